"""One thread a printer: takes jobs from the spool, asks the printer how it is, sends, and says what became of it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress

from app.errors import OutletError, ShopError
from app.printing.face import JobState, OutletKind, PrinterCondition, PrinterProfile, PrinterState, is_queue_fault
from app.printing.languages.base import StatusLanguage
from app.printing.outlets.base import Outlet, PluggedOutlet, fault_of, state_of, texts
from app.printing.spool import Spool, Work

POLL_SECONDS = 0.5  # how soon a job that another window queued is seen
WATCH_SECONDS = 2.0  # how often a printer that is at fault is asked again
FIRST_SECONDS = 3.0  # after the start, when the window is up, it is asked for the first time
GLANCE_SECONDS = 10.0  # how often is looked whether it is still plugged in; it is not asked anything
AFTER_PAUSE = 0.25  # between two questions after a job
AFTER_QUESTIONS = 20
NOTE_SECONDS = 0.1  # between two durable notes of how far a job is: one for each chunk holds up a slow disk
WIRED = frozenset((OutletKind.SERIAL, OutletKind.USB, OutletKind.NETWORK))  # no other can tell more than when it prints

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
        self._first_look_at = self._glance_at = float("inf")
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
        """Print one job if there is one that is ours to print; True when there was one.

        A printer that was at fault when it was last heard is asked first, and gets nothing before it is well again.
        """
        if not self._spool.lease(self.profile.name):
            return False
        if self._is_due_to_be_asked():
            self._first_look_at = float("inf")
            self._hear(self._make_outlet(self.profile, None).status(self._make_language(self.profile)))
        elif time.monotonic() > self._glance_at:
            self._glance()
        if self._says_it_cannot:
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
        if self.profile.outlet in WIRED:
            self._first_look_at = time.monotonic() + FIRST_SECONDS
            self._glance_at = self._first_look_at + GLANCE_SECONDS
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
                self._awake.wait(WATCH_SECONDS if self._says_it_cannot else POLL_SECONDS)
                self._awake.clear()
        with suppress(Exception):  # a spool that is gone needs nothing back
            self._spool.give_back(self.profile.name)

    @property
    def _says_it_cannot(self) -> bool:
        return self.state.at_fault and not is_queue_fault(self.state.key)

    def _is_due_to_be_asked(self) -> bool:
        return self._says_it_cannot or time.monotonic() > self._first_look_at

    def _glance(self) -> None:
        """Whether it is still plugged in: said before anybody wants to print."""
        self._glance_at = time.monotonic() + GLANCE_SECONDS
        outlet = self._make_outlet(self.profile, None)
        if isinstance(outlet, PluggedOutlet) and not outlet.is_there():
            self._hear(state_of(OutletError("print.unplugged", address=self.profile.address)))

    def _hear(self, state: PrinterState) -> None:
        before, self.state = self.state, state
        if state != before:
            self._changed(self.profile.name)

    def _queue_refuses(self, error: ShopError) -> None:
        """Shown as the printer's state and logged once, however often it is met again."""
        if self.state.key != error.key:
            _log.error("printing on %s waits: %s", self.profile.name, error)
            self._hear(PrinterState(PrinterCondition.FAULT, error.key, texts(error)))

    def _queue_well(self) -> None:
        if is_queue_fault(self.state.key):
            self._hear(PrinterState(PrinterCondition.UNKNOWN))

    def _print(self, work: Work) -> None:
        if not _same_way(work.profile, self.profile):
            self._spool.finish(work.job.id, JobState.HELD, ShopError("print.profile_changed", printer=work.job.printer))
            return
        outlet, language = self._make_outlet(self.profile, work), self._make_language(self.profile)
        self._hear(outlet.status(language))
        if self.state.at_fault:
            self._spool.put_off(work, fault_of(self.state))
            return
        gone, next_note = 0, 0.0

        def count(sent: int) -> None:
            nonlocal gone, next_note
            gone = sent
            if sent < len(work.data) and time.monotonic() < next_note:
                return  # it is SENDING in the file already: who dies now is asked about, however little is noted
            with suppress(ShopError):  # a queue that can't be written to is no reason to break off half a label
                self._spool.progress(work.job.id, sent)
            next_note = time.monotonic() + NOTE_SECONDS

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
        self.state = state_of(error)
        if gone == 0:
            self._spool.put_off(work, error)
        else:
            values = {key: value for key, value in error.values.items() if key != "sent"}
            self._spool.finish(work.job.id, JobState.UNCERTAIN, OutletError(error.key, gone, **values))

    def _after(self, work: Work, outlet: Outlet, language: StatusLanguage | None) -> None:
        """All bytes are gone: a fault now asks a person; "printing", then "ready" means that it is printed."""
        seen_printing = False
        for _ in range(AFTER_QUESTIONS):
            state = outlet.status(language)
            if state.condition is PrinterCondition.BUSY:  # busy with our page: many take one caller at a time
                state = PrinterState(PrinterCondition.PRINTING)
            else:
                seen_printing = seen_printing or state.condition is PrinterCondition.PRINTING
            self._hear(state)
            if state.condition is not PrinterCondition.PRINTING or self._stopping.wait(AFTER_PAUSE):
                break
        if self.state.at_fault:
            self._spool.finish(work.job.id, JobState.UNCERTAIN, fault_of(self.state, len(work.data)))
        elif seen_printing and self.state.condition is PrinterCondition.READY:
            self._spool.finish(work.job.id, JobState.CONFIRMED)
        else:
            self._spool.finish(work.job.id, JobState.SENT)


def _same_way(one: PrinterProfile, other: PrinterProfile) -> bool:
    """Whether bytes made for one profile are right for the other: the same paper, dots and language."""
    return _paper(one) == _paper(other)


def _paper(profile: PrinterProfile) -> tuple[object, ...]:
    size = (profile.width_mm, profile.height_mm, profile.paper, profile.media, profile.gap_mm, profile.rotation)
    return (profile.role, profile.language, profile.dpi, profile.z64, *size)
