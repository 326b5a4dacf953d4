"""The filled shops that are measured, and how much trouble is taken over it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.bench import drawn
from app.models.sqlite import library
from app.models.store import Store, open_store
from app.places import Places, places_for
from app.workflow.house import staff
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who

MOST_SMALL = 10_000
STATION = "bench"


@dataclass(frozen=True, slots=True)
class Effort:
    """How often each thing is done; the seed draws the same customers and queries each time."""

    starts: int = 9
    sought: int = 1_000
    queries: int = 500
    acts: int = 60
    cards: int = 100
    firsts: int = 5
    most_scrolls: int = 6_000
    jobs: int = 12
    papers: int = 15
    seed: int = 2611


#: To see that everything works; its figures say little.
QUICK = Effort(starts=1, sought=40, queries=20, acts=3, cards=4, firsts=1, most_scrolls=6, jobs=2, papers=1)


@dataclass(frozen=True, slots=True)
class Filled:
    """A shop on disk with its size."""

    folder: Path
    orders: int

    @property
    def places(self) -> Places:
        """Where its files lie."""
        return places_for(self.folder)

    @contextmanager
    def opened(self) -> Generator[Store, None, None]:
        """Its store, at the moment at which the made-up work stops."""
        store = open_store(self.places.data, clock=lambda: drawn.NOW, create=False)
        try:
            yield store
        finally:
            store.close()

    @contextmanager
    def plain(self) -> Generator[library.Connection, None, None]:
        """A plain connection with the program's durability (WAL, synchronous FULL), nothing begun."""
        connection = library.connect(self.places.database, isolation_level=None, cached_statements=256)
        try:
            for pragma in ("busy_timeout=10000", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
                connection.execute(f"PRAGMA {pragma}")
            yield connection
        finally:
            connection.close()


def sizes(orders: int) -> tuple[int, int]:
    """The small shop and the big one."""
    return (MOST_SMALL if orders > MOST_SMALL else max(200, orders // 5)), orders


def everyman(store: Store) -> Who:
    """Somebody of the made-up shop, with every role, so that no act needs a change of hands."""
    person = next(each for each in staff.names(store) if Role.MANAGER in each.roles)
    return Who(person.id, person.name, frozenset(Role), STATION)
