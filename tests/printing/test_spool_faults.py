"""The print queue's file when the disk is full, another window holds it, or it is damaged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2 as sqlite

from app.errors import Busy, Damaged, ShopError
from app.printing.face import JobState, PrinterCondition, PrinterProfile, Role
from app.printing.outlets.memory import MemoryOutlet
from app.printing.spool import Slip, Spool
from app.printing.worker import Worker

TAGS = PrinterProfile("tags", Role.TAG)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "spool.sqlite3"


@pytest.fixture
def spool(file: Path) -> Iterator[Spool]:
    made = Spool(file)
    yield made
    made.close()


def connection(spool: Spool) -> Any:
    return spool._store._db


def slip(ref: str, size: int = 1000) -> Slip:
    return Slip("repair_tag", ref, 1, b"x" * size)


def fill_disk(spool: Spool) -> None:
    """No page more than there are, as on a full disk."""
    connection(spool).execute("PRAGMA max_page_count = 1")


def make_room(spool: Spool) -> None:
    connection(spool).execute("PRAGMA max_page_count = 100000")


def test_a_full_disk_is_said_and_nothing_half_is_kept(spool: Spool) -> None:
    spool.enqueue(slip("1"), TAGS)
    fill_disk(spool)
    for _ in range(2):  # the second try must not meet what the first left open
        with pytest.raises(ShopError, match=r"spool\.full"):
            spool.enqueue(slip("2", 100_000), TAGS)
    assert [job.ref for job in spool.jobs()] == ["1"]
    make_room(spool)
    assert spool.enqueue(slip("2", 100_000), TAGS).state is JobState.QUEUED


class FullAtCommit:
    """A connection whose disk is full only when the transaction is to be kept."""

    def __init__(self, real: Any) -> None:
        self.real = real

    def __getattr__(self, name: str) -> Any:
        return getattr(self.real, name)

    def execute(self, statement: str, *values: Any) -> Any:
        if statement == "COMMIT":
            raise sqlite.OperationalError("database or disk is full")
        return self.real.execute(statement, *values)


def test_a_disk_full_at_the_commit_undoes_it_all(spool: Spool) -> None:
    real = connection(spool)
    spool._store._db = FullAtCommit(real)
    for _ in range(2):
        with pytest.raises(ShopError, match=r"spool\.full"):
            spool.enqueue(slip("1"), TAGS)
    spool._store._db = real
    assert spool.jobs() == ()
    assert spool.enqueue(slip("1"), TAGS).state is JobState.QUEUED


def test_another_window_that_holds_the_file_is_said(spool: Spool, file: Path) -> None:
    connection(spool).execute("PRAGMA busy_timeout = 0")
    other = sqlite.connect(str(file), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Busy, match=r"spool\.busy"):
        spool.enqueue(slip("1"), TAGS)
    other.execute("ROLLBACK")
    other.close()
    assert spool.enqueue(slip("1"), TAGS).state is JobState.QUEUED


def test_a_file_damaged_while_it_is_used_is_said(file: Path) -> None:
    first = Spool(file)
    for number in range(20):
        first.enqueue(slip(str(number)), TAGS)
    first.close()
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    file.write_bytes(content)
    spool = Spool(file)
    for act in (spool.jobs, spool.counts, spool.tidy):
        with pytest.raises(Damaged, match=r"spool\.unreadable"):
            act()
    spool.close()  # the window must close all the same


def test_our_own_mistake_stays_one(spool: Spool) -> None:
    with pytest.raises(sqlite.OperationalError, match="no such table"), spool._store.reading() as db:
        db.execute("SELECT * FROM no_such_thing")


# --- the worker


@pytest.mark.logs("spool.full")
def test_a_worker_says_that_its_queue_refuses_and_goes_on_when_it_can(spool: Spool) -> None:
    changes: list[str] = []
    worker = Worker(spool, TAGS, lambda _profile, _work: MemoryOutlet(), lambda _profile: None, changes.append)
    for _ in range(3):
        worker._queue_refuses(ShopError("spool.full", path="x"))
    assert (worker.state.condition, worker.state.key) == (PrinterCondition.FAULT, "spool.full")
    assert len(changes) == 1
    worker._queue_well()
    assert worker.state.condition is PrinterCondition.UNKNOWN
    assert len(changes) == 2


def test_a_slip_going_out_is_not_broken_off_because_its_progress_can_not_be_noted(
    spool: Spool, monkeypatch: pytest.MonkeyPatch
) -> None:
    outlet = MemoryOutlet()
    worker = Worker(spool, TAGS, lambda _profile, _work: outlet, lambda _profile: None, lambda _printer: None)
    spool.enqueue(slip("1"), TAGS)

    def full(_job: int, _sent: int) -> None:
        raise ShopError("spool.full", path="x")

    monkeypatch.setattr(spool, "progress", full)
    assert worker.step()
    assert outlet.printed == [b"x" * 1000]
    assert [job.state for job in spool.jobs()] == [JobState.SENT]
