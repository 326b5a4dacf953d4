"""The label of a shelf: its name, large; a scan of its number lists what lies on it (DOMAIN.md §5)."""

from __future__ import annotations

from app.printing.documents import facts, label_examples
from app.printing.documents.shop_fields import SHOP_FIELDS, shop_texts
from app.printing.documents.words import Words
from app.printing.layouts.subject import Facts, Field, Subject
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import ShelfLabelPaper

FIELDS = (
    Field("name", lambda words: words.translate("Layouts", "Shelf"), required=True, whole=True),
    Field("number", lambda words: words.translate("Layouts", "Number of the shelf"), whole=True),
    Field("code", lambda words: words.translate("Layouts", "Code of the shelf"), required=True, code=True, text=False),
    Field("title", lambda words: words.translate("Layouts", "What it is")),
    *SHOP_FIELDS,
)


def _facts(paper: ShelfLabelPaper, words: Words) -> Facts:
    texts = {
        "name": paper.shelf.name,
        "number": facts.number(paper.shelf.number),
        "title": words.translate("Papers", "Shelf"),
        **shop_texts(paper.shop),
    }
    return Facts(texts, {"code": paper.shelf.number}, paper.shop.logo_bytes)


SHELF_LABEL = Subject(Document.SHELF_LABEL, ShelfLabelPaper, FIELDS, _facts, label_examples.shelf)
