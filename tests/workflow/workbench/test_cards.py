"""The list of orders: filters, order, paging, counts, being late; the card from a fixed number of queries."""

from __future__ import annotations

import json
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import text

from app.errors import ShopError
from app.models import RepairCard, RepairOrder
from app.workflow import Store, indexing
from app.workflow.rows.cards import CardFilter
from app.workflow.rows.kinds import OPEN_STATES, Role, State
from app.workflow.rows.shop import Who
from app.workflow.stockroom import part_use
from app.workflow.workbench import bench, cards, labour
from tests.conftest import Clock
from tests.workflow.bench_shop import Bench, person, plans, put_order, put_part, statements


def ids(store: Store, **wanted: object) -> tuple[int, ...]:
    return cards.list_ids(store, CardFilter(**wanted)).ids  # type: ignore[arg-type]


def in_minutes(store: Store, minutes: int, **facts: object) -> int:
    return put_order(store, promised_at=store.now() + timedelta(minutes=minutes), **facts)


def test_open_orders_come_by_their_promise(founded_store: Store) -> None:
    late = in_minutes(founded_store, 500)
    early = in_minutes(founded_store, 100)
    same = in_minutes(founded_store, 500)
    in_minutes(founded_store, 1, state="handed_out", outcome="repaired")
    in_minutes(founded_store, 1, state="void")
    assert ids(founded_store) == (early, late, same)
    assert ids(founded_store, descending=True) == (same, late, early)


def test_filters(founded_store: Store, who: Who) -> None:
    li = person(founded_store, "李工", Role.TECHNICIAN)
    overdue = in_minutes(founded_store, -1, state="in_repair", technician_id=li.staff_id)
    today = in_minutes(founded_store, 60, state="diagnosing")
    in_minutes(founded_store, 60 * 24, state="diagnosing")
    ready = in_minutes(founded_store, -5, state="ready", outcome="repaired")
    out = in_minutes(founded_store, -5, state="handed_out", outcome="repaired")
    assert ids(founded_store, due="overdue") == (overdue,)
    assert ids(founded_store, due="today") == (overdue, today)
    assert ids(founded_store, states=(State.READY, State.IN_REPAIR)) == (ready, overdue)
    assert ids(founded_store, states=(State.HANDED_OUT,)) == (out,)
    assert ids(founded_store, technician_id=li.staff_id) == (overdue,)
    card = cards.card(founded_store, who, today)
    bench.assign(founded_store, who, today, card.version, 1, li.staff_id)
    assert ids(founded_store, technician_id=li.staff_id) == (overdue, today)
    counts = cards.counts(founded_store)
    assert (counts.overdue, counts.today) == (1, 2)
    assert counts.states == {
        **dict.fromkeys(OPEN_STATES, 0), State.IN_REPAIR: 1, State.DIAGNOSING: 2, State.READY: 1,
    }


def test_today_is_the_shops_own_day(founded_store: Store, clock: Clock) -> None:
    """Ten in the morning in Shanghai: until midnight there, which is 16:00 UTC."""
    inside = put_order(founded_store, promised_at=clock.now.replace(hour=15, minute=59))
    put_order(founded_store, promised_at=clock.now.replace(hour=16))
    assert ids(founded_store, due="today") == (inside,)


def test_late_and_nearly_late(founded_store: Store, clock: Clock) -> None:
    wanted = {
        in_minutes(founded_store, -30): (30, False),
        in_minutes(founded_store, 119): (-119, True),
        in_minutes(founded_store, 121): (-121, False),
        in_minutes(founded_store, -30, state="ready", outcome="repaired"): (0, False),
    }
    rows = cards.rows(founded_store, tuple(wanted))
    assert {row.id: (row.late_minutes, row.nearly) for row in rows} == wanted
    clock.now = clock.now.replace(hour=9, minute=30)  # half past five there; the shop opens again at nine
    tomorrow = put_order(founded_store, promised_at=clock.now + timedelta(hours=17))
    assert cards.rows(founded_store, [tomorrow])[0].nearly


@pytest.mark.parametrize("sort", ["due", "number", "customer", "state", "technician"])
@pytest.mark.parametrize("descending", [False, True])
def test_the_list_goes_on_where_it_stopped(founded_store: Store, sort: str, descending: bool) -> None:
    li = person(founded_store, "李工", Role.TECHNICIAN)
    for place in range(7):
        in_minutes(
            founded_store, place % 3, customer=f"C{place % 2}", state=OPEN_STATES[place % 3],
            technician_id=(None, 1, li.staff_id)[place % 3],
        )
    wanted = CardFilter(sort=sort, descending=descending)
    whole = cards.list_ids(founded_store, wanted).ids
    assert len(whole) == 7
    seen: list[int] = []
    more = True
    while more:
        page = cards.list_ids(founded_store, wanted, seen[-1] if seen else 0, 2)
        seen += page.ids
        more = page.more
    assert tuple(seen) == whole
    rows = cards.rows(founded_store, whole)
    keys = {
        "due": [row.promised_at for row in rows],
        "number": [row.number for row in rows],
        "customer": [row.customer for row in rows],
        "state": [list(State).index(row.state) for row in rows],
        "technician": [row.technician for row in rows],
    }[sort]
    assert keys == sorted(keys, reverse=descending)


