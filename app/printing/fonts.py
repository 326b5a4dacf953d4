"""The shipped font for labels (Pillow) and pages (reportlab), and text made fit for it: no character is lost unseen."""

from __future__ import annotations

import threading
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from PIL import ImageFont

from app import places

FONT_NAME = "CounterfoilSans"
MISSING_MARK = "〓"
ASCENT = 0.78  # of the size: where the tallest of our characters begins above the base line
DESCENT = 0.22

# Characters that change the order of what is read, or are not seen at all: left out.
_UNSEEN_RANGES = (range(0x200B, 0x2010), range(0x202A, 0x202F), range(0x2060, 0x2070), range(0xFE00, 0xFE10))
_UNSEEN = frozenset("\u00ad\u034f\u061c\u180e\ufeff").union(*(map(chr, codes) for codes in _UNSEEN_RANGES))
_LINE_ENDS = frozenset("\n\v\f\u0085\u2028\u2029")
_STAND_INS = str.maketrans({"\u2011": "-", "\u2010": "-", "\u2212": "-", "\u202f": " ", "\u2007": " ", "\u2009": " "})
_lock = threading.Lock()


@dataclass(frozen=True, slots=True)
class CleanText:
    """Text that the font can show whole; `missing` are the characters that became 〓."""

    text: str
    missing: tuple[str, ...] = ()


def font_path() -> Path:
    """Where the shipped font lies."""
    return places.resources() / "fonts" / "wqymh-gbk.ttf"


def clean(text: str, *, lines: bool = True) -> CleanText:
    """`text` made harmless for paper: no control or direction characters, 〓 for what the font lacks.

    With `lines` line breaks stay, else they become spaces. Tabs become spaces.
    """
    known = _page_glyphs()
    kept: list[str] = []
    missing: dict[str, None] = {}
    whole = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    for char in whole.translate(_STAND_INS):
        if char in _LINE_ENDS:
            kept.append("\n" if lines else " ")
        elif char in _UNSEEN:
            continue
        elif ord(char) < 0x20 or 0x7F <= ord(char) < 0xA1:
            kept.append(" ")
        elif ord(char) in known:
            kept.append(char)
        else:
            missing[char] = None
            kept.append(MISSING_MARK)
    return CleanText("".join(kept), tuple(missing))


@lru_cache(maxsize=64)
def label_font(pixels: int) -> ImageFont.FreeTypeFont:
    """The font for the dot grid, `pixels` dots high (em)."""
    return ImageFont.truetype(str(font_path()), pixels, layout_engine=ImageFont.Layout.BASIC)


def register_page_font() -> str:
    """The font's name for reportlab, registered at the first call; safe from any thread."""
    _page_glyphs()
    return FONT_NAME


def page_width(text: str, size: float) -> float:
    """How wide `text` is on a page, in the unit of `size`."""
    widths = _page_widths()
    return sum(map(widths.__getitem__, map(ord, text))) * size / 1000


@lru_cache(maxsize=1)
def _page_face() -> Any:
    from reportlab.pdfbase import pdfmetrics  # 90 ms: only when something is printed
    from reportlab.pdfbase.ttfonts import TTFont

    with _lock:
        font = TTFont(FONT_NAME, str(font_path()))
        cast("Any", pdfmetrics).registerFont(font)
    return cast("Any", font).face


def _page_glyphs() -> dict[int, int]:
    return cast("dict[int, int]", _page_face().charToGlyph)


@lru_cache(maxsize=1)
def _page_widths() -> dict[int, float]:
    face = _page_face()
    return defaultdict(lambda: float(face.defaultWidth), cast("dict[int, float]", face.charWidths))
