"""From slips owed to printers: takes what the verbs owe, draws it, queues it; and all that pages ask of printing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app import settings
from app.errors import ShopError
from app.models.store import Store
from app.places import Places
from app.printing.documents.words import Words, shop_words
from app.printing.face import (
    Batch,
    JobRow,
    OutletKind,
    Preview,
    PrinterProfile,
    PrinterRow,
    PrintQueue,
    is_queue_fault,
)
from app.printing.spool import Slip, Spool, Work
from app.printing.workers import Workers
from app.printing_desk import drawing, elsewhere, opening
from app.printing_desk.choosing import FILES, Choice, profiles_of
from app.printing_desk.drawing import Made
from app.printing_desk.opening import open_file
from app.printing_desk.setup import PrinterSetup
from app.workflow.house import shop
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import LayoutTrouble
from app.workflow.rows.papers import NoticePaper, OwedRow, SlipPaper
from app.workflow.rows.shop import Who
from app.workflow.slips import papers

if TYPE_CHECKING:
    from app.printing.languages.base import StatusLanguage
    from app.printing.outlets.base import Outlet
    from app.printing.outlets.make import OutletMaker

WordsFor = Callable[[str], Words]

__all__ = ["FILES", "PrintService", "asked_in", "open_file", "profiles_of"]
BATCH = 20  # slips that are made and queued in one go; the first of many are on their way while the others are made


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
        troubled: Callable[[tuple[LayoutTrouble, ...]], object] = lambda _troubles: None,
    ) -> None:
        """`changed` is called from any thread after each change of the queue or of a printer's state.

        `troubled` too, with the layouts of the shop that did not serve for what was queued just now.
        """
        self._store = store
        self._places = places
        self._station = station
        self._choice = Choice(profiles)
        self._folders: frozenset[str] = frozenset()  # stand-ins that were chosen although there is a printer
        self._words_for = words_for
        self._spool = Spool(places.spool_file)
        self._workers = Workers(self._spool, self._outlet, asked_in, lambda _printer: changed())
        self._changed = changed
        self._troubled = troubled
        self._enqueueing = threading.Lock()
        self._setup = PrinterSetup(store, self._words, self._outlet, asked_in)
        self._started = self._looked = False

    @property
    def queue(self) -> PrintQueue:
        """The print jobs of this PC."""
        return self._spool

    @property
    def setup(self) -> PrinterSetup:
        """What sets printers up."""
        return self._setup

    def start(self) -> None:
        """Begin to print."""
        self._started = True
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
            if not self._looked:  # what was left waiting in a folder beside a printer when the program ended
                self._serve(*(job.printer for job in self._spool.jobs(open_only=True)))
                self._looked = True
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
            self._tell(*(slip.troubles for slip, _ in made))
        except ShopError as error:
            refused.insert(0, error)
            return not is_queue_fault(error.key)  # what stands behind them can't be queued either
        papers.mark_taken(self._store, taken)
        self._serve(*(profile.name for _, profile in made))
        self._changed()
        return True

    def _made(self, owed: OwedRow, paper: SlipPaper | ShopError, words: Words) -> tuple[Slip, PrinterProfile]:
        if isinstance(paper, ShopError):
            raise paper
        profile = self._choice.of(owed.document, owed.printer)
        return elsewhere.slip_of(owed, paper, words, profile, self._store.now()), profile

    def preview(self, document: Document, paper: object, printer: str = "") -> Preview:
        """The document as it would come out; `paper` is its row of workflow.rows.papers; printer: "" = its own."""
        return drawing.preview(document, paper, self._words(), self._choice.of(document, printer))

    def message(self, paper: NoticePaper) -> str:
        """The notice to collect as a short text to send, in the language or languages of the shop's papers."""
        from app.printing.documents import collect_notice

        return collect_notice.message(paper, self._words())

    def save_paper(self, document: Document, paper: object, path: Path, printer: str = "") -> None:
        """Write what the printer ("" = its own) would print: a PDF, or its dots where the name ends in .png.

        Raises OutletError("print.folder_unwritable").
        """
        drawing.save(document, paper, self._words(), self._choice.of(document, printer), path)

    def open_paper(self, document: Document, paper: object, printer: str = "") -> None:
        """Show what the printer ("" = its own) would print as a PDF, with the program that the system has for it.

        Raises OutletError("print.folder_unwritable").
        """
        path = opening.fresh_place(self._places.spool_file.parent / "opened", f"{document}.pdf")
        drawing.save(document, paper, self._words(), self._choice.of(document, printer), path)
        open_file(path)

    def paper_picture(self, path: Path, width: int, height: int) -> bytes:
        """The first page of any PDF file as a PNG that fits into so many pixels; b"" for what can't be drawn."""
        from app.printing import raster

        return raster.first_page(path, width, height)

    def print_paper(
        self, document: Document, paper: object, ref: str, who: str = "", printer: str = "", copies: int = 1
    ) -> JobRow:
        """Queue a paper that no act owes (a badge); each call is a print of its own. The first of its jobs.

        printer: "" = its own; copies: 1 to 99, of one label in the printer's language, else a job each.
        """
        profile = self._choice.of(document, printer)
        made = drawing.make(document, paper, self._words(), profile, copies)
        return self._enqueue_now(document, ref, made, profile, who, copies // made.copies)

    def print_labels(
        self, document: Document, papers: Sequence[object], ref: str, who: str = "", printer: str = "", copies: int = 1
    ) -> Batch:
        """Queue many labels as one job, each `copies` times; one that can't be made holds up no other."""
        profile = self._choice.of(document, printer)
        made, refused = drawing.make_batch(document, papers, self._words(), profile, copies)
        return Batch(made and self._enqueue_now(document, ref, made, profile, who), refused)

    def printers_for(self, document: Document) -> tuple[PrinterProfile, ...]:
        """All that can print a document: its own printer first, a folder for files last."""
        return self._choice.for_document(document)

    # --- another printer ---------------------------------------------------------------------------------------------

    def elsewhere(self, job: int) -> tuple[PrinterProfile, ...]:
        """Where else a job could come out. Raises ShopError("print.not_found", "print.job_damaged")."""
        return elsewhere.printers_for(self._spool.job(job), self._spool, self._choice)

    def print_elsewhere(self, job: int, printer: str, who: Who) -> JobRow:
        """Make the job's slip for another printer, and drop the job in the same breath; never can both come out.

        Raises ShopError("printer.unknown"), and what `printing_desk.elsewhere.move` raises.
        """
        profile = self._choice.named(printer)
        if profile is None:
            raise ShopError("printer.unknown", name=printer)
        return self._move(self._spool.job(job), profile, who)

    def print_anew(self, job: int, who: Who) -> JobRow:
        """The same for the printer that the job's document has now: it was changed, or the job was damaged.

        Raises ShopError("paper.no_slip") for what belongs to no order, and what `print_elsewhere` raises.
        """
        row = self._spool.job(job)
        document, _ = elsewhere.subject_of(self._store, row)
        return self._move(row, self._choice.of(document), who)

    def _move(self, row: JobRow, profile: PrinterProfile, who: Who) -> JobRow:
        with self._enqueueing:  # what is owed anew by it is queued by it
            made = elsewhere.move(row, profile, who, self._words(), self._store, self._spool, self._tell)
        self._serve(profile.name)
        self._changed()
        return made

    def open_file(self, path: Path) -> None:
        """Show a file with the program that the system has for it."""
        open_file(path)

    # --- printers ----------------------------------------------------------------------------------------------------

    def printers(self) -> tuple[PrinterProfile, ...]:
        """The printers set up on this PC."""
        return self._choice.profiles

    def save_printers(self, profiles: tuple[PrinterProfile, ...]) -> None:
        """Use these printers from now on. Raises ShopError("printer.…", field=…)."""
        names = [profile.name.strip() for profile in profiles]
        if not all(names):
            raise ShopError("printer.name_missing", "name")
        if len(set(names)) < len(names):
            raise ShopError("printer.name_twice", "name")
        for profile in profiles:
            if profile not in self._choice.profiles:  # the others are as they were: who saves this one can't mend them
                self.setup.check_fit(profile)
        kept = tuple(settings.PrinterOptions(**asdict(profile)) for profile in profiles)
        settings.change(self._places.settings_file, printers=kept)
        self._choice = Choice(profiles)
        self._workers.start(self._all())
        self._changed()

    def states(self) -> tuple[PrinterRow, ...]:
        """Every printer of this PC with its state and its waiting jobs, as last heard."""
        rows: list[PrinterRow] = []
        for profile in self._all():
            counts = self._spool.counts(profile.name)
            rows.append(PrinterRow(profile, self._workers.state(profile.name), counts.waiting, counts.asking))
        return tuple(rows)

    def test_page(self, printer: str, who: str = "") -> JobRow:
        """Queue a test page for the printer of that name. Raises ShopError("printer.unknown")."""
        profile = self._choice.named(printer)
        if profile is None:
            raise ShopError("printer.unknown", name=printer)
        made = drawing.make(Document.TEST_PAGE, profile, self._words(), profile)
        return self._enqueue_now(Document.TEST_PAGE, f"test-{printer}", made, profile, who)

    # --- inside ------------------------------------------------------------------------------------------------------

    @cached_property
    def _maker(self) -> OutletMaker:
        """Imported by the first printer's own thread, not before the window."""
        from app.printing.outlets.make import OutletMaker

        return OutletMaker(self._places.data / "papers", open_file)

    def _outlet(self, profile: PrinterProfile, work: Work | None, patience: float | None = None) -> Outlet:
        return self._maker.make(profile, work, patience)

    def _enqueue_now(
        self, document: Document, ref: str, made: Made, profile: PrinterProfile, who: str, times: int = 1
    ) -> JobRow:
        ref = f"{ref}-{self._store.now():%Y%m%d%H%M%S%f}"
        refs = (ref, *(f"{ref}-{time}" for time in range(2, times + 1)))
        kept = (made.data, who, made.copies, made.picture)
        slips = (Slip(str(document), each, 1, *kept, labels=made.labels) for each in refs)
        jobs = self._spool.enqueue_all((slip, profile) for slip in slips)
        self._tell(made.troubles)
        self._serve(profile.name)
        self._changed()
        return jobs[0]

    def _tell(self, *found: tuple[LayoutTrouble, ...]) -> None:
        """Who prints hears of layouts that did not serve; what is seen before says so by itself."""
        troubles = tuple(dict.fromkeys(trouble for each in found for trouble in each))
        if troubles:
            self._troubled(troubles)

    def _serve(self, *names: str) -> None:
        """Somebody prints on these from now on; a folder beside a printer has nobody before it is chosen."""
        there = {profile.name for profile in self._all()}
        chosen = {profile.name for profile in FILES.values() if profile.name in names} - there
        if chosen:
            self._folders |= chosen
            if self._started:
                self._workers.start(self._all())
        self._workers.wake()

    def _words(self) -> Words:
        """The shop's language, or both with the shop's own first."""
        row = shop.shop_row(self._store)
        return shop_words(self._words_for, row.language, row.paper_languages)

    def _all(self) -> tuple[PrinterProfile, ...]:
        return self._choice.all(self._folders)


ASKED = frozenset((OutletKind.SERIAL, OutletKind.USB, OutletKind.NETWORK))  # what carries an answer back


def asked_in(profile: PrinterProfile) -> StatusLanguage | None:
    """How a printer is asked how it is; what a driver or a folder stands before can't be asked in its language."""
    if profile.outlet not in ASKED:
        return None
    from app.printing.languages.known import language_of

    return language_of(profile)
