"""Who does the same act: the verb, plain SQLite, a bare ORM session; each with its own orders, equally durable."""

from __future__ import annotations

import abc
from datetime import datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.orm import Session
from typing_extensions import override

from app.bench import drawn, same_rows
from app.bench.bulk import Connection
from app.bench.clocks import Act
from app.bench.same_rows import Customer, Keys, Order, Rows
from app.models import Base
from app.models.store import Store
from app.workflow.counter import intake, pickup
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.intake import IntakeInput, TakenIn
from app.workflow.rows.kinds import Means
from app.workflow.rows.pickup import HandOutInput, PaymentInput
from app.workflow.rows.shop import Who
from app.workflow.stockroom import part_use
from app.workflow.workbench import cards

NOW = drawn.NOW
PUT_TEXT = "INSERT INTO {table} (rowid, words) VALUES (?, ?)"
PARENTS = ("article", "repair_order", "bill", "payment")  # other rows refer to them, which a session is not told


class Contender(abc.ABC):
    """Prepares an act (not timed) and gives it back. Serial numbers differ, so that no article was here before."""

    def __init__(self, mark: str, customer: Customer, part: int) -> None:
        self.customer = customer
        self.part = part
        self._mark = mark
        self._serials = 0
        self._used = 0
        self._out = 0

    def serial(self) -> str:
        """A serial number that nothing has."""
        self._serials += 1
        return f"BENCH{self._mark}{self._serials:06d}"

    @abc.abstractmethod
    def take_in(self) -> Act:
        """A known customer, a new article."""

    @abc.abstractmethod
    def use_part(self) -> Act:
        """A part for the next order that has none."""

    @abc.abstractmethod
    def hand_out(self) -> Act:
        """The next order goes out; it is ready."""

    @abc.abstractmethod
    def order_ids(self) -> list[int]:
        """The orders taken in so far."""


class ByVerb(Contender):
    """The program's own verbs."""

    def __init__(self, store: Store, who: Who, customer: Customer, part: int) -> None:
        super().__init__("V", customer, part)
        self._store, self._who = store, who
        self.orders: list[TakenIn] = []

    @override
    def take_in(self) -> Act:
        given = IntakeInput(
            customer=CustomerInput(name="", phones=(), id=self.customer.id),
            article=ArticleInput(category_id=1, brand="Huawei", model="P30 Pro", serial=self.serial()),
            fault="不能开机",
            promised_at=NOW + timedelta(days=2),
            accessories=("充电器", "保护套"),
            conditions=("划痕",),
            estimate=Decimal(480),
            diagnosis_fee=Decimal(30),
            shelf="A-3",
        )
        return lambda: self.orders.extend(intake.take_in(self._store, self._who, (given,)).orders)

    @override
    def use_part(self) -> Act:
        order = self.orders[self._used]
        self._used += 1
        price = Decimal(same_rows.PRICE) / 100
        return lambda: part_use.use_now(self._store, self._who, order.order_id, self.part, Decimal(1), price)

    @override
    def hand_out(self) -> Act:
        order = self.orders[self._out]
        self._out += 1
        card = cards.card(self._store, self._who, order.order_id)
        given = HandOutInput(
            order_id=order.order_id,
            version=card.version,
            receipt_number=order.claim_receipt_number,
            returned=frozenset(item.id for item in card.items),
            payments=(PaymentInput(Means.CARD, card.charges),),
            warranty_days=90,
        )
        return lambda: pickup.hand_out(self._store, self._who, given)

    @override
    def order_ids(self) -> list[int]:
        return [each.order_id for each in self.orders]


class ByRows(Contender):
    """Writes the rows and nothing else."""

    def __init__(self, mark: str, connection: Connection, customer: Customer, part: int) -> None:
        super().__init__(mark, customer, part)
        self._connection = connection
        self._keys = Keys(connection)
        self.orders: list[Order] = []

    @abc.abstractmethod
    def writing(self, rows: Rows) -> Act:
        """The act that writes them in one durable transaction."""

    @override
    def take_in(self) -> Act:
        rows, order = same_rows.take_in(self._keys, NOW, self.customer, self.serial())
        self.orders.append(order)
        return self.writing(rows)

    @override
    def use_part(self) -> Act:
        order = self.orders[self._used]
        self._used += 1
        found = self._connection.execute("SELECT on_hand, value FROM part_balance WHERE part_id = ?", (self.part,))
        on_hand, value = found.fetchone()
        return self.writing(same_rows.use_part(self._keys, NOW, order, self.part, on_hand, value))

    @override
    def hand_out(self) -> Act:
        order = self.orders[self._out]
        self._out += 1
        return self.writing(same_rows.hand_out(self._keys, NOW, order, self.customer))

    @override
    def order_ids(self) -> list[int]:
        return [each.id for each in self.orders]


class BySqlite(ByRows):
    """Plain statements on one connection."""

    def __init__(self, connection: Connection, customer: Customer, part: int) -> None:
        super().__init__("S", connection, customer, part)

    @override
    def writing(self, rows: Rows) -> Act:
        steps: list[tuple[str, tuple[Any, ...]]] = []
        for table, values in rows.inserts:
            marks = ", ".join("?" for _ in values)
            steps.append((f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", _plain(values)))
        for table, column, key, changes in rows.updates:
            sets = ", ".join(f"{name} = ?" for name in changes)
            steps.append((f"UPDATE {table} SET {sets} WHERE {column} = ?", (*_plain(changes), key)))
        steps += [(PUT_TEXT.format(table=table), (key, words)) for table, key, words in rows.texts]

        def write() -> None:
            execute = self._connection.execute
            execute("BEGIN IMMEDIATE")
            for sql, values in steps:
                execute(sql, values)
            execute("COMMIT")

        return write


class ByOrm(ByRows):
    """A session that is given mapped objects and commits; what is changed is loaded first, as an ORM does it."""

    def __init__(self, connection: Connection, engine: Engine, customer: Customer, part: int) -> None:
        super().__init__("O", connection, customer, part)
        self._engine = engine.execution_options(writing=True)
        self._mapped: dict[str, Any] = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}

    @override
    def writing(self, rows: Rows) -> Act:
        def write() -> None:
            with Session(self._engine) as session:
                session.connection()
                for table, values in rows.inserts:
                    session.add(self._mapped[table](**values))
                    if table in PARENTS:
                        session.flush()
                for table, column, key, changes in rows.updates:
                    row = session.get(self._mapped[table], _whole_key(column, key))
                    for name, value in changes.items():
                        setattr(row, name, value)
                session.flush()
                for table, key, words in rows.texts:
                    session.connection().exec_driver_sql(PUT_TEXT.format(table=table), (key, words))
                session.commit()

        return write


def _whole_key(column: str, key: int) -> Any:
    """The key as the ORM wants it: both halves where the column is "month = '2506' AND kind", "place_id = 1 AND …"."""
    if " AND " not in column:
        return key
    other = column.split()[2]
    return key, other.strip("'") if "'" in other else int(other)


def _plain(values: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(_as_kept(value) for value in values.values())


def _as_kept(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat(" ", "microseconds")[:26]
    return value.value if isinstance(value, Enum) else value
