"""From slips owed to printers: takes what the verbs owe, draws it, queues it; and all that pages ask of printing."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app import settings
from app.errors import OutletError, ShopError
from app.models.store import Store
from app.places import Places
from app.printing.documents.words import BothWords, Words
from app.printing.face import (
    FINAL_STATES,
    Address,
    Answer,
    JobRow,
    JobState,
    Language,
    OutletKind,
    Preview,
    PrinterProfile,
    PrinterRow,
    PrinterState,
    PrintQueue,
    Role,
    is_queue_fault,
)
from app.printing.spool import Slip, Spool, Work
from app.printing.workers import Workers
from app.workflow import search
from app.workflow.house import shop
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import NoticePaper, OwedRow, SlipPaper
from app.workflow.rows.shop import Who
from app.workflow.slips import papers

if TYPE_CHECKING:
    from app.printing.languages.base import StatusLanguage
    from app.printing.outlets.base import Outlet
    from app.printing.outlets.make import OutletMaker

WordsFor = Callable[[str], Words]
BATCH = 20  # slips that are made and queued in one go; the first of many are on their way while the others are made


def open_file(path: Path) -> None:
    """Show a file with the program that the system has for it; where there is none, nothing happens."""
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return  # tests and the tour have nobody to show it to
    if sys.platform == "win32":
        os.startfile(path)
        return
    try:
        opener = "open" if sys.platform == "darwin" else "xdg-open"
        subprocess.Popen([opener, str(path)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except OSError:
        return


class PrintService:
    """`printing.face.PrintService`: one per running program. Every call may wait; none touches a widget."""

    def __init__(
        self,
        store: Store,
        places: Places,
        station: str,
        profiles: tuple[PrinterProfile, ...],
        words_for: WordsFor,
        changed: Callable[[], None],
    ) -> None:
        """`changed` is called from any thread after each change of the queue or of a printer's state."""
        self._store = store
        self._places = places
        self._station = station
        self._profiles = profiles
        self._words_for = words_for
        self._spool = Spool(places.spool_file)
        self._workers = Workers(self._spool, self._outlet, asked_in, lambda _printer: changed())
        self._changed = changed
        self._enqueueing = threading.Lock()

    @property
    def queue(self) -> PrintQueue:
        """The print jobs of this PC."""
        return self._spool

    def start(self) -> None:
        """Begin to print."""
        self._workers.start(self._all())

    def stop(self) -> bool:
        """End all printing; False when a printer still holds a job (it is asked about at the next start)."""
        ended = self._workers.stop()
        self._spool.close()
        return ended

    # --- papers ------------------------------------------------------------------------------------------------------

    def enqueue_owed(self) -> tuple[JobRow, ...]:
        """Queue the papers that are owed and were not queued yet; twice is as good as once.

        First into the spool, then marked as taken: a crash between the two finds the same key in the spool again.
        A slip that can't be made (its label is too narrow, say) stays owed and holds up none behind it; what was wrong
        with the first such one is raised at the end (ShopError).
        """
        refused: list[ShopError] = []
        with self._enqueueing:
            jobs: list[JobRow] = []
            slips = papers.owed(self._store, self._station)
            words = self._words() if slips else None
            for at in range(0, len(slips), BATCH):
                if words is not None and not self._take(slips[at : at + BATCH], words, jobs, refused):
                    break
        if refused:
            raise refused[0]
        return tuple(jobs)

    def _take(
        self, slips: Sequence[OwedRow], words: Words, jobs: list[JobRow], refused: list[ShopError]
    ) -> bool:
        """Queue these in one go, as far as they can be made; False when the queue itself refuses."""
        made: list[tuple[Slip, PrinterProfile]] = []
        taken: list[int] = []
        for slip, paper in zip(slips, papers.papers_for(self._store, slips), strict=True):
            try:
                made.append(self._made(slip, paper, words))
                taken.append(slip.id)
            except ShopError as error:
                refused.append(error)
        if not made:
            return True
        try:
            jobs += self._spool.enqueue_all(made)
        except ShopError as error:
            refused.insert(0, error)
            return not is_queue_fault(error.key)  # what stands behind them can't be queued either
        papers.mark_taken(self._store, taken)
        self._workers.wake()
        self._changed()
        return True

    def _made(self, slip: OwedRow, paper: SlipPaper | ShopError, words: Words) -> tuple[Slip, PrinterProfile]:
        if isinstance(paper, ShopError):
            raise paper
        profile = self._printer_of(slip.document)
        data = _drawn(slip.document, paper, words, profile)
        return Slip(str(slip.document), _ref(slip, paper.card.number), slip.copy, data), profile

    def preview(self, document: Document, paper: object) -> Preview:
        """The document as it would come out; `paper` is its row of workflow.rows.papers."""
        return _preview(document, paper, self._words(), self._printer_of(document))

    def message(self, paper: NoticePaper) -> str:
        """The notice to collect as a short text to send, in the language or languages of the shop's papers."""
        from app.printing.documents import collect_notice

        return collect_notice.message(paper, self._words())

    def export_pdf(self, document: Document, paper: object, path: Path) -> None:
        """Write the document to a file. Raises OutletError("print.folder_unwritable")."""
        profile = PrinterProfile(str(path), _role_of(document), OutletKind.FILE, language=Language.PDF)
        data = _drawn(document, paper, self._words(), profile)
        fresh = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            fresh.write_bytes(data)
            fresh.replace(path)
        except OSError as error:
            fresh.unlink(missing_ok=True)
            raise OutletError("print.folder_unwritable", folder=str(path.parent), detail=str(error)) from error

    def paper_picture(self, path: Path, width: int, height: int) -> bytes:
        from app.printing import raster

        return raster.first_page(path, width, height)

    def print_paper(self, document: Document, paper: object, ref: str) -> JobRow:
        """Queue a paper that no act owes (a badge); each call is a print of its own."""
        profile = self._printer_of(document)
        return self._enqueue_now(document, ref, _drawn(document, paper, self._words(), profile), profile)

    def print_anew(self, job: int, who: Who) -> None:
        """For a job that does not fit its printer any more: owe its slip once more, and drop the job.

        Owed first: a crash between the two loses no slip, and the job, which is held, does not come out by itself.
        Raises ShopError("print.not_asking", "print.not_found"), ("paper.no_slip") for what belongs to no order.
        """
        with self._enqueueing:  # pressed twice, it is done once
            row = self._spool.job(job)
            if row.state in FINAL_STATES or row.state is JobState.SENDING:
                raise ShopError("print.not_asking", state=str(row.state))
            papers.reprint(self._store, who, *self._subject(row))
            self._spool.answer(job, Answer.DROP, who.name)
        self._changed()
        self.enqueue_owed()

    def _subject(self, job: JobRow) -> tuple[Document, int]:
        """The document and what it is about, found again by the number on the paper: a restored shop has other ids."""
        number, _, receipt = job.ref.partition(RECEIPT_MARK)
        if job.document not in set(papers.SLIPS):
            raise ShopError("paper.no_slip", document=job.document)
        document, (_kind, order_id, _) = Document(job.document), search.find_code(self._store, number)
        if document not in papers.OF_RECEIPTS:
            return document, order_id
        if not receipt.isdigit() or papers.claim_paper(self._store, int(receipt), 1).card.number != number:
            raise ShopError("order.unknown")
        return document, int(receipt)

    def open_file(self, path: Path) -> None:
        """Show a file with the program that the system has for it."""
        open_file(path)

    # --- printers ----------------------------------------------------------------------------------------------------

    def printers(self) -> tuple[PrinterProfile, ...]:
        """The printers set up on this PC."""
        return self._profiles

    def save_printers(self, profiles: tuple[PrinterProfile, ...]) -> None:
        """Use these printers from now on. Raises ShopError("printer.…", field=…)."""
        names = [profile.name.strip() for profile in profiles]
        if not all(names):
            raise ShopError("printer.name_missing", "name")
        if len(set(names)) < len(names):
            raise ShopError("printer.name_twice", "name")
        kept = tuple(settings.PrinterOptions(**asdict(profile)) for profile in profiles)
        settings.change(self._places.settings_file, printers=kept)
        self._profiles = profiles
        self._workers.start(self._all())
        self._changed()

    def states(self) -> tuple[PrinterRow, ...]:
        """Every printer of this PC with its state and its waiting jobs, as last heard."""
        rows: list[PrinterRow] = []
        for profile in self._all():
            counts = self._spool.counts(profile.name)
            rows.append(PrinterRow(profile, self._workers.state(profile.name), counts.waiting, counts.asking))
        return tuple(rows)

    def found(self) -> tuple[Address, ...]:
        """Serial ports, USB printers and system queues that this PC has now."""
        from app.printing.outlets.make import find_addresses

        return find_addresses()

    def check(self, profile: PrinterProfile) -> PrinterState:
        """Ask a printer how it is, also before its profile is kept."""
        return self._outlet(profile).status(asked_in(profile))

    def test_page(self, printer: str) -> JobRow:
        """Queue a test page for the printer of that name. Raises ShopError("printer.unknown")."""
        found = [profile for profile in self._all() if profile.name == printer]
        if not found:
            raise ShopError("printer.unknown", name=printer)
        data = _drawn(Document.TEST_PAGE, found[0], self._words(), found[0])
        return self._enqueue_now(Document.TEST_PAGE, "test", data, found[0])

    def preview_test_page(self, profile: PrinterProfile) -> Preview:
        """The test page as it would come out."""
        return _preview(Document.TEST_PAGE, profile, self._words(), profile)

    # --- inside ------------------------------------------------------------------------------------------------------

    @cached_property
    def _maker(self) -> OutletMaker:
        """Imported by the first printer's own thread, not before the window."""
        from app.printing.outlets.make import OutletMaker

        return OutletMaker(self._places.data / "papers", open_file)

    def _outlet(self, profile: PrinterProfile, work: Work | None = None) -> Outlet:
        return self._maker.make(profile, work)

    def _enqueue_now(self, document: Document, ref: str, data: bytes, profile: PrinterProfile) -> JobRow:
        slip = Slip(str(document), f"{ref}-{self._store.now():%Y%m%d%H%M%S%f}", 1, data)
        job = self._spool.enqueue(slip, profile)
        self._workers.wake()
        self._changed()
        return job

    def _words(self) -> Words:
        """The shop's language, or both with the shop's own first."""
        row = shop.shop_row(self._store)
        own = self._words_for(row.language)
        if row.paper_languages != "both":
            return own
        return BothWords(own, self._words_for("en" if row.language == "zh_CN" else "zh_CN"))

    def _profile(self, role: Role) -> PrinterProfile:
        """The printer of a role."""
        return _by_role(self._profiles)[role]

    def _printer_of(self, document: Document) -> PrinterProfile:
        """The printer of a document: of its role, but no roll for what needs a page."""
        role = _role_of(document)
        profile = self._profile(role)
        if profile.roll is None or _can_be_on_roll(document):
            return profile
        return FILES[role]

    def _all(self) -> tuple[PrinterProfile, ...]:
        """The printers set up, and the folders that stand in for what is not."""
        stand_ins = [*_by_role(self._profiles).values()]
        if any(profile.roll is not None for profile in stand_ins):
            stand_ins.append(FILES[Role.DOCUMENT])
        return tuple(dict.fromkeys((*self._profiles, *stand_ins)))


