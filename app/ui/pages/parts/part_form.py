"""The fields of a part, their values as PartInput, and what differs between two versions of one."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.names import origin_name
from app.ui.widgets import ChoiceBox, CodeEdit, LineEdit, MoneyEdit, QuantityEdit
from app.ui.widgets.form import Form
from app.ui.words import translate
from app.workflow.rows.kinds import Origin
from app.workflow.rows.stock import PartInput, PartRow

FIELDS = (
    *("name", "maker_number", "barcodes", "fits", "shelf", "origin", "unit"),
    *("price", "cost", "minimum", "warranty_months"),
)


class PartForm(Form):
    """Add and edit; names of fields are those of PartInput."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.sentence)
        formats = desk.formats
        self.add("name", translate("PartForm", "Name"), LineEdit(longest=200), stretch=3)
        self.add("shelf", translate("PartForm", "Shelf"), LineEdit(chars=9, longest=60), beside=True)
        self.add("maker_number", translate("PartForm", "Maker's number"), CodeEdit(chars=16, longest=64))
        self.add("barcodes", translate("PartForm", "Barcodes"), CodeEdit(chars=16, longest=400), beside=True)
        self.add("fits", translate("PartForm", "Fits models"), LineEdit(longest=1000), beside=True, stretch=1)
        self.add("price", translate("PartForm", "Price"), MoneyEdit(formats, chars=8))
        self.add("cost", translate("PartForm", "Cost"), MoneyEdit(formats, chars=8), beside=True)
        self.add("minimum", translate("PartForm", "Minimum"), QuantityEdit(chars=5), beside=True)
        self.add("unit", translate("PartForm", "Unit"), LineEdit(chars=5, longest=20), beside=True)
        origins = [(origin, origin_name(origin)) for origin in Origin]
        self.add("origin", translate("PartForm", "Origin"), ChoiceBox(origins, chars=9), beside=True)
        self.add("warranty_months", translate("PartForm", "Warranty, months"), QuantityEdit(chars=5), beside=True)

    def read(self, part: PartRow | None) -> PartInput:
        """What stands in the fields; raises FieldErrors for what can't be read."""
        self.check()
        values = self.values()
        months: Decimal = values["warranty_months"] or Decimal(0)
        if months != int(months):
            raise ShopError("form.bad_number", "warranty_months")
        return PartInput(
            name=values["name"],
            price=values["price"],
            maker_number=values["maker_number"],
            barcodes=several(values["barcodes"]),
            fits=several(values["fits"]),
            shelf=values["shelf"],
            origin=values["origin"],
            unit=values["unit"] or "pc",
            cost=values["cost"] or Decimal(0),
            minimum=values["minimum"] or Decimal(0),
            warranty_months=int(months),
            id=part.id if part is not None else None,
            version=part.version if part is not None else None,
        )


def values_of(part: PartRow | None) -> dict[str, Any]:
    """A part as the fields show it; None = an empty form."""
    if part is None:
        empty: dict[str, Any] = dict.fromkeys(FIELDS, "")
        return {
            **empty,
            "origin": Origin.ORIGINAL,
            "unit": translate("PartForm", "pc"),
            "price": None,
            "cost": None,
            "minimum": None,
            "warranty_months": None,
        }
    values = {name: getattr(part, name) for name in FIELDS}
    values["warranty_months"] = Decimal(part.warranty_months)
    values["barcodes"], values["fits"] = ", ".join(part.barcodes), ", ".join(part.fits)
    return values


def several(text: str) -> tuple[str, ...]:
    """What was typed with commas between, Chinese ones too."""
    return tuple(each.strip() for each in re.split("[,，、;；]", text) if each.strip())


def differences(form: PartForm, theirs: PartRow, desk: Desk) -> list[str]:
    """Where what is typed differs from what somebody else has saved, a line a field."""
    lines: list[str] = []
    for name, saved in values_of(theirs).items():
        typed = form.value(name)
        if typed != saved:
            words = translate("PartForm", "{field}: you typed “{mine}”, saved is “{theirs}”")
            lines.append(
                words.format(
                    field=form.rows[name].label.text(),
                    mine=_text(name, typed, desk),
                    theirs=_text(name, saved, desk),
                )
            )
    return lines


def _text(name: str, value: object, desk: Desk) -> str:
    if isinstance(value, Origin):
        return origin_name(value)
    if isinstance(value, Decimal):
        return desk.formats.money(value) if name in ("price", "cost") else desk.formats.quantity(value)
    return str(value or "–")
