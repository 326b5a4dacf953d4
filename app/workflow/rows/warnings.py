"""What the clerk must know of a model while it is taken in, and which of these warnings fit what is being typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from app.workflow.rows import spelling


@dataclass(frozen=True, slots=True)
class WarningRow:
    """A warning in force. category_id None, brand "" and model "" each = of all; model: how the model begins.

    The keys are made once, so that comparing hundreds of warnings at each typed sign costs next to nothing.
    """

    id: int
    category_id: int | None
    brand: str
    model: str
    en: str
    zh: str
    brand_key: str
    model_key: str

    def words(self, language: str) -> str:
        """The warning in "zh_CN" or "en"."""
        return self.zh if language.startswith("zh") else self.en


@lru_cache(maxsize=2048)  # the same few at each card
def warning_row(id: int, category_id: int | None, brand: str, model: str, en: str, zh: str) -> WarningRow:
    """The row with its keys."""
    return WarningRow(id, category_id, brand, model, en, zh, spelling.key(brand), spelling.key(model))


def matching(
    warnings: Iterable[WarningRow], category_id: int | None, brand: str, model: str
) -> tuple[WarningRow, ...]:
    """Those that fit an article, the most particular first; case, width, blanks and hyphens don't matter."""
    brand_key, model_key = spelling.key(brand), spelling.key(model)
    found = [
        each
        for each in warnings
        if each.category_id in (None, category_id)
        and each.brand_key in ("", brand_key)
        and model_key.startswith(each.model_key)
    ]
    return tuple(sorted(found, key=lambda each: (-len(each.model_key), not each.brand_key, each.id)))