# --- what the documents know: imported with the first paper, not before the window (60 ms, 5 MB) ---------------------


def _drawn(document: Document, paper: object, words: Words, profile: PrinterProfile) -> bytes:
    from app.printing.documents import catalogue

    return catalogue.render(document, paper, words, profile).data


def _preview(document: Document, paper: object, words: Words, profile: PrinterProfile) -> Preview:
    from app.printing.documents import catalogue

    return catalogue.preview(document, paper, words, profile)


def _role_of(document: Document) -> Role:
    from app.printing.documents import catalogue

    return catalogue.CATALOGUE[document].role


def _can_be_on_roll(document: Document) -> bool:
    from app.printing.documents import catalogue

    return catalogue.can_be_on_roll(document)


# names of the stand-ins; the printers page shows them as "files in a folder"
FILES = {
    Role.TAG: PrinterProfile("files-tag", Role.TAG, language=Language.PDF),  # to be seen, and printed by hand
    Role.RECEIPT: PrinterProfile("files-receipt", Role.RECEIPT, language=Language.PDF, open_after=True),
    Role.DOCUMENT: PrinterProfile("files-document", Role.DOCUMENT, language=Language.PDF, open_after=True),
}
ASKED = frozenset((OutletKind.SERIAL, OutletKind.USB, OutletKind.NETWORK))  # what carries an answer back
SPARE = {Role.RECEIPT: Role.DOCUMENT, Role.DOCUMENT: Role.RECEIPT}  # either prints pages; a tag needs its own


