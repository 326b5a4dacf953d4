"""The rows that a take-in, a used part and a hand-out leave behind, as plain values: what the floors have to write."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from app.bench.bulk import Connection
from app.workflow import indexing
from app.workflow.rows import numbers
from app.workflow.rows.kinds import NumberKind

CLERK, TECHNICIAN = 2, 3
PRICE, COST, NET = 1_200, 300, 1_165


@dataclass(slots=True)
class Rows:
    """What one act writes: (table, values); (table, key column, key, changes); search texts as (table, id, words)."""

    inserts: list[tuple[str, dict[str, Any]]] = field(default_factory=list[tuple[str, dict[str, Any]]])
    updates: list[tuple[str, str, int, dict[str, Any]]] = field(
        default_factory=list[tuple[str, str, int, dict[str, Any]]]
    )
    texts: list[tuple[str, int, str]] = field(default_factory=list[tuple[str, int, str]])

    def add(self, table: str, **values: Any) -> None:
        """One more row."""
        self.inserts.append((table, values))


@dataclass(frozen=True, slots=True)
class Customer:
    """The one who is known."""

    id: int
    name: str
    company: str
    digits: tuple[str, ...]
    country: str


@dataclass(frozen=True, slots=True)
class Order:
    """What the later acts need of an order that was taken in."""

    id: int
    number: str
    receipt_id: int
    register_id: int
    items: tuple[int, ...]  # accessories


class Keys:
    """The next free ids, asked of the database before each act."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._given: Counter[str] = Counter()

    def begin(self) -> None:
        """Another act: others have written meanwhile."""
        self._given.clear()

    def next(self, table: str) -> int:
        """The next id of a table."""
        if table not in self._given:
            self._given[table] = self._connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0]
        self._given[table] += 1
        return self._given[table]

    def number(self, kind: NumberKind, at: datetime) -> tuple[str, str, int]:
        """(number, month, running) as it will be the next."""
        month = (at + timedelta(hours=8)).strftime("%y%m")
        wanted = (int(kind), month)
        found = self._connection.execute("SELECT last FROM number_series WHERE kind = ? AND month = ?", wanted)
        running = found.fetchone()[0] + 1
        return numbers.build(kind, month, running), month, running


def _history(rows: Rows, key: int, at: datetime, subject: str, subject_id: int, what: str, **more: Any) -> None:
    line = {"order_id": None, "old": None, "new": None, "why": None, **more}
    rows.add("history", id=key, at=at, staff_id=CLERK, subject=subject, subject_id=subject_id, what=what, **line)


def _owe(rows: Rows, keys: Keys, at: datetime, **subjects: int) -> None:
    """A first print of each document about its subject."""
    for document, subject in subjects.items():
        rows.add("paper_owed", id=keys.next("paper_owed"), document=document, subject_id=subject, copy=1,
                 station="bench", staff_id=CLERK, owed_at=at)  # fmt: skip


def take_in(keys: Keys, at: datetime, customer: Customer, serial: str) -> tuple[Rows, Order]:
    """A known customer brings a telephone that was never here, with two accessories."""
    keys.begin()
    rows, article, order = Rows(), keys.next("article"), keys.next("repair_order")
    number, month, running = keys.number(NumberKind.ORDER, at)
    receipt_number, _, receipt_running = keys.number(NumberKind.CLAIM_RECEIPT, at)
    receipt, register, promised = keys.next("claim_receipt"), keys.next("register_line"), at + timedelta(days=2)
    brand, model = "Huawei", "P30 Pro"
    name = f"{brand} {model} {serial}"
    rows.add("article", id=article, customer_id=customer.id, category_id=1, brand=brand, model=model, serial=serial,
             serial_key=serial, bought_on=None, proof="none", sold_here=False, note="", version=1)  # fmt: skip
    _history(rows, keys.next("history"), at, "article", article, "article.added", new=name)
    rows.add("repair_order", id=order, number=number, number_tail=number[-6:], batch=number, customer_id=customer.id,
             article_id=article, state="received", outcome=None, received_at=at, received_by=CLERK, service="paid",
             service_reason="no_agreement", service_note="", urgent=False, fault="不能开机", seen="",
             tampered="unknown", inside_complete="unknown", declared_value=None, estimate=48_000, diagnosis_fee=3_000,
             promised_at=promised, shelf="A-3", technician_id=None, repeat_of=None, repeat="no", told_how="",
             warranty_days=0, version=1)  # fmt: skip
    rows.add("claim_receipt", id=receipt, number=receipt_number, order_id=order, state="valid", issued_at=at,
             issued_by=CLERK, declared_by="", version=1)  # fmt: skip
    rows.add("repair_card", order_id=order, diagnosis="", measures="", sent_to="", version=1)
    rows.add("promise", id=keys.next("promise"), order_id=order, promised_at=promised, made_at=at, made_by=CLERK,
             reason="", note="", told_how="")  # fmt: skip
    items = tuple(keys.next("order_item") for _ in range(3))
    for item, (kind, words) in zip(items, ITEMS, strict=True):
        rows.add("order_item", id=item, order_id=order, kind=kind, name=words, difference="")
    rows.add("register_line", id=register, order_id=order, date_in=at, number=number, customer=customer.name,
             article=name, accessories="充电器、保护套", service="paid", promised_at=promised, collected_by="",
             version=1)  # fmt: skip
    _owe(rows, keys, at, claim_receipt=receipt, repair_tag=order)
    _history(rows, keys.next("history"), at, "repair_order", order, "intake.taken_in", new=number, order_id=order)
    rows.updates = [("number_series", f"month = '{month}' AND kind", int(kind), {"last": last})
                    for kind, last in ((NumberKind.ORDER, running), (NumberKind.CLAIM_RECEIPT, receipt_running))]
    rows.texts = [
        ("article_search", article, indexing.article_text(brand, model, serial)),
        ("order_search", order, indexing.order_text(number, customer.name, customer.company, customer.digits,
                                                    customer.country, brand, model, serial)),
    ]  # fmt: skip
    return rows, Order(order, number, receipt, register, items[:2])


