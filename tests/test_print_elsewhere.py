"""A job on another printer, a printer chosen for a print, copies: nothing lost, nothing twice, each print counted."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.errors import OutletError, ShopError
from app.models.store import Store
from app.print_service import FILES, PrintService
from app.printing.face import Answer, JobRow, JobState, Language, OutletKind, PrinterProfile, Role
from app.printing.spool import FRESH_SECONDS
from app.workflow.house import staff
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import RegisterFilter
from app.workflow.rows.shop import Who
from app.workflow.slips import notices, papers
from app.workflow.workbench import cards
from tests import test_print_service
from tests.conftest import Clock
from tests.printing.reading import text_of_pdf
from tests.test_print_service import OFFICE, RECEIPT, ROLL, TAG, Make, memory, printed

make, places, order = test_print_service.make, test_print_service.places, test_print_service.order
SECOND = replace(TAG, name="second tag printer", dpi=300)
AWAY = PrinterProfile("printer that is away", Role.RECEIPT, OutletKind.USB, "/dev/usb/lp9", language=Language.PDF)


def waiting(service: PrintService, document: Document) -> JobRow:
    """The open job of a document."""
    (found,) = (job for job in service.queue.jobs(open_only=True) if job.document == document)
    return found


def reprints_of(store: Store, who: Who, order: TakenIn) -> list[str]:
    """What the order's history says of slips printed again."""
    found = cards.card(store, who, order.order_id).history
    return [line.new for line in found if line.what == "paper.reprinted"]


def uncertain(service: PrintService, job: JobRow) -> None:
    """It broke off half-way."""
    spool = service._spool
    assert spool.lease(job.printer)
    work = spool.take(job.printer)
    assert work is not None
    assert work.job.id == job.id
    spool.finish(job.id, JobState.UNCERTAIN, OutletError("print.stalled", 9))


# --- a job elsewhere


def test_what_never_went_out_is_the_first_print_elsewhere(
    make: Make, founded_store: Store, who: Who, order: TakenIn, qtbot: QtBot
) -> None:
    service = make(TAG, SECOND, RECEIPT, start=False)
    service.enqueue_owed()
    job = waiting(service, Document.REPAIR_TAG)
    assert [each.name for each in service.elsewhere(job.id)] == ["second tag printer", "files-tag"]
    new = service.print_elsewhere(job.id, "second tag printer", who)
    assert (new.copy, new.printer, new.moved_from, new.who) == (1, "second tag printer", "tag printer", who.name)
    assert reprints_of(founded_store, who, order) == []
    service.start()
    printed_on = [printer for *_, printer in printed_but_dropped(service, qtbot)]
    assert sorted(printed_on) == ["receipt printer", "second tag printer"]
    assert memory(service, TAG).printed == []
    assert len(memory(service, SECOND).printed) == 1  # drawn for its own dots
    assert b"SIZE 60 mm,40 mm" in memory(service, SECOND).printed[0]
    assert service.enqueue_owed() == ()


def printed_but_dropped(service: PrintService, qtbot: QtBot) -> list[tuple[str, str, int, str]]:
    qtbot.waitUntil(lambda: service.queue.counts().waiting == 0)
    jobs = [job for job in service.queue.jobs() if job.state is not JobState.DROPPED]
    assert {job.state for job in jobs} <= {JobState.SENT}
    return [(job.document, job.ref, job.copy, job.printer) for job in reversed(jobs)]


def test_what_may_have_come_out_is_counted_on_paper_and_in_the_history(
    make: Make, founded_store: Store, who: Who, order: TakenIn, qtbot: QtBot
) -> None:
    service = make(TAG, RECEIPT, OFFICE, start=False)
    service.enqueue_owed()
    job = waiting(service, Document.CLAIM_RECEIPT)
    uncertain(service, job)
    new = service.print_elsewhere(job.id, "office printer", who)
    assert (new.copy, new.ref) == (2, job.ref)
    assert reprints_of(founded_store, who, order) == ["claim_receipt 2"]
    assert papers.owed(founded_store, who.station) == ()  # it is in the queue
    service.start()
    printed_but_dropped(service, qtbot)
    (paper,) = memory(service, OFFICE).printed
    assert "copy2" in text_of_pdf(paper)
    assert "第2次打印" in text_of_pdf(paper)
    assert memory(service, RECEIPT).printed == []


