"""A slow serial line without the waiting: a pty whose printer's end counts the seconds that its baud would take."""

from __future__ import annotations

import os
import select
import threading
from types import TracebackType

from app.printing.face import FRAMES

SLICE = 0.1  # seconds of line time that are taken at once


class Throttled:
    """`with Throttled(9600) as line`: print on the port `line.name`; `line.received` came in `line.seconds`.

    The seconds are those of the line (start, data, parity and stop bits at so many baud); not one of them is waited
    for. `wait_for(count)` comes back when so many bytes are there.
    """

    def __init__(self, baud: int, frame: str = FRAMES[0]) -> None:
        self.seconds = 0.0
        self.received = bytearray()
        bits = 1 + int(frame[0]) + (frame[1] != "N") + int(frame[2])
        self._per_byte = bits / baud
        self._came = threading.Condition()
        self._stopping, self._stop = os.pipe()

    def __enter__(self) -> Throttled:
        import tty

        self._ours, self._theirs = os.openpty()
        tty.setraw(self._ours)
        tty.setraw(self._theirs)
        os.set_blocking(self._ours, False)  # what was there a moment ago may be thrown away
        self.name = os.ttyname(self._theirs)
        self._thread = threading.Thread(target=self._read)
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        os.write(self._stop, b"x")
        self._thread.join()
        for each in (self._ours, self._theirs, self._stopping, self._stop):
            os.close(each)

    def wait_for(self, count: int) -> None:
        """Until `count` bytes have come."""
        with self._came:
            self._came.wait_for(lambda: len(self.received) >= count)

    def _read(self) -> None:
        most = max(1, round(SLICE / self._per_byte))
        while self._stopping not in select.select([self._ours, self._stopping], [], [])[0]:
            try:
                came = os.read(self._ours, most)
            except BlockingIOError:
                continue
            with self._came:
                self.received += came
                self.seconds += len(came) * self._per_byte
                self._came.notify_all()
