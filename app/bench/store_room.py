"""The store room: search, a part's page, reserve, use, goods in, count, proposal, each ÷ plain SQL of the same."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from functools import partial
from itertools import cycle
from typing import Any

from app.bench import drawn
from app.bench.bulk import Connection
from app.bench.clocks import Act, by_turns, median, ready
from app.bench.figures import Figure, p99
from app.bench.plain_stock import OPEN_LINES, PlainStock
from app.bench.shops import Effort, Filled, everyman
from app.models.search_text import warm_up
from app.models.store import Store
from app.workflow.buying import goods_in_booking, receiving, reorder
from app.workflow.counting import counting
from app.workflow.rows.counting import CountInput, CountKind, Scan
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartFilter
from app.workflow.stockroom import part_story, part_use, places, stock

AIM, AIM_MS = 6, 16
WARM, PROPOSALS = 3, 5
FIRST = 40  # lines of a list that are seen at first
MOST_JOBS, DELIVERED = 300, 10
ONE = Decimal(1)
WORDS = {
    "reserve": "reserve a part",
    "use": "use the reserved part",
    "receive": "goods in, a scan",
    "book": f"goods in, {DELIVERED} lines booked",
    "count_scan": "count, a scan",
}


@dataclass(frozen=True, slots=True)
class Room:
    """What the acts are done with. jobs: orders on the bench in turn; lines: codes of what a delivery brings."""

    store: Store
    who: Who
    jobs: Iterator[int]
    part: int
    code: str
    goods_in: int
    count: int
    lines: tuple[str, ...]

    def delivery(self) -> int:
        """One more that was counted and waits to be booked."""
        made = receiving.begin(self.store, self.who).id
        for code in self.lines:
            receiving.scan(self.store, self.who, made, code)
        return made


def measure(shop: Filled, effort: Effort) -> list[Figure]:
    """Acts by turns with their floors; medians, and p99 of what is waited for while one types."""
    warm_up()
    with shop.opened() as store, shop.plain() as connection:
        room = prepare(store, connection)
        plain = plain_of(room, connection)
        kept = by_turns({"kept": plain.kept}, effort.acts, WARM)["kept"]
        return [
            Figure("kept", "one changed row kept on this disk", shop.orders, median(kept), "ms",
                   how=f"median of {effort.acts}", note="in memory nothing waits: ratios of acts say little there"),
            *_acts(shop, room, plain, effort),
            _proposal(shop, room, plain, effort),
            *_searched(shop, room, plain, effort, connection),
            *_opened(shop, room, plain, effort, connection),
        ]  # fmt: skip


def prepare(store: Store, connection: Connection) -> Room:
    """Jobs on the bench, a part of which there is plenty, a delivery and a count that have begun.

    Each act has a job of its own, as on a card: were they all on one, it would grow by sixty lines and be read whole.
    """
    who = everyman(store)
    part, code = connection.execute(
        """SELECT part.id, code FROM part JOIN part_code ON part_code.part_id = part.id
           JOIN part_balance ON part_balance.part_id = part.id WHERE NOT retired ORDER BY on_hand DESC LIMIT 1"""
    ).fetchone()
    stock.goods_in(store, who, part, Decimal(10_000), ONE)
    newest = connection.execute("SELECT id FROM repair_order ORDER BY id DESC LIMIT ?", (MOST_JOBS,))
    jobs = [row[0] for row in newest.fetchall()]
    for job in jobs:
        connection.execute("UPDATE repair_order SET state = 'in_repair', outcome = NULL WHERE id = ?", (job,))
    goods_in = receiving.begin(store, who).id
    receiving.scan(store, who, goods_in, code)
    count = counting.begin(store, who, CountInput(CountKind.ALL)).id
    counting.take(store, who, count, (Scan(code),))
    lines = connection.execute(
        """SELECT min(code) FROM part_code JOIN part ON part.id = part_id WHERE NOT retired AND NOT by_serial
           AND cost > 0 AND NOT EXISTS (SELECT 1 FROM part_want WHERE part_want.part_id = part.id)
           GROUP BY part_id ORDER BY part_id DESC LIMIT ?""",
        (DELIVERED,),
    ).fetchall()
    return Room(store, who, cycle(jobs), part, code, goods_in, count, tuple([row[0] for row in lines]))


def plain_of(room: Room, connection: Connection) -> PlainStock:
    """The floors of the same acts, with the same jobs in turn."""
    deliveries = iter(room.delivery, None)
    return PlainStock(connection, room.jobs, room.part, room.code, room.goods_in, room.count, deliveries)


def verbs_of(room: Room) -> dict[str, Callable[[], Act]]:
    """The acts as the program does them: by name what prepares one (not timed) and gives it back."""
    store, who = room.store, room.who

    def reserve() -> Act:
        job = next(room.jobs)
        return lambda: part_use.reserve(store, who, job, room.part, ONE)

    def use() -> Act:
        card = part_use.reserve(store, who, next(room.jobs), room.part, ONE)
        held = max(line.id for line in card.parts)
        return lambda: part_use.use(store, who, held)

    def book() -> Act:
        delivery = room.delivery()
        return lambda: goods_in_booking.book(store, who, delivery)

    return {
        "reserve": reserve,
        "use": use,
        "receive": ready(lambda: receiving.scan(store, who, room.goods_in, room.code)),
        "book": book,
        "count_scan": ready(lambda: counting.take(store, who, room.count, (Scan(room.code),))),
    }


def _acts(shop: Filled, room: Room, plain: PlainStock, effort: Effort) -> list[Figure]:
    figures: list[Figure] = []
    for key, act in verbs_of(room).items():
        floor: Callable[[], Act] = getattr(plain, key)
        times = by_turns({"verb": act, "sqlite": floor}, effort.acts, WARM)
        took = {name: median(each) for name, each in times.items()}
        figures.append(Figure(f"{key}_sqlite", f"{WORDS[key]} ÷ plain SQLite", shop.orders, took["verb"], "ms",
                              took["sqlite"], AIM, f"median of {effort.acts}",
                              f"p99 {p99(times['verb']):.1f} ms"))  # fmt: skip
    return figures


def _proposal(shop: Filled, room: Room, plain: PlainStock, effort: Effort) -> Figure:
    since = (drawn.NOW - timedelta(days=reorder.DAYS)).isoformat(" ", "microseconds")[:26]
    acts = {"verb": lambda: reorder.proposal(room.store), "sqlite": lambda: plain.proposal(since)}
    times = by_turns({name: ready(act) for name, act in acts.items()}, min(PROPOSALS, effort.acts))
    found = len(reorder.proposal(room.store))
    return Figure("proposal_sqlite", "what to order ÷ plain SQLite", shop.orders, median(times["verb"]), "ms",
                  median(times["sqlite"]), AIM, f"median of {min(PROPOSALS, effort.acts)}",
                  f"{found:,} parts")  # fmt: skip


def _two(key: str, what: str, shop: Filled, verb: list[float], bare: list[float], how: str) -> list[Figure]:
    """The middle ÷ its floor, and nearly the worst beside the time in which a screen is drawn."""
    return [
        Figure(f"{key}_sqlite", f"{what} ÷ plain SQLite", shop.orders, median(verb), "ms", median(bare), AIM, how),
        Figure(key, f"{what}, p99", shop.orders, p99(verb), "ms", aim=AIM_MS, how=how),
    ]


def _searched(
    shop: Filled, room: Room, plain: PlainStock, effort: Effort, connection: Connection
) -> list[Figure]:
    """As the list asks while one types: ids, and the rows of the first screen."""

    def by_verb(text: str) -> Any:
        page = stock.list_ids(room.store, PartFilter(find=text))
        return stock.rows(room.store, page.ids[:FIRST])

    verb, bare = list[float](), list[float]()
    texts = _texts(connection, min(effort.queries, 200), effort.seed)
    for text in texts:
        acts = {"verb": ready(partial(by_verb, text)), "bare": ready(partial(plain.search, text, FIRST))}
        times = by_turns(acts, 3)
        verb.append(median(times["verb"]))
        bare.append(median(times["bare"]))
    parts = connection.execute("SELECT count(*) FROM part").fetchone()[0]
    return _two("part_search", f"search among {parts:,} parts", shop, verb, bare, f"{len(texts)} texts, medians of 3")


def _texts(connection: Connection, number: int, seed: int) -> list[str]:
    """Part of a name, a maker's number, the middle of a barcode, a model, a shelf: what is typed by turns."""
    chance = random.Random(f"parts {seed}")
    most = connection.execute("SELECT max(id) FROM part").fetchone()[0]
    texts: list[str] = []
    while len(texts) < number:
        key = chance.randrange(most) + 1
        found = connection.execute("SELECT name, maker_number, shelf FROM part WHERE id = ?", (key,))
        name, maker, shelf = found.fetchone()
        code, model = f"{key:011d}"[-6:], f"XQG{key % 90 + 10}"
        kinds = (name[:2], name, maker[:5] or name, maker or name, code, model, shelf or name)
        texts.append(kinds[len(texts) % len(kinds)])
    return texts


def _opened(
    shop: Filled, room: Room, plain: PlainStock, effort: Effort, connection: Connection
) -> list[Figure]:
    """All that the sections of a part ask for, one after the other; the window reads only the one that is seen."""
    most = connection.execute("SELECT max(id) FROM part").fetchone()[0]
    chance, verb, bare = random.Random(f"opened {effort.seed}"), list[float](), list[float]()
    for _ in range(min(effort.cards, 100)):
        part = chance.randrange(most) + 1
        acts = {"verb": ready(partial(open_part, room.store, part)), "bare": ready(partial(plain.open_part, part))}
        times = by_turns(acts, 3)
        verb.append(median(times["verb"]))
        bare.append(median(times["bare"]))
    return _two("part_page", "all sections of a part", shop, verb, bare, f"{len(verb)} parts, medians of 3")


def open_part(store: Store, part: int) -> None:
    """What the sections of a part ask for."""
    stock.part(store, part)
    places.of_part(store, part)
    part_story.jobs(store, part)
    stock.ledger(store, part, OPEN_LINES)
    part_story.use_by_month(store, part)
    part_story.users(store, part, OPEN_LINES)
