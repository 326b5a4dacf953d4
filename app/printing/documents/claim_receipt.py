"""The claim receipt 取件凭证: A5, or A4 with the customer's and the shop's half and a cut line (DOMAIN.md §3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.printing.documents import facts, terms
from app.printing.documents.base import (
    MARGIN,
    Head,
    Rendered,
    begin,
    continuation,
    draw_head,
    finish,
    fitted,
    page_frame,
)
from app.printing.documents.flow import Fact, Flow, line_height
from app.printing.documents.sheet import GREY, SIZES, Sheet
from app.printing.documents.words import Words
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import YesNo
from app.workflow.rows.papers import ClaimReceiptPaper

TERMS_SIZE = 6.6  # points
LEAST_TERMS_SIZE = 5.5  # on the paper, whatever the scale
HALF = 148.5  # mm: half of an A4
WIDE = 150.0  # from this width on facts stand in four columns


def draw(paper: ClaimReceiptPaper, words: Words, size: str = "A5") -> Rendered:
    """The receipt on "A5", or on "A4" as two halves. The unlock code is never on it.

    Terms in two languages that make it two pages are left to the shop's own language where that makes it one; the
    notice about data stays in both.
    """

    def in_terms_of(languages: tuple[str, ...]) -> Rendered:
        make = _halves if size == "A4" else _whole
        return fitted(lambda scale: make(paper, words, languages, scale))

    every = in_terms_of(words.languages)
    if every.pages == 1 or len(words.languages) == 1:
        return every
    own = in_terms_of(words.languages[:1])
    return own if own.pages == 1 else every


def _whole(paper: ClaimReceiptPaper, words: Words, languages: tuple[str, ...], scale: float) -> Rendered:
    flow = begin("A5", _head(paper, words, ""), words, scale)
    _what_came_in(flow, paper, words)
    flow.notice(terms.data_notice(words.languages), size=7.6)
    flow.signatures([words.translate("Papers", "Customer's signature"), _clerk(paper, words)])
    _terms(flow, languages, paper)
    return finish(flow, words, _left(paper))


def _halves(paper: ClaimReceiptPaper, words: Words, languages: tuple[str, ...], scale: float) -> Rendered:
    """The customer signs the half that the shop keeps."""
    sheet = Sheet(*SIZES["A4"], title=f"{_title(words)} {paper.card.number}", scale=scale)
    page, middle = sheet.new_page(), HALF * scale
    upper = _half(sheet, page, scale, paper, words, lower=False)
    _what_came_in(upper, paper, words)
    upper.notice(terms.data_notice(words.languages), size=7.6)
    _terms(upper, languages, paper)
    cut = sheet.clean(words.translate("Papers", "cut here"), lines=False)
    sheet.on(page, lambda pen: pen.dashes(0, middle, pen.width))
    sheet.on(page, lambda pen: pen.text(pen.width - MARGIN, middle - 1, cut, 6.5, grey=GREY, align="right"))
    lower = _half(sheet, page, scale, paper, words, lower=True)
    _what_came_in(lower, paper, words, [Fact(words.translate("Papers", "Shelf"), paper.card.shelf)])
    _for_the_shop(lower, words)
    lower.signatures([words.translate("Papers", "Customer's signature"), _clerk(paper, words)])
    return finish(lower, words, _left(paper))


def _half(sheet: Sheet, page: int, scale: float, paper: ClaimReceiptPaper, words: Words, *, lower: bool) -> Flow:
    side = words.translate("Papers", "shop's half") if lower else words.translate("Papers", "customer's half")
    head = _head(paper, words, side)
    whole, middle = page_frame("A4", scale), HALF * scale
    frame = (
        replace(whole, top=middle + 6, bottom=whole.bottom + 2) if lower else replace(whole, top=8, bottom=middle - 3)
    )
    flow = Flow(sheet, page, frame, whole, continuation(head, words))
    draw_head(flow, head)
    return flow


def _title(words: Words) -> str:
    return words.translate("Papers", "Claim receipt")


def _head(paper: ClaimReceiptPaper, words: Words, side: str) -> Head:
    return Head(
        shop=paper.shop,
        title=_title(words),
        number_label=words.translate("Papers", "Claim number"),
        number=paper.card.number,
        code=paper.receipt_number,
        copy=paper.copy,
        stamp=words.translate("Papers", "VOID") if paper.voided else "",
        side=side,
    )


def _clerk(paper: ClaimReceiptPaper, words: Words) -> str:
    label = words.translate("Papers", "For the shop: {name}")
    return label.replace("{name}", paper.receipt_issued_by)


def _left(paper: ClaimReceiptPaper) -> str:
    return f"{paper.shop.name} · {facts.moment(paper.receipt_issued_at, paper.shop)}"


def _what_came_in(flow: Flow, paper: ClaimReceiptPaper, words: Words, more: Sequence[Fact] = ()) -> None:
    card, columns = paper.card, 4 if flow.frame.width > WIDE else 2
    flow.facts(
        [
            Fact(words.translate("Papers", "Customer"), facts.customer_name(card), bold=True),
            Fact(words.translate("Papers", "Phone"), " / ".join(card.customer.phones)),
            Fact(words.translate("Papers", "Article"), facts.article_name(card.article, words), bold=True),
            Fact(words.translate("Papers", "Serial number / IMEI"), card.article.serial),
            Fact(words.translate("Papers", "Ready by"), facts.promise(card.promised_at, paper.shop, words), bold=True),
            Fact(words.translate("Papers", "Received"), _received(paper)),
            service_fact(card, words),
        ],
        columns,
    )
    flow.facts([*short_facts(card, words), *money_facts(paper, words), *more], 4)
    flow.section(words.translate("Papers", "Fault, in the customer's words"), card.fault)
    flow.section(words.translate("Papers", "Seen when it was tried"), card.seen)
    what_lay_with_it(flow, card, words)


def what_lay_with_it(flow: Flow, card: CardRow, words: Words) -> None:
    """Accessories and condition; none is said as well, so that nobody can write any in afterwards."""
    empty: list[str] = []
    for kind, label, none in (
        (
            "accessory",
            words.translate("Papers", "Accessories left with it"),
            words.translate("Papers", "Accessories: none"),
        ),
        ("condition", words.translate("Papers", "Condition"), words.translate("Papers", "Condition: nothing noted")),
    ):
        found = [(item.name, True) for item in card.items if item.kind == kind]
        flow.ticks(label, found)
        empty += [] if found else [none]
    if empty:
        flow.paragraph(" · ".join(empty))
        flow.gap(1.4)


def service_fact(card: CardRow, words: Words) -> Fact:
    """The kind of service with its reason in words."""
    kind = f"{facts.service_name(card.service, words)}: {facts.service_reason(card, words)}"
    return Fact(words.translate("Papers", "Kind of service"), kind, span=2)


def short_facts(card: CardRow, words: Words) -> list[Fact]:
    """Urgency, purchase, and what was found when it was handed over."""
    bought = ""
    if card.article.bought_on:
        bought = f"{facts.day(card.article.bought_on)} {facts.proof_name(card.article.proof, words)}"
    return [
        Fact(words.translate("Papers", "Urgent"), facts.yes_no(YesNo.YES, words) if card.urgent else "", bold=True),
        Fact(words.translate("Papers", "Bought"), bought),
        Fact(words.translate("Papers", "Opened or tampered with"), facts.yes_no(card.tampered, words)),
        Fact(words.translate("Papers", "Inside complete"), facts.yes_no(card.inside_complete, words)),
    ]


def money_facts(paper: ClaimReceiptPaper, words: Words) -> list[Fact]:
    """What was agreed about money; what is zero or not known is left out."""
    card, shop = paper.card, paper.shop
    with_tax = without_tax = ""
    if shop.tax_rate > 0:
        with_tax = words.translate("Papers", "incl. tax")  # an estimate binds with all that is to be paid
        without_tax = with_tax if shop.prices_with_tax else words.translate("Papers", "plus tax")
    amounts = (
        (words.translate("Papers", "Declared value"), card.declared_value, ""),
        (words.translate("Papers", "Estimate"), card.estimate, with_tax),
        (words.translate("Papers", "Diagnosis fee"), card.diagnosis_fee, without_tax),
        (words.translate("Papers", "Deposit paid"), card.deposit, ""),
    )
    return [
        Fact(label, " ".join(part for part in (facts.money(amount, shop.currency), tax) if part))
        for label, amount, tax in amounts
        if amount
    ]


def _received(paper: ClaimReceiptPaper) -> str:
    return f"{facts.moment(paper.card.received_at, paper.shop)} · {paper.card.received_by}"


def _terms(flow: Flow, languages: tuple[str, ...], paper: ClaimReceiptPaper) -> None:
    """As large as the room on this page allows; in their full size when even small ones go over."""
    flow.gap(1.2)
    texts = terms.terms(paper.shop, languages).split("\n")
    size, least = TERMS_SIZE, LEAST_TERMS_SIZE * flow.sheet.scale
    while size > least and _height(flow, texts, size) > flow.frame.bottom - flow.y:
        size = max(size - 0.2, least)
    if _height(flow, texts, size) > flow.frame.bottom - flow.y:
        size = TERMS_SIZE
    for text in texts:
        flow.paragraph(text, size=size, grey=0.25)


def _height(flow: Flow, texts: Sequence[str], size: float) -> float:
    return sum(len(flow.wrapped(text, flow.frame.width, size)) for text in texts) * line_height(size)


def _for_the_shop(flow: Flow, words: Words) -> None:
    said = words.translate("Papers", "I was told to back up my data, and accept the terms on the customer's half.")
    flow.paragraph(said, size=7.6)
