"""The parts store: parts, goods in, counting, reserve → use → put back; the ledger always equals the balances."""

from __future__ import annotations

import random
import threading
from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import text

from app.errors import FieldErrors, ShopError, Stale
from app.models import STORE_ROOM, PartBalance
from app.workflow import Store, search
from app.workflow.rows import numbers
from app.workflow.rows.kinds import LedgerKind, NumberKind, Origin, Role, UseState
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartFilter, PartInput
from app.workflow.stockroom import part_use, stock
from app.workflow.workbench import cards
from tests.conftest import Clock
from tests.workflow.bench_shop import Bench, person, plans, put_order, put_part, statements, traced


@pytest.fixture
def job(founded_store: Store, who: Who) -> Bench:
    return Bench(founded_store, who, put_order(founded_store))


def kinds(store: Store, part_id: int) -> list[LedgerKind]:
    """The movements, the oldest first."""
    return [line.kind for line in reversed(stock.ledger(store, part_id))]


def adds_up(store: Store) -> bool:
    return stock.check_sums(store).wrong == ()


# --- parts -----------------------------------------------------------------------------------------------------------


def test_a_new_part_has_our_own_number(founded_store: Store, who: Who) -> None:
    row = put_part(founded_store, who, "屏幕总成", minimum=Decimal("1.5"), shelf="B-2", origin=Origin.CERTIFIED)
    assert numbers.check(row.number) == (NumberKind.PART, row.number)
    assert (row.minimum, row.on_hand, row.below_minimum, row.origin) == (Decimal("1.5"), 0, True, Origin.CERTIFIED)
    assert stock.by_code(founded_store, numbers.grouped(row.number)) == row


def test_wrong_fields_are_named_together(founded_store: Store, who: Who) -> None:
    put_part(founded_store, who, "Screen", barcodes=("6901234567892",))
    with pytest.raises(FieldErrors) as refused:
        stock.save_part(
            founded_store,
            who,
            PartInput(
                " ", None, barcodes=("6901234567892",), minimum=Decimal("0.0001"), cost=Decimal(-1), warranty_months=-1
            ),
        )
    assert [(error.key, error.field) for error in refused.value.errors] == [
        ("part.price_missing", "price"),
        ("part.name_missing", "name"),
        ("money.negative", "cost"),
        ("quantity.decimals", "minimum"),
        ("part.months", "warranty_months"),
        ("part.barcode_taken", "barcodes"),
    ]


def test_changes_leave_history_and_stale_ones_are_refused(founded_store: Store, who: Who) -> None:
    row = put_part(founded_store, who)
    given = PartInput("Screen", Decimal(120), cost=Decimal(40), id=row.id, version=row.version)
    assert stock.save_part(founded_store, who, given).price == 120
    with pytest.raises(Stale) as refused:
        stock.save_part(founded_store, who, replace(given, price=Decimal(130)))
    assert refused.value.values["who"] == "王芳"
    with founded_store.reading() as session:
        lines = session.execute(text("SELECT what, old, new FROM history WHERE subject = 'part' ORDER BY id")).all()
    assert lines == [("part.added", None, "Screen"), ("part.price", "10000", "12000")]


def test_garbage_is_saved_without_harm(founded_store: Store, who: Who) -> None:
    row = put_part(founded_store, who, "^XZ\x00\x1b 🔧\ud83d '; DROP TABLE part;--\u202e", fits=('",(',), shelf="A*B")
    assert row.name == "^XZ 🔧 '; DROP TABLE part;--"
    for find in ("^XZ", "'; DROP", '"', "A*B", "*", "NEAR(", "🔧"):
        stock.list_ids(founded_store, PartFilter(find=find))
    with pytest.raises(FieldErrors):
        put_part(founded_store, who, "x" * 5_000)


@pytest.mark.parametrize(
    "find", ["屏幕", "pingmu", "pm", "screen", "6901234", "XQG80", "LCD-77", "b-02"]
)
def test_a_part_is_found_by_all_it_has(founded_store: Store, who: Who, find: str) -> None:
    row = put_part(
        founded_store, who, "屏幕 Screen", barcodes=("6901234567892",), maker_number="LCD-7766",
        fits=("XQG80-B14", "B12"), shelf="B-02",
    )
    put_part(founded_store, who, "电池 Battery")
    assert stock.list_ids(founded_store, PartFilter(find=find)).ids == (row.id,)


