"""The terms on receipts: the shop's own words, or those that come with the program."""

from __future__ import annotations

from functools import lru_cache

from app import places
from app.workflow.rows.shop import ShopRow

_PARTS = "\n\n"  # the first paragraph of the file is the data-loss notice, the second the terms


def data_notice(languages: tuple[str, ...]) -> str:
    """What the customer is told, and signs, about their data (DOMAIN.md §3)."""
    return "\n".join(_shipped(language)[0] for language in languages)


def terms(shop: ShopRow, languages: tuple[str, ...]) -> str:
    """The terms in each language of the paper; a shop that emptied its own has none."""
    own = {"zh_CN": shop.terms_zh, "en": shop.terms_en}
    chosen = (own.get(language) for language in languages)
    texts = [_shipped(language)[1] if text is None else text for language, text in zip(languages, chosen, strict=True)]
    return "\n".join(text.strip() for text in texts if text.strip())


@lru_cache(maxsize=4)
def _shipped(language: str) -> tuple[str, str]:
    text = (places.resources() / "terms" / f"{language}.txt").read_text(encoding="utf-8")
    notice, _, rest = text.strip().partition(_PARTS)
    return notice.strip(), rest.strip()
