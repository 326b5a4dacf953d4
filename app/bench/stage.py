"""The real window on a filled shop, and an eye on it: when is painted what an act brought?"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, QRect, Qt, QTimer, SignalInstance
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from app.bench import drawn
from app.bench.shops import Filled, everyman
from app.startup import Program
from app.tour.clock import TourClock
from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.scanner import Scanner

PATIENCE = 30.0  # seconds; longer means that something hangs
LONG_PATIENCE = 900.0  # a big shop is read from end to end after its start
PULSE_MS = 20  # whoever waits for an event wakes up now and then, to see that he waits in vain
SIZE = (1366, 740)
A_POINT = QRect(0, 0, 1, 1)


class Eye(QObject):
    """Counts what the window has painted: every repaint of a widget comes by as the window's own update request."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.frames = 0
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self.frames += 1
        return False


class Stage:
    """One program with its window, in which somebody who may do everything works."""

    def __init__(self, app: QApplication, shop: Filled, scanner: Scanner) -> None:
        self.orders = shop.orders
        self.clock = TourClock(drawn.NOW)
        self.program = Program(app, shop.places, "zh_CN", clock=self.clock, scanner=scanner)
        self.program.open()
        main, desk = self.program.main, self.program.desk
        if main is None or desk is None:
            raise RuntimeError("the window did not open")
        self.window: MainWindow = main
        self.desk: Desk = desk
        self.eye = Eye(main)
        self.last = 0.0  # when the last frame was painted
        self._pulse = QTimer(main)
        self._pulse.start(PULSE_MS)
        self.pump(self.program.is_looked_after, "what looks after the shop to begin")
        self._finds_who()

    def let_upkeep_end(self) -> None:
        """What looks through the shop after the start would be measured with whatever comes next."""
        upkeep = self.program.upkeep
        self.pump(lambda: upkeep is None or upkeep.looking, "the last look after the start to begin")
        self.pump(lambda: not self.desk.background.busy(), "what looks after the shop to end", LONG_PATIENCE)

    def _finds_who(self) -> None:
        self.window.showNormal()
        self.window.resize(*SIZE)
        self.desk.sign_in(everyman(self.program.store))
        self.window.show()

    def come_forward(self) -> None:
        """This window gets the keys from now on."""
        self.window.show()
        self.window.activateWindow()
        self.window.raise_()
        self.rest()

    def rest(self, until: Callable[[], bool] = lambda: True, what: str = "rest") -> None:
        """Let the window work until nothing runs behind it and `until` is true."""
        self.pump(lambda: not self.desk.background.busy() and until(), what)
        self._work(QEventLoop.ProcessEventsFlag.AllEvents)

    def pump(self, until: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
        """Let events go by until it is true. Raises RuntimeError when it is not within `patience` seconds."""
        deadline = time.monotonic() + patience
        while not until():
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            self._work(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > deadline:
                raise RuntimeError(f"waited {patience:.0f} s for {what}")

    def _work(self, flags: QEventLoop.ProcessEventsFlag) -> None:
        before = self.eye.frames
        QCoreApplication.processEvents(flags)
        if self.eye.frames > before:
            self.last = time.perf_counter()

    def timed(self, act: Callable[[], object], until: Callable[[], bool]) -> float:
        """ms from the act until it is true."""
        began = time.perf_counter()
        act()
        self.pump(until, "an answer to be painted")
        return (time.perf_counter() - began) * 1000

    def painted(
        self, act: Callable[[], object], answered: SignalInstance, whole: Callable[[], bool] = lambda: True
    ) -> float:
        """ms from the act until the answer (a signal that comes when it is in the widgets; `whole` says that it is
        the one awaited) is painted.
        """
        seen: list[int] = []

        def note(*_: object) -> None:
            if whole():
                seen.append(self.eye.frames)
                # an answer like the one before would paint nothing, and nobody could see it come
                self.window.update(A_POINT)

        connection = answered.connect(note, Qt.ConnectionType.DirectConnection)
        try:
            return self.timed(act, lambda: bool(seen) and self.eye.frames > seen[-1])
        finally:
            QObject.disconnect(connection)

    def settled(self, act: Callable[[], object], painted: SignalInstance, areas: Sequence[QWidget]) -> float:
        """ms from the act until a signal says that it is painted, if what is seen of `areas` then is what stays; else
        until the last frame.
        """
        first: list[tuple[float, list[QImage]]] = []

        def note() -> None:
            first.append((time.perf_counter(), [self._seen(area) for area in areas]))

        connection = painted.connect(note, Qt.ConnectionType.DirectConnection)
        try:
            began = time.perf_counter()
            self.timed(act, lambda: bool(first))
            self.rest()
            self.rest()  # whoever waits for the end of that
        finally:
            QObject.disconnect(connection)
        at, seen = first[-1]
        whole = [self._seen(area) for area in areas] == seen
        return ((at if whole else self.last) - began) * 1000

    def _seen(self, area: QWidget) -> QImage:
        """What is on the screen there."""
        whole = self.window.screen().grabWindow(self.window.winId())
        ratio = whole.devicePixelRatio()
        corner = area.mapTo(self.window, QPoint(0, 0)) * ratio
        return whole.copy(QRect(corner, area.size() * ratio)).toImage()