def test_the_find_box_can_be_built_anew(founded_store: Store, who: Who) -> None:
    row = put_part(founded_store, who, "屏幕")
    with founded_store.writing() as session:
        session.execute(text("DELETE FROM part_search"))
    assert stock.list_ids(founded_store, PartFilter(find="屏幕")).ids == ()
    assert search.reindex(founded_store) == 1
    assert stock.list_ids(founded_store, PartFilter(find="屏幕")).ids == (row.id,)


def test_a_part_is_found_by_its_number(founded_store: Store, who: Who) -> None:
    first, second = put_part(founded_store, who), put_part(founded_store, who)
    assert stock.list_ids(founded_store, PartFilter(find=second.number)).ids == (second.id,)
    assert stock.list_ids(founded_store, PartFilter(find=first.number[-6:])).ids == (first.id,)
    assert stock.by_code(founded_store, "999") is None
    assert stock.by_code(founded_store, " ") is None


@pytest.mark.parametrize("sort", ["name", "number", "shelf", "on_hand", "price"])
@pytest.mark.parametrize("descending", [False, True])
def test_the_list_goes_on_where_it_stopped(founded_store: Store, who: Who, sort: str, descending: bool) -> None:
    for place in range(7):
        facts = {"price": Decimal(place % 3), "shelf": str(place % 2)}
        put_part(founded_store, who, f"Part {place % 3}", place % 2 * 3, **facts)
    wanted = PartFilter(sort=sort, descending=descending)
    whole = stock.list_ids(founded_store, wanted).ids
    assert len(whole) == 7
    values = [getattr(row, sort) for row in stock.rows(founded_store, whole)]
    assert values == sorted(values, reverse=descending)
    seen: list[int] = []
    more = True
    while more:
        page = stock.list_ids(founded_store, wanted, seen[-1] if seen else 0, 3)
        seen += page.ids
        more = page.more
    assert tuple(seen) == whole


def test_below_minimum_and_retired(founded_store: Store, who: Who) -> None:
    low = put_part(founded_store, who, "Low", 2, minimum=Decimal(3))
    put_part(founded_store, who, "Enough", 3, minimum=Decimal(3))
    assert stock.below_minimum(founded_store) == 1
    assert stock.list_ids(founded_store, PartFilter(below_minimum=True)).ids == (low.id,)
    with pytest.raises(ShopError, match=r"part\.still_there"):
        stock.retire(founded_store, who, low.id, low.version)
    low = stock.correct(founded_store, who, low.id, Decimal(0), "定期盘点")
    low = stock.retire(founded_store, who, low.id, low.version)
    assert low.retired
    assert stock.below_minimum(founded_store) == 0
    assert low.id not in stock.list_ids(founded_store, PartFilter()).ids
    assert low.id in stock.list_ids(founded_store, PartFilter(with_retired=True)).ids
    with pytest.raises(ShopError, match=r"part\.retired"):
        stock.goods_in(founded_store, who, low.id, Decimal(1))


# --- value -----------------------------------------------------------------------------------------------------------


def test_value_follows_the_average_and_no_cent_is_lost(job: Bench) -> None:
    part = put_part(job.store, job.who)
    stock.goods_in(job.store, job.who, part.id, Decimal(2), Decimal("1.00"), "送货单 7")
    row = stock.goods_in(job.store, job.who, part.id, Decimal(1), Decimal("2.00"))
    assert (row.on_hand, row.value, row.cost) == (3, 4, 2)
    for _ in range(3):
        part_use.use_now(job.store, job.who, job.order_id, part.id, Decimal(1))
    lines = stock.ledger(job.store, part.id)
    assert [line.value for line in lines[:3]] == [Decimal("-1.33"), Decimal("-1.34"), Decimal("-1.33")]
    assert stock.part(job.store, part.id).value == 0
    assert adds_up(job.store)


