"""Scans on their way into the database: in order, by one writer, none lost; what is not written yet is kept here."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.errors import ShopError
from app.ui.desk import Desk
from app.workflow.counting import counting
from app.workflow.rows.counting import Going, Scan, Taken
from app.workflow.rows.shop import Who

AT_ONCE = 40  # scans in one transaction: soon told, and faster than any scanner


@dataclass(frozen=True, slots=True)
class Waiting:
    """A scan that is not written yet, with who made it in which count."""

    who: Who
    count_id: int
    scan: Scan


class ScanQueue(QObject):
    """`written(rows)` once scans are in the database for good; `refused(error)` when they wait for `again`."""

    written = Signal(object)
    refused = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.waiting: deque[Waiting] = deque()
        self.stuck = False  # the last try failed: nothing is tried before somebody says so
        self._busy = False
        self._going: dict[int, Going] = {}

    def add(self, who: Who, count_id: int, scan: Scan) -> None:
        """One more; it is written as soon as those before it are."""
        self.waiting.append(Waiting(who, count_id, scan))
        self.changed.emit()
        self._next()

    def going(self, count_id: int) -> Going:
        """What the next scan of a count stands on."""
        return self._going.get(count_id, Going())

    def stand_at(self, count_id: int, shelf: str) -> None:
        """What is scanned now stands on this shelf."""
        self._going[count_id] = Going(shelf=shelf)

    def again(self) -> None:
        """Try once more what could not be written."""
        self.stuck = False
        self._next()

    def forget(self) -> int:
        """Throw away what could not be written; gives back how many they were."""
        many = len(self.waiting)
        self.waiting.clear()
        self.stuck = False
        self.changed.emit()
        return many

    def _next(self) -> None:
        if self._busy or self.stuck or not self.waiting:
            return
        first = self.waiting[0]
        together: list[Scan] = []
        for each in self.waiting:
            if len(together) == AT_ONCE or (each.who, each.count_id) != (first.who, first.count_id):
                break
            together.append(each.scan)
        self._busy = True
        self._desk.run(
            self, counting.take, first.who, first.count_id, tuple(together), self.going(first.count_id),
            then=lambda taken: self._written(first.count_id, len(together), taken), fail=self._refused,
        )  # fmt: skip

    def _written(self, count_id: int, many: int, taken: Taken) -> None:
        self._busy = False
        self._going[count_id] = taken.going
        for _ in range(many):
            self.waiting.popleft()
        self.written.emit(taken.rows)
        self.changed.emit()
        self._next()

    def _refused(self, error: ShopError) -> None:
        self._busy, self.stuck = False, True
        self.refused.emit(error)
        self.changed.emit()
