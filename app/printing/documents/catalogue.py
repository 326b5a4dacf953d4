"""Every document as data: who prints it, on what, and how it is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from app.printing import raster
from app.printing.canvas import LabelCanvas
from app.printing.documents import (
    claim_receipt,
    count_sheet,
    goods_in_list,
    goods_register,
    purchase_order,
    quick_card,
    restock_list,
    rolls,
    supplier_return,
    test_label,
    test_page,
)
from app.printing.documents.badge import BADGE
from app.printing.documents.bag_labels import ACCESSORY_LABEL, OLD_PART_LABEL
from app.printing.documents.base import Rendered
from app.printing.documents.claim_receipt import CLAIM_RECEIPT
from app.printing.documents.collect_notice import COLLECT_NOTICE
from app.printing.documents.issue_slip import ISSUE_SLIP
from app.printing.documents.labels import finish_labels, label_canvas
from app.printing.documents.lost_declaration import LOST_DECLARATION
from app.printing.documents.part_label import PART_LABEL
from app.printing.documents.pickup_receipt import PICKUP_RECEIPT
from app.printing.documents.repair_card import REPAIR_CARD
from app.printing.documents.repair_report import REPAIR_REPORT
from app.printing.documents.repair_tag import REPAIR_TAG
from app.printing.documents.shelf_label import SHELF_LABEL
from app.printing.documents.slip import Slip, draw_pages
from app.printing.documents.tag_forms import TAG_BACK, TAG_FRONT, TAG_STICKER, draw_tag
from app.printing.documents.words import Words
from app.printing.face import PAGES, OutletKind, Preview, PrinterProfile, Role
from app.printing.layouts.labels import draw_label
from app.printing.layouts.subject import AnySubject
from app.printing.roll_canvas import RollCanvas
from app.workflow.rows.buying_papers import GoodsInPaper, PurchasePaper, ReturnPaper
from app.workflow.rows.counting import CountSheetPaper
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import LayoutTrouble
from app.workflow.rows.papers import AccessoryLabelsPaper, ClaimReceiptPaper, RegisterPaper
from app.workflow.rows.quick_card import QuickCardPaper
from app.workflow.rows.restock_paper import RestockPaper

Drawing = Callable[[object, Words, PrinterProfile], Rendered]
Troubles = tuple[LayoutTrouble, ...]
Row = TypeVar("Row")
PREVIEW_DPI = 110


@dataclass(frozen=True, slots=True)
class Entry:
    """A document: the role of its printer, how it is drawn; `slip` when a roll can carry it too."""

    role: Role
    draw: Drawing
    slip: Slip[Any] | None = None


def render(document: Document, paper: object, words: Words, profile: PrinterProfile) -> Rendered:
    """The bytes for the printer. `paper` is the document's row (a PrinterProfile for the test page).

    Pure: same rows, words and profile, same bytes. Raises TypeError for a row of another document, and
    ShopError("print.label_too_narrow") for a label on which the barcode has no room.
    """
    return CATALOGUE[document].draw(paper, words, profile)


def preview(document: Document, paper: object, words: Words, profile: PrinterProfile) -> Preview:
    """The document as pictures: a label or a piece of roll dot by dot as it is sent, pages at PREVIEW_DPI."""
    if is_label(document, profile):
        return _dots(*label_canvases(document, paper, words, profile))
    if on_roll(document, profile):
        roll, troubles = _roll_canvas(document, paper, words, profile)
        return _dots((roll,), troubles)
    rendered = render(document, paper, words, profile)
    return Preview(raster.pdf_pages(rendered.data, PREVIEW_DPI), rendered.missing, rendered.shortened)


def _dots(canvases: Sequence[LabelCanvas] | Sequence[RollCanvas], troubles: Troubles) -> Preview:
    missing = dict.fromkeys(sign for canvas in canvases for sign in canvas.missing)
    shortened = tuple(text for canvas in canvases for text in canvas.shortened)
    pages = tuple(raster.as_png(canvas.image().convert("L")) for canvas in canvases)
    return Preview(pages, tuple(missing), shortened, dots=True, damaged=any(not each.lacking for each in troubles))


def is_label(document: Document, profile: PrinterProfile) -> bool:
    """Whether the document is drawn on a label; a test page is what its printer prints."""
    return CATALOGUE[document].role is Role.TAG or (document is Document.TEST_PAGE and profile.role is Role.TAG)


def on_roll(document: Document, profile: PrinterProfile) -> bool:
    """Whether the document comes out on a roll there."""
    return profile.roll is not None and (can_be_on_roll(document) or document is Document.TEST_PAGE)


def can_be_on_roll(document: Document) -> bool:
    """Whether a roll can carry it; lists and cards to hang up need a page."""
    return CATALOGUE[document].slip is not None


def page_size(profile: PrinterProfile, wanted: str) -> str:
    """The page to draw on: what lies in a real printer, else (files) what is wanted."""
    if profile.outlet in {OutletKind.FILE, OutletKind.MEMORY} or profile.paper not in PAGES:
        return wanted
    return profile.paper


def label_canvases(
    document: Document, paper: object, words: Words, profile: PrinterProfile
) -> tuple[list[LabelCanvas], Troubles]:
    """The labels of a document: mostly one, of accessories one for each; and the shop's layouts that did not serve."""
    rows = paper.labels if isinstance(paper, AccessoryLabelsPaper) else (paper,)
    canvases = [label_canvas(profile) for _ in rows]
    found = [_draw_label(document, row, words, profile, canvas) for row, canvas in zip(rows, canvases, strict=True)]
    return canvases, tuple(dict.fromkeys(trouble for troubles in found for trouble in troubles))


