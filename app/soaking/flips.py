"""Bytes of the database are flipped: the program works all the same, or says plainly what is wrong and how to go on."""

from __future__ import annotations

import logging
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop

from app import backups
from app.errors import ShopError
from app.places import Places, places_for
from app.soaking import parent, registry
from app.soaking.hand import Hand
from app.startup import Program, make_application
from app.ui.log_file import discreet_traceback
from app.ui.main_window import MainWindow
from app.ui.pages.trouble import TroublePage
from app.ui.widgets.button import Button
from app.workflow import search
from app.workflow.counter import intake
from app.workflow.house import whole
from app.workflow.registers import register
from app.workflow.rows.cards import CardFilter
from app.workflow.rows.kinds import Role, State
from app.workflow.rows.papers import RegisterFilter
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartFilter
from app.workflow.stockroom import stock
from app.workflow.workbench import cards

#: What fills the shop: something in every table that matters.
ACTS = (
    "intake.take_in:three articles", "handing_out.hand_out", "part_use.use_now", "quotations.answer",
    "attachments.attach", "merging.merge_customers", "staff.add_staff", "shop_lists.save_brand",
)  # fmt: skip
PLAIN = ("damaged", "not a shop", "newer")  # what the page of a shop that stays closed says, one of these
PAGE, HEAD = 4096, 24  # bytes
PATIENCE = 60.0  # seconds
SAID_EVERY = 10
CLOSED, TOLD, UNHARMED = "kept the shop closed", "were told under the tabs", "did no harm"


@dataclass
class Flip:
    """One place, how the program took it, and what was wrong about that."""

    at: int
    count: int
    outcome: str = UNHARMED
    problems: list[str] = field(default_factory=list[str])


@dataclass
class Flips:
    """What happened so far."""

    tried: int = 0
    outcomes: Counter[str] = field(default_factory=Counter[str])
    problems: list[str] = field(default_factory=list[str])

    def words(self) -> str:
        """All of it in one line."""
        ways = ", ".join(f"{self.outcomes[each]} {each}" for each in (CLOSED, TOLD, UNHARMED))
        return f"{self.tried} flips of the database's bytes: {ways}; {len(self.problems)} problems"


def run(seed: int, flips: int, say: Callable[[str], object] = print) -> Flips:
    """As many flips, each in a fresh copy of a filled shop; the same seed, the same places."""
    done = Flips()
    with tempfile.TemporaryDirectory(prefix="counterfoil-flips-") as temporary:
        filled = fill(Path(temporary) / "filled")
        for number in range(1, flips + 1):
            folder = Path(temporary) / "shop"
            flip = try_one(filled, folder, seed * 100_000 + number)
            shutil.rmtree(folder)
            done.tried += 1
            done.outcomes[flip.outcome] += 1
            done.problems += [f"{flip.count} bytes from {flip.at}: {each}" for each in flip.problems]
            if number % SAID_EVERY == 0:
                say(f"{number}/{flips}: {done.words()}")
    return done


def fill(folder: Path) -> Path:
    """A shop with something in every table, in one file (no journal beside it), and a good backup of it."""
    store = parent.found(folder)
    hand = Hand(store, Who(1, "soak", frozenset(Role), "pc-1"), random.Random(8), folder)
    for name in ACTS * 3:
        registry.load()[name].prepare(hand)()
    store.close()
    places = places_for(folder)
    places.make_folders()
    backups.make_now(places, "daily", lambda: datetime.now(UTC) - timedelta(hours=1))
    return folder


def try_one(filled: Path, folder: Path, seed: int) -> Flip:
    """Flip in a copy of the shop at `folder` (new), open the program on it, work, and go the way on that it offers."""
    shutil.copytree(filled, folder)
    places = places_for(folder)
    good = _backups_of(places)
    flip = flip_bytes(folder / "shop.sqlite3", random.Random(seed))
    with _faults_go_into(flip.problems):
        program = Program(make_application(), places, "en")
        try:
            program.open()
            _rest(program)
            _look(program, flip)
            if not good.items() <= _backups_of(places).items():
                flip.problems.append("a good backup is gone")
            if any(row.damaged for row in backups.listed(places)):
                flip.problems.append("a damaged backup was made")
            if flip.outcome != UNHARMED:
                flip.problems += _go_on(program, places)
        except _Stuck as stuck:
            flip.problems.append(str(stuck))
        finally:
            _close(program)
    return flip


