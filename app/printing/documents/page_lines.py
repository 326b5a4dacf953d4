"""The shop's own lines on its pages: under the head of the first, at the foot of each."""

from __future__ import annotations

from app.printing import fonts
from app.printing.documents.measures import line_height
from app.printing.documents.sheet import PT, Pen
from app.printing.wrapping import shorten, wrap
from app.workflow.rows.shop import ShopRow

HEADER_SIZE = 7.6  # points
FOOTER_SIZE = 6.8
ABOVE_FOOTER = 1.0  # mm
MOST_LINES = 8  # of either, in both languages: the number must stay on the first page
MOST_CHARACTERS = 1_200


def header_lines(shop: ShopRow, languages: tuple[str, ...], width: float) -> list[str]:
    """The lines under the head, clean, at most `width` mm wide.

    In each language of the paper; what is said in one only stands in for the other. A novel ends in "…".
    """
    return _lines(header_text(shop, languages), width, HEADER_SIZE)


def header_text(shop: ShopRow, languages: tuple[str, ...]) -> str:
    """The same as it was written."""
    return _text({"zh_CN": shop.header_zh, "en": shop.header_en}, languages)


def footer_text(shop: ShopRow, languages: tuple[str, ...]) -> str:
    """The lines at the foot."""
    return _text({"zh_CN": shop.footer_zh, "en": shop.footer_en}, languages)


def footer_lines(shop: ShopRow, languages: tuple[str, ...], width: float) -> list[str]:
    """The same, clean, at most `width` mm wide; a novel ends in "…"."""
    return _lines(footer_text(shop, languages), width, FOOTER_SIZE)


def footer_height(lines: list[str]) -> float:
    """How much room they need, in mm."""
    return len(lines) * line_height(FOOTER_SIZE) + ABOVE_FOOTER if lines else 0.0


def draw_footer(pen: Pen, lines: list[str], bottom: float) -> None:
    """The lines in the middle of the page, the last one standing just above `bottom` (mm from the upper edge)."""
    step = line_height(FOOTER_SIZE)
    for number, line in enumerate(lines):
        baseline = bottom - (len(lines) - number) * step + FOOTER_SIZE * fonts.ASCENT * PT * 1.1
        pen.text(pen.width / 2, baseline, line, FOOTER_SIZE, align="center")


def _lines(text: str, width: float, size: float) -> list[str]:
    def measure(line: str) -> float:
        return fonts.page_width(line, size) * PT

    clean = fonts.clean(text[:MOST_CHARACTERS]).text.strip()
    lines = wrap(clean, width, measure) if clean else []
    if len(lines) <= MOST_LINES:
        return lines
    return [*lines[: MOST_LINES - 1], shorten(" ".join(lines[MOST_LINES - 1 :]), width, measure)]


def _text(texts: dict[str, str], languages: tuple[str, ...]) -> str:
    spoken = [texts.get(language, "").strip() for language in languages]
    either = next((text.strip() for text in texts.values() if text.strip()), "")
    return "\n".join(dict.fromkeys(text or either for text in spoken)).strip()
