"""Photos that backups share: copied once, read again in their turn, gone with the last backup that needs them."""

from __future__ import annotations

import errno
import io
import json
import os
import shutil
import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import Damaged, ShopError
from app.models import backup_shared, file_store, restore
from app.models.backup import describe, make_backup, prune
from app.models.backup_shared import TURNS, YOUNG_SECONDS
from app.models.store import open_store
from app.workflow import Store
from app.workflow.files import attachments, file_keeping
from app.workflow.rows.files import FilesOf, Subject
from app.workflow.rows.shop import Who
from tests.models.shops import MADE
from tests.photos import photo
from tests.workflow.at_counter import take_in

DAY = timedelta(days=1)


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def shas(founded_store: Store, who: Who) -> list[str]:
    """An order with three photos."""
    order_id = take_in(founded_store, who).order_id
    for number in range(3):
        attachments.attach(founded_store, who, Subject(FilesOf.ORDER, order_id), photo(str(number)), f"{number}.jpg")
    return sorted(sha for sha, _path in file_store.all_kept(founded_store.folder))


def shared_in(backups: Path) -> list[str]:
    return sorted(sha for sha, _path in file_store.all_kept(backup_shared.folder_of(backups)))


def of(folder: Path, sha: str) -> Path:
    return file_store.path_of(folder, sha)