def flip_bytes(file: Path, chance: random.Random) -> Flip:
    """Flip all bits of one to sixteen bytes: anywhere, or where a page says what it is and what lies on it."""
    data = bytearray(file.read_bytes())
    page = chance.randrange(len(data) // PAGE) * PAGE
    at = chance.choice((chance.randrange(len(data)), page + chance.randrange(HEAD)))
    flip = Flip(at, chance.choice((1, 1, 2, 16)))
    for place in range(flip.at, min(flip.at + flip.count, len(data))):
        data[place] ^= 0xFF
    file.write_bytes(data)
    return flip


def _look(program: Program, flip: Flip) -> None:
    """What the program says of it, by itself or while somebody works."""
    if isinstance(program.window, TroublePage):
        flip.outcome = CLOSED
        said = program.window.said()
        if not any(word in said for word in PLAIN):
            flip.problems.append(f"closed without a plain word: {said}")
        return
    main, upkeep = program.main, program.upkeep
    if main is None or upkeep is None:
        flip.problems.append("neither open nor closed")
        return
    refused = _work(program)
    upkeep.look_whether_whole()
    _rest(program)
    if any("damaged" in words for words in main.standing.words()):
        flip.outcome = TOLD
    elif found := whole.check(program.store):
        flip.problems.append(f"not told: {found[0]}")
    elif refused:
        flip.problems.append(f"refused with no word of damage: {refused[0]}")


def _work(program: Program) -> list[ShopError]:
    """Every page is looked at, and the usual acts are tried; what was refused."""
    main, desk = program.main, program.desk
    if main is None or desk is None:
        return []
    who, refused = Who(1, "soak", frozenset(Role), desk.station), list[ShopError]()
    desk.sign_in(who)
    for page in main.pages:
        main.show_page(page.key)
        _rest(program)

    def ask(verb: Callable[..., Any], *args: object) -> None:
        desk.run(program, verb, *args, fail=refused.append)

    ask(cards.list_ids, CardFilter(states=tuple(State)), 0, 200)
    for order_id in range(1, 12):
        ask(cards.card, who, order_id)
    ask(search.find, "Nova")
    ask(register.all_rows, RegisterFilter())
    ask(stock.list_ids, PartFilter(), 0, 100)
    hand = Hand(program.store, who, random.Random(3), program.store.folder)
    ask(intake.take_in, who, (hand.intake(),), None, "en")
    _rest(program)
    return refused


def _go_on(program: Program, places: Places) -> list[str]:
    """The way on: the button under the tabs, the newest backup put back, the shop opened again; what was no way."""
    if program.main is not None and not _press(program, program.main.standing.findChildren(Button)):
        return ["no button beside what is said under the tabs"]
    page = program.window
    if not isinstance(page, TroublePage):
        return ["the button leads nowhere"]
    if page.choice is None:  # it takes this for a newer program's shop, and names the command that does the same
        backups.put_back(places, backups.listed(places)[0].path)
    elif not (_press(program, [page.choice.choose]) and _press(program, [page.choice.yes])):
        return ["no backup is offered"]
    _press(program, [page.try_again])
    if not isinstance(program.window, MainWindow):
        return [f"the backup does not open: {page.said()}"]
    return [f"refused after the backup was put back: {each}" for each in _work(program)]


def _press(program: Program, buttons: list[Button]) -> bool:
    usable = [button for button in buttons if button.isVisible() and button.isEnabled()]
    if not usable:
        return False
    usable[0].click()
    _rest(program)
    return True


class _Stuck(Exception):
    """Nothing went on any more."""


def _rest(program: Program) -> None:
    """Let the window work until nothing runs behind it."""
    deadline = time.monotonic() + PATIENCE
    while True:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        waiting = program.desk is not None and program.desk.printing.queue.counts().waiting > 0
        if not program.background.busy() and not waiting:
            return
        if time.monotonic() > deadline:
            raise _Stuck(f"still busy after {PATIENCE:.0f} s")
        time.sleep(0.002)


def _close(program: Program) -> None:
    if program.window is not None:
        program.window.close()
        program.window.deleteLater()
    program.close()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _backups_of(places: Places) -> dict[str, bytes]:
    return {row.path.name: row.path.read_bytes() for row in backups.listed(places)}


@contextmanager
def _faults_go_into(problems: list[str]) -> Generator[None, None, None]:
    """What nobody caught is a problem; what the program logs is not said here."""

    def fault(_kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        problems.append(discreet_traceback(error, trace))

    before, quiet = sys.excepthook, logging.NullHandler()
    sys.excepthook = fault
    logging.getLogger("app").addHandler(quiet)
    try:
        yield
    finally:
        logging.getLogger("app").removeHandler(quiet)
        sys.excepthook = before
