"""A count is booked: every difference a line of the ledger, in one transaction; and undone by a counter-booking."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Part, PartBalance, Shop, StockCount, StockCountLine
from app.models.store import Store
from app.workflow import history, money
from app.workflow.counting import count_ledger, count_pieces, count_rows
from app.workflow.counting.count_taking import Taker
from app.workflow.counting.counting import going_on
from app.workflow.house import shop, staff
from app.workflow.house.approving import approver
from app.workflow.rows.counting import Approval, Booking, CountKind, CountRow, CountState, Going, Refusal
from app.workflow.rows.kinds import LedgerKind, LedgerSource
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.stockroom import coming_back, places, stock_ledger
from app.workflow.stockroom.stock_ledger import Balance, Source
from app.workflow.versions import fetch
from app.workflow.workbench import texts

_KEEP = (
    update(StockCountLine)
    .where(StockCountLine.id == bindparam("line"))
    .values(booked=bindparam("quantity"), booked_value=bindparam("value"), version=StockCountLine.version + 1)
)


class Line(NamedTuple):
    """A line that differs, or of which pieces may."""

    line: StockCountLine
    part: Part
    difference: int


@dataclass(slots=True)
class _Booker:
    """Books one count's lines; worth: of all differences, regardless of their sign, in minor units."""

    session: Session
    who: Who
    at: datetime
    count: StockCount
    worth: int = 0
    booked: list[dict[str, int]] = field(default_factory=list[dict[str, int]])

    def book(self, each: Line, reason: str) -> None:
        """One line. Raises ShopError, with nothing changed, for what can't be booked."""
        line, part = each.line, each.part
        balance = stock_ledger.balance_of(self.session, part.id, self.count.place_id)
        found = _checked(self.session, self.count, each, balance)
        words = line.reason or reason
        if (each.difference or found.gone or found.new) and not words:
            raise ShopError("reason.missing", "reason")
        if part.by_serial:
            taker = Taker(self.session, self.who, self.count, self.at, Going())
            count_pieces.book(self.session, taker, line, found)
        if each.difference:
            self._write(each, balance, words)

    def _write(self, each: Line, balance: Balance, words: str) -> None:
        line, before = each.line, balance.on_hand
        if each.difference > 0:
            coming_back.keep_again(self.session, self.who, self.at, each.part.id)
        value = count_rows.worth(balance, each.part, each.difference)
        stock_ledger.book(
            self.session, self.who, self.at, balance, LedgerKind.COUNTED, quantity=each.difference, value=value,
            reason=words, source=Source(LedgerSource.COUNT, line.id),
        )  # fmt: skip
        self.booked.append({"line": line.id, "quantity": each.difference, "value": value})
        self.worth += abs(value)
        history.note(self.session, self.who, self.at, "part", each.part.id, "stock.counted",
                     old=money.quantity_of(before), new=money.quantity_of(balance.on_hand), why=words)  # fmt: skip


    def write_lines(self) -> None:
        """What was booked, kept with the lines: all at once, for a count can have thousands that differ."""
        if self.booked:
            self.session.connection().execute(_KEEP, self.booked)


