"""What ui may know of printing: frozen types and protocols for previews, the queue and the printers page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.errors import ShopError
from app.printing.jobs import FINAL_STATES, OPEN_STATES, WENT_ON, Answer, JobRow, JobState, QueueCounts
from app.printing.preview import Preview
from app.printing.profile import (
    BAUDS,
    DPIS,
    FRAMES,
    PAGES,
    PAPERS,
    ROLL_DPIS,
    ROLLS,
    ROTATIONS,
    Flow,
    Language,
    Media,
    Mode,
    OutletKind,
    PrinterProfile,
    Role,
    Roll,
)
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import NoticePaper
from app.workflow.rows.shop import Who

__all__ = [
    "BAUDS",
    "DPIS",
    "FINAL_STATES",
    "FRAMES",
    "OPEN_STATES",
    "PAGES",
    "PAPERS",
    "ROLLS",
    "ROLL_DPIS",
    "ROTATIONS",
    "WENT_ON",
    "Address",
    "Answer",
    "Batch",
    "Flow",
    "JobRow",
    "JobState",
    "Language",
    "LineTime",
    "Media",
    "Mode",
    "OutletKind",
    "Preview",
    "PrintQueue",
    "PrintService",
    "PrinterCondition",
    "PrinterProfile",
    "PrinterRow",
    "PrinterSetup",
    "PrinterState",
    "QueueCounts",
    "Role",
    "Roll",
    "Trial",
    "is_queue_fault",
]


class PrinterCondition(StrEnum):
    """What a printer says of itself; silence is UNKNOWN, neither fine nor faulty."""

    READY = "ready"
    PRINTING = "printing"
    OFFLINE = "offline"
    UNPLUGGED = "unplugged"  # its cable or port is gone
    BUSY = "busy"  # another program holds it
    PAPER_OUT = "paper_out"
    HEAD_OPEN = "head_open"
    JAM = "jam"
    RIBBON_OUT = "ribbon_out"
    PAUSED = "paused"
    FAULT = "fault"
    UNKNOWN = "unknown"


FAULTS = frozenset(PrinterCondition) - {PrinterCondition.READY, PrinterCondition.PRINTING, PrinterCondition.UNKNOWN}


def is_queue_fault(key: str) -> bool:
    """Whether an error is about the print queue's own file: then no slip on this PC can be printed now."""
    return key.startswith("spool.")


@dataclass(frozen=True, slots=True)
class PrinterState:
    """A printer's condition; `key` ("print.offline"…) and `values` are for ui/sentences when it is at fault."""

    condition: PrinterCondition
    key: str = ""
    values: tuple[tuple[str, str], ...] = ()

    @property
    def at_fault(self) -> bool:
        """True when the printer said that it can't print now."""
        return self.condition in FAULTS


@dataclass(frozen=True, slots=True)
class PrinterRow:
    """One printer for the status bar and the printers page."""

    profile: PrinterProfile
    state: PrinterState
    waiting: int  # QUEUED and SENDING
    asking: int  # UNCERTAIN and HELD: a person is needed




@dataclass(frozen=True, slots=True)
class Address:
    """One place where a printer was found: what to keep, and how to show it."""

    outlet: OutletKind
    address: str
    title: str
    detail: str = ""
    language: Language | None = None  # what it says that it understands


@dataclass(frozen=True, slots=True)
class Trial:
    """How a test page went that was sent past the queue: nothing of it waits, and nothing comes out later.

    `key` ("print.stalled"…) and `values` say what kept the printer from taking all of it, "" for nothing.
    """

    size: int  # bytes
    sent: int  # of them, so many went
    seconds: float
    state: PrinterState  # as it was asked afterwards
    key: str = ""
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class LineTime:
    """How long a paper takes on a serial line of that speed."""

    baud: int
    size: int  # bytes
    seconds: float


@dataclass(frozen=True, slots=True)
class Batch:
    """Labels that were queued together (None: none could be made), and those that could not be made.

    refused: the place of each among the papers, and why.
    """

    job: JobRow | None
    refused: tuple[tuple[int, ShopError], ...] = ()


class PrintQueue(Protocol):
    """The print jobs of this PC. Each call may wait on a file: through background.run, never in a page's thread.

    Every call may raise a ShopError of `is_queue_fault` when that file can't be read or written.
    """

    def jobs(self, *, open_only: bool = False, limit: int = 200) -> tuple[JobRow, ...]:
        """The newest jobs first, at most `limit` (an open one is never left out for a final one)."""
        ...

    def picture(self, job: int) -> Preview | None:
        """The first page of a job as its printer gets it; None for bytes of which there is no picture."""
        ...

    def counts(self) -> QueueCounts:
        """How many jobs are open, by state."""
        ...

    def answer(self, job: int, answer: Answer, who: str, seen: JobRow | None = None) -> JobRow:
        """A person's answer for an UNCERTAIN or HELD job, `seen` as it was when it asked: the first answer counts.

        Raises ShopError("print.not_asking", "print.not_found").
        """
        ...

    def go_on(self, job: int, label: int, who: str, seen: JobRow | None = None) -> JobRow:
        """Print a job of several labels once more, from `label` on (from 1 as they come out); `seen` as for `answer`.

        Raises ShopError("print.no_such_label", "label") as well, and ("print.going_out", "print.job_damaged").
        """
        ...

    def retry(self, job: int) -> JobRow:
        """Try a QUEUED job now, or let a HELD one go. Raises ShopError("print.not_waiting", "print.not_found")."""
        ...


