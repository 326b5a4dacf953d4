"""Real small disks for tests: one that fills up, one that turns read-only in the middle; in a mount namespace of ours.

They need Linux, root and mount(8); elsewhere the tests that ask for them are skipped, which says so.
"""

from __future__ import annotations

import ctypes
import gc
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

CLONE_NEWNS = 0x00020000


def run(*words: str) -> str:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(f"{' '.join(words)}: {done.stderr.strip()}")
    return done.stdout.strip()


@pytest.fixture(scope="session")
def own_mounts() -> None:
    """From now on what this process mounts is seen by it and its children only, and ends with it."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root on Linux can mount a disk of its own")
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNS) != 0:
        pytest.skip(f"no mount namespace of our own: {os.strerror(ctypes.get_errno())}")
    try:
        run("mount", "--make-rprivate", "/")
    except OSError as problem:
        pytest.skip(str(problem))


class SmallDisk:
    """A tmpfs of a few megabytes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self, leave: int = 0) -> None:
        """Write until nothing more fits, then give `leave` bytes free again."""
        with (self.folder / "filler").open("ab", 0) as filler:
            try:
                while True:
                    filler.write(b"x" * 4096)
            except OSError:
                pass
        os.truncate(self.folder / "filler", max(0, (self.folder / "filler").stat().st_size - leave))

    def free(self) -> None:
        """Somebody made room."""
        (self.folder / "filler").unlink(missing_ok=True)

    def read_only(self, on: bool) -> None:
        """Only while nothing on it is open for writing."""
        run("mount", "-o", "remount,ro" if on else "remount,rw", str(self.folder))


class DyingDisk:
    """An ext4 on a loop device that an error turns read-only while files on it are open."""

    def __init__(self, folder: Path, image: Path) -> None:
        self.folder = folder
        self._image = image
        self.mount()

    def mount(self) -> None:
        run("mount", "-o", "loop,errors=remount-ro", str(self._image), str(self.folder))
        self._device = run("findmnt", "-no", "SOURCE", str(self.folder)).rsplit("/", 1)[-1]

    def fail(self) -> None:
        """What a broken sector does: the kernel lets nothing be written any more."""
        Path(f"/sys/fs/ext4/{self._device}/trigger_fs_error").write_text("test", encoding="ascii")

    def mend(self) -> None:
        """As after a restart of the PC: checked, and mounted again."""
        deadline = time.monotonic() + 20
        while True:  # a thread of the program may still look at a file on it
            try:
                run("umount", str(self.folder))
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise
                gc.collect()  # what failed keeps its open files in its traceback
                time.sleep(0.1)
        subprocess.run(["fsck.ext4", "-fy", str(self._image)], capture_output=True, check=False)
        self.mount()


@pytest.fixture
def small_disk(own_mounts: None, tmp_path: Path) -> Iterator[SmallDisk]:
    """6 MB: a shop, its log, drafts and queue, and little beside them."""
    folder = tmp_path / "small-disk"
    folder.mkdir()
    try:
        run("mount", "-t", "tmpfs", "-o", "size=6m", "small-disk", str(folder))
    except OSError as problem:
        pytest.skip(str(problem))
    yield SmallDisk(folder)
    run("umount", "-l", str(folder))


@pytest.fixture
def dying_disk(own_mounts: None, tmp_path: Path) -> Iterator[DyingDisk]:
    """16 MB."""
    folder, image = tmp_path / "dying-disk", tmp_path / "image"
    folder.mkdir()
    with image.open("wb") as file:
        file.truncate(16 << 20)
    try:
        run("mkfs.ext4", "-q", str(image))
        disk = DyingDisk(folder, image)
        probe = Path(f"/sys/fs/ext4/{disk._device}/trigger_fs_error")
    except (OSError, FileNotFoundError) as problem:
        pytest.skip(str(problem))
    if not probe.exists():
        run("umount", "-l", str(folder))
        pytest.skip("this kernel can't be asked for a disk error")
    yield disk
    run("umount", "-l", str(folder))
