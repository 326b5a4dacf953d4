"""Rows into the shop: what they change, what is refused and why, and the way back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from sqlalchemy import func, select

from app.errors import ShopError
from app.models import History, ImportRun, Part, PartLedger, Supplier
from app.models.store import Store
from app.workflow.buying import supplier_parts
from app.workflow.exchange import bringing, undoing
from app.workflow.exchange.planning import Stopped
from app.workflow.rows import numbers
from app.workflow.rows.exchange import ListKind, RowState, Wishes
from app.workflow.rows.kinds import LedgerKind, NumberKind, Role
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartFilter
from app.workflow.stockroom import part_use, places, serials, shelves, stock
from tests.workflow.bench_shop import person, put_order, put_part
from tests.workflow.exchange.lists import ALL, brought, looked, of_text, reasons, states


def count(store: Store, table: type[Part] | type[PartLedger] | type[History] | type[ImportRun]) -> int:
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def test_parts_are_found_by_number_then_barcode_then_maker_then_name(founded_store: Store, who: Who) -> None:
    one = put_part(founded_store, who, "Screen", barcodes=("690001",), maker_number="M-1", shelf="A")
    text = (
        "Number,Name,Barcode,MPN,Shelf\n"
        f"{one.number},Screen,,,B\n,Anything,690001,,\n,Anything,,m-1,\n,SCREEN,,,\n,Another,690009,,\n"
    )
    for row, how in ((0, "number"), (1, "barcode"), (2, "maker_number"), (3, "name"), (4, "")):
        lines = text.splitlines()
        plan = looked(founded_store, who, f"{lines[0]}\n{lines[row + 1]}\n", ListKind.PARTS)
        assert plan.rows[0].found_by == how
    plan = looked(founded_store, who, text, ListKind.PARTS)
    assert states(plan) == "cbbbn"  # four rows about the same: one is enough
    assert plan.rows[0].changes[0].new == "B"


def test_what_stands_there_changes_and_empty_cells_do_not(founded_store: Store, who: Who) -> None:
    store = founded_store
    part = put_part(store, who, "Screen", barcodes=("690001",), shelf="A", price=Decimal(20), minimum=Decimal(2))
    run = brought(store, who, "Barcode,Name,Shelf,Price,Minimum,Fits\n690001,Screen,B-2,,3.5,XQG80\n", ListKind.PARTS)
    now = stock.part(store, part.id)
    assert (now.shelf, now.price, now.minimum, now.fits) == ("B-2", Decimal(20), Decimal("3.5"), ("XQG80",))
    assert now.version == part.version + 1
    assert stock.list_ids(store, PartFilter(find="B-2")).ids == (part.id,)
    undone = undoing.undo(store, who, run.id)
    assert (undone.taken_back, undone.retired, undone.kept) == (1, 0, ())
    before = stock.part(store, part.id)
    assert (before.shelf, before.minimum, before.fits, before.barcodes) == ("A", Decimal(2), (), ("690001",))
    with pytest.raises(ShopError, match=r"import\.undone_already"):
        undoing.undo(store, who, run.id)


HOSTILE = [
    ("Name,Cost\nA\x00B,1\n", "n", []),
    ("Name,Cost\nA,-1\n", "b", [(2, "money.negative")]),
    ("Name,Cost\nA,1e30\nB,NaN\nC,=1+1\nD,1.2.3\n", "bbbb", [(n, "import.not_a_number") for n in (2, 3, 4, 5)]),
    ("Name,Cost\n,1\n", "b", [(2, "part.name_missing")]),
    ("Name,Barcode\nA,1\nB,1\n", "nb", [(3, "import.twice")]),
    ("Name\nA\nA\n", "nb", [(3, "import.twice")]),
    ("Name,Minimum,Maximum\nA,5,2\n", "b", [(2, "part.maximum_below_minimum")]),
    ("Name,Tax rate\nA,101\n", "b", [(2, "part.tax_rate")]),
    ("Name,Lead time\nA,1.5\n", "b", [(2, "part.days")]),
    ("Name,Trackable\nA,maybe\n", "b", [(2, "import.not_yes_or_no")]),
    ("Name,Number\nA,399990000017\n", "n", []),  # no number of ours: the shop's own from before
    ("Name,Cost\n" + "x" * 300 + ",1\n", "b", [(2, "field.too_long")]),
    ("Name,Cost,Shelf\nA,1,B\nB,2", "nb", [(3, "import.half_row")]),
]


@pytest.mark.parametrize(("text", "wanted", "why"), HOSTILE)
def test_bad_rows_are_named_and_the_others_come_in(
    founded_store: Store, who: Who, text: str, wanted: str, why: list[tuple[int, str]]
) -> None:
    before = count(founded_store, Part)
    plan = looked(founded_store, who, text, ListKind.PARTS)
    assert states(plan) == wanted
    assert reasons(plan) == why
    if plan.to_do:
        run = brought(founded_store, who, text, ListKind.PARTS)
        assert (run.rows, run.refused) == (plan.to_do, len(why))
    assert count(founded_store, Part) == before + wanted.count("n")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("1,234.50", "1234.50"), ("1.234,50", "1234.50"), ("12,5", "12.5"), ("¥ 3.20", "3.20"), ("３．２", "3.2"),
     ("0.0048", "0.0048"), ("12.00元", "12"), ("CNY 7", "7"), ("1 000", "1000"), ("0.0000004", "0")],
)  # fmt: skip
def test_numbers_as_people_write_them(founded_store: Store, who: Who, typed: str, kept: str) -> None:
    brought(founded_store, who, f'Name,Barcode,Cost\nA,1,"{typed}"\n', ListKind.PARTS)
    part = stock.by_code(founded_store, "1")
    assert part is not None
    assert part.cost == Decimal(kept)


def test_stock_is_worth_its_quantity_times_its_cost_rounded_once(founded_store: Store, who: Who) -> None:
    store = founded_store
    part = put_part(store, who, "Resistor", barcodes=("R1",), cost=Decimal("0.5"))
    text = "Part,Quantity,Cost,Value,Place\nR1,1000,0.00485,,\nR1,3,,10,Van 7\nR1,2,,,\n"
    brought(store, who, text, ListKind.STOCK)
    now = stock.part(store, part.id)
    assert (now.on_hand, now.value, now.elsewhere) == (1002, Decimal("5.85"), 3)
    assert [line.kind for line in stock.ledger(store, part.id)] == [LedgerKind.OPENING] * 3
    assert stock.check_sums(store).wrong == ()


def test_stock_that_was_used_since_stays_and_is_named(founded_store: Store, who: Who) -> None:
    store = founded_store
    run = brought(store, who, "Name,Barcode\nScreen,S1\nBelt,B1\n", ListKind.PARTS)
    there = brought(store, who, "Part,Quantity,Cost\nS1,2,10\nB1,5,1\n", ListKind.STOCK)
    screen, belt = stock.by_code(store, "S1"), stock.by_code(store, "B1")
    assert screen is not None
    assert belt is not None
    part_use.use_now(store, who, put_order(store), screen.id, Decimal(1))
    done = undoing.undo(store, who, there.id)
    assert (done.taken_back, [(name, why.key) for name, why in done.kept]) == (1, [("Screen", "import.stock_used")])
    assert (stock.part(store, belt.id).on_hand, stock.part(store, belt.id).value) == (0, 0)
    assert (stock.part(store, screen.id).on_hand, stock.part(store, screen.id).value) == (1, Decimal(10))
    done = undoing.undo(store, who, run.id)
    assert (done.taken_back, done.retired) == (0, 1)  # the belt has a past; the screen is still there
    assert [(name, why.key) for name, why in done.kept] == [("Screen", "part.still_there")]
    assert stock.part(store, belt.id).retired
    assert stock.check_sums(store).wrong == ()


def test_what_was_changed_since_stays_and_new_rows_go(founded_store: Store, who: Who) -> None:
    store = founded_store
    run = brought(store, who, "Name,Barcode,Category\nScreen,S1,Screens\nBelt,B1,Belts\n", ListKind.PARTS)
    screen = stock.by_code(store, "S1")
    assert screen is not None
    brought(store, who, "Barcode,Name,Shelf\nS1,Screen,A-1\n", ListKind.PARTS)
    done = undoing.undo(store, who, run.id)
    assert [(name, why.key) for name, why in done.kept] == [("Screen", "import.row_changed")]
    assert stock.by_code(store, "B1") is None
    assert stock.part(store, screen.id).shelf == "A-1"
    assert stock.list_ids(store, PartFilter(find="Belt")).ids == ()


def test_pieces_come_with_their_serial_numbers(founded_store: Store, who: Who) -> None:
    store = founded_store
    part = put_part(store, who, "Board", barcodes=("P1",), by_serial=True)
    text = "Part,Quantity,Serial\nP1,1,sn1\nP1,1,SN1\nP1,2,SN2\nP1,1,\nP1,0.5,SN9\n"
    plan = looked(store, who, text, ListKind.STOCK)
    assert reasons(plan) == [(3, "serial.taken"), (4, "serial.count"), (5, "serial.count"), (6, "serial.whole")]
    plan = looked(store, who, text, ListKind.STOCK, Wishes(make_serials=True))
    assert states(plan) == "nbbnb"
    run = brought(store, who, text, ListKind.STOCK, Wishes(make_serials=True))
    assert [piece.serial for piece in serials.of_part(store, part.id)] == ["SN1", "N1"]
    undoing.undo(store, who, run.id)
    brought(store, who, text, ListKind.STOCK)
    assert stock.part(store, part.id).on_hand == 1
    assert stock.check_sums(store).wrong == ()


def test_what_a_file_names_is_made_only_where_that_is_wanted(founded_store: Store, who: Who) -> None:
    store = founded_store
    put_part(store, who, "Screen", barcodes=("S1",))
    none = Wishes(make_categories=False, make_places=False, make_suppliers=False)
    plan = looked(store, who, "Name,Category\nA,New\n", ListKind.PARTS, none)
    assert reasons(plan) == [(2, "import.category_unknown")]
    assert reasons(looked(store, who, "Part,Quantity,Place\nS1,1,Van\n", ListKind.STOCK, none)) == [
        (2, "import.place_unknown")
    ]
    text = "Supplier,Part,SKU,From,Price\nNova,S1,N-1,1,3.50\nNova,S1,N-1,100,0.0048\nNova,S1,N-1,100,1\n"
    assert reasons(looked(store, who, text, ListKind.SUPPLIER_PARTS, none))[0] == (2, "import.supplier_unknown")
    plan = looked(store, who, text, ListKind.SUPPLIER_PARTS)
    assert (states(plan), reasons(plan)) == ("ncb", [(4, "supplier_part.prices_twice")])
    assert plan.made == (("supplier", "Nova"),)
    run = brought(store, who, text, ListKind.SUPPLIER_PARTS)
    assert stock.list_ids(store, PartFilter(find="N-1")).ids
    undoing.undo(store, who, run.id)
    with store.reading() as session:
        assert session.scalars(select(Supplier.name)).all() == []
    assert not stock.list_ids(store, PartFilter(find="N-1")).ids


def test_nothing_is_brought_in_that_was_not_looked_at(founded_store: Store, who: Who) -> None:
    store = founded_store
    text = "Name,Barcode\nScreen,S1\n"
    plan = looked(store, who, text, ListKind.PARTS)
    put_part(store, who, "Other", barcodes=("S1",))
    with pytest.raises(ShopError, match=r"import\.changed_since"):
        bringing.bring_in(store, who, "x.csv", of_text(text, ListKind.PARTS), ALL, plan.marks)
    plan = looked(store, who, "Name,Barcode\nOther,S1\n", ListKind.PARTS)
    assert states(plan) == "s"
    with pytest.raises(ShopError, match=r"import\.nothing"):
        brought(store, who, "Name,Barcode\nOther,S1\n", ListKind.PARTS)
    assert count(store, ImportRun) == 0


def test_stopped_it_leaves_nothing(founded_store: Store, who: Who) -> None:
    store = founded_store
    text = "Name\n" + "".join(f"Part {each}\n" for each in range(1_200))
    plan, readings = looked(store, who, text, ListKind.PARTS), of_text(text, ListKind.PARTS)
    before = count(store, Part), count(store, History)
    with pytest.raises(Stopped):
        bringing.bring_in(store, who, "x.csv", readings, ALL, plan.marks, lambda done, _: done < 900)
    assert (count(store, Part), count(store, History)) == before
    assert states(looked(store, who, text, ListKind.PARTS)) == "n" * 1_200


def test_the_very_same_file_is_known_again(founded_store: Store, who: Who) -> None:
    store = founded_store
    put_part(store, who, "Screen", barcodes=("S1",))
    text = "Part,Quantity\nS1,1\n"
    run = brought(store, who, text, ListKind.STOCK)
    again = looked(store, who, text, ListKind.STOCK).before
    assert again is not None
    assert again.id == run.id
    undoing.undo(store, who, run.id)
    assert looked(store, who, text, ListKind.STOCK).before is None


def test_only_a_manager_may(founded_store: Store, who: Who) -> None:
    clerk = person(founded_store, "李娜", Role.CLERK)
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        looked(founded_store, clerk, "Name\nA\n", ListKind.PARTS)


def test_questions_do_not_grow_with_the_rows(founded_store: Store, who: Who) -> None:
    """A row costs no question of its own while it is looked at."""
    from tests.workflow.bench_shop import traced

    few, many = ("Name,Barcode\n" + "".join(f"P{n},{n}\n" for n in range(size)) for size in (10, 400))
    with traced(founded_store) as asked:
        looked(founded_store, who, few, ListKind.PARTS)
        first = len(asked)
        looked(founded_store, who, many, ListKind.PARTS)
        assert len(asked) - first == first
    assert all(row.state is RowState.NEW for row in looked(founded_store, who, many, ListKind.PARTS).rows)


CURRENCIES = [
    ("Name,Price,Currency\nA,1,USD\nB,2,cny\nC,3,\nD,4,人民币\nE,,USD\nF,6,￥\n", "bnnnnn", "USD"),
    ("Name,Cost (EUR)\nA,1\nB,\n", "bn", "EUR"),
    ("Name,单价（美元）\nA,1\n", "b", "USD"),
    ("Name,Price CNY\nA,1\n", "n", ""),
    ("Name,Price\nA,€ 5\nB,$5\nC,5 USD\nD,¥5\nE,5元\nF,RMB 5\n", "bbbnnn", "EUR $ USD"),
    ("Name,Price,Currency\nA,1,doubloons\n", "b", "DOUBLOONS"),
]


@pytest.mark.parametrize(("text", "wanted", "named"), CURRENCIES)
def test_another_currency_is_never_taken_for_the_shops(
    founded_store: Store, who: Who, text: str, wanted: str, named: str
) -> None:
    plan = looked(founded_store, who, text, ListKind.PARTS)
    assert states(plan) == wanted
    assert {key for _, key in reasons(plan)} <= {"import.no_rate"}
    assert set(plan.currencies) == set(named.split())


@pytest.mark.parametrize("kind", [ListKind.SUPPLIER_PARTS, ListKind.PRICES])
def test_a_price_in_another_currency_needs_its_rate(founded_store: Store, who: Who, kind: ListKind) -> None:
    put_part(founded_store, who, "Screen", barcodes=("S1",))
    text = "Supplier,Part,SKU,From quantity,Price,Currency\nLtd,S1,X,1,2.5,USD\nLtd,S1,X,10,2,CNY\n"
    assert reasons(looked(founded_store, who, text, kind)) == [(2, "import.no_rate")]
    run = brought(founded_store, who, text, kind, Wishes(rates=(("USD", Decimal(7)),)))
    part = stock.by_code(founded_store, "S1")
    assert part is not None
    prices = supplier_parts.of_part(founded_store, part.id)[0].prices
    assert [(each.quantity, each.price) for each in prices] == [(1, Decimal("17.5")), (10, Decimal(2))]
    assert undoing.undo(founded_store, who, run.id).taken_back == 2
    assert supplier_parts.of_part(founded_store, part.id) == ()


def test_what_is_still_there_does_not_go_out_of_the_lists(founded_store: Store, who: Who) -> None:
    part = put_part(founded_store, who, "Screen", barcodes=("S1",))
    brought(founded_store, who, "Part,Quantity,Place\nS1,1,Van 7\n", ListKind.STOCK)
    plan = looked(founded_store, who, f"Number,Name,Retired\n{part.number},Screen,yes\n", ListKind.PARTS)
    assert reasons(plan) == [(2, "part.still_there")]
    plan = looked(founded_store, who, "Name,Kind,Retired\nVan 7,,yes\n,store,yes\n", ListKind.PLACES)
    assert reasons(plan) == [(2, "place.not_empty"), (3, "place.fixed")]


def test_what_vans_carry_and_labels_of_shelves_come_and_go(founded_store: Store, who: Who) -> None:
    store = founded_store
    part = put_part(store, who, "Screen", barcodes=("S1",), shelf="A-1")
    brought(store, who, "Name,Kind\nVan 7,van\n", ListKind.PLACES)
    van = next(each for each in places.all_places(store) if each.name == "Van 7")
    text = "Part,Place,Level\nS1,Van 7,2.5\nS1,store,1\nS1,nowhere,1\nS1,Van 7,x\n"
    assert reasons(looked(store, who, text, ListKind.LEVELS)) == [
        (3, "place.fixed"), (4, "import.place_unknown"), (5, "import.not_a_number"),
    ]  # fmt: skip
    run = brought(store, who, text, ListKind.LEVELS)
    assert [each.level for each in places.of_part(store, part.id) if each.place.id == van.id] == [Decimal("2.5")]
    assert undoing.undo(store, who, run.id).taken_back == 1
    assert [each.level for each in places.of_part(store, part.id) if each.place.id == van.id] == [0]
    number = numbers.build(NumberKind.SHELF, "2610", 77)
    text = f"Number,Name\n{number},A-1\n{number},B-2\n12,C-3\n,D-4\n"
    assert reasons(looked(store, who, text, ListKind.SHELVES)) == [
        (3, "import.number_taken"), (4, "import.no_shelf_number"), (5, "import.no_shelf_number"),
    ]  # fmt: skip
    run = brought(store, who, text, ListKind.SHELVES)
    assert shelves.by_number(store, number) == "A-1"
    assert states(looked(store, who, text, ListKind.SHELVES))[0] == "s"
    undoing.undo(store, who, run.id)
    assert shelves.by_number(store, number) is None
