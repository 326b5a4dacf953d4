"""Every document as data: who prints it, on what, and how it is drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from app.printing import raster
from app.printing.canvas import LabelCanvas
from app.printing.documents import (
    badge,
    claim_receipt,
    goods_register,
    pickup_receipt,
    repair_card,
    repair_tag,
    test_page,
)
from app.printing.documents.base import Rendered
from app.printing.documents.labels import finish_label, label_canvas
from app.printing.documents.words import Words
from app.printing.face import OutletKind, Preview, PrinterProfile, Role
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import BadgePaper, ClaimReceiptPaper, PickupPaper, RegisterPaper

Drawing = Callable[[object, Words, PrinterProfile], Rendered]
Row = TypeVar("Row")
PREVIEW_DPI = 110


@dataclass(frozen=True, slots=True)
class Entry:
    """A document: the role of its printer, how it is drawn."""

    role: Role
    draw: Drawing


def render(document: Document, paper: object, words: Words, profile: PrinterProfile) -> Rendered:
    """The bytes for the printer. `paper` is the document's row (a PrinterProfile for the test page).

    Pure: same rows, words and profile, same bytes. Raises TypeError for a row of another document, and
    ShopError("print.label_too_narrow") for a label on which the barcode has no room.
    """
    return CATALOGUE[document].draw(paper, words, profile)


def preview(document: Document, paper: object, words: Words, profile: PrinterProfile) -> Preview:
    """The document as pictures: a label dot by dot as its printer makes it, pages at PREVIEW_DPI."""
    if is_label(document, profile):
        canvas = label_canvas(profile)
        _draw_label(document, paper, words, profile, canvas)
        picture = raster.as_png(canvas.image().convert("L"))
        return Preview((picture,), tuple(dict.fromkeys(canvas.missing)), tuple(canvas.shortened))
    rendered = render(document, paper, words, profile)
    return Preview(raster.pdf_pages(rendered.data, PREVIEW_DPI), rendered.missing)


def is_label(document: Document, profile: PrinterProfile) -> bool:
    """Whether the document is drawn on a label; a test page is what its printer prints."""
    return CATALOGUE[document].role is Role.TAG or (document is Document.TEST_PAGE and profile.role is Role.TAG)


def page_size(profile: PrinterProfile, wanted: str) -> str:
    """The paper to draw on: what lies in a real printer, else (files) what is wanted."""
    return wanted if profile.outlet in {OutletKind.FILE, OutletKind.MEMORY} else profile.paper


def _draw_label(document: Document, paper: object, words: Words, profile: PrinterProfile, label: LabelCanvas) -> None:
    if document is Document.REPAIR_TAG:
        repair_tag.draw(_row(paper, ClaimReceiptPaper), words, label)
    elif document is Document.BADGE:
        badge.draw(_row(paper, BadgePaper), words, label)
    else:
        test_page.draw_label(profile, words, label)


def _row(paper: object, kind: type[Row]) -> Row:
    if not isinstance(paper, kind):
        raise TypeError(f"{type(paper).__name__} is not {kind.__name__}")
    return paper


def _label(document: Document, title: str) -> Drawing:
    def draw(paper: object, words: Words, profile: PrinterProfile) -> Rendered:
        canvas = label_canvas(profile)
        _draw_label(document, paper, words, profile, canvas)
        return finish_label(canvas, profile, title)

    return draw


def _claim_receipt(paper: object, words: Words, profile: PrinterProfile) -> Rendered:
    row = _row(paper, ClaimReceiptPaper)
    return claim_receipt.draw(row, words, page_size(profile, row.shop.claim_paper))


def _repair_card(paper: object, words: Words, profile: PrinterProfile) -> Rendered:
    return repair_card.draw(_row(paper, ClaimReceiptPaper), words, page_size(profile, "A5"))


def _pickup_receipt(paper: object, words: Words, profile: PrinterProfile) -> Rendered:
    return pickup_receipt.draw(_row(paper, PickupPaper), words, page_size(profile, "A5"))


def _goods_register(paper: object, words: Words, _profile: PrinterProfile) -> Rendered:
    return goods_register.draw(_row(paper, RegisterPaper), words)


def _test_page(paper: object, words: Words, profile: PrinterProfile) -> Rendered:
    if profile.role is Role.TAG:
        return _label(Document.TEST_PAGE, "test")(paper, words, profile)
    return test_page.draw_page(profile, words, profile.paper)


CATALOGUE: dict[Document, Entry] = {
    Document.CLAIM_RECEIPT: Entry(Role.RECEIPT, _claim_receipt),
    Document.REPAIR_TAG: Entry(Role.TAG, _label(Document.REPAIR_TAG, "tag")),
    Document.REPAIR_CARD: Entry(Role.RECEIPT, _repair_card),
    Document.PICKUP_RECEIPT: Entry(Role.RECEIPT, _pickup_receipt),
    Document.GOODS_REGISTER: Entry(Role.DOCUMENT, _goods_register),
    Document.TEST_PAGE: Entry(Role.DOCUMENT, _test_page),
    Document.BADGE: Entry(Role.TAG, _label(Document.BADGE, "badge")),
}
