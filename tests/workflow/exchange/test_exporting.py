"""Everything out and into an empty shop again: the same shop, to the last minor unit."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.errors import ShopError
from app.models import (
    STORE_ROOM,
    Base,
    Part,
    PartBalance,
    PartCategory,
    PartCode,
    PartFit,
    PartSerial,
    Place,
    Shelf,
    Staff,
    Substitute,
    Supplier,
    SupplierPart,
    SupplierPrice,
)
from app.models.store import Store, open_store
from app.workflow.buying import supplier_parts, suppliers
from app.workflow.exchange import bringing, columns, exporting, reading, sheets
from app.workflow.exchange.planning import Stopped
from app.workflow.registers import csv_cells
from app.workflow.rows.buying import PriceBreak, SupplierInput, SupplierPartInput
from app.workflow.rows.exchange import JobKind, ListKind, RowState, Wishes
from app.workflow.rows.kinds import Origin, PlaceKind, Role
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartFilter, PartInput, PartRow
from app.workflow.rows.stockroom import Moving, PlaceInput, Taking
from app.workflow.stockroom import moving, part_use, places, restocking, shelves, stock, substitutes
from tests.conftest import Clock
from tests.workflow.bench_shop import person, put_order
from tests.workflow.exchange import inventree
from tests.workflow.exchange.lists import all_brought, of_files
from tests.workflow.exchange.test_inventree import WISHES

NASTY = ("=1+1", "'=1+1", "''-2", "-5", "@x", "＝五", "0042", "1e5", "a\"b,c;d", " ' =x".strip(), "屏幕 \u2019", "TRUE")


def title(kind: ListKind | JobKind, field: str) -> str:
    """Headings that are the fields' own names."""
    if field == "only_read":
        return columns.ONLY_READ[0]
    return field or kind.value


