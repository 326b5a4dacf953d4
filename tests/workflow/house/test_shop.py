"""Founding the shop, its profile and lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.errors import FieldErrors, ShopError, Stale
from app.workflow import Store
from app.workflow.house import shop
from app.workflow.rows.shop import DayOffRow, HoursRow, Who
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
    wanted = replace(before, name="明光", hours=before.hours[:5], tax_rate=Decimal(6))
    wanted = replace(wanted, days_off=(DayOffRow(date(2026, 12, 25), date(2026, 12, 25), "圣诞"),), rounding_down=True)
    after = shop.change_shop(founded_store, who, wanted, before.version)
    assert after == replace(wanted, version=after.version)
    assert after.version > before.version
    with founded_store.reading() as session:
        from app.workflow import history

        lines = history.of_subject(session, "shop", 1)
    assert {each.what for each in lines} == {
        *("shop.founded", "shop.changed.name", "shop.changed.hours", "shop.changed.days_off", "shop.changed.tax_rate"),
        "shop.changed.rounding_down",
    }
    kept = {each.what.rpartition(".")[2]: (each.old, each.new) for each in lines}
    assert kept["hours"] == ("Mo-Sa 9:00-18:00", "Mo-Fr 9:00-18:00")
    assert kept["days_off"] == ("", "2026-12-25 圣诞")
    assert (kept["rounding_down"], kept["tax_rate"]) == (("no", "yes"), ("13", "6"))
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


def test_days_off_with_notes_come_back_as_spans(founded_store: Store, who: Who) -> None:
    row = shop.shop_row(founded_store)
    spring = DayOffRow(date(2027, 2, 15), date(2027, 2, 21), "春节")
    eve = DayOffRow(date(2027, 2, 14), date(2027, 2, 14), "除夕")
    one, two = DayOffRow(date(2026, 12, 24), date(2026, 12, 24)), DayOffRow(date(2026, 12, 25), date(2026, 12, 26))
    twice = DayOffRow(date(2027, 2, 20), date(2027, 2, 21), "again")
    after = shop.change_shop(founded_store, who, replace(row, days_off=(spring, two, eve, one, twice)), row.version)
    assert after.days_off == (DayOffRow(one.first, two.last), eve, spring)
    assert len(after.closed_days) == 3 + 1 + 7
    assert date(2027, 2, 14) in after.closed_days


@pytest.mark.parametrize(
    ("off", "key"),
    [
        (DayOffRow(date(2027, 2, 2), date(2027, 2, 1)), "shop.days_off_backwards"),
        (DayOffRow(date(2027, 1, 1), date(2047, 1, 1)), "shop.days_off_backwards"),
        (DayOffRow(date(2027, 1, 1), date(2027, 1, 1), "x" * 61), "field.too_long"),
    ],
)
def test_days_off_that_cannot_be_are_refused(founded_store: Store, who: Who, off: DayOffRow, key: str) -> None:
    row = shop.shop_row(founded_store)
    with pytest.raises(FieldErrors) as caught:
        shop.change_shop(founded_store, who, replace(row, days_off=(off,)), row.version)
    assert [(each.key, each.field) for each in caught.value.errors] == [(key, "days_off")]
    assert shop.shop_row(founded_store) == row


@pytest.mark.parametrize("step", ["0", "-1", "0.001", "1000000", "NaN"])
def test_a_rounding_that_cannot_be_is_refused(founded_store: Store, who: Who, step: str) -> None:
    row = shop.shop_row(founded_store)
    with pytest.raises(FieldErrors) as caught:
        shop.change_shop(founded_store, who, replace(row, rounding=Decimal(step)), row.version)
    assert [each.field for each in caught.value.errors] == ["rounding"]
