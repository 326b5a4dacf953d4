"""Giving out numbers: rising, unique also between two windows, never given twice."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.workflow.rows import numbers
from app.workflow.rows.kinds import NumberKind

# One statement both databases know; inside a writing session nobody else can come between.
_NEXT = text(
    "INSERT INTO number_series (kind, month, last) VALUES (:kind, :month, :count)"
    " ON CONFLICT (kind, month) DO UPDATE SET last = number_series.last + :count RETURNING last"
)
_AT_LEAST = text(
    "INSERT INTO number_series (kind, month, last) VALUES (:kind, :month, :last) ON CONFLICT (kind, month) DO UPDATE"
    " SET last = CASE WHEN number_series.last > excluded.last THEN number_series.last ELSE excluded.last END"
)


def issue(session: Session, kind: NumberKind, now_utc: datetime, zone: str) -> str:
    """The next number of a kind in the month that it is in the shop's time zone (IANA name).

    Raises ShopError("number.used_up") after 999,999 in one month.
    """
    return issue_many(session, kind, now_utc, zone, 1)[0]


def issue_many(session: Session, kind: NumberKind, now_utc: datetime, zone: str, count: int) -> tuple[str, ...]:
    """The next `count` numbers of a kind, rising."""
    month = now_utc.astimezone(ZoneInfo(zone)).strftime("%y%m")
    last = last_running(session, int(kind), month, count)
    return tuple(numbers.build(kind, month, running) for running in range(last - count + 1, last + 1))


def raise_series(session: Session, kind: int, month: str, running: int) -> None:
    """Numbers up to this one came from elsewhere: none of them is given out here."""
    session.connection().execute(_AT_LEAST, {"kind": kind, "month": month, "last": running})


def last_running(session: Session, kind: int, month: str, count: int = 1) -> int:
    """Give out `count` running numbers of a series; the last of them. Kinds from 10 up: stockroom.stock_numbers."""
    return int(session.connection().execute(_NEXT, {"kind": kind, "month": month, "count": count}).scalar_one())
