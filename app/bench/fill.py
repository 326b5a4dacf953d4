"""Fills a database with made-up orders: the program founds the shop, plain SQLite puts ten years of work into it."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from app import backups, settings
from app.bench import bulk, derived, drawn
from app.bench.bulk import Connection, insert
from app.models.sqlite import library
from app.models.store import open_store
from app.places import Places
from app.tour import sample_shop
from app.workflow import indexing
from app.workflow.rows import numbers, serials
from app.workflow.rows.kinds import NumberKind
from app.workflow.stockroom import stock

SEED = 2611
MOST_OPEN = 300
FILLED = "bench-filled"  # written last: how many orders
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Filling:
    """How much of what; the same for the same number of orders."""

    orders: int

    @property
    def still_open(self) -> int:
        """Orders that are still here; not more of them in a shop that is older."""
        return min(MOST_OPEN, self.orders // 10)

    @property
    def parts(self) -> int:
        """Parts in the store room."""
        return max(100, min(50_000, self.orders // 20))

    @property
    def movements(self) -> int:
        """Lines of the parts' ledger, at least: what was used, what came in, what was scrapped."""
        return self.orders


def is_filled(places: Places, orders: int) -> bool:
    """Whether a shop of just this size was filled here before."""
    done = places.data / FILLED
    return done.exists() and done.read_text(encoding="utf-8") == str(orders)


def fill(places: Places, orders: int, say: Say = print) -> None:
    """Make the shop with its PC's settings and one backup, then put the orders in; nothing must be there yet."""
    began, filling = time.monotonic(), Filling(orders)

    def told(what: str) -> None:
        say(f"  {time.monotonic() - began:6.1f} s  {what}")

    places.make_folders()
    station = settings.open_settings(places.settings_file).settings.station
    store = open_store(places.data, clock=lambda: drawn.NOW - timedelta(days=drawn.DAYS))
    sample_shop.found(store, "zh_CN", station)
    store.close()
    backups.make_now(places, "daily")  # while it is small: today's backup is made, none will run into a measurement
    with bulk.opened(places.database) as connection:
        with bulk.in_one_go(connection):
            _put_rows(connection, filling, told)
        told("indexes")
        _index(connection)
        told("search texts")
    (places.data / FILLED).write_text(str(orders), encoding="utf-8")


def _put_rows(connection: Connection, filling: Filling, told: Say) -> None:
    plan = drawn.draw(filling.orders, filling.still_open, SEED)
    drawn.put_customers(connection, plan, SEED)
    drawn.put_articles(connection, plan, SEED)
    told(f"{len(plan.first_order):,} customers, {len(plan.owner):,} articles")
    drawn.put_orders(connection, plan, SEED)
    _put_parts(connection, filling.parts)
    told(f"{filling.orders:,} orders")
    derived.put_all(connection)
    _put_movements(connection, filling)
    _put_stock(connection)
    told("cards, parts, money, papers, register, history")


def _put_parts(connection: Connection, parts: int) -> None:
    """More parts than the sample shop's, the same kinds in many sizes."""
    chance = random.Random(f"parts {SEED}")
    kinds = connection.execute("SELECT name, origin, unit FROM part").fetchall()
    there, price = connection.execute("SELECT count(*), max(price) FROM part").fetchone()
    rows = (
        (key, numbers.build(NumberKind.PART, "1507", key), f"{kinds[key % len(kinds)][0]} {key:04d}", f"M{key:06d}",
         f"{'DEF'[key % 3]}-{key % 60:02d}", kinds[key % len(kinds)][1],
         kinds[key % len(kinds)][2], 1_000 + chance.randrange(price), 5_000_000, chance.randrange(4) * 1_000, 0,
         int(key % 50 == 0), 1)
        for key in range(there + 1, parts + 1)
    )  # fmt: skip
    columns = (
        "id, number, name, maker_number, shelf, origin, unit, price, cost, minimum, warranty_months,"
        " retired, version"
    )
    insert(connection, "part", columns, rows)
    new = range(there + 1, parts + 1)
    insert(connection, "part_code", "part_id, code", ((key, f"69{key:011d}") for key in new))
    fits = ((key, f"XQG{key % 90 + 10}-B14") for key in new)
    insert(connection, "part_fit", "part_id, model, folded", ((key, model, serials.key(model)) for key, model in fits))
    connection.execute("UPDATE number_series SET last = ? WHERE kind = 3", (max(there, parts),))


def _put_movements(connection: Connection, filling: Filling) -> None:
    """Parts that came in and were scrapped again, over all the years: as many lines as an old shop's ledger has."""
    there = connection.execute("SELECT count(*) FROM part_ledger").fetchone()[0]
    missing = max(0, filling.movements - there) // 2 * 2
    connection.execute(
        """INSERT INTO part_ledger (part_id, at, staff_id, kind, quantity, reserved, value, reason)
           WITH RECURSIVE line (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM line WHERE n + 1 < :missing),
           span AS (SELECT julianday(min(received_at)) first, julianday(max(received_at)) last FROM repair_order)
           SELECT n / 2 % :parts + 1, strftime('%Y-%m-%d %H:%M:%S.000000', first + (last - first) * n / :missing), 1,
           CASE n % 2 WHEN 0 THEN 'goods_in' ELSE 'scrapped' END, 1000 - n % 2 * 2000, 0, 300 - n % 2 * 600, ''
           FROM line, span WHERE :missing > 0""",
        {"missing": missing, "parts": filling.parts},
    )


def _put_stock(connection: Connection) -> None:
    """What was used came in before; some of it is left, less than wanted here and there."""
    connection.execute(
        """INSERT INTO part_ledger (part_id, at, staff_id, kind, quantity, reserved, value, reason)
           SELECT part.id, (SELECT min(received_at) FROM repair_order), 1, 'goods_in',
           coalesce(used.quantity, 0) + part.id % 6 * 1000, 0,
           coalesce(used.value, 0) + part.id % 6 * part.cost / 10000, ''
           FROM part LEFT JOIN (SELECT part_id, sum(quantity) quantity, sum(value) value FROM part_use GROUP BY part_id)
           used ON used.part_id = part.id WHERE coalesce(used.quantity, 0) + part.id % 6 > 0"""
    )
    connection.execute("DELETE FROM part_balance")
    connection.execute(
        """INSERT INTO part_balance (part_id, place_id, on_hand, reserved, value, version)
           SELECT part.id, 1, coalesce(sum(quantity), 0), coalesce(sum(reserved), 0), coalesce(sum(value), 0), 1
           FROM part LEFT JOIN part_ledger ON part_ledger.part_id = part.id GROUP BY part.id"""
    )


def _index(connection: Connection) -> None:
    """The search texts, by the program's own rebuilding."""
    engine = create_engine("sqlite+pysqlite://", module=library, creator=lambda: connection, poolclass=StaticPool)
    with Session(engine) as session:
        session.connection()
        connection.execute("BEGIN")
        indexing.rebuild(session)
        stock.reindex_parts(session)
        session.commit()
