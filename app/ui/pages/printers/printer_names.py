"""What can be set at a printer, in the words of a shop."""

from __future__ import annotations

from app.printing.face import PAGES, ROLLS, Flow, Language, Media, Mode, OutletKind, Role
from app.ui.pages.printers.offers import Size
from app.ui.words import translate


def role_words() -> list[tuple[Role, str]]:
    """What a printer can be used for."""
    return [
        (Role.TAG, translate("Printers", "Tags (small labels)")),
        (Role.RECEIPT, translate("Printers", "Receipts (A5, A4 or a roll)")),
        (Role.DOCUMENT, translate("Printers", "Pages (lists, letters, reports)")),
    ]


def outlet_words() -> list[tuple[OutletKind, str]]:
    """The ways to a printer that a shop can choose."""
    return [
        (OutletKind.SYSTEM, translate("Printers", "This PC's own printers")),
        (OutletKind.SERIAL, translate("Printers", "Serial port")),
        (OutletKind.USB, translate("Printers", "USB label or receipt printer")),
        (OutletKind.NETWORK, translate("Printers", "Network")),
        (OutletKind.WINDOWS, translate("Printers", "Windows, past its driver")),
        (OutletKind.FILE, translate("Printers", "Files in a folder")),
    ]


def address_words(outlet: OutletKind) -> tuple[str, str]:
    """What the address of such a printer is called, and what is typed there."""
    queue = translate("Printers", "Printer"), translate("Printers", "Its name on this PC; chosen above, or typed.")
    return {
        OutletKind.SERIAL: (translate("Printers", "Port"), translate("Printers", "Chosen above, or typed: COM3.")),
        OutletKind.USB: (translate("Printers", "Port"), translate("Printers", "Chosen above, or typed.")),
        OutletKind.NETWORK: (
            translate("Printers", "Address in the network"),
            translate("Printers", "Its number or name: 192.168.1.50. Port 9100, unless another stands behind a colon."),
        ),
        OutletKind.FILE: (
            translate("Printers", "Folder"),
            translate("Printers", "Empty: the program's own folder for papers."),
        ),
    }.get(outlet, queue)


def flow_words() -> list[tuple[Flow, str]]:
    """How a serial printer says "wait"."""
    return [
        (Flow.NONE, translate("Printers", "None")),
        (Flow.RTS, "RTS/CTS"),
        (Flow.XON, "XON/XOFF"),
        (Flow.DTR, "DTR/DSR"),
    ]


def paper_words() -> list[tuple[str, str]]:
    """The papers, rolls by their width."""
    rolls = [(name, translate("Printers", "{wide} mm roll").format(wide=f"{ROLLS[name].wide:g}")) for name in ROLLS]
    return [*((page, page) for page in PAGES), *rolls]


def language_words() -> list[tuple[Language, str]]:
    """What a printer may understand."""
    return [
        (Language.TSPL, translate("Printers", "TSPL (TSC, Xprinter, Gprinter, Deli)")),
        (Language.ZPL, translate("Printers", "ZPL (Zebra and the like)")),
        (Language.EPL, translate("Printers", "EPL (older Zebra, Eltron)")),
        (Language.BROTHER, translate("Printers", "Brother QL")),
        (Language.ESCPOS, translate("Printers", "ESC/POS (receipt printers)")),
        (Language.PDF, translate("Printers", "pages, by its driver")),
    ]


def language_name(language: Language) -> str:
    """A language as it is called in a sentence."""
    return {
        Language.ESCPOS: "ESC/POS",
        Language.BROTHER: "Brother QL",
        Language.PDF: translate("Printers", "pages, by its driver"),
    }.get(language, str(language))


def media_words() -> list[tuple[Media, str]]:
    """How the printer finds the next label."""
    return [
        (Media.GAP, translate("Printers", "Labels with gaps")),
        (Media.MARK, translate("Printers", "Black marks on the back")),
        (Media.CONTINUOUS, translate("Printers", "Endless, no gaps")),
    ]


def mode_words() -> list[tuple[Mode, str]]:
    """How a label is sent."""
    return [
        (Mode.AUTO, translate("Printers", "As one picture, unless the line is slow")),
        (Mode.PICTURE, translate("Printers", "As one picture")),
        (Mode.MIXED, translate("Printers", "Bars by the printer, text as pictures")),
        (Mode.NATIVE, translate("Printers", "Plain text in the printer's own letters")),
    ]


def rotation_words() -> list[tuple[int, str]]:
    """How a label is turned."""
    return [
        (0, translate("Printers", "Not turned")),
        (90, translate("Printers", "To the right")),
        (180, translate("Printers", "Upside down")),
        (270, translate("Printers", "To the left")),
    ]


def size_words(size: Size) -> str:
    """ "60×40 mm", "DK-11209: 62×29 mm", "DK-22205: 62 mm, endless"."""
    if not size.name:
        return translate("Printers", "{wide}×{high} mm").format(wide=f"{size.across:g}", high=f"{size.along:g}")
    words = (
        translate("Printers", "{name}: {wide}×{high} mm")
        if size.along
        else translate("Printers", "{name}: {wide} mm, endless")
    )
    return words.format(name=size.name, wide=f"{size.across:g}", high=f"{size.along:g}")
