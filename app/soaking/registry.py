"""The acts of the soak: one for each verb that changes something, registered by the verb's name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from app.soaking.hand import Hand

Verb = Callable[[], Any]  # the one call that may be killed; all it needs is prepared before
Prepare = Callable[[Hand], Verb]
P = TypeVar("P", bound=Prepare)


@dataclass(frozen=True, slots=True)
class Act:
    """silent: leaves no line of history. facts: what of the result must be there after any kill, for checks.Known."""

    verb: str  # "module.function" in app.workflow, or another room's
    prepare: Prepare
    silent: bool = False
    facts: Callable[[Any], dict[str, Any]] | None = None


ACTS: dict[str, Act] = {}


def act(
    verb: str, *, silent: bool = False, facts: Callable[[Any], dict[str, Any]] | None = None
) -> Callable[[P], P]:
    """Register `prepare(hand) -> call` under its verb; a second one of the same verb says what differs behind a “:”."""

    def register(prepare: P) -> P:
        if verb in ACTS:
            raise ValueError(verb)
        ACTS[verb] = Act(verb.partition(":")[0], prepare, silent, facts)
        return prepare

    return register


def load() -> dict[str, Act]:
    """All acts, each file of them imported."""
    from app.soaking.acts import (  # noqa: F401
        bench,  # pyright: ignore[reportUnusedImport]
        buying,  # pyright: ignore[reportUnusedImport]
        counter,  # pyright: ignore[reportUnusedImport]
        counting,  # pyright: ignore[reportUnusedImport]
        exchange,  # pyright: ignore[reportUnusedImport]
        files,  # pyright: ignore[reportUnusedImport]
        house,  # pyright: ignore[reportUnusedImport]
        issuing,  # pyright: ignore[reportUnusedImport]
        lists,  # pyright: ignore[reportUnusedImport]
        parts,  # pyright: ignore[reportUnusedImport]
        people,  # pyright: ignore[reportUnusedImport]
    )

    return ACTS
