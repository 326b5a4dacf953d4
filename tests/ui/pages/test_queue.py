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
from app.workflow.rows.shop import Who
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


@pytest.mark.parametrize("fault", ["print.profile_changed", "print.job_damaged"])
def test_what_no_longer_fits_its_printer_is_made_anew(
    page: QueuePage, desk: Desk, printing: FakePrinting, settled: Callable[[], None], who: Who, fault: str
) -> None:
    printing.queue.rows = [job(5, JobState.HELD, fault=fault)]
    desk.tell({"queue"})
    settled()
    assert not page.again.isVisible()
    assert page.drop.isVisible()
    assert page.anew.isVisible()
    assert "anew" in page.notice.text()
    assert page.print_again()
    assert not page.print_again()  # pressed twice, it is done once
    settled()
    assert printing.anew == [(5, who)]
    assert printing.queue.answers == []


def test_what_belongs_to_no_order_can_only_be_dropped(
    page: QueuePage, desk: Desk, printing: FakePrinting, settled: Callable[[], None]
) -> None:
    printing.queue.rows = [job(5, JobState.HELD, document="test_page", fault="print.profile_changed")]
    desk.tell({"queue"})
    settled()
    assert [button.isVisible() for button in (page.again, page.anew, page.drop)] == [False, False, True]
    assert "Drop it" in page.notice.text()
    assert not page.print_again()


@pytest.mark.parametrize("state", [JobState.QUEUED, JobState.HELD])
def test_a_job_of_a_printer_that_is_gone_is_made_anew(
    page: QueuePage, desk: Desk, printing: FakePrinting, settled: Callable[[], None], state: JobState
) -> None:
    printing.profiles = ()
    printing.queue.rows = [job(5, state)]
    desk.tell({"queue"})
    settled()
    assert [button.isVisible() for button in (page.again, page.retry, page.anew)] == [False, False, True]


def test_an_old_one_can_still_be_printed_as_it_is(
    page: QueuePage, desk: Desk, printing: FakePrinting, settled: Callable[[], None]
) -> None:
    printing.queue.rows = [job(5, JobState.HELD, fault="print.too_old")]
    desk.tell({"queue"})
    settled()
    assert [button.isVisible() for button in (page.again, page.anew)] == [True, False]
