"""Rows of the pickup: what is true of a scanned code, what is owed, what was handed out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Means, PaymentKind


class PickupTruth(StrEnum):
    """The one big line."""

    READY = "ready"
    NOT_READY = "not_ready"
    ALREADY_OUT = "already_out"
    RECEIPT_VOID = "receipt_void"  # scanned receipt is void (replaced after a correction)
    RECEIPT_LOST = "receipt_lost"  # scanned receipt was declared lost
    ORDER_VOID = "order_void"


@dataclass(frozen=True, slots=True)
class BillLineRow:
    """kind: labour, part, fee. net + tax = what is paid for the line; charged False = under warranty.

    name_en: "" = the same in English; tax_rate: percent, None = not known (a bill of before).
    """

    kind: str
    name: str
    quantity: Decimal
    price: Decimal
    net: Decimal
    tax: Decimal
    charged: bool
    name_en: str = ""
    tax_rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class RateRow:
    """What is charged at one rate of tax, after the discount; tax_rate: percent, None = not known."""

    tax_rate: Decimal | None
    net: Decimal
    tax: Decimal


@dataclass(frozen=True, slots=True)
class BillRow:
    """labour + parts + fee - discount + tax + rounding = total; total - paid = due (negative: refund).

    rates: all nets and taxes + rounding = total; () = not known, or nothing is charged.
    """

    lines: tuple[BillLineRow, ...]
    labour: Decimal
    parts: Decimal
    fee: Decimal
    discount: Decimal
    discount_reason: str
    tax: Decimal
    total: Decimal
    paid: Decimal  # deposits and earlier payments
    due: Decimal
    rounding: Decimal = Decimal(0)  # signed: what rounding the total added or took off
    rates: tuple[RateRow, ...] = ()


@dataclass(frozen=True, slots=True)
class PaymentRow:
    at: datetime
    who: str
    kind: PaymentKind
    means: Means
    amount: Decimal  # the share for this order
    tendered: Decimal | None
    change: Decimal


@dataclass(frozen=True, slots=True)
class PickupRow:
    """An order at the pickup counter."""

    truth: PickupTruth
    truth_at: datetime | None  # when it went out / the receipt ended
    truth_by: str
    collected_by: str
    card: CardRow
    bill: BillRow
    payments: tuple[PaymentRow, ...]
    repair_warranty_days: int  # proposed
    others_ready: tuple[tuple[int, str, str], ...]  # id, number, article: the customer's other ready goods
    owed: Decimal = Decimal(0)  # by the customer, from earlier hand-outs


@dataclass(frozen=True, slots=True)
class Collector:
    """Who collects instead of the customer: name, kind of ID, its last digits."""

    name: str
    id_kind: str
    id_tail: str


@dataclass(frozen=True, slots=True)
class PaymentInput:
    """means and amount (> 0) in the shop's currency; tendered only for cash."""

    means: Means
    amount: Decimal
    tendered: Decimal | None = None


@dataclass(frozen=True, slots=True)
class HandOutInput:
    """What the clerk did at hand-out. returned: accessory item ids ticked; differences: item id → words."""

    order_id: int
    version: int
    receipt_number: str  # the claim receipt taken back; "" = none was shown → refused unless declared lost before
    returned: frozenset[int]
    differences: dict[int, str] = field(default_factory=dict[int, str])
    payments: tuple[PaymentInput, ...] = ()
    refund_means: Means | None = None  # for money to give back
    discount: Decimal = Decimal(0)
    discount_reason: str = ""
    owed_how: str = ""  # "account" or "manager" when something stays owed
    owed_reason: str = ""
    collector: Collector | None = None
    warranty_days: int = 0


@dataclass(frozen=True, slots=True)
class HandedOut:
    order_id: int
    number: str
    at: datetime
    total: Decimal
    paid: Decimal
    refunded: Decimal
    change: Decimal
    owed: Decimal
