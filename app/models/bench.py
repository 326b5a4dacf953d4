"""What happens on the bench: the repair card, times, labour, quotations, promises, inspections, notes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Numbered, Versioned


class RepairCard(Versioned, Base):
    """维修卡: what the technician found and did."""

    __tablename__ = "repair_card"
    __table_args__ = (
        Index("ix_repair_card_second_technician_id", "second_technician_id",
              sqlite_where=text("second_technician_id IS NOT NULL")),
    )

    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), primary_key=True)
    diagnosis: Mapped[str] = mapped_column(default="")
    fault_code_id: Mapped[int | None] = mapped_column(ForeignKey("fault_code.id"))
    measures: Mapped[str] = mapped_column(default="")  #: what was done
    second_technician_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    sent_to: Mapped[str] = mapped_column(default="")  #: maker or outside repairer while it is sent out


class WorkTime(Numbered, Versioned, Base):
    """Working time of one technician on one card; minutes is None while the clock runs."""

    __tablename__ = "work_time"
    __table_args__ = (
        # A technician has one clock running at most.
        Index("uq_work_time_running", "staff_id", unique=True, sqlite_where=text("minutes IS NULL")),
        CheckConstraint("minutes IS NULL OR minutes > 0", name="some_time"),
    )

    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), index=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    started_at: Mapped[datetime]
    minutes: Mapped[int | None]
    by_hand: Mapped[bool] = mapped_column(default=False)
    note: Mapped[str] = mapped_column(default="")


class LabourLine(Numbered, Base):
    """A line of labour charged on the order, from the price list or free."""

    __tablename__ = "labour_line"
    __table_args__ = (CheckConstraint("quantity > 0", name="some"),)

    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), index=True)
    price_item_id: Mapped[int | None] = mapped_column(ForeignKey("price_item.id"))
    name: Mapped[str]
    quantity: Mapped[int]  #: thousandths
    price: Mapped[int]  #: minor units for one
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    added_at: Mapped[datetime]


class PartUse(Numbered, Versioned, Base):
    """A part on a card: reserved → used → put back; each step has its ledger line."""

    __tablename__ = "part_use"
    __table_args__ = (CheckConstraint("quantity > 0", name="some"),)

    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), index=True)
    part_id: Mapped[int] = mapped_column(ForeignKey("part.id"), index=True)
    quantity: Mapped[int]  #: thousandths
    place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), default=1, server_default=text("1"))  #: out of which
    issue_id: Mapped[int | None] = mapped_column(ForeignKey("part_issue.id"), index=True)  #: handed out with it
    state: Mapped[str]  #: reserved, used, put_back
    origin: Mapped[str]  #: original, certified, other
    price: Mapped[int]  #: minor units for one, charged unless the service is warranty
    value: Mapped[int] = mapped_column(default=0)  #: minor units it took out of the stock when used; goes back with it
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime]


class Quotation(Numbered, Versioned, Base):
    """What the repair would cost, and the customer's answer: who said it and how."""

    __tablename__ = "quotation"

    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), index=True)
    made_at: Mapped[datetime]
    made_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    amount: Mapped[int]  #: minor units, all the customer would pay
    words: Mapped[str] = mapped_column(default="")
    answer: Mapped[str] = mapped_column(default="open")  #: open, accepted, declined, replaced
    answered_at: Mapped[datetime | None]
    answered_by: Mapped[str] = mapped_column(default="")  #: who said it
    answered_how: Mapped[str] = mapped_column(default="")  #: counter, phone, message, wechat, email
    recorded_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class Promise(Numbered, Base):
    """A promised time; the first is made at intake, each later one has a reason."""

    __tablename__ = "promise"

    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), index=True)
    promised_at: Mapped[datetime]
    made_at: Mapped[datetime]
    made_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    reason: Mapped[str] = mapped_column(default="")  #: ours, part, customer, force_majeure, discontinued ("" at intake)
    note: Mapped[str] = mapped_column(default="")
    told_how: Mapped[str] = mapped_column(default="")  #: "" = the customer has not been told


class Inspection(Numbered, Base):
    """检验: the check before goods may leave."""

    __tablename__ = "inspection"

    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), index=True)
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    passed: Mapped[bool]
    reason: Mapped[str] = mapped_column(default="")  #: why it was refused, or why an own inspection was needed
    own: Mapped[bool] = mapped_column(default=False)  #: done by somebody who repaired it


class OrderNote(Numbered, Base):
    """A note on a card, for the shop's own eyes."""

    __tablename__ = "order_note"

    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), index=True)
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    words: Mapped[str]
