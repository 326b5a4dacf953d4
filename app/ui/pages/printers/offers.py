"""What can be chosen for a printer: what makes sense together, the usual first."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, replace

from app.printing.face import (
    DPIS,
    PAGES,
    PAPERS,
    ROLL_DPIS,
    ROLLS,
    Address,
    Language,
    Media,
    OutletKind,
    PrinterProfile,
    Role,
)

BY_ITS_PORT = (OutletKind.SERIAL, OutletKind.USB, OutletKind.NETWORK, OutletKind.WINDOWS)  # no driver: no pages
LABEL_LANGUAGES = (Language.TSPL, Language.ZPL, Language.EPL, Language.BROTHER)
ROLL_LANGUAGES = (Language.ESCPOS, Language.TSPL, Language.ZPL, Language.EPL)
TUNED = (Language.ZPL, Language.TSPL, Language.EPL)  # what can be told how dark, how fast, and to draw bars itself
OUTLETS = (
    *(OutletKind.SYSTEM, OutletKind.SERIAL, OutletKind.USB, OutletKind.NETWORK),
    *(OutletKind.WINDOWS, OutletKind.FILE),
)
NOT_HERE = {"win32": (OutletKind.USB,)}  # by platform; elsewhere there is no spooler of Windows
FINEST_DPI = 600  # ZPL only


@dataclass(frozen=True, slots=True)
class Size:
    """A label as it is sold, mm: across the roll and along it; its name where it has one. Endless: 0 along."""

    across: float
    along: float
    name: str = ""

    @property
    def rotation(self) -> int:
        """How a label of a roll with a name is turned, so that it is wider than high as it is read."""
        return 90 if self.name and self.along > self.across else 0


SIZES = (Size(40, 30), Size(50, 30), Size(60, 40), Size(70, 50), Size(100, 50))
DK_ROLLS = (
    *(Size(62, 0, "DK-22205"), Size(50, 0, "DK-22223"), Size(38, 0, "DK-22225"), Size(29, 0, "DK-22210")),
    *(Size(62, 29, "DK-11209"), Size(29, 90, "DK-11201"), Size(38, 90, "DK-11208"), Size(62, 100, "DK-11202")),
    *(Size(102, 51, "DK-11240"), Size(102, 152, "DK-11241")),
)
USUAL = SIZES[2]


def outlets_for(role: Role, platform: str = sys.platform) -> tuple[OutletKind, ...]:
    """The ways to a printer of this kind on this PC: pages need a driver."""
    missing = NOT_HERE.get(platform, (OutletKind.WINDOWS,))
    here = tuple(kind for kind in OUTLETS if kind not in missing)
    return tuple(kind for kind in here if kind not in BY_ITS_PORT) if role is Role.DOCUMENT else here


def papers_for(role: Role, outlet: OutletKind) -> tuple[str, ...]:
    """What can lie in it."""
    if role is Role.DOCUMENT:
        return PAGES
    return tuple(ROLLS) if role is Role.RECEIPT and outlet in BY_ITS_PORT else PAPERS


def languages_for(role: Role, outlet: OutletKind, paper: str) -> tuple[Language, ...]:
    """What it may understand, the usual first."""
    driver = () if outlet in BY_ITS_PORT else (Language.PDF,)
    if role is Role.TAG:
        return (*LABEL_LANGUAGES, *driver)
    if role is Role.RECEIPT and paper in ROLLS:
        return (*ROLL_LANGUAGES, *driver)
    return (Language.PDF,)


def dpis_for(role: Role, language: Language) -> tuple[int, ...]:
    """How fine its dots can be, the usual first."""
    if language is Language.BROTHER:
        return (300,)
    if language is Language.ZPL:
        return (*DPIS, FINEST_DPI)
    return DPIS if role is Role.TAG or language in TUNED else ROLL_DPIS


def sizes_for(language: Language) -> tuple[Size, ...]:
    """The labels to choose from; any other size is typed."""
    return DK_ROLLS if language is Language.BROTHER else SIZES


def size_of(profile: PrinterProfile) -> Size | None:
    """The label in it as it is sold, None for any other size."""
    return next((size for size in sizes_for(profile.language) if _is_in(size, profile)), None)


def _is_in(size: Size, profile: PrinterProfile) -> bool:
    across, along = profile.width_mm, profile.height_mm
    if size.name and profile.rotation % 180:  # width and height are as the label is read
        across, along = along, across
    if size.name and (size.along == 0) is not (profile.media is Media.CONTINUOUS):
        return False
    return size.across == across and size.along in (0, along)


def likely(profile: PrinterProfile, reported: Language | None) -> tuple[Language, ...]:
    """The languages to try, the likeliest first: what the printer says, what is set up, then the usual ones."""
    offered = languages_for(profile.role, profile.outlet, profile.paper)
    first = () if reported is None else (reported,)
    return tuple(dict.fromkeys(each for each in (*first, profile.language, *offered) if each in offered))


def speaking(profile: PrinterProfile, language: Language) -> PrinterProfile:
    """The same printer with another language, and dots as fine as that can have."""
    dpis = dpis_for(profile.role, language)
    return replace(profile, language=language, dpi=profile.dpi if profile.dpi in dpis else dpis[0])


RECEIPT_PRINTERS = re.compile(r"\b(?:pos\b|pos-?\d|receipt|tm-[tum]|xp-?[cqn]?(?:58|80)|rp-?\d|tsp\d)|小票|票据")
TAG_PRINTERS = re.compile(
    r"\b(?:label|tag\b|zebra|z[dtq]\d|gk4|gx4|lp ?2|ttp|tsc\b|tdp|ql-|gprinter|gp-|xp-|deli\b|godex|argox)|标签|条码"
)
PORTS = ("tty", "com", "usb", "uart", "ch340", "cp210", "ftdi", "pl2303", "serial", "lp")  # no printer is called so


def proposed(address: Address) -> PrinterProfile:
    """A found printer as it is most likely used: by what it speaks, else by its name; its own name stays "" when it
    has none but that of its port."""
    role = _role_of(address)
    paper = next(iter(ROLLS)) if role is Role.RECEIPT else "A4"
    languages = languages_for(role, address.outlet, paper)
    language = languages[0]
    if address.language is not None and address.language in languages:
        language = address.language
    elif address.outlet is OutletKind.SYSTEM:
        language = Language.PDF  # through its driver
    title = address.title.strip()
    named = "" if title.casefold().startswith(PORTS) or title == address.address else title
    if address.outlet in (OutletKind.SYSTEM, OutletKind.WINDOWS):
        named = title  # a queue has the name that the shop gave it
    plain = PrinterProfile(named[:40], role, address.outlet, address.address, paper=paper)
    sized = replace(plain, width_mm=62.0, media=Media.CONTINUOUS) if language is Language.BROTHER else plain
    return speaking(sized, language)


def _role_of(address: Address) -> Role:
    if address.language is Language.ESCPOS:
        return Role.RECEIPT
    if address.language is not None and address.language is not Language.PDF:
        return Role.TAG
    name = f"{address.title} {address.detail}".casefold()
    if RECEIPT_PRINTERS.search(name):
        return Role.RECEIPT
    if TAG_PRINTERS.search(name) or address.outlet is not OutletKind.SYSTEM:
        return Role.TAG
    return Role.DOCUMENT
