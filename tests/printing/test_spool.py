"""The spool's rules, one by one, with a clock of our own."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as bundled_sqlite

from app.errors import Damaged, OutletError, ShopError
from app.printing.face import Answer, JobState, PrinterProfile, Role
from app.printing.spool import FRESH_SECONDS, LEASE_SECONDS, PAUSES, Slip, Spool, Work

TAGS = PrinterProfile("tags", Role.TAG)


class Clock:
    """A time that only moves when told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def spool(tmp_path: Path, clock: Clock) -> Iterator[Spool]:
    spool = Spool(tmp_path / "pc" / "spool.sqlite3", clock)
    yield spool
    spool.close()


@pytest.fixture
def other(tmp_path: Path, clock: Clock, spool: Spool) -> Iterator[Spool]:
    """A second window on the same file."""
    other = Spool(tmp_path / "pc" / "spool.sqlite3", clock)
    yield other
    other.close()


def slip(ref: str = "126110001232", copy: int = 1, data: bytes = b"x" * 1000) -> Slip:
    return Slip("repair_tag", ref, copy, data)


def taken(spool: Spool, ref: str = "126110001232") -> Work:
    spool.enqueue(slip(ref), TAGS)
    assert spool.lease("tags")
    work = spool.take("tags")
    assert work is not None
    return work


def test_a_job_goes_its_way(spool: Spool) -> None:
    assert spool.enqueue(slip(), TAGS).state is JobState.QUEUED
    assert spool.take("tags") is None  # no lease yet
    assert spool.lease("tags")
    work = spool.take("tags")
    assert work is not None
    assert (work.data, work.profile, work.job.state) == (b"x" * 1000, TAGS, JobState.SENDING)
    assert spool.take("tags") is None
    work = taken(spool, "2")
    spool.progress(work.job.id, 512)
    assert spool.job(work.job.id).sent == 512
    spool.finish(work.job.id, JobState.SENT)
    assert spool.job(work.job.id).state is JobState.SENT


def test_a_double_click_is_one_job_and_a_copy_another(spool: Spool) -> None:
    first = spool.enqueue(slip(), TAGS)
    assert spool.enqueue(slip(data=b"other"), TAGS) == first
    assert spool.enqueue(slip(copy=2), TAGS).id != first.id
    assert spool.enqueue(slip(), PrinterProfile("others")) == first  # the other window has other printers already
    assert len(spool.jobs()) == 2
    work = taken(spool)
    spool.finish(work.job.id, JobState.SENT)
    assert spool.enqueue(slip(), TAGS).state is JobState.SENT  # also when it is long done


def test_jobs_come_out_in_order(spool: Spool) -> None:
    for ref in ("1", "2", "3"):
        spool.enqueue(slip(ref), TAGS)
    spool.lease("tags")
    order: list[str] = []
    while work := spool.take("tags"):
        order.append(work.job.ref)
        spool.finish(work.job.id, JobState.SENT)
    assert order == ["1", "2", "3"]


def test_a_printer_that_is_away_is_tried_with_growing_pauses(spool: Spool, clock: Clock) -> None:
    spool.enqueue(slip("1"), TAGS)
    spool.enqueue(slip("2"), TAGS)
    spool.lease("tags")
    pauses: list[int] = []
    for _ in range(6):
        work = spool.take("tags")
        assert work is not None
        assert work.job.ref == "1"  # what stands behind does not overtake
        spool.put_off(work, OutletError("print.offline", address="COM3"))
        job = spool.job(work.job.id)
        assert (job.state, job.fault, job.fault_values) == (JobState.QUEUED, "print.offline", (("address", "COM3"),))
        assert job.next_try_at is not None
        assert spool.take("tags") is None
        pauses.append(round((job.next_try_at - clock.now).total_seconds()))
        clock.go(pauses[-1])
    assert tuple(pauses) == PAUSES


def test_a_broken_off_job_asks_and_is_never_sent_again_by_itself(spool: Spool, clock: Clock) -> None:
    work = taken(spool)
    spool.finish(work.job.id, JobState.UNCERTAIN, OutletError("print.stalled", 512, address="lp0"))
    clock.go(3600)
    spool.lease("tags")
    assert spool.take("tags") is None
    job = spool.job(work.job.id)
    assert (job.state, job.sent, job.fault) == (JobState.UNCERTAIN, 512, "print.stalled")
    assert spool.counts().asking == 1


@pytest.mark.parametrize(
    ("answer", "state"),
    [(Answer.YES, JobState.CONFIRMED), (Answer.AGAIN, JobState.QUEUED), (Answer.DROP, JobState.DROPPED)],
)
def test_a_person_answers_once(spool: Spool, answer: Answer, state: JobState) -> None:
    work = taken(spool)
    with pytest.raises(ShopError, match="not_asking"):
        spool.answer(work.job.id, answer, "李娜")
    spool.finish(work.job.id, JobState.UNCERTAIN, OutletError("print.stalled", 9))
    job = spool.answer(work.job.id, answer, "李娜")
    assert (job.state, job.answered_by) == (state, "李娜")
    if answer is not Answer.DROP:
        with pytest.raises(ShopError, match="not_asking"):
            spool.answer(work.job.id, answer, "李娜")
    assert (spool.take("tags") is not None) is (answer is Answer.AGAIN)


def test_what_is_too_old_is_held_until_a_person_lets_it_go(spool: Spool, clock: Clock) -> None:
    job = spool.enqueue(slip(), TAGS)
    clock.go(FRESH_SECONDS + 1)
    spool.lease("tags")
    assert spool.take("tags") is None
    assert (spool.job(job.id).state, spool.job(job.id).fault) == (JobState.HELD, "print.too_old")
    with pytest.raises(ShopError, match="nothing_sent"):
        spool.answer(job.id, Answer.YES, "x")
    assert spool.retry(job.id).state is JobState.QUEUED
    assert spool.take("tags") is not None


