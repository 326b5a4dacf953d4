"""The table of moves: only what is listed is allowed, to whom it is allowed, with reason, outcome and guard."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

from app.errors import ShopError
from app.models import RegisterLine, RepairCard, RepairOrder
from app.workflow import Store
from app.workflow.rows.cards import Move
from app.workflow.rows.kinds import OPEN_STATES, Outcome, Role, Service, State
from app.workflow.rows.shop import Who
from app.workflow.stockroom import part_use
from app.workflow.workbench import bench, guards, moves
from tests.workflow.bench_shop import Bench, put_order, put_part

EVERY_STEP = sorted({move.key for move in moves.MOVES})


@pytest.fixture
def job(founded_store: Store, who: Who) -> Bench:
    return Bench(founded_store, who, put_order(founded_store))


def steps(start: State, to: State) -> list[Move]:
    return [move for move in moves.MOVES if move.start is start and move.to is to]


def test_each_step_of_a_state_has_its_own_name() -> None:
    names = [(move.start, move.key) for move in moves.MOVES]
    assert len(names) == len(set(names))


def test_every_guard_and_verb_exists() -> None:
    assert {move.guard for move in moves.MOVES} - {""} == guards.GUARDS.keys()
    assert {move.verb for move in moves.MOVES} == {"", "inspect", "hand_out", "void"}


def test_every_article_leaves_by_ready() -> None:
    """From each open state there is a way to ready, and only ready leads to handed out."""
    assert {move.start for move in moves.MOVES if move.to is State.HANDED_OUT} == {State.READY}
    assert not [move for move in moves.MOVES if move.start in (State.HANDED_OUT, State.VOID)]
    for state in OPEN_STATES:
        reached = {state}
        for _ in OPEN_STATES:
            reached |= {move.to for move in moves.MOVES if move.start in reached}
        assert State.READY in reached


def test_ready_always_has_an_outcome() -> None:
    for move in moves.MOVES:
        if move.to in (State.READY, State.TO_INSPECT):
            assert move.outcomes or move.start is State.TO_INSPECT, move


@pytest.mark.parametrize("role", Role)
def test_only_listed_steps_are_taken(
    founded_store: Store, who: Who, role: Role, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every (from, to) pair: with the guards out of the way, exactly the listed ones with this role pass."""
    monkeypatch.setattr(guards, "GUARDS", dict.fromkeys(guards.GUARDS, lambda *_: None))
    somebody = Who(who.staff_id, who.name, frozenset({role}), "pc-test")
    order_id = put_order(founded_store)
    passed: set[tuple[State, State]] = set()
    with founded_store.writing() as session:
        order, card = session.get(RepairOrder, order_id), session.get(RepairCard, order_id)
        assert order is not None
        assert card is not None
        for start, key in product(State, EVERY_STEP):
            for outcome in (None, *Outcome):
                order.state, order.outcome = start.value, "repaired"
                try:
                    moves.apply(session, somebody, founded_store.now(), order, card, key, outcome=outcome, reason="why")
                except ShopError:
                    assert order.state == start
                else:
                    passed.add((start, State(order.state)))
                    session.flush()
    listed = {(move.start, move.to) for move in moves.MOVES if role in move.roles}
    assert passed == listed
    for start, to in product(State, State):
        assert bool([m for m in steps(start, to) if role in m.roles]) is ((start, to) in passed)


def test_closed_orders_refuse_every_step(job: Bench) -> None:
    for state in (State.HANDED_OUT, State.VOID):
        job.force(state, outcome="repaired")
        for key in EVERY_STEP:
            with pytest.raises(ShopError, match=r"order\.closed"):
                job.move(key, reason="why")


@pytest.mark.parametrize(
    "move",
    [move for move in moves.MOVES if move.reason and not move.verb],
    ids=lambda move: f"{move.start}-{move.key}-{move.to}",
)
def test_a_reason_is_missed(job: Bench, move: Move) -> None:
    job.force(move.start, outcome="repaired")
    with pytest.raises(ShopError) as refused:
        job.move(move.key, outcome=move.outcomes[0] if move.outcomes else None, reason=" \n ")
    assert (refused.value.key, refused.value.field) == ("reason.missing", "reason")


def test_steps_with_a_verb_of_their_own_are_not_taken_by_move(job: Bench) -> None:
    for move in moves.MOVES:
        if move.verb:
            job.force(move.start, outcome="repaired")
            with pytest.raises(ShopError, match=r"move\.by_its_verb"):
                job.move(move.key, reason="why")


def test_an_outcome_is_asked_for_and_checked(job: Bench) -> None:
    job.move("diagnose")
    with pytest.raises(ShopError, match=r"move\.outcome_missing"):
        job.move("give_back", reason="why")
    with pytest.raises(ShopError, match=r"move\.outcome_wrong"):
        job.move("give_back", outcome=Outcome.REPAIRED, reason="why")
    with pytest.raises(ShopError, match=r"move\.outcome_wrong"):
        job.move("repair", outcome=Outcome.REPAIRED)
    assert job.move("give_back", outcome=Outcome.UNREPAIRABLE, reason="no part").outcome is Outcome.UNREPAIRABLE


