"""Shelves: those that parts and articles name, and the number each gets with its first label."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Part, RepairOrder, Shelf
from app.models.orders import OPEN
from app.models.question import Question
from app.models.store import Store
from app.workflow import history, numbers
from app.workflow.house import shop, staff
from app.workflow.rows.kinds import NumberKind
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import ShelfRow

_OF_PARTS = Question(
    select(Part.shelf, func.count()).where(Part.shelf != "", Part.retired.is_(False)).group_by(Part.shelf)
)
_OF_ARTICLES = Question(  # those that are here: a small index knows them
    select(RepairOrder.shelf, func.count()).where(text(OPEN), RepairOrder.shelf != "").group_by(RepairOrder.shelf)
)
_KNOWN = Question(select(Shelf.name, Shelf.number))


def in_use(store: Store) -> tuple[ShelfRow, ...]:
    """Each shelf on which a part lies that the shop keeps, or an article stands that is here; by name."""
    with store.reading() as session:
        return tuple(_in_use(session).values())


def by_number(store: Store, number: str) -> str | None:
    """The name of the shelf with these 12 digits; None when there is none."""
    with store.reading() as session:
        return session.scalar(select(Shelf.name).where(Shelf.number == number))


def give_numbers(store: Store, who: Who, names: Sequence[str]) -> tuple[ShelfRow, ...]:
    """These shelves, in their order, each with a number: one that has none yet gets the next of its series.

    Raises ShopError "shelf.unknown" (name) for one on which nothing is.
    """
    staff.require_right(who, Right.PRINT_SLIPS)
    with store.writing() as session:
        here = _in_use(session)
        for name in names:
            if name not in here:
                raise ShopError("shelf.unknown", name=name)
        fresh = [name for name in dict.fromkeys(names) if not here[name].number]
        if fresh:
            _give(session, who, store.now(), fresh)
            here = _in_use(session)
        return tuple(here[name] for name in names)


def _give(session: Session, who: Who, at: datetime, names: Sequence[str]) -> None:
    given = numbers.issue_many(session, NumberKind.SHELF, at, shop.facts(session).time_zone, len(names))
    for name, number in zip(names, given, strict=True):
        shelf = Shelf(number=number, name=name)
        session.add(shelf)
        session.flush()
        history.note(session, who, at, "shelf", shelf.id, "shelf.numbered", new=number)


def _in_use(session: Session) -> dict[str, ShelfRow]:
    """By name, in order."""
    parts, articles = dict(_OF_PARTS.all(session)), dict(_OF_ARTICLES.all(session))
    known = dict(_KNOWN.all(session))
    return {
        name: ShelfRow(name, known.get(name, ""), parts.get(name, 0), articles.get(name, 0))
        for name in sorted({*parts, *articles})
    }
