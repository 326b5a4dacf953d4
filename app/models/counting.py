"""Counting what is on the shelves, parts and articles; and lists brought in from files, so that they can be undone."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Numbered, Versioned
from app.models.stock import STORE_ROOM


class StockCount(Numbered, Versioned, Base):
    """One count: of everything, a shelf, a category, what moved since the last count, or the articles."""

    __tablename__ = "stock_count"

    number: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]  #: all, shelf, category, moved, articles
    scope: Mapped[str] = mapped_column(default="")  #: the shelf's name, the category's id
    place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), default=STORE_ROOM)
    blind: Mapped[bool] = mapped_column(default=True)  #: the expected number is hidden
    state: Mapped[str] = mapped_column(index=True)  #: open, review, booked, undone, dropped
    begun_at: Mapped[datetime]
    begun_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    booked_at: Mapped[datetime | None]
    booked_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    reason: Mapped[str] = mapped_column(default="")
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class StockCountLine(Numbered, Versioned, Base):
    """What was counted of one part, or whether one article was seen.

    The difference is what was counted less `expected`; workflow/counting/count_ledger.py says what that is.
    """

    __tablename__ = "stock_count_line"
    __table_args__ = (UniqueConstraint("count_id", "part_id"), UniqueConstraint("count_id", "order_id"))

    count_id: Mapped[int] = mapped_column(ForeignKey("stock_count.id"))
    part_id: Mapped[int | None] = mapped_column(ForeignKey("part.id"), index=True)
    order_id: Mapped[int | None] = mapped_column(ForeignKey("repair_order.id"))
    outside: Mapped[bool] = mapped_column(default=False)  #: found, though not in what was to be counted
    counted: Mapped[int | None]  #: thousandths; None = not counted yet
    #: thousandths, against which is counted; of an article 1000 = it was in the shop when it was scanned
    expected: Mapped[int] = mapped_column(default=0)
    first_seen: Mapped[int] = mapped_column(default=0)  #: newest line of the ledger at the first scan of the round
    last_seen: Mapped[int] = mapped_column(default=0)  #: and at the last one
    moved_out: Mapped[int] = mapped_column(default=0)  #: thousandths, left between two scans: counted before or not?
    moved_in: Mapped[int] = mapped_column(default=0)  #: thousandths, came between two scans
    counted_at: Mapped[datetime | None]
    counted_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    recounts: Mapped[int] = mapped_column(default=0)
    reason: Mapped[str] = mapped_column(default="")  #: why it differs, where it has a reason of its own
    shelf: Mapped[str] = mapped_column(default="")  #: where an article was found
    booked: Mapped[int] = mapped_column(default=0)  #: thousandths, the difference that was booked
    booked_value: Mapped[int] = mapped_column(default=0)  #: minor units, what it changed the stock's value by


class StockCountScan(Numbered, Base):
    """One scan, as it came in; only added to."""

    __tablename__ = "stock_count_scan"
    __table_args__ = (
        Index("ix_stock_count_scan_count_id", "count_id", "id"),
        Index("ix_stock_count_scan_line_id", "line_id", "id"),
    )

    count_id: Mapped[int] = mapped_column(ForeignKey("stock_count.id"))
    line_id: Mapped[int | None] = mapped_column(ForeignKey("stock_count_line.id"))  #: None = a code nobody knows
    code: Mapped[str]
    quantity: Mapped[int]  #: thousandths, + counted, - taken back
    serial: Mapped[str] = mapped_column(default="")
    known: Mapped[bool] = mapped_column(default=True)  #: the piece with this serial number was at the place already
    shelf: Mapped[str] = mapped_column(default="")  #: at which it was scanned, where that was said
    round: Mapped[int] = mapped_column(default=0)  #: 0 = the first count of its line, then each recount
    ledger_id: Mapped[int] = mapped_column(default=0)  #: the newest line of the ledger at that moment
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class ImportRun(Numbered, Versioned, Base):
    """A file of parts, suppliers or stock that was brought in, in one transaction."""

    __tablename__ = "import_run"

    kind: Mapped[str]  #: ListKind, or "several"
    file_name: Mapped[str]
    digest: Mapped[str] = mapped_column(default="")  #: SHA-256 of what was read: the very same is seen again
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    rows: Mapped[int]  #: that were brought in
    refused: Mapped[int] = mapped_column(default=0)  #: that were not
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))


class ImportChange(Numbered, Base):
    """What one import changed: the row, and what stood there before (None = the row is new)."""

    __tablename__ = "import_change"

    run_id: Mapped[int] = mapped_column(ForeignKey("import_run.id"), index=True)
    subject: Mapped[str]  #: part, supplier, supplier_part, part_ledger …
    subject_id: Mapped[int]
    old: Mapped[str | None]  #: JSON of the columns that were changed
    new_version: Mapped[int] = mapped_column(default=1)  #: as it was left; undoing refuses rows changed since
