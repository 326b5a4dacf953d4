"""Whether a filled shop is sound: the file, its references, its sums, and that the verbs work on what is in it."""

from __future__ import annotations

from app.bench.shops import Filled, everyman
from app.models import sqlite
from app.workflow import search
from app.workflow.counter import pickup
from app.workflow.rows.cards import CardFilter
from app.workflow.rows.kinds import State
from app.workflow.stockroom import stock
from app.workflow.workbench import cards

LOOKED_AT = 20
UNPAID = """SELECT count(*) FROM bill WHERE total <> coalesce((SELECT sum(amount) FROM payment_share WHERE
    order_id = bill.order_id), 0)"""


def wrong_in(shop: Filled) -> list[str]:
    """What is wrong, in words; nothing = sound. Reads the whole file once or twice."""
    wrong: list[str] = []
    with shop.plain() as connection:
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            wrong.append(f"a reference of {broken[0]} leads nowhere")
        orders = connection.execute("SELECT count(*) FROM repair_order").fetchone()[0]
        if orders != shop.orders:
            wrong.append(f"{orders} orders instead of {shop.orders}")
        if connection.execute(UNPAID).fetchone()[0]:
            wrong.append("bills and payments differ")
    with shop.opened() as store:
        with store.reading() as session:
            wrong += sqlite.quick_check(session)
        uneven = stock.check_sums(store).wrong
        if uneven:
            wrong.append(f"stock of {len(uneven)} parts does not add up")
        who = everyman(store)
        ids = cards.list_ids(store, CardFilter()).ids[:LOOKED_AT]
        closed = CardFilter(states=(State.HANDED_OUT, State.VOID), sort="number", descending=True)
        for key in (*ids, *cards.list_ids(store, closed).ids[:LOOKED_AT]):
            card = cards.card(store, who, key)
            pickup.at(store, who, key)
            if not any(hit.id == key for hit in search.find(store, card.number).rows if hit.kind == "order"):
                wrong.append(f"order {card.number} is not found by its number")
    return wrong
