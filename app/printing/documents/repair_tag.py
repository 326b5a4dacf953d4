"""The repair tag 维修标签: what hangs on the article, with the claim number to read and to scan (DOMAIN.md §4)."""

from __future__ import annotations

from app.printing.documents import examples, facts
from app.printing.documents.shop_fields import SHOP_FIELDS, shop_texts
from app.printing.documents.words import Words
from app.printing.layouts.subject import Facts, Field, Subject
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import ClaimReceiptPaper

FIELDS = (
    Field("number", lambda words: words.translate("Layouts", "Claim number"), required=True, whole=True, code=True),
    Field("customer", lambda words: words.translate("Layouts", "Customer")),
    Field("phone", lambda words: words.translate("Layouts", "Phone"), whole=True),
    Field("article", lambda words: words.translate("Layouts", "Article")),
    Field("category", lambda words: words.translate("Layouts", "Category")),
    Field("maker", lambda words: words.translate("Layouts", "Brand and model")),
    Field("serial", lambda words: words.translate("Layouts", "Serial number")),
    Field("fault", lambda words: words.translate("Layouts", "Fault")),
    Field("promise", lambda words: words.translate("Layouts", "Ready by"), whole=True),
    Field("received", lambda words: words.translate("Layouts", "Taken in on"), whole=True),
    Field("service", lambda words: words.translate("Layouts", "Kind of service"), whole=True),
    Field("shelf", lambda words: words.translate("Layouts", "Shelf"), whole=True),
    Field("urgent", lambda words: words.translate("Layouts", "Urgent"), whole=True),
    Field("accessories", lambda words: words.translate("Layouts", "Accessories"), whole=True),
    Field("technician", lambda words: words.translate("Layouts", "Technician")),
    Field("copy", lambda words: words.translate("Layouts", "Mark of a reprint"), whole=True),
    *SHOP_FIELDS,
)


def _facts(paper: ClaimReceiptPaper, words: Words) -> Facts:
    card = paper.card
    texts: dict[str, str | tuple[str, ...]] = {
        "number": facts.number(card.number),
        "customer": facts.customer_name(card),
        "phone": card.customer.phones[0] if card.customer.phones else "",
        "article": facts.article_name(card.article, words),
        "category": facts.category(card.article, words),
        "maker": facts.maker(card.article),
        "serial": card.article.serial,
        "fault": card.fault,
        "promise": facts.promise(card.promised_at, paper.shop, words),
        "received": facts.day_of(card.received_at, paper.shop),
        "service": facts.service_name(card.service, words),
        "shelf": card.shelf,
        "urgent": words.translate("Papers", "URGENT") if card.urgent else "",
        "accessories": _accessories(paper, words),
        "technician": card.technician,
        "copy": facts.copy_marks(paper.copy),
        **shop_texts(paper.shop),
    }
    return Facts(texts, {"number": card.number}, paper.shop.logo_bytes)


def _accessories(paper: ClaimReceiptPaper, words: Words) -> tuple[str, ...]:
    """Names are a help, the count is what matters: it stands alone where they have no room."""
    names = [item.name for item in paper.card.items if item.kind == "accessory"]
    count = words.translate("Papers", "Accessories: {count}").replace("{count}", str(len(names)))
    return (f"{count} · {facts.listed(names, words)}", count) if names else (count,)


REPAIR_TAG = Subject(Document.REPAIR_TAG, ClaimReceiptPaper, FIELDS, _facts, examples.claim)
