"""The print queue of this PC: nothing is lost, nothing is printed twice unnoticed (PRINTING.md, Spool)."""

from __future__ import annotations

import hashlib
import json
import os
import uuid
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import ShopError
from app.printing import spool_labels, spool_rows
from app.printing.face import OPEN_STATES, Answer, JobRow, JobState, Preview, PrinterProfile, QueueCounts
from app.printing.spool_rows import COLUMNS, OPEN, Slip, fault_of, job_row, sent_of
from app.printing.spool_store import SpoolStore

if TYPE_CHECKING:
    from sqlite3 import Connection

__all__ = ["FRESH_SECONDS", "LEASE_SECONDS", "PAUSES", "Slip", "Spool", "Work"]

FRESH_SECONDS = 600  # a job older than this does not come out by itself
LEASE_SECONDS = 15  # without a heartbeat for so long, a process is taken for dead
KEEP_SECONDS = 30 * 86400  # what is done is forgotten after this
PICTURE = (600, 848)  # pixels at most: a page in the list is looked at, not measured
ASKING = (JobState.UNCERTAIN, JobState.HELD)  # a person is asked
PAUSES = (2, 4, 8, 15, 30, 60)  # seconds until a printer that is away is tried again


@dataclass(frozen=True, slots=True)
class Work:
    """A job that a worker has taken; `data` is checked against its SHA-256."""

    job: JobRow
    profile: PrinterProfile
    data: bytes


