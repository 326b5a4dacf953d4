"""The newer slips on pages: the report with its photos, the notice and its message, the logo, previews as sent."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PIL import Image

from app.printing import raster
from app.printing.documents import facts, terms
from app.printing.documents.catalogue import CATALOGUE, PREVIEW_DPI, can_be_on_roll, preview, render
from app.printing.documents.collect_notice import message
from app.printing.documents.words import BothWords, EnglishWords
from app.printing.face import OutletKind, PrinterProfile, Role
from app.ui.words import paper_words
from app.workflow.rows.files import TakenFrom
from app.workflow.rows.kinds import Document, Outcome
from app.workflow.rows.shop import DayOffRow, HoursRow
from tests.printing import samples
from tests.printing.reading import codes_of_pdf, text_of_pdf

ENGLISH, CHINESE = EnglishWords(), paper_words("zh_CN")
BOTH = BothWords(CHINESE, ENGLISH)
A5 = PrinterProfile("pages", Role.DOCUMENT, OutletKind.SYSTEM, paper="A5")
A4 = replace(A5, paper="A4")
ROWS = {
    Document.REPAIR_REPORT: samples.report(),
    Document.LOST_DECLARATION: samples.lost(),
    Document.COLLECT_NOTICE: samples.notice(),
    Document.ISSUE_SLIP: samples.issue_slip(),
    Document.PICKUP_RECEIPT: samples.pickup(),
    Document.REPAIR_CARD: samples.claim(),
    Document.CLAIM_RECEIPT: samples.claim(),
}


@pytest.mark.parametrize("document", ROWS)
@pytest.mark.parametrize("printer", [A5, A4], ids=["A5", "A4"])
def test_the_preview_is_the_page_that_is_sent(document: Document, printer: PrinterProfile) -> None:
    for words in (CHINESE, BOTH):
        sent = render(document, ROWS[document], words, printer).data
        seen = preview(document, ROWS[document], words, printer)
        assert tuple(seen) == raster.pdf_pages(sent, PREVIEW_DPI)
        assert not seen.dots
        width, _ = raster.page_sizes(sent)[0]
        assert round(width) == {"A5": 420, "A4": 595}[printer.paper]
        codes = codes_of_pdf(sent)[0]
        assert set(codes) == {samples.RECEIPT if document is Document.CLAIM_RECEIPT else samples.ORDER}


def test_every_slip_was_tried() -> None:
    assert {document for document in CATALOGUE if can_be_on_roll(document)} == set(ROWS)


# --- the report


def pictures(pdf: bytes) -> int:
    """How many pictures there are on all pages."""
    import pypdfium2
    from pypdfium2 import raw

    document = pypdfium2.PdfDocument(pdf)
    try:
        return sum(len(list(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]))) for page in document)
    finally:
        document.close()


def test_photos_stand_on_the_report_with_when_they_were_taken() -> None:
    photos = (
        samples.photo(),
        samples.photo(taken_from=TakenFrom.FILE, note="", content=samples.picture(300, 900)),
        samples.photo(taken_from=TakenFrom.UNKNOWN, taken_at=None, note="after", content=samples.picture(8, 6, "PNG")),
        samples.photo(content=b"", note="gone"),
        samples.photo(content=b"\xff\xd8\xff broken", note="broken"),
    )
    rendered = render(Document.REPAIR_REPORT, samples.report(photos=photos), ENGLISH, A4)
    text = text_of_pdf(rendered.data)
    assert pictures(rendered.data) == 3
    for part in (
        "轴承磨损·taken2026-11-2109:30",
        "IMG_0012.jpg·fileof2026-11-2109:30",
        "after·added2026-11-2109:30",
        "gone·taken2026-11-2109:30·thepicturecan'tbeshown",
        "broken·taken2026-11-2109:30·thepicturecan'tbeshown",
    ):
        assert part in text


def test_many_photos_go_over_pages_and_none_is_lost() -> None:
    photos = tuple(samples.photo(note=f"number {number:02d}") for number in range(12))
    rendered = render(Document.REPAIR_REPORT, samples.report(photos=photos), CHINESE, A5)
    text = text_of_pdf(rendered.data)
    assert pictures(rendered.data) == 12
    assert all(f"number{number:02d}" in text for number in range(12))
    assert rendered.pages > 2


def test_the_last_inspection_that_passed_is_named() -> None:
    text = text_of_pdf(render(Document.REPAIR_REPORT, samples.report(), ENGLISH, A5).data)
    assert "passed,2026-11-2112:30,赵主任" in text
    assert "仍有异响" not in text  # why it was refused before is the shop's own affair
    none = samples.report(card=samples.worked_card(outcome=Outcome.DECLINED, ready_at=samples.NOW), warranty_until=None)
    text = text_of_pdf(render(Document.REPAIR_REPORT, none, ENGLISH, A5).data)
    assert "Testedandinspected" not in text
    assert "Repairwarrantyuntil" not in text


def test_a_shop_that_gives_reports_calls_the_receipt_a_receipt() -> None:
    titles = [
        text_of_pdf(render(Document.PICKUP_RECEIPT, samples.pickup(shop=samples.shop(**shop)), ENGLISH, A5).data)
        for shop in ({}, {"report_with_goods": True})
    ]
    assert ["Pickupreceiptandrepairreport" in title for title in titles] == [True, False]


# --- money and who pays


def test_rounding_and_tax_number_are_on_the_receipt() -> None:
    bill = samples.bill(rounding=Decimal("-0.30"), total=Decimal("199.70"))
    who = samples.customer(company="明德商贸", tax_number="91310104MA1FR0XX0X")
    paper = samples.pickup(bill=bill, card=samples.worked_card(customer=who))
    text = text_of_pdf(render(Document.PICKUP_RECEIPT, paper, ENGLISH, A5).data)
    for part in ("Rounding-¥0.30", "Total¥199.70", "Discount(老客户)-¥6.00", "91310104MA1FR0XX0X", "张伟明·明德商贸"):
        assert part in text
    plain = text_of_pdf(render(Document.PICKUP_RECEIPT, samples.pickup(), ENGLISH, A5).data)
    assert "Rounding" not in plain
    assert "taxnumber" not in plain


# --- the notice


def test_the_notice_says_how_long_what_is_owed_and_when_to_come() -> None:
    text = text_of_pdf(render(Document.COLLECT_NOTICE, samples.notice(), ENGLISH, A5).data)
    for part in (
        "readysince2026-11-21,for20daysnow",
        "Topayoncollection¥100.00",
        "Mon–Fri09:00–18:00",
        "Sat09:00–12:00,13:30–17:00",
        "2026-12-31–2027-01-02(元旦)",
        "mayaskforastoragecharge",
        "Call02154250018.",
        "漕溪北路88弄3号502",
    ):
        assert part in text
    back = samples.notice(due=Decimal(-20), written_at=samples.NOW)
    text = text_of_pdf(render(Document.COLLECT_NOTICE, back, ENGLISH, A5).data)
    assert "Yougetback¥20.00" in text
    assert "daysnow" not in text


def test_what_the_terms_say_of_storage_is_repeated_or_nothing_is() -> None:
    own = samples.shop(terms_zh="一、只换不修。\n二、逾期收取保管费。", terms_en="No storage here.\nNothing else.")
    assert terms.about_storage(own, ("zh_CN", "en")) == ("二、逾期收取保管费。", "No storage here.")
    assert terms.about_storage(samples.shop(terms_zh="", terms_en="Pay cash."), ("zh_CN", "en")) == ()
    (ours,) = terms.about_storage(samples.shop(), ("zh_CN",))
    assert ours.startswith("请在接到取件通知后")


def test_the_message_is_short_and_has_all_that_is_needed() -> None:
    article = samples.article(model="{phone} {due}")  # what people type is not filled in again
    paper = samples.notice(card=samples.worked_card(article=article, ready_at=samples.NOW))
    text = message(paper, ENGLISH)
    assert text == (
        "明德电器维修部: your Washing machine · Haier {phone} {due} (claim number 1261 1000 1232) is ready to be"
        " collected. To pay: ¥100.00. Open: Mon–Fri 09:00–18:00; Sat 09:00–12:00, 13:30–17:00. Please bring the claim"
        " receipt."
        " 021 5425 0018"
    )
    assert message(replace(paper, due=Decimal(-5)), ENGLISH).count("¥0.00") == 1
    first, second = message(paper, BothWords(samples.ShiftedWords(), ENGLISH)).splitlines()
    assert "测试文字" in first
    assert second == text


def test_opening_hours_are_told_by_runs_of_days() -> None:
    def hours(*spans: tuple[int, int, int]) -> tuple[str, ...]:
        return facts.opening_hours(samples.shop(hours=tuple(HoursRow(*span) for span in spans)), ENGLISH)

    assert hours() == ()
    assert hours((6, 600, 720)) == ("Sun 10:00–12:00",)
    assert hours(*((day, 540, 1080) for day in range(7))) == ("Mon–Sun 09:00–18:00",)
    assert hours((0, 540, 1080), (2, 540, 1080)) == ("Mon 09:00–18:00", "Wed 09:00–18:00")


def test_days_off_of_the_next_month_are_told() -> None:
    day = date(2026, 11, 21)
    off = (
        DayOffRow(day - timedelta(days=3), day - timedelta(days=1), "over"),
        DayOffRow(day - timedelta(days=1), day, ""),
        DayOffRow(day + timedelta(days=30), day + timedelta(days=40), "soon"),
        DayOffRow(day + timedelta(days=31), day + timedelta(days=31), "later"),
    )
    told = facts.days_off_after(samples.shop(days_off=off), samples.NOW)
    assert told == ("2026-11-20 – 2026-11-21", "2026-12-21 – 2026-12-31 (soon)")


# --- the logo


def test_the_logo_stands_beside_the_name_and_a_broken_one_stops_nothing() -> None:
    logo = samples.picture(400, 200, "PNG")
    without = render(Document.LOST_DECLARATION, samples.lost(), ENGLISH, A5)
    with_it = render(Document.LOST_DECLARATION, samples.lost(shop=samples.shop(logo_bytes=logo)), ENGLISH, A5)
    assert (pictures(without.data), pictures(with_it.data)) == (0, 1)
    assert text_of_pdf(without.data) == text_of_pdf(with_it.data)
    for broken in (b"\x89PNG", logo[:99], b"\xff\xd8\xff\xe0", b"%PDF-1.4"):
        paper = samples.lost(shop=samples.shop(logo_bytes=broken))
        assert render(Document.LOST_DECLARATION, paper, ENGLISH, A5) == without


@pytest.mark.parametrize("size", [(40, 900), (900, 40), (16, 16)])
def test_a_logo_of_any_shape_leaves_number_and_name_their_room(size: tuple[int, int]) -> None:
    for kind in ("PNG", "JPEG"):
        paper = samples.lost(shop=samples.shop(logo_bytes=samples.picture(*size, kind), name="很长的店名" * 12))
        rendered = render(Document.LOST_DECLARATION, paper, CHINESE, A5)
        assert codes_of_pdf(rendered.data)[0] == [samples.ORDER]
        assert rendered.pages == 1


def test_a_transparent_logo_is_on_white() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (100, 50), (0, 0, 0, 0)).save(out, "PNG")
    paper = samples.lost(shop=samples.shop(logo_bytes=out.getvalue()))
    page = raster.page_image(render(Document.LOST_DECLARATION, paper, ENGLISH, A5).data, 0, 72)
    assert min(page.crop((30, 30, 90, 55)).tobytes()) > 240
