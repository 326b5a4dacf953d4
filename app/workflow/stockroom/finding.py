"""Parts for a card: what is typed or scanned, and such as fit the article's model before all others."""

from __future__ import annotations

from sqlalchemy import and_, select

from app.models import STORE_ROOM, Part, PartBalance, PartFit
from app.models.store import Store
from app.workflow.rows import serials
from app.workflow.rows.stock import PartFilter, PartRow
from app.workflow.stockroom import stock_rows

MOST_HITS = 20
LOOKED_AT = 200  # of what a text finds: among them those that fit are looked for


def fitting(store: Store, brand: str, model: str, limit: int = MOST_HITS) -> tuple[int, ...]:
    """The ids of parts that are kept and fit a model (however it is written, with its brand or without).

    Those that are there come first.
    """
    keys = {key for key in (serials.key(model), serials.key(f"{brand} {model}")) if serials.key(model) and key}
    if not keys:
        return ()
    free = (PartBalance.on_hand > PartBalance.reserved).desc()
    query = (
        select(Part.id)
        .join(PartBalance, and_(PartBalance.part_id == Part.id, PartBalance.place_id == STORE_ROOM))
        .where(Part.retired.is_(False))
        .where(Part.id.in_(select(PartFit.part_id).where(PartFit.folded.in_(sorted(keys)))))
        .order_by(free, Part.name, Part.id)
        .limit(limit)
    )
    with store.reading() as session:
        return tuple(session.scalars(query))


def for_card(store: Store, text: str, brand: str = "", model: str = "") -> tuple[PartRow, ...]:
    """What a text finds: a number or barcode is that part; else parts that fit come first. "" = all that fit."""
    if not text.strip():
        return stock_rows.rows(store, fitting(store, brand, model))
    exact = stock_rows.by_code(store, text)
    if exact is not None and not exact.retired:
        return (exact,)
    found = stock_rows.list_ids(store, PartFilter(find=text), 0, LOOKED_AT).ids
    fits = set(fitting(store, brand, model, LOOKED_AT))
    return stock_rows.rows(store, sorted(found, key=lambda each: each not in fits)[:MOST_HITS])
