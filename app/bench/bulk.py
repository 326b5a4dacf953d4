"""Plain SQLite for filling: no journal, no waiting for the disk, indexes made when the rows are in."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.models.sqlite import library

Connection = Any  # pysqlite3 has no types


@contextmanager
def opened(file: Path) -> Generator[Connection, None, None]:
    """A connection to a database that nobody else has open; only speed counts on it. In the end WAL again."""
    connection = library.connect(file, isolation_level=None)
    try:
        for pragma in ("journal_mode=DELETE", "journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE",
                       "cache_size=-400000", "temp_store=MEMORY", "foreign_keys=OFF", "threads=2"):  # fmt: skip
            connection.execute(f"PRAGMA {pragma}")
        yield connection
        connection.execute("PRAGMA locking_mode=NORMAL")
        connection.execute("PRAGMA journal_mode=WAL")
    finally:
        connection.close()


@contextmanager
def in_one_go(connection: Connection) -> Generator[None, None, None]:
    """One transaction with the indexes taken off, and made again when all rows are in: sorted, not row by row."""
    indexes = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    indexes = indexes.fetchall()
    connection.execute("BEGIN")
    for name, _ in indexes:
        connection.execute(f'DROP INDEX "{name}"')
    yield
    for _, sql in indexes:
        connection.execute(sql)
    connection.execute("COMMIT")


def insert(connection: Connection, table: str, columns: str, rows: Iterable[Sequence[Any]]) -> None:
    """Put rows into a table; columns as in SQL ("id, name")."""
    marks = ", ".join("?" for _ in columns.split(","))
    connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)
