"""Breaks text into lines: Chinese between any two characters, other scripts between words, long words anywhere."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

Measure = Callable[[str], float]

# These may not begin a line: they hang on to the character before them.
_NOT_FIRST = frozenset("，。、：；！？）】」』》〉”’…—·%℃,.:;!?)]}")
_NOT_LAST = frozenset("（【「『《〈“‘([{¥$€£")
ELLIPSIS = "…"


def pieces(line: str) -> list[str]:
    """The unbreakable pieces of a line in order; joined they are the line."""
    found: list[str] = []
    glue = False  # the next character belongs to the piece before
    for char in line:
        wide = unicodedata.east_asian_width(char) in "WF"
        last = found[-1][-1] if found else ""
        joins = bool(found) and (
            glue
            or char in _NOT_FIRST
            or (char == " ")
            or (not wide and last != " " and unicodedata.east_asian_width(last) not in "WF")
        )
        if joins:
            found[-1] += char
        else:
            found.append(char)
        glue = char in _NOT_LAST
    return found


def wrap(text: str, width: float, measure: Measure) -> list[str]:
    """`text` as lines no wider than `width` by `measure`; line breaks in it are kept, only outer spaces are lost."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_wrap_paragraph(paragraph.strip(), width, measure))
    return lines


def shorten(text: str, width: float, measure: Measure) -> str:
    """The longest beginning of `text` that fits with "…" after it."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + ELLIPSIS) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS


def _wrap_paragraph(paragraph: str, width: float, measure: Measure) -> list[str]:
    """Widths are added up, not measured again for each longer line: the font has no kerning."""
    lines: list[str] = []
    known: dict[str, float] = {}

    def width_of(piece: str) -> float:
        if piece not in known:
            known[piece] = measure(piece)
        return known[piece]

    line, used = "", 0.0
    for piece in pieces(paragraph):
        if used + width_of(piece.rstrip()) <= width:
            line += piece
            used += width_of(piece)
            continue
        if line.strip():
            lines.append(line.rstrip())
        line = piece
        while (head := _fitting(line.rstrip(), width, measure)) < len(line.rstrip()):
            lines.append(line[:head])
            line = line[head:]
        used = width_of(line)
    if line.strip() or not lines:
        lines.append(line.rstrip())
    return lines


def _fitting(word: str, width: float, measure: Measure) -> int:
    """How many characters of a word fit, at least one; looks no further than about a line."""
    most = 8
    while most < len(word) and measure(word[:most]) <= width:
        most *= 2
    low, high = min(1, len(word)), min(most, len(word))
    while low < high:
        middle = (low + high + 1) // 2
        if measure(word[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    return low
