"""The shop itself: its founding, its profile, its lists."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

from sqlalchemy import delete, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.errors import ShopError
from app.models import Base, DayOff, OpeningHours, Shop
from app.models.store import Store
from app.workflow import history, lists_rows, money, staff
from app.workflow.fields import Fields
from app.workflow.rows.kinds import Role, SecondPerson
from app.workflow.rows.shop import Currency, FoundingInput, HoursRow, ListsRow, ShopRow, Who
from app.workflow.seeds.sow import sow
from app.workflow.versions import fetch

LANGUAGES = ("zh_CN", "en")
TERMS = 20_000  #: most characters of the terms on the claim receipt


@dataclass(frozen=True, slots=True)
class Facts:
    """What nearly every verb needs of the shop: its row, currency and time zone."""

    shop: Shop
    unit: Currency
    zone: ZoneInfo


def facts(session: Session) -> Facts:
    """Raises ShopError("shop.not_founded") before the first start's page was filled in."""
    row = session.get(Shop, 1)
    if row is None:
        raise ShopError("shop.not_founded")
    return Facts(row, money.currency(row.currency), ZoneInfo(row.time_zone))


def touch(row: Base, column: str) -> None:
    """Count a save of the row although none of its own columns differs (what belongs to it does)."""
    flag_modified(row, column)


def is_founded(store: Store) -> bool:
    """Whether there is a shop in this data folder yet."""
    with store.reading() as session:
        return session.get(Shop, 1) is not None


def found_shop(store: Store, founding: FoundingInput, station: str) -> Who:
    """The first start: the shop, its lists (examples to change), its first member of staff, who has every role.

    Raises FieldErrors with the names of FoundingInput's fields, ShopError("shop.already_founded").
    """
    checked = Fields()
    values = _checked_profile(checked, founding)
    unit = _checked_currency(checked, founding.currency)
    name = checked.line(founding.staff_name, "staff_name", missing="staff.name_missing", most=60)
    staff.check_pin(checked, founding.pin)
    checked.done()
    hashed = staff.hash_pin(founding.pin)
    with store.writing() as session:
        if session.get(Shop, 1) is not None:
            raise ShopError("shop.already_founded")
        session.add(Shop(id=1, currency=unit.code, secret=secrets.token_bytes(32), **values))
        _put_hours(session, founding.hours)
        person = staff.put_person(session, name, Role, hashed)
        sow(session, unit)
        who = Who(person.id, name, frozenset(Role), station)
        history.note(session, who, store.now(), "shop", 1, "shop.founded", new=values["name"])
    return who


def shop_row(store: Store) -> ShopRow:
    """The shop's profile; raises ShopError("shop.not_founded")."""
    with store.reading() as session:
        return row_of(session)


def row_of(session: Session) -> ShopRow:
    """The same inside a session."""
    found = facts(session)
    shop = found.shop
    hours = session.scalars(select(OpeningHours).order_by(OpeningHours.weekday, OpeningHours.opens))
    return ShopRow(
        name=shop.name,
        address=shop.address,
        phone=shop.phone,
        country=shop.country,
        area_code=shop.area_code,
        language=shop.language,
        paper_languages=shop.paper_languages,
        claim_paper=shop.claim_paper,
        currency=found.unit,
        prices_with_tax=shop.prices_with_tax,
        tax_rate=Decimal(shop.tax_rate) / 100,
        time_zone=shop.time_zone,
        repair_warranty_days=shop.repair_warranty_days,
        diagnosis_fee=money.major(shop.diagnosis_fee, found.unit),
        second_person=SecondPerson(shop.second_person),
        rounding=money.major(shop.rounding, found.unit),
        rounding_down=shop.rounding_down,
        logo=shop.logo,
        terms_zh=shop.terms_zh,
        terms_en=shop.terms_en,
        hours=tuple(HoursRow(each.weekday, each.opens, each.closes) for each in hours),
        days_off=tuple(session.scalars(select(DayOff.day).order_by(DayOff.day))),
        version=shop.version,
    )


def lists(store: Store) -> ListsRow:
    """Categories with what the intake offers for them, brands, fault codes, prices, staff; retired ones left out."""
    with store.reading() as session:
        return lists_rows.read(session, facts(session).unit)


