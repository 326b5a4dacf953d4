"""Backups: whole, verified, made while others write, and kept for 7 days and 4 weeks."""

from __future__ import annotations

import hashlib
import json
import stat
import sys
import threading
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app import __version__
from app.errors import Damaged, ShopError
from app.models import backup, backup_file
from app.models.backup import describe, keep, list_backups, make_backup, prune
from app.models.store import Store
from tests.models.shops import MADE, customers_of, fill, happen, rename_customer

SHANGHAI = ZoneInfo("Asia/Shanghai")


@pytest.fixture
def shop(store: Store) -> Store:
    fill(store)
    return store


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def test_a_backup_holds_everything_and_says_so(shop: Store, backups: Path) -> None:
    row = make_backup(shop.folder, backups, MADE, "hand")
    assert row.path == backups / "counterfoil-20261121-093000-hand.zip"
    assert (row.made_at, row.kind, row.program_version, row.files) == (MADE, "hand", __version__, 1)
    assert (row.contents.shop_name, row.contents.customers, row.contents.orders) == ("明德电器维修部", 1, 0)
    assert row.contents.schema_revision
    assert row.size == row.path.stat().st_size
    assert describe(row.path) == row
    with zipfile.ZipFile(row.path) as archive:
        names = sorted(archive.namelist())
        assert archive.read("keys/unlock.key") == b"a key"
    assert names == ["files/ab/照片.jpg", "keys/unlock.key", "manifest.json", "shop.sqlite3"]
    assert [path.name for path in backups.iterdir()] == [row.path.name]
    if sys.platform != "win32":
        assert stat.S_IMODE(row.path.stat().st_mode) == 0o600


def test_two_in_one_second_stand_beside_each_other(shop: Store, backups: Path) -> None:
    first, second = make_backup(shop.folder, backups, MADE), make_backup(shop.folder, backups, MADE)
    assert first.path != second.path
    assert len(list_backups(backups)) == 2


def test_it_is_made_while_another_window_writes(shop: Store, backups: Path, tmp_path: Path) -> None:
    stop = threading.Event()
    written = 0

    def write() -> None:
        nonlocal written
        while not stop.is_set():
            happen(shop, 1)
            written += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        rows = [make_backup(shop.folder, backups, MADE + timedelta(minutes=n)) for n in range(3)]
    finally:
        stop.set()
        writer.join()
    assert written > 0
    for number, row in enumerate(rows):
        folder = tmp_path / str(number)
        folder.mkdir()
        backup_file.extract(row.path, folder)
        assert backup_file.check_database(folder / "shop.sqlite3").customers == 1


def test_what_is_only_in_the_journal_is_in_the_backup(shop: Store, backups: Path, tmp_path: Path) -> None:
    rename_customer(shop, "曾小贤")
    assert (shop.folder / "shop.sqlite3-wal").stat().st_size > 0
    row = make_backup(shop.folder, backups, MADE)
    (tmp_path / "out").mkdir()
    backup_file.extract(row.path, tmp_path / "out")
    assert customers_of(tmp_path / "out" / "shop.sqlite3") == ["曾小贤"]


def test_without_a_database_there_is_nothing_to_back_up(tmp_path: Path, backups: Path) -> None:
    with pytest.raises(ShopError, match=r"backup\.no_database"):
        make_backup(tmp_path, backups, MADE)
    assert not backups.exists()


def test_a_damaged_database_makes_no_backup(shop: Store, backups: Path) -> None:
    shop.close()
    damage(shop.folder / "shop.sqlite3")
    with pytest.raises(Damaged, match=r"data\.damaged"):
        make_backup(shop.folder, backups, MADE)
    assert list(backups.iterdir()) == []


def damage(database: Path) -> None:
    """Overwrite the middle of the file, past the header, with rubbish."""
    content = bytearray(database.read_bytes())
    content[4096 : len(content) - 4096] = b"\xa5" * (len(content) - 8192)
    database.write_bytes(bytes(content))


def test_a_broken_foreign_key_makes_no_backup(shop: Store, backups: Path) -> None:
    connection = backup.library.connect(shop.folder / "shop.sqlite3")
    connection.execute("PRAGMA foreign_keys = OFF")
    with connection:
        connection.execute("INSERT INTO customer_phone (customer_id, written, digits, sort) VALUES (99, '1', '1', 0)")
    connection.close()
    with pytest.raises(Damaged) as caught:
        make_backup(shop.folder, backups, MADE)
    assert "customer_phone" in str(caught.value.values["reason"])