def test_put_back_returns_the_value_it_took(job: Bench) -> None:
    part = put_part(job.store, job.who, on_hand=1)
    use = part_use.use_now(job.store, job.who, job.order_id, part.id, Decimal(1)).parts[0]
    stock.goods_in(job.store, job.who, part.id, Decimal(1), Decimal(90))
    with pytest.raises(ShopError, match=r"reason\.missing"):
        part_use.put_back(job.store, job.who, use.id)
    card = part_use.put_back(job.store, job.who, use.id, "装错了")
    assert (card.parts[0].state, card.charges) == (UseState.PUT_BACK, 0)
    assert stock.part(job.store, part.id).value == 130
    with pytest.raises(ShopError, match=r"parts\.put_back_before"):
        part_use.put_back(job.store, job.who, use.id, "again")
    assert kinds(job.store, part.id) == [
        LedgerKind.GOODS_IN, LedgerKind.USED, LedgerKind.GOODS_IN, LedgerKind.PUT_BACK,
    ]


def test_counting_corrects_with_a_reason(founded_store: Store, who: Who) -> None:
    part = put_part(founded_store, who, on_hand=4)
    with pytest.raises(ShopError, match=r"reason\.missing"):
        stock.correct(founded_store, who, part.id, Decimal(3), " ")
    assert stock.correct(founded_store, who, part.id, Decimal("2.5"), "盘点").value == 100
    assert stock.correct(founded_store, who, part.id, Decimal(0), "盘点").value == 0
    row = stock.correct(founded_store, who, part.id, Decimal(2), "柜底找到")
    assert (row.on_hand, row.value) == (2, 80)
    stock.correct(founded_store, who, part.id, Decimal(2), "对的")
    assert kinds(founded_store, part.id) == [LedgerKind.GOODS_IN] + [LedgerKind.CORRECTION] * 3
    clerk = person(founded_store, "小陈", Role.CLERK)
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        stock.correct(founded_store, clerk, part.id, Decimal(1), "x")


def test_goods_in_checks_what_is_typed(founded_store: Store, who: Who) -> None:
    part = put_part(founded_store, who)
    for quantity, cost, key in [
        ("0", "1", "quantity.not_positive"),
        ("-1", "1", "quantity.not_positive"),
        ("NaN", "1", "quantity.too_much"),
        ("1000001", "1", "quantity.too_much"),
        ("1", "-1", "money.negative"),
        ("1", "0.0000001", "money.decimals"),
    ]:
        with pytest.raises(ShopError, match=key):
            stock.goods_in(founded_store, who, part.id, Decimal(quantity), Decimal(cost))
    assert stock.ledger(founded_store, part.id) == ()
    assert stock.part(founded_store, part.id).cost == 40


# --- parts on a card -------------------------------------------------------------------------------------------------


def test_reserve_use_put_back(job: Bench) -> None:
    part = put_part(job.store, job.who, on_hand=3)
    use = part_use.reserve(job.store, job.who, job.order_id, part.id, Decimal(2)).parts[0]
    assert (use.state, use.price, use.amount, use.origin) == (UseState.RESERVED, 100, 200, Origin.ORIGINAL)
    row = stock.part(job.store, part.id)
    assert (row.on_hand, row.reserved, row.free) == (3, 2, 1)
    card = part_use.use(job.store, job.who, use.id)
    assert (card.parts[0].state, card.charges) == (UseState.USED, 200)
    with pytest.raises(ShopError, match=r"parts\.not_reserved"):
        part_use.use(job.store, job.who, use.id)
    card = part_use.reserve(job.store, job.who, job.order_id, part.id, Decimal(1), Decimal(80), Origin.OTHER)
    released = card.parts[1]
    assert (released.price, released.origin) == (80, Origin.OTHER)
    part_use.put_back(job.store, job.who, released.id)
    assert kinds(job.store, part.id) == [
        LedgerKind.GOODS_IN, LedgerKind.RESERVED, LedgerKind.USED, LedgerKind.RESERVED, LedgerKind.RELEASED,
    ]
    assert adds_up(job.store)
    assert {line.what for line in job.card.history} == {"parts.reserved", "parts.used", "parts.put_back"}


