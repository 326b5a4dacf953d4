"""Categories: their checklists line by line, what is offered for all, and their order by keyboard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from app.ui.desk import Desk
from app.ui.pages.settings.categories_pane import CategoriesPane
from app.workflow import Store
from app.workflow.house import shop
from app.workflow.lists import categories, shop_lists
from app.workflow.rows.lists import COMMON, ItemInput
from app.workflow.rows.shop import Who
from tests.ui.pages.settings.hands import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier


def names(store: Store) -> list[str]:
    return [each.en for each in shop.lists(store).categories]


def test_a_category_with_its_checklists(hands: Hands, founded_store: Store) -> None:
    pane = hands.section("categories", CategoriesPane)
    hands.press("categories_new")
    assert "Scratches" in pane.form.rows["conditions"].note.text()  # offered for every category
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


def test_what_is_offered_for_every_category_stands_first(hands: Hands, founded_store: Store, desk: Desk) -> None:
    pane = hands.section("categories", CategoriesPane)
    assert pane.entry.id == COMMON
    assert pane.table.rows_model.index(0, 0).data() == "For every category"
    for name in ("zh", "en", "warranty_months", "has_imei", "retired"):
        assert not hands.find(f"categories_{name}").isVisibleTo(pane), name
    assert not hands.find("categories_up").isEnabled()
    hands.find("categories_accessories").setPlainText("Bag = 袋子")
    hands.save()
    assert hands.said == ["Saved: For every category"]
    assert all(each.accessories[-1].zh == "袋子" for each in desk.lists.categories)
    pane.table.select_id(1)
    assert hands.find("categories_zh").isVisibleTo(pane)
    assert "For every category: Bag" in pane.form.rows["accessories"].note.text()


def test_two_managers_change_what_is_offered_for_all(hands: Hands, founded_store: Store, who: Who) -> None:
    pane = hands.section("categories", CategoriesPane)
    common = shop_lists.entries(founded_store).common
    categories.save_category(founded_store, who, replace(common, accessories=(ItemInput("Theirs", "他们"),)))
    hands.find("categories_conditions").setPlainText("Mine")
    hands.save()
    assert "王芳" in hands.complained[0]
    assert pane.form.value("accessories") == (ItemInput("Theirs", "他们"),)
    hands.save()
    now = shop_lists.entries(founded_store).common
    assert (now.accessories, now.conditions) == ((ItemInput("Theirs", "他们"),), (ItemInput("Mine", "Mine"),))


def test_the_order_is_changed_by_keyboard(hands: Hands, founded_store: Store) -> None:
    pane = hands.section("categories", CategoriesPane)
    first, second, third = names(founded_store)[:3]
    pane.table.setFocus()
    pane.table.select_id(3)
    hands.type("categories_en", "Half typed")
    pane.table.setFocus()
    QTest.keyClick(pane.table, Qt.Key.Key_Up, CONTROL)
    hands.settled()
    QTest.keyClick(pane.table, Qt.Key.Key_Up, CONTROL)
    hands.settled()
    assert names(founded_store)[:3] == [third, first, second]
    assert pane.table.current_id() == 3
    assert pane.table.hasFocus()
    assert pane.form.value("en") == "Half typed"
    hands.press("categories_down")
    assert names(founded_store)[:3] == [first, third, second]
    hands.save()  # the order has made nobody's form stale
    assert hands.complained == []
    assert names(founded_store)[:2] == [first, "Half typed"]


def test_lines_of_a_checklist_change_places(hands: Hands, founded_store: Store) -> None:
    pane = hands.section("categories", CategoriesPane)
    pane.table.select_id(1)
    edit = hands.find("categories_accessories")
    before = edit.toPlainText().splitlines()
    edit.setFocus()
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(edit, Qt.Key.Key_Up, CONTROL)  # at the edge: nothing
    assert edit.toPlainText().splitlines() == before
    QTest.keyClick(edit, Qt.Key.Key_Down, CONTROL)
    QTest.keyClick(edit, Qt.Key.Key_Down, CONTROL)
    assert edit.toPlainText().splitlines() == [before[1], before[2], before[0], *before[3:]]
    assert edit.textCursor().block().text() == before[0]
    edit.undo()
    assert edit.toPlainText().splitlines() == [before[1], before[0], *before[2:]]
    hands.save()
    offered = [each.en for each in shop.lists(founded_store).categories[0].accessories]
    assert offered[:2] == [line.partition(" = ")[0] for line in (before[1], before[0])]
    assert pane.table.current_id() == 1
