"""The bill of an order: reckoned from its card while it is here, frozen when it goes out."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Bill, BillLine, LabourLine, Part, PartUse, RepairOrder, Shop
from app.workflow import money
from app.workflow.rows.kinds import Outcome, Service, UseState
from app.workflow.rows.pickup import BillLineRow, BillRow
from app.workflow.rows.shop import Currency, Who
from app.workflow.till.charges import ChargedLine, ChargeLine, Charges, charges
from app.workflow.till.payments import paid_for


def lines_of(session: Session, order_id: int) -> list[ChargeLine]:
    """Labour, then the parts used (what is only reserved is not charged), each in the order it was added."""
    labour = select(LabourLine).where(LabourLine.order_id == order_id).order_by(LabourLine.id)
    parts = (
        select(PartUse, Part.name)
        .join(Part, Part.id == PartUse.part_id)
        .where(PartUse.order_id == order_id, PartUse.state == UseState.USED)
        .order_by(PartUse.id)
    )
    lines = [ChargeLine("labour", line.name, line.quantity, line.price) for line in session.scalars(labour)]
    lines += [ChargeLine("part", name, use.quantity, use.price) for use, name in session.execute(parts)]
    return lines


def reckon(session: Session, order: RepairOrder, shop: Shop, discount: int = 0) -> Charges:
    """What the order costs as it stands; discount in minor units, as the shop writes prices."""
    return charges(
        lines_of(session, order.id),
        service=Service(order.service),
        outcome=None if order.outcome is None else Outcome(order.outcome),
        diagnosis_fee=order.diagnosis_fee,
        tax_rate=shop.tax_rate,
        with_tax=shop.prices_with_tax,
        discount=discount,
        step=shop.rounding,
        down=shop.rounding_down,
    )


def freeze(session: Session, who: Who, at: datetime, order: RepairOrder, reckoned: Charges) -> Bill:
    """Write the bill with its lines; nothing changes it afterwards but what is still owed."""
    bill = Bill(
        order_id=order.id,
        at=at,
        staff_id=who.staff_id,
        labour=reckoned.labour,
        parts=reckoned.parts,
        fee=reckoned.fee,
        discount=reckoned.discount,
        tax=reckoned.tax,
        total=reckoned.total,
        rounding=reckoned.rounding,
    )
    session.add(bill)
    session.flush()
    for line in reckoned.lines:
        session.add(
            BillLine(
                order_id=order.id,
                kind=line.kind,
                name=line.name,
                quantity=line.quantity,
                price=line.price,
                net=line.net,
                tax=line.tax,
                charged=line.charged,
            )
        )
    return bill


def bill_row(session: Session, order: RepairOrder, shop: Shop) -> BillRow:
    """The frozen bill of an order that is out, else what it costs as it stands."""
    unit, paid = money.currency(shop.currency), paid_for(session, order.id)
    bill = session.get(Bill, order.id)
    if bill is None:
        return row_of(reckon(session, order, shop), paid, "", unit)
    lines = session.scalars(select(BillLine).where(BillLine.order_id == order.id).order_by(BillLine.id))
    frozen = Charges(
        lines=tuple(
            ChargedLine(line.kind, line.name, line.quantity, line.price, line.net, line.tax, line.charged)
            for line in lines
        ),
        labour=bill.labour,
        parts=bill.parts,
        fee=bill.fee,
        discount=bill.discount,
        tax=bill.tax,
        total=bill.total,
        rounding=bill.rounding,
    )
    return row_of(frozen, paid, bill.discount_reason, unit)


def row_of(reckoned: Charges, paid: int, discount_reason: str, unit: Currency) -> BillRow:
    """A bill in the shop's currency; due below 0 is to be given back."""

    def coins(amount: int) -> Decimal:
        return money.major(amount, unit)

    return BillRow(
        lines=tuple(
            BillLineRow(
                kind=line.kind,
                name=line.name,
                quantity=money.quantity_of(line.quantity),
                price=coins(line.price),
                net=coins(line.net),
                tax=coins(line.tax),
                charged=line.charged,
            )
            for line in reckoned.lines
        ),
        labour=coins(reckoned.labour),
        parts=coins(reckoned.parts),
        fee=coins(reckoned.fee),
        discount=coins(reckoned.discount),
        discount_reason=discount_reason,
        tax=coins(reckoned.tax),
        total=coins(reckoned.total),
        paid=coins(paid),
        due=coins(reckoned.total - paid),
        rounding=coins(reckoned.rounding),
    )
