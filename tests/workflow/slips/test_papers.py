"""Paper: what is owed to which PC, rows complete and the same each time, copies counted, previews without a number."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from app.errors import ShopError
from app.models import History, RepairOrder
from app.models.store import Store
from app.workflow.counter import pickup, receipts
from app.workflow.files import attachments
from app.workflow.house import shop, staff
from app.workflow.rows.files import FilesOf, Subject
from app.workflow.rows.intake import DepositInput
from app.workflow.rows.kinds import Document, Means, Outcome
from app.workflow.rows.papers import ClaimReceiptPaper, LostPaper, PickupPaper, RegisterFilter, ReportPaper
from app.workflow.rows.pickup import PaymentInput
from app.workflow.rows.shop import Who
from app.workflow.slips import papers
from tests.printing.samples import picture
from tests.workflow.at_counter import ACCESSORIES, hand_out_input, intake_input, make_ready, take_in

if TYPE_CHECKING:
    from tests.conftest import Clock

STATION = "pc-test"


def test_an_intake_owes_its_receipt_and_its_tag_to_its_own_pc(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    take_in(founded_store, replace(who, station="pc-other"))
    owed = papers.owed(founded_store, STATION)
    assert {(slip.document, slip.subject_id, slip.copy, slip.order_id) for slip in owed} == {
        (Document.CLAIM_RECEIPT, taken.claim_receipt_id, 1, taken.order_id),
        (Document.REPAIR_TAG, taken.order_id, 1, taken.order_id),
    }
    papers.mark_taken(founded_store, [owed[0].id])
    assert papers.owed(founded_store, STATION) == owed[1:]
    papers.mark_taken(founded_store, [slip.id for slip in owed])
    assert papers.owed(founded_store, STATION) == ()
    assert len(papers.owed(founded_store, "pc-other")) == 2


def test_a_claim_receipt_is_complete(founded_store: Store, who: Who, clock: Clock) -> None:
    taken = take_in(founded_store, who, deposit="50")
    came = clock.now
    (slip,) = [slip for slip in papers.owed(founded_store, STATION) if slip.document is Document.CLAIM_RECEIPT]
    paper = papers.paper_for(founded_store, slip)
    assert isinstance(paper, ClaimReceiptPaper)
    assert (paper.receipt_number, paper.receipt_issued_by, paper.copy) == (taken.claim_receipt_number, who.name, 1)
    assert (paper.card.number, paper.card.deposit, paper.voided) == (taken.number, Decimal(50), False)
    assert {item.name for item in paper.card.items} >= set(ACCESSORIES)
    assert paper.shop.name == "明光维修部"
    clock.forward(days=30)
    assert papers.paper_for(founded_store, slip) == paper  # same rows, same bytes, whenever it is printed
    assert paper.receipt_issued_at == came


def test_a_receipt_that_has_ended_prints_as_void(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    new = receipts.declare_lost(founded_store, who, taken.order_id, "张伟明")
    assert papers.claim_paper(founded_store, taken.claim_receipt_id, 2).voided
    assert not papers.claim_paper(founded_store, new.id, 1).voided
    assert papers.job_paper(founded_store, taken.order_id, 1).receipt_number == new.number
    owed = [slip.subject_id for slip in papers.owed(founded_store, STATION) if slip.document is Document.CLAIM_RECEIPT]
    assert owed == [taken.claim_receipt_id, new.id]


def test_a_lost_receipt_owes_its_declaration_in_the_same_act(founded_store: Store, who: Who, clock: Clock) -> None:
    taken = take_in(founded_store, who)
    papers.mark_taken(founded_store, [slip.id for slip in papers.owed(founded_store, STATION)])
    with pytest.raises(ShopError, match=r"paper\.not_lost"):
        papers.reprint(founded_store, who, Document.LOST_DECLARATION, taken.claim_receipt_id)
    clock.forward(days=1)
    seen = papers.preview_lost(founded_store, who, taken.order_id, " 张伟明,  ID …4321 ")
    new = receipts.declare_lost(founded_store, who, taken.order_id, "张伟明, ID …4321")
    owed = papers.owed(founded_store, STATION)
    assert [(slip.document, slip.subject_id, slip.order_id) for slip in owed] == [
        (Document.LOST_DECLARATION, taken.claim_receipt_id, taken.order_id),
        (Document.CLAIM_RECEIPT, new.id, taken.order_id),
    ]
    paper = papers.paper_for(founded_store, owed[0])
    assert isinstance(paper, LostPaper)
    assert (paper.receipt_number, paper.declared_by) == (taken.claim_receipt_number, "张伟明, ID …4321")
    assert (paper.declared_at, paper.taken_by, paper.copy) == (clock.now, who.name, 1)
    assert replace(seen, card=paper.card) == paper
    assert papers.reprint(founded_store, who, Document.LOST_DECLARATION, taken.claim_receipt_id).copy == 2
    clock.forward(days=30)
    receipts.declare_lost(founded_store, who, taken.order_id, "李四")  # the replacement is lost too
    again = papers.paper_for(founded_store, owed[0])
    assert isinstance(again, LostPaper)
    assert replace(again, card=paper.card) == paper


def test_the_pickup_receipt(founded_store: Store, who: Who, clock: Clock) -> None:
    taken = take_in(founded_store, who, deposit="20")
    with pytest.raises(ShopError, match=r"paper\.not_yet"):
        papers.pickup_paper(founded_store, taken.order_id, 1)
    make_ready(founded_store, who, taken.order_id)
    given = hand_out_input(
        founded_store, who, taken.order_id,
        payments=(PaymentInput(Means.CASH, Decimal(50), Decimal(60)),), owed_how="account",
    )  # fmt: skip
    pickup.hand_out(founded_store, who, given)
    (slip,) = [slip for slip in papers.owed(founded_store, STATION) if slip.document is Document.PICKUP_RECEIPT]
    paper = papers.paper_for(founded_store, slip)
    assert isinstance(paper, PickupPaper)
    assert (paper.bill.total, paper.owed, paper.refunded) == (Decimal(100), Decimal(30), Decimal(0))
    assert [payment.amount for payment in paper.payments] == [Decimal(20), Decimal(50)]
    assert (paper.collected_by, paper.handed_out_by, paper.handed_out_at) == ("张伟明", who.name, clock.now)
    assert paper.warranty_until == date(2027, 2, 14)  # 90 days after 16 November, in Shanghai


def test_an_unrepaired_article_has_no_warranty_and_its_refund_is_named(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who, deposit="50")
    make_ready(founded_store, who, taken.order_id, Outcome.DECLINED)
    given = hand_out_input(founded_store, who, taken.order_id, refund_means=Means.CASH)
    pickup.hand_out(founded_store, who, given)
    paper = papers.pickup_paper(founded_store, taken.order_id, 1)
    assert (paper.refunded, paper.owed, paper.warranty_until) == (Decimal(20), Decimal(0), None)


def test_the_repair_report_goes_with_the_goods_if_the_shop_wants(
    founded_store: Store, who: Who, clock: Clock
) -> None:
    def reports() -> list[tuple[int, int]]:
        owed = papers.owed(founded_store, STATION)
        return [(slip.subject_id, slip.copy) for slip in owed if slip.document is Document.REPAIR_REPORT]

    orders = [take_in(founded_store, who) for _ in range(2)]
    with pytest.raises(ShopError, match=r"paper\.report_not_yet"):
        papers.reprint(founded_store, who, Document.REPAIR_REPORT, orders[0].order_id)
    for order in orders:
        make_ready(founded_store, who, order.order_id)
    pickup.hand_out(founded_store, who, hand_out_input(founded_store, who, orders[0].order_id, owed_how="account"))
    assert reports() == []
    assert papers.reprint(founded_store, who, Document.REPAIR_REPORT, orders[0].order_id).copy == 1
    profile = shop.shop_row(founded_store)
    shop.change_shop(founded_store, who, replace(profile, report_with_goods=True), profile.version)
    papers.reprint(founded_store, who, Document.REPAIR_REPORT, orders[1].order_id)  # shown while it was still here
    pickup.hand_out(founded_store, who, hand_out_input(founded_store, who, orders[1].order_id, owed_how="account"))
    assert reports() == [(orders[0].order_id, 1), (orders[1].order_id, 1), (orders[1].order_id, 2)]
    slip = papers.owed(founded_store, STATION)[-1]
    paper = papers.paper_for(founded_store, slip)
    assert isinstance(paper, ReportPaper)
    assert (paper.warranty_until, paper.card.handed_out_at, paper.copy) == (date(2027, 2, 14), clock.now, 2)
    assert paper.card.inspections[-1].passed
    assert [line.name for line in paper.card.labour] == ["Repair 维修"]


def test_photos_chosen_for_it_are_on_the_report(founded_store: Store, who: Who) -> None:
    order = take_in(founded_store, who)
    make_ready(founded_store, who, order.order_id)
    subject = Subject(FilesOf.ORDER, order.order_id)
    for name in ("one.png", "two.png"):
        attachments.attach(founded_store, who, subject, picture(20 + len(name), 10, "PNG") + name.encode(), name)
    chosen = attachments.of_order(founded_store, order.order_id)[1]
    attachments.describe(founded_store, who, chosen.id, chosen.version, chosen.file.name, "pump")
    attachments.put_on_report(founded_store, who, [chosen.id], True)
    paper = papers.preview_slip(founded_store, Document.REPAIR_REPORT, order.order_id)
    assert isinstance(paper, ReportPaper)
    assert [(photo.name, photo.note) for photo in paper.photos] == [("two.png", "pump")]
    assert paper.photos[0].content.endswith(b"two.png")


def test_reprints_are_counted(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    second = papers.reprint(founded_store, who, Document.CLAIM_RECEIPT, taken.claim_receipt_id)
    third = papers.reprint(founded_store, who, Document.CLAIM_RECEIPT, taken.claim_receipt_id)
    assert (second.copy, third.copy, third.order_id) == (2, 3, taken.order_id)
    assert papers.reprint(founded_store, who, Document.REPAIR_TAG, taken.order_id).copy == 2
    assert papers.reprint(founded_store, who, Document.REPAIR_CARD, taken.order_id).copy == 1  # the first of it
    assert papers.paper_for(founded_store, third).copy == 3
    with founded_store.reading() as session:
        lines = session.scalars(select(History.new).where(History.what == "paper.reprinted")).all()
    assert lines == ["claim_receipt 2", "claim_receipt 3", "repair_tag 2", "repair_card 1"]
    with pytest.raises(ShopError, match=r"paper\.not_yet"):
        papers.reprint(founded_store, who, Document.PICKUP_RECEIPT, taken.order_id)
    with pytest.raises(ShopError, match=r"paper\.no_slip"):
        papers.reprint(founded_store, who, Document.BADGE, 1)
    with pytest.raises(ShopError, match=r"data\.gone"):
        papers.reprint(founded_store, who, Document.REPAIR_TAG, 999)


def test_a_preview_has_everything_but_the_numbers(founded_store: Store, who: Who) -> None:
    given = intake_input(founded_store)
    seen = papers.preview_claim(founded_store, who, given, DepositInput(Decimal(50), Means.CASH))
    assert (seen.receipt_number, seen.card.number) == ("", "")
    with founded_store.reading() as session:
        assert session.scalars(select(RepairOrder.id)).all() == []
    taken = take_in(founded_store, who, deposit="50")
    printed = papers.claim_paper(founded_store, taken.claim_receipt_id, 1)
    for name in ("fault", "seen", "service", "promised_at", "estimate", "deposit", "diagnosis_fee", "shelf", "urgent"):
        assert getattr(seen.card, name) == getattr(printed.card, name), name
    assert [(item.kind, item.name) for item in seen.card.items] == [
        (item.kind, item.name) for item in printed.card.items
    ]
    assert seen.card.customer.phones == printed.card.customer.phones
    assert seen.card.article.category_zh == printed.card.article.category_zh
    assert seen.shop == printed.shop


def test_a_preview_of_an_empty_form(founded_store: Store, who: Who) -> None:
    empty = replace(
        intake_input(founded_store),
        promised_at=None,
        fault="",
        article=replace(intake_input(founded_store).article, category_id=None),
    )
    assert papers.preview_claim(founded_store, who, empty).card.article.category_en == ""


def test_register_and_badge(founded_store: Store, who: Who) -> None:
    taken = take_in(founded_store, who)
    paper = papers.register_paper(founded_store, RegisterFilter())
    assert ([row.number for row in paper.rows], paper.printed_at) == ([taken.number], founded_store.now())
    with pytest.raises(ShopError, match=r"staff\.badge_unknown"):
        papers.badge_paper(founded_store, who.staff_id)
    code = staff.issue_badge(founded_store, who, who.staff_id).badge
    badge = papers.badge_paper(founded_store, who.staff_id)
    assert (badge.name, badge.code) == (who.name, code)
