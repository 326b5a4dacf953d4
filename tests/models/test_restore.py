"""Restoring: what was there is moved aside, no number comes twice, and a crash midway is completed."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import Busy, Damaged, ShopError
from app.models import backup_file, migrate, restore
from app.models.backup import make_backup
from app.models.holder import hold_with_others
from app.models.restore import finish_restore, months
from app.models.store import Store, open_store
from tests.models.shops import MADE, customers_of, fill, happen, rename_customer, series_of, set_series

LATER = MADE + timedelta(days=12)  # in December


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def made(store: Store, backups: Path) -> Path:
    """A backup of the shop, which lived on since: another name, a new month of numbers, another photo."""
    fill(store)
    path = make_backup(store.folder, backups, MADE).path
    rename_customer(store, "曾小贤")
    happen(store, 5)
    set_series(store, {(1, "2611"): 90, (1, "2612"): 4})
    (store.folder / "files" / "new.jpg").write_bytes(b"new")
    (store.keys / "unlock.key").write_bytes(b"another key")
    return path


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_everything_is_put_back_and_what_was_there_is_moved_aside(store: Store, made: Path) -> None:
    store.close()
    folder = store.folder
    (folder / "pc").mkdir()
    (folder / "pc" / "settings.toml").write_text("mine")
    before = {name: data for name, data in tree(folder).items() if not name.startswith(("pc/", "counterfoil.lock"))}
    done = restore.restore(made, folder, LATER)
    assert done.replaced == folder / "replaced-20261203-093000"
    assert tree(done.replaced) == before
    assert customers_of(done.replaced / "shop.sqlite3") == ["曾小贤"]
    assert customers_of(folder / "shop.sqlite3") == ["张伟明"]
    assert (folder / "keys" / "unlock.key").read_bytes() == b"a key"
    assert not (folder / "files" / "new.jpg").exists()
    assert (folder / "files" / "ab" / "照片.jpg").read_bytes() == b"photo" * 1000
    assert (folder / "pc" / "settings.toml").read_text() == "mine"
    assert not [path for path in folder.iterdir() if path.name.startswith((".restoring", "restoring"))]
    again = open_store(folder)
    again.close()


def test_numbers_go_on_after_those_of_the_database_that_was_replaced(store: Store, made: Path) -> None:
    store.close()
    assert not restore.restore(made, store.folder, LATER).leapt
    assert series_of(store.database) == {(1, "2611"): 90, (2, "2610"): 7, (1, "2612"): 4}


@pytest.mark.parametrize("how", ["gone", "rubbish", "torn"])
def test_numbers_leap_when_nobody_knows_which_were_given_out(store: Store, made: Path, how: str) -> None:
    store.close()
    content = store.database.read_bytes()
    spoiled = b"rubbish" * 1000 if how == "rubbish" else content[:5000]
    if how == "gone":
        store.database.unlink()
    else:
        store.database.write_bytes(spoiled)
    done = restore.restore(made, store.folder, LATER)
    assert done.leapt
    series = series_of(store.database)
    assert series[1, "2611"] == 10_041
    assert series[2, "2610"] == 10_007
    assert series[1, "2612"] == 10_000
    assert all(series[kind, month] >= 10_000 for kind in range(15) for month in ("2611", "2612"))
    if how != "gone":
        assert done.replaced is not None
        assert (done.replaced / "shop.sqlite3").read_bytes() == spoiled


def test_numbers_leap_over_another_shop_and_over_a_fresh_start(store: Store, made: Path, tmp_path: Path) -> None:
    fresh = open_store(tmp_path / "new pc")
    fill(fresh, b"another shop")
    happen(fresh, 50)
    set_series(fresh, {(1, "2611"): 70_000})
    fresh.close()
    assert restore.restore(made, fresh.folder, LATER).leapt
    assert series_of(fresh.database)[1, "2611"] == 70_000
    assert series_of(fresh.database)[2, "2610"] == 10_007


def test_numbers_leap_when_the_database_itself_was_set_back(store: Store, made: Path, backups: Path) -> None:
    newer = make_backup(store.folder, backups, LATER).path
    store.close()
    restore.restore(made, store.folder, LATER)
    assert restore.restore(newer, store.folder, LATER).leapt
    assert series_of(store.database)[1, "2612"] == 10_004


def test_numbers_never_leap_past_the_end(store: Store, backups: Path) -> None:
    fill(store)
    set_series(store, {(1, "2611"): 995_000})
    path = make_backup(store.folder, backups, MADE).path
    store.close()
    store.database.unlink()
    restore.restore(path, store.folder, MADE)
    assert series_of(store.database)[1, "2611"] == 999_999


def test_an_empty_folder_is_restored_into(made: Path, tmp_path: Path) -> None:
    done = restore.restore(made, tmp_path / "fresh", LATER)
    assert done.replaced is None
    assert done.leapt
    assert customers_of(tmp_path / "fresh" / "shop.sqlite3") == ["张伟明"]


def test_it_is_refused_while_a_window_has_the_shop_open(store: Store, made: Path) -> None:
    with hold_with_others(store.folder), pytest.raises(Busy) as caught:
        restore.restore(made, store.folder, LATER)
    assert caught.value.key == "data.in_use"
    assert customers_of(store.database) == ["曾小贤"]


def test_a_damaged_backup_changes_nothing(store: Store, made: Path) -> None:
    store.close()
    content = bytearray(made.read_bytes())
    content[200:400] = b"\x00" * 200
    made.write_bytes(bytes(content))
    before = tree(store.folder)
    with pytest.raises(Damaged, match=r"backup\.damaged"):
        restore.restore(made, store.folder, LATER)
    before["counterfoil.lock"] = b""
    assert tree(store.folder) == before


def test_a_damaged_database_in_a_whole_backup_changes_nothing(
    store: Store, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.close()
    extract = backup_file.extract

    def spoiled(path: Path, folder: Path, also: Path) -> None:
        extract(path, folder, also)
        content = bytearray((folder / "shop.sqlite3").read_bytes())
        content[4096:-4096] = b"\xa5" * (len(content) - 8192)
        (folder / "shop.sqlite3").write_bytes(bytes(content))

    monkeypatch.setattr(backup_file, "extract", spoiled)
    with pytest.raises(Damaged, match=r"data\.damaged"):
        restore.restore(made, store.folder, LATER)
    assert customers_of(store.database) == ["曾小贤"]
    assert not list(store.folder.glob(".restoring*"))


def test_a_backup_of_a_newer_program_is_refused(store: Store, made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.close()
    monkeypatch.setattr(migrate, "REVISIONS", ("0000",))
    with pytest.raises(Damaged, match=r"data\.newer"):
        restore.restore(made, store.folder, LATER)


def test_a_missing_backup_is_said(store: Store, tmp_path: Path) -> None:
    with pytest.raises(ShopError, match=r"backup\.missing"):
        restore.restore(tmp_path / "none.zip", store.folder, LATER)


class Killed(BaseException):
    """Stands for a kill -9: nothing after it runs, not even what tidies up."""


@pytest.mark.parametrize("step", range(1, 9))
def test_a_crash_at_any_step_of_the_exchange_is_completed_at_the_next_start(
    store: Store, made: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    store.close()
    for name in ("shop.sqlite3-wal", "shop.sqlite3-shm"):  # as a killed window leaves them
        (store.folder / name).write_bytes(b"")
    before = {name: data for name, data in tree(store.folder).items() if name != "counterfoil.lock"}
    rename, count = Path.rename, 0

    def dying(self: Path, target: Path) -> Path:
        nonlocal count
        count += 1
        if count == step:
            raise Killed
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", dying)
    with pytest.raises(Killed):
        restore.restore(made, store.folder, LATER)
    monkeypatch.undo()
    assert (store.folder / "restoring.json").exists()
    assert finish_restore(store.folder)
    assert not finish_restore(store.folder)
    assert customers_of(store.database) == ["张伟明"]
    assert tree(store.folder / "replaced-20261203-093000") == before
    assert sorted(path.name for path in store.folder.iterdir()) == [
        "counterfoil.lock", "files", "keys", "replaced-20261203-093000", "shop.sqlite3",
    ]  # fmt: skip


def test_a_crash_before_the_exchange_changes_nothing(
    store: Store, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.close()

    def killed(*_: object) -> None:
        raise Killed

    monkeypatch.setattr(restore, "_write_plan", killed)
    monkeypatch.setattr(shutil, "rmtree", lambda *_args, **_options: None)
    with pytest.raises(Killed):
        restore.restore(made, store.folder, LATER)
    monkeypatch.undo()
    assert not finish_restore(store.folder)
    assert customers_of(store.database) == ["曾小贤"]
    restore.restore(made, store.folder, LATER)
    assert customers_of(store.database) == ["张伟明"]


def test_months_from_one_moment_to_another() -> None:
    assert months(MADE, MADE) == ["2611"]
    assert months(MADE, LATER) == ["2611", "2612"]
    assert months(LATER, MADE) == ["2611", "2612"]
    assert months(MADE + timedelta(days=9), MADE + timedelta(days=60)) == ["2611", "2612", "2701"]
    assert months(MADE.replace(day=1, hour=0), MADE.replace(day=30, hour=23)) == ["2610", "2611", "2612"]
