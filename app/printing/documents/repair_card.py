"""The repair card 维修卡: stays with the article on the bench, with room to write (DOMAIN.md §4)."""

from __future__ import annotations

from app.printing.documents import facts
from app.printing.documents.base import Head, Rendered, begin, finish, fitted
from app.printing.documents.claim_receipt import WIDE, money_facts, service_fact, short_facts, what_lay_with_it
from app.printing.documents.flow import Fact, Flow, line_height
from app.printing.documents.sheet import GREY
from app.printing.documents.table import Column, table
from app.printing.documents.words import Words
from app.workflow.rows.kinds import UseState
from app.workflow.rows.papers import ClaimReceiptPaper

WRITING_LINE = 8.0  # mm between two lines to write on
MOST_LINES = 9


def draw(paper: ClaimReceiptPaper, words: Words, size: str = "A5") -> Rendered:
    """What came in and what has been found and done so far; empty lines for the rest. No address: it hangs about."""
    return fitted(lambda scale: _draw(paper, words, size, scale))


def _draw(paper: ClaimReceiptPaper, words: Words, size: str, scale: float) -> Rendered:
    card = paper.card
    head = Head(
        shop=paper.shop,
        title=words.translate("Papers", "Repair card"),
        number_label=words.translate("Papers", "Claim number"),
        number=card.number,
        code=card.number,
        copy=paper.copy,
    )
    flow = begin(size, head, words, scale)
    flow.facts(_facts(paper, words), 2 if flow.frame.width < WIDE else 4)
    flow.facts([*short_facts(card, words), *money_facts(paper, words)], 4)
    flow.section(words.translate("Papers", "Fault, in the customer's words"), card.fault)
    flow.section(words.translate("Papers", "Seen when it was tried"), card.seen)
    what_lay_with_it(flow, card, words)
    flow.section(words.translate("Papers", "Diagnosis"), card.diagnosis)
    flow.section(words.translate("Papers", "Work done"), card.measures)
    _parts(flow, paper, words)
    _times(flow, paper, words)
    _to_write_on(flow, words)
    flow.signatures([words.translate("Papers", "Technician"), words.translate("Papers", "Inspected by")])
    return finish(flow, words, f"{paper.shop.name} · {facts.number(card.number)}")


def _facts(paper: ClaimReceiptPaper, words: Words) -> list[Fact]:
    card, shop = paper.card, paper.shop
    technicians = ", ".join(name for name in (card.technician, card.second_technician) if name)
    repeat = facts.number(card.repeat_number) if card.repeat_number else ""
    return [
        Fact(words.translate("Papers", "Customer"), facts.customer_name(card), bold=True),
        Fact(words.translate("Papers", "Phone"), " / ".join(card.customer.phones)),
        Fact(words.translate("Papers", "Article"), facts.article_name(card.article, words), bold=True),
        Fact(words.translate("Papers", "Serial number / IMEI"), card.article.serial),
        Fact(words.translate("Papers", "Ready by"), facts.promise(card.promised_at, shop, words), bold=True),
        Fact(words.translate("Papers", "Received"), f"{facts.moment(card.received_at, shop)} · {card.received_by}"),
        Fact(words.translate("Papers", "Technician"), technicians),
        Fact(words.translate("Papers", "Shelf"), card.shelf),
        service_fact(card, words),
        Fact(words.translate("Papers", "Same article was here before"), repeat),
    ]


def _parts(flow: Flow, paper: ClaimReceiptPaper, words: Words) -> None:
    columns = (
        Column(words.translate("Papers", "Part"), 6),
        Column(words.translate("Papers", "Origin"), 3),
        Column(words.translate("Papers", "Quantity"), 1.5, "right"),
        Column(words.translate("Papers", "By"), 2),
    )
    rows = [
        (
            " ".join(word for word in (use.part_number, use.name) if word),
            facts.origin_name(use.origin, words),
            facts.quantity(use.quantity),
            use.staff,
        )
        for use in paper.card.parts
        if use.state is not UseState.PUT_BACK
    ]
    table(flow, columns, rows)


def _times(flow: Flow, paper: ClaimReceiptPaper, words: Words) -> None:
    columns = (
        Column(words.translate("Papers", "Working time"), 4),
        Column(words.translate("Papers", "Minutes"), 2, "right"),
        Column(words.translate("Papers", "By"), 2),
        Column(words.translate("Papers", "Note"), 5),
    )
    rows = [
        (
            facts.moment(time.started_at, paper.shop),
            facts.DASH if time.minutes is None else str(time.minutes),
            time.staff,
            time.note,
        )
        for time in paper.card.times
    ]
    table(flow, columns, rows)


def _to_write_on(flow: Flow, words: Words) -> None:
    """Lines to write on in the room that is left above the signatures, if there is enough for two."""
    room = flow.frame.bottom - flow.y - 15 - line_height(8)
    count = min(MOST_LINES, int(room / WRITING_LINE))
    if count < 2:
        return
    label = words.translate("Papers", "Diagnosis, work, parts, time")
    flow.line(flow.frame.x, flow.sheet.clean(label, lines=False), 6.8, grey=GREY)
    flow.gap(line_height(6.8))
    for _ in range(count):
        flow.gap(WRITING_LINE)
        flow.rule(weight=0.3, grey=0.6)
