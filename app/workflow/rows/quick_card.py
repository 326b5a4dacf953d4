"""Row for the quick card of keys and codes: what stands on it, in the words of the window it was made in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """The keys of one page: (key, what it does)."""

    title: str
    keys: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A code to scan: what it does, the key that does the same ("" for none), its twelve digits."""

    words: str
    key: str
    code: str


@dataclass(frozen=True, slots=True)
class QuickCardPaper:
    """The card. `kinds`: (what carries the number, what scanning it does)."""

    title: str
    shop: str
    codes_title: str
    codes: tuple[CodeRow, ...]
    kinds_title: str
    kinds: tuple[tuple[str, str], ...]
    groups: tuple[KeyGroup, ...]
    notes: tuple[str, ...] = ()
