"""The label of a part, on its bag or drawer: its number to read and to scan (DOMAIN.md §5)."""

from __future__ import annotations

from app.printing.documents import facts, label_examples
from app.printing.documents.shop_fields import SHOP_FIELDS, shop_texts
from app.printing.documents.words import Words
from app.printing.layouts.subject import Facts, Field, Subject
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import PartLabelPaper

FIELDS = (
    Field("number", lambda words: words.translate("Layouts", "Part number"), required=True, whole=True, code=True),
    Field("name", lambda words: words.translate("Layouts", "Part")),
    Field("maker_number", lambda words: words.translate("Layouts", "Maker's number"), whole=True),
    Field("barcode", lambda words: words.translate("Layouts", "Maker's barcode"), whole=True),
    Field("fits", lambda words: words.translate("Layouts", "Fits models")),
    Field("shelf", lambda words: words.translate("Layouts", "Shelf"), whole=True),
    Field("price", lambda words: words.translate("Layouts", "Price"), whole=True),
    Field("unit", lambda words: words.translate("Layouts", "Unit"), whole=True),
    Field("origin", lambda words: words.translate("Layouts", "Origin"), whole=True),
    *SHOP_FIELDS,
)


def _facts(paper: PartLabelPaper, words: Words) -> Facts:
    part = paper.part
    texts = {
        "number": facts.number(part.number),
        "name": facts.part_name(part.name, part.name_en, words),
        "maker_number": part.maker_number,
        "barcode": part.barcodes[0] if part.barcodes else "",
        "fits": ", ".join(part.fits),
        "shelf": part.shelf,
        "price": facts.money(part.price, paper.shop.currency),
        "unit": part.unit,
        "origin": facts.origin_name(part.origin, words),
        **shop_texts(paper.shop),
    }
    return Facts(texts, {"number": part.number}, paper.shop.logo_bytes)


PART_LABEL = Subject(Document.PART_LABEL, PartLabelPaper, FIELDS, _facts, label_examples.part)
