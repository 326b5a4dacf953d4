"""Jobs that wait for a part: wanting takes nothing, what comes in is kept for them, the oldest promise first."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.errors import ShopError, Stale
from app.models import Part, PartWant
from app.workflow import Store
from app.workflow.rows.kinds import State, UseState, WantState
from app.workflow.rows.shop import Who
from app.workflow.rows.stockroom import Taking
from app.workflow.stockroom import part_use, serials, stock, wants
from tests.conftest import Clock
from tests.workflow.bench_shop import Bench, person, put_order, put_part

ONE, TWO, THREE = Decimal(1), Decimal(2), Decimal(3)


@pytest.fixture
def job(founded_store: Store, who: Who) -> Bench:
    return Bench(founded_store, who, put_order(founded_store))


def adds_up(store: Store) -> bool:
    return stock.check_sums(store).wrong == ()


def test_wanting_reserves_nothing(job: Bench) -> None:
    part = put_part(job.store, job.who)
    card = wants.want(job.store, job.who, job.order_id, part.id, TWO, "左侧")
    (want,) = card.wants
    assert (want.state, want.quantity, want.expected, want.note) == (WantState.OPEN, 2, None, "左侧")
    assert card.state is State.RECEIVED
    assert stock.part(job.store, part.id).reserved == 0
    with job.store.reading() as session:
        assert wants.missing_by_part(session) == {part.id: 2000}
    assert [row.order_number for row in wants.open_wants(job.store, part.id)] == [card.number]


def test_ordering_it_for_the_job_waits_with_the_day(job: Bench, clock: Clock) -> None:
    part = put_part(job.store, job.who, lead_days=5)
    card = wants.order_for_job(job.store, job.who, job.order_id, job.card.version, part.id, ONE)
    today = clock().astimezone().date()
    assert card.state is State.AWAITING_PARTS
    assert card.wants[0].expected in {today + timedelta(days=5), today + timedelta(days=6)}  # the shop's own day
    again = wants.order_for_job(job.store, job.who, job.order_id, card.version, part.id, TWO)
    assert (again.state, len(again.wants)) == (State.AWAITING_PARTS, 2)
    with pytest.raises(Stale):
        wants.order_for_job(job.store, job.who, job.order_id, 0, part.id, ONE)


def test_a_refused_step_wants_nothing(job: Bench) -> None:
    part = put_part(job.store, job.who)
    job.move("diagnose")
    job.quote(300)
    job.move("ask_customer")
    with pytest.raises(ShopError, match=r"quotation\."):
        wants.order_for_job(job.store, job.who, job.order_id, job.card.version, part.id, ONE)
    assert job.card.wants == ()


def test_the_oldest_promise_is_served_first(job: Bench) -> None:
    part = put_part(job.store, job.who)
    later = Bench(job.store, job.who, put_order(job.store, promised_at=job.card.promised_at + timedelta(days=1)))
    early = Bench(job.store, job.who, put_order(job.store, promised_at=job.card.promised_at - timedelta(days=1)))
    for each in (later, job, early):
        wants.order_for_job(job.store, job.who, each.order_id, each.card.version, part.id, TWO)
    stock.goods_in(job.store, job.who, part.id, THREE)
    assert [(want.state, want.quantity) for want in early.card.wants] == [(WantState.ARRIVED, 2)]
    assert [(want.state, want.quantity) for want in job.card.wants] == [(WantState.OPEN, 1), (WantState.ARRIVED, 1)]
    assert [want.state for want in later.card.wants] == [WantState.OPEN]
    assert [(use.state, use.quantity, use.price) for use in early.card.parts] == [(UseState.RESERVED, 2, 100)]
    assert early.card.state is State.AWAITING_PARTS
    assert adds_up(job.store)


def test_who_waits_is_given_back(job: Bench) -> None:
    part = put_part(job.store, job.who, by_serial=True)
    wants.want(job.store, job.who, job.order_id, part.id, ONE)
    with job.store.writing() as session:
        at = job.store.now()
        assert wants.arrived(session, job.who, at, part.id) == ()
    stock.goods_in(job.store, job.who, part.id, TWO, pieces=("S1", "S2"))
    assert [use.serials for use in job.card.parts] == [("S1",)]
    assert [row.serial for row in serials.here(job.store, part.id, 1)] == ["S2"]
    assert adds_up(job.store)


def test_its_technician_is_told_while_the_job_waits(job: Bench) -> None:
    li = person(job.store, "李工")
    part = put_part(job.store, job.who)
    other = Bench(job.store, job.who, put_order(job.store, technician_id=li.staff_id))
    card = wants.order_for_job(job.store, job.who, other.order_id, other.card.version, part.id, ONE)
    assert wants.arrived_for(job.store, li.staff_id) == ()
    stock.goods_in(job.store, job.who, part.id, ONE)
    (told,) = wants.arrived_for(job.store, li.staff_id)
    assert (told.order_number, told.technician) == (card.number, "李工")
    other.move("repair")
    assert wants.arrived_for(job.store, li.staff_id) == ()


def test_a_want_ends_when_its_part_is_used_or_put_back(job: Bench) -> None:
    part = put_part(job.store, job.who)
    wants.want(job.store, job.who, job.order_id, part.id, ONE)
    wants.want(job.store, job.who, job.order_id, part.id, ONE)
    stock.goods_in(job.store, job.who, part.id, TWO)
    first, second = job.card.parts
    part_use.use(job.store, job.who, first.id)
    assert len(job.card.wants) == 1
    part_use.put_back(job.store, job.who, second.id)
    assert job.card.wants == ()
    assert adds_up(job.store)


def test_a_part_taken_by_hand_meets_the_want(job: Bench) -> None:
    part = put_part(job.store, job.who)
    wants.want(job.store, job.who, job.order_id, part.id, THREE)
    part_use.found_and_use(job.store, job.who, job.order_id, part.id, ONE, taking=Taking())
    assert [want.quantity for want in job.card.wants] == [2]
    stock.correct(job.store, job.who, part.id, TWO, "counted")
    part_use.reserve(job.store, job.who, job.order_id, part.id, TWO)
    assert [want.state for want in job.card.wants] == [WantState.ARRIVED]


@pytest.mark.parametrize("step", ["withdraw", "void"])
def test_an_order_that_ends_waits_for_nothing(job: Bench, step: str) -> None:
    part = put_part(job.store, job.who)
    wants.want(job.store, job.who, job.order_id, part.id, ONE)
    if step == "void":
        from app.workflow.workbench import bench

        bench.void(job.store, job.who, job.order_id, job.card.version, "typed twice")
    else:
        job.move("withdraw", reason="too dear")
    with job.store.reading() as session:
        assert wants.missing_by_part(session) == {}
    stock.goods_in(job.store, job.who, part.id, ONE)
    assert stock.part(job.store, part.id).reserved == 0


def test_a_want_is_dropped_once(job: Bench) -> None:
    part = put_part(job.store, job.who)
    want = wants.want(job.store, job.who, job.order_id, part.id, ONE).wants[0]
    assert wants.drop(job.store, job.who, want.id, "found another way").wants == ()
    with pytest.raises(ShopError, match=r"want\.closed_before"):
        wants.drop(job.store, job.who, want.id)


def test_what_is_ordered_has_its_day_until_the_order_is_dropped(job: Bench) -> None:
    part = put_part(job.store, job.who)
    want = wants.want(job.store, job.who, job.order_id, part.id, ONE).wants[0]
    at = job.store.now()
    with job.store.writing() as session:
        wants.ordered(session, job.who, at, [want.id], None, date(2026, 12, 1))
    (now,) = job.card.wants
    assert (now.state, now.expected) == (WantState.ORDERED, date(2026, 12, 1))
    with job.store.writing() as session:
        kept = session.get(PartWant, want.id)
        assert kept is not None
        assert kept.purchase_line_id is None


@pytest.mark.parametrize(("part_id", "quantity", "key"), [(99, ONE, "part.unknown"), (1, Decimal(0), "quantity.")])
def test_what_nobody_can_want(job: Bench, part_id: int, quantity: Decimal, key: str) -> None:
    put_part(job.store, job.who)
    with pytest.raises(ShopError, match=key):
        wants.want(job.store, job.who, job.order_id, part_id, quantity)


def test_half_a_piece_with_a_serial_number_is_not_wanted_and_holds_nobody_up(job: Bench) -> None:
    part = put_part(job.store, job.who)
    wants.want(job.store, job.who, job.order_id, part.id, Decimal("1.5"))
    other = Bench(job.store, job.who, put_order(job.store))
    wants.want(other.store, other.who, other.order_id, part.id, ONE)
    row = stock.part(job.store, part.id)
    with job.store.writing() as session:  # from now on its pieces have numbers; 1.5 was wanted before
        session.get_one(Part, row.id).by_serial = True
    with pytest.raises(ShopError, match=r"serial\.whole"):
        wants.want(job.store, job.who, job.order_id, part.id, Decimal("0.5"))
    stock.goods_in(job.store, job.who, part.id, THREE, Decimal(40), pieces=("A", "B", "C"))
    assert [want.state for want in other.card.wants] == [WantState.ARRIVED]
    assert adds_up(job.store)
