"""The print queue: what is listed, the chosen job with its picture, the question only a person can answer."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.errors import ShopError
from app.printing.face import (
    WENT_ON,
    Answer,
    JobRow,
    JobState,
    Preview,
    PrinterCondition,
    PrinterProfile,
    PrinterState,
    Role,
)
from app.printing.spool import Slip, Spool
from app.ui.desk import Desk
from app.ui.pages.queue import QueuePage
from app.ui.pages.queue.words import job_document, job_reason, job_state, job_state_name
from app.ui.printer_words import printer_title
from app.workflow.rows.shop import Who
from tests.ui.conftest import FakePrinting, job
from tests.ui.text_dump import compare
from tests.ui.widgets.test_paper_panel import double_click

Settled = Callable[[], None]
TAGS = PrinterProfile("tags", Role.TAG)
OTHER = PrinterProfile("办公室", Role.DOCUMENT)


@pytest.fixture
def page(desk: Desk, printing: FakePrinting, qtbot: QtBot, settled: Settled) -> QueuePage:
    printing.queue.rows = [
        *(job(4, JobState.QUEUED), job(3, JobState.UNCERTAIN, fault="print.paper_out")),
        *(replace(job(2, JobState.HELD, fault="print.too_old"), who="王芳"), replace(job(1), who="李娜")),
    ]
    made = QueuePage(desk)
    made.resize(1300, 600)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.start()
    settled()
    return made


def shown(page: QueuePage, row: int) -> list[str]:
    model = page.table.rows_model
    return [str(model.data(model.index(row, column))) for column in range(model.columnCount())]


def in_sight(page: QueuePage) -> list[str]:
    return [name for name, button in page.part.buttons.items() if button.isVisible()]


def show(page: QueuePage, desk: Desk, settled: Settled, *rows: object) -> None:
    """The queue is another one now."""
    desk.printing.queue.rows = list(rows)  # type: ignore[attr-defined]
    desk.tell({"queue"})
    settled()


def png(width: int, height: int) -> bytes:
    out = io.BytesIO()
    Image.new("1", (width, height), 1).save(out, "PNG")
    return out.getvalue()


# --- the list


def test_what_is_to_decide_comes_first_then_what_waits_then_what_is_done(page: QueuePage) -> None:
    assert page.table.rows_model.ids == [3, 2, 4, 1]
    assert page.badge() == "2!"
    assert shown(page, 0)[2] == "1261 1000 0017"
    assert shown(page, 0)[6] == "The printer is out of paper."
    assert shown(page, 1)[5] == "王芳"
    assert [button.text() for button in page.which.buttons()] == ["All 4", "To decide 2", "Waiting 1", "Done 1"]


@pytest.mark.parametrize(("chip", "ids"), [(0, [3, 2, 4, 1]), (1, [3, 2]), (2, [4]), (3, [1])])
def test_chips_list_what_they_say(page: QueuePage, chip: int, ids: list[int]) -> None:
    page.which.buttons()[chip].click()
    assert page.table.rows_model.ids == ids


@pytest.mark.parametrize(
    ("typed", "ids"), [("李娜", [1]), ("0017", [3, 2, 4, 1]), ("标签机 王", [2]), ("tag", [3, 2, 4, 1]), ("laser", [])]
)
def test_a_job_is_found_by_what_one_knows_of_it(page: QueuePage, typed: str, ids: list[int]) -> None:
    page.find_box.setText(typed)
    assert page.table.rows_model.ids == ids
    assert page.empty.isVisible() is not bool(ids)
    page.find_box.setFocus()
    assert page.step_back() is bool(ids)  # into the list, where there is one
    assert page.find_box.text() == typed  # Esc goes back a step; it never clears


def test_an_empty_queue_says_what_belongs_here(page: QueuePage, desk: Desk, settled: Settled) -> None:
    show(page, desk, settled)
    assert page.empty.isVisible()
    assert "Receipts and tags" in page.empty.text()
    assert not page.table.isVisible()
    assert in_sight(page) == []
    assert page.part.nothing.isVisible()
    assert not page.part.picture.isVisible()  # no frame round nothing


def test_one_types_where_something_is_found_until_there_is_a_list(
    page: QueuePage, desk: Desk, settled: Settled
) -> None:
    show(page, desk, settled)
    page.start()
    assert page.find_box.hasFocus()
    settled()
    assert not page.step_back()
    page.start()
    desk.printing.queue.rows = [job(1)]  # type: ignore[attr-defined]
    page.refresh()
    settled()
    assert page.table.hasFocus()


def test_nobody_looks_so_only_what_is_to_decide_is_read(
    page: QueuePage, desk: Desk, printing: FakePrinting, settled: Settled
) -> None:
    page.hide()
    show(page, desk, settled, job(9, JobState.HELD), job(8))
    assert printing.queue.asked_for[-1] is True
    assert page.badge() == "1!"
    page.show()
    page.start()
    settled()
    assert printing.queue.asked_for[-1] is False
    assert page.table.rows_model.ids == [9, 8]


def test_the_whole_page(page: QueuePage) -> None:
    compare(page, "queue")


# --- in words


def test_every_state_has_a_word(desk: Desk) -> None:
    assert len({job_state_name(state) for state in JobState}) == len(JobState)
    assert "copy 2" in job_document(replace(job(1), copy=2))
    assert "× 12" in job_document(replace(job(1, document="badge"), copies=12))
    assert printer_title("files-tag") != "files-tag"
    assert printer_title("Laser") == "Laser"


def test_why_it_is_so_stands_there_in_plain_words(desk: Desk) -> None:
    moved = replace(job(1, JobState.DROPPED), moved_to="Laser", answered_by="李娜")
    assert job_reason(moved, desk) == "Printed on Laser instead, by 李娜"
    assert job_state(moved) == "↷ moved"
    anew = replace(moved, moved_to=moved.printer)
    assert "anew" in job_reason(anew, desk)
    assert job_state(anew) == "↷ made anew"
    assert job_reason(replace(job(1, JobState.DROPPED), answered_by="李娜"), desk) == "by 李娜"
    late = replace(job(1, JobState.QUEUED, fault="print.offline"), fault_values=(("address", "COM3"),))
    assert "COM3" in job_reason(late, desk)
    assert job_reason(job(1, JobState.SENT, fault="print.offline"), desk) == ""  # it came out in the end


def test_what_waits_for_a_printer_at_fault_says_so(
    page: QueuePage, desk: Desk, printing: FakePrinting, settled: Settled
) -> None:
    """Such a printer gets nothing, so the job itself was never tried and knows no reason."""
    printing.state = PrinterState(PrinterCondition.OFFLINE, "print.offline", (("address", "COM3"),))
    show(page, desk, settled, job(4, JobState.QUEUED), job(1, JobState.SENT))
    assert "COM3" in shown(page, 0)[6]
    assert "COM3" in page.part.reason.text()
    assert shown(page, 1)[6] == ""


# --- the chosen job


def test_the_chosen_job_shows_its_picture_dot_for_dot(
    page: QueuePage, printing: FakePrinting, settled: Settled
) -> None:
    printing.queue.pictures = {4: Preview((png(100, 40),), dots=True), 1: Preview((png(300, 420),))}
    page.table.select_id(4)
    settled()
    assert page.part.picture.pixmap().width() == 400
    page.table.select_id(1)
    settled()
    assert page.part.picture.pixmap().width() == 430
    page.table.select_id(2)
    settled()
    assert page.part.picture.text() == "There is no picture of this."


def test_who_asked_for_it_and_where_it_came_from_stand_beside_it(
    page: QueuePage, desk: Desk, settled: Settled
) -> None:
    show(page, desk, settled, replace(job(7, JobState.QUEUED), who="李娜", moved_from="办公室"))
    assert "李娜" in page.part.facts.text()
    assert "Instead of 办公室" in page.part.facts.text()


def test_a_person_is_asked_and_the_answer_is_kept(page: QueuePage, printing: FakePrinting, settled: Settled) -> None:
    assert page.table.current_id() == 3
    assert in_sight(page) == ["yes", "again", "elsewhere", "drop"]
    assert "did Repair tag print?" in page.part.notice.text()
    page.part.yes.click()
    settled()
    assert printing.queue.answers == [(3, Answer.YES, "王芳")]
    assert page.table.current_id() == 2  # the next that asks


def test_printed_again_after_it_broke_off_a_slip_is_counted(
    page: QueuePage, printing: FakePrinting, settled: Settled, who: Who
) -> None:
    assert "further copy" in page.part.notice.text()
    assert page.print_again()
    settled()
    assert printing.moved == [(3, "标签机", who)]
    assert printing.queue.answers == []


def test_what_counts_no_prints_is_sent_again_as_it_is(
    page: QueuePage, desk: Desk, printing: FakePrinting, settled: Settled
) -> None:
    show(page, desk, settled, job(5, JobState.UNCERTAIN, document="goods_register"))
    assert page.print_again()
    settled()
    assert printing.queue.answers == [(5, Answer.AGAIN, "王芳")]


def test_a_waiting_job_can_be_tried_moved_or_dropped(page: QueuePage) -> None:
    page.table.select_id(4)
    assert in_sight(page) == ["retry", "elsewhere", "drop"]
    assert not page.print_again()
    page.table.select_id(1)
    assert in_sight(page) == []


def test_one_that_is_tried_now_stays_in_sight(page: QueuePage, settled: Settled) -> None:
    page.table.select_id(4)
    page.part.retry.click()
    settled()
    assert page.table.current_id() == 4


def test_an_old_one_can_still_be_printed_as_it_is(page: QueuePage, printing: FakePrinting, settled: Settled) -> None:
    page.table.select_id(2)
    assert in_sight(page) == ["now", "elsewhere", "drop"]
    assert page.print_again()
    settled()
    assert printing.queue.answers == [(2, Answer.AGAIN, "王芳")]


@pytest.mark.parametrize("fault", ["print.profile_changed", "print.job_damaged"])
def test_what_no_longer_fits_its_printer_is_made_anew(
    page: QueuePage, desk: Desk, printing: FakePrinting, settled: Settled, who: Who, fault: str
) -> None:
    show(page, desk, settled, job(5, JobState.HELD, fault=fault))
    assert in_sight(page) == ["anew", "elsewhere", "drop"]
    assert "anew" in page.part.notice.text()
    assert page.print_again()
    assert page.print_again()  # pressed twice, it is done once
    settled()
    assert printing.anew == [(5, who)]
    assert printing.queue.answers == []


def test_what_belongs_to_no_order_can_not_be_made_anew(page: QueuePage, desk: Desk, settled: Settled) -> None:
    show(page, desk, settled, job(5, JobState.HELD, document="test_page", fault="print.profile_changed"))
    assert in_sight(page) == ["elsewhere", "drop"]
    assert "Drop it" in page.part.notice.text()
    assert not page.print_again()


@pytest.mark.parametrize("state", [JobState.QUEUED, JobState.HELD])
def test_a_job_of_a_printer_that_is_gone_is_made_anew(
    page: QueuePage, desk: Desk, printing: FakePrinting, settled: Settled, state: JobState
) -> None:
    printing.profiles = ()
    show(page, desk, settled, job(5, state))
    assert in_sight(page) == ["anew", "elsewhere", "drop"]


# --- another printer, keys, double clicks


def test_another_printer_is_chosen_with_the_keyboard(
    page: QueuePage, printing: FakePrinting, settled: Settled, who: Who
) -> None:
    printing.others = (OTHER, PrinterProfile("files-tag", Role.TAG))
    page.part.other.click()
    settled()
    panel = page.part.elsewhere
    assert [button.text() for button in panel.buttons] == ["办公室", "Folder (tags)"]
    assert panel.buttons[0].hasFocus()
    QTest.keyClick(panel.buttons[0], Qt.Key.Key_Tab)
    QTest.keyClick(panel.buttons[1], Qt.Key.Key_Return)
    settled()
    assert printing.moved == [(3, "files-tag", who)]
    assert not panel.isVisible()
    assert page.table.hasFocus()


def test_after_an_answer_the_next_in_the_list_is_asked_about(page: QueuePage, desk: Desk, settled: Settled) -> None:
    show(page, desk, settled, job(9, JobState.HELD), *(job(at, JobState.UNCERTAIN) for at in (5, 4, 3)))
    page.table.select_id(4)
    page.part.yes.setFocus()
    page.part.yes.click()
    settled()
    assert page.table.current_id() == 3
    assert page.table.hasFocus()


def test_where_there_is_no_other_printer_it_says_so(page: QueuePage, settled: Settled) -> None:
    page.part.other.click()
    settled()
    assert "No other printer" in page.part.elsewhere.words.text()
    assert page.step_back()
    assert not page.part.elsewhere.isVisible()
    assert page.table.hasFocus()


def test_enter_in_the_list_goes_to_what_can_be_done_and_esc_back(page: QueuePage) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.part.yes.hasFocus()
    assert page.step_back()
    assert page.table.hasFocus()
    assert not page.step_back()


@pytest.mark.parametrize("name", ["yes", "again", "drop"])
def test_a_double_click_answers_once(page: QueuePage, printing: FakePrinting, settled: Settled, name: str) -> None:
    button = page.part.buttons[name]
    double_click(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # what is being done can't be pressed
    settled()
    assert len(printing.queue.answers) + len(printing.moved) == 1


def test_who_was_too_late_is_told_and_sees_how_it_is_now(
    page: QueuePage, desk: Desk, printing: FakePrinting, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    desk.complained.connect(told.append)

    def refuse(*_values: object) -> None:
        raise ShopError("print.not_asking", state="confirmed")

    monkeypatch.setattr(printing.queue, "answer", refuse)
    page.part.drop.click()
    settled()
    assert told == ["Somebody has already answered for this slip."]
    assert page.part.drop.isEnabled()


@pytest.mark.parametrize(("early", "late"), [("yes", "drop"), ("again", "drop"), ("drop", "yes"), ("again", "again")])
def test_of_two_windows_on_one_question_the_second_is_told_and_changes_nothing(
    desk: Desk,
    printing: FakePrinting,
    qtbot: QtBot,
    settled: Settled,
    tmp_path: Path,
    early: str,
    late: str,
) -> None:
    """Both show the same question of a real queue's; the second is pressed before it hears of the first."""
    spool = Spool(tmp_path / "spool.sqlite3")
    badge = spool.enqueue(Slip("badge", "7", 1, b"x"), TAGS)
    assert spool.lease("tags")
    assert spool.take("tags") is not None
    spool.finish(badge.id, JobState.UNCERTAIN, ShopError("print.paper_out"))
    printing.queue = spool  # type: ignore[assignment]
    printing.profiles = (TAGS,)
    told: list[str] = []
    desk.complained.connect(told.append)
    windows = [QueuePage(desk) for _ in range(2)]
    for each in windows:
        qtbot.addWidget(each)
        each.show()
    settled()
    windows[0].part.buttons[early].click()
    windows[1].part.buttons[late].click()
    settled()
    assert told == ["Somebody has already answered for this slip."]
    became = {"yes": JobState.CONFIRMED, "again": JobState.QUEUED, "drop": JobState.DROPPED}[early]
    assert spool.job(badge.id).state is became
    assert [each.part.job.state for each in windows if each.part.job is not None] == [became, became]
    spool.close()