def test_a_folder_that_refuses_is_said(shop: Store, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(ShopError, match=r"backup\.not_written"):
        make_backup(shop.folder, tmp_path / "taken", MADE)


def test_a_crash_midway_leaves_no_backup(shop: Store, backups: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(path: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(backup_file, "verify", crash)
    monkeypatch.setattr(backup.shutil, "rmtree", lambda *_args, **_options: None)  # killed: nobody tidies up
    with pytest.raises(KeyboardInterrupt):
        make_backup(shop.folder, backups, MADE)
    monkeypatch.undo()
    assert list_backups(backups) == ()
    assert len(list(backups.iterdir())) == 1
    monkeypatch.setattr(backup, "STALE_SECONDS", -1)
    make_backup(shop.folder, backups, MADE)
    assert len(list(backups.iterdir())) == 1


@pytest.mark.parametrize("how", ["torn", "flipped", "no manifest", "extra", "format", "nothing"])
def test_a_damaged_backup_is_recognised(shop: Store, backups: Path, how: str) -> None:
    row = make_backup(shop.folder, backups, MADE)
    spoil(row.path, how)
    with pytest.raises(Damaged) as caught:
        describe(row.path)
    assert caught.value.key == ("backup.newer" if how == "format" else "backup.damaged")
    (listed,) = list_backups(backups)
    assert listed.made_at == MADE
    assert listed.damaged is (how not in ("flipped", "extra"))  # a list reads only the manifest


def spoil(path: Path, how: str) -> None:
    content = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    if how == "torn":
        path.write_bytes(content[: len(content) // 2])
    elif how == "nothing":
        path.write_bytes(b"")
    else:
        if how == "flipped":
            files["shop.sqlite3"] = files["shop.sqlite3"][:-1] + b"\x01"
        elif how == "no manifest":
            del files["manifest.json"]
        elif how == "extra":
            files["files/../../evil"] = b"x"
        else:
            files["manifest.json"] = json.dumps({**json.loads(files["manifest.json"]), "format": 3}).encode()
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in files.items():
                archive.writestr(name, data)


def test_a_path_that_leaves_the_folder_is_refused_also_with_a_right_hash(
    shop: Store, backups: Path, tmp_path: Path
) -> None:
    row = make_backup(shop.folder, backups, MADE)
    with zipfile.ZipFile(row.path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(files.pop("manifest.json"))
    for name in ("files/../../evil", "/etc/evil", "other/evil", "files/c:evil"):
        evil = {**manifest, "sha256": {**manifest["sha256"], name: hashlib.sha256(b"x").hexdigest()}}
        with zipfile.ZipFile(row.path, "w") as archive:
            for each, data in {**files, name: b"x", "manifest.json": json.dumps(evil).encode()}.items():
                archive.writestr(each, data)
        backup_file.verify(row.path)
        (tmp_path / name.replace("/", "_")).mkdir()
        with pytest.raises(Damaged, match=r"backup\.damaged"):
            backup_file.extract(row.path, tmp_path / name.replace("/", "_"))
    assert not (tmp_path / "evil").exists()


def test_a_backup_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(ShopError, match=r"backup\.missing"):
        describe(tmp_path / "counterfoil-20261121-093000-daily.zip")


def test_strangers_in_the_folder_are_left_alone(backups: Path) -> None:
    backups.mkdir()
    for name in ("letter.txt", "counterfoil-notes.zip", "counterfoil-20261399-999999-daily.zip"):
        (backups / name).write_text("mine")
    assert list_backups(backups) == ()
    assert prune(backups, MADE) == ()
    assert len(list(backups.iterdir())) == 3


# --- which are kept --------------------------------------------------------------------------------------------------


def test_of_a_day_the_last_one_is_kept() -> None:
    today = [MADE - timedelta(hours=hours) for hours in range(3)]
    assert keep(today, MADE) == {MADE}


def test_seven_days_and_four_weeks_are_kept() -> None:
    daily = [MADE - timedelta(days=days) for days in range(60)]
    kept = sorted(keep(daily, MADE), reverse=True)
    assert kept[:7] == daily[:7]
    # Saturday the 21st; the Sundays before end the three weeks before
    assert [moment.date().isoformat() for moment in kept[7:]] == ["2026-11-08", "2026-11-01"]
    assert datetime(2026, 11, 15, 9, 30, tzinfo=UTC) in kept
    assert len(kept) == 9


def test_a_closed_shop_loses_nothing() -> None:
    before_the_holidays = [MADE - timedelta(days=100 + days) for days in range(3)]
    assert keep(before_the_holidays, MADE) == set(before_the_holidays)


def test_days_are_those_of_the_shop() -> None:
    late, early = datetime(2026, 11, 20, 15, 0, tzinfo=UTC), datetime(2026, 11, 20, 17, 0, tzinfo=UTC)
    assert keep([late, early], MADE) == {early}
    assert keep([late, early], MADE.astimezone(SHANGHAI)) == {late, early}  # 23:00 and 01:00 the next day


def test_a_clock_gone_wrong_costs_no_backup() -> None:
    future = MADE + timedelta(days=400)
    assert keep([future, MADE], MADE) == {future, MADE}
    assert keep([], MADE) == frozenset()


def test_pruning_deletes_what_is_not_kept_and_never_what_was_made_by_hand(shop: Store, backups: Path) -> None:
    early = make_backup(shop.folder, backups, MADE - timedelta(hours=2))
    closing = make_backup(shop.folder, backups, MADE - timedelta(hours=1), "closing")
    hand = make_backup(shop.folder, backups, MADE - timedelta(hours=3), "hand")
    assert prune(backups, MADE) == (early.path,)
    assert [row.path for row in list_backups(backups)] == [closing.path, hand.path]


def test_a_damaged_backup_never_pushes_out_a_good_one(shop: Store, backups: Path) -> None:
    good = make_backup(shop.folder, backups, MADE - timedelta(hours=2))
    bad = make_backup(shop.folder, backups, MADE - timedelta(hours=1))
    bad.path.write_bytes(b"")
    assert prune(backups, MADE) == ()
    assert {row.path for row in list_backups(backups)} == {good.path, bad.path}
