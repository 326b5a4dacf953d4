"""What became of the old part that was taken out: asked beside the new one, whenever there is time for it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from app.ui.desk import Desk
from app.ui.part_names import old_fate_name
from app.ui.widgets import ChoiceBox, CodeEdit, LineEdit, MoneyEdit
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.rows.cards import UseRow
from app.workflow.rows.kinds import OldFate

#: The usual one first.
FATES = (OldFate.SCRAPPED, OldFate.CUSTOMER, OldFate.CREDIT, OldFate.RECYCLED, OldFate.KEPT)


class OldPartForm(InlineForm):
    """Opened from a part's line; submit(use, values)."""

    def __init__(self, desk: Desk, submit: Callable[[UseRow, dict[str, Any]], None]) -> None:
        super().__init__(desk, "", translate("OldPart", "Note it"), self._agreed)
        self._given = submit
        self.desk = desk
        self.use: UseRow | None = None
        fates = [(fate, old_fate_name(fate)) for fate in FATES]
        self.form.add("fate", translate("OldPart", "The old part"), ChoiceBox(fates, chars=26))
        self.form.add("serials", translate("OldPart", "Its serial number"), CodeEdit(chars=20, longest=64), beside=True)
        value = MoneyEdit(desk.formats)
        self.form.add("value", translate("OldPart", "Worth in stock"), value, beside=True)
        self.form.add("note", translate("OldPart", "Note: where it lies, which claim"), LineEdit(chars=50))
        self.form.changed.connect(self._changed)

    def ask(self, use: UseRow) -> None:
        """Which part it was taken out for; what was said of it before is chosen."""
        self.use = use
        self.title.setText(translate("OldPart", "The old part of {name}").format(name=use.said(self.desk.language)))
        fate = OldFate.SCRAPPED if use.old is None else use.old
        self.open_panel("fate", fate=fate, serials="", value=Decimal(0), note="")
        self._changed("fate")

    def _changed(self, name: str) -> None:
        if name == "fate":
            self.form.rows["value"].setVisible(self.form.value("fate") is OldFate.RECYCLED)

    def _agreed(self, values: dict[str, Any]) -> None:
        if self.use is not None:
            self._given(self.use, values)
