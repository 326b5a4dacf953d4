"""Our own faults: into the log without anybody's digits, and a window that lets one go on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui import crash


@pytest.fixture
def handler(qapp: QApplication, tmp_path: Path) -> Iterator[crash.CrashHandler]:
    made = crash.CrashHandler(tmp_path / "log")
    yield made
    if made.window is not None:
        made.window.close()


@pytest.mark.logs("not caught")
def test_a_fault_shows_one_window_and_keeps_drafts(handler: crash.CrashHandler, qtbot: QtBot) -> None:
    kept: list[int] = []
    handler.keep_drafts = lambda: kept.append(1)
    for _ in range(3):
        try:
            raise ValueError("phone 13800138000")
        except ValueError as error:
            handler.handle(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: len(kept) == 3)
    window = handler.window
    assert window is not None
    assert "ValueError" in window.details.toPlainText()
    assert "13800138000" not in window.details.toPlainText()
    window.close()
    qtbot.waitUntil(lambda: handler.window is None)


@pytest.mark.logs("not caught")
def test_faults_of_other_threads_come_too(handler: crash.CrashHandler, qtbot: QtBot) -> None:
    before = sys.excepthook
    handler.install()
    try:
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: handler.window is not None)
    finally:
        handler.remove()
    assert sys.excepthook is before
