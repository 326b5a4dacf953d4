"""The issue slip 领料单: parts handed out for a job, signed by the technician who takes them (DOMAIN.md §5)."""

from __future__ import annotations

from app.printing.documents import examples, facts
from app.printing.documents.base import Head, order_head
from app.printing.documents.blocks import Blocks, Column, Fact
from app.printing.documents.slip import Section, Slip
from app.printing.documents.words import Words
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import IssuePaper


def _head(paper: IssuePaper, words: Words) -> Head:
    return order_head(paper, words.translate("Papers", "Issue slip"), words)


def _facts(blocks: Blocks, paper: IssuePaper, words: Words) -> None:
    card, shop = paper.card, paper.shop
    taken = paper.taken_by
    if paper.signed:
        taken = words.translate("Papers", "{name}, signed by PIN or badge").replace("{name}", taken)
    blocks.facts(
        [
            Fact(words.translate("Papers", "Issue number"), paper.number, bold=True),
            Fact(words.translate("Papers", "Handed out"), facts.moment(paper.issued_at, shop)),
            Fact(words.translate("Papers", "Article"), facts.article_name(card.article, words), bold=True),
            Fact(words.translate("Papers", "Serial number / IMEI"), card.article.serial),
            Fact(words.translate("Papers", "Handed out by"), paper.issued_by),
            Fact(words.translate("Papers", "Taken by"), taken),
            Fact(words.translate("Papers", "Agreed by"), paper.approved_by),
            Fact(words.translate("Papers", "Why more than planned"), paper.reason, span=2),
        ]
    )


def _parts(blocks: Blocks, paper: IssuePaper, words: Words) -> None:
    """Each part with its pieces by serial number."""
    columns = (
        Column(words.translate("Papers", "Part"), 7),
        Column(words.translate("Papers", "Part number"), 4),
        Column(words.translate("Papers", "Quantity"), 2, "right"),
    )
    rows = [
        (
            " · ".join([facts.part_name(use.name, use.name_en, words), *(f"SN {each}" for each in use.serials)]),
            facts.number(use.part_number),
            facts.quantity(use.quantity),
        )
        for use in paper.uses
    ]
    blocks.table(columns, rows)


def _signatures(blocks: Blocks, _paper: IssuePaper, words: Words) -> None:
    taker = words.translate("Papers", "Signature of who takes the parts, date")
    blocks.signatures([taker, words.translate("Papers", "For the store room")])


def _foot(paper: IssuePaper) -> str:
    return f"{paper.shop.name} · {paper.number} · {facts.moment(paper.issued_at, paper.shop)}"


_SECTIONS = (
    Section("facts", lambda words: words.translate("Layouts", "Issue, article, people"), _facts, required=True),
    Section("parts", lambda words: words.translate("Layouts", "Parts handed out"), _parts, required=True),
    Section("signatures", lambda words: words.translate("Layouts", "Signatures"), _signatures, required=True),
)
ISSUE_SLIP = Slip(Document.ISSUE_SLIP, IssuePaper, _head, _SECTIONS, _foot, examples.issue)
