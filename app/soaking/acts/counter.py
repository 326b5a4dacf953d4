"""Acts at the counter: taking in, correcting, handing out, money, receipts, what is printed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from app.soaking.hand import Hand
from app.soaking.registry import Verb, act
from app.workflow.counter import correcting, handing_out, intake, receipts, unlocking
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.intake import IntakeInput, IntakeResult
from app.workflow.rows.kinds import OPEN_STATES, Document, Means, State
from app.workflow.rows.pickup import HandedOut, PaymentInput
from app.workflow.slips import notices, papers
from app.workflow.till import payments


def _taken(result: IntakeResult) -> dict[str, Any]:
    return {"in": [order.number for order in result.orders]}


@act("intake.take_in", facts=_taken)
def take_in(hand: Hand) -> Verb:
    inputs, deposit = (hand.intake(),), hand.deposit()
    return lambda: intake.take_in(hand.store, hand.who, inputs, deposit, "zh_CN")


@act("intake.take_in:three articles", facts=_taken)
def take_in_three(hand: Hand) -> Verb:
    first, deposit = hand.intake(), hand.deposit()
    inputs = tuple(replace(hand.intake(), customer=first.customer) for _ in range(3))
    return lambda: intake.take_in(hand.store, hand.who, inputs, deposit, "zh_CN")


@act("correcting.correct")
def correct(hand: Hand) -> Verb:
    card = hand.card(hand.order(*OPEN_STATES[:2]))
    customer, article = card.customer, card.article
    typed = IntakeInput(
        customer=CustomerInput(customer.name, customer.phones, id=customer.id, version=customer.version),
        article=ArticleInput(
            article.category_id, article.brand, f"M{hand.chance.randrange(999)}", id=article.id, version=article.version
        ),
        fault=f"corrected {hand.chance.randrange(999)}",
        promised_at=card.promised_at,
        accessories=("Charger 充电器", "Bag"),
        diagnosis_fee=card.diagnosis_fee,
        estimate=card.estimate,
        unlock_code="4321",
    )
    return lambda: correcting.correct(hand.store, hand.who, card.id, card.version, typed, "misheard")


def _out(result: HandedOut) -> dict[str, Any]:
    return {"out": [result.number]}


@act("handing_out.hand_out", facts=_out)
def hand_out(hand: Hand) -> Verb:
    given = hand.hand_out_input(hand.order(State.READY))
    return lambda: handing_out.hand_out(hand.store, hand.who, given)


@act("handing_out.hand_out:on account, with a discount", facts=_out)
def hand_out_owing(hand: Hand) -> Verb:
    given = replace(hand.owing(), discount=Decimal(5), discount_reason="regular")
    return lambda: handing_out.hand_out(hand.store, hand.who, given)


@act("payments.pay_owed")
def pay_owed(hand: Hand) -> Verb:
    out = handing_out.hand_out(hand.store, hand.who, hand.owing())
    customer_id = hand.card(out.order_id).customer.id
    amount = PaymentInput(Means.WECHAT, out.owed / 2)
    return lambda: payments.pay_owed(hand.store, hand.who, customer_id, amount)


@act("receipts.declare_lost")
def declare_lost(hand: Hand) -> Verb:
    order_id = hand.order(State.RECEIVED, State.DIAGNOSING, State.READY)
    return lambda: receipts.declare_lost(hand.store, hand.who, order_id, "ID card …1234")


@act("papers.reprint")
def reprint(hand: Hand) -> Verb:
    order_id = hand.order(State.RECEIVED, State.READY)
    return lambda: papers.reprint(hand.store, hand.who, Document.REPAIR_TAG, order_id)


@act("papers.mark_taken", silent=True)
def mark_taken(hand: Hand) -> Verb:
    hand.take_in()
    owed = [row.id for row in papers.owed(hand.store, hand.who.station)][:3]
    return lambda: papers.mark_taken(hand.store, owed)


@act("notices.write")
def write_notice(hand: Hand) -> Verb:
    order_id = hand.order(State.READY)
    return lambda: notices.write(hand.store, hand.who, order_id)


@act("notices.write_all", silent=True)  # nothing is so long ready: it writes none
def write_notices(hand: Hand) -> Verb:
    hand.order(State.READY)
    return lambda: notices.write_all(hand.store, hand.who, 1)


@act("unlocking.read_unlock_code")
def read_unlock_code(hand: Hand) -> Verb:
    order_id = hand.order(State.RECEIVED, fresh=True)
    return lambda: unlocking.read_unlock_code(hand.store, hand.who, order_id)
