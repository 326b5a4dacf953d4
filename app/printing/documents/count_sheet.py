"""Sheets to count by (number with barcode, name, room to write) and what came of a count; A4, shelf by shelf."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from app.printing.documents import facts
from app.printing.documents.base import Rendered, draw_header, finish, page_frame
from app.printing.documents.flow import Flow, line_height
from app.printing.documents.measures import LABEL
from app.printing.documents.sheet import GREY, SIZES, Sheet, code128_width
from app.printing.documents.table import Column, table
from app.printing.documents.words import Words
from app.workflow.rows.counting import ArticleFound, CountKind, CountLineRow, CountSheetPaper
from app.workflow.rows.shop import Currency

SIZE = 9.0  # points
BAR = 6.0  # mm
CODE, EXPECTED, WRITE = 44.0, 18.0, 30.0  # mm of columns; the name takes the rest
GAP = 3.0
PAD = 1.2


@dataclass(frozen=True, slots=True)
class _Entry:
    """One thing to be counted."""

    number: str
    name: str
    shelf: str
    expected: str = ""


def draw(paper: CountSheetPaper, words: Words) -> Rendered:
    """The sheets, or the result; every page says of which count it is."""
    width, height = SIZES["A4"]
    title = _title(paper, words)
    sheet = Sheet(width, height, f"{title} {paper.count.number}")
    frame = page_frame("A4", 1, paper.shop, words)

    def head(flow: Flow) -> None:
        right = frame.x + frame.width
        flow.line(frame.x, sheet.clean(f"{title} {paper.count.number}", lines=False), 13, bold=True)
        flow.line(right, sheet.fit(paper.shop.name, frame.width * 0.4, 9), 9, align="right")
        flow.gap(line_height(13))
        flow.line(frame.x, sheet.fit(_about(paper, words), frame.width, 8), 8, grey=GREY)
        flow.gap(line_height(8) + 2)

    flow = Flow(sheet, sheet.new_page(), frame, frame, head)
    draw_header(flow, paper.shop, words)
    head(flow)
    if paper.result:
        _result(flow, paper, words)
    else:
        _sheets(flow, paper, words)
    _signed(flow, words)
    return finish(flow, words, f"{paper.shop.name} · {facts.moment(paper.printed_at, paper.shop)}", paper.shop)


def _title(paper: CountSheetPaper, words: Words) -> str:
    if paper.result:
        return words.translate("Papers", "Result of the count")
    return words.translate("Papers", "Count sheet")


def _about(paper: CountSheetPaper, words: Words) -> str:
    """What is counted, since when, by whom."""
    count = paper.count
    scope = "" if count.kind in (CountKind.ALL, CountKind.MOVED) else facts.part_name(
        count.scope_zh, count.scope_en, words)
    kind = {
        CountKind.ALL: words.translate("Papers", "all parts"),
        CountKind.SHELF: words.translate("Papers", "shelf"),
        CountKind.CATEGORY: words.translate("Papers", "category"),
        CountKind.MOVED: words.translate("Papers", "what moved since the last count"),
        CountKind.ARTICLES: words.translate("Papers", "customers' articles"),
    }[count.kind]
    begun = facts.moment(count.begun_at, paper.shop)
    return " · ".join(part for part in (kind, scope, count.place_name, begun, count.begun_by, count.reason) if part)


# --- sheets


def _sheets(flow: Flow, paper: CountSheetPaper, words: Words) -> None:
    entries = list(_entries(paper, words))
    if not entries:
        flow.paragraph(words.translate("Papers", "Nothing is to be counted: write down what lies there."))
    shown = any(entry.expected for entry in entries)
    for shelf, kept in groupby(entries, key=lambda entry: entry.shelf):
        flow.need(line_height(11) + line_height(LABEL) + BAR + 10)
        name = shelf or words.translate("Papers", "no shelf")
        flow.line(flow.frame.x, flow.sheet.fit(name, flow.frame.width, 11), 11, bold=True)
        flow.gap(line_height(11))
        _headings(flow, words, shown=shown)
        for entry in kept:
            _entry(flow, entry, shown=shown)
        flow.gap(3)


def _entries(paper: CountSheetPaper, words: Words) -> Iterable[_Entry]:
    for line in paper.lines:
        expected = "" if line.expected is None or paper.count.blind else facts.quantity(line.expected)
        name = " ".join(part for part in (facts.part_name(line.name, line.name_en, words), f"({line.unit})") if part)
        yield _Entry(line.number, name, line.shelf, expected)
    for article in paper.articles:
        yield _Entry(article.number, f"{article.article} · {article.customer}", article.shelf)


def _headings(flow: Flow, words: Words, *, shown: bool) -> None:
    right = flow.frame.x + flow.frame.width
    for x, text in (
        (flow.frame.x, words.translate("Papers", "Number")),
        (flow.frame.x + CODE + GAP, words.translate("Papers", "What it is")),
        (right - WRITE - GAP - EXPECTED, words.translate("Papers", "Expected") if shown else ""),
        (right - WRITE, words.translate("Papers", "Counted")),
    ):
        flow.line(x, flow.sheet.fit(text, CODE, LABEL), LABEL, grey=GREY)
    flow.gap(line_height(LABEL) + 0.4)
    flow.rule(weight=0.8)


def _entry(flow: Flow, entry: _Entry, *, shown: bool) -> None:
    room = flow.frame.width - CODE - WRITE - 2 * GAP - (EXPECTED + GAP if shown else 0)
    names = flow.wrapped(entry.name, room, SIZE)
    step = line_height(SIZE)
    height = max(BAR + step + 0.5, len(names) * step) + 2 * PAD
    flow.need(height)
    top, x, right = flow.y + PAD, flow.frame.x, flow.frame.x + flow.frame.width
    if code128_width(entry.number) <= CODE:
        flow.draw(lambda pen: pen.code128(x, top, BAR, entry.number))
    flow.y = top + BAR + 0.5
    flow.line(x, facts.number(entry.number), SIZE)
    for at, line in enumerate(names):
        flow.y = top + at * step
        flow.line(x + CODE + GAP, line, SIZE)
    flow.y = top
    flow.line(right - WRITE - GAP, entry.expected, SIZE, align="right")
    flow.draw(lambda pen: pen.box(right - WRITE, top, WRITE, BAR + 2, weight=0.4))
    flow.y = top - PAD + height
    flow.rule(weight=0.25, grey=0.7)


# --- the result


def _result(flow: Flow, paper: CountSheetPaper, words: Words) -> None:
    if paper.count.of_articles:
        _of_articles(flow, paper, words)
    else:
        _of_parts(flow, paper, words)
    if paper.unknown:
        flow.gap(3)
        flow.label(words.translate("Papers", "Unknown codes"))
        flow.paragraph(facts.listed((f"{row.code} × {row.times}" for row in paper.unknown), words), size=SIZE)


def _of_parts(flow: Flow, paper: CountSheetPaper, words: Words) -> None:
    sums, unit = paper.sums, paper.shop.currency
    told = words.translate("Papers", "{counted} of {lines} lines counted, {differing} differ")
    for name, value in (("counted", sums.counted), ("lines", sums.lines), ("differing", sums.differing)):
        told = told.replace(f"{{{name}}}", str(value))
    flow.paragraph(told, size=SIZE)
    flow.gap(2)
    columns = (
        Column(words.translate("Papers", "Shelf"), 16),
        Column(words.translate("Papers", "Number"), 26),
        Column(words.translate("Papers", "What it is"), 46),
        Column(words.translate("Papers", "Expected"), 16, "right"),
        Column(words.translate("Papers", "Counted"), 16, "right"),
        Column(words.translate("Papers", "Difference"), 18, "right"),
        Column(words.translate("Papers", "Value"), 22, "right"),
        Column(words.translate("Papers", "Reason"), 30),
    )
    table(flow, columns, [_cells(line, unit, words) for line in paper.lines], size=8)
    flow.gap(1)
    flow.sum(words.translate("Papers", "More than expected"), facts.money(sums.more, unit))
    flow.sum(words.translate("Papers", "Less than expected"), facts.money(sums.less, unit))
    flow.sum(words.translate("Papers", "Together"), facts.money(sums.more + sums.less, unit), bold=True)


def _cells(line: CountLineRow, unit: Currency, words: Words) -> Sequence[str]:
    def number(value: Decimal | None) -> str:
        return "" if value is None else facts.quantity(value)

    plus = "+" if line.difference is not None and line.difference > 0 else ""
    return (
        line.shelf,
        facts.number(line.number),
        facts.part_name(line.name, line.name_en, words),
        number(line.expected),
        number(line.counted),
        plus + number(line.difference),
        "" if line.value is None else facts.money(line.value, unit),
        line.reason,
    )


def _of_articles(flow: Flow, paper: CountSheetPaper, words: Words) -> None:
    titles = {
        ArticleFound.MISSING: words.translate("Papers", "Missing"),
        ArticleFound.ELSEWHERE: words.translate("Papers", "On another shelf"),
        ArticleFound.NOT_HERE: words.translate("Papers", "Here, though out by the books"),
    }
    columns = (
        Column(words.translate("Papers", "Claim number"), 26),
        Column(words.translate("Papers", "Article"), 50),
        Column(words.translate("Papers", "Customer"), 30),
        Column(words.translate("Papers", "Shelf"), 20),
        Column(words.translate("Papers", "Seen on"), 20),
    )
    if not paper.articles:
        flow.paragraph(words.translate("Papers", "Every article is where it should be."), size=SIZE)
    for kind, title in titles.items():
        rows = [
            (facts.number(row.number), row.article, row.customer, row.shelf, row.found_on)
            for row in paper.articles
            if row.found is kind
        ]
        if rows:
            flow.need(20)
            flow.line(flow.frame.x, flow.sheet.clean(f"{title} ({len(rows)})", lines=False), 11, bold=True)
            flow.gap(line_height(11) + 0.5)
            table(flow, columns, rows, size=8)
            flow.gap(2)


def _signed(flow: Flow, words: Words) -> None:
    """Who counted, and when: by hand."""
    flow.need(14)
    flow.gap(9)
    half = (flow.frame.width - 8) / 2
    y = flow.y
    for at, text in enumerate((words.translate("Papers", "Counted by"), words.translate("Papers", "Date"))):
        x = flow.frame.x + at * (half + 8)
        flow.draw(lambda pen, x=x: pen.rule(x, y, half, weight=0.4))
        flow.y = y + 0.6
        flow.line(x, flow.sheet.clean(text, lines=False), LABEL, grey=GREY)
    flow.gap(line_height(LABEL))
