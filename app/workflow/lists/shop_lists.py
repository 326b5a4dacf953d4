"""The shop's lists are read and changed: brands, fault codes, prices. Nothing is deleted, only retired."""

from __future__ import annotations

import unicodedata
from datetime import date

from sqlalchemy import select

from app.models import Brand, Category, FaultCode, ModelWarning, PriceItem
from app.models.store import Store
from app.workflow import money
from app.workflow.fields import Fields
from app.workflow.house import shop, staff
from app.workflow.lists import categories, model_warnings, part_categories
from app.workflow.lists.list_rules import Shown, not_twice, put, two_names, within
from app.workflow.rows.lists import BrandEntry, EntriesRow, FaultEntry, PriceEntry
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Currency, Who
from app.workflow.versions import fetch

MOST_MINUTES = 10_000
DAYS = date(1990, 1, 1), date(2199, 12, 31)  #: in which an agreement can end; what lies outside is a slip of the hand


def entries(store: Store) -> EntriesRow:
    """All lists with their retired entries, in the order they are offered in."""
    with store.reading() as session:
        unit = shop.facts(session).unit
        return EntriesRow(
            brands=tuple(brand_entry(each) for each in session.scalars(select(Brand).order_by(Brand.name))),
            categories=categories.entries(session),
            fault_codes=tuple(_fault(each) for each in session.scalars(select(FaultCode).order_by(FaultCode.code))),
            prices=tuple(_price(each, unit) for each in session.scalars(select(PriceItem).order_by(PriceItem.id))),
            warnings=tuple(
                model_warnings.entry_of(each)
                for each in session.scalars(select(ModelWarning).order_by(ModelWarning.id.desc()))
            ),
            common=categories.common(session),
            part_categories=part_categories.entries(session),
        )


def save_brand(store: Store, who: Who, entry: BrandEntry) -> BrandEntry:
    """Add or change a brand and the shop's agreement with it.

    Raises FieldErrors ("name", "agreement_number", "agreement_until"), "list.name_taken", Stale.
    """
    staff.require_right(who, Right.CHANGE_LISTS)
    fields = Fields()
    name = fields.line(entry.name, "name", missing="list.name_missing", most=100)
    number = fields.line(entry.agreement_number, "agreement_number", most=60)
    if entry.agreement_until is not None and not DAYS[0] <= entry.agreement_until <= DAYS[1]:
        fields.refuse("form.bad_date", "agreement_until")
    fields.done()
    values = {
        "name": name,
        "agreement": entry.agreement,
        "agreement_number": number,
        "agreement_until": entry.agreement_until,
        "retired": entry.retired,
    }
    with store.writing() as session:
        not_twice(session, Brand, Brand.name, name, entry.id, "name")
        return brand_entry(put(session, who, store, Brand, entry.id, entry.version, values))


def save_fault_code(store: Store, who: Who, entry: FaultEntry) -> FaultEntry:
    """Add or change a fault code. Raises FieldErrors ("code", "en"), "list.name_taken", Stale."""
    staff.require_right(who, Right.CHANGE_LISTS)
    fields = Fields()
    code = fields.line(entry.code, "code", missing="list.code_missing", most=20)
    values: dict[str, object] = {"code": code, **two_names(fields, entry.en, entry.zh), "retired": entry.retired}
    fields.done()
    with store.writing() as session:
        not_twice(session, FaultCode, FaultCode.code, code, entry.id, "code", as_one=_code_key)
        return _fault(put(session, who, store, FaultCode, entry.id, entry.version, values))


def save_price(store: Store, who: Who, entry: PriceEntry) -> PriceEntry:
    """Add or change a line of the price list.

    Raises FieldErrors ("en", "price", "minutes", "parts_allowed"), "list.name_taken" (same name, same category), Stale.
    """
    staff.require_right(who, Right.CHANGE_LISTS)
    with store.writing() as session:
        unit = shop.facts(session).unit
        fields = Fields(unit)
        names = two_names(fields, entry.en, entry.zh)
        price = fields.amount(entry.price, "price")
        if price is None:
            fields.refuse("list.price_missing", "price")
        allowed = fields.amount(entry.parts_allowed, "parts_allowed")
        within(fields, entry.minutes, MOST_MINUTES, "list.minutes_wrong", "minutes")
        fields.done()
        if entry.category_id is not None:
            fetch(session, Category, entry.category_id)
        same = PriceItem.category_id.is_not_distinct_from(entry.category_id)
        not_twice(session, PriceItem, PriceItem.name_en, names["name_en"], entry.id, "en", same)
        not_twice(session, PriceItem, PriceItem.name_zh, names["name_zh"], entry.id, "zh", same)
        values: dict[str, object] = {
            **names,
            "price": price,
            "minutes": entry.minutes,
            "parts_allowed": allowed,
            "category_id": entry.category_id,
            "retired": entry.retired,
        }
        shown: dict[str, Shown] = {
            "price": lambda minor: money.major(minor, unit),
            "parts_allowed": lambda minor: money.optional_major(minor, unit),
            "category_id": lambda key: categories.name_of(session, key),
        }
        return _price(put(session, who, store, PriceItem, entry.id, entry.version, values, shown), unit)


def brand_entry(row: Brand) -> BrandEntry:
    """The row as it is edited."""
    return BrandEntry(
        id=row.id,
        name=row.name,
        agreement=row.agreement,
        agreement_number=row.agreement_number,
        agreement_until=row.agreement_until,
        retired=row.retired,
        version=row.version,
    )


def _code_key(code: str) -> str:
    """Codes are told apart by hyphens (E-11 is not E1-1), not by capitals or width."""
    return unicodedata.normalize("NFKC", code).casefold()


def _fault(row: FaultCode) -> FaultEntry:
    return FaultEntry(row.id, row.code, row.name_en, row.name_zh, row.retired, row.version)


def _price(row: PriceItem, unit: Currency) -> PriceEntry:
    price = money.major(row.price, unit)
    allowed = money.optional_major(row.parts_allowed, unit)
    return PriceEntry(
        row.id, row.name_en, row.name_zh, price, row.minutes, row.category_id, row.retired, row.version, allowed
    )
