"""Suppliers found by name in either script, 华强 as hq or huaqiang too, by contact, phone or our number there.

There are hundreds of them, not thousands: they are looked through here, and nothing has to be kept in step.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from app.models import Supplier
from app.models.search_text import prepare, query_terms
from app.workflow.fields import one_line


def words_of(find: str) -> list[str]:
    """What was typed, word by word."""
    return one_line(find).lower().split()


def ids_of(session: Session, find: str) -> list[int]:
    """Whose name, contact, phone and number have every word, somewhere in them or by their pinyin."""
    words = words_of(find)
    return [key for key, texts in _known(session) if all(_fits(word, texts) for word in words)]


def named(session: Session, find: str, supplier_id: Any, *others: Any) -> list[ColumnElement[bool]]:
    """For lists of other things: each word in the supplier's name (supplier_id: whose it is) or in one of `others`.

    others: columns, lower-cased already.
    """
    words = words_of(find)
    known = list(_known(session)) if words else []
    return [
        or_(
            supplier_id.in_([key for key, (name, *_) in known if _fits(word, (name,))]),
            *(column.contains(word, autoescape=True) for column in others),
        )
        for word in words
    ]


def _known(session: Session) -> Iterator[tuple[int, tuple[str, str, str, str]]]:
    query = select(Supplier.id, Supplier.name, Supplier.contact, Supplier.phone, Supplier.our_number)
    for key, name, contact, phone, our_number in session.execute(query):
        yield key, (name, contact, phone, our_number)


def _fits(word: str, texts: tuple[str, ...]) -> bool:
    """Somewhere in one of the texts as it is; else as the beginning of a word, a sign or its pinyin in a name."""
    if any(word in text.lower() for text in texts):
        return True
    terms = query_terms(word)
    if not terms:
        return False
    names, phones = texts[:2], texts[2:3]
    sought = f" {prepare(*names, phones=[''.join(filter(str.isdigit, each)) for each in phones])}"
    return all(f" {term}" in sought for term in terms)
