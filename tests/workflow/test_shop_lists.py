"""The shop's lists are changed: who may, what is refused, what history keeps, and that nothing is deleted."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app.errors import FieldErrors, ShopError, Stale
from app.workflow import Store, history, shop, shop_lists
from app.workflow.rows.kinds import Role
from app.workflow.rows.lists import BrandEntry, CategoryEntry, FaultEntry, ItemInput, PriceEntry
from app.workflow.rows.shop import Who


def lines(store: Store, subject: str, subject_id: int | None) -> list[tuple[str, str | None, str | None]]:
    """What history keeps of an entry, the oldest first."""
    with store.reading() as session:
        found = history.of_subject(session, subject, subject_id or 0)
    return [(each.what, each.old, each.new) for each in reversed(found)]


def test_all_lists_are_read_with_their_retired_entries(founded_store: Store, who: Who) -> None:
    before = shop_lists.entries(founded_store)
    brand = before.brands[0]
    shop_lists.save_brand(founded_store, who, replace(brand, retired=True))
    after = shop_lists.entries(founded_store)
    assert len(after.brands) == len(before.brands)
    assert next(each for each in after.brands if each.id == brand.id).retired
    assert brand.id not in [each[0] for each in shop.lists(founded_store).brands]
    assert [each.name("en") for each in after.categories] == [each.en for each in shop.lists(founded_store).categories]
    assert {each.zh for each in after.common} & {each.zh for each in shop.lists(founded_store).categories[0].conditions}


def test_a_brand_is_added_changed_and_told_in_history(founded_store: Store, who: Who) -> None:
    made = shop_lists.save_brand(founded_store, who, BrandEntry(None, "  Nokta \n", agreement=True))
    assert (made.name, made.version) == ("Nokta", 1)
    changed = shop_lists.save_brand(founded_store, who, replace(made, name="Nokta Labs", agreement=False))
    assert changed.version == 2
    assert lines(founded_store, "brand", made.id) == [
        ("brand.added", None, "Nokta"),
        ("brand.changed.name", "Nokta", "Nokta Labs"),
        ("brand.changed.agreement", "True", "False"),
    ]
    assert (made.id, "Nokta Labs", False) in shop.lists(founded_store).brands


def test_a_save_without_a_change_changes_nothing(founded_store: Store, who: Who) -> None:
    brand = shop_lists.entries(founded_store).brands[0]
    assert shop_lists.save_brand(founded_store, who, brand) == brand
    assert lines(founded_store, "brand", brand.id) == []


def test_a_stale_save_is_refused_and_says_who_was_faster(founded_store: Store, who: Who) -> None:
    brand = shop_lists.entries(founded_store).brands[0]
    shop_lists.save_brand(founded_store, who, replace(brand, agreement=not brand.agreement))
    with pytest.raises(Stale) as caught:
        shop_lists.save_brand(founded_store, who, replace(brand, name="Other"))
    assert caught.value.values["who"] == "王芳"


def test_the_same_name_is_refused_whatever_its_capitals(founded_store: Store, who: Who) -> None:
    taken = shop_lists.entries(founded_store).brands[0].name
    with pytest.raises(ShopError) as caught:
        shop_lists.save_brand(founded_store, who, BrandEntry(None, taken.upper()))
    assert (caught.value.key, caught.value.field, caught.value.values["name"]) == ("list.name_taken", "name", taken)
    with pytest.raises(FieldErrors, match="form"):
        shop_lists.save_brand(founded_store, who, BrandEntry(None, " \x00"))


@pytest.mark.parametrize(
    ("verb", "entry"),
    [
        (shop_lists.save_brand, BrandEntry(None, "X")),
        (shop_lists.save_fault_code, FaultEntry(None, "X", "X", "X")),
        (shop_lists.save_price, PriceEntry(None, "X", "X", Decimal(1))),
        (shop_lists.save_category, CategoryEntry(None, "X", "X")),
    ],
)
def test_only_managers_change_lists(founded_store: Store, who: Who, verb: object, entry: object) -> None:
    clerk = replace(who, roles=frozenset({Role.CLERK, Role.TECHNICIAN, Role.CASHIER}))
    before = shop_lists.entries(founded_store)
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        verb(founded_store, clerk, entry)  # type: ignore[operator]
    assert shop_lists.entries(founded_store) == before


def test_a_fault_code_in_one_language_has_that_name_in_both(founded_store: Store, who: Who) -> None:
    made = shop_lists.save_fault_code(founded_store, who, FaultEntry(None, "ZZ9", "", "屏幕闪烁"))
    assert (made.en, made.zh) == ("屏幕闪烁", "屏幕闪烁")
    with pytest.raises(ShopError, match=r"list\.name_taken"):
        shop_lists.save_fault_code(founded_store, who, FaultEntry(None, "zz9", "Other", ""))
    with pytest.raises(FieldErrors) as caught:
        shop_lists.save_fault_code(founded_store, who, FaultEntry(None, "", "", ""))
    assert [each.field for each in caught.value.errors] == ["code", "en"]


def test_prices_in_the_shops_currency(founded_store: Store, who: Who) -> None:
    phone = shop.lists(founded_store).categories[0]
    entry = PriceEntry(None, "Battery change", "更换电池", Decimal("80.50"), 30, phone.id)
    made = shop_lists.save_price(founded_store, who, entry)
    assert made == replace(entry, id=made.id, version=1)
    listed = next(each for each in shop.lists(founded_store).prices if each.id == made.id)
    assert (listed.price, listed.minutes, listed.category_id) == (Decimal("80.50"), 30, phone.id)
    # the same name for another category is another line
    shop_lists.save_price(founded_store, who, replace(entry, category_id=None))
    with pytest.raises(ShopError, match=r"list\.name_taken"):
        shop_lists.save_price(founded_store, who, replace(entry, category_id=None))


@pytest.mark.parametrize(
    ("wrong", "fields"),
    [
        ({"price": None}, ["price"]),
        ({"price": Decimal("0.001")}, ["price"]),
        ({"price": Decimal(-1), "minutes": -1}, ["price", "minutes"]),
        ({"en": "", "zh": ""}, ["en"]),
        ({"minutes": 10_001}, ["minutes"]),
    ],
)
def test_wrong_prices_are_named(
    founded_store: Store, who: Who, wrong: dict[str, object], fields: list[str]
) -> None:
    entry = replace(PriceEntry(None, "A", "B", Decimal(1)), **wrong)  # type: ignore[arg-type]
    with pytest.raises(FieldErrors) as caught:
        shop_lists.save_price(founded_store, who, entry)
    assert [each.field for each in caught.value.errors] == fields


def test_a_category_with_its_items(founded_store: Store, who: Who) -> None:
    items = (ItemInput("Strap", "表带"), ItemInput("", "充电座"), ItemInput("Strap", "表带"), ItemInput(" ", ""))
    made = shop_lists.save_category(founded_store, who, CategoryEntry(None, "Watch", "手表", 24, False, items))
    assert made.accessories == (ItemInput("Strap", "表带"), ItemInput("充电座", "充电座"))
    offered = shop.lists(founded_store).categories[-1]
    assert (offered.en, offered.warranty_months) == ("Watch", 24)
    assert [each.zh for each in offered.accessories][:2] == ["表带", "充电座"]

    changed = shop_lists.save_category(founded_store, who, replace(made, conditions=(ItemInput("Scratched", "划花"),)))
    assert changed.version is not None
    assert made.version is not None
    assert changed.version > made.version  # items count as a change of their category
    assert lines(founded_store, "category", made.id)[-1] == ("category.changed.condition", "", "Scratched")
    with pytest.raises(Stale):
        shop_lists.save_category(founded_store, who, replace(made, accessories=()))
    assert shop_lists.entries(founded_store).categories[-1] == changed


def test_months_are_bounded_and_one_category_stays(founded_store: Store, who: Who) -> None:
    first, *others = shop_lists.entries(founded_store).categories
    with pytest.raises(FieldErrors):
        shop_lists.save_category(founded_store, who, replace(first, warranty_months=241))
    for each in others:
        shop_lists.save_category(founded_store, who, replace(each, retired=True))
    with pytest.raises(ShopError, match=r"list\.last_category"):
        shop_lists.save_category(founded_store, who, replace(first, retired=True))
    back = shop_lists.entries(founded_store).categories[-1]
    shop_lists.save_category(founded_store, who, replace(back, retired=False))
    assert [each.id for each in shop.lists(founded_store).categories] == [first.id, back.id]
