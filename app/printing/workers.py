"""All printers of this PC at work: one thread for each, and one that shows that this process lives."""

from __future__ import annotations

import logging
import threading
import time

from app.printing.face import PrinterCondition, PrinterProfile, PrinterState
from app.printing.spool import LEASE_SECONDS, Spool
from app.printing.worker import Changed, MakeLanguage, MakeOutlet, Worker

_log = logging.getLogger(__name__)


class Workers:
    """All workers of this process and the thread that shows that it lives."""

    def __init__(self, spool: Spool, make_outlet: MakeOutlet, make_language: MakeLanguage, changed: Changed) -> None:
        self._spool = spool
        self._make_outlet = make_outlet
        self._make_language = make_language
        self._changed = changed
        self._workers: dict[str, Worker] = {}
        self._leaving: list[Worker] = []  # told to end, perhaps still in the middle of a job
        self._stopping = threading.Event()
        self._heart = threading.Thread(target=self._live, name="print heartbeat", daemon=True)

    def start(self, profiles: tuple[PrinterProfile, ...]) -> None:
        """Print on these printers; on another call the changed ones are begun anew."""
        gone: dict[str, Worker] = {}
        for name, worker in list(self._workers.items()):
            if worker.profile not in profiles:
                gone[name] = self._workers.pop(name)
                worker.stop(timeout=0)
        self._leaving = [worker for worker in (*self._leaving, *gone.values()) if worker.is_alive]
        for profile in profiles:
            if profile.name not in self._workers:
                parts = (self._make_outlet, self._make_language, self._changed)
                worker = Worker(self._spool, profile, *parts, predecessor=gone.get(profile.name))
                self._workers[profile.name] = worker
                worker.start()
        if not self._heart.is_alive() and not self._stopping.is_set():
            self._heart.start()

    def wake(self) -> None:
        """Look for jobs now, on every printer."""
        for worker in self._workers.values():
            worker.wake()

    def state(self, printer: str) -> PrinterState:
        """A printer's state as last heard; UNKNOWN for one that is not ours."""
        worker = self._workers.get(printer)
        return worker.state if worker else PrinterState(PrinterCondition.UNKNOWN)

    def stop(self, timeout: float = 5) -> bool:
        """End every thread, `timeout` seconds for all of them together.

        False when one still waits for its printer (its job is asked about at the next start).
        """
        until = time.monotonic() + timeout
        workers = [*self._workers.values(), *self._leaving]
        for worker in workers:
            worker.stop(timeout=0)  # all at once: none waits for the one before it
        ended = [worker.stop(max(0, until - time.monotonic())) for worker in workers]
        self._stopping.set()  # the heart beats until the last job is out: its lease must not look dead
        if self._heart.is_alive():
            self._heart.join(max(0, until - time.monotonic()))
        return all(ended) and not self._heart.is_alive()

    def _live(self) -> None:
        while not self._stopping.wait(LEASE_SECONDS / 5):
            try:
                self._spool.beat()
                self._spool.tidy()
            except Exception:  # a full disk, a locked file: try again
                _log.exception("the print queue could not be kept alive")
