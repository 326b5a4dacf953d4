"""Whole programs for tests, offscreen and in a folder of their own: made, opened, brought to rest, closed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import upkeep
from app.places import places_for
from app.printing.face import JobRow
from app.startup import Program
from app.ui.pages import late
from app.workflow.counter import intake
from app.workflow.rows.intake import IntakeInput
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from tests.conftest import intake_input

Make = Callable[..., Program]


@pytest.fixture
def make(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Make and open a program on a folder; all are closed at the end as their windows' owner would.

    Pages are made when they are first wanted, not ahead: a test looks at one or two of them.
    """
    made: list[Program] = []
    monkeypatch.setattr(upkeep, "CALM_MS", 0)
    monkeypatch.setattr(late.Ahead, "begin", lambda _ahead: None)

    def do(folder: Path, language: str = "en") -> Program:
        program = Program(qapp, places_for(folder), language)
        made.append(program)
        program.open()
        settle(qtbot, program)
        return program

    yield do
    for program in made:
        if program.window is not None:
            program.window.close()
            program.window.deleteLater()
        program.close()
        program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def shop_folder(founded_shop_folder: Path, tmp_path: Path) -> Path:
    """A founded shop."""
    shutil.copytree(founded_shop_folder, tmp_path / "shop")
    return tmp_path / "shop"


def settle(qtbot: QtBot, *programs: Program) -> None:
    """Until nothing runs behind any of them and every paper is written."""

    def at_rest(program: Program) -> bool:
        if program.background.busy() or (program.main is not None and not program.is_looked_after()):
            return False
        return program.desk is None or program.desk.printing.queue.counts().waiting == 0

    QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: all(at_rest(program) for program in programs), timeout=20_000)


def clerk(program: Program) -> Who:
    assert program.desk is not None
    return Who(1, "王芳", frozenset(Role), program.desk.station)


def article(**changes: object) -> IntakeInput:
    return intake_input(promised_at=datetime.now(UTC) + timedelta(days=2), **changes)


def take_in(program: Program, then: Callable[[Any], None] | None = None, **changes: object) -> None:
    """As a page does it: off-thread, and everybody is told."""
    assert program.desk is not None
    changed = ("orders", "papers")
    program.desk.run(
        program, intake.take_in, clerk(program), (article(**changes),), None, "en", then=then, changes=changed
    )


def jobs(program: Program) -> tuple[JobRow, ...]:
    assert program.desk is not None
    return program.desk.printing.queue.jobs()


def slips(program: Program) -> list[tuple[str, str, int]]:
    return sorted((job.document, job.ref, job.copy) for job in jobs(program))


def words_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))
