"""What is looked at around one part: jobs that have or want it, what is ordered, its use by month, its prices."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from sqlalchemy import Select, case, func, select
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


def jobs(store: Store, part_id: int) -> tuple[JobRow, ...]:
    """The jobs a part is reserved for, then those that wait for it: the oldest promise first."""
    at_place = {each.place.id: each.place for each in places.of_part(store, part_id)}
    held = _uses(part_id, UseState.RESERVED).order_by(RepairOrder.promised_at, PartUse.id)
    with store.reading() as session:
        unit = shop.facts(session).unit
        return (*_use_rows(session, held, unit, at_place), *_wanted(session, part_id))


def users(store: Store, part_id: int, limit: int = 200, before: int | None = None) -> tuple[JobRow, ...]:
    """The jobs that used a part, the newest first; `before`: the id of the last one shown, for the older ones."""
    query = _uses(part_id, UseState.USED)
    if before is not None:
        query = query.where(PartUse.id < before)
    with store.reading() as session:
        query = query.order_by(PartUse.id.desc()).limit(limit)
        return _use_rows(session, query, shop.facts(session).unit, {})


def _uses(part_id: int, state: UseState) -> Select[PartUse, int, str, str, str, str, str]:
    return (
        select(PartUse, RepairOrder.id, RepairOrder.number, Customer.name, Article.brand, Article.model, Staff.name)
        .join(RepairOrder, RepairOrder.id == PartUse.order_id)
        .join(Article, Article.id == RepairOrder.article_id)
        .join(Customer, Customer.id == Article.customer_id)
        .join(Staff, Staff.id == PartUse.staff_id)
        .where(PartUse.part_id == part_id, PartUse.state == state.value)
    )


def _use_rows(
    session: Session,
    query: Select[PartUse, int, str, str, str, str, str],
    unit: Currency,
    at_place: dict[int, PlaceRow],
) -> tuple[JobRow, ...]:
    return tuple([
        JobRow(
            id=use.id,
            order_id=order_id,
            order_number=number,
            customer=customer,
            article=f"{brand} {model}".strip(),
            quantity=money.quantity_of(use.quantity),
            use=UseState(use.state),
            want=None,
            place=at_place.get(use.place_id),
            price=money.major(use.price, unit),
            expected=None,
            at=use.at,
            who=who,
        )
        for use, order_id, number, customer, brand, model, who in session.execute(query).all()
    ])


def _wanted(session: Session, part_id: int) -> tuple[JobRow, ...]:
    query = (
        select(PartWant, RepairOrder.number, Customer.name, Article.brand, Article.model, Staff.name)
        .join(RepairOrder, RepairOrder.id == PartWant.order_id)
        .join(Article, Article.id == RepairOrder.article_id)
        .join(Customer, Customer.id == Article.customer_id)
        .join(Staff, Staff.id == PartWant.made_by)
        .where(PartWant.part_id == part_id, PartWant.closed_at.is_(None), PartWant.state.in_(_WANTED))
        .order_by(RepairOrder.promised_at, PartWant.id)
    )
    return tuple([
        JobRow(
            id=-want.id,
            order_id=want.order_id,
            order_number=number,
            customer=customer,
            article=f"{brand} {model}".strip(),
            quantity=money.quantity_of(want.quantity),
            use=None,
            want=WantState(want.state),
            place=None,
            price=Decimal(0),
            expected=want.expected,
            at=want.made_at,
            who=who,
        )
        for want, number, customer, brand, model, who in session.execute(query).all()
    ])


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


def use_by_month(store: Store, part_id: int, months: int = MONTHS) -> tuple[MonthRow, ...]:
    """How many were used in each of the last months, this one last; by the shop's own days."""
    with store.reading() as session:
        zone = shop.facts(session).zone
        firsts = _firsts(store.now().astimezone(zone).date(), months)
        begins = [_moment(first, zone) for first in firsts]
        bucket = case(*((PartLedger.at < begin, at) for at, begin in enumerate(begins[1:])), else_=months - 1)
        query = (
            select(bucket, -func.sum(PartLedger.quantity))
            .where(PartLedger.part_id == part_id, PartLedger.at >= begins[0], PartLedger.kind.in_(_TAKEN))
            .group_by(bucket)
        )
        used: dict[int, int] = {int(at): int(amount) for at, amount in session.execute(query).all()}
    return tuple(MonthRow(first, money.quantity_of(used.get(at, 0))) for at, first in enumerate(firsts))


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
