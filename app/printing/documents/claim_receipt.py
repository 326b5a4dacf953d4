"""The claim receipt 取件凭证: A5, a roll, or A4 with the customer's half, the shop's, and a cut line (DOMAIN.md §3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.printing.documents import examples, facts, terms
from app.printing.documents.base import MARGIN, Head, Rendered, continuation, draw_head, finish, fitted, page_frame
from app.printing.documents.blocks import Blocks, Fact
from app.printing.documents.flow import Flow
from app.printing.documents.page_lines import draw_footer, footer_height, footer_lines
from app.printing.documents.sheet import GREY, SIZES, Sheet
from app.printing.documents.slip import Section, Slip
from app.printing.documents.words import Words
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Document, YesNo
from app.workflow.rows.papers import ClaimReceiptPaper, ReportPaper

HALF = 148.5  # mm: half of an A4
_WithCard = ClaimReceiptPaper | ReportPaper


def draw_halves(paper: ClaimReceiptPaper, words: Words) -> Rendered:
    """The receipt on A4 as two halves; the customer signs the one that the shop keeps."""
    return fitted(lambda scale: _halves(paper, words, scale))


def _halves(paper: ClaimReceiptPaper, words: Words, scale: float) -> Rendered:
    sheet = Sheet(*SIZES["A4"], title=f"{_title(words)} {paper.card.number}", scale=scale)
    page, middle = sheet.new_page(), HALF * scale
    upper = _half(sheet, page, scale, paper, words, lower=False)
    _what_came_in(upper, paper, words)
    _data_notice(upper, paper, words)
    _terms(upper, paper, words)
    cut = sheet.clean(words.translate("Papers", "cut here"), lines=False)
    sheet.on(page, lambda pen: pen.dashes(0, middle, pen.width))
    sheet.on(page, lambda pen: pen.text(pen.width - MARGIN, middle - 1, cut, 6.5, grey=GREY, align="right"))
    lower = _half(sheet, page, scale, paper, words, lower=True)
    _what_came_in(lower, paper, words, [Fact(words.translate("Papers", "Shelf"), paper.card.shelf)])
    _for_the_shop(lower, words)
    _signatures(lower, paper, words)
    return finish(lower, words, _foot(paper), paper.shop)


def _half(sheet: Sheet, page: int, scale: float, paper: ClaimReceiptPaper, words: Words, *, lower: bool) -> Flow:
    side = words.translate("Papers", "shop's half") if lower else words.translate("Papers", "customer's half")
    head = _head(paper, words, side)
    whole, middle = page_frame("A4", scale, paper.shop, words), HALF * scale
    lines = footer_lines(paper.shop, words.languages, whole.width)
    frame = replace(whole, top=middle + 6, bottom=whole.bottom if lines else whole.bottom + 2)
    if not lower:
        frame = replace(whole, top=8, bottom=middle - 3 - footer_height(lines))
        sheet.on(page, lambda pen: draw_footer(pen, lines, middle - 3))
    flow = Flow(sheet, page, frame, whole, continuation(head, words))
    draw_head(flow, head, words)
    return flow


def _title(words: Words) -> str:
    return words.translate("Papers", "Claim receipt")


def _head(paper: ClaimReceiptPaper, words: Words, side: str = "") -> Head:
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


def _foot(paper: ClaimReceiptPaper) -> str:
    return f"{paper.shop.name} · {facts.moment(paper.receipt_issued_at, paper.shop)}"


def _what_came_in(blocks: Blocks, paper: ClaimReceiptPaper, words: Words, more: Sequence[Fact] = ()) -> None:
    """The unlock code is never on it."""
    _facts(blocks, paper, words)
    _details(blocks, paper, words, more)
    fault(blocks, paper, words)
    seen(blocks, paper, words)
    what_lay_with_it(blocks, paper, words)


def _facts(blocks: Blocks, paper: ClaimReceiptPaper, words: Words) -> None:
    card = paper.card
    blocks.facts(
        [
            Fact(words.translate("Papers", "Customer"), facts.customer_name(card), bold=True),
            Fact(words.translate("Papers", "Phone"), " / ".join(card.customer.phones)),
            Fact(words.translate("Papers", "Article"), facts.article_name(card.article, words), bold=True),
            Fact(words.translate("Papers", "Serial number / IMEI"), card.article.serial),
            Fact(words.translate("Papers", "Ready by"), facts.promise(card.promised_at, paper.shop, words), bold=True),
            Fact(words.translate("Papers", "Received"), _received(paper)),
            service_fact(card, words),
        ]
    )


def _details(blocks: Blocks, paper: ClaimReceiptPaper, words: Words, more: Sequence[Fact] = ()) -> None:
    card = paper.card
    tax_number = Fact(words.translate("Papers", "Customer's tax number"), card.customer.tax_number, span=2)
    blocks.facts([*short_facts(card, words), *money_facts(paper, words), tax_number, *more], 4)


def fault(blocks: Blocks, paper: _WithCard, words: Words) -> None:
    """What the customer said of it."""
    blocks.section(words.translate("Papers", "Fault, in the customer's words"), paper.card.fault)


def seen(blocks: Blocks, paper: _WithCard, words: Words) -> None:
    """What was seen when it was tried on receipt."""
    blocks.section(words.translate("Papers", "Seen when it was tried"), paper.card.seen)


def what_lay_with_it(blocks: Blocks, paper: _WithCard, words: Words) -> None:
    """Accessories and condition; none is said as well, so that nobody can write any in afterwards."""
    card, empty = paper.card, list[str]()
    for kind, label, none in (
        (
            "accessory",
            words.translate("Papers", "Accessories left with it"),
            words.translate("Papers", "Accessories: none"),
        ),
        ("condition", words.translate("Papers", "Condition"), words.translate("Papers", "Condition: nothing noted")),
    ):
        found = [(item.name, True) for item in card.items if item.kind == kind]
        blocks.ticks(label, found)
        empty += [] if found else [none]
    if empty:
        blocks.paragraph(" · ".join(empty))
        blocks.gap(1.4)


def service_fact(card: CardRow, words: Words) -> Fact:
    """The kind of service with its reason in words."""
    kind = facts.headed(facts.service_name(card.service, words), facts.service_reason(card, words), words)
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


def _data_notice(blocks: Blocks, _paper: ClaimReceiptPaper, words: Words) -> None:
    blocks.notice(terms.data_notice(words.languages))


def _signatures(blocks: Blocks, paper: ClaimReceiptPaper, words: Words) -> None:
    blocks.signatures([words.translate("Papers", "Customer's signature"), _clerk(paper, words)])


def _terms(blocks: Blocks, paper: ClaimReceiptPaper, words: Words) -> None:
    """In every language of the paper, over as many pages as that takes: what is signed is read (DOMAIN.md §3)."""
    blocks.fine_print(terms.terms(paper.shop, words.languages, short=blocks.short_terms).split("\n"))


def _for_the_shop(blocks: Blocks, words: Words) -> None:
    said = words.translate("Papers", "I was told to back up my data, and accept the terms on the customer's half.")
    blocks.small(said)


_SECTIONS = (
    Section("facts", lambda words: words.translate("Layouts", "Customer, article, times"), _facts, required=True),
    Section("details", lambda words: words.translate("Layouts", "Purchase, money agreed"), _details),
    Section("fault", lambda words: words.translate("Layouts", "Fault, in the customer's words"), fault),
    Section("seen", lambda words: words.translate("Layouts", "Seen when it was tried"), seen),
    Section(
        "items",
        lambda words: words.translate("Layouts", "Accessories and condition"),
        what_lay_with_it,
        required=True,
    ),
    Section(
        "data",
        lambda words: words.translate("Layouts", "Data notice that is signed"),
        _data_notice,
        required=True,
    ),
    Section("signatures", lambda words: words.translate("Layouts", "Signatures"), _signatures, required=True),
    Section("terms", lambda words: words.translate("Layouts", "Terms"), _terms),
)
CLAIM_RECEIPT = Slip(Document.CLAIM_RECEIPT, ClaimReceiptPaper, _head, _SECTIONS, _foot, examples.claim)
