"""The shop itself: its founding, its profile, its lists."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import delete, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.errors import ShopError
from app.models import Base, DayOff, OpeningHours, Shop
from app.models.question import Question
from app.models.store import Store
from app.workflow import history, money
from app.workflow.fields import Fields
from app.workflow.house import layouts, logo, shop_checks, staff
from app.workflow.house.shop_history import text_of
from app.workflow.lists import lists_rows, reasons
from app.workflow.rows.kinds import Role, SecondPerson, TagForm
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Currency, FoundingInput, HoursRow, ListsRow, ShopRow, Who
from app.workflow.seeds.sow import sow
from app.workflow.versions import fetch

NOT_IN_HISTORY = ("version", "logo_bytes", "layouts")


@dataclass(frozen=True, slots=True)
class Facts:
    """What nearly every verb needs of the shop: its currency and time zone, and columns of its row."""

    unit: Currency
    zone: ZoneInfo
    time_zone: str
    country: str
    area_code: str
    language: str
    prices_with_tax: bool
    tax_rate: int
    repair_warranty_days: int
    second_person: str
    rounding: int
    rounding_down: bool
    report_with_goods: bool
    sign_issues: bool
    approve_over: int | None


_FACTS = Question(
    select(
        Shop.currency, Shop.time_zone, Shop.country, Shop.area_code, Shop.language, Shop.prices_with_tax, Shop.tax_rate,
        Shop.repair_warranty_days, Shop.second_person, Shop.rounding, Shop.rounding_down, Shop.report_with_goods,
        Shop.sign_issues, Shop.approve_over,
    )
)  # fmt: skip


def facts(session: Session) -> Facts:
    """Raises ShopError("shop.not_founded") before the first start's page was filled in."""
    found = _FACTS.first(session)
    if found is None:
        raise ShopError("shop.not_founded")
    columns: tuple[Any, ...] = found
    return Facts(money.currency(columns[0]), ZoneInfo(columns[1]), *columns[1:])


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
    values = shop_checks.profile(checked, founding)
    unit = shop_checks.currency(checked, founding.currency)
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
        reasons.sow(session)
        who = Who(person.id, name, frozenset(Role), station)
        history.note(session, who, store.now(), "shop", 1, "shop.founded", new=values["name"])
    return who


def shop_row(store: Store) -> ShopRow:
    """The shop's profile; raises ShopError("shop.not_founded")."""
    with store.reading() as session:
        return row_of(session)


def row_of(session: Session) -> ShopRow:
    """The same inside a session."""
    shop = session.get(Shop, 1)
    if shop is None:
        raise ShopError("shop.not_founded")
    unit = money.currency(shop.currency)
    return ShopRow(
        name=shop.name,
        address=shop.address,
        phone=shop.phone,
        country=shop.country,
        area_code=shop.area_code,
        language=shop.language,
        paper_languages=shop.paper_languages,
        claim_paper=shop.claim_paper,
        currency=unit,
        prices_with_tax=shop.prices_with_tax,
        tax_rate=Decimal(shop.tax_rate) / 100,
        time_zone=shop.time_zone,
        repair_warranty_days=shop.repair_warranty_days,
        diagnosis_fee=money.major(shop.diagnosis_fee, unit),
        second_person=SecondPerson(shop.second_person),
        rounding=money.major(shop.rounding, unit),
        rounding_down=shop.rounding_down,
        logo=shop.logo,
        terms_zh=shop.terms_zh,
        terms_en=shop.terms_en,
        hours=_hours(session),
        days_off=shop_checks.spans_of(session.execute(select(DayOff.day, DayOff.note).order_by(DayOff.day))),
        version=shop.version,
        tag_form=TagForm(shop.tag_form),
        report_with_goods=shop.report_with_goods,
        sign_issues=shop.sign_issues,
        approve_over=money.optional_major(shop.approve_over, unit),
        approve_counts_over=money.optional_major(shop.approve_counts_over, unit),
        header_zh=shop.header_zh,
        header_en=shop.header_en,
        footer_zh=shop.footer_zh,
        footer_en=shop.footer_en,
    )


def _hours(session: Session) -> tuple[HoursRow, ...]:
    spans = session.scalars(select(OpeningHours).order_by(OpeningHours.weekday, OpeningHours.opens))
    return tuple(HoursRow(each.weekday, each.opens, each.closes) for each in spans)


def paper_row(session: Session, folder: Path) -> ShopRow:
    """The shop's profile as papers need it: with its layouts and its logo, none when that is not whole any more."""
    row = row_of(session)
    return replace(row, logo_bytes=logo.bytes_of(folder, row.logo), layouts=layouts.in_force(session))


def lists(store: Store) -> ListsRow:
    """Categories with what the intake offers for them, brands, fault codes, prices, staff; retired ones left out."""
    with store.reading() as session:
        return lists_rows.read(session, facts(session).unit)


def change_shop(store: Store, who: Who, new: ShopRow, version: int) -> ShopRow:
    """Save another profile; managers only. The currency stays as it was founded ("shop.currency_fixed").

    new.logo_bytes: another logo, b"" = the one named by new.logo stays; new.logo "" = none from now on. Bills that
    are written keep their sums. Each changed field gets its own line of history.
    Raises FieldErrors named like ShopRow's fields, Stale.
    """
    staff.require_right(who, Right.CHANGE_SHOP)
    picture, no_picture = _kept(store, new)
    with store.writing() as session:
        shop = fetch(session, Shop, 1, version)
        before = row_of(session)
        checked = Fields(before.currency)
        values = shop_checks.profile(checked, new) | shop_checks.options(checked, new, before.currency)
        values["logo"] = picture or (new.logo and before.logo)
        days_off = shop_checks.days_off(checked, new.days_off)
        if new.currency.code != before.currency.code:
            checked.refuse("shop.currency_fixed", "currency")
        if no_picture is not None:
            checked.take(no_picture)
        checked.done()
        for name, value in values.items():
            setattr(shop, name, value)
        touch(shop, "name")  # hours and days off count as a change of the shop too
        if new.hours != before.hours:
            _put_hours(session, new.hours)
        if new.days_off != before.days_off:
            _put_days_off(session, days_off)
        session.flush()
        session.expire(shop)
        after = row_of(session)
        for each in fields(ShopRow):
            old, now = getattr(before, each.name), getattr(after, each.name)
            if old != now and each.name not in NOT_IN_HISTORY:
                history.note(
                    session, who, store.now(), "shop", 1, f"shop.changed.{each.name}",
                    old=text_of(old), new=text_of(now),
                )  # fmt: skip
    return after


def _kept(store: Store, new: ShopRow) -> tuple[str, ShopError | None]:
    """The other logo, on the disk before a row names it and before the database is held; or why it is refused."""
    if not new.logo_bytes:
        return "", None
    try:
        return logo.keep(store.folder, new.logo_bytes), None
    except ShopError as error:
        return "", ShopError(error.key, "logo", **{"name": "logo", **error.values})


def _put_hours(session: Session, hours: tuple[HoursRow, ...]) -> None:
    session.execute(delete(OpeningHours))
    session.add_all(OpeningHours(weekday=each.weekday, opens=each.opens, closes=each.closes) for each in hours)


def _put_days_off(session: Session, days: Mapping[date, str]) -> None:
    session.execute(delete(DayOff))
    session.add_all(DayOff(day=day, note=note) for day, note in days.items())
