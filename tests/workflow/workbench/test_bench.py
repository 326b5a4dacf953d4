"""Acts on the bench: findings, people, promises, telling, repeats, the straight run, inspection, stale saves."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from app.errors import ShopError, Stale
from app.models import RegisterLine
from app.workflow import Store
from app.workflow.rows.kinds import (
    Answer,
    DelayReason,
    How,
    Outcome,
    Repeat,
    Role,
    Service,
    ServiceReason,
    State,
)
from app.workflow.rows.shop import Who
from app.workflow.stockroom import part_use
from app.workflow.till import quotations
from app.workflow.workbench import bench, inspection, labour, times
from tests.conftest import Clock
from tests.workflow.bench_shop import Bench, allow_own_inspection, person, put_order, put_part


@pytest.fixture
def job(founded_store: Store, who: Who) -> Bench:
    return Bench(founded_store, who, put_order(founded_store))


@pytest.fixture
def li(founded_store: Store) -> Who:
    return person(founded_store, "李工", Role.TECHNICIAN)


def test_findings_are_kept_field_by_field(job: Bench) -> None:
    card = bench.save_findings(
        job.store,
        job.who,
        job.order_id,
        job.card.card_version,
        diagnosis="主板\x00烧坏",
        fault_code_id=1,
        measures="换主板",
    )
    assert (card.diagnosis, card.measures) == ("主板烧坏", "换主板")
    assert card.fault_code
    assert {line.what for line in card.history} == {"card.diagnosis", "card.fault_code_id", "card.measures"}
    with pytest.raises(ShopError, match=r"fault_code\.unknown"):
        bench.save_findings(
            job.store, job.who, job.order_id, card.card_version, diagnosis="", fault_code_id=999, measures=""
        )


def test_a_stale_save_names_who_was_quicker(job: Bench, li: Who, clock: Clock) -> None:
    seen = job.card
    clock.forward(minutes=3)
    bench.save_findings(
        job.store, li, job.order_id, seen.card_version, diagnosis="theirs", fault_code_id=None, measures=""
    )
    with pytest.raises(Stale) as refused:
        bench.save_findings(
            job.store, job.who, job.order_id, seen.card_version, diagnosis="mine", fault_code_id=None, measures=""
        )
    assert (refused.value.values["who"], refused.value.values["at"]) == ("李工", clock.now)
    assert job.card.diagnosis == "theirs"
    job.move("diagnose")
    with pytest.raises(Stale):
        bench.set_shelf(job.store, job.who, job.order_id, seen.version, "A-1")


def test_two_people_on_one_card(job: Bench, li: Who) -> None:
    clerk = person(job.store, "小陈", Role.CLERK)
    card = bench.assign(job.store, clerk, job.order_id, job.card.version, li.staff_id, 1)
    assert (card.technician, card.second_technician) == ("李工", "王芳")
    with pytest.raises(ShopError, match=r"staff\.not_a_technician"):
        bench.assign(job.store, clerk, job.order_id, card.version, clerk.staff_id)
    with pytest.raises(ShopError, match=r"staff\.same_twice"):
        bench.assign(job.store, clerk, job.order_id, card.version, 1, 1)
    assert bench.assign(job.store, clerk, job.order_id, card.version, None).technician == ""


def test_shelf_urgency_and_notes(job: Bench) -> None:
    bench.set_shelf(job.store, job.who, job.order_id, job.card.version, " A-03 ")
    bench.set_urgent(job.store, job.who, job.order_id, job.card.version, True)
    card = bench.add_note(job.store, job.who, job.order_id, "客户很急\r\n别弄丢")
    assert (card.shelf, card.urgent, card.notes[0].words) == ("A-03", True, "客户很急\n别弄丢")
    assert [line.what for line in card.history] == ["card.note", "card.urgent", "card.shelf"]
    with pytest.raises(ShopError, match=r"note\.missing"):
        bench.add_note(job.store, job.who, job.order_id, " \n")
    with pytest.raises(ShopError, match=r"field\.too_long"):
        bench.add_note(job.store, job.who, job.order_id, "长" * 5_001)


def test_a_new_promise_follows_into_the_register(job: Bench, clock: Clock) -> None:
    later = clock.now + timedelta(days=9)
    card = bench.new_promise(
        job.store, job.who, job.order_id, job.card.version, later, DelayReason.PART, "等屏幕", How.PHONE
    )
    assert card.promised_at == later
    assert (card.promises[-1].reason, card.promises[-1].told_how) == (DelayReason.PART, "phone")
    with job.store.reading() as session:
        assert session.query(RegisterLine.promised_at).scalar() == later
    with pytest.raises(ShopError, match=r"promise\.in_past"):
        bench.new_promise(job.store, job.who, job.order_id, card.version, clock.now, DelayReason.OURS)


def test_a_new_promise_is_told_later_and_once(job: Bench, clock: Clock) -> None:
    with pytest.raises(ShopError, match=r"promise\.told_already"):  # the one of the intake was heard at the counter
        bench.tell_promise(job.store, job.who, job.order_id, job.card.version, How.PHONE)
    later = clock.now + timedelta(days=9)
    card = bench.new_promise(job.store, job.who, job.order_id, job.card.version, later, DelayReason.PART)
    with pytest.raises(Stale):
        bench.tell_promise(job.store, job.who, job.order_id, card.version - 1, How.PHONE)
    card = bench.tell_promise(job.store, job.who, job.order_id, card.version, How.PHONE)
    assert card.promises[-1].told_how == "phone"
    assert card.history[0].what == "card.promise_told"
    with pytest.raises(ShopError, match=r"promise\.told_already"):
        bench.tell_promise(job.store, job.who, job.order_id, card.version, How.PHONE)


def test_the_customer_is_told_when_it_is_ready(job: Bench, clock: Clock) -> None:
    with pytest.raises(ShopError, match=r"order\.not_now"):
        bench.tell_ready(job.store, job.who, job.order_id, How.PHONE)
    job.force(State.READY, outcome="repaired", ready_at=clock.now)
    with pytest.raises(ShopError, match=r"told\.in_future"):
        bench.tell_ready(job.store, job.who, job.order_id, How.PHONE, clock.now + timedelta(hours=1))
    card = bench.tell_ready(job.store, job.who, job.order_id, How.WECHAT, clock.now - timedelta(minutes=5))
    assert (card.told_at, card.told_how) == (clock.now - timedelta(minutes=5), "wechat")


def test_a_confirmed_repeat_becomes_warranty(founded_store: Store, who: Who) -> None:
    before = put_order(founded_store, state="handed_out", outcome="repaired")
    job = Bench(founded_store, who, put_order(founded_store, repeat_of=before, repeat="possible"))
    card = bench.judge_repeat(job.store, who, job.order_id, job.card.version, True, "同一故障")
    assert (card.repeat, card.service, card.service_reason) == (
        Repeat.CONFIRMED, Service.WARRANTY, ServiceReason.REPAIRED_HERE,
    )
    assert "card.service" in {line.what for line in card.history}
    with job.store.reading() as session:
        line = session.query(RegisterLine).filter_by(order_id=job.order_id).one()
        assert line.service == "warranty"
    with pytest.raises(ShopError, match=r"repeat\.note_missing"):
        bench.judge_repeat(job.store, who, job.order_id, card.version, False)
    card = bench.judge_repeat(job.store, who, job.order_id, card.version, False, "进水")
    assert (card.repeat, card.service, card.service_reason) == (Repeat.DENIED, Service.PAID, ServiceReason.CHOSEN)


def test_no_repeat_where_nothing_was_repaired(job: Bench) -> None:
    with pytest.raises(ShopError, match=r"repeat\.not_possible"):
        bench.judge_repeat(job.store, job.who, job.order_id, job.card.version, True)


def test_labour_from_the_price_list_and_free(job: Bench) -> None:
    card = labour.add(job.store, job.who, job.order_id, "清洁", Decimal("19.90"), Decimal("1.5"), 1)
    assert (card.labour[0].amount, card.charges) == (Decimal("29.85"), Decimal("29.85"))
    for name, price, quantity, key in [
        (" ", "1", "1", "labour.name_missing"),
        ("x", "-1", "1", "money.negative"),
        ("x", "0.001", "1", "money.decimals"),
        ("x", "1", "0", "quantity.not_positive"),
        ("x", "1", "0.0001", "quantity.decimals"),
    ]:
        with pytest.raises(ShopError, match=key):
            labour.add(job.store, job.who, job.order_id, name, Decimal(price), Decimal(quantity))
    assert labour.remove(job.store, job.who, card.labour[0].id).labour == ()
    with pytest.raises(ShopError, match=r"data\.gone"):
        labour.remove(job.store, job.who, card.labour[0].id)


def test_a_quotation_is_answered_once(job: Bench) -> None:
    first = job.quote(800).quotations[0]
    second = job.quote(700).quotations
    assert [q.answer for q in second] == [Answer.REPLACED, Answer.OPEN]
    for quotation_id, name, key in [
        (first.id, "张伟明", "quotation.answered"),
        (second[1].id, " ", "quotation.answered_by_missing"),
    ]:
        with pytest.raises(ShopError) as refused:
            quotations.answer(job.store, job.who, quotation_id, True, name, How.PHONE)
        assert refused.value.key == key
    card = quotations.answer(job.store, job.who, second[1].id, True, "张太太", How.WECHAT)
    assert (card.quotations[1].answer, card.quotations[1].answered_by, card.quotations[1].answered_how) == (
        Answer.ACCEPTED, "张太太", "wechat",
    )
    with pytest.raises(ShopError, match=r"quotation\.amount"):
        job.quote(0)


# --- the clock -------------------------------------------------------------------------------------------------------


def test_the_clock_counts_minutes_and_stops_when_the_order_leaves_the_bench(job: Bench, clock: Clock) -> None:
    with pytest.raises(ShopError, match=r"order\.not_now"):
        times.start(job.store, job.who, job.order_id)
    job.move("diagnose")
    times.start(job.store, job.who, job.order_id)
    clock.forward(minutes=12, seconds=30)
    card = times.stop(job.store, job.who, job.order_id)
    assert [time.minutes for time in card.times] == [13]
    with pytest.raises(ShopError, match=r"times\.not_running"):
        times.stop(job.store, job.who, job.order_id)
    job.move("repair")
    times.start(job.store, job.who, job.order_id)
    clock.forward(minutes=7)
    assert [time.minutes for time in job.move("finish").times] == [13, 7]


def test_one_technician_has_one_clock(job: Bench, clock: Clock) -> None:
    other = Bench(job.store, job.who, put_order(job.store))
    job.move("diagnose")
    other.move("diagnose")
    times.start(job.store, job.who, job.order_id)
    times.start(job.store, job.who, job.order_id)
    clock.forward(minutes=5)
    card = times.start(job.store, job.who, other.order_id)
    assert [time.minutes for time in card.times] == [None]
    assert [time.minutes for time in job.card.times] == [5]


def test_time_by_hand(job: Bench, li: Who) -> None:
    card = times.add(job.store, job.who, job.order_id, li.staff_id, 45, "昨天")
    assert (card.times[0].staff, card.times[0].minutes, card.times[0].by_hand) == ("李工", 45, True)
    for minutes in (0, 1_441):
        with pytest.raises(ShopError, match=r"times\.minutes"):
            times.add(job.store, job.who, job.order_id, li.staff_id, minutes)


# --- inspection ------------------------------------------------------------------------------------------------------


def repaired(job: Bench) -> Bench:
    job.move("diagnose", "repair", "finish")
    return job


def inspect(job: Bench, who: Who, passed: bool = True, reason: str = "", own_reason: str = "") -> State:
    return inspection.inspect(job.store, who, job.order_id, job.card.version, passed, reason, own_reason).state


def test_somebody_else_inspects(job: Bench, li: Who) -> None:
    repaired(job)
    assert inspect(job, li) is State.READY
    assert (job.card.outcome, job.card.inspections[0].own, job.card.ready_at) == (
        Outcome.REPAIRED, False, job.store.now(),
    )


def test_who_had_a_hand_in_it_does_not_inspect(job: Bench, li: Who) -> None:
    part = put_part(job.store, job.who, on_hand=9)
    acts = {
        "assigned": lambda: bench.assign(job.store, job.who, job.order_id, job.card.version, li.staff_id),
        "second": lambda: bench.assign(job.store, job.who, job.order_id, job.card.version, None, li.staff_id),
        "time": lambda: times.add(job.store, job.who, job.order_id, li.staff_id, 5),
        "labour": lambda: labour.add(job.store, li, job.order_id, "x", Decimal(1)),
        "part": lambda: part_use.use_now(job.store, li, job.order_id, part.id, Decimal(1)),
    }
    for name, act in acts.items():
        other = replace(job, order_id=put_order(job.store))
        job.order_id = other.order_id
        act()
        repaired(job)
        with pytest.raises(ShopError, match=r"inspection\.own_work"):
            inspect(job, li)
        assert job.card.state is State.TO_INSPECT, name


def test_a_refused_inspection_sends_it_back(job: Bench, li: Who) -> None:
    repaired(job)
    with pytest.raises(ShopError, match=r"reason\.missing"):
        inspect(job, li, passed=False)
    assert job.card.inspections == ()
    assert inspect(job, li, passed=False, reason="还是不响") is State.IN_REPAIR
    card = job.card
    assert (card.outcome, card.inspections[0].passed, card.inspections[0].reason) == (None, False, "还是不响")
    assert [line.what for line in card.history[:2]] == ["card.moved", "inspection.refused"]


def test_a_shop_of_one_inspects_its_own_work_with_a_reason(job: Bench) -> None:
    job.labour(1)
    repaired(job)
    with pytest.raises(ShopError, match=r"inspection\.own_work"):
        inspect(job, job.who, own_reason="一人店")
    allow_own_inspection(job.store)
    with pytest.raises(ShopError, match=r"inspection\.own_reason_missing"):
        inspect(job, job.who)
    assert inspect(job, job.who, own_reason="一人店") is State.READY
    assert (job.card.inspections[0].own, job.card.inspections[0].reason) == (True, "一人店")


def test_clerks_do_not_inspect(job: Bench) -> None:
    repaired(job)
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        inspect(job, person(job.store, "小陈", Role.CLERK))


# --- while you wait --------------------------------------------------------------------------------------------------


def test_while_you_wait_goes_straight_to_ready(job: Bench) -> None:
    allow_own_inspection(job.store)
    job.labour(30)
    card = bench.run_straight(job.store, job.who, job.order_id, job.card.version, "客户在等")
    assert (card.state, card.outcome, card.inspections[0].own) == (State.READY, Outcome.REPAIRED, True)
    moved = [(line.old, line.new) for line in reversed(card.history) if line.what == "card.moved"]
    assert moved == [
        ("received", "diagnosing"),
        ("diagnosing", "in_repair"),
        ("in_repair", "to_inspect repaired"),
        ("to_inspect", "ready repaired"),
    ]


def test_while_you_wait_keeps_every_guard(job: Bench) -> None:
    with pytest.raises(ShopError, match=r"inspection\.own_work"):
        bench.run_straight(job.store, job.who, job.order_id, job.card.version, "客户在等")
    assert job.card.state is State.RECEIVED
    assert job.card.technician == ""
    allow_own_inspection(job.store)
    job.labour(501)
    with pytest.raises(ShopError, match=r"quotation\.needed"):
        bench.run_straight(job.store, job.who, job.order_id, job.card.version, "客户在等")


def test_while_you_wait_by_somebody_else_needs_no_excuse(job: Bench, li: Who) -> None:
    card = bench.assign(job.store, job.who, job.order_id, job.card.version, li.staff_id)
    assert bench.run_straight(job.store, job.who, job.order_id, card.version).inspections[0].own is False


# --- unrepaired, closed ----------------------------------------------------------------------------------------------


def test_ending_unrepaired_puts_every_part_back(job: Bench) -> None:
    part = put_part(job.store, job.who, on_hand=5)
    job.move("diagnose")
    part_use.reserve(job.store, job.who, job.order_id, part.id, Decimal(2))
    part_use.use_now(job.store, job.who, job.order_id, part.id, Decimal(1))
    card = job.move("withdraw", reason="客户改主意")
    assert {use.state for use in card.parts} == {"put_back"}
    assert (card.charges, card.outcome) == (30, Outcome.WITHDRAWN)
    from app.workflow.stockroom import stock

    after = stock.part(job.store, part.id)
    assert (after.on_hand, after.reserved, after.value) == (5, 0, 200)
    assert stock.check_sums(job.store).wrong == ()


def test_no_fault_found_passes_inspection_and_puts_parts_back(job: Bench, li: Who) -> None:
    part = put_part(job.store, job.who, on_hand=1)
    job.move("diagnose")
    part_use.reserve(job.store, job.who, job.order_id, part.id, Decimal(1))
    job.move("finish")
    assert inspect(job, li) is State.READY
    assert (job.card.outcome, job.card.parts[0].state) == (Outcome.NO_FAULT_FOUND, "put_back")


@pytest.mark.parametrize("state", [State.HANDED_OUT, State.VOID])
def test_closed_orders_refuse_every_act(job: Bench, state: State) -> None:
    part = put_part(job.store, job.who, on_hand=1)
    quotation = job.quote(10).quotations[0]
    line = job.labour(1).labour[0]
    use = part_use.reserve(job.store, job.who, job.order_id, part.id, Decimal(1)).parts[0]
    job.force(state, outcome="repaired")
    card, store, who, order_id = job.card, job.store, job.who, job.order_id
    soon = store.now() + timedelta(days=1)
    acts = [
        lambda: bench.save_findings(store, who, order_id, 1, diagnosis="", fault_code_id=None, measures=""),
        lambda: bench.assign(store, who, order_id, card.version, 1),
        lambda: bench.set_shelf(store, who, order_id, card.version, "A"),
        lambda: bench.set_urgent(store, who, order_id, card.version, True),
        lambda: bench.add_note(store, who, order_id, "x"),
        lambda: bench.new_promise(store, who, order_id, card.version, soon, DelayReason.OURS),
        lambda: bench.tell_ready(store, who, order_id, How.PHONE),
        lambda: bench.tell_promise(store, who, order_id, card.version, How.PHONE),
        lambda: bench.judge_repeat(store, who, order_id, card.version, True),
        lambda: bench.run_straight(store, who, order_id, card.version),
        lambda: bench.void(store, who, order_id, card.version, "x"),
        lambda: times.start(store, who, order_id),
        lambda: times.add(store, who, order_id, 1, 5),
        lambda: job.labour(1),
        lambda: labour.remove(store, who, line.id),
        lambda: job.quote(5),
        lambda: quotations.answer(store, who, quotation.id, True, "x", How.PHONE),
        lambda: inspection.inspect(store, who, order_id, card.version, True),
        lambda: part_use.reserve(store, who, order_id, part.id, Decimal(1)),
        lambda: part_use.use(store, who, use.id),
        lambda: part_use.use_now(store, who, order_id, part.id, Decimal(1)),
        lambda: part_use.found_and_use(store, who, order_id, part.id, Decimal(1)),
        lambda: part_use.put_back(store, who, use.id),
    ]
    for act in acts:
        with pytest.raises(ShopError) as refused:
            act()
        assert refused.value.key == "order.closed"
