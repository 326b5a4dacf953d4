"""The rows of the spool's file: a slip put into it, a job read and changed."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from app.errors import ShopError
from app.printing import spool_labels
from app.printing.face import OPEN_STATES, WENT_ON, JobRow, JobState, PrinterProfile
from app.printing.spool_labels import Label
from app.workflow.rows.layouts import LayoutTrouble

if TYPE_CHECKING:
    from sqlite3 import Connection, Row

OPEN = ", ".join(f"'{state}'" for state in OPEN_STATES)
#: All of a job but what it weighs.
COLUMNS = (
    "id, document, ref, copy, copies, printer, state, size, sent, tries, fault, fault_values, created_at, changed_at,"
    " next_try_at, who, answered_by, moved_from, moved_to"
)


@dataclass(frozen=True, slots=True)
class Slip:
    """What is to be printed: (document, ref, copy) is its key, which comes out once.

    `copies`: so often the bytes print it. `picture`: PNG of the page that they print, b"" for a PDF: it is its own.
    `waited`: seconds since it was owed, for what is too old does not come out by itself. `troubles`: the layouts of the
    shop that did not serve for it; said to who prints, and not kept. `labels`: where the bytes print several.
    """

    document: str
    ref: str
    copy: int
    data: bytes
    who: str = ""
    copies: int = 1
    picture: bytes = b""
    waited: float = 0.0
    troubles: tuple[LayoutTrouble, ...] = ()
    labels: tuple[Label, ...] = ()


def enqueue(db: Connection, slip: Slip, profile: PrinterProfile, now: float, moved_from: str = "") -> JobRow:
    """A job for the slip, QUEUED; the one that has its key already is given back unchanged."""
    done = db.execute(
        "INSERT INTO jobs (document, ref, copy, copies, who, printer, state, moved_from, size, created_at, fresh_from,"
        " next_try_at, changed_at, profile, sha256, picture, data)"
        " VALUES (?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (document, ref, copy) WHERE moved_to = '' DO NOTHING",
        (
            *(slip.document, slip.ref, slip.copy, slip.copies, slip.who, profile.name, moved_from, len(slip.data)),
            *(now, now - slip.waited, now, now),
            json.dumps(profile.to_dict(), ensure_ascii=False),
            *(hashlib.sha256(slip.data).hexdigest(), slip.picture, slip.data),
        ),
    )
    found = db.execute(
        f"SELECT {COLUMNS} FROM jobs WHERE document = ? AND ref = ? AND copy = ? AND moved_to = ''",
        (slip.document, slip.ref, slip.copy),
    )
    row = job_row(found.fetchone())
    if done.rowcount:  # it was not there already
        spool_labels.keep(db, row.id, slip.labels)
    return row


def slip_of(db: Connection, job: int) -> tuple[Slip, PrinterProfile]:
    """A job as it was put in. Raises ShopError("print.not_found", "print.job_damaged")."""
    found = one(db, job, f"{COLUMNS}, profile, sha256, picture, data")
    row, data = job_row(found), bytes(found["data"])
    if hashlib.sha256(data).hexdigest() != found["sha256"]:
        raise ShopError("print.job_damaged")
    labels, picture = spool_labels.of_job(db, job), bytes(found["picture"])
    slip = Slip(row.document, row.ref, row.copy, data, row.who, row.copies, picture, labels=labels)
    return slip, PrinterProfile.from_dict(json.loads(found["profile"]))


def go_on(db: Connection, job: JobRow, label: int, who: str, now: float) -> JobRow:
    """The rest of a job from a label on, as a job; the old one is dropped for it where it is open.

    Raises ShopError("print.no_such_label", "label"), ("print.going_out", "print.job_damaged").
    """
    slip, profile = slip_of(db, job.id)
    data, labels = spool_labels.rest_of(job, slip.data, slip.labels, label)
    picture = labels[0].picture if labels else slip.picture if label == 1 else b""
    left = job.copies - label + 1
    rest = dataclasses.replace(slip, data=data, labels=labels, copies=left, picture=picture, who=who)
    if job.state not in OPEN_STATES:
        return enqueue(db, dataclasses.replace(rest, copy=next_copy(db, job)), profile, now)
    made = replace(db, job.id, rest, profile, who, now)
    change(db, job.id, fault=WENT_ON, fault_values=spool_labels.values(label))
    return made


def replace(db: Connection, job: int, slip: Slip, profile: PrinterProfile, who: str, now: float) -> JobRow:
    """Drop a job that is not going out, and queue a slip instead of it.

    Raises ShopError("print.going_out", "print.not_asking").
    """
    old = job_row(one(db, job))
    require_open(old)
    change(db, job, state="dropped", owner="", moved_to=profile.name, answered_by=who, changed_at=now)
    return enqueue(db, slip, profile, now, moved_from=old.printer)


def next_copy(db: Connection, job: JobRow) -> int:
    """The number of the next print of the same."""
    found = db.execute("SELECT max(copy) FROM jobs WHERE document = ? AND ref = ?", (job.document, job.ref))
    return int(found.fetchone()[0]) + 1


def require_open(job: JobRow) -> None:
    """Raises ShopError("print.going_out"), ("print.not_asking") for a job that has ended."""
    if job.state is JobState.SENDING:
        raise ShopError("print.going_out")
    if job.state not in OPEN_STATES:
        raise ShopError("print.not_asking", state=str(job.state))


def release(db: Connection, job: int, now: float) -> None:
    """Let a job go out as if it were new; what stands before it on the same printer is tried at once, too."""
    fresh = {"state": "queued", "owner": "", "sent": 0, "tries": 0, "fault": "", "fault_values": "[]"}
    change(db, job, **fresh, fresh_from=now, changed_at=now)
    db.execute(
        "UPDATE jobs SET next_try_at = ? WHERE state = 'queued' AND printer = (SELECT printer FROM jobs WHERE id = ?)",
        (now, job),
    )


def change(db: Connection, job: int, **values: object) -> None:
    """Set some columns of a job."""
    columns = ", ".join(f"{name} = ?" for name in values)
    db.execute(f"UPDATE jobs SET {columns} WHERE id = ?", (*cast("tuple[Any, ...]", tuple(values.values())), job))


def one(db: Connection, job: int, columns: str = COLUMNS) -> Row:
    """Some columns of a job. Raises ShopError("print.not_found")."""
    found = db.execute(f"SELECT {columns} FROM jobs WHERE id = ?", (job,)).fetchone()
    if found is None:
        raise ShopError("print.not_found", job=job)
    return cast("Row", found)


def fault_of(error: ShopError | None) -> tuple[str, str]:
    """The columns fault and fault_values."""
    if error is None:
        return "", "[]"
    values: Mapping[str, object] = {key: value for key, value in error.values.items() if key != "sent"}
    return error.key, json.dumps([(key, str(value)) for key, value in values.items()], ensure_ascii=False)


def sent_of(error: ShopError | None) -> int:
    """How many bytes had gone when it broke off."""
    sent = error.values.get("sent", 0) if error else 0
    return sent if isinstance(sent, int) else 0


def job_row(found: Any) -> JobRow:
    """The row of COLUMNS."""
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
        who=found["who"],
        copies=found["copies"],
        moved_from=found["moved_from"],
        moved_to=found["moved_to"],
    )
