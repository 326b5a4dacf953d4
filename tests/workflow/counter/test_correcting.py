"""Correcting an intake: history, receipt reissued, register follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.errors import FieldErrors, ShopError, Stale
from app.models import ClaimReceipt, OrderItem, PaperOwed, Promise, RegisterLine, RepairOrder, Staff
from app.workflow import Store, history, search
from app.workflow.counter import intake
from app.workflow.house import staff
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.intake import IntakeInput, TakenIn
from app.workflow.rows.kinds import Role, Service
from app.workflow.rows.shop import Who
from tests.conftest import Clock, intake_input


@pytest.fixture
def taken(founded_store: Store, who: Who) -> TakenIn:
    return intake.take_in(founded_store, who, (intake_input(),)).orders[0]


def as_before(taken: TakenIn) -> IntakeInput:
    return intake_input(
        customer=CustomerInput("", (), id=taken.customer_id), article=ArticleInput(None, id=taken.article_id)
    )


def version_of(store: Store, order_id: int) -> int:
    with store.reading() as session:
        return session.get_one(RepairOrder, order_id).version


def test_fields_items_receipt_and_register_follow(founded_store: Store, who: Who, taken: TakenIn) -> None:
    wanted = replace(as_before(taken), fault="进水", estimate=Decimal(200), accessories=("充电器", "SIM 卡"))
    wanted = replace(wanted, promised_at=wanted.promised_at + timedelta(days=1) if wanted.promised_at else None)
    version = version_of(founded_store, taken.order_id)
    after = intake.correct(founded_store, who, taken.order_id, version, wanted, "听错了")
    assert after.number == taken.number
    assert after.claim_receipt_number != taken.claim_receipt_number
    with founded_store.reading() as session:
        receipts = session.execute(select(ClaimReceipt.state, ClaimReceipt.ended_why)).all()
        assert receipts == [("void", "corrected"), ("valid", None)]
        line = session.scalars(select(RegisterLine)).one()
        assert (line.accessories, line.promised_at) == ("充电器、SIM 卡", wanted.promised_at)
        items = session.execute(select(OrderItem.id, OrderItem.name).where(OrderItem.kind == "accessory"))
        assert [name for _, name in items] == ["充电器", "SIM 卡"]
        assert len(session.scalars(select(Promise)).all()) == 2
        query = select(PaperOwed.document, PaperOwed.subject_id, PaperOwed.copy).order_by(PaperOwed.id)
        papers = session.execute(query).all()
        assert papers[2:] == [("claim_receipt", after.claim_receipt_id, 1), ("repair_tag", taken.order_id, 2)]
        lines = {each.what: each for each in history.of_order(session, taken.order_id)}
    fault = lines["order.corrected.fault"]
    assert (fault.old, fault.new, fault.why) == ("屏幕碎了，触摸失灵", "进水", "听错了")
    assert lines["order.corrected.estimate"].old == "48000"
    assert "order.corrected.shelf" not in lines


def test_another_customer_and_article(founded_store: Store, who: Who, taken: TakenIn) -> None:
    washer = ArticleInput(category_id=6, brand="Haier", model="XQG80")
    wanted = intake_input(customer=CustomerInput("李强", ("13911112222",)), article=washer)
    intake.correct(founded_store, who, taken.order_id, 1, wanted, "wrong person")
    with founded_store.reading() as session:
        line = session.scalars(select(RegisterLine)).one()
    assert (line.customer, line.article) == ("李强", "Haier XQG80")
    hit = search.find(founded_store, taken.number).rows[0]
    assert hit.detail == "李强 · Haier XQG80"


def test_a_stale_correction_says_who(founded_store: Store, who: Who, taken: TakenIn) -> None:
    intake.correct(founded_store, who, taken.order_id, 1, replace(as_before(taken), fault="a"), "x")
    with pytest.raises(Stale) as caught:
        intake.correct(founded_store, who, taken.order_id, 1, replace(as_before(taken), fault="b"), "x")
    assert caught.value.values["who"] == "王芳"


def test_a_passed_promise_may_stay_but_not_be_made(
    founded_store: Store, who: Who, taken: TakenIn, clock: Clock
) -> None:
    clock.forward(days=10)
    wanted = replace(as_before(taken), fault="a")
    intake.correct(founded_store, who, taken.order_id, 1, wanted, "x")
    earlier = taken.promised_at - timedelta(hours=1)
    with pytest.raises(FieldErrors) as caught:
        intake.correct(founded_store, who, taken.order_id, 2, replace(wanted, promised_at=earlier), "x")
    assert [each.key for each in caught.value.errors] == ["promise.in_past"]


def test_refusals(founded_store: Store, who: Who, taken: TakenIn) -> None:
    with pytest.raises(FieldErrors) as caught:
        intake.correct(founded_store, who, taken.order_id, 1, replace(as_before(taken), fault=""), " ")
    assert [each.field for each in caught.value.errors] == ["why", "fault"]
    with pytest.raises(ShopError, match=r"service\.note_missing"):
        wanted = replace(as_before(taken), service=Service.WARRANTY)
        intake.correct(founded_store, who, taken.order_id, 1, wanted, "x")
    with founded_store.writing() as session:
        session.get_one(RepairOrder, taken.order_id).state = "void"
    with pytest.raises(ShopError, match=r"order\.closed"):
        intake.correct(founded_store, who, taken.order_id, 2, as_before(taken), "x")


def test_a_chosen_service_stays_chosen(founded_store: Store, who: Who) -> None:
    chosen = intake_input(service=Service.WARRANTY, service_note="经理同意")
    taken = intake.take_in(founded_store, who, (chosen,)).orders[0]
    wanted = replace(as_before(taken), service=Service.WARRANTY, service_note="经理同意", fault="b")
    intake.correct(founded_store, who, taken.order_id, 1, wanted, "x")
    with founded_store.reading() as session:
        order = session.get_one(RepairOrder, taken.order_id)
    assert (order.service, order.service_reason, order.fault) == ("warranty", "chosen", "b")


def test_a_manager_at_the_bench_and_one_who_has_left_stay_the_technician(
    founded_store: Store, who: Who, taken: TakenIn
) -> None:
    with founded_store.writing() as session:
        manager = staff.put_person(session, "李主任", (Role.MANAGER,), "no PIN").id
        gone = staff.put_person(session, "赵离", (Role.TECHNICIAN,), "no PIN")
        gone.left_at, gone_id = founded_store.now(), gone.id
    wanted = replace(as_before(taken), technician_id=manager)
    intake.correct(founded_store, who, taken.order_id, version_of(founded_store, taken.order_id), wanted, "李主任修")
    with pytest.raises(FieldErrors, match=r"fields_wrong"):
        other = replace(wanted, technician_id=gone_id)
        intake.correct(founded_store, who, taken.order_id, version_of(founded_store, taken.order_id), other, "写错")
    with founded_store.writing() as session:
        session.get_one(Staff, manager).left_at = founded_store.now()
    wanted = replace(wanted, fault="进水")
    intake.correct(founded_store, who, taken.order_id, version_of(founded_store, taken.order_id), wanted, "听错了")
    with founded_store.reading() as session:
        assert session.get_one(RepairOrder, taken.order_id).technician_id == manager


def test_an_article_that_is_here_by_another_order_cannot_be_put_on_this_one(
    founded_store: Store, who: Who, taken: TakenIn
) -> None:
    other = intake_input(
        customer=CustomerInput("", (), id=taken.customer_id), article=replace(intake_input().article, serial="OTHER-1")
    )
    second = intake.take_in(founded_store, who, (other,)).orders[0]
    wanted = as_before(taken)
    version = version_of(founded_store, second.order_id)
    with pytest.raises(ShopError, match=r"article\.still_here") as caught:
        intake.correct(founded_store, who, second.order_id, version, wanted, "mixed up")
    assert caught.value.values["number"] == taken.number
