"""A printer as the shop set it up: its way, its language, its paper; plain values in and out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from app.errors import ShopError


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
