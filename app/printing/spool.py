"""The print queue of this PC: nothing is lost, nothing is printed twice unnoticed (PRINTING.md, Spool)."""

from __future__ import annotations

import hashlib
import json
import os
import uuid
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from app.errors import ShopError
from app.printing.face import OPEN_STATES, Answer, JobRow, JobState, PrinterProfile, QueueCounts
from app.printing.spool_store import SpoolStore

if TYPE_CHECKING:
    from sqlite3 import Connection, Row

FRESH_SECONDS = 600  # a job older than this does not come out by itself
LEASE_SECONDS = 15  # without a heartbeat for so long, a process is taken for dead
KEEP_SECONDS = 30 * 86400  # what is done is forgotten after this
PAUSES = (2, 4, 8, 15, 30, 60)  # seconds until a printer that is away is tried again
_OPEN = ", ".join(f"'{state}'" for state in OPEN_STATES)


@dataclass(frozen=True, slots=True)
class Slip:
    """What is to be printed: (document, ref, copy, printer) is its key, which comes out once."""

    document: str
    ref: str
    copy: int
    data: bytes


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
            return tuple(_enqueue(db, slip, profile, now) for slip, profile in slips)

    def jobs(self, *, open_only: bool = False, limit: int = 200) -> tuple[JobRow, ...]:
        """The newest jobs first; with `open_only` only those that are not final."""
        which = f"WHERE state IN ({_OPEN})" if open_only else ""
        with self._store.reading() as db:
            found = db.execute(f"SELECT * FROM jobs {which} ORDER BY id DESC LIMIT ?", (limit,)).fetchall()
        return tuple(_row(each) for each in found)

    def job(self, job: int) -> JobRow:
        """One job. Raises ShopError("print.not_found")."""
        with self._store.reading() as db:
            return _row(_one(db, job))

    def counts(self, printer: str | None = None) -> QueueCounts:
        """How many jobs are open, by state; of one printer or of all."""
        which, values = ("AND printer = ?", (printer,)) if printer is not None else ("", ())
        with self._store.reading() as db:
            query = f"SELECT state, count(*) FROM jobs WHERE state IN ({_OPEN}) {which} GROUP BY state"
            by_state = {str(row[0]): int(row[1]) for row in db.execute(query, values)}
        return QueueCounts(**{str(state): by_state.get(state, 0) for state in OPEN_STATES})

    def answer(self, job: int, answer: Answer, who: str) -> JobRow:
        """A person's answer to "Did it print?", or that a waiting job is not wanted any more.

        Raises ShopError("print.not_found"), ("print.not_asking") when nobody asks (an answer given twice) and
        ("print.nothing_sent") for a yes to a job that never went out.
        """
        with self._store.writing() as db:
            state = JobState(_one(db, job)["state"])
            if state not in {JobState.UNCERTAIN, JobState.HELD} and (state, answer) != (JobState.QUEUED, Answer.DROP):
                raise ShopError("print.not_asking", state=str(state))
            if answer is Answer.YES and state is JobState.HELD:
                raise ShopError("print.nothing_sent")
            now = self._now()
            if answer is Answer.AGAIN:
                _release(db, job, now)
            else:
                new = JobState.CONFIRMED if answer is Answer.YES else JobState.DROPPED
                _set(db, job, state=str(new), owner="", changed_at=now)
            _set(db, job, answered_by=who)
            return _row(_one(db, job))

    def retry(self, job: int) -> JobRow:
        """Try a QUEUED job now, or let a HELD one go. Raises ShopError("print.not_found", "print.not_waiting")."""
        with self._store.writing() as db:
            state = JobState(_one(db, job)["state"])
            if state not in {JobState.QUEUED, JobState.HELD}:
                raise ShopError("print.not_waiting", state=str(state))
            _release(db, job, self._now())
            return _row(_one(db, job))

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
            db.execute(
                f"DELETE FROM jobs WHERE state NOT IN ({_OPEN}) AND changed_at < ?",
                (now - KEEP_SECONDS,),
            )

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
                "SELECT * FROM jobs WHERE printer = ? AND state = 'queued' AND next_try_at <= ? ORDER BY id LIMIT 1",
                (printer, now),
            ).fetchone()
            if found is None:
                return None
            job = int(found["id"])
            data = bytes(found["data"])
            if hashlib.sha256(data).hexdigest() != found["sha256"]:
                _set(db, job, state="held", fault="print.job_damaged", changed_at=now)
                return None
            _set(db, job, state="sending", owner=self.owner, sent=0, tries=int(found["tries"]) + 1, changed_at=now)
            return Work(_row(_one(db, job)), PrinterProfile.from_dict(json.loads(found["profile"])), data)

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
                (str(state), *_fault(error), _sent(error), self._now(), job, self.owner),
            )

    def put_off(self, work: Work, error: ShopError) -> None:
        """Nothing of our job has gone: it waits with growing pauses, and so does what stands behind it."""
        now = self._now()
        pause = PAUSES[min(work.job.tries, len(PAUSES)) - 1]
        with self._store.writing() as db:
            db.execute(
                "UPDATE jobs SET state = 'queued', owner = '', fault = ?, fault_values = ?, changed_at = ?"
                " WHERE id = ? AND owner = ? AND state IN ('sending', 'uncertain')",
                (*_fault(error), now, work.job.id, self.owner),
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


def _enqueue(db: Connection, slip: Slip, profile: PrinterProfile, now: float) -> JobRow:
    db.execute(
        "INSERT INTO jobs (document, ref, copy, printer, state, data, sha256, profile, size, created_at,"
        " fresh_from, next_try_at, changed_at) VALUES (?, ?, ?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (document, ref, copy, printer) DO NOTHING",
        (
            *(slip.document, slip.ref, slip.copy, profile.name, slip.data),
            *(hashlib.sha256(slip.data).hexdigest(), json.dumps(profile.to_dict(), ensure_ascii=False)),
            *(len(slip.data), now, now, now, now),
        ),
    )
    key = (slip.document, slip.ref, slip.copy, profile.name)
    found = db.execute("SELECT * FROM jobs WHERE document = ? AND ref = ? AND copy = ? AND printer = ?", key)
    return _row(found.fetchone())


def _release(db: Connection, job: int, now: float) -> None:
    """Let a job go out as if it were new; what stands before it on the same printer is tried at once, too."""
    fresh = {"state": "queued", "owner": "", "sent": 0, "tries": 0, "fault": "", "fault_values": "[]"}
    _set(db, job, **fresh, fresh_from=now, changed_at=now)
    db.execute(
        "UPDATE jobs SET next_try_at = ? WHERE state = 'queued' AND printer = (SELECT printer FROM jobs WHERE id = ?)",
        (now, job),
    )


def _set(db: Connection, job: int, **values: object) -> None:
    columns = ", ".join(f"{name} = ?" for name in values)
    db.execute(f"UPDATE jobs SET {columns} WHERE id = ?", (*cast("tuple[Any, ...]", tuple(values.values())), job))


def _one(db: Connection, job: int) -> Row:
    found = db.execute("SELECT * FROM jobs WHERE id = ?", (job,)).fetchone()
    if found is None:
        raise ShopError("print.not_found", job=job)
    return cast("Row", found)


def _fault(error: ShopError | None) -> tuple[str, str]:
    if error is None:
        return "", "[]"
    values: Mapping[str, object] = {key: value for key, value in error.values.items() if key != "sent"}
    return error.key, json.dumps([(key, str(value)) for key, value in values.items()], ensure_ascii=False)


def _sent(error: ShopError | None) -> int:
    sent = error.values.get("sent", 0) if error else 0
    return sent if isinstance(sent, int) else 0


def _row(found: Any) -> JobRow:
    state = JobState(found["state"])
    return JobRow(
        id=found["id"],
        document=found["document"],
        ref=found["ref"],
        copy=found["copy"],
        printer=found["printer"],
        state=state,
        size=found["size"],
        sent=found["sent"],
        tries=found["tries"],
        fault=found["fault"],
        fault_values=tuple((str(key), str(value)) for key, value in json.loads(found["fault_values"])),
        created_at=datetime.fromtimestamp(found["created_at"], UTC),
        changed_at=datetime.fromtimestamp(found["changed_at"], UTC),
        next_try_at=datetime.fromtimestamp(found["next_try_at"], UTC) if state is JobState.QUEUED else None,
        answered_by=found["answered_by"],
    )