def _draw_label(
    document: Document, paper: object, words: Words, profile: PrinterProfile, label: LabelCanvas
) -> Troubles:
    if document is Document.REPAIR_TAG:
        return draw_tag(paper, words, label)
    subject = LABELS.get(document)
    if subject is not None:
        return draw_label(subject, paper, words, label)
    test_label.draw_label(profile, words, label)
    return ()


def _row(paper: object, kind: type[Row]) -> Row:
    if not isinstance(paper, kind):
        raise TypeError(f"{type(paper).__name__} is not {kind.__name__}")
    return paper


def _label(document: Document, title: str) -> Drawing:
    def draw(paper: object, words: Words, profile: PrinterProfile) -> Rendered:
        canvases, troubles = label_canvases(document, paper, words, profile)
        return replace(finish_labels(canvases, profile, title), troubles=troubles)

    return draw


def _roll_canvas(
    document: Document, paper: object, words: Words, profile: PrinterProfile
) -> tuple[RollCanvas, Troubles]:
    slip = CATALOGUE[document].slip
    if slip is None:
        return test_page.roll_canvas(profile, words), ()
    return rolls.roll_canvas(slip, slip.taken(paper), words, profile)


def _slip(slip: Slip[Any], role: Role = Role.RECEIPT) -> Entry:
    """A document for any paper: a roll, A5 or A4."""

    def draw(paper: object, words: Words, profile: PrinterProfile) -> Rendered:
        row = slip.taken(paper)
        if profile.roll is not None:
            return rolls.draw_roll(slip, row, words, profile)
        if isinstance(row, ClaimReceiptPaper) and slip is CLAIM_RECEIPT:
            size = page_size(profile, row.shop.claim_paper)
            return claim_receipt.draw_halves(row, words) if size == "A4" else draw_pages(slip, row, words, "A5")
        return draw_pages(slip, row, words, page_size(profile, "A5"))

    return Entry(role, draw, slip)


def _goods_register(paper: object, words: Words, _profile: PrinterProfile) -> Rendered:
    return goods_register.draw(_row(paper, RegisterPaper), words)


def _count_sheet(paper: object, words: Words, _profile: PrinterProfile) -> Rendered:
    return count_sheet.draw(_row(paper, CountSheetPaper), words)


def _sheet(kind: type[Row], draw: Callable[[Row, Words, str], Rendered]) -> Entry:
    """A list on A4, or on the A5 that lies in the printer."""

    def drawn(paper: object, words: Words, profile: PrinterProfile) -> Rendered:
        return draw(_row(paper, kind), words, page_size(profile, "A4"))

    return Entry(Role.DOCUMENT, drawn)


def _quick_card(paper: object, _words: Words, profile: PrinterProfile) -> Rendered:
    return quick_card.draw(_row(paper, QuickCardPaper), page_size(profile, "A4"))


def _test_page(paper: object, words: Words, profile: PrinterProfile) -> Rendered:
    if profile.role is Role.TAG:
        return _label(Document.TEST_PAGE, "test")(paper, words, profile)
    if profile.roll is not None:
        return rolls.finish_roll(test_page.roll_canvas(profile, words), profile, "test")
    return test_page.draw_page(profile, words, profile.paper)


#: What is drawn by layouts on labels.
LABELS: dict[Document, AnySubject] = {
    each.document: each
    for each in (
        *(REPAIR_TAG, TAG_STICKER, TAG_FRONT, TAG_BACK, BADGE),
        *(PART_LABEL, SHELF_LABEL, ACCESSORY_LABEL, OLD_PART_LABEL),
    )
}

CATALOGUE: dict[Document, Entry] = {
    Document.CLAIM_RECEIPT: _slip(CLAIM_RECEIPT),
    Document.REPAIR_CARD: _slip(REPAIR_CARD),
    Document.PICKUP_RECEIPT: _slip(PICKUP_RECEIPT),
    Document.REPAIR_REPORT: _slip(REPAIR_REPORT, Role.DOCUMENT),
    Document.LOST_DECLARATION: _slip(LOST_DECLARATION),
    Document.COLLECT_NOTICE: _slip(COLLECT_NOTICE, Role.DOCUMENT),
    Document.ISSUE_SLIP: _slip(ISSUE_SLIP),
    Document.GOODS_REGISTER: Entry(Role.DOCUMENT, _goods_register),
    Document.PURCHASE_ORDER: _sheet(PurchasePaper, purchase_order.draw),
    Document.GOODS_IN_LIST: _sheet(GoodsInPaper, goods_in_list.draw),
    Document.SUPPLIER_RETURN: _sheet(ReturnPaper, supplier_return.draw),
    Document.RESTOCK_LIST: _sheet(RestockPaper, restock_list.draw),
    Document.QUICK_CARD: Entry(Role.DOCUMENT, _quick_card),
    Document.COUNT_SHEET: Entry(Role.DOCUMENT, _count_sheet),
    Document.COUNT_RESULT: Entry(Role.DOCUMENT, _count_sheet),
    Document.TEST_PAGE: Entry(Role.DOCUMENT, _test_page),
    **{each: Entry(Role.TAG, _label(each, str(each))) for each in LABELS},
}
