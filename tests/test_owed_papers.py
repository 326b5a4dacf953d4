"""What is owed stays owed while the print queue's file refuses, and comes out once it does not."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app import print_service
from app.errors import ShopError
from app.models.store import Store
from app.places import places_for
from app.print_service import PrintService
from app.printing.face import Answer, JobState, OutletKind, PrinterProfile, Role
from app.printing.spool import Spool
from app.ui.words import paper_words
from app.workflow.counter import intake
from app.workflow.rows.shop import Who
from app.workflow.slips import papers
from app.workflow.workbench import card_rows
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

    def full(_spool: Spool, slips: object) -> None:
        tried.append(slips)
        raise ShopError("spool.full", path="spool.sqlite3")

    with monkeypatch.context() as patch:
        patch.setattr(print_service, "BATCH", 1)
        patch.setattr(Spool, "enqueue_all", full)
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
    assert [(job.state, job.copy, job.ref) for job in tags] == [  # nothing of the first went out: it is no reprint
        (JobState.SENT, 1, taken.number),
        (JobState.DROPPED, 1, taken.number),
    ]
    assert (tags[0].moved_from, tags[1].moved_to, tags[1].answered_by) == ("tags", "tags", who.name)
    service.stop()


def test_a_claim_receipt_is_made_anew_and_a_test_page_is_not(
    service: PrintService, founded_store: Store, who: Who
) -> None:
    given = intake_input(promised_at=founded_store.now() + timedelta(days=2))
    intake.take_in(founded_store, who, (given,), None, "zh_CN")
    receipt = next(job for job in service.enqueue_owed() if job.document == "claim_receipt")
    service.print_anew(receipt.id, who)
    made = next(job for job in service.queue.jobs() if job.document == "claim_receipt")
    assert (made.ref, made.copy, made.who) == (receipt.ref, 1, who.name)
    test = service.test_page("tags")
    with pytest.raises(ShopError, match=r"paper\.no_slip"):
        service.print_anew(test.id, who)
    assert service.queue.jobs()[0].state is JobState.QUEUED
    service.stop()


def test_many_slips_are_queued_in_few_transactions(
    service: PrintService, founded_store: Store, who: Who, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(12):  # 24 slips: two batches
        given = intake_input(promised_at=founded_store.now() + timedelta(days=2))
        intake.take_in(founded_store, who, (given,), None, "zh_CN")
    counted: list[str] = []
    for name in ("reading", "writing"):
        whole = getattr(Store, name)

        def count(store: Store, name: str = name, whole: Any = whole) -> Any:
            counted.append(name)
            return whole(store)

        monkeypatch.setattr(Store, name, count)
    cards: list[int] = []
    row = card_rows.card_row
    monkeypatch.setattr(card_rows, "card_row", lambda *values: (cards.append(values[3]), row(*values))[1])
    assert len(service.enqueue_owed()) == 24
    assert sorted(counted) == ["reading"] * 4 + ["writing"] * 2  # what is owed, the words, and each batch once
    assert len(cards) == 12  # receipt and tag of an order are made of one reading
    service.stop()
