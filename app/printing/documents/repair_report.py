"""The repair report 维修报告, given with the goods: what was found, done and tested, and by whom (DOMAIN.md §6)."""

from __future__ import annotations

from dataclasses import replace

from app.printing import photos
from app.printing.documents import examples, facts
from app.printing.documents.base import Head, order_head
from app.printing.documents.blocks import Blocks, Column, Fact, Shot
from app.printing.documents.claim_receipt import fault, seen
from app.printing.documents.slip import Section, Slip
from app.printing.documents.words import Words
from app.workflow.rows.cards import UseRow
from app.workflow.rows.files import ReportPhoto, TakenFrom
from app.workflow.rows.kinds import Document, OldFate, UseState
from app.workflow.rows.papers import PickupPaper, ReportPaper

PHOTO_PIXELS = 900  # the longer side: 9 cm at 250 dots per inch
_Done = PickupPaper | ReportPaper


def _head(paper: ReportPaper, words: Words) -> Head:
    return order_head(paper, words.translate("Papers", "Repair report"), words)


def found(blocks: Blocks, paper: _Done, words: Words) -> None:
    """The diagnosis."""
    blocks.section(words.translate("Papers", "What was found"), paper.card.diagnosis)


def done(blocks: Blocks, paper: _Done, words: Words) -> None:
    """The measures taken."""
    blocks.section(words.translate("Papers", "What was done"), paper.card.measures)


def _photos(blocks: Blocks, paper: ReportPaper, words: Words) -> None:
    blocks.photos(words.translate("Papers", "Photo"), [_shot(photo, paper, words) for photo in paper.photos])


def _facts(blocks: Blocks, paper: ReportPaper, words: Words) -> None:
    card, shop = paper.card, paper.shop
    blocks.facts([
        Fact(words.translate("Papers", "Customer"), facts.customer_name(card), bold=True),
        Fact(words.translate("Papers", "Outcome"), facts.outcome_name(card.outcome, words), bold=True),
        Fact(words.translate("Papers", "Article"), facts.article_name(card.article, words)),
        Fact(words.translate("Papers", "Serial number / IMEI"), card.article.serial),
        Fact(words.translate("Papers", "Received"), facts.moment(card.received_at, shop)),
        Fact(words.translate("Papers", "Ready"), facts.moment(card.ready_at, shop)),
        Fact(words.translate("Papers", "Handed out"), facts.moment(card.handed_out_at, shop)),
        Fact(words.translate("Papers", "Kind of service"), facts.service_name(card.service, words)),
        Fact(words.translate("Papers", "Fault code"), card.fault_code),
        Fact(words.translate("Papers", "Technician"), facts.technicians(card, words)),
    ])  # fmt: skip


def replaced_parts(blocks: Blocks, paper: _Done, words: Words) -> None:
    """Each part with its origin and its own warranty from the day of replacement (DOMAIN.md §4, §5)."""
    columns = (
        Column(words.translate("Papers", "Replaced part"), 6),
        Column(words.translate("Papers", "Origin"), 3),
        Column(words.translate("Papers", "Quantity"), 1.6, "right"),
        Column(words.translate("Papers", "Part warranty until"), 3, "right"),
    )
    rows = [
        (
            " · ".join([facts.part_name(use.name, use.name_en, words), *(f"SN {each}" for each in use.serials)]),
            facts.origin_name(use.origin, words),
            facts.quantity(use.quantity),
            facts.months_after(use.at, use.warranty_months, paper.shop) if use.warranty_months else facts.DASH,
        )
        for use in paper.card.parts
        if use.state is UseState.USED
    ]
    blocks.table(columns, rows)
    back = [facts.part_name(use.name, use.name_en, words) for use in paper.card.parts if _goes_back(use)]
    back += [old.name for old in paper.card.old_parts if old.fate is OldFate.CUSTOMER]
    blocks.facts([Fact(words.translate("Papers", "Old parts given back"), ", ".join(back), span=2)])