class PrinterSetup(Protocol):
    """Setting a printer up: what is there, and trying it before it is kept. Each call may wait.

    A profile that can't be right is refused with FieldErrors, each with the name of its field.
    """

    def found(self) -> tuple[Address, ...]:
        """Serial ports, USB printers and system queues that this PC has now."""
        ...

    def check(self, profile: PrinterProfile) -> PrinterState:
        """Ask a printer how it is."""
        ...

    def preview_test_page(self, profile: PrinterProfile) -> Preview:
        """The test page as it would come out."""
        ...

    def try_page(self, profile: PrinterProfile, progress: Callable[[int, int], object]) -> Trial:
        """Send a test page now, past the queue; nothing of it is tried again.

        progress: called meanwhile, from the caller's thread, with the bytes gone and all of them.
        """
        ...

    def line_times(self, profile: PrinterProfile) -> tuple[LineTime, ...]:
        """What a real paper of its kind takes on its serial line, and at other speeds; () for other printers."""
        ...


class PrintService(Protocol):
    """All of printing that a page may ask for (desk.printing). Each call may wait: through background.run."""

    @property
    def queue(self) -> PrintQueue:
        """The print jobs of this PC."""
        ...

    @property
    def setup(self) -> PrinterSetup:
        """What sets printers up."""
        ...

    def preview(self, document: Document, paper: object, printer: str = "") -> Preview:
        """The document as it would come out; `paper` is its row of workflow.rows.papers; printer: "" = its own."""
        ...

    def printers_for(self, document: Document) -> tuple[PrinterProfile, ...]:
        """All that can print a document: its own printer first, a folder for files last."""
        ...

    def message(self, paper: NoticePaper) -> str:
        """The notice to collect as a short text to send, in the language or languages of the shop's papers."""
        ...

    def save_paper(self, document: Document, paper: object, path: Path, printer: str = "") -> None:
        """Write what the printer ("" = its own) would print: a PDF, or its dots where the name ends in .png.

        Raises OutletError("print.folder_unwritable").
        """
        ...

    def open_paper(self, document: Document, paper: object, printer: str = "") -> None:
        """Show what the printer ("" = its own) would print as a PDF, with the program that the system has for it.

        Raises OutletError("print.folder_unwritable").
        """
        ...

    def paper_picture(self, path: Path, width: int, height: int) -> bytes:
        """The first page of any PDF file as a PNG that fits into so many pixels; b"" for what can't be drawn."""
        ...

    def print_paper(
        self, document: Document, paper: object, ref: str, who: str = "", printer: str = "", copies: int = 1
    ) -> JobRow:
        """Queue a paper that no act owes (a badge); each call is a print of its own. The first of its jobs.

        printer: "" = its own; copies: 1 to 99.
        """
        ...

    def print_labels(
        self, document: Document, papers: Sequence[object], ref: str, who: str = "", printer: str = "", copies: int = 1
    ) -> Batch:
        """Queue many labels as one job, each `copies` times; one that can't be made holds up no other."""
        ...

    def elsewhere(self, job: int) -> tuple[PrinterProfile, ...]:
        """Where else a job could come out. Raises ShopError("print.not_found", "print.job_damaged")."""
        ...

    def print_elsewhere(self, job: int, printer: str, who: Who) -> JobRow:
        """Make the job's slip for another printer, and drop the job in the same breath; never can both come out.

        What may have come out is counted: copy n + 1. Raises ShopError("print.not_found", "print.going_out",
        "print.not_asking", "print.does_not_fit", "printer.unknown").
        """
        ...

    def print_anew(self, job: int, who: Who) -> JobRow:
        """The same for the printer that the job's document has now: it was changed, or the job was damaged.

        Raises ShopError("paper.no_slip") as well, for what belongs to no order.
        """
        ...

    def open_file(self, path: Path) -> None:
        """Show a file with the program that the system has for it."""
        ...

    def enqueue_owed(self) -> tuple[JobRow, ...]:
        """Queue the papers that are owed and were not queued yet; twice is as good as once."""
        ...

    def printers(self) -> tuple[PrinterProfile, ...]:
        """The printers set up on this PC."""
        ...

    def save_printers(self, profiles: tuple[PrinterProfile, ...]) -> None:
        """Use these printers from now on. Raises ShopError("printer.…", field=…)."""
        ...

    def states(self) -> tuple[PrinterRow, ...]:
        """Every printer of this PC with its state and its waiting jobs, as last heard."""
        ...

    def test_page(self, printer: str, who: str = "") -> JobRow:
        """Queue a test page for the printer of that name. Raises ShopError("printer.unknown")."""
        ...
