"""What must be true of the shop after any kill: every acknowledged act whole, and no half one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import settings
from app.errors import ShopError
from app.models import (
    Article,
    ClaimReceipt,
    Customer,
    History,
    KeptFile,
    NumberSeries,
    Part,
    Payment,
    PaymentShare,
    RepairOrder,
    StockCountLine,
    StockCountScan,
    backup,
    backup_file,
    file_store,
    restore,
    sqlite,
)
from app.models.store import Store, open_store
from app.places import Places, places_for
from app.printing.spool import Spool
from app.soaking import buying_checks, index_check
from app.soaking.order_checks import OrderFacts
from app.workflow import search
from app.workflow.house import shop
from app.workflow.rows.kinds import State
from app.workflow.stockroom import stock

UNSURE = "?"
LET_GO = tuple(f"-{kind}.zip" for kind in backup.PRUNED_KINDS)  # of these the last of a day is kept


@dataclass
class Known:
    """What was acknowledged so far; line: the newest line of history that any act was acknowledged with."""

    line: int = 0
    scans: int = 0  # of counts
    taken_in: set[str] = field(default_factory=set[str])
    handed_out: set[str] = field(default_factory=set[str])
    files: set[str] = field(default_factory=set[str])
    backups: set[str] = field(default_factory=set[str])
    jobs: set[str] = field(default_factory=set[str])
    came: set[str] = field(default_factory=set[str])  # "line quantity" of goods in, thousandths
    setting: str = ""  # UNSURE = the kill came while another was being written


def problems(store: Store, known: Known, folder: Path | None = None) -> list[str]:
    """Everything that is wrong (none = all is well). folder: the shop's whole place, for what lies beside its data."""
    with store.reading() as session:
        found = [f"file: {each}" for each in sqlite.quick_check(session)]
        broken = session.connection().exec_driver_sql("PRAGMA foreign_key_check")
        found += [f"foreign key of {row[0]}" for row in broken]
        newest = session.scalar(select(func.max(History.id))) or 0
        if newest < known.line:
            found.append(f"history ends at line {newest}, acknowledged was {known.line}")
        found += _of_orders(session, known)
        found += [f"payment {each}: its shares are not its amount" for each in _uneven_payments(session)]
        found += _of_numbers(session)
        found += _of_people(session)
        found += _of_files(session, store.folder, known)
        found += buying_checks.problems(session, known.came)
    found += _of_counts(store, known)
    if wrong := stock.check_sums(store).wrong:
        found.append(f"stock does not add up: parts {wrong}")
    found += [f"{number}: not found by its number" for number in _unfindable(store)]
    found += index_check.differences(store)
    if folder is not None:
        found += _beside(places_for(folder), known)
    return found


def _of_orders(session: Session, known: Known) -> Iterator[str]:
    orders = {order.number: order for order in session.scalars(select(RepairOrder))}
    yield from (f"{number}: acknowledged, but gone" for number in known.taken_in if number not in orders)
    for number in known.handed_out:
        if number not in orders or orders[number].state != State.HANDED_OUT:
            yield f"{number}: handed out to the customer, not in the books"
    facts = OrderFacts(session)
    for number, order in orders.items():
        yield from (f"{number}: {each}" for each in facts.of(order))


def _uneven_payments(session: Session) -> list[int]:
    query = (
        select(Payment.id)
        .outerjoin(PaymentShare)
        .group_by(Payment.id)
        .having(func.coalesce(func.sum(PaymentShare.amount), 0) != Payment.amount)
    )
    return list(session.scalars(query))


def _of_counts(store: Store, known: Known) -> Iterator[str]:
    """Acknowledged scans are there, and each line of a part has what was scanned of it in its round."""
    summed = (
        select(func.coalesce(func.sum(StockCountScan.quantity), 0))
        .where(StockCountScan.line_id == StockCountLine.id, StockCountScan.round == StockCountLine.recounts)
        .scalar_subquery()
    )
    query = select(StockCountLine.id).where(StockCountLine.part_id.is_not(None), StockCountLine.counted != summed)
    with store.reading() as session:
        there = session.scalar(select(func.count()).select_from(StockCountScan)) or 0
        if there < known.scans:
            yield f"{there} scans of counts, acknowledged were {known.scans}"
        yield from (f"line {each} of a count is not what was scanned" for each in session.scalars(query))


