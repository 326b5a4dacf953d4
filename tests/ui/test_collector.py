"""Garbage is looked for in the window's thread only."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.collector import LOOK_MS, Collector, collect


class Ring:
    """Something that holds itself."""

    def __init__(self, where: list[int]) -> None:
        self.me = self
        self.where = where

    def __del__(self) -> None:
        self.where.append(threading.get_ident())


def test_what_nobody_needs_is_taken_away_here_and_never_by_a_thread(qtbot: QtBot) -> None:
    parent, where = QObject(), list[int]()
    Collector(parent)
    assert not gc.isenabled()
    Ring(where)
    kept: list[list[int]] = []
    thread = threading.Thread(target=lambda: kept.extend([each] for each in range(10 * gc.get_threshold()[0])))
    thread.start()
    thread.join()
    assert not where  # the thread needed memory ten times as often as the collector would have looked
    qtbot.waitUntil(lambda: bool(where), timeout=20 * LOOK_MS)
    assert where == [threading.get_ident()]


def test_nothing_is_done_while_nothing_is_due() -> None:
    gc.collect()
    ring = Ring([])
    seen = weakref.ref(ring)
    del ring
    collect()
    assert seen() is not None
    gc.collect()
    assert seen() is None
