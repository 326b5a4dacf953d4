"""Search as you type: the find box's verb beside the bare index queries, and whether everybody is found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from app.bench import sought
from app.bench.bulk import Connection
from app.bench.clocks import by_turns, median, ready
from app.bench.figures import Figure, percentile
from app.bench.shops import Effort, Filled
from app.bench.sought import Sought
from app.models import find_box
from app.models.orders import OPEN
from app.models.search_text import query_terms, warm_up
from app.models.sqlite import match_of
from app.models.store import Store
from app.workflow import search
from app.workflow.rows import numbers

ROUNDS = 5
LIMIT = 21
AIM = 4
TABLES = ("customer_search", "article_search", "part_search")


def measure(shop: Filled, effort: Effort) -> list[Figure]:
    """The verb ÷ the same look-ups without anything around them; customers found, or "type on" said."""
    warm_up()
    with shop.plain() as connection, shop.opened() as store:
        drawn = sought.draw(connection, max(effort.sought, effort.queries), effort.seed)
        return [*_speed(shop, store, connection, drawn[: effort.queries]), *_found(shop, store, drawn[: effort.sought])]


def _speed(shop: Filled, store: Store, connection: Connection, queries: Sequence[Sought]) -> list[Figure]:
    verb: list[float] = []
    bare: list[float] = []
    for each in queries:
        verb_act, bare_act = _verb(store, each.text), bare_query(connection, each.text)
        times = by_turns({"verb": ready(verb_act), "bare": ready(bare_act)}, ROUNDS)
        verb.append(median(times["verb"]))
        bare.append(median(times["bare"]))
    how = f"{len(queries)} mixed queries, each the median of {ROUNDS}"
    return [
        Figure("search", "search verb, half of the queries", shop.orders, median(verb), "ms", median(bare), AIM, how),
        Figure("search_mean", "search verb, all queries together", shop.orders, sum(verb) / len(verb), "ms",
               sum(bare) / len(bare), AIM, how),
        Figure("search_p99", "search verb, p99", shop.orders, percentile(verb, 0.99), "ms", percentile(bare, 0.99),
               how=how),
    ]  # fmt: skip


def _verb(store: Store, text: str) -> Callable[[], Any]:
    return lambda: search.find(store, text)


def bare_query(connection: Connection, text: str) -> Callable[[], list[Any]]:
    """The ids alone, by the same indexes: what the find box can't do without."""
    terms = query_terms(text)
    asked: list[tuple[str, tuple[Any, ...]]] = []
    if terms:
        query = match_of(terms)
        asked = [(f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT {LIMIT}", (query,))
                 for table in TABLES]  # fmt: skip
    digits = numbers.cleaned(text)
    if len(digits) == numbers.LENGTH:
        asked.append(("SELECT id FROM repair_order WHERE number = ?", (digits,)))
    elif len(digits) >= find_box.TAIL:
        asked.append(("SELECT id FROM repair_order WHERE number_tail = ?", (digits[-find_box.TAIL :],)))
    elif len(digits) >= find_box.SHORT_TAIL:
        asked.append((f"SELECT id FROM repair_order WHERE {OPEN} AND number_tail LIKE ?", (f"%{digits}",)))
    return lambda: [connection.execute(*each).fetchall() for each in asked]


def _found(shop: Filled, store: Store, customers: Sequence[Sought]) -> list[Figure]:
    """Each is typed sign by sign until the customer stands among the hits; else the box must have said "type on"."""
    found = told = then = lost = 0
    for each in customers:
        if any(_is_among(search.find(store, text), each) for text in each.prefixes):
            found += 1
        elif search.find(store, each.text).more:
            told += 1
            then += _is_among(search.find(store, each.more), each)
        else:
            lost += 1
    what = f"of {len(customers):,} sought customers neither found nor “type on” said"
    note = f"found {found:,}; “type on” said {told:,}, of these found by typing on {then:,}"
    return [Figure("found", what, shop.orders, lost, "", aim=0, note=note)]


def _is_among(hits: Any, wanted: Sought) -> bool:
    return any(hit.customer_id == wanted.customer_id for hit in hits.rows)
