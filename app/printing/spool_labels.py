"""The labels of one job, each by itself: where the roll ran out in the middle, the rest is printed without them all."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import ShopError
from app.printing.face import JobRow

if TYPE_CHECKING:
    from sqlite3 import Connection

_PDF = b"%PDF-"


@dataclass(frozen=True, slots=True)
class Label:
    """One of several in a job's bytes: it begins at `start` and comes out `copies` times, one after the other.

    once: the bytes that print it once, b"" where copies is 1. picture: its PNG.
    """

    start: int
    copies: int
    once: bytes
    picture: bytes


def keep(db: Connection, job: int, labels: Iterable[Label]) -> None:
    """The labels of a job that was just put in."""
    db.executemany(
        "INSERT INTO labels (job, number, start, copies, once, picture) VALUES (?, ?, ?, ?, ?, ?)",
        [(job, number, each.start, each.copies, each.once, each.picture) for number, each in enumerate(labels, 1)],
    )


def of_job(db: Connection, job: int) -> tuple[Label, ...]:
    """The labels of a job, in the order in which they come out; () for a job of pages, or of one label."""
    query = "SELECT start, copies, once, picture FROM labels WHERE job = ? ORDER BY number"
    return tuple(Label(*row) for row in db.execute(query, (job,)))


def forget(db: Connection) -> None:
    """Those of jobs that are forgotten."""
    db.execute("DELETE FROM labels WHERE job NOT IN (SELECT id FROM jobs)")


def rest_of(job: JobRow, data: bytes, labels: tuple[Label, ...], first: int) -> tuple[bytes, tuple[Label, ...]]:
    """The bytes and labels of a job from its label `first` on, counted from 1 as they come out, copies as well.

    Raises ShopError("print.no_such_label", "label") for one that it does not have, and ("print.labels_unknown") for a
    job of before they were kept.
    """
    if not 1 <= first <= job.copies:
        raise ShopError("print.no_such_label", "label", most=job.copies)
    if first == 1:
        return data, labels
    if not labels and not data.startswith(_PDF):
        raise ShopError("print.labels_unknown")
    if not labels:
        from app.printing import raster

        return raster.pages_from(data, first - 1), ()
    skipped, at = first - 1, 0
    while skipped >= labels[at].copies:
        skipped -= labels[at].copies
        at += 1
    begun, end = labels[at], labels[at + 1].start if at + 1 < len(labels) else len(data)
    head = begun.once * (begun.copies - skipped) if skipped else data[begun.start : end]
    if skipped:
        step = len(begun.once)
        kept = [Label(step * number, 1, b"", begun.picture) for number in range(begun.copies - skipped)]
    else:
        kept = [Label(0, begun.copies, begun.once, begun.picture)]
    moved = len(head) - end
    kept += [Label(each.start + moved, each.copies, each.once, each.picture) for each in labels[at + 1 :]]
    return head + data[end:], tuple(kept)


def values(first: int) -> str:
    """What fault_values say of a job that went on from a label."""
    return json.dumps([("label", str(first))])
