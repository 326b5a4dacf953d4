"""Money: payments with their share of each order, and the bill as it stood at hand-out."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Numbered, Versioned


class Payment(Numbered, Base):
    """Money that changed hands; one payment may be for several orders."""

    __tablename__ = "payment"
    __table_args__ = (CheckConstraint("amount <> 0", name="some"),)

    at: Mapped[datetime] = mapped_column(index=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    kind: Mapped[str]  #: deposit, payment, refund, account (paid later what was owed)
    means: Mapped[str]  #: cash, card, transfer, wechat, alipay
    amount: Mapped[int]  #: minor units; a refund is negative
    tendered: Mapped[int | None]  #: cash given, minor units; change = tendered - amount


class PaymentShare(Numbered, Base):
    """The share of a payment that is for one order."""

    __tablename__ = "payment_share"

    payment_id: Mapped[int] = mapped_column(ForeignKey("payment.id"), index=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), index=True)
    amount: Mapped[int]


class Bill(Versioned, Base):
    """What an order cost, frozen at hand-out."""

    __tablename__ = "bill"

    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), primary_key=True)
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    labour: Mapped[int]  #: minor units, like all below; without tax
    parts: Mapped[int]
    fee: Mapped[int]
    discount: Mapped[int] = mapped_column(default=0)
    discount_reason: Mapped[str] = mapped_column(default="")
    tax: Mapped[int]
    total: Mapped[int]  #: labour + parts + fee - discount + tax + rounding
    rounding: Mapped[int] = mapped_column(default=0, server_default="0")
    owed: Mapped[int] = mapped_column(default=0, index=True)  #: still owed; > 0 only with owed_how
    owed_how: Mapped[str] = mapped_column(default="")  #: account, or manager
    owed_reason: Mapped[str] = mapped_column(default="")


class BillLine(Numbered, Base):
    """A line of the bill, rounded half-up on its own."""

    __tablename__ = "bill_line"

    order_id: Mapped[int] = mapped_column(ForeignKey("bill.order_id"), index=True)
    kind: Mapped[str]  #: labour, part, fee
    name: Mapped[str]
    quantity: Mapped[int]  #: thousandths
    price: Mapped[int]  #: for one
    net: Mapped[int]
    tax: Mapped[int]
    charged: Mapped[bool]  #: False = under warranty: shown, not charged
    name_en: Mapped[str] = mapped_column(default="", server_default=text("''"))  #: "" = the same in English
    tax_rate: Mapped[int | None]  #: hundredths of a percent; None = not kept (a bill of before)