def test_printed_again_on_the_same_printer_it_is_counted_too(
    make: Make, founded_store: Store, who: Who, order: TakenIn
) -> None:
    service = make(TAG, RECEIPT, start=False)
    service.enqueue_owed()
    job = waiting(service, Document.REPAIR_TAG)
    uncertain(service, job)
    again = service.print_elsewhere(job.id, job.printer, who)  # "Print again" on the queue's page
    assert (again.copy, again.printer) == (2, "tag printer")
    assert reprints_of(founded_store, who, order) == ["repair_tag 2"]


def test_made_anew_after_it_broke_off_it_is_the_second_print(
    make: Make, founded_store: Store, who: Who, order: TakenIn
) -> None:
    service = make(TAG, RECEIPT, start=False)
    service.enqueue_owed()
    job = waiting(service, Document.REPAIR_TAG)
    uncertain(service, job)
    new = service.print_anew(job.id, who)
    assert (new.copy, new.printer, new.moved_from) == (2, "tag printer", "tag printer")
    assert reprints_of(founded_store, who, order) == ["repair_tag 2"]
    with pytest.raises(ShopError, match=r"print\.not_asking"):
        service.print_anew(job.id, who)  # pressed twice
    assert reprints_of(founded_store, who, order) == ["repair_tag 2"]


def test_two_windows_that_press_at_once_bring_out_one(
    make: Make, founded_store: Store, who: Who, order: TakenIn
) -> None:
    one, two = make(TAG, SECOND, RECEIPT, start=False), make(TAG, SECOND, RECEIPT, start=False)
    one.enqueue_owed()
    job = waiting(one, Document.REPAIR_TAG)
    uncertain(one, job)
    gate, outcomes = threading.Barrier(2), list[object]()

    def press(window: PrintService) -> None:
        gate.wait()
        try:
            outcomes.append(window.print_elsewhere(job.id, "second tag printer", who).id)
        except ShopError as error:
            outcomes.append(error.key)

    presses = [threading.Thread(target=press, args=(window,)) for window in (one, two)]
    for each in presses:
        each.start()
    for each in presses:
        each.join()
    assert "print.not_asking" in outcomes
    one.enqueue_owed()
    two.enqueue_owed()
    tags = [each for each in one.queue.jobs(open_only=True) if each.document == "repair_tag"]
    assert len(tags) == 1


def test_two_windows_with_other_printers_queue_what_is_owed_once(make: Make, order: TakenIn) -> None:
    one, two = make(TAG, RECEIPT, start=False), make(SECOND, OFFICE, start=False)
    gate = threading.Barrier(2)

    def take(window: PrintService) -> None:
        gate.wait()
        window.enqueue_owed()

    windows = [threading.Thread(target=take, args=(window,)) for window in (one, two)]
    for each in windows:
        each.start()
    for each in windows:
        each.join()
    assert sorted(job.document for job in one.queue.jobs()) == ["claim_receipt", "repair_tag"]


def test_a_slip_is_not_owed_again_where_it_can_not_be_drawn(
    make: Make, founded_store: Store, who: Who, order: TakenIn
) -> None:
    service = make(TAG, replace(SECOND, width_mm=9.0), RECEIPT, start=False)
    service.enqueue_owed()
    job = waiting(service, Document.REPAIR_TAG)
    uncertain(service, job)
    with pytest.raises(ShopError, match=r"print\.label_too_narrow"):
        service.print_elsewhere(job.id, "second tag printer", who)
    assert service.queue.jobs(open_only=True)[-1].state in {JobState.UNCERTAIN, JobState.QUEUED}
    assert waiting(service, Document.REPAIR_TAG).state is JobState.UNCERTAIN
    assert reprints_of(founded_store, who, order) == []


def test_a_printer_that_is_not_there_is_told(make: Make, who: Who, order: TakenIn) -> None:
    service = make(TAG, RECEIPT, start=False)
    service.enqueue_owed()
    with pytest.raises(ShopError, match=r"printer\.unknown"):
        service.print_elsewhere(waiting(service, Document.REPAIR_TAG).id, "nobody", who)


