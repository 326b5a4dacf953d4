"""Buying: suppliers and their prices, purchase orders, goods in, what goes back to the supplier."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Numbered, Versioned


class Supplier(Numbered, Versioned, Base):
    """Whom the shop buys parts from."""

    __tablename__ = "supplier"

    name: Mapped[str] = mapped_column(index=True)
    contact: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    website: Mapped[str] = mapped_column(default="")
    our_number: Mapped[str] = mapped_column(default="")  #: our customer number there
    lead_days: Mapped[int] = mapped_column(default=0)  #: from order to goods in
    note: Mapped[str] = mapped_column(default="")
    retired: Mapped[bool] = mapped_column(default=False)


class SupplierPart(Numbered, Versioned, Base):
    """A part as one supplier sells it."""

    __tablename__ = "supplier_part"
    __table_args__ = (UniqueConstraint("supplier_id", "part_id", "number"),)

    supplier_id: Mapped[int] = mapped_column(ForeignKey("supplier.id"))
    part_id: Mapped[int] = mapped_column(ForeignKey("part.id"), index=True)
    number: Mapped[str] = mapped_column(default="", index=True)  #: the supplier's own
    pack: Mapped[int] = mapped_column(default=1_000)  #: thousandths; ordered in multiples of it
    lead_days: Mapped[int] = mapped_column(default=0)  #: 0 = the supplier's
    preferred: Mapped[bool] = mapped_column(default=False)
    retired: Mapped[bool] = mapped_column(default=False)


class SupplierPrice(Numbered, Base):
    """What one costs from a quantity on.

    Prices of buying (here, of purchase and goods-in lines, a part's cost) are ten-thousandths of a minor unit
    (money.unit_price): electronic parts cost less than a cent. What a line comes to is rounded once, to minor units.
    """

    __tablename__ = "supplier_price"
    __table_args__ = (UniqueConstraint("supplier_part_id", "quantity"),)

    supplier_part_id: Mapped[int] = mapped_column(ForeignKey("supplier_part.id"))
    quantity: Mapped[int]  #: thousandths, from so many on
    price: Mapped[int]  #: money.unit_price


class PurchaseOrder(Numbered, Versioned, Base):
    """An order to a supplier: draft → sent → partly received → received, or closed short."""

    __tablename__ = "purchase_order"
    __table_args__ = (Index("ix_purchase_order_state", "state", "id"),)

    number: Mapped[str] = mapped_column(unique=True)
    supplier_id: Mapped[int] = mapped_column(ForeignKey("supplier.id"), index=True)
    state: Mapped[str]  #: draft, sent, partly, received, closed, dropped
    made_at: Mapped[datetime]
    made_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    sent_at: Mapped[datetime | None]
    expected: Mapped[date | None]
    their_number: Mapped[str] = mapped_column(default="")  #: the supplier's, of its confirmation
    note: Mapped[str] = mapped_column(default="")
    closed_at: Mapped[datetime | None]
    closed_why: Mapped[str] = mapped_column(default="")


class PurchaseLine(Numbered, Versioned, Base):
    """One part of a purchase order."""

    __tablename__ = "purchase_line"
    __table_args__ = (CheckConstraint("quantity > 0 AND received >= 0", name="some"),)

    purchase_id: Mapped[int] = mapped_column(ForeignKey("purchase_order.id"), index=True)
    part_id: Mapped[int] = mapped_column(ForeignKey("part.id"), index=True)
    supplier_number: Mapped[str] = mapped_column(default="")  #: as it stood when ordered
    quantity: Mapped[int]  #: thousandths
    price: Mapped[int]  #: money.unit_price
    received: Mapped[int] = mapped_column(default=0)  #: thousandths, booked
    expected: Mapped[date | None]  #: None = the order's
    open: Mapped[bool] = mapped_column(default=True)  #: something is still to come


class GoodsIn(Numbered, Versioned, Base):
    """A delivery being counted, then booked."""

    __tablename__ = "goods_in"

    number: Mapped[str] = mapped_column(unique=True)
    purchase_id: Mapped[int | None] = mapped_column(ForeignKey("purchase_order.id"), index=True)
    supplier_id: Mapped[int | None] = mapped_column(ForeignKey("supplier.id"), index=True)
    delivery_note: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(index=True)  #: counting, booked, dropped
    begun_at: Mapped[datetime]
    begun_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    booked_at: Mapped[datetime | None]
    booked_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class GoodsInLine(Numbered, Versioned, Base):
    """What was counted of one part; begins at zero."""

    __tablename__ = "goods_in_line"
    __table_args__ = (UniqueConstraint("goods_in_id", "part_id"),)

    goods_in_id: Mapped[int] = mapped_column(ForeignKey("goods_in.id"))
    part_id: Mapped[int] = mapped_column(ForeignKey("part.id"), index=True)
    purchase_line_id: Mapped[int | None] = mapped_column(ForeignKey("purchase_line.id"), index=True)
    quantity: Mapped[int] = mapped_column(default=0)  #: thousandths
    price: Mapped[int]  #: money.unit_price, as on the delivery note


class GoodsInSerial(Numbered, Base):
    """A serial number scanned at goods in, before it is booked."""

    __tablename__ = "goods_in_serial"
    __table_args__ = (UniqueConstraint("line_id", "serial"),)

    line_id: Mapped[int] = mapped_column(ForeignKey("goods_in_line.id"))
    serial: Mapped[str]


class UnknownCode(Numbered, Versioned, Base):
    """A code that was scanned at goods in or in a count and is no part's yet: kept for later, never lost."""

    __tablename__ = "unknown_code"
    __table_args__ = (UniqueConstraint("subject", "subject_id", "code"),)

    subject: Mapped[str]  #: goods_in, stock_count
    subject_id: Mapped[int]
    code: Mapped[str]
    times: Mapped[int] = mapped_column(default=1)
    last_at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    part_id: Mapped[int | None] = mapped_column(ForeignKey("part.id"))  #: whose it turned out to be
    dropped: Mapped[bool] = mapped_column(default=False)


class SupplierReturn(Numbered, Versioned, Base):
    """Parts that go back to their supplier."""

    __tablename__ = "supplier_return"

    number: Mapped[str] = mapped_column(unique=True)
    supplier_id: Mapped[int] = mapped_column(ForeignKey("supplier.id"), index=True)
    state: Mapped[str] = mapped_column(index=True)  #: draft, sent, settled, refused, dropped
    made_at: Mapped[datetime]
    made_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    sent_at: Mapped[datetime | None]
    settled_at: Mapped[datetime | None]
    credited: Mapped[int] = mapped_column(default=0)  #: minor units
    note: Mapped[str] = mapped_column(default="")


class SupplierReturnLine(Numbered, Base):
    """One part of a supplier return; whose fault it was is kept apart in all figures."""

    __tablename__ = "supplier_return_line"
    __table_args__ = (CheckConstraint("quantity > 0", name="some"),)

    return_id: Mapped[int] = mapped_column(ForeignKey("supplier_return.id"), index=True)
    part_id: Mapped[int] = mapped_column(ForeignKey("part.id"), index=True)
    place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), server_default=text("1"))
    cause: Mapped[str]  #: faulty_on_arrival, broken_by_us, wrong_part, surplus
    quantity: Mapped[int]  #: thousandths
    serial: Mapped[str] = mapped_column(default="")
    value: Mapped[int] = mapped_column(default=0)  #: minor units that left the stock with it
    note: Mapped[str] = mapped_column(default="")
