"""Everything out and into an empty shop again: the same shop, to the last minor unit."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.errors import ShopError
from app.models import (
    Part,
    PartBalance,
    PartCategory,
    PartCode,
    PartFit,
    PartSerial,
    Place,
    Substitute,
    Supplier,
    SupplierPart,
    SupplierPrice,
)
from app.models.store import Store, open_store
from app.workflow.exchange import exporting, reading
from app.workflow.exchange.planning import Stopped
from app.workflow.registers import csv_cells
from app.workflow.rows.exchange import ListKind
from app.workflow.rows.kinds import PlaceKind
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput
from app.workflow.rows.stockroom import PlaceInput
from app.workflow.stockroom import places, stock, substitutes
from tests.conftest import Clock
from tests.workflow.exchange import inventree
from tests.workflow.exchange.lists import all_brought, of_files
from tests.workflow.exchange.test_inventree import WISHES

NASTY = ("=1+1", "'=1+1", "''-2", "-5", "@x", "＝五", "0042", "1e5", "a\"b,c;d", " ' =x".strip(), "屏幕 \u2019", "TRUE")


def title(kind: ListKind, field: str) -> str:
    """Headings that are the fields' own names."""
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
    return store


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


def content(store: Store) -> dict[str, Any]:
    """What the store room is, without ids, versions and reservations."""
    with store.reading() as session:

        def all_of(*columns: Any) -> list[tuple[Any, ...]]:
            return [tuple(row) for row in session.execute(select(*columns).order_by(*columns))]

        numbers = dict(session.execute(select(Part.id, Part.number)).all())
        place = {key: places.called(session, key) for key in session.scalars(select(Place.id))}
        kinds = dict(session.execute(select(PartCategory.id, PartCategory.name_zh)).all())
        suppliers = dict(session.execute(select(Supplier.id, Supplier.name)).all())
        sold = {each.id: (suppliers[each.supplier_id], numbers[each.part_id], each.number)
                for each in session.scalars(select(SupplierPart))}  # fmt: skip
        plain = [each for each in Part.__table__.columns if each.name not in ("id", "version", "category_id")]
        return {
            "parts": all_of(*plain),
            "kinds of parts": sorted(
                (numbers[part], kinds.get(key, "")) for part, key in all_of(Part.id, Part.category_id)),
            "categories": all_of(PartCategory.name_zh, PartCategory.name_en, PartCategory.retired),
            "codes": [(numbers[part], code) for _, part, code in all_of(PartCode.id, PartCode.part_id, PartCode.code)],
            "fits": sorted(
                (numbers[part], *rest) for part, *rest in all_of(PartFit.part_id, PartFit.model, PartFit.folded)),
            "substitutes": sorted((*sorted((numbers[one], numbers[two])), note) for one, two, note in
                                  all_of(Substitute.part_id, Substitute.other_id, Substitute.note)),
            "suppliers": all_of(*[each for each in Supplier.__table__.columns if each.name not in ("id", "version")]),
            "sold": sorted((*sold[key], *rest) for key, *rest in all_of(
                SupplierPart.id, SupplierPart.pack, SupplierPart.lead_days, SupplierPart.preferred,
                SupplierPart.retired)),
            "prices": sorted((*sold[key], *rest) for key, *rest in all_of(
                SupplierPrice.supplier_part_id, SupplierPrice.quantity, SupplierPrice.price)),
            "places": sorted((place[key], *rest) for key, *rest in all_of(Place.id, Place.kind, Place.retired)),
            "stock": sorted((numbers[part], place[where], *rest) for part, where, *rest in all_of(
                PartBalance.part_id, PartBalance.place_id, PartBalance.on_hand, PartBalance.value) if rest[0]),
            "pieces": sorted((numbers[part], place[where], *rest) for part, where, *rest in all_of(
                PartSerial.part_id, PartSerial.place_id, PartSerial.serial, PartSerial.state)),
        }  # fmt: skip


@pytest.mark.parametrize("name", ["all.xlsx", "all.zip"])
def test_an_empty_shop_becomes_the_same(full: Store, empty: Store, who: Who, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    written = exporting.export(full, who, path, title, lambda done, total: True)
    assert written > 2_500
    readings = of_files([path])
    assert [each.kind for each in readings] == list(exporting.HEADS)
    all_brought(empty, who, readings)
    before, after = content(full), content(empty)
    for table, rows in before.items():
        assert after[table] == rows, table
    assert stock.check_sums(empty).wrong == ()
    # what comes next in either shop has a number of its own
    fresh = stock.save_part(empty, who, PartInput("next", Decimal(1))).number
    assert fresh not in {row[0] for row in before["parts"]}


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