ITEMS = (("accessory", "充电器"), ("accessory", "保护套"), ("condition", "划痕"))


def use_part(keys: Keys, at: datetime, order: Order, part: int, on_hand: int, value: int) -> Rows:
    """One of a part, from the shelf into the article. on_hand, value: of the part before."""
    keys.begin()
    rows, use = Rows(), keys.next("part_use")
    rows.add("part_use", id=use, order_id=order.id, part_id=part, quantity=1_000, place_id=1, state="used",
             origin="original", price=PRICE, value=COST, staff_id=CLERK, at=at, version=1)  # fmt: skip
    rows.add("part_ledger", id=keys.next("part_ledger"), part_id=part, at=at, staff_id=CLERK, kind="used",
             place_id=1, source="", quantity=-1_000, reserved=0, value=-COST, order_id=order.id, reason="")  # fmt: skip
    _history(rows, keys.next("history"), at, "part_use", use, "parts.used", new="1 × 热熔断器", order_id=order.id)
    changes = {"on_hand": on_hand - 1_000, "value": max(0, value - COST)}
    rows.updates = [("part_balance", "place_id = 1 AND part_id", part, changes)]
    return rows


def hand_out(keys: Keys, at: datetime, order: Order, customer: Customer) -> Rows:
    """One part was used; it is paid by card."""
    keys.begin()
    rows, payment = Rows(), keys.next("payment")
    rows.add("bill", order_id=order.id, at=at, staff_id=CLERK, labour=0, parts=NET, fee=0, discount=0,
             discount_reason="", tax=PRICE - NET, total=PRICE, owed=0, owed_how="", owed_reason="",
             version=1)  # fmt: skip
    rows.add("bill_line", id=keys.next("bill_line"), order_id=order.id, kind="part", name="热熔断器", quantity=1_000,
             price=PRICE, net=NET, tax=PRICE - NET, charged=True)  # fmt: skip
    rows.add("payment", id=payment, at=at, staff_id=CLERK, customer_id=customer.id, kind="payment", means="card",
             amount=PRICE)  # fmt: skip
    rows.add("payment_share", id=keys.next("payment_share"), payment_id=payment, order_id=order.id, amount=PRICE)
    for subject, key, what, old, new in (
        ("payment", payment, "payment.payment", None, "1200 card"),
        ("claim_receipt", order.receipt_id, "receipt.void", "valid", "void"),
        ("repair_order", order.id, "card.moved", "ready", "handed_out"),
        ("register_line", order.register_id, "pickup.handed_out", None, customer.name),
    ):
        _history(rows, keys.next("history"), at, subject, key, what, old=old, new=new, order_id=order.id)
    _owe(rows, keys, at, pickup_receipt=order.id)
    rows.updates = [
        ("claim_receipt", "id", order.receipt_id,
         {"state": "void", "ended_at": at, "ended_by": CLERK, "ended_why": "handed_out"}),
        *(("order_item", "id", item, {"given_back": True}) for item in order.items),
        ("repair_order", "id", order.id, {"state": "handed_out", "handed_out_at": at, "warranty_days": 90}),
        ("register_line", "id", order.register_id,
         {"date_out": at, "outcome": "repaired", "collected_by": customer.name, "receipt_voided_by": CLERK}),
    ]  # fmt: skip
    return rows


def by_table(rows: Iterable[tuple[str, dict[str, Any]]]) -> dict[str, int]:
    """How many rows of each table."""
    return dict(Counter(table for table, _ in rows))
