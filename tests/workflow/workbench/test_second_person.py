"""Who passes a repair: every rule × role × own work, at the inspection, straight to ready, and what the card says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.errors import ShopError
from app.workflow import Store
from app.workflow.house import shop
from app.workflow.rows.kinds import Role, SecondPerson, State
from app.workflow.rows.shop import Who
from app.workflow.workbench import bench, cards, inspection, second_person
from tests.workflow.bench_shop import Bench, person, put_order

OWN, OTHER, MANAGER = SecondPerson.OWN, SecondPerson.OTHER, SecondPerson.MANAGER
TECHNICIAN, CHIEF = (Role.TECHNICIAN,), (Role.MANAGER,)
BOTH = (Role.TECHNICIAN, Role.MANAGER)
OWN_WORK, MANAGER_ONLY, NEEDS_REASON = (
    *("inspection.own_work", "inspection.manager_only", "inspection.own_reason_missing"),
)

#: rule, roles, own work: what is said without a reason for own work ("" = it passes)
CELLS = [
    (OWN, TECHNICIAN, False, ""),
    (OWN, TECHNICIAN, True, NEEDS_REASON),
    (OWN, CHIEF, False, ""),
    (OWN, CHIEF, True, NEEDS_REASON),
    (OWN, BOTH, True, NEEDS_REASON),
    (OTHER, TECHNICIAN, False, ""),
    (OTHER, TECHNICIAN, True, OWN_WORK),
    (OTHER, CHIEF, False, ""),
    (OTHER, CHIEF, True, OWN_WORK),
    (OTHER, BOTH, True, OWN_WORK),
    (MANAGER, TECHNICIAN, False, MANAGER_ONLY),
    (MANAGER, TECHNICIAN, True, MANAGER_ONLY),
    (MANAGER, CHIEF, False, ""),
    (MANAGER, CHIEF, True, OWN_WORK),
    (MANAGER, BOTH, True, OWN_WORK),
]
every_cell = pytest.mark.parametrize(("rule", "roles", "own", "said"), CELLS)


def choose(store: Store, who: Who, rule: SecondPerson) -> None:
    row = shop.shop_row(store)
    if row.second_person is not rule:
        shop.change_shop(store, who, replace(row, second_person=rule), row.version)


@pytest.fixture
def job(founded_store: Store, who: Who) -> Bench:
    return Bench(founded_store, who, put_order(founded_store))


def given_to(job: Bench, technician: Who) -> None:
    bench.assign(job.store, job.who, job.order_id, job.card.version, technician.staff_id)


def told(job: Bench, who: Who) -> tuple[str, str]:
    """What the card says to `who`: (of passing, of running it straight)."""
    card = cards.card(job.store, who, job.order_id)
    return card.may_not_pass, card.may_not_run_straight


@every_cell
def test_at_the_inspection(job: Bench, rule: SecondPerson, roles: tuple[Role, ...], own: bool, said: str) -> None:
    choose(job.store, job.who, rule)
    inspector, other = person(job.store, "检验", *roles), person(job.store, "李工", Role.TECHNICIAN)
    given_to(job, inspector if own else other)
    job.move("diagnose", "repair", "finish", who=other)
    barred = "" if said == NEEDS_REASON else said
    assert told(job, inspector) == (barred, barred)
    version = job.card.version
    if said:
        with pytest.raises(ShopError) as refused:
            inspection.inspect(job.store, inspector, job.order_id, version, True)
        assert refused.value.key == said
        assert job.card.state is State.TO_INSPECT
    if not barred:
        card = inspection.inspect(job.store, inspector, job.order_id, version, True, own_reason="一人店")
        assert (card.state, card.inspections[0].own) == (State.READY, own)


@every_cell
def test_straight_to_ready(job: Bench, rule: SecondPerson, roles: tuple[Role, ...], own: bool, said: str) -> None:
    choose(job.store, job.who, rule)
    runner, other = person(job.store, "检验", *roles), person(job.store, "李工", Role.TECHNICIAN)
    given_to(job, runner if own else other)
    barred = "" if said == NEEDS_REASON else said
    assert told(job, runner) == ("", barred)
    version = job.card.version
    if said:
        with pytest.raises(ShopError) as refused:
            bench.run_straight(job.store, runner, job.order_id, version)
        assert refused.value.key == said
        assert job.card.state is State.RECEIVED  # nothing of the run is left
    if not barred:
        card = bench.run_straight(job.store, runner, job.order_id, version, "一人店")
        assert (card.state, card.inspections[0].own) == (State.READY, own)


@pytest.mark.parametrize(("rule", "said"), [(OWN, NEEDS_REASON), (OTHER, OWN_WORK), (MANAGER, OWN_WORK)])
def test_who_runs_a_job_that_nobody_was_given_repairs_it(job: Bench, rule: SecondPerson, said: str) -> None:
    choose(job.store, job.who, rule)
    assert told(job, job.who) == ("", "" if said == NEEDS_REASON else said)
    with pytest.raises(ShopError) as refused:
        bench.run_straight(job.store, job.who, job.order_id, job.card.version)
    assert refused.value.key == said
    assert job.card.technician == ""


@pytest.mark.parametrize("rule", SecondPerson)
@pytest.mark.parametrize("roles", [TECHNICIAN, CHIEF])
def test_anybody_of_the_bench_sends_back_what_is_not_good(
    job: Bench, rule: SecondPerson, roles: tuple[Role, ...]
) -> None:
    choose(job.store, job.who, rule)
    inspector = person(job.store, "检验", *roles)
    given_to(job, inspector)
    job.move("diagnose", "repair", "finish", who=inspector)
    card = inspection.inspect(job.store, inspector, job.order_id, job.card.version, False, "故障未排除")
    assert card.state is State.IN_REPAIR


@pytest.mark.parametrize("rule", SecondPerson)
@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("role", Role)
def test_the_table_in_one_place(rule: SecondPerson, own: bool, role: Role) -> None:
    said = second_person.refusal(rule, Who(1, "x", frozenset({role}), "pc"), own=own)
    if rule is MANAGER and role is not Role.MANAGER:
        assert said == MANAGER_ONLY
    else:
        assert said == (OWN_WORK if own and rule is not OWN else "")


def test_nothing_is_said_where_there_is_nothing_to_pass(job: Bench) -> None:
    clerk = person(job.store, "小陈", Role.CLERK)
    choose(job.store, job.who, MANAGER)
    assert told(job, clerk) == ("", "")
    job.force(State.READY, outcome="repaired", ready_at=job.store.now())
    assert told(job, job.who) == ("", "")


def test_the_rule_in_force_is_the_one_that_counts(job: Bench) -> None:
    li = person(job.store, "李工", Role.TECHNICIAN)
    job.move("diagnose", "repair", "finish")
    given = cards.card(job.store, li, job.order_id)
    assert given.may_not_pass == ""
    choose(job.store, job.who, MANAGER)
    assert told(job, li)[0] == MANAGER_ONLY
    with pytest.raises(ShopError, match=r"inspection\.manager_only"):
        inspection.inspect(job.store, li, job.order_id, given.version, True)
