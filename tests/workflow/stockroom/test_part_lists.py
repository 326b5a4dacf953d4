"""Lists of the parts store: who stands in which, sums that are the ledger's, files that a spreadsheet opens right."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import text

from app.errors import ShopError
from app.models.store import Store
from app.workflow.house import shop
from app.workflow.lists import part_categories
from app.workflow.rows.lists import PartCategoryEntry
from app.workflow.rows.part_lists import COLUMNS, ListWanted, PartList, PartListKind
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartFilter, PartInput, PartRow
from app.workflow.rows.stockroom import Moving
from app.workflow.stockroom import moving, part_files, part_lists, stock, wants
from app.workflow.workbench import bench, cards
from tests.conftest import Clock
from tests.workflow.at_counter import take_in

HEADINGS = {key: f"the {key}" for columns in COLUMNS.values() for key, _ in columns}


def part(store: Store, who: Who, name: str, price: str = "100", on_hand: str = "", cost: str = "40", **more) -> PartRow:
    row = stock.save_part(store, who, PartInput(name, Decimal(price), cost=Decimal(cost), **more))
    return stock.goods_in(store, who, row.id, Decimal(on_hand), Decimal(cost)) if on_hand else row


def read(store: Store, kind: PartListKind, **more) -> PartList:
    return part_lists.read(store, ListWanted(kind, "en", **more))


def cells(found: PartList, *keys: str) -> list[tuple]:
    """These columns of each line."""
    at = [[key for key, _ in COLUMNS[found.kind]].index(key) for key in keys]
    return [tuple(line.cells[each] for each in at) for line in found.lines]


def test_below_minimum_tells_what_jobs_want(founded_store: Store, who: Who) -> None:
    low = part(founded_store, who, "屏幕", name_en="Screen", on_hand="1", minimum=Decimal(2), maximum=Decimal(5))
    part(founded_store, who, "Enough", on_hand="2", minimum=Decimal(2))
    order_id = take_in(founded_store, who).order_id
    bench.move(founded_store, who, order_id, cards.card(founded_store, who, order_id).version, "diagnose")
    wants.want(founded_store, who, order_id, low.id, Decimal(3))
    below = read(founded_store, PartListKind.BELOW)
    assert cells(below, "name", "free", "minimum", "maximum", "waiting", "to_come") == [("Screen", 1, 2, 5, 3, 0)]
    (line,) = cells(read(founded_store, PartListKind.WAITING), "name", "missing", "jobs", "free", "expected")
    assert line[:4] == ("Screen", 3, 1, 1)
    chinese = part_lists.read(founded_store, ListWanted(PartListKind.WAITING, "zh_CN"))
    assert chinese.lines[0].cells[1] == "屏幕"


def test_what_has_not_moved_since(founded_store: Store, who: Who, clock: Clock) -> None:
    part(founded_store, who, "Old", on_hand="2")
    part(founded_store, who, "Never there")
    clock.now += timedelta(days=100)
    part(founded_store, who, "New", on_hand="1")
    assert cells(read(founded_store, PartListKind.STILL, months=3), "name", "on_hand", "value") == [("Old", 2, 80)]
    assert read(founded_store, PartListKind.STILL, months=4).lines == ()
    assert len(read(founded_store, PartListKind.STILL, months=0).lines) == 1  # of today is not before today


def test_values_by_kind_are_the_ledgers(founded_store: Store, who: Who) -> None:
    kind = part_categories.save_part_category(founded_store, who, PartCategoryEntry(None, "Screens", "屏幕"))
    screen = part(founded_store, who, "A", on_hand="3", cost="33.33", category_id=kind.id)
    part(founded_store, who, "B", on_hand="1", cost="0.0048")
    part(founded_store, who, "C", on_hand="7", cost="10")
    moving.transfer(founded_store, who, 1, 2, (Moving(screen.id, Decimal(1)),), "dented")
    found = read(founded_store, PartListKind.VALUES)
    with founded_store.reading() as session:
        (ledger,) = session.execute(text("SELECT sum(value) FROM part_ledger")).one()
    assert found.sums["value"] * 100 == ledger
    assert found.sums["parts"] == 3
    assert cells(found, "category", "parts") == [("Screens", 1), ("", 2)]


@pytest.mark.parametrize(("with_tax", "losing"), [(True, ["Dear", "Own rate", "Tax"]), (False, ["Dear"])])
def test_a_price_is_compared_without_its_tax(
    founded_store: Store, who: Who, with_tax: bool, losing: list[str]
) -> None:
    row = shop.shop_row(founded_store)
    shop.change_shop(founded_store, who, replace(row, prices_with_tax=with_tax, tax_rate=Decimal(13)), row.version)
    part(founded_store, who, "Fine", price="113", on_hand="1", cost="100")
    part(founded_store, who, "Tax", price="112", on_hand="1", cost="100")
    part(founded_store, who, "Own rate", price="105", on_hand="1", cost="100", tax_rate=Decimal(6))
    part(founded_store, who, "Dear", price="100", cost="100.0001")  # none is there: the last cost counts
    dropped = part(founded_store, who, "Was dear", price="113", on_hand="1", cost="150")
    stock.goods_in(founded_store, who, dropped.id, Decimal(9), Decimal(50))
    found = read(founded_store, PartListKind.LOSING)
    assert [name for (name,) in cells(found, "name")] == losing
    assert all(margin < 0 for (margin,) in cells(found, "margin"))


def test_a_long_list_is_cut_and_its_file_is_not(founded_store: Store, who: Who, tmp_path: Path) -> None:
    for at in range(3):
        part(founded_store, who, f"P{at}")
    wanted = ListWanted(PartListKind.LISTED, "en", filter=PartFilter(find="P1"))
    assert [line.cells[1] for line in part_lists.read(founded_store, wanted).lines] == ["P1"]
    every = ListWanted(PartListKind.LISTED, "en")
    cut = part_lists.read(founded_store, every, 2)
    assert (len(cut.lines), cut.more, cut.sums) == (2, True, {})
    assert part_files.write(founded_store, every, tmp_path / "all.csv", HEADINGS, "All") == 3


def test_files_start_no_formula_and_have_numbers(founded_store: Store, who: Who, tmp_path: Path) -> None:
    evil = part(founded_store, who, "=HYPERLINK(1)", on_hand="2", shelf="+A1")
    wanted = ListWanted(PartListKind.LISTED, "en")
    part_files.write(founded_store, wanted, tmp_path / "list.csv", HEADINGS, "Parts")
    raw = (tmp_path / "list.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    head, line, sums = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"))))
    assert head[0] == "the number"
    assert (line[1], line[4], line[5], line[-1]) == ("'=HYPERLINK(1)", "'+A1", "2", "80.00")
    assert line[0].replace(" ", "") == evil.number
    assert sums[-1] == "80.00"
    part_files.write(founded_store, wanted, tmp_path / "list.xlsx", HEADINGS, "Parts")
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx")["Parts"]
    assert (sheet["B2"].value, sheet["B2"].data_type) == ("=HYPERLINK(1)", "s")
    assert (sheet["F2"].value, sheet["O3"].value) == (2, 80)
    assert list(tmp_path.glob(".*")) == []


def test_a_file_that_cannot_be_written_is_said(founded_store: Store, tmp_path: Path) -> None:
    with pytest.raises(ShopError) as refused:
        part_files.write(
            founded_store, ListWanted(PartListKind.VALUES, "en"), tmp_path / "no" / "list.csv", HEADINGS, "V"
        )
    assert refused.value.key == "export.not_written"
