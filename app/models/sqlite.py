"""What is SQLite's own: the library, its pragmas, its locks and errors, and full-text search."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from app.errors import Busy, Damaged, ShopError
from app.models import disk, question

try:
    from pysqlite3 import dbapi2 as library
except ImportError:  # no wheel for this system: Python's own will do when it is new enough
    from sqlite3 import dbapi2 as library

#: 3.7.0 to 3.51.2 can corrupt a database when two connections write and checkpoint at once.
OLDEST = (3, 51, 3)
WAIT_MS = 10_000
SEARCH_TABLES = ("customer_search", "article_search", "order_search", "part_search")
PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": WAIT_MS}


def check_library(version: tuple[int, ...] = library.sqlite_version_info) -> None:
    """Raises Damaged("data.sqlite_too_old") when this PC's SQLite has the WAL-reset bug."""
    if version < OLDEST:
        raise Damaged("data.sqlite_too_old", found=".".join(map(str, version)), needed=".".join(map(str, OLDEST)))


def make_engine(file: Path, *, foreign_keys: bool = True) -> Engine:
    """An engine on the database file; connections have our pragmas, BEGIN is sent by us (see `begin`)."""
    engine = create_engine(
        f"sqlite+pysqlite:///{file.as_posix()}",
        module=library,
        connect_args={"isolation_level": None, "timeout": WAIT_MS / 1000},
        pool_size=8,
        max_overflow=8,
        hide_parameters=True,  # an error's text goes into the log: not who somebody is
    )

    def connected(connection: DBAPIConnection, record: object) -> None:
        cursor = connection.cursor()
        try:
            # the wait first: switching to WAL needs the lock that another window may hold just now
            cursor.execute(f"PRAGMA busy_timeout={WAIT_MS}")
            cursor.execute("PRAGMA journal_mode=WAL")
            cursor.execute("PRAGMA synchronous=FULL")
            cursor.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
            cursor.execute("PRAGMA trusted_schema=OFF")
        finally:
            cursor.close()

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", begin)
    return engine


def begin(connection: Connection) -> None:
    """Open the transaction ourselves: sqlite3 would only do so before the first change, and never for tables."""
    # without IMMEDIATE it takes no lock yet, so it can't be refused; the short way is half the cost of either
    writing = connection.get_execution_options().get("writing", False)
    question.write(connection, "BEGIN IMMEDIATE" if writing else "BEGIN")


def check_pragmas(connection: Connection) -> None:
    """Raises Damaged("data.pragma") when a pragma did not take (WAL needs a disk of this PC)."""
    for name, wanted in PRAGMAS.items():
        found: object = connection.exec_driver_sql(f"PRAGMA {name}").scalar()
        if found != wanted:
            raise Damaged("data.pragma", name=name, found=found, wanted=wanted)


def translated(error: DBAPIError, folder: Path) -> Exception:
    """The ShopError for what the database refused because of the world; the error itself when it is our fault.

    folder: where the database lies.
    """
    words = str(error.orig)
    if isinstance(error, IntegrityError):
        for start, key in (("UNIQUE", "data.taken"), ("CHECK", "data.rule_broken"), ("FOREIGN KEY", "data.gone")):
            if words.startswith(start):
                return ShopError(key, rule=words.partition(": ")[2])
        return error
    return refusal(words, folder) or error


def is_locked(error: DBAPIError) -> bool:
    """Whether another window held the lock all the time that was waited for it."""
    return "locked" in str(error.orig)


def refusal(words: str, folder: Path) -> ShopError | None:
    """What SQLite's words mean for the shop whose database (or its copy) lies in the folder; None = our own fault."""
    for part, told in (
        ("locked", Busy("data.busy")),
        ("disk is full", ShopError("data.disk_full")),
        ("readonly", Damaged("data.not_writable", folder=str(folder))),
        ("unable to open", Damaged("data.not_writable", folder=str(folder))),
        ("disk I/O error", ShopError("data.disk_error", folder=str(folder))),
        ("malformed", Damaged("data.damaged", reason=words)),
        ("fts5", Damaged("data.damaged", reason=words)),  # what a search table says of itself
        ("vtable constructor failed", Damaged("data.damaged", reason=words)),
        ("no such column", Damaged("data.damaged", reason=words)),  # brought up to date at the start: it was there
        ("no such table", Damaged("data.damaged", reason=words)),
        ("not a database", Damaged("data.damaged", reason=words)),
        ("Could not decode to UTF-8", Damaged("data.damaged", reason=words[:80])),
    ):
        if part in words:
            # SQLite often knows no more than that it could not write: the disk itself says why
            return disk.ailment(folder) or told if told.key in ("data.not_writable", "data.disk_error") else told
    return None