def test_a_used_part_costs_few_statements(job: Bench) -> None:
    """Some to read, some to write, and the card that is given back."""
    part = put_part(job.store, job.who, on_hand=3)
    job.move("diagnose", "repair")
    with traced(job.store) as sent:
        part_use.use_now(job.store, job.who, job.order_id, part.id, Decimal(1))
    with statements() as read:
        cards.card(job.store, job.who, job.order_id)
    assert 6 < len(sent) - len(read) <= 10, "\n".join(sent)


def test_more_than_is_free_is_refused_with_what_is_free(job: Bench) -> None:
    part = put_part(job.store, job.who, on_hand=3)
    part_use.reserve(job.store, job.who, job.order_id, part.id, Decimal("1.5"))
    for act in (part_use.reserve, part_use.use_now):
        with pytest.raises(ShopError) as refused:
            act(job.store, job.who, job.order_id, part.id, Decimal(2))
        assert (refused.value.key, refused.value.values["free"]) == ("stock.too_few", Decimal("1.5"))
    with pytest.raises(ShopError) as refused:
        stock.correct(job.store, job.who, part.id, Decimal(1), "盘点")
    assert (refused.value.key, refused.value.values["reserved"]) == ("stock.reserved", Decimal("1.5"))
    assert len(job.card.parts) == 1


def test_found_in_hand_and_used_by_one_key(job: Bench) -> None:
    part = put_part(job.store, job.who)
    part_use.found_and_use(job.store, job.who, job.order_id, part.id, Decimal(1))
    assert kinds(job.store, part.id) == [LedgerKind.FOUND, LedgerKind.USED]
    assert [line.value for line in stock.ledger(job.store, part.id)] == [-40, 40]
    row = stock.part(job.store, part.id)
    assert (row.on_hand, row.value) == (0, 0)
    assert adds_up(job.store)


def test_found_takes_nothing_from_others(job: Bench) -> None:
    part = put_part(job.store, job.who, on_hand=1)
    part_use.reserve(job.store, job.who, put_order(job.store), part.id, Decimal(1))
    part_use.found_and_use(job.store, job.who, job.order_id, part.id, Decimal(1))
    row = stock.part(job.store, part.id)
    assert (row.on_hand, row.reserved) == (1, 1)
    assert adds_up(job.store)


def test_clerks_do_not_take_parts(job: Bench) -> None:
    part = put_part(job.store, job.who, on_hand=1)
    clerk = person(job.store, "小陈", Role.CLERK)
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        part_use.reserve(job.store, clerk, job.order_id, part.id, Decimal(1))


# --- the ledger ------------------------------------------------------------------------------------------------------


def test_the_ledger_is_read_in_stretches(founded_store: Store, who: Who) -> None:
    part = put_part(founded_store, who, on_hand=1)
    for counted in range(2, 7):
        stock.correct(founded_store, who, part.id, Decimal(counted), f"盘点 {counted}")
    newest = stock.ledger(founded_store, part.id, 4)
    older = stock.ledger(founded_store, part.id, 4, newest[-1].id)
    assert [line.reason for line in newest + older] == ["盘点 6", "盘点 5", "盘点 4", "盘点 3", "盘点 2", ""]


def test_a_wrong_balance_is_found(founded_store: Store, who: Who) -> None:
    parts = [put_part(founded_store, who, on_hand=2) for _ in range(4)]
    assert stock.check_sums(founded_store).parts == 4
    for part, column in zip(parts[1:], ("on_hand", "reserved", "value"), strict=True):
        with founded_store.writing() as session:
            balance = session.get(PartBalance, (part.id, STORE_ROOM))
            assert balance is not None
            setattr(balance, column, getattr(balance, column) + 1)
    assert stock.check_sums(founded_store).wrong == tuple(part.id for part in parts[1:])


