"""A CUPS of our own for tests: its daemon with its own folder and socket, and a printer that listens on a port.

It needs the daemon and its tools (Debian: cups); elsewhere the tests that ask for it are skipped, which says so.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

COMMANDS = ("cupsd", "lpadmin", "lp", "lpstat", "lpoptions", "cancel")
SYSTEM = "/usr/sbin:/usr/local/sbin"  # cupsd and lpadmin lie there, not everybody looks there
_SETTINGS = """
Listen {folder}/sock
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
_PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "SHOP.PPD"
*Product: "(Shop)"
*Manufacturer: "Shop"
*ModelName: "Shop"
*ShortNickName: "Shop"
*NickName: "Shop, 1.0"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*cupsFilter: "application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: A4
{sizes}
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: A4
{regions}
*CloseUI: *PageRegion
*DefaultImageableArea: A4
{areas}
*DefaultPaperDimension: A4
{dimensions}
*DefaultFont: Courier
*Font Courier: Standard "(002.004S)" Standard ROM
"""
_POINTS = {"A4": (595, 842), "A5": (420, 595), "Letter": (612, 792)}


class Printer:
    """Listens on a port and keeps each job that comes, whole; `off()` and it is gone."""

    def __init__(self) -> None:
        self.jobs: list[bytes] = []
        self._came = threading.Condition()
        self._port = socket.socket()
        self._port.bind(("127.0.0.1", 0))
        self.uri = f"socket://127.0.0.1:{self._port.getsockname()[1]}/?snmp=false&waiteof=false"
        self._thread: threading.Thread | None = None

    def on(self) -> None:
        self._port.listen(5)
        self._thread = threading.Thread(target=self._take)
        self._thread.start()

    def wait_for(self, count: int) -> list[bytes]:
        with self._came:
            assert self._came.wait_for(lambda: len(self.jobs) >= count, 30)
        return self.jobs

    def off(self) -> None:
        if self._thread is not None:
            self._port.shutdown(socket.SHUT_RDWR)
            self._thread.join()
        self._port.close()

    def _take(self) -> None:
        while True:
            try:
                line, _ = self._port.accept()
            except OSError:
                return
            with line:
                data = b""
                while came := line.recv(65536):
                    data += came
            with self._came:
                self.jobs.append(data)
                self._came.notify_all()


class Cups:
    """The running daemon."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.chmod(0o755)
        for name in ("root", "spool", "cache", "state", "tmp"):
            (folder / name).mkdir()
        (folder / "tmp").chmod(0o1777)  # its filters run as another user
        kept = {"ServerRoot": "root", "RequestRoot": "spool", "CacheDir": "cache", "StateDir": "state"}
        logs = {"ErrorLog": "errors", "AccessLog": "access", "PageLog": "pages"}
        files = "".join(f"{name} {folder / place}\n" for name, place in {**kept, **logs, "TempDir": "tmp"}.items())
        (folder / "files.conf").write_text(files + "SystemGroup root\n", encoding="ascii")
        (folder / "cupsd.conf").write_text(_SETTINGS.format(folder=folder), encoding="ascii")
        self.environment = {"CUPS_SERVER": str(folder / "sock"), "CUPS_SERVERROOT": str(folder / "root")}
        command = ["cupsd", "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "files.conf")]
        self._daemon = subprocess.Popen(command, env=self._all(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def wait_until_up(self) -> bool:
        """Whether it came up; it says in its log why not."""
        for _ in range(200):
            if self._daemon.poll() is not None:
                return False
            if "is running" in self.run("lpstat", "-r"):
                return True
            self._daemon_waits()
        return False

    def _daemon_waits(self) -> None:
        try:
            self._daemon.wait(0.05)
        except subprocess.TimeoutExpired:
            return

    def run(self, *words: str) -> str:
        done = subprocess.run(words, env=self._all(), capture_output=True, text=True, timeout=30)
        return done.stdout + done.stderr

    def raw_queue(self, name: str, printer: Printer) -> None:
        self._add(name, printer, "-m", "raw")

    def driver_queue(self, name: str, printer: Printer, papers: tuple[str, ...]) -> None:
        """A queue whose driver takes PDF and lists these papers."""
        ppd = self.folder / f"{name}.ppd"
        ppd.write_text(_ppd(papers), encoding="ascii")
        self._add(name, printer, "-P", str(ppd))

    def _add(self, name: str, printer: Printer, *how: str) -> None:
        said = self.run("lpadmin", "-p", name, "-E", "-v", printer.uri, *how)
        assert name in self.run("lpstat", "-e").split(), said

    def stop(self) -> None:
        self._daemon.terminate()
        self._daemon.communicate(timeout=30)

    def _all(self) -> dict[str, str]:
        return {**os.environ, **self.environment, "PATH": f"{os.environ['PATH']}:{SYSTEM}", "LC_ALL": "C"}


def _ppd(papers: tuple[str, ...]) -> str:
    def lines(form: str) -> str:
        return "\n".join(form.format(name=name, w=_POINTS[name][0], h=_POINTS[name][1]) for name in papers)

    set_size = '*{what} {{name}}: "<</PageSize[{{w}} {{h}}]>>setpagedevice"'
    return _PPD.format(
        sizes=lines(set_size.format(what="PageSize")),
        regions=lines(set_size.format(what="PageRegion")),
        areas=lines('*ImageableArea {name}: "0 0 {w} {h}"'),
        dimensions=lines('*PaperDimension {name}: "{w} {h}"'),
    )


@pytest.fixture(scope="session")
def cups_daemon() -> Iterator[Cups]:
    """A CUPS that is up, for the whole session."""
    missing = [name for name in COMMANDS if shutil.which(name, path=f"{os.environ['PATH']}:{SYSTEM}") is None]
    if missing:
        pytest.skip(f"CUPS is not installed here: no {', '.join(missing)}")
    with tempfile.TemporaryDirectory(prefix="counterfoil-cups-") as folder:  # short: a socket's name has 107 letters
        daemon = Cups(Path(folder))
        try:
            if not daemon.wait_until_up():
                pytest.skip("CUPS is installed here, but its daemon does not come up for this user")
            yield daemon
        finally:
            daemon.stop()
