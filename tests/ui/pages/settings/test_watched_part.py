"""The phone's folder in this PC's settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app import settings
from app.ui.desk import Desk
from app.ui.files.watched import WatchedFolder
from app.ui.pages.settings.pc_pane import PcPane
from tests.ui.pages.settings.hands import Hands


def test_the_folder_is_chosen_and_watched_at_once(
    hands: Hands, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = hands.section("pc", PcPane)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    pane.watched.choose.click()
    hands.save()
    assert hands.said == ["Saved."]
    assert desk.settings_file is not None
    kept = settings.load(desk.settings_file).settings
    assert (kept.watching, kept.watched_folder) == (True, str(tmp_path))
    assert WatchedFolder.of(desk).folder() == tmp_path


def test_a_folder_that_is_not_there_is_said_under_its_field(hands: Hands, desk: Desk) -> None:
    pane = hands.section("pc", PcPane)
    pane.watched.form.set_value("watched_folder", "/nowhere/at/all")
    hands.save()
    assert "/nowhere/at/all" in pane.watched.form.rows["watched_folder"].error()
    assert pane.form.rows["backups_folder"].error() == ""
    assert desk.settings_file is not None
    assert not desk.settings_file.exists()


def test_switched_off_the_folder_is_kept_but_not_watched(hands: Hands, desk: Desk, tmp_path: Path) -> None:
    pane = hands.section("pc", PcPane)
    pane.watched.form.set_values({"watching": True, "watched_folder": str(tmp_path)})
    hands.save()
    pane.watched.form.set_value("watching", False)
    hands.save()
    assert WatchedFolder.of(desk).folder() is None
    assert desk.settings.watched_folder == str(tmp_path)
