"""A shop with people, parts and orders put straight into its tables, for the tests of the bench and the parts store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any
from unittest import mock

from sqlalchemy import Engine, event

from app.models import (
    Article,
    ClaimReceipt,
    Customer,
    CustomerPhone,
    Promise,
    RegisterLine,
    RepairCard,
    RepairOrder,
    Shop,
    Staff,
    question,
)
from app.workflow import Store, numbers
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import How, NumberKind, Outcome, Role, State
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput, PartRow
from app.workflow.stockroom import stock
from app.workflow.till import quotations
from app.workflow.workbench import bench, cards, labour

ZONE = "Asia/Shanghai"


def person(store: Store, name: str, *roles: Role) -> Who:
    """A member of staff of the founded shop."""
    with store.writing() as session:
        row = Staff(name=name, roles=",".join(roles), pin_hash="")
        session.add(row)
        session.flush()
        return Who(row.id, name, frozenset(roles), "pc-test")


def put_order(store: Store, **facts: Any) -> int:
    """An order as the intake makes it (paid, estimate 500.00, promised in two days); facts: columns to be otherwise."""
    with store.writing() as session:
        now = store.now()
        number = numbers.issue(session, NumberKind.ORDER, now, ZONE)
        customer = Customer(name=facts.pop("customer", "张伟明"), since=now)
        session.add(customer)
        session.flush()
        session.add(CustomerPhone(customer_id=customer.id, written="138 0013 8000", digits="13800138000"))
        article = Article(customer_id=customer.id, category_id=1, brand="Haier", model="XQG80-B14", serial="SN4711")
        session.add(article)
        session.flush()
        values: dict[str, Any] = {
            "number": number,
            "number_tail": number[-6:],
            "batch": number,
            "customer_id": customer.id,
            "article_id": article.id,
            "received_at": now,
            "received_by": 1,
            "service": "paid",
            "service_reason": "no_agreement",
            "fault": "不能开机",
            "estimate": 50_000,
            "diagnosis_fee": 3_000,
            "promised_at": now + timedelta(days=2),
        }
        order = RepairOrder(**{**values, **facts})
        session.add(order)
        session.flush()
        session.add(RepairCard(order_id=order.id))
        session.add(Promise(order_id=order.id, promised_at=order.promised_at, made_at=now, made_by=1))
        receipt = numbers.issue(session, NumberKind.CLAIM_RECEIPT, now, ZONE)
        session.add(ClaimReceipt(number=receipt, order_id=order.id, issued_at=now, issued_by=1))
        session.add(
            RegisterLine(
                order_id=order.id,
                date_in=now,
                number=number,
                customer=customer.name,
                article="Haier XQG80-B14",
                service=order.service,
                promised_at=order.promised_at,
            )
        )
        return order.id


def put_part(store: Store, who: Who, name: str = "Screen", on_hand: int = 0, **facts: Any) -> PartRow:
    """A part at 100.00, of which `on_hand` came in at 40.00 each."""
    row = stock.save_part(store, who, PartInput(**{"name": name, "price": Decimal(100), "cost": Decimal(40), **facts}))
    return stock.goods_in(store, who, row.id, Decimal(on_hand), Decimal(40)) if on_hand else row


def allow_own_inspection(store: Store) -> None:
    """A shop of one."""
    with store.writing() as session:
        shop = session.get(Shop, 1)
        assert shop is not None
        shop.second_person = "own"


@dataclass
class Bench:
    """One order and who works on it, in the shortest words; every act goes through the verbs."""

    store: Store
    who: Who
    order_id: int

    @property
    def card(self) -> CardRow:
        return cards.card(self.store, self.who, self.order_id)

    def move(self, *keys: str, outcome: Outcome | None = None, reason: str = "", who: Who | None = None) -> CardRow:
        """Take steps one after the other; outcome and reason are for the last one."""
        for key in keys[:-1]:
            bench.move(self.store, who or self.who, self.order_id, self.card.version, key)
        return bench.move(
            self.store, who or self.who, self.order_id, self.card.version, keys[-1], outcome=outcome, reason=reason
        )

    def quote(self, amount: int, accepted: bool | None = None) -> CardRow:
        card = quotations.quote(self.store, self.who, self.order_id, self.card.version, Decimal(amount))
        if accepted is None:
            return card
        return quotations.answer(self.store, self.who, card.quotations[-1].id, accepted, "张伟明", How.PHONE)

    def labour(self, price: int) -> CardRow:
        return labour.add(self.store, self.who, self.order_id, "Repair", Decimal(price))

    def force(self, state: State, **facts: Any) -> None:
        """Put the order into a state without asking anybody."""
        with self.store.writing() as session:
            order = session.get(RepairOrder, self.order_id)
            assert order is not None
            order.state = state.value
            for name, value in facts.items():
                setattr(order, name, value)


@contextmanager
def statements() -> Iterator[list[tuple[str, Any]]]:
    """Every SELECT that is sent meanwhile, through a session or the short way, with its values."""
    sent: list[tuple[str, Any]] = []
    send = question.send

    def noted(connection: Any, statement: str, values: Any) -> Any:
        note(connection, None, statement, values)
        return send(connection, statement, values)

    def note(_connection: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            sent.append((statement, values))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        with mock.patch.object(question, "send", noted):
            yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


@contextmanager
def traced(store: Store) -> Iterator[list[str]]:
    """Every statement that SQLite is sent meanwhile, but those that begin and end a transaction."""
    sent: list[str] = []

    def note(statement: str) -> None:
        if not statement.startswith(("--", "BEGIN", "COMMIT", "ROLLBACK")):
            sent.append(" ".join(statement.split()))

    with store.reading() as session:
        raw: Any = session.connection().connection.driver_connection
    raw.set_trace_callback(note)  # a shop that one thread works in has this one connection
    try:
        yield sent
    finally:
        raw.set_trace_callback(None)


def plans(act: Callable[[], object], store: Store) -> list[str]:
    """How SQLite answers each question that the act asks."""
    with statements() as sent:
        act()
    lines: list[str] = []
    with store.reading() as session:
        for statement, values in sent:
            found = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            lines += [str(row[3]) for row in found]
    return lines