def test_a_folder_beside_a_printer_takes_what_the_printer_can_not(
    make: Make, who: Who, order: TakenIn, places: object, qtbot: QtBot
) -> None:
    service = make(TAG, AWAY)
    service.enqueue_owed()
    qtbot.waitUntil(lambda: waiting(service, Document.CLAIM_RECEIPT).fault != "")
    service.print_elsewhere(waiting(service, Document.CLAIM_RECEIPT).id, "files-receipt", who)
    qtbot.waitUntil(lambda: service.queue.counts().waiting == 0)
    names = [path.name for path in (service._places.data / "papers").iterdir()]
    assert names == [f"claim_receipt-{order.number}-r{order.claim_receipt_id}.pdf"]
    assert "files-receipt" in {row.profile.name for row in service.states()}


# --- bytes that no slip stands behind


def test_a_list_goes_where_its_pages_fit(make: Make, founded_store: Store, who: Who) -> None:
    a4 = replace(OFFICE, paper="A4")
    service = make(a4, replace(a4, name="another"), replace(OFFICE, name="A5 only"), ROLL, TAG, start=False)
    paper = papers.register_paper(founded_store, RegisterFilter())
    job = service.print_paper(Document.GOODS_REGISTER, paper, "register", who.name)
    assert (job.printer, job.who) == ("office printer", who.name)
    assert [each.name for each in service.elsewhere(job.id)] == ["another", "files-receipt", "files-document"]
    new = service.print_elsewhere(job.id, "another", who)
    assert service._spool.slip(new.id)[0].data == service._spool.slip(job.id)[0].data
    with pytest.raises(ShopError, match=r"print\.does_not_fit"):
        service.print_elsewhere(new.id, "A5 only", who)
    with pytest.raises(ShopError, match=r"paper\.no_slip"):
        service.print_anew(new.id, who)


def test_a_label_goes_only_to_a_printer_that_is_spoken_to_alike(make: Make, who: Who) -> None:
    alike = replace(TAG, name="alike", outlet=OutletKind.USB, address="/dev/usb/lp1", baud=9600)
    service = make(TAG, alike, SECOND, OFFICE, start=False)
    test = service.test_page("tag printer", who.name)
    assert service.elsewhere(test.id) == ()  # a test page is about its printer
    spool, (slip, profile) = service._spool, service._spool.slip(test.id)
    badge = spool.enqueue(replace(slip, document="badge", ref="1-2026"), profile)
    assert [each.name for each in service.elsewhere(badge.id)] == ["alike"]


# --- chosen printers and copies


def test_a_slip_comes_out_where_it_was_wished(
    make: Make, founded_store: Store, who: Who, order: TakenIn, qtbot: QtBot
) -> None:
    service = make(TAG, RECEIPT, OFFICE)
    service.enqueue_owed()
    papers.reprints(founded_store, who, Document.CLAIM_RECEIPT, order.claim_receipt_id, 3, "office printer")
    papers.reprint(founded_store, who, Document.REPAIR_TAG, order.order_id, "gone since")
    service.enqueue_owed()
    out = printed(service, qtbot)
    assert [(document, copy, printer) for document, _, copy, printer in out[2:]] == [
        *(("claim_receipt", copy, "office printer") for copy in (2, 3, 4)),
        ("repair_tag", 2, "tag printer"),
    ]
    assert reprints_of(founded_store, who, order) == [
        "repair_tag 2", "claim_receipt 4", "claim_receipt 3", "claim_receipt 2",
    ]  # fmt: skip
    for copy, paper in enumerate(memory(service, OFFICE).printed, 2):
        assert f"copy{copy}/第{copy}次打印" in text_of_pdf(paper)


@pytest.mark.parametrize("copies", [0, 100])
def test_nobody_means_so_many_copies(founded_store: Store, who: Who, order: TakenIn, copies: int) -> None:
    with pytest.raises(ShopError, match=r"paper\.copies_wrong"):
        papers.reprints(founded_store, who, Document.REPAIR_TAG, order.order_id, copies)
    with pytest.raises(ShopError, match=r"paper\.copies_wrong"):
        notices.write(founded_store, who, order.order_id, copies)


