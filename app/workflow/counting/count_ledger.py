"""Against what a count counts: the ledger at the moment of each scan, while the shop goes on working.

A movement either takes goods along (used, put back, goods in, moved, scrapped …) or only says what was there all the
time (ON_PAPER: a correction, something found, another count). For a line with `counted` pieces, the first scan of its
round at the moment F and the last at L (moments are lines of the ledger, which is only added to):

    expected = on hand in the ledger at F
             + what was booked on paper between F and L (nothing moved, the ledger only came nearer to the truth)
             + what moved between F and L and was not part of the counting (somebody says which: below)
    difference = counted - expected - what was booked on paper since L

Whatever moves after L changes nothing of the difference, so that booking it leaves what lies there: the shelf had
`counted` pieces at L, and everything since has gone through the ledger.

Between two scans of one part nobody can know whether a piece that left had been counted before, or one that came was
counted after; the line keeps how many left and came (moved_out, moved_in) and is not booked until somebody has said it
(`explain`) or it was counted again, in one go. Left and counted before: `expected` stays, for both count it. Left and
not counted: it goes out of `expected`. Came and counted: it goes into `expected`. Came and not counted: it stays.
"""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import ColumnElement, bindparam, case, func, or_, select
from sqlalchemy.orm import Session

from app.models import PartBalance, PartLedger, StockCount, StockCountLine
from app.models.question import Question
from app.workflow.counting.count_lines import Line
from app.workflow.rows.kinds import LedgerKind, LedgerSource

#: Movements of the ledger alone: what lay there lies there still.
ON_PAPER = (LedgerKind.CORRECTION, LedgerKind.FOUND, LedgerKind.COUNTED, LedgerKind.OPENING)

_PAPER = or_(*[PartLedger.kind == kind.value for kind in ON_PAPER])


def _summed(*which: ColumnElement[bool]) -> ColumnElement[int]:
    value: ColumnElement[int] = PartLedger.quantity.expression
    for each in which:
        value = case((each, value), else_=0)
    return func.coalesce(func.sum(value), 0)


_NEWEST = Question(select(func.max(PartLedger.id)))
_ON_HAND = Question(
    select(PartBalance.on_hand)
    .where(PartBalance.part_id == bindparam("part"), PartBalance.place_id == bindparam("place"))
)  # fmt: skip
_MOVED = Question(
    select(_summed(_PAPER), _summed(~_PAPER, PartLedger.quantity < 0), _summed(~_PAPER, PartLedger.quantity > 0))
    .where(
        PartLedger.part_id == bindparam("part"),
        PartLedger.place_id == bindparam("place"),
        PartLedger.id > bindparam("after"),
        PartLedger.id <= bindparam("until"),
    )
)  # fmt: skip


class Moved(NamedTuple):
    """What the ledger has of a part at a place between two moments, in thousandths; out is not below 0."""

    paper: int
    out: int
    came: int


def now(session: Session) -> int:
    """This moment: the newest line of the ledger, 0 before the first."""
    found = _NEWEST.first(session)
    return 0 if found is None else found[0] or 0


def between(session: Session, part_id: int, place_id: int, after: int, until: int) -> Moved:
    """What happened after one moment, up to another."""
    found = _MOVED.first(session, part=part_id, place=place_id, after=after, until=until)
    paper, out, came = found or (0, 0, 0)
    return Moved(paper, -out, came)


def on_hand_at(session: Session, part_id: int, place_id: int, moment: int) -> int:
    """What the ledger had there at a moment, in thousandths."""
    found = _ON_HAND.first(session, part=part_id, place=place_id)
    there = 0 if found is None else found[0]
    since = between(session, part_id, place_id, moment, now(session))
    return there - since.paper + since.out - since.came


def count_in(session: Session, line: StockCountLine | Line, place_id: int, quantity: int, moment: int) -> bool:
    """Count so many (thousandths) at a moment; True when something moved that somebody must explain.

    The moment may be before those of other scans: a code that nobody knew then.
    """
    part_id = line.part_id or 0
    if line.counted is None:
        line.counted, line.expected = 0, on_hand_at(session, part_id, place_id, moment)
        line.first_seen = line.last_seen = moment
        line.moved_out = line.moved_in = 0
    line.counted += quantity
    if moment > line.last_seen:
        meanwhile = between(session, part_id, place_id, line.last_seen, moment)
        line.expected += meanwhile.paper
        line.last_seen = moment
    elif moment < line.first_seen:
        meanwhile = between(session, part_id, place_id, moment, line.first_seen)
        line.expected += meanwhile.out - meanwhile.came
        line.first_seen = moment
    else:
        return False
    line.moved_out += meanwhile.out
    line.moved_in += meanwhile.came
    return bool(meanwhile.out or meanwhile.came)


def explain(line: StockCountLine, *, left_counted: bool, came_counted: bool) -> None:
    """What left between two scans had been counted before it left, or not; what came was counted, or not."""
    if not left_counted:
        line.expected -= line.moved_out
    if came_counted:
        line.expected += line.moved_in
    line.moved_out = line.moved_in = 0


def difference(session: Session, line: StockCountLine, place_id: int) -> int:
    """What would be booked now, in thousandths; 0 for a line that was not counted."""
    if line.counted is None:
        return 0
    since = between(session, line.part_id or 0, place_id, line.last_seen, now(session))
    return line.counted - line.expected - since.paper


def since_last_scan() -> ColumnElement[int]:
    """Booked on paper since the last scan of a line: for a query over StockCountLine joined with its StockCount.

    Of a count that is booked: up to then, and not what it booked itself or took back, so that it stays as it was.
    """
    others = or_(PartLedger.source != LedgerSource.COUNT.value, PartLedger.source_id != StockCountLine.id)
    return (
        select(func.coalesce(func.sum(PartLedger.quantity), 0))
        .where(
            PartLedger.part_id == StockCountLine.part_id,
            PartLedger.place_id == StockCount.place_id,
            PartLedger.id > StockCountLine.last_seen,
            _PAPER,
            others,
            or_(StockCount.booked_at.is_(None), PartLedger.at <= StockCount.booked_at),
        )
        .correlate(StockCountLine, StockCount)
        .scalar_subquery()
    )
