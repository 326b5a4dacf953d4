"""Lists in and out: a file is looked at, mapped, brought in and undone, all by keyboard."""

from __future__ import annotations

import itertools
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.pages.settings.exchange.pane import ListsPane
from app.ui.pages.settings.exchange.words import field_name, heading, kind_name
from app.ui.words import install
from app.workflow.exchange import columns, job_sheets, reading
from app.workflow.exchange.exporting import HEADS
from app.workflow.rows.exchange import JobKind, ListKind, RowState, Sheet
from app.workflow.rows.stock import PartFilter, PartInput
from app.workflow.stockroom import stock
from tests.ui.pages.settings.hands import Hands
from tests.ui.text_dump import compare

PARTS = "Name,Barcode,Cost,Category,Minimum\nScreen,690001,12.50,Screens,2\nBelt,690002,0.0048,Belts,\nFuse,,x,,\n"
STOCK = "配件,数量,单位成本,币种\n690001,3,2,\n690002,1000,0.001,USD\nnobody,1,1,\n"


@pytest.fixture
def pane(hands: Hands, tmp_path: Path) -> ListsPane:
    """The section, with a dialog that gives what stands in `pane.file_to_choose`."""
    pane = hands.section("lists", ListsPane)
    pane.choose_target = lambda _parent, _title, _name, _kinds: tmp_path / "all.xlsx"
    return pane