def book(store: Store, who: Who, count_id: int, version: int, given: Booking) -> CountRow:
    """Every difference becomes a line of the ledger, at the average cost, in one transaction.

    Raises ShopError "count.not_in_review"; "count.not_counted" (field "leave_rest", count=) while nobody said that what
    was not counted stays as it is; "reason.missing" (field "reason") when neither line nor count has one;
    "count.some_refused" (field "leave_refused", count=) when lines can't be booked (`refusals` says why) and nobody
    said that they are left; "count.approval_missing" (field "approval", over=) for differences worth more than the
    shop set; what approver raises; Stale.
    """
    staff.require_right(who, Right.CORRECT_STOCK)
    agreed = approver(store, who, given.approval, Right.APPROVE_STOCK)
    with store.writing() as session:
        at, words = store.now(), texts.line(given.reason, "reason")
        count = _reviewed(session, count_id, version)
        places.require(session, count.place_id)
        rest = _not_counted(session, count)
        if rest and not given.leave_rest:
            raise ShopError("count.not_counted", "leave_rest", count=rest)
        booker, refused = _Booker(session, who, at, count), 0
        for each in _lines(session, count):
            try:
                booker.book(each, words)
            except ShopError as error:
                if error.key == "reason.missing":
                    raise
                refused += 1
        if refused and not given.leave_refused:
            raise ShopError("count.some_refused", "leave_refused", count=refused)
        booker.write_lines()
        count.approved_by = _approved(session, booker.worth, agreed)
        count.state, count.booked_at, count.booked_by = CountState.BOOKED.value, at, who.staff_id
        count.reason = words
        history.note(session, who, at, "stock_count", count_id, "count.booked", new=count.number, why=words)
        return count_rows.row_of(session, count_id)


def refusals(store: Store, count_id: int, limit: int = 50) -> tuple[Refusal, ...]:
    """The lines that can't be booked, and why: the first ones, by shelf and name."""
    found: list[Refusal] = []
    with store.reading() as session:
        count = fetch(session, StockCount, count_id)
        for each in _lines(session, count):
            balance = stock_ledger.balance_of(session, each.part.id, count.place_id)
            try:
                _checked(session, count, each, balance)
            except ShopError as error:
                found.append(Refusal(each.line.id, each.part.name, each.part.name_en, error))
            if len(found) == limit:
                break
    return tuple(found)


def undo(
    store: Store, who: Who, count_id: int, version: int, reason: str, approval: Approval | None = None
) -> CountRow:
    """Take back all that a count booked, by booking the contrary; the ledger shows both.

    Raises ShopError "reason.missing" (field "reason"), "count.not_booked", "count.used_since" (name=, free=) when parts
    that were found are not free any more, "count.serial_used"; "count.approval_missing" as `book` does;
    places.require's for a place that is not used any more; Stale.
    """
    staff.require_right(who, Right.CORRECT_STOCK)
    agreed = approver(store, who, approval, Right.APPROVE_STOCK)
    with store.writing() as session:
        at, words = store.now(), texts.line(reason, "reason")
        if not words:
            raise ShopError("reason.missing", "reason")
        count = fetch(session, StockCount, count_id, version)
        if count.state != CountState.BOOKED or count.kind == CountKind.ARTICLES:
            raise ShopError("count.not_booked", number=count.number)
        places.require(session, count.place_id)
        worth = 0
        query = select(StockCountLine).where(StockCountLine.count_id == count_id, StockCountLine.counted.is_not(None))
        for line in session.scalars(query.order_by(StockCountLine.id)).all():
            worth += abs(_take_back(session, who, at, count, line, words))
        _approved(session, worth, agreed)
        count.state, count.undone_at, count.undone_by = CountState.UNDONE.value, at, who.staff_id
        history.note(session, who, at, "stock_count", count_id, "count.undone", new=count.number, why=words)
        return count_rows.row_of(session, count_id)


# --- what is to be booked


def _reviewed(session: Session, count_id: int, version: int) -> StockCount:
    count = going_on(session, count_id, version)
    if count.state != CountState.REVIEW or count.kind == CountKind.ARTICLES:
        raise ShopError("count.not_in_review", number=count.number)
    return count


def _not_counted(session: Session, count: StockCount) -> int:
    """Lines nobody counted though there is something, and those that wait to be counted again."""
    there = (PartBalance.part_id == StockCountLine.part_id) & (PartBalance.place_id == count.place_id)
    query = (
        select(func.count())
        .select_from(StockCountLine)
        .outerjoin(PartBalance, there)
        .where(
            StockCountLine.count_id == count.id,
            StockCountLine.counted.is_(None),
            or_(PartBalance.on_hand != 0, StockCountLine.recounts > 0),
        )
    )
    return session.scalar(query) or 0


