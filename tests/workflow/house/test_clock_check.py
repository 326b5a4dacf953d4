"""A clock that was set back is seen, accepted by a manager only, and repeats no number."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from app.errors import ShopError
from app.models import History, RepairOrder
from app.models.store import Store
from app.workflow.counter import intake
from app.workflow.house import clock_check
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from tests.conftest import Clock
from tests.workflow.at_counter import take_in


def test_a_clock_that_goes_on_is_right(founded_store: Store, who: Who, clock: Clock) -> None:
    take_in(founded_store, who)
    assert not clock_check.check(founded_store).went_back
    clock.forward(days=3)
    assert not clock_check.check(founded_store).went_back


def test_seconds_back_are_nobodys_business(founded_store: Store, who: Who, clock: Clock) -> None:
    take_in(founded_store, who)
    clock.forward(minutes=-4)
    assert not clock_check.check(founded_store).went_back


def test_hours_back_are_seen_and_go_when_the_clock_is_put_right(
    founded_store: Store, who: Who, clock: Clock
) -> None:
    clock.forward(days=1)
    take_in(founded_store, who)
    clock.forward(hours=-3)
    found = clock_check.check(founded_store)
    assert found.went_back
    assert found.newest is not None
    assert (found.newest - found.now).total_seconds() == 3 * 3600
    take_in(founded_store, who)  # work goes on; what is written now does not hide the jump
    assert clock_check.check(founded_store).went_back
    clock.forward(hours=3)
    assert not clock_check.check(founded_store).went_back


def test_a_manager_says_it_is_right_now(founded_store: Store, who: Who, clock: Clock) -> None:
    clock.forward(days=400)
    take_in(founded_store, who)
    clock.forward(days=-400)
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        clock_check.accept(founded_store, replace(who, roles=frozenset({Role.CLERK, Role.TECHNICIAN, Role.CASHIER})))
    assert clock_check.check(founded_store).went_back
    assert not clock_check.accept(founded_store, who).went_back
    take_in(founded_store, who)
    assert not clock_check.check(founded_store).went_back
    with founded_store.reading() as session:
        lines = session.scalars(select(History).where(History.what == "clock.accepted")).all()
    assert len(lines) == 1
    assert lines[0].old is not None and lines[0].new is not None and lines[0].old > lines[0].new
    clock.forward(days=-2)  # a second jump is one of its own
    take_in(founded_store, who)
    assert clock_check.check(founded_store).went_back


def test_nothing_to_accept_leaves_no_line(founded_store: Store, who: Who) -> None:
    clock_check.accept(founded_store, who)
    with founded_store.reading() as session:
        assert not session.scalars(select(History).where(History.what == "clock.accepted")).all()


def test_numbers_never_repeat_however_the_clock_jumps(founded_store: Store, who: Who, clock: Clock) -> None:
    given: list[str] = []
    for days in (0, 40, -40, -365, 400, -35, 0):
        clock.forward(days=days)
        given += [take_in(founded_store, who).number for _ in range(2)]
    assert len(set(given)) == len(given)
    with founded_store.reading() as session:
        assert len(session.scalars(select(RepairOrder.number)).all()) == len(given)


def test_a_promise_is_judged_by_the_clock_there_is(founded_store: Store, who: Who, clock: Clock) -> None:
    clock.forward(days=-30)
    proposed = intake.propose_promise(founded_store, urgent=False)
    assert proposed > founded_store.now()
    taken = take_in(founded_store, who)
    assert taken.promised_at > founded_store.now()
