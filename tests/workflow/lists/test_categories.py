"""Categories: their items, what is offered for all, their order, and that one stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.errors import FieldErrors, ShopError, Stale
from app.workflow import Store
from app.workflow.counter import intake
from app.workflow.house import shop
from app.workflow.lists import categories, shop_lists
from app.workflow.rows.customers import ArticleInput
from app.workflow.rows.lists import COMMON, CategoryEntry, ItemInput
from app.workflow.rows.shop import Who
from app.workflow.workbench import cards
from tests.conftest import intake_input
from tests.workflow.lists.test_shop_lists import lines


def test_a_category_with_its_items(founded_store: Store, who: Who) -> None:
    items = (ItemInput("Strap", "表带"), ItemInput("", "充电座"), ItemInput("Strap", "表带"), ItemInput(" ", ""))
    made = categories.save_category(founded_store, who, CategoryEntry(None, "Watch", "手表", 24, False, items))
    assert made.accessories == (ItemInput("Strap", "表带"), ItemInput("充电座", "充电座"))
    offered = shop.lists(founded_store).categories[-1]
    assert (offered.en, offered.warranty_months) == ("Watch", 24)
    assert [each.zh for each in offered.accessories][:2] == ["表带", "充电座"]

    changed = categories.save_category(founded_store, who, replace(made, conditions=(ItemInput("Scratched", "划花"),)))
    assert changed.version is not None
    assert made.version is not None
    assert changed.version > made.version  # items count as a change of their category
    assert lines(founded_store, "category", made.id)[-1] == ("category.changed.condition", "", "Scratched = 划花")
    with pytest.raises(Stale):
        categories.save_category(founded_store, who, replace(made, accessories=()))
    assert shop_lists.entries(founded_store).categories[-1] == changed


def test_items_are_renamed_put_in_order_and_left_out_while_old_orders_keep_theirs(
    founded_store: Store, who: Who
) -> None:
    phone = shop_lists.entries(founded_store).categories[0]
    taken = intake.take_in(founded_store, who, (intake_input(accessories=("充电器",)),)).orders[0]
    first, second, *_ = phone.accessories
    assert first.zh == "充电器"
    turned = (second, ItemInput("Power supply", "电源适配器"))
    categories.save_category(founded_store, who, replace(phone, accessories=turned))
    offered = [each.zh for each in shop.lists(founded_store).categories[0].accessories]
    assert offered == [second.zh, "电源适配器"]
    assert cards.card(founded_store, who, taken.order_id).items[0].name == "充电器"


def test_what_is_offered_for_every_category(founded_store: Store, who: Who) -> None:
    common = shop_lists.entries(founded_store).common
    assert (common.id, [each.en for each in common.conditions][:2]) == (COMMON, ["Scratches", "Dents"])
    first, *others = common.conditions
    turned = replace(common, accessories=(ItemInput("Bag", "袋子"),), conditions=(*others, first))
    changed = categories.save_category(founded_store, who, turned)
    assert changed == shop_lists.entries(founded_store).common
    for each in shop.lists(founded_store).categories:
        assert each.accessories[-1].zh == "袋子"
        assert each.conditions[-1].en == "Scratches"
    assert [what for what, _, _ in lines(founded_store, "category", COMMON)] == [
        "category.changed.accessory",
        "category.changed.condition",
    ]
    with pytest.raises(Stale) as caught:  # by who still sees what was there before
        categories.save_category(founded_store, who, replace(common, conditions=()))
    assert caught.value.values["who"] == "王芳"
    assert shop_lists.entries(founded_store).common == changed


def test_what_a_category_and_all_of_them_offer_is_offered_once(founded_store: Store, who: Who) -> None:
    phone = shop_lists.entries(founded_store).categories[0]
    twice = (*phone.conditions, ItemInput("Scratches", "划痕"))
    categories.save_category(founded_store, who, replace(phone, conditions=twice))
    offered = [each.en for each in shop.lists(founded_store).categories[0].conditions]
    assert offered.count("Scratches") == 1


def test_months_are_bounded_and_one_category_stays(founded_store: Store, who: Who) -> None:
    first, *others = shop_lists.entries(founded_store).categories
    with pytest.raises(FieldErrors):
        categories.save_category(founded_store, who, replace(first, warranty_months=241))
    for each in others:
        categories.save_category(founded_store, who, replace(each, retired=True))
    with pytest.raises(ShopError, match=r"list\.last_category"):
        categories.save_category(founded_store, who, replace(first, retired=True))
    back = shop_lists.entries(founded_store).categories[-1]
    categories.save_category(founded_store, who, replace(back, retired=False))
    assert [each.id for each in shop.lists(founded_store).categories] == [first.id, back.id]


def test_the_order_is_changed_step_by_step_and_makes_nobody_stale(founded_store: Store, who: Who) -> None:
    before = shop_lists.entries(founded_store).categories
    first, second, third = before[:3]
    categories.move_category(founded_store, who, third.id or 0, -1)
    categories.move_category(founded_store, who, third.id or 0, -1)
    categories.move_category(founded_store, who, third.id or 0, -1)  # at the edge: nothing
    after = shop.lists(founded_store).categories
    assert [each.id for each in after[:3]] == [third.id, first.id, second.id]
    assert lines(founded_store, "category", third.id) == [
        ("category.moved", "3", "2"),
        ("category.moved", "2", "1"),
    ]
    last = before[-1]
    categories.move_category(founded_store, who, last.id or 0, 1)
    assert lines(founded_store, "category", last.id) == []
    # a form that lay open meanwhile is saved as if nothing had happened
    categories.save_category(founded_store, who, replace(first, warranty_months=13))
    assert [each.id for each in shop.lists(founded_store).categories[:3]] == [third.id, first.id, second.id]


def test_a_retired_category_stays_readable_for_what_came_in_with_it(founded_store: Store, who: Who) -> None:
    phone = shop_lists.entries(founded_store).categories[0]
    intake.take_in(founded_store, who, (intake_input(article=ArticleInput(category_id=phone.id)),))
    categories.save_category(founded_store, who, replace(phone, retired=True))
    row = shop.lists(founded_store)
    assert phone.id not in [each.id for each in row.categories]
    assert [(each.id, each.zh) for each in row.former_categories] == [(phone.id, "手机")]
