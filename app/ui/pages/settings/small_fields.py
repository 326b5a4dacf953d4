"""Fields that only settings need: whole numbers, unseen PINs, roles, days off, items in two languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from app.errors import ShopError
from app.ui.formats import Formats, read_number
from app.ui.names import role_name
from app.ui.widgets import CodeEdit, LongEdit, NumberEdit, read_day
from app.workflow.rows.kinds import Role
from app.workflow.rows.lists import ItemInput

_BETWEEN = re.compile(r"[,;，；、\s]+")
_RANGE = re.compile(r"\s*(?:~|～|–|—|至|到|\.\.)\s*")
MOST_DAYS = 400


class WholeEdit(NumberEdit):
    """A whole number from 0; value() is a Decimal without decimals, None for nothing typed."""

    def __init__(self, *, chars: int = 6) -> None:
        super().__init__(_read_whole, lambda number: f"{number:f}", chars)


def _read_whole(text: str) -> Decimal | None:
    number = read_number(text, "form.bad_number")
    if number is None:
        return None
    if number < 0:
        raise ShopError("form.negative")
    if number != number.to_integral_value() or number > 1_000_000:
        raise ShopError("form.bad_number")
    return number.to_integral_value()


class PinEdit(CodeEdit):
    """Typed unseen."""

    takes_codes = False

    def __init__(self) -> None:
        super().__init__(chars=12, longest=32)
        self.setEchoMode(QLineEdit.EchoMode.Password)


class RolesEdit(QWidget):
    """The four roles side by side."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.boxes: dict[Role, QCheckBox] = {}
        for role in Role:
            box = QCheckBox(role_name(role))
            box.setObjectName(f"role_{role}")
            box.clicked.connect(self._tell)
            row.addWidget(box)
            self.boxes[role] = box
        row.addStretch(1)
        self.setFocusProxy(self.boxes[Role.CLERK])

    def _tell(self, _ticked: bool) -> None:
        self.changed.emit()

    def value(self) -> frozenset[Role]:
        return frozenset(role for role, box in self.boxes.items() if box.isChecked())

    def set_value(self, value: Iterable[Role] | None) -> None:
        wanted = frozenset(value or ())
        for role, box in self.boxes.items():
            box.setChecked(role in wanted)

    def fault(self) -> ShopError | None:
        return None


class DaysOffEdit(LongEdit):
    """Days, and spans of days: "2026-12-25, 2027-02-15 ~ 2027-02-21"."""

    def __init__(self, formats: Formats, *, lines: int = 3) -> None:
        super().__init__("2026-12-25, 2027-02-15 ~ 2027-02-21", lines=lines)
        self._formats = formats

    def value(self) -> tuple[date, ...]:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The days in order; none when the text can't be read (`fault()` says so)."""
        try:
            return self._read()
        except ShopError:
            return ()

    def set_value(self, value: Iterable[date] | None) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        self.setPlainText(write_days(value or ()))

    def fault(self) -> ShopError | None:
        try:
            self._read()
        except ShopError as error:
            return error
        return None

    def _read(self) -> tuple[date, ...]:
        return read_days(self.toPlainText(), self._formats.today())


def read_days(text: str, today: date) -> tuple[date, ...]:
    """Typed days and spans in order. Raises ShopError("form.bad_date")."""
    found: set[date] = set()
    for part in _BETWEEN.split(_RANGE.sub("~", text)):
        first_text, _, last_text = part.partition("~")
        first = read_day(first_text, today)
        if first is None:
            if last_text:
                raise ShopError("form.bad_date")
            continue
        last = (read_day(last_text, today) if last_text else first) or first
        if not 0 <= (last - first).days <= MOST_DAYS:
            raise ShopError("form.bad_date")
        found.update(first + timedelta(days=n) for n in range((last - first).days + 1))
    return tuple(sorted(found))


def write_days(days: Iterable[date]) -> str:
    """Days as one types them, three or more in a row as a span."""
    spans: list[list[date]] = []
    for day in sorted(days):
        if spans and day - spans[-1][-1] == timedelta(days=1):
            spans[-1].append(day)
        else:
            spans.append([day])
    parts: list[str] = []
    for span in spans:
        parts += [f"{span[0]} ~ {span[-1]}"] if len(span) > 2 else [each.isoformat() for each in span]
    return ", ".join(parts)


class ItemsEdit(LongEdit):
    """One item a line: "English = 中文"; without "=" the name is the same in both languages."""

    def __init__(self, *, lines: int = 6) -> None:
        super().__init__("Charger = 充电器", lines=lines)

    def value(self) -> tuple[ItemInput, ...]:  # pyright: ignore[reportIncompatibleMethodOverride]
        items: list[ItemInput] = []
        for line in self.toPlainText().splitlines():
            english, mark, chinese = line.replace("＝", "=").partition("=")
            english, chinese = english.strip(), (chinese if mark else english).strip()
            if english or chinese:
                items.append(ItemInput(english or chinese, chinese or english))
        return tuple(items)

    def set_value(self, value: Iterable[ItemInput] | None) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        self.setPlainText(
            "\n".join(each.en if each.en == each.zh else f"{each.en} = {each.zh}" for each in value or ())
        )
