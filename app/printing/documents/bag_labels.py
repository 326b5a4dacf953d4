"""Labels on bags that belong to an order: of what came with the article (DOMAIN.md §3), of what was taken out (§4)."""

from __future__ import annotations

from app.printing.documents import facts, label_examples
from app.printing.documents.shop_fields import SHOP_FIELDS, shop_texts
from app.printing.documents.words import Words
from app.printing.layouts.subject import Facts, Field, Subject
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import AccessoryLabelPaper, OldPartPaper

#: What each bag says of its order.
_ORDER = (
    Field("number", lambda words: words.translate("Layouts", "Claim number"), required=True, whole=True, code=True),
    Field("customer", lambda words: words.translate("Layouts", "Customer")),
    Field("article", lambda words: words.translate("Layouts", "Article")),
    Field("category", lambda words: words.translate("Layouts", "Category")),
    Field("maker", lambda words: words.translate("Layouts", "Brand and model")),
    Field("serial", lambda words: words.translate("Layouts", "Serial number")),
    Field("service", lambda words: words.translate("Layouts", "Kind of service"), whole=True),
    Field("shelf", lambda words: words.translate("Layouts", "Shelf"), whole=True),
    Field("copy", lambda words: words.translate("Layouts", "Mark of a reprint"), whole=True),
    Field("title", lambda words: words.translate("Layouts", "What it is")),
    *SHOP_FIELDS,
)
ACCESSORY_FIELDS = (
    Field("accessory", lambda words: words.translate("Layouts", "Accessory"), required=True),
    Field("place", lambda words: words.translate("Layouts", "Which of how many"), required=True, whole=True),
    *_ORDER,
)
OLD_PART_FIELDS = (
    Field("part", lambda words: words.translate("Layouts", "Part")),
    Field("part_number", lambda words: words.translate("Layouts", "Part number"), whole=True),
    Field("quantity", lambda words: words.translate("Layouts", "Quantity"), whole=True),
    Field("taken_out", lambda words: words.translate("Layouts", "Taken out on"), whole=True),
    Field("technician", lambda words: words.translate("Layouts", "Technician")),
    *_ORDER,
)

Texts = dict[str, str | tuple[str, ...]]


def _order_texts(card: CardRow, copy: int, words: Words) -> Texts:
    return {
        "number": facts.number(card.number),
        "customer": facts.customer_name(card),
        "article": facts.article_name(card.article, words),
        "category": facts.category(card.article, words),
        "maker": facts.maker(card.article),
        "serial": card.article.serial,
        "service": facts.service_name(card.service, words),
        "shelf": card.shelf,
        "copy": facts.copy_marks(copy),
    }


def _accessory(paper: AccessoryLabelPaper, words: Words) -> Facts:
    numbers = {"{n}": str(paper.place), "{m}": str(paper.of)}
    texts = _order_texts(paper.card, paper.copy, words) | {
        "accessory": paper.item.name,
        "place": (facts.filled(words.translate("Papers", "{n} of {m}"), numbers), f"{paper.place}/{paper.of}"),
        "title": words.translate("Papers", "Accessory"),
        **shop_texts(paper.shop),
    }
    return Facts(texts, {"number": paper.card.number}, paper.shop.logo_bytes)


def _old_part(paper: OldPartPaper, words: Words) -> Facts:
    texts = _order_texts(paper.card, paper.copy, words) | _taken_out(paper, words) | {
        "title": words.translate("Papers", "Old part"),
        **shop_texts(paper.shop),
    }
    return Facts(texts, {"number": paper.card.number}, paper.shop.logo_bytes)


def _taken_out(paper: OldPartPaper, words: Words) -> Texts:
    """A part that the shop keeps, or whatever it was in the words of who took it out."""
    if paper.use is not None:
        use = paper.use
        name, number, who = facts.part_name(use.name, use.name_en, words), facts.number(use.part_number), use.staff
    elif paper.free is not None:
        use = paper.free
        name, number, who = use.name, f"SN {use.serial}" if use.serial else "", use.who
    else:
        return {}
    return {
        "part": name,
        "part_number": number,
        "quantity": f"× {facts.quantity(use.quantity)}",
        "taken_out": facts.day_of(use.at, paper.shop),
        "technician": who,
    }


ACCESSORY_LABEL = Subject(
    Document.ACCESSORY_LABEL, AccessoryLabelPaper, ACCESSORY_FIELDS, _accessory, label_examples.accessory
)
OLD_PART_LABEL = Subject(Document.OLD_PART_LABEL, OldPartPaper, OLD_PART_FIELDS, _old_part, label_examples.old_part)
