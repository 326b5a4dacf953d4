"""Backups as the window sees them: the same ones as by command, and the line that puts one back."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from app import backups
from app.cli import _parser  # pyright: ignore[reportPrivateUsage]
from app.errors import Damaged
from app.models.store import open_store
from app.places import Places, places_for
from app.workflow.house import shop
from tests.conftest import founding_input


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """A founded shop in a folder of its own, with a blank in its name."""
    found = places_for(tmp_path / "my shop")
    found.make_folders()
    store = open_store(found.data)
    shop.found_shop(store, founding_input(), "pc-test")
    store.close()
    return found


def test_made_listed_and_described(places: Places) -> None:
    window = backups.ForWindow(places)
    made = window.make_now()
    assert (made.shop_name, made.orders, made.kind, made.damaged) == ("明光维修部", 0, "hand", False)
    assert window.listed() == (made,)
    assert window.described(made.path) == made
    made.path.write_bytes(made.path.read_bytes()[:-200])
    with pytest.raises(Damaged):
        window.described(made.path)
    assert window.listed()[0].damaged


def test_the_line_names_the_shop_it_is_about(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    path = places.backups / "counterfoil-1.zip"
    words = shlex.split(backups.ForWindow(places).command(path))
    assert words[:3] == ["python3", "run.py", "restore"]
    options = _parser().parse_args(words[2:])
    assert (options.file, options.data) == (path, places.data)
    assert "--data" not in backups.ForWindow(places_for(None)).command(path)
