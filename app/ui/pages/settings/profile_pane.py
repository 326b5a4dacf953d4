"""Section: who and where the shop is, how it charges, what it promises, its logo."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from typing_extensions import override

from app.errors import FieldErrors, ShopError
from app.ui import places_of_the_world as world
from app.ui.formats import Formats
from app.ui.names import second_person_name
from app.ui.pages.settings.logo_edit import LogoEdit
from app.ui.pages.settings.shop_pane import ShopPane
from app.ui.widgets import ChoiceBox, CodeEdit, Form, LineEdit, MoneyEdit, PhoneEdit, QuantityEdit, WholeEdit
from app.ui.words import translate
from app.workflow.rows.kinds import SecondPerson
from app.workflow.rows.shop import ShopRow

#: Steps of rounding in minor units, offered where the currency has such money: 1 = none.
STEPS = (1, 5, 10, 50, 100, 500, 1_000, 10_000, 100_000)
DEAREST = {0: 10_000, 2: 1_000, 3: 1_000}  #: by digits after the point: 10.00 of most currencies, 10,000 ₫


class ProfilePane(ShopPane):
    """The profile itself."""

    key = "shop"
    fields = (
        *("name", "address", "phone", "area_code", "country", "language", "time_zone"),
        *("prices_with_tax", "tax_rate", "rounding", "rounding_down", "diagnosis_fee"),
        *("repair_warranty_days", "second_person", "logo"),
    )

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "The shop")

    @override
    def build(self, form: Form) -> None:
        row = self.desk.shop
        form.add("name", translate("Settings", "Name of the shop"), LineEdit(chars=60))
        form.add("address", translate("Settings", "Address"), LineEdit(chars=90))
        form.add("phone", translate("Settings", "Phone"), PhoneEdit(chars=20))
        hint = translate("Settings", "put before numbers given without one")
        form.add("area_code", translate("Settings", "Area code"), CodeEdit(chars=8, longest=8), hint, beside=True)
        known = list(world.countries())
        if row.country not in dict(known):
            known.append((row.country, row.country))
        form.add("country", translate("Settings", "Country"), ChoiceBox(known, chars=24), beside=True)
        languages = (("zh_CN", "简体中文"), ("en", "English"))
        hint = translate("Settings", "on paper, and on screen where a PC says nothing else (from its next start)")
        form.add("language", translate("Settings", "Language"), ChoiceBox(languages, chars=12), hint)
        form.add("time_zone", translate("Settings", "Time zone"), _zone_box(row.time_zone), beside=True)
        self._build_money(form)
        self._build_promises(form)

    def _build_promises(self, form: Form) -> None:
        days = WholeEdit(chars=6)
        hint = translate("Settings", "A fault that comes back within them is repaired free. Proposed at pickup.")
        form.add("repair_warranty_days", translate("Settings", "Repair warranty, days"), days, hint)
        rules = (SecondPerson.OTHER, SecondPerson.MANAGER, SecondPerson.OWN)
        kinds = [(each, second_person_name(each)) for each in rules]
        hint = translate("Settings", "The last is for a shop of one; it is noted in the history.")
        words = translate("Settings", "Who passes a repair")
        form.add("second_person", words, ChoiceBox(kinds, chars=26), hint, beside=True)
        self.logo = LogoEdit(self.desk)
        self.logo.refused.connect(self._logo_refused)
        hint = translate("Settings", "PNG or JPEG, on papers and labels. Drop or paste one here, if you like (Ctrl+V).")
        form.add("logo", translate("Settings", "Logo"), self.logo, hint, beside=True)

    def _build_money(self, form: Form) -> None:
        currency = LineEdit(chars=10)
        currency.setReadOnly(True)
        currency.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        hint = translate("Settings", "fixed since the founding")
        form.add("currency", translate("Settings", "Currency"), currency, hint)
        with_tax = ((True, translate("Settings", "with tax")), (False, translate("Settings", "without tax")))
        words = translate("Settings", "Prices are written")
        hint = translate("Settings", "Changes what the price list's amounts mean, not the amounts.")
        form.add("prices_with_tax", words, ChoiceBox(with_tax, chars=14), hint, beside=True)
        hint = translate("Settings", "For bills from now on; those handed out keep theirs.")
        form.add("tax_rate", translate("Settings", "Tax rate in %"), QuantityEdit(chars=6), hint, beside=True)
        steps = ChoiceBox(rounding_steps(self.desk.formats, self.desk.shop.rounding), chars=12)
        hint = translate("Settings", "what a customer pays in all, from now on")
        form.add("rounding", translate("Settings", "Totals are rounded to"), steps, hint, beside=True)
        ways = ((False, translate("Settings", "to the nearest")), (True, translate("Settings", "always down")))
        form.add("rounding_down", translate("Settings", "How"), ChoiceBox(ways, chars=18), beside=True)
        hint = translate("Settings", "proposed at intake")
        fee = MoneyEdit(self.desk.formats)
        form.add("diagnosis_fee", translate("Settings", "Diagnosis fee"), fee, hint, beside=True)

    def _logo_refused(self, error: ShopError) -> None:
        self.form.rows["logo"].show_error(self.desk.sentence(error))

    @override
    def to_form(self, row: ShopRow) -> dict[str, Any]:
        values = super().to_form(row)
        values["currency"] = f"{row.currency.code}  {row.currency.sign}"
        values["repair_warranty_days"] = Decimal(row.repair_warranty_days)
        steps = self.form.field("rounding")
        if isinstance(steps, ChoiceBox):
            steps.set_options(rounding_steps(self.desk.formats, row.rounding))
        return values

    @override
    def from_form(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        values = dict(typed)
        missing: list[ShopError] = []
        if "tax_rate" in values and values["tax_rate"] is None:
            missing.append(ShopError("shop.tax_rate_wrong", "tax_rate"))
        if "diagnosis_fee" in values:
            values["diagnosis_fee"] = values["diagnosis_fee"] or Decimal(0)
        if isinstance(values.get("logo"), bytes):
            values["logo_bytes"] = values.pop("logo")
        if "repair_warranty_days" in values:
            days = values["repair_warranty_days"]
            if days is None:
                missing.append(ShopError("shop.days_wrong", "repair_warranty_days", most=3650))
            else:
                values["repair_warranty_days"] = int(days)
        if missing:
            raise FieldErrors(tuple(missing))
        return values


def rounding_steps(formats: Formats, chosen: Decimal) -> list[tuple[Decimal, str]]:
    """The amounts to round to that fit the currency, and the one in force; the smallest coin rounds nothing."""
    exponent = formats.shop.currency.exponent
    offered = {Decimal(step).scaleb(-exponent) for step in STEPS if step <= DEAREST.get(exponent, 1_000)} | {chosen}
    none = Decimal(1).scaleb(-exponent)
    words = translate("Settings", "not rounded")
    return [(step, words if step == none else formats.money(step)) for step in sorted(offered)]


def _zone_box(current: str) -> ChoiceBox:
    """Time zones; typing the beginning of a name jumps there."""
    names = list(world.time_zones())
    if current not in names:
        names.append(current)
    return ChoiceBox([(name, name.replace("_", " ")) for name in names], chars=28)
