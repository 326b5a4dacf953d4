"""Codes of a count that no part has: said later whose they are, and counted as of the moment they were scanned."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Part, StockCount, StockCountScan, UnknownCode
from app.models.store import Store
from app.workflow import history
from app.workflow.counting import count_codes, count_rows
from app.workflow.counting.count_taking import ONE, Taker, serial_of, serials_seen
from app.workflow.counting.counting import going_on
from app.workflow.house import staff
from app.workflow.rows.counting import CountKind, CountLineRow, Going
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.stockroom import part_codes
from app.workflow.versions import fetch


def assign(store: Store, who: Who, unknown_id: int, part_id: int, *, keep: bool = False) -> CountLineRow:
    """The code is this part's: all its scans are counted, each as of its own moment, also when all is counted.

    A line that is counted again takes none of them: whoever counts it again scans them, and the code is known by now.

    keep: the part has this barcode from now on. Raises ShopError "count.of_articles", "count.code_assigned" (name=),
    "part.unknown", part_codes.add's.
    """
    staff.require_right(who, Right.COUNT_STOCK)
    if keep:
        staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        at = store.now()
        kept = fetch(session, UnknownCode, unknown_id)
        count = going_on(session, kept.subject_id)
        if count.kind == CountKind.ARTICLES:
            raise ShopError("count.of_articles")
        if kept.part_id is not None:
            raise ShopError("count.code_assigned", name=count_codes.part_by_id(session, kept.part_id).name)
        part = count_codes.part_by_id(session, part_id)
        if keep:
            part_codes.add(session, who, at, session.get_one(Part, part_id), kept.code)
        line_id = _count(session, who, at, count, kept.code, part)
        kept.part_id = part_id
        history.note(session, who, at, "part", part_id, "count.code_assigned", new=kept.code, why=count.number)
        return count_rows.line_of(session, who, line_id)


def drop(store: Store, who: Who, unknown_id: int) -> None:
    """The code is nobody's: a scan of something else."""
    staff.require_right(who, Right.COUNT_STOCK)
    with store.writing() as session:
        kept = fetch(session, UnknownCode, unknown_id)
        count = going_on(session, kept.subject_id)
        if kept.part_id is not None:
            raise ShopError("count.code_assigned", name=count_codes.part_by_id(session, kept.part_id).name)
        kept.dropped = True
        history.note(session, who, store.now(), "stock_count", count.id, "count.code_dropped", old=kept.code)


def _count(
    session: Session, who: Who, at: datetime, count: StockCount, code: str, part: count_codes.Found
) -> int:
    """Count what was scanned under the code; gives back the line's id."""
    taker = Taker(session, who, count, at, Going())
    line = taker.line_of(part)
    if line.recounts:
        return line.id
    serial = serial_of(code) if part.by_serial else ""
    query = select(StockCountScan).where(
        StockCountScan.count_id == count.id, StockCountScan.line_id.is_(None), StockCountScan.code == code
    )
    for scan in session.scalars(query.order_by(StockCountScan.id)).all():
        if not serial:
            taker.counted(part, code, scan.quantity, scan.ledger_id, before=True)
        elif serial not in serials_seen(session, line):
            taker.counted(part, code, ONE, scan.ledger_id, serial, before=True)
    return line.id
