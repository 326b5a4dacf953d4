"""Drafts: kept at once and whole, without secrets, told, dropped."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.ui import drafts


def test_a_draft_comes_back(tmp_path: Path) -> None:
    drafts.save(tmp_path / "new", "intake-1", {"name": "张伟明 😀", "parts": [1, 2], "none": None})
    assert drafts.load(tmp_path / "new", "intake-1") == {"name": "张伟明 😀", "parts": [1, 2], "none": None}
    drafts.drop(tmp_path / "new", "intake-1")
    assert drafts.load(tmp_path / "new", "intake-1") is None
    drafts.drop(tmp_path / "new", "intake-1")


def test_secrets_are_never_written(tmp_path: Path) -> None:
    drafts.save(tmp_path, "d", {"unlock_code": "0000-1111", "deep": [{"unlock_code": "2222", "pin": "3333", "a": 1}]})
    written = (tmp_path / "d.json").read_text(encoding="utf-8")
    assert not any(secret in written for secret in ("0000-1111", "2222", "3333"))
    assert drafts.load(tmp_path, "d") == {"deep": [{"a": 1}]}


def test_nothing_half_written_stays(tmp_path: Path) -> None:
    drafts.save(tmp_path, "d", {"a": 1})
    with pytest.raises(TypeError):
        drafts.save(tmp_path, "d", {"a": object()})
    assert drafts.load(tmp_path, "d") == {"a": 1}
    assert [path.name for path in tmp_path.iterdir()] == ["d.json"]


def test_a_broken_draft_is_put_aside(tmp_path: Path) -> None:
    (tmp_path / "d.json").write_text("{half", encoding="utf-8")
    assert drafts.load(tmp_path, "d") is None
    assert (tmp_path / "d.broken").exists()


def test_names_are_listed_and_safe(tmp_path: Path) -> None:
    drafts.save(tmp_path, "intake-1", {})
    drafts.save(tmp_path, "../../evil", {})
    assert not (tmp_path.parent.parent / "evil.json").exists()
    assert drafts.names(tmp_path, "intake") == ["intake-1"]
    assert drafts.names(tmp_path / "nowhere") == []


def test_half_a_sign_of_a_broken_paste_costs_no_draft(tmp_path: Path) -> None:
    drafts.save(tmp_path, "intake", {"fault": "a\ud800b"})
    assert drafts.load(tmp_path, "intake") == {"fault": "a?b"}
