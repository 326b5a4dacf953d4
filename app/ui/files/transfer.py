"""The folder into which a phone or camera puts its pictures: which are new, whole, and were not dealt with yet."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.errors import ShopError

ENDINGS = frozenset((".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".gif", ".bmp"))
STILL = 2.0  #: seconds a file must stay as it is before it counts as copied
STILL_TORN = 30.0  #: the same for a picture whose end is missing: the wireless may only be slow
OLD = 7 * 24 * 3600  #: seconds; what is older when it appears was taken for nobody who stands here
LONG = 1.5  #: seconds of reading in one look; the rest waits for the next
DEEP = 3  #: folders below the watched one (DCIM/100ANDRO)
MOST = 20_000  #: files looked at
TAIL = 1 << 16
PIECE = 1 << 20
ENDS = {b"\xff\xd8\xff": b"\xff\xd9", b"\x89PN": b"IEND"}

Stamp = tuple[int, int]  # size, time of the last write in nanoseconds


@dataclass(frozen=True, slots=True)
class Offer:
    """A new picture, whole. place: its path below the folder, with / between."""

    path: Path
    place: str
    sha: str
    stamp: Stamp


@dataclass(slots=True)
class Memory:
    """What was dealt with: by place and stamp (cheap), and by its bytes (a file may be renamed or come again)."""

    folder: str = ""
    places: dict[str, Stamp] = field(default_factory=dict[str, Stamp])
    shas: dict[str, None] = field(default_factory=dict[str, None])

    def to_plain(self) -> dict[str, Any]:
        """As values that JSON knows."""
        return {"folder": self.folder, "places": {k: list(v) for k, v in self.places.items()}, "shas": list(self.shas)}

    @classmethod
    def from_plain(cls, plain: dict[str, Any] | None, folder: str) -> Memory | None:
        """None when nothing is remembered of this folder."""
        try:
            if plain is None or plain["folder"] != folder:
                return None
            places = {str(place): (int(size), int(at)) for place, (size, at) in plain["places"].items()}
            return cls(folder, places, dict.fromkeys(str(sha) for sha in plain["shas"]))
        except (KeyError, TypeError, ValueError, AttributeError):
            return None


class Transfer:
    """Looks at one folder; not to be used by two threads at once."""

    def __init__(
        self,
        folder: Path,
        memory: Memory | None,
        known: Callable[[Iterable[str]], frozenset[str]],
        clock: Callable[[], float] = time.monotonic,
        today: Callable[[], float] = time.time,
    ) -> None:
        self.folder = folder
        self.memory = memory or Memory(str(folder))
        self.changed = False  # the memory is to be kept
        self._fresh = memory is None
        self._known = known
        self._clock = clock
        self._today = today
        self._seen: dict[str, tuple[Stamp, float]] = {}
        self._offers: dict[str, Offer] = {}

    def look(self) -> tuple[Offer, ...]:
        """What is new, oldest first. What lay there before the folder was first watched is not.

        Raises ShopError("watched.gone") while the folder is not there.
        """
        now = self._clock()
        try:
            found = dict(_files(self.folder, DEEP))
        except OSError as problem:
            self._offers.clear()
            raise ShopError("watched.gone", folder=str(self.folder)) from problem
        if self._fresh:
            self._fresh = False
            self.memory.places.update(found)
            self.changed = True
        for place in [place for place, offer in self._offers.items() if found.get(place) != offer.stamp]:
            del self._offers[place]
        self._seen = {place: seen for place, seen in self._seen.items() if place in found}
        for place, stamp in found.items():
            if self.memory.places.get(place) != stamp and place not in self._offers:
                if self._today() - stamp[1] / 1e9 > OLD:
                    self.memory.places[place], self.changed = stamp, True
                elif self._clock() - now < LONG:
                    self._consider(place, stamp, now)
        return tuple(sorted(self._offers.values(), key=lambda offer: (offer.stamp[1], offer.place)))

    def settle(self, offers: Iterable[Offer]) -> None:
        """These are dealt with, taken or not wanted, and never offered again."""
        for offer in offers:
            self._settle(offer.place, offer.stamp, offer.sha)
            self._offers.pop(offer.place, None)

    def _settle(self, place: str, stamp: Stamp, sha: str) -> None:
        self.memory.places[place] = stamp
        self.memory.shas[sha] = None
        self.changed = True

    def _consider(self, place: str, stamp: Stamp, now: float) -> None:
        before = self._seen.get(place)
        if before is None or before[0] != stamp:
            self._seen[place] = (stamp, now)
            return
        rested = now - before[1]
        if rested < STILL or not stamp[0]:
            return
        path = self.folder / place
        try:
            sha, whole = _read(path)
            if not whole and rested < STILL_TORN:
                return
            if _stamp(path.stat()) != stamp:
                return
        except OSError:
            return  # held by who writes it, or gone again: the next look
        if sha in self.memory.shas or self._known([sha]):
            self._settle(place, stamp, sha)
            return
        self._offers[place] = Offer(path, place, sha, stamp)


def _files(folder: Path, deep: int, below: str = "") -> Iterator[tuple[str, Stamp]]:
    """Pictures by their place; what begins with a dot is being written, or thrown away."""
    count = 0
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or count >= MOST:
                continue
            place = f"{below}{entry.name}"
            try:
                if entry.is_dir(follow_symlinks=False):
                    if deep:
                        yield from _files(Path(entry.path), deep - 1, f"{place}/")
                elif os.path.splitext(entry.name)[1].lower() in ENDINGS and entry.is_file():  # noqa: PTH122
                    count += 1
                    yield place, _stamp(entry.stat())
            except OSError:  # gone while we looked, or not for us
                continue


def _stamp(found: os.stat_result) -> Stamp:
    return found.st_size, found.st_mtime_ns


def _read(path: Path) -> tuple[str, bool]:
    """SHA-256, and whether the picture's end is there (where its kind says what it ends with)."""
    digest, first, tail = hashlib.sha256(), b"", b""
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            first = first or piece[:3]
            tail = (tail + piece)[-TAIL:]
            digest.update(piece)
    end = ENDS.get(first)
    return digest.hexdigest(), end is None or end in tail
