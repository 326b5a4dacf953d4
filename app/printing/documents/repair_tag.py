"""The repair tag 维修标签: a label with the claim number, drawn on the printer's own dots (DOMAIN.md §4)."""

from __future__ import annotations

from app.printing import codes
from app.printing.canvas import Area, LabelCanvas, Style
from app.printing.documents import facts
from app.printing.documents.words import BothWords, Words
from app.workflow.rows.papers import ClaimReceiptPaper

EDGE = 1.5  # mm that printers can't be trusted with
BILINGUAL_MM = 55  # a narrower label speaks the first language only


def draw(paper: ClaimReceiptPaper, words: Words, canvas: LabelCanvas) -> None:
    """Number, barcode, whose it is, what it is, what came with it, and by when.

    Made for 60×40 mm; on other sizes from 40×30 mm the same order, larger or smaller; on narrower labels (30×20 mm) a
    QR code takes the place of the bars. Raises ShopError("print.label_too_narrow") when that does not fit either.
    """
    if isinstance(words, BothWords) and canvas.width_mm < BILINGUAL_MM:
        words = words.first
    if paper.card.number and not canvas.has_room_for_bars(paper.card.number):
        _narrow(paper, words, canvas)
        return
    card, wide, high = paper.card, canvas.width_mm, canvas.height_mm
    inner = wide - 2 * EDGE
    unit = high / 40  # all heights below are for 40 mm
    canvas.text(
        Area(EDGE, 0.8 * unit, inner, 7.4 * unit), facts.number(card.number), Style(7.6, bold=True, align="center")
    )
    if card.number:
        canvas.code128(Area(0, 8.6 * unit, wide, 8.6 * unit), codes.check_digits(card.number))
    y = 18.2 * unit
    _name_line(canvas, paper, words, Area(EDGE, y, inner, 4.6 * unit))
    article = facts.article_name(card.article, words)
    canvas.text(Area(EDGE, y + 4.9 * unit, inner, 6.4 * unit), article, Style(3.4, 2.5, lines=2))
    canvas.rule(EDGE, y + 11.7 * unit, inner, 0.12)
    bottom = y + 12.2 * unit
    _promise_line(canvas, paper, words, Area(EDGE, bottom, inner, 4.4 * unit))
    _last_line(canvas, paper, words, Area(EDGE, bottom + 4.5 * unit, inner, 3.9 * unit))


def _narrow(paper: ClaimReceiptPaper, words: Words, canvas: LabelCanvas) -> None:
    """QR code, the number beside it in three lines, below it whose it is and by when."""
    side = min(canvas.height_mm * 0.73, canvas.width_mm * 0.55)
    canvas.qr(0, 0, side, paper.card.number)
    right = canvas.width_mm - side - 0.8
    for row, part in enumerate(facts.number(paper.card.number).split()):
        canvas.text(Area(side, 0.6 + row * side / 3, right, side / 3 - 0.4), part, Style(6, 2.0, bold=True))
    urgent = words.translate("Papers", "URGENT") if paper.card.urgent else ""
    below, inner = canvas.height_mm - side - 0.4, canvas.width_mm - 1.6
    names = " ".join(word for word in (urgent, facts.customer_name(paper.card)) if word)
    until = facts.promise(paper.card.promised_at, paper.shop, words)
    canvas.text(Area(0.8, side, inner, below * 0.5), names, Style(3.2, 2.0, bold=True))
    canvas.text(Area(0.8, side + below * 0.5, inner, below * 0.5), until, Style(2.8, 1.8))


def _name_line(canvas: LabelCanvas, paper: ClaimReceiptPaper, words: Words, area: Area) -> None:
    name = facts.customer_name(paper.card)
    if not paper.card.urgent:
        canvas.text(area, name, Style(4.2, 2.5, bold=True))
        return
    plate = min(17.0, area.width * 0.36)
    urgent = words.translate("Papers", "URGENT")
    right = Area(area.x + area.width - plate, area.y, plate, area.height)
    canvas.text(right, urgent, Style(3.6, 2.2, bold=True, align="center", inverse=True))
    canvas.text(Area(area.x, area.y, area.width - plate - 1, area.height), name, Style(4.2, 2.5, bold=True))


def _promise_line(canvas: LabelCanvas, paper: ClaimReceiptPaper, words: Words, area: Area) -> None:
    until = facts.promise(paper.card.promised_at, paper.shop, words)
    shelf = paper.card.shelf
    part = area.width * (0.72 if shelf else 1)
    canvas.text(Area(area.x, area.y, part, area.height), until, Style(3.6, 2.4, bold=True))
    if shelf:
        place = Area(area.x + part + 1, area.y, area.width - part - 1, area.height)
        canvas.text(place, shelf, Style(4.0, 2.4, bold=True, align="right"))


def _last_line(canvas: LabelCanvas, paper: ClaimReceiptPaper, words: Words, area: Area) -> None:
    names = [item.name for item in paper.card.items if item.kind == "accessory"]
    count = words.translate("Papers", "Accessories: {count}").replace("{count}", str(len(names)))
    mark = facts.copy_mark(paper.copy)
    part = area.width * (0.55 if mark else 1)
    # names are a help, the count is what matters: as many as fit, then the rest by its count
    text = count if not names else f"{count} · {facts.listed(names, words)}"
    probe = LabelCanvas(canvas.width_mm, canvas.height_mm, canvas.dpi)
    probe.text(Area(area.x, area.y, part, area.height), text, Style(3.0, 2.4))
    canvas.text(Area(area.x, area.y, part, area.height), count if probe.shortened else text, Style(3.0, 2.4))
    if mark:
        rest = Area(area.x + part + 1, area.y, area.width - part - 1, area.height)
        canvas.text(rest, mark, Style(2.8, 2.0, align="right"))
