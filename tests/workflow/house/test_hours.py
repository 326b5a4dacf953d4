"""Opening hours: lunch breaks, days off, midnight, summer time."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.errors import ShopError
from app.workflow.house import hours
from app.workflow.rows.shop import HoursRow

ZONE = "Asia/Shanghai"
WEEK = tuple(HoursRow(day, *span) for day in range(5) for span in ((540, 720), (780, 1080)))  # 9-12, 13-18
OFF = frozenset({date(2026, 11, 18)})  # a Wednesday


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=ZoneInfo(ZONE))


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        *((at(16, 9), True), (at(16, 8, 59), False), (at(16, 12), True), (at(16, 12, 1), False), (at(16, 18), True)),
        *((at(18, 10), False), (at(21, 10), False), (at(22, 10), False)),
    ],
)
def test_is_open(moment: datetime, expected: bool) -> None:
    assert hours.is_open(moment, WEEK, OFF, ZONE) is expected


@pytest.mark.parametrize(
    ("start", "minutes", "end"),
    [
        (at(16, 10), 60, at(16, 11)),
        (at(16, 10), 120, at(16, 12)),
        (at(16, 10), 121, at(16, 13, 1)),
        (at(16, 12, 30), 30, at(16, 13, 30)),
        (at(17, 17), 120, at(19, 10)),  # Wednesday is off
        (at(20, 17, 30), 60, at(23, 9, 30)),  # over the weekend
        (at(16, 6), 0, at(16, 9)),
    ],
)
def test_add_working_and_back(start: datetime, minutes: int, end: datetime) -> None:
    assert hours.add_working(start, minutes, WEEK, OFF, ZONE) == end
    assert hours.working_minutes(start, end, WEEK, OFF, ZONE) == minutes


def test_promises() -> None:
    assert hours.promise(at(16, 10), False, WEEK, OFF, ZONE) == at(19, 18)  # Tuesday, then Thursday
    assert hours.promise(at(16, 9, 7), True, WEEK, OFF, ZONE) == at(16, 14, 15)
    assert hours.promise(at(16, 9, 0), True, WEEK, OFF, ZONE) == at(16, 14)
    assert hours.promise(at(20, 17), True, WEEK, OFF, ZONE) == at(23, 12)


def test_a_shop_that_never_opens_can_promise_nothing() -> None:
    for urgent in (True, False):
        with pytest.raises(ShopError, match=r"hours\.never_open"):
            hours.promise(at(16, 10), urgent, (), frozenset(), ZONE)


def test_opening_and_closing_of_a_day() -> None:
    assert hours.opening_of(date(2026, 11, 16), WEEK, OFF, ZONE) == at(16, 9)
    assert hours.closing_of(date(2026, 11, 16), WEEK, OFF, ZONE) == at(16, 18)
    assert hours.closing_of(date(2026, 11, 18), WEEK, OFF, ZONE) is None
    late = (HoursRow(0, 540, 24 * 60),)
    assert hours.closing_of(date(2026, 11, 16), late, (), ZONE) == at(17, 0)


def test_hours_follow_the_clock_on_the_wall_over_summer_time() -> None:
    always = tuple(HoursRow(day, 540, 1080) for day in range(7))
    start = datetime(2026, 3, 28, 17, tzinfo=ZoneInfo("Europe/Berlin"))  # the clocks change in the night
    found = hours.add_working(start, 120, always, (), "Europe/Berlin")
    assert found == datetime(2026, 3, 29, 8, tzinfo=UTC)
