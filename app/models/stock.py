"""Parts: what they are, where and how many there are, and the ledger that says why."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Numbered, Versioned

#: Two places are there from the first day; their rows come with the schema.
STORE_ROOM, QUARANTINE = 1, 2


class PartCategory(Numbered, Versioned, Base):
    """What kind of part: screens, belts, boards …"""

    __tablename__ = "part_category"

    name_zh: Mapped[str] = mapped_column(default="")
    name_en: Mapped[str] = mapped_column(default="")
    retired: Mapped[bool] = mapped_column(default=False)


class Part(Numbered, Versioned, Base):
    """A part the shop keeps."""

    __tablename__ = "part"

    number: Mapped[str] = mapped_column(unique=True)  #: our own 12 digits, kind 3
    name: Mapped[str] = mapped_column(index=True)
    name_en: Mapped[str] = mapped_column(default="", server_default=text("''"))  #: "" = the same in English
    category_id: Mapped[int | None] = mapped_column(ForeignKey("part_category.id"), index=True)
    maker_number: Mapped[str] = mapped_column(default="")
    shelf: Mapped[str] = mapped_column(default="")
    origin: Mapped[str] = mapped_column(default="original")  #: original, certified, other
    unit: Mapped[str] = mapped_column(default="pc")
    price: Mapped[int]  #: minor units for one
    cost: Mapped[int] = mapped_column(default=0)  #: for one, money.unit_price; proposed at goods in
    tax_rate: Mapped[int | None]  #: hundredths of a percent; None = the shop's
    minimum: Mapped[int] = mapped_column(default=0)  #: thousandths; of the store room
    maximum: Mapped[int] = mapped_column(default=0, server_default=text("0"))  #: thousandths; 0 = none is set
    lead_days: Mapped[int] = mapped_column(default=0, server_default=text("0"))  #: until it comes; 0 = the supplier's
    by_serial: Mapped[bool] = mapped_column(default=False, server_default=false())  #: each piece has its serial number
    warranty_months: Mapped[int] = mapped_column(default=0)  #: own warranty from the day of replacement
    retired: Mapped[bool] = mapped_column(default=False)


class PartCode(Numbered, Base):
    """A barcode that is read as this part: the maker's (EAN …), a supplier's, one of the shop's own from before."""

    __tablename__ = "part_code"
    __table_args__ = (UniqueConstraint("part_id", "code"),)

    part_id: Mapped[int] = mapped_column(ForeignKey("part.id"))
    code: Mapped[str] = mapped_column(index=True)


class PartFit(Numbered, Base):
    """A model that the part fits."""

    __tablename__ = "part_fit"
    __table_args__ = (UniqueConstraint("part_id", "folded"),)

    part_id: Mapped[int] = mapped_column(ForeignKey("part.id"))
    model: Mapped[str]  #: as it was typed
    folded: Mapped[str] = mapped_column(index=True)  #: capitals, letters and digits only: compared with an article's


class Shelf(Numbered, Base):
    """A shelf that has a label: parts and articles name it by its name, a scan by its number."""

    __tablename__ = "shelf"

    number: Mapped[str] = mapped_column(unique=True)  #: our own 12 digits, kind 0
    name: Mapped[str] = mapped_column(unique=True)


class Substitute(Numbered, Base):
    """Two parts that stand in for each other; kept once, the smaller id first."""

    __tablename__ = "substitute"
    __table_args__ = (UniqueConstraint("part_id", "other_id"), CheckConstraint("part_id < other_id", name="once"))

    part_id: Mapped[int] = mapped_column(ForeignKey("part.id"))
    other_id: Mapped[int] = mapped_column(ForeignKey("part.id"), index=True)
    note: Mapped[str] = mapped_column(default="")


class Place(Numbered, Versioned, Base):
    """Where stock is: the store room (id 1), quarantine (id 2), technicians' cases, field vans."""

    __tablename__ = "place"

    kind: Mapped[str]  #: store, quarantine, case, van
    name: Mapped[str] = mapped_column(default="")  #: "" = called after its kind
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))  #: whose case or van it is
    retired: Mapped[bool] = mapped_column(default=False)


class PartBalance(Versioned, Base):
    """How many there are now at one place; written with each ledger line, always equal to its sums."""

    __tablename__ = "part_balance"
    __table_args__ = (CheckConstraint("0 <= reserved AND reserved <= on_hand", name="reserved_within_on_hand"),)

    part_id: Mapped[int] = mapped_column(ForeignKey("part.id"), primary_key=True)
    place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), primary_key=True, default=STORE_ROOM, index=True)
    on_hand: Mapped[int] = mapped_column(default=0)  #: thousandths
    reserved: Mapped[int] = mapped_column(default=0)  #: thousandths
    value: Mapped[int] = mapped_column(default=0)  #: minor units, what the stock on hand cost
    #: thousandths that a case or van should carry; 0 = what was used out of it is brought again
    level: Mapped[int] = mapped_column(default=0, server_default=text("0"))


