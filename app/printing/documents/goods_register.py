"""The goods register 送修品进出登记簿: every article in and out, on A4 across, page by page (DOMAIN.md §2, §6)."""

from __future__ import annotations

from app.printing.documents import facts
from app.printing.documents.base import Rendered, draw_header, finish, frame_above_foot
from app.printing.documents.flow import Flow, line_height
from app.printing.documents.sheet import GREY, SIZES, Sheet, code128_width
from app.printing.documents.table import Column, table
from app.printing.documents.words import Words
from app.workflow.rows.papers import JOINED, RegisterPaper, RegisterRow
from app.workflow.rows.shop import ShopRow

SIZE = 7.2  # points


def draw(paper: RegisterPaper, words: Words) -> Rendered:
    """The filtered lines with the header on each page, and how many they are."""
    height, width = SIZES["A4"]
    title = words.translate("Papers", "Goods register")
    sheet = Sheet(width, height, title)
    frame = frame_above_foot(width, height, paper.shop, words)

    def head(flow: Flow) -> None:
        flow.line(frame.x, sheet.clean(title, lines=False), 13, bold=True)
        right = frame.x + frame.width
        flow.line(right, sheet.fit(paper.shop.name, frame.width * 0.5, 9), 9, align="right")
        flow.gap(line_height(13))
        flow.line(frame.x, sheet.fit(_which(paper, words), frame.width, 8), 8, grey=GREY)
        flow.gap(line_height(8) + 1.5)

    flow = Flow(sheet, sheet.new_page(), frame, frame, head)
    draw_header(flow, paper.shop, words)
    head(flow)
    if paper.rows:
        table(flow, _columns(words), [_cells(row, paper.shop, words) for row in paper.rows], size=SIZE)
        _ends(flow, paper)
    else:
        flow.paragraph(words.translate("Papers", "No article in this period."))
    return finish(flow, words, f"{paper.shop.name} · {facts.moment(paper.printed_at, paper.shop)}", paper.shop)


def _which(paper: RegisterPaper, words: Words) -> str:
    """The period, the state and the count."""
    chosen = paper.filter
    period = words.translate("Papers", "all days")
    if chosen.first or chosen.last:
        period = f"{facts.day(chosen.first)} – {facts.day(chosen.last)}"
    state = {
        "in": words.translate("Papers", "still in the shop"),
        "out": words.translate("Papers", "handed out"),
    }.get(chosen.state, "")
    count = words.translate("Papers", "{count} articles").replace("{count}", str(len(paper.rows)))
    return " · ".join(part for part in (period, state, chosen.find, count) if part)


def _columns(words: Words) -> tuple[Column, ...]:
    return (
        Column(words.translate("Papers", "Date in"), 15),
        Column(words.translate("Papers", "Claim number"), 22),
        Column(words.translate("Papers", "Customer"), 26),
        Column(words.translate("Papers", "Article"), 34),
        Column(words.translate("Papers", "Accessories"), 30),
        Column(words.translate("Papers", "Kind of service"), 15),
        Column(words.translate("Papers", "Ready by"), 23.5),
        Column(words.translate("Papers", "Date out"), 15),
        Column(words.translate("Papers", "Outcome"), 18),
        Column(words.translate("Papers", "Collected by"), 22),
        Column(words.translate("Papers", "Receipt voided by"), 17),
    )


def _cells(row: RegisterRow, shop: ShopRow, words: Words) -> tuple[str, ...]:
    outcome = facts.outcome_name(row.outcome, words)
    if row.struck:
        struck = words.translate("Papers", "struck off: {why}").replace("{why}", row.struck)
        outcome = " · ".join(part for part in (outcome, struck) if part)
    return (
        facts.day_of(row.date_in, shop),
        facts.number(row.number),
        row.customer,
        row.article,
        facts.listed(row.accessories.split(JOINED), words),
        facts.service_name(row.service, words),
        facts.moment(row.promised_at, shop),
        facts.day_of(row.date_out, shop),
        outcome,
        row.collected_by,
        row.receipt_voided_by,
    )


def _ends(flow: Flow, paper: RegisterPaper) -> None:
    """The first and last number as barcodes, to find the pages again by scanner."""
    numbers = list(dict.fromkeys((paper.rows[0].number, paper.rows[-1].number)))
    flow.need(12)
    flow.gap(2)
    x = flow.frame.x
    for digits in numbers:
        y, left = flow.y, x
        flow.draw(lambda pen, left=left, y=y, digits=digits: pen.code128(left, y, 8, digits))
        x += code128_width(digits) + 10
    flow.gap(9)
