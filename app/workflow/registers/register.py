"""送修品进出登记簿: every article in and out, as a list and as a file for a spreadsheet (DOMAIN.md §3, §6)."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Integer, column, func, literal, select, text, tuple_
from sqlalchemy.orm import Session

from app.models import RegisterLine, Staff, sqlite
from app.models.search_text import query_terms
from app.models.store import Store
from app.workflow.house import shop
from app.workflow.registers import csv_cells
from app.workflow.rows.cards import Page
from app.workflow.rows.kinds import Outcome, Service
from app.workflow.rows.numbers import grouped
from app.workflow.rows.papers import RegisterFilter, RegisterRow

#: Lines found by words: so many of the newest are listed; paper and file have all of them.
NEWEST = 1_000
#: The columns of the CSV file, in order; `headings` has their words.
COLUMNS = tuple(field.name for field in fields(RegisterRow) if field.name not in ("id", "order_id"))


def list_ids(store: Store, chosen: RegisterFilter, after: int = 0, limit: int = 200) -> Page:
    """Ids of lines, newest first: the first `limit` behind the line `after` (its id; 0 = from the start).

    Of what is found by words only the NEWEST are listed.
    """
    with store.reading() as session:
        where = _where(session, chosen, NEWEST)
        if where is None:
            return Page((), False)
        if after:
            place = select(RegisterLine.date_in, RegisterLine.order_id).where(RegisterLine.id == after)
            at, order_id = session.execute(place).one()
            where.append(tuple_(RegisterLine.date_in, RegisterLine.order_id) < tuple_(literal(at), literal(order_id)))
        query = select(RegisterLine.id).where(*where)
        query = query.order_by(RegisterLine.date_in.desc(), RegisterLine.order_id.desc())
        most = NEWEST if chosen.find.strip() and not after else limit + 1
        ids = session.scalars(query.limit(most)).all()
    return Page(tuple(ids[:limit]), len(ids) > limit, NEWEST if len(ids) == most == NEWEST else 0)


def rows(store: Store, ids: Sequence[int]) -> tuple[RegisterRow, ...]:
    """The lines with these ids, in their order."""
    with store.reading() as session:
        found = {row.id: row for row in _rows(session, RegisterLine.id.in_(ids))}
    return tuple(found[each] for each in ids if each in found)


def all_rows(store: Store, chosen: RegisterFilter) -> tuple[RegisterRow, ...]:
    """Every line the filter leaves, oldest first: for paper and for the file."""
    with store.reading() as session:
        where = _where(session, chosen)
        return () if where is None else _rows(session, *where)


def _where(session: Session, chosen: RegisterFilter, newest: int = 0) -> list[ColumnElement[bool]] | None:
    """The filter as conditions; None = it can match nothing. newest: how many that have the words are enough (0 = all
    of them).
    """
    zone = shop.facts(session).zone
    where: list[ColumnElement[bool]] = []
    if chosen.first is not None:
        where.append(RegisterLine.date_in >= _start_of(chosen.first, zone))
    if chosen.last is not None:
        where.append(RegisterLine.date_in < _start_of(chosen.last + timedelta(days=1), zone))
    if chosen.state == "in":
        where += [RegisterLine.date_out.is_(None), RegisterLine.struck.is_(None)]
    indexed = tuple(where)
    if chosen.state == "out":
        where.append(RegisterLine.date_out.is_not(None))
    if chosen.find.strip():
        terms = query_terms(chosen.find)
        if not terms:
            return None
        orders = _orders_between(session, indexed)
        if orders is None:
            return None
        since, until = orders
        words, values = sqlite.ids_matching("order_search", terms, newest=newest, since=since, until=until)
        found = text(words).bindparams(**values).columns(column("rowid", Integer))
        where.append(RegisterLine.order_id.in_(found))
    return where


def _orders_between(session: Session, where: Sequence[ColumnElement[bool]]) -> tuple[int, int | None] | None:
    """The first and the last order the lines can be about: the search looks no further; None = there is no such line.

    where: what an index alone can answer.
    """
    if not where:
        return 0, None
    query = select(func.min(RegisterLine.order_id), func.max(RegisterLine.order_id)).where(*where)
    found: Any = session.execute(query).one()  # min and max of nothing are None
    return None if found[0] is None else (found[0], found[1])


def _start_of(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone)


def _rows(session: Session, *where: ColumnElement[bool]) -> tuple[RegisterRow, ...]:
    query = (
        select(RegisterLine, Staff.name)
        .outerjoin(Staff, Staff.id == RegisterLine.receipt_voided_by)
        .where(*where)
        .order_by(RegisterLine.id)
    )
    return tuple(
        RegisterRow(
            id=line.id,
            order_id=line.order_id,
            date_in=line.date_in,
            number=line.number,
            customer=line.customer,
            article=line.article,
            accessories=line.accessories,
            service=Service(line.service),
            promised_at=line.promised_at,
            date_out=line.date_out,
            outcome=None if line.outcome is None else Outcome(line.outcome),
            collected_by=line.collected_by,
            receipt_voided_by=name or "",
            struck=line.struck or "",
        )
        for line, name in session.execute(query)
    )


def write_csv(
    lines: Sequence[RegisterRow], headings: Mapping[str, str], zone: str, words: Mapping[str, str] | None = None
) -> bytes:
    """The register as a file that Excel opens right, also in Chinese: UTF-8 with BOM, CRLF, one heading line.

    headings: words by column (COLUMNS); words: by value of service and outcome ("paid", "repaired" …);
    zone: IANA name, moments are written in its time. No cell can start a formula, and no number becomes 1.2E+11.
    """
    local, said = ZoneInfo(zone), words or {}
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([csv_cells.safe(headings.get(column, column)) for column in COLUMNS])
    for line in lines:
        writer.writerow([csv_cells.safe(_cell(column, getattr(line, column), local, said)) for column in COLUMNS])
    return out.getvalue().encode("utf-8-sig")


def _cell(column: str, value: object, zone: ZoneInfo, words: Mapping[str, str]) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.astimezone(zone).strftime("%Y-%m-%d %H:%M")
    if column == "number":
        return grouped(str(value))  # twelve digits in a row would be shown as 1.2611E+11
    return words.get(str(value), str(value)) if isinstance(value, Service | Outcome) else str(value)

