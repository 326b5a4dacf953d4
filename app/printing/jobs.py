"""Print jobs as the queue's page shows them: their states, and what a person may answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

WENT_ON = "print.went_on"  # the fault of a batch whose rest became another job; its value is from which label


class JobState(StrEnum):
    """The states of one print job (PRINTING.md, Spool); the first four are open, the last three final."""

    QUEUED = "queued"  # nothing sent yet; `fault` says why when it waits for its printer
    SENDING = "sending"  # bytes are going out under a live lease
    UNCERTAIN = "uncertain"  # broke off after a byte, or a fault was reported after: a person is asked
    HELD = "held"  # older than 10 minutes, or its printer was changed: does not come out by itself
    SENT = "sent"  # all bytes written without error: done, no question asked
    CONFIRMED = "confirmed"  # the printer, or a person, said that it printed
    DROPPED = "dropped"  # a person said that it is not wanted any more


OPEN_STATES = (JobState.QUEUED, JobState.SENDING, JobState.UNCERTAIN, JobState.HELD)
FINAL_STATES = (JobState.SENT, JobState.CONFIRMED, JobState.DROPPED)


class Answer(StrEnum):
    """What a person may answer to "Did it print?"."""

    YES = "yes"
    AGAIN = "again"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class JobRow:
    """One print job as the queue page shows it; moments are UTC.

    `moved_from` is the printer of the job that this one was made instead of, `moved_to` that of the job made instead of
    this one (its own: made anew there); "" for none.
    """

    id: int
    document: str  # "repair_tag"…: a name of documents/catalogue.py
    ref: str  # the number the paper belongs to
    copy: int
    printer: str
    state: JobState
    size: int  # bytes in all
    sent: int  # bytes that had gone
    tries: int
    fault: str  # key of the last fault, "" for none
    fault_values: tuple[tuple[str, str], ...]
    created_at: datetime
    changed_at: datetime
    next_try_at: datetime | None
    answered_by: str
    who: str = ""  # asked for it
    copies: int = 1  # so often the bytes print it
    moved_from: str = ""
    moved_to: str = ""


@dataclass(frozen=True, slots=True)
class QueueCounts:
    """How many jobs wait, go out now, and need a person."""

    queued: int = 0
    sending: int = 0
    uncertain: int = 0
    held: int = 0

    @property
    def waiting(self) -> int:
        """Jobs that will come out by themselves."""
        return self.queued + self.sending

    @property
    def asking(self) -> int:
        """Jobs that wait for a person."""
        return self.uncertain + self.held
