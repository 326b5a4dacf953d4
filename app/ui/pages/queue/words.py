"""Print jobs in words: what it is, how it is, why, and what is asked about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.errors import ShopError
from app.printing.face import WENT_ON, JobRow, JobState, PrinterState
from app.ui.desk import Desk
from app.ui.names import document_name
from app.ui.phrases import clauses
from app.ui.printer_words import printer_title
from app.ui.words import translate
from app.workflow.rows.kinds import Document
from app.workflow.slips.papers import SLIPS

JOB_TONES = {
    JobState.QUEUED: "info",
    JobState.SENDING: "info",
    JobState.UNCERTAIN: "bad",
    JobState.HELD: "warn",
    JobState.SENT: "good",
    JobState.CONFIRMED: "good",
    JobState.DROPPED: "quiet",
}
ASKING = (JobState.UNCERTAIN, JobState.HELD)
WAITING = (JobState.QUEUED, JobState.SENDING)


def job_state_name(state: JobState) -> str:
    """A job's state in words, with its sign."""
    return {
        JobState.QUEUED: translate("Queue", "… waiting"),
        JobState.SENDING: translate("Queue", "→ printing"),
        JobState.UNCERTAIN: translate("Queue", "? did it print"),
        JobState.HELD: translate("Queue", "‖ held"),
        JobState.SENT: translate("Queue", "✓ sent"),
        JobState.CONFIRMED: translate("Queue", "✓ printed"),
        JobState.DROPPED: translate("Queue", "× dropped"),
    }[state]


def job_state(job: JobRow) -> str:
    """The same for a job: one that another was made instead of was not simply dropped."""
    if job.moved_to and job.fault == WENT_ON:
        return translate("Queue", "↷ went on")
    if job.moved_to:
        return translate("Queue", "↷ moved") if job.moved_to != job.printer else translate("Queue", "↷ made anew")
    return job_state_name(job.state)


def job_document(job: JobRow) -> str:
    """What is printed, which print of it when it is not the first, and how often when that is more than once."""
    known = job.document in set(Document)
    words = document_name(Document(job.document)) if known else job.document
    if job.copy > 1:
        words = translate("Queue", "{document}, copy {n}").format(document=words, n=job.copy)
    if job.copies > 1:
        words = translate("Queue", "{document} × {n}").format(document=words, n=job.copies)
    return words


def job_number(job: JobRow, desk: Desk) -> str:
    """The number of the order it belongs to, "" for what belongs to none."""
    number = job.ref.split("-", 1)[0]
    return desk.formats.number(number) if number.isdigit() and len(number) == 12 else ""


def with_reason(job: JobRow, printers: Mapping[str, PrinterState]) -> JobRow:
    """What waits because its printer says that it can't print was not tried yet: the printer's fault is its reason."""
    state = printers.get(job.printer)
    if job.state is not JobState.QUEUED or job.fault or state is None or not state.at_fault:
        return job
    return replace(job, fault=state.key, fault_values=state.values, next_try_at=None)


def job_reason(job: JobRow, desk: Desk) -> str:
    """Why it is as it is, in plain words; "" when nothing needs saying."""
    if job.moved_to and job.fault == WENT_ON:
        words = translate("Queue", "Printed again from label {label} on").format(**dict(job.fault_values))
        return clauses((words, _by(job)))
    if job.moved_to and job.moved_to != job.printer:
        words = translate("Queue", "Printed on {printer} instead").format(printer=printer_title(job.moved_to))
        return clauses((words, _by(job)))
    if job.moved_to:
        return clauses((translate("Queue", "Made anew for the printer as it is now"), _by(job)))
    if job.state in (JobState.CONFIRMED, JobState.DROPPED):
        return _by(job)
    if job.state is JobState.SENT or not job.fault:
        return ""
    return desk.sentence(ShopError(job.fault, **dict(job.fault_values)))


def _by(job: JobRow) -> str:
    return translate("Queue", "by {name}").format(name=job.answered_by) if job.answered_by else ""


def is_slip(job: JobRow) -> bool:
    """Whether it belongs to an order, so that it can be made again from what is kept."""
    return job.document in set(SLIPS)


def question(job: JobRow, useless: bool) -> tuple[str, str]:
    """What is asked about a job, and its tone; "" for nothing. useless: these bytes can't come out right any more."""
    if job.state is JobState.UNCERTAIN:
        words = translate(
            "Queue", "Printing broke off, or the printer reported a fault. Look at it: did {paper} print?"
        )
        more = translate("Queue", "Printed again, it is marked as a further copy.") if is_slip(job) else ""
        if job.copies > 1:
            more = translate("Queue", "If only the first of them did, say below from which label to go on.")
        return " ".join(part for part in (words.format(paper=job_document(job)), more) if part), "bad"
    if useless and is_slip(job):
        return translate(
            "Queue",
            "This can't come out as it is: its printer was changed or removed, or it was damaged."
            " Make it anew for the printer as it is now; this one is dropped.",
        ), "warn"
    if useless:
        return translate(
            "Queue",
            "This can't come out as it is: its printer was changed or removed, or it was damaged."
            " Drop it, and print it anew from the page it came from.",
        ), "warn"
    if job.state is JobState.HELD:
        return translate("Queue", "This is old, so it does not come out by itself. Is it still wanted?"), "warn"
    return "", ""
