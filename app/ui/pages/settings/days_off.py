"""Days off as they are typed, one span a line with what it is for, and how they stand in a list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

from app.errors import ShopError
from app.ui.formats import Formats
from app.ui.widgets import LongEdit
from app.ui.widgets.lines import Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.house.shop_checks import spans_of
from app.workflow.house.shop_history import days_off_text
from app.workflow.rows.shop import DayOffRow

MOST_DAYS = 400
_DAY = r"(?:(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?|(\d{4})(\d{2})(\d{2})|(\d{1,2})[-./月](\d{1,2})日?)"
_TO = r"\s*(?:~|～|–|—|-|至|到|\.\.)\s*"
#: A day, or a span; it stands at the beginning, or after a blank or a comma. The last day may be a bare number.
_SPAN = re.compile(rf"(?<![^\s,，、])\s*{_DAY}(?:{_TO}(?:{_DAY}|(\d{{1,2}})日?))?(?!\d)")
_LINE = re.compile(r"[\n;；]+")
_AROUND = " \t\u3000,，、:："


def read_days_off(text: str, today: date) -> tuple[DayOffRow, ...]:
    """ "2027-02-15 ~ 2027-02-21 春节", "10-1~7 国庆节", a line or a comma each; a day without a year is the next such.

    Raises ShopError("form.bad_day_off", text=the line that can't be read).
    """
    found: dict[date, str] = {}
    for line in _LINE.split(text):
        try:
            for span in _read_line(line.strip(_AROUND), today):
                for day in span.days():
                    found[day] = found.get(day) or span.note
        except ValueError as error:
            raise ShopError("form.bad_day_off", text=line.strip()[:40]) from error
    return spans_of(sorted(found.items()))


def _read_line(line: str, today: date) -> list[DayOffRow]:
    """The spans of a line, each with the words behind it. Raises ValueError."""
    spans = list(_SPAN.finditer(line))
    if not line:
        return []
    if not spans or line[: spans[0].start()].strip(_AROUND):
        raise ValueError("no day")
    ends = [each.start() for each in spans[1:]] + [len(line)]
    notes = [line[span.end() : end].strip(_AROUND) for span, end in zip(spans, ends, strict=True)]
    return [_read_span(span, note, today) for span, note in zip(spans, notes, strict=True)]


def _read_span(found: re.Match[str], note: str, today: date) -> DayOffRow:
    groups = found.groups()
    first = _read_day(groups[:8], today)
    if groups[16]:
        last = first.replace(day=int(groups[16]))
    else:
        last = _read_day(groups[8:16], first) if any(groups[8:16]) else first
    if not 0 <= (last - first).days <= MOST_DAYS:
        raise ValueError("no span")
    return DayOffRow(first, last, note)


def _read_day(groups: Sequence[str | None], since: date) -> date:
    """A day of a whole date; of month and day alone the next one, `since` included."""
    numbers = [int(each) for each in groups if each]
    if len(numbers) == 3:
        return date(*numbers)
    day = date(since.year, *numbers)
    return day if day >= since else date(since.year + 1, *numbers)


def write_days_off(days: Iterable[DayOffRow]) -> str:
    """Days as one types them, a line each."""
    return "\n".join(days_off_text((each,)) for each in days)


class DaysOffEdit(LongEdit):
    """The lines; value() is a tuple of DayOffRow."""

    def __init__(self, formats: Formats, *, lines: int) -> None:
        example = translate("Settings", "2026-12-25\n2027-02-15 ~ 2027-02-21 Spring Festival\n10-1~7 National Day")
        super().__init__(example, lines=lines)
        self._formats = formats

    def value(self) -> tuple[DayOffRow, ...]:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The days in order; none when the text can't be read (`fault()` says so)."""
        try:
            return self._read()
        except ShopError:
            return ()

    def set_value(self, value: Iterable[DayOffRow] | None) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        self.setPlainText(write_days_off(value or ()))

    def fault(self) -> ShopError | None:
        try:
            self._read()
        except ShopError as error:
            return error
        return None

    def words_of(self, value: Iterable[DayOffRow]) -> str:
        """A value in words."""
        return days_off_text(value)

    def _read(self) -> tuple[DayOffRow, ...]:
        return read_days_off(self.toPlainText(), self._formats.today())


class DaysOffList(Lines):
    """What was understood, as a calendar would say it: the coming days first, how many have passed at the end."""

    def __init__(self, formats: Formats) -> None:
        columns = (
            LineColumn(translate("Settings", "Closed on")),
            LineColumn(translate("Settings", "Days"), right=True),
            LineColumn(translate("Settings", "What for"), stretch=1),
        )
        super().__init__(columns, translate("Settings", "No days off. Type holidays on the left, a line each."))
        self._formats = formats
        self._locale = QLocale("zh_CN" if formats.chinese else "en_GB")

    def show_days(self, days: Sequence[DayOffRow]) -> None:
        """Show these."""
        today = self._formats.today()
        coming = [each for each in days if each.last >= today]
        lines = [Line(at, self._cells_of(each), ("", "quiet", "")) for at, each in enumerate(coming)]
        past = len(days) - len(coming)
        if past:
            words = translate("Settings", "%n earlier span(s)", past)
            lines.append(Line("past", (words, "", ""), ("quiet", "", "")))
        self.set_lines(lines)

    def _cells_of(self, each: DayOffRow) -> tuple[str, str, str]:
        count = (each.last - each.first) // timedelta(days=1) + 1
        words = self._long(each.first) if count == 1 else f"{self._long(each.first)} – {self._long(each.last)}"
        return words, str(count), each.note

    def _long(self, day: date) -> str:
        shape = "yyyy年M月d日 ddd" if self._formats.chinese else "ddd d MMM yyyy"
        return self._locale.toString(QDate(day.year, day.month, day.day), shape)