class PartLedger(Numbered, Base):
    """One movement; only added to (triggers refuse UPDATE and DELETE)."""

    __tablename__ = "part_ledger"
    __table_args__ = (
        Index("ix_part_ledger_part_id", "part_id", "id"),
        Index("ix_part_ledger_at", "at"),
        Index("ix_part_ledger_source", "source", "source_id", sqlite_where=text("source_id IS NOT NULL")),
    )

    part_id: Mapped[int] = mapped_column(ForeignKey("part.id"))
    place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), default=STORE_ROOM, server_default=text("1"))
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    kind: Mapped[str]  #: goods_in, correction, found, reserved, … (LedgerKind)
    quantity: Mapped[int]  #: thousandths, + in and - out
    reserved: Mapped[int] = mapped_column(default=0)  #: thousandths, change of what is reserved
    value: Mapped[int] = mapped_column(default=0)  #: minor units, change of the stock's value
    order_id: Mapped[int | None] = mapped_column(ForeignKey("repair_order.id"), index=True)
    reason: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="", server_default=text("''"))  #: what brought it (LedgerSource)
    source_id: Mapped[int | None]  #: its row: a line of goods in, of a count, of a supplier return …


class PartSerial(Numbered, Versioned, Base):
    """One piece of a part that is tracked by serial number, and where it is."""

    __tablename__ = "part_serial"
    __table_args__ = (UniqueConstraint("part_id", "serial"),)

    part_id: Mapped[int] = mapped_column(ForeignKey("part.id"))
    serial: Mapped[str] = mapped_column(index=True)
    state: Mapped[str]  #: here, reserved, used, gone (scrapped, sent back to the supplier, written off)
    place_id: Mapped[int] = mapped_column(ForeignKey("place.id"))  #: where it is, or last was
    use_id: Mapped[int | None] = mapped_column(ForeignKey("part_use.id"), index=True)  #: the card's line that has it


class PartWant(Numbered, Versioned, Base):
    """A part that a job waits for and that is not there: shown to buying, told when it comes."""

    __tablename__ = "part_want"
    __table_args__ = (
        CheckConstraint("quantity > 0", name="some"),
        Index("ix_part_want_open", "part_id", sqlite_where=text("closed_at IS NULL")),
    )

    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), index=True)
    part_id: Mapped[int] = mapped_column(ForeignKey("part.id"))
    quantity: Mapped[int]  #: thousandths
    state: Mapped[str]  #: open, ordered, arrived, closed
    purchase_line_id: Mapped[int | None] = mapped_column(ForeignKey("purchase_line.id"), index=True)  #: ordered with it
    use_id: Mapped[int | None] = mapped_column(ForeignKey("part_use.id"), index=True)  #: the card's line that keeps it
    expected: Mapped[date | None]  #: when it should be here
    note: Mapped[str] = mapped_column(default="")
    made_at: Mapped[datetime]
    made_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    closed_at: Mapped[datetime | None]  #: taken onto the card, or not wanted any more


class OldPart(Numbered, Versioned, Base):
    """旧件: what was taken out of an article, and what became of it (DOMAIN.md §5)."""

    __tablename__ = "old_part"
    __table_args__ = (CheckConstraint("quantity > 0", name="some"),)

    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), index=True)
    use_id: Mapped[int | None] = mapped_column(ForeignKey("part_use.id"))  #: the part that took its place
    part_id: Mapped[int | None] = mapped_column(ForeignKey("part.id"))  #: what it is, when the shop keeps it
    name: Mapped[str]
    serial: Mapped[str] = mapped_column(default="")
    quantity: Mapped[int]  #: thousandths
    fate: Mapped[str] = mapped_column(index=True)  #: kept (nothing decided), customer, credit, scrapped, recycled
    note: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class PartIssue(Numbered, Base):
    """Parts handed to a technician against a signature; with the manager's approval where the shop wants it."""

    __tablename__ = "part_issue"

    number: Mapped[str] = mapped_column(unique=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), index=True)
    at: Mapped[datetime]
    issued_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    taken_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))  #: the technician who signed
    signed_how: Mapped[str]  #: pin, badge, self (signed in as themselves), paper
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    approved_how: Mapped[str] = mapped_column(default="")
    value: Mapped[int] = mapped_column(default=0)  #: minor units, at the price charged
    reason: Mapped[str] = mapped_column(default="")  #: why more than the price list's line allows
