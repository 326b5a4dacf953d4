"""The lines of a count as scans change them: read, added and written the short way, for scans come twenty a second."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from app.errors import ShopError, Stale
from app.models import StockCount, StockCountLine, plain
from app.models.question import Change, Question
from app.workflow.rows.counting import GOING_ON, CountState

_COUNT = Question(
    select(
        StockCount.id, StockCount.number, StockCount.kind, StockCount.scope, StockCount.place_id, StockCount.state
    ).where(StockCount.id == bindparam("count"))
)
_LINE = Question(
    select(
        StockCountLine.id, StockCountLine.part_id, StockCountLine.outside, StockCountLine.counted,
        StockCountLine.expected, StockCountLine.first_seen, StockCountLine.last_seen, StockCountLine.moved_out,
        StockCountLine.moved_in, StockCountLine.recounts, StockCountLine.version,
    ).where(StockCountLine.count_id == bindparam("count"), StockCountLine.part_id == bindparam("part"))
)  # fmt: skip
_KEEP = Change(
    update(StockCountLine)
    .where(StockCountLine.id == bindparam("line"), StockCountLine.version == bindparam("seen"))
    .values(
        counted=bindparam("now_counted"),
        expected=bindparam("now_expected"),
        first_seen=bindparam("first"),
        last_seen=bindparam("last"),
        moved_out=bindparam("out"),
        moved_in=bindparam("came"),
        counted_at=bindparam("at"),
        counted_by=bindparam("who"),
        version=bindparam("next"),
    )
)


class Count(NamedTuple):
    """A count that goes on, as much of it as a scan needs."""

    id: int
    number: str
    kind: str
    scope: str
    place_id: int
    state: str


@dataclass(slots=True)
class Line:
    """A part's line as it stands in this transaction (columns of StockCountLine); `keep` writes it."""

    id: int
    part_id: int | None
    outside: bool = False
    counted: int | None = None
    expected: int = 0
    first_seen: int = 0
    last_seen: int = 0
    moved_out: int = 0
    moved_in: int = 0
    recounts: int = 0
    version: int = 1


def going_on(session: Session, count_id: int) -> Count:
    """A count that is not ended. Raises ShopError "count.not_going_on" (number=, state: CountState), "data.gone"."""
    found = _COUNT.first(session, count=count_id)
    if found is None:
        raise ShopError("data.gone")
    count = Count(*found)
    if count.state not in GOING_ON:
        raise ShopError("count.not_going_on", number=count.number, state=CountState(count.state))
    return count


def find(session: Session, count_id: int, part_id: int) -> Line | None:
    """The line of a part, if it has one."""
    found = _LINE.first(session, count=count_id, part=part_id)
    return None if found is None else Line(*found)


def add(session: Session, count_id: int, part_id: int, *, outside: bool) -> Line:
    """A line of a part that was not to be counted, or of which there was none."""
    values = {"count_id": count_id, "part_id": part_id, "outside": outside}
    return Line(plain.add_row(session, StockCountLine, values), part_id, outside)


def keep(session: Session, line: Line, at: datetime, staff_id: int) -> None:
    """Write what was counted of it, by whom; raises Stale("changed") when another window wrote it meanwhile."""
    done = _KEEP.of(
        session, line=line.id, seen=line.version, next=line.version + 1, now_counted=line.counted,
        now_expected=line.expected, first=line.first_seen, last=line.last_seen, out=line.moved_out,
        came=line.moved_in, at=at, who=staff_id,
    )  # fmt: skip
    if done != 1:
        raise Stale("changed")
    line.version += 1
