"""When backups are made, how old ones go, and where they lie."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app import backups, settings
from app.errors import ShopError
from app.places import Places, places_for
from app.ui.reminders import backup_words

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


@pytest.fixture
def places(founded_shop_folder: Path, tmp_path: Path) -> Places:
    """A founded shop without a backup."""
    shutil.copytree(founded_shop_folder, tmp_path / "shop")
    found = places_for(tmp_path / "shop")
    found.make_folders()
    return found


def made(places: Places, kind: str, moment: datetime) -> Path:
    return backups.make_now(places, kind, lambda: moment).path


def test_the_daily_one_is_made_once_a_day(places: Places) -> None:
    first = backups.make_if_due(places)
    assert first is not None
    assert (first.kind, first.contents.shop_name) == ("daily", "明光维修部")
    assert backups.make_if_due(places) is None
    assert [row.path for row in backups.listed(places)] == [first.path]


@pytest.mark.parametrize(("hours", "due"), [(19, False), (21, True), (70, True)])
def test_it_is_due_when_the_newest_is_a_day_old(places: Places, hours: int, due: bool) -> None:
    made(places, "closing", datetime.now(UTC) - timedelta(hours=hours))
    assert (backups.make_if_due(places) is not None) == due


def test_a_damaged_one_does_not_count(places: Places) -> None:
    path = made(places, "daily", datetime.now(UTC) - timedelta(minutes=5))
    path.write_bytes(path.read_bytes()[:-200])
    assert backups.newest_moment(places) is None
    assert backups.make_if_due(places) is not None
    assert [row.damaged for row in backups.listed(places)] == [False, True]


def test_old_ones_go_but_never_one_made_by_hand(places: Places) -> None:
    by_hand = made(places, "hand", NOW - timedelta(days=200))
    weekly = [made(places, "daily", NOW - timedelta(weeks=weeks)) for weeks in range(9, 1, -1)]
    this_week = [made(places, "daily", NOW - timedelta(days=days)) for days in (3, 2, 1)]
    newest = made(places, "closing", NOW)
    left = [row.path for row in backups.listed(places)]
    assert left[:4] == [newest, *reversed(this_week)]
    assert left[-1] == by_hand
    assert 2 <= len(set(weekly) & set(left)) <= 4
    assert weekly[0] not in left


def test_the_newest_comes_first(places: Places) -> None:
    paths = [made(places, "hand", NOW - timedelta(hours=hours)) for hours in (5, 1, 3)]
    assert [row.path for row in backups.listed(places)] == [paths[1], paths[2], paths[0]]
    assert backups.newest_moment(places) == NOW - timedelta(hours=1)


def test_settings_may_put_them_on_another_disk(places: Places, tmp_path: Path) -> None:
    assert backups.folder_of(places) == places.backups
    settings.change(places.settings_file, backups_folder=str(tmp_path / "other disk"))
    assert backups.folder_of(places) == tmp_path / "other disk"
    assert made(places, "hand", NOW).parent == tmp_path / "other disk"
    assert list(places.backups.iterdir()) == []


def test_a_disk_that_is_not_there_is_said(places: Places, tmp_path: Path) -> None:
    (tmp_path / "unplugged").touch()
    settings.change(places.settings_file, backups_folder=str(tmp_path / "unplugged"))
    assert backups.newest_moment(places) is None
    with pytest.raises(ShopError) as refused:
        backups.make_if_due(places)
    assert refused.value.key == "backup.not_written"


def test_keys_and_files_come_back(places: Places) -> None:
    (places.files / "photo.jpg").write_bytes(b"picture")
    (places.keys / "unlock.key").write_bytes(b"secret")
    path = made(places, "hand", NOW)
    (places.files / "photo.jpg").write_bytes(b"other")
    (places.keys / "unlock.key").unlink()
    came = backups.put_back(places, path)
    assert (places.files / "photo.jpg").read_bytes() == b"picture"
    assert (places.keys / "unlock.key").read_bytes() == b"secret"
    assert came.replaced is not None
    assert (came.replaced / "files" / "photo.jpg").read_bytes() == b"other"


@pytest.mark.parametrize(
    ("age", "said"),
    [
        (None, "There is no backup yet"),
        (timedelta(hours=47), ""),
        (timedelta(days=2), "Last backup 2 days ago"),
        (timedelta(days=9, hours=5), "Last backup 9 days ago"),
        (timedelta(days=-1), ""),
    ],
)
def test_the_age_is_said_once_it_matters(qapp: object, age: timedelta | None, said: str) -> None:
    from app.ui import words

    words.install(qapp, "en")  # type: ignore[arg-type]
    assert backup_words(None if age is None else NOW - age, NOW) == said