def test_the_list_is_searched(founded_store: Store) -> None:
    wanted = put_order(founded_store, customer="曾志伟")
    other = put_order(founded_store, customer="李四")
    with founded_store.writing() as session:
        for order_id in (wanted, other):
            indexing.index_order(session, order_id)
    for find in ("曾", "zeng", "czw"):
        assert ids(founded_store, find=find) == (wanted,)
    assert ids(founded_store, find="4711") == (wanted, other)
    assert ids(founded_store, find="没有") == ()
    assert ids(founded_store, find="z") == (wanted, other)  # type on
    for garbage in ('"', "'; --", "*", "NEAR(a b)", "\x00", "🔧" * 50):
        ids(founded_store, find=garbage)


def test_rows_say_what_the_list_shows(founded_store: Store) -> None:
    first, second = put_order(founded_store, technician_id=1, shelf="A-1"), put_order(founded_store)
    with founded_store.writing() as session:
        session.execute(text("UPDATE article SET brand = '', model = '' WHERE id = 2"))
    rows = cards.rows(founded_store, (second, 999, first))
    assert [row.id for row in rows] == [second, first]
    assert (rows[1].article, rows[1].customer, rows[1].technician, rows[1].shelf) == (
        "Haier XQG80-B14", "张伟明", "王芳", "A-1",
    )
    assert (rows[0].article, rows[0].category_en, rows[0].category_zh) == ("", "Mobile phone", "手机")


def test_the_card_shows_all(founded_store: Store, who: Who) -> None:
    job = Bench(founded_store, who, put_order(founded_store, declared_value=99_900))
    card = job.card
    assert (card.customer.name, card.customer.phones) == ("张伟明", ("138 0013 8000",))
    assert (card.article.brand, card.article.serial, card.article.category_zh) == ("Haier", "SN4711", "手机")
    assert (card.estimate, card.diagnosis_fee, card.declared_value, card.deposit) == (500, 30, 999, 0)
    assert (card.received_by, card.late_minutes, len(card.promises), card.receipts[0].state) == (
        "王芳", -2_880, 1, "valid",
    )
    assert [move.key for move in card.moves] == ["diagnose", "withdraw", "void"]
    clerk = Who(1, "王芳", frozenset({Role.CASHIER}), "pc-test")
    assert cards.card(founded_store, clerk, job.order_id).moves == ()
    with pytest.raises(ShopError, match=r"order\.unknown"):
        cards.card(founded_store, who, 999)


def test_a_long_card_asks_no_more_than_a_short_one(founded_store: Store, who: Who) -> None:
    job = Bench(founded_store, who, put_order(founded_store))
    part = put_part(founded_store, who, on_hand=20)
    with statements() as short:
        cards.card(founded_store, who, job.order_id)
    for _ in range(5):
        labour.add(founded_store, who, job.order_id, "x", Decimal(1))
        part_use.use_now(founded_store, who, job.order_id, part.id, Decimal(1))
        job.quote(10)
        bench.add_note(founded_store, who, job.order_id, "x")
    with statements() as long:
        cards.card(founded_store, who, job.order_id)
    assert 10 < len(long) == len(short) <= 21


def put_many(store: Store, many: int) -> None:
    """Closed orders as years leave them behind, and 300 open ones."""
    first = put_order(store)
    names = [column.key for column in RepairOrder.__table__.columns if column.key != "id"]
    values = {
        "number": "printf('1%011d', n)",
        "state": f"iif(n < 300, json_extract('{json.dumps(OPEN_STATES)}', '$[' || (n % 8) || ']'), 'handed_out')",
        "outcome": "'repaired'",
        "promised_at": "datetime(promised_at, (n % 9000) || ' minutes')",
    }
    chosen = ", ".join(values.get(name, name) for name in names)
    with store.writing() as session:
        session.execute(
            text(
                f"WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < {many}) "
                f"INSERT INTO repair_order ({', '.join(names)}) "
                f"SELECT {chosen} FROM count, repair_order WHERE id = {first}"
            )
        )
        session.execute(
            text(
                "INSERT INTO repair_card (order_id, diagnosis, measures, sent_to, version)"
                " SELECT id, '', '', '', 1 FROM repair_order WHERE id > :id"
            ),
            {"id": first},
        )


def test_the_list_reads_the_small_index_of_open_orders(founded_store: Store) -> None:
    put_many(founded_store, 3_000)
    last = ids(founded_store)[50]
    for wanted in (CardFilter(), CardFilter(descending=True), CardFilter(due="overdue"), CardFilter(due="today")):
        plan = plans(lambda wanted=wanted: cards.list_ids(founded_store, wanted, last), founded_store)
        assert any("INDEX ix_repair_order_open_due" in line for line in plan), plan
        assert not any("TEMP B-TREE" in line or line == "SCAN repair_order" for line in plan), plan
    for wanted in (CardFilter(states=(State.QUOTED,)), CardFilter(sort="customer"), CardFilter(technician_id=1)):
        plan = plans(lambda wanted=wanted: cards.list_ids(founded_store, wanted), founded_store)
        assert any("INDEX ix_repair_order_open" in line for line in plan), plan
    plan = plans(lambda: cards.counts(founded_store), founded_store)
    assert not any(line == "SCAN repair_order" for line in plan), plan


def test_lists_know_second_technicians_without_reading_every_card(founded_store: Store) -> None:
    put_many(founded_store, 1_000)
    with founded_store.writing() as session:
        card = session.get(RepairCard, 7)
        assert card is not None
        card.second_technician_id = 1
    assert 7 in ids(founded_store, technician_id=1)
