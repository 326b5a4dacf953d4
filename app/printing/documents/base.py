"""What all page documents share: the head with the shop, the big number with its barcode, the foot with page x of y."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.printing import codes, fonts, logos
from app.printing.documents import facts
from app.printing.documents.flow import Flow, Frame
from app.printing.documents.measures import LABEL, line_height
from app.printing.documents.page_lines import (
    HEADER_SIZE,
    MOST_CHARACTERS,
    draw_footer,
    footer_height,
    footer_lines,
    footer_text,
    header_lines,
    header_text,
)
from app.printing.documents.sheet import CODE_MODULE, GREY, PT, SIZES, Pen, Sheet, code128_width
from app.printing.documents.words import Words
from app.printing.marks import DotPage
from app.workflow.rows.cards import CardRow
from app.workflow.rows.layouts import LayoutTrouble
from app.workflow.rows.shop import ShopRow

MARGIN = 10.0
FOOT = 5.0  # mm kept for the foot line
TITLE = 13.0  # points
NUMBER = 29.0
STAMP = 11.0  # VOID must be seen
FOOT_SIZE = 6.5
LOGO = (36.0, 11.0)  # mm at most
HEAD_LINES = 3  # of the shop's name, and of its address: the number must stay on the first page
SCALES = (1.0, 1.06, 1.12)  # the smallest letters are 5.9 points then, the bars 0.29 mm


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished document; `missing` are characters shown as 〓, `shortened` texts that end in "…" (labels only).

    `dots`: the labels, or the piece of roll, in the order in which the bytes print them; none of pages.
    troubles: the layouts of the shop that did not serve.
    """

    data: bytes
    missing: tuple[str, ...] = ()
    shortened: tuple[str, ...] = ()
    pages: int = 1
    troubles: tuple[LayoutTrouble, ...] = ()
    dots: tuple[DotPage, ...] = ()
    lengths: tuple[int, ...] = ()  # of each label's bytes, in the language of a printer

    @property
    def damaged(self) -> bool:
        """Whether a layout of the shop could not be used, and the shipped one was."""
        return any(not each.lacking for each in self.troubles)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands on top of a document; `code` is in the barcode, `number` is read."""

    shop: ShopRow
    title: str
    number_label: str
    number: str
    code: str
    copy: int = 1
    stamp: str = ""  # VOID
    side: str = ""  # which half it is


class OrderPaper(Protocol):
    """A paper about one order."""

    @property
    def shop(self) -> ShopRow: ...
    @property
    def card(self) -> CardRow: ...
    @property
    def copy(self) -> int: ...


def order_head(paper: OrderPaper, title: str, words: Words) -> Head:
    """Of a paper whose number and barcode are those of its order."""
    number = paper.card.number
    return Head(paper.shop, title, words.translate("Papers", "Claim number"), number, number, paper.copy)


def fitted(draw: Callable[[float], Rendered]) -> Rendered:
    """The document on fewer pages if a somewhat smaller setting brings it there; else in its full size."""
    best = draw(SCALES[0])
    if best.pages > 3:  # so much more than a page gets none fewer; 3 are two halves that both went over
        return best
    for scale in SCALES[1:]:
        if best.pages == 1:
            break
        smaller = draw(scale)
        best = smaller if smaller.pages < best.pages else best
    return best


def page_frame(paper: str, scale: float = 1, shop: ShopRow | None = None, words: Words | None = None) -> Frame:
    """The whole page but its margins and foot, and the shop's own lines there."""
    width, height = (side * scale for side in SIZES[paper])
    return frame_above_foot(width, height, shop, words)


def frame_above_foot(width: float, height: float, shop: ShopRow | None, words: Words | None) -> Frame:
    """The same for a page of width × height mm."""
    inner = width - 2 * MARGIN
    lines = footer_lines(shop, words.languages, inner) if shop and words else []
    return Frame(MARGIN, MARGIN, inner, height - MARGIN - FOOT - footer_height(lines))


def begin(paper: str, head: Head, words: Words, scale: float = 1) -> Flow:
    """A sheet with one page, its head drawn, ready for the first block."""
    sheet = Sheet(*SIZES[paper], title=f"{head.title} {head.number}", scale=scale)
    frame = page_frame(paper, scale, head.shop, words)
    flow = Flow(sheet, sheet.new_page(), frame, frame, continuation(head, words))
    draw_head(flow, head, words)
    return flow


def continuation(head: Head, words: Words) -> Callable[[Flow], None]:
    """What stands on top of further pages: whose they are."""

    def draw(flow: Flow) -> None:
        text = " · ".join(part for part in (head.title, facts.number(head.number), head.side) if part)
        more = words.translate("Papers", "continued")
        flow.line(flow.frame.x, flow.sheet.clean(text, lines=False), 9, bold=True)
        right = flow.frame.x + flow.frame.width
        flow.line(right, flow.sheet.clean(more, lines=False), LABEL, grey=GREY, align="right")
        flow.gap(5)
        flow.rule()
        flow.gap(2)

    return draw


