"""Setting a printer up: what this PC has, and trying a printer before it is kept, past the queue."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from app.errors import ShopError
from app.models.store import Store
from app.printing import fitness
from app.printing.documents.words import Words
from app.printing.face import (
    Address,
    JobRow,
    JobState,
    LineTime,
    Preview,
    PrinterProfile,
    PrinterState,
    Role,
    Trial,
)
from app.printing.outlets.base import Outlet
from app.printing.spool import Work
from app.printing.worker import MakeLanguage
from app.printing_desk import drawing
from app.workflow.rows.kinds import Document
from app.workflow.slips import previews

TRY_SECONDS = 8.0  # without a byte taken: the clerk stands before the printer and waits

Make = Callable[[PrinterProfile, Work | None, float], Outlet]


class PrinterSetup:
    """`printing.face.PrinterSetup`. Every call may wait; what draws and sends is imported with the first."""

    def __init__(self, store: Store, words: Callable[[], Words], outlet: Make, asked_in: MakeLanguage) -> None:
        """words: of the shop's papers; outlet: with its patience in seconds; asked_in: how a printer is asked."""
        self._store = store
        self._words = words
        self._outlet = outlet
        self._asked_in = asked_in

    def found(self) -> tuple[Address, ...]:
        """Serial ports, USB printers and system queues that this PC has now."""
        from app.printing.outlets.make import find_addresses

        return find_addresses()

    def check_fit(self, profile: PrinterProfile) -> None:
        """Raises FieldErrors for what can't be right, or the ShopError of a tag that can't be made in that size."""
        fitness.check(profile)
        try:
            if profile.role is Role.TAG:
                self._drawn(Document.REPAIR_TAG, previews.sample_claim(self._store), profile)
            elif profile.roll is not None:
                self._drawn(Document.TEST_PAGE, profile, profile)
        except ShopError as error:
            raise ShopError(error.key, error.field or "width_mm", **error.values) from error

    def check(self, profile: PrinterProfile) -> PrinterState:
        """Ask a printer how it is."""
        fitness.check(profile)
        return self._outlet(profile, None, TRY_SECONDS).status(self._asked_in(profile))

    def preview_test_page(self, profile: PrinterProfile) -> Preview:
        """The test page as it would come out."""
        fitness.check(profile)
        return drawing.preview(Document.TEST_PAGE, profile, self._words(), profile)

    def try_page(self, profile: PrinterProfile, progress: Callable[[int, int], object]) -> Trial:
        """Send a test page now, past the queue; nothing of it is tried again."""
        from app.printing import trying

        self.check_fit(profile)
        data = self._drawn(Document.TEST_PAGE, profile, profile)
        outlet = self._outlet(profile, _work(profile, data), TRY_SECONDS)
        return trying.send_now(outlet, self._asked_in(profile), data, progress)

    def line_times(self, profile: PrinterProfile) -> tuple[LineTime, ...]:
        """What a tag, or a claim receipt on a roll, takes on its serial line, and at other speeds."""
        from app.printing import trying

        fitness.check(profile)
        paper = previews.sample_claim(self._store)
        document = Document.REPAIR_TAG if profile.role is Role.TAG else Document.CLAIM_RECEIPT
        return trying.line_times(lambda each: self._drawn(document, paper, each), profile)

    def _drawn(self, document: Document, paper: object, profile: PrinterProfile) -> bytes:
        return drawing.make(document, paper, self._words(), profile).data


def _work(profile: PrinterProfile, data: bytes) -> Work:
    """What an outlet is told of a try: how a file is called, and a job in the system's own queue."""
    now = datetime.now(UTC)
    job = JobRow(
        id=0,
        document=str(Document.TEST_PAGE),
        ref="try",
        copy=1,
        printer=profile.name,
        state=JobState.SENDING,
        size=len(data),
        sent=0,
        tries=1,
        fault="",
        fault_values=(),
        created_at=now,
        changed_at=now,
        next_try_at=None,
        answered_by="",
    )
    return Work(job, profile, data)
