"""The form of one printer: only the fields that matter for what it prints and how it is connected."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from app.errors import FieldErrors, ShopError
from app.printing.face import BAUDS, DPIS, PAPERS, Address, Flow, Language, OutletKind, PrinterProfile, Role
from app.ui.widgets import ChoiceBox, CodeEdit, Form, LineEdit, QuantityEdit
from app.ui.words import translate

SIZES = ("width_mm", "height_mm", "gap_mm")
TAG_FIELDS = ("dpi", *SIZES)
SERIAL_FIELDS = ("baud", "flow")
PLAIN = ("name", "role", "outlet", "address", *SERIAL_FIELDS, "dpi", "paper", "open_after")


def role_words() -> list[tuple[Role, str]]:
    """What a printer can be used for."""
    return [
        (Role.TAG, translate("Printers", "Tags (small labels)")),
        (Role.RECEIPT, translate("Printers", "Receipts (A5 or A4)")),
        (Role.DOCUMENT, translate("Printers", "Pages (A4 lists)")),
    ]


def outlet_words() -> list[tuple[OutletKind, str]]:
    """The ways to a printer that a shop can choose."""
    return [
        (OutletKind.SYSTEM, translate("Printers", "This PC's own printers")),
        (OutletKind.SERIAL, translate("Printers", "Serial port")),
        (OutletKind.USB, translate("Printers", "USB label printer")),
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


class PrinterForm(Form):
    """Shows and reads a PrinterProfile."""

    def __init__(self, sentence: Callable[[ShopError], str]) -> None:
        super().__init__(sentence)
        self._found: tuple[Address, ...] = ()
        self.add("name", translate("Printers", "Name"), LineEdit(chars=24, longest=40))
        self.add("role", translate("Printers", "What it prints"), ChoiceBox(role_words(), chars=22))
        self.add("outlet", translate("Printers", "Connected by"), ChoiceBox(outlet_words(), chars=22), beside=True)
        self._found_box = ChoiceBox(chars=40)
        self.add("found", translate("Printers", "Found on this PC"), self._found_box)
        hint = translate("Printers", "Port, queue or folder; chosen above, or typed.")
        self.add("address", translate("Printers", "Address"), CodeEdit(longest=300), hint)
        self.add("baud", translate("Printers", "Speed"), ChoiceBox([(b, str(b)) for b in BAUDS], chars=8))
        self.add("flow", translate("Printers", "Flow control"), ChoiceBox(flow_words(), chars=10), beside=True)
        self.add("dpi", translate("Printers", "Dots per inch"), ChoiceBox([(d, str(d)) for d in DPIS], chars=6))
        self.add("width_mm", translate("Printers", "Width, mm"), QuantityEdit(chars=6), beside=True)
        self.add("height_mm", translate("Printers", "Height, mm"), QuantityEdit(chars=6), beside=True)
        self.add("gap_mm", translate("Printers", "Gap, mm"), QuantityEdit(chars=6), beside=True)
        self.add("paper", translate("Printers", "Paper"), ChoiceBox([(p, p) for p in PAPERS], chars=6))
        yes_no = ((False, translate("Printers", "No")), (True, translate("Printers", "Yes")))
        self.add("open_after", translate("Printers", "Open each file when written"), ChoiceBox(yes_no, chars=6))
        self.changed.connect(self._one_changed)

    def show_profile(self, profile: PrinterProfile) -> None:
        """Fill the form."""
        values: dict[str, Any] = {name: getattr(profile, name) for name in PLAIN}
        values |= {name: Decimal(str(getattr(profile, name))) for name in SIZES}
        self.clear()
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
        values["language"] = Language.TSPL if tag else Language.PDF
        return PrinterProfile(**values)

    def _one_changed(self, name: str) -> None:
        if name in {"role", "outlet"}:
            self._show_fields()
        elif name == "found" and self.value("found"):
            self.set_value("address", self.value("found"))

    def _show_fields(self) -> None:
        role, outlet = self.value("role"), self.value("outlet")
        shown = {
            **dict.fromkeys(SERIAL_FIELDS, outlet is OutletKind.SERIAL),
            **dict.fromkeys(TAG_FIELDS, role is Role.TAG),
            "paper": role is Role.RECEIPT,
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
