"""A long list comes in while the shop works: who saves waits for the writing alone, and nobody's work is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.errors import ShopError
from app.models import History, Part, PartLedger, sqlite
from app.models.store import Store, open_store
from app.soaking import index_check
from app.workflow.buying import suppliers
from app.workflow.exchange import bringing, find_texts, undoing, writing
from app.workflow.exchange.planning import Stopped
from app.workflow.rows.buying import SupplierInput
from app.workflow.rows.exchange import ListKind, RowState
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartFilter
from app.workflow.stockroom import part_use, stock
from tests.conftest import Clock
from tests.workflow.bench_shop import put_order, put_part
from tests.workflow.exchange.lists import ALL, brought, looked, of_text

ROWS = 1_200
PARTS = "Name,Barcode,Fits\n" + "".join(f"屏幕 {n},69{n:05d},XQG{n % 7}\n" for n in range(ROWS))
STOCK = "Part,Quantity,Cost\n" + "".join(f"69{n:05d},2,1.5\n" for n in range(ROWS))


@pytest.fixture
def other(founded_store: Store, clock: Clock) -> Iterator[Store]:
    """The same shop in another program."""
    opened = open_store(founded_store.folder, clock=clock)
    yield opened
    opened.close()


def once(act: Callable[[], object]) -> Callable[[int, int], bool]:
    """A `tell` in which somebody else does something, the first time when half the rows were looked at."""
    done: list[object] = []

    def tell(at: int, total: int) -> bool:
        if at >= total // 2 and not done:
            done.append(act())
        return True

    return tell


def test_the_counter_saves_while_a_list_is_looked_at(
    founded_store: Store, other: Store, who: Who, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "WAIT_MS", 0)
    monkeypatch.setattr(find_texts, "FEW", 100)
    plan, readings = looked(founded_store, who, PARTS, ListKind.PARTS), of_text(PARTS, ListKind.PARTS)
    refused: list[bool] = []

    def tell(_done: int, _total: int) -> bool:
        with sqlite.make_engine(other.database).connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout=0")
            try:
                connection.exec_driver_sql("ROLLBACK")
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                refused.append(False)
            except Exception:
                refused.append(True)
            connection.exec_driver_sql("ROLLBACK") if not refused[-1] else None
        return True

    bringing.bring_in(founded_store, who, "x.csv", readings, ALL, plan.marks, tell)
    written = refused.index(True)
    assert written >= 6  # the rows, then the texts of the find box: three looks each, nobody waited
    assert all(refused[written:])


def test_what_is_sold_meanwhile_counts(founded_store: Store, other: Store, who: Who) -> None:
    store = founded_store
    brought(store, who, PARTS, ListKind.PARTS)
    brought(store, who, STOCK, ListKind.STOCK)
    order, part = put_order(store), stock.by_code(store, "6900007")
    assert part is not None
    plan, readings = looked(store, who, STOCK, ListKind.STOCK), of_text(STOCK, ListKind.STOCK)
    sell = once(lambda: part_use.use_now(other, who, order, part.id, Decimal(1)))
    bringing.bring_in(store, who, "again.csv", readings, ALL, plan.marks, sell)
    now = stock.part(store, part.id)
    assert (now.on_hand, now.value) == (3, Decimal("4.50"))
    assert stock.check_sums(store).wrong == ()
    with store.reading() as session:
        lines = session.scalars(select(PartLedger.at).order_by(PartLedger.id)).all()
        assert list(lines) == sorted(lines)  # a count goes by the moment of each line


def test_what_is_changed_meanwhile_is_looked_at_again(founded_store: Store, other: Store, who: Who) -> None:
    plan, readings = looked(founded_store, who, PARTS, ListKind.PARTS), of_text(PARTS, ListKind.PARTS)
    apart = once(lambda: put_part(other, who, "Something else"))
    run = bringing.bring_in(founded_store, who, "x.csv", readings, ALL, plan.marks, apart)
    assert run.rows == ROWS
    with founded_store.reading() as session:
        found = session.scalars(select(Part.number)).all()
        assert len(found) == len(set(found)) == ROWS + 1
    assert index_check.differences(founded_store) == []
    plan = looked(founded_store, who, "Name,Barcode\nNew,N-1\n", ListKind.PARTS)
    readings = of_text("Name,Barcode\nNew,N-1\n", ListKind.PARTS)
    taken = once(lambda: put_part(other, who, "Theirs", barcodes=("N-1",)))
    with pytest.raises(ShopError, match=r"import\.changed_since"):
        bringing.bring_in(founded_store, who, "x.csv", readings, ALL, plan.marks, taken)
    assert stock.list_ids(founded_store, PartFilter(find="Theirs")).ids
    assert index_check.differences(founded_store) == []


@pytest.mark.parametrize("few", [10_000, 100])
def test_the_find_box_knows_what_is_there_and_nothing_else(
    founded_store: Store, who: Who, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    """few: from how many parts on their texts are written beside the import."""
    monkeypatch.setattr(find_texts, "FEW", few)
    store = founded_store
    suppliers.save_supplier(store, who, SupplierInput("Parts Ltd"))
    first = brought(store, who, PARTS, ListKind.PARTS)
    renamed = "Barcode,Name\n" + "".join(f"69{n:05d},Glas {n}\n" for n in range(ROWS))
    second = brought(store, who, renamed, ListKind.PARTS)
    assert len(stock.list_ids(store, PartFilter(find="Glas")).ids) > 100
    assert not stock.list_ids(store, PartFilter(find="屏幕")).ids
    sold = "Supplier,Part,SKU,Price\n" + "".join(f"Parts Ltd,69{n:05d},PL-{n:05d},1\n" for n in range(ROWS))
    third = brought(store, who, sold, ListKind.SUPPLIER_PARTS)
    assert len(stock.list_ids(store, PartFilter(find="PL-00077")).ids) == 1
    assert index_check.differences(store) == []
    for run in (third, second, first):
        assert undoing.undo(store, who, run.id).taken_back == ROWS
        assert index_check.differences(store) == []
    with store.reading() as session:
        assert session.scalars(select(Part.id)).all() == []


@pytest.mark.parametrize("killed_at", ["before", "after", "undoing"])
def test_a_crash_among_many_texts_is_mended_at_the_next_start(
    founded_store: Store, who: Who, monkeypatch: pytest.MonkeyPatch, killed_at: str
) -> None:
    """As a kill leaves it: nothing that would have come afterwards was done."""
    store = founded_store
    first = brought(store, who, PARTS, ListKind.PARTS)
    monkeypatch.setattr(find_texts, "FEW", 100)
    text = PARTS.replace("屏幕", "Glas") + "".join(f"Fuse {n},70{n:05d},\n" for n in range(600))
    with monkeypatch.context() as killed, pytest.raises(KeyboardInterrupt):
        if killed_at == "undoing":
            killed.setattr(undoing, "learn_many_again", interrupted)
            undoing.undo(store, who, first.id)
        else:
            killed.setattr(find_texts.Texts, "take_back", lambda _texts: None)
            killed.setattr(*((writing, "write") if killed_at == "before" else (find_texts.Texts, "after")), interrupted)
            brought(store, who, text, ListKind.PARTS)
    assert index_check.differences(store) == ["part_search is not as rebuilt"]
    find_texts.mend(store)
    assert index_check.differences(store) == []
    assert find_texts.mend(store) == 0


def interrupted(*_values: object) -> None:
    raise KeyboardInterrupt


def test_stopped_anywhere_it_leaves_no_trace(founded_store: Store, who: Who, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(find_texts, "FEW", 100)
    store = founded_store
    brought(store, who, PARTS, ListKind.PARTS)
    text = PARTS.replace("屏幕", "Glas") + "".join(f"Fuse {n},70{n:05d},\n" for n in range(600))
    text = text.replace("Fits", "MPN")
    plan, readings = looked(store, who, text, ListKind.PARTS), of_text(text, ListKind.PARTS)
    assert plan.count(RowState.CHANGED) == ROWS
    with store.reading() as session:
        before = session.scalars(select(History.id)).all()
    asked = 0
    for stop in (2, 4, 6, 7, 9, 10, 11, 12, 99):
        asked = 0

        def tell(_done: int, _total: int, stop: int = stop) -> bool:
            nonlocal asked
            asked += 1
            return asked <= stop

        try:
            bringing.bring_in(store, who, "x.csv", readings, ALL, plan.marks, tell)
        except Stopped:
            assert index_check.differences(store) == []
            assert not stock.list_ids(store, PartFilter(find="Fuse")).ids
            with store.reading() as session:
                assert session.scalars(select(History.id)).all() == before
        else:
            break
    assert asked > 12
    assert index_check.differences(store) == []
