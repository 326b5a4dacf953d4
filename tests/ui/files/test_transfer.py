"""The phone's folder: what is new, whole and not dealt with yet; a real folder, the clock turned by hand."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from app.errors import ShopError
from app.ui.files.transfer import STILL, STILL_TORN, Memory, Offer, Transfer
from tests.photos import photo

NOW = 1_800_000_000.0


class Hand:
    """A watch that stands still until it is turned, and a shop that knows what it is told."""

    def __init__(self, folder: Path) -> None:
        self.seconds = 0.0
        self.in_the_shop: set[str] = set()
        self.folder = folder

    def watch(self, memory: Memory | None = None) -> Transfer:
        def known(shas: Iterable[str]) -> frozenset[str]:
            return frozenset(self.in_the_shop & set(shas))

        return Transfer(self.folder, memory, known, lambda: self.seconds, lambda: NOW)

    def looks(self, transfer: Transfer, after: float = STILL) -> list[str]:
        self.seconds += after
        return [offer.place for offer in transfer.look()]


@pytest.fixture
def hand(tmp_path: Path) -> Hand:
    (tmp_path / "phone").mkdir()
    return Hand(tmp_path / "phone")


def put(path: Path, content: bytes = b"", age: float = 60) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content or photo(path.name))
    os.utime(path, (NOW - age, NOW - age))
    return path


def begun(hand: Hand) -> Transfer:
    """Watched for the first time: what lies there already is old."""
    transfer = hand.watch()
    assert hand.looks(transfer) == []
    return transfer


def test_what_lay_there_before_is_never_offered(hand: Hand) -> None:
    put(hand.folder / "old.jpg")
    transfer = begun(hand)
    assert hand.looks(transfer) == []
    assert hand.looks(transfer) == []


def test_a_new_picture_is_offered_when_it_has_come_to_rest(hand: Hand) -> None:
    transfer = begun(hand)
    path = put(hand.folder / "DCIM" / "Camera" / "IMG_1.JPG")
    assert hand.looks(transfer) == []
    assert hand.looks(transfer, 0.5) == []
    assert hand.looks(transfer) == ["DCIM/Camera/IMG_1.JPG"]
    (offer,) = transfer.look()
    assert offer.path == path


def test_a_slow_writer_is_waited_for(hand: Hand) -> None:
    transfer, content = begun(hand), photo(size=(1600, 1200))
    path = hand.folder / "slow.jpg"
    for part in range(1, 5):
        put(path, content[: len(content) * part // 5], age=60 - part)
        assert hand.looks(transfer) == []
    put(path, content)
    assert hand.looks(transfer) == []
    assert hand.looks(transfer) == ["slow.jpg"]


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_writer_that_rests_half_way_is_waited_for_longer(hand: Hand, kind: str) -> None:
    transfer, content = begun(hand), photo(size=(800, 600), kind=kind)
    path = put(hand.folder / "half.jpg", content[: len(content) // 2])
    assert [hand.looks(transfer) for _ in range(5)] == [[]] * 5
    put(path, content)
    hand.looks(transfer)
    assert hand.looks(transfer) == ["half.jpg"]


def test_a_torn_picture_is_offered_in_the_end(hand: Hand) -> None:
    transfer = begun(hand)
    put(hand.folder / "torn.jpg", photo()[:-40])
    hand.looks(transfer)
    assert hand.looks(transfer) == []
    assert hand.looks(transfer, STILL_TORN) == ["torn.jpg"]


def test_temporary_names_are_waited_for(hand: Hand) -> None:
    transfer = begun(hand)
    part = put(hand.folder / "IMG_2.jpg.tmp")
    hidden = put(hand.folder / ".pending-17-IMG_3.jpg")
    hand.looks(transfer)
    assert hand.looks(transfer) == []
    part.rename(hand.folder / "IMG_2.jpg")
    hidden.rename(hand.folder / "IMG_3.jpg")
    hand.looks(transfer)
    assert sorted(hand.looks(transfer)) == ["IMG_2.jpg", "IMG_3.jpg"]


def test_an_empty_file_and_other_kinds_are_no_pictures(hand: Hand) -> None:
    transfer = begun(hand)
    path = put(hand.folder / "empty.jpg")
    path.write_bytes(b"")
    put(hand.folder / "film.mp4")
    (hand.folder / "folder.jpg").mkdir()
    hand.looks(transfer)
    assert hand.looks(transfer) == []


def test_what_is_settled_is_not_offered_again_under_any_name(hand: Hand) -> None:
    transfer = begun(hand)
    path = put(hand.folder / "a.jpg")
    hand.looks(transfer)
    hand.looks(transfer)
    transfer.settle(transfer.look())
    assert hand.looks(transfer) == []
    path.rename(hand.folder / "b.jpg")
    hand.looks(transfer)
    assert hand.looks(transfer) == []
    assert (hand.folder / "b.jpg").exists()  # never moved, never deleted


def test_it_is_remembered_across_restarts(hand: Hand) -> None:
    put(hand.folder / "before.jpg")
    transfer = begun(hand)
    for name in ("taken.jpg", "waiting.jpg"):
        put(hand.folder / name)
    hand.looks(transfer)
    hand.looks(transfer)
    transfer.settle([offer for offer in transfer.look() if offer.place == "taken.jpg"])
    plain = json.loads(json.dumps(transfer.memory.to_plain()))
    again = hand.watch(Memory.from_plain(plain, str(hand.folder)))
    put(hand.folder / "while_closed.jpg")
    hand.looks(again)
    assert sorted(hand.looks(again)) == ["waiting.jpg", "while_closed.jpg"]


@pytest.mark.parametrize("plain", [None, {}, {"folder": "/other"}, {"folder": "?", "places": [], "shas": 3}])
def test_a_strange_memory_is_none(plain: dict[str, object] | None) -> None:
    assert Memory.from_plain(plain, "?") is None


def test_what_the_shop_has_already_is_not_offered(hand: Hand) -> None:
    transfer = begun(hand)
    put(hand.folder / "a.jpg")
    hand.looks(transfer)
    hand.looks(transfer)
    (offer,) = transfer.look()
    hand.in_the_shop.add(offer.sha)
    put(hand.folder / "copy.jpg", offer.path.read_bytes())
    hand.looks(transfer)
    assert hand.looks(transfer) == ["a.jpg"]


def test_a_folder_that_vanishes_is_said_and_comes_back(hand: Hand, tmp_path: Path) -> None:
    put(hand.folder / "old.jpg")
    transfer = begun(hand)
    put(hand.folder / "new.jpg")
    hand.looks(transfer)
    assert hand.looks(transfer) == ["new.jpg"]
    hand.folder.rename(tmp_path / "unplugged")
    with pytest.raises(ShopError, match=r"watched\.gone"):
        transfer.look()
    hand.folder.mkdir()  # the empty place where it is mounted
    assert hand.looks(transfer) == []
    hand.folder.rmdir()
    shutil.move(tmp_path / "unplugged", hand.folder)
    hand.looks(transfer)
    assert hand.looks(transfer) == ["new.jpg"]


def test_what_is_older_than_a_week_was_taken_for_nobody_here(hand: Hand) -> None:
    transfer = begun(hand)
    put(hand.folder / "holiday.jpg", age=8 * 24 * 3600)
    put(hand.folder / "yesterday.jpg", age=24 * 3600)
    hand.looks(transfer)
    assert hand.looks(transfer) == ["yesterday.jpg"]


def test_a_picture_that_is_changed_or_taken_away_is_not_offered_as_it_was(hand: Hand) -> None:
    transfer = begun(hand)
    path = put(hand.folder / "a.jpg")
    hand.looks(transfer)
    hand.looks(transfer)
    put(path, photo("edited"), age=5)
    assert hand.looks(transfer) == []
    assert hand.looks(transfer) == ["a.jpg"]
    path.unlink()
    assert hand.looks(transfer) == []


def test_oldest_first(hand: Hand) -> None:
    transfer = begun(hand)
    for name, age in (("b.jpg", 30), ("a.jpg", 20), ("c.jpg", 40)):
        put(hand.folder / name, age=age)
    hand.looks(transfer)
    assert hand.looks(transfer) == ["c.jpg", "b.jpg", "a.jpg"]


def test_an_offer_is_made_of_what_lies_there(hand: Hand) -> None:
    transfer = begun(hand)
    path = put(hand.folder / "a.jpg")
    hand.looks(transfer)
    hand.looks(transfer)
    (offer,) = transfer.look()
    assert offer == Offer(path, "a.jpg", offer.sha, (path.stat().st_size, path.stat().st_mtime_ns))
