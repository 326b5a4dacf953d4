"""The lists the shop decides itself: brands with their agreements, fault codes, the price list, categories."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Base, Brand, Category, FaultCode, PriceItem
from app.models.store import Store
from app.workflow import history, lists_rows, shop, staff
from app.workflow.fields import Fields
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import ListsRow, Who
from app.workflow.versions import fetch

LONGEST_WARRANTY_MONTHS = 240
Entry = Brand | FaultCode | PriceItem | Category


def save_brand(
    store: Store, who: Who, name: str, agreement: bool, *, brand_id: int | None = None, retired: bool = False
) -> ListsRow:
    """A maker, new (brand_id None) or changed; agreement: warranty is proposed for it (DOMAIN.md §7). Managers only.

    Raises FieldErrors("name"), ShopError("list.taken", field "name").
    """
    fields = Fields()
    values = {"name": fields.line(name, "name", missing="list.name_missing", most=100)}
    return _save(store, who, fields, Brand, brand_id, {**values, "agreement": agreement, "retired": retired}, "name")


def save_fault_code(
    store: Store, who: Who, code: str, en: str, zh: str, *, fault_code_id: int | None = None, retired: bool = False
) -> ListsRow:
    """A fault code with its name; a missing language takes the other's. Managers and technicians.

    Raises FieldErrors("code", "en", "zh"), ShopError("list.taken", field "code").
    """
    fields = Fields()
    values = {"code": fields.line(code, "code", missing="list.code_missing", most=12), **_names(fields, en, zh)}
    roles = (Role.MANAGER, Role.TECHNICIAN)
    return _save(store, who, fields, FaultCode, fault_code_id, {**values, "retired": retired}, "code", roles)


def save_price_item(
    store: Store,
    who: Who,
    en: str,
    zh: str,
    price: Decimal,
    *,
    category_id: int | None = None,
    minutes: int = 0,
    price_item_id: int | None = None,
    retired: bool = False,
) -> ListsRow:
    """A line of the price list; price as the shop writes prices, category None = for every article. Managers only.

    Raises FieldErrors("en", "zh", "price", "minutes"), ShopError("list.taken", field "en").
    """
    with store.reading() as session:
        fields = Fields(shop.facts(session).unit)
    values = _names(fields, en, zh) | {"price": fields.amount(price, "price"), "minutes": minutes}
    if not 0 <= minutes <= 10_000:
        fields.refuse("list.minutes_wrong", "minutes")
    values |= {"category_id": category_id, "retired": retired}
    return _save(store, who, fields, PriceItem, price_item_id, values, "name_en")


def save_category(
    store: Store,
    who: Who,
    en: str,
    zh: str,
    *,
    warranty_months: int = 12,
    has_imei: bool = False,
    category_id: int | None = None,
    retired: bool = False,
) -> ListsRow:
    """A kind of article; its accessories and conditions stay as they are. Managers only.

    Raises FieldErrors("en", "zh", "warranty_months"), ShopError("list.taken", field "en").
    """
    fields = Fields()
    values = _names(fields, en, zh) | {"warranty_months": warranty_months, "has_imei": has_imei, "retired": retired}
    if not 0 <= warranty_months <= LONGEST_WARRANTY_MONTHS:
        fields.refuse("list.months_wrong", "warranty_months", most=LONGEST_WARRANTY_MONTHS)
    return _save(store, who, fields, Category, category_id, values, "name_en")


def _names(fields: Fields, en: str, zh: str) -> dict[str, Any]:
    english, chinese = fields.line(en, "en", most=100), fields.line(zh, "zh", most=100)
    if not english and not chinese:
        fields.refuse("list.name_missing", "en")
    return {"name_en": english or chinese, "name_zh": chinese or english}


def _save(
    store: Store,
    who: Who,
    fields: Fields,
    kind: type[Entry],
    key: int | None,
    values: dict[str, Any],
    unique: str,
    roles: tuple[Role, ...] = (Role.MANAGER,),
) -> ListsRow:
    """Add or change an entry with history; `unique` is the column no two entries may share (with the same category)."""
    staff.require(who, *roles)
    fields.done()
    with store.writing() as session:
        _check_free(session, kind, key, values, unique)
        if key is None:
            row = kind(**values)
            session.add(row)
            session.flush()
            history.note(session, who, store.now(), kind.__tablename__, row.id, "list.added", new=values[unique])
        else:
            _change(session, who, store, fetch(session, kind, key), key, values)
        session.flush()
        return lists_rows.read(session, shop.facts(session).unit)


def _change(session: Session, who: Who, store: Store, row: Base, key: int, values: dict[str, Any]) -> None:
    for name, new in values.items():
        old = getattr(row, name)
        if old != new:
            what = f"list.changed.{name}"
            history.note(session, who, store.now(), row.__tablename__, key, what, old=old, new=new)
            setattr(row, name, new)


def _check_free(session: Session, kind: type[Entry], key: int | None, values: dict[str, Any], unique: str) -> None:
    columns = kind.__table__.c
    query = select(columns.id).where(columns[unique] == values[unique])
    if "category_id" in values:
        query = query.where(columns.category_id.is_not_distinct_from(values["category_id"]))
    if any(found != key for found in session.scalars(query)):
        raise ShopError("list.taken", unique.replace("name_", ""), name=values[unique])
