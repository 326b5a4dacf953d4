"""Taking times: subject and floor by turns, so that what else the machine does meets both."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

Act = Callable[[], Any]


def took(act: Act) -> float:
    """How long one act takes, in ms."""
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def by_turns(acts: Mapping[str, Callable[[], Act]], rounds: int, warm: int = 1) -> dict[str, list[float]]:
    """Each act `rounds` times, in ms, in another order each round; `warm` rounds before that are not counted.

    acts: by name, what prepares the act and gives it back; only the act itself is timed.
    """
    names = list(acts)
    times: dict[str, list[float]] = {name: [] for name in names}
    for turn in range(warm + rounds):
        shift = turn % len(names)
        for name in names[shift:] + names[:shift]:
            taken = took(acts[name]())
            if turn >= warm:
                times[name].append(taken)
    return times


def ready(act: Act) -> Callable[[], Act]:
    """For by_turns: an act that needs no preparing."""
    return lambda: act


def median(values: Sequence[float]) -> float:
    """The one in the middle."""
    return statistics.median(values)
