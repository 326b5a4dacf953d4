"""A page as it goes through the printer: shifted by the profile's offsets, turned, and no wider than the head."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PIL import Image

from app.errors import ShopError
from app.printing.dots import dots_per_mm
from app.printing.face import FRAMES, OutletKind, PrinterProfile
from app.printing.languages.letters import Letters
from app.printing.marks import Block, Box, DotPage, Ink, Mark, painted, shifted, turned

NEAR = 0.05  # mm that make no difference

Writer = Callable[[Ink], Letters | None]


@dataclass(frozen=True, slots=True)
class Placed:
    """What lies where on the paper as it leaves the printer; `size` in dots. All marks are on it with every dot."""

    size: tuple[int, int]
    width_mm: float
    height_mm: float
    marks: tuple[Mark, ...]
    letters: tuple[Letters, ...] = ()

    def picture(self) -> Image.Image:
        """The marks without the printer's own letters, as a picture of mode "1"; 0 is black."""
        return painted(self.size, self.marks)

    def apart(self) -> list[Mark]:
        """The marks for a printer whose pictures wipe out what is under them: none overlap, and they come first."""
        inks = _joined([mark for mark in self.marks if isinstance(mark, Ink)])
        return [*inks, *(mark for mark in self.marks if not isinstance(mark, Ink))]


def place(page: DotPage, profile: PrinterProfile, writer: Writer | None = None) -> Placed:
    """The page as the profile wants it on its paper; with `writer` lines of text become the printer's own letters.

    An offset may cut rules and frames off at the edge, but no dot of text, pictures or codes: then it raises
    ShopError("printer.shifted_off"). Raises ShopError("printer.too_wide") for what the head can't print.
    """
    check_width(page.width_mm, page.height_mm, profile)
    across, down = _offsets(profile)
    marks, letters = list[Mark](), list[Letters]()
    for mark in page.marks:
        written = writer(mark) if writer and isinstance(mark, Ink) else None
        box = mark.box if written is None or written.plate else written.box
        _check_shift(box, page.size, profile, may_be_cut=isinstance(mark, Block))
        if written:
            letters.append(written.shifted(across, down))
        else:
            marks += _on_page(shifted(mark, across, down), page.size)
    placed = Placed(page.size, page.width_mm, page.height_mm, tuple(marks), tuple(letters))
    return _turned(placed, profile.rotation) if profile.rotation else placed


def check_width(width_mm: float, height_mm: float, profile: PrinterProfile) -> None:
    """Raises ShopError("printer.too_wide", field, wide, most) when head or roll do not reach across the page."""
    on_its_side = profile.rotation % 180 != 0
    wide = height_mm if on_its_side else width_mm
    most = min(profile.head_mm, profile.roll.printed) if profile.roll else profile.head_mm
    if wide > most + NEAR:
        raise too_wide(wide, most, profile)


def too_wide(wide: float, most: float, profile: PrinterProfile) -> ShopError:
    """The error for a page that needs `wide` mm across where there are `most`, beside the field that says so."""
    field = "height_mm" if profile.rotation % 180 else "width_mm"
    field = "paper" if profile.roll is not None else field
    return ShopError("printer.too_wide", field, wide=f"{wide:.4g}", most=f"{most:.4g}")


def check_bits(profile: PrinterProfile) -> None:
    """Raises ShopError("printer.seven_bits") where pictures would lose every eighth bit on the way."""
    if profile.outlet is OutletKind.SERIAL and profile.frame.startswith("7"):
        frames = ", ".join(frame for frame in FRAMES if frame.startswith("8"))
        raise ShopError("printer.seven_bits", "frame", language=str(profile.language), frames=frames)


def _offsets(profile: PrinterProfile) -> tuple[int, int]:
    per_mm = dots_per_mm(profile.dpi)
    return round(profile.offset_x_mm * per_mm), round(profile.offset_y_mm * per_mm)


def _check_shift(box: Box, size: tuple[int, int], profile: PrinterProfile, *, may_be_cut: bool) -> None:
    across, down = _offsets(profile)
    if may_be_cut or not (across or down):
        return
    seen = box.cut(*size)
    if not seen.width or not seen.height:
        return
    moved = seen.shifted(across, down)
    over = {
        "offset_x_mm": max(-moved.x, moved.right - size[0], 0),
        "offset_y_mm": max(-moved.y, moved.bottom - size[1], 0),
    }
    for field, lost in over.items():
        if lost:
            lost_mm = math.ceil(lost / dots_per_mm(profile.dpi) * 10) / 10
            raise ShopError("printer.shifted_off", field, shift=f"{getattr(profile, field):g}", over=f"{lost_mm:g}")


def _on_page(mark: Mark, size: tuple[int, int]) -> list[Mark]:
    """What of the mark lies on the page, as the preview shows it."""
    box, seen = mark.box, mark.box.cut(*size)
    if seen == box:
        return [mark]
    if not seen.width or not seen.height:
        return []
    if isinstance(mark, Block):
        return [Block(*seen)]
    if isinstance(mark, Ink):
        corner = (seen.x - box.x, seen.y - box.y)
        return [Ink(seen.x, seen.y, mark.image.crop((*corner, corner[0] + seen.width, corner[1] + seen.height)))]
    return [part for bar in mark.blocks() for part in _on_page(bar, size)]


def _turned(placed: Placed, turn: int) -> Placed:
    size = placed.size
    whole = Box(0, 0, *size).turned(*size, turn)
    on_its_side = turn % 180 != 0
    return replace(
        placed,
        size=(whole.width, whole.height),
        width_mm=placed.height_mm if on_its_side else placed.width_mm,
        height_mm=placed.width_mm if on_its_side else placed.height_mm,
        marks=tuple(turned(mark, size, turn) for mark in placed.marks),
        letters=tuple(each.turned(size, turn) for each in placed.letters),
    )


def _joined(inks: Sequence[Ink]) -> list[Ink]:
    """Pictures whose boxes overlap, as one."""
    done: list[Ink] = []
    for ink in inks:
        whole = ink
        while touching := [other for other in done if other.box.meets(whole.box)]:
            done = [other for other in done if other not in touching]
            for other in touching:
                whole = _one(whole, other)
        done.append(whole)
    return done


def _one(first: Ink, second: Ink) -> Ink:
    box = first.box.joined(second.box)
    picture = painted((box.width, box.height), [shifted(each, -box.x, -box.y) for each in (first, second)])
    return Ink(box.x, box.y, picture)
