"""What the find box shows for prepared terms: the hits of SQLite's search tables with their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.models.orders import OPEN
from app.models.sqlite import Ask, match_of

CUSTOMER, ARTICLE, PART, ORDER = 1, 2, 3, 4
# In SQLite's own words, one statement a table: they are asked at every key that is pressed. A LIMIT and a pattern that
# are values of their own would make it plan anew each time (8 µs), so they are put in or put together.
_NEWEST = "(SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT %d) hit"
_CUSTOMERS = f"""SELECT {CUSTOMER}, c.id, c.id, c.name, c.company, '', '',
    (SELECT group_concat(p.written, ', ' ORDER BY p.sort, p.id) FROM customer_phone p WHERE p.customer_id = c.id)
    FROM {_NEWEST.format(table="customer_search")} CROSS JOIN customer c ON c.id = hit.rowid"""
_ARTICLES = f"""SELECT {ARTICLE}, a.id, a.customer_id, a.brand, a.model, a.serial,
    CASE WHEN (SELECT language FROM shop) LIKE 'zh%%' THEN k.name_zh ELSE k.name_en END, c.name
    FROM {_NEWEST.format(table="article_search")} CROSS JOIN article a ON a.id = hit.rowid
    CROSS JOIN category k ON k.id = a.category_id CROSS JOIN customer c ON c.id = a.customer_id"""
_PARTS = f"""SELECT {PART}, p.id, NULL, p.name, p.maker_number, p.shelf, '', p.name_en
    FROM {_NEWEST.format(table="part_search")} CROSS JOIN part p ON p.id = hit.rowid WHERE NOT p.retired"""
_ORDERS = f"""SELECT {ORDER}, o.id, o.customer_id, o.number, a.brand, a.model,
    CASE WHEN (SELECT language FROM shop) LIKE 'zh%%' THEN k.name_zh ELSE k.name_en END, c.name, o.state
    FROM repair_order o JOIN customer c ON c.id = o.customer_id JOIN article a ON a.id = o.article_id
    JOIN category k ON k.id = a.category_id WHERE {{chosen}} ORDER BY o.id DESC LIMIT %d"""
_BY_NUMBER = _ORDERS.format(chosen="o.number = ?")
_BY_TAIL = _ORDERS.format(chosen="o.number_tail = ? AND o.number LIKE '%%' || ?")
# chosen by the index of open tails alone, then looked up: never the other way round
_BY_SHORT_TAIL = _ORDERS.format(
    chosen=f"o.id IN (SELECT id FROM repair_order WHERE {OPEN} AND number_tail LIKE '%%' || ?)"
)
NUMBER, TAIL, SHORT_TAIL = 12, 6, 4  # digits of a claim number: all; the last that find it; enough of what is here


class Hit(NamedTuple):
    """One hit; its words are

    a customer's name, company, "", "", phones; an article's brand, model, serial, its category in the shop's language,
    its owner's name; a part's name, maker's number, shelf, "", English name; an order's number, brand, model, category,
    customer.
    """

    of: int  # CUSTOMER, ARTICLE, PART, ORDER
    id: int
    customer_id: int | None
    first: str
    second: str
    third: str
    kind: str
    last: str | None
    state: str = ""  # of an order


def hits(ask: Ask, terms: Sequence[str], limit: int) -> list[Hit]:
    """What has every term (each as phrase and prefix): customers, articles, parts, the newest of each first.

    Once there are `limit` of them no further table is asked.
    """
    found: list[Hit] = []
    asked = (match_of(terms),)
    for statement in (_CUSTOMERS, _ARTICLES, _PARTS):
        if len(found) >= limit:
            break
        rows = ask(statement % limit, asked)
        rows.sort(key=_newest, reverse=True)  # they are in this order already; a join does not promise it
        found += [Hit(*row) for row in rows]
    return found


def _newest(row: tuple[int, ...]) -> int:
    return row[1]


def orders(ask: Ask, digits: str, limit: int) -> list[Hit]:
    """Orders by all digits of their number, by the last six and more, or by one group of four as it is printed, which
    is enough among what is still here; the newest first.
    """
    if len(digits) == NUMBER:
        rows = ask(_BY_NUMBER % limit, (digits,))
    elif TAIL <= len(digits) < NUMBER:
        rows = ask(_BY_TAIL % limit, (digits[-TAIL:], digits))
    elif SHORT_TAIL <= len(digits) < TAIL:
        rows = ask(_BY_SHORT_TAIL % limit, (digits,))
    else:
        return []
    return [Hit(*row) for row in rows]