def test_quotations_guard_their_steps(job: Bench) -> None:
    job.move("diagnose")
    with pytest.raises(ShopError, match=r"quotation\.none_open"):
        job.move("ask_customer")
    job.quote(800)
    job.move("ask_customer")
    for key in ("repair", "await_parts"):
        with pytest.raises(ShopError, match=r"quotation\.not_accepted"):
            job.move(key)
    with pytest.raises(ShopError, match=r"quotation\.not_declined"):
        job.move("decline")
    job.quote(700, accepted=False)
    with pytest.raises(ShopError, match=r"quotation\.not_accepted"):
        job.move("repair")
    card = job.move("decline")
    assert (card.state, card.outcome, card.ready_at) == (State.READY, Outcome.DECLINED, job.store.now())


def test_what_is_charged_was_agreed(job: Bench) -> None:
    """DOMAIN.md §4: a quotation over the estimate needs the customer's yes or no."""
    job.move("diagnose", "repair")
    job.labour(500)
    job.move("finish")
    job.force(State.IN_REPAIR, outcome=None)
    job.labour(1)
    with pytest.raises(ShopError) as refused:
        job.move("finish")
    assert refused.value.key == "quotation.needed"
    assert (refused.value.values["total"], refused.value.values["agreed"]) == (501, 500)
    job.quote(501)
    with pytest.raises(ShopError, match=r"quotation\.needed"):
        job.move("finish")
    job.move("ask_customer")
    job.quote(501, accepted=True)
    assert job.move("repair", "finish").state is State.TO_INSPECT


def test_warranty_needs_no_yes(job: Bench) -> None:
    job.force(State.IN_REPAIR, service=Service.WARRANTY.value, estimate=None)
    job.labour(900)
    assert job.move("finish").charges == 0


def test_a_part_left_reserved_is_not_forgotten(job: Bench) -> None:
    part = put_part(job.store, job.who, on_hand=1)
    job.move("diagnose", "repair")
    card = part_use.reserve(job.store, job.who, job.order_id, part.id, part.on_hand)
    with pytest.raises(ShopError) as refused:
        job.move("finish")
    assert refused.value.values == {"names": ("Screen",)}
    part_use.use(job.store, job.who, card.parts[0].id)
    assert job.move("finish").state is State.TO_INSPECT


def test_sent_out_says_where_to(job: Bench) -> None:
    job.move("diagnose")
    with pytest.raises(ShopError, match=r"card\.sent_to_missing"):
        job.move("send_out")
    card = bench.move(job.store, job.who, job.order_id, job.card.version, "send_out", sent_to="海尔工厂")
    assert (card.state, card.sent_to) == (State.SENT_OUT, "海尔工厂")
    card = job.move("finish", outcome=Outcome.EXCHANGED)
    assert (card.outcome, card.sent_to) == (Outcome.EXCHANGED, "")


def test_reopened_forgets_that_it_was_ready(job: Bench) -> None:
    job.force(State.READY, outcome="repaired", ready_at=job.store.now(), told_at=job.store.now(), told_how="phone")
    card = job.move("reopen", reason="same fault on the counter")
    assert (card.state, card.outcome, card.ready_at, card.told_at, card.told_how) == (
        State.IN_REPAIR, None, None, None, "",
    )
    assert (card.history[0].what, card.history[0].old, card.history[0].new, card.history[0].why) == (
        "card.moved", "ready", "in_repair", "same fault on the counter",
    )


Spoil = Callable[[Bench], object]


def test_void_ends_receipt_and_register_line(job: Bench) -> None:
    clerk = Who(1, "王芳", frozenset({Role.CLERK}), "pc-test")
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        bench.void(job.store, clerk, job.order_id, job.card.version, "twice")
    with pytest.raises(ShopError, match=r"reason\.missing"):
        bench.void(job.store, job.who, job.order_id, job.card.version, "  ")
    card = bench.void(job.store, job.who, job.order_id, job.card.version, "taken in twice")
    assert (card.state, card.receipts[0].state, card.receipts[0].ended_why) == (State.VOID, "void", "void")
    assert card.moves == ()
    with job.store.reading() as session:
        assert session.query(RegisterLine.struck).scalar() == "taken in twice"


def test_void_is_for_typing_errors_only(job: Bench) -> None:
    job.move("diagnose")
    job.labour(10)
    with pytest.raises(ShopError) as refused:
        bench.void(job.store, job.who, job.order_id, job.card.version, "oops")
    assert (refused.value.key, refused.value.values["found"]) == ("void.not_a_typing_error", "labour")


def test_the_table_is_printed_for_people() -> None:
    lines = moves.moves_markdown().splitlines()
    assert len(lines) == len(moves.MOVES) + 2
    assert lines[2] == "| received | diagnose | diagnosing | technician, manager |  |  |  |"
    assert "| 服务主任 |" in moves.moves_markdown(lambda key: "服务主任" if key == "manager" else key)


@pytest.mark.parametrize("start", [State.DIAGNOSING, State.IN_REPAIR])
def test_an_exchange_needs_a_reason_and_the_bench(job: Bench, start: State) -> None:
    for move in steps(start, State.TO_INSPECT):
        if move.key == "exchange":
            assert (move.roles, move.reason, move.outcomes) == (moves.BENCH, True, (Outcome.EXCHANGED,))
    job.force(start)
    with pytest.raises(ShopError, match=r"reason\.missing"):
        job.move("exchange")
    card = job.move("exchange", reason="board burnt, another one: SN 17")
    assert (card.state, card.outcome) == (State.TO_INSPECT, Outcome.EXCHANGED)
