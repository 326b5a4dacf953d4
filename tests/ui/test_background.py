"""The one door: order within an owner, overtaken searches, closed pages, errors of both kinds, closing."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import ShopError
from app.ui.background import Background


@pytest.fixture
def door(qapp: QApplication) -> Iterator[Background]:
    made = Background()
    yield made
    made.wait()


def test_an_answer_comes_on_the_windows_thread(door: Background, qtbot: QtBot) -> None:
    owner, answers = QObject(), list[tuple[int, bool]]()
    here = threading.get_ident()
    door.run(owner, threading.get_ident, lambda there: answers.append((there, threading.get_ident() == here)))
    qtbot.waitUntil(lambda: not door.busy())
    assert answers[0][0] != here
    assert answers[0][1]


def test_work_of_one_owner_keeps_its_order(door: Background, qtbot: QtBot) -> None:
    owner, begun, answers = QObject(), list[int](), list[int]()
    for number in range(50):
        door.run(owner, lambda number=number: begun.append(number) or number, answers.append)
    qtbot.waitUntil(lambda: not door.busy())
    assert begun == answers == list(range(50))


def test_only_the_newest_of_a_slot_is_answered_and_overtaken_work_is_not_begun(door: Background, qtbot: QtBot) -> None:
    owner, gate, begun, answers = QObject(), threading.Event(), list[int](), list[int]()

    def work(number: int) -> int:
        begun.append(number)
        gate.wait(5)
        return number

    for number in range(10):
        door.latest(owner, "find", lambda number=number: work(number), answers.append)
    gate.set()
    qtbot.waitUntil(lambda: not door.busy())
    assert answers == [9]
    assert len(begun) < 10


def test_a_forgotten_slot_says_nothing(door: Background, qtbot: QtBot) -> None:
    owner, answers = QObject(), list[int]()
    door.latest(owner, "find", lambda: 1, answers.append)
    door.forget(owner, "find")
    qtbot.waitUntil(lambda: not door.busy())
    assert answers == []


def test_a_closed_page_is_never_called_back(door: Background, qtbot: QtBot) -> None:
    import shiboken6

    page, gate, answers = QObject(), threading.Event(), list[object]()
    door.run(page, lambda: gate.wait(5), answers.append)
    shiboken6.delete(page)
    gate.set()
    qtbot.waitUntil(lambda: not door.busy())
    assert answers == []


def test_a_shop_error_goes_to_fail(door: Background, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise ShopError("staff.nobody")

    owner, errors = QObject(), list[ShopError]()
    door.run(owner, refuse, fail=errors.append)
    qtbot.waitUntil(lambda: not door.busy())
    assert [error.key for error in errors] == ["staff.nobody"]


def test_our_own_fault_goes_to_the_crash_handler(
    door: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: caught.append(kind))
    owner, answers = QObject(), list[object]()
    door.run(owner, lambda: 1 // 0, answers.append, answers.append)
    door.run(owner, lambda: 1, lambda one: {}[one])
    door.run(owner, lambda: 2, answers.append)
    qtbot.waitUntil(lambda: not door.busy())
    assert caught == [ZeroDivisionError, KeyError]
    assert answers == [2]


def test_closing_lets_begun_work_end_and_takes_no_more(qapp: QApplication) -> None:
    door, owner, done = Background(), QObject(), list[int]()
    for number in range(20):
        door.run(owner, lambda number=number: done.append(number))
    door.wait()
    assert done == list(range(20))
    door.run(owner, lambda: done.append(99))
    assert not door.busy()
    assert done == list(range(20))
