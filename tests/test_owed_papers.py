"""What is owed stays owed while the print queue's file refuses, and comes out once it does not."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.errors import ShopError
from app.models.store import Store
from app.places import places_for
from app.print_service import PrintService
from app.printing.face import Answer, JobState, OutletKind, PrinterProfile, Role
from app.printing.spool import Spool
from app.ui.words import paper_words
from app.workflow import intake, papers
from app.workflow.rows.shop import Who
from tests.conftest import intake_input


@pytest.fixture
def service(founded_store: Store, who: Who, tmp_path: Path) -> PrintService:
    places = places_for(tmp_path / "pc")
    places.make_folders()
    printer = PrinterProfile("tags", Role.TAG, OutletKind.MEMORY)
    return PrintService(founded_store, places, who.station, (printer,), paper_words, lambda: None)


def test_a_full_disk_keeps_what_is_owed(
    service: PrintService, founded_store: Store, who: Who, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = intake_input(promised_at=founded_store.now() + timedelta(days=2))
    intake.take_in(founded_store, who, (given,), None, "zh_CN")
    tried: list[object] = []

    def full(_spool: Spool, slip: object, _profile: object) -> None:
        tried.append(slip)
        raise ShopError("spool.full", path="spool.sqlite3")

    with monkeypatch.context() as patch:
        patch.setattr(Spool, "enqueue", full)
        with pytest.raises(ShopError, match=r"spool\.full"):
            service.enqueue_owed()
    assert len(tried) == 1  # the next one could not be queued either
    assert len(papers.owed(founded_store, who.station)) == 2
    assert len(service.enqueue_owed()) == 2
    assert papers.owed(founded_store, who.station) == ()
    service.stop()


def test_a_job_made_for_another_label_is_made_anew_once(
    service: PrintService, founded_store: Store, who: Who, qtbot: QtBot
) -> None:
    given = intake_input(promised_at=founded_store.now() + timedelta(days=2))
    taken = intake.take_in(founded_store, who, (given,), None, "zh_CN").orders[0]
    for each in service.enqueue_owed():
        if each.document == "claim_receipt":
            service.queue.answer(each.id, Answer.DROP, who.name)
    service.save_printers((PrinterProfile("tags", Role.TAG, OutletKind.MEMORY, width_mm=50),))
    service.start()
    qtbot.waitUntil(lambda: service.queue.counts().held == 1)
    (held,) = service.queue.jobs(open_only=True)
    assert held.fault == "print.profile_changed"
    service.print_anew(held.id, who)
    with pytest.raises(ShopError, match=r"print\.not_asking"):
        service.print_anew(held.id, who)
    qtbot.waitUntil(lambda: service.queue.counts().waiting == 0)
    tags = [job for job in service.queue.jobs() if job.document == "repair_tag"]
    assert [(job.state, job.copy, job.ref) for job in tags] == [
        (JobState.SENT, 2, taken.number),
        (JobState.DROPPED, 1, taken.number),
    ]
    assert tags[1].answered_by == who.name
    service.stop()


def test_a_claim_receipt_is_made_anew_and_a_test_page_is_not(
    service: PrintService, founded_store: Store, who: Who
) -> None:
    given = intake_input(promised_at=founded_store.now() + timedelta(days=2))
    intake.take_in(founded_store, who, (given,), None, "zh_CN")
    receipt = next(job for job in service.enqueue_owed() if job.document == "claim_receipt")
    service.print_anew(receipt.id, who)
    made = next(job for job in service.queue.jobs() if job.document == "claim_receipt")
    assert (made.ref, made.copy) == (receipt.ref, 2)
    test = service.test_page("tags")
    with pytest.raises(ShopError, match=r"paper\.no_slip"):
        service.print_anew(test.id, who)
    assert service.queue.jobs()[0].state is JobState.QUEUED
    service.stop()
