"""Money that changes hands: payments with their share of each order, and what customers still owe."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Bill, Payment, PaymentShare, RepairOrder, Staff, plain
from app.models.question import Question
from app.models.store import Store
from app.workflow import history, money
from app.workflow.house import shop, staff
from app.workflow.people import living
from app.workflow.rows.kinds import Means, PaymentKind
from app.workflow.rows.pickup import PaymentInput, PaymentRow
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Currency, Who

_PAID = Question(
    select(func.coalesce(func.sum(PaymentShare.amount), 0)).where(PaymentShare.order_id == bindparam("order"))
)

_PAYMENTS = Question(
    select(
        Payment.at, Staff.name, Payment.kind, Payment.means, PaymentShare.amount, Payment.tendered, Payment.amount
    )
    .join(PaymentShare, PaymentShare.payment_id == Payment.id)
    .join(Staff, Staff.id == Payment.staff_id)
    .where(PaymentShare.order_id == bindparam("order"))
    .order_by(Payment.id)
)  # fmt: skip
_OWED = Question(
    select(func.coalesce(func.sum(Bill.owed), 0))
    .join(RepairOrder, RepairOrder.id == Bill.order_id)
    .where(RepairOrder.customer_id == bindparam("customer"), Bill.owed > 0)
)


def record(
    session: Session,
    who: Who,
    at: datetime,
    customer_id: int,
    kind: PaymentKind,
    means: Means,
    shares: Mapping[int, int],
    tendered: int | None = None,
) -> int:
    """Write one payment: `shares` are minor units by order id (below 0: given back), their sum is the payment.

    Leaves a history line for each order; gives back the payment's id. The caller has checked the amounts.
    """
    payment = {
        "at": at,
        "staff_id": who.staff_id,
        "customer_id": customer_id,
        "kind": kind,
        "means": means,
        "amount": sum(shares.values()),
        "tendered": tendered,
    }
    key = plain.add_row(session, Payment, payment)
    rows = [{"payment_id": key, "order_id": order_id, "amount": amount} for order_id, amount in shares.items()]
    plain.add_rows(session, PaymentShare, rows)
    for order_id, amount in shares.items():
        history.note(session, who, at, "payment", key, f"payment.{kind}", new=f"{amount} {means}", order_id=order_id)
    return key


def checked(given: PaymentInput, unit: Currency, field: str = "amount") -> tuple[int, int | None]:
    """(amount, cash tendered or None) in minor units.

    Raises ShopError on `field`: "payment.not_positive", "payment.tendered_not_cash", "payment.tendered_too_little",
    and money.minor's.
    """
    amount = money.minor(given.amount, unit, field)
    if amount <= 0:
        raise ShopError("payment.not_positive", field)
    if given.tendered is None:
        return amount, None
    tendered = money.minor(given.tendered, unit, field)
    if given.means is not Means.CASH:
        raise ShopError("payment.tendered_not_cash", field)
    if tendered < amount:
        raise ShopError("payment.tendered_too_little", field, amount=given.amount)
    return amount, tendered


def paid_for(session: Session, order_id: int) -> int:
    """What has been paid for an order so far, less what was given back; minor units."""
    found = _PAID.first(session, order=order_id)
    return 0 if found is None else found[0]


def of_order(session: Session, order_id: int, unit: Currency) -> tuple[PaymentRow, ...]:
    """The payments for an order with their share, oldest first."""
    return tuple([
        PaymentRow(
            at=at,
            who=name,
            kind=PaymentKind(kind),
            means=Means(means),
            amount=money.major(share, unit),
            tendered=money.optional_major(tendered, unit),
            change=money.major(0 if tendered is None else tendered - amount, unit),
        )
        for at, name, kind, means, share, tendered, amount in _PAYMENTS.all(session, order=order_id)
    ])


def owed_of(session: Session, customer_id: int) -> int:
    """What a customer owes from earlier hand-outs, minor units."""
    found = _OWED.first(session, customer=customer_id)
    return 0 if found is None else found[0]


def pay_owed(store: Store, who: Who, customer_id: int, given: PaymentInput) -> Decimal:
    """Take money for what left on account: spread over the customer's oldest bills; gives back what is still owed.

    Raises ShopError on field "amount": "payment.more_than_owed" (owed=), and those of `checked`;
    "staff.not_allowed" for who does not work at the till.
    """
    staff.require_right(who, Right.TAKE_MONEY)
    with store.writing() as session:
        unit = shop.facts(session).unit
        customer_id = living.customer_id(session, customer_id)
        amount, tendered = checked(given, unit)
        query = (
            select(Bill)
            .join(RepairOrder, RepairOrder.id == Bill.order_id)
            .where(RepairOrder.customer_id == customer_id, Bill.owed > 0)
            .order_by(Bill.at, Bill.order_id)
        )
        bills = session.scalars(query).all()
        owed = sum(bill.owed for bill in bills)
        if amount > owed:
            raise ShopError("payment.more_than_owed", "amount", owed=money.major(owed, unit))
        left, shares = amount, dict[int, int]()
        for bill in bills:
            share = min(left, bill.owed)
            if share:
                shares[bill.order_id] = share
                bill.owed -= share
                left -= share
        record(session, who, store.now(), customer_id, PaymentKind.ACCOUNT, given.means, shares, tendered)
        return money.major(owed - amount, unit)
