"""Lists into the shop: looked at first, then brought in by one transaction; what was brought in so far."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import ImportRun, Staff
from app.models.store import Store
from app.workflow import history
from app.workflow.exchange import other_rows, part_rows, place_rows, planning, stock_lines, writing
from app.workflow.exchange.columns import missing
from app.workflow.exchange.find_texts import Texts
from app.workflow.exchange.planning import Stopped, Tell
from app.workflow.exchange.preparing import Ready, prepared
from app.workflow.exchange.room import Room
from app.workflow.exchange.seen import Outdated, picture
from app.workflow.house import shop, staff
from app.workflow.rows.exchange import ListKind, Plan, PlannedRow, Reading, RowState, RunRow, Wishes
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who

__all__ = ["Stopped", "bring_in", "look", "runs"]

PLANS: dict[ListKind, planning.Plan] = {
    ListKind.CATEGORIES: other_rows.plan_category,
    ListKind.PLACES: place_rows.plan_place,
    ListKind.SHELVES: place_rows.plan_shelf,
    ListKind.SUPPLIERS: other_rows.plan_supplier,
    ListKind.PARTS: part_rows.plan_part,
    ListKind.CODES: part_rows.plan_code,
    ListKind.FITS: part_rows.plan_fit,
    ListKind.SUBSTITUTES: part_rows.plan_substitute,
    ListKind.SUPPLIER_PARTS: other_rows.plan_supplier_part,
    ListKind.PRICES: other_rows.plan_price,
    ListKind.STOCK: stock_lines.plan_stock,
    ListKind.LEVELS: stock_lines.plan_level,
}
MOST_RUNS = 200
TRIES = 5  #: somebody may change parts or suppliers while a long file is looked at


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

    Everything is looked at and made ready before; others wait for the writing alone. When somebody changes the shop
    meanwhile it is looked at once more. Raises ShopError "import.changed_since" (the rows would not do what was looked
    at: look again), "import.nothing", Stopped.
    """
    staff.require_right(who, Right.EXCHANGE_LISTS)
    for _ in range(TRIES):
        with store.reading() as session:
            room = _room(session, store, wishes)
            plan = _planned(session, room, readings, tell)
            if plan.marks != marks:
                raise ShopError("import.changed_since")
            if not plan.to_do:
                raise ShopError("import.nothing")
            ready = prepared(room, picture(session), store.now())
        kinds = {each.kind.value for each in readings}
        run = {
            "kind": kinds.pop() if len(kinds) == 1 else "several",
            "file_name": file_name[:200],
            "digest": digest(readings),
            "rows": plan.to_do,
            "refused": plan.count(RowState.BAD),
        }
        try:
            return _write(store, who, ready, run, tell)
        except Outdated:
            continue
    raise ShopError("import.changed_since")


def _write(store: Store, who: Who, ready: Ready, run: dict[str, Any], tell: Tell) -> RunRow:
    texts = Texts(store, ready)
    try:
        texts.before(tell)
        with store.writing() as session:
            at = store.now()
            writing.write(session, ready, who, at, run, tell)
            texts.within(session)
            said = f"{run['file_name']}: {run['rows']}"
            history.note(session, who, at, "import_run", ready.run_id, "import.brought_in", new=said)
            row = _runs(session, ImportRun.id == ready.run_id)[0]
    except BaseException:
        texts.take_back()
        raise
    texts.after()
    return row


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
    refused = (error for row in rows for error in row.errors if error.key == "import.no_rate")
    currencies = {str(error.values["currency"]) for error in refused}
    return Plan(rows, tuple(dict.fromkeys(room.made)), tuple(sorted(currencies)), before[0] if before else None,
                _marks(rows))  # fmt: skip


def _marks(rows: Sequence[PlannedRow]) -> int:
    """One number for all that would be done: the same plan has the same."""
    marks = 0
    for row in rows:
        # how many lie there meanwhile does not change what comes in
        changes = [(each.field, each.old, each.new) for each in row.changes if each.field != "on_hand"]
        said = (row.number, row.state.value, row.name, row.found_by, changes, [each.key for each in row.errors])
        marks = zlib.crc32(repr(said).encode("utf-8", "replace"), marks)
    return marks


def _runs(session: Session, *where: object) -> tuple[RunRow, ...]:
    query = select(ImportRun, Staff.name).join(Staff, Staff.id == ImportRun.staff_id).order_by(ImportRun.id.desc())
    found = session.execute(query.where(*where).limit(MOST_RUNS)).all()  # pyright: ignore[reportArgumentType]
    return tuple(
        RunRow(run.id, run.file_name, run.at, name, run.rows, run.refused, run.undone_at) for run, name in found
    )
