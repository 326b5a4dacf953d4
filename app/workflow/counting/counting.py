"""Counting while the shop works: begin, scan, count again, say why, what nobody knew; booked by count_booking.

What a line is counted against stands in count_ledger.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import PartBalance, StockCount, StockCountLine
from app.models.store import Store
from app.workflow import history, money
from app.workflow.counting import count_codes, count_ledger, count_lines, count_rows, count_scope
from app.workflow.counting.article_taking import ArticleTaker
from app.workflow.counting.count_rows import counts, line_ids, lines, sums
from app.workflow.counting.count_taking import Taker, counted_before, others_may_count
from app.workflow.house import staff
from app.workflow.rows.counting import (
    GOING_ON,
    CountInput,
    CountKind,
    CountLineRow,
    CountRow,
    CountState,
    Going,
    Scan,
    Taken,
)
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.stockroom import quantities, stock_numbers
from app.workflow.stockroom.stock_numbers import Series
from app.workflow.versions import fetch
from app.workflow.workbench import texts

__all__ = [
    "begin", "count_line", "count_rest_as_zero", "counts", "drop", "explain", "go_on", "line_ids", "lines", "recount",
    "review", "say_why", "sums", "take",
]


def begin(store: Store, who: Who, given: CountInput) -> CountRow:
    """A count with a line for each part or article that is to be counted; nobody has to stop working.

    Raises what count_scope.checked raises, "count.nothing" (field "scope") when the ledger has nothing of it.
    """
    staff.require_right(who, Right.COUNT_STOCK)
    with store.writing() as session:
        at = store.now()
        scope = count_scope.checked(session, given)
        count = StockCount(
            number=stock_numbers.issue(session, Series.COUNT, at), kind=given.kind.value, scope=scope,
            place_id=given.place_id, blind=given.blind, state=CountState.OPEN.value, begun_at=at,
            begun_by=who.staff_id,
        )  # fmt: skip
        session.add(count)
        session.flush()
        made = count_scope.make_lines(session, count)
        history.note(session, who, at, "stock_count", count.id, "count.begun", new=made)
        return count_rows.row_of(session, count.id)


def take(store: Store, who: Who, count_id: int, scans: Sequence[Scan], going: Going = Going()) -> Taken:  # noqa: B008
    """Scans in their order, in one transaction: what is given back is kept, whatever happens next.

    going: what the last ones left behind (a part whose serial number comes next, a shelf). A scan that is refused is
    told in its row and keeps none of the others back. Raises ShopError "count.not_going_on" (number=, state=).
    """
    staff.require_right(who, Right.COUNT_STOCK)
    with store.writing() as session:
        count = count_lines.going_on(session, count_id)
        kind = ArticleTaker if count.kind == CountKind.ARTICLES else Taker
        taker = kind(session, who, count, store.now(), going)
        rows = tuple([taker.take(scan) for scan in scans])
        return Taken(rows, taker.going)


def count_line(store: Store, who: Who, line_id: int, version: int, total: Decimal) -> CountLineRow:
    """So many lie there now, counted in one go: in place of what was scanned of the line before.

    Raises "count.by_serial" (such a part is scanned piece by piece; only 0, before anything was scanned),
    "count.in_review", "count.other_person", quantities.some's (field "total").
    """
    staff.require_right(who, Right.COUNT_STOCK)
    with store.writing() as session:
        at, whole = store.now(), quantities.some(total, "total", or_none=True)
        line, count = _line(session, line_id, version)
        taker = Taker(session, who, count, at, Going())
        taker.may_count(line)
        part = count_codes.part_by_id(session, line.part_id or 0)
        if part.by_serial and (whole or line.counted):
            raise ShopError("count.by_serial", "total", name=part.name)
        before, line.counted = line.counted or 0, None
        moment = count_ledger.now(session)
        count_ledger.count_in(session, line, count.place_id, whole, moment)
        line.counted_at, line.counted_by = at, who.staff_id
        session.flush()
        taker.write(line, "", whole - before, moment)
        history.note(session, who, at, "part", part.id, "count.counted", old=money.quantity_of(before),
                     new=money.quantity_of(whole), why=count.number)
        return count_rows.line_of(session, who, line.id)


def recount(store: Store, who: Who, line_ids: Sequence[int], why: str = "") -> None:
    """These lines are counted once more, from nothing, by somebody else (where anybody else works here)."""
    staff.require_right(who, Right.COUNT_STOCK)
    with store.writing() as session:
        at, words = store.now(), texts.line(why, "reason")
        for line_id in line_ids:
            line, count = _line(session, line_id)
            if line.counted is None or line.part_id is None:
                continue
            history.note(session, who, at, "part", line.part_id, "count.recount",
                         old=money.quantity_of(line.counted), why=words or count.number)
            line.counted, line.moved_out, line.moved_in = None, 0, 0
            line.recounts += 1


def explain(
    store: Store, who: Who, line_id: int, version: int, *, left_counted: bool, came_counted: bool
) -> CountLineRow:
    """Whether what left between two scans had been counted before, and what came was counted (count_ledger)."""
    staff.require_right(who, Right.COUNT_STOCK)
    with store.writing() as session:
        line, count = _line(session, line_id, version)
        words = f"-{money.quantity_of(line.moved_out)} {'yes' if left_counted else 'no'}"
        words += f", +{money.quantity_of(line.moved_in)} {'yes' if came_counted else 'no'}"
        history.note(session, who, store.now(), "part", line.part_id or 0, "count.explained", new=words,
                     why=count.number)
        count_ledger.explain(line, left_counted=left_counted, came_counted=came_counted)
        return count_rows.line_of(session, who, line_id)


def say_why(store: Store, who: Who, line_id: int, version: int, reason: str) -> CountLineRow:
    """Why a line differs; "" = for the reason of the whole count."""
    staff.require_right(who, Right.COUNT_STOCK)
    with store.writing() as session:
        line, count = _line(session, line_id, version)
        words = texts.line(reason, "reason")
        if words != line.reason:
            history.note(session, who, store.now(), "part", line.part_id or 0, "count.reason", old=line.reason,
                         new=words, why=count.number)
            line.reason = words
        return count_rows.line_of(session, who, line_id)


def review(store: Store, who: Who, count_id: int, version: int) -> CountRow:
    """All is counted: from now on the expected numbers are seen, and only what is counted again is scanned."""
    return _to(store, who, count_id, version, CountState.REVIEW, "count.reviewed")


def go_on(store: Store, who: Who, count_id: int, version: int) -> CountRow:
    """Not all was counted yet: back to counting. Of a blind count only by who may see what is expected."""
    with store.reading() as session:
        if fetch(session, StockCount, count_id).blind:
            staff.require_right(who, Right.SEE_EXPECTED)
    return _to(store, who, count_id, version, CountState.OPEN, "count.went_on")


def count_rest_as_zero(store: Store, who: Who, count_id: int, version: int) -> CountRow:
    """Nothing was found of what was not counted: each such line is counted as none, now, to be looked at and booked.

    Lines that are to be counted again keep waiting for it. Raises ShopError "count.not_in_review".
    """
    staff.require_right(who, Right.CORRECT_STOCK)
    with store.writing() as session:
        at = store.now()
        count = fetch(session, StockCount, count_id, version)
        if count.state != CountState.REVIEW or count.kind == CountKind.ARTICLES:
            raise ShopError("count.not_in_review", number=count.number)
        there = (
            select(PartBalance.on_hand)
            .where(PartBalance.part_id == StockCountLine.part_id, PartBalance.place_id == count.place_id)
            .scalar_subquery()
        )
        moment = count_ledger.now(session)
        session.flush()
        done = session.connection().execute(
            update(StockCountLine)
            .where(StockCountLine.count_id == count_id, StockCountLine.counted.is_(None), StockCountLine.recounts == 0)
            .values(counted=0, expected=func.coalesce(there, 0), first_seen=moment, last_seen=moment, counted_at=at,
                    counted_by=who.staff_id, version=StockCountLine.version + 1)
        )  # fmt: skip
        history.note(session, who, at, "stock_count", count_id, "count.rest_as_zero", new=done.rowcount)
        session.expire_all()
        return count_rows.row_of(session, count_id)


def drop(store: Store, who: Who, count_id: int, version: int, reason: str) -> CountRow:
    """Given up: nothing is booked. Raises ShopError "reason.missing" (field "reason")."""
    words = texts.line(reason, "reason")
    if not words:
        raise ShopError("reason.missing", "reason")
    return _to(store, who, count_id, version, CountState.DROPPED, "count.dropped", words)


# --- for the neighbours


def going_on(session: Session, count_id: int, version: int | None = None) -> StockCount:
    """A count that is not ended. Raises ShopError "count.not_going_on" (number=, state: CountState), Stale."""
    count = fetch(session, StockCount, count_id, version)
    if count.state not in GOING_ON:
        raise ShopError("count.not_going_on", number=count.number, state=CountState(count.state))
    return count


def may_recount(session: Session, line: StockCountLine, who: Who) -> bool:
    """Whether somebody may count a line that is to be counted again."""
    return not (counted_before(session, line, who) and others_may_count(session, who))


def _line(session: Session, line_id: int, version: int | None = None) -> tuple[StockCountLine, StockCount]:
    line = fetch(session, StockCountLine, line_id, version)
    return line, going_on(session, line.count_id)


def _to(
    store: Store, who: Who, count_id: int, version: int, state: CountState, what: str, why: str = ""
) -> CountRow:
    staff.require_right(who, Right.COUNT_STOCK)
    with store.writing() as session:
        at = store.now()
        count = going_on(session, count_id, version)
        if count.state != state:
            count.state = state.value
            if why:
                count.reason = why
            history.note(session, who, at, "stock_count", count_id, what, why=why)
        return count_rows.row_of(session, count_id)
