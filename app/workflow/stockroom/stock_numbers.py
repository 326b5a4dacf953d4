"""Numbers of the store room's papers: letter + month + running number, "P2611-0001"; rising, never given twice.

They are read aloud and written on delivery notes, not scanned: all first digits of the 12-digit numbers are taken.
"""

from __future__ import annotations

import re
from datetime import datetime
from enum import IntEnum
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.errors import ShopError
from app.workflow import numbers
from app.workflow.house import shop


class Series(IntEnum):
    """What is numbered; the value is its kind in number_series, where 0 to 9 are the 12-digit numbers."""

    PURCHASE = 10
    GOODS_IN = 11
    RETURN = 12
    ISSUE = 13
    COUNT = 14


LETTERS = {Series.PURCHASE: "P", Series.GOODS_IN: "G", Series.RETURN: "R", Series.ISSUE: "I", Series.COUNT: "C"}
MOST = 999_999  #: in one month
_WRITTEN = re.compile(rf"([{''.join(LETTERS.values())}])(\d{{4}})-(\d{{4,6}})")


def issue(session: Session, series: Series, now_utc: datetime) -> str:
    """The next number of a series in the month that it is at the shop: "P2611-0001".

    Raises ShopError("number.used_up") after 999,999 in one month.
    """
    month = now_utc.astimezone(ZoneInfo(shop.facts(session).time_zone)).strftime("%y%m")
    running = numbers.last_running(session, int(series), month)
    if running > MOST:
        raise ShopError("number.used_up", kind=int(series), month=month)
    return f"{LETTERS[series]}{month}-{running:04d}"


def series_of(number: str) -> tuple[Series, str, int] | None:
    """(series, month "2611", running number) of a number as it is written; None for anything else."""
    found = _WRITTEN.fullmatch(number)
    if found is None:
        return None
    letter, month, running = found.groups()
    return next(series for series, each in LETTERS.items() if each == letter), month, int(running)
