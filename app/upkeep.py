"""What the program does by itself behind an open window: owed papers, backups, the clock, whether the data is whole."""

from __future__ import annotations

import contextlib
import importlib
import logging
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app import backups
from app.errors import Damaged, ShopError
from app.models.backup_file import BackupRow
from app.models.store import Store
from app.places import Places
from app.print_service import PrintService
from app.ui.desk import Desk
from app.ui.files import care
from app.ui.main_window import MainWindow
from app.ui.reminders import accept_words, backup_words, clock_words, damage_words, index_words, repair_words
from app.workflow.exchange import find_texts
from app.workflow.house import clock_check, shop, whole
from app.workflow.lists import reasons
from app.workflow.rows.clock import ClockRow
from app.workflow.rows.files import FilesCheck
from app.workflow.rows.stock import StockCheck
from app.workflow.stockroom import stock

log = logging.getLogger(__name__)
CLOCK_LOOK_MS = 60_000
CALM_MS = 500  # after the window is up: all this takes the processor from the first keys
WHOLE_LOOK_MS = 5_000  # after the start: the first customer comes first
BACKUP_LOOK_MS = 30 * 60_000  # a window left open over night makes its daily backup, too
OWED_LOOK_MS = 60_000  # what another process owed for this PC


class Upkeep(QObject):
    """The timers of one open shop; gone with the window it belongs to."""

    repair_wanted = Signal(object)  # Damaged: close the shop and offer the backups

    def __init__(
        self,
        places: Places,
        store: Store,
        printing: PrintService,
        desk: Desk,
        window: MainWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._places = places
        self._store = store
        self._printing = printing
        self._desk = desk
        self._status = window.status
        self._standing = window.standing
        self._stopped = False
        self.begun = False  # everything has had its first turn, or is having it
        self.looking = False  # the last of it has: whether the data is whole
        self._checker = QObject(self)  # whether a big shop is whole takes seconds: nothing else waits behind it

    def stop(self) -> None:
        """The shop is being closed: nothing is begun any more."""
        self._stopped = True
        for timer in self.findChildren(QTimer):
            timer.stop()

    def start(self) -> None:
        """Everything that can wait until the window is up; all of it off the window's thread."""
        self._desk.changed.connect(self._something_changed)
        self._desk.background.damaged.connect(self._damaged)
        self._every(OWED_LOOK_MS, self._take_owed)
        self._every(BACKUP_LOOK_MS, self._back_up)
        self._every(CLOCK_LOOK_MS, self._look_at_clock)
        QTimer.singleShot(CALM_MS, self, self._begin)
        QTimer.singleShot(WHOLE_LOOK_MS, self, self.look_whether_whole)

    def _begin(self) -> None:
        self.begun = True
        if self._stopped:
            return
        self._printing.start()
        self._take_owed()
        self._back_up()
        self._look("sums", stock.check_sums, self._store, then=self._sums_checked)
        self._desk.ask(self, _warm_up)
        self._look("files", care.look_after, self._store, self._places.drafts, then=self._files_looked_after)
        self._look("texts", find_texts.mend, self._store, then=lambda _learnt: self._desk.well("texts"))
        self._look("reasons", reasons.plant, self._store, then=self._reasons_planted)
        self._look_at_clock()

    def _look(self, what: str, work: Callable[..., Any], *args: object, then: Callable[[Any], None]) -> None:
        """Behind what is done at the counter: what refuses is said beside it, once."""
        self._desk.ask(self, work, *args, then=then, fail=lambda error: self._desk.complain_once(what, error))

    def _every(self, milliseconds: int, act: Callable[[], None]) -> None:
        timer = QTimer(self)
        timer.timeout.connect(act)
        timer.start(milliseconds)

    def _something_changed(self, kinds: object) -> None:
        if self._stopped:
            return
        if isinstance(kinds, frozenset) and kinds & {"orders", "papers", "money"}:
            self._take_owed()
        if isinstance(kinds, frozenset) and "backups" in kinds:
            self._look_at_age()

    def _take_owed(self) -> None:
        self._desk.ask(
            self,
            self._printing.enqueue_owed,
            then=lambda _jobs: self._desk.well("owed"),
            fail=lambda error: self._desk.complain_once("owed", error),  # tried again by itself
        )

    def _back_up(self) -> None:
        def made(row: BackupRow | None) -> None:
            self._desk.well("backup")
            self._look_at_age()
            if row is not None and row.lost:  # what the backups can't put right either
                lost = ShopError("backup.files_lost", lost=row.lost)
                self._desk.behind("backup files", self._desk.sentence(lost))

        def refused(error: ShopError) -> None:  # tried again by itself; the age stays in sight
            self._desk.complain_once("backup", error)
            self._look_at_age()

        self._desk.ask(self, backups.make_if_due, self._places, then=made, fail=refused)

    def _look_at_age(self) -> None:
        """Off the window's thread: the backups may lie on a slow disk."""
        self._look("backups", backups.newest_moment, self._places, then=self._show_age)

    def _show_age(self, newest: datetime | None) -> None:
        self._status.remind(backup_words(newest, datetime.now(UTC)))

    # --- the clock

    def _look_at_clock(self) -> None:
        self._look("clock", clock_check.check, self._store, then=self._clock_seen)

    def _clock_seen(self, clock: ClockRow) -> None:
        if not clock.went_back:
            self._standing.forget("clock")
            return
        self._standing.say("clock", clock_words(clock, self._desk), "warn", [(accept_words(), self._accept_clock)])

    def _accept_clock(self) -> None:
        with contextlib.suppress(ShopError):  # nobody is signed in: the window asks who it is
            who = self._desk.acting()
            self._desk.ask(self, clock_check.accept, self._store, who, then=self._clock_seen)

    # --- whether the data is whole

    def look_whether_whole(self) -> None:
        """Some seconds for a big shop; what is found is told, and what can be mended is mended."""
        self.looking = True
        if not self._stopped:
            refused = partial(self._desk.complain_once, "whole")
            self._desk.ask(self._checker, whole.check, self._store, then=self._checked, fail=refused)

    def _checked(self, found: tuple[str, ...]) -> None:
        if not found:
            return
        log.error("the database is damaged: %s", "; ".join(found))

        def mended(left: tuple[str, ...]) -> None:
            if left:
                self._damaged(Damaged("data.damaged", reason=left[0]))
            else:
                self._desk.behind("whole", index_words())

        self._desk.ask(self._checker, whole.mend, self._store, found, then=mended)

    def _damaged(self, error: Damaged) -> None:
        """Found by the check, or met by a verb: said until somebody does something about it."""
        if error.key != "data.damaged" or self._stopped:
            return

        def offer(newest: datetime | None) -> None:
            acts = [(repair_words(), lambda: self.repair_wanted.emit(error))]
            self._standing.say("damaged", damage_words(newest, self._desk), "bad", acts)

        self._desk.ask(self._checker, backups.newest_moment, self._places, then=offer)

    def _reasons_planted(self, kinds: object) -> None:
        """A shop older than the lists of reasons has them now: every page offers them."""
        if kinds:
            desk = self._desk
            desk.run(self, shop.lists, then=lambda lists: desk.use_shop(desk.shop, lists), changes=("shop",))

    def _sums_checked(self, result: object) -> None:
        if isinstance(result, StockCheck) and result.wrong:
            log.error("stock sums differ for parts %s", result.wrong)
            self._desk.complain_once("sums", ShopError("stock.sums_differ", parts=len(result.wrong)))

    def _files_looked_after(self, found: FilesCheck) -> None:
        if not found.well:
            log.error("%s kept files are missing, %s damaged", len(found.missing), len(found.damaged))
            self._desk.complain_once("files", care.trouble(found))


@contextlib.contextmanager
def reading_at_start() -> Generator[None, None, None]:
    """What the shop's first rows can't be made sense of is damage, too: a flipped byte is often still readable."""
    try:
        yield
    except (ValueError, LookupError, ArithmeticError, TypeError) as error:
        log.exception("the shop's own rows can't be understood")
        raise Damaged("data.damaged", reason=f"{type(error).__name__}: {error}") from error


def set_queue_aside(places: Places, now: datetime) -> None:
    """A print queue that can't be read is renamed, with its journal; the next start makes a new one. Raises OSError."""
    for ending in ("", "-wal", "-shm"):
        file = places.spool_file.with_name(places.spool_file.name + ending)
        if file.exists():
            file.replace(file.with_name(f"unreadable-{now:%Y%m%d-%H%M%S}-{file.name}"))


def _warm_up() -> None:
    """What takes long to import and is no part of the start: the first customer must not wait for it."""
    for name in ("app.printing.documents.catalogue", "pypinyin"):
        importlib.import_module(name)
