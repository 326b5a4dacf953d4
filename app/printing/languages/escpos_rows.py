"""ESC/POS lines in the printer's own letters: only what stands alone in its row, everything else stays dots."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from app.printing.face import PrinterProfile
from app.printing.languages.letters import Font, Letters, fitted, in_ascii, is_plain
from app.printing.languages.placing import Placed, place
from app.printing.marks import Box, DotPage, Ink, Line

FONTS = (Font("A", 12, 24), Font("B", 9, 17))
TIMES = range(1, 9)
EXACT_DPI = 203  # elsewhere ESC J and ESC $ count in other units than dots
SAME_BASE = 4  # dots that the lower edges of letters in a row may differ


def with_letters(page: DotPage, profile: PrinterProfile) -> Placed:
    """The page with native letters where its rows allow them; none on a turned page."""
    if profile.dpi != EXACT_DPI or profile.rotation:
        return place(page, profile)
    lines = [mark.line for mark in page.marks if isinstance(mark, Ink) and mark.line and not mark.plate]
    fits = {line: _fitted(line) for line in lines}
    written = {line: letters for line, letters in fits.items() if letters}
    others = [mark.box for mark in page.marks if not (isinstance(mark, Ink) and mark.line in written)]
    rows = [row for row in rows_of(list(written.values())) if _is_row(row) and _stands_alone(row, others)]
    chosen = {id(letters) for row in rows for letters in row}
    kept = {line: letters for line, letters in written.items() if id(letters) in chosen}
    return place(page, profile, lambda ink: kept.get(ink.line) if ink.line else None)


def encoded(placed: Placed, dots: Callable[[int, int], bytes]) -> bytes:
    """The page from above: `dots(top, bottom)` for what is no letters, and the rows of letters between."""
    made, y = b"", 0
    for row in rows_of(placed.letters):
        whole = _whole(row)
        made += dots(y, whole.y) + b"".join(map(_letters, row)) + b"\x1bJ" + bytes([whole.height])
        y = whole.bottom
    return made + dots(y, placed.size[1])


def rows_of(letters: Sequence[Letters]) -> list[list[Letters]]:
    """Letters that share a line of dots, row by row from above, each from left to right."""
    rows: list[list[Letters]] = []
    for each in sorted(letters, key=lambda each: each.y):
        if rows and each.y < max(other.box.bottom for other in rows[-1]):
            rows[-1].append(each)
        else:
            rows.append([each])
    return [sorted(row, key=lambda each: each.x) for row in rows]


def escaped(text: str) -> bytes:
    """Text without anything that could be a command."""
    return bytes(ord(char) for char in text if 0x20 <= ord(char) < 0x7F)


def _fitted(line: Line) -> Letters | None:
    plain = replace(line, text=in_ascii(line.text))
    return fitted(plain, FONTS, TIMES, TIMES) if is_plain(plain.text) else None


def _is_row(row: Sequence[Letters]) -> bool:
    """The printer sets all letters of a row on one base line, beside each other, and feeds by at most 255 dots."""
    boxes = [each.box for each in row]
    base = [box.bottom for box in boxes]
    beside = boxes[0].x >= 0 and all(left.right <= right.x for left, right in pairwise(boxes))
    return beside and max(base) - min(base) <= SAME_BASE and _whole(row).height < 256


def _stands_alone(row: Sequence[Letters], others: Sequence[Box]) -> bool:
    whole = _whole(row)
    return whole.y >= 0 and not any(whole.y < box.bottom and box.y < whole.bottom for box in others)


def _whole(row: Sequence[Letters]) -> Box:
    whole = row[0].box
    for each in row[1:]:
        whole = whole.joined(each.box)
    return whole


def _letters(letters: Letters) -> bytes:
    """Font, size, place from the left, text."""
    font = b"\x1bM\x00" if letters.font.name == "A" else b"\x1bM\x01"
    size = b"\x1d!" + bytes([(letters.across - 1) << 4 | (letters.down - 1)])
    return font + size + b"\x1b$" + letters.x.to_bytes(2, "little") + escaped(letters.text)
