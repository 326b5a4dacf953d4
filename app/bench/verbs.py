"""Take-in, use part, hand out: the verb ÷ the same rows by plain SQLite and by a bare ORM session, equally durable."""

from __future__ import annotations

from collections.abc import Iterable

from app.bench.bulk import Connection
from app.bench.clocks import by_turns, median
from app.bench.contenders import ByOrm, BySqlite, ByVerb, Contender
from app.bench.figures import Figure
from app.bench.same_rows import Customer
from app.bench.shops import Effort, Filled, everyman
from app.models import sqlite

SQLITE_AIM, ORM_AIM = 6, 1.3
ACTS = (("take_in", "take in, customer known"), ("use_part", "use part"), ("hand_out", "hand out"))
WARM = 3


def measure(shop: Filled, effort: Effort) -> list[Figure]:
    """Each act `effort.acts` times by each contender, by turns; medians."""
    engine = sqlite.make_engine(shop.places.database)
    with shop.opened() as store, shop.plain() as connection:
        customer, part = _customer(connection), _part(connection)
        contenders: dict[str, Contender] = {
            "verb": ByVerb(store, everyman(store), customer, part),
            "sqlite": BySqlite(connection, customer, part),
            "orm": ByOrm(connection, engine, customer, part),
        }
        figures: list[Figure] = []
        for key, what in ACTS:
            _make_fit(connection, key, contenders.values())
            times = by_turns({name: getattr(each, key) for name, each in contenders.items()}, effort.acts, WARM)
            took = {name: median(each) for name, each in times.items()}
            how = f"median of {effort.acts}"
            figures += [
                Figure(f"{key}_sqlite", f"{what} ÷ plain SQLite", shop.orders, took["verb"], "ms", took["sqlite"],
                       SQLITE_AIM, how),
                Figure(f"{key}_orm", f"{what} ÷ bare ORM session", shop.orders, took["verb"], "ms", took["orm"],
                       ORM_AIM, how),
            ]  # fmt: skip
    engine.dispose()
    return figures


def _customer(connection: Connection) -> Customer:
    key, name, company = connection.execute("SELECT id, name, company FROM customer WHERE id = 5").fetchone()
    phones = connection.execute("SELECT digits FROM customer_phone WHERE customer_id = ?", (key,))
    country = connection.execute("SELECT country FROM shop").fetchone()[0]
    return Customer(key, name, company, tuple(row[0] for row in phones), country)


def _part(connection: Connection) -> int:
    """A part of which there is enough."""
    part = connection.execute("SELECT part_id FROM part_balance ORDER BY on_hand DESC LIMIT 1").fetchone()[0]
    connection.execute("UPDATE part_balance SET on_hand = on_hand + 10000000, value = value + 3000000, version = 99"
                       " WHERE part_id = ?", (part,))  # fmt: skip
    connection.execute(
        "INSERT INTO part_ledger (part_id, at, staff_id, kind, quantity, reserved, value, reason)"
        " SELECT ?, max(at), 1, 'goods_in', 10000000, 0, 3000000, '' FROM part_ledger", (part,)
    )  # fmt: skip
    return int(part)


def _make_fit(connection: Connection, act: str, contenders: Iterable[Contender]) -> None:
    """Bring the orders taken in to where the act can follow, without asking anybody."""
    if act == "take_in":
        return
    state = "state = 'in_repair'" if act == "use_part" else "state = 'ready', outcome = 'repaired'"
    for each in contenders:
        for key in each.order_ids():
            connection.execute(f"UPDATE repair_order SET {state} WHERE id = ?", (key,))
