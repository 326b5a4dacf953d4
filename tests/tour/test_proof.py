"""The tour's proof can fail: papers tampered with, stock that does not add up, a receipt left valid."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.models.store import Store
from app.places import Places, places_for
from app.print_service import PrintService
from app.printing.face import PrinterProfile, Role
from app.tour import proof
from app.tour.clock import TourClock
from app.ui.words import paper_words
from app.workflow.counter import intake
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Document
from app.workflow.rows.shop import Who
from app.workflow.workbench import cards
from tests.conftest import Clock, intake_input

TAGS = PrinterProfile("tags", Role.TAG)  # files in the printer's own language, as in the tour
Papers = list[tuple[Path, Document, CardRow]]


@pytest.fixture
def cards_of(founded_store: Store, who: Who) -> tuple[CardRow, CardRow]:
    """Two orders."""
    given = intake_input(promised_at=founded_store.now() + timedelta(days=2))
    orders = [intake.take_in(founded_store, who, (given,), None, "en").orders[0].order_id for _ in range(2)]
    return tuple(cards.card(founded_store, who, order) for order in orders)  # type: ignore[return-value]


@pytest.fixture
def printed(founded_store: Store, who: Who, cards_of: tuple[CardRow, CardRow], tmp_path: Path) -> Papers:
    """Receipt and tag of the first order as the tour finds them."""
    places: Places = places_for(tmp_path / "pc")
    places.make_folders()
    service = PrintService(founded_store, places, who.station, (TAGS,), paper_words, lambda: None)
    service.start()
    service.enqueue_owed()
    while service.queue.counts().waiting:
        QApplication.processEvents()
    service.stop()
    card = cards_of[0]
    receipt, tag = sorted((places.data / "papers").glob(f"*-{card.number}*"))
    return [(receipt, Document.CLAIM_RECEIPT, card), (proof.label_picture(tag), Document.REPAIR_TAG, card)]


def wrong(papers: Papers) -> list[str]:
    found = proof.Proof()
    proof.check_papers(found, papers)
    return found.wrong


def test_good_papers_are_proved(printed: Papers) -> None:
    found = proof.Proof()
    proof.check_papers(found, printed)
    assert (found.codes, found.wrong) == (2, [])


def test_another_orders_paper_is_found_out(printed: Papers, cards_of: tuple[CardRow, CardRow]) -> None:
    swapped = [(path, document, cards_of[1]) for path, document, _ in printed]
    assert len(wrong(swapped)) == 2
    assert cards_of[0].number in wrong(swapped)[1]


def test_a_claim_receipt_must_not_show_the_orders_number(printed: Papers) -> None:
    """A tag under a claim receipt's name: right order, wrong number."""
    (receipt, _, card), (tag, _, _) = printed
    shutil.copy(tag, receipt.with_suffix(".png"))
    assert len(wrong([(receipt.with_suffix(".png"), Document.CLAIM_RECEIPT, card)])) == 1


def test_a_spoiled_bar_code_is_found_out(printed: Papers) -> None:
    from PIL import Image, ImageFilter

    tag = printed[1][0]
    Image.open(tag).convert("L").filter(ImageFilter.GaussianBlur(12)).save(tag)
    assert wrong(printed[1:]) == [f"{tag.name}: no code could be read"]


def test_an_article_that_is_not_out_is_found_out(founded_store: Store, who: Who, cards_of: tuple[CardRow, ...]) -> None:
    found = proof.Proof()
    proof.check_receipts(found, founded_store, who, [cards_of[0].id])
    assert found.wrong == [f"order {cards_of[0].number} is still received"]


def test_a_receipt_left_valid_is_found_out(
    founded_store: Store, who: Who, cards_of: tuple[CardRow, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.workflow.rows.kinds import State

    monkeypatch.setattr(proof.cards, "card", lambda *_values: replace(cards_of[0], state=State.HANDED_OUT))
    found = proof.Proof()
    proof.check_receipts(found, founded_store, who, [cards_of[0].id])
    assert len(found.wrong) == 1
    assert "still valid" in found.wrong[0]


def test_stock_that_does_not_add_up_is_found_out(founded_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.workflow.rows.stock import StockCheck

    found = proof.Proof()
    proof.check_stock(found, founded_store)
    assert found.wrong == []
    monkeypatch.setattr(proof.stock, "check_sums", lambda _store: StockCheck(3, (2, 5)))
    proof.check_stock(found, founded_store)
    assert found.wrong == ["stock of the parts (2, 5) does not add up"]


def test_the_clock_never_goes_back(clock: Clock) -> None:
    tour = TourClock(clock.now)
    assert tour.pass_minutes(5) == clock.now + timedelta(minutes=5)
    assert tour.move_to(clock.now) == clock.now + timedelta(minutes=5)
    with pytest.raises(ValueError, match="forward"):
        tour.pass_minutes(-1)
    with pytest.raises(ValueError, match="zone"):
        TourClock(clock.now.replace(tzinfo=None))