def draw_head(flow: Flow, head: Head, words: Words) -> None:
    """Shop and title, the shop's own lines, then the big number and its barcode."""
    frame, sheet = flow.frame, flow.sheet
    right, aside = frame.x + frame.width, _logo(flow, head.shop.logo_bytes)
    title = sheet.clean(head.title, lines=False)
    size = TITLE
    while size > 9 and fonts.page_width(title, size) * PT > frame.width * 0.56:
        size -= 0.5
    room = frame.width - aside - fonts.page_width(title, size) * PT - 6
    _shop_name(flow, head.shop, frame.x + aside, room)
    at = flow.y
    flow.y = frame.top
    flow.line(right, title, size, bold=True, align="right")
    marks = [mark for mark in (head.side, facts.copy_mark(head.copy), head.stamp) if mark]
    flow.y += line_height(TITLE)
    text = sheet.clean(" · ".join(marks), lines=False)
    size = STAMP if head.stamp else 8
    flow.line(right, text, size, bold=True, align="right")
    beside = frame.width - aside - (fonts.page_width(text, size) * PT + 6 if text else 0)
    address = " · ".join(part for part in (head.shop.address, head.shop.phone) if part)
    flow.y = at
    for line in _head_lines(flow, address, beside, 7.6):
        flow.line(frame.x + aside, line, 7.6, grey=GREY)
        flow.y += line_height(7.6)
    flow.y = max(flow.y, frame.top + LOGO[1]) + 1
    draw_header(flow, head.shop, words)
    flow.rule(weight=1)
    flow.gap(1.8)
    _number(flow, head)


def draw_header(flow: Flow, shop: ShopRow, words: Words) -> None:
    """The shop's own lines under the head; no room for none."""
    flow.sheet.clean(header_text(shop, words.languages)[:MOST_CHARACTERS])  # what the font lacks is told
    lines = header_lines(shop, words.languages, flow.frame.width)
    for line in lines:
        flow.line(flow.frame.x, line, HEADER_SIZE)
        flow.gap(line_height(HEADER_SIZE))
    flow.gap(0.8 if lines else 0)


def foot(words: Words, left: str, shop: ShopRow | None = None) -> Callable[[Pen, int, int], None]:
    """The foot for `Sheet.finish`: the shop's own lines, what it is, and page x of y."""
    pages = words.translate("Papers", "page {number} of {total}")

    def draw(pen: Pen, number: int, total: int) -> None:
        baseline = pen.height - 6.5
        if shop is not None:
            lines = footer_lines(shop, words.languages, pen.width - 2 * MARGIN)
            draw_footer(pen, lines, pen.height - MARGIN - FOOT)
        pen.text(MARGIN, baseline, left, FOOT_SIZE, grey=GREY)
        filled = pages.replace("{number}", str(number)).replace("{total}", str(total))
        pen.text(pen.width - MARGIN, baseline, filled, FOOT_SIZE, grey=GREY, align="right")

    return draw


def finish(flow: Flow, words: Words, left: str, shop: ShopRow) -> Rendered:
    """The document's bytes and what the font lacked."""
    flow.sheet.clean(footer_text(shop, words.languages)[:MOST_CHARACTERS])  # what the font lacks there is told, too
    left = flow.sheet.fit(left, flow.sheet.width * 0.6, FOOT_SIZE)
    data = flow.sheet.finish(foot(words, left, shop))
    return Rendered(data, tuple(flow.sheet.missing), tuple(flow.sheet.shortened), flow.sheet.pages)


def _logo(flow: Flow, content: bytes) -> float:
    """The shop's logo in the upper left corner; how much room it takes from the name beside it, in mm."""
    picture = logos.for_page(content)
    if picture is None:
        return 0.0
    scale = min(LOGO[0] / picture.width, LOGO[1] / picture.height)
    width, height = picture.width * scale, picture.height * scale
    x, y = flow.frame.x, flow.frame.top
    flow.draw(lambda pen: pen.picture(x, y, width, height, picture))
    return width + 3


def _shop_name(flow: Flow, shop: ShopRow, x: float, room: float) -> None:
    """The shop's name on one line if it can be, on more if it must."""
    size = TITLE
    while size > 9 and fonts.page_width(shop.name, size) * PT > room:
        size -= 0.5
    for line in _head_lines(flow, shop.name, room, size):
        flow.line(x, line, size, bold=True)
        flow.y += line_height(size)


def _head_lines(flow: Flow, text: str, width: float, size: float) -> list[str]:
    """At most HEAD_LINES lines; a shop whose name is a novel sees "…" and is told."""
    lines = flow.wrapped(text, width, size)
    if len(lines) <= HEAD_LINES:
        return lines
    return [*lines[: HEAD_LINES - 1], flow.sheet.fit(" ".join(lines[HEAD_LINES - 1 :]), width, size)]


def _number(flow: Flow, head: Head) -> None:
    frame, top = flow.frame, flow.y
    flow.label(head.number_label)
    text = facts.number(head.number)
    code_width = code128_width(head.code) if head.code else 0.0
    size = NUMBER
    while size > 12 and fonts.page_width(text, size) * PT > frame.width - code_width:
        size -= 0.5
    flow.gap(0.4)
    flow.line(frame.x - 0.4, text, size, bold=True)
    if head.code:
        # the page's margin is the right quiet zone: the last bar stands on the edge of the text
        x, digits = frame.x + frame.width - code_width + codes.QUIET_MODULES * CODE_MODULE, head.code
        flow.draw(lambda pen: pen.code128(x, top + 0.4, 12.5, digits))
    flow.y = top + 14.6
    flow.rule(weight=0.4, grey=0.6)
    flow.gap(1.8)
