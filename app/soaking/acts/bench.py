"""Acts on the bench: steps, findings, people, promises, inspection, time, labour, quotations."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from app.models import RepairOrder
from app.soaking.hand import OWN, STEPS, Hand
from app.soaking.registry import Verb, act
from app.workflow.rows.kinds import DelayReason, How, Outcome, State
from app.workflow.till import quotations
from app.workflow.workbench import bench, bench_details, inspection, labour, times

AT_WORK = (State.DIAGNOSING, State.IN_REPAIR)
OPEN = (State.RECEIVED, *AT_WORK)


@act("bench.move")
def move(hand: Hand) -> Verb:
    card = hand.card(hand.order(*OPEN))
    hand.free_parts(card)
    card = hand.card(card.id)
    return lambda: bench.move(hand.store, hand.who, card.id, card.version, STEPS[card.state])


@act("bench.move:sent out")
def send_out(hand: Hand) -> Verb:
    card = hand.card(hand.order(State.DIAGNOSING, fresh=True))
    return lambda: bench.move(hand.store, hand.who, card.id, card.version, "send_out", sent_to="the maker")


@act("bench.move:given back")
def give_back(hand: Hand) -> Verb:
    card = hand.card(hand.order(State.IN_REPAIR, fresh=True))
    why = {"outcome": Outcome.UNREPAIRABLE, "reason": "no part"}
    return lambda: bench.move(hand.store, hand.who, card.id, card.version, "give_back", **why)  # type: ignore[arg-type]


@act("bench.run_straight")
def run_straight(hand: Hand) -> Verb:
    card = hand.card(hand.order(State.RECEIVED, fresh=True))
    return lambda: bench.run_straight(hand.store, hand.who, card.id, card.version, OWN)


@act("bench.save_findings")
def save_findings(hand: Hand) -> Verb:
    card, words = hand.card(hand.order(*OPEN)), f"found {hand.chance.randrange(9999)}"
    return lambda: bench.save_findings(
        hand.store, hand.who, card.id, card.card_version, diagnosis=words, fault_code_id=None, measures="changed"
    )


@act("bench.assign")
def assign(hand: Hand) -> Verb:
    card, technician = hand.card(hand.order(State.RECEIVED, fresh=True)), hand.who.staff_id
    return lambda: bench.assign(hand.store, hand.who, card.id, card.version, technician)


@act("bench.void")
def void(hand: Hand) -> Verb:
    card = hand.card(hand.take_in(unpaid=True).orders[0].order_id)
    return lambda: bench.void(hand.store, hand.who, card.id, card.version, "typed twice")


@act("inspection.inspect")
def inspect(hand: Hand) -> Verb:
    card = hand.card(hand.order(State.TO_INSPECT))
    return lambda: inspection.inspect(hand.store, hand.who, card.id, card.version, True, own_reason=OWN)


@act("inspection.inspect:refused")
def refuse(hand: Hand) -> Verb:
    card = hand.card(hand.order(State.TO_INSPECT))
    return lambda: inspection.inspect(hand.store, hand.who, card.id, card.version, False, reason="still hums")


@act("bench_details.set_shelf")
def set_shelf(hand: Hand) -> Verb:
    card = hand.card(hand.order(*OPEN))
    shelf = f"B-{hand.chance.randrange(10**6)}"
    return lambda: bench_details.set_shelf(hand.store, hand.who, card.id, card.version, shelf)


@act("bench_details.set_urgent")
def set_urgent(hand: Hand) -> Verb:
    card = hand.card(hand.order(*OPEN))
    return lambda: bench_details.set_urgent(hand.store, hand.who, card.id, card.version, not card.urgent)


@act("bench_details.add_note")
def add_note(hand: Hand) -> Verb:
    order_id = hand.order(*OPEN)
    return lambda: bench_details.add_note(hand.store, hand.who, order_id, "the customer rang")


@act("bench_details.new_promise")
def new_promise(hand: Hand) -> Verb:
    card = hand.card(hand.order(*OPEN))
    at = card.promised_at + timedelta(hours=hand.chance.randint(1, 99))
    return lambda: bench_details.new_promise(hand.store, hand.who, card.id, card.version, at, DelayReason.PART, "late")


@act("bench_details.tell_promise")
def tell_promise(hand: Hand) -> Verb:
    card = hand.card(hand.order(*OPEN))
    at = card.promised_at + timedelta(hours=1)
    card = bench_details.new_promise(hand.store, hand.who, card.id, card.version, at, DelayReason.OURS)
    return lambda: bench_details.tell_promise(hand.store, hand.who, card.id, card.version, How.PHONE)


@act("bench_details.tell_ready")
def tell_ready(hand: Hand) -> Verb:
    order_id = hand.order(State.READY)
    return lambda: bench_details.tell_ready(hand.store, hand.who, order_id, How.MESSAGE)


@act("bench_details.judge_repeat")
def judge_repeat(hand: Hand) -> Verb:
    """A possible repeat is what comes in again within the repair warranty: here the mark is set by hand."""
    first = hand.order(State.HANDED_OUT)
    order_id = hand.order(State.RECEIVED, fresh=True)
    with hand.store.writing() as session:
        order = session.get_one(RepairOrder, order_id)
        order.repeat, order.repeat_of = "possible", first
    version = hand.card(order_id).version
    return lambda: bench_details.judge_repeat(hand.store, hand.who, order_id, version, True)


@act("times.start")
def start_clock(hand: Hand) -> Verb:
    order_id = hand.order(*AT_WORK, fresh=True)
    return lambda: times.start(hand.store, hand.who, order_id)


@act("times.stop")
def stop_clock(hand: Hand) -> Verb:
    order_id = hand.order(*AT_WORK)
    times.start(hand.store, hand.who, order_id)
    return lambda: times.stop(hand.store, hand.who, order_id)


@act("times.add")
def add_time(hand: Hand) -> Verb:
    order_id = hand.order(*AT_WORK)
    return lambda: times.add(hand.store, hand.who, order_id, hand.who.staff_id, 25, "by hand")


@act("labour.add")
def add_labour(hand: Hand) -> Verb:
    order_id = hand.order(State.IN_REPAIR)
    return lambda: labour.add(hand.store, hand.who, order_id, "Cleaning 清洁", Decimal("0.50"))


@act("labour.remove")
def remove_labour(hand: Hand) -> Verb:
    order_id = hand.order(State.IN_REPAIR)
    line = labour.add(hand.store, hand.who, order_id, "Cleaning", Decimal(1)).labour[-1].id
    return lambda: labour.remove(hand.store, hand.who, line)


@act("quotations.quote")
def quote(hand: Hand) -> Verb:
    card = hand.card(hand.order(*AT_WORK))
    return lambda: quotations.quote(hand.store, hand.who, card.id, card.version, Decimal(1200), "new board")


@act("quotations.answer")
def answer(hand: Hand) -> Verb:
    card = hand.card(hand.order(*AT_WORK))
    card = quotations.quote(hand.store, hand.who, card.id, card.version, Decimal(1200))
    asked = card.quotations[-1].id
    return lambda: quotations.answer(hand.store, hand.who, asked, True, "the customer", How.PHONE)
