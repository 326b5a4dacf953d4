"""Sums of the pickup counter, pure: what is left to pay, what goes back as change or refund."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.workflow.rows.kinds import Means
from app.workflow.rows.pickup import BillRow, PaymentInput

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class PaymentLine:
    """One line of the payments as it stands on the page; tendered counts only for cash."""

    means: Means
    amount: Decimal | None
    tendered: Decimal | None = None

    @property
    def change(self) -> Decimal:
        """Cash that goes back over the counter for this line; never negative."""
        if self.means is not Means.CASH or self.tendered is None or self.amount is None:
            return ZERO
        return max(ZERO, self.tendered - self.amount)

    @property
    def short(self) -> bool:
        """Whether less cash lies on the counter than is to be paid with it."""
        return self.means is Means.CASH and self.tendered is not None and self.tendered < (self.amount or ZERO)


@dataclass(frozen=True, slots=True)
class Totals:
    """due: what the bill leaves to pay (negative: too much was paid before). All in the shop's currency."""

    due: Decimal
    paid: Decimal  # by the lines on the page
    change: Decimal
    left: Decimal  # still owed after these payments
    refund: Decimal  # deposit that was more than the bill
    over: Decimal  # typed more than is owed


def totals(due: Decimal, lines: tuple[PaymentLine, ...]) -> Totals:
    """Add up the page: `due` as the bill says after the discount, and the payment lines."""
    paid = sum((line.amount or ZERO for line in lines), ZERO)
    change = sum((line.change for line in lines), ZERO)
    owed = max(ZERO, due)
    return Totals(due, paid, change, max(ZERO, owed - paid), max(ZERO, -due), max(ZERO, paid - owed))


def payments(lines: tuple[PaymentLine, ...]) -> tuple[PaymentInput, ...]:
    """The lines with money in them, as `pickup.hand_out` takes them."""
    return tuple(
        PaymentInput(line.means, line.amount, line.tendered if line.means is Means.CASH else None)
        for line in lines
        if line.amount
    )


def sums(bill: BillRow, *, with_tax: bool) -> dict[str, Decimal]:
    """The lines of the bill as the shop writes prices: with_tax, each holds its tax, and tax is only told.

    labour + parts + fee - discount (+ tax, where prices are without) + rounding = total: the reader can add them up.
    """
    names = ("labour", "parts", "fee", "discount", "tax", "rounding", "total", "paid")
    found = {name: getattr(bill, name) for name in names}
    if with_tax:
        for name, kind in (("labour", "labour"), ("parts", "part"), ("fee", "fee")):
            found[name] = sum((line.net + line.tax for line in bill.lines if line.kind == kind), ZERO)
        found["discount"] = found["labour"] + found["parts"] + found["fee"] + bill.rounding - bill.total
    return found
