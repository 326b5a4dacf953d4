"""The rolls of Brother QL printers as data: what of each the head reaches, in dots, and which one a profile means."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import ShopError
from app.printing.face import Media, PrinterProfile
from app.printing.languages.base import MM_PER_INCH, media_of
from app.printing.languages.placing import NEAR, too_wide

DPI = 300
FEED = 35  # lines that a continuous roll keeps white before and after the print
LEAST_MM = 25.4  # no printer of the series cuts a shorter piece
SAME_MM = 0.6  # sizes as people write them
WIDE_FROM = 62  # mm: wider rolls fit wide printers only
WIDE_HEAD_MM = 109.0  # a wide printer's head has 1296 pins on 109.7 mm
PINS, WIDE_PINS, WIDE_MARGIN = 720, 1296, 44


@dataclass(frozen=True, slots=True)
class Dk:
    """A roll. dots: across that are printed; margin: pins right of them; lines: printed of a die-cut label, else 0."""

    wide: int  # mm
    long: int  # mm of a die-cut label; 0 for a continuous roll
    dots: int
    margin: int
    lines: int = 0
    told_long: int = 0  # mm that the printer calls a die-cut label long, where it is not `long`

    @property
    def length(self) -> int:
        """The length that the printer knows it by."""
        return self.told_long or self.long


ROLLS = (
    Dk(12, 0, 106, 29),
    Dk(29, 0, 306, 6),
    Dk(38, 0, 413, 12),
    Dk(50, 0, 554, 12),
    Dk(54, 0, 590, 0),
    Dk(62, 0, 696, 12),
    Dk(102, 0, 1164, 12),
    Dk(17, 54, 165, 0, 566),
    Dk(17, 87, 165, 0, 956),
    Dk(23, 23, 202, 42, 202),
    Dk(29, 42, 306, 6, 425),
    Dk(29, 90, 306, 6, 991),
    Dk(38, 90, 413, 12, 991),
    Dk(39, 48, 425, 6, 495),
    Dk(52, 29, 578, 0, 271),
    Dk(62, 29, 696, 12, 271),
    Dk(62, 100, 696, 12, 1109),
    Dk(102, 51, 1164, 12, 526),
    Dk(102, 152, 1164, 12, 1660, told_long=153),
)


def roll_of(profile: PrinterProfile) -> Dk:
    """The roll that has the size of the profile's label.

    Raises ShopError("printer.no_such_roll", size, cut, endless) with the nearest ones, "printer.no_such_dpi",
    "printer.too_wide" for a narrow printer, "printer.too_short" for what is cut off no shorter.
    """
    if profile.dpi != DPI:
        raise ShopError("printer.no_such_dpi", "dpi", dpi=str(DPI))
    across, along = _size(profile)
    endless = media_of(profile) is Media.CONTINUOUS
    for roll in ROLLS:
        if abs(roll.wide - across) <= SAME_MM and (not roll.long if endless else abs(roll.long - along) <= SAME_MM):
            if roll.wide > WIDE_FROM and profile.head_mm + NEAR < roll.dots / DPI * MM_PER_INCH:
                raise too_wide(roll.wide, profile.head_mm, profile)
            if endless and along < LEAST_MM - SAME_MM:
                raise ShopError("printer.too_short", _field(profile), least=f"{LEAST_MM:.0f}")
            return roll
    raise no_such_roll(profile)


def no_such_roll(profile: PrinterProfile) -> ShopError:
    """The error that names the nearest die-cut label and the nearest continuous roll."""
    across, along = _size(profile)
    cut = min((roll for roll in ROLLS if roll.long), key=lambda roll: abs(roll.wide - across) + abs(roll.long - along))
    endless = min((roll for roll in ROLLS if not roll.long), key=lambda roll: abs(roll.wide - across))
    field = "paper" if profile.roll is not None else "width_mm"
    size = f"{across:g}" if profile.roll is not None else f"{across:g}×{along:g}"
    return ShopError("printer.no_such_roll", field, size=size, cut=f"{cut.wide}×{cut.long}", endless=str(endless.wide))


def printed_mm(roll: Dk, profile: PrinterProfile) -> tuple[float, float]:
    """Width and height of what the printer reaches, as the label is read."""
    lines = roll.lines or round(_size(profile)[1] / MM_PER_INCH * DPI) - 2 * FEED
    across, along = roll.dots / DPI * MM_PER_INCH, lines / DPI * MM_PER_INCH
    return (along, across) if profile.rotation % 180 else (across, along)


def head_of(roll: Dk, profile: PrinterProfile) -> tuple[int, int]:
    """How many pins the head has, and how many of them lie right of what is printed."""
    if roll.wide > WIDE_FROM or profile.head_mm >= WIDE_HEAD_MM:
        return WIDE_PINS, roll.margin + WIDE_MARGIN
    return PINS, roll.margin


def _size(profile: PrinterProfile) -> tuple[float, float]:
    """Across and along the roll, in mm."""
    if profile.roll is not None:
        return profile.roll.wide, 0.0
    size = (profile.width_mm, profile.height_mm)
    return (size[1], size[0]) if profile.rotation % 180 else size


def _field(profile: PrinterProfile) -> str:
    return "width_mm" if profile.rotation % 180 else "height_mm"
