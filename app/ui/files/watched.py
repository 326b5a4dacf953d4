"""Watches the transfer folder behind the window, as long as something could take its pictures, and remembers."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from app.errors import ShopError
from app.ui import drafts
from app.ui.desk import Desk
from app.ui.files.transfer import Memory, Offer, Transfer
from app.workflow.files import attachments

log = logging.getLogger(__name__)
LOOK_MS = 2_000  # phones' folders and network mounts tell nobody that they changed
SOON_MS = 250
SLOWER = 10  #: a look that takes long is made more rarely: at most a tenth of the time goes into it
MEMORY = "watched-folder"


class WatchedFolder(QObject):
    """One for a window (`of(desk)`). `want(owner, True)` while a card or an intake is in sight."""

    offered = Signal(object)  # tuple[Offer, ...]

    def __init__(self, desk: Desk, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(desk)
        self._desk = desk
        self._clock = clock
        self._wanted: set[int] = set()
        self._transfer: Transfer | None = None
        self._looking = False
        self.offers: tuple[Offer, ...] = ()
        self.gone = False  # the folder is not there now
        self._watcher: QFileSystemWatcher | None = None  # made with the first folder: it costs a handle of the system
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @classmethod
    def of(cls, desk: Desk) -> WatchedFolder:
        """The one of this desk."""
        return desk.findChild(cls) or cls(desk)

    def folder(self) -> Path | None:
        """What this PC's settings say; None = nothing is watched."""
        settings = self._desk.settings
        return Path(settings.watched_folder).expanduser() if settings.watching and settings.watched_folder else None

    def want(self, owner: QObject, wanted: bool) -> None:
        """Somebody could take pictures now, or no longer."""
        (self._wanted.add if wanted else self._wanted.discard)(id(owner))
        if self._wanted and not self._looking and not self._timer.isActive() and self.folder() is not None:
            self._timer.start(0)

    def look_now(self) -> None:
        """The settings have changed."""
        if not self._looking:
            self._timer.start(0)

    def settle(self, offers: Iterable[Offer]) -> None:
        """Taken, or not wanted: never offered again."""
        done = tuple(offers)
        transfer = self._transfer
        self._show(tuple(offer for offer in self.offers if offer not in done))
        if transfer is not None:
            self._desk.ask(self, lambda: self._settle(transfer, done))

    # --- looking

    def _stirred(self, _path: str) -> None:
        if self._wanted and not self._looking:
            self._timer.start(SOON_MS)

    def _look(self) -> None:
        folder = self.folder()
        if folder is None or not self._wanted or self._looking:
            if folder is None:
                self._show(())
                self._transfer = None
            return
        self._looking = True
        self._watch(folder)
        self._desk.background.run(self, lambda: self._at_work(folder), self._seen, self._failed)

    def _watch(self, folder: Path) -> None:
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self._stirred)
        if self._watcher.directories() == [str(folder)]:
            return
        for path in self._watcher.directories():
            self._watcher.removePath(path)
        if not self.gone:
            self._watcher.addPath(str(folder))

    def _at_work(self, folder: Path) -> tuple[Transfer, tuple[Offer, ...], float]:
        """Behind the window."""
        began = time.monotonic()
        transfer = self._transfer
        if transfer is None or transfer.folder != folder:
            store = self._desk.store
            transfer = Transfer(
                folder, self._remembered(folder), lambda shas: attachments.known(store, shas), self._clock
            )
            self._transfer = transfer
        offers = transfer.look()
        self._keep(transfer)
        return transfer, offers, time.monotonic() - began

    def _seen(self, found: Any) -> None:
        transfer, offers, seconds = found
        self._looking, self.gone = False, False
        self._desk.well("watched")
        if transfer.folder == self.folder():
            self._show(offers)
        self._again(seconds)

    def _failed(self, error: ShopError) -> None:
        """A phone that was unplugged, a share that is asleep: said in the settings, not at every look."""
        self._looking, self.gone = False, True
        self._show(())
        self._desk.complain_once("watched", error)
        self._again(0)

    def _again(self, seconds: float) -> None:
        if self._wanted:
            self._timer.start(max(LOOK_MS, round(seconds * 1000 * SLOWER)))

    def _show(self, offers: tuple[Offer, ...]) -> None:
        if offers != self.offers:
            self.offers = offers
            self.offered.emit(offers)

    # --- what is remembered on this PC

    def _settle(self, transfer: Transfer, offers: tuple[Offer, ...]) -> None:
        transfer.settle(offers)
        self._keep(transfer)

    def _remembered(self, folder: Path) -> Memory | None:
        where = self._desk.drafts
        return None if where is None else Memory.from_plain(drafts.load(where, MEMORY), str(folder))

    def _keep(self, transfer: Transfer) -> None:
        where = self._desk.drafts
        if transfer.changed and where is not None:
            try:
                drafts.save(where, MEMORY, transfer.memory.to_plain())
            except OSError as problem:  # remembered until the program ends; drafts say that the disk refuses
                log.info("what was taken from the watched folder is not remembered: %s", problem)
        transfer.changed = False
