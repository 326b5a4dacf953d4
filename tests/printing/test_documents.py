"""Every document: its codes are read back, the same rows give the same bytes, nothing is cut."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.errors import ShopError
from app.printing import raster
from app.printing.documents.catalogue import CATALOGUE, preview, render
from app.printing.documents.words import BothWords, EnglishWords, Words
from app.printing.face import Language, OutletKind, PrinterProfile, Role
from app.ui.words import paper_words
from app.workflow.rows.cards import ItemRow
from app.workflow.rows.kinds import Document, UseState
from app.workflow.rows.months import add_months
from app.workflow.rows.papers import RegisterFilter
from app.workflow.rows.pickup import BillLineRow, RateRow
from tests.printing import samples
from tests.printing.readers.known import picture_of, read
from tests.printing.reading import codes_in, codes_of_pdf, text_of_pdf

ENGLISH, SHIFTED = EnglishWords(), samples.ShiftedWords()
BOTH = BothWords(SHIFTED, ENGLISH)
ALL_WORDS = [pytest.param(ENGLISH, id="en"), pytest.param(SHIFTED, id="zh"), pytest.param(BOTH, id="both")]
PAGES = PrinterProfile("pages", Role.RECEIPT)
ROWS = {
    Document.CLAIM_RECEIPT: samples.claim(),
    Document.REPAIR_TAG: samples.claim(),
    Document.REPAIR_CARD: samples.claim(card=samples.worked_card()),
    Document.PICKUP_RECEIPT: samples.pickup(),
    Document.REPAIR_REPORT: samples.report(),
    Document.LOST_DECLARATION: samples.lost(),
    Document.COLLECT_NOTICE: samples.notice(),
    Document.GOODS_REGISTER: samples.register(),
    Document.QUICK_CARD: samples.quick_card(),
    Document.COUNT_SHEET: samples.count_sheet(),
    Document.COUNT_RESULT: samples.count_sheet(result=True),
    Document.TEST_PAGE: None,
    Document.BADGE: samples.badge(),
    **dict.fromkeys((Document.TAG_STICKER, Document.TAG_FRONT, Document.TAG_BACK), samples.claim()),
    Document.PART_LABEL: samples.part(),
    Document.SHELF_LABEL: samples.shelf(),
    Document.ACCESSORY_LABEL: samples.accessories(),
    Document.OLD_PART_LABEL: samples.old_part(),
    Document.ISSUE_SLIP: samples.issue_slip(),
    Document.PURCHASE_ORDER: samples.purchase(),
    Document.GOODS_IN_LIST: samples.goods_in(),
    Document.SUPPLIER_RETURN: samples.supplier_return(),
    Document.RESTOCK_LIST: samples.restock(),
}


def tags(**values: object) -> PrinterProfile:
    return PrinterProfile.from_dict({"name": "tags", "role": "tag", "outlet": "memory"} | values)


def test_every_document_is_in_the_catalogue() -> None:
    assert set(CATALOGUE) == set(Document) == set(ROWS)


@pytest.mark.parametrize("words", ALL_WORDS)
@pytest.mark.parametrize(
    ("document", "code"),
    [
        (Document.CLAIM_RECEIPT, samples.RECEIPT),
        (Document.REPAIR_CARD, samples.ORDER),
        (Document.PICKUP_RECEIPT, samples.ORDER),
        (Document.REPAIR_REPORT, samples.ORDER),
        (Document.LOST_DECLARATION, samples.ORDER),
        (Document.COLLECT_NOTICE, samples.ORDER),
        (Document.ISSUE_SLIP, samples.ORDER),
        (Document.TEST_PAGE, "123456789012"),
    ],
)
def test_the_code_on_a_page_is_read_back(document: Document, code: str, words: Words) -> None:
    assert codes_of_pdf(render(document, ROWS[document], words, PAGES).data)[0] == [code]


@pytest.mark.parametrize("words", ALL_WORDS)
def test_a4_has_the_receipt_on_both_halves(words: Words) -> None:
    on_file = render(Document.CLAIM_RECEIPT, samples.claim(shop=samples.shop(claim_paper="A4")), words, PAGES)
    in_printer = PrinterProfile("laser", Role.RECEIPT, OutletKind.SYSTEM, paper="A4")
    for rendered in (on_file, render(Document.CLAIM_RECEIPT, samples.claim(), words, in_printer)):
        assert codes_of_pdf(rendered.data)[0] == [samples.RECEIPT, samples.RECEIPT]
        width, height = raster.page_sizes(rendered.data)[0]
        assert (round(width), round(height)) == (595, 842)


def test_an_ordinary_receipt_is_one_page_of_a5() -> None:
    for words in (ENGLISH, SHIFTED):
        sizes = raster.page_sizes(render(Document.CLAIM_RECEIPT, samples.claim(), words, PAGES).data)
        assert [(round(width), round(height)) for width, height in sizes] == [(420, 595)]


@pytest.mark.parametrize("words", ALL_WORDS)
@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize(("width", "height"), [(60, 40), (40, 30), (30, 20)])
@pytest.mark.parametrize("baud", [9600, 115200])
def test_the_tag_is_read_back_as_sent(words: Words, dpi: int, width: int, height: int, baud: int) -> None:
    printer = tags(dpi=dpi, width_mm=width, height_mm=height, baud=baud, outlet="serial")
    rendered = render(Document.REPAIR_TAG, samples.claim(card=samples.card(urgent=True), copy=2), words, printer)
    (label,) = read(rendered.data, printer)
    assert codes_in(label.picture) == [samples.ORDER]


@pytest.mark.parametrize("width", [40, 60])
def test_a_badge_is_read_back(width: int) -> None:
    printer = tags(width_mm=width)
    rendered = render(Document.BADGE, ROWS[Document.BADGE], ENGLISH, printer)
    assert codes_in(picture_of(rendered.data, printer)) == [samples.BADGE]


def test_a_tag_for_a_page_printer_is_a_page_of_its_size() -> None:
    printer = PrinterProfile("any", Role.TAG, language=Language.PDF)
    rendered = render(Document.REPAIR_TAG, samples.claim(), ENGLISH, printer)
    ((width, height),) = raster.page_sizes(rendered.data)
    assert (width, height) == pytest.approx((60 / 25.4 * 72, 40 / 25.4 * 72), abs=0.1)
    assert codes_of_pdf(rendered.data, 300) == [[samples.ORDER]]


def test_a_label_too_small_for_any_code_is_refused() -> None:
    with pytest.raises(ShopError, match="label_too_narrow"):
        render(Document.REPAIR_TAG, samples.claim(), ENGLISH, tags(width_mm=20, height_mm=12))


def test_the_register_goes_over_pages_and_loses_no_line() -> None:
    rendered = render(Document.GOODS_REGISTER, samples.register(120), ENGLISH, PAGES)
    text = text_of_pdf(rendered.data)
    assert len(raster.page_sizes(rendered.data)) > 2
    assert all(row.number in text for row in samples.register(120).rows)
    assert text.count("Datein") == len(raster.page_sizes(rendered.data))
    found = [code for page in codes_of_pdf(rendered.data) for code in page]
    assert found == sorted([samples.register_row(1).number, samples.register_row(120).number])


def test_an_empty_register_says_so() -> None:
    paper = samples.register(0, filter=RegisterFilter(state="in", find="Haier"))
    text = text_of_pdf(render(Document.GOODS_REGISTER, paper, ENGLISH, PAGES).data)
    assert "Noarticleinthisperiod." in text
    assert "stillintheshop·Haier" in text


@pytest.mark.parametrize("document", [Document.CLAIM_RECEIPT, Document.REPAIR_CARD, Document.PICKUP_RECEIPT])
def test_a_reprint_is_marked_in_both_languages(document: Document) -> None:
    row = samples.pickup(copy=3) if document is Document.PICKUP_RECEIPT else samples.claim(copy=3)
    text = text_of_pdf(render(document, row, ENGLISH, PAGES).data)
    assert "copy3/第3次打印" in text
    assert "次打印" not in text_of_pdf(render(document, ROWS[document], ENGLISH, PAGES).data)


def test_a_long_name_under_a_line_to_sign_on_is_not_cut() -> None:
    row = samples.pickup(collected_by="王强（身份证 尾号 1234）" + "很长的名字" * 6)
    rendered = render(Document.PICKUP_RECEIPT, row, BOTH, PAGES)
    assert rendered.shortened == ()
    assert text_of_pdf(rendered.data).count("很长的名字") >= 6 * 2


def test_a_void_receipt_is_stamped() -> None:
    assert "VOID" in text_of_pdf(render(Document.CLAIM_RECEIPT, samples.claim(voided=True), ENGLISH, PAGES).data)


def test_a_preview_before_the_number_is_given() -> None:
    row = samples.claim(card=samples.card(number=""), receipt_number="")
    for document in (Document.CLAIM_RECEIPT, Document.REPAIR_TAG, Document.REPAIR_CARD):
        shown = preview(document, row, ENGLISH, tags() if document is Document.REPAIR_TAG else PAGES)
        assert shown[0].startswith(b"\x89PNG")


@pytest.mark.parametrize("document", [Document.CLAIM_RECEIPT, Document.REPAIR_CARD, Document.PICKUP_RECEIPT])
@pytest.mark.parametrize("unit", ["脱水时异响，停机。", "the drum makes a noise ", "x" * 40])
def test_long_texts_go_on_and_nothing_is_cut(document: Document, unit: str) -> None:
    fault = (unit * (3000 // len(unit) + 1))[:3000] + "END"
    card = samples.worked_card(fault=fault)
    row = samples.pickup(card=card) if document is Document.PICKUP_RECEIPT else samples.claim(card=card)
    rendered = render(document, row, ENGLISH, PAGES)
    text = text_of_pdf(rendered.data)
    head, number = "continued", samples.ORDER
    for page_head in (head, number):
        assert page_head in text
    assert rendered.shortened == ()
    printed = text.count(unit.strip().replace(" ", "")[:6])
    assert printed >= fault.count(unit.strip()[:6]) * 0.9  # a break may fall into one
    assert "END" in text


def test_many_long_accessories_are_all_there() -> None:
    items = tuple(ItemRow(number, "accessory", f"配件{number:03d}" + "长" * 60, None, "") for number in range(60))
    text = text_of_pdf(
        render(Document.CLAIM_RECEIPT, samples.claim(card=samples.card(items=items)), ENGLISH, PAGES).data
    )
    assert all(f"配件{number:03d}" in text for number in range(60))
    assert text.count("长") == 60 * 60


def test_the_unlock_code_and_the_address_stay_away() -> None:
    """Personal data never leaves with the goods (DOMAIN.md §10)."""
    card = samples.card(customer=samples.customer(address="SECRETSTREET"))
    assert "SECRETSTREET" not in text_of_pdf(
        render(Document.REPAIR_CARD, samples.claim(card=card), ENGLISH, PAGES).data
    )


@pytest.mark.parametrize("document", list(Document))
def test_same_rows_same_bytes(document: Document) -> None:
    printer = tags() if CATALOGUE[document].role is Role.TAG else PAGES
    first = render(document, ROWS[document], BOTH, printer)
    assert render(document, ROWS[document], BOTH, printer) == first


def test_same_bytes_in_another_process() -> None:
    """Also with other hash seeds, and a year later."""
    script = (
        "import hashlib; from tests.printing import samples as s; from app.printing.documents.catalogue import render;"
        "from app.printing.documents.words import EnglishWords; from app.printing.face import *;"
        "from app.workflow.rows.kinds import Document;"
        "print(hashlib.sha256(render(Document.PICKUP_RECEIPT, s.pickup(), EnglishWords(),"
        " PrinterProfile('pages', Role.RECEIPT)).data).hexdigest())"
    )
    here = hashlib.sha256(render(Document.PICKUP_RECEIPT, samples.pickup(), ENGLISH, PAGES).data).hexdigest()
    environment = {**os.environ, "PYTHONHASHSEED": "7"}
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == here


def test_a_row_of_another_document_is_refused() -> None:
    with pytest.raises(TypeError, match="ClaimReceiptPaper"):
        render(Document.CLAIM_RECEIPT, samples.pickup(), ENGLISH, PAGES)


def test_what_the_font_lacks_is_told_with_the_preview() -> None:
    card = samples.card(customer=samples.customer(name="张😀"))
    assert preview(Document.REPAIR_TAG, samples.claim(card=card), ENGLISH, tags()).missing == ("😀",)
    assert preview(Document.CLAIM_RECEIPT, samples.claim(card=card), ENGLISH, PAGES).missing == ("😀",)


def test_a_discount_is_taken_off_prices_as_they_stand_on_the_paper() -> None:
    # 113.00 with tax less 11.30 with tax; the bill itself keeps the discount without its tax
    line = BillLineRow("labour", "Work", Decimal(1), Decimal(113), Decimal(100), Decimal(13), True)
    sums = {"labour": Decimal(100), "parts": Decimal(0), "discount": Decimal(10), "tax": Decimal("11.70")}
    bill = samples.bill(lines=(line,), total=Decimal("101.70"), **sums)
    with_tax = text_of_pdf(render(Document.PICKUP_RECEIPT, samples.pickup(bill=bill), ENGLISH, PAGES).data)
    assert "-¥11.30" in with_tax
    row = samples.pickup(bill=bill, shop=samples.shop(prices_with_tax=False))
    without = text_of_pdf(render(Document.PICKUP_RECEIPT, row, ENGLISH, PAGES).data)
    assert "-¥10.00" in without


def test_lines_say_their_rate_where_not_all_have_the_same() -> None:
    work = BillLineRow("labour", "Work", Decimal(1), Decimal(100), Decimal(100), Decimal(13), True, "", Decimal(13))
    book = BillLineRow("part", "手册", Decimal(1), Decimal(100), Decimal(100), Decimal(6), True, "Manual", Decimal(6))
    sums = {"labour": Decimal(100), "parts": Decimal(100), "discount": Decimal(0), "tax": Decimal(19)}
    for lines, rates in (((work, book), ["13", "6"]), ((work, work), [])):
        row = samples.pickup(bill=samples.bill(lines=lines, total=Decimal(219), **sums))
        text = text_of_pdf(render(Document.PICKUP_RECEIPT, row, ENGLISH, PAGES).data)
        assert re.findall(r"\(tax(\d+)%\)", text) == rates
        assert ("手册" in text) is False
        assert ("Manual" in text) is (book in lines)
    row = samples.pickup(bill=samples.bill(lines=(book,)))
    assert "手册Manual" in text_of_pdf(render(Document.PICKUP_RECEIPT, row, BOTH, PAGES).data)


def test_the_tax_of_each_rate_stands_on_the_paper_and_adds_up() -> None:
    work = BillLineRow("labour", "Work", Decimal(1), Decimal(113), Decimal(100), Decimal(13), True, "", Decimal(13))
    book = BillLineRow("part", "手册", Decimal(1), Decimal(106), Decimal(100), Decimal(6), True, "Manual", Decimal(6))
    rates = (RateRow(Decimal(13), Decimal(100), Decimal(13)), RateRow(Decimal(6), Decimal(100), Decimal(6)))
    sums = {"labour": Decimal(100), "parts": Decimal(100), "discount": Decimal(0), "tax": Decimal(19)}
    two = samples.pickup(bill=samples.bill(lines=(work, book), total=Decimal(219), rates=rates, **sums))
    text = text_of_pdf(render(Document.PICKUP_RECEIPT, two, ENGLISH, PAGES).data)
    assert "TaxrateWithouttaxTaxWithtax" in text
    assert "13%¥100.00¥13.00¥113.00" in text
    assert "6%¥100.00¥6.00¥106.00" in text
    assert "Together¥200.00¥19.00¥219.00" in text
    assert "税率不含税金额税额价税合计" in text_of_pdf(
        render(Document.PICKUP_RECEIPT, two, paper_words("zh_CN"), PAGES).data
    )


def test_of_one_rate_the_tax_says_it_in_its_own_line() -> None:
    work = BillLineRow("labour", "Work", Decimal(1), Decimal(113), Decimal(100), Decimal(13), True, "", Decimal(13))
    sums = {"labour": Decimal(100), "parts": Decimal(0), "discount": Decimal(0), "tax": Decimal(13)}
    for rate, said in ((Decimal(13), "Taxincluded(13%on¥100.00)¥13.00"), (None, "Taxincluded¥13.00")):
        rates = (RateRow(rate, Decimal(100), Decimal(13)),)
        row = samples.pickup(bill=samples.bill(lines=(work,), total=Decimal(113), rates=rates, **sums))
        text = text_of_pdf(render(Document.PICKUP_RECEIPT, row, ENGLISH, PAGES).data)
        assert said in text
        assert "Taxrate" not in text
    on_top = replace(row, bill=replace(row.bill, rates=(RateRow(Decimal(13), Decimal(100), Decimal(13)),)),
                     shop=samples.shop(prices_with_tax=False))  # fmt: skip
    assert "Tax(13%on¥100.00)¥13.00" in text_of_pdf(render(Document.PICKUP_RECEIPT, on_top, ENGLISH, PAGES).data)


def test_a_replaced_part_says_until_when_it_is_under_warranty() -> None:
    used = replace(samples.worked_card().parts[0], name="泵", name_en="Pump", warranty_months=3, state=UseState.USED)
    row = samples.report(card=samples.card(parts=(used,)))
    text = text_of_pdf(render(Document.REPAIR_REPORT, row, ENGLISH, PAGES).data)
    day = add_months(used.at.astimezone(ZoneInfo(row.shop.time_zone)).date(), 3)
    assert f"{day:%Y-%m-%d}" in text
    assert "Pump" in text


def test_terms_are_the_shops_own_or_ours() -> None:
    own = samples.claim(shop=samples.shop(terms_en="Our own rule.", terms_zh=""))
    text = text_of_pdf(render(Document.CLAIM_RECEIPT, own, ENGLISH, PAGES).data)
    assert "Ourownrule." in text
    assert "Thepromisedtimeiswhatweexpect" not in text
    shipped = text_of_pdf(render(Document.CLAIM_RECEIPT, samples.claim(), BOTH, PAGES).data)
    assert "Thepromisedtimeiswhatweexpect" in shipped
    assert "约定取件时间为预计时间" in shipped
    assert "送修前请自行备份数据" in shipped


def test_the_font_is_embedded() -> None:
    assert b"FontFile2" in render(Document.TEST_PAGE, None, ENGLISH, PAGES).data


@pytest.mark.parametrize("document", [Document.CLAIM_RECEIPT, Document.PICKUP_RECEIPT, Document.GOODS_REGISTER])
def test_the_shops_own_lines_stand_under_the_head_and_at_the_foot_of_each_page(document: Document) -> None:
    own = samples.shop(header_zh="特约服务站", header_en="Authorised", footer_zh="投诉\n电话", paper_languages="both")
    row = samples.register(120, shop=own) if document is Document.GOODS_REGISTER else replace(ROWS[document], shop=own)
    rendered = render(document, row, ENGLISH, PAGES)
    text = text_of_pdf(rendered.data)
    assert text.count("Authorised") == 1
    assert text.count("投诉") == text.count("电话") == rendered.pages  # the only language it is said in
    assert "特约服务站" not in text
    assert "特约服务站" in text_of_pdf(render(document, row, BothWords(paper_words("zh_CN"), ENGLISH), PAGES).data)


def test_both_halves_have_the_shops_own_lines_and_nothing_lies_over_them() -> None:
    own = samples.shop(claim_paper="A4", header_en="Authorised", footer_en="Complaints: 021 5425 0019\n😀")
    full = samples.claim(shop=own, card=samples.card(fault="脱水时异响，停机。" * 40))
    for row in (samples.claim(shop=own), full):
        rendered = render(Document.CLAIM_RECEIPT, row, ENGLISH, PAGES)
        text = text_of_pdf(rendered.data)
        assert text.count("Authorised") == 2
        assert text.count("Complaints:") == rendered.pages + 1
        assert rendered.missing == ("😀",)