class Spool:
    """One process's hold on the spool file; each has an `owner` name of its own that its leases carry.

    Every call may raise Busy("spool.busy"), ShopError("spool.full") and Damaged("spool.unreadable").
    """

    def __init__(self, path: Path, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        """Open the spool. Raises Damaged("spool.newer") as well."""
        self._store = SpoolStore(path)
        self._clock = clock
        self.owner = uuid.uuid4().hex

    def close(self) -> None:
        """Give the leases back and close the file."""
        with suppress(ShopError), self._store.writing() as db:  # leases that can't be given back run out
            db.execute("DELETE FROM leases WHERE owner = ?", (self.owner,))
        self._store.close()

    # --- for everybody -----------------------------------------------------------------------------------------------

    def enqueue(self, slip: Slip, profile: PrinterProfile) -> JobRow:
        """Queue a slip for a printer; one with the same key that is there already is given back unchanged."""
        return self.enqueue_all(((slip, profile),))[0]

    def enqueue_all(self, slips: Iterable[tuple[Slip, PrinterProfile]]) -> tuple[JobRow, ...]:
        """The same for many at once: all of them or none."""
        now = self._now()
        with self._store.writing() as db:
            return tuple(spool_rows.enqueue(db, slip, profile, now) for slip, profile in slips)

    def jobs(self, *, open_only: bool = False, limit: int = 200) -> tuple[JobRow, ...]:
        """The newest jobs first, at most `limit` (an open one is never left out for a final one)."""
        which = f"WHERE state IN ({OPEN})" if open_only else ""
        chosen = f"SELECT id FROM jobs {which} ORDER BY state IN ({OPEN}) DESC, id DESC LIMIT ?"
        with self._store.reading() as db:
            query = f"SELECT {COLUMNS} FROM jobs WHERE id IN ({chosen}) ORDER BY id DESC"
            return tuple(job_row(each) for each in db.execute(query, (limit,)))

    def job(self, job: int) -> JobRow:
        """One job. Raises ShopError("print.not_found")."""
        with self._store.reading() as db:
            return job_row(spool_rows.one(db, job))

    def slip(self, job: int) -> tuple[Slip, PrinterProfile]:
        """A job as it was put in, to be put in again. Raises ShopError("print.not_found", "print.job_damaged")."""
        with self._store.reading() as db:
            return spool_rows.slip_of(db, job)

    def picture(self, job: int) -> Preview | None:
        """The first page of a job as its printer gets it; None for bytes of which there is no picture.

        Raises ShopError("print.not_found").
        """
        with self._store.reading() as db:
            found = spool_rows.one(db, job, "picture, data")
        if found["picture"]:
            return Preview((bytes(found["picture"]),), dots=True)
        from app.printing import raster  # with the first picture, not before the window

        page = raster.first_page(bytes(found["data"]), *PICTURE)
        return Preview((page,)) if page else None

    def replace(self, job: int, slip: Slip, profile: PrinterProfile, who: str) -> JobRow:
        """Drop a job that is not going out and queue a slip instead of it, in one breath: never can both come out.

        Raises ShopError("print.not_found"), ("print.going_out"), and ("print.not_asking") for a job that has ended.
        """
        with self._store.writing() as db:
            return spool_rows.replace(db, job, slip, profile, who, self._now())

    def counts(self, printer: str | None = None) -> QueueCounts:
        """How many jobs are open, by state; of one printer or of all."""
        which, values = ("AND printer = ?", (printer,)) if printer is not None else ("", ())
        with self._store.reading() as db:
            query = f"SELECT state, count(*) FROM jobs WHERE state IN ({OPEN}) {which} GROUP BY state"
            by_state = {str(row[0]): int(row[1]) for row in db.execute(query, values)}
        return QueueCounts(**{str(state): by_state.get(state, 0) for state in OPEN_STATES})

    def answer(self, job: int, answer: Answer, who: str, seen: JobRow | None = None) -> JobRow:
        """A person's answer to "Did it print?", or that a waiting job is not wanted any more.

        seen: the job as it was when it asked; only that question is answered, no later one of the same job.
        Raises ShopError("print.not_found"), ("print.not_asking") when nobody asks (an answer given twice) and
        ("print.nothing_sent") for a yes to a job that never went out.
        """
        with self._store.writing() as db:
            row = job_row(spool_rows.one(db, job))
            state = row.state
            if state not in ASKING and (state, answer) != (JobState.QUEUED, Answer.DROP):
                raise ShopError("print.not_asking", state=str(state))
            if seen and seen.state in ASKING and (seen.state, seen.changed_at) != (state, row.changed_at):
                raise ShopError("print.not_asking", state=str(state))  # "again" of another window: it waits once more
            if answer is Answer.YES and state is JobState.HELD:
                raise ShopError("print.nothing_sent")
            now = self._now()
            if answer is Answer.AGAIN:
                spool_rows.release(db, job, now)
            else:
                new = JobState.CONFIRMED if answer is Answer.YES else JobState.DROPPED
                spool_rows.change(db, job, state=str(new), owner="", changed_at=now)
            spool_rows.change(db, job, answered_by=who)
            return job_row(spool_rows.one(db, job))

    def go_on(self, job: int, label: int, who: str, seen: JobRow | None = None) -> JobRow:
        """Print a job of several labels once more, from `label` on (counted from 1 as they come out).

        One that asks, or waits, is dropped for it in the same breath; of one that has ended it is a further copy.
        Raises ShopError("print.not_found", "print.going_out", "print.job_damaged"), ("print.no_such_label", "label"),
        and ("print.not_asking") when another window has answered since it was `seen`.
        """
        with self._store.writing() as db:
            row = job_row(spool_rows.one(db, job))
            if seen is not None and (seen.state, seen.changed_at) != (row.state, row.changed_at):
                raise ShopError("print.not_asking", state=str(row.state))
            return spool_rows.go_on(db, row, label, who, self._now())

    def retry(self, job: int) -> JobRow:
        """Try a QUEUED job now, or let a HELD one go. Raises ShopError("print.not_found", "print.not_waiting")."""
        with self._store.writing() as db:
            state = JobState(spool_rows.one(db, job)["state"])
            if state not in {JobState.QUEUED, JobState.HELD}:
                raise ShopError("print.not_waiting", state=str(state))
            spool_rows.release(db, job, self._now())
            return job_row(spool_rows.one(db, job))

    # --- for workers -------------------------------------------------------------------------------------------------

    def lease(self, printer: str) -> bool:
        """Take or keep the right to print on this printer; False while another living process has it."""
        now = self._now()
        with self._store.writing() as db:
            db.execute(
                "INSERT INTO leases (printer, owner, pid, beat_at) VALUES (?, ?, ?, ?) ON CONFLICT (printer) DO UPDATE"
                " SET owner = excluded.owner, pid = excluded.pid, beat_at = excluded.beat_at"
                " WHERE leases.owner = excluded.owner OR leases.beat_at NOT BETWEEN ? AND ?",
                (printer, self.owner, os.getpid(), now, *_alive(now)),
            )
            return self._holds(db, printer)

    def beat(self) -> None:
        """Say that this process lives; at least every LEASE_SECONDS / 3."""
        with self._store.writing() as db:
            db.execute("UPDATE leases SET beat_at = ? WHERE owner = ?", (self._now(), self.owner))

    def give_back(self, printer: str) -> None:
        """Give a printer's lease back."""
        with self._store.writing() as db:
            db.execute("DELETE FROM leases WHERE owner = ? AND printer = ?", (self.owner, printer))

    def tidy(self) -> None:
        """Ask about jobs whose process died, hold what is too old, forget what is long done."""
        now = self._now()
        with self._store.writing() as db:
            db.execute(
                "UPDATE jobs SET state = 'uncertain', fault = 'print.process_died', fault_values = '[]', changed_at = ?"
                " WHERE state = 'sending' AND NOT EXISTS (SELECT 1 FROM leases WHERE leases.printer = jobs.printer"
                " AND leases.owner = jobs.owner AND leases.beat_at BETWEEN ? AND ?)",
                (now, *_alive(now)),
            )
            db.execute(
                "UPDATE jobs SET state = 'held', fault = iif(fault = '', 'print.too_old', fault), changed_at = ?"
                " WHERE state = 'queued' AND fresh_from NOT BETWEEN ? AND ?",
                # one from tomorrow: the clock was set back, and who knows how old it is
                (now, now - FRESH_SECONDS, now + FRESH_SECONDS),
            )
            db.execute(
                "UPDATE jobs SET next_try_at = ? WHERE state = 'queued' AND next_try_at > ?",
                (now, now + PAUSES[-1]),  # no pause is that long: the clock was set back
            )
            gone = db.execute(
                f"DELETE FROM jobs WHERE state NOT IN ({OPEN}) AND changed_at < ?",
                (now - KEEP_SECONDS,),
            )
            if gone.rowcount:
                spool_labels.forget(db)

    def take(self, printer: str) -> Work | None:
        """The next job of a printer, now SENDING and ours; None when there is none or we have no lease."""
        self.tidy()
        now = self._now()
        with self._store.writing() as db:
            if not self._holds(db, printer):
                return None
            # one worker a printer: what we left SENDING (the file was full when it ended) is not going out any more
            db.execute(
                "UPDATE jobs SET state = 'uncertain', fault = 'print.process_died', changed_at = ?"
                " WHERE printer = ? AND state = 'sending' AND owner = ?",
                (now, printer, self.owner),
            )
            found = db.execute(
                "SELECT id, data, sha256, profile, tries FROM jobs"
                " WHERE printer = ? AND state = 'queued' AND next_try_at <= ? ORDER BY id LIMIT 1",
                (printer, now),
            ).fetchone()
            if found is None:
                return None
            job = int(found["id"])
            data = bytes(found["data"])
            if hashlib.sha256(data).hexdigest() != found["sha256"]:
                spool_rows.change(db, job, state="held", fault="print.job_damaged", changed_at=now)
                return None
            tries = int(found["tries"]) + 1
            spool_rows.change(db, job, state="sending", owner=self.owner, sent=0, tries=tries, changed_at=now)
            return Work(job_row(spool_rows.one(db, job)), PrinterProfile.from_dict(json.loads(found["profile"])), data)

    def progress(self, job: int, sent: int) -> None:
        """So many bytes of our job have gone; that shows life as well."""
        with self._store.writing() as db:
            db.execute("UPDATE jobs SET sent = ? WHERE id = ? AND owner = ?", (sent, job, self.owner))
            db.execute("UPDATE leases SET beat_at = ? WHERE owner = ?", (self._now(), self.owner))

    def finish(self, job: int, state: JobState, error: ShopError | None = None) -> None:
        """How our job ended: SENT, CONFIRMED, UNCERTAIN or HELD.

        A job that was taken for UNCERTAIN while we were still alive is put right by what we know, unless a person has
        answered meanwhile.
        """
        with self._store.writing() as db:
            db.execute(
                "UPDATE jobs SET state = ?, fault = ?, fault_values = ?, sent = max(sent, ?), changed_at = ?"
                " WHERE id = ? AND owner = ? AND state IN ('sending', 'uncertain')",
                (str(state), *fault_of(error), sent_of(error), self._now(), job, self.owner),
            )

    def put_off(self, work: Work, error: ShopError) -> None:
        """Nothing of our job has gone: it waits with growing pauses, and so does what stands behind it."""
        now = self._now()
        pause = PAUSES[min(work.job.tries, len(PAUSES)) - 1]
        with self._store.writing() as db:
            db.execute(
                "UPDATE jobs SET state = 'queued', owner = '', fault = ?, fault_values = ?, changed_at = ?"
                " WHERE id = ? AND owner = ? AND state IN ('sending', 'uncertain')",
                (*fault_of(error), now, work.job.id, self.owner),
            )
            db.execute(
                "UPDATE jobs SET next_try_at = max(next_try_at, ?) WHERE printer = ? AND state = 'queued'",
                (now + pause, work.job.printer),
            )

    def _holds(self, db: Connection, printer: str) -> bool:
        found = db.execute("SELECT owner FROM leases WHERE printer = ?", (printer,)).fetchone()
        return found is not None and found["owner"] == self.owner

    def _now(self) -> float:
        return self._clock().timestamp()


def _alive(now: float) -> tuple[float, float]:
    """Between which moments a living process has last said so; one from the future: the clock was set back since."""
    return now - LEASE_SECONDS, now + LEASE_SECONDS

