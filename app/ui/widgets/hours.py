"""Opening hours, one line for each weekday: "9:00–12:30, 13:30–19:00", empty = closed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.errors import ShopError
from app.ui.widgets.button import label
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


class HoursEdit(QWidget):
    """Seven lines, Monday first."""

    changed = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        locale = QLocale("zh_CN" if language.startswith("zh") else "en_GB")
        self.days: list[CodeEdit] = []
        for weekday in range(7):
            edit = CodeEdit(translate("Hours", "closed"), longest=60)
            edit.takes_codes = False
            name = locale.standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)
            edit.setAccessibleName(name)
            edit.changed.connect(self.changed)
            edit.returnPressed.connect(lambda day=weekday: self._next(day))
            self.days.append(edit)
            row, column = weekday % 4, weekday // 4 * 2
            grid.addWidget(label(name, "label"), row, column)
            grid.addWidget(edit, row, column + 1)
        self.setFocusProxy(self.days[0])

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
                return error
        return None
