"""What an order costs its customer: pure sums on whole minor units, each line rounded half-up on its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.errors import ShopError
from app.workflow import money
from app.workflow.rows.kinds import UNREPAIRED, Outcome, Service

#: A quantity is kept in thousandths.
ONE = 1_000


@dataclass(frozen=True, slots=True)
class ChargeLine:
    """Something that may be charged. kind: labour, part, fee; quantity in thousandths; price in minor units for one.

    tax_rate: hundredths of a percent, None = the shop's.
    """

    kind: str
    name: str
    quantity: int
    price: int
    name_en: str = ""
    tax_rate: int | None = None


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
    name_en: str = ""
    tax_rate: int | None = None


@dataclass(frozen=True, slots=True)
class RateSum:
    """What is charged at one rate of tax, its share of the discount taken off. tax_rate None = not kept."""

    tax_rate: int | None
    net: int
    tax: int


@dataclass(frozen=True, slots=True)
class Charges:
    """labour + parts + fee - discount + tax + rounding = total, all in minor units, all but total without tax.

    rates: highest first; their nets and taxes + rounding = total. () = not known (of a bill of before), or all is free.
    """

    lines: tuple[ChargedLine, ...]
    labour: int
    parts: int
    fee: int
    discount: int
    tax: int
    total: int
    rounding: int = 0
    rates: tuple[RateSum, ...] = ()

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
    outcome None = still on the bench: what the work done so far would cost. tax_rate in hundredths of a percent, of
    lines without their own; a discount is shared among the rates.
    step: the total is a multiple of it (1: none), the tax stays as it is; down: 抹零, else to the nearest.
    Raises ShopError("bill.discount_negative" | "bill.discount_too_high", field "discount").
    """
    free = service is Service.WARRANTY
    if outcome in UNREPAIRED:
        lines = [ChargeLine("fee", "", ONE, diagnosis_fee)] if diagnosis_fee else []
    done = tuple(_charged(line, free, tax_rate, with_tax) for line in lines)
    labour, parts, fee = (sum(line.net for line in done if line.kind == kind) for kind in ("labour", "part", "fee"))
    off = _discounted(discount, done, with_tax)
    off_net, off_tax = (sum(each[at] for each in off.values()) for at in (0, 1))
    tax = sum(line.tax for line in done) - off_tax
    exact = labour + parts + fee - off_net + tax
    total = rounded(exact, step, down=down)
    return Charges(
        lines=done, labour=labour, parts=parts, fee=fee,
        discount=off_net,
        tax=tax,
        total=total,
        rounding=total - exact,
        rates=_left(done, off),
    )  # fmt: skip


def rates_of(lines: Sequence[ChargedLine], off_net: int, off_tax: int, *, with_tax: bool) -> tuple[RateSum, ...]:
    """The rates of a bill that was frozen with this discount (net, tax); () where nobody can say any more.

    with_tax: as the shop writes prices today. It may have written them the other way when the bill was made: what was
    taken off then says so, because only the right way gives the same sums again.
    """
    for included in (with_tax, not with_tax):
        try:
            off = _discounted(off_net + off_tax if included else off_net, lines, included)
        except ShopError:
            continue
        if (sum(net for net, _ in off.values()), sum(tax for _, tax in off.values())) == (off_net, off_tax):
            return _left(lines, off)
    of_one = {line.tax_rate for line in lines if line.charged}
    return _left(lines, {of_one.pop(): (off_net, off_tax)}) if len(of_one) == 1 else ()


def _left(lines: Sequence[ChargedLine], off: Mapping[int | None, tuple[int, int]]) -> tuple[RateSum, ...]:
    """The sums of each rate less what is taken off them; a rate of which nothing is left is none."""
    sums = [
        RateSum(rate, net - off.get(rate, (0, 0))[0], tax - off.get(rate, (0, 0))[1])
        for rate, (net, tax) in _by_rate(lines).items()
    ]
    return tuple(sorted((each for each in sums if each.net or each.tax), key=lambda each: -(each.tax_rate or 0)))


def rounded(amount: int, step: int, *, down: bool) -> int:
    """The multiple of `step` below an amount (0 or more), or nearest to it, half a step up. All in minor units."""
    return amount // step * step if down else (2 * amount + step) // (2 * step) * step


def _charged(line: ChargeLine, free: bool, shop_rate: int, with_tax: bool) -> ChargedLine:
    rate = shop_rate if line.tax_rate is None else line.tax_rate
    amount = money.line_amount(line.price, line.quantity)
    net, tax = (0, 0) if free else money.tax_of(amount, rate, included=with_tax)
    return ChargedLine(line.kind, line.name, line.quantity, line.price, net, tax, not free, line.name_en, rate)


def _by_rate(lines: Sequence[ChargedLine]) -> dict[int | None, tuple[int, int]]:
    """Net and tax of all lines of a rate."""
    sums: dict[int | None, tuple[int, int]] = {}
    for line in lines:
        net, tax = sums.get(line.tax_rate, (0, 0))
        sums[line.tax_rate] = net + line.net, tax + line.tax
    return sums


def _discounted(
    discount: int, lines: Sequence[ChargedLine], with_tax: bool
) -> dict[int | None, tuple[int, int]]:
    """What a discount takes off each rate (net, tax): its share is split like a price of that rate."""
    if discount < 0:
        raise ShopError("bill.discount_negative", "discount")
    sums = _by_rate(lines)
    amounts = [net + tax if with_tax else net for net, tax in sums.values()]
    if discount > sum(amounts):
        raise ShopError("bill.discount_too_high", "discount")
    return {
        rate: _split(share, amount, net, tax, rate or 0, with_tax)
        for share, amount, (rate, (net, tax)) in zip(_shared(discount, amounts), amounts, sums.items(), strict=True)
    }


def _shared(discount: int, amounts: Sequence[int]) -> list[int]:
    """A discount over amounts in proportion, none more than its amount; the rest goes where most is missing."""
    whole = sum(amounts)
    shares = [discount * amount // whole if whole else 0 for amount in amounts]
    missing = sorted(range(len(amounts)), key=lambda at: shares[at] * whole - discount * amounts[at])
    for at in missing[: discount - sum(shares)]:
        shares[at] += 1
    return shares


def _split(discount: int, most: int, net: int, tax: int, rate: int, with_tax: bool) -> tuple[int, int]:
    """The share of one rate split like a price, so that nothing below 0 and no odd cent of tax is left over."""
    if discount == most:
        return net, tax
    off_net, off_tax = money.tax_of(discount, rate, included=with_tax)
    if with_tax:
        off_tax = min(tax, max(off_tax, discount - net))
        return discount - off_tax, off_tax
    return off_net, min(tax, off_tax)
