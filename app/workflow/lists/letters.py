"""What one types on a Latin keyboard for a word of a list: its first letters, and 洗衣机 as xyj or xiyiji."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import islice, product

from app.models.search_text import CJK, prepare, readings

MOST_WAYS = 12  # 3 signs of 2 readings each have 8
LONGEST = 12  # signs of a name that are spelled out
_RUNS = re.compile(rf"[{CJK}]+|[^{CJK}]+")


def letters_of(texts: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """For each text how it may be begun: as it is (small letters), and spelled out in initials and in whole syllables.

    Loads the dictionary of pinyin the first time (a third of a second): off the window's thread.
    """
    return {text: _ways(plain(text)) for text in texts}


def inside_of(texts: Iterable[str]) -> dict[str, str]:
    """For each text what may be typed of its middle, every piece behind a blank: 深圳华强 as hq and huaqiang, too."""
    return {text: f" {prepare(text)}" for text in texts}


def plain(text: str) -> str:
    """Small letters, of one width."""
    return unicodedata.normalize("NFKC", text).casefold()


def _ways(text: str) -> tuple[str, ...]:
    initials: list[str] = [""]
    syllables: list[str] = [""]
    for run in _RUNS.findall(text[:LONGEST]):
        if not re.match(rf"[{CJK}]", run):
            joined = run.replace(" ", "")
            initials, syllables = [each + joined for each in initials], [each + joined for each in syllables]
            continue
        signs = [[reading for reading in readings(sign) if reading] or [sign] for sign in run]
        whole = ["".join(way) for way in islice(product(*signs), MOST_WAYS)]
        firsts = [dict.fromkeys(reading[0] for reading in each) for each in signs]
        short = ["".join(way) for way in islice(product(*firsts), MOST_WAYS)]
        initials = [one + other for one in initials for other in short][:MOST_WAYS]
        syllables = [one + other for one in syllables for other in whole][:MOST_WAYS]
    return tuple(dict.fromkeys((text, *initials, *syllables)))
