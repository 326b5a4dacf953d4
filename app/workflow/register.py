"""送修品进出登记簿: every article in and out, as a list and as a file for a spreadsheet (DOMAIN.md §3, §6)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Integer, column, select, text
from sqlalchemy.orm import Session

from app.models import RegisterLine, Staff, sqlite
from app.models.search_text import query_terms
from app.models.store import Store
from app.workflow import shop
from app.workflow.rows.cards import Page
from app.workflow.rows.kinds import Outcome, Service
from app.workflow.rows.numbers import grouped
from app.workflow.rows.papers import RegisterFilter, RegisterRow

#: A cell that begins with one of these would be a formula (the wide ones too, in a Chinese Excel).
FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
#: The columns of the CSV file, in order; `headings` has their words.
COLUMNS = tuple(field.name for field in fields(RegisterRow) if field.name not in ("id", "order_id"))


def list_ids(store: Store, chosen: RegisterFilter, after: int = 0, limit: int = 200) -> Page:
    """Ids of lines, newest first: the first `limit` behind the line `after` (its id; 0 = from the start)."""
    with store.reading() as session:
        where = _where(session, chosen)
        if where is None:
            return Page((), False)
        if after:
            where.append(RegisterLine.id < after)
        query = select(RegisterLine.id).where(*where).order_by(RegisterLine.id.desc())
        ids = session.scalars(query.limit(limit + 1)).all()
    return Page(tuple(ids[:limit]), len(ids) > limit)


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


def _where(session: Session, chosen: RegisterFilter) -> list[ColumnElement[bool]] | None:
    """The filter as conditions; None = it can match nothing."""
    zone = shop.facts(session).zone
    where: list[ColumnElement[bool]] = []
    if chosen.first is not None:
        where.append(RegisterLine.date_in >= _start_of(chosen.first, zone))
    if chosen.last is not None:
        where.append(RegisterLine.date_in < _start_of(chosen.last + timedelta(days=1), zone))
    if chosen.state == "in":
        where += [RegisterLine.date_out.is_(None), RegisterLine.struck.is_(None)]
    elif chosen.state == "out":
        where.append(RegisterLine.date_out.is_not(None))
    if chosen.find.strip():
        terms = query_terms(chosen.find)
        if not terms:
            return None
        found, values = sqlite.ids_matching("order_search", terms)
        where.append(RegisterLine.order_id.in_(text(found).bindparams(**values).columns(column("rowid", Integer))))
    return where


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
    writer.writerow([_safe(headings.get(column, column)) for column in COLUMNS])
    for line in lines:
        writer.writerow([_safe(_cell(column, getattr(line, column), local, said)) for column in COLUMNS])
    return out.getvalue().encode("utf-8-sig")


def _cell(column: str, value: object, zone: ZoneInfo, words: Mapping[str, str]) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.astimezone(zone).strftime("%Y-%m-%d %H:%M")
    if column == "number":
        return grouped(str(value))  # twelve digits in a row would be shown as 1.2611E+11
    return words.get(str(value), str(value)) if isinstance(value, Service | Outcome) else str(value)


def _safe(cell: str) -> str:
    cell = CONTROL.sub("", cell)
    return "'" + cell if cell.startswith(FORMULA_STARTS) or cell.lstrip().startswith(FORMULA_STARTS) else cell
