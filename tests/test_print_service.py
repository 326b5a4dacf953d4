"""From slips owed to printers: who prints what, under which name, and that no fault of a printer costs an order."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from app import settings
from app.errors import OutletError, ShopError
from app.models.store import Store
from app.places import Places, places_for
from app.print_service import FILES, PrintService, asked_in, profiles_of
from app.printing.face import JobState, Language, OutletKind, PrinterCondition, PrinterProfile, PrinterState, Role
from app.printing.outlets.make import OutletMaker
from app.printing.outlets.memory import MemoryOutlet
from app.printing_desk import opening
from app.ui.words import paper_words
from app.workflow.counter import correcting, intake
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.kinds import Document
from app.workflow.rows.shop import Who
from app.workflow.slips import papers
from app.workflow.workbench import cards
from tests.conftest import intake_input
from tests.printing.readers.known import picture_of

TAG = PrinterProfile("tag printer", Role.TAG, OutletKind.MEMORY)
RECEIPT = PrinterProfile("receipt printer", Role.RECEIPT, OutletKind.MEMORY, language=Language.PDF)
OFFICE = PrinterProfile("office printer", Role.DOCUMENT, OutletKind.MEMORY, language=Language.PDF)
Make = Callable[..., PrintService]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    found = places_for(tmp_path / "pc")
    found.make_folders()
    return found


@pytest.fixture
def make(founded_store: Store, places: Places, who: Who) -> Iterator[Make]:
    """A print service with these printers; stopped at the end."""
    made: list[PrintService] = []

    def do(*profiles: PrinterProfile, start: bool = True, changed: Callable[[], None] = lambda: None) -> PrintService:
        service = PrintService(founded_store, places, who.station, profiles, paper_words, changed)
        made.append(service)
        if start:
            service.start()
        return service

    yield do
    for service in made:
        service.stop()


@pytest.fixture
def order(founded_store: Store, who: Who) -> TakenIn:
    """An order whose receipt and tag are owed."""
    return take_in(founded_store, who)


def take_in(store: Store, who: Who) -> TakenIn:
    given = intake_input(promised_at=store.now() + timedelta(days=2))
    return intake.take_in(store, who, (given,), None, "zh_CN").orders[0]


def printed(service: PrintService, qtbot: QtBot) -> list[tuple[str, str, int, str]]:
    """Wait until everything has come out; (document, ref, copy, printer) of each, oldest first."""
    qtbot.waitUntil(lambda: service.queue.counts().waiting == 0)
    jobs = service.queue.jobs()
    assert {job.state for job in jobs} <= {JobState.SENT}
    return [(job.document, job.ref, job.copy, job.printer) for job in reversed(jobs)]


def memory(service: PrintService, profile: PrinterProfile) -> MemoryOutlet:
    outlet = service._maker.make(profile)
    assert isinstance(outlet, MemoryOutlet)
    return outlet


# --- who prints what


def test_each_role_has_its_printer(make: Make, qtbot: QtBot, order: TakenIn) -> None:
    service = make(TAG, RECEIPT, OFFICE)
    service.enqueue_owed()
    assert {(document, printer) for document, _, _, printer in printed(service, qtbot)} == {
        ("repair_tag", "tag printer"),
        ("claim_receipt", "receipt printer"),
    }
    (tag,) = memory(service, TAG).printed
    (receipt,) = memory(service, RECEIPT).printed
    assert tag.lstrip().startswith(b"SIZE 60 mm,40 mm")
    assert receipt.startswith(b"%PDF-")
    assert memory(service, OFFICE).printed == []


@pytest.mark.parametrize(
    ("have", "tag", "receipt", "document"),
    [
        ((), "files-tag", "files-receipt", "files-document"),
        ((TAG,), "tag printer", "files-receipt", "files-document"),
        ((RECEIPT,), "files-tag", "receipt printer", "receipt printer"),
        ((OFFICE,), "files-tag", "office printer", "office printer"),
        ((RECEIPT, OFFICE, TAG), "tag printer", "receipt printer", "office printer"),
        ((TAG, replace(TAG, name="second")), "tag printer", "files-receipt", "files-document"),
    ],
)
def test_stand_ins(make: Make, have: tuple[PrinterProfile, ...], tag: str, receipt: str, document: str) -> None:
    service = make(*have, start=False)
    roles = {role: service._choice.of_role(role).name for role in Role}
    assert roles == {Role.TAG: tag, Role.RECEIPT: receipt, Role.DOCUMENT: document}
    names = [row.profile.name for row in service.states()]
    assert names[: len(have)] == [profile.name for profile in have]
    assert set(names) == {tag, receipt, document} | {profile.name for profile in have}
    assert service.printers() == have


def test_without_printers_papers_are_files(make: Make, places: Places, qtbot: QtBot, order: TakenIn) -> None:
    service = make()
    service.enqueue_owed()
    printed(service, qtbot)
    receipt, tag = sorted((places.data / "papers").iterdir())
    assert receipt.name == f"claim_receipt-{order.number}-r{order.claim_receipt_id}.pdf"
    assert tag.name == f"repair_tag-{order.number}.pdf"
    assert receipt.read_bytes().startswith(b"%PDF-")


def test_only_a_printer_that_is_spoken_to_and_can_answer_is_asked_in_its_language() -> None:
    for outlet in OutletKind:
        asked = asked_in(replace(TAG, outlet=outlet)) is not None
        assert asked == (outlet in {OutletKind.SERIAL, OutletKind.USB, OutletKind.NETWORK})
        assert asked_in(replace(TAG, outlet=outlet, language=Language.PDF)) is None
        assert asked_in(replace(RECEIPT, outlet=outlet)) is None  # pages
        roll = replace(RECEIPT, outlet=outlet, paper="80mm")
        for language in (Language.TSPL, Language.ESCPOS):
            assert (asked_in(replace(roll, language=language)) is not None) == asked


def test_profiles_of_settings_leave_out_what_makes_no_sense() -> None:
    good = settings.PrinterOptions(name="标签机", role="tag", outlet="serial", address="/dev/ttyUSB0")
    bad = replace(good, name="old", outlet="telepathy")
    (profile,) = profiles_of((bad, good))
    assert (profile.name, profile.role, profile.outlet) == ("标签机", Role.TAG, OutletKind.SERIAL)


ROLL = PrinterProfile("roll printer", Role.RECEIPT, OutletKind.MEMORY, language=Language.ESCPOS, paper="58mm")


def test_a_roll_prints_every_slip_and_no_list(make: Make) -> None:
    service = make(ROLL, start=False)
    printers = {document: service._choice.of(document).name for document in Document}
    lists = {Document.GOODS_REGISTER, Document.QUICK_CARD, Document.TEST_PAGE}  # a test page is its printer's own
    lists |= {Document.COUNT_SHEET, Document.COUNT_RESULT}
    lists |= {Document.PURCHASE_ORDER, Document.GOODS_IN_LIST, Document.SUPPLIER_RETURN}
    lists |= {Document.RESTOCK_LIST}
    assert {document for document, name in printers.items() if name == "files-document"} == lists
    slips = {document for document, name in printers.items() if name == "roll printer"}
    labels = {Document.REPAIR_TAG, Document.ACCESSORY_LABEL, Document.OLD_PART_LABEL}
    assert set(papers.SLIPS) - labels <= slips
    assert {"roll printer", "files-tag", "files-document"} == {row.profile.name for row in service.states()}
    both = make(ROLL, OFFICE, start=False)  # a letter and a report are pages where there is a printer for pages
    assert both._choice.of(Document.COLLECT_NOTICE).name == both._choice.of(Document.REPAIR_REPORT).name
    assert both._choice.of(Document.COLLECT_NOTICE).name == "office printer"
    assert both._choice.of(Document.LOST_DECLARATION).name == "roll printer"


def test_a_roll_gets_dots_in_its_printers_language(make: Make, qtbot: QtBot, order: TakenIn) -> None:
    service = make(TAG, ROLL)
    service.enqueue_owed()
    printed(service, qtbot)
    (receipt,) = memory(service, ROLL).printed
    assert receipt.startswith(b"\x1b@\x1dv0\x00")
    seen = service.preview(Document.CLAIM_RECEIPT, papers.claim_paper(service._store, order.claim_receipt_id, 1))
    with Image.open(io.BytesIO(seen[0])) as picture:
        dots = picture.convert("1", dither=Image.Dither.NONE)
    assert picture_of(receipt, ROLL).tobytes() == dots.tobytes()


def test_slips_of_a_roll_are_files_named_for_what_is_in_them(make: Make, places: Places, qtbot: QtBot) -> None:
    for language, ending in ((Language.ESCPOS, ".escpos"), (Language.TSPL, ".tspl"), (Language.PDF, ".pdf")):
        service = make(replace(ROLL, name=f"to a file as {language}", outlet=OutletKind.FILE, language=language))
        service.test_page(f"to a file as {language}")
        printed(service, qtbot)
        assert [path.suffix for path in (places.data / "papers").iterdir()].count(ending) == 1


# --- nothing lost, nothing twice


def test_owed_papers_are_queued_once(make: Make, founded_store: Store, who: Who, order: TakenIn, qtbot: QtBot) -> None:
    changes: list[bool] = []
    service = make(TAG, RECEIPT, changed=lambda: changes.append(True))
    assert len(service.enqueue_owed()) == 2
    assert changes
    assert papers.owed(founded_store, who.station) == ()
    assert service.enqueue_owed() == ()
    assert len(printed(service, qtbot)) == 2


def test_another_pc_prints_its_own(make: Make, founded_store: Store, who: Who, order: TakenIn) -> None:
    there = replace(who, station="pc-other")
    take_in(founded_store, there)
    service = make(TAG, RECEIPT, start=False)
    assert {job.ref[:12] for job in service.enqueue_owed()} == {order.number}
    assert len(papers.owed(founded_store, "pc-other")) == 2


def test_a_crash_after_queueing_prints_nothing_twice(
    make: Make, monkeypatch: pytest.MonkeyPatch, order: TakenIn, qtbot: QtBot
) -> None:
    def killed(*_values: object) -> None:
        raise KeyboardInterrupt

    service = make(TAG, RECEIPT)
    with monkeypatch.context() as patch:
        patch.setattr(papers, "mark_taken", killed)
        with pytest.raises(KeyboardInterrupt):
            service.enqueue_owed()
    service.enqueue_owed()
    assert len(printed(service, qtbot)) == 2
    assert len(memory(service, TAG).printed) == len(memory(service, RECEIPT).printed) == 1


class Broken:
    """A printer that takes nothing."""

    def send(self, _data: bytes, _progress: object) -> None:
        raise OutletError("print.offline")

    def status(self, _language: object) -> PrinterState:
        return PrinterState(PrinterCondition.UNKNOWN)


def test_a_printer_that_is_away_costs_nothing(
    make: Make, founded_store: Store, who: Who, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    whole, away = OutletMaker.make, [True]
    monkeypatch.setattr(OutletMaker, "make", lambda *values: Broken() if away else whole(*values))
    service = make(TAG, RECEIPT)
    order = take_in(founded_store, who)
    service.enqueue_owed()
    qtbot.waitUntil(lambda: {job.fault for job in service.queue.jobs()} == {"print.offline"})
    assert {job.state for job in service.queue.jobs()} == {JobState.QUEUED}
    assert cards.card(founded_store, who, order.order_id).number == order.number
    away.clear()
    for job in service.queue.jobs():
        service.queue.retry(job.id)
    service._workers.wake()
    assert len(printed(service, qtbot)) == 2


def test_broken_off_half_way_asks_and_is_never_silently_printed_again(
    make: Make, founded_store: Store, who: Who, qtbot: QtBot
) -> None:
    service = make(TAG, RECEIPT)
    memory(service, TAG).break_after = 100
    take_in(founded_store, who)
    service.enqueue_owed()
    qtbot.waitUntil(lambda: service.queue.counts().uncertain == 1 and service.queue.counts().waiting == 0)
    service.enqueue_owed()
    assert memory(service, TAG).printed == []
    assert len(memory(service, RECEIPT).printed) == 1


def test_one_that_can_not_be_drawn_holds_up_none_behind_it(
    make: Make, founded_store: Store, who: Who, order: TakenIn, qtbot: QtBot
) -> None:
    service = make(replace(TAG, width_mm=9.0), RECEIPT)
    second = take_in(founded_store, who)
    with pytest.raises(ShopError) as refused:
        service.enqueue_owed()
    assert refused.value.key == "print.label_too_narrow"
    assert [ref[:12] for _, ref, _, _ in printed(service, qtbot)] == [order.number, second.number]
    still = papers.owed(founded_store, who.station)
    assert [slip.document for slip in still] == [Document.REPAIR_TAG] * 2
    service.save_printers((TAG, RECEIPT))
    assert len(service.enqueue_owed()) == 2


# --- copies and corrected orders


def test_a_reprint_is_a_job_and_a_file_of_its_own(
    make: Make, founded_store: Store, who: Who, places: Places, order: TakenIn, qtbot: QtBot
) -> None:
    service = make()
    service.enqueue_owed()
    papers.reprint(founded_store, who, Document.CLAIM_RECEIPT, order.claim_receipt_id)
    papers.reprint(founded_store, who, Document.REPAIR_TAG, order.order_id)
    papers.reprint(founded_store, who, Document.REPAIR_CARD, order.order_id)
    service.enqueue_owed()
    out = printed(service, qtbot)
    assert sorted((document, copy) for document, _, copy, _ in out) == [
        *(("claim_receipt", 1), ("claim_receipt", 2)),
        ("repair_card", 1),
        *(("repair_tag", 1), ("repair_tag", 2)),
    ]
    names = {path.name for path in (places.data / "papers").iterdir()}
    assert f"repair_tag-{order.number}-copy2.pdf" in names
    assert len(names) == 5
    receipts = sorted((places.data / "papers").glob("claim_receipt-*"))
    assert receipts[0].read_bytes() != receipts[1].read_bytes()  # the second says that it is one


def test_a_corrected_orders_receipt_is_not_the_first_ones_copy(
    make: Make, founded_store: Store, who: Who, order: TakenIn, qtbot: QtBot
) -> None:
    service = make(TAG, RECEIPT)
    service.enqueue_owed()
    given = intake_input(promised_at=founded_store.now() + timedelta(days=2), fault="other words")
    version = cards.card(founded_store, who, order.order_id).version
    again = correcting.correct(founded_store, who, order.order_id, version, given, "typing error")
    service.enqueue_owed()
    receipts = [(ref, copy) for document, ref, copy, _ in printed(service, qtbot) if document == "claim_receipt"]
    assert receipts == [
        (f"{order.number}-r{order.claim_receipt_id}", 1),
        (f"{order.number}-r{again.claim_receipt_id}", 1),
    ]
    first, second = memory(service, RECEIPT).printed
    assert first != second


# --- what pages ask


def test_preview_is_pictures(make: Make, founded_store: Store, who: Who) -> None:
    service = make(TAG, RECEIPT, start=False)
    given = intake_input(promised_at=founded_store.now() + timedelta(days=2))
    paper = papers.preview_claim(founded_store, who, given)
    for document in (Document.CLAIM_RECEIPT, Document.REPAIR_TAG):
        pages = service.preview(document, paper)
        assert len(pages) == 1
        assert all(page.startswith(b"\x89PNG") for page in pages)
    assert service.setup.preview_test_page(TAG)[0].startswith(b"\x89PNG")
    assert service.queue.jobs() == ()


def test_a_paper_as_a_file(make: Make, founded_store: Store, who: Who, tmp_path: Path) -> None:
    service = make(start=False)
    given = intake_input(promised_at=founded_store.now() + timedelta(days=2))
    paper = papers.preview_claim(founded_store, who, given)
    service.save_paper(Document.CLAIM_RECEIPT, paper, tmp_path / "receipt.pdf")
    assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF-")
    with pytest.raises(OutletError) as refused:
        service.save_paper(Document.CLAIM_RECEIPT, paper, tmp_path / "nowhere" / "receipt.pdf")
    assert refused.value.key == "print.folder_unwritable"
    assert not list(tmp_path.glob(".receipt*"))


def test_a_test_page_each_time_it_is_asked_for(make: Make, founded_store: Store, clock: object, qtbot: QtBot) -> None:
    service = make(TAG, OFFICE)
    first = service.test_page("tag printer")
    clock.forward(seconds=1)  # type: ignore[attr-defined]
    second = service.test_page("tag printer")
    assert first.id != second.id
    service.test_page("office printer")
    printed(service, qtbot)
    assert len(memory(service, TAG).printed) == 2
    assert memory(service, OFFICE).printed[0].startswith(b"%PDF-")
    with pytest.raises(ShopError) as unknown:
        service.test_page("nobody")
    assert unknown.value.key == "printer.unknown"


def test_printers_are_kept_for_the_next_start(make: Make, places: Places) -> None:
    service = make(TAG)
    service.save_printers((TAG, RECEIPT))
    kept = profiles_of(settings.load(places.settings_file).settings.printers)
    assert kept == service.printers() == (TAG, RECEIPT)
    for wrong, key in (((TAG, TAG), "name_twice"), ((replace(TAG, name=" "),), "name_missing")):
        with pytest.raises(ShopError) as refused:
            service.save_printers(wrong)
        assert (refused.value.key, refused.value.field) == (f"printer.{key}", "name")
    assert service.printers() == (TAG, RECEIPT)


def test_files_are_not_opened_where_nobody_sees_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    called: list[object] = []
    monkeypatch.setattr(opening.subprocess, "Popen", lambda *words, **_more: called.append(words))
    monkeypatch.setattr("sys.platform", "linux")
    opening.open_file(tmp_path)
    assert called == []
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    opening.open_file(tmp_path / "a b.pdf")
    assert called == [(["xdg-open", str(tmp_path / "a b.pdf")],)]


def test_stand_ins_open_what_they_wrote() -> None:
    assert [FILES[role].open_after for role in (Role.TAG, Role.RECEIPT, Role.DOCUMENT)] == [False, True, True]
    assert {profile.outlet for profile in FILES.values()} == {OutletKind.FILE}
