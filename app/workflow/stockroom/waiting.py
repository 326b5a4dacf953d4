"""Jobs that wait for a part: what they want, when it is ordered, when it has come; inside a verb's transaction.

Wanting is not reserving: a want takes nothing from anybody. Only when the part comes in is it kept for the job.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, or_, select
from sqlalchemy.orm import Session

from app.models import STORE_ROOM, Part, PartWant, RepairCard, RepairOrder, Staff
from app.models.question import Question
from app.workflow import history, money
from app.workflow.rows.kinds import LedgerKind, State, UseState, WantState
from app.workflow.rows.shop import Who
from app.workflow.rows.stockroom import ArrivedRow, WantRow
from app.workflow.stockroom import serials, stock_ledger
from app.workflow.stockroom.card_lines import Line, put_on_card
from app.workflow.workbench.opened import ON_THE_BENCH

Names = Mapping[int | None, str]
#: What is still to come; an arrived want is kept on its card and is no demand any more.
MISSING = (WantState.OPEN.value, WantState.ORDERED.value)
_STILL_OPEN = Question(
    select(PartWant.id)
    .where(
        PartWant.order_id == bindparam("order"),
        PartWant.part_id == bindparam("part"),
        or_(PartWant.state == WantState.OPEN.value, PartWant.state == WantState.ORDERED.value),
    )
    .order_by(PartWant.id)
)
_KEPT_BY = Question(select(PartWant.id).where(PartWant.use_id == bindparam("use"), PartWant.closed_at.is_(None)))
_COLUMNS = (
    PartWant.id, PartWant.order_id, RepairOrder.number, PartWant.part_id, Part.number, Part.name, Part.name_en,
    PartWant.quantity, Part.unit, PartWant.state, PartWant.expected, PartWant.note, PartWant.made_at, PartWant.made_by,
    RepairOrder.promised_at, RepairOrder.technician_id,
)  # fmt: skip
_ROWS: Any = (
    select(*_COLUMNS)
    .join(RepairOrder, RepairOrder.id == PartWant.order_id)
    .join(Part, Part.id == PartWant.part_id)
    .order_by(RepairOrder.promised_at, PartWant.id)
)
_OF_ORDER: Question[Any] = Question(
    _ROWS.where(PartWant.order_id == bindparam("order"), PartWant.closed_at.is_(None))
)
_IS_MISSING = (
    PartWant.part_id == bindparam("part"),
    PartWant.closed_at.is_(None),
    or_(*[PartWant.state == each for each in MISSING]),
)
_ANY_MISSING = Question(select(PartWant.id).where(*_IS_MISSING).limit(1))
_MISSING_OF_PART: Question[Any] = Question(_ROWS.where(*_IS_MISSING))
_NAMES = Question(select(Staff.id, Staff.name))


# --- shown


def rows(session: Session, *where: ColumnElement[bool]) -> tuple[WantRow, ...]:
    """Wants that meet the conditions, the oldest promise first."""
    found = session.execute(_ROWS.where(*where)).all()
    names: Names = dict(session.execute(select(Staff.id, Staff.name)).all()) if found else {}
    return tuple([_row(names, *each) for each in found])


def for_part(session: Session, part_id: int) -> tuple[WantRow, ...]:
    """What still misses this part, the oldest promise first."""
    found = _MISSING_OF_PART.all(session, part=part_id)
    names: Names = dict(_NAMES.all(session)) if found else {}
    return tuple([_row(names, *each) for each in found])


def of_order(session: Session, order_id: int, names: Names) -> tuple[WantRow, ...]:
    """What an order waits for, and what has come and is kept for it."""
    return tuple([_row(names, *found) for found in _OF_ORDER.all(session, order=order_id)])


def _row(names: Names, *found: Any) -> WantRow:
    (want_id, order_id, order_number, part_id, number, name, name_en, quantity, unit, state, expected, note, made_at,
     made_by, promised_at, technician_id) = found  # fmt: skip
    return WantRow(
        id=want_id,
        order_id=order_id,
        order_number=order_number,
        part_id=part_id,
        part_number=number,
        part_name=name,
        part_name_en=name_en or name,
        quantity=money.quantity_of(quantity),
        unit=unit,
        state=WantState(state),
        expected=expected,
        note=note,
        made_at=made_at,
        made_by=names.get(made_by, ""),
        promised_at=promised_at,
        technician_id=technician_id,
        technician=names.get(technician_id, ""),
    )


def waits_for(technician_id: int) -> ColumnElement[bool]:
    """Of jobs that this technician works on, be it as the second, and that stand at "awaiting parts"."""
    second = select(RepairCard.order_id).where(RepairCard.second_technician_id == technician_id)
    whose = or_(RepairOrder.technician_id == technician_id, RepairOrder.id.in_(second))
    return and_(whose, RepairOrder.state == State.AWAITING_PARTS.value)


def missing_by_part(session: Session) -> dict[int, int]:
    """What jobs still wait for: thousandths by part; for the reorder proposal."""
    query = select(PartWant.part_id, func.sum(PartWant.quantity)).where(
        PartWant.closed_at.is_(None), PartWant.state.in_(MISSING)
    )
    return dict(session.execute(query.group_by(PartWant.part_id)).all())


# --- goods come in


def arrived(session: Session, who: Who, at: datetime, part_id: int) -> tuple[ArrivedRow, ...]:
    """A part has come into the store room: keep what is free for the jobs that wait, the oldest promise first.

    Each is reserved on its job's card at the part's own price, and the job is marked; gives back the jobs that got
    some, with what still misses. Call it after the goods are booked, in the same transaction.
    """
    if _ANY_MISSING.first(session, part=part_id) is None:
        return ()
    balance = stock_ledger.balance_of(session, part_id)
    told: list[ArrivedRow] = []
    found: Any = session.execute(_queue(part_id)).all()
    for want, order, part, technician in found:
        came = min(want.quantity, stock_ledger.free_of(balance))
        if part.by_serial:
            came -= came % 1000
        if stock_ledger.free_of(balance) <= 0:
            break
        if came <= 0:  # half a piece, wanted before the part had serial numbers: it holds nobody else up
            continue
        pieces = serials.first_here(session, part_id, STORE_ROOM, came // 1000) if part.by_serial else ()
        stock_ledger.book(session, who, at, balance, LedgerKind.RESERVED, reserved=came, order_id=order.id)
        line = Line(order.id, part_id, came, part.origin, part.price, who.staff_id, at, STORE_ROOM, pieces)
        use_id = put_on_card(session, who, line, UseState.RESERVED)
        kept = _split(session, want, came)
        kept.state, kept.use_id = WantState.ARRIVED.value, use_id
        session.flush()
        history.note(session, who, at, "part_want", kept.id, "want.arrived", order_id=order.id,
                     new=stock_ledger.said(session, part_id, came))
        missing = 0 if kept is want else want.quantity
        told.append(ArrivedRow(order.id, order.number, part_id, money.quantity_of(came), money.quantity_of(missing),
                               order.technician_id, technician or ""))
    return tuple(told)


def _queue(part_id: int) -> Select[PartWant, RepairOrder, Part, str]:
    return (
        select(PartWant, RepairOrder, Part, Staff.name)
        .join(RepairOrder, RepairOrder.id == PartWant.order_id)
        .join(Part, Part.id == PartWant.part_id)
        .outerjoin(Staff, Staff.id == RepairOrder.technician_id)
        .where(PartWant.part_id == part_id, PartWant.closed_at.is_(None), PartWant.state.in_(MISSING))
        .where(RepairOrder.state.in_([state.value for state in ON_THE_BENCH]))
        .order_by(RepairOrder.promised_at, PartWant.id)
    )


def _split(session: Session, want: PartWant, came: int) -> PartWant:
    """The want that has come: the whole of it, or a part of it while the rest is still wanted."""
    if came == want.quantity:
        return want
    want.quantity -= came
    part = PartWant(
        order_id=want.order_id, part_id=want.part_id, quantity=came, state=want.state,
        purchase_line_id=want.purchase_line_id, expected=want.expected, note=want.note, made_at=want.made_at,
        made_by=want.made_by,
    )  # fmt: skip
    session.add(part)
    return part


# --- ordered from a supplier


def ordered(
    session: Session, who: Who, at: datetime, want_ids: Iterable[int], purchase_line_id: int | None,
    expected: date | None,
) -> None:
    """These wants are on a purchase order now (None: ordered elsewhere).

    expected: when it should be here, None = as it was.
    """
    for want in session.scalars(select(PartWant).where(PartWant.id.in_(list(want_ids)), PartWant.state.in_(MISSING))):
        want.state, want.purchase_line_id = WantState.ORDERED.value, purchase_line_id
        old, want.expected = want.expected, expected or want.expected
        history.note(session, who, at, "part_want", want.id, "want.ordered", old=old, new=want.expected,
                     order_id=want.order_id)


def not_ordered(session: Session, who: Who, at: datetime, purchase_line_id: int) -> None:
    """The purchase order was dropped or closed short: what it should have brought is wanted as before."""
    waits = PartWant.purchase_line_id == purchase_line_id, PartWant.state == WantState.ORDERED.value
    for want in session.scalars(select(PartWant).where(*waits)):
        want.state, want.purchase_line_id, want.expected = WantState.OPEN.value, None, None
        history.note(session, who, at, "part_want", want.id, "want.not_ordered", order_id=want.order_id)


# --- what ends a want


def met(session: Session, who: Who, line: Line, use_id: int, state: UseState) -> None:
    """Somebody put a part on a card that the job wanted: so much less is wanted."""
    left = line.quantity
    for (want_id,) in _STILL_OPEN.all(session, order=line.order_id, part=line.part_id):
        want = session.get_one(PartWant, want_id)
        came = min(left, want.quantity)
        kept = _split(session, want, came)
        kept.use_id = use_id
        if state is UseState.USED:
            close(session, who, line.at, kept, "used")
        else:
            kept.state = WantState.ARRIVED.value
        left -= came
        if not left:
            return


def taken(session: Session, who: Who, at: datetime, use_id: int, why: str = "used") -> None:
    """What was kept for the job is built in, or put back: it is not waited for any more."""
    for (want_id,) in _KEPT_BY.all(session, use=use_id):
        close(session, who, at, session.get_one(PartWant, want_id), why)


def close_all(session: Session, who: Who, at: datetime, order_id: int, why: str) -> None:
    """An order that ends waits for nothing."""
    for want in session.scalars(select(PartWant).where(PartWant.order_id == order_id, PartWant.closed_at.is_(None))):
        close(session, who, at, want, why)


def close(session: Session, who: Who, at: datetime, want: PartWant, why: str) -> None:
    """It is not waited for any more; why: used, put_back, the order's outcome, or what somebody typed."""
    want.state, want.closed_at = WantState.CLOSED.value, at
    session.flush()
    history.note(session, who, at, "part_want", want.id, "want.closed", why=why, order_id=want.order_id,
                 new=stock_ledger.said(session, want.part_id, want.quantity))


def of_order_ids(session: Session, order_ids: Sequence[int]) -> dict[int, list[WantRow]]:
    """Open and arrived wants by order, for lists."""
    found: dict[int, list[WantRow]] = {}
    for row in rows(session, PartWant.order_id.in_(order_ids), PartWant.closed_at.is_(None)) if order_ids else ():
        found.setdefault(row.order_id, []).append(row)
    return found
