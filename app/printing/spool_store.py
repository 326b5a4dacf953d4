"""The spool's SQLite file: its schema, one connection with a lock, short transactions. The only SQL of printing."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Busy, Damaged, ShopError

if TYPE_CHECKING:
    import sqlite3
else:  # brings its own SQLite: the system's may corrupt a file that two connections checkpoint at once
    from pysqlite3 import dbapi2 as sqlite3

VERSION = 3
_JOBS = """
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY,
    document TEXT NOT NULL,
    ref TEXT NOT NULL,
    copy INTEGER NOT NULL,
    printer TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN
        ('queued', 'sending', 'uncertain', 'held', 'sent', 'confirmed', 'dropped')),
    copies INTEGER NOT NULL DEFAULT 1,  -- so often the bytes print it
    size INTEGER NOT NULL,       -- bytes in all
    sent INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    fault TEXT NOT NULL DEFAULT '',
    fault_values TEXT NOT NULL DEFAULT '[]',
    created_at REAL NOT NULL,    -- all moments: seconds since 1970, UTC
    fresh_from REAL NOT NULL,    -- its age for the ten minutes; a person's answer makes it new
    next_try_at REAL NOT NULL,
    changed_at REAL NOT NULL,
    owner TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL DEFAULT '',         -- asked for it
    answered_by TEXT NOT NULL DEFAULT '',
    moved_from TEXT NOT NULL DEFAULT '',  -- printer of the job that this one was made instead of
    moved_to TEXT NOT NULL DEFAULT '',    -- printer of the job that was made instead of this one
    profile TEXT NOT NULL,                -- the printer's profile as it was, JSON
    sha256 TEXT NOT NULL,
    picture BLOB NOT NULL DEFAULT x'',  -- PNG of the page that the bytes print; empty for a PDF
    data BLOB NOT NULL           -- exactly the bytes for the printer; last, for lists are read without it
) STRICT;
CREATE INDEX jobs_open ON jobs (printer, state, id) WHERE state IN ('queued', 'sending', 'uncertain', 'held');
CREATE UNIQUE INDEX jobs_once ON jobs (document, ref, copy) WHERE moved_to = '';
"""
_LEASES = """
CREATE TABLE leases (
    printer TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    pid INTEGER NOT NULL,
    beat_at REAL NOT NULL
) STRICT;
"""
_LABELS = """
CREATE TABLE labels (
    job INTEGER NOT NULL,
    number INTEGER NOT NULL,     -- from 1, in the order in which they come out
    start INTEGER NOT NULL,      -- of its bytes in the job's
    copies INTEGER NOT NULL,     -- so often it comes out, one after the other
    once BLOB NOT NULL,          -- the bytes that print it once; empty where it comes out once anyway
    picture BLOB NOT NULL,       -- PNG
    PRIMARY KEY (job, number)
) STRICT;
"""
# Version 1 knew one slip on two printers; of those only the newest can still come out. The list keeps the others.
_FROM_1 = (
    """
ALTER TABLE jobs RENAME TO jobs_1;
DROP INDEX jobs_open;
"""
    + _JOBS
    + """
INSERT INTO jobs (id, document, ref, copy, printer, state, size, sent, tries, fault, fault_values, created_at,
    fresh_from, next_try_at, changed_at, owner, answered_by, moved_to, profile, sha256, data)
SELECT old.id, old.document, old.ref, old.copy, old.printer,
    iif(newest.id = old.id OR old.state IN ('sent', 'confirmed', 'dropped'), old.state, 'dropped'),
    old.size, old.sent, old.tries, old.fault, old.fault_values, old.created_at, old.fresh_from, old.next_try_at,
    old.changed_at, old.owner, old.answered_by, iif(newest.id = old.id, '', newest.printer),
    old.profile, old.sha256, old.data
FROM jobs_1 AS old JOIN (
    SELECT max(id) AS id, printer, document, ref, copy FROM jobs_1 GROUP BY document, ref, copy
) AS newest USING (document, ref, copy);
DROP TABLE jobs_1;
"""
)
_STEPS = {0: _JOBS + _LEASES + _LABELS, 1: _FROM_1 + _LABELS, 2: _LABELS}  # from that version to today's


class SpoolStore:
    """The open file; `with store.writing() as db` is one transaction that nobody else writes into.

    What the disk or another window refuses is raised as Busy("spool.busy"), ShopError("spool.full") or
    Damaged("spool.unreadable"), whenever it happens; what is our own fault stays what SQLite says.
    """

    def __init__(self, path: Path) -> None:
        """Open or make the file. Raises Damaged("spool.newer"), and what the class says."""
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.RLock()
        try:
            with self._told():
                self._db = sqlite3.connect(str(path), timeout=10, isolation_level=None, check_same_thread=False)
                self._db.row_factory = sqlite3.Row
                self._db.execute("PRAGMA journal_mode = WAL")
                self._db.execute("PRAGMA synchronous = FULL")
                self._make_schema()
        except sqlite3.DatabaseError as error:  # whatever else it is: this file is not one of ours
            raise Damaged("spool.unreadable", path=str(path), detail=str(error)) from error

    @contextmanager
    def writing(self) -> Generator[sqlite3.Connection]:
        """A transaction that holds the write lock from its beginning; undone when anything is raised."""
        with self._lock, self._told():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")  # may be refused as well: a full disk is often met only here
            except BaseException:
                if self._db.in_transaction:  # on a full disk SQLite may have undone it already
                    self._db.execute("ROLLBACK")
                raise

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """The connection, for one SELECT."""
        with self._lock, self._told():
            yield self._db

    def close(self) -> None:
        """Close the file; nothing may be called afterwards."""
        with self._lock:
            self._db.close()

    @contextmanager
    def _told(self) -> Generator[None]:
        """What the world is to blame for becomes a ShopError."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            told = _translated(str(error), self._path)
            if told is None:
                raise
            raise told from error

    def _make_schema(self) -> None:
        with self.writing() as db:
            version = int(db.execute("PRAGMA user_version").fetchone()[0])
            if version > VERSION:
                raise Damaged("spool.newer", version=version, known=VERSION)
            if version < VERSION:
                for statement in _STEPS[version].split(";\n"):
                    if statement.strip():
                        db.execute(statement)
                db.execute(f"PRAGMA user_version = {VERSION}")


def _translated(words: str, path: Path) -> ShopError | None:
    """The ShopError for what SQLite says; None when we are to blame."""
    for part, told in (
        ("locked", Busy("spool.busy")),
        ("is full", ShopError("spool.full", path=str(path))),
        ("malformed", Damaged("spool.unreadable", path=str(path), detail=words)),
        ("not a database", Damaged("spool.unreadable", path=str(path), detail=words)),
        ("readonly", Damaged("spool.unreadable", path=str(path), detail=words)),
        ("unable to open", Damaged("spool.unreadable", path=str(path), detail=words)),
        ("disk I/O error", Damaged("spool.unreadable", path=str(path), detail=words)),
    ):
        if part in words:
            return told
    return None
