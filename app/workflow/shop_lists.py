"""The shop's lists are changed: brands, categories, fault codes, prices. Nothing is deleted, only retired."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import delete, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.errors import ShopError
from app.models import Base, Brand, Category, CategoryItem, FaultCode, PriceItem
from app.models.store import Store
from app.workflow import history, money, shop, staff
from app.workflow.fields import Fields
from app.workflow.rows.kinds import Role
from app.workflow.rows.lists import BrandEntry, CategoryEntry, EntriesRow, FaultEntry, ItemInput, PriceEntry
from app.workflow.rows.shop import Currency, NamedRow, Who
from app.workflow.versions import fetch

T = TypeVar("T", Brand, Category, FaultCode, PriceItem)

MOST_MONTHS = 240
MOST_MINUTES = 10_000
KINDS = ("accessory", "condition")


def entries(store: Store) -> EntriesRow:
    """All lists with their retired entries, in the order they are offered in."""
    with store.reading() as session:
        unit = shop.facts(session).unit
        common = session.scalars(
            select(CategoryItem).where(CategoryItem.category_id.is_(None)).order_by(CategoryItem.sort, CategoryItem.id)
        )
        return EntriesRow(
            brands=tuple(_brand(each) for each in session.scalars(select(Brand).order_by(Brand.name))),
            categories=tuple(
                _category(session, each)
                for each in session.scalars(select(Category).order_by(Category.sort, Category.id))
            ),
            fault_codes=tuple(_fault(each) for each in session.scalars(select(FaultCode).order_by(FaultCode.code))),
            prices=tuple(_price(each, unit) for each in session.scalars(select(PriceItem).order_by(PriceItem.id))),
            common=tuple(NamedRow(each.id, each.name_en, each.name_zh) for each in common),
        )


def save_brand(store: Store, who: Who, entry: BrandEntry) -> BrandEntry:
    """Add or change a brand; managers only. Raises FieldErrors ("name"), "list.name_taken", Stale."""
    staff.require(who, Role.MANAGER)
    fields = Fields()
    name = fields.line(entry.name, "name", missing="list.name_missing", most=100)
    fields.done()
    with store.writing() as session:
        _not_twice(session, Brand, Brand.name, name, entry.id, "name")
        values = {"name": name, "agreement": entry.agreement, "retired": entry.retired}
        return _brand(_put(session, who, store, Brand, entry.id, entry.version, values))


def save_fault_code(store: Store, who: Who, entry: FaultEntry) -> FaultEntry:
    """Add or change a fault code; managers only. Raises FieldErrors ("code", "en"), "list.name_taken", Stale."""
    staff.require(who, Role.MANAGER)
    fields = Fields()
    code = fields.line(entry.code, "code", missing="list.code_missing", most=20)
    values: dict[str, object] = {"code": code, **_names(fields, entry.en, entry.zh), "retired": entry.retired}
    fields.done()
    with store.writing() as session:
        _not_twice(session, FaultCode, FaultCode.code, code, entry.id, "code")
        return _fault(_put(session, who, store, FaultCode, entry.id, entry.version, values))


def save_price(store: Store, who: Who, entry: PriceEntry) -> PriceEntry:
    """Add or change a line of the price list; managers only.

    Raises FieldErrors ("en", "price", "minutes"), "list.name_taken" (same name in the same category), Stale.
    """
    staff.require(who, Role.MANAGER)
    with store.writing() as session:
        unit = shop.facts(session).unit
        fields = Fields(unit)
        names = _names(fields, entry.en, entry.zh)
        price = fields.amount(entry.price, "price")
        if price is None:
            fields.refuse("list.price_missing", "price")
        _within(fields, entry.minutes, MOST_MINUTES, "list.minutes_wrong", "minutes")
        fields.done()
        if entry.category_id is not None:
            fetch(session, Category, entry.category_id)
        same = PriceItem.category_id.is_not_distinct_from(entry.category_id)
        _not_twice(session, PriceItem, PriceItem.name_en, names["name_en"], entry.id, "en", same)
        values: dict[str, object] = {
            **names,
            "price": price,
            "minutes": entry.minutes,
            "category_id": entry.category_id,
            "retired": entry.retired,
        }
        return _price(_put(session, who, store, PriceItem, entry.id, entry.version, values), unit)


def save_category(store: Store, who: Who, entry: CategoryEntry) -> CategoryEntry:
    """Add or change a category with its items; managers only. A new one stands at the end.

    Raises FieldErrors ("en", "warranty_months", "accessories", "conditions"), "list.name_taken", "list.last_category"
    (one must stay for intake), Stale.
    """
    staff.require(who, Role.MANAGER)
    fields = Fields()
    names = _names(fields, entry.en, entry.zh)
    _within(fields, entry.warranty_months, MOST_MONTHS, "list.months_wrong", "warranty_months")
    items = {
        "accessory": _items(fields, entry.accessories, "accessories"),
        "condition": _items(fields, entry.conditions, "conditions"),
    }
    fields.done()
    values: dict[str, object] = {
        **names,
        "warranty_months": entry.warranty_months,
        "has_imei": entry.has_imei,
        "retired": entry.retired,
    }
    with store.writing() as session:
        _not_twice(session, Category, Category.name_en, names["name_en"], entry.id, "en")
        if entry.retired:
            others = select(Category.id).where(~Category.retired, Category.id != (entry.id or 0))
            if session.scalar(others.limit(1)) is None:
                raise ShopError("list.last_category", "retired")
        if entry.id is None:
            values["sort"] = (session.scalar(select(func.max(Category.sort))) or 0) + 1
        row = _put(session, who, store, Category, entry.id, entry.version, values)
        for kind in KINDS:
            _put_items(session, who, store, row, kind, items[kind])
        session.flush()
        return _category(session, row)


# --- checking


def _names(fields: Fields, en: str, zh: str) -> dict[str, object]:
    """A name in both languages; one of them is enough, the other is then the same."""
    english, chinese = fields.line(en, "en", most=100), fields.line(zh, "zh", most=100)
    if not english and not chinese:
        fields.refuse("list.name_missing", "en")
    return {"name_en": english or chinese, "name_zh": chinese or english}


def _within(fields: Fields, value: int, most: int, key: str, field: str) -> None:
    if not 0 <= value <= most:
        fields.refuse(key, field, most=most)


def _items(fields: Fields, given: Sequence[ItemInput], field: str) -> tuple[tuple[str, str], ...]:
    """Cleaned (English, Chinese) pairs, empty ones and doubles left out."""
    pairs: list[tuple[str, str]] = []
    for each in given[:200]:
        english, chinese = fields.line(each.en, field, most=60), fields.line(each.zh, field, most=60)
        if english or chinese:
            pairs.append((english or chinese, chinese or english))
    found = tuple(dict.fromkeys(pairs))
    if len(found) > 60 or len(given) > 200:
        fields.refuse("field.too_many", field, most=60, found=max(len(found), len(given)))
    return found


def _not_twice(
    session: Session,
    kind: type[Base],
    column: InstrumentedAttribute[str],
    name: object,
    own_id: int | None,
    field: str,
    *where: Any,
) -> None:
    """Two entries that differ in capital letters only would be taken for each other."""
    key = kind.__table__.c.id
    for other_id, other in session.execute(select(key, column).where(*where)):
        if other_id != own_id and str(other).casefold() == str(name).casefold():
            raise ShopError("list.name_taken", field, name=other)


# --- writing


def _put(
    session: Session,
    who: Who,
    store: Store,
    kind: type[T],
    key: int | None,
    version: int | None,
    values: dict[str, Any],
) -> T:
    """Add the row (key None) or change it, with a line of history for each column that differs."""
    table = kind.__tablename__
    if key is None:
        row = kind(**values)
        session.add(row)
        session.flush()
        first = next(iter(values.values()))
        history.note(session, who, store.now(), table, row.id, f"{table}.added", new=first)
        return row
    row = fetch(session, kind, key, version)
    for name, value in values.items():
        old = getattr(row, name)
        if old != value:
            history.note(session, who, store.now(), table, key, f"{table}.changed.{name}", old=old, new=value)
            setattr(row, name, value)
    session.flush()
    return row


def _put_items(
    session: Session, who: Who, store: Store, row: Category, kind: str, wanted: tuple[tuple[str, str], ...]
) -> None:
    before = tuple((each.name_en, each.name_zh) for each in _items_of(session, row.id, kind))
    if before == wanted:
        return
    session.execute(delete(CategoryItem).where(CategoryItem.category_id == row.id, CategoryItem.kind == kind))
    session.add_all(
        CategoryItem(category_id=row.id, kind=kind, name_en=en, name_zh=zh, sort=place)
        for place, (en, zh) in enumerate(wanted)
    )
    shop.touch(row, "name_en")
    old, new = (", ".join(en for en, _ in pairs) for pairs in (before, wanted))
    history.note(session, who, store.now(), "category", row.id, f"category.changed.{kind}", old=old, new=new)


# --- rows


def _items_of(session: Session, category_id: int, kind: str) -> list[CategoryItem]:
    query = select(CategoryItem).where(CategoryItem.category_id == category_id, CategoryItem.kind == kind)
    return list(session.scalars(query.order_by(CategoryItem.sort, CategoryItem.id)))


def _brand(row: Brand) -> BrandEntry:
    return BrandEntry(row.id, row.name, row.agreement, row.retired, row.version)


def _fault(row: FaultCode) -> FaultEntry:
    return FaultEntry(row.id, row.code, row.name_en, row.name_zh, row.retired, row.version)


def _price(row: PriceItem, unit: Currency) -> PriceEntry:
    price = money.major(row.price, unit)
    return PriceEntry(row.id, row.name_en, row.name_zh, price, row.minutes, row.category_id, row.retired, row.version)


def _category(session: Session, row: Category) -> CategoryEntry:
    found = {
        kind: tuple(ItemInput(each.name_en, each.name_zh) for each in _items_of(session, row.id, kind))
        for kind in KINDS
    }
    return CategoryEntry(
        id=row.id,
        en=row.name_en,
        zh=row.name_zh,
        warranty_months=row.warranty_months,
        has_imei=row.has_imei,
        accessories=found["accessory"],
        conditions=found["condition"],
        retired=row.retired,
        version=row.version,
    )
