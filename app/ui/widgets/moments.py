"""Fields for days and moments, typed the way people write them; arrow keys step."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.formats import Formats
from app.ui.widgets.fields import CodeLine
from app.ui.words import translate

_DAY = re.compile(r"(\d{4})[-./年 ]?(\d{1,2})[-./月 ]?(\d{1,2})日?$")
_SHORT_DAY = re.compile(r"(\d{1,2})[-/月](\d{1,2})日?$")
_CLOCK = re.compile(r"(\d{1,2})[::.h点](\d{2})?分?$")


def read_day(text: str, today: date) -> date | None:
    """2026-03-02, 2026/3/2, 20260302, 2026年3月2日, or 3-2 of this year. Raises ShopError("form.bad_date")."""
    text = text.strip()
    if not text:
        return None
    full, short = _DAY.match(text), _SHORT_DAY.match(text)
    try:
        if full:
            return date(int(full[1]), int(full[2]), int(full[3]))
        if short:
            return date(today.year, int(short[1]), int(short[2]))
    except ValueError as error:
        raise ShopError("form.bad_date") from error
    raise ShopError("form.bad_date")


def read_clock(text: str) -> time:
    """17:00, 9.30, 17点. Raises ShopError("form.bad_moment")."""
    found = _CLOCK.match(text.strip())
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise ShopError("form.bad_moment")
    return time(int(found[1]), int(found[2] or 0))


class DateEdit(CodeLine):
    """A day; may stay empty. ↑ ↓ one day, PageUp PageDown one month, F4 the calendar."""

    takes_codes = False

    def __init__(self, formats: Formats, *, chars: int = 13, longest: int = 20) -> None:
        shape = translate("Moments", "yyyy-mm-dd")  # no day: one in grey looks like one that was typed
        super().__init__(shape if longest == 20 else "", chars=chars, longest=longest)
        self._formats = formats
        self._calendar: QCalendarWidget | None = None

    def _day(self) -> date | None:
        try:
            return read_day(self.text(), self._formats.today())
        except ShopError:
            return None

    def value(self) -> date | None:
        """The day; None for nothing typed or what is no day (`fault()` says which)."""
        return self._day()

    def set_value(self, value: date | None) -> None:
        self.setText("" if value is None else value.isoformat())

    @override
    def fault(self) -> ShopError | None:
        try:
            read_day(self.text(), self._formats.today())
        except ShopError as error:
            return error
        return None

    def _step(self, days: int, months: int) -> None:
        day = self._day() or self._formats.today()
        moved = QDate(day.year, day.month, day.day).addDays(days).addMonths(months)
        self.set_value(date(moved.year(), moved.month(), moved.day()))

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: (1, 0),
            Qt.Key.Key_Down: (-1, 0),
            Qt.Key.Key_PageUp: (0, 1),
            Qt.Key.Key_PageDown: (0, -1),
        }
        key = Qt.Key(arg__1.key())
        if key in steps and not self.isReadOnly():
            self._step(*steps[key])
        elif key == Qt.Key.Key_F4:
            self.show_calendar()
        else:
            super().keyPressEvent(arg__1)

    @override
    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        super().focusOutEvent(arg__1)
        day = self._day()
        if day is not None and self.fault() is None:
            self.set_value(day)

    def show_calendar(self) -> None:
        """The calendar under the field; a click or Enter takes the day."""
        if self._calendar is None:
            self._calendar = QCalendarWidget(self)
            self._calendar.setWindowFlag(Qt.WindowType.Popup)
            self._calendar.clicked.connect(self._take)
            self._calendar.activated.connect(self._take)
        day = self._day() or self._formats.today()
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        self._calendar.show()
        self._calendar.setFocus()

    def _take(self, day: QDate) -> None:
        if self._calendar is not None:
            self._calendar.hide()
        self.set_value(date(day.year(), day.month(), day.day()))


class MomentEdit(CodeLine):
    """A moment on the shop's clock: "2026-11-24 17:00". ↑ ↓ half an hour, PageUp PageDown one day."""

    takes_codes = False

    def __init__(self, formats: Formats, *, chars: int = 17) -> None:
        super().__init__(chars=chars, longest=30)
        self._formats = formats

    def _read(self) -> datetime | None:
        text = self.text().strip()
        if not text:
            return None
        day_text, _, clock_text = text.rpartition(" ")
        try:
            day = read_day(day_text, self._formats.today()) or self._formats.today()
        except ShopError as error:
            raise ShopError("form.bad_moment") from error
        local = datetime.combine(day, read_clock(clock_text), self._formats.zone)
        return local.astimezone(UTC)

    def value(self) -> datetime | None:
        """The moment (aware, UTC); None for nothing typed or what is no moment (`fault()` says which)."""
        try:
            return self._read()
        except ShopError:
            return None

    def set_value(self, value: datetime | None) -> None:
        self.setText("" if value is None else f"{self._formats.local(value):%Y-%m-%d %H:%M}")

    @override
    def fault(self) -> ShopError | None:
        try:
            self._read()
        except ShopError as error:
            return error
        return None

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: timedelta(minutes=30),
            Qt.Key.Key_Down: timedelta(minutes=-30),
            Qt.Key.Key_PageUp: timedelta(days=1),
            Qt.Key.Key_PageDown: timedelta(days=-1),
        }
        key = Qt.Key(arg__1.key())
        moment = self.value()
        if key in steps and moment is not None and not self.isReadOnly():
            # on the shop's clock: one day later is the same hour, also over a change of the clocks
            local = self._formats.local(moment).replace(tzinfo=None) + steps[key]
            self.set_value(local.replace(tzinfo=self._formats.zone).astimezone(UTC))
        else:
            super().keyPressEvent(arg__1)
