"""What became of the old part that was taken out: asked beside the new one, whenever there is time for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.part_names import old_fate_name
from app.ui.widgets import ChoiceBox, CodeEdit, LineEdit, MoneyEdit, QuantityEdit
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.rows.cards import UseRow
from app.workflow.rows.kinds import OldFate
from app.workflow.rows.stockroom import OldPartRow

#: The usual one first.
FATES = (OldFate.SCRAPPED, OldFate.CUSTOMER, OldFate.CREDIT, OldFate.RECYCLED, OldFate.KEPT)
About = UseRow | OldPartRow | None  # the part that went in; what was said in words before; None = to be said in words


class OldPartForm(InlineForm):
    """Opened from a part's line, or for what is no part that the shop keeps; submit(about, values)."""

    def __init__(self, desk: Desk, submit: Callable[[About, dict[str, Any]], None]) -> None:
        super().__init__(desk, "", translate("OldPart", "Note it"), self._agreed)
        self._given = submit
        self.desk = desk
        self.about: About = None
        self.form.add("name", translate("OldPart", "What was taken out"), LineEdit(chars=40))
        self.form.add("quantity", translate("OldPart", "Quantity"), QuantityEdit(), beside=True)
        self.fates = ChoiceBox(_named(FATES), chars=26)
        self.form.add("fate", translate("OldPart", "What becomes of it"), self.fates)
        self.form.add("serials", translate("OldPart", "Its serial number"), CodeEdit(chars=20, longest=64), beside=True)
        value = MoneyEdit(desk.formats)
        self.form.add("value", translate("OldPart", "Worth in stock"), value, beside=True)
        self.form.add("note", translate("OldPart", "Note: where it lies, which claim"), LineEdit(chars=50))
        self.form.changed.connect(self._changed)

    def ask(self, use: UseRow) -> None:
        """Which part it was taken out for; what was said of it before is chosen."""
        words = translate("OldPart", "The old part of {name}").format(name=use.said(self.desk.language))
        fate = OldFate.SCRAPPED if use.old is None else use.old
        self._ask(use, words, {"fate": fate, "serials": "", "value": Decimal(0), "note": "", "name": ""})

    def ask_free(self, old: OldPartRow | None = None) -> None:
        """What was taken out is no part that the shop keeps: a board, a bearing …; old: said before."""
        words = translate("OldPart", "An old part that is none of those we keep")
        values: dict[str, Any] = {"quantity": Decimal(1), "fate": OldFate.SCRAPPED}
        values |= dict.fromkeys(("name", "serials", "note"), "")
        if old is not None:
            values |= {"name": old.name, "quantity": old.quantity, "fate": old.fate, "serials": old.serial,
                       "note": old.note}  # fmt: skip
        self._ask(old, words, values)

    def _ask(self, about: About, title: str, values: dict[str, Any]) -> None:
        self.about = about
        free = not isinstance(about, UseRow)
        self.title.setText(title)
        self.fates.set_options(_named([fate for fate in FATES if not (free and fate is OldFate.RECYCLED)]))
        for name in ("name", "quantity"):
            self.form.rows[name].setVisible(free)
        self.open_panel("name" if free else "fate", **values)
        self._changed("fate")

    def _changed(self, name: str) -> None:
        if name == "fate":
            self.form.rows["value"].setVisible(self.form.value("fate") is OldFate.RECYCLED)

    def _agreed(self, values: dict[str, Any]) -> None:
        if not isinstance(self.about, UseRow) and values["quantity"] is None:
            self.fail(ShopError("quantity.not_positive", "quantity"))
            return
        self._given(self.about, values)


def _named(fates: Iterable[OldFate]) -> list[tuple[OldFate, str]]:
    return [(fate, old_fate_name(fate)) for fate in fates]
