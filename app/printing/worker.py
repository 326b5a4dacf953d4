"""One thread a printer takes jobs from the spool and sends them; another shows that this process lives."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress

from app.errors import OutletError, ShopError
from app.printing.face import JobState, PrinterCondition, PrinterProfile, PrinterState, is_queue_fault
from app.printing.languages.base import StatusLanguage
from app.printing.outlets.base import Outlet
from app.printing.spool import LEASE_SECONDS, Spool, Work

POLL_SECONDS = 0.5  # how soon a job that another window queued is seen
AFTER_PAUSE = 0.25  # between two questions after a job
AFTER_QUESTIONS = 20

MakeOutlet = Callable[[PrinterProfile, Work | None], Outlet]
MakeLanguage = Callable[[PrinterProfile], StatusLanguage | None]
Changed = Callable[[str], None]
_log = logging.getLogger(__name__)


class Worker:
    """Prints for one printer; `changed(printer)` is called after each change, from the worker's thread."""

    def __init__(
        self,
        spool: Spool,
        profile: PrinterProfile,
        make_outlet: MakeOutlet,
        make_language: MakeLanguage,
        changed: Changed,
        predecessor: Worker | None = None,
    ) -> None:
        """`predecessor` printed here with another profile; it may still be in the middle of a job."""
        self.profile = profile
        self._predecessor = predecessor
        self.state = PrinterState(PrinterCondition.UNKNOWN)
        self._spool = spool
        self._make_outlet = make_outlet
        self._make_language = make_language
        self._changed = changed
        self._stopping = threading.Event()
        self._awake = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"print {profile.name}", daemon=True)

    def start(self) -> None:
        """Begin to print."""
        self._thread.start()

    def wake(self) -> None:
        """Look for jobs now."""
        self._awake.set()

    def stop(self, timeout: float) -> bool:
        """End after the job that is just going out; True when the thread has ended within `timeout` seconds."""
        self._stopping.set()
        self._awake.set()
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    @property
    def is_alive(self) -> bool:
        """Whether its thread still runs."""
        return self._thread.is_alive()

    def join(self) -> None:
        """Wait for the end of the thread, however long its printer takes."""
        self._thread.join()

    def step(self) -> bool:
        """Print one job if there is one that is ours to print; True when there was one."""
        if not self._spool.lease(self.profile.name):
            return False
        work = self._spool.take(self.profile.name)
        if work is None:
            return False
        self._changed(self.profile.name)
        self._print(work)
        self._changed(self.profile.name)
        return True

    def _run(self) -> None:
        if self._predecessor:
            self._predecessor.join()
            self._predecessor = None
        while not self._stopping.is_set():
            try:
                busy = self.step()
                self._queue_well()
            except ShopError as error:  # the queue's own file: full, locked, damaged
                self._queue_refuses(error)
                busy = False
            except Exception:  # the thread must live: the next slip may be a good one
                _log.exception("printing on %s failed", self.profile.name)
                busy = False
            if not busy:
                self._awake.wait(POLL_SECONDS)
                self._awake.clear()
        with suppress(Exception):  # a spool that is gone needs nothing back
            self._spool.give_back(self.profile.name)

    def _queue_refuses(self, error: ShopError) -> None:
        """Shown as the printer's state and logged once, however often it is met again."""
        if self.state.key != error.key:
            _log.error("printing on %s waits: %s", self.profile.name, error)
            self.state = PrinterState(PrinterCondition.FAULT, error.key, _texts(error))
            self._changed(self.profile.name)

    def _queue_well(self) -> None:
        if is_queue_fault(self.state.key):
            self.state = PrinterState(PrinterCondition.UNKNOWN)
            self._changed(self.profile.name)

    def _print(self, work: Work) -> None:
        if not _same_way(work.profile, self.profile):
            self._spool.finish(work.job.id, JobState.HELD, ShopError("print.profile_changed", printer=work.job.printer))
            return
        outlet, language = self._make_outlet(self.profile, work), self._make_language(self.profile)
        before = outlet.status(language)
        self.state = before
        if before.at_fault:
            self._spool.put_off(work, OutletError(before.key, 0, **dict(before.values)))
            return
        gone = 0

        def count(sent: int) -> None:
            nonlocal gone
            gone = sent
            with suppress(ShopError):  # a queue that can't be written to is no reason to break off half a label
                self._spool.progress(work.job.id, sent)

        try:
            outlet.send(work.data, count)
        except OutletError as error:
            self._broke_off(work, error, max(gone, error.sent))
        except Exception as error:
            _log.exception("sending job %s failed", work.job.id)
            self._broke_off(work, OutletError("print.failed", detail=repr(error)), gone)
        else:
            self._after(work, outlet, language)

    def _broke_off(self, work: Work, error: OutletError, gone: int) -> None:
        self.state = PrinterState(PrinterCondition.OFFLINE, error.key, _texts(error))
        if gone == 0:
            self._spool.put_off(work, error)
        else:
            values = {key: value for key, value in error.values.items() if key != "sent"}
            self._spool.finish(work.job.id, JobState.UNCERTAIN, OutletError(error.key, gone, **values))

    def _after(self, work: Work, outlet: Outlet, language: StatusLanguage | None) -> None:
        """All bytes are gone: a fault now asks a person; "printing", then "ready" means that it is printed."""
        seen_printing = False
        for _ in range(AFTER_QUESTIONS):
            self.state = outlet.status(language)
            if self.state.condition is not PrinterCondition.PRINTING:
                break
            seen_printing = True
            if self._stopping.wait(AFTER_PAUSE):
                break
        if self.state.at_fault:
            fault = OutletError(self.state.key, len(work.data), **dict(self.state.values))
            self._spool.finish(work.job.id, JobState.UNCERTAIN, fault)
        elif seen_printing and self.state.condition is PrinterCondition.READY:
            self._spool.finish(work.job.id, JobState.CONFIRMED)
        else:
            self._spool.finish(work.job.id, JobState.SENT)


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


def _same_way(one: PrinterProfile, other: PrinterProfile) -> bool:
    """Whether bytes made for one profile are right for the other."""
    return (one.role, one.language, one.dpi, one.width_mm, one.height_mm, one.paper) == (
        *(other.role, other.language, other.dpi, other.width_mm, other.height_mm),
        other.paper,
    )


def _texts(error: ShopError) -> tuple[tuple[str, str], ...]:
    return tuple((key, str(value)) for key, value in error.values.items() if key != "sent")
