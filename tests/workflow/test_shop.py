"""Founding the shop, its profile and lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.errors import FieldErrors, ShopError, Stale
from app.workflow import Store, shop
from app.workflow.rows.shop import HoursRow, Who
from tests.conftest import founding_input


def test_founding(store: Store) -> None:
    assert not shop.is_founded(store)
    with pytest.raises(ShopError, match=r"shop\.not_founded"):
        shop.shop_row(store)


def test_the_founded_shop_has_profile_lists_and_staff(founded_store: Store) -> None:
    row = shop.shop_row(founded_store)
    assert (row.name, row.currency.code, row.tax_rate, row.time_zone) == ("明光维修部", "CNY", 13, "Asia/Shanghai")
    assert row.hours[0] == HoursRow(0, 540, 1080)
    lists = shop.lists(founded_store)
    phone = lists.categories[0]
    assert (phone.en, phone.zh, phone.has_imei) == ("Mobile phone", "手机", True)
    assert {each.en for each in phone.accessories} >= {"Charger", "SIM tray"}
    assert {each.zh for each in phone.conditions} >= {"屏幕破裂", "划痕"}
    assert len(lists.categories) == 15
    assert {name: agreed for _, name, agreed in lists.brands}["Haier"]
    assert [each.name for each in lists.staff] == ["王芳"]
    assert next(each for each in lists.prices if each.en == "Diagnosis").price == Decimal(30)
    assert len({each.code for each in lists.fault_codes}) == len(lists.fault_codes) > 25


def test_a_shop_is_founded_once(founded_store: Store) -> None:
    with pytest.raises(ShopError, match=r"shop\.already_founded"):
        shop.found_shop(founded_store, founding_input(), "pc")


def test_every_wrong_field_of_the_founding_is_named(store: Store) -> None:
    wrong = replace(
        founding_input(),
        name=" \x00 ",
        country="C",
        area_code="x1",
        language="fr",
        currency="XXX",
        tax_rate=Decimal("13.125"),
        time_zone="Mars/Base",
        hours=(HoursRow(0, 60, 120), HoursRow(0, 100, 200)),
        staff_name="",
        pin="12a4",
    )
    with pytest.raises(FieldErrors) as caught:
        shop.found_shop(store, wrong, "pc")
    assert [each.field for each in caught.value.errors] == [
        *("country", "name", "area_code", "language", "tax_rate", "time_zone", "hours", "currency", "staff_name", "pin")
    ]
    assert not shop.is_founded(store)


def test_a_shop_in_yen_has_whole_prices(store: Store) -> None:
    shop.found_shop(store, replace(founding_input(), currency="JPY"), "pc")
    assert {each.price % 1 for each in shop.lists(store).prices} == {0}


def test_changing_the_profile_leaves_a_line_for_each_field(founded_store: Store, who: Who) -> None:
    before = shop.shop_row(founded_store)
    wanted = replace(before, name="明光", hours=before.hours[:5], days_off=(date(2026, 12, 25),), tax_rate=Decimal(6))
    after = shop.change_shop(founded_store, who, wanted, before.version)
    assert after == replace(wanted, version=after.version)
    assert after.version > before.version
    with founded_store.reading() as session:
        from app.workflow import history

        lines = history.of_subject(session, "shop", 1)
    assert {each.what for each in lines} == {
        *("shop.founded", "shop.changed.name", "shop.changed.hours", "shop.changed.days_off", "shop.changed.tax_rate")
    }
    with pytest.raises(Stale) as caught:
        shop.change_shop(founded_store, who, wanted, before.version)
    assert (caught.value.values["who"], caught.value.values["theirs"]) == ("王芳", after.version)


def test_only_a_manager_changes_the_shop(founded_store: Store, who: Who) -> None:
    row = shop.shop_row(founded_store)
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        shop.change_shop(founded_store, replace(who, roles=frozenset()), row, row.version)


def test_the_currency_stays(founded_store: Store, who: Who) -> None:
    row = shop.shop_row(founded_store)
    from app.workflow.money import currency

    with pytest.raises(FieldErrors) as caught:
        shop.change_shop(founded_store, who, replace(row, currency=currency("EUR")), row.version)
    assert [each.field for each in caught.value.errors] == ["currency"]
