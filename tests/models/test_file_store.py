"""Kept files: whole or not there, kept once, half ones cleaned away."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from app.errors import ShopError
from app.models import file_store


def halves(folder: Path) -> list[str]:
    return [path.name for path in (folder / "files").glob(".*")]


def test_bytes_are_kept_under_their_own_name(tmp_path: Path) -> None:
    kept = file_store.keep(tmp_path, io.BytesIO(b"%PDF-1.4 hello"))
    assert kept == file_store.Kept(hashlib.sha256(b"%PDF-1.4 hello").hexdigest(), 14, "application/pdf")
    assert file_store.path_of(tmp_path, kept.sha).read_bytes() == b"%PDF-1.4 hello"
    assert file_store.is_whole(tmp_path, kept.sha)
    assert halves(tmp_path) == []


def test_the_same_bytes_are_kept_once(tmp_path: Path) -> None:
    first = file_store.keep(tmp_path, io.BytesIO(b"twice"))
    second = file_store.keep(tmp_path, io.BytesIO(b"twice"))
    assert first == second
    assert [sha for sha, _path in file_store.all_kept(tmp_path)] == [first.sha]


def test_keeping_damaged_bytes_again_mends_them(tmp_path: Path) -> None:
    kept = file_store.keep(tmp_path, io.BytesIO(b"precious"))
    file_store.path_of(tmp_path, kept.sha).write_bytes(b"Xrecious")
    assert not file_store.is_whole(tmp_path, kept.sha)
    file_store.keep(tmp_path, io.BytesIO(b"precious"))
    assert file_store.is_whole(tmp_path, kept.sha)


def test_keeping_again_makes_young_what_a_sweep_might_take(tmp_path: Path) -> None:
    kept = file_store.keep(tmp_path, io.BytesIO(b"old"))
    path = file_store.path_of(tmp_path, kept.sha)
    os.utime(path, (1, 1))
    file_store.keep(tmp_path, io.BytesIO(b"old"))
    assert time.time() - path.stat().st_mtime < 60


def test_nothing_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ShopError, match=r"file\.empty"):
        file_store.keep(tmp_path, io.BytesIO(b""))
    assert halves(tmp_path) == []


def test_what_is_too_big_is_refused_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_store, "MOST", 3 << 20)
    with pytest.raises(ShopError, match=r"file\.too_big") as caught:
        file_store.keep(tmp_path, io.BytesIO(bytes(4 << 20)))
    assert caught.value.values["most"] == 3
    assert halves(tmp_path) == []


def test_copying_can_be_stopped(tmp_path: Path) -> None:
    with pytest.raises(ShopError, match=r"file\.stopped"):
        file_store.keep(tmp_path, io.BytesIO(b"x" * (2 << 20)), lambda: True)
    assert halves(tmp_path) == []


class Failing(io.BytesIO):
    """A source whose cable is pulled after the first piece."""

    def __init__(self, number: int) -> None:
        super().__init__(b"x" * (3 << 20))
        self._number = number

    def read(self, size: int | None = -1) -> bytes:
        if self.tell():
            raise OSError(self._number, os.strerror(self._number))
        return super().read(size)


@pytest.mark.parametrize(
    ("number", "key"),
    [(errno.ENODEV, "file.vanished"), (errno.ENOENT, "file.vanished"), (errno.EIO, "file.unreadable")],
)
def test_a_source_that_breaks_off_is_told_and_leaves_nothing(tmp_path: Path, number: int, key: str) -> None:
    with pytest.raises(ShopError) as caught:
        file_store.keep(tmp_path, Failing(number))
    assert caught.value.key == key
    assert halves(tmp_path) == []
    assert list(file_store.all_kept(tmp_path)) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux")
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk fills while the second megabyte is written."""
    real, full = Path.open, Path("/dev/full")

    def on_a_full_disk(self: Path, *how: Any, **more: Any) -> Any:
        opened = real(self, *how, **more)
        if self.suffix != ".part":
            return opened
        opened.close()
        return real(full, "wb")

    monkeypatch.setattr(Path, "open", on_a_full_disk)
    with pytest.raises(ShopError, match=r"file\.disk_full"):
        file_store.keep(tmp_path, io.BytesIO(b"x" * (2 << 20)))
    assert halves(tmp_path) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir(mode=0o500)
    with pytest.raises(ShopError, match=r"file\.not_kept"):
        file_store.keep(tmp_path, io.BytesIO(b"x"))


def test_a_file_in_the_folders_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "files").write_bytes(b"")
    with pytest.raises(ShopError, match=r"file\.not_kept"):
        file_store.keep(tmp_path, io.BytesIO(b"x"))


KILLED = """
import io, os, signal, sys
from pathlib import Path
from app.models import file_store
class Slow(io.BytesIO):
    def read(self, size=-1):
        if self.tell() > (1 << 20):
            os.kill(os.getpid(), signal.SIGKILL)
        return super().read(size)
file_store.keep(Path(sys.argv[1]), Slow(b"x" * (8 << 20)))
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9")
def test_what_a_killed_program_left_half_is_cleaned_away(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert len(halves(tmp_path)) == 1
    assert file_store.drop_halves(tmp_path) == 0  # too fresh: it might be being written
    for name in halves(tmp_path):
        os.utime(tmp_path / "files" / name, (1, 1))
    assert file_store.drop_halves(tmp_path) == 1
    assert halves(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="an open file can't be removed there anyway")
def test_a_half_file_of_a_living_program_stays(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    other = tmp_path / "files" / f".{os.getppid()}.abcd.part"
    other.write_bytes(b"half")
    os.utime(other, (1, 1))
    assert file_store.drop_halves(tmp_path) == 0
    assert other.exists()


@pytest.mark.parametrize(
    ("first", "kind"),
    [
        (b"\xff\xd8\xff\xe1", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\x00\x00\x00\x00WEBP", "image/webp"),
        (b"\x00\x00\x00\x18ftypheic", "image/heic"),
        (b"%PDF-1.7", "application/pdf"),
        (b"hello", "application/octet-stream"),
        (b"", "application/octet-stream"),
    ],
)
def test_a_kind_is_known_by_the_first_bytes(first: bytes, kind: str) -> None:
    assert file_store.media_type_of(first) == kind


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "0" * 63])
def test_only_a_sha_is_a_place(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="no SHA-256"):
        file_store.path_of(tmp_path, name)
