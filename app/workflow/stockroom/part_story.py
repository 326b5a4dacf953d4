"""What is looked at around one part: jobs that have or want it, what is ordered, its use by month, its prices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Integer, bindparam, case, func, literal_column, or_, select
from sqlalchemy.orm import Session

from app.models import (
    Article,
    Customer,
    History,
    Part,
    PartLedger,
    PartUse,
    PartWant,
    PurchaseLine,
    PurchaseOrder,
    RepairOrder,
    Staff,
    Supplier,
)
from app.models.base import Moment
from app.models.question import Question
from app.models.store import Store
from app.workflow import money
from app.workflow.house import shop
from app.workflow.rows.buying import PENDING, PurchaseState
from app.workflow.rows.kinds import LedgerKind, UseState, WantState
from app.workflow.rows.part_story import ComingRow, JobRow, MonthRow, PriceKind, PricePoint
from app.workflow.rows.shop import Currency
from app.workflow.rows.stockroom import PlaceRow
from app.workflow.stockroom import places

MONTHS = 24
MOST_PRICES = 200
_WANTED = (WantState.OPEN.value, WantState.ORDERED.value)
_TAKEN = (LedgerKind.USED.value, LedgerKind.PUT_BACK.value)


_select: Any = select  # of more columns than types can tell of
_USES: Any = (
    _select(
        PartUse.id, PartUse.quantity, PartUse.state, PartUse.place_id, PartUse.price, PartUse.at, RepairOrder.id,
        RepairOrder.number, Customer.name, Article.brand, Article.model, Staff.name,
    )
    .join(RepairOrder, RepairOrder.id == PartUse.order_id)
    .join(Article, Article.id == RepairOrder.article_id)
    .join(Customer, Customer.id == Article.customer_id)
    .join(Staff, Staff.id == PartUse.staff_id)
    .where(PartUse.part_id == bindparam("part"))
)  # fmt: skip
_HELD: Question[Any] = Question(
    _USES.where(PartUse.state == UseState.RESERVED.value).order_by(RepairOrder.promised_at, PartUse.id)
)
_USED = _USES.where(PartUse.state == UseState.USED.value).order_by(PartUse.id.desc())
_NEWEST: Question[Any] = Question(_USED.limit(bindparam("most", type_=Integer)))
_OLDER: Question[Any] = Question(
    _USED.where(PartUse.id < bindparam("before")).limit(bindparam("most", type_=Integer))
)
_WANTS: Question[Any] = Question(
    _select(
        PartWant.id, PartWant.order_id, PartWant.quantity, PartWant.state, PartWant.expected, PartWant.made_at,
        RepairOrder.number, Customer.name, Article.brand, Article.model, Staff.name,
    )
    .join(RepairOrder, RepairOrder.id == PartWant.order_id)
    .join(Article, Article.id == RepairOrder.article_id)
    .join(Customer, Customer.id == Article.customer_id)
    .join(Staff, Staff.id == PartWant.made_by)
    .where(
        PartWant.part_id == bindparam("part"),
        PartWant.closed_at.is_(None),
        or_(*[PartWant.state == state for state in _WANTED]),
    )
    .order_by(RepairOrder.promised_at, PartWant.id)
)  # fmt: skip


def jobs(store: Store, part_id: int) -> tuple[JobRow, ...]:
    """The jobs a part is reserved for, then those that wait for it: the oldest promise first."""
    with store.reading() as session:
        held: list[Any] = _HELD.all(session, part=part_id)
        at_place = {each.place.id: each.place for each in places.balances(session, part_id)} if held else {}
        wants: list[Any] = _WANTS.all(session, part=part_id)
        unit = shop.facts(session).unit
    return (*[_use_row(row, unit, at_place) for row in held], *map(_want_row, wants))


def users(store: Store, part_id: int, limit: int = 200, before: int | None = None) -> tuple[JobRow, ...]:
    """The jobs that used a part, the newest first; `before`: the id of the last one shown, for the older ones."""
    with store.reading() as session:
        unit = shop.facts(session).unit
        if before is None:
            found: list[Any] = _NEWEST.all(session, part=part_id, most=limit)
        else:
            found = _OLDER.all(session, part=part_id, most=limit, before=before)
    return tuple([_use_row(row, unit, {}) for row in found])


def _use_row(found: Any, unit: Currency, at_place: Mapping[int, PlaceRow]) -> JobRow:
    key, quantity, state, place_id, price, at, order_id, number, customer, brand, model, who = found
    return JobRow(
        id=key,
        order_id=order_id,
        order_number=number,
        customer=customer,
        article=f"{brand} {model}".strip(),
        quantity=money.quantity_of(quantity),
        use=UseState(state),
        want=None,
        place=at_place.get(place_id),
        price=money.major(price, unit),
        expected=None,
        at=at,
        who=who,
    )


def _want_row(found: Any) -> JobRow:
    key, order_id, quantity, state, expected, made_at, number, customer, brand, model, who = found
    return JobRow(
        id=-key,
        order_id=order_id,
        order_number=number,
        customer=customer,
        article=f"{brand} {model}".strip(),
        quantity=money.quantity_of(quantity),
        use=None,
        want=WantState(state),
        place=None,
        price=Decimal(0),
        expected=expected,
        at=made_at,
        who=who,
    )


def coming(store: Store, part_id: int) -> tuple[ComingRow, ...]:
    """What is still to come of a part, by the day it is expected; drafts last."""
    query = (
        select(PurchaseLine, PurchaseOrder, Supplier.name)
        .join(PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_id)
        .join(Supplier, Supplier.id == PurchaseOrder.supplier_id)
        .where(
            PurchaseLine.part_id == part_id,
            PurchaseLine.open,
            PurchaseOrder.state.in_([state.value for state in PENDING]),
        )
    )
    with store.reading() as session:
        unit = shop.facts(session).unit
        found = [
            ComingRow(
                id=line.id,
                purchase_id=order.id,
                number=order.number,
                supplier=supplier,
                missing=money.quantity_of(max(0, line.quantity - line.received)),
                price=money.unit_price_of(line.price, unit),
                sent=order.state != PurchaseState.DRAFT,
                expected=line.expected or order.expected,
            )
            for line, order, supplier in session.execute(query).all()
        ]
    return tuple(sorted(found, key=lambda row: (not row.sent, row.expected or date.max, row.id)))


@lru_cache(maxsize=8)
def _by_month(months: int) -> Question[int, int]:
    """The months by their number, from the first on; what begins each of them is put in."""
    begins = [bindparam(f"begin_{at}", type_=Moment()) for at in range(months)]
    number: ColumnElement[int] = literal_column("0", Integer)
    if months > 1:
        number = case(
            *[(PartLedger.at < begin, literal_column(str(at), Integer)) for at, begin in enumerate(begins[1:])],
            else_=literal_column(str(months - 1), Integer),
        )
    month = number.label("month")
    taken = or_(*[PartLedger.kind == kind for kind in _TAKEN])
    query = select(month, -func.sum(PartLedger.quantity)).group_by(month)
    return Question(query.where(PartLedger.part_id == bindparam("part"), PartLedger.at >= begins[0], taken))


def use_by_month(store: Store, part_id: int, months: int = MONTHS) -> tuple[MonthRow, ...]:
    """How many were used in each of the last months, this one last; by the shop's own days."""
    with store.reading() as session:
        zone = shop.facts(session).zone
        firsts = _firsts(store.now().astimezone(zone).date(), months)
        begins = {f"begin_{at}": _moment(first, zone) for at, first in enumerate(firsts)}
        used = {int(at): int(amount) for at, amount in _by_month(months).all(session, part=part_id, **begins)}
    return tuple([MonthRow(first, money.quantity_of(used.get(at, 0))) for at, first in enumerate(firsts)])


