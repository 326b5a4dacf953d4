"""Sections: the shop's profile, its opening hours, its paper. One row, so each save carries the version it saw."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from app import places
from app.errors import FieldErrors, ShopError, Stale
from app.ui import places_of_the_world as world
from app.ui.desk import Desk
from app.ui.pages.settings.edited import Edited
from app.ui.pages.settings.pane import Pane
from app.ui.pages.settings.small_fields import DaysOffEdit, WholeEdit
from app.ui.widgets import (
    Button,
    ChoiceBox,
    CodeEdit,
    Form,
    LineEdit,
    LongEdit,
    MoneyEdit,
    PhoneEdit,
    QuantityEdit,
    ScrollColumn,
    Section,
)
from app.ui.widgets.hours import HoursEdit
from app.ui.words import translate
from app.workflow import shop
from app.workflow.rows.kinds import SecondPerson
from app.workflow.rows.shop import ShopRow


class ShopPane(Pane):
    """A part of the profile. `fields` are the names of ShopRow's fields on its form."""

    fields: tuple[str, ...] = ()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form = Form(desk.sentence)
        self.build(self.form)
        self.name_fields(self.form)
        self.edited = Edited(self.form)
        self.edited.show(self.to_form(desk.shop))
        section = Section(self.title())
        section.body.addWidget(self.form)
        scroll = ScrollColumn()
        scroll.column.addWidget(section)
        scroll.column.addStretch(1)
        self.column.addWidget(scroll, 1)
        self.button = Button(translate("Settings", "Save"), self.save, key="F9", look="main")
        self.button.setObjectName(f"{self.key}_save")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.button)
        self.column.addLayout(foot)
        self.form.finished.connect(self.button.setFocus)

    def build(self, form: Form) -> None:
        """Put the fields on the form."""

    def to_form(self, row: ShopRow) -> dict[str, Any]:
        """The row as the fields want it."""
        return {name: getattr(row, name) for name in self.fields}

    def from_form(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        """What was typed as ShopRow wants it. Raises FieldErrors."""
        return dict(typed)

    @override
    def start(self) -> None:
        self.form.focus_field(next(iter(self.form.rows)))

    @override
    def shop_changed(self) -> None:
        self.edited.take_newer(self.to_form(self.desk.shop))

    @override
    def save(self) -> bool:
        """F9: only the fields that were changed are given another value."""
        self.form.clear_errors()
        try:
            self.form.check()
            typed = self.edited.touched()
            values = self.from_form(typed)
            who = self.desk.acting()
        except ShopError as error:
            self.refused(self.form, error)
            return True
        if not typed:
            self.desk.say(translate("Settings", "Nothing was changed."))
            return True
        row = self.desk.shop
        self.button.setEnabled(False)
        self.desk.run(
            self, shop.change_shop, who, replace(row, **values), row.version, then=self._saved, fail=self._failed
        )
        return True

    def _saved(self, row: ShopRow) -> None:
        self.button.setEnabled(True)
        self.edited.show(self.to_form(row))
        self.desk.say(translate("Settings", "Saved."))
        self.read_shop_again()

    def _failed(self, error: ShopError) -> None:
        self.button.setEnabled(True)
        self.refused(self.form, error)
        if isinstance(error, Stale):
            self.read_shop_again()


class ProfilePane(ShopPane):
    """Who and where the shop is, how it charges, what it promises."""

    key = "shop"
    fields = (
        *("name", "address", "phone", "area_code", "country", "language", "time_zone"),
        *("prices_with_tax", "tax_rate", "diagnosis_fee", "repair_warranty_days", "second_person"),
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
        days = WholeEdit(chars=6)
        hint = translate("Settings", "A fault that comes back within them is repaired free.")
        form.add("repair_warranty_days", translate("Settings", "Repair warranty, days"), days, hint)
        self._build_inspection(form)

    def _build_inspection(self, form: Form) -> None:
        kinds = (
            (SecondPerson.OTHER, translate("Settings", "anybody who did not repair it")),
            (SecondPerson.MANAGER, translate("Settings", "a manager who did not repair it")),
            (SecondPerson.OWN, translate("Settings", "also who repaired it, with a reason")),
        )
        hint = translate("Settings", "The last is for a shop of one; it is noted in the history.")
        words = translate("Settings", "Who passes a repair")
        form.add("second_person", words, ChoiceBox(kinds, chars=26), hint, beside=True)

    def _build_money(self, form: Form) -> None:
        currency = LineEdit(chars=10)
        currency.setReadOnly(True)
        currency.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        hint = translate("Settings", "fixed since the founding")
        form.add("currency", translate("Settings", "Currency"), currency, hint)
        with_tax = ((True, translate("Settings", "with tax")), (False, translate("Settings", "without tax")))
        words = translate("Settings", "Prices are written")
        form.add("prices_with_tax", words, ChoiceBox(with_tax, chars=14), beside=True)
        form.add("tax_rate", translate("Settings", "Tax rate in %"), QuantityEdit(chars=6), beside=True)
        hint = translate("Settings", "proposed at intake")
        fee = MoneyEdit(self.desk.formats)
        form.add("diagnosis_fee", translate("Settings", "Diagnosis fee"), fee, hint, beside=True)

    @override
    def to_form(self, row: ShopRow) -> dict[str, Any]:
        values = super().to_form(row)
        values["currency"] = f"{row.currency.code}  {row.currency.sign}"
        values["repair_warranty_days"] = Decimal(row.repair_warranty_days)
        return values

    @override
    def from_form(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        values = dict(typed)
        missing: list[ShopError] = []
        if "tax_rate" in values and values["tax_rate"] is None:
            missing.append(ShopError("shop.tax_rate_wrong", "tax_rate"))
        if "diagnosis_fee" in values:
            values["diagnosis_fee"] = values["diagnosis_fee"] or Decimal(0)
        if "repair_warranty_days" in values:
            days = values["repair_warranty_days"]
            if days is None:
                missing.append(ShopError("shop.days_wrong", "repair_warranty_days", most=3650))
            else:
                values["repair_warranty_days"] = int(days)
        if missing:
            raise FieldErrors(tuple(missing))
        return values


class HoursPane(ShopPane):
    """When the shop is open: promised times follow it."""

    key = "hours"
    fields = ("hours", "days_off")

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Opening hours")

    @override
    def build(self, form: Form) -> None:
        hours = HoursEdit(self.desk.language)
        for day, edit in enumerate(hours.days):
            edit.setObjectName(f"hours_day_{day}")
        hint = translate("Settings", "Like 9:00–12:30, 13:30–19:00; empty = closed. Promised times follow them.")
        form.add("hours", translate("Settings", "Each weekday"), hours, hint)
        hint = translate(
            "Settings", "Holidays, with commas between; ~ stands between the first and last day of a span."
        )
        form.add("days_off", translate("Settings", "Days off"), DaysOffEdit(self.desk.formats, lines=6), hint)


class PaperPane(ShopPane):
    """What stands on receipts, and in which languages."""

    key = "paper"
    fields = ("paper_languages", "claim_paper", "terms_zh", "terms_en")

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Paper and terms")

    @override
    def build(self, form: Form) -> None:
        both = (
            ("shop", translate("Settings", "the shop's language")),
            ("both", translate("Settings", "both languages")),
        )
        form.add("paper_languages", translate("Settings", "Papers are printed in"), ChoiceBox(both, chars=22))
        sizes = (
            ("A5", translate("Settings", "A5, the customer's half")),
            ("A4", translate("Settings", "A4, both halves with a cut line")),
        )
        words = translate("Settings", "Claim receipt")
        form.add("claim_paper", words, ChoiceBox(sizes, chars=30), beside=True)
        hint = translate("Settings", "Empty = the text that comes with the program, shown in grey.")
        for name, language, words in (
            ("terms_zh", "zh_CN", translate("Settings", "Terms on the claim receipt, in Chinese")),
            ("terms_en", "en", translate("Settings", "Terms on the claim receipt, in English")),
        ):
            form.add(name, words, LongEdit(shipped_terms(language), lines=9), hint)

    @override
    def to_form(self, row: ShopRow) -> dict[str, Any]:
        values = super().to_form(row)
        return values | {name: values[name] or "" for name in ("terms_zh", "terms_en")}

    @override
    def from_form(self, typed: Mapping[str, Any]) -> dict[str, Any]:
        return {name: (value or None) if name.startswith("terms_") else value for name, value in typed.items()}


def _zone_box(current: str) -> ChoiceBox:
    """Time zones; typing the beginning of a name jumps there."""
    names = list(world.time_zones())
    if current not in names:
        names.append(current)
    return ChoiceBox([(name, name.replace("_", " ")) for name in names], chars=28)


@cache
def shipped_terms(language: str) -> str:
    """The terms that come with the program, without the notice about data above them."""
    text = (places.resources() / "terms" / f"{language}.txt").read_text(encoding="utf-8")
    return text.strip().partition("\n\n")[2].strip()
