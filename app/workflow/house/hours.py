"""Opening hours: whether the shop is open, and what moment some working time from now is. Pure sums."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.errors import ShopError
from app.workflow.rows.shop import HoursRow

FARTHEST_DAYS = 400  # a shop with days off for longer than a year is not open any more
URGENT_MINUTES = 4 * 60  #: an urgent job is promised so many opening minutes from now
USUAL_DAYS = 2  #: any other at the end of so many opening days after today (DOMAIN.md §2: 2 working days)
QUARTER = 15


def is_open(
    moment: datetime, hours: Sequence[HoursRow], days_off: Collection[date], zone: str | ZoneInfo
) -> bool:
    """Whether the shop is open at a moment (aware); the closing minute itself still counts."""
    local = moment.astimezone(_zone(zone))
    return any(start <= moment <= end for start, end in _spans_of(local.date(), hours, days_off, _zone(zone)))


def opening_of(
    day: date, hours: Sequence[HoursRow], days_off: Collection[date], zone: str | ZoneInfo
) -> datetime | None:
    """When the shop opens on a day, UTC; None = closed all day."""
    spans = _spans_of(day, hours, days_off, _zone(zone))
    return spans[0][0] if spans else None


def closing_of(
    day: date, hours: Sequence[HoursRow], days_off: Collection[date], zone: str | ZoneInfo
) -> datetime | None:
    """When the shop closes for good on a day, UTC; None = closed all day."""
    spans = _spans_of(day, hours, days_off, _zone(zone))
    return spans[-1][1] if spans else None


def add_working(
    moment: datetime, minutes: int, hours: Sequence[HoursRow], days_off: Collection[date], zone: str | ZoneInfo
) -> datetime:
    """The moment (UTC) when so many opening minutes have passed; raises ShopError("hours.never_open")."""
    left = timedelta(minutes=minutes)
    for start, end in _spans_from(moment, hours, days_off, _zone(zone)):
        span = end - max(start, moment)
        if span >= left:
            return end - span + left
        left -= span
    raise ShopError("hours.never_open")


def working_minutes(
    start: datetime, end: datetime, hours: Sequence[HoursRow], days_off: Collection[date], zone: str | ZoneInfo
) -> int:
    """How many opening minutes lie between two moments; 0 when `end` is not later."""
    passed = timedelta(0)
    for opens, closes in _spans_from(start, hours, days_off, _zone(zone)):
        if opens >= end:
            break
        passed += max(min(closes, end) - max(opens, start), timedelta(0))
    return int(passed.total_seconds() // 60)


def promise(
    now: datetime, urgent: bool, hours: Sequence[HoursRow], days_off: Collection[date], zone: str | ZoneInfo
) -> datetime:
    """The time to propose, UTC, within opening hours.

    Urgent: four opening hours from now, up to the next quarter; else the end of the second opening day after today.
    """
    if urgent:
        found = add_working(now, URGENT_MINUTES, hours, days_off, zone)
        over = timedelta(minutes=found.minute % QUARTER, seconds=found.second, microseconds=found.microsecond)
        rounded = found - over + timedelta(minutes=QUARTER) if over else found
        return rounded if is_open(rounded, hours, days_off, zone) else found
    day, opened = now.astimezone(_zone(zone)).date(), 0
    for _ in range(FARTHEST_DAYS):
        day += timedelta(days=1)
        closing = closing_of(day, hours, days_off, zone)
        if closing is not None:
            opened += 1
            if opened == USUAL_DAYS:
                return closing
    raise ShopError("hours.never_open")


def _spans_from(
    moment: datetime, hours: Sequence[HoursRow], days_off: Collection[date], zone: ZoneInfo
) -> Iterator[tuple[datetime, datetime]]:
    """The opening spans that end after a moment, in order."""
    day = moment.astimezone(zone).date()
    for step in range(FARTHEST_DAYS):
        for start, end in _spans_of(day + timedelta(days=step), hours, days_off, zone):
            if end > moment:
                yield start, end


def _spans_of(
    day: date, hours: Sequence[HoursRow], days_off: Collection[date], zone: ZoneInfo
) -> list[tuple[datetime, datetime]]:
    if day in days_off:
        return []
    of_day = sorted((each.opens, each.closes) for each in hours if each.weekday == day.weekday())
    return [(_at(day, opens, zone), _at(day, closes, zone)) for opens, closes in of_day]


def _at(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """What the shop's clock on the wall says, as UTC; 24 * 60 is the midnight after the day."""
    if minutes == 24 * 60:
        day, minutes = day + timedelta(days=1), 0
    return datetime.combine(day, time(minutes // 60, minutes % 60), tzinfo=zone).astimezone(UTC)


def _zone(zone: str | ZoneInfo) -> ZoneInfo:
    return ZoneInfo(zone) if isinstance(zone, str) else zone
