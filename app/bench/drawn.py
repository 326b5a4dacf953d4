"""The rows that are drawn one by one: customers, phones, articles, orders with their numbers; ten years of work."""

from __future__ import annotations

import itertools
import random
from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from app.bench import made_up
from app.bench.bulk import Connection, insert
from app.workflow.rows import numbers
from app.workflow.rows.kinds import OPEN_STATES, NumberKind, State

#: The moment at which the shop stands: a Monday, ten in the morning in Shanghai; in the past for every PC's clock.
NOW = datetime(2025, 6, 30, 2, 0, tzinfo=UTC)
DAYS = 3_650
OPENS, OPEN_MINUTES = 60, 600  # minutes after midnight UTC; the shop's day lies within one of UTC's
RECEIVED_EVERY = 4  # one order in so many brings a new customer
AGAIN = 0.38  # the share of the others whose article was here before
VOID_EVERY = 211
OUTCOMES = ("repaired",) * 17 + ("unrepairable", "declined", "no_fault_found")


@dataclass(slots=True)
class Drawn:
    """Whose what is: by order, 0-based; ids begin with 1."""

    orders: int
    still_open: int
    customer: array[int] = field(default_factory=lambda: array("l"))
    article: array[int] = field(default_factory=lambda: array("l"))
    owner: array[int] = field(default_factory=lambda: array("l"))  # by article
    first_order: array[int] = field(default_factory=lambda: array("l"))  # by customer

    def received(self, order: int) -> datetime:
        """When an order came in: evenly over the days, within opening hours."""
        day, rest = divmod(order * DAYS, self.orders)
        start = NOW.replace(hour=0) - timedelta(days=DAYS - day)
        return start + timedelta(minutes=OPENS + OPEN_MINUTES * rest // self.orders)


def draw(orders: int, still_open: int, seed: int) -> Drawn:
    """Who comes when with what; the last `still_open` orders are still here, each with an article of its own."""
    chance = random.Random(f"orders {seed}")
    drawn = Drawn(orders, still_open)
    for order in range(orders):
        if order % RECEIVED_EVERY == 0:
            drawn.first_order.append(order)
            customer = len(drawn.first_order)
        elif order < orders - still_open and chance.random() < AGAIN:
            article = chance.randrange(len(drawn.owner)) + 1
            drawn.customer.append(drawn.owner[article - 1])
            drawn.article.append(article)
            continue
        else:
            customer = chance.randrange(len(drawn.first_order)) + 1
        drawn.owner.append(customer)
        drawn.customer.append(customer)
        drawn.article.append(len(drawn.owner))
    return drawn


def put_customers(connection: Connection, drawn: Drawn, seed: int) -> None:
    """Customers with their phones."""
    phones: list[tuple[int, str, str, int]] = []

    def rows() -> Iterator[tuple[Any, ...]]:
        people = made_up.people(seed)
        for key, (order, person) in enumerate(zip(drawn.first_order, people, strict=False), 1):
            for place, digits in enumerate(person.phones):
                phones.append((key, f"{digits[:3]} {digits[3:7]} {digits[7:]}", digits, place))
            yield key, person.name, person.company, person.address, person.email, "", _moment(drawn.received(order)), 1

    insert(connection, "customer", "id, name, company, address, email, note, since, version", rows())
    insert(connection, "customer_phone", "customer_id, written, digits, sort", phones)


def put_articles(connection: Connection, drawn: Drawn, seed: int) -> None:
    """What they own."""
    names = dict(connection.execute("SELECT name_en, id FROM category").fetchall())
    kinds = [names[kind] for kind, _, _ in made_up.GOODS]
    rows = (
        (key, owner, kinds[thing.kind], thing.brand, thing.model, thing.serial, thing.serial, "none", 0, "", 1)
        for key, (owner, thing) in enumerate(zip(drawn.owner, made_up.things(seed), strict=False), 1)
    )
    columns = "id, customer_id, category_id, brand, model, serial, serial_key, proof, sold_here, note, version"
    insert(connection, "article", columns, rows)


def put_orders(connection: Connection, drawn: Drawn, seed: int) -> None:
    """The orders with their claim receipts, and the number series as they stand after them."""
    series: Counter[str] = Counter()
    receipts: list[tuple[Any, ...]] = []

    def rows() -> Iterator[tuple[Any, ...]]:
        chance = random.Random(f"work {seed}")
        for order in range(drawn.orders):
            received = drawn.received(order)
            month = (received + timedelta(hours=8)).strftime("%y%m")
            series[month] += 1
            number = numbers.build(NumberKind.ORDER, month, series[month])
            receipts.append((number, order, received, month, series[month]))
            yield _order(drawn, order, number, received, chance)

    columns = (
        "id, number, number_tail, batch, customer_id, article_id, state, outcome, received_at, received_by, service,"
        " service_reason, service_note, urgent, fault, seen, tampered, inside_complete, declared_value, estimate,"
        " diagnosis_fee, promised_at, shelf, technician_id, repeat, ready_at, told_how, handed_out_at, warranty_days,"
        " void_reason, version"
    )
    insert(connection, "repair_order", columns, rows())
    insert(connection, "claim_receipt", "id, number, order_id, state, issued_at, issued_by, declared_by, version", (
        (order + 1, numbers.build(NumberKind.CLAIM_RECEIPT, month, running), order + 1, "valid", _moment(received), 2,
         "", 1)
        for _, order, received, month, running in receipts
    ))  # fmt: skip
    both = itertools.product((NumberKind.ORDER, NumberKind.CLAIM_RECEIPT), series.items())
    insert(connection, "number_series", "kind, month, last", [(int(kind), *last) for kind, last in both])


def _order(drawn: Drawn, order: int, number: str, received: datetime, chance: random.Random) -> tuple[Any, ...]:
    """One row; what closes it came some days later, but never after NOW."""
    behind = drawn.orders - 1 - order
    state = OPEN_STATES[behind % len(OPEN_STATES)] if behind < drawn.still_open else State.HANDED_OUT
    if order % VOID_EVERY == VOID_EVERY - 1 and state is State.HANDED_OUT:
        state = State.VOID
    promised = received + timedelta(days=2, minutes=chance.randrange(2880))
    ready = out = None
    if behind < drawn.still_open:  # some overdue, some due today, most later
        promised = NOW + timedelta(hours=chance.randrange(-48, 120))
    if state in (State.HANDED_OUT, State.READY):
        ready = min(received + timedelta(hours=chance.randrange(4, 100)), NOW)
    if state is State.HANDED_OUT and ready is not None:
        out = min(ready + timedelta(hours=chance.randrange(1, 150)), NOW)
    outcome = None if ready is None else "repaired" if out is None else chance.choice(OUTCOMES)
    free = chance.random() < 0.12
    return (
        order + 1, number, number[-6:], number, drawn.customer[order], drawn.article[order], state.value, outcome,
        _moment(received), 2, "warranty" if free else "paid", "agreement" if free else "no_agreement", "",
        int(chance.random() < 0.06), chance.choice(made_up.FAULTS), "", "unknown", "unknown", None,
        10_000 + 1_000 * chance.randrange(60), 3_000, _moment(promised), f"{'ABC'[order % 3]}-{order % 40:02d}",
        3 + order % 2 if state is not State.RECEIVED else None, "no", _moment(ready), "", _moment(out),
        90 if outcome == "repaired" and out else 0, "typed twice" if state is State.VOID else None, 1,
    )  # fmt: skip


def _moment(at: datetime | None) -> str | None:
    """As the database keeps it."""
    return None if at is None else at.isoformat(" ", "microseconds")[:26]
