"""The whole window by its keys alone: a printer that was found is set up, tried over a real line, and kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.printing.documents.catalogue import render
from app.printing.face import Address, Language, OutletKind
from app.printing.outlets import make as outlets
from app.startup import Program
from app.ui.pages.printers.page import PrintersPage
from app.ui.pages.printers.walk import Seen
from app.ui.words import paper_words
from app.workflow.rows.kinds import Document
from tests.printing.lines import fifo, posix, reader
from tests.printing.readers.known import picture_of
from tests.printing.reading import codes_in
from tests.programs import clerk, make, settle, shop_folder

__all__ = ["fifo", "make", "shop_folder"]  # fixtures


def size_of(page: PrintersPage) -> int:
    """How many bytes its test page has."""
    profile = page.form.profile()
    return len(render(Document.TEST_PAGE, profile, paper_words("zh_CN"), profile).data)


@posix
def test_from_found_to_kept_without_the_mouse(
    make: Callable[..., Program], shop_folder: Path, fifo: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    zebra = Address(OutletKind.USB, str(fifo), "Zebra ZD421", "lp0", Language.ZPL)
    monkeypatch.setattr(outlets, "find_addresses", lambda: (zebra,))
    program = make(shop_folder)
    assert program.main is not None
    assert program.desk is not None
    program.desk.sign_in(clerk(program))
    program.main.show_page("printers")
    settle(qtbot, program)
    page = program.main.findChild(PrintersPage)
    assert page is not None
    program.main.activateWindow()

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or program.main or QWidget(), key, modifier)
        settle(qtbot, program)

    press(Qt.Key.Key_F5)
    assert page.guiding()
    press(Qt.Key.Key_F5)  # nobody reads: the printer is off
    assert "can't be reached" in page.guide.notice.text()
    port = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)  # now it is on
    os.set_blocking(port, True)
    thread, got = reader(port, size_of(page))
    press(Qt.Key.Key_F5)
    thread.join()
    assert page.guide.answers[Seen.WHOLE].hasFocus()
    assert codes_in(picture_of(bytes(got), page.form.profile())) == ["123456789012", "210987654321"]
    press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    press(Qt.Key.Key_F9)
    os.close(port)
    assert not page.guiding()
    kept = program.desk.printing.printers()
    assert [(each.name, each.language, each.address) for each in kept] == [("Zebra ZD421", Language.ZPL, str(fifo))]
    press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert page.guiding()
    press(Qt.Key.Key_Escape)
    assert not page.guiding()