def change_shop(store: Store, who: Who, new: ShopRow, version: int) -> ShopRow:
    """Save another profile; managers only. The currency stays as it was founded ("shop.currency_fixed").

    Each changed field gets its own line of history. Raises FieldErrors named like ShopRow's fields, Stale.
    """
    staff.require(who, Role.MANAGER)
    with store.writing() as session:
        shop = fetch(session, Shop, 1, version)
        before = row_of(session)
        checked = Fields(before.currency)
        values = _checked_profile(checked, new) | _checked_options(checked, new)
        if new.currency.code != before.currency.code:
            checked.refuse("shop.currency_fixed", "currency")
        checked.done()
        for name, value in values.items():
            setattr(shop, name, value)
        touch(shop, "name")  # hours and days off count as a change of the shop too
        if new.hours != before.hours:
            _put_hours(session, new.hours)
        if new.days_off != before.days_off:
            _put_days_off(session, new.days_off)
        session.flush()
        session.expire(shop)
        after = row_of(session)
        for each in fields(ShopRow):
            old, now = getattr(before, each.name), getattr(after, each.name)
            if old != now and each.name != "version":
                history.note(session, who, store.now(), "shop", 1, f"shop.changed.{each.name}", old=old, new=now)
    return after


def _checked_profile(checked: Fields, typed: FoundingInput | ShopRow) -> dict[str, object]:
    """The columns that founding and changing have in common."""
    country = checked.line(typed.country, "country", most=2).upper()
    if len(country) != 2 or not country.isalpha():
        checked.refuse("shop.country_wrong", "country")
    values: dict[str, object] = {
        "name": checked.line(typed.name, "name", missing="shop.name_missing"),
        "address": checked.line(typed.address, "address"),
        "phone": checked.line(typed.phone, "phone", most=60),
        "country": country,
        "area_code": checked.line(typed.area_code, "area_code", most=8),
        "language": typed.language,
        "prices_with_tax": typed.prices_with_tax,
        "time_zone": typed.time_zone,
    }
    if values["area_code"] and not str(values["area_code"]).isdigit():
        checked.refuse("shop.area_code_wrong", "area_code")
    if typed.language not in LANGUAGES:
        checked.refuse("shop.language_wrong", "language")
    if not (typed.tax_rate.is_finite() and 0 <= typed.tax_rate <= 100 and typed.tax_rate * 100 % 1 == 0):
        checked.refuse("shop.tax_rate_wrong", "tax_rate")
    else:
        values["tax_rate"] = int(typed.tax_rate * 100)
    if typed.time_zone not in available_timezones():
        checked.refuse("shop.time_zone_wrong", "time_zone")
    _check_hours(checked, typed.hours)
    return values


def _checked_options(checked: Fields, typed: ShopRow) -> dict[str, object]:
    """The columns that only changing knows; founding leaves them at their defaults."""
    for value, allowed, field in (
        (typed.paper_languages, ("shop", "both"), "paper_languages"),
        (typed.claim_paper, ("A5", "A4"), "claim_paper"),
    ):
        if value not in allowed:
            checked.refuse("shop.choice_wrong", field)
    if not 0 <= typed.repair_warranty_days <= 3650:
        checked.refuse("shop.days_wrong", "repair_warranty_days", most=3650)
    return {
        "paper_languages": typed.paper_languages,
        "claim_paper": typed.claim_paper,
        "repair_warranty_days": typed.repair_warranty_days,
        "diagnosis_fee": checked.amount(typed.diagnosis_fee, "diagnosis_fee"),
        "second_person": typed.second_person.value,
        "terms_zh": None if typed.terms_zh is None else checked.text(typed.terms_zh, "terms_zh", most=TERMS),
        "terms_en": None if typed.terms_en is None else checked.text(typed.terms_en, "terms_en", most=TERMS),
    }


def _checked_currency(checked: Fields, code: str) -> Currency:
    try:
        return money.currency(code)
    except ShopError as error:
        checked.take(error)
        return money.CURRENCIES[0]


def _check_hours(checked: Fields, hours: tuple[HoursRow, ...]) -> None:
    """Spans lie within a day and do not overlap; a shop that never opens could promise nothing."""
    if not hours:
        checked.refuse("shop.hours_missing", "hours")
    ordered = sorted(hours, key=lambda each: (each.weekday, each.opens))
    for each in ordered:
        if not (0 <= each.weekday <= 6 and 0 <= each.opens < each.closes <= 24 * 60):
            checked.refuse("shop.hours_wrong", "hours", weekday=each.weekday)
            return
    for one, other in pairwise(ordered):
        if one.weekday == other.weekday and other.opens < one.closes:
            checked.refuse("shop.hours_overlap", "hours", weekday=one.weekday)
            return


def _put_hours(session: Session, hours: tuple[HoursRow, ...]) -> None:
    session.execute(delete(OpeningHours))
    session.add_all(OpeningHours(weekday=each.weekday, opens=each.opens, closes=each.closes) for each in hours)


def _put_days_off(session: Session, days: tuple[date, ...]) -> None:
    session.execute(delete(DayOff))
    session.add_all(DayOff(day=each) for each in sorted(set(days)))
