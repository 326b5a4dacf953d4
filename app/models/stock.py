"""Parts: what they are, how many there are, and the ledger that says why."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Numbered, Versioned


class Part(Numbered, Versioned, Base):
    """A part the shop keeps."""

    __tablename__ = "part"

    number: Mapped[str] = mapped_column(unique=True)  #: our own 12 digits, kind 3
    name: Mapped[str] = mapped_column(index=True)
    maker_number: Mapped[str] = mapped_column(default="")
    barcode: Mapped[str] = mapped_column(default="", index=True)  #: the maker's (EAN …), "" = none
    fits: Mapped[str] = mapped_column(default="")  #: models, comma-separated
    shelf: Mapped[str] = mapped_column(default="")
    origin: Mapped[str] = mapped_column(default="original")  #: original, certified, other
    unit: Mapped[str] = mapped_column(default="pc")
    price: Mapped[int]  #: minor units for one
    cost: Mapped[int] = mapped_column(default=0)  #: minor units for one, proposed at goods in
    minimum: Mapped[int] = mapped_column(default=0)  #: thousandths
    warranty_days: Mapped[int] = mapped_column(default=0)  #: own warranty from the day of replacement
    retired: Mapped[bool] = mapped_column(default=False)


class Shelf(Numbered, Base):
    """A shelf that has a label: parts and articles name it by its name, a scan by its number."""

    __tablename__ = "shelf"

    number: Mapped[str] = mapped_column(unique=True)  #: our own 12 digits, kind 0
    name: Mapped[str] = mapped_column(unique=True)


class PartBalance(Versioned, Base):
    """How many there are now; written with each ledger line, always equal to its sums."""

    __tablename__ = "part_balance"
    __table_args__ = (CheckConstraint("0 <= reserved AND reserved <= on_hand", name="reserved_within_on_hand"),)

    part_id: Mapped[int] = mapped_column(ForeignKey("part.id"), primary_key=True)
    on_hand: Mapped[int] = mapped_column(default=0)  #: thousandths
    reserved: Mapped[int] = mapped_column(default=0)  #: thousandths
    value: Mapped[int] = mapped_column(default=0)  #: minor units, what the stock on hand cost


class PartLedger(Numbered, Base):
    """One movement; only added to (triggers refuse UPDATE and DELETE)."""

    __tablename__ = "part_ledger"
    __table_args__ = (Index("ix_part_ledger_part_id", "part_id", "id"),)

    part_id: Mapped[int] = mapped_column(ForeignKey("part.id"))
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    kind: Mapped[str]  #: goods_in, correction, found, reserved, released, used, put_back
    quantity: Mapped[int]  #: thousandths, + in and - out
    reserved: Mapped[int] = mapped_column(default=0)  #: thousandths, change of what is reserved
    value: Mapped[int] = mapped_column(default=0)  #: minor units, change of the stock's value
    order_id: Mapped[int | None] = mapped_column(ForeignKey("repair_order.id"), index=True)
    reason: Mapped[str] = mapped_column(default="")
