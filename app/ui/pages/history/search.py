"""One search through the history: ids found so far, how far it has come; it can be stopped and go on."""

from __future__ import annotations

import threading
import time
from datetime import datetime
from typing import Any

from app.workflow.registers import history_pages
from app.workflow.rows.cards import Page
from app.workflow.rows.history import HistoryFilter, Progress
from app.workflow.rows.shop import Who

FIRST_SIGHT = 0.2  # seconds; then what was found is shown, and the rest comes as it scrolls


class Search:
    """Asked from behind the window; `found`, `at`, `busy`, `stopped` and `done` are read by the window."""

    def __init__(self, who: Who, wanted: HistoryFilter) -> None:
        self.who = who
        self.wanted = wanted
        self.found = 0
        self.at: datetime | None = None
        self.busy = True  # it is made to be asked at once
        self.stopped = False
        self.done = False
        self._ids: list[int] = []
        self._reached = 0
        self._lock = threading.Lock()

    def stop(self) -> None:
        """No further than this."""
        self.stopped = True

    def go_on(self) -> None:
        """From where it was stopped."""
        self.busy, self.stopped = True, False

    def page(self, store: Any, after: int, limit: int) -> Page:
        """The ids behind `after` (0 = from the newest), for a table of rows; looks on as far as needed."""
        with self._lock:
            start = self._place_behind(after)
            self.busy = True
            try:
                self._look_on(store, start, limit)
            finally:
                self.busy = False
            ids = tuple(self._ids[start : start + limit])
            return Page(ids, start + len(ids) < len(self._ids) or not (self.done or self.stopped))

    def _place_behind(self, after: int) -> int:
        """Ids stand newest first."""
        if not after:
            return 0
        low, high = 0, len(self._ids)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self._ids[middle] >= after else (low, middle)
        return low

    def _look_on(self, store: Any, start: int, limit: int) -> None:
        begun = time.monotonic()

        def going_on(progress: Progress) -> bool:
            self.at, self.found = progress.at, len(self._ids) + progress.found
            something = self.found > start
            return not self.stopped and not (something and time.monotonic() - begun > FIRST_SIGHT)

        while len(self._ids) < start + limit and not self.done and not self.stopped:
            wanted = start + limit - len(self._ids)
            stretch = history_pages.search(store, self.who, self.wanted, self._reached, wanted, going_on)
            self._ids += stretch.ids
            self._reached, self.at, self.done = stretch.reached, stretch.at, not stretch.more
            self.found = len(self._ids)
            if len(self._ids) > start and time.monotonic() - begun > FIRST_SIGHT:
                break
