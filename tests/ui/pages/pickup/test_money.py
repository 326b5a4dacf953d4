"""The sums at the pickup counter."""

from __future__ import annotations

from decimal import Decimal

from app.ui.pages.pickup.money import PaymentLine, payments, totals
from app.workflow.rows.kinds import Means
from app.workflow.rows.pickup import PaymentInput


def test_several_means_and_change() -> None:
    lines = (
        PaymentLine(Means.CASH, Decimal(50), Decimal(100)),
        PaymentLine(Means.WECHAT, Decimal("30.5"), Decimal(90)),
    )
    sums = totals(Decimal("100.50"), lines)
    assert (sums.paid, sums.change, sums.left, sums.refund, sums.over) == (Decimal("80.5"), 50, 20, 0, 0)
    assert payments((*lines, PaymentLine(Means.CARD, None))) == (
        PaymentInput(Means.CASH, Decimal(50), Decimal(100)),
        PaymentInput(Means.WECHAT, Decimal("30.5"), None),
    )


def test_too_much_paid_before_goes_back() -> None:
    sums = totals(Decimal(-20), ())
    assert (sums.refund, sums.left, sums.over) == (20, 0, 0)


def test_more_than_is_owed_and_too_little_cash() -> None:
    line = PaymentLine(Means.CASH, Decimal(30), Decimal(20))
    assert totals(Decimal(10), (line,)).over == 20
    assert line.short
    assert line.change == 0