def _firsts(today: date, months: int) -> Sequence[date]:
    last = today.year * 12 + today.month - 1
    return [date(at // 12, at % 12 + 1, 1) for at in range(last - months + 1, last + 1)]


def _moment(day: date, zone: ZoneInfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


def prices(store: Store, part_id: int) -> tuple[PricePoint, ...]:
    """Changes of price and cost, and what deliveries cost, the newest first."""
    changes = (
        select(History, Staff.name)
        .outerjoin(Staff, Staff.id == History.staff_id)
        .where(History.subject == "part", History.subject_id == part_id)
        .where(History.what.in_(("part.price", "part.cost")))
        .order_by(History.id.desc())
        .limit(MOST_PRICES)
    )
    came = (
        select(PartLedger, Staff.name)
        .outerjoin(Staff, Staff.id == PartLedger.staff_id)
        .where(PartLedger.part_id == part_id, PartLedger.quantity > 0)
        .where(PartLedger.kind.in_((LedgerKind.GOODS_IN.value, LedgerKind.OPENING.value)))
        .order_by(PartLedger.id.desc())
        .limit(MOST_PRICES)
    )
    with store.reading() as session:
        unit = shop.facts(session).unit
        found = [_change(line, who or "", unit) for line, who in session.execute(changes).all()]
        found += [_delivery(line, who or "", unit) for line, who in session.execute(came).all()]
        now = session.get(Part, part_id)
        if now is not None and not any(each.kind is PriceKind.PRICE for each in found):
            found += [_first_price(session, now, unit)]
    return tuple(sorted(found, key=lambda point: point.at, reverse=True))[:MOST_PRICES]


def _change(line: History, who: str, unit: Currency) -> PricePoint:
    """History keeps minor units, a cost with what is less than one (part_fields.as_told)."""
    kind = PriceKind.PRICE if line.what == "part.price" else PriceKind.COST
    old, new = (None if each is None else Decimal(each).scaleb(-unit.exponent) for each in (line.old, line.new))
    return PricePoint(2 * line.id, line.at, who, kind, new or Decimal(0), old, line.why or "")


def _delivery(line: PartLedger, who: str, unit: Currency) -> PricePoint:
    """What one cost, as finely as costs are kept."""
    fine = money.half_up(Decimal(line.value) * 1_000 * 10**money.FINE / line.quantity)
    one = money.unit_price_of(fine, unit)
    return PricePoint(2 * line.id + 1, line.at, who, PriceKind.GOODS_IN, one, None, line.reason)


def _first_price(session: Session, part: Part, unit: Currency) -> PricePoint:
    """The price that was never changed: since the part was written down."""
    query = select(History.at, Staff.name).outerjoin(Staff, Staff.id == History.staff_id)
    query = query.where(History.subject == "part", History.subject_id == part.id, History.what == "part.added")
    made = session.execute(query.limit(1)).first()
    at, who = (datetime(1970, 1, 1, tzinfo=UTC), "") if made is None else (made[0], made[1] or "")
    return PricePoint(0, at, who, PriceKind.PRICE, money.major(part.price, unit), None, "")
