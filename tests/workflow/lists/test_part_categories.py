"""Kinds of part: added, renamed, retired; no name twice; who may."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app.errors import FieldErrors, ShopError, Stale
from app.workflow import Store
from app.workflow.house import shop
from app.workflow.lists import part_categories, shop_lists
from app.workflow.rows.kinds import Role
from app.workflow.rows.lists import PartCategoryEntry
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput
from app.workflow.stockroom import stock
from tests.workflow.bench_shop import person


def test_kinds_of_part_are_added_changed_and_retired(founded_store: Store, who: Who) -> None:
    made = part_categories.save_part_category(founded_store, who, PartCategoryEntry(None, "Screens", "屏幕"))
    assert [each.name("zh_CN") for each in shop.lists(founded_store).part_categories] == ["屏幕"]
    changed = part_categories.save_part_category(founded_store, who, replace(made, en="Displays", retired=True))
    assert changed.version == 2
    assert shop.lists(founded_store).part_categories == ()
    assert [each.en for each in shop.lists(founded_store).former_part_categories] == ["Displays"]
    assert shop_lists.entries(founded_store).part_categories == (changed,)
    with pytest.raises(Stale):
        part_categories.save_part_category(founded_store, who, made)


def test_what_is_wrong_with_a_kind_of_part_is_named(founded_store: Store, who: Who) -> None:
    part_categories.save_part_category(founded_store, who, PartCategoryEntry(None, "Screens", ""))
    with pytest.raises(ShopError) as taken:
        part_categories.save_part_category(founded_store, who, PartCategoryEntry(None, "screens", "别的"))
    assert (taken.value.key, taken.value.field) == ("list.name_taken", "en")
    with pytest.raises(FieldErrors):
        part_categories.save_part_category(founded_store, who, PartCategoryEntry(None, " ", ""))
    clerk = person(founded_store, "Ann", Role.CLERK)
    with pytest.raises(ShopError) as refused:
        part_categories.save_part_category(founded_store, clerk, PartCategoryEntry(None, "Belts", ""))
    assert refused.value.key == "staff.not_allowed"


def test_a_part_has_a_kind_that_exists(founded_store: Store, who: Who) -> None:
    made = part_categories.save_part_category(founded_store, who, PartCategoryEntry(None, "Screens", "屏幕"))
    assert stock.save_part(founded_store, who, PartInput("S", Decimal(1), category_id=made.id)).category_id == made.id
    with pytest.raises(FieldErrors) as refused:
        stock.save_part(founded_store, who, PartInput("S", Decimal(1), category_id=99))
    assert refused.value.errors[0].key == "part.category_unknown"
