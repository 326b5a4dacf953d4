"""The find box of the list of orders: by number, its last digits, customer, phone, article, serial number."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Integer, text

from app.models import RepairOrder, search_text, sqlite


def matching(typed: str) -> list[ColumnElement[bool]]:
    """Conditions on RepairOrder: its text (indexing.py) has all that was typed; too short to search = no condition."""
    terms = search_text.query_terms(typed)
    if not terms:
        return []
    words, values = sqlite.ids_matching("order_search", terms)
    return [RepairOrder.id.in_(text(words).bindparams(**values).columns(rowid=Integer))]