def test_a_waiting_job_can_be_dropped_or_tried_at_once(spool: Spool, clock: Clock) -> None:
    work = taken(spool)
    spool.put_off(work, OutletError("print.offline"))
    spool.retry(work.job.id)
    again = spool.take("tags")
    assert again is not None
    spool.put_off(again, OutletError("print.offline"))
    assert spool.answer(work.job.id, Answer.DROP, "x").state is JobState.DROPPED
    with pytest.raises(ShopError, match="not_waiting"):
        spool.retry(work.job.id)
    clock.go(100)
    assert spool.take("tags") is None


def test_trying_now_does_not_let_a_later_job_overtake(spool: Spool) -> None:
    first = taken(spool, "1")
    later = spool.enqueue(slip("2"), TAGS)
    spool.put_off(first, OutletError("print.offline"))
    spool.retry(later.id)
    work = spool.take("tags")
    assert work is not None
    assert work.job.ref == "1"


def test_unknown_jobs_are_told(spool: Spool) -> None:
    for call in (lambda: spool.job(9), lambda: spool.retry(9), lambda: spool.answer(9, Answer.DROP, "x")):
        with pytest.raises(ShopError, match="not_found"):
            call()


def test_a_second_window_does_not_disturb_the_first(spool: Spool, other: Spool, clock: Clock) -> None:
    work = taken(spool)
    assert not other.lease("tags")
    other.tidy()
    assert other.take("tags") is None
    assert spool.job(work.job.id).state is JobState.SENDING
    clock.go(LEASE_SECONDS - 1)
    spool.beat()
    clock.go(LEASE_SECONDS - 1)
    assert not other.lease("tags")
    other.tidy()
    assert spool.job(work.job.id).state is JobState.SENDING
    assert other.lease("others")  # another printer is free


def test_a_job_whose_process_died_asks(spool: Spool, other: Spool, clock: Clock) -> None:
    work = taken(spool)
    clock.go(LEASE_SECONDS + 1)
    assert other.lease("tags")
    assert other.take("tags") is None
    job = other.job(work.job.id)
    assert (job.state, job.fault) == (JobState.UNCERTAIN, "print.process_died")


def test_who_was_only_slow_puts_it_right(spool: Spool, other: Spool, clock: Clock) -> None:
    work = taken(spool)
    clock.go(LEASE_SECONDS + 1)  # a laptop that slept
    other.tidy()
    spool.finish(work.job.id, JobState.SENT)
    assert spool.job(work.job.id).state is JobState.SENT


def test_a_persons_answer_stands_against_a_late_finish(spool: Spool, other: Spool, clock: Clock) -> None:
    work = taken(spool)
    clock.go(LEASE_SECONDS + 1)
    other.tidy()
    other.answer(work.job.id, Answer.DROP, "x")
    spool.finish(work.job.id, JobState.SENT)
    spool.put_off(work, OutletError("print.offline"))
    assert spool.job(work.job.id).state is JobState.DROPPED


def test_a_given_back_lease_is_free_at_once(spool: Spool, other: Spool) -> None:
    assert spool.lease("tags")
    spool.give_back("tags")
    assert other.lease("tags")


def test_counts_and_lists(spool: Spool, clock: Clock) -> None:
    spool.enqueue(slip("old"), TAGS)
    clock.go(FRESH_SECONDS + 1)
    spool.enqueue(slip("new"), TAGS)
    spool.tidy()
    work = taken(spool, "third")
    spool.finish(work.job.id, JobState.SENT)
    counts = spool.counts()
    assert (counts.waiting, counts.asking) == (1, 1)
    assert spool.counts("others").waiting == 0
    assert [job.ref for job in spool.jobs(open_only=True)] == ["third", "old"]
    assert len(spool.jobs(limit=2)) == 2


def test_done_jobs_are_forgotten_after_a_month_and_open_ones_never(spool: Spool, clock: Clock) -> None:
    work = taken(spool, "done")
    spool.finish(work.job.id, JobState.SENT)
    spool.enqueue(slip("open"), TAGS)
    clock.go(31 * 86400)
    spool.tidy()
    assert [job.ref for job in spool.jobs()] == ["open"]


def test_damaged_bytes_do_not_come_out(spool: Spool, tmp_path: Path) -> None:
    job = spool.enqueue(slip(), TAGS)
    db = bundled_sqlite.connect(tmp_path / "pc" / "spool.sqlite3")
    db.execute("UPDATE jobs SET data = x'00'")
    db.commit()
    db.close()
    spool.lease("tags")
    assert spool.take("tags") is None
    assert (spool.job(job.id).state, spool.job(job.id).fault) == (JobState.HELD, "print.job_damaged")


def test_a_newer_or_broken_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "newer.sqlite3"
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(Damaged, match=r"spool\.newer"):
        Spool(path)
    path = tmp_path / "broken.sqlite3"
    path.write_bytes(b"no database" * 500)
    with pytest.raises(Damaged, match=r"spool\.unreadable"):
        Spool(path)


def test_everything_is_still_there_after_reopening(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "spool.sqlite3"
    first = Spool(path, clock)
    states = itertools.cycle([JobState.SENT, JobState.UNCERTAIN])
    for number, state in zip(range(4), states, strict=False):
        spool_work = taken(first, str(number))
        first.finish(spool_work.job.id, state)
    before = first.jobs()
    first.close()
    second = Spool(path, clock)
    assert second.jobs() == before
    second.close()