def copy_database(file: Path, to: Path) -> None:
    """A verified copy of a database that may be in use (the library's online backup), flushed to disk.

    Raises Damaged("data.damaged") when the copy does not pass its check, ShopError "data.disk_full" and the like when
    the disk refuses; nothing is left at `to` then.
    """
    source, target = library.connect(file), library.connect(to)
    try:
        source.backup(target)
        found = [str(row[0]) for row in target.execute("PRAGMA quick_check")]
        told = None if found == ["ok"] else Damaged("data.damaged", reason=found[0])
    except library.DatabaseError as error:
        told = refusal(str(error), to.parent) or Damaged("data.damaged", reason=str(error))
    finally:
        source.close()
        target.close()
    if told is not None:
        to.unlink(missing_ok=True)
        raise told


def quick_check(session: Session) -> list[str]:
    """What SQLite finds wrong in the file (none = sound); 10 s at a million orders: off the window's thread."""
    connection = session.connection()
    for table in SEARCH_TABLES:
        # a connection that has read the index before another window wrote to it would check with what it remembers
        # and report corruption where there is none; opening the table makes it look again
        connection.exec_driver_sql(f"SELECT rowid FROM {table} LIMIT 1").first()
    found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA quick_check")]
    return [] if found == ["ok"] else found


Ask = Callable[[str, Sequence[Any]], list[tuple[Any, ...]]]


def plainly(connection: Connection) -> Ask:
    """Asks in SQLite's own words, the short way."""

    def ask(sql: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        return list(question.send(connection, sql, values))

    return ask


# --- full-text search: a table of prepared texts (search_text.py) per subject, its rowid is the subject's id ---------


def index_text(session: Session, table: str, subject_id: int, words: str) -> None:
    """Put the prepared text of a subject into its search table, in place of the one before."""
    question.write(session.connection(), _put_into(table), (subject_id, words))


def index_texts(session: Session, table: str, texts: Sequence[tuple[int, str]]) -> None:
    """Many at once: (id, prepared text)."""
    if texts:
        session.connection().exec_driver_sql(_put_into(table), list(texts))


def unindex(session: Session, table: str, subject_id: int) -> None:
    """Take a subject out of its search table."""
    session.connection().execute(text(f"DELETE FROM {_known(table)} WHERE rowid = :id"), {"id": subject_id})


def is_indexed(session: Session, table: str, subject_id: int) -> bool:
    """Whether a subject has a text in its search table."""
    found = session.connection().execute(text(f"SELECT 1 FROM {_known(table)} WHERE rowid = :id"), {"id": subject_id})
    return found.first() is not None


def unindex_beyond(session: Session, table: str, last: int) -> None:
    """Take out of a search table whatever has a higher id."""
    session.connection().execute(text(f"DELETE FROM {_known(table)} WHERE rowid > :last"), {"last": last})


def empty_index(session: Session, table: str) -> None:
    """Throw away all texts of a search table, to build it anew."""
    session.connection().exec_driver_sql(f"INSERT INTO {_known(table)} ({table}) VALUES ('delete-all')")


def find_ids(session: Session, table: str, terms: Sequence[str], limit: int, before: int | None = None) -> list[int]:
    """Ids of subjects that have every term (each as phrase and prefix), the newest first; below `before` if given."""
    if not terms:
        return []
    earlier = "AND rowid < :before" if before is not None else ""
    statement = text(
        f"SELECT rowid FROM {_known(table)} WHERE {table} MATCH :query {earlier} ORDER BY rowid DESC LIMIT :limit"
    )
    values: dict[str, Any] = {"query": match_of(terms), "limit": limit, "before": before}
    if before is None:
        del values["before"]
    return [int(row[0]) for row in session.connection().execute(statement, values)]


def ids_matching(
    table: str, terms: Sequence[str], *, newest: int = 0, since: int = 0, until: int | None = None
) -> tuple[str, dict[str, Any]]:
    """For a longer query: ("SELECT rowid …" of the subjects that have every term, its values).

    newest: so many of the newest only (0 = all); since, until: the first and the last id that can be one.
    """
    words = f"SELECT rowid FROM {_known(table)} WHERE {table} MATCH :search"
    values: dict[str, Any] = {"search": match_of(terms)}
    if since:
        words, values = f"{words} AND rowid >= :since", {**values, "since": since}
    if until is not None:
        words, values = f"{words} AND rowid <= :until", {**values, "until": until}
    if newest:
        words, values = f"{words} ORDER BY rowid DESC LIMIT :newest", {**values, "newest": newest}
    return words, values


def match_of(terms: Sequence[str]) -> str:
    """FTS5's way to write: each term is a phrase whose last word may go on, and all must be there."""
    return " ".join('"' + re.sub(r'["\x00]', " ", term) + '"*' for term in terms)


def _put_into(table: str) -> str:
    return f"INSERT OR REPLACE INTO {_known(table)} (rowid, words) VALUES (?, ?)"


def _known(table: str) -> str:
    if table not in SEARCH_TABLES:
        raise ValueError(f"no search table {table!r}")
    return table
