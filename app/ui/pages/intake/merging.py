"""Two versions of one thing brought together, pure: what was typed stays, what was not touched becomes theirs."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any, TypeVar

from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.intake import IntakeInput

T = TypeVar("T", CustomerInput, ArticleInput, IntakeInput)
NOT_COMPARED = frozenset(("id", "version", "customer", "article", "unlock_code"))
SETS = frozenset(("conditions", "accessories"))


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that is not the same in theirs. kept: it was typed here too, so it stays; else theirs was taken."""

    name: str
    theirs: Any
    mine: Any
    kept: bool


def merge(base: T | None, mine: T, theirs: T) -> tuple[T, tuple[Difference, ...]]:
    """`mine` on top of `theirs`; base: both as they were when the form was filled, None = not known.

    A field that nobody changed there stays as it is here. One changed there and not here becomes theirs; one changed
    on both sides (or where the base is not known) stays as it is here. The version is theirs.
    """
    taken: dict[str, Any] = {}
    found: list[Difference] = []
    for name in (field.name for field in fields(mine) if field.name not in NOT_COMPARED):
        here, there = getattr(mine, name), getattr(theirs, name)
        if _plain(name, here) == _plain(name, there):
            continue
        was = here if base is None else getattr(base, name)
        if base is not None and _plain(name, was) == _plain(name, there):
            continue  # only typed here: nothing new on their side
        kept = base is None or _plain(name, was) != _plain(name, here)
        if not kept:
            taken[name] = there
        found.append(Difference(name, there, here, kept))
    if not isinstance(theirs, IntakeInput):
        taken["version"] = theirs.version
    return replace(mine, **taken), tuple(found)


def _plain(name: str, value: Any) -> Any:
    """As far as a form can tell: the order of ticks and the seconds of a moment say nothing."""
    if name in SETS:
        return frozenset(value)
    return value.replace(second=0, microsecond=0) if isinstance(value, datetime) else value
