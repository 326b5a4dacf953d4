"""The print queue: states, the question only a person can answer, trying again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.printing.face import Answer, JobState
from app.ui.desk import Desk
from app.ui.pages.queue import QueuePage, job_document, job_state_name
from app.ui.printer_words import printer_title
from tests.ui.conftest import FakePrinting, job


@pytest.fixture
def page(desk: Desk, printing: FakePrinting, qtbot: QtBot, settled: Callable[[], None]) -> QueuePage:
    printing.queue.rows = [job(3, JobState.UNCERTAIN, fault="print.paper_out"), job(2, JobState.QUEUED), job(1)]
    made = QueuePage(desk)
    made.resize(1000, 500)
    qtbot.addWidget(made)
    made.show()
    settled()
    return made


def shown(page: QueuePage, row: int) -> list[str]:
    model = page.table.rows_model
    return [str(model.data(model.index(row, column))) for column in range(model.columnCount())]


def test_open_jobs_first(page: QueuePage, settled: Callable[[], None]) -> None:
    assert page.table.rows_model.ids == [3, 2]
    assert page.badge() == "1!"
    assert shown(page, 0)[5] == "The printer is out of paper."
    assert shown(page, 0)[2] == "1261 1000 0017"
    page.which.buttons()[1].click()
    settled()
    assert page.table.rows_model.ids == [3, 2, 1]


def test_a_person_is_asked_and_the_answer_is_kept(
    page: QueuePage, printing: FakePrinting, settled: Callable[[], None]
) -> None:
    page.table.select_id(3)
    assert page.yes.isVisible()
    assert page.drop.isVisible()
    assert not page.retry.isVisible()
    page.yes.click()
    settled()
    assert page.print_again()
    settled()
    assert printing.queue.answers == [(3, Answer.YES, "王芳"), (3, Answer.AGAIN, "王芳")]


def test_a_waiting_job_can_be_tried_or_dropped(page: QueuePage) -> None:
    page.table.select_id(2)
    assert page.retry.isVisible()
    assert page.drop.isVisible()
    assert not page.yes.isVisible()
    assert not page.print_again()


def test_an_empty_queue_says_what_belongs_here(
    page: QueuePage, desk: Desk, printing: FakePrinting, settled: Callable[[], None]
) -> None:
    printing.queue.rows = []
    desk.tell({"queue"})
    settled()
    assert page.empty.isVisible()
    assert not page.table.isVisible()


def test_every_state_has_a_word(desk: Desk) -> None:
    assert len({job_state_name(state) for state in JobState}) == len(JobState)
    assert "2" in job_document(replace(job(1), copy=2))
    assert printer_title("files-tag") != "files-tag"
    assert printer_title("Laser") == "Laser"
