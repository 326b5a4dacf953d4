"""Section: opening hours and days off; promised times follow them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from app.ui.desk import Desk
from app.ui.pages.settings.days_off import DaysOffEdit, DaysOffList
from app.ui.pages.settings.shop_pane import ShopPane
from app.ui.widgets import Form, Section, label
from app.ui.widgets.hours import HoursEdit
from app.ui.words import translate


class HoursPane(ShopPane):
    """When the shop is open. Beside the days off stands how they were understood."""

    key = "hours"
    fields = ("hours", "days_off")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form.changed.connect(self._show_days)
        self._show_days("days_off")

    @classmethod
    @override
    def title(cls) -> str:
        return translate("Settings", "Opening hours")

    @override
    def build(self, form: Form) -> None:
        hours = HoursEdit(self.desk.language, copying=True)
        for day, edit in enumerate(hours.days):
            edit.setObjectName(f"hours_day_{day}")
        hours.copy.setObjectName("hours_copy")
        hint = translate("Settings", "Like 9:00–12:30, 13:30–19:00; empty = closed. Promised times follow them.")
        form.add("hours", translate("Settings", "Each weekday"), hours, hint)
        self.days_off = DaysOffEdit(self.desk.formats, lines=14)
        hint = translate(
            "Settings",
            "A line each (Shift+Enter), like 2027-02-15 ~ 2027-02-21 or 10-1~7, with what it is for behind it.",
        )
        form.add("days_off", translate("Settings", "Days off"), self.days_off, hint)

    @override
    def lay_out(self, section: Section) -> None:
        self.shown_days = DaysOffList(self.desk.formats)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(label(translate("Settings", "Days off as they are understood"), "label"))
        column.addWidget(self.shown_days)
        column.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(24)
        both.addWidget(self.form, 1)
        both.addLayout(column, 1)
        section.body.addLayout(both)

    def _show_days(self, name: str) -> None:
        if name == "days_off" and self.days_off.fault() is None:
            self.shown_days.show_days(self.days_off.value())
