"""The form of one printer: only the fields that matter for what it prints and how it is connected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from app.errors import FieldErrors, ShopError
from app.printing.face import (
    BAUDS,
    DPIS,
    PAGES,
    PAPERS,
    ROLL_DPIS,
    ROLLS,
    Address,
    Flow,
    Language,
    OutletKind,
    PrinterProfile,
    Role,
)
from app.ui.widgets import ChoiceBox, CodeEdit, Form, LineEdit, QuantityEdit
from app.ui.words import translate

SIZES = ("width_mm", "height_mm", "gap_mm")
SERIAL_FIELDS = ("baud", "flow")
ROLL_FIELDS = ("cut", "short_terms")
CHOICES = ("outlet", "paper", "language", "dpi")  # what may be chosen in them depends on those before
PLAIN = ("name", "role", *CHOICES, "address", *SERIAL_FIELDS, *ROLL_FIELDS, "open_after")
BY_ITS_PORT = (OutletKind.SERIAL, OutletKind.USB)  # without a driver: no pages


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
        (OutletKind.FILE, translate("Printers", "Files in a folder")),
    ]


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
        (Language.ESCPOS, "ESC/POS"),
        (Language.TSPL, "TSPL"),
        (Language.PDF, translate("Printers", "pages, by its driver")),
    ]


def outlets_for(role: Role) -> tuple[OutletKind, ...]:
    """The ways to a printer of this kind: pages need a driver."""
    every = tuple(kind for kind, _ in outlet_words())
    return tuple(kind for kind in every if kind not in BY_ITS_PORT) if role is Role.DOCUMENT else every


def papers_for(role: Role, outlet: OutletKind) -> tuple[str, ...]:
    """What can lie in it."""
    if role is Role.DOCUMENT:
        return PAGES
    return tuple(ROLLS) if role is Role.RECEIPT and outlet in BY_ITS_PORT else PAPERS


def languages_for(role: Role, outlet: OutletKind, paper: str) -> tuple[Language, ...]:
    """What it may understand, the usual first."""
    by_port = outlet in BY_ITS_PORT
    if role is Role.TAG:
        return (Language.TSPL,) if by_port else (Language.TSPL, Language.PDF)
    if role is Role.RECEIPT and paper in ROLLS:
        return (Language.ESCPOS, Language.TSPL) if by_port else (Language.ESCPOS, Language.TSPL, Language.PDF)
    return (Language.PDF,)


class PrinterForm(Form):
    """Shows and reads a PrinterProfile."""

    def __init__(self, sentence: Callable[[ShopError], str]) -> None:
        super().__init__(sentence)
        self._found: tuple[Address, ...] = ()
        self.add("name", translate("Printers", "Name"), LineEdit(chars=24, longest=40))
        self.add("role", translate("Printers", "What it prints"), ChoiceBox(role_words(), chars=35))
        self.add("outlet", translate("Printers", "Connected by"), ChoiceBox(outlet_words(), chars=22), beside=True)
        self._found_box = ChoiceBox(chars=40)
        self.add("found", translate("Printers", "Found on this PC"), self._found_box)
        hint = translate("Printers", "Port, queue or folder; chosen above, or typed.")
        self.add("address", translate("Printers", "Address"), CodeEdit(longest=300), hint)
        self.add("baud", translate("Printers", "Speed"), ChoiceBox([(b, str(b)) for b in BAUDS], chars=8))
        self.add("flow", translate("Printers", "Flow control"), ChoiceBox(flow_words(), chars=10), beside=True)
        self.add("paper", translate("Printers", "Paper"), ChoiceBox(paper_words(), chars=12))
        languages = ChoiceBox(language_words(), chars=18)
        self.add("language", translate("Printers", "Language"), languages, beside=True)
        self.add("dpi", translate("Printers", "Dots per inch"), ChoiceBox(chars=6), beside=True)
        self.add("width_mm", translate("Printers", "Width, mm"), QuantityEdit(chars=6), beside=True)
        self.add("height_mm", translate("Printers", "Height, mm"), QuantityEdit(chars=6), beside=True)
        self.add("gap_mm", translate("Printers", "Gap, mm"), QuantityEdit(chars=6), beside=True)
        yes_no = ((False, translate("Printers", "No")), (True, translate("Printers", "Yes")))
        no_yes = tuple(reversed(yes_no))
        self.add("cut", translate("Printers", "Cuts the paper itself"), ChoiceBox(no_yes, chars=6))
        lengths = ((False, translate("Printers", "in full")), (True, translate("Printers", "in short")))
        self.add("short_terms", translate("Printers", "Terms"), ChoiceBox(lengths, chars=10), beside=True)
        self.add("open_after", translate("Printers", "Open each file when written"), ChoiceBox(yes_no, chars=6))
        self.changed.connect(self._one_changed)

    def show_profile(self, profile: PrinterProfile) -> None:
        """Fill the form."""
        values: dict[str, Any] = {name: getattr(profile, name) for name in PLAIN}
        values |= {name: Decimal(str(getattr(profile, name))) for name in SIZES}
        self.clear()
        self.set_values({name: values[name] for name in ("role", "outlet")})
        for name in CHOICES:
            self._offer()
            self.set_value(name, values[name])
        self.set_values(values)
        self._show_fields()

    def take_found(self, found: tuple[Address, ...]) -> None:
        """The ports and printers that this PC has now."""
        self._found = found
        self._show_fields()

    def profile(self) -> PrinterProfile:
        """What the form says. Raises FieldErrors."""
        self.check()
        tag = self.value("role") is Role.TAG
        missing = [name for name in SIZES if tag and self.value(name) is None]
        if missing:
            raise FieldErrors(tuple(ShopError("form.missing", name) for name in missing))
        values: dict[str, Any] = {name: self.value(name) for name in PLAIN}
        values |= {name: float(self.value(name)) for name in SIZES if self.value(name) is not None}
        return PrinterProfile(**values)

    def _one_changed(self, name: str) -> None:
        if name == "role" and self.value("role") is Role.DOCUMENT:
            self.set_value("paper", "A4")
        if name in {"role", "outlet", "paper", "language"}:
            self._show_fields()
        if name in {"role", "paper"}:
            usual = languages_for(self.value("role"), self.value("outlet"), self.value("paper"))[0]
            self.set_value("language", usual)
        elif name == "found" and self.value("found"):
            self.set_value("address", self.value("found"))

    def _offer(self) -> None:
        """Only what makes sense together can be chosen."""
        role: Role = self.value("role")
        for name, words, offered in (
            ("outlet", outlet_words(), lambda: outlets_for(role)),
            ("paper", paper_words(), lambda: papers_for(role, self.value("outlet"))),
            ("language", language_words(), lambda: languages_for(role, self.value("outlet"), self.value("paper"))),
        ):
            allowed = offered()
            self._set_options(name, [each for each in words if each[0] in allowed])
        self._set_options("dpi", [(dpi, str(dpi)) for dpi in (DPIS if role is Role.TAG else ROLL_DPIS)])

    def _set_options(self, name: str, options: Sequence[tuple[Any, str]]) -> None:
        box = self.field(name)
        if isinstance(box, ChoiceBox):
            box.set_options(options)

    def _show_fields(self) -> None:
        self._offer()
        role, outlet = self.value("role"), self.value("outlet")
        tag, roll = role is Role.TAG, role is Role.RECEIPT and self.value("paper") in ROLLS
        drawn = (tag or roll) and self.value("language") is not Language.PDF  # on the printer's own dots
        shown = {
            **dict.fromkeys(SERIAL_FIELDS, outlet is OutletKind.SERIAL),
            **dict.fromkeys(SIZES, tag),
            "dpi": drawn or roll,
            "paper": not tag,
            "language": len(languages_for(role, outlet, self.value("paper"))) > 1,
            "cut": roll and self.value("language") is Language.ESCPOS,
            "short_terms": roll,
            "open_after": outlet is OutletKind.FILE,
            "found": outlet is not OutletKind.FILE,
        }
        for name, visible in shown.items():
            self.rows[name].setVisible(visible)
        here = [each for each in self._found if each.outlet is outlet]
        nothing = translate("Printers", "– choose –") if here else translate("Printers", "Nothing found")
        choices = [(each.address, f"{each.title}  {each.detail}".strip()) for each in here]
        self._found_box.set_options([("", nothing), *choices])
        self._found_box.set_value(self.value("address"))
