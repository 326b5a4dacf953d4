"""What ui may know of printing: frozen types and protocols for previews, the queue and the printers page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from app.errors import ShopError
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import NoticePaper
from app.workflow.rows.shop import Who


class JobState(StrEnum):
    """The states of one print job (PRINTING.md, Spool); the first five are open, the last three final."""

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


class Role(StrEnum):
    """What a printer is used for on this PC; each document names the role that prints it."""

    TAG = "tag"  # small labels
    RECEIPT = "receipt"  # slips for the customer: A5, A4 with two halves, or a roll
    DOCUMENT = "document"  # whole pages: letters, reports, lists


class OutletKind(StrEnum):
    """The way from this PC to the printer."""

    SERIAL = "serial"
    USB = "usb"  # /dev/usb/lpN
    NETWORK = "network"  # port 9100
    WINDOWS = "windows"  # a queue of Windows, raw: the printer's own language through its spooler
    SYSTEM = "system"  # CUPS or a Windows driver
    FILE = "file"  # into a folder, opened afterwards where wished
    MEMORY = "memory"  # tests, demo and tour: keeps what was sent


class Flow(StrEnum):
    """How a serial printer says "wait"."""

    NONE = "none"
    RTS = "rtscts"
    XON = "xonxoff"
    DTR = "dsrdtr"


class Language(StrEnum):
    """What the printer understands."""

    ZPL = "ZPL"
    TSPL = "TSPL"
    EPL = "EPL"  # EPL2
    ESCPOS = "ESCPOS"  # receipt printers
    BROTHER = "BROTHER"  # Brother QL raster
    PDF = "PDF"


class Media(StrEnum):
    """How a label printer finds the next label."""

    GAP = "gap"
    MARK = "mark"  # a black line on the back
    CONTINUOUS = "continuous"


class Mode(StrEnum):
    """How a label is put into its language."""

    AUTO = "auto"  # as a picture, but on a slow line as the parts that are quickest there
    PICTURE = "picture"  # one picture: what the preview shows, dot for dot
    MIXED = "mixed"  # native bars and rules, text lines as trimmed pictures: the same dots in fewer bytes
    NATIVE = "native"  # as mixed, but lines of plain ASCII in the printer's own letters


@dataclass(frozen=True, slots=True)
class Roll:
    """A roll of thermal paper: how wide it is, and how much of that its printers reach, in mm."""

    wide: float
    printed: float


BAUDS = (115200, 57600, 38400, 19200, 9600)  # the fast one is offered first: a label takes 1.7 s instead of 20 s
FRAMES = ("8N1", "8E1", "8O1", "7E1", "7O1")  # bits and parity
DPIS = (203, 300)
ROTATIONS = (0, 90, 180, 270)
ROLL_DPIS = (203, 180, 300)
PAGES = ("A5", "A4")
ROLLS = {"80mm": Roll(80.0, 72.0), "58mm": Roll(58.0, 48.0)}  # 576 and 384 dots at 203 dpi
PAPERS = (*PAGES, *ROLLS)


@dataclass(frozen=True, slots=True)
class PrinterProfile:
    """One printer of this PC as the shop set it up (settings.PrinterOptions by name); mm and dots per inch.

    `language` counts for tags (a label language, or PDF for a label as a page of its own size) and for rolls (ESC/POS,
    a label language without gaps, or PDF for a printer driver). Other papers are always PDF. `darkness` and `speed` of
    -1 and 0 leave the printer as it is set.
    """

    name: str
    role: Role = Role.DOCUMENT
    outlet: OutletKind = OutletKind.FILE
    address: str = ""  # port as "usb:VID:PID:serial" or a device path; queue name; folder
    language: Language = Language.TSPL
    baud: int = BAUDS[0]
    flow: Flow = Flow.NONE
    dpi: int = DPIS[0]
    width_mm: float = 60.0
    height_mm: float = 40.0
    gap_mm: float = 2.0
    paper: str = "A5"  # one of PAPERS; counts for all but tags
    open_after: bool = False  # file outlet: show the file when it is written
    cut: bool = True  # a roll is cut after each slip; else so much is fed that it can be torn off
    short_terms: bool = False  # rolls: the terms in short, with a word where the whole of them can be read
    frame: str = FRAMES[0]  # of a serial line
    media: Media = Media.GAP
    head_mm: float = 108.0  # what its head can print across at most
    darkness: int = -1  # per cent of what the printer can
    speed: int = 0  # mm a second
    offset_x_mm: float = 0.0  # to the right, by so much the print is shifted
    offset_y_mm: float = 0.0  # down
    rotation: int = 0  # one of ROTATIONS, clockwise
    mode: Mode = Mode.AUTO
    z64: bool = False  # ZPL: pictures as Z64; many clones can't read it
    drawer: bool = False  # ESC/POS: the cash drawer is opened when cash is taken

    @property
    def roll(self) -> Roll | None:
        """The roll in it; None for labels and pages."""
        return None if self.role is Role.TAG else ROLLS.get(self.paper)

    def to_dict(self) -> dict[str, object]:
        """Plain values for JSON or TOML."""
        return {key: str(value) if isinstance(value, StrEnum) else value for key, value in asdict(self).items()}

    @staticmethod
    def from_dict(plain: dict[str, object]) -> PrinterProfile:
        """The profile from plain values; unknown keys are ignored. Raises ShopError("printer.bad_profile")."""
        return _profile(plain)


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
class JobRow:
    """One print job as the queue page shows it; moments are UTC."""

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


class Preview(tuple[bytes, ...]):
    """A document as PNG pictures, one a page; `missing` are characters that the font lacks (shown as 〓).

    `shortened` are the texts that did not fit on a label and end in "…" there. `dots`: each pixel is a dot of the
    printer, so that the picture is shown at whole multiples of its size.
    """

    missing: tuple[str, ...]
    shortened: tuple[str, ...]
    dots: bool

    def __new__(
        cls,
        pages: tuple[bytes, ...],
        missing: tuple[str, ...] = (),
        shortened: tuple[str, ...] = (),
        dots: bool = False,
    ) -> Preview:
        """A tuple of the pages that also tells what could not be shown."""
        preview = super().__new__(cls, pages)
        preview.missing = missing
        preview.shortened = shortened
        preview.dots = dots
        return preview


@dataclass(frozen=True, slots=True)
class Address:
    """One place where a printer was found: what to keep, and how to show it."""

    outlet: OutletKind
    address: str
    title: str
    detail: str = ""
    language: Language | None = None  # what it says that it understands


class PrintQueue(Protocol):
    """The print jobs of this PC. Each call may wait on a file: through background.run, never in a page's thread.

    Every call may raise a ShopError of `is_queue_fault` when that file can't be read or written.
    """

    def jobs(self, *, open_only: bool = False, limit: int = 200) -> tuple[JobRow, ...]:
        """The newest jobs first; with `open_only` only those that are not final."""
        ...

    def counts(self) -> QueueCounts:
        """How many jobs are open, by state."""
        ...

    def answer(self, job: int, answer: Answer, who: str) -> JobRow:
        """A person's answer for an UNCERTAIN or HELD job. Raises ShopError("print.not_asking", "print.not_found")."""
        ...

    def retry(self, job: int) -> JobRow:
        """Try a QUEUED job now, or let a HELD one go. Raises ShopError("print.not_waiting", "print.not_found")."""
        ...


