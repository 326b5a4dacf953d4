"""The declaration 取件凭证遗失声明: a customer has lost the claim receipt and signs that it is void (DOMAIN.md §6)."""

from __future__ import annotations

from app.printing.documents import examples, facts
from app.printing.documents.base import Head, order_head
from app.printing.documents.blocks import Blocks, Fact
from app.printing.documents.slip import Section, Slip
from app.printing.documents.words import Words
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import LostPaper


def _head(paper: LostPaper, words: Words) -> Head:
    return order_head(paper, words.translate("Papers", "Declaration of a lost claim receipt"), words)


def _facts(blocks: Blocks, paper: LostPaper, words: Words) -> None:
    card, shop = paper.card, paper.shop
    issued = f"{facts.moment(paper.receipt_issued_at, shop)} · {paper.receipt_issued_by}"
    blocks.facts(
        [
            Fact(words.translate("Papers", "Declared by, with the ID shown"), paper.declared_by, span=2, bold=True),
            Fact(words.translate("Papers", "Customer"), facts.customer_name(card)),
            Fact(words.translate("Papers", "Phone"), " / ".join(card.customer.phones)),
            Fact(words.translate("Papers", "Article"), facts.article_name(card.article, words), bold=True),
            Fact(words.translate("Papers", "Serial number / IMEI"), card.article.serial),
            Fact(words.translate("Papers", "Lost claim receipt"), facts.number(paper.receipt_number), bold=True),
            Fact(words.translate("Papers", "Issued"), issued),
            Fact(words.translate("Papers", "Declared lost"), facts.moment(paper.declared_at, shop)),
        ]
    )


def _declared(blocks: Blocks, _paper: LostPaper, words: Words) -> None:
    blocks.gap(2)
    blocks.paragraph(
        words.translate(
            "Papers",
            "I declare that the claim receipt named above is lost. From this moment it is void: the shop hands the"
            " article out only against the new receipt issued to me today. Whoever presents the lost receipt from now"
            " on gets nothing for it, and the shop is not liable to me for its misuse. Should I find it, I will bring"
            " it back to the shop.",
        )
    )


def _signatures(blocks: Blocks, paper: LostPaper, words: Words) -> None:
    clerk = words.translate("Papers", "For the shop: {name}").replace("{name}", paper.taken_by)
    blocks.signatures([words.translate("Papers", "Signature of who declares it, date"), clerk])


def _foot(paper: LostPaper) -> str:
    return f"{paper.shop.name} · {facts.moment(paper.declared_at, paper.shop)}"


_SECTIONS = (
    Section("facts", lambda words: words.translate("Layouts", "Customer, article, times"), _facts, required=True),
    Section("declared", lambda words: words.translate("Layouts", "What is declared"), _declared, required=True),
    Section("signatures", lambda words: words.translate("Layouts", "Signatures"), _signatures, required=True),
)
LOST_DECLARATION = Slip(Document.LOST_DECLARATION, LostPaper, _head, _SECTIONS, _foot, examples.lost)
