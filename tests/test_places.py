"""Places on this PC: default and own folder, resources found, network shares recognised."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from app import places
from app.places import is_network_share, mount_kind, places_for, resources

MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
server:/export /srv/shop nfs4 rw 0 0
//nas/my\040shop /mnt/my\040shop cifs rw 0 0
/dev/sdb1 /srv/shop/local ext4 rw 0 0
auto /net autofs rw 0 0
me@host: /home/me/far fuse.sshfs rw 0 0
garbage
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/me/shop", "root"),
        ("/tmp/shop", "tmpfs"),
        ("/srv/shop/data", "nfs4"),
        ("/srv/shop", "nfs4"),
        ("/srv/shopping", "root"),
        ("/srv/shop/local/data", "ext4"),
        ("/mnt/my shop/data", "cifs"),
        ("/home/me/far/a", "fuse.sshfs"),
        ("/net/a", "root"),
    ],
)
def test_the_deepest_mount_holds_the_path(path: str, kind: str) -> None:
    assert mount_kind(Path(path), MOUNTS) == kind


def test_a_later_mount_on_the_same_point_hides_the_earlier() -> None:
    assert mount_kind(Path("/a/b"), "x /a ext4 rw 0 0\ny /a nfs rw 0 0\n") == "nfs"


def test_the_system_root_is_never_a_share() -> None:
    assert mount_kind(Path("/home/me"), "root / 9p rw 0 0\n") not in places.NETWORK_FILE_SYSTEMS


@pytest.mark.parametrize("text", [r"\\server\share\shop", r"\\?\UNC\server\share"])
def test_unc_paths_are_shares(text: str) -> None:
    assert is_network_share(Path(text))


@pytest.mark.parametrize("text", [r"\\?\C:\shop", r"C:\shop", "/tmp/shop", "//tmp/shop"])
def test_local_paths_are_none(text: str) -> None:
    if sys.platform == "win32" and text.startswith("//"):
        pytest.skip("a UNC path there")
    assert not is_network_share(Path(text))


def test_a_folder_that_is_not_there_yet_is_judged_by_its_parent(tmp_path: Path) -> None:
    assert not is_network_share(tmp_path / "not" / "there" / "yet")


def test_a_shop_in_its_own_folder_keeps_everything_there(tmp_path: Path) -> None:
    here = places_for(tmp_path / "demo")
    here.make_folders()
    for path in (here.data, here.database, here.files, here.keys, here.backups, here.settings_file):
        assert path.is_relative_to(tmp_path / "demo")
    for path in (here.spool_file, here.logs, here.log_file, here.drafts):
        assert path.is_relative_to(tmp_path / "demo")
    assert here.database.name == "shop.sqlite3"
    assert here.keys.is_dir()
    assert here.drafts.is_dir()
    if sys.platform != "win32":
        assert stat.S_IMODE(here.keys.stat().st_mode) == 0o700


def test_the_real_shop_lives_in_the_users_own_folders(own_home: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows asks the system, not the environment")
    here = places_for(None)
    for path in (here.data, here.settings_file, here.spool_file, here.logs, here.drafts):
        assert path.is_relative_to(own_home)
        assert path == here.data or not path.is_relative_to(here.data)


def test_resources_are_found_in_a_checkout() -> None:
    assert resources().name == "resources"
    assert resources().is_dir()


def test_resources_are_found_in_an_installed_wheel_and_a_frozen_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = tmp_path / "site-packages"
    (packages / "app" / "resources").mkdir(parents=True)
    (packages / "resources").mkdir()  # a stranger's
    monkeypatch.setattr(places, "__file__", str(packages / "app" / "places.py"))
    assert resources() == packages / "app" / "resources"

    frozen = tmp_path / "frozen"
    (frozen / "resources").mkdir(parents=True)
    monkeypatch.setattr(places, "__file__", str(frozen / "app" / "places.pyc"))
    monkeypatch.setattr(sys, "_MEIPASS", str(frozen), raising=False)
    assert resources() == frozen / "resources"


def test_missing_resources_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "__file__", str(tmp_path / "app" / "places.py"))
    with pytest.raises(FileNotFoundError, match="resources/ not found"):
        resources()
