"""What to order: from minimum and maximum, the use of the last months, days until it comes, and jobs that wait."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from sqlalchemy import Integer, Select, and_, bindparam, case, cast, func, or_, select
from sqlalchemy.orm import Session, aliased

from app.errors import ShopError
from app.models import (
    STORE_ROOM,
    Part,
    PartBalance,
    PartLedger,
    PartWant,
    PurchaseLine,
    Supplier,
    SupplierPart,
)
from app.models.question import Question
from app.models.store import Store
from app.workflow import money
from app.workflow.buying import purchasing, supplier_parts
from app.workflow.buying.purchase_rows import row_of
from app.workflow.house import shop, staff
from app.workflow.rows.buying import ProposalRow, PurchaseRow, Wanted
from app.workflow.rows.kinds import LedgerKind
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Currency, Who
from app.workflow.stockroom import quantities, waiting

MONTHS = 3  #: the use of so many months is looked at
DAYS_A_MONTH = 30
DAYS = MONTHS * DAYS_A_MONTH


_coalesce: Callable[..., Any] = func.coalesce
_select: Callable[..., Any] = select  # of more columns, and others, than types can tell of


_MISSING = or_(*(PartWant.state == state for state in waiting.MISSING))  # what came is kept for its job, not free


def _question() -> Any:
    """Parts to be ordered, with all that says so: summed up in the database, only what is too little comes out.

    There will be: free + on order - waiting. It is too little below the minimum, or below what is used until new ones
    come (used in DAYS x lead days / DAYS: whole numbers on both sides, so that no database rounds).
    """
    on_order = _sums(PurchaseLine.part_id, PurchaseLine.quantity - PurchaseLine.received).where(PurchaseLine.open)
    ordered = on_order.group_by(PurchaseLine.part_id).subquery()
    jobs = func.count(PartWant.order_id.distinct()).label("jobs")
    wants = _sums(PartWant.part_id, PartWant.quantity).add_columns(jobs).where(PartWant.closed_at.is_(None), _MISSING)
    jobs_wait = wants.group_by(PartWant.part_id).subquery()
    kinds = or_(PartLedger.kind == LedgerKind.USED.value, PartLedger.kind == LedgerKind.PUT_BACK.value)
    since = and_(PartLedger.at >= bindparam("since"), kinds)
    part = cast(PartLedger.part_id, Integer)  # as it is, SQLite walks the whole ledger by part, not its last months
    used = _sums(part, -PartLedger.quantity).where(since).group_by(part).subquery()
    lead = case(
        (Part.lead_days > 0, Part.lead_days),
        (SupplierPart.lead_days > 0, SupplierPart.lead_days),
        else_=func.coalesce(Supplier.lead_days, 0),
    )
    there = PartBalance.on_hand - PartBalance.reserved + _of(ordered.c.total) - _of(jobs_wait.c.total)
    too_little = or_(there < Part.minimum, there < 0, there * DAYS < _of(used.c.total) * lead)
    columns: list[Any] = [
        Part.id, Part.number, Part.name, Part.unit, Part.minimum, Part.maximum, Part.cost,
        PartBalance.on_hand - PartBalance.reserved, _of(ordered.c.total), _of(jobs_wait.c.total), _of(jobs_wait.c.jobs),
        _of(used.c.total), lead, SupplierPart.id, SupplierPart.supplier_id, Supplier.name, SupplierPart.number,
        SupplierPart.pack, Part.name_en,
    ]  # fmt: skip
    return (
        select(*columns)
        .join(PartBalance, and_(PartBalance.part_id == Part.id, PartBalance.place_id == STORE_ROOM))
        .outerjoin(ordered, ordered.c.part_id == Part.id)
        .outerjoin(jobs_wait, jobs_wait.c.part_id == Part.id)
        .outerjoin(used, used.c.part_id == Part.id)
        .outerjoin(SupplierPart, SupplierPart.id == _best())
        .outerjoin(Supplier, Supplier.id == SupplierPart.supplier_id)
        .where(Part.retired.is_(False), too_little)
        .order_by(Supplier.name, SupplierPart.supplier_id, Part.name, Part.id)
    )


def _best() -> Any:
    """Where a part is bought: the preferred one, else the first that is known."""
    other = aliased(SupplierPart)
    best = select(other.id).join(Supplier, Supplier.id == other.supplier_id)
    best = best.where(other.part_id == Part.id, other.retired.is_(False), Supplier.retired.is_(False))
    return best.order_by(other.preferred.desc(), other.id).limit(1).correlate(Part).scalar_subquery()


def _sums(part_id: Any, quantity: Any) -> Select[Any]:
    columns: list[Any] = [part_id.label("part_id"), func.sum(quantity).label("total")]
    return _select(*columns)


def _of(column: Any) -> Any:
    """0 for a part of which there is none."""
    return _coalesce(column, 0)


_TO_ORDER: Any = Question(_question())


def proposal(store: Store) -> tuple[ProposalRow, ...]:
    """All that should be ordered now, by supplier (those without one first or last) and name; off the window's thread.

    A part whose whole need stands on a draft already is not proposed again.
    """
    with store.reading() as session:
        found: list[Any] = _TO_ORDER.all(session, since=_since(store.now()))
        prices = supplier_parts.prices_of(session, {row[13] for row in found if row[13] is not None})
        unit = shop.facts(session).unit
        return tuple(_row(row, prices.get(row[13], ()), unit) for row in found)


def _since(now: datetime) -> datetime:
    return now - timedelta(days=DAYS)


def _row(found: Sequence[Any], prices: Sequence[supplier_parts.Price], unit: Currency) -> ProposalRow:
    (key, number, name, part_unit, minimum, maximum, cost, free, ordered, missing, jobs, used, lead,
     _theirs, supplier_id, supplier, supplier_number, pack, name_en) = found  # fmt: skip
    pack = pack or 1_000
    quantity = to_order(free + ordered - missing, minimum, maximum, max(used, 0), lead, pack)
    price = supplier_parts.price_at(prices, quantity)
    month = (Decimal(max(used, 0)) / MONTHS / 1000).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return ProposalRow(
        id=key,
        number=number,
        name=name,
        unit=part_unit,
        minimum=money.quantity_of(minimum),
        maximum=money.quantity_of(maximum),
        free=money.quantity_of(free),
        on_order=money.quantity_of(ordered),
        waiting=money.quantity_of(missing),
        jobs=jobs,
        used=month,
        lead_days=lead,
        quantity=money.quantity_of(quantity),
        pack=money.quantity_of(pack),
        price=money.unit_price_of(cost if price is None else price, unit),
        supplier_id=supplier_id,
        supplier=supplier or "",
        supplier_number=supplier_number or "",
        name_en=name_en,
    )


def to_order(there: int, minimum: int, maximum: int, used: int, lead_days: int, pack: int) -> int:
    """How many to order, thousandths, in whole packs; used: in DAYS.

    Up to the maximum; where none is set, up to what must be there when they come and a month's use. The minimum, and
    what is used until they come, are never undershot.
    """
    until_here = -(-used * lead_days // DAYS)
    point = max(minimum, until_here)
    goal = max(maximum, point) if maximum else point + -(-used // MONTHS)
    return purchasing.packs(max(goal - there, 0), pack)


def order_proposed(store: Store, who: Who, wanted: Iterable[Wanted], note: str = "") -> tuple[PurchaseRow, ...]:
    """One draft for each supplier, in one act; all or nothing.

    Raises ShopError "purchase.no_supplier" (name=), "reorder.changed" (name=; somebody ordered it meanwhile),
    "reorder.nothing", and what purchasing.add_line raises.
    """
    staff.require_right(who, Right.KEEP_PARTS)
    lines = list(wanted)
    if not lines:
        raise ShopError("reorder.nothing")
    with store.writing() as session:
        at = store.now()
        _require_unchanged(session, lines)
        drafts: dict[int, Any] = {}
        for line in lines:
            supplier_id = line.supplier_id or _supplier_of(session, line.part_id)
            if supplier_id not in drafts:
                drafts[supplier_id] = purchasing.new_draft(session, who, at, supplier_id, note)
            whole = quantities.some(line.quantity)
            purchasing.put_line(session, who, at, drafts[supplier_id], line.part_id, whole, None)
        return tuple(row_of(session, at, order.id) for order in drafts.values())


def _supplier_of(session: Session, part_id: int) -> int:
    theirs = supplier_parts.preferred(session, part_id)
    if theirs is None:
        raise ShopError("purchase.no_supplier", "supplier_id", name=_name(session, part_id))
    return theirs.supplier_id


def _require_unchanged(session: Session, lines: Sequence[Wanted]) -> None:
    now = purchasing.on_order(session, [line.part_id for line in lines])
    for line in lines:
        found = now.get(line.part_id)
        if (Decimal(0) if found is None else found.all) != line.seen:
            raise ShopError("reorder.changed", name=_name(session, line.part_id))


def _name(session: Session, part_id: int) -> str:
    part = session.get(Part, part_id)
    return "" if part is None else part.name
