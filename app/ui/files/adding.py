"""Adding several files: one after the other behind the window, with progress, and a way to stop."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.files.shelf import Keeper, Shelf
from app.ui.files.sources import Wanted, png_of
from app.workflow.rows.shop import Who


@dataclass(slots=True)
class Run:
    """One series of files on its way."""

    total: int = 0
    added: int = 0
    refused: list[ShopError] = field(default_factory=list[ShopError])


@dataclass(frozen=True, slots=True)
class _Fault:
    """A fault of ours: the others still go on their way before it is told."""

    error: Exception


class Adder(QObject):
    """Adds to a shelf; each file belongs to what the shelf showed when it was brought."""

    moved = Signal(int, int, str)  # done, of how many, the name under way
    ended = Signal(object)  # Run

    def __init__(self, desk: Desk, shelf: Shelf) -> None:
        super().__init__()
        self._desk = desk
        self._shelf = shelf
        self._waiting: deque[tuple[Wanted, Keeper, Who]] = deque()
        self._stop = threading.Event()
        self._run: Run | None = None
        self._then: list[Callable[[], object]] = []

    @property
    def busy(self) -> bool:
        return self._run is not None

    def add(self, wanted: Sequence[Wanted], refused: Sequence[ShopError] = ()) -> None:
        """Begin, or go on with these too. Raises ShopError("staff.nobody") when nobody is signed in."""
        who, keeper = self._desk.acting(), self._shelf.keeper()
        fresh = self._run is None
        run = self._run = self._run or Run()
        run.total += len(wanted)
        run.refused += refused
        self._waiting.extend((each, keeper, who) for each in wanted)
        if fresh:
            self._stop = threading.Event()
            self._next()

    def stop(self) -> None:
        """Leave out what was not begun; what is under way ends at its next megabyte."""
        self._stop.set()
        self._waiting.clear()

    def when_done(self, act: Callable[[], object]) -> bool:
        """Whether nothing is on its way; otherwise `act` is done when it has arrived."""
        if self._run is not None and act not in self._then:
            self._then.append(act)
        return self._run is None

    def _next(self) -> None:
        run = self._run
        if run is None:
            return
        if not self._waiting:
            self._end(run)
            return
        wanted, keeper, who = self._waiting.popleft()
        self.moved.emit(run.total - len(self._waiting) - 1, run.total, wanted.name)
        stopped = self._stop.is_set

        def keep(store: Any) -> Any:
            try:
                source = png_of(wanted.source) if isinstance(wanted.source, QImage) else wanted.source
                return keeper(store, who, source, wanted.name, stopped)
            except ShopError:
                raise
            except Exception as error:
                return _Fault(error)

        self._desk.run(self, keep, then=self._kept, fail=self._refused)

    def _kept(self, made: Any) -> None:
        if isinstance(made, _Fault):
            self._next()
            raise made.error
        if self._run is not None:
            try:
                self._shelf.took(made)
                self._run.added += 1
            except ShopError as error:
                self._run.refused.append(error)
        self._next()

    def _refused(self, error: ShopError) -> None:
        if self._run is not None:
            self._run.refused.append(error)
        self._next()

    def _end(self, run: Run) -> None:
        self._run = None
        self.ended.emit(run)
        if run.added:
            self._desk.tell(("files",))
        then, self._then = self._then, []
        for act in then:
            act()
