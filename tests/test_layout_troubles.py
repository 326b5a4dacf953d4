"""Layouts of the shop that do not serve when a slip prints unseen: it comes out all the same, and that is said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import ShopError
from app.models.store import Store
from app.places import places_for
from app.print_service import PrintService
from app.printing.face import Answer, OutletKind, PrinterProfile, Role
from app.ui.words import paper_words
from app.workflow.counter import intake
from app.workflow.house import layouts
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import KeptLayout, LayoutTrouble
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartFilter
from app.workflow.slips import labels, papers
from app.workflow.slips.labels import LabelsOf, Wanted
from tests.conftest import intake_input
from tests.workflow.stockroom.test_stock import put_part

TAGS = PrinterProfile("tags", Role.TAG, OutletKind.MEMORY)
OTHERS = PrinterProfile("other tags", Role.TAG, OutletKind.MEMORY)
ROLL = PrinterProfile("roll", Role.RECEIPT, OutletKind.MEMORY, paper="58mm")
BROKEN = {
    Document.REPAIR_TAG: LayoutTrouble(Document.REPAIR_TAG, 60, 40),
    Document.PART_LABEL: LayoutTrouble(Document.PART_LABEL, 60, 40),
    Document.CLAIM_RECEIPT: LayoutTrouble(Document.CLAIM_RECEIPT, 58, 0),
}


@pytest.fixture
def told() -> list[tuple[LayoutTrouble, ...]]:
    return []


@pytest.fixture
def service(
    founded_store: Store, who: Who, tmp_path: Path, told: list[tuple[LayoutTrouble, ...]]
) -> Iterator[PrintService]:
    """A shop whose own layouts were damaged; nothing prints by itself."""
    for each in BROKEN.values():
        layouts.keep(founded_store, who, KeptLayout(each.document, each.width, each.height, "width =", 0))
    places = places_for(tmp_path / "pc")
    places.make_folders()
    profiles = (TAGS, OTHERS, ROLL)
    made = PrintService(founded_store, places, who.station, profiles, paper_words, lambda: None, told.append)
    yield made
    made.stop()


@pytest.fixture
def order(founded_store: Store, who: Who) -> int:
    given = intake_input(promised_at=founded_store.now() + timedelta(days=2))
    return intake.take_in(founded_store, who, (given,), None, "zh_CN").orders[0].order_id


def test_saved_and_printed_it_comes_out_and_is_said_once_for_all_its_papers(
    service: PrintService, order: int, told: list[tuple[LayoutTrouble, ...]]
) -> None:
    jobs = service.enqueue_owed()
    assert {job.document for job in jobs} == {"repair_tag", "claim_receipt"}
    assert [set(each) for each in told] == [{BROKEN[Document.REPAIR_TAG], BROKEN[Document.CLAIM_RECEIPT]}]
    assert service.enqueue_owed() == ()
    assert len(told) == 1


def test_printed_again_and_elsewhere_it_is_said_each_time(
    service: PrintService, order: int, founded_store: Store, who: Who, told: list[tuple[LayoutTrouble, ...]]
) -> None:
    service.enqueue_owed()
    told.clear()
    papers.reprint(founded_store, who, Document.REPAIR_TAG, order)
    (again,) = service.enqueue_owed()
    assert told == [(BROKEN[Document.REPAIR_TAG],)]
    service.print_elsewhere(again.id, "other tags", who)
    assert told == [(BROKEN[Document.REPAIR_TAG],)] * 2


def test_a_batch_is_printed_and_said(
    service: PrintService, founded_store: Store, who: Who, told: list[tuple[LayoutTrouble, ...]]
) -> None:
    for at in range(3):
        put_part(founded_store, who, f"Part {at}")
    rows = labels.batch(founded_store, who, Wanted(LabelsOf.LISTED, (), PartFilter()), 2)
    batch = service.print_labels(Document.PART_LABEL, rows, "", copies=2)
    assert batch.job is not None
    assert batch.job.copies == 6
    assert told == [(BROKEN[Document.PART_LABEL],)]


def test_where_all_is_well_and_where_it_is_seen_before_nothing_is_said(
    service: PrintService, order: int, founded_store: Store, who: Who, told: list[tuple[LayoutTrouble, ...]]
) -> None:
    assert service.preview(Document.REPAIR_TAG, papers.preview_slip(founded_store, Document.REPAIR_TAG, order)).damaged
    service.test_page("tags")
    assert told == []


def test_what_is_refused_was_not_printed_and_is_not_said(
    service: PrintService, order: int, who: Who, told: list[tuple[LayoutTrouble, ...]]
) -> None:
    job = next(each for each in service.enqueue_owed() if each.document == "repair_tag")
    service.queue.answer(job.id, Answer.DROP, who.name)
    told.clear()
    with pytest.raises(ShopError, match=r"print\.not_asking"):
        service.print_elsewhere(job.id, "other tags", who)
    assert told == []
