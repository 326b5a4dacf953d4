"""Suppliers: whom the shop buys parts from. What they sell, and for how much: supplier_parts.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, literal, select, tuple_
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import PurchaseOrder, Supplier, SupplierPart
from app.models.store import Store
from app.workflow import history, versions
from app.workflow.buying import supplier_finding
from app.workflow.fields import Fields
from app.workflow.house import staff
from app.workflow.rows.buying import PENDING, SupplierFilter, SupplierInput, SupplierRow
from app.workflow.rows.cards import Page
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who

MOST_DAYS = 730  #: of lead time


def list_ids(store: Store, wanted: SupplierFilter, after: int = 0, limit: int = 200) -> Page:
    """A stretch of the list by name: the first `limit` ids behind the supplier `after` (its id; 0 = from the start)."""
    key = tuple_(Supplier.name, Supplier.id)
    query = select(Supplier.id)
    if not wanted.with_retired:
        query = query.where(Supplier.retired.is_(False))
    with store.reading() as session:
        if supplier_finding.words_of(wanted.find):
            query = query.where(Supplier.id.in_(supplier_finding.ids_of(session, wanted.find)))
        if after:
            name = session.scalar(select(Supplier.name).where(Supplier.id == after)) or ""
            place = tuple_(literal(name), literal(after))
            query = query.where(key < place if wanted.descending else key > place)
        order = (Supplier.name.desc(), Supplier.id.desc()) if wanted.descending else (Supplier.name, Supplier.id)
        ids = session.scalars(query.order_by(*order).limit(limit + 1)).all()
    return Page(tuple(ids[:limit]), len(ids) > limit)


def rows(store: Store, ids: Sequence[int]) -> tuple[SupplierRow, ...]:
    """The list's lines for these ids, in their order."""
    with store.reading() as session:
        found = {row.id: row for row in _rows(session, Supplier.id.in_(ids))}
    return tuple(found[each] for each in ids if each in found)


def names(store: Store) -> tuple[tuple[int, str], ...]:
    """(id, name) of everybody one still buys from, by name: for a choice."""
    with store.reading() as session:
        query = select(Supplier.id, Supplier.name).where(Supplier.retired.is_(False))
        found = session.execute(query.order_by(Supplier.name, Supplier.id)).all()
    return tuple((key, name) for key, name in found)


def supplier(store: Store, supplier_id: int) -> SupplierRow:
    """One of them; raises ShopError("data.gone")."""
    with store.reading() as session:
        return row_of(session, supplier_id)


def row_of(session: Session, supplier_id: int) -> SupplierRow:
    """The same inside a session."""
    session.flush()
    found = _rows(session, Supplier.id == supplier_id)
    if not found:
        raise ShopError("data.gone")
    return found[0]


def _rows(session: Session, *where: ColumnElement[bool]) -> list[SupplierRow]:
    parts = select(func.count()).where(SupplierPart.supplier_id == Supplier.id, SupplierPart.retired.is_(False))
    pending = select(func.count()).where(PurchaseOrder.supplier_id == Supplier.id, PurchaseOrder.state.in_(PENDING))
    query = select(Supplier, parts.scalar_subquery(), pending.scalar_subquery()).where(*where)
    return [
        SupplierRow(
            id=each.id,
            name=each.name,
            contact=each.contact,
            phone=each.phone,
            email=each.email,
            address=each.address,
            website=each.website,
            our_number=each.our_number,
            lead_days=each.lead_days,
            note=each.note,
            retired=each.retired,
            version=each.version,
            parts=count,
            open=waiting,
        )
        for each, count, waiting in session.execute(query).all()
    ]


def save_supplier(store: Store, who: Who, given: SupplierInput) -> SupplierRow:
    """A new supplier, or changes of one; a history line for each field.

    Raises FieldErrors with SupplierInput's names ("supplier.name_missing", "supplier.name_taken", "part.days"), Stale.
    """
    staff.require_right(who, Right.BUY)
    with store.writing() as session:
        at = store.now()
        values = _checked(session, given)
        if given.id is None:
            saved = Supplier(**values)
            session.add(saved)
            session.flush()
            history.note(session, who, at, "supplier", saved.id, "supplier.added", new=saved.name)
            return row_of(session, saved.id)
        saved = versions.fetch(session, Supplier, given.id, given.version)
        for field, new in values.items():
            old = getattr(saved, field)
            if old != new:
                setattr(saved, field, new)
                history.note(session, who, at, "supplier", saved.id, f"supplier.changed.{field}", old=old, new=new)
        return row_of(session, saved.id)


def _checked(session: Session, given: SupplierInput) -> dict[str, Any]:
    fields = Fields()
    values: dict[str, Any] = {
        "name": fields.line(given.name, "name", missing="supplier.name_missing"),
        "contact": fields.line(given.contact, "contact"),
        "phone": fields.line(given.phone, "phone", most=60),
        "email": fields.line(given.email, "email"),
        "address": fields.line(given.address, "address"),
        "website": fields.line(given.website, "website"),
        "our_number": fields.line(given.our_number, "our_number", most=60),
        "lead_days": given.lead_days,
        "note": fields.text(given.note, "note"),
    }
    if not 0 <= given.lead_days <= MOST_DAYS:
        fields.refuse("part.days", "lead_days", most=MOST_DAYS)
    if _named_alike(session, values["name"], given.id or 0):
        fields.refuse("supplier.name_taken", "name")
    fields.done()
    return values


def _named_alike(session: Session, name: str, supplier_id: int) -> bool:
    """Whether another one that is kept has this name."""
    same = select(Supplier.id).where(func.lower(Supplier.name) == name.lower(), Supplier.retired.is_(False))
    return session.scalar(same.where(Supplier.id != supplier_id).limit(1)) is not None


def retire_supplier(store: Store, who: Who, supplier_id: int, version: int, retired: bool = True) -> SupplierRow:
    """One does not buy there any more (or again). Raises ShopError("supplier.still_open", count=) with open orders;
    "supplier.name_taken" when another one got its name meanwhile.
    """
    staff.require_right(who, Right.BUY)
    with store.writing() as session:
        at = store.now()
        kept = versions.fetch(session, Supplier, supplier_id, version)
        pending = row_of(session, supplier_id).open
        if retired and pending:
            raise ShopError("supplier.still_open", count=pending)
        if kept.retired and not retired and _named_alike(session, kept.name, supplier_id):
            raise ShopError("supplier.name_taken", "name")
        if retired != kept.retired:
            kept.retired = retired
            what = "supplier.retired" if retired else "supplier.kept_again"
            history.note(session, who, at, "supplier", supplier_id, what)
        return row_of(session, supplier_id)


def require_kept(session: Session, supplier_id: int, field: str = "supplier_id") -> Supplier:
    """One that is still bought from. Raises ShopError "supplier.missing", "supplier.retired" (name=) on the field."""
    kept = session.get(Supplier, supplier_id)
    if kept is None:
        raise ShopError("supplier.missing", field)
    if kept.retired:
        raise ShopError("supplier.retired", field, name=kept.name)
    return kept
