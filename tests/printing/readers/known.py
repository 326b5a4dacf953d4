"""The reader of each language, as a printer of a profile would read what it is sent."""

from __future__ import annotations

from PIL import Image

from app.printing.face import Language, PrinterProfile
from tests.printing.readers.brother import read_brother
from tests.printing.readers.epl import read_epl
from tests.printing.readers.escpos import read_escpos
from tests.printing.readers.paper import Printed
from tests.printing.readers.tspl import read_tspl
from tests.printing.readers.zpl import read_zpl

DOTS_PER_MM = {203: 8.0}


def read(data: bytes, profile: PrinterProfile) -> list[Printed]:
    """The labels or slips that come out of the profile's printer. Raises ValueError for what it would not read."""
    if profile.language is Language.ZPL:
        return read_zpl(data)
    if profile.language is Language.TSPL:
        return read_tspl(data, profile.dpi)
    if profile.language is Language.EPL:
        return read_epl(data, profile.dpi)
    if profile.language is Language.BROTHER:
        return read_brother(data)
    return read_escpos(data, dots_across(profile))


def dots_across(profile: PrinterProfile) -> int:
    """How many dots a receipt printer with that paper has."""
    mm = profile.height_mm if profile.rotation % 180 else profile.width_mm
    mm = profile.roll.printed if profile.roll else mm
    return round(mm * DOTS_PER_MM.get(profile.dpi, profile.dpi / 25.4))


def picture_of(data: bytes, profile: PrinterProfile) -> Image.Image:
    """The dots of the only label or slip in `data`, printed once and without letters of the printer's own."""
    (label,) = read(data, profile)
    if label.texts or label.copies != 1:
        raise ValueError(f"{label.copies} copies, letters: {label.texts}")
    return label.picture
