"""The repair card 维修卡: stays with the article on the bench, with room to write (DOMAIN.md §4)."""

from __future__ import annotations

from app.printing.documents import examples, facts
from app.printing.documents.base import Head, order_head
from app.printing.documents.blocks import Blocks, Column, Fact
from app.printing.documents.claim_receipt import fault, money_facts, seen, service_fact, short_facts, what_lay_with_it
from app.printing.documents.slip import Section, Slip
from app.printing.documents.words import Words
from app.workflow.rows.kinds import Document, UseState
from app.workflow.rows.papers import ClaimReceiptPaper

MOST_LINES = 9


def _head(paper: ClaimReceiptPaper, words: Words) -> Head:
    return order_head(paper, words.translate("Papers", "Repair card"), words)


def _details(blocks: Blocks, paper: ClaimReceiptPaper, words: Words) -> None:
    blocks.facts([*short_facts(paper.card, words), *money_facts(paper, words)], 4)


def _diagnosis(blocks: Blocks, paper: ClaimReceiptPaper, words: Words) -> None:
    blocks.section(words.translate("Papers", "Diagnosis"), paper.card.diagnosis)


def _work(blocks: Blocks, paper: ClaimReceiptPaper, words: Words) -> None:
    blocks.section(words.translate("Papers", "Work done"), paper.card.measures)


def _lines(blocks: Blocks, _paper: ClaimReceiptPaper, words: Words) -> None:
    blocks.writing_lines(words.translate("Papers", "Diagnosis, work, parts, time"), MOST_LINES)


def _signatures(blocks: Blocks, _paper: ClaimReceiptPaper, words: Words) -> None:
    blocks.signatures([words.translate("Papers", "Technician"), words.translate("Papers", "Inspected by")])


def _foot(paper: ClaimReceiptPaper) -> str:
    return f"{paper.shop.name} · {facts.number(paper.card.number)}"


def _facts(blocks: Blocks, paper: ClaimReceiptPaper, words: Words) -> None:
    """No address: it hangs about."""
    card, shop = paper.card, paper.shop
    repeat = facts.number(card.repeat_number) if card.repeat_number else ""
    blocks.facts([
        Fact(words.translate("Papers", "Customer"), facts.customer_name(card), bold=True),
        Fact(words.translate("Papers", "Phone"), " / ".join(card.customer.phones)),
        Fact(words.translate("Papers", "Article"), facts.article_name(card.article, words), bold=True),
        Fact(words.translate("Papers", "Serial number / IMEI"), card.article.serial),
        Fact(words.translate("Papers", "Ready by"), facts.promise(card.promised_at, shop, words), bold=True),
        Fact(words.translate("Papers", "Received"), f"{facts.moment(card.received_at, shop)} · {card.received_by}"),
        Fact(words.translate("Papers", "Technician"), facts.technicians(card, words)),
        Fact(words.translate("Papers", "Shelf"), card.shelf),
        service_fact(card, words),
        Fact(words.translate("Papers", "Same article was here before"), repeat),
    ])  # fmt: skip


def _parts(blocks: Blocks, paper: ClaimReceiptPaper, words: Words) -> None:
    columns = (
        Column(words.translate("Papers", "Part"), 6),
        Column(words.translate("Papers", "Origin"), 3),
        Column(words.translate("Papers", "Quantity"), 1.5, "right"),
        Column(words.translate("Papers", "By"), 2),
    )
    rows = [
        (
            " ".join(word for word in (use.part_number, facts.part_name(use.name, use.name_en, words)) if word),
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


#: What came in and what has been found and done so far; empty lines for the rest.
_SECTIONS = (
    Section("facts", lambda words: words.translate("Layouts", "Customer, article, times"), _facts, required=True),
    Section("details", lambda words: words.translate("Layouts", "Purchase, money agreed"), _details),
    Section("fault", lambda words: words.translate("Layouts", "Fault, in the customer's words"), fault),
    Section("seen", lambda words: words.translate("Layouts", "Seen when it was tried"), seen),
    Section("items", lambda words: words.translate("Layouts", "Accessories and condition"), what_lay_with_it),
    Section("diagnosis", lambda words: words.translate("Layouts", "What was found"), _diagnosis),
    Section("work", lambda words: words.translate("Layouts", "What was done"), _work),
    Section("parts", lambda words: words.translate("Layouts", "Parts"), _parts),
    Section("times", lambda words: words.translate("Layouts", "Working time"), _times),
    Section("lines", lambda words: words.translate("Layouts", "Lines to write on"), _lines),
    Section("signatures", lambda words: words.translate("Layouts", "Signatures"), _signatures),
)
REPAIR_CARD = Slip(Document.REPAIR_CARD, ClaimReceiptPaper, _head, _SECTIONS, _foot, examples.claim)
