"""Lists into the shop: looked at first, then brought in by one transaction; what was brought in so far."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import ImportRun, Staff, plain
from app.models.store import Store
from app.workflow import history
from app.workflow.exchange import other_rows, part_rows, planning
from app.workflow.exchange.columns import missing
from app.workflow.exchange.planning import Stopped, Tell
from app.workflow.exchange.room import Room
from app.workflow.exchange.writing import Writer
from app.workflow.house import shop, staff
from app.workflow.rows.exchange import ListKind, Plan, PlannedRow, Reading, RowState, RunRow, Wishes
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who

__all__ = ["Stopped", "bring_in", "look", "runs"]

PLANS: dict[ListKind, planning.Plan] = {
    ListKind.CATEGORIES: other_rows.plan_category,
    ListKind.PLACES: other_rows.plan_place,
    ListKind.SUPPLIERS: other_rows.plan_supplier,
    ListKind.PARTS: part_rows.plan_part,
    ListKind.CODES: part_rows.plan_code,
    ListKind.FITS: part_rows.plan_fit,
    ListKind.SUBSTITUTES: part_rows.plan_substitute,
    ListKind.SUPPLIER_PARTS: other_rows.plan_supplier_part,
    ListKind.STOCK: other_rows.plan_stock,
}
MOST_RUNS = 200


def go_on(done: int, total: int) -> bool:
    """Nobody looks on, nobody stops it."""
    return True


def look(store: Store, who: Who, readings: Sequence[Reading], wishes: Wishes, tell: Tell = go_on) -> Plan:
    """What bringing these in would do, row by row; nothing is changed. Off the window's thread.

    tell: asked now and then whether to go on. Raises Stopped, ShopError "import.column_missing" (field=, sheet=).
    """
    staff.require_right(who, Right.EXCHANGE_LISTS)
    with store.reading() as session:
        return _planned(session, _room(session, store, wishes), readings, tell)


def bring_in(
    store: Store, who: Who, file_name: str, readings: Sequence[Reading], wishes: Wishes, marks: int, tell: Tell = go_on
) -> RunRow:
    """The good rows, in one transaction. marks: of the plan that was looked at.

    Raises ShopError "import.changed_since" (the shop is not as it was: look again), "import.nothing", Stopped, Stale.
    """
    staff.require_right(who, Right.EXCHANGE_LISTS)
    with store.writing() as session:
        at = store.now()
        room = _room(session, store, wishes)
        plan = _planned(session, room, readings, tell)
        if plan.marks != marks:
            raise ShopError("import.changed_since")
        if not plan.to_do:
            raise ShopError("import.nothing")
        kinds = {each.kind.value for each in readings}
        run = {
            "kind": kinds.pop() if len(kinds) == 1 else "several",
            "file_name": file_name[:200],
            "digest": digest(readings),
            "at": at,
            "staff_id": who.staff_id,
            "rows": plan.to_do,
            "refused": plan.count(RowState.BAD),
        }
        run_id = plain.add_row(session, ImportRun, run)
        Writer(room, who, at, run_id, file_name[:200]).write(tell)
        said = f"{file_name[:200]}: {plan.to_do}"
        history.note(session, who, at, "import_run", run_id, "import.brought_in", new=said)
        return _runs(session, ImportRun.id == run_id)[0]


def runs(store: Store) -> tuple[RunRow, ...]:
    """What was brought in, the newest first."""
    with store.reading() as session:
        return _runs(session)


def digest(readings: Sequence[Reading]) -> str:
    """SHA-256 of all that is read: headings and cells, and what they are taken for."""
    found = hashlib.sha256()
    for each in readings:
        found.update(repr((each.kind.value, each.columns, each.sheet.headings)).encode("utf-8", "replace"))
        for line in each.sheet.lines:
            found.update("\x1f".join(line.cells).encode("utf-8", "replace") + b"\x1e")
    return found.hexdigest()


def _room(session: Session, store: Store, wishes: Wishes) -> Room:
    facts = shop.facts(session)
    return Room(session, facts, wishes, store.now().astimezone(facts.zone).strftime("%y%m"))


def _planned(session: Session, room: Room, readings: Sequence[Reading], tell: Tell) -> Plan:
    for each in readings:
        for field in missing(each):
            raise ShopError("import.column_missing", field, name=field, sheet=each.sheet.name)
    rows = tuple(planning.planned(room, readings, PLANS, tell))
    before = _runs(session, ImportRun.digest == digest(readings), ImportRun.undone_at.is_(None))
    currencies = {code for reading in readings for code in _currencies(reading, room.unit.code)}
    return Plan(rows, tuple(dict.fromkeys(room.made)), tuple(sorted(currencies)), before[0] if before else None,
                _marks(rows))  # fmt: skip


def _currencies(reading: Reading, own: str) -> set[str]:
    """Other currencies that a column names."""
    places = dict(reading.columns).get("currency", ())
    cells = (line.cells[at] for line in reading.sheet.lines for at in places if at < len(line.cells))
    return {code for code in {each.strip().upper()[:4] for each in cells} if len(code) == 3 and code != own}


def _marks(rows: Sequence[PlannedRow]) -> int:
    """One number for all that would be done: the same plan has the same."""
    marks = 0
    for row in rows:
        said = (row.number, row.state, row.name, row.found_by, row.changes, [each.key for each in row.errors])
        marks = zlib.crc32(repr(said).encode("utf-8", "replace"), marks)
    return marks


def _runs(session: Session, *where: object) -> tuple[RunRow, ...]:
    query = select(ImportRun, Staff.name).join(Staff, Staff.id == ImportRun.staff_id).order_by(ImportRun.id.desc())
    found = session.execute(query.where(*where).limit(MOST_RUNS)).all()  # pyright: ignore[reportArgumentType]
    return tuple(
        RunRow(run.id, run.file_name, run.at, name, run.rows, run.refused, run.undone_at) for run, name in found
    )
