"""Putting the program together: what keeps the shop closed is said in a window, and nothing typed gets lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.models.store import open_store
from app.places import Places, places_for
from app.startup import Program, use_known_input_method
from app.ui import words
from app.ui.pages.first_start import FirstStartPage
from app.ui.pages.trouble import TroublePage
from app.workflow import shop
from tests.conftest import founding_input


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """The empty folders of a shop."""
    found = places_for(tmp_path / "shop")
    found.make_folders()
    return found


@pytest.fixture
def program(qapp: QApplication, places: Places) -> Iterator[Program]:
    """A program that is not open yet, closed afterwards."""
    made = Program(qapp, places, "en")
    yield made
    if made.window is not None:
        made.window.close()
    made.close()
    words.install(qapp, "en")


@pytest.mark.logs(r"the shop stays closed: spool\.unreadable")
def test_an_unreadable_print_queue_is_said_in_the_window(qtbot: QtBot, program: Program, places: Places) -> None:
    store = open_store(places.data)
    shop.found_shop(store, founding_input(), "pc-test")
    store.close()
    places.spool_file.write_bytes(b"no database at all, certainly not one of ours" * 100)
    program.open()
    assert isinstance(program.window, TroublePage)
    qtbot.addWidget(program.window)
    assert any(str(places.spool_file) in each.text() for each in program.window.findChildren(QLabel))


def test_the_other_language_keeps_what_was_typed(qtbot: QtBot, program: Program) -> None:
    program.open()
    first = program.window
    assert isinstance(first, FirstStartPage)
    first.form.set_value("name", "Mingde")
    first.staff_form.set_value("staff_name", "Nina")
    first.language_wanted.emit("zh_CN")
    second = program.window
    assert isinstance(second, FirstStartPage)
    assert second is not first
    qtbot.addWidget(second)
    assert (second.values()["name"], second.values()["staff_name"]) == ("Mingde", "Nina")
    assert second.values()["language"] == "zh_CN"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"QT_IM_MODULE": "fcitx"}, "ibus"),
        ({"QT_IM_MODULE": "fcitx5"}, "ibus"),
        ({"XMODIFIERS": "@im=fcitx"}, "ibus"),
        ({"QT_IM_MODULE": "compose", "XMODIFIERS": "@im=fcitx"}, "compose"),
        ({}, None),
    ],
)
def test_fcitx_is_reached_through_ibus(before: dict[str, str], after: str | None) -> None:
    environment = dict(before)
    use_known_input_method(environment)
    assert environment.get("QT_IM_MODULE") == after
