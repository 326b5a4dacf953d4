"""The line at the bottom: what was refused stays until the next thing is done, whatever fails behind it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.errors import ShopError
from app.ui import status_line
from app.ui.desk import Desk
from app.ui.main_window import MainWindow
from app.ui.pages.page import Page
from app.ui.status_line import StatusLine

REFUSED = "The disk is full. Make room, then press the key again."
BEHIND = "What is typed can't be kept as a draft."


@pytest.fixture
def line(desk: Desk, qtbot: QtBot) -> StatusLine:
    """As it lies in the window, hearing the desk."""
    made = StatusLine()
    qtbot.addWidget(made)
    made.resize(1366, 30)
    made.show()
    desk.said.connect(made.say)
    desk.complained.connect(made.complain)
    desk.troubled.connect(made.trouble)
    desk.recovered.connect(made.recover)
    return made


def draft_full() -> ShopError:
    return ShopError("data.disk_full")


def refuse(desk: Desk) -> None:
    desk.complain(REFUSED)


def draft_fails(desk: Desk) -> None:
    desk.complain_once("draft", draft_full())


@pytest.mark.parametrize("order", [(refuse, draft_fails), (draft_fails, refuse)])
def test_what_fails_behind_stands_beside_the_refusal_whichever_comes_first(
    line: StatusLine, desk: Desk, order: tuple[Callable[[Desk], None], ...]
) -> None:
    for act in order:
        act(desk)
    assert line.words.text() == f"⚠ {REFUSED}"
    assert line.words.property("tone") == line.beside.property("tone") == "bad"
    assert line.beside.isVisible()
    assert line.beside.text() == f"⚠ {desk.sentence(draft_full())}"
    assert line.words.geometry().right() < line.beside.geometry().left()
    line.clear()
    assert line.text() == ""
    assert line.beside.isHidden()


def test_it_does_not_hide_what_went_well_and_outlives_it(line: StatusLine, desk: Desk, qtbot: QtBot) -> None:
    line._timer.setInterval(20)
    desk.behind("queue", BEHIND)
    desk.say("Saved.")
    assert line.text() == f"✓ Saved.  ·  ⚠ {BEHIND}"
    qtbot.waitUntil(lambda: line.text() == f"⚠ {BEHIND}")
    QTest.qWait(60)
    assert line.beside.text() == f"⚠ {BEHIND}", "what goes wrong stays until the next thing is done"


def test_what_found_no_room_waits_until_the_refusal_is_gone(line: StatusLine, desk: Desk) -> None:
    line.resize(480, 30)
    desk.complain(REFUSED)
    desk.behind("draft", BEHIND * 2)
    assert line.words.text().endswith("…")
    assert len(line.words.text()) > len(REFUSED) // 3
    assert 8 < len(line.beside.text()) < len(BEHIND) * 2
    assert line.beside.toolTip() == f"⚠ {BEHIND * 2}"
    line.resize(line.words.fontMetrics().horizontalAdvance(f"⚠ {BEHIND * 2}") + 100, 30)
    assert line.beside.text() != f"⚠ {BEHIND * 2}", "it finds no room beside the refusal, but alone"
    line.clear()
    assert line.text() == line.beside.text() == f"⚠ {BEHIND * 2}"
    line.clear()
    assert line.text() == ""


def test_words_ask_for_no_wider_window(line: StatusLine, desk: Desk) -> None:
    desk.complain("屏幕" * 70)
    desk.behind("draft", "草稿" * 70)
    assert line.minimumSizeHint().width() < 200


def test_when_it_works_again_the_trouble_goes_and_the_refusal_stays(line: StatusLine, desk: Desk) -> None:
    desk.complain_once("scanner", ShopError("scanner.away"))
    desk.complain(REFUSED)
    desk.well("scanner", "The scanner is there again.")
    assert line.text() == f"⚠ {REFUSED}"
    desk.complain_once("scanner", ShopError("scanner.away"))
    line.clear()
    line.clear()
    desk.well("scanner", "The scanner is there again.")
    assert line.text() == "✓ The scanner is there again."


def test_the_same_trouble_stands_there_once(line: StatusLine, desk: Desk) -> None:
    for what in ("draft", "owed", "printing"):  # one full disk refuses all three
        desk.complain_once(what, draft_full())
    assert line.text() == f"⚠ {desk.sentence(draft_full())}"
    desk.well("draft")
    assert line.text() == f"⚠ {desk.sentence(draft_full())}"


def test_who_comes_to_an_empty_counter_sees_what_went_wrong_meanwhile(
    desk: Desk, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    who = desk.who
    page = Page(desk)
    page.key = "intake"
    window = MainWindow(desk, [page])
    qtbot.addWidget(window)
    window.show()
    settled()
    desk.complain(REFUSED)
    desk.sign_in(None)
    assert window.status.text() == ""
    desk.behind("sums", BEHIND)
    desk.sign_in(who)
    assert window.status.text() == f"⚠ {BEHIND}"
    window.on_page("preview")
    assert BEHIND not in window.status.text()


def test_a_read_that_fails_by_itself_hides_no_refusal(
    line: StatusLine, desk: Desk, settled: Callable[[], None]
) -> None:
    def read(_store: object) -> None:
        raise ShopError("data.read_only", path=Path("/shop"))

    desk.complain(REFUSED)
    desk.latest(line, "list", read, then=lambda _none: None)
    settled()
    assert line.words.text() == f"⚠ {REFUSED}"
    assert line.beside.text().startswith("⚠ ")


def test_a_long_sentence_is_cut_and_whole_under_the_mouse(line: StatusLine, desk: Desk) -> None:
    desk.complain("x" * 400)
    assert len(line.text()) == status_line.LONGEST
    assert line.words.toolTip() == "⚠ " + "x" * 400
