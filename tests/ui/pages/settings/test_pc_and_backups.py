"""This PC's own options and its backups."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app import settings
from app.errors import Damaged, ShopError
from app.ui.backup_face import BackupFacts
from app.ui.desk import Desk
from app.ui.pages.settings.backups_pane import BackupsPane
from app.ui.pages.settings.pc_pane import PcPane
from tests.ui.pages.settings.hands import Hands, open_page

NOW = datetime.now(UTC)
SOUND = BackupFacts(
    Path("/b/one.zip"), NOW - timedelta(days=3), "daily", 1_250_000, False, "明光", 12, 9, 2, "1" * 12, "1"
)


@dataclass
class FakeBackups:
    """ui.backup_face.Backups in memory."""

    rows: list[BackupFacts] = field(default_factory=list[BackupFacts])
    fault: ShopError | None = None

    def make_now(self) -> BackupFacts:
        if self.fault is not None:
            raise self.fault
        made = replace(SOUND, path=Path(f"/b/new{len(self.rows)}.zip"), made_at=datetime.now(UTC), kind="hand")
        self.rows.insert(0, made)
        return made

    def listed(self) -> tuple[BackupFacts, ...]:
        return tuple(self.rows)

    def described(self, path: Path) -> BackupFacts:
        if self.fault is not None:
            raise self.fault
        return next(row for row in self.rows if row.path == path)

    def command(self, path: Path) -> str:
        return f"restore {path}"


def test_options_are_written_to_this_pcs_file(hands: Hands, desk: Desk, tmp_path: Path) -> None:
    hands.section("pc", PcPane)
    hands.type("pc_station", "front desk")
    hands.find("pc_theme").set_value("dark")
    hands.save()
    assert hands.said == ["Saved. It takes effect at the next start."]
    assert desk.settings_file is not None
    kept = settings.load(desk.settings_file).settings
    assert (kept.station, kept.theme, kept.language) == ("front desk", "dark", "")
    hands.type("pc_backups_folder", str(tmp_path))
    hands.save()
    assert hands.said == ["Saved."]
    assert settings.load(desk.settings_file).settings.backups_folder == str(tmp_path)


@pytest.mark.parametrize("folder", ["relative/folder", "/nowhere/at/all"])
def test_a_folder_that_is_not_there_is_refused(hands: Hands, desk: Desk, folder: str) -> None:
    pane = hands.section("pc", PcPane)
    hands.type("pc_backups_folder", folder)
    hands.save()
    assert folder in pane.form.rows["backups_folder"].error()
    assert desk.settings_file is not None
    assert not desk.settings_file.exists()


def test_the_pc_keeps_a_name(hands: Hands, desk: Desk) -> None:
    pane = hands.section("pc", PcPane)
    hands.type("pc_station", "a")
    hands.save()
    hands.type("pc_station", "")
    hands.save()
    assert pane.form.rows["station"].error()


def test_without_backups_and_settings_file_their_sections_are_hidden(
    qtbot: Any, desk: Desk, settled: Callable[[], None]
) -> None:
    desk.settings_file = None
    page = open_page(qtbot, desk, settled).page
    assert {"pc", "backups"}.isdisjoint(kind.key for kind in page.kinds)
    assert page.sections.count() == len(page.kinds) > 8


@pytest.fixture
def kept() -> FakeBackups:
    return FakeBackups([SOUND, replace(SOUND, path=Path("/b/bad.zip"), damaged=True)])


@pytest.fixture
def with_backups(qtbot: Any, desk: Desk, settled: Callable[[], None], kept: FakeBackups) -> Hands:
    desk.backups = kept
    return open_page(qtbot, desk, settled)


def test_backups_tell_their_age_and_what_is_in_them(with_backups: Hands) -> None:
    pane = with_backups.section("backups", BackupsPane)
    assert "3 d" in pane.age.text()
    assert pane.age.property("tone") == "warn"
    assert "明光" in pane.contents.text()
    assert "1111 1111 1111" in pane.contents.text()
    assert pane.command.value() == "restore /b/one.zip"
    pane.table.select_id(1)
    assert "can't be read" in pane.contents.text()


def test_one_more_backup_is_made_listed_and_told(with_backups: Hands, desk: Desk, kept: FakeBackups) -> None:
    heard: list[object] = []
    desk.changed.connect(heard.append)
    pane = with_backups.section("backups", BackupsPane)
    with_backups.press("backups_make")
    assert len(pane.rows) == 3
    assert pane.command.value() == "restore /b/new2.zip"
    assert "just now" in pane.age.text()
    assert frozenset({"backups"}) in heard
    kept.fault = ShopError("backup.not_written", folder="/b", reason="disk full")
    with_backups.press("backups_make")
    assert "disk full" in with_backups.complained[0]
    assert pane.make.isEnabled()


def test_a_backup_is_read_through_when_asked(with_backups: Hands, kept: FakeBackups) -> None:
    pane = with_backups.section("backups", BackupsPane)
    with_backups.press("backups_check")
    assert pane.verdict.property("tone") == "good"
    kept.rows[0] = replace(kept.rows[0], lost=2)
    with_backups.press("backups_check")
    assert pane.verdict.property("tone") == "warn"
    assert "2 photos are missing" in pane.verdict.text()
    kept.fault = Damaged("backup.damaged", file="one.zip", reason="hash")
    with_backups.press("backups_check")
    assert pane.verdict.property("tone") == "bad"
    assert "one.zip" in pane.verdict.text()


def test_a_shop_without_any_backup_says_so(qtbot: Any, desk: Desk, settled: Callable[[], None]) -> None:
    desk.backups = FakeBackups()
    pane = open_page(qtbot, desk, settled).section("backups", BackupsPane)
    assert pane.age.property("tone") == "bad"
    assert "Ctrl+B" in pane.contents.text()
    assert not pane.check.isEnabled()
