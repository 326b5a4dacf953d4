"""Parts that stand in for each other: offered where one is short."""

from __future__ import annotations

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Part, Substitute
from app.models.store import Store
from app.workflow import history
from app.workflow.house import staff
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.rows.stockroom import SubstituteRow
from app.workflow.stockroom import stock_rows
from app.workflow.workbench import texts


def of(store: Store, part_id: int) -> tuple[SubstituteRow, ...]:
    """What stands in for a part, the most of it free first; retired ones are left out."""
    with store.reading() as session:
        pairs = select(Substitute).where(or_(Substitute.part_id == part_id, Substitute.other_id == part_id))
        notes = [
            (pair.other_id if pair.part_id == part_id else pair.part_id, pair.note) for pair in session.scalars(pairs)
        ]
        found = [SubstituteRow(stock_rows.row_of(session, other), note) for other, note in notes]
    kept = (each for each in found if not each.part.retired)
    return tuple(sorted(kept, key=lambda each: (-each.part.free, each.part.name)))


def add(store: Store, who: Who, part_id: int, other_id: int, note: str = "") -> tuple[SubstituteRow, ...]:
    """From now on each stands in for the other; said again: the note is changed. Gives back all of `part_id`.

    Raises ShopError "substitute.itself" (field "other_id"), "part.unknown".
    """
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        if part_id == other_id:
            raise ShopError("substitute.itself", "other_id")
        names = {each: _name(session, each) for each in (part_id, other_id)}
        words = texts.line(note, "note", longest=200)
        pair = _pair(session, part_id, other_id)
        if pair is None:
            first, second = sorted((part_id, other_id))
            session.add(Substitute(part_id=first, other_id=second, note=words))
        else:
            pair.note = words
        for one, other in ((part_id, other_id), (other_id, part_id)):
            history.note(session, who, store.now(), "part", one, "part.substitute_added", new=names[other], why=words)
    return of(store, part_id)


def remove(store: Store, who: Who, part_id: int, other_id: int) -> tuple[SubstituteRow, ...]:
    """They do not stand in for each other any more. Gives back what is left. Raises ShopError "data.gone"."""
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        pair = _pair(session, part_id, other_id)
        if pair is None:
            raise ShopError("data.gone")
        session.delete(pair)
        for one, other in ((part_id, other_id), (other_id, part_id)):
            history.note(session, who, store.now(), "part", one, "part.substitute_removed", old=_name(session, other))
    return of(store, part_id)


def _pair(session: Session, part_id: int, other_id: int) -> Substitute | None:
    first, second = sorted((part_id, other_id))
    return session.scalar(select(Substitute).where(and_(Substitute.part_id == first, Substitute.other_id == second)))


def _name(session: Session, part_id: int) -> str:
    name = session.scalar(select(Part.name).where(Part.id == part_id))
    if name is None:
        raise ShopError("part.unknown", "other_id")
    return name
