"""From key press to rows painted: queries typed into the find box of the real window, sign by sign."""

from __future__ import annotations

import random
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

from app.bench.clocks import median
from app.bench.figures import Figure, p99
from app.bench.sought import Sought
from app.bench.stage import Stage

AIM_MS = 16
TOGETHER = 10  # queries in one shop before the other has its turn


def measure(stages: Sequence[tuple[Stage, Sequence[Sought]]]) -> list[Figure]:
    """Each key of each query; by turns in one shop and the other."""
    taken: dict[int, list[float]] = {stage.orders: [] for stage, _ in stages}
    most = max(len(queries) for _, queries in stages)
    for first in range(0, most, TOGETHER):
        for stage, queries in stages:
            stage.come_forward()
            for each in queries[first : first + TOGETHER]:
                taken[stage.orders] += _typed(stage, each)
    figures: list[Figure] = []
    for stage, queries in stages:
        times = taken[stage.orders]
        how = f"p99 of {len(times):,} keys, {len(queries)} queries; median {median(times):.1f} ms"
        figures.append(Figure("key", "from key press to rows painted", stage.orders, p99(times), "ms", aim=AIM_MS,
                              how=how))  # fmt: skip
    return figures


def mixed(drawn: Sequence[Sought], number: int, seed: int) -> list[Sought]:
    """So many of them in no order."""
    chosen = list(drawn[:number])
    random.Random(seed).shuffle(chosen)
    return chosen


def _typed(stage: Stage, query: Sought) -> list[float]:
    box = stage.window.top_bar.find_box
    box.reset()
    stage.window.focus_find()
    stage.rest()
    times = [stage.painted(lambda sign=sign: _press(stage, sign), box.answered) for sign in query.text]
    box.reset()
    stage.rest()
    return times


def _press(stage: Stage, sign: str) -> None:
    """To the window, as from the system; Chinese signs as an input method commits them."""
    if not sign.isascii():
        event = QInputMethodEvent()
        event.setCommitString(sign)
        QCoreApplication.postEvent(stage.window.top_bar.find_box, event)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key(ord(sign.upper())), Qt.KeyboardModifier.NoModifier, sign)
        QCoreApplication.postEvent(stage.window.windowHandle(), event)
