"""The terms on receipts: the shop's own words, or those that come with the program."""

from __future__ import annotations

import re
from functools import lru_cache

from app import places
from app.workflow.rows.shop import ShopRow

_PARTS = "\n\n"  # the first paragraph of the file is the data-loss notice, the second the terms
_NUMBER = re.compile(r"^\d+[.、]\s*")
_STORAGE = {"zh_CN": ("保管", "逾期"), "en": ("storage", "uncollected", "not collected")}


def data_notice(languages: tuple[str, ...]) -> str:
    """What the customer is told, and signs, about their data (DOMAIN.md §3)."""
    return "\n".join(_shipped(language)[0] for language in languages)


def terms(shop: ShopRow, languages: tuple[str, ...], *, short: bool = False) -> str:
    """The terms in each language of the paper; a shop that emptied its own has none.

    short: what must be known on the way home, and where the whole of them can be read.
    """
    texts = [_short(shop, language) if short else _whole(shop, language) for language in languages]
    return "\n".join(text for text in texts if text)


def about_storage(shop: ShopRow, languages: tuple[str, ...]) -> tuple[str, ...]:
    """The paragraphs of the terms that speak of goods not collected, in each language; none is a good answer."""
    found: list[str] = []
    for language in languages:
        lines, wanted = _whole(shop, language).splitlines(), _STORAGE[language]
        found += [_NUMBER.sub("", line) for line in lines if any(word in line.casefold() for word in wanted)]
    return tuple(found)


def _whole(shop: ShopRow, language: str) -> str:
    own = {"zh_CN": shop.terms_zh, "en": shop.terms_en}.get(language)
    return (_shipped(language)[1] if own is None else own).strip()


def _short(shop: ShopRow, language: str) -> str:
    """Ours have a short form; of a shop's own the first paragraph stands for all. Nothing for none."""
    own = {"zh_CN": shop.terms_zh, "en": shop.terms_en}.get(language)
    kept, where = _shipped_short(language)
    if own is None:
        return f"{kept} {where}"
    return f"{own.strip().splitlines()[0]} {where}" if own.strip() else ""


@lru_cache(maxsize=4)
def _shipped(language: str) -> tuple[str, str]:
    text = (places.resources() / "terms" / f"{language}.txt").read_text(encoding="utf-8")
    notice, _, rest = text.strip().partition(_PARTS)
    return notice.strip(), rest.strip()


@lru_cache(maxsize=4)
def _shipped_short(language: str) -> tuple[str, str]:
    """Our terms in short, and where the whole of any terms can be read."""
    text = (places.resources() / "terms" / f"{language}.short.txt").read_text(encoding="utf-8")
    kept, _, where = text.strip().partition("\n")
    return kept.strip(), where.strip()
