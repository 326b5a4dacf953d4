"""The bill of an order: reckoned from its card while it is here, frozen when it goes out."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.models import Bill, BillLine, LabourLine, Part, PartUse, RepairOrder, plain
from app.models.question import Question
from app.workflow import money
from app.workflow.house.shop import Facts
from app.workflow.rows.kinds import Outcome, Service, UseState
from app.workflow.rows.pickup import BillLineRow, BillRow, RateRow
from app.workflow.rows.shop import Currency, Who
from app.workflow.till.charges import ChargedLine, ChargeLine, Charges, charges, rates_of
from app.workflow.till.payments import paid_for

_LABOUR = Question(
    select(LabourLine.name, LabourLine.quantity, LabourLine.price)
    .where(LabourLine.order_id == bindparam("order"))
    .order_by(LabourLine.id)
)
_USED = Question(
    select(Part.name, PartUse.quantity, PartUse.price, Part.name_en, Part.tax_rate)
    .join(Part, Part.id == PartUse.part_id)
    .where(PartUse.order_id == bindparam("order"), PartUse.state == UseState.USED.value)
    .order_by(PartUse.id)
)


def lines_of(session: Session, order_id: int) -> list[ChargeLine]:
    """Labour, then the parts used (what is only reserved is not charged), each in the order it was added."""
    lines = [ChargeLine("labour", *found) for found in _LABOUR.all(session, order=order_id)]
    lines += [ChargeLine("part", *found) for found in _USED.all(session, order=order_id)]
    return lines


def reckon(session: Session, order: RepairOrder, facts: Facts, discount: int = 0) -> Charges:
    """What the order costs as it stands; discount in minor units, as the shop writes prices."""
    return charges(
        lines_of(session, order.id),
        service=Service(order.service),
        outcome=None if order.outcome is None else Outcome(order.outcome),
        diagnosis_fee=order.diagnosis_fee,
        tax_rate=facts.tax_rate,
        with_tax=facts.prices_with_tax,
        discount=discount,
        step=facts.rounding,
        down=facts.rounding_down,
    )


@dataclass(frozen=True, slots=True)
class Terms:
    """What goes out with a bill besides its sums: why it was reduced, what stays owed (minor units), how and why."""

    discount_reason: str = ""
    owed: int = 0
    owed_how: str = ""
    owed_reason: str = ""


def freeze(
    session: Session, who: Who, at: datetime, order: RepairOrder, reckoned: Charges, terms: Terms
) -> None:
    """Write the bill with its lines; nothing changes it afterwards but what is still owed."""
    bill = {
        "order_id": order.id,
        "at": at,
        "staff_id": who.staff_id,
        "labour": reckoned.labour,
        "parts": reckoned.parts,
        "fee": reckoned.fee,
        "discount": reckoned.discount,
        "tax": reckoned.tax,
        "total": reckoned.total,
        "rounding": reckoned.rounding,
    }
    plain.add_row(session, Bill, bill | asdict(terms))
    plain.add_rows(session, BillLine, [{"order_id": order.id, **asdict(line)} for line in reckoned.lines])


def bill_row(session: Session, order: RepairOrder, facts: Facts) -> BillRow:
    """The frozen bill of an order that is out, else what it costs as it stands."""
    unit, paid = facts.unit, paid_for(session, order.id)
    bill = session.get(Bill, order.id)
    if bill is None:
        return row_of(reckon(session, order, facts), paid, "", unit)
    lines = tuple(
        ChargedLine(line.kind, line.name, line.quantity, line.price, line.net, line.tax, line.charged, line.name_en,
                    line.tax_rate)
        for line in session.scalars(select(BillLine).where(BillLine.order_id == order.id).order_by(BillLine.id))
    )
    off_tax = sum(line.tax for line in lines) - bill.tax
    frozen = Charges(
        lines=lines,
        labour=bill.labour,
        parts=bill.parts,
        fee=bill.fee,
        discount=bill.discount,
        tax=bill.tax,
        total=bill.total,
        rounding=bill.rounding,
        rates=rates_of(lines, bill.discount, off_tax, with_tax=facts.prices_with_tax),
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
                name_en=line.name_en,
                tax_rate=_percent(line.tax_rate),
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
        rates=tuple(RateRow(_percent(each.tax_rate), coins(each.net), coins(each.tax)) for each in reckoned.rates),
    )


def _percent(rate: int | None) -> Decimal | None:
    return None if rate is None else Decimal(rate) / 100
