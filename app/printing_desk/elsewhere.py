"""What becomes of a job that its printer can't print: made once more for a printer, the old one dropped with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from app.errors import ShopError
from app.models.store import Store
from app.printing.documents.words import Words
from app.printing.face import PAGES, Flow, JobRow, JobState, Language, OutletKind, PrinterProfile, Role
from app.printing.spool import Slip, Spool
from app.printing.spool_rows import require_open
from app.printing_desk import drawing
from app.printing_desk.choosing import FILES, Choice, can_print
from app.workflow import search
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import LayoutTrouble
from app.workflow.rows.papers import OwedRow, SlipPaper
from app.workflow.rows.shop import Who
from app.workflow.slips import papers

Told = Callable[[tuple[LayoutTrouble, ...]], object]
OWN_MARK = "-r"  # in a job's ref
OF_THEIR_OWN = (*papers.OF_RECEIPTS, *papers.OF_PARTS)  # of which an order can have several
_PDF = b"%PDF-"


def slip_of(
    owed: OwedRow, paper: SlipPaper, words: Words, profile: PrinterProfile, now: datetime | None = None
) -> Slip:
    """A slip that is owed as it goes into the queue; now: it may be so old that it does not come out by itself."""
    made = drawing.make(owed.document, paper, words, profile)
    waited = 0.0 if now is None else (now - owed.owed_at).total_seconds()
    ref = ref_of(owed, paper.card.number)
    return Slip(str(owed.document), ref, owed.copy, made.data, owed.who, 1, made.picture, waited, made.troubles)


def ref_of(owed: OwedRow, number: str) -> str:
    """A corrected order has a second receipt, whose first print is not the first one's second."""
    return f"{number}{OWN_MARK}{owed.subject_id}" if owed.document in OF_THEIR_OWN else number


def printers_for(job: JobRow, spool: Spool, choice: Choice) -> tuple[PrinterProfile, ...]:
    """Where else a job could come out: a slip is made anew for the printer, other bytes go where they fit unchanged."""
    if job.document in set(papers.SLIPS):
        able = choice.for_document(Document(job.document))
    else:
        slip, profile = spool.slip(job.id)
        there = (*choice.profiles, *FILES.values())
        able = tuple(each for each in there if fits(Document(job.document), slip.data, profile, each))
    return tuple(each for each in able if each.name != job.printer)


def move(
    job: JobRow, profile: PrinterProfile, who: Who, words: Words, store: Store, spool: Spool, told: Told
) -> JobRow:
    """Make the job's slip for a printer, and drop the job in the same breath; never can both come out.

    `told` hears of the layouts of the shop that did not serve for it.
    What may have come out in part is owed once more, as copy n + 1 with its line in the history; what never went out
    keeps its number. Raises ShopError("print.not_found", "print.going_out", "print.not_asking", "print.does_not_fit"),
    what `papers.reprint` raises, and what drawing it there does.
    """
    require_open(job)
    if job.document not in set(papers.SLIPS):
        slip, before = spool.slip(job.id)
        if not fits(Document(job.document), slip.data, before, profile):
            raise ShopError("print.does_not_fit", printer=profile.name)
        return spool.replace(job.id, slip, profile, who.name)
    document, subject = subject_of(store, job)
    owed = papers.owed_as(store, document, subject, job.copy)
    if owed is not None and job.state is not JobState.UNCERTAIN:
        slip = slip_of(owed, papers.paper_for(store, owed), words, profile)
        told(slip.troubles)
        return spool.replace(job.id, slip, profile, who.name)
    if owed is not None:  # what can't be drawn there must not be owed either
        drawing.make(document, papers.paper_for(store, owed), words, profile)
    again = papers.reprint(store, who, document, subject, profile.name)
    try:
        slip = slip_of(again, papers.paper_for(store, again), words, profile)
        told(slip.troubles)
        return spool.replace(job.id, slip, profile, who.name)
    finally:
        papers.mark_taken(store, (again.id,))  # it is queued; or somebody was faster, and must not get it twice


def subject_of(store: Store, job: JobRow) -> tuple[Document, int]:
    """A slip's document and what it is about, found again by the number on the paper: a restored shop has other ids.

    Raises ShopError("paper.no_slip") for what belongs to no order, ("order.unknown") and what search.find_code does.
    """
    number, _, own = job.ref.partition(OWN_MARK)
    if job.document not in set(papers.SLIPS):
        raise ShopError("paper.no_slip", document=job.document)
    document, (_kind, order_id, _) = Document(job.document), search.find_code(store, number)
    if document not in OF_THEIR_OWN:
        return document, order_id
    if not own.isdigit() or papers.preview_slip(store, document, int(own)).card.number != number:
        raise ShopError("order.unknown")
    return document, int(own)


def fits(document: Document, data: bytes, before: PrinterProfile, profile: PrinterProfile) -> bool:
    """Whether bytes that were made for one printer are right for another as well."""
    if document is Document.TEST_PAGE or not can_print(profile, document):
        return False
    if not data.startswith(_PDF):
        return _sent_alike(before) == _sent_alike(profile)
    if profile.role is Role.TAG:
        same = (before.width_mm, before.height_mm) == (profile.width_mm, profile.height_mm)
        return profile.language is Language.PDF and same
    if profile.outlet is OutletKind.FILE:
        return profile.roll is None
    return profile.paper in PAGES and profile.paper == _page_of(data)


def _page_of(pdf: bytes) -> str:
    from app.printing import raster
    from app.printing.outlets import cups

    return cups.paper_of(*raster.page_sizes(pdf)[0])


def _sent_alike(profile: PrinterProfile) -> PrinterProfile:
    """The profile without what changes no byte: its name, and the way to the printer."""
    return replace(
        profile, name="", outlet=OutletKind.FILE, address="", baud=0, flow=Flow.NONE, frame="", open_after=False,
        drawer=False,
    )  # fmt: skip
