"""Merging: two customers are one person."""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Article, Customer, sqlite
from app.models.store import Store
from app.workflow import history, indexing
from app.workflow.fields import Fields
from app.workflow.house import shop, staff
from app.workflow.people import merge_rows, people_rows
from app.workflow.people.merge_rows import Replaced
from app.workflow.rows.customers import CustomerRow
from app.workflow.rows.people import MergeInput, MergeKind, Take
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.versions import fetch

T = TypeVar("T", Customer, Article)
FIELDS = ("name", "company", "tax_number", "address", "email", "note")
LONGEST_WHY = 500


def merge_customers(store: Store, who: Who, given: MergeInput) -> CustomerRow:
    """All that the one had is the other's from now on; the one that went is found nowhere, links lead to the other.

    Register lines and papers stay as they were written. What is empty in the kept one is filled from the other.
    Raises FieldErrors ("why"), ShopError "merge.same", "merge.gone_already", Stale when one of the two was
    changed by somebody else (or merged: then there is nothing left to merge).
    """
    staff.require_right(who, Right.MERGE)
    why = checked_why(given.why)
    with store.writing() as session:
        at = store.now()
        kept, gone = both(session, Customer, given)
        old_name, new_name = gone.name, kept.name
        replaced = _take_fields(session, who, at, kept, gone, given, why)
        merge_id = merge_rows.begin(session, who, at, MergeKind.CUSTOMER, kept.id, gone.id, why, replaced)
        for subject in ("repair_order", "article", "payment"):
            ids = merge_rows.ids_of(session, MergeKind.CUSTOMER, subject, gone.id)
            move(session, who, at, MergeKind.CUSTOMER, merge_id, subject, ids, kept.id, (old_name, new_name), why)
        merge_rows.keep_moves(session, merge_id, "customer_phone", _unite_phones(session, kept.id, gone.id))
        gone.merged_into = kept.id
        shop.touch(kept, "name")
        history.note(session, who, at, "customer", kept.id, "customer.took_in", new=old_name, why=why)
        history.note(session, who, at, "customer", gone.id, "customer.merged", new=new_name, why=why)
        session.flush()
        sqlite.unindex(session, "customer_search", gone.id)
        indexing.index_customer(session, kept.id)
        return people_rows.customer_row(kept, people_rows.phones_of(session, kept.id))


def checked_why(why: str) -> str:
    """The reason, which must be there; raises FieldErrors ("why": "merge.why_missing")."""
    checked = Fields()
    reason = checked.line(why, "why", missing="merge.why_missing", most=LONGEST_WHY)
    checked.done()
    return reason


def both(session: Session, kind: type[T], given: MergeInput) -> tuple[T, T]:
    """The one that stays and the one that goes, as the clerk saw them."""
    if given.kept_id == given.gone_id:
        raise ShopError("merge.same")
    kept = fetch(session, kind, given.kept_id, given.kept_version)
    gone = fetch(session, kind, given.gone_id, given.gone_version)
    if kept.merged_into is not None or gone.merged_into is not None:
        raise ShopError("merge.gone_already")
    return kept, gone


def move(
    session: Session, who: Who, at: datetime, kind: MergeKind, merge_id: int, subject: str, ids: list[int], to: int,
    names: tuple[str, str], why: str,
) -> None:
    """Rows change hands, with their trace; names: of whose they were and whose they are."""
    merge_rows.give(session, kind, subject, ids, to)
    merge_rows.keep_moves(session, merge_id, subject, ids)
    merge_rows.note_moved(session, who, at, kind, subject, ids, *names, why)


def chosen(field: str, old: Any, other: Any, given: MergeInput) -> Any:
    """What stands in a field of the kept one after the merge: as it was said, else its own, else the other's."""
    take = given.take.get(field, Take.GONE if old in ("", None) else Take.KEPT)
    if take is Take.BOTH:
        return "\n".join(dict.fromkeys(each for each in (old, other) if each))
    return other if take is Take.GONE else old


def _take_fields(
    session: Session, who: Who, at: datetime, kept: Customer, gone: Customer, given: MergeInput, why: str
) -> Replaced:
    replaced: Replaced = {}
    for field in FIELDS:
        old = getattr(kept, field)
        new = chosen(field, old, getattr(gone, field), given)
        if new != old:
            replaced[field] = (old, new)
            setattr(kept, field, new)
            history.note(
                session, who, at, "customer", kept.id, f"customer.changed.{field}", old=old, new=new, why=why
            )  # fmt: skip
    if gone.since < kept.since:
        replaced["since"] = (kept.since, gone.since)
        kept.since = gone.since
    return replaced


def _unite_phones(session: Session, kept_id: int, gone_id: int) -> list[int]:
    """The numbers that only the other had come behind one's own; ids of those that moved."""
    mine = people_rows.phones_of(session, kept_id)
    known = {phone.digits for phone in mine}
    last = max((phone.sort for phone in mine), default=-1)
    moved: list[int] = []
    for phone in people_rows.phones_of(session, gone_id):
        if phone.digits in known:
            continue
        known.add(phone.digits)
        last += 1
        phone.customer_id, phone.sort = kept_id, last
        moved.append(phone.id)
    return moved
