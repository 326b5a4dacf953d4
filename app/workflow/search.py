"""The find box: one text, and whatever it can mean; scanned codes."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Badge, ClaimReceipt, Part, RepairOrder, find_box
from app.models.find_box import Hit
from app.models.search_text import query_terms
from app.models.store import Store
from app.workflow import fields, indexing
from app.workflow.indexing import index_article, index_customer, index_order
from app.workflow.people.people_rows import brand_and_model as _article
from app.workflow.rows import numbers
from app.workflow.rows.customers import Found, FoundRows
from app.workflow.rows.kinds import NumberKind, State
from app.workflow.stockroom import stock

__all__ = ["find", "find_code", "index_article", "index_customer", "index_order", "reindex"]

NOTHING = FoundRows((), False, False)
LEAST_DIGITS = 4  #: of the end or the middle of a number; fewer are found at its beginning only


def find(store: Store, text: str, limit: int = 20) -> FoundRows:
    """Hits for a typed text: orders by number or its last digits, then customers, articles and parts.

    Customers: 4 or more digits of a phone in any format, name, pinyin, initials; articles: brand, model, 4 or more
    signs of the serial. type_on = nothing, but so little was typed that it may be there (`too_little`).
    """
    terms = query_terms(text)
    if terms is None:
        return FoundRows((), False, too_little(text))
    with store.asking() as ask:
        hits = find_box.orders(ask, numbers.cleaned(text), limit + 1)
        hits += find_box.hits(ask, terms, limit + 1 - len(hits))
    return FoundRows(tuple([_found(each) for each in hits[:limit]]), len(hits) > limit, not hits and too_little(text))


def too_little(text: str) -> bool:
    """Whether so little may find nothing though it is there: one letter, or fewer digits than numbers are found by."""
    terms = query_terms(text)
    if terms is None:
        return bool(text.strip())
    return len(terms) == 1 and terms[0].isdigit() and len(terms[0]) < LEAST_DIGITS


def find_code(store: Store, code: str) -> tuple[str, int, int | None]:
    """(kind, id, order id or None) of a scanned code: order, claim_receipt, part or badge by our numbers; a part by its
    maker's barcode.

    Raises ShopError "number.…" for a mistyped number of ours, "code.unknown" when nothing has it.
    """
    text = fields.one_line(code)
    with store.reading() as session:
        digits = numbers.cleaned(text)
        if len(digits) == numbers.LENGTH and numbers.looks_like_ours(digits):
            found = _ours(session, *numbers.check(digits))
            if found is not None:
                return found
        part = stock.by_barcode(session, text) if text else None
        if part is not None:
            return "part", part, None
    if len(digits) == numbers.LENGTH:
        numbers.check(digits)  # says when it is one of ours mistyped
    raise ShopError("code.unknown", code=text[:40])


def reindex(store: Store) -> int:
    """Write all search texts of customers, articles, orders and parts anew; gives back how many."""
    with store.writing() as session:
        return indexing.rebuild(session) + stock.reindex_parts(session)


def _ours(session: Session, kind: NumberKind, number: str) -> tuple[str, int, int | None] | None:
    if kind is NumberKind.ORDER:
        found = session.scalar(select(RepairOrder.id).where(RepairOrder.number == number))
        return None if found is None else ("order", found, found)
    if kind is NumberKind.CLAIM_RECEIPT:
        query = select(ClaimReceipt.id, ClaimReceipt.order_id).where(ClaimReceipt.number == number)
        row = session.execute(query).first()
        return None if row is None else ("claim_receipt", *row)
    if kind is NumberKind.PART:
        found = session.scalar(select(Part.id).where(Part.number == number))
        return None if found is None else ("part", found, None)
    if kind is NumberKind.BADGE:
        found = session.scalar(select(Badge.id).where(Badge.code == number))
        return None if found is None else ("badge", found, None)
    return None


def _found(hit: Hit) -> Found:
    if hit.of == find_box.ORDER:
        detail = f"{hit.last} · {_article(hit.second, hit.third, hit.kind)}"
        return Found("order", hit.id, hit.customer_id, hit.id, hit.first, detail, State(hit.state))
    if hit.of == find_box.CUSTOMER:
        title = hit.first if hit.second in ("", hit.first) else f"{hit.first} ({hit.second})"
        return Found("customer", hit.id, hit.customer_id, None, title, hit.last or "", None)
    if hit.of == find_box.ARTICLE:
        title = _article(hit.first, hit.second, hit.kind)
        return Found("article", hit.id, hit.customer_id, None, title, _joined((hit.third, hit.last or "")), None)
    return Found("part", hit.id, None, None, hit.first, _joined((hit.second, hit.third)), None, hit.last or "")


def _joined(words: Sequence[str]) -> str:
    return " · ".join(word for word in words if word)
