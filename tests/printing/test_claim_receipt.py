"""The claim receipt's own rules: what is empty is said, what the estimate means, one page where it can be."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.printing import raster
from app.printing.documents.catalogue import render
from app.printing.documents.words import BothWords, EnglishWords
from app.printing.face import PrinterProfile, Role
from app.ui.words import paper_words
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import ClaimReceiptPaper
from tests.printing import samples
from tests.printing.reading import text_of_pdf

ENGLISH = EnglishWords()
PAGES = PrinterProfile("pages", Role.RECEIPT)


def text_of(paper: ClaimReceiptPaper, document: Document = Document.CLAIM_RECEIPT) -> str:
    return text_of_pdf(render(document, paper, ENGLISH, PAGES).data)


@pytest.mark.parametrize("document", [Document.CLAIM_RECEIPT, Document.REPAIR_CARD])
def test_nothing_left_with_it_is_said_so_that_nobody_can_add_any(document: Document) -> None:
    text = text_of(samples.claim(card=samples.card(items=())), document)
    assert "Accessories:none" in text
    assert "Condition:nothingnoted" in text
    only_condition = tuple(item for item in samples.ITEMS if item.kind == "condition")
    text = text_of(samples.claim(card=samples.card(items=only_condition)), document)
    assert "Accessories:none" in text
    assert "nothingnoted" not in text
    assert ":none" not in text_of(samples.claim(), document)


def test_an_estimate_has_its_tax_in_it_however_the_shop_writes_prices() -> None:
    card = samples.card(estimate=Decimal(260), diagnosis_fee=Decimal(30))
    with_tax = text_of(samples.claim(card=card, shop=samples.shop(prices_with_tax=True)))
    assert "¥260.00incl.tax" in with_tax
    assert "¥30.00incl.tax" in with_tax
    without = text_of(samples.claim(card=card, shop=samples.shop(prices_with_tax=False)))
    assert "¥260.00incl.tax" in without
    assert "¥30.00plustax" in without
    no_tax = text_of(samples.claim(card=card, shop=samples.shop(tax_rate=Decimal(0))))
    assert "¥260.00" in no_tax
    assert "tax" not in no_tax


@pytest.mark.parametrize("first", ["zh_CN", "en"])
@pytest.mark.parametrize("size", ["A5", "A4"])
def test_a_usual_bilingual_receipt_is_one_page_with_all_its_terms(first: str, size: str) -> None:
    second = "en" if first == "zh_CN" else "zh_CN"
    words = BothWords(paper_words(first), paper_words(second))
    more = {"urgent": True, "fault": "用了两年多，最近一周每次脱水都会剧烈震动，并且停机。" * 3} if size == "A5" else {}
    card = samples.card(**more)
    paper = samples.claim(card=card, shop=samples.shop(claim_paper=size))
    rendered = render(Document.CLAIM_RECEIPT, paper, words, PAGES)
    assert rendered.pages == 1
    text = text_of_pdf(rendered.data)
    for part in ("送修前请自行备份数据", "Pleasebackupyourdata", "6.如需查看", "6.Replacedparts"):
        assert part in text
    assert smallest_letters(rendered.data) >= 5.5 - 0.05


@pytest.mark.parametrize("size", ["A5", "A4"])
def test_terms_that_have_no_room_go_on_to_a_second_page_in_both_languages(size: str) -> None:
    words = BothWords(paper_words("zh_CN"), paper_words("en"))
    card = samples.card(fault="脱水时剧烈震动，停机。" * 33)
    paper = samples.claim(card=card, shop=samples.shop(claim_paper=size))
    rendered = render(Document.CLAIM_RECEIPT, paper, words, PAGES)
    text = text_of_pdf(rendered.data)
    assert rendered.pages == 2
    parts = ("1.取件时请交回", "6.如需查看", "1.Bringthisreceipt", "6.Replacedparts", "送修前请", "Pleasebackup")
    assert [part for part in parts if part not in text] == []
    own = render(Document.CLAIM_RECEIPT, paper, paper_words("zh_CN"), PAGES)
    assert own.pages == 1


def smallest_letters(pdf: bytes) -> float:
    """The size of the smallest letters on the first page, in points."""
    import ctypes

    import pypdfium2
    from pypdfium2 import raw

    document = pypdfium2.PdfDocument(pdf)
    try:
        sizes: list[float] = []
        for each in document[0].get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            size = ctypes.c_float()
            raw.FPDFTextObj_GetFontSize(each.raw, size)
            sizes.append(size.value * each.get_matrix().d)
        return min(sizes)
    finally:
        document.close()


def test_pages_are_a5_or_a4() -> None:
    for size, wanted in (("A5", (420, 595)), ("A4", (595, 842))):
        paper = samples.claim(shop=samples.shop(claim_paper=size))
        ((width, height),) = raster.page_sizes(render(Document.CLAIM_RECEIPT, paper, ENGLISH, PAGES).data)
        assert (round(width), round(height)) == wanted
