"""A badge: whose it is, and its code for the scanner."""

from __future__ import annotations

from app.printing.documents import examples
from app.printing.documents.shop_fields import SHOP_FIELDS, shop_texts
from app.printing.documents.words import Words
from app.printing.layouts.subject import Facts, Field, Subject
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import BadgePaper

FIELDS = (
    Field("name", lambda words: words.translate("Layouts", "Name"), required=True),
    # never to read: who can read it can type it
    Field("code", lambda words: words.translate("Layouts", "Badge code"), required=True, code=True, text=False),
    Field("title", lambda words: words.translate("Layouts", "What it is")),
    *SHOP_FIELDS,
)


def _facts(paper: BadgePaper, words: Words) -> Facts:
    texts = {"name": paper.name, "title": words.translate("Papers", "Staff badge"), **shop_texts(paper.shop)}
    return Facts(texts, {"code": paper.code}, paper.shop.logo_bytes)


BADGE = Subject(Document.BADGE, BadgePaper, FIELDS, _facts, examples.badge)
