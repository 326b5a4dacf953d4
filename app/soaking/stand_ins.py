"""A pty, a FIFO and a socket, each as the printer's end of a line."""

from __future__ import annotations

import fcntl
import os
import socket
import struct
import tty
from pathlib import Path

from app.printing.face import OutletKind
from app.soaking.stand_in import StandIn

_SET_PIPE_SIZE, _LEAST_PIPE = 1031, 4096  # F_SETPIPE_SZ
_THROW_DOWN = struct.pack("ii", 1, 0)


class SerialStandIn(StandIn):
    """A pty; its other end has a name that can go away and come back."""

    outlet = OutletKind.SERIAL
    slack = 24_000  # a pty takes so much before anybody read it

    def __init__(self, folder: Path) -> None:
        self._ours = self._theirs = -1
        super().__init__(folder)

    def _plug(self) -> None:
        if self._ours >= 0:
            return
        self._ours, self._theirs = os.openpty()
        tty.setraw(self._theirs)
        os.set_blocking(self._ours, False)  # the program may throw away what was there a moment ago
        Path(self.address).unlink(missing_ok=True)
        Path(self.address).symlink_to(os.ttyname(self._theirs))

    def _unplug(self, *, unplugged: bool) -> None:
        if self._ours >= 0:
            os.close(self._theirs)
            os.close(self._ours)
            self._ours = self._theirs = -1
        if unplugged:
            Path(self.address).unlink(missing_ok=True)

    def hold(self) -> bool:
        """As pyserial's exclusive ports are held."""
        self._do(lambda: fcntl.flock(self._theirs, fcntl.LOCK_EX | fcntl.LOCK_NB))
        return True

    def release(self) -> None:
        """See `hold`."""
        self._do(lambda: fcntl.flock(self._theirs, fcntl.LOCK_UN))

    def _ports(self) -> list[int]:
        return [self._ours] if self._ours >= 0 else []

    def _take(self, port: int, most: int) -> bytes:
        return os.read(port, most)


class UsbStandIn(StandIn):
    """A FIFO, as little as one can hold."""

    outlet = OutletKind.USB

    def __init__(self, folder: Path) -> None:
        self._port = self._own = -1
        super().__init__(folder)

    def _plug(self) -> None:
        if self._port >= 0:
            return
        path = Path(self.address)
        if not path.exists():
            os.mkfifo(path)
        self._port = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        self._own = os.open(path, os.O_WRONLY | os.O_NONBLOCK)  # so that it never ends
        fcntl.fcntl(self._port, _SET_PIPE_SIZE, _LEAST_PIPE)

    def _unplug(self, *, unplugged: bool) -> None:
        if self._port >= 0:
            os.close(self._own)
            os.close(self._port)
            self._port = self._own = -1
        if unplugged:
            Path(self.address).unlink(missing_ok=True)

    def _ports(self) -> list[int]:
        return [self._port] if self._port >= 0 else []

    def _take(self, port: int, most: int) -> bytes:
        return os.read(port, most)


class NetworkStandIn(StandIn):
    """A socket that listens."""

    outlet = OutletKind.NETWORK

    def __init__(self, folder: Path) -> None:
        self._door = _bound(0)
        self._place = self._door.getsockname()
        self._lines: dict[int, socket.socket] = {}
        self._open = False
        super().__init__(folder)
        self.address = f"{self._place[0]}:{self._place[1]}"

    def _plug(self) -> None:
        if not self._open:
            self._door.listen(5)
            self._open = True

    def _unplug(self, *, unplugged: bool) -> None:
        for line in self._lines.values():
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _THROW_DOWN)
            line.close()
        self._lines.clear()
        self._door.close()
        self._door = _bound(self._place[1])  # nobody else may have it meanwhile
        self._open = False

    def close(self) -> None:
        """The end of it."""
        super().close()
        self._door.close()

    def hold(self) -> bool:
        """Who comes is turned away."""
        self.off()
        return True

    def _ports(self) -> list[int]:
        return [*([self._door.fileno()] if self._open else []), *self._lines]

    def _take(self, port: int, most: int) -> bytes:
        if port == self._door.fileno():
            line, _ = self._door.accept()
            line.setblocking(False)
            self._lines[line.fileno()] = line
            self._streams.pop(line.fileno(), None)
            return b""
        try:
            came = self._lines[port].recv(most)
        except BlockingIOError:
            return b""
        except OSError:
            came = b""
        if not came:
            self._lines.pop(port).close()
        return came


def _bound(port: int) -> socket.socket:
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2304)  # as little as can be
    made.bind(("127.0.0.1", port))
    made.setblocking(False)  # who knocked may be gone before it is looked
    return made


KINDS: tuple[type[StandIn], ...] = (SerialStandIn, UsbStandIn, NetworkStandIn)