@pytest.mark.parametrize("seed", range(2))
def test_random_acts_keep_the_sums(founded_store: Store, who: Who, clock: Clock, seed: int) -> None:
    """Whatever is done, refused or not: sums equal balances, 0 <= reserved <= on hand, no value without parts."""
    dice = random.Random(seed)
    jobs = [Bench(founded_store, who, put_order(founded_store)) for _ in range(3)]
    parts = [put_part(founded_store, who, f"P{place}").id for place in range(2)]
    done = 0
    for _ in range(70):
        clock.forward(minutes=1)
        job, part_id = dice.choice(jobs), dice.choice(parts)
        amount = Decimal(dice.choice([1, 2, 5, 333, 1_000, 2_500])) / 1_000
        uses = [use.id for use in job.card.parts]
        acts = [
            lambda q=amount, p=part_id: stock.goods_in(founded_store, who, p, q, Decimal(dice.randrange(500)) / 100),
            lambda q=amount, p=part_id: stock.correct(founded_store, who, p, q, "盘点"),
            lambda q=amount, p=part_id, j=job: part_use.reserve(founded_store, who, j.order_id, p, q),
            lambda q=amount, p=part_id, j=job: part_use.use_now(founded_store, who, j.order_id, p, q),
            lambda q=amount, p=part_id, j=job: part_use.found_and_use(founded_store, who, j.order_id, p, q),
            lambda u=uses: part_use.use(founded_store, who, dice.choice(u)),
            lambda u=uses: part_use.put_back(founded_store, who, dice.choice(u), "x"),
        ]
        try:
            dice.choice(acts if uses else acts[:5])()
            done += 1
        except ShopError as error:
            assert error.key in {
                "stock.too_few", "stock.reserved", "parts.not_reserved", "parts.put_back_before",
            }
    assert done > 20
    assert adds_up(founded_store)
    for row in stock.rows(founded_store, parts):
        assert 0 <= row.reserved <= row.on_hand
        assert row.value >= 0
        assert row.on_hand > 0 or row.value == 0
    for job in jobs:
        job.move("withdraw", reason="all back")
    assert adds_up(founded_store)
    assert all(row.reserved == 0 for row in stock.rows(founded_store, parts))


def test_two_windows_want_the_last_part(job: Bench) -> None:
    part = put_part(job.store, job.who, on_hand=1)
    other = put_order(job.store)
    ready = threading.Barrier(2)
    said: list[str] = []

    def take(order_id: int) -> None:
        ready.wait(10)
        try:
            part_use.use_now(job.store, job.who, order_id, part.id, Decimal(1))
            said.append("got it")
        except ShopError as error:
            said.append(error.key)

    threads = [threading.Thread(target=take, args=(order_id,)) for order_id in (job.order_id, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(said) == ["got it", "stock.too_few"]
    assert stock.part(job.store, part.id).on_hand == 0
    assert adds_up(job.store)


def test_a_hundred_thousand_parts_are_listed_by_their_index(founded_store: Store, who: Who) -> None:
    part = put_part(founded_store, who)
    plan = plans(lambda: stock.list_ids(founded_store, PartFilter(), part.id), founded_store)
    assert any("USING INDEX ix_part_name" in line for line in plan), plan
    assert not any("TEMP B-TREE" in line or "SCAN part" in line for line in plan), plan


def test_history_says_quantities_and_rates_as_people_do(founded_store: Store, who: Who) -> None:
    row = put_part(founded_store, who)
    given = PartInput(
        row.name, row.price, minimum=Decimal("1.5"), maximum=Decimal(12), tax_rate=Decimal("6.5"), name_en="Screen",
        id=row.id, version=row.version,
    )
    stock.save_part(founded_store, who, given)
    with founded_store.reading() as session:
        told = session.execute(text("SELECT what, old, new FROM history WHERE what LIKE 'part.%' AND old <> ''")).all()
        fresh = session.execute(text("SELECT what, new FROM history WHERE what = 'part.tax_rate'")).all()
    assert ("part.minimum", "0", "1.5") in told
    assert ("part.maximum", "0", "12") in told
    assert fresh == [("part.tax_rate", "6.5 %")]


def test_a_reader_of_english_sees_the_english_name(founded_store: Store, who: Who) -> None:
    row = put_part(founded_store, who, "屏幕", name_en="Screen")
    assert (row.said("en"), row.said("zh_CN")) == ("Screen", "屏幕")
    assert put_part(founded_store, who, "电池").said("en") == "电池"
    assert stock.list_ids(founded_store, PartFilter(find="screen")).ids == (row.id,)
