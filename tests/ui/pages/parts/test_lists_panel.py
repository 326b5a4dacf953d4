"""The lists of the parts page: chosen and read by keys, written where one says, left with Esc."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.pages.parts import PartsPage
from app.workflow.rows.part_lists import PartListKind
from tests.ui import looks
from tests.ui.repair_shop import RepairShop
from tests.ui.shop_pages import press
from tests.ui.text_dump import compare

Settled = Callable[[], None]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def asked() -> list[str]:
    """The names that were proposed for files."""
    return []


@pytest.fixture
def page(desk: Desk, shown: Callable[[QWidget], None], tmp_path: Path, asked: list[str]) -> PartsPage:
    """The page, shown and active; files go to a folder of the test."""

    def choose(_parent: QWidget, _title: str, name: str, _kinds: str) -> Path:
        asked.append(name)
        return tmp_path / name

    made = PartsPage(desk, choose)
    shown(made)
    return made


def test_a_list_by_keys_and_on_to_its_part(page: PartsPage, shop: RepairShop, settled: Settled, qtbot: QtBot) -> None:
    page.start()
    press(qtbot, Qt.Key.Key_L, ALT)
    settled()
    compare(page, "parts_lists")
    table = page.lists.tables[PartListKind.BELOW]
    assert table.rows_model.ids == [shop.pump.id]
    table.setFocus()
    table.select_first()
    press(qtbot, Qt.Key.Key_Return)
    settled()
    assert page.view.isVisible()
    assert page.view.part is not None
    assert page.view.part.id == shop.pump.id
    press(qtbot, Qt.Key.Key_L, ALT)
    settled()
    assert page.step_back()
    assert page.view.isVisible()
    assert not page.lists.isVisible()


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_list_is_seen_whole(page: PartsPage, shop: RepairShop, settled: Settled, language: str) -> None:
    page.show_lists()
    for kind in PartListKind:
        page.lists.kind.set_value(kind)
        settled()
        assert page.lists.stack.currentWidget() is page.lists.tables[kind]
        assert looks.cut_off(page) == []
        assert looks.nameless(page) == []
    assert page.lists.months.isVisible() is False
    page.lists.kind.set_value(PartListKind.STILL)
    assert page.lists.months.isVisible()


def test_a_list_goes_into_a_file(
    page: PartsPage, shop: RepairShop, settled: Settled, qtbot: QtBot, tmp_path: Path, asked: list[str]
) -> None:
    said: list[str] = []
    page.desk.said.connect(said.append)
    page.show_lists()
    page.lists.kind.set_value(PartListKind.VALUES)
    settled()
    assert page.lists.sums.text() == "Parts: 1 · Value: ¥570.00"
    press(qtbot, Qt.Key.Key_E, ALT)
    settled()
    press(qtbot, Qt.Key.Key_X, ALT)
    settled()
    assert [name.rpartition(".")[2] for name in asked] == ["csv", "xlsx"]
    assert asked[0].startswith("value by kind of part 20")
    text = (tmp_path / asked[0]).read_text(encoding="utf-8-sig")
    assert text.splitlines() == ["Kind of part,Parts,Value", ",1,570.00", ",1,570.00"]
    assert said == [f"Written: {name}" for name in asked]


def test_what_can_not_be_written_is_said_beside_it(
    page: PartsPage, shop: RepairShop, settled: Settled, tmp_path: Path
) -> None:
    page.lists._choose = lambda *_: tmp_path / "none" / "list.csv"
    page.show_lists()
    page.lists.export("csv")
    settled()
    assert page.lists.problem.isVisible()
