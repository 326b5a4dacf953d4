"""The store: pragmas, locks, refusals, what is only added to."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.errors import Busy, Damaged, ShopError, Stale
from app.models import Badge, Brand, History, Staff, sqlite
from app.models.store import DATABASE, open_store
from app.workflow import Store


def brand(store: Store, name: str) -> None:
    with store.writing() as session:
        session.add(Brand(name=name))


def brands(store: Store) -> list[str]:
    with store.reading() as session:
        return list(session.scalars(text("SELECT name FROM brand ORDER BY id")))


def test_every_pragma_took(store: Store) -> None:
    with store.reading() as session:
        for name, wanted in sqlite.PRAGMAS.items():
            assert session.connection().exec_driver_sql(f"PRAGMA {name}").scalar() == wanted


def test_the_library_is_new_enough() -> None:
    assert sqlite.library.sqlite_version_info >= sqlite.OLDEST
    with pytest.raises(Damaged, match=r"data\.sqlite_too_old"):
        sqlite.check_library((3, 51, 2))


def test_what_is_written_is_there_and_what_fails_is_not(store: Store) -> None:
    brand(store, "one")
    with pytest.raises(RuntimeError), store.writing() as session:
        session.add(Brand(name="two"))
        session.flush()
        raise RuntimeError
    assert brands(store) == ["one"]


def test_a_reader_forgets_what_it_changed(store: Store) -> None:
    with store.reading() as session:
        session.add(Brand(name="never"))
        session.flush()
    assert brands(store) == []


def test_a_writer_holds_the_lock_from_its_start(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "WAIT_MS", 50)
    monkeypatch.setitem(sqlite.PRAGMAS, "busy_timeout", 50)
    other = open_store(store.folder)
    try:
        with store.writing(), pytest.raises(Busy, match=r"data\.busy"), other.writing():
            pass
        assert not other.waits()
        brand(other, "afterwards")
    finally:
        other.close()
    assert brands(store) == ["afterwards"]


def test_who_waits_long_is_served_and_known_to_wait(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "WAIT_MS", 50)
    monkeypatch.setitem(sqlite.PRAGMAS, "busy_timeout", 50)
    other = open_store(store.folder)
    thread = threading.Thread(target=brand, args=(other, "late"))
    try:
        with store.writing() as session:
            thread.start()
            for _ in range(500):
                if other.waits():
                    break
                time.sleep(0.01)
            assert other.waits()
            assert not store.waits()
            time.sleep(0.12)  # more than one wait of SQLite's own
            session.add(Brand(name="first"))
        thread.join(20)
        assert not other.waits()
    finally:
        other.close()
    assert sorted(brands(store)) == ["first", "late"]


def test_readers_go_on_while_somebody_writes(store: Store) -> None:
    brand(store, "before")
    with store.writing() as session:
        session.add(Brand(name="during"))
        session.flush()
        found: list[list[str]] = []
        reader = threading.Thread(target=lambda: found.append(brands(store)))
        reader.start()
        reader.join(5)
    assert found == [["before"]]
    assert brands(store) == ["before", "during"]


def test_refusals_of_the_database_become_ours(store: Store) -> None:
    brand(store, "one")
    with pytest.raises(ShopError, match=r"data\.taken"):
        brand(store, "one")
    with pytest.raises(ShopError, match=r"data\.gone"), store.writing() as session:
        session.add(Badge(staff_id=99, code="1", issued_at=store.now()))
    with pytest.raises(ShopError, match=r"data\.rule_broken"), store.writing() as session:
        session.execute(text("INSERT INTO opening_hours (weekday, opens, closes) VALUES (0, 10, 5)"))
    with pytest.raises(DBAPIError), store.writing() as session:  # our own mistake stays what it is
        session.execute(text("SELEKT 1"))


def test_a_save_over_a_newer_one_is_stale(store: Store) -> None:
    with store.writing() as session:
        session.add(Staff(name="a", roles="", pin_hash=""))
    with store.reading() as one, store.reading() as other:
        first, second = one.get_one(Staff, 1), other.get_one(Staff, 1)
    for person, expected in ((first, None), (second, Stale)):
        person.name = f"b{expected}"
        if expected is None:
            with store.writing() as session:
                session.add(person)
        else:
            with pytest.raises(Stale, match="changed"), store.writing() as session:
                session.add(person)


@pytest.mark.parametrize("act", ["UPDATE history SET what = 'x'", "DELETE FROM history"])
def test_history_is_only_added_to(store: Store, act: str) -> None:
    with store.writing() as session:
        session.add(History(at=store.now(), subject="shop", subject_id=1, what="x.y"))
    with pytest.raises(DBAPIError, match="only added to"), store.writing() as session:
        session.execute(text(act))


@pytest.mark.parametrize("act", ["UPDATE part_ledger SET reason = 'x'", "DELETE FROM part_ledger"])
def test_the_ledger_is_only_added_to(store: Store, act: str) -> None:
    with store.writing() as session:
        session.add(Staff(name="a", roles="", pin_hash=""))
        session.execute(
            text(
                "INSERT INTO part (number, name, maker_number, shelf, origin, unit, price, cost,"
                " minimum, warranty_months, retired, version)"
                " VALUES ('3', 'n', '', '', 'other', 'pc', 1, 1, 0, 0, 0, 1)"
            )
        )
        session.execute(
            text(
                "INSERT INTO part_ledger (part_id, at, staff_id, kind, quantity, reserved, value, reason)"
                " VALUES (1, '2026-01-01 00:00:00.000000', 1, 'goods_in', 1, 0, 0, '')"
            )
        )
    with pytest.raises(DBAPIError, match="only added to"), store.writing() as session:
        session.execute(text(act))


def test_a_share_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Damaged, match=r"data\.on_share"):
        open_store(tmp_path / "shop", refuse=lambda folder: folder == tmp_path / "shop")
    assert not (tmp_path / "shop").exists()


def test_a_missing_shop_is_not_made_when_not_asked(tmp_path: Path) -> None:
    with pytest.raises(Damaged, match=r"data\.missing"):
        open_store(tmp_path, create=False)
    assert not (tmp_path / DATABASE).exists()


def test_a_damaged_file_is_said(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"this is no database, but long enough to be looked at as one" * 20)
    with pytest.raises(Damaged, match=r"data\.damaged"):
        open_store(tmp_path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Damaged, match=r"data\.not_writable"):
        open_store(tmp_path / "file" / "shop")


def test_a_copy_is_whole_while_somebody_writes(store: Store, tmp_path: Path) -> None:
    brand(store, "kept")
    with store.writing() as session:
        session.add(Brand(name="not yet"))
        session.flush()
        sqlite.copy_database(store.database, tmp_path / "copy.sqlite3")
    copy = sqlite.library.connect(tmp_path / "copy.sqlite3")
    assert copy.execute("SELECT name FROM brand").fetchall() == [("kept",)]
    copy.close()
    with store.reading() as session:
        assert sqlite.quick_check(session) == []


def test_a_copy_of_rubbish_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "bad").write_bytes(b"rubbish" * 1000)
    with pytest.raises(Damaged, match=r"data\.damaged"):
        sqlite.copy_database(tmp_path / "bad", tmp_path / "copy")
    assert not (tmp_path / "copy").exists()
