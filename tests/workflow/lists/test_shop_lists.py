"""Brands, fault codes and prices are changed: who may, what is refused, what history keeps, what is retired."""

from __future__ import annotations

import inspect
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.errors import FieldErrors, ShopError, Stale
from app.models import Brand
from app.workflow import Store, history
from app.workflow.counter import intake
from app.workflow.house import shop, staff
from app.workflow.lists import categories, list_rules, model_warnings, shop_lists, spelling_lists, spelling_merges
from app.workflow.people import articles
from app.workflow.rows.customers import ArticleInput
from app.workflow.rows.kinds import Role
from app.workflow.rows.lists import BrandEntry, CategoryEntry, FaultEntry, PriceEntry, WarningEntry
from app.workflow.rows.shop import Who
from tests.conftest import intake_input


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


def test_a_brand_is_added_changed_and_told_in_history(founded_store: Store, who: Who) -> None:
    made = shop_lists.save_brand(founded_store, who, BrandEntry(None, "  Nokta \n", agreement=True))
    assert (made.name, made.version) == ("Nokta", 1)
    changed = shop_lists.save_brand(founded_store, who, replace(made, name="Nokta Labs", agreement=False))
    assert changed.version == 2
    assert lines(founded_store, "brand", made.id) == [
        ("brand.added", None, "Nokta"),
        ("brand.changed.name", "Nokta", "Nokta Labs"),
        ("brand.changed.agreement", "yes", "no"),
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
        (categories.save_category, CategoryEntry(None, "X", "X")),
        (categories.save_category, CategoryEntry(0, "", "")),
        (model_warnings.save_warning, WarningEntry(None, None, "X", "", "X", "X")),
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
    entry = PriceEntry(None, "Glass polished", "屏幕抛光", Decimal("80.50"), 30, phone.id)
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


def test_an_agreement_has_a_number_and_a_last_day(founded_store: Store, who: Who) -> None:
    brand = next(each for each in shop_lists.entries(founded_store).brands if each.name == "Haier")
    until = date(2026, 12, 31)
    made = shop_lists.save_brand(
        founded_store, who, replace(brand, agreement_number=" HA-2026/17 ", agreement_until=until)
    )
    assert (made.agreement_number, made.agreement_until) == ("HA-2026/17", until)
    assert (made.in_force(until), made.in_force(date(2027, 1, 1)), brand.in_force(date(2099, 1, 1))) == (
        True,
        False,
        True,
    )
    assert not replace(made, agreement=False).in_force(until)
    assert lines(founded_store, "brand", brand.id) == [
        ("brand.changed.agreement_number", None, "HA-2026/17"),
        ("brand.changed.agreement_until", None, "2026-12-31"),
    ]
    with pytest.raises(FieldErrors) as caught:
        shop_lists.save_brand(founded_store, who, replace(made, agreement_until=date(26, 12, 31)))
    assert caught.value.errors[0].field == "agreement_until"


def test_names_that_differ_in_width_or_hyphens_are_the_same_name(founded_store: Store, who: Who) -> None:
    shop_lists.save_brand(founded_store, who, BrandEntry(None, "Nok-Ta"))
    for twin in ("ＮＯＫＴＡ", "nok ta", "Nok–Ta"):
        with pytest.raises(ShopError, match=r"list\.name_taken"):
            shop_lists.save_brand(founded_store, who, BrandEntry(None, twin))
    # codes are told apart by their hyphens
    shop_lists.save_fault_code(founded_store, who, FaultEntry(None, "E-11", "a", ""))
    shop_lists.save_fault_code(founded_store, who, FaultEntry(None, "E1-1", "b", ""))
    with pytest.raises(ShopError, match=r"list\.name_taken"):
        shop_lists.save_fault_code(founded_store, who, FaultEntry(None, "ｅ-11", "c", ""))


def test_what_is_kept_twice_already_can_still_be_retired(founded_store: Store, who: Who) -> None:
    with founded_store.writing() as session:
        session.add_all([Brand(name="Acme"), Brand(name="ACME")])
    twin = next(each for each in shop_lists.entries(founded_store).brands if each.name == "ACME")
    assert shop_lists.save_brand(founded_store, who, replace(twin, retired=True)).retired
    with pytest.raises(ShopError, match=r"list\.name_taken"):
        shop_lists.save_brand(founded_store, who, replace(twin, name="acme", retired=True, version=None))


def test_a_price_is_told_in_history_as_people_write_it(founded_store: Store, who: Who) -> None:
    made = shop_lists.save_price(founded_store, who, PriceEntry(None, "Glass", "玻璃", Decimal("80.50")))
    shop_lists.save_price(founded_store, who, replace(made, price=Decimal(95), category_id=1))
    assert lines(founded_store, "price_item", made.id)[1:] == [
        ("price_item.changed.price", "80.50", "95.00"),
        ("price_item.changed.category_id", None, "手机 / Mobile phone"),
    ]


def test_what_is_retired_is_offered_nowhere_and_comes_back(founded_store: Store, who: Who) -> None:
    """Every list: retired, it is in no row that a page offers; used again, it is; its row was there all the time."""
    made = (
        shop_lists.save_brand(founded_store, who, BrandEntry(None, "Nokta")),
        shop_lists.save_fault_code(founded_store, who, FaultEntry(None, "N1", "Nokta", "")),
        shop_lists.save_price(founded_store, who, PriceEntry(None, "Nokta", "", Decimal(1))),
        categories.save_category(founded_store, who, CategoryEntry(None, "Nokta", "")),
        model_warnings.save_warning(founded_store, who, WarningEntry(None, None, "Nokta", "", "Nokta", "")),
    )
    verbs = (
        shop_lists.save_brand,
        shop_lists.save_fault_code,
        shop_lists.save_price,
        categories.save_category,
        model_warnings.save_warning,
    )
    assert offered(founded_store, "Nokta") == 6
    retired = [verb(founded_store, who, replace(each, retired=True)) for verb, each in zip(verbs, made, strict=True)]  # type: ignore[operator, type-var]
    assert offered(founded_store, "Nokta") == 0
    assert repr(shop_lists.entries(founded_store)).count("retired=True") == 5
    for verb, each in zip(verbs, retired, strict=True):
        verb(founded_store, who, replace(each, retired=False))  # type: ignore[operator, type-var]
    assert offered(founded_store, "Nokta") == 6


def offered(store: Store, name: str) -> int:
    """In how many lists a name is offered: as intake's suggestion, and in each list of ListsRow."""
    row = shop.lists(store)
    lists = (row.categories, row.brands, row.fault_codes, row.prices, row.warnings)
    return sum(name in repr(each) for each in (*lists, articles.suggest(store, "brand", name)))


def test_a_retired_brand_is_not_suggested_although_the_shop_saw_it(founded_store: Store, who: Who) -> None:
    made = shop_lists.save_brand(founded_store, who, BrandEntry(None, "Nokta"))
    seen = (ArticleInput(category_id=1, brand="Nokta"), ArticleInput(category_id=1, brand="NOKTA"))
    intake.take_in(founded_store, who, tuple(intake_input(article=each) for each in seen))
    assert set(articles.suggest(founded_store, "brand", "nok")) == {"Nokta", "NOKTA"}
    shop_lists.save_brand(founded_store, who, replace(made, retired=True))
    assert articles.suggest(founded_store, "brand", "nok") == ()


def test_no_verb_of_the_lists_deletes_an_entry() -> None:
    """Only what is offered as plain words (accessories, conditions) is ever deleted."""
    deleted: list[str] = []
    for module in (shop_lists, categories, model_warnings, staff, list_rules, spelling_merges, spelling_lists):
        deleted += re.findall(r"delete\((\w*)\)", inspect.getsource(module))
    assert deleted == ["CategoryItem", "merge"]  # the merge is one that moved nothing, of the same moment
