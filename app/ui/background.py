"""The one door for everything that waits: work off the window's thread, its answer back on it, owner first."""

from __future__ import annotations

import logging
import sys
import threading
import weakref
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from app.errors import Damaged, ShopError, of_the_world

log = logging.getLogger(__name__)
WORKERS = 4


@dataclass(slots=True)
class Task:
    """One piece of work and who wants its answer."""

    owner: weakref.ref[QObject]
    work: Callable[[], Any]
    then: Callable[[Any], None] | None
    fail: Callable[[ShopError], None] | None
    lane: int
    slot: tuple[int, str] | None = None
    turn: int = 0
    result: Any = None
    error: BaseException | None = None


class Background(QObject):
    """Runs work on a few threads.

    Work of one owner runs in the order it was given (two presses of a key never overtake each other); work given by
    `latest` runs beside it, and is forgotten as soon as newer work of the same slot was given.
    """

    _finished = Signal()  # carries nothing: the answers wait in a queue, so no thread ever holds the last reference
    idle = Signal()
    damaged = Signal(object)  # Damaged: whoever asked is told as well; the window says what to do about it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="background")
        self._answers: SimpleQueue[Task] = SimpleQueue()
        self._lanes: dict[int, deque[Task]] = {}
        self._turns: dict[tuple[int, str], int] = {}
        self._lock = threading.Lock()
        self._open = 0
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[], Any],
        then: Callable[[Any], None] | None = None,
        fail: Callable[[ShopError], None] | None = None,
    ) -> None:
        """Do `work`, then call `then(result)` or `fail(error)` on the window's thread unless the owner is gone."""
        if self._closed:
            return
        task = Task(weakref.ref(owner), work, then, fail, id(owner))
        self._open += 1
        with self._lock:
            lane = self._lanes.setdefault(task.lane, deque())
            lane.append(task)
            first = len(lane) == 1
        if first:
            self._pool.submit(self._work, task)

    def latest(
        self,
        owner: QObject,
        slot: str,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        fail: Callable[[ShopError], None] | None = None,
    ) -> None:
        """As `run`, but only the newest work of this owner's slot is answered; overtaken work is not even begun."""
        if self._closed:
            return
        key = (id(owner), slot)
        turn = self._turns[key] = self._turns.get(key, 0) + 1
        self._open += 1
        self._pool.submit(self._work, Task(weakref.ref(owner), work, then, fail, 0, key, turn))

    def forget(self, owner: QObject, slot: str) -> None:
        """Whatever this slot still waits for is not wanted any more."""
        key = (id(owner), slot)
        self._turns[key] = self._turns.get(key, 0) + 1

    def busy(self) -> bool:
        """Whether any work or answer is still under way."""
        return self._open > 0

    def wait(self) -> None:
        """At closing: let begun work end (a save must not be cut), drop answers nobody can show, take no more."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=False)
        self._deliver()

    def _overtaken(self, task: Task) -> bool:
        return task.slot is not None and self._turns.get(task.slot) != task.turn

    def _work(self, task: Task | None) -> None:
        # a lane is worked off on this thread, not given back to the pool: at closing the pool takes no more
        while task is not None:
            if not self._overtaken(task):
                try:
                    task.result = task.work()
                except OSError as problem:  # a full or read-only disk is the world's fault wherever it shows
                    task.error = of_the_world(problem) or problem
                except BaseException as error:
                    task.error = error
            self._answers.put(task)
            following = self._next_in_lane(task)
            self._finished.emit()
            task = following

    def _next_in_lane(self, task: Task) -> Task | None:
        if task.slot is not None:
            return None
        with self._lock:
            lane = self._lanes[task.lane]
            lane.popleft()
            if lane:
                return lane[0]
            del self._lanes[task.lane]
            return None

    def _deliver(self) -> None:
        while True:
            try:
                task = self._answers.get_nowait()
            except Empty:
                break
            self._open -= 1
            try:
                self._answer(task)
            except Exception as error:
                _unexpected(error)
        if not self._open:
            self.idle.emit()

    def _answer(self, task: Task) -> None:
        owner = task.owner()
        gone = owner is None or not shiboken6.isValid(owner)
        error = task.error
        if error is not None and not isinstance(error, ShopError):
            _unexpected(error)
            return
        if isinstance(error, Damaged):
            self.damaged.emit(error)
        if gone or self._overtaken(task):
            if error is not None:
                log.info("refused after its page was closed: %s", error.key)
            return
        if error is not None:
            if task.fail is not None:
                task.fail(error)
        elif task.then is not None:
            task.then(task.result)


def _unexpected(error: BaseException) -> None:
    """Ours, not the world's: to the crash window and the log, like any other uncaught exception."""
    sys.excepthook(type(error), error, error.__traceback__)
