"""Money: currencies, whole minor units in the database and Decimal in code, rounding half-up."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from app.errors import ShopError
from app.workflow.rows.shop import Currency

#: The currencies a shop can choose at its founding (ISO 4217: digits after the point, and the sign used on the spot).
CURRENCIES = (
    Currency("CNY", 2, "¥"),
    Currency("HKD", 2, "HK$"),
    Currency("MOP", 2, "MOP$"),
    Currency("TWD", 0, "NT$"),
    Currency("SGD", 2, "S$"),
    Currency("MYR", 2, "RM"),
    Currency("USD", 2, "$"),
    Currency("EUR", 2, "€"),
    Currency("GBP", 2, "£"),
    Currency("CHF", 2, "CHF"),
    Currency("JPY", 0, "¥"),
    Currency("KRW", 0, "₩"),
    Currency("AUD", 2, "A$"),
    Currency("NZD", 2, "NZ$"),
    Currency("CAD", 2, "C$"),
    Currency("INR", 2, "₹"),
    Currency("THB", 2, "฿"),
    Currency("VND", 0, "₫"),
    Currency("IDR", 0, "Rp"),
    Currency("PHP", 2, "₱"),
    Currency("SEK", 2, "kr"),
    Currency("NOK", 2, "kr"),
    Currency("DKK", 2, "kr."),
    Currency("PLN", 2, "zł"),
    Currency("CZK", 2, "Kč"),
    Currency("KWD", 3, "KD"),
)
_BY_CODE = {each.code: each for each in CURRENCIES}
#: More than any article costs, in major units; keeps sums far inside the database's 64 bits.
MOST = Decimal(1_000_000_000)
#: Digits that a price of buying has after the minor unit's: electronic parts cost 0.0048 each.
FINE = 4


def currency(code: str) -> Currency:
    """The currency of an ISO 4217 code; raises ShopError("money.unknown_currency")."""
    try:
        return _BY_CODE[code]
    except KeyError:
        raise ShopError("money.unknown_currency", "currency", code=code) from None


def minor(amount: Decimal, unit: Currency, field: str | None = None) -> int:
    """Whole minor units of an amount (12.30 CNY → 1230).

    Raises ShopError with "money.decimals" for more digits after the point than the currency has, "money.too_much" from
    a thousand million up, "money.not_a_number" for NaN and infinity; the field is named in it.
    """
    try:
        if not amount.is_finite():
            raise ShopError("money.not_a_number", field)
        if abs(amount) >= MOST:
            raise ShopError("money.too_much", field, most=MOST)
        scaled = amount.scaleb(unit.exponent)
        if scaled != scaled.to_integral_value():
            raise ShopError("money.decimals", field, decimals=unit.exponent)
    except InvalidOperation:
        raise ShopError("money.not_a_number", field) from None
    return int(scaled)


def optional_minor(amount: Decimal | None, unit: Currency, field: str | None = None) -> int | None:
    """`minor`, and None stays None."""
    return None if amount is None else minor(amount, unit, field)


def major(amount: int, unit: Currency) -> Decimal:
    """The amount in the currency (1230 → Decimal("12.30"))."""
    return Decimal(amount).scaleb(-unit.exponent)


def optional_major(amount: int | None, unit: Currency) -> Decimal | None:
    """`major`, and None stays None."""
    return None if amount is None else major(amount, unit)


def unit_price(amount: Decimal, unit: Currency, field: str | None = None) -> int:
    """What one costs to buy, in ten-thousandths of a minor unit (0.0048 CNY → 4800); raises what `minor` raises.

    So are kept: part.cost, supplier_price.price, purchase_line.price, goods_in_line.price. Line totals, stock and bills
    are whole minor units (`bought_amount`).
    """
    return minor(amount, Currency(unit.code, unit.exponent + FINE, unit.sign), field)


def optional_unit_price(amount: Decimal | None, unit: Currency, field: str | None = None) -> int | None:
    """`unit_price`, and None stays None."""
    return None if amount is None else unit_price(amount, unit, field)


def unit_price_of(price: int, unit: Currency) -> Decimal:
    """A price of buying in the currency; at least the currency's digits (1234500 → 1.2345, 1500000 → 1.50)."""
    whole, rest = divmod(price, 10**FINE)
    return (Decimal(price).scaleb(-FINE).normalize() if rest else Decimal(whole)).scaleb(-unit.exponent)


def bought_amount(price: int, quantity: int) -> int:
    """What a bought line costs in minor units: `unit_price` times quantity (thousandths), rounded half-up once."""
    return half_up(Decimal(price) * quantity / (1000 * 10**FINE))


def half_up(value: Decimal) -> int:
    """The nearest whole number, a half away from zero."""
    return int(value.quantize(Decimal(1), ROUND_HALF_UP))


def line_amount(price: int, quantity: int) -> int:
    """What a line costs in minor units: price for one (minor units) times quantity (thousandths), rounded half-up."""
    return half_up(Decimal(price) * quantity / 1000)


def tax_of(amount: int, rate: int, *, included: bool) -> tuple[int, int]:
    """(net, tax) of a line's amount in minor units; rate in hundredths of a percent; the line is rounded on its own.

    included: the amount has the tax in it (net + tax = amount); otherwise the tax comes on top (net = amount).
    """
    if included:
        net = half_up(Decimal(amount) * 10000 / (10000 + rate))
        return net, amount - net
    return amount, half_up(Decimal(amount) * rate / 10000)


def thousandths(quantity: Decimal, field: str | None = "quantity") -> int:
    """A quantity as the database keeps it (1.5 → 1500); raises ShopError "quantity.decimals", "quantity.too_much"."""
    if not quantity.is_finite() or abs(quantity) >= MOST:
        raise ShopError("quantity.too_much", field)
    scaled = quantity.scaleb(3)
    if scaled != scaled.to_integral_value():
        raise ShopError("quantity.decimals", field)
    return int(scaled)


def quantity_of(amount: int) -> Decimal:
    """A quantity from thousandths, without trailing zeros (1500 → 1.5, 10000 → 10)."""
    if not amount % 1000:  # nearly all: a list shows hundreds of them
        return Decimal(amount // 1000)
    return Decimal(amount).scaleb(-3).normalize()
