"""The fields of a part, their values as PartInput, and what differs between two versions of one."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from typing_extensions import override

from app.ui.desk import Desk
from app.ui.names import origin_name
from app.ui.pages.parts.codes_edit import CodesEdit, several
from app.ui.widgets import (
    ChoiceBox,
    CodeEdit,
    FindChoice,
    LineEdit,
    MoneyEdit,
    QuantityEdit,
    Tick,
    WholeEdit,
    plain_quantity,
)
from app.ui.widgets.form import Form
from app.ui.words import translate
from app.workflow.rows.kinds import Origin
from app.workflow.rows.stock import PartInput, PartRow

TEXTS = ("name", "name_en", "maker_number", "barcodes", "fits", "shelf", "unit")
NUMBERS = ("price", "cost", "tax_rate", "minimum", "maximum")
WHOLE = ("lead_days", "warranty_months")
FIELDS = (*TEXTS, "category_id", "origin", *NUMBERS, *WHOLE, "by_serial")


class PartForm(Form):
    """Add and edit; names of fields are those of PartInput."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.sentence)
        self.desk = desk
        self.category = FindChoice(desk, chars=14)
        self.tax_rate = QuantityEdit(chars=5)
        self._what_it_is()
        self._what_it_costs()
        self.offer_categories(None)
        self.show_shop()
        desk.shop_changed.connect(self.show_shop)

    def _what_it_is(self) -> None:
        self.add("name", translate("PartForm", "Name"), LineEdit(longest=200), stretch=1)
        name_en = LineEdit(longest=200)
        self.add("name_en", translate("PartForm", "Name in English"), name_en, beside=True, stretch=1)
        self.add("category_id", translate("PartForm", "Kind of part"), self.category)
        self.add("shelf", translate("PartForm", "Shelf"), LineEdit(chars=9, longest=60), beside=True)
        self.add("unit", translate("PartForm", "Unit"), LineEdit(chars=5, longest=20), beside=True)
        origins = [(origin, origin_name(origin)) for origin in Origin]
        self.add("origin", translate("PartForm", "Origin"), ChoiceBox(origins, chars=9), beside=True)
        self.add("maker_number", translate("PartForm", "Maker's number"), CodeEdit(chars=16, longest=64))
        codes = CodesEdit()
        codes.setToolTip(translate("PartForm", "Several with commas between, or scanned one after the other"))
        self.add("barcodes", translate("PartForm", "Barcodes"), codes, beside=True, stretch=1)
        fits = LineEdit(longest=4000)
        fits.setToolTip(translate("PartForm", "Several with commas between"))
        self.add("fits", translate("PartForm", "Fits models"), fits)

    def _what_it_costs(self) -> None:
        formats = self.desk.formats
        self.add("price", translate("PartForm", "Price"), MoneyEdit(formats, chars=8))
        self.add("cost", translate("PartForm", "Cost"), MoneyEdit(formats, chars=8, fine=True), beside=True)
        self.add("tax_rate", translate("PartForm", "Tax rate, %"), self.tax_rate, beside=True)
        self.tax_rate.setToolTip(translate("PartForm", "Empty: the shop's own rate"))
        self.add("minimum", translate("PartForm", "Minimum"), QuantityEdit(chars=5), beside=True)
        self.add("maximum", translate("PartForm", "Maximum"), QuantityEdit(chars=5), beside=True)
        self.add("lead_days", translate("PartForm", "Comes in, days"), WholeEdit(chars=5))
        self.add("warranty_months", translate("PartForm", "Warranty, months"), WholeEdit(chars=5), beside=True)
        self.add("by_serial", " ", Tick(translate("PartForm", "Each piece has a serial number")), beside=True)

    # --- what the shop has

    def show_shop(self) -> None:
        """The shop's tax rate and kinds of part, as they are now."""
        self.tax_rate.setPlaceholderText(plain_quantity(self.desk.shop.tax_rate))
        self.offer_categories(self.category.value())

    def offer_categories(self, also: int | None) -> None:
        """The kinds in use, and the one that the part has when it is not used any more."""
        lists, language = self.desk.lists, self.desk.language
        former = [each for each in lists.former_part_categories if each.id == also]
        known = [(each.id, each.name(language)) for each in (*lists.part_categories, *former)]
        self.category.set_options([(None, "–"), *known])

    @override
    def set_values(self, values: dict[str, Any]) -> None:
        if "category_id" in values:
            self.offer_categories(values["category_id"])
        super().set_values(values)

    # --- values

    def read(self, part: PartRow | None) -> PartInput:
        """What stands in the fields; raises FieldErrors for what can't be read."""
        self.check()
        values = self.values()
        for name in ("cost", "minimum", "maximum"):
            values[name] = values[name] or Decimal(0)
        for name in WHOLE:
            values[name] = int(values[name] or 0)
        for name in ("barcodes", "fits"):
            values[name] = several(values[name])
        values["unit"] = values["unit"] or "pc"
        return PartInput(**values, id=None if part is None else part.id, version=None if part is None else part.version)


def values_of(part: PartRow | None) -> dict[str, Any]:
    """A part as the fields show it; None = an empty form."""
    if part is None:
        return {
            **dict.fromkeys(TEXTS, ""),
            **dict.fromkeys((*NUMBERS, *WHOLE, "category_id")),
            "origin": Origin.ORIGINAL,
            "unit": translate("PartForm", "pc"),
            "by_serial": False,
        }
    values = {name: getattr(part, name) for name in FIELDS}
    for name in WHOLE:
        values[name] = Decimal(values[name])
    for name in ("maximum", "lead_days"):  # 0 means that none is set
        values[name] = values[name] or None
    values["barcodes"], values["fits"] = ", ".join(part.barcodes), ", ".join(part.fits)
    return values


def differences(form: PartForm, theirs: PartRow, desk: Desk) -> list[str]:
    """Where what is typed differs from what somebody else has saved, a line a field."""
    lines: list[str] = []
    saved = values_of(theirs)
    form.offer_categories(saved["category_id"])
    for name in form.rows:
        typed = form.value(name)
        if typed != saved[name]:
            words = translate("PartForm", "{field}: you typed “{mine}”, saved is “{theirs}”")
            lines.append(
                words.format(
                    field=form.rows[name].label.text().strip() or translate("PartForm", "Serial numbers"),
                    mine=_text(form, name, typed, desk),
                    theirs=_text(form, name, saved[name], desk),
                )
            )
    return lines


def _text(form: PartForm, name: str, value: object, desk: Desk) -> str:
    field = form.field(name)
    if isinstance(field, ChoiceBox):
        return field.words_of(value)
    if isinstance(value, bool):
        return translate("PartForm", "yes") if value else translate("PartForm", "no")
    if isinstance(value, Decimal):
        if name == "cost":
            return desk.formats.unit_price(value)
        return desk.formats.money(value) if name == "price" else desk.formats.quantity(value)
    return str(value or "–")
