"""Opening hours, one line for each weekday: "9:00–12:30, 13:30–19:00", empty = closed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.widgets.button import Button, label
from app.ui.widgets.fields import CodeEdit
from app.ui.words import translate
from app.workflow.rows.shop import HoursRow

_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–—~至到]\s*(\d{1,2})(?:[:.](\d{2}))?")
_BETWEEN = re.compile(r"[,;，、；\s]*")


def read_spans(text: str, weekday: int) -> tuple[HoursRow, ...]:
    """The spans of one day. Raises ShopError("form.bad_hours")."""
    text = text.strip()
    spans: list[HoursRow] = []
    at = 0
    for found in _SPAN.finditer(text):
        if not _BETWEEN.fullmatch(text[at : found.start()]):
            raise ShopError("form.bad_hours")
        opens = int(found[1]) * 60 + int(found[2] or 0)
        closes = int(found[3]) * 60 + int(found[4] or 0)
        if not 0 <= opens < closes <= 24 * 60 or int(found[2] or 0) > 59 or int(found[4] or 0) > 59:
            raise ShopError("form.bad_hours")
        spans.append(HoursRow(weekday, opens, closes))
        at = found.end()
    if not _BETWEEN.fullmatch(text[at:]):
        raise ShopError("form.bad_hours")
    return tuple(spans)


def write_spans(hours: Iterable[HoursRow], weekday: int) -> str:
    """The spans of one day as one types them."""
    return ", ".join(
        f"{each.opens // 60}:{each.opens % 60:02}–{each.closes // 60}:{each.closes % 60:02}"
        for each in sorted(hours, key=lambda each: each.opens)
        if each.weekday == weekday
    )


class DayEdit(CodeEdit):
    """The line of one weekday."""

    takes_codes = False
    came = Signal()  # the focus is here now

    @override
    def focusInEvent(self, arg__1: QFocusEvent) -> None:
        super().focusInEvent(arg__1)
        self.came.emit()


class HoursEdit(QWidget):
    """Seven lines, Monday first. copying: a button writes the line last typed in for all of Monday to Friday."""

    changed = Signal()

    def __init__(self, language: str, *, copying: bool = False) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        locale = QLocale("zh_CN" if language.startswith("zh") else "en_GB")
        self._names = [locale.standaloneDayName(day + 1, QLocale.FormatType.ShortFormat) for day in range(7)]
        self._current = 0
        self.days: list[DayEdit] = []
        self.copy = Button("", self.copy_to_weekdays)
        self.copy.setParent(self)
        self.copy.setVisible(copying)
        for weekday in range(7):
            edit = DayEdit(translate("Hours", "closed"), longest=60)
            name = self._names[weekday]
            edit.setAccessibleName(name)
            edit.came.connect(lambda day=weekday: self._came(day))
            edit.changed.connect(self.changed)
            edit.returnPressed.connect(lambda day=weekday: self._next(day))
            self.days.append(edit)
            row, column = weekday % 4, weekday // 4 * 2
            grid.addWidget(label(name, "label"), row, column)
            grid.addWidget(edit, row, column + 1)
        if copying:
            grid.addWidget(self.copy, 3, 3, Qt.AlignmentFlag.AlignLeft)
        self._came(0)
        self.setFocusProxy(self.days[0])

    def _came(self, day: int) -> None:
        self._current = day
        words = translate("Hours", "The hours of {day} for {first} to {last}")
        self.copy.set_words(words.format(day=self._names[day], first=self._names[0], last=self._names[4]))

    def copy_to_weekdays(self) -> None:
        """The line last typed in stands for every weekday; undone in a line by Ctrl+Z."""
        text = self.days[self._current].text()
        for edit in self.days[:5]:
            if edit.text() != text:
                edit.selectAll()
                edit.insert(text)

    def words_of(self, value: Iterable[HoursRow]) -> str:
        """A value in words, days with the same hours once."""
        hours, parts = tuple(value), dict[str, list[str]]()
        for weekday, name in enumerate(self._names):
            parts.setdefault(write_spans(hours, weekday) or translate("Hours", "closed"), []).append(name)
        return "; ".join(f"{', '.join(days)} {spans}" for spans, days in parts.items())

    def _next(self, day: int) -> None:
        if day < 6:
            self.days[day + 1].setFocus()
        else:
            self.focusNextChild()

    def value(self) -> tuple[HoursRow, ...]:
        """The spans of the week; days that can't be read are left out (`fault()` says so)."""
        spans: list[HoursRow] = []
        for weekday, edit in enumerate(self.days):
            try:
                spans += read_spans(edit.text(), weekday)
            except ShopError:
                continue
        return tuple(spans)

    def set_value(self, value: Iterable[HoursRow] | None) -> None:
        hours = tuple(value or ())
        for weekday, edit in enumerate(self.days):
            edit.setText(write_spans(hours, weekday))

    def fault(self) -> ShopError | None:
        for weekday, edit in enumerate(self.days):
            try:
                read_spans(edit.text(), weekday)
            except ShopError as error:
                return ShopError(error.key, error.field, weekday=weekday)
        return None