def _goes_back(use: UseRow) -> bool:
    """Whether the customer gets the old one (DOMAIN.md §5)."""
    return use.state is UseState.USED and use.old is OldFate.CUSTOMER


def warranty_notice(blocks: Blocks, paper: _Done, words: Words) -> None:
    """Until when the same fault is repaired again free; nothing while none is given."""
    if paper.warranty_until is not None:
        text = words.translate(
            "Papers", "Repair warranty until {day}: the same fault is repaired again free. Please bring this receipt."
        )
        blocks.notice(text.replace("{day}", facts.day(paper.warranty_until)))


def _labour(blocks: Blocks, paper: ReportPaper, words: Words) -> None:
    columns = (
        Column(words.translate("Papers", "Labour"), 8),
        Column(words.translate("Papers", "Quantity"), 2, "right"),
        Column(words.translate("Papers", "By"), 3, "right"),
    )
    blocks.table(columns, [(line.name, facts.quantity(line.quantity), line.staff) for line in paper.card.labour])


def _tested(blocks: Blocks, paper: ReportPaper, words: Words) -> None:
    """The inspection that let it go (DOMAIN.md §4: everything is tested); what goes back as it is has none."""
    passed = [each for each in paper.card.inspections if each.passed]
    if passed:
        last = passed[-1]
        said = words.translate("Papers", "passed, {at}, {name}")
        text = facts.filled(said, {"{at}": facts.moment(last.at, paper.shop), "{name}": last.by})
        blocks.facts([Fact(words.translate("Papers", "Tested and inspected after the work"), text, span=2)])


def _with_pictures(paper: ReportPaper) -> ReportPaper:
    """The photos made fit for paper (upright, small, without what is hidden in them); b"" for one that can't be."""
    made = (photos.for_paper(photo.content, PHOTO_PIXELS) if photo.content else None for photo in paper.photos)
    fit = (replace(photo, content=jpeg or b"") for photo, jpeg in zip(paper.photos, made, strict=True))
    return replace(paper, photos=tuple(fit))


def _shot(photo: ReportPhoto, paper: ReportPaper, words: Words) -> Shot:
    """The picture, and under it what it shows and when it was taken."""
    jpeg = photo.content or None
    if photo.taken_from is TakenFrom.CAMERA:
        when = words.translate("Papers", "taken {at}")
    elif photo.taken_from is TakenFrom.FILE:
        when = words.translate("Papers", "file of {at}")
    else:
        when = words.translate("Papers", "added {at}")
    at = facts.moment(photo.taken_at or photo.added_at, paper.shop)
    missing = "" if jpeg is not None else words.translate("Papers", "the picture can't be shown")
    said = (photo.note or photo.name, when.replace("{at}", at), missing)
    return Shot(jpeg, " · ".join(part for part in said if part))


def _foot(paper: ReportPaper) -> str:
    return f"{paper.shop.name} · {facts.moment(paper.card.handed_out_at or paper.card.ready_at, paper.shop)}"


_SECTIONS = (
    Section("facts", lambda words: words.translate("Layouts", "Customer, article, times"), _facts, required=True),
    Section("fault", lambda words: words.translate("Layouts", "Fault, in the customer's words"), fault),
    Section("seen", lambda words: words.translate("Layouts", "Seen when it was tried"), seen),
    Section("found", lambda words: words.translate("Layouts", "What was found"), found),
    Section("done", lambda words: words.translate("Layouts", "What was done"), done),
    Section("parts", lambda words: words.translate("Layouts", "Replaced parts"), replaced_parts),
    Section("labour", lambda words: words.translate("Layouts", "Labour"), _labour),
    Section("tested", lambda words: words.translate("Layouts", "Test and inspection"), _tested),
    Section("warranty", lambda words: words.translate("Layouts", "Repair warranty"), warranty_notice, required=True),
    Section("photos", lambda words: words.translate("Layouts", "Photos"), _photos),
)
REPAIR_REPORT = Slip(
    Document.REPAIR_REPORT, ReportPaper, _head, _SECTIONS, _foot, examples.report, prepare=_with_pictures
)
