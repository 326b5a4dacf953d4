"""Several words put together as the reader's language does it: 、 and ： in Chinese, commas and colons in English."""

from __future__ import annotations

from collections.abc import Iterable

from app.ui.words import translate


def listed(names: Iterable[str]) -> str:
    """Several things of a kind: "charger, manual" / "充电器、说明书"."""
    return translate("Listed", ", ").join(names)


def clauses(parts: Iterable[str]) -> str:
    """What is said one after the other, without what is empty: "31 Jul 2026, invoice" / "2026年7月31日，发票"."""
    return translate("Clauses", ", ").join(part for part in parts if part)


def headed(head: str, text: str) -> str:
    """ "Warranty: sold by us" / "保修：本店售出"."""
    return translate("Headed", "{head}: {text}").replace("{head}", head, 1).replace("{text}", text, 1)
