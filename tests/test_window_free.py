"""A printer that hangs hangs nobody else: the window's thread never calls the queue's file, nor a printer."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

if sys.platform == "win32":
    pytest.skip("the stand-in for a printer needs POSIX", allow_module_level=True)

from app import settings
from app.places import places_for
from app.printing.face import JobState
from app.printing.outlets.network import NetworkOutlet
from app.printing.spool_store import SpoolStore
from app.settings import PrinterOptions
from app.soaking.stand_ins import NetworkStandIn
from app.startup import Program
from tests import programs
from tests.programs import Make, jobs, settle, take_in

make, shop_folder = programs.make, programs.shop_folder


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[NetworkStandIn]:
    """On, but it takes nothing."""
    made = NetworkStandIn(tmp_path)
    made.on()
    made.read(False)
    yield made
    made.close()


class Watch:
    """Who waits for the queue's file or a printer in the window's own thread, while `on`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.on = False
        self.seen: list[str] = []
        self.sending, self.sent = threading.Event(), threading.Event()
        for kind, name in ((SpoolStore, "writing"), (SpoolStore, "reading"), (NetworkOutlet, "status")):
            monkeypatch.setattr(kind, name, self._watched(getattr(kind, name)))
        send = self._watched(NetworkOutlet.send)

        def told(outlet: NetworkOutlet, *arguments: Any) -> None:
            self.sending.set()
            send(outlet, *arguments)
            self.sent.set()

        monkeypatch.setattr(NetworkOutlet, "send", told)

    def _watched(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*arguments: Any, **named: Any) -> Any:
            if self.on and threading.current_thread() is threading.main_thread():
                self.seen.append("".join(traceback.format_stack(limit=6)))
            return call(*arguments, **named)

        return watched


def open_with(make: Make, folder: Path, printer: NetworkStandIn) -> Program:
    tags = PrinterOptions(name="tags", role="tag", outlet="network", address=printer.address)
    settings.change(places_for(folder).settings_file, printers=(tags,))
    return make(folder)


def test_the_window_never_waits_for_a_printer_that_hangs(
    make: Make, shop_folder: Path, printer: NetworkStandIn, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    watch = Watch(monkeypatch)
    program = open_with(make, shop_folder, printer)
    assert program.desk is not None
    assert program.main is not None
    watch.on = True
    take_in(program)
    qtbot.waitUntil(watch.sending.is_set, timeout=20_000)
    for page in ("queue", "printers", "cards"):
        program.desk.open(page)
        qtbot.waitUntil(lambda: not program.background.busy(), timeout=20_000)
    program.main.look_at_printing()
    take_in(program)  # the next customer
    qtbot.waitUntil(lambda: not program.background.busy(), timeout=20_000)
    watch.on = False
    assert watch.seen == []
    assert not watch.sent.is_set(), "it hung all the while"
    printer.read(True)
    settle(qtbot, program)
    assert {job.state for job in jobs(program)} == {JobState.SENT}


def test_one_that_waits_would_be_seen(
    make: Make, shop_folder: Path, printer: NetworkStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = Watch(monkeypatch)
    program = open_with(make, shop_folder, printer)
    watch.on = True
    jobs(program)
    watch.on = False
    assert "in jobs" in watch.seen[0]
