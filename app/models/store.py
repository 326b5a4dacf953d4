"""The store: the one door to the database; makes the sessions that verbs read and write in."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.errors import Damaged, ShopError, Stale, of_the_world
from app.models import migrate, sqlite  # the package itself makes every table known
from app.models.sqlite import Ask

DATABASE = "shop.sqlite3"
TRIES = 6  #: times sqlite.WAIT_MS


def utc_now() -> datetime:
    """This PC's clock, aware, UTC."""
    return datetime.now(UTC)


class Store:
    """An open shop. Verbs take it; nothing else opens a session."""

    def __init__(self, folder: Path, engine: Engine, clock: Callable[[], datetime]) -> None:
        self.folder = folder
        self._clock = clock
        self._engine = engine
        self._writer = engine.execution_options(writing=True)
        self._first_asked: dict[str, float] = {}
        self._waiting = 0
        self._counting = threading.Lock()

    @property
    def database(self) -> Path:
        """The database file."""
        return self.folder / DATABASE

    @property
    def keys(self) -> Path:
        """The folder of the keys that lie outside the database."""
        return self.folder / "keys"

    def now(self) -> datetime:
        """The moment of the act: aware, UTC."""
        return self._clock().astimezone(UTC)

    def since_first_asked(self, key: str) -> timedelta:
        """How long ago this was first asked for of this open shop, by a clock that nobody can set."""
        now = time.monotonic()
        return timedelta(seconds=now - self._first_asked.setdefault(key, now))

    @contextmanager
    def reading(self) -> Generator[Session, None, None]:
        """A session that sees one unchanging picture of the shop; what is changed in it is forgotten."""
        engine = self._engine
        with _refusals_told(self.folder, engine), Session(engine, expire_on_commit=False, autoflush=False) as session:
            yield session

    @contextmanager
    def asking(self) -> Generator[Ask, None, None]:
        """The same picture without a session around it, for what is asked at every key that is pressed."""
        with _refusals_told(self.folder, self._engine), self._engine.connect() as connection, connection.begin():
            yield sqlite.plainly(connection)

    @contextmanager
    def writing(self) -> Generator[Session, None, None]:
        """A session that holds the write lock from its first statement (BEGIN IMMEDIATE) and commits at the end.

        An exception undoes everything. Raises Busy("data.busy") when another window holds the lock for too long (a
        minute: a list of a hundred thousand rows takes seconds), Stale("changed") when a row was saved by somebody
        else meanwhile.
        """
        with _refusals_told(self.folder, self._engine), self._locked() as session:
            yield session
            session.commit()

    def waits(self) -> bool:
        """Whether anything of this window waits for another window that is writing just now."""
        return self._waiting > 0

    @contextmanager
    def _locked(self) -> Generator[Session, None, None]:
        """A session with the lock taken: what is read in it stays true until the end."""
        for left in reversed(range(TRIES)):
            with Session(self._writer, expire_on_commit=False) as session:
                with self._counting:
                    self._waiting += 1
                try:
                    session.connection()
                except DBAPIError as error:
                    if left and sqlite.is_locked(error):
                        continue
                    raise
                finally:
                    with self._counting:
                        self._waiting -= 1
                yield session
                return

    def close(self) -> None:
        """Let go of the database; SQLite tidies its journal when the last window does so."""
        self._engine.dispose()


@contextmanager
def _refusals_told(folder: Path, engine: Engine) -> Generator[None, None, None]:
    try:
        yield
    except StaleDataError as error:
        raise Stale("changed") from error
    except UnicodeDecodeError as error:  # a torn text, or SQLite's own words about one
        raise Damaged("data.damaged", reason=str(error)) from error
    except MemoryError as error:  # a torn row may claim to be a gigabyte long
        torn = _first_fault(engine)
        if torn:
            raise Damaged("data.damaged", reason=torn) from error
        raise
    except DBAPIError as error:
        told = sqlite.translated(error, folder)
        if isinstance(told, ShopError):
            raise told from error
        raise


def _first_fault(engine: Engine) -> str:
    """What is wrong in the file, "" for nothing."""
    try:
        with Session(engine) as session:
            return next(iter(sqlite.quick_check(session)), "")
    except DBAPIError as error:
        return str(error.orig)


def open_store(
    folder: Path,
    *,
    clock: Callable[[], datetime] = utc_now,
    create: bool = True,
    refuse: Callable[[Path], bool] | None = None,
) -> Store:
    """Open the shop in `folder` (database, keys and files in it), made or brought up to date first.

    refuse: says whether the folder lies on a network share, where WAL can't work.
    Raises Damaged with "data.on_share", "data.missing" (create=False), "data.sqlite_too_old", "data.pragma",
    "data.newer", "data.foreign", "data.damaged", "data.not_writable".
    """
    sqlite.check_library()
    if refuse is not None and refuse(folder):
        raise Damaged("data.on_share", folder=str(folder))
    file = folder / DATABASE
    if not create and not file.exists():
        raise Damaged("data.missing", folder=str(folder))
    try:
        for each in (folder, folder / "keys", folder / "files"):
            each.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise of_the_world(error, folder) or Damaged("data.not_writable", folder=str(folder)) from error
    engine = sqlite.make_engine(file)
    try:
        with _refusals_told(folder, engine):
            migrate.bring_up_to_date(file, engine)
            with engine.connect() as connection:
                sqlite.check_pragmas(connection)
    except BaseException:
        engine.dispose()
        raise
    return Store(folder, engine, clock)
