"""What stands in for a printer's line in tests: a pty pair, a FIFO, and somebody who reads them."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

DATA = bytes(range(256)) * 12
posix = pytest.mark.skipif(sys.platform == "win32", reason="pty and FIFO are POSIX")


@pytest.fixture
def line() -> Iterator[tuple[int, str]]:
    """The printer's end and the name of ours."""
    import tty

    ours, theirs = os.openpty()  # theirs stays open: the line outlives each job, as a real one does
    tty.setraw(ours)
    tty.setraw(theirs)
    os.set_blocking(ours, True)
    yield ours, os.ttyname(theirs)
    os.close(theirs)
    os.close(ours)


@pytest.fixture
def fifo(tmp_path: Path) -> Path:
    path = tmp_path / "lp0"
    os.mkfifo(path)
    return path


def reader(port: int, count: int) -> tuple[threading.Thread, bytearray]:
    """A printer that takes `count` bytes."""
    got = bytearray()

    def read() -> None:
        while len(got) < count:
            got.extend(os.read(port, 4096))

    thread = threading.Thread(target=read)
    thread.start()
    return thread, got
