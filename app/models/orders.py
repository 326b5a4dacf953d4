"""One article's stay in the shop: the order, its claim receipts, register line, what came with it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Numbered, Versioned

OPEN = "state NOT IN ('handed_out', 'void')"
HERE = "date_out IS NULL AND struck IS NULL"


class RepairOrder(Numbered, Versioned, Base):
    """维修单: its number is *the* number of a job (取件号)."""

    __tablename__ = "repair_order"
    __table_args__ = (
        CheckConstraint("(state IN ('ready', 'handed_out')) <= (outcome IS NOT NULL)", name="ready_has_outcome"),
        # Counts on the chips and the open lists read these small indexes, never the million closed orders.
        Index("ix_repair_order_open_state", "state", "id", sqlite_where=text(OPEN)),
        Index("ix_repair_order_open_due", "promised_at", "id", sqlite_where=text(OPEN)),
        Index("ix_repair_order_tail", "number_tail"),
        # A few last digits are enough among what is still here: the index alone is read for them.
        Index("ix_repair_order_open_tail", "number_tail", sqlite_where=text(OPEN)),
    )

    number: Mapped[str] = mapped_column(unique=True)  #: 12 digits
    number_tail: Mapped[str]  #: its last six, enough to find it
    batch: Mapped[str] = mapped_column(index=True)  #: same for articles brought in together
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    state: Mapped[str] = mapped_column(default="received")
    outcome: Mapped[str | None]
    received_at: Mapped[datetime] = mapped_column(index=True)
    received_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    service: Mapped[str]  #: paid, contract, warranty
    service_reason: Mapped[str]  #: the key of the reason in words, with the note where it was changed
    service_note: Mapped[str] = mapped_column(default="")
    urgent: Mapped[bool] = mapped_column(default=False)
    fault: Mapped[str]  #: in the customer's words
    seen: Mapped[str] = mapped_column(default="")  #: what was seen when it was tried
    tampered: Mapped[str] = mapped_column(default="unknown")  #: no, yes, unknown
    inside_complete: Mapped[str] = mapped_column(default="unknown")  #: yes, no, unknown
    declared_value: Mapped[int | None]  #: minor units
    estimate: Mapped[int | None]  #: minor units, what the customer was told; None = to be quoted
    diagnosis_fee: Mapped[int] = mapped_column(default=0)  #: minor units, owed when it goes back unrepaired
    promised_at: Mapped[datetime]
    shelf: Mapped[str] = mapped_column(default="")
    technician_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), index=True)
    repeat_of: Mapped[int | None] = mapped_column(ForeignKey("repair_order.id"))  #: possible repeat of
    repeat: Mapped[str] = mapped_column(default="no")  #: no, possible, confirmed, denied
    ready_at: Mapped[datetime | None]
    told_at: Mapped[datetime | None]
    told_how: Mapped[str] = mapped_column(default="")
    handed_out_at: Mapped[datetime | None] = mapped_column(index=True)
    warranty_days: Mapped[int] = mapped_column(default=0)  #: repair warranty given at hand-out
    void_reason: Mapped[str | None]


class OrderItem(Numbered, Base):
    """One accessory (goes out again) or one condition seen at intake."""

    __tablename__ = "order_item"

    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), index=True)
    kind: Mapped[str]  #: accessory, condition
    name: Mapped[str]
    given_back: Mapped[bool | None]  #: None = still here
    difference: Mapped[str] = mapped_column(default="")  #: explains what did not go back


class UnlockSecret(Base):
    """The unlock code of an article, encrypted with a key that lies outside the database; gone at hand-out."""

    __tablename__ = "unlock_secret"

    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), primary_key=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)


class ClaimReceipt(Numbered, Versioned, Base):
    """取件凭证: given for goods left with the shop, taken back and voided at pickup."""

    __tablename__ = "claim_receipt"
    __table_args__ = (
        # At most one receipt of an order is good at any time.
        Index("uq_claim_receipt_valid", "order_id", unique=True, sqlite_where=text("state = 'valid'")),
        Index("ix_claim_receipt_order_id", "order_id"),
    )

    number: Mapped[str] = mapped_column(unique=True)  #: 12 digits, seen only in its barcode
    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"))
    state: Mapped[str] = mapped_column(default="valid")  #: valid, void, lost
    issued_at: Mapped[datetime]
    issued_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    ended_why: Mapped[str | None]  #: "handed_out", "corrected", "lost", "void", or the reason in words
    declared_by: Mapped[str] = mapped_column(default="")  #: who declared it lost, with the ID shown
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("claim_receipt.id"))


class RegisterLine(Numbered, Versioned, Base):
    """送修品进出登记簿: one line for each article in and out, written with the order, closed with the hand-out."""

    __tablename__ = "register_line"
    __table_args__ = (
        Index("ix_register_line_date_in", "date_in", "order_id"),
        # What is still here, of a register of a million lines.
        Index("ix_register_line_here", "date_in", "order_id", sqlite_where=text(HERE)),
    )

    order_id: Mapped[int] = mapped_column(ForeignKey("repair_order.id"), unique=True)
    date_in: Mapped[datetime]
    number: Mapped[str]
    customer: Mapped[str]
    article: Mapped[str]
    accessories: Mapped[str] = mapped_column(default="")
    service: Mapped[str]
    promised_at: Mapped[datetime]
    date_out: Mapped[datetime | None]
    outcome: Mapped[str | None]
    collected_by: Mapped[str] = mapped_column(default="")  #: the customer, or who came instead with ID kind and digits
    receipt_voided_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    struck: Mapped[str | None]  #: why the line was struck off (a typing error)


class PaperOwed(Numbered, Base):
    """A slip of paper that an act owes; enqueued by the print service of the PC it belongs to, then marked taken."""

    __tablename__ = "paper_owed"
    __table_args__ = (
        Index("uq_paper_owed_once", "document", "subject_id", "copy", unique=True),
        Index("ix_paper_owed_open", "id", sqlite_where=text("taken_at IS NULL")),
    )

    document: Mapped[str]  #: claim_receipt, repair_tag, … (workflow.papers.SLIPS)
    subject_id: Mapped[int]  #: claim_receipt.id for that and for the declaration of its loss; else repair_order.id
    copy: Mapped[int]  #: 1 = the first print
    station: Mapped[str]  #: the PC whose printer it goes to
    #: one of its printers by name, chosen for this print; "" = the document's own
    printer: Mapped[str] = mapped_column(default="", server_default=text("''"))
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    owed_at: Mapped[datetime]
    taken_at: Mapped[datetime | None]