def names_in(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        return sorted(archive.namelist())


def age(backups: Path) -> None:
    """Nobody has needed the shared files for a long time."""
    long_ago = backups.stat().st_mtime - YOUNG_SECONDS - 60
    for _sha, path in file_store.all_kept(backup_shared.folder_of(backups)):
        os.utime(path, (long_ago, long_ago))


def test_photos_lie_once_beside_all_backups(founded_store: Store, backups: Path, shas: list[str]) -> None:
    folder = founded_store.folder
    rows = [make_backup(folder, backups, MADE), make_backup(folder, backups, MADE + DAY, "closing")]
    assert shared_in(backups) == shas
    sizes = sum(of(founded_store.folder, sha).stat().st_size for sha in shas)
    for row in rows:
        assert names_in(row.path) == ["keys/unlock.key", "manifest.json", "shop.sqlite3"]
        assert (row.files, row.lost, row.size) == (3, 0, row.path.stat().st_size + sizes)
        assert describe(row.path) == row
    for sha in shas:
        assert of(backup_shared.folder_of(backups), sha).stat().st_ino != of(founded_store.folder, sha).stat().st_ino


def test_a_backup_by_hand_is_one_file_with_everything(founded_store: Store, backups: Path, shas: list[str]) -> None:
    row = make_backup(founded_store.folder, backups, MADE, "hand")
    assert [name[9:] for name in names_in(row.path) if name.startswith("files/")] == shas
    assert not backup_shared.folder_of(backups).exists()


def test_what_lies_there_is_neither_read_nor_written_again(
    founded_store: Store, backups: Path, shas: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_backup(founded_store.folder, backups, MADE, "closing")
    before = [of(backup_shared.folder_of(backups), sha).stat().st_ino for sha in shas]

    def touched(*_args: object) -> bool:
        raise AssertionError("read or written again")

    monkeypatch.setattr(file_store, "keep", touched)
    monkeypatch.setattr(file_store, "is_whole", touched)
    row = make_backup(founded_store.folder, backups, MADE + DAY, "closing")
    assert (row.files, row.lost) == (3, 0)
    assert [of(backup_shared.folder_of(backups), sha).stat().st_ino for sha in shas] == before


def test_in_a_week_of_daily_backups_every_file_is_read_again(
    founded_store: Store, backups: Path, shas: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_backup(founded_store.folder, backups, MADE)
    read: list[tuple[Path, str]] = []
    is_whole = file_store.is_whole

    def watched(folder: Path, sha: str) -> bool:
        read.append((folder, sha))
        return is_whole(folder, sha)

    monkeypatch.setattr(file_store, "is_whole", watched)
    for day in range(1, TURNS + 1):
        make_backup(founded_store.folder, backups, MADE + day * DAY)
    places = (backup_shared.folder_of(backups), founded_store.folder)
    assert sorted(read) == sorted((place, sha) for place in places for sha in shas)


# --- what breaks is put right from the other side


def a_week(store: Store, backups: Path) -> list[int]:
    """How many photos each day's backup could not save."""
    return [make_backup(store.folder, backups, MADE + day * DAY).lost for day in range(1, TURNS + 1)]


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(bytes(data))


@pytest.mark.parametrize("breaks", [flip, Path.unlink, lambda path: path.write_bytes(b"")])
def test_what_breaks_in_the_shop_comes_back_from_the_backups(
    founded_store: Store, backups: Path, shas: list[str], breaks: Callable[[Path], object]
) -> None:
    make_backup(founded_store.folder, backups, MADE)
    breaks(of(founded_store.folder, shas[1]))
    assert a_week(founded_store, backups) == [0] * TURNS
    assert file_keeping.check_files(founded_store, deep=True).well


@pytest.mark.parametrize("breaks", [flip, Path.unlink, lambda path: path.write_bytes(b"")])
def test_what_breaks_in_the_backups_is_copied_again(
    founded_store: Store, backups: Path, shas: list[str], breaks: Callable[[Path], object]
) -> None:
    first = make_backup(founded_store.folder, backups, MADE)
    breaks(of(backup_shared.folder_of(backups), shas[1]))
    assert describe(first.path).lost == 1
    assert a_week(founded_store, backups) == [0] * TURNS
    assert describe(first.path).lost == 0


def test_what_is_broken_on_both_sides_is_counted_and_brought_along_as_it_is(
    founded_store: Store, backups: Path, shas: list[str]
) -> None:
    make_backup(founded_store.folder, backups, MADE)
    for folder in (founded_store.folder, backup_shared.folder_of(backups)):
        flip(of(folder, shas[1]))
    assert 1 in a_week(founded_store, backups)
    row = make_backup(founded_store.folder, backups, MADE + 8 * DAY, "hand")
    assert row.lost == 1


def test_a_photo_the_disk_does_not_give_stops_no_backup(
    founded_store: Store, backups: Path, shas: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, opened = of(founded_store.folder, shas[0]), Path.open

    def torn(path: Path, *args: object, **named: object) -> object:
        if path == bad:
            raise OSError(errno.EIO, "Input/output error", str(path))
        return opened(path, *args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "open", torn)
    assert make_backup(founded_store.folder, backups, MADE).lost == 1


def test_no_room_for_a_photo_is_no_backup(
    founded_store: Store, backups: Path, shas: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise ShopError("file.disk_full", "file") from OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(file_store, "keep", full)
    with pytest.raises(ShopError) as refused:
        make_backup(founded_store.folder, backups, MADE)
    assert refused.value.key == "backup.not_written"
    assert "No space left" in str(refused.value.values["reason"])


# --- putting back


def test_a_moved_folder_of_backups_is_put_back_on_a_new_pc(
    founded_store: Store, backups: Path, shas: list[str], tmp_path: Path
) -> None:
    row = make_backup(founded_store.folder, backups, MADE)
    shutil.move(backups, tmp_path / "other disk")
    came = restore.restore(tmp_path / "other disk" / row.path.name, tmp_path / "new-pc", MADE)
    assert came.lost == 0
    store = open_store(tmp_path / "new-pc")
    assert file_keeping.check_files(store, deep=True).well
    store.close()


def test_without_the_shared_files_the_shops_own_ones_are_taken(
    founded_store: Store, backups: Path, shas: list[str], tmp_path: Path
) -> None:
    row = make_backup(founded_store.folder, backups, MADE)
    alone = tmp_path / row.path.name
    shutil.copy(row.path, alone)
    assert describe(alone).lost == 3
    founded_store.close()
    assert restore.restore(alone, founded_store.folder, MADE).lost == 0


def test_a_shop_is_put_back_although_a_photo_is_nowhere_whole(
    founded_store: Store, backups: Path, shas: list[str]
) -> None:
    row = make_backup(founded_store.folder, backups, MADE)
    founded_store.close()
    flip(of(backup_shared.folder_of(backups), shas[0]))
    of(founded_store.folder, shas[0]).unlink()
    came = restore.restore(row.path, founded_store.folder, MADE)
    assert came.lost == 1
    store = open_store(founded_store.folder)
    assert file_keeping.check_files(store).missing
    store.close()


@pytest.mark.parametrize("name", ["files/../evil", "files/ab/x", "keys/unlock.key", "/evil", "files/ab/cd" + 62 * "0"])
def test_a_name_that_leads_elsewhere_is_refused(
    founded_store: Store, backups: Path, shas: list[str], tmp_path: Path, name: str
) -> None:
    row = make_backup(founded_store.folder, backups, MADE)
    with zipfile.ZipFile(row.path) as archive:
        files = {each: archive.read(each) for each in archive.namelist()}
    manifest = json.loads(files["manifest.json"])
    files["manifest.json"] = json.dumps({**manifest, "shared": {name: shas[0]}}).encode()
    with zipfile.ZipFile(row.path, "w") as archive:
        for each, data in files.items():
            archive.writestr(each, data)
    with pytest.raises(Damaged, match=r"backup\.damaged"):
        describe(row.path)
    with pytest.raises(Damaged, match=r"backup\.damaged"):
        restore.restore(row.path, tmp_path / "new-pc", MADE)


# --- letting go


def test_a_photo_goes_with_the_last_backup_that_needs_it(
    founded_store: Store, who: Who, backups: Path, shas: list[str]
) -> None:
    first = make_backup(founded_store.folder, backups, MADE)
    of(founded_store.folder, shas[0]).unlink()  # as the sweep does once nothing shows it any more
    with founded_store.writing() as session:
        session.connection().exec_driver_sql("UPDATE attachment SET removed_at = added_at")
    second = make_backup(founded_store.folder, backups, MADE + timedelta(hours=1))
    age(backups)
    assert prune(backups, MADE + DAY) == (first.path,)
    assert shared_in(backups) == shas[1:]
    assert describe(second.path).lost == 0


def test_young_ones_stay_for_a_backup_that_is_being_made(founded_store: Store, backups: Path, shas: list[str]) -> None:
    row = make_backup(founded_store.folder, backups, MADE)
    row.path.unlink()
    prune(backups, MADE)
    assert shared_in(backups) == shas
    age(backups)
    prune(backups, MADE)
    assert shared_in(backups) == []


def test_to_be_needed_again_makes_young(founded_store: Store, backups: Path, shas: list[str]) -> None:
    make_backup(founded_store.folder, backups, MADE)
    age(backups)
    make_backup(founded_store.folder, backups, MADE + DAY, "closing").path.unlink()
    for path in backups.glob("*.zip"):
        path.unlink()
    prune(backups, MADE + DAY)
    assert shared_in(backups) == shas


@pytest.mark.parametrize("how", ["torn", "newer"])
def test_nothing_goes_while_a_backup_can_not_say_what_it_needs(
    founded_store: Store, backups: Path, shas: list[str], how: str
) -> None:
    row = make_backup(founded_store.folder, backups, MADE)
    if how == "torn":
        row.path.write_bytes(row.path.read_bytes()[:-200])
    else:
        with zipfile.ZipFile(row.path, "w") as archive:
            archive.writestr("manifest.json", json.dumps({"format": 99}))
    age(backups)
    prune(backups, MADE)
    assert shared_in(backups) == shas


def test_strangers_among_the_backups_hold_nothing(founded_store: Store, backups: Path, shas: list[str]) -> None:
    make_backup(founded_store.folder, backups, MADE).path.unlink()
    (backups / "counterfoil-notes.zip").write_bytes(b"mine")
    file_store.keep(backup_shared.folder_of(backups), io.BytesIO(b"of nobody"))
    age(backups)
    prune(backups, MADE)
    assert shared_in(backups) == []
