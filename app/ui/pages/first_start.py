"""The first start: the shop and its first member of staff in one page, or straight into the demo shop."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.errors import FieldErrors, ShopError
from app.ui import places_of_the_world as world
from app.ui.background import Background
from app.ui.formats import Formats
from app.ui.sentences import sentence
from app.ui.widgets import (
    Button,
    ChoiceBox,
    CodeEdit,
    Form,
    LineEdit,
    Notice,
    PhoneEdit,
    QuantityEdit,
    ScrollColumn,
    Section,
    label,
    show_errors_in,
)
from app.ui.widgets.hours import HoursEdit
from app.ui.words import current_language, translate
from app.workflow.house import shop as shop_verbs
from app.workflow.money import currency as currency_of
from app.workflow.rows.kinds import SecondPerson
from app.workflow.rows.shop import FoundingInput, HoursRow, ShopRow, Who

USUAL_HOURS = tuple(HoursRow(day, 9 * 60, 18 * 60) for day in range(6))


class FirstStartPage(QWidget):
    """`founded(who)` once the shop is made; `demo_wanted`; `language_wanted(language)` to read it in the other one."""

    founded = Signal(object)
    demo_wanted = Signal()
    language_wanted = Signal(str)

    def __init__(self, store: Any, background: Background, station: str, language: str = "") -> None:
        super().__init__()
        self.setWindowTitle("Counterfoil")
        self.resize(1180, 700)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._store, self._background, self._station = store, background, station
        self.language = language = language or current_language()
        self.formats = Formats(_nobodys_shop(), language)
        self.form = Form(self._words)
        self.staff_form = Form(self._words)
        self.hours = HoursEdit(language)
        self.notice = Notice()
        self._build()
        self._fill()

    def _words(self, error: ShopError) -> str:
        return sentence(error, self)

    # --- building

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        outer.setSpacing(8)
        outer.addLayout(self._head())
        outer.addWidget(
            label(translate("FirstStart", "All of this can be changed later, except the currency."), "hint")
        )
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        scroll = ScrollColumn()
        inside = QWidget()
        inside.setLayout(columns)
        scroll.column.addWidget(inside)
        scroll.column.addStretch(1)
        columns.addWidget(self._shop_section(), 3)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self._hours_section())
        right.addWidget(self._staff_section())
        right.addStretch(1)
        columns.addLayout(right, 2)
        outer.addWidget(scroll, 1)
        outer.addWidget(self.notice)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.go = Button(translate("FirstStart", "Open the shop"), self.save, key="F9", look="main")
        self.go.setObjectName("open_shop")
        foot.addWidget(self.go)
        outer.addLayout(foot)
        self._keys()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(label(translate("FirstStart", "Welcome. Tell me about your shop."), "big"))
        head.addStretch(1)
        other = "English" if self.language.startswith("zh") else "中文"
        wanted = "en" if self.language.startswith("zh") else "zh_CN"
        self.other_language = Button(other, lambda: self.language_wanted.emit(wanted), look="flat")
        self.demo = Button(translate("FirstStart", "Look at the demo shop instead"), self.demo_wanted.emit)
        self.demo.setObjectName("demo")
        head.addWidget(self.other_language)
        head.addWidget(self.demo)
        return head

    def _keys(self) -> None:
        QShortcut(QKeySequence("F9"), self).activated.connect(self.save)
        self.form.finished.connect(self.hours.days[0].setFocus)
        self.staff_form.finished.connect(self.save)

    def _shop_section(self) -> Section:
        section = Section(translate("FirstStart", "The shop"))
        form = self.form
        form.add("name", translate("FirstStart", "Name of the shop"), LineEdit())
        form.add("address", translate("FirstStart", "Address"), LineEdit())
        form.add("phone", translate("FirstStart", "Phone"), PhoneEdit(chars=20))
        hint = translate("FirstStart", "e.g. 0571; put before numbers given without one")
        form.add("area_code", translate("FirstStart", "Area code"), CodeEdit(chars=8, longest=8), hint, beside=True)
        form.add("country", translate("FirstStart", "Country"), ChoiceBox(world.countries(), chars=24))
        languages = (("zh_CN", "简体中文"), ("en", "English"))
        hint = translate("FirstStart", "on screen and on paper")
        form.add("language", translate("FirstStart", "Language"), ChoiceBox(languages, chars=12), hint, beside=True)
        form.add("time_zone", translate("FirstStart", "Time zone"), ZoneBox(), beside=False)
        form.add("currency", translate("FirstStart", "Currency"), ChoiceBox(world.currencies(), chars=10))
        with_tax = ((True, translate("FirstStart", "with tax")), (False, translate("FirstStart", "without tax")))
        form.add("prices_with_tax", translate("FirstStart", "Prices are"), ChoiceBox(with_tax, chars=12), beside=True)
        form.add("tax_rate", translate("FirstStart", "Tax rate in %"), QuantityEdit(chars=6), beside=True)
        section.body.addWidget(form)
        section.body.addStretch(1)
        return section

    def _hours_section(self) -> Section:
        section = Section(translate("FirstStart", "Opening hours"))
        words = translate("FirstStart", "Promised times follow them. Like 9:00–12:30, 13:30–19:00; empty = closed.")
        section.body.addWidget(label(words, "hint", wrap=True))
        self.hours_form = Form(self._words)
        self.hours_form.add("hours", "", self.hours)
        section.body.addWidget(self.hours_form)
        return section

    def _staff_section(self) -> Section:
        section = Section(translate("FirstStart", "You, the first member of staff"))
        form = self.staff_form
        form.add("staff_name", translate("FirstStart", "Your name"), LineEdit())
        form.add("pin", translate("FirstStart", "PIN, 4 digits or more"), _PinEdit())
        form.add("pin_again", translate("FirstStart", "PIN once more"), _PinEdit(), beside=True)
        section.body.addWidget(form)
        return section

    def _fill(self) -> None:
        country, currency, zone = world.here(self.language)
        self.form.set_values(
            {
                "country": country,
                "language": self.language,
                "time_zone": zone,
                "currency": currency,
                "prices_with_tax": True,
                "tax_rate": Decimal(0),
            }
        )
        self.hours.set_value(USUAL_HOURS)

    def start(self) -> None:
        """The focus where typing starts."""
        self.form.focus_field("name")

    def wait_for_the_demo(self) -> None:
        """The sample shop is being filled; nothing can be typed here any more."""
        self.form.setEnabled(False)
        self.staff_form.setEnabled(False)
        self.demo.setEnabled(False)
        words = translate("FirstStart", "The demo shop is being filled. This takes a few seconds.")
        self.notice.say(words, "info")

    # --- saving

    def values(self) -> dict[str, Any]:
        """What was typed, without the PINs; for reading it in the other language."""
        kept = {**self.form.values(), **self.staff_form.values(), "hours": self.hours.value()}
        return {name: value for name, value in kept.items() if not name.startswith("pin")}

    def set_values(self, values: dict[str, Any]) -> None:
        """What was typed before the language was changed."""
        self.form.set_values({**values, "language": self.language})
        self.staff_form.set_values(values)
        self.hours.set_value(values.get("hours"))

    def save(self) -> None:
        """F9: check and found the shop."""
        if not self.go.isEnabled():
            return
        self.notice.say("")
        found = self._typed_faults()
        if found:
            self._refused(FieldErrors(tuple(found)))
            return
        self.go.setEnabled(False)
        founding = FoundingInput(
            **self.form.values(),
            hours=self.hours.value(),
            staff_name=self.staff_form.value("staff_name"),
            pin=self.staff_form.value("pin"),
        )
        work: Callable[[], Who] = lambda: shop_verbs.found_shop(self._store, founding, self._station)  # noqa: E731
        self._background.run(self, work, self.founded.emit, self._refused)

    def _typed_faults(self) -> list[ShopError]:
        faults: list[ShopError] = []
        for form in (self.form, self.hours_form, self.staff_form):
            try:
                form.check()
            except FieldErrors as errors:
                faults += errors.errors
        if self.form.value("tax_rate") is None and "tax_rate" not in [fault.field for fault in faults]:
            faults.append(ShopError("shop.tax_rate_wrong", "tax_rate"))
        if self.staff_form.value("pin") != self.staff_form.value("pin_again"):
            faults.append(ShopError("staff.pins_differ", "pin_again"))
        return faults

    def _refused(self, error: ShopError) -> None:
        self.go.setEnabled(True)
        rest = show_errors_in((self.form, self.hours_form, self.staff_form), error)
        if rest:
            self.notice.say(" ".join(self._words(each) for each in rest), "bad")


class ZoneBox(ChoiceBox):
    """Time zones, found by typing a part of the name."""

    def __init__(self) -> None:
        zones = [(name, name.replace("_", " ")) for name in world.time_zones()]
        super().__init__(zones, chars=28)
        self.setEditable(True)
        self.setInsertPolicy(self.InsertPolicy.NoInsert)
        completer = QCompleter([name for _, name in zones], self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)


class _PinEdit(CodeEdit):
    """Typed unseen."""

    takes_codes = False

    def __init__(self) -> None:
        super().__init__(chars=12, longest=32)
        self.setEchoMode(QLineEdit.EchoMode.Password)


def _nobodys_shop() -> ShopRow:
    """What formats need before there is a shop."""
    return ShopRow(
        name="",
        address="",
        phone="",
        country="CN",
        area_code="",
        language="en",
        paper_languages="shop",
        claim_paper="A5",
        currency=currency_of("CNY"),
        prices_with_tax=True,
        tax_rate=Decimal(0),
        time_zone="UTC",
        repair_warranty_days=90,
        diagnosis_fee=Decimal(0),
        second_person=SecondPerson.OTHER,
        rounding=Decimal("0.01"),
        rounding_down=False,
        logo="",
        terms_zh=None,
        terms_en=None,
        hours=(),
        days_off=(),
        version=1,
    )
