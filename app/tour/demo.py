"""The demo: a sample shop in a folder of its own, filled by the verbs with three weeks of made-up work."""

from __future__ import annotations

import heapq
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import platformdirs

from app import settings
from app.models.holder import hold_with_others
from app.models.store import Store, open_store
from app.places import NAME, Places, is_network_share, places_for
from app.tour import sample_shop, story
from app.tour.clock import TourClock
from app.tour.shift import Shift, Work
from app.workflow.house import hours, shop
from app.workflow.rows.customers import CustomerInput
from app.workflow.slips import papers

JOBS = 66
DAYS = 21
ZONE = ZoneInfo(sample_shop.ZONE)
KNOWN = CustomerInput("张伟明", ("154 0013 8000",), address="解放路 8 号")


def demo_places() -> Places:
    """The sample shop's own folder; never the real shop's."""
    return places_for(platformdirs.user_data_path(f"{NAME}-demo", appauthor=False))


def is_filled(places: Places) -> bool:
    """Whether the sample shop is there, whole."""
    return places.demo_filled.exists()


def fill_if_empty(places: Places, language: str) -> None:
    """Fill the sample shop unless it was filled before. A filling that was cut off is done anew."""
    done = places.demo_filled  # written last
    if done.exists():
        return
    if places.database.exists() and not _is_ours(places):
        return
    for path in (places.database, Path(f"{places.database}-wal"), Path(f"{places.database}-shm")):
        path.unlink(missing_ok=True)
    places.make_folders()
    _mark(places).touch()
    station = settings.open_settings(places.settings_file).settings.station
    with hold_with_others(places.data):
        clock = TourClock(datetime.now(UTC) - timedelta(days=DAYS))
        store = open_store(places.data, clock=clock, refuse=is_network_share)
        try:
            fill(store, clock, language, station)
        finally:
            store.close()
    done.touch()


def _mark(places: Places) -> Path:
    return places.data / "demo-begun"


def _is_ours(places: Places) -> bool:
    """A database without our mark is somebody's real shop: it is opened as it is."""
    return _mark(places).exists()


def fill(store: Store, clock: TourClock, language: str, station: str, number: int = JOBS) -> sample_shop.Crew:
    """Found the sample shop and let `number` jobs come in over the days up to now, each worked as time allows.

    The clock ends DAYS after where it stood; jobs that are not out by then stand where they stand.
    """
    now = clock.now + timedelta(days=DAYS)
    crew = sample_shop.found(store, language, station)
    shift = Shift(store, clock, crew, shop.lists(store), language, random.Random(story.SEED))
    comings = arrivals(number, clock.now, now)
    known = known_at(comings, now)
    waiting: list[tuple[datetime, int, Work]] = []
    for comes, job in zip(comings, story.jobs(number, None, language), strict=True):
        customer = KNOWN if job.index == known else job.customer
        waiting.append((comes, job.index, shift.work(replace(job, customer=customer))))
    heapq.heapify(waiting)
    while waiting and waiting[0][0] <= now:
        moment, index, work = heapq.heappop(waiting)
        clock.move_to(moment)
        minutes = next(work, None)
        if minutes is not None:
            heapq.heappush(waiting, (_in_opening_hours(clock.now, minutes), index, work))
    clock.move_to(now)
    # what was printed weeks ago is not printed now
    papers.mark_taken(store, [slip.id for slip in papers.owed(store, station)])
    return crew


def arrivals(number: int, first: datetime, now: datetime) -> list[datetime]:
    """When each article is brought, while the shop is open; those of a closed day just past are still to come."""
    last = now - timedelta(hours=1)
    return [_in_opening_hours(first + (last - first) * (index / number), 0) for index in range(number)]


def known_at(comings: list[datetime], now: datetime) -> int:
    """Whose article is that of the customer the README looks for: one of the last, but brought by now."""
    return [index for index, comes in enumerate(comings) if comes < now][-2]


def _in_opening_hours(moment: datetime, minutes: int) -> datetime:
    return hours.add_working(moment, minutes, sample_shop.HOURS, (), ZONE)
