"""What an order costs its customer: pure sums on whole minor units, each line rounded half-up on its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.errors import ShopError
from app.workflow import money
from app.workflow.rows.kinds import UNREPAIRED, Outcome, Service

#: A quantity is kept in thousandths.
ONE = 1_000


@dataclass(frozen=True, slots=True)
class ChargeLine:
    """Something that may be charged. kind: labour, part, fee; quantity in thousandths; price in minor units for one."""

    kind: str
    name: str
    quantity: int
    price: int


@dataclass(frozen=True, slots=True)
class ChargedLine:
    """The same with what is paid for it: net + tax (both 0 when it is not charged), minor units."""

    kind: str
    name: str
    quantity: int
    price: int
    net: int
    tax: int
    charged: bool


@dataclass(frozen=True, slots=True)
class Charges:
    """labour + parts + fee - discount + tax + rounding = total, all in minor units, all but total without tax."""

    lines: tuple[ChargedLine, ...]
    labour: int
    parts: int
    fee: int
    discount: int
    tax: int
    total: int
    rounding: int = 0

    @property
    def exact(self) -> int:
        """The total before it was rounded."""
        return self.total - self.rounding


def charges(
    lines: Sequence[ChargeLine],
    *,
    service: Service,
    outcome: Outcome | None,
    diagnosis_fee: int,
    tax_rate: int,
    with_tax: bool,
    discount: int = 0,
    step: int = 1,
    down: bool = False,
) -> Charges:
    """The bill of an order (DOMAIN.md §6): labour and used parts with tax; under warranty nothing; unrepaired its fee.

    lines: labour and the parts used; prices, fee and discount as the shop writes prices (with or without tax).
    outcome None = still on the bench: what the work done so far would cost. tax_rate in hundredths of a percent.
    step: the total is a multiple of it (1: none), the tax stays as the lines have it; down: 抹零, else to the nearest.
    Raises ShopError("bill.discount_negative" | "bill.discount_too_high", field "discount").
    """
    free = service is Service.WARRANTY
    if outcome in UNREPAIRED:
        lines = [ChargeLine("fee", "", ONE, diagnosis_fee)] if diagnosis_fee else []
    done = tuple(_charged(line, free, tax_rate, with_tax) for line in lines)
    nets = {kind: sum(line.net for line in done if line.kind == kind) for kind in ("labour", "part", "fee")}
    net, tax = sum(nets.values()), sum(line.tax for line in done)
    off_net, off_tax = _discounted(discount, net, tax, tax_rate, with_tax)
    exact = net - off_net + tax - off_tax
    total = rounded(exact, step, down=down)
    return Charges(
        lines=done,
        labour=nets["labour"],
        parts=nets["part"],
        fee=nets["fee"],
        discount=off_net,
        tax=tax - off_tax,
        total=total,
        rounding=total - exact,
    )


def rounded(amount: int, step: int, *, down: bool) -> int:
    """The multiple of `step` below an amount (0 or more), or nearest to it, half a step up. All in minor units."""
    return amount // step * step if down else (2 * amount + step) // (2 * step) * step


def _charged(line: ChargeLine, free: bool, tax_rate: int, with_tax: bool) -> ChargedLine:
    amount = money.line_amount(line.price, line.quantity)
    net, tax = (0, 0) if free else money.tax_of(amount, tax_rate, included=with_tax)
    return ChargedLine(line.kind, line.name, line.quantity, line.price, net, tax, not free)


def _discounted(discount: int, net: int, tax: int, tax_rate: int, with_tax: bool) -> tuple[int, int]:
    """A discount split like a price, so that nothing below 0 and no odd cent of tax is left over."""
    most = net + tax if with_tax else net
    if discount < 0:
        raise ShopError("bill.discount_negative", "discount")
    if discount > most:
        raise ShopError("bill.discount_too_high", "discount")
    if discount == most:
        return net, tax
    off_net, off_tax = money.tax_of(discount, tax_rate, included=with_tax)
    if with_tax:
        off_tax = min(tax, max(off_tax, discount - net))
        return discount - off_tax, off_tax
    return off_net, min(tax, off_tax)
