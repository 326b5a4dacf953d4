"""A display of its own, real keys on it, the program's own window under them; what of it this PC lacks is said."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.ui.scanner import GAP_MS

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 20.0  # seconds; a loaded PC is slow, a window that hangs is a fault
SCANNER_GAP = 5  # ms from one character to the next
TRIES = 8
TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
LIBRARIES = ("libxcb-cursor.so.0", "libxkbcommon-x11.so.0")


def lacking() -> str:
    """Why no real keys can be sent here, after trying to install what lacks (as root on Debian); "" when they can."""
    if not sys.platform.startswith("linux"):
        return "needs Linux: Xvfb and xdotool"
    missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        with _alone():
            missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
            if missing:
                _install(missing)
        missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if missing:
        return f"needs {' and '.join(missing)}: apt-get install {' '.join(missing)}"
    found = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True).stdout
    return "".join(f"needs {name}" for name in LIBRARIES if name not in found)


def lacking_pinyin() -> str:
    """Why nobody can type pinyin here; "" when one can. It is too big to be installed for a test."""
    tools = ("ibus-daemon", "ibus", "dbus-run-session")
    engine = Path("/usr/share/ibus/component/libpinyin.xml")
    there = all(shutil.which(tool) for tool in tools) and engine.exists()
    return "" if there else "needs ibus and ibus-libpinyin: apt-get install dbus ibus ibus-libpinyin"


@contextmanager
def _alone() -> Iterator[None]:
    """Two test workers must not install at once."""
    with (Path(tempfile.gettempdir()) / "counterfoil-test-tools.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _install(packages: list[str]) -> None:
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    for command in (install, ["apt-get", "update"], install):
        try:
            done = subprocess.run(command, env=environment, capture_output=True, timeout=60)
        except subprocess.TimeoutExpired:
            return
        if command == install and done.returncode == 0:
            return


@contextmanager
def display() -> Iterator[str]:
    """An X server without a screen; gives its name (":7")."""
    reading, writing = os.pipe()
    size = ["-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *size], pass_fds=(writing,), stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as file:
            number = file.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(PATIENCE)


def environment(display_name: str, home: Path, **more: str) -> dict[str, str]:
    """For what runs on that display: no input method unless one is asked for."""
    kept = {name: value for name, value in os.environ.items() if name not in {"WAYLAND_DISPLAY", "QT_IM_MODULE"}}
    return kept | {
        "DISPLAY": display_name,
        "QT_QPA_PLATFORM": "xcb",
        "QT_IM_MODULE": "none",
        "XMODIFIERS": "",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C.UTF-8",
        **more,
    }


class Window:
    """The program in a process of its own, and hands that press real keys."""

    def __init__(self, folder: Path, env: dict[str, str]) -> None:
        self._env = env
        self._breath = threading.Event()
        command = [sys.executable, "-m", "tests.ui.real_window", str(folder)]
        self._log = tempfile.TemporaryFile()  # noqa: SIM115  # as long as the process
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._log, text=True
        )
        self._answer()
        self.wait(lambda now: not now["busy"])
        self.take_focus()

    def ask(self, **command: Any) -> Any:
        """One command to the window's process, its answer back."""
        assert self._process.stdin is not None
        print(json.dumps(command), file=self._process.stdin, flush=True)
        return self._answer()

    def state(self) -> dict[str, Any]:
        return self.ask(do="state")

    def begin(self, page: str = "intake", field: str = "", text: str = "") -> None:
        """Everything forgotten; the focus in a field of that page which holds this text."""
        assert self.ask(do="begin", page=page, field=field, text=text)
        self.wait(lambda now: not now["busy"] and now["page"] == page and (not field or now["focus"] == field))

    def wait(self, true: Any) -> dict[str, Any]:
        """Until it is true of the window; its state then. Fails with the state as it stayed."""
        deadline = time.monotonic() + PATIENCE
        while True:
            now = self.state()
            if true(now):
                return now
            assert time.monotonic() < deadline, f"waited {PATIENCE:.0f} s in vain, it stayed: {now}"
            self._breath.wait(0.01)  # it has work to do besides answering

    def take_focus(self) -> None:
        """Without a window manager somebody has to say where the keys go."""
        found = self.tool("search", "--onlyvisible", "--pid", str(self._process.pid)).split()
        self.tool("windowfocus", "--sync", found[-1])
        self.wait(lambda now: now["active"])

    def tool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self._env, capture_output=True, text=True, check=True, timeout=PATIENCE
        ).stdout

    def scan(self, code: str, end: str = "Return", keys: tuple[str, ...] = ()) -> None:
        """Press the keys of a code as a scanner does; `keys` are their X names."""
        self.press(*(keys or code), *([end] if end else []), gap=SCANNER_GAP)

    def start_scan(self, code: str, gap: int) -> subprocess.Popen[bytes]:
        """The same without waiting for its end."""
        return subprocess.Popen(["xdotool", "key", "--delay", str(gap), *code, "Return"], env=self._env)

    def scanned(self, prepare: Callable[[], object], scan: Callable[[], object], true: Any) -> dict[str, Any]:
        """Prepare, scan, and wait until it is true. On a PC so loaded that xdotool itself paused, once more."""
        for _ in range(TRIES):
            prepare()
            scan()
            now = self.wait(lambda now: true(now) or now["widest_gap"] > GAP_MS)
            if true(now):
                return now
        raise AssertionError("this PC is too loaded to press keys at the speed of a scanner")

    def press(self, *keys: str, gap: int = 5) -> None:
        """Press and release keys by their X names, `gap` ms from one to the next."""
        self.tool("key", "--delay", str(gap), *keys)

    def close(self) -> None:
        try:
            self._process.communicate(timeout=PATIENCE)
        finally:
            self._process.kill()
            self._process.communicate()
            self._log.seek(0)
            said = self._log.read().decode(errors="replace")
            self._log.close()
        assert self._process.returncode == 0, said
        assert "Traceback" not in said, said

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            self._log.seek(0)
            raise AssertionError("the window is gone:\n" + self._log.read().decode(errors="replace"))
        return json.loads(line)


@contextmanager
def pinyin(env: dict[str, str]) -> Iterator[dict[str, str]]:
    """A session with ibus-libpinyin switched on; gives the environment for programs in it."""
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"], env=env, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert bus.stdout is not None
    env = env | {"DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(), "QT_IM_MODULE": "ibus"}
    daemon = subprocess.Popen(
        ["ibus-daemon", "--xim", "--panel", "disable"], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        deadline = time.monotonic() + PATIENCE
        while not _switched_on(env):
            assert time.monotonic() < deadline, "ibus did not start"
        yield env
    finally:
        for process in (daemon, bus):
            process.terminate()
            process.communicate(timeout=PATIENCE)


def _switched_on(env: dict[str, str]) -> bool:
    """Ask for pinyin; `ibus engine` may say 1 and have done it."""
    subprocess.run(["ibus", "engine", "libpinyin"], env=env, capture_output=True)
    return subprocess.run(["ibus", "engine"], env=env, capture_output=True, text=True).stdout.strip() == "libpinyin"
