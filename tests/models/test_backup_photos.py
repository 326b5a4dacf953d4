"""Photos in backups: brought back byte for byte, half files left out, missing ones counted."""

from __future__ import annotations

import io
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from app.models import file_store, restore
from app.models.backup import describe, make_backup
from app.models.store import open_store
from app.workflow import Store
from app.workflow.files import attachments, file_keeping
from app.workflow.rows.files import FilesOf, Subject
from app.workflow.rows.shop import Who
from tests.models.shops import MADE
from tests.photos import PDF, photo
from tests.workflow.at_counter import take_in


def filled(store: Store, who: Who) -> tuple[int, list[bytes]]:
    """An order with three files; its id and what they are."""
    order_id = take_in(store, who).order_id
    contents = [photo("1"), photo("2", kind="PNG"), PDF]
    for number, content in enumerate(contents):
        attachments.attach(store, who, Subject(FilesOf.ORDER, order_id), content, f"{number}.bin")
    return order_id, contents


@pytest.mark.parametrize("kind", ["daily", "closing", "hand"])
def test_a_restored_shop_has_its_photos_byte_for_byte(
    founded_store: Store, who: Who, tmp_path: Path, kind: str
) -> None:
    order_id, contents = filled(founded_store, who)
    row = make_backup(founded_store.folder, tmp_path / "backups", MADE, kind)
    assert (row.files, row.lost) == (3, 0)
    folder = founded_store.folder
    later = attachments.attach(founded_store, who, Subject(FilesOf.ORDER, order_id), photo("later"), "later.jpg")
    founded_store.close()
    for _sha, path in file_store.all_kept(folder):
        path.unlink()
    came = restore.restore(row.path, folder, MADE + timedelta(hours=1))
    store = open_store(folder)
    files = [each.file for each in attachments.of_order(store, order_id)]
    assert [file_store.path_of(folder, file.sha).read_bytes() for file in files] == contents
    assert later.file.sha not in {file.sha for file in files}
    assert file_keeping.check_files(store, deep=True).well
    assert file_keeping.sweep(store) == 0
    assert came.replaced is not None
    store.close()


@pytest.mark.parametrize("kind", ["daily", "hand"])
def test_a_backup_into_an_empty_folder_makes_the_same_shop(
    founded_store: Store, who: Who, tmp_path: Path, kind: str
) -> None:
    order_id, contents = filled(founded_store, who)
    row = make_backup(founded_store.folder, tmp_path / "backups", MADE, kind)
    restore.restore(row.path, tmp_path / "new-pc", MADE)
    store = open_store(tmp_path / "new-pc")
    files = [each.file for each in attachments.of_order(store, order_id)]
    assert [file_store.path_of(store.folder, file.sha).read_bytes() for file in files] == contents
    store.close()


def test_half_files_stay_out_and_photos_are_not_packed_twice(founded_store: Store, who: Who, tmp_path: Path) -> None:
    filled(founded_store, who)
    (founded_store.folder / "files" / ".123.abcd.part").write_bytes(b"half")
    row = make_backup(founded_store.folder, tmp_path / "backups", MADE, "hand")
    with zipfile.ZipFile(row.path) as archive:
        entries = [each for each in archive.infolist() if each.filename.startswith("files/")]
    assert len(entries) == 3
    assert {each.compress_type for each in entries} == {zipfile.ZIP_STORED}


@pytest.mark.parametrize("kind", ["daily", "hand"])
def test_missing_and_damaged_photos_are_counted(founded_store: Store, who: Who, tmp_path: Path, kind: str) -> None:
    order_id, _contents = filled(founded_store, who)
    one, two, three = attachments.of_order(founded_store, order_id)
    file_store.path_of(founded_store.folder, one.file.sha).unlink()
    file_store.path_of(founded_store.folder, two.file.sha).write_bytes(b"\x89PNG\r\n\x1a\nother")
    row = make_backup(founded_store.folder, tmp_path / "backups", MADE, kind)
    assert row.lost == 2
    assert describe(row.path) == row
    attachments.remove(founded_store, who, [one.id, two.id])
    assert make_backup(founded_store.folder, tmp_path / "backups", MADE + timedelta(minutes=1)).lost == 0
    assert three.file.media_type == "application/pdf"


def test_a_photo_that_arrives_while_the_backup_is_made_does_no_harm(
    founded_store: Store, who: Who, tmp_path: Path
) -> None:
    """Bytes without a row are taken along; the row comes with the next backup."""
    filled(founded_store, who)
    file_store.keep(founded_store.folder, io.BytesIO(b"no row yet"))
    row = make_backup(founded_store.folder, tmp_path / "backups", MADE)
    assert (row.files, row.lost) == (4, 0)
