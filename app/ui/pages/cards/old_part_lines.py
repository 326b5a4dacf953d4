"""Old parts of a card that are none of those the shop keeps: what was taken out, in words, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable

from app.ui.desk import Desk
from app.ui.part_names import old_fate_name
from app.ui.widgets.lines import Act, Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.rows.kinds import OldFate
from app.workflow.rows.stockroom import OldPartRow


class OldPartLines(Lines):
    """Hidden while there is none."""

    def __init__(self, desk: Desk, change: Callable[[OldPartRow], None]) -> None:
        super().__init__(
            (
                LineColumn(translate("OldPart", "Taken out"), stretch=1),
                LineColumn(translate("OldPart", "Qty"), right=True),
                LineColumn(translate("OldPart", "What becomes of it")),
            )
        )
        self.desk = desk
        self._change = change
        self.hide()

    def show_old(self, parts: tuple[OldPartRow, ...], may: bool) -> None:
        """Those of the open card; may: whether something can be said of them now."""
        self.setVisible(bool(parts))
        self.set_lines([self._line(each, may) for each in parts])

    def _line(self, old: OldPartRow, may: bool) -> Line:
        serial = f"SN {old.serial}" if old.serial else ""
        cells = (
            " · ".join(each for each in (old.name, serial, old.note) if each),
            self.desk.formats.quantity(old.quantity),
            old_fate_name(old.fate),
        )
        acts = (Act("change", translate("OldPart", "Change…"), lambda: self._change(old)),)
        return Line(old.id, cells, ("", "", "warn" if old.fate is OldFate.KEPT else ""), acts if may else ())
