"""A clock set back or forward while jobs wait: nothing is stuck until the day comes again, nothing comes out twice."""

from __future__ import annotations

from app.errors import OutletError
from app.printing.face import JobState
from app.printing.spool import FRESH_SECONDS, LEASE_SECONDS, Spool
from tests.printing import test_spool
from tests.printing.test_spool import Clock

clock, spool, other = test_spool.clock, test_spool.spool, test_spool.other
DAY = 86_400
PRINTER = test_spool.TAGS.name


def put(spool: Spool) -> None:
    spool.enqueue(test_spool.slip(), test_spool.TAGS)


def test_a_dead_process_of_tomorrow_holds_no_printer(spool: Spool, other: Spool, clock: Clock) -> None:
    assert spool.lease(PRINTER)
    clock.go(-DAY)  # and the process that had it is gone
    assert other.lease(PRINTER)


def test_one_that_lives_keeps_it_over_a_small_step(spool: Spool, other: Spool, clock: Clock) -> None:
    assert spool.lease(PRINTER)
    clock.go(-LEASE_SECONDS + 1)
    assert not other.lease(PRINTER)
    spool.beat()
    clock.go(LEASE_SECONDS - 1)
    assert not other.lease(PRINTER)


def test_a_job_that_was_being_sent_asks(spool: Spool, other: Spool, clock: Clock) -> None:
    put(spool)
    assert spool.lease(PRINTER)
    assert spool.take(PRINTER) is not None
    clock.go(-DAY)
    other.tidy()
    assert [job.state for job in other.jobs()] == [JobState.UNCERTAIN]


def test_a_job_from_tomorrow_is_held_until_a_person_lets_it_go(spool: Spool, clock: Clock) -> None:
    put(spool)
    clock.go(-DAY)
    assert spool.lease(PRINTER)
    assert spool.take(PRINTER) is None
    (job,) = spool.jobs()
    assert job.state is JobState.HELD
    spool.retry(job.id)
    work = spool.take(PRINTER)
    assert work is not None


def test_a_step_of_a_few_minutes_back_prints_on(spool: Spool, clock: Clock) -> None:
    put(spool)
    clock.go(-FRESH_SECONDS / 2)
    assert spool.lease(PRINTER)
    assert spool.take(PRINTER) is not None


def test_a_pause_does_not_last_until_the_day_comes_again(spool: Spool, clock: Clock) -> None:
    put(spool)
    assert spool.lease(PRINTER)
    work = spool.take(PRINTER)
    assert work is not None
    spool.put_off(work, OutletError("print.away"))
    clock.go(-FRESH_SECONDS + 5)
    spool.lease(PRINTER)
    assert spool.take(PRINTER) is not None


def test_forward_what_is_old_is_held(spool: Spool, clock: Clock) -> None:
    put(spool)
    clock.go(DAY)
    assert spool.lease(PRINTER)
    assert spool.take(PRINTER) is None
    assert [job.state for job in spool.jobs()] == [JobState.HELD]
