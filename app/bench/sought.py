"""Who is sought, and by what: customers drawn from the shop, and what a clerk would type to find them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from app.bench.bulk import Connection
from app.models.search_text import CJK, readings

KINDS = ("number", "phone part", "name", "initials", "serial part", "model")
_FACTS = """SELECT c.id, c.name, (SELECT digits FROM customer_phone WHERE customer_id = c.id ORDER BY sort LIMIT 1),
    o.number, a.serial, a.model FROM customer c JOIN repair_order o ON o.customer_id = c.id
    JOIN article a ON a.id = o.article_id WHERE c.id = ? ORDER BY o.id DESC LIMIT 1"""


@dataclass(frozen=True, slots=True)
class Sought:
    """A customer, what is typed (`text`), and with what the clerk goes on when there are too many (`more`)."""

    customer_id: int
    kind: str
    text: str
    more: str

    @property
    def prefixes(self) -> tuple[str, ...]:
        """As it is typed: one sign after the other."""
        return tuple(self.text[: end + 1] for end in range(len(self.text)))


def draw(connection: Connection, number: int, seed: int) -> tuple[Sought, ...]:
    """`number` customers who have been here, each sought by another kind than the one before."""
    most = connection.execute("SELECT max(id) FROM customer").fetchone()[0]
    return tuple(each for each, _ in zip(_endless(connection, most, random.Random(seed)), range(number), strict=False))


def _endless(connection: Connection, most: int, chance: random.Random) -> Iterator[Sought]:
    turn = 0
    while True:
        found = connection.execute(_FACTS, (chance.randrange(most) + 1,)).fetchone()
        if found is None:
            continue
        key, name, digits, number, serial, model = found
        kind = KINDS[turn % len(KINDS)]
        text = _text(kind, name, digits, number, serial, model, chance)
        if text:
            turn += 1
            yield Sought(key, kind, text, number if kind == "number" else digits)


def _text(kind: str, name: str, digits: str, number: str, serial: str, model: str, chance: random.Random) -> str:
    """What is typed; "" when this customer can't be sought so."""
    chinese = all("\u4e00" <= sign <= "\u9fff" for sign in name) and bool(CJK)
    if kind == "number":
        return number[-6:]
    if kind == "phone part":
        start = chance.randrange(len(digits) - 6)
        return digits[start : start + chance.randrange(4, 8)]
    if kind == "name":
        return name[:2] if chinese else ""
    if kind == "initials":
        return "".join(readings(sign)[0][:1] for sign in name) if chinese else ""
    if kind == "serial part":
        start = chance.randrange(max(1, len(serial) - 5))
        return serial[start : start + 5]
    return model
