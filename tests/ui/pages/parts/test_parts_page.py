"""The parts page: list, adding and editing, goods in, counting, the ledger, scans, and saves that come too late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.parts import PartsPage
from app.ui.pages.parts.codes_edit import CodesEdit
from app.workflow.house import shop as shop_verbs
from app.workflow.lists import part_categories
from app.workflow.rows.kinds import NumberKind, Origin
from app.workflow.rows.lists import PartCategoryEntry
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartFilter, PartInput
from app.workflow.stockroom import stock
from tests.ui.repair_shop import BARCODE, RepairShop
from tests.ui.shop_pages import press, write
from tests.ui.text_dump import compare

Settled = Callable[[], None]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(desk: Desk, shown: Callable[[QWidget], None]) -> PartsPage:
    """The page, shown and active."""
    made = PartsPage(desk)
    shown(made)
    return made


def test_dumps(page: PartsPage, shop: RepairShop, settled: Settled) -> None:
    compare(page, "parts_new")
    page.open_part(shop.screen.id)
    settled()
    compare(page, "parts_screen")


def test_below_minimum_is_counted_marked_and_listed(page: PartsPage, shop: RepairShop, settled: Settled) -> None:
    assert page.badge() == "1!"
    chip = page.parts.chips.buttons()[1]
    assert chip.text() == "▼ Below minimum 1"
    chip.click()
    settled()
    model = page.parts.table.rows_model
    assert model.ids == [shop.pump.id]
    assert model.index(0, 4).data() == "▼ 0"


def test_find_and_open_by_keys(page: PartsPage, shop: RepairShop, settled: Settled, qtbot: QtBot) -> None:
    page.start()
    write(qtbot, "hinge")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.parts.table.rows_model.ids == [shop.hinge.id])
    settled()
    page.parts.table.select_first()
    settled()
    assert page.view.part is not None
    assert page.view.part.id == shop.hinge.id


def test_add_a_part_by_keys(
    page: PartsPage, settled: Settled, qtbot: QtBot, founded_store: Store, shop: RepairShop
) -> None:
    page.start()
    press(qtbot, Qt.Key.Key_N, ALT)
    write(qtbot, "Fuse 10A")
    assert page.save()
    settled()
    assert page.view.form.rows["price"].error()
    write(qtbot, "2.50")
    assert page.save()
    settled()
    made = stock.rows(founded_store, stock.list_ids(founded_store, PartFilter(find="Fuse")).ids)[0]
    assert (made.name, made.price, made.unit, made.origin) == ("Fuse 10A", Decimal("2.50"), "pc", Origin.ORIGINAL)
    assert page.view.part is not None
    assert page.view.part.id == made.id
    assert not page.view.typed()


def test_goods_in_and_ledger(
    page: PartsPage, settled: Settled, qtbot: QtBot, shop: RepairShop, founded_store: Store
) -> None:
    page.open_part(shop.screen.id)
    settled()
    page.parts.table.setFocus()
    press(qtbot, Qt.Key.Key_G, ALT)
    write(qtbot, "4")
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    write(qtbot, "note 9")
    press(qtbot, Qt.Key.Key_Return)
    settled()
    assert stock.part(founded_store, shop.screen.id).on_hand == 7
    assert page.view.stock_line.text().startswith("7 pc on hand")
    press(qtbot, Qt.Key.Key_2, ALT)
    settled()
    model = page.view.stock.ledger.table.rows_model
    assert [model.index(0, at).data() for at in (1, 3, 7)] == ["Goods in", "+4", "王芳 · note 9"]


def test_counting_needs_a_reason(
    page: PartsPage, settled: Settled, qtbot: QtBot, shop: RepairShop, founded_store: Store
) -> None:
    page.open_part(shop.screen.id)
    settled()
    page.view.movements.count.click()
    form = page.view.movements.count_form
    form.form.set_value("counted", Decimal(2))
    form.agree()
    settled()
    assert form.form.rows["reason"].error()
    assert stock.part(founded_store, shop.screen.id).on_hand == 3
    form.form.set_value("reason", "one broken")
    form.agree()
    settled()
    assert not form.asking()
    assert stock.part(founded_store, shop.screen.id).on_hand == 2


def test_retire_and_keep_again(page: PartsPage, settled: Settled, shop: RepairShop, founded_store: Store) -> None:
    page.open_part(shop.screen.id)
    settled()
    page.view.retire_button.click()
    settled()
    assert page.view.problem.text()  # some are still there
    page.open_part(shop.hinge.id)
    settled()
    page.view.retire_button.click()
    settled()
    assert stock.part(founded_store, shop.hinge.id).retired
    assert shop.hinge.id not in page.parts.table.rows_model.ids
    assert page.view.retire_button.text() == "Keep it again"


def test_scans_open_the_part_or_begin_a_new_one(page: PartsPage, settled: Settled, shop: RepairShop) -> None:
    assert not page.take_code(NumberKind.ORDER, "126110000014")
    assert page.take_code(None, BARCODE)
    settled()
    assert page.view.part is not None
    assert page.view.part.id == shop.screen.id
    page.take_code(NumberKind.PART, shop.pump.number)
    settled()
    assert page.view.part.id == shop.pump.id
    page.take_code(None, "4006381333931")
    settled()
    assert page.view.part is None
    assert page.view.form.value("barcodes") == "4006381333931"


def test_what_is_typed_waits_while_another_part_is_looked_at(
    page: PartsPage, settled: Settled, shop: RepairShop, founded_store: Store
) -> None:
    page.open_part(shop.hinge.id)
    settled()
    page.view.form.set_value("shelf", "E-99")
    page.open_part(shop.screen.id)
    settled()
    assert page.view.form.value("shelf") == "C-02"
    page.open_part(shop.hinge.id)
    settled()
    assert page.view.form.value("shelf") == "E-99"
    assert page.view.state.text() == "not saved yet"
    page.save()
    settled()
    assert stock.part(founded_store, shop.hinge.id).shelf == "E-99"


def test_late_save_shows_both_versions(
    page: PartsPage, settled: Settled, shop: RepairShop, founded_store: Store, who: Who
) -> None:
    page.open_part(shop.hinge.id)
    settled()
    page.view.form.set_value("price", Decimal(70))
    theirs = PartInput(shop.hinge.name, Decimal(65), shelf="E-01", id=shop.hinge.id, version=shop.hinge.version)
    stock.save_part(founded_store, replace(who, name="李工"), theirs)
    page.save()
    settled()
    assert page.view.conflict.isVisible()
    words = page.view.conflict_words.text()
    assert "¥70.00" in words
    assert "¥65.00" in words
    assert page.view.form.value("price") == 70
    page.view.save_mine()
    settled()
    assert stock.part(founded_store, shop.hinge.id).price == 70
    assert not page.view.conflict.isVisible()


def test_shown_for_other_pages(page: PartsPage, settled: Settled, shop: RepairShop) -> None:
    page.show_subject("part", shop.pump.id)
    settled()
    assert page.view.title.text().endswith(shop.pump.name)
    assert page.view.mark.text() == "▼ Below minimum"


def test_all_fields_by_keys_alone(
    page: PartsPage, settled: Settled, qtbot: QtBot, founded_store: Store, who: Who
) -> None:
    kind = part_categories.save_part_category(founded_store, who, PartCategoryEntry(None, "Screens", "屏幕"))
    page.desk.use_shop(shop_verbs.shop_row(founded_store), shop_verbs.lists(founded_store))
    page.start()
    press(qtbot, Qt.Key.Key_N, ALT)
    typed = ("Screen", "Display", "S", "C-7", "", "", "LCD-9", "111, 222", "iPhone 13; iPhone 14", "320", "190", "6")
    for each in (*typed, "2", "8", "5", "12"):
        write(qtbot, each)
        press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Space)
    assert page.save()
    settled()
    made = page.view.part
    assert made is not None
    assert (made.name, made.name_en, made.category_id, made.shelf) == ("Screen", "Display", kind.id, "C-7")
    assert (made.barcodes, made.fits) == (("111", "222"), ("iPhone 13", "iPhone 14"))
    assert (made.price, made.cost, made.tax_rate) == (Decimal(320), Decimal(190), Decimal(6))
    assert (made.minimum, made.maximum, made.lead_days, made.warranty_months) == (2, 8, 5, 12)
    assert made.by_serial


def test_codes_are_scanned_one_after_the_other(page: PartsPage, settled: Settled, shop: RepairShop) -> None:
    page.open_part(shop.screen.id)
    settled()
    field = page.view.form.field("barcodes")
    assert isinstance(field, CodesEdit)
    field.add_code("4006381333931")
    field.add_code("4006381333931")
    assert field.value() == f"{BARCODE}, 4006381333931"
    field.undo()
    assert field.value() == BARCODE


def test_sections_by_keys(page: PartsPage, settled: Settled, shop: RepairShop, qtbot: QtBot) -> None:
    page.open_part(shop.screen.id)
    settled()
    assert page.view.form.isVisible()
    press(qtbot, Qt.Key.Key_2, ALT)
    assert page.view.stock.ledger.isVisible()
    page.view.form.set_value("maximum", Decimal(1))
    assert page.save()
    settled()
    assert page.view.form.isVisible()  # where the error stands
    assert page.view.form.rows["maximum"].error()
    page.begin_new()
    press(qtbot, Qt.Key.Key_2, ALT)
    assert page.view.form.isVisible()  # a new part has no stock yet
