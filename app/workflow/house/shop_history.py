"""The shop's profile as its history keeps it: short texts that are the same in every language, never a repr."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import groupby

from app.workflow.rows.kinds import YesNo
from app.workflow.rows.shop import DayOffRow, HoursRow

WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


def text_of(value: object) -> str | None:
    """A field of ShopRow: hours "Mo-Fr 9:00-18:00; Sa 9:00-12:00", days off a line each, yes or no for a switch."""
    if isinstance(value, bool):
        return (YesNo.YES if value else YesNo.NO).value
    if isinstance(value, tuple):
        spans = [each for each in value if isinstance(each, HoursRow)]  # pyright: ignore[reportUnknownVariableType]
        days = [each for each in value if isinstance(each, DayOffRow)]  # pyright: ignore[reportUnknownVariableType]
        return hours_text(spans) if spans else days_off_text(days)
    if isinstance(value, Decimal):
        return f"{value:f}"
    return None if value is None else str(value)


def hours_text(hours: Iterable[HoursRow]) -> str:
    """ "Mo-Fr 9:00-12:30,13:30-18:00; Sa 9:00-12:00": days in a row with the same hours stand together."""
    ordered = sorted(hours, key=lambda each: (each.weekday, each.opens))
    by_day = {
        day: ",".join(f"{clock_text(each.opens)}-{clock_text(each.closes)}" for each in spans)
        for day, spans in groupby(ordered, key=lambda each: each.weekday)
    }
    parts: list[str] = []
    for spans, days in groupby(range(7), key=lambda day: by_day.get(day, "")):
        if spans:
            run = list(days)
            names = WEEKDAYS[run[0]] if len(run) == 1 else f"{WEEKDAYS[run[0]]}-{WEEKDAYS[run[-1]]}"
            parts.append(f"{names} {spans}")
    return "; ".join(parts)


def days_off_text(days: Iterable[DayOffRow]) -> str:
    """ "2026-12-25 Christmas; 2027-02-15 ~ 2027-02-21 春节"."""
    return "; ".join(day_off_text(each) for each in days)


def day_off_text(each: DayOffRow) -> str:
    """ "2027-02-15 ~ 2027-02-21 春节"."""
    span = f"{each.first}" if each.first == each.last else f"{each.first} ~ {each.last}"
    return f"{span} {each.note}".rstrip()


def clock_text(minutes: int) -> str:
    """ "9:05" of minutes after midnight."""
    return f"{minutes // 60}:{minutes % 60:02}"
