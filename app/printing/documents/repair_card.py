"""The repair card 维修卡: stays with the article on the bench, with room to write (DOMAIN.md §4)."""

from __future__ import annotations

from app.printing.documents import facts
from app.printing.documents.base import Head
from app.printing.documents.blocks import Blocks, Column, Fact
from app.printing.documents.claim_receipt import money_facts, service_fact, short_facts, what_lay_with_it
from app.printing.documents.slip import Slip
from app.printing.documents.words import Words
from app.workflow.rows.kinds import UseState
from app.workflow.rows.papers import ClaimReceiptPaper

MOST_LINES = 9


def _head(paper: ClaimReceiptPaper, words: Words) -> Head:
    return Head(
        shop=paper.shop,
        title=words.translate("Papers", "Repair card"),
        number_label=words.translate("Papers", "Claim number"),
        number=paper.card.number,
        code=paper.card.number,
        copy=paper.copy,
    )


def _body(blocks: Blocks, paper: ClaimReceiptPaper, words: Words) -> None:
    """What came in and what has been found and done so far; empty lines for the rest. No address: it hangs about."""
    card = paper.card
    blocks.facts(_facts(paper, words))
    blocks.facts([*short_facts(card, words), *money_facts(paper, words)], 4)
    blocks.section(words.translate("Papers", "Fault, in the customer's words"), card.fault)
    blocks.section(words.translate("Papers", "Seen when it was tried"), card.seen)
    what_lay_with_it(blocks, card, words)
    blocks.section(words.translate("Papers", "Diagnosis"), card.diagnosis)
    blocks.section(words.translate("Papers", "Work done"), card.measures)
    _parts(blocks, paper, words)
    _times(blocks, paper, words)
    blocks.writing_lines(words.translate("Papers", "Diagnosis, work, parts, time"), MOST_LINES)
    blocks.signatures([words.translate("Papers", "Technician"), words.translate("Papers", "Inspected by")])


def _foot(paper: ClaimReceiptPaper) -> str:
    return f"{paper.shop.name} · {facts.number(paper.card.number)}"


def _facts(paper: ClaimReceiptPaper, words: Words) -> list[Fact]:
    card, shop = paper.card, paper.shop
    technicians = facts.listed((name for name in (card.technician, card.second_technician) if name), words)
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


def _parts(blocks: Blocks, paper: ClaimReceiptPaper, words: Words) -> None:
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
    blocks.table(columns, rows)


def _times(blocks: Blocks, paper: ClaimReceiptPaper, words: Words) -> None:
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
    blocks.table(columns, rows)


REPAIR_CARD = Slip(ClaimReceiptPaper, _head, _body, _foot)