def test_copies_of_a_label_are_the_printers_work_and_those_of_pages_a_job_each(
    make: Make, founded_store: Store, who: Who, qtbot: QtBot
) -> None:
    service = make(TAG, OFFICE)
    made = service._spool.slip(service.test_page("tag printer").id)[0]
    assert made.picture.startswith(b"\x89PNG")
    register = papers.register_paper(founded_store, RegisterFilter())
    first = service.print_paper(Document.GOODS_REGISTER, register, "register", copies=3)
    printed(service, qtbot)
    assert first.copies == 1
    assert len(memory(service, OFFICE).printed) == 3
    badge = papers.badge_paper(founded_store, with_badge(founded_store, who))
    job = service.print_paper(Document.BADGE, badge, "1", copies=12)
    printed(service, qtbot)
    assert job.copies == 12
    assert memory(service, TAG).printed[-1].endswith(b"PRINT 1,12\r\n")


def with_badge(store: Store, who: Who) -> int:
    version = next(row for row in staff.names(store) if row.id == who.staff_id).version
    staff.issue_badge(store, who, who.staff_id, version)
    return who.staff_id


def test_what_was_owed_long_ago_is_asked_about(
    make: Make, founded_store: Store, order: TakenIn, clock: Clock, qtbot: QtBot
) -> None:
    service = make(TAG, RECEIPT)
    clock.forward(seconds=FRESH_SECONDS + 1)  # the program crashed after saving, and was opened again later
    service.enqueue_owed()
    qtbot.waitUntil(lambda: service.queue.counts().held == 2)
    assert memory(service, TAG).printed == memory(service, RECEIPT).printed == []
    for job in service.queue.jobs():
        service.queue.answer(job.id, Answer.AGAIN, "李娜")
    service._workers.wake()
    assert len(printed(service, qtbot)) == 2


# --- saved as a file


def test_a_paper_is_saved_as_its_printer_would_print_it(
    make: Make, founded_store: Store, order: TakenIn, tmp_path: Path
) -> None:
    service = make(TAG, RECEIPT, ROLL, start=False)
    paper = papers.job_paper(founded_store, order.order_id, 1)
    service.save_paper(Document.REPAIR_TAG, paper, tmp_path / "tag.png")
    assert not (tmp_path / "tag 2.png").exists()
    assert (tmp_path / "tag.png").read_bytes() == service.preview(Document.REPAIR_TAG, paper)[0]
    service.save_paper(Document.REPAIR_TAG, paper, tmp_path / "tag.pdf")
    assert (tmp_path / "tag.pdf").read_bytes().startswith(b"%PDF-")
    service.save_paper(Document.CLAIM_RECEIPT, paper, tmp_path / "slip.pdf", "roll printer")
    assert "%PDF-" in (tmp_path / "slip.pdf").read_bytes()[:8].decode()
    preview = service.preview(Document.CLAIM_RECEIPT, paper, "roll printer")
    assert preview.dots
    assert not service.preview(Document.CLAIM_RECEIPT, paper).dots
    assert [each.name for each in service.printers_for(Document.CLAIM_RECEIPT)] == [
        "receipt printer", "roll printer", "files-receipt",
    ]  # fmt: skip
    assert service.printers_for(Document.REPAIR_TAG) == (TAG, FILES[Role.TAG])
    assert FILES[Role.DOCUMENT] in service.printers_for(Document.GOODS_REGISTER)


def test_a_paper_that_is_only_looked_at_does_not_lie_about(
    make: Make, founded_store: Store, order: TakenIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = make(TAG, RECEIPT, start=False)
    opened: list[Path] = []
    monkeypatch.setattr("app.print_service.open_file", opened.append)
    paper = papers.job_paper(founded_store, order.order_id, 1)
    for _ in range(2):
        service.open_paper(Document.REPAIR_TAG, paper)
    assert [path.name for path in opened] == ["repair_tag.pdf"] * 2
    assert all(path.read_bytes().startswith(b"%PDF-") for path in opened)
    os.utime(opened[0], (0, 0))  # of long ago
    service.open_paper(Document.REPAIR_TAG, paper)
    assert [path.exists() for path in opened] == [False, True, True]