def _lines(session: Session, count: StockCount) -> Iterator[Line]:
    """Those that differ, by shelf and name; of parts with serial numbers all, for other pieces may lie there."""
    differs = StockCountLine.counted - StockCountLine.expected - count_ledger.since_last_scan()
    query = (
        select(StockCountLine, Part, differs)
        .join(StockCount, StockCount.id == StockCountLine.count_id)
        .join(Part, Part.id == StockCountLine.part_id)
        .where(
            StockCountLine.count_id == count.id,
            StockCountLine.counted.is_not(None),
            or_(differs != 0, Part.by_serial, StockCountLine.moved_out + StockCountLine.moved_in > 0),
        )
        .order_by(Part.shelf, Part.name, StockCountLine.id)
    )
    for line, part, difference in session.execute(query).all():
        yield Line(line, part, difference)


def _checked(session: Session, count: StockCount, each: Line, balance: Balance) -> count_pieces.Pieces:
    """Raises ShopError for a line that can't be booked: in words, with the jobs that hold the part."""
    line, left = each.line, balance.on_hand + each.difference
    if line.moved_out or line.moved_in:
        raise ShopError("count.moved_between", out=money.quantity_of(line.moved_out),
                        came=money.quantity_of(line.moved_in))  # fmt: skip
    if left < 0:
        raise ShopError("count.taken_since", left=money.quantity_of(-left))
    if left < balance.reserved:
        numbers = count_rows.holders(session, count.place_id, [each.part.id]).get(each.part.id, ())
        raise ShopError("count.held", left=money.quantity_of(left), reserved=money.quantity_of(balance.reserved),
                        numbers=numbers)  # fmt: skip
    if not each.part.by_serial:
        return count_pieces.Pieces((), ())
    return count_pieces.found_out(session, line, count.place_id, each.difference)


def _approved(session: Session, worth: int, agreed: Who | None) -> int | None:
    """Who agreed, where that was needed; raises ShopError "count.approval_missing" when nobody did."""
    limit = session.scalar(select(Shop.approve_counts_over))
    if limit is None or worth <= limit:
        return None
    if agreed is None:
        unit = shop.facts(session).unit
        raise ShopError("count.approval_missing", "approval", over=money.major(limit, unit),
                        worth=money.major(worth, unit))  # fmt: skip
    return agreed.staff_id


# --- undoing


def _take_back(session: Session, who: Who, at: datetime, count: StockCount, line: StockCountLine, words: str) -> int:
    """The contrary of what was booked of a line; gives back its value in minor units."""
    part = session.get_one(Part, line.part_id)
    if part.by_serial:
        count_pieces.undo(session, line, count.place_id)
    if not line.booked:
        return 0
    balance = stock_ledger.balance_of(session, part.id, count.place_id)
    before, back = balance.on_hand, -line.booked
    if stock_ledger.free_of(balance) + back < 0:
        raise ShopError("count.used_since", name=part.name, free=money.quantity_of(stock_ledger.free_of(balance)))
    if back > 0:
        coming_back.keep_again(session, who, at, part.id)
    value = -line.booked_value if back > 0 else -_value_back(balance, line)
    stock_ledger.book(session, who, at, balance, LedgerKind.COUNTED, quantity=back, value=value, reason=words,
                      source=Source(LedgerSource.COUNT, line.id))  # fmt: skip
    history.note(session, who, at, "part", part.id, "stock.count_undone", old=money.quantity_of(before),
                 new=money.quantity_of(balance.on_hand), why=words)  # fmt: skip
    return value


def _value_back(balance: Balance, line: StockCountLine) -> int:
    """What leaves again with parts that had been found: what they had brought, or all that is left with the last."""
    if line.booked == balance.on_hand or line.booked_value > balance.value:
        return stock_ledger.value_out(balance, line.booked)
    return line.booked_value
