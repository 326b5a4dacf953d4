"""Labels through the print service: batches as one job, bags as slips of their own, and a printed badge signs in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.errors import ShopError
from app.models.store import Store
from app.places import places_for
from app.print_service import PrintService
from app.printing.face import Answer, JobState, Mode, OutletKind, PrinterProfile, Role
from app.printing.outlets.memory import MemoryOutlet
from app.ui.words import paper_words
from app.workflow.house import badges, staff
from app.workflow.rows.kinds import Document, State
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartFilter
from app.workflow.slips import labels, papers
from app.workflow.slips.labels import LabelsOf, Wanted
from app.workflow.stockroom import part_use
from tests.printing.readers.known import read
from tests.printing.reading import codes_in
from tests.workflow.bench_shop import Bench, put_order, put_part

TAG = PrinterProfile("tag printer", Role.TAG, OutletKind.MEMORY, mode=Mode.MIXED)  # few bytes
NARROW = PrinterProfile("tag printer", Role.TAG, OutletKind.MEMORY, width_mm=15, height_mm=8)


@pytest.fixture
def make(founded_store: Store, tmp_path: Path, who: Who) -> Iterator[Callable[..., PrintService]]:
    """A print service with one tag printer that does not begin by itself; stopped at the end."""
    made: list[PrintService] = []

    def do(profile: PrinterProfile = TAG) -> PrintService:
        places = places_for(tmp_path / "pc")
        places.make_folders()
        made.append(PrintService(founded_store, places, who.station, (profile,), paper_words, lambda: None))
        return made[-1]

    yield do
    for service in made:
        service.stop()


def sent(service: PrintService, wait: Callable[..., None]) -> bytes:
    """All that came out at the printer."""
    service.start()
    wait(lambda: service.queue.counts().waiting == 0)
    outlet = service._maker.make(TAG)
    assert isinstance(outlet, MemoryOutlet)
    return b"".join(outlet.printed)


def labels_of(data: bytes) -> list[tuple[int, list[str]]]:
    """How often each label comes out, and the codes on it."""
    return [(each.copies, codes_in(each.picture)) for each in read(data, TAG)]


def test_two_hundred_labels_are_one_job(
    make: Callable[..., PrintService], founded_store: Store, who: Who, qtbot: QtBot
) -> None:
    part_numbers = [put_part(founded_store, who, f"Part {at:03}").number for at in range(8)]
    rows = labels.batch(founded_store, who, Wanted(LabelsOf.LISTED, (), PartFilter()), 25)
    service = make()
    batch = service.print_labels(Document.PART_LABEL, rows, "", copies=25)
    assert batch.refused == ()
    (job,) = service.queue.jobs()
    assert (job.document, job.state, job.copies) == ("part_label", JobState.QUEUED, 200)
    data = sent(service, qtbot.waitUntil)
    assert labels_of(data) == [(25, [number]) for number in part_numbers]


def test_a_batch_is_dropped_before_it_is_sent(
    make: Callable[..., PrintService], founded_store: Store, who: Who
) -> None:
    put_part(founded_store, who, "Fuse")
    rows = labels.batch(founded_store, who, Wanted(LabelsOf.LISTED, (), PartFilter()), 1)
    service = make()
    job = service.print_labels(Document.PART_LABEL, rows, rows[0].number).job
    assert job is not None
    assert job.ref.startswith(rows[0].number)
    assert service.queue.answer(job.id, Answer.DROP, who.name).state is JobState.DROPPED


def test_what_no_label_has_room_for_makes_no_job(
    make: Callable[..., PrintService], founded_store: Store, who: Who
) -> None:
    put_part(founded_store, who, "Fuse")
    rows = labels.batch(founded_store, who, Wanted(LabelsOf.LISTED, (), PartFilter()), 1)
    service = make(NARROW)
    batch = service.print_labels(Document.PART_LABEL, rows, "")
    assert batch.job is None
    assert [(place, error.key) for place, error in batch.refused] == [(0, "print.label_too_narrow")]
    assert service.queue.jobs() == ()


def test_two_old_parts_of_an_order_are_two_slips_and_each_is_made_anew_as_itself(
    make: Callable[..., PrintService], founded_store: Store, who: Who
) -> None:
    job = Bench(founded_store, who, put_order(founded_store))
    job.force(State.IN_REPAIR)
    for name in ("Fuse", "Fan"):
        part_use.use_now(founded_store, who, job.order_id, put_part(founded_store, who, name, 5).id, Decimal(1))
    uses = [use.id for use in job.card.parts]
    for use in uses:
        papers.reprint(founded_store, who, Document.OLD_PART_LABEL, use)
    service = make()
    first, second = service.enqueue_owed()
    assert first.ref != second.ref
    assert {each.ref[:12] for each in (first, second)} == {job.card.number}
    again = service.print_anew(second.id, who)
    assert (again.ref, again.copy, again.id == second.id) == (second.ref, 1, False)
    part_use.put_back(founded_store, who, uses[0], "wrong one")
    with pytest.raises(ShopError, match=r"paper\.nothing_taken_out"):
        service.print_anew(first.id, who)


def test_a_printed_badge_signs_in_when_it_is_scanned(
    make: Callable[..., PrintService], founded_store: Store, who: Who, qtbot: QtBot
) -> None:
    badges.issue_badge(founded_store, who, who.staff_id)
    service = make()
    service.print_paper(Document.BADGE, papers.badge_paper(founded_store, who.staff_id), str(who.staff_id))
    ((_, (code,)),) = labels_of(sent(service, qtbot.waitUntil))
    assert staff.sign_in_by_badge(founded_store, code, "pc-2").name == who.name