@pytest.fixture
def empty(founded_shop_folder: Path, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """Another shop, founded today."""
    shutil.copytree(founded_shop_folder, tmp_path / "other")
    store = open_store(tmp_path / "other", clock=clock)
    yield store
    store.close()


@pytest.fixture
def small(founded_store: Store, who: Who) -> Store:
    """A shop with all that is hard to write into a file."""
    store = founded_store
    places.save(store, who, PlaceInput(PlaceKind.VAN, "沪A·12345"))
    places.save(store, who, PlaceInput(PlaceKind.CASE, "", 1))
    made = [stock.save_part(store, who, nasty(at, name)) for at, name in enumerate(NASTY)]
    substitutes.add(store, who, made[0].id, made[1].id, "=note")
    stock.goods_in(store, who, made[2].id, Decimal("0.333"), Decimal("0.0048"))
    stock.goods_in(store, who, made[3].id, Decimal(3), Decimal("3.333333"))
    stock.retire(store, who, made[4].id, made[4].version, True)
    stock.save_part(store, who, PartInput("长" * 200, Decimal(0), name_en="L" * 200, tax_rate=Decimal(0), shelf="=S"))
    stock.save_part(store, who, PartInput("_x0041_ & <b>", Decimal("0.01"), unit="m", origin=Origin.CERTIFIED))
    shelves.give_numbers(store, who, ["=S"])
    sold(store, who, made)
    many_pieces(store, who)
    van = next(each for each in places.all_places(store) if each.kind is PlaceKind.VAN)
    restocking.set_level(store, who, van.id, made[3].id, Decimal("2.5"))
    moving.transfer(store, who, STORE_ROOM, van.id, (Moving(made[3].id, Decimal("0.001")),))
    gone = places.save(store, who, PlaceInput(PlaceKind.VAN, "old van"))
    places.retire(store, who, gone.id, gone.version)
    return store


def sold(store: Store, who: Who, made: Sequence[PartRow]) -> None:
    """Suppliers with all that is hard to write, one of them given up and another of the same name begun."""
    old = suppliers.save_supplier(store, who, SupplierInput("=Löt & Co"))
    suppliers.retire_supplier(store, who, old.id, old.version)
    note = "first line\n\"second\", with; commas\n=third\n" + "x" * 4_900
    kept = suppliers.save_supplier(store, who, SupplierInput("=Löt & Co", "@me", "0086-10", note=note, lead_days=3))
    prices = (PriceBreak(Decimal("0.001"), Decimal("0.000001")), PriceBreak(Decimal(1000), Decimal("0.0048")))
    given = SupplierPartInput(kept.id, made[0].id, "=00042", prices=prices, pack=Decimal("2.5"), preferred=True)
    supplier_parts.save_supplier_part(store, who, given)
    bare = supplier_parts.save_supplier_part(store, who, SupplierPartInput(kept.id, made[1].id))
    supplier_parts.retire_supplier_part(store, who, bare.id, bare.version)


def many_pieces(store: Store, who: Who) -> None:
    """More serial numbers than one cell takes, worth what no piece can be worth alone; one is reserved, one is gone."""
    part = stock.save_part(store, who, PartInput("Board", Decimal(9), by_serial=True))
    numbers = [f"SN{at:062d}" for at in range(205)]
    stock.goods_in(store, who, part.id, Decimal(205), Decimal("0.333333"), pieces=numbers)
    order = put_order(store)
    part_use.reserve(store, who, order, part.id, Decimal(1), taking=Taking(serials=(numbers[0],)))
    moving.scrap(store, who, part.id, Decimal(1), "broken", pieces=numbers[1:2])


@pytest.fixture
def full(small: Store, who: Who, tmp_path: Path) -> Store:
    """The same with InvenTree's firm in it."""
    folder = tmp_path / "in"
    folder.mkdir()
    files = inventree.write(folder)
    kinds = ("suppliers", "parts", "supplier_parts", "stock")
    all_brought(small, who, of_files([files[each] for each in kinds]), WISHES)
    return small


def nasty(at: int, name: str) -> PartInput:
    """A part that is called so in every way."""
    return PartInput(
        name,
        Decimal("12.50"),
        maker_number=name,
        barcodes=(f"x{at}", name),
        fits=(name, "XQG80-B14"),
        tax_rate=Decimal("6.5"),
        maximum=Decimal("2.125"),
        cost=Decimal("0.000001"),
    )


#: Tables of the store room that an export carries; whatever column is added to one of them has to be carried, too.
TABLES: tuple[type[Base], ...] = (
    PartCategory, Place, Shelf, Supplier, Part, PartCode, PartFit, Substitute, SupplierPart, SupplierPrice, PartBalance,
    PartSerial,
)  # fmt: skip
#: What belongs to jobs: a reservation, the card that has a piece.
OF_JOBS = {(PartBalance, "reserved"), (PartSerial, "state"), (PartSerial, "use_id")}
NO_CONTENT = ("id", "version")


def content(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """What the store room is: every column of its tables, rows that are referred to by what they are called."""
    with store.reading() as session:
        names: dict[str, dict[int, Any]] = {
            "part": dict(session.execute(select(Part.id, Part.number)).all()),
            "place": {key: places.called(session, key) for key in session.scalars(select(Place.id))},
            "part_category": dict(session.execute(select(PartCategory.id, PartCategory.name_zh)).all()),
            "supplier": dict(session.execute(select(Supplier.id, Supplier.name)).all()),
            "staff": dict(session.execute(select(Staff.id, Staff.name)).all()),
        }
        names["supplier_part"] = {
            each.id: (names["supplier"][each.supplier_id], names["part"][each.part_id], each.number)
            for each in session.scalars(select(SupplierPart))
        }

        def named(column: Any, value: Any) -> Any:
            for foreign in column.foreign_keys:
                return "" if value is None else names[foreign.column.table.name][value]
            return value

        found: dict[str, list[tuple[Any, ...]]] = {}
        for kind in TABLES:
            table: Any = kind.__table__
            kept = [each for each in table.columns if each.name not in NO_CONTENT]
            kept = [each for each in kept if (kind, each.name) not in OF_JOBS]
            rows = session.execute(select(table).order_by(*table.primary_key.columns)).mappings().all()
            if kind is PartBalance:  # a place where nothing lies any more
                rows = [each for each in rows if each["on_hand"] or each["level"] or each["place_id"] == STORE_ROOM]
            if kind is PartSerial:
                rows = [each for each in rows if each["state"] in ("here", "reserved")]
            made = [tuple(named(column, each[column.name]) for column in kept) for each in rows]
            # barcodes and models keep their order; of the others only what they are counts
            found[table.name] = made if kind in (PartCode, PartFit) else sorted(made, key=repr)
            if kind is Substitute:
                found[table.name] = sorted((*sorted(each[:2]), *each[2:]) for each in made)
        return found


@pytest.mark.parametrize("name", ["all.xlsx", "all.zip", "all"])
def test_an_empty_shop_becomes_the_same(full: Store, empty: Store, who: Who, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    written = exporting.export(full, who, path, title, lambda done, total: True)
    assert written > 2_500
    readings = of_files([path])
    assert sorted(each.kind for each in readings) == sorted(exporting.HEADS) == sorted(ListKind)
    all_brought(empty, who, readings)
    before, after = content(full), content(empty)
    for table, rows in before.items():
        assert after[table] == rows, table
    assert stock.check_sums(empty).wrong == ()
    # what comes next in either shop has a number of its own
    fresh = stock.save_part(empty, who, PartInput("next", Decimal(1))).number
    assert fresh not in {row[0] for row in before["part"]}
    again = tmp_path / "again.zip"
    exporting.export(empty, who, again, title, lambda done, total: True)
    plan = bringing.look(empty, who, of_files([again]), Wishes())
    assert {row.state for row in plan.rows if row.kind is not ListKind.STOCK} == {RowState.SAME}


def test_no_cell_of_it_is_a_formula(small: Store, who: Who, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    exporting.export(small, who, path, title, lambda done, total: True)
    with zipfile.ZipFile(path) as archive:
        texts = archive.read("parts.csv").decode("utf-8-sig")
    assert "'=1+1" in texts
    assert ",=1+1" not in texts
    sheet = tmp_path / "all.xlsx"
    exporting.export(small, who, sheet, title, lambda done, total: True)
    with zipfile.ZipFile(sheet) as archive:
        assert not [each for each in archive.namelist() if b"<f>" in archive.read(each)]


@pytest.mark.parametrize("text", [*NASTY, "", "'", "''", "'x", "\t=1", "'\t=1", "－5", "a=b"])
def test_a_guarded_cell_is_read_as_it_was(text: str) -> None:
    assert csv_cells.plain(csv_cells.safe(text)) == text


def test_stopped_it_leaves_no_file(small: Store, who: Who, tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"
    with pytest.raises(Stopped):
        exporting.export(small, who, path, title, lambda done, total: done < 0)
    assert not [each for each in tmp_path.iterdir() if "all" in each.name]


def test_where_nothing_can_be_written_it_is_said(small: Store, who: Who, tmp_path: Path) -> None:
    with pytest.raises(ShopError, match=r"export\.not_written"):
        exporting.export(small, who, tmp_path / "nowhere" / "all.xlsx", title, lambda done, total: True)


def test_a_broken_workbook_is_told(tmp_path: Path, small: Store, who: Who) -> None:
    path = tmp_path / "all.xlsx"
    exporting.export(small, who, path, title, lambda done, total: True)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(ShopError, match=r"import\.broken"):
        reading.read(path)


def test_what_belongs_to_jobs_is_to_be_read_and_never_comes_in(
    small: Store, empty: Store, who: Who, tmp_path: Path
) -> None:
    path = tmp_path / "all"
    exporting.export(small, who, path, title, lambda done, total: True)
    tables = {each.name: each for each in reading.read(path)}
    assert [columns.kind_of(tables[each.value]) for each in JobKind] == [None] * len(JobKind)
    reserved, gone = (tables[each.value].lines for each in (JobKind.RESERVED, JobKind.PIECES))
    assert [(line.cells[0], line.cells[2], line.cells[5]) for line in reserved] == [("remark", "Board", "1")]
    assert [line.cells[3:5] for line in gone] == [(f"SN{1:062d}", "gone")]
    all_brought(empty, who, of_files([path]))
    board = stock.list_ids(empty, PartFilter(find="Board")).ids[0]
    assert (stock.part(empty, board).on_hand, stock.part(empty, board).reserved) == (204, 0)


@pytest.mark.parametrize("pieces", [0, 1, 69, 70, 71, 140, 205, 1_000])
@pytest.mark.parametrize("value", [0, 1, 99, 68_333, 10**9 + 7])
def test_what_lies_there_is_shared_to_the_last_cent(pieces: int, value: int) -> None:
    names = [str(each) for each in range(pieces)]
    found = list(sheets.shares(pieces * 1000, value, names))
    assert (sum(each[0] for each in found), sum(each[1] for each in found)) == (pieces * 1000, value)
    assert [each for _, _, some in found for each in some] == names
    assert all(len(some) * 1000 == quantity and part >= 0 for quantity, part, some in found)


def test_a_case_whose_technician_is_not_here_is_called_after_them(
    small: Store, empty: Store, who: Who, tmp_path: Path
) -> None:
    li = person(small, "李娜", Role.TECHNICIAN)
    case = places.save(small, who, PlaceInput(PlaceKind.CASE, "", li.staff_id))
    board = stock.list_ids(small, PartFilter(find="Board")).ids[0]
    screen = stock.save_part(small, who, PartInput("Screen", Decimal(1)))
    stock.goods_in(small, who, screen.id, Decimal(2), Decimal("1.5"))
    moving.transfer(small, who, STORE_ROOM, case.id, (Moving(screen.id, Decimal(2)),))
    restocking.set_level(small, who, case.id, board, Decimal(3))
    path = tmp_path / "all.zip"
    exporting.export(small, who, path, title, lambda done, total: True)
    plan = bringing.look(empty, who, of_files([path]), Wishes())
    assert [(row.kind, [note.key for note in row.notes]) for row in plan.rows if row.notes] == [
        (ListKind.PLACES, ["import.staff_unknown"])
    ]
    all_brought(empty, who, of_files([path]))
    there = next(each for each in places.all_places(empty) if each.name == "李娜")
    assert (there.kind, there.staff_id, there.parts, there.value) == (PlaceKind.CASE, None, 1, Decimal(3))