def batch_of(number: int, state: JobState, **changes: object) -> JobRow:
    return replace(job(number, state, document="part_label"), copies=40, printer="标签机", **changes)  # type: ignore[arg-type]


def test_a_batch_is_gone_on_from_the_label_that_is_wanted(
    page: QueuePage, desk: Desk, printing: FakePrinting, settled: Settled
) -> None:
    printing.profiles = (PrinterProfile("标签机", Role.TAG),)
    told: list[str] = []
    desk.complained.connect(told.append)
    show(page, desk, settled, batch_of(5, JobState.UNCERTAIN, fault="print.paper_out"))
    go_on = page.part.go_on
    assert go_on.isVisible()
    assert (go_on.first.text(), go_on.of.text()) == ("1", "of 40")
    assert "from which label to go on" in page.part.notice.text()
    for wrong in ("0", "41", "x", ""):
        go_on.first.setText(wrong)
        go_on.button.click()
    assert told == ["A label from 1 to 40."] * 4
    assert go_on.first.hasFocus()
    go_on.first.setText("17")
    QTest.keyClick(go_on.first, Qt.Key.Key_Return)
    double_click(go_on.button)
    settled()
    assert printing.queue.gone_on == [(5, 17, "王芳")]
    assert printing.queue.answers == []


def test_a_batch_that_was_sent_can_be_gone_on_from_too(
    page: QueuePage, desk: Desk, printing: FakePrinting, settled: Settled
) -> None:
    """Most printers never say that their roll ran out."""
    printing.profiles = (PrinterProfile("标签机", Role.TAG),)
    for state, asks in ((JobState.SENT, True), (JobState.CONFIRMED, True), (JobState.HELD, False)):
        show(page, desk, settled, batch_of(5, state))
        assert page.part.go_on.isVisible() is asks
    show(page, desk, settled, batch_of(6, JobState.SENT))
    page.part.focus_acts()
    assert page.part.go_on.first.hasFocus()  # Enter in the list comes here
    show(page, desk, settled, replace(batch_of(7, JobState.SENT), copies=1))
    assert not page.part.go_on.isVisible()
    printing.profiles = ()
    show(page, desk, settled, batch_of(8, JobState.SENT))
    assert not page.part.go_on.isVisible()  # nobody prints it


def test_what_was_gone_on_from_says_so(desk: Desk) -> None:
    gone = batch_of(5, JobState.DROPPED, fault=WENT_ON, fault_values=(("label", "17"),), moved_to="标签机")
    assert job_state(gone) == "↷ went on"
    assert job_reason(replace(gone, answered_by="李娜"), desk) == "Printed again from label 17 on, by 李娜"
