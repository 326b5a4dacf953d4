"""A small shop on disk for the tests of backup and restore: database, a photo, a key."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from app.models import Customer, History, NumberSeries, Shop
from app.models.sqlite import library
from app.models.store import Store

MADE = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
Series = dict[tuple[int, str], int]


def fill(store: Store, secret: bytes = b"this shop") -> None:
    """Found the shop in an empty database and give it a customer, numbers, a photo and a key."""
    with store.writing() as session:
        session.add(
            Shop(id=1, name="明德电器维修部", country="CN", language="zh_CN", currency="CNY",
                 time_zone="Asia/Shanghai", secret=secret)
        )  # fmt: skip
        session.add(Customer(name="张伟明", since=MADE))
        session.add(NumberSeries(kind=1, month="2611", last=41))
        session.add(NumberSeries(kind=2, month="2610", last=7))
    happen(store, 3)
    (store.folder / "files" / "ab").mkdir(parents=True, exist_ok=True)
    (store.folder / "files" / "ab" / "照片.jpg").write_bytes(b"photo" * 1000)
    (store.keys / "unlock.key").write_bytes(b"a key")


def happen(store: Store, count: int) -> None:
    """Let something happen: history lines."""
    with store.writing() as session:
        session.add_all(History(at=MADE, subject="shop", subject_id=1, what="test") for _ in range(count))


def rename_customer(store: Store, name: str) -> None:
    with store.writing() as session:
        customer = session.get(Customer, 1)
        assert customer is not None
        customer.name = name


def set_series(store: Store, series: Mapping[tuple[int, str], int]) -> None:
    with store.writing() as session:
        for (kind, month), last in series.items():
            session.merge(NumberSeries(kind=kind, month=month, last=last))


def series_of(database: Path) -> Series:
    connection = library.connect(database)
    rows = connection.execute("SELECT kind, month, last FROM number_series").fetchall()
    connection.close()
    return {(kind, month): last for kind, month, last in rows}


def customers_of(database: Path) -> list[str]:
    connection = library.connect(database)
    rows = connection.execute("SELECT name FROM customer ORDER BY id").fetchall()
    connection.close()
    return [row[0] for row in rows]
