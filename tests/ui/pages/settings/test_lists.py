"""Brands, categories, fault codes, prices: by keyboard, with nothing typed lost."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.ui.desk import Desk
from app.ui.pages.settings.list_panes import BrandsPane, CategoriesPane, FaultsPane, PricesPane
from app.workflow import Store, shop, shop_lists
from app.workflow.rows.lists import ItemInput
from app.workflow.rows.shop import Who
from tests.ui.pages.settings.hands import Hands


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


def test_a_category_with_its_checklists(hands: Hands, founded_store: Store) -> None:
    pane = hands.section("categories", CategoriesPane)
    assert "Scratches" in pane.form.rows["conditions"].note.text()  # offered for every category
    hands.press("categories_new")
    hands.type("categories_zh", "手表")
    hands.type("categories_warranty_months", "24")
    hands.find("categories_accessories").setPlainText("Strap = 表带\n\n充电座\nBox ＝ 盒子")
    hands.save()
    offered = shop.lists(founded_store).categories[-1]
    assert (offered.en, offered.zh, offered.warranty_months) == ("手表", "手表", 24)
    assert shop_lists.entries(founded_store).categories[-1].accessories == (
        ItemInput("Strap", "表带"),
        ItemInput("充电座", "充电座"),
        ItemInput("Box", "盒子"),
    )
    hands.type("categories_warranty_months", "300")
    hands.save()
    assert "240" in pane.form.rows["warranty_months"].error()


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
