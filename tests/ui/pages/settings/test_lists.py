"""Brands, fault codes, prices: by keyboard, with nothing typed lost; long lists are looked through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.pages.settings.brands_pane import BrandsPane
from app.ui.pages.settings.faults_pane import FaultsPane
from app.ui.pages.settings.prices_pane import PricesPane
from app.workflow import Store
from app.workflow.lists import categories, shop_lists
from app.workflow.rows.customers import ArticleInput
from app.workflow.rows.shop import Who
from tests.ui.pages.settings.hands import Hands
from tests.workflow.at_counter import take_in


def test_a_new_brand_stands_in_the_list_and_on_every_page(hands: Hands, desk: Desk) -> None:
    pane = hands.section("brands", BrandsPane)
    hands.press("brands_new")
    assert hands.find("brands_name").hasFocus()
    hands.type("brands_name", "Nokta")
    hands.find("brands_agreement").set_value(True)
    hands.save()
    assert hands.said == ["Saved: Nokta"]
    assert ("Nokta", True) in [(name, agreed) for _, name, agreed in desk.lists.brands]
    assert pane.table.current_row().name == "Nokta"
    hands.press("brands_new")
    assert pane.form.value("name") == ""
    hands.type("brands_name", "nokta")
    hands.save()
    assert "Nokta" in pane.form.rows["name"].error()


def test_retiring_takes_a_brand_from_intake_but_not_from_the_list(hands: Hands, desk: Desk) -> None:
    pane = hands.section("brands", BrandsPane)
    brand = pane.table.current_row()
    hands.find("brands_retired").set_value(True)
    hands.save()
    assert brand.id not in [each[0] for each in desk.lists.brands]
    assert pane.rows[brand.id].retired
    assert pane.table.rows_model.index(0, 2).data() == "retired"


def test_what_was_typed_waits_while_another_entry_is_looked_at(hands: Hands) -> None:
    pane = hands.section("brands", BrandsPane)
    first, second = pane.table.rows_model.ids[:2]
    hands.type("brands_name", "Half typed")
    pane.table.select_id(second)
    assert pane.form.value("name") == pane.rows[second].name
    assert "waits" in hands.said[-1]
    pane.table.select_id(first)
    assert pane.form.value("name") == "Half typed"
    hands.save()
    assert pane.rows[first].name == "Half typed"


def test_a_faster_save_of_an_entry_is_shown(hands: Hands, founded_store: Store, who: Who) -> None:
    pane = hands.section("faults", FaultsPane)
    entry = pane.table.current_row()
    hands.type("faults_en", "Mine")
    shop_lists.save_fault_code(founded_store, who, replace(entry, en="Theirs", code="Q1"))
    hands.save()
    assert "王芳" in hands.complained[0]
    assert (pane.form.value("en"), pane.form.value("code")) == ("Mine", "Q1")
    assert "Theirs" in pane.form.rows["en"].note.text()
    hands.save()
    assert (pane.rows[entry.id].en, pane.rows[entry.id].code) == ("Mine", "Q1")


def test_a_price_for_a_category(hands: Hands, desk: Desk) -> None:
    pane = hands.section("prices", PricesPane)
    hands.press("prices_new")
    hands.type("prices_en", "Glass polished")
    hands.save()
    assert pane.form.rows["price"].error()
    hands.type("prices_price", "35.50")
    hands.type("prices_minutes", "15")
    phone = desk.lists.categories[0]
    hands.find("prices_category_id").set_value(phone.id)
    hands.save()
    made = desk.lists.prices[-1]
    assert (made.en, made.price, made.minutes, made.category_id) == ("Glass polished", Decimal("35.5"), 15, phone.id)
    assert pane.form.rows["price"].label.text() == "Price with tax"


def test_a_save_elsewhere_reaches_a_list_that_lies_open(hands: Hands, desk: Desk, who: Who) -> None:
    pane = hands.section("brands", BrandsPane)
    brand = pane.table.current_row()
    shop_lists.save_brand(desk.store, who, replace(brand, agreement=not brand.agreement))
    pane.read_shop_again()
    hands.settled()
    assert pane.form.value("agreement") is not brand.agreement


def test_an_agreement_has_a_number_and_a_day_and_says_when_it_is_over(
    hands: Hands, founded_store: Store, who: Who
) -> None:
    pane = hands.section("brands", BrandsPane)
    column = [each.key for each in pane.table.rows_model.columns].index("agreement")
    assert not hands.find("brands_agreement_number").isEnabled()  # Apple has none
    hands.find("brands_agreement").set_value(True)
    hands.type("brands_agreement_number", "AP-1")
    hands.type("brands_agreement_until", "2020-12-31")
    hands.save()
    made = pane.rows[pane.entry.id or 0]
    assert (made.agreement_number, made.agreement_until) == ("AP-1", date(2020, 12, 31))
    cell = pane.table.rows_model.index(pane.table.currentIndex().row(), column)
    assert cell.data() == "⚠ ended 31 Dec 2020"
    assert cell.data(Qt.ItemDataRole.ForegroundRole).name() == hands.page.desk.theme.colour("bad")
    hands.type("brands_agreement_until", "2199-12-31")
    hands.save()
    assert pane.table.rows_model.index(pane.table.currentIndex().row(), column).data() == "until 31 Dec 2199"
    hands.type("brands_agreement_until", "12345")
    hands.save()
    assert pane.form.rows["agreement_until"].error()


def test_a_long_list_is_looked_through(hands: Hands, qtbot: QtBot) -> None:
    pane = hands.section("prices", PricesPane)
    everything = len(pane.table.rows_model.ids)
    first = pane.entry
    pane.filter.begin()
    QTest.keyClicks(pane.filter.edit, "Screen LAP")
    qtbot.waitUntil(lambda: len(pane.table.rows_model.ids) == 1)
    assert "1" in pane.filter.found.text()
    assert pane.entry == first  # what is on the form stays there until another one is chosen
    QTest.keyClick(pane.filter.edit, Qt.Key.Key_Return)
    assert pane.table.hasFocus()
    assert pane.entry.en == "Screen replaced"
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    hands.type("prices_minutes", "77")
    hands.save()
    assert len(pane.table.rows_model.ids) == everything  # what was saved is seen among all of them
    assert pane.table.current_row().minutes == 77
    pane.filter.edit.setText("zzz")
    qtbot.waitUntil(lambda: pane.table.rows_model.ids == [])
    assert hands.page.step_back()
    assert len(pane.table.rows_model.ids) == everything


def test_an_entry_is_found_by_the_letters_of_its_chinese_name(
    hands: Hands, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    pane = hands.section("faults", FaultsPane)
    wanted = next(each for each in pane.rows.values() if "电池" in each.zh)
    pane.filter.begin()
    QTest.keyClicks(pane.filter.edit, "dc")
    settled()
    qtbot.waitUntil(lambda: wanted.id in pane.table.rows_model.ids)
    shown = [pane.rows[key] for key in pane.table.rows_model.ids]
    assert all("dc" in f"{each.code} {each.en}".casefold() or "电" in each.zh for each in shown)


def test_a_price_of_a_retired_category_keeps_it_but_others_are_not_offered_it(
    hands: Hands, founded_store: Store, who: Who
) -> None:
    phone = shop_lists.entries(founded_store).categories[0]
    categories.save_category(founded_store, who, replace(phone, retired=True))
    pane = hands.section("prices", PricesPane)
    box = hands.find("prices_category_id")
    assert "Mobile phone (retired)" not in [box.itemText(at) for at in range(box.count())]
    of_phones = next(each for each in pane.rows.values() if each.category_id == phone.id)
    pane.table.select_id(of_phones.id)
    assert box.currentText() == "Mobile phone (retired)"
    hands.type("prices_minutes", "33")
    hands.save()
    assert (pane.rows[of_phones.id or 0].category_id, pane.rows[of_phones.id or 0].minutes) == (phone.id, 33)


def test_the_brands_say_when_some_are_written_in_several_ways(
    hands: Hands, founded_store: Store, who: Who, desk: Desk
) -> None:
    pane = hands.section("brands", BrandsPane)
    assert not pane.hint.isVisibleTo(pane)
    take_in(founded_store, who, article=ArticleInput(category_id=1, brand="APPLE"))
    pane.refresh()
    hands.settled()
    assert pane.hint.isVisibleTo(pane)
    opened: list[object] = []
    desk.opened.connect(lambda kind, key: opened.append((kind, key)))
    hands.press("brands_spellings")
    assert opened == [("settings", "spellings")]
