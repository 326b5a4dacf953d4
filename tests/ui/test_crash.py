"""Our own faults: into the log without anybody's digits, and a window that lets one go on."""

from __future__ import annotations

import logging
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


def test_digits_that_tell_who_somebody_is_are_hidden() -> None:
    hidden = crash.hide_digits("phone 138 0013 8000, order 126110004277, pin 1234, year 12")
    assert "138" not in hidden
    assert "126110004277" not in hidden
    assert "1234" not in hidden
    assert "12" in hidden
    assert crash.hide_digits('  File "x.py", line 1234, in f') == '  File "x.py", line 1234, in f'


def test_the_log_is_discreet(tmp_path: Path, qapp: QApplication) -> None:
    path = tmp_path / "logs" / "counterfoil.log"
    handler = crash.set_up_log(path)
    try:
        logging.getLogger("app.test").info("rang %s", "13800138000")
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    text = path.read_text(encoding="utf-8")
    assert "rang ####" in text
    assert "13800138000" not in text


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
