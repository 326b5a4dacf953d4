"""The filter of the history page as conditions, and the ids between which its lines can lie."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from app.models import ClaimReceipt, History, RepairOrder, sqlite
from app.models.search_text import query_terms
from app.workflow.house import shop
from app.workflow.rows import numbers
from app.workflow.rows.history import BEGINNINGS, PROGRAM, HistoryFilter

#: Lines looked at on either side of the days asked for: while a PC's clock was wrong, lines lie among others' days.
MARGIN = 20_000
MOST_SUBJECTS = 500
TAIL = 6


@dataclass(slots=True)
class Plan:
    """Lines with low < id < high that keep all of `where`. direct: an index or the order of ids finds them at once."""

    low: int
    high: int
    where: list[ColumnElement[bool]] = field(default_factory=list[ColumnElement[bool]])
    direct: bool = True


def plan_of(session: Session, wanted: HistoryFilter) -> Plan:
    """How to look for what is wanted."""
    newest = session.scalar(select(func.max(History.id))) or 0
    plan = Plan(0, newest + 1)
    _days(session, wanted, plan)
    if wanted.staff_id is not None:
        plan.direct = False
        by_program = wanted.staff_id == PROGRAM
        plan.where.append(History.staff_id.is_(None) if by_program else History.staff_id == wanted.staff_id)
    if wanted.group is not None:
        plan.direct = False
        begins = (History.what.between(each, each[:-1] + chr(ord(each[-1]) + 1)) for each in BEGINNINGS[wanted.group])
        plan.where.append(or_(*begins))
    if wanted.text.strip():
        _text(session, wanted, plan)
    return plan


# --- days


def _days(session: Session, wanted: HistoryFilter, plan: Plan) -> None:
    """Narrow the ids to the days, and keep the days themselves as conditions."""
    zone = shop.facts(session).zone
    if wanted.first is not None:
        start = _start_of(wanted.first, zone)
        plan.where.append(History.at >= start)
        plan.low = _low(session, start, plan.high)
    if wanted.last is not None:
        end = _start_of(wanted.last + timedelta(days=1), zone)
        plan.where.append(History.at < end)
        plan.high = _high(session, end, plan.high)


def _start_of(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone)


def _first_from(session: Session, moment: datetime, high: int) -> int:
    """The first id written at the moment or later, as if moments only rose (a wrong clock: see MARGIN)."""
    low = 0
    while high - low > 1:
        middle = (low + high) // 2
        at = session.scalar(select(History.at).where(History.id >= middle).order_by(History.id).limit(1))
        if at is not None and at < moment:
            low = middle
        else:
            high = middle
    return high


def _low(session: Session, start: datetime, high: int) -> int:
    """Below this id nothing was written on the days asked for."""
    low = _first_from(session, start, high) - 1
    while low > 0 and _any(session, low - MARGIN, low + 1, History.at >= start):
        low -= MARGIN
    return max(low, 0)


def _high(session: Session, end: datetime, newest: int) -> int:
    """From this id on nothing was written on the days asked for."""
    high = _first_from(session, end, newest)
    while high < newest and _any(session, high - 1, high + MARGIN, History.at < end):
        high += MARGIN
    return min(high, newest)


def _any(session: Session, above: int, below: int, condition: ColumnElement[bool]) -> bool:
    query = select(History.id).where(History.id > above, History.id < below, condition).limit(1)
    return session.scalar(query) is not None


# --- text


def _text(session: Session, wanted: HistoryFilter, plan: Plan) -> None:
    """A number of ours finds its order at once; anything else is looked for in the lines and what they are about."""
    orders = _orders_by_number(session, wanted.text)
    if orders:
        plan.where.append(History.order_id.in_(orders))
        plan.direct = True  # the index of orders: however rare, it is found at once
        return
    plan.direct = False
    words = wanted.text.strip()
    holds = [each.icontains(words, autoescape=True) for each in (History.new, History.old, History.why)]
    terms = query_terms(words)
    if terms:
        for subject in ("order", "customer", "part"):
            found = sqlite.find_ids(session, f"{subject}_search", terms, MOST_SUBJECTS)
            if found and subject == "order":
                holds.append(History.order_id.in_(found))
            elif found:
                holds.append((History.subject == subject) & History.subject_id.in_(found))
    if wanted.acts:
        holds.append(History.what.in_(wanted.acts))
    plan.where.append(or_(*holds))


def _orders_by_number(session: Session, text: str) -> list[int]:
    digits = numbers.cleaned(text)
    if not digits.isdigit():
        return []
    if len(digits) == TAIL:
        return list(session.scalars(select(RepairOrder.id).where(RepairOrder.number_tail == digits)))
    if len(digits) != numbers.LENGTH:
        return []
    found = list(session.scalars(select(RepairOrder.id).where(RepairOrder.number == digits)))
    return found or list(session.scalars(select(ClaimReceipt.order_id).where(ClaimReceipt.number == digits)))