RECEIPT_MARK = "-r"  # in a job's ref


def _ref(slip: OwedRow, number: str) -> str:
    """A corrected order has a second receipt, whose first print is not the first one's second."""
    return f"{number}{RECEIPT_MARK}{slip.subject_id}" if slip.document in papers.OF_RECEIPTS else number


def _by_role(profiles: tuple[PrinterProfile, ...]) -> dict[Role, PrinterProfile]:
    """Who prints what: the first printer of each role, else its spare, else files in a folder: nothing is ever lost."""
    have = {profile.role: profile for profile in reversed(profiles)}
    return {role: have.get(role) or have.get(SPARE.get(role, role)) or FILES[role] for role in Role}


def asked_in(profile: PrinterProfile) -> StatusLanguage | None:
    """How a printer is asked how it is; what a driver or a folder stands before can't be asked in its language."""
    if profile.outlet not in ASKED:
        return None
    from app.printing.languages.known import language_of

    return language_of(profile)


def profiles_of(options: tuple[settings.PrinterOptions, ...]) -> tuple[PrinterProfile, ...]:
    """The printers as the settings file has them; one that makes no sense any more is left out."""
    profiles: list[PrinterProfile] = []
    for each in options:
        try:
            profiles.append(PrinterProfile.from_dict(asdict(each)))
        except ShopError:
            continue
    return tuple(profiles)
