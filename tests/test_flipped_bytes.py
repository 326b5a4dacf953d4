"""Bytes of the database are flipped at seeded places: the program starts or says plainly what is wrong, never crashes.

FLIPS=200 tries so many places; the suite a tenth of them.
"""

from __future__ import annotations

import functools
import logging
import os
import random
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app import backups
from app.errors import Damaged, ShopError
from app.models.store import Store, open_store
from app.places import places_for
from app.soaking import registry
from app.soaking.hand import Hand
from app.startup import Program
from app.ui.main_window import MainWindow
from app.ui.pages.trouble import TroublePage
from app.workflow import search
from app.workflow.counter import intake
from app.workflow.house import whole
from app.workflow.registers import register
from app.workflow.rows.cards import CardFilter
from app.workflow.rows.kinds import State
from app.workflow.rows.papers import RegisterFilter
from app.workflow.rows.shop import Who
from app.workflow.stockroom import stock
from app.workflow.workbench import cards
from tests import programs
from tests.programs import Make, article, clerk, settle, words_of
from tests.workflow.bench_shop import allow_own_inspection

make = programs.make
FLIPS = int(os.environ.get("FLIPS", "20"))
ACTS = (
    "intake.take_in:three articles", "handing_out.hand_out", "part_use.use_now", "quotations.answer",
    "attachments.attach", "merging.merge_customers", "staff.add_staff", "shop_lists.save_brand",
)  # fmt: skip


@functools.cache
def _filled(founded: Path) -> Path:
    """A shop with something in every table, in one file (no journal beside it), and a good backup of it."""
    folder = founded.parent / "filled-for-flips"
    shutil.copytree(founded, folder)
    store = open_store(folder)
    allow_own_inspection(store)
    hand = Hand(store, Who(1, "王芳", frozenset(programs.Role), "pc-1"), random.Random(8), folder)
    for name in ACTS * 3:
        registry.load()[name].prepare(hand)()
    store.close()
    places = places_for(folder)
    places.make_folders()
    backups.make_now(places, "daily", lambda: datetime.now(UTC) - timedelta(hours=1))
    return folder


def flip(file: Path, seed: int) -> tuple[int, int]:
    """Flip all bits of one to sixteen bytes somewhere; where and how many."""
    chance = random.Random(seed)
    data = bytearray(file.read_bytes())
    at, count = chance.randrange(len(data)), chance.choice((1, 1, 2, 16))
    for place in range(at, min(at + count, len(data))):
        data[place] ^= 0xFF
    file.write_bytes(data)
    return at, count


def ask(program: Program, qtbot: QtBot, verb: Callable[..., Any], *args: Any) -> ShopError | None:
    """A verb by the window's own door: None when it worked, else what was told."""
    assert program.desk is not None
    told: list[ShopError] = []
    program.desk.run(program, verb, *args, fail=told.append)
    settle(qtbot, program)
    return told[0] if told else None


@pytest.mark.timeout(120)
@pytest.mark.parametrize("seed", range(FLIPS))
def test_a_flipped_byte_is_told_or_does_no_harm(
    founded_shop_folder: Path, tmp_path: Path, make: Make, qtbot: QtBot, caplog: pytest.LogCaptureFixture, seed: int
) -> None:
    folder = tmp_path / "shop"
    shutil.copytree(_filled(founded_shop_folder), folder)
    good = {row.path.name: row.path.read_bytes() for row in backups.listed(places_for(folder))}
    at, count = flip(folder / "shop.sqlite3", seed)
    program = make(folder)
    if isinstance(program.window, TroublePage):
        said = words_of(program.window)
        assert "damaged" in said or "not a shop" in said or "newer" in said, said
    else:
        assert isinstance(program.window, MainWindow)
        _work(program, qtbot)
        _told_if_torn(program, qtbot)
    there = {row.path.name: row.path.read_bytes() for row in backups.listed(places_for(folder))}
    assert good.items() <= there.items(), f"a good backup is gone ({at}, {count})"
    assert not any(row.damaged for row in backups.listed(places_for(folder)))
    caplog.clear()  # what was found is logged, as it should be
    logging.getLogger("app").debug("flipped %s bytes at %s", count, at)


def _work(program: Program, qtbot: QtBot) -> None:
    """Every page is looked at, and the usual acts are tried: each works or says what is wrong."""
    assert program.main is not None
    assert program.desk is not None
    who = clerk(program)
    program.desk.sign_in(who)
    for page in program.main.pages:
        program.main.show_page(page.key)
        settle(qtbot, program)
    everything = CardFilter(states=tuple(State))
    ask(program, qtbot, cards.list_ids, everything, 0, 200)
    for order_id in range(1, 12):
        ask(program, qtbot, cards.card, who, order_id)
    ask(program, qtbot, search.find, "Nova")
    ask(program, qtbot, register.all_rows, RegisterFilter())
    ask(program, qtbot, stock.list_ids, stock_filter(), 0, 100)
    ask(program, qtbot, intake.take_in, who, (article(),), None, "en")


def stock_filter() -> Any:
    from app.workflow.rows.stock import PartFilter

    return PartFilter()


def _told_if_torn(program: Program, qtbot: QtBot) -> None:
    """What the check after the start finds stands under the tabs."""
    store: Store = program.store
    found = whole.check(store)
    if found:
        assert program.main is not None
        program.background.damaged.emit(Damaged("data.damaged", reason=found[0]))
        settle(qtbot, program)
        assert any("damaged" in words for words in program.main.standing.words())
