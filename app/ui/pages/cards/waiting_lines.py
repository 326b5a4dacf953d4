"""The parts a job waits for: wanted, ordered with the day they are expected, or come and kept for it."""

from __future__ import annotations

from collections.abc import Callable

from app.ui.desk import Desk
from app.ui.part_names import want_state_name
from app.ui.widgets.lines import Act, Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.rows.kinds import WantState
from app.workflow.rows.stockroom import WantRow

TONES = {WantState.OPEN: "warn", WantState.ORDERED: "warn", WantState.ARRIVED: "good"}


class WaitingLines(Lines):
    """Hidden while the job waits for nothing."""

    def __init__(self, desk: Desk, drop: Callable[[WantRow], None]) -> None:
        super().__init__(
            (
                LineColumn(translate("PartsUsed", "Waits for"), stretch=1),
                LineColumn(translate("PartsUsed", "Qty"), right=True),
                LineColumn(translate("PartsUsed", "State")),
                LineColumn(translate("PartsUsed", "Expected")),
            )
        )
        self.desk = desk
        self._drop_want = drop
        self.hide()

    def show_wants(self, wants: tuple[WantRow, ...], may: bool) -> None:
        """Those of the open card; may: whether something can be done about them now."""
        self.setVisible(bool(wants))
        self.set_lines([self._line(each, may) for each in wants])

    def _line(self, want: WantRow, may: bool) -> Line:
        formats = self.desk.formats
        expected = "" if want.expected is None else formats.date(want.expected)
        here = want.state is WantState.ARRIVED
        cells = (
            " · ".join(each for each in (want.said(self.desk.language), want.note) if each),
            formats.quantity(want.quantity),
            want_state_name(want.state),
            "" if here else expected or translate("PartsUsed", "not known"),
        )
        acts = (Act("drop", translate("PartsUsed", "Not needed"), lambda: self._drop_want(want)),)
        return Line(want.id, cells, ("", "", TONES.get(want.state, ""), ""), acts if may and not here else ())
