"""A printer that is none: it takes slips, answers as it is told, and fails on demand; stand_ins.py has its lines."""

from __future__ import annotations

import os
import queue
import re
import select
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.printing.face import OutletKind, PrinterProfile, Role

QUERY = b"\x1b!?"  # TSPL's question
WELL, NO_PAPER = b"\x00", b"\x04"
_SLIP = re.compile(rb"<slip (\d+)>x*</slip \1>")


def slip_of(number: int, size: int) -> bytes:
    """A slip of `size` bytes that a stand-in knows again when all of it came."""
    head, tail = b"\r\n<slip %d>" % number, b"</slip %d>\r\n" % number
    return head + b"x" * max(0, size - len(head) - len(tail)) + tail


class StandIn(ABC):
    """One printer and its thread; everything is done in that thread, one thing after the other.

    printed: the numbers of the slips that came out, in order. answer: what it says when it is asked; None is mute.
    """

    outlet: OutletKind
    slack = 0  # bytes that lie between the program and the printer: the printer can't miss them before they come

    def __init__(self, folder: Path) -> None:
        self.printed: list[int] = []
        self.answer: Callable[[], bytes] | None = None
        self.forgets = False  # what it took while it had no paper
        self.address = str(folder / "printer")
        self._reading, self._paper = True, True
        self._held: list[int] = []
        self._streams: dict[int, bytearray] = {}
        self._taken, self._trip_at, self._trip = 0, 0, _nothing
        self._orders: deque[tuple[Callable[[], None], queue.SimpleQueue[Exception | None]]] = deque()
        self._bell, self._rope = os.pipe()
        self._ended = False
        self._thread = threading.Thread(target=self._live, daemon=True)
        self._thread.start()

    @property
    def profile(self) -> PrinterProfile:
        """How the program is told of it."""
        return PrinterProfile("tags", Role.TAG, self.outlet, self.address)

    # --- orders ------------------------------------------------------------------------------------------------------

    def on(self) -> None:
        """Plugged in and switched on."""
        self._do(self._plug)

    def off(self) -> None:
        """Switched off: what it had in its memory is gone."""
        self._do(lambda: self._lose(unplugged=False))

    def unplug(self) -> None:
        """Off, and its name is gone from the PC."""
        self._do(lambda: self._lose(unplugged=True))

    def read(self, yes: bool) -> None:
        """Whether it takes anything."""
        self._do(lambda: setattr(self, "_reading", yes))

    def paper(self, there: bool) -> None:
        """With paper in it, it prints what it took without, unless it `forgets`."""
        self._do(lambda: self._set_paper(there))

    def trip(self, after: int, act: Callable[[StandIn], None]) -> None:
        """When `after` more bytes came, `act` in the printer's own thread: lose, unplug_now, set paper …"""

        def set_trip() -> None:
            self._taken, self._trip_at, self._trip = 0, after, act

        self._do(set_trip)

    def rest(self) -> None:
        """Come back when all that was sent so far is taken."""
        self._do(self._take_all)

    def close(self) -> None:
        """The end of it."""
        self._do(lambda: self._lose(unplugged=True))
        self._do(lambda: setattr(self, "_ended", True))
        self._thread.join()
        os.close(self._bell)
        os.close(self._rope)

    def hold(self) -> bool:
        """Let another program have it, until `release`; False where this kind of line can't be had so."""
        return False

    def release(self) -> None:
        """The other program lets it go."""
        self.on()

    def true_answer(self) -> bytes:
        """For `answer`: how it is."""
        return WELL if self._paper else NO_PAPER

    # --- in its own thread -------------------------------------------------------------------------------------------

    def lose_now(self, *, unplugged: bool) -> None:
        """For `trip`."""
        self._lose(unplugged=unplugged)

    def set_paper_now(self, there: bool) -> None:
        """For `trip`."""
        self._set_paper(there)

    @abstractmethod
    def _plug(self) -> None: ...

    @abstractmethod
    def _unplug(self, *, unplugged: bool) -> None: ...

    @abstractmethod
    def _ports(self) -> list[int]: ...

    @abstractmethod
    def _take(self, port: int, most: int) -> bytes:
        """What came; b"" when nothing did."""

    def _say(self, port: int, words: bytes) -> None:
        with suppress(OSError):
            os.write(port, words)

    def _lose(self, *, unplugged: bool) -> None:
        self._streams.clear()
        self._held.clear()
        self._unplug(unplugged=unplugged)

    def _set_paper(self, there: bool) -> None:
        self._paper = there
        if there:
            self.printed += [] if self.forgets else self._held
            self._held.clear()

    def _do(self, act: Callable[[], None]) -> None:
        done: queue.SimpleQueue[Exception | None] = queue.SimpleQueue()
        self._orders.append((act, done))
        os.write(self._rope, b"!")
        problem = done.get()
        if problem is not None:
            raise problem

    def _live(self) -> None:
        while not self._ended:
            ports = self._ports() if self._reading else []
            ready = select.select([self._bell, *ports], [], [])[0]
            for port in ready:
                if port == self._bell:
                    os.read(self._bell, 1)
                    self._obey(*self._orders.popleft())
                elif port in self._ports():
                    self._feed(port)

    def _obey(self, act: Callable[[], None], done: queue.SimpleQueue[Exception | None]) -> None:
        try:
            act()
            done.put(None)
        except Exception as problem:
            done.put(problem)

    def _take_all(self) -> None:
        while self._reading and (ready := select.select(self._ports(), [], [], 0)[0]):
            for port in ready:
                if port in self._ports():
                    self._feed(port)

    def _feed(self, port: int) -> None:
        """Take what came at one port."""
        most = min(4096, self._trip_at - self._taken) if self._trip_at else 4096
        try:
            came = self._take(port, most)
        except OSError:
            came = b""
        if not came:
            return
        stream = self._streams.setdefault(port, bytearray())
        stream += came
        self._understand(port, stream)
        self._taken += len(came)
        if self._trip_at and self._taken >= self._trip_at:
            self._trip_at = 0
            self._trip(self)

    def _understand(self, port: int, stream: bytearray) -> None:
        while (at := stream.find(QUERY)) >= 0:
            del stream[at : at + len(QUERY)]
            if self.answer is not None:
                self._say(port, self.answer())
        while found := _SLIP.search(stream):
            (self.printed if self._paper else self._held).append(int(found[1]))
            del stream[: found.end()]


def _nothing(_printer: StandIn) -> None:
    pass
