"""The history as a page shows it: looked through, listed, given away as a file; who did so is a line of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import History, Staff
from app.models.store import Store
from app.workflow import history
from app.workflow.house import staff
from app.workflow.registers import history_names
from app.workflow.registers.history_filter import Plan, plan_of
from app.workflow.rows.history import HistoryFilter, HistoryLine, HistoryStretch, Progress
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import StaffRow, Who

CHUNK = 50_000  #: lines looked at in one go: some hundredths of a second
AT_ONCE = 1_000  #: lines of a file that are read together

Take = Callable[[Sequence[HistoryLine], Progress], bool]


def _on(_progress: Progress) -> bool:
    return True


def look(store: Store, who: Who) -> tuple[StaffRow, ...]:
    """`who` opens the history, which is noted in it; gives back everybody who ever worked here, for the filter."""
    staff.require_right(who, Right.SEE_HISTORY)
    with store.writing() as session:
        history.note(session, who, store.now(), "staff", who.staff_id, "history.looked", new=who.station)
        return staff.rows(session, with_left=True)


def search(
    store: Store,
    who: Who,
    wanted: HistoryFilter,
    below: int = 0,
    limit: int = 200,
    going_on: Callable[[Progress], bool] = _on,
) -> HistoryStretch:
    """The newest `limit` lines that fit, below an id (0 = from the newest).

    Lines that fit seldom are looked for piece by piece; after each `going_on` is told how far it has come, and False
    ends the search there: the next one goes on below `reached`.
    """
    staff.require_right(who, Right.SEE_HISTORY)
    with store.reading() as session:
        plan = plan_of(session, wanted)
    ids: list[int] = []
    at, reached = None, min(below, plan.high) if below else plan.high
    while reached > plan.low + 1 and len(ids) < limit:
        floor = plan.low if plan.direct else max(plan.low, reached - CHUNK - 1)
        with store.reading() as session:
            found = _ids(session, plan, floor, reached, limit - len(ids))
            ids += found
            reached = found[-1] if len(ids) == limit else floor + 1
            at = session.scalar(select(History.at).where(History.id >= reached).order_by(History.id).limit(1))
        if not going_on(Progress(len(ids), at)):
            break
    return HistoryStretch(tuple(ids), reached, at, reached > plan.low + 1)


def _ids(session: Session, plan: Plan, above: int, below: int, limit: int) -> list[int]:
    query = select(History.id).where(History.id > above, History.id < below, *plan.where)
    return list(session.scalars(query.order_by(History.id.desc()).limit(limit)))


def rows(store: Store, who: Who, ids: Sequence[int]) -> tuple[HistoryLine, ...]:
    """The lines with these ids, in their order."""
    staff.require_right(who, Right.SEE_HISTORY)
    with store.reading() as session:
        query = (
            select(History, Staff.name)
            .outerjoin(Staff, Staff.id == History.staff_id)
            .where(History.id.in_(ids))
        )
        found = {line.id: (line, name or "") for line, name in session.execute(query)}
        names = history_names.of(session, [line for line, _ in found.values()])
    return tuple(_row(*found[each], names) for each in ids if each in found)


def _row(line: History, who: str, names: history_names.Names) -> HistoryLine:
    return HistoryLine(
        id=line.id,
        at=line.at,
        who=who,
        what=line.what,
        subject=line.subject,
        subject_id=line.subject_id,
        order_id=line.order_id,
        name=history_names.name_of(names, line),
        old=line.old,
        new=line.new,
        why=line.why,
    )


def export(
    store: Store,
    who: Who,
    wanted: HistoryFilter,
    take: Take,
    filter_words: str = "",
) -> int:
    """Give every line that fits to `take`, newest first, some at a time; it says False to stop. How many were given.

    That the history was taken out, and by which filter (`filter_words`), is noted before the first line leaves.
    """
    staff.require_right(who, Right.SEE_HISTORY)
    with store.writing() as session:
        below = (session.scalar(select(func.max(History.id))) or 0) + 1
        history.note(session, who, store.now(), "staff", who.staff_id, "history.exported", new=filter_words)
    given, more = 0, True
    while more:
        stretch = search(store, who, wanted, below, AT_ONCE, _telling(take, given))
        lines = rows(store, who, stretch.ids)
        given += len(lines)
        more, below = stretch.more, stretch.reached
        if not take(lines, Progress(given, stretch.at)):
            break
    return given


def _telling(take: Take, given: int) -> Callable[[Progress], bool]:
    """While a search finds nothing for long: tell how far it is, with no lines."""
    return lambda progress: take((), Progress(given + progress.found, progress.at))
