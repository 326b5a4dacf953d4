"""The papers of buying: every line on them, in each language and size; a reprint is marked; long ones lose nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.printing import raster
from app.printing.documents.catalogue import render
from app.printing.documents.words import BothWords, EnglishWords, Words
from app.printing.face import OutletKind, PrinterProfile, Role
from app.workflow.rows.kinds import Document
from tests.printing import samples
from tests.printing.reading import text_of_pdf

ENGLISH, SHIFTED = EnglishWords(), samples.ShiftedWords()
PAGES = PrinterProfile("pages", Role.DOCUMENT)
A5 = PrinterProfile("a5", Role.DOCUMENT, OutletKind.SYSTEM, paper="A5")
MADE: dict[Document, Any] = {
    Document.PURCHASE_ORDER: samples.purchase,
    Document.GOODS_IN_LIST: samples.goods_in,
    Document.SUPPLIER_RETURN: samples.supplier_return,
}


def text(document: Document, row: object, words: Words = ENGLISH, printer: PrinterProfile = PAGES) -> str:
    return "".join(text_of_pdf(render(document, row, words, printer).data).split())


@pytest.mark.parametrize("document", MADE)
@pytest.mark.parametrize("printer", [PAGES, A5])
@pytest.mark.parametrize("words", [ENGLISH, SHIFTED, BothWords(SHIFTED, ENGLISH)], ids=["en", "zh", "both"])
def test_no_line_is_lost_on_further_pages(document: Document, printer: PrinterProfile, words: Words) -> None:
    rendered = render(document, MADE[document](60), words, printer)
    found = "".join(text_of_pdf(rendered.data).split())
    assert rendered.pages > 1
    assert not rendered.missing
    size = (420, 595) if printer is A5 else (595, 842)
    width, height = raster.page_sizes(rendered.data)[0]
    assert (round(width), round(height)) == size
    assert found.count(samples.PART[:4]) >= 60
    assert f"{rendered.pages}" in found


def test_a_purchase_order_says_what_the_supplier_needs() -> None:
    found = text(Document.PURCHASE_ORDER, samples.purchase())
    for wanted in (
        "P2611-0001",
        "NV-4701",
        "Screenassembly3",
        "¥243.00",
        "K-2077",
        "AB-77",
        "2026-11-27",
        "华强电子配件",
    ):
        assert wanted in found
    both = text(Document.PURCHASE_ORDER, samples.purchase(), BothWords(SHIFTED, ENGLISH))
    assert "屏幕总成1/Screenassembly1" in both


def test_a_delivery_says_what_came_and_what_nobody_knew() -> None:
    found = text(Document.GOODS_IN_LIST, samples.goods_in())
    for wanted in ("G2611-0001", "P2611-0001", "LS4711", "SN-1,SN-2", "B-03", "4006381333931×2", "¥243.00"):
        assert wanted in found


def test_a_return_says_whose_fault_it_was() -> None:
    found = text(Document.SUPPLIER_RETURN, samples.supplier_return())
    for wanted in ("R2611-0001", "faultyonarrival", "swollen", "brokenbyus", "wrongpart", "surplus", "SN-9"):
        assert wanted in found


@pytest.mark.parametrize("document", MADE)
def test_a_reprint_is_marked(document: Document) -> None:
    row = MADE[document]()
    assert "第2次打印" not in text(document, row)
    assert "第2次打印" in text(document, replace(row, copy=2))
