"""What customers owe: remembered at hand-out, paid later, oldest bill first."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from app.errors import ShopError
from app.models import Bill, Payment, PaymentShare
from app.models.store import Store
from app.workflow.counter import pickup
from app.workflow.people import customers
from app.workflow.rows.customers import CustomerInput
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.kinds import Means, PaymentKind, Role
from app.workflow.rows.pickup import PaymentInput
from app.workflow.rows.shop import Who
from app.workflow.till import payments
from tests.workflow.at_counter import hand_out_input, make_ready, someone, take_in

if TYPE_CHECKING:
    from tests.conftest import Clock


def owed_orders(store: Store, who: Who, clock: Clock, *paid: str) -> list[TakenIn]:
    """One customer's orders of 100 each, handed out on account with so much paid at once."""
    made: list[TakenIn] = []
    for amount in paid:
        customer = CustomerInput(name="张伟明", phones=("154 0000 1234",), id=made[0].customer_id if made else None)
        taken = take_in(store, who, customer=customer)
        make_ready(store, who, taken.order_id)
        clock.forward(hours=1)
        now = (PaymentInput(Means.CARD, Decimal(amount)),) if amount != "0" else ()
        done = pickup.hand_out(
            store, who, hand_out_input(store, who, taken.order_id, payments=now, owed_how="account", owed_reason="月结")
        )
        assert done.owed == 100 - Decimal(amount)
        made.append(taken)
    return made


def owed_now(store: Store) -> list[int]:
    with store.reading() as session:
        return list(session.scalars(select(Bill.owed).order_by(Bill.order_id)))


def test_what_is_owed_is_remembered(founded_store: Store, who: Who, clock: Clock) -> None:
    first, _ = owed_orders(founded_store, who, clock, "40", "0")
    with founded_store.reading() as session:
        assert payments.owed_of(session, first.customer_id) == 16_000
        bill = session.get_one(Bill, first.order_id)
        assert (bill.owed, bill.owed_how, bill.owed_reason) == (6_000, "account", "月结")
    assert customers.glance(founded_store, first.customer_id).owed == Decimal(160)


def test_paid_later_oldest_first(founded_store: Store, who: Who, clock: Clock) -> None:
    first, second, third = owed_orders(founded_store, who, clock, "40", "0", "90")
    pay = PaymentInput(Means.CASH, Decimal("75.50"), Decimal(100))
    assert payments.pay_owed(founded_store, who, first.customer_id, pay) == Decimal("94.50")
    assert owed_now(founded_store) == [0, 8_450, 1_000]
    row = pickup.at(founded_store, who, second.order_id)
    assert [(each.kind, each.amount, each.change) for each in row.payments] == [
        (PaymentKind.ACCOUNT, Decimal("15.50"), Decimal("24.50"))
    ]
    rest = PaymentInput(Means.TRANSFER, Decimal("94.50"))
    assert payments.pay_owed(founded_store, who, first.customer_id, rest) == 0
    assert owed_now(founded_store) == [0, 0, 0]
    assert pickup.at(founded_store, who, third.order_id).bill.due == 0
    with founded_store.reading() as session:
        totals = session.scalar(select(func.sum(Bill.total)))
        assert totals == session.scalar(select(func.sum(PaymentShare.amount))) == 30_000
        for payment in session.scalars(select(Payment)):
            shares = select(func.sum(PaymentShare.amount)).where(PaymentShare.payment_id == payment.id)
            assert session.scalar(shares) == payment.amount


@pytest.mark.parametrize(
    ("amount", "key"),
    [("60.01", "payment.more_than_owed"), ("0", "payment.not_positive"), ("-5", "payment.not_positive")],
)
def test_what_is_refused(founded_store: Store, who: Who, clock: Clock, amount: str, key: str) -> None:
    (first,) = owed_orders(founded_store, who, clock, "40")
    with pytest.raises(ShopError) as caught:
        payments.pay_owed(founded_store, who, first.customer_id, PaymentInput(Means.CASH, Decimal(amount)))
    assert (caught.value.key, caught.value.field) == (key, "amount")
    assert owed_now(founded_store) == [6_000]


def test_a_technician_takes_no_money(founded_store: Store, who: Who, clock: Clock) -> None:
    (first,) = owed_orders(founded_store, who, clock, "40")
    technician = someone(founded_store, "李雷", Role.TECHNICIAN)
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        payments.pay_owed(founded_store, technician, first.customer_id, PaymentInput(Means.CASH, Decimal(1)))