def choose(hands: Hands, pane: ListsPane, path: Path) -> None:
    """Alt+O, and that file."""
    pane.choose = lambda _parent: path
    QTest.keyClick(pane.open_button, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    hands.settled()


def written(tmp_path: Path, name: str, text: str) -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def laid_out(qtbot: Any, pane: ListsPane) -> None:
    """Every field has its place: a dump goes by places."""
    mapping, chips = pane.mapping, pane.planned.chips
    below = (mapping.fields, *mapping.ticks.values())

    def in_order() -> bool:
        stand = all(one.geometry().bottom() < two.y() for one, two in itertools.pairwise(below))
        buttons = chips.buttons()
        return stand and all(one.geometry().right() < two.x() for one, two in itertools.pairwise(buttons))

    qtbot.waitUntil(in_order)


def focused(pane: ListsPane) -> QWidget | None:
    return pane.window().focusWidget()


def test_a_list_comes_in_and_goes_again(qtbot: Any, hands: Hands, pane: ListsPane, tmp_path: Path) -> None:
    store = hands.page.desk.store
    kept = {part.id for part in stock.rows(store, stock.list_ids(store, PartFilter()).ids)}
    choose(hands, pane, written(tmp_path, "parts.csv", PARTS))
    assert focused(pane) is pane.mapping.kind
    assert pane.mapping.kind.value() is ListKind.PARTS
    for box in (*pane.mapping.boxes.values(), *pane.mapping.ticks.values()):
        QTest.keyClick(pane.window().focusWidget(), Qt.Key.Key_Tab)
        assert focused(pane) is box
    pane.mapping.kind.setFocus()
    plan = pane.planned.plan
    assert plan is not None
    assert [row.state for row in plan.rows] == [RowState.NEW, RowState.NEW, RowState.BAD]
    assert pane.bring_button.text() == "F9  Bring 2 rows in"
    laid_out(qtbot, pane)
    compare(hands.page, "settings_lists_parts")
    hands.save()
    assert "2 rows brought in from parts.csv. 1 row refused." in pane.result.text()
    assert focused(pane) is pane.runs.table
    belt = stock.by_code(store, "690002")
    assert belt is not None
    assert belt.cost == Decimal("0.0048")
    assert [each.name("en") for each in hands.page.desk.lists.part_categories][-2:] == ["Screens", "Belts"]
    QTest.keyClick(pane.runs.table, Qt.Key.Key_Return)
    hands.settled()
    assert focused(pane) is pane.runs.undo_button
    hands.press("lists_undo")
    assert "taken back" in pane.result.text()
    assert {part.id for part in stock.rows(store, stock.list_ids(store, PartFilter()).ids)} == kept
    assert not pane.runs.undo_button.isEnabled()


def test_another_currency_asks_for_its_rate(qtbot: Any, hands: Hands, pane: ListsPane, tmp_path: Path) -> None:
    choose(hands, pane, written(tmp_path, "parts.csv", PARTS))
    hands.save()
    choose(hands, pane, written(tmp_path, "库存.csv", STOCK))
    plan = pane.planned.plan
    assert plan is not None
    assert [row.state for row in plan.rows] == [RowState.NEW, RowState.BAD, RowState.BAD]
    pane.mapping.kind.setFocus()
    QTest.keyClick(pane.mapping.kind, Qt.Key.Key_Tab)
    assert focused(pane) is hands.find("lists_rate_usd")  # the first thing that is asked
    hands.type("lists_rate_usd", "7.25")
    QTest.keyClick(hands.find("lists_rate_usd"), Qt.Key.Key_Return)
    hands.settled()
    plan = pane.planned.plan
    assert plan is not None
    assert [row.state for row in plan.rows] == [RowState.NEW, RowState.NEW, RowState.BAD]
    laid_out(qtbot, pane)
    compare(hands.page, "settings_lists_stock")
    hands.save()
    belt = stock.by_code(hands.page.desk.store, "690002")
    assert belt is not None
    assert (belt.on_hand, belt.value) == (1000, Decimal("7.25"))


def test_columns_are_chosen_by_hand(hands: Hands, pane: ListsPane, tmp_path: Path) -> None:
    choose(hands, pane, written(tmp_path, "mine.csv", "What,How much\nScreen,3\n"))
    assert pane.mapping.kind.value() is None
    assert not pane.bring_button.isEnabled()
    QTest.keyClick(pane.mapping.kind, Qt.Key.Key_Down)
    while pane.mapping.kind.value() is not ListKind.PARTS:
        QTest.keyClick(pane.mapping.kind, Qt.Key.Key_Down)
    hands.settled()
    assert "choose the column for Name" in pane.planned.notice.text()
    QTest.keyClick(hands.find("lists_column_name"), Qt.Key.Key_Down)
    hands.settled()
    plan = pane.planned.plan
    assert plan is not None
    assert [row.name for row in plan.rows] == ["Screen"]


def test_a_broken_file_is_said_and_the_list_stays(hands: Hands, pane: ListsPane, tmp_path: Path) -> None:
    path = tmp_path / "old.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600))
    choose(hands, pane, path)
    assert "old Excel file" in pane.result.text()
    assert pane.file is None
    assert pane.open_button.isEnabled()


def test_esc_goes_back_step_by_step(hands: Hands, pane: ListsPane, tmp_path: Path) -> None:
    choose(hands, pane, written(tmp_path, "parts.csv", PARTS))
    assert hands.page.step_back()
    assert pane.file is None
    assert focused(pane) is pane.open_button
    assert hands.page.step_back()
    assert hands.page.sections.hasFocus()


def test_everything_is_written_and_read_again(hands: Hands, pane: ListsPane, tmp_path: Path) -> None:
    store, who = hands.page.desk.store, hands.page.desk.acting()
    stock.save_part(store, who, PartInput("=Screen", Decimal(1), barcodes=("0042",)))
    QTest.keyClick(pane.export_button, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    hands.settled()
    assert "all.xlsx" in pane.result.text()
    sheets = reading.read(tmp_path / "all.xlsx")
    assert [each.name for each in sheets] == [*(kind_name(kind) for kind in HEADS), *(heading(k, "") for k in JobKind)]
    choose(hands, pane, tmp_path / "all.xlsx")
    plan = pane.planned.plan
    assert plan is not None
    assert {row.state for row in plan.rows if row.kind is not ListKind.STOCK} == {RowState.SAME}


def test_who_may_not_can_do_nothing_here(hands: Hands, pane: ListsPane) -> None:
    hands.page.desk.sign_in(None)
    assert not pane.isEnabled()


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_what_is_written_is_known_when_it_is_read(qapp: QApplication, english_again: None, language: str) -> None:
    install(qapp, language)
    for kind, heads in HEADS.items():
        sheet = Sheet(heading(kind, ""), tuple(heading(kind, each) for each in heads), ())
        assert columns.kind_of(sheet) is kind
        assert dict(columns.read_by_itself(sheet, kind).columns) == {field: (at,) for at, field in enumerate(heads)}
        for field in columns.fields_of(kind):
            alone = Sheet("x", (field_name(kind, field),), ())
            assert field in dict(columns.read_by_itself(alone, kind).columns), field
    for job, heads in job_sheets.HEADS.items():
        assert len(heading(job, "")) <= 31  # a workbook takes no more
        assert columns.kind_of(Sheet(heading(job, ""), tuple(heading(job, each) for each in heads), ())) is None