class PrintService(Protocol):
    """All of printing that a page may ask for (desk.printing). Each call may wait: through background.run."""

    @property
    def queue(self) -> PrintQueue:
        """The print jobs of this PC."""
        ...

    def preview(self, document: Document, paper: object) -> Preview:
        """The document as it would come out; `paper` is its row of workflow.rows.papers."""
        ...

    def message(self, paper: NoticePaper) -> str:
        """The notice to collect as a short text to send, in the language or languages of the shop's papers."""
        ...

    def export_pdf(self, document: Document, paper: object, path: Path) -> None:
        """Write the document to a file. Raises OutletError("print.folder_unwritable")."""
        ...

    def paper_picture(self, path: Path, width: int, height: int) -> bytes:
        """The first page of any PDF file as a PNG that fits into so many pixels; b"" for what can't be drawn."""
        ...

    def print_paper(self, document: Document, paper: object, ref: str) -> JobRow:
        """Queue a paper that no act owes (a badge); each call is a print of its own."""
        ...

    def print_anew(self, job: int, who: Who) -> None:
        """For a job that does not fit its printer any more: owe its slip once more, and drop the job.

        Raises ShopError("print.not_asking", "print.not_found"), ("paper.no_slip") for what belongs to no order.
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

    def found(self) -> tuple[Address, ...]:
        """Serial ports, USB printers and system queues that this PC has now."""
        ...

    def check(self, profile: PrinterProfile) -> PrinterState:
        """Ask a printer how it is, also before its profile is kept."""
        ...

    def test_page(self, printer: str) -> JobRow:
        """Queue a test page for the printer of that name. Raises ShopError("printer.unknown")."""
        ...

    def preview_test_page(self, profile: PrinterProfile) -> Preview:
        """The test page as it would come out."""
        ...


def _profile(plain: dict[str, object]) -> PrinterProfile:
    known = {field.name: field for field in fields(PrinterProfile)}
    try:
        read = {name: _READ[str(known[name].type)](value) for name, value in plain.items() if name in known}
        return PrinterProfile(**read)
    except (KeyError, TypeError, ValueError) as error:
        raise ShopError("printer.bad_profile", detail=str(error)) from error


_READ: dict[str, Callable[[object], Any]] = {  # by the field's type, as it is written above
    **{kind.__name__: kind for kind in (str, bool, Role, OutletKind, Flow, Media, Mode)},
    "int": lambda value: int(str(value)),
    "float": lambda value: float(str(value)),
    "Language": lambda value: Language(str(value).upper()),
}
