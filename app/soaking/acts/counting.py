"""Acts of counting: what is scanned is there after any kill, a count is booked whole or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.soaking.hand import Hand
from app.soaking.registry import Verb, act
from app.workflow.counting import article_counts, count_booking, count_rows, count_unknown, counting
from app.workflow.rows.counting import (
    Booking,
    CountInput,
    CountKind,
    CountLineRow,
    CountRow,
    LineFilter,
    Scan,
    ScanOutcome,
    Taken,
)
from app.workflow.rows.kinds import State
from app.workflow.stockroom import stock

WHY = Booking("soaked 盘点", leave_rest=True, leave_refused=True)


@dataclass(slots=True)
class Counter:
    """Who counts: makes a count of some kind and scans for it."""

    hand: Hand

    def count(self, kind: CountKind = CountKind.ALL) -> CountRow:
        """A new one."""
        self.hand.part()
        return counting.begin(self.hand.store, self.hand.who, CountInput(kind))

    def scan(self, count: CountRow, *codes: str) -> None:
        """Scan for it."""
        counting.take(self.hand.store, self.hand.who, count.id, [Scan(code) for code in codes])

    def scanned(self) -> tuple[CountRow, CountLineRow]:
        """A count, and a line of it of which two were scanned."""
        count, part = self.count(), self.hand.part()
        self.scan(count, part.number, part.number)
        return count, self.line(count, part.id)

    def line(self, count: CountRow, part_id: int) -> CountLineRow:
        """The line of a part."""
        ids = count_rows.line_ids(self.hand.store, self.hand.who, LineFilter(count.id), limit=100_000).ids
        found = count_rows.lines(self.hand.store, self.hand.who, ids)
        return next(row for row in found if row.part_id == part_id)

    def looked_at(self) -> CountRow:
        """A count of which all is counted."""
        count, _ = self.scanned()
        return self.reviewed(count)

    def reviewed(self, count: CountRow) -> CountRow:
        """The same count, to be looked at."""
        now = count_rows.count(self.hand.store, count.id)
        return counting.review(self.hand.store, self.hand.who, now.id, now.version)

    def unknown(self) -> int:
        """The id of a code that no part has."""
        count = self.count()
        self.scan(count, f"CODE-{self.hand.chance.randrange(10**9)}")
        return count_rows.unknown(self.hand.store, count.id)[-1].id


def _kept(taken: Taken) -> dict[str, Any]:
    """How many scans must be there."""
    kept = (ScanOutcome.COUNTED, ScanOutcome.OUTSIDE, ScanOutcome.UNKNOWN)
    return {"scans": sum(row.outcome in kept for row in taken.rows)}


@act("counting.begin")
def begin(hand: Hand) -> Verb:
    hand.part()
    return lambda: counting.begin(hand.store, hand.who, CountInput(CountKind.ALL))


@act("counting.begin:moved")
def begin_moved(hand: Hand) -> Verb:
    part = hand.part()
    stock.goods_in(hand.store, hand.who, part.id, Decimal(1), Decimal(8))
    return lambda: counting.begin(hand.store, hand.who, CountInput(CountKind.MOVED))


@act("counting.begin:articles")
def begin_articles(hand: Hand) -> Verb:
    hand.order(State.RECEIVED)
    return lambda: counting.begin(hand.store, hand.who, CountInput(CountKind.ARTICLES))


@act("counting.take", silent=True, facts=_kept)
def take(hand: Hand) -> Verb:
    count, part = Counter(hand).count(), hand.part()
    scans = [Scan(part.number), Scan(part.number, Decimal("2.5")), Scan("6900000000000"), Scan(part.number)]
    return lambda: counting.take(hand.store, hand.who, count.id, scans)


@act("counting.take:articles", silent=True)
def take_articles(hand: Hand) -> Verb:
    order_id = hand.order(State.RECEIVED)
    count, number = Counter(hand).count(CountKind.ARTICLES), hand.card(order_id).number
    return lambda: counting.take(hand.store, hand.who, count.id, [Scan(number)])


@act("counting.count_line")
def count_line(hand: Hand) -> Verb:
    _, line = Counter(hand).scanned()
    return lambda: counting.count_line(hand.store, hand.who, line.id, line.version, Decimal(9))


@act("counting.recount")
def recount(hand: Hand) -> Verb:
    _, line = Counter(hand).scanned()
    return lambda: counting.recount(hand.store, hand.who, [line.id])


@act("counting.explain")
def explain(hand: Hand) -> Verb:
    counter = Counter(hand)
    count, line = counter.scanned()
    stock.goods_in(hand.store, hand.who, line.part_id, Decimal(1), Decimal(8))
    counter.scan(count, line.number)
    line = counter.line(count, line.part_id)
    return lambda: counting.explain(hand.store, hand.who, line.id, line.version, left_counted=False, came_counted=True)


@act("counting.say_why")
def say_why(hand: Hand) -> Verb:
    _, line = Counter(hand).scanned()
    return lambda: counting.say_why(hand.store, hand.who, line.id, line.version, "fell behind")


@act("counting.review")
def review(hand: Hand) -> Verb:
    count, _ = Counter(hand).scanned()
    return lambda: counting.review(hand.store, hand.who, count.id, count.version)


@act("counting.go_on")
def go_on(hand: Hand) -> Verb:
    count = Counter(hand).looked_at()
    return lambda: counting.go_on(hand.store, hand.who, count.id, count.version)


@act("counting.count_rest_as_zero")
def count_rest_as_zero(hand: Hand) -> Verb:
    count = Counter(hand).looked_at()
    return lambda: counting.count_rest_as_zero(hand.store, hand.who, count.id, count.version)


@act("counting.drop")
def drop(hand: Hand) -> Verb:
    count = Counter(hand).count()
    return lambda: counting.drop(hand.store, hand.who, count.id, count.version, "wrong day")


@act("count_unknown.assign")
def assign(hand: Hand) -> Verb:
    code_id, part = Counter(hand).unknown(), hand.part()
    return lambda: count_unknown.assign(hand.store, hand.who, code_id, part.id, keep=True)


@act("count_unknown.drop")
def drop_code(hand: Hand) -> Verb:
    code_id = Counter(hand).unknown()
    return lambda: count_unknown.drop(hand.store, hand.who, code_id)


@act("count_booking.book")
def book(hand: Hand) -> Verb:
    count = Counter(hand).looked_at()
    return lambda: count_booking.book(hand.store, hand.who, count.id, count.version, WHY)


@act("count_booking.undo")
def undo(hand: Hand) -> Verb:
    count = Counter(hand).looked_at()
    count = count_booking.book(hand.store, hand.who, count.id, count.version, WHY)
    return lambda: count_booking.undo(hand.store, hand.who, count.id, count.version, "the wrong shelf")


@act("article_counts.close")
def close(hand: Hand) -> Verb:
    hand.order(State.RECEIVED)
    count = Counter(hand).count(CountKind.ARTICLES)
    return lambda: article_counts.close(hand.store, hand.who, count.id, count.version)