def _of_numbers(session: Session) -> Iterator[str]:
    """No number is given twice, none lies above its series."""
    last = {(row.kind, row.month): row.last for row in session.scalars(select(NumberSeries))}
    for column in (RepairOrder.number, ClaimReceipt.number, Part.number):
        numbers = list(session.scalars(select(column)))
        if len(set(numbers)) != len(numbers):
            yield f"{column}: given twice"
        yield from (
            f"{number}: above its series"
            for number in numbers
            if int(number[5:11]) > last.get((int(number[0]), number[1:5]), 0)
        )


def _of_people(session: Session) -> Iterator[str]:
    """Nothing belongs to somebody who was merged into somebody else."""
    for kind, table, key in (
        ("order", RepairOrder, RepairOrder.customer_id),
        ("article", Article, Article.customer_id),
        ("payment", Payment, Payment.customer_id),
    ):
        left = select(table.id).join(Customer, Customer.id == key).where(Customer.merged_into.is_not(None))
        if table is Article:
            left = left.where(Article.merged_into.is_(None))
        yield from (f"{kind} {each} belongs to a customer who was merged" for each in session.scalars(left))


def _of_files(session: Session, folder: Path, known: Known) -> Iterator[str]:
    kept = set(session.scalars(select(KeptFile.sha)))
    yield from (f"file {each[:8]}: acknowledged, but gone" for each in known.files - kept)
    yield from (f"file {each[:8]}: its bytes are not whole" for each in kept if not file_store.is_whole(folder, each))


def _unfindable(store: Store) -> list[str]:
    with store.reading() as session:
        some = list(session.scalars(select(RepairOrder.number).order_by(RepairOrder.id.desc()).limit(2)))
    return [number for number in some if not any(hit.order_id for hit in search.find(store, number).rows)]


def _beside(places: Places, known: Known) -> Iterator[str]:
    """Settings, backups and the print queue."""
    loaded = settings.load(places.settings_file)
    if loaded.faults:
        yield f"settings: {loaded.faults[0]}"
    if known.setting not in ("", UNSURE, loaded.settings.station):
        yield f"settings: {loaded.settings.station} instead of {known.setting}"
    there = {row.path.name: row for row in backup.list_backups(places.backups)}
    lasting = {each for each in known.backups if not each.endswith(LET_GO)}
    yield from (f"backup {each}: acknowledged, but gone" for each in lasting - set(there))
    for name, row in there.items():
        if row.damaged:
            yield f"backup {name}: damaged"
        elif name not in known.backups:  # one that was not acknowledged must be whole, too, where it has its name
            try:
                if missing := backup_file.verify(row.path):
                    yield f"backup {name}: {missing} of the files it shares are not whole"
            except ShopError as error:
                yield f"backup {name}: {error}"
            known.backups.add(name)
    for other in sorted(places.data.glob("new-*")) + sorted(places.data.glob("restored-*")):
        yield from (f"{other.name}: {each}" for each in _of_other(other))
        shutil.rmtree(other)
    if places.spool_file.exists():
        spool = Spool(places.spool_file)
        refs = {job.ref for job in spool.jobs(limit=100_000)}
        spool.close()
        yield from (f"print job {each}: acknowledged, but gone" for each in known.jobs - refs)


def _of_other(folder: Path) -> Iterator[str]:
    """A shop that was being made, or put back from a backup: it opens, and is founded whole or not at all."""
    restore.finish_restore(folder)
    store = open_store(folder)
    try:
        with store.reading() as session:
            yield from sqlite.quick_check(session)
        if shop.is_founded(store):
            lists = shop.lists(store)
            if not lists.staff or not lists.categories:
                yield "founded by halves"
            shop.shop_row(store)
    finally:
        store.close()
