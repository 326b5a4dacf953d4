"""Slips on rolls: what is sent is read back dot by dot, decoded, and says all that the page says."""

from __future__ import annotations

import io
from decimal import Decimal
from typing import Any

import pytest
from PIL import Image

from app.printing import codes, raster
from app.printing.documents import rolls
from app.printing.documents.catalogue import CATALOGUE, can_be_on_roll, preview, render
from app.printing.documents.words import BothWords, EnglishWords, Words
from app.printing.dots import dots_per_mm
from app.printing.face import ROLL_DPIS, ROLLS, Language, OutletKind, PrinterProfile, Role
from app.printing.marks import Align, Bars, Ink
from app.printing.roll_canvas import RollCanvas
from app.ui.words import paper_words
from app.workflow.rows.files import TakenFrom
from app.workflow.rows.kinds import Document
from tests.printing import samples
from tests.printing.readers.known import picture_of
from tests.printing.reading import codes_in, text_of_pdf

ENGLISH, SHIFTED = EnglishWords(), samples.ShiftedWords()
BOTH = BothWords(SHIFTED, ENGLISH)
CHINESE = paper_words("zh_CN")
SLIPS = [document for document in Document if document in CATALOGUE and can_be_on_roll(document)]
CODES = dict.fromkeys(SLIPS, samples.ORDER) | {Document.CLAIM_RECEIPT: samples.RECEIPT}
PAGE = PrinterProfile("pages", Role.RECEIPT)


def roll(paper: str = "80mm", language: Language = Language.ESCPOS, **values: Any) -> PrinterProfile:
    return PrinterProfile("roll", Role.RECEIPT, language=language, paper=paper, **values)


def row_of(document: Document, **shop: Any) -> Any:
    profile = samples.shop(hours=samples.HOURS, **shop)
    company = samples.customer(company="明德商贸", tax_number="91310104MA1FR0XX0X", address="漕溪北路 88 弄")
    return {
        Document.CLAIM_RECEIPT: samples.claim(shop=profile, card=samples.card(urgent=True, customer=company)),
        Document.REPAIR_CARD: samples.claim(shop=profile, card=samples.worked_card()),
        Document.PICKUP_RECEIPT: samples.pickup(
            shop=profile, card=samples.worked_card(customer=company), bill=samples.bill(rounding=Decimal("-0.30"))
        ),
        Document.REPAIR_REPORT: samples.report(shop=profile),
        Document.LOST_DECLARATION: samples.lost(shop=profile),
        Document.COLLECT_NOTICE: samples.notice(shop=profile),
        Document.ISSUE_SLIP: samples.issue_slip(shop=profile),
    }[document]


def sent(data: bytes, printer: PrinterProfile) -> Image.Image:
    """The picture that comes out of the printer, by the reader of its language."""
    width = round(ROLLS[printer.paper].printed * dots_per_mm(printer.dpi))
    if printer.language is not Language.PDF:
        return picture_of(data, printer)
    page = raster.page_image(data, 0, printer.dpi)  # as a driver of so many dots does it
    left = (page.width - width) // 2
    return page.crop((left, 0, left + width, page.height)).convert("1", dither=Image.Dither.NONE)


def shown(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("1", dither=Image.Dither.NONE)


@pytest.mark.parametrize("document", SLIPS)
@pytest.mark.parametrize("paper", ROLLS)
@pytest.mark.parametrize("dpi", ROLL_DPIS)
def test_the_preview_is_what_is_sent_and_its_code_is_read_back(document: Document, paper: str, dpi: int) -> None:
    check_sent(document, roll(paper, dpi=dpi))


@pytest.mark.parametrize("paper", ROLLS)
@pytest.mark.parametrize("dpi", ROLL_DPIS)
@pytest.mark.parametrize("language", [Language.TSPL, Language.PDF])
def test_so_it_is_for_label_printers_and_drivers(paper: str, dpi: int, language: Language) -> None:
    check_sent(Document.LOST_DECLARATION, roll(paper, language, dpi=dpi))


@pytest.mark.parametrize("language", [Language.ESCPOS, Language.TSPL])
def test_so_it_is_on_a_slow_serial_line(language: Language) -> None:
    printer = roll("58mm", language, outlet=OutletKind.SERIAL, baud=9600)
    check_sent(Document.CLAIM_RECEIPT, printer)
    slow = render(Document.CLAIM_RECEIPT, row_of(Document.CLAIM_RECEIPT), BOTH, printer).data
    fast = render(Document.CLAIM_RECEIPT, row_of(Document.CLAIM_RECEIPT), BOTH, roll("58mm", language)).data
    assert len(slow) < 0.75 * len(fast)


def check_sent(document: Document, printer: PrinterProfile) -> None:
    out = sent(render(document, row_of(document), BOTH, printer).data, printer)
    seen = preview(document, row_of(document), BOTH, printer)
    picture = shown(seen[0])
    assert seen.dots
    assert len(seen) == 1
    assert picture.tobytes() == out.crop((0, 0, *picture.size)).tobytes()
    assert codes_in(out) == [CODES[document]]


def test_a_roll_is_as_wide_as_its_printers_print() -> None:
    widths = {paper: shown(preview(Document.TEST_PAGE, None, ENGLISH, roll(paper))[0]).width for paper in ROLLS}
    assert widths == {"80mm": 576, "58mm": 384}


@pytest.mark.parametrize("dpi", ROLL_DPIS)
@pytest.mark.parametrize("paper", ROLLS)
def test_bars_are_whole_dots_between_their_quiet_zones(paper: str, dpi: int) -> None:
    canvas = RollCanvas(ROLLS[paper].printed, dpi)
    canvas.code128(samples.ORDER, 10)
    (bars,) = canvas.marks
    assert isinstance(bars, Bars)
    per_mm = dots_per_mm(dpi)
    assert bars.module >= codes.module_dots(per_mm)
    quiet = max(10 * bars.module, codes.quiet_dots(per_mm))
    assert bars.x >= quiet
    assert bars.x + bars.width + quiet <= canvas.width


@pytest.mark.parametrize("document", SLIPS)
@pytest.mark.parametrize("words", [CHINESE, BothWords(CHINESE, ENGLISH)], ids=["zh", "both"])
def test_nothing_stands_off_the_paper_and_no_letter_is_too_small(
    document: Document, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[float] = []
    draw = RollCanvas.line

    def line(canvas: RollCanvas, x: int, text: str, size: float, *, bold: bool = False, align: Align = "left") -> None:
        sizes.append(size)
        draw(canvas, x, text, size, bold=bold, align=align)

    monkeypatch.setattr(RollCanvas, "line", line)
    slip = CATALOGUE[document].slip
    assert slip is not None
    canvas, _ = rolls.roll_canvas(slip, row_of(document, name="很长的店名" * 9), words, roll("58mm"))
    for mark in canvas.marks:
        width, height = mark.image.size if isinstance(mark, Ink) else (mark.width, mark.height)
        assert mark.x >= 0
        assert mark.x + width <= canvas.width
        assert 0 <= mark.y <= mark.y + height <= canvas.y
    assert min(sizes) >= 2.5


#: What must be on a slip, whatever carries it (DOMAIN.md §3, §6).
FACTS = {
    Document.CLAIM_RECEIPT: (
        "明德电器维修部", "漕溪北路18号", "02154250018", "126110001232", "取件凭证", "张伟明·明德商贸", "13800138000",
        "洗衣机·HaierXQG80-B14", "CE0J5N00A8261", "2026-11-21周六09:30", "李娜", "收费：厂家保修可能仍有效", "加急",
        "2026-03-02发票", "曾被拆动", "内部件齐全", "¥2,499.00", "¥260.00含税", "¥30.00含税", "¥100.00",
        "91310104MA1FR0XX0X", "最近一周每次脱水都会剧烈震动", "脱水至800转时异响", "电源线", "进水管", "面板有裂纹",
        "维修过程可能造成存储内容丢失", "客户签名", "店方经办", "取件时请交回本凭证", "厂家保修更换的旧件须退回厂家",
    ),
    Document.PICKUP_RECEIPT: (
        "明德电器维修部", "126110001232", "取件单", "张伟明·明德商贸", "已修复", "91310104MA1FR0XX0X", "CE0J5N00A8261",
        "排水泵轴承磨损", "试运行两个程序正常", "排水泵DrainpumpB20-6", "原厂件", "2027-05-21", "排水系统维修",
        "¥120.00", "2.5", "保修免费", "-¥5.70", "老客户", "其中税额", "¥23.70", "-¥0.30", "合计", "¥200.00", "微信支付",
        "收¥120.00，找零¥20.00", "进水管(客户自行带走)", "2027-02-19", "同一故障免费返修", "取回：张伟明", "经办：李娜",
    ),
    Document.REPAIR_REPORT: (
        "126110001232", "张伟明", "已修复", "CE0J5N00A8261", "E21", "王师傅", "最近一周每次脱水都会剧烈震动",
        "脱水至800转时异响", "排水泵轴承磨损", "整机试运行两个程序正常", "排水泵DrainpumpB20-6", "原厂件", "2027-05-21",
        "排水系统维修", "赵主任", "2026-11-2112:30", "2027-02-19", "轴承磨损", "2026-11-2109:30",
    ),
    Document.LOST_DECLARATION: (
        "126110001232", "226110001233", "张伟明，身份证尾号4321", "13800138000", "HaierXQG80-B14", "CE0J5N00A8261",
        "2026-11-2109:30·李娜", "2026-11-2409:30", "明德电器维修部",
    ),
    Document.COLLECT_NOTICE: (
        "126110001232", "张伟明", "13800138000", "漕溪北路88弄", "HaierXQG80-B14", "2026-11-21", "20", "¥100.00",
        "周一–周五09:00–18:00", "周六09:00–12:00,13:30–17:00", "可能收取事先告知的保管费", "02154250018",
    ),
    Document.ISSUE_SLIP: (
        "126110001232", "I2611-0042", "2026-11-2109:30", "HaierXQG80-B14", "李娜", "王师傅", "赵主任", "密封圈一并更换",
        "排水泵DrainpumpB20-6", "P-1001", "电脑板·SNMB-1·SNMB-2",
    ),
    Document.REPAIR_CARD: (
        "126110001232", "张伟明", "13800138000", "B-07", "排水泵轴承磨损", "P-1001", "45", "拆机检查", "电源线",
    ),
}  # fmt: skip


@pytest.mark.parametrize("document", SLIPS)
@pytest.mark.parametrize("paper", ROLLS)
def test_what_is_on_the_page_is_on_the_roll(document: Document, paper: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[str] = []
    draw = RollCanvas.line

    def line(canvas: RollCanvas, x: int, text: str, size: float, *, bold: bool = False, align: Align = "left") -> None:
        lines.append(text)
        draw(canvas, x, text, size, bold=bold, align=align)

    monkeypatch.setattr(RollCanvas, "line", line)
    render(document, row_of(document), CHINESE, roll(paper))
    on_roll = "".join("".join(lines).split())
    on_page = text_of_pdf(render(document, row_of(document), CHINESE, PAGE).data)
    assert [fact for fact in FACTS[document] if fact not in on_page] == []
    assert [fact for fact in FACTS[document] if fact not in on_roll] == []


def test_both_languages_are_whole_on_a_roll(monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[str] = []
    monkeypatch.setattr(RollCanvas, "line", lambda _canvas, _x, text, _size, **_: lines.append(text))
    render(Document.CLAIM_RECEIPT, row_of(Document.CLAIM_RECEIPT), BothWords(CHINESE, ENGLISH), roll("58mm"))
    text = "".join("".join(lines).split())
    for part in ("故障描述", "Fault,inthecustomer'swords", "未经书面告知", "withouttellingyouinwriting", "canerase"):
        assert part in text


def test_the_terms_may_be_short_and_say_where_the_whole_of_them_is(monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[str] = []
    monkeypatch.setattr(RollCanvas, "line", lambda _canvas, _x, text, _size, **_: lines.append(text))
    short = roll("58mm", short_terms=True)
    render(Document.CLAIM_RECEIPT, samples.claim(), CHINESE, short)
    text = "".join("".join(lines).split())
    assert "30日内取件" in text
    assert "公示于店内" in text
    assert "厂家保修更换的旧件" not in text
    assert "丢失不承担责任" in text  # what is signed for data is never shortened
    lines.clear()
    own = samples.shop(terms_zh="只换不修。\n二、其他。", terms_en="")
    render(Document.CLAIM_RECEIPT, samples.claim(shop=own), BothWords(CHINESE, ENGLISH), short)
    text = "".join("".join(lines).split())
    assert "只换不修。本店条款全文公示于店内" in text
    assert "二、其他" not in text
    assert "canbereadintheshop" not in text  # there are none in English


@pytest.mark.parametrize("document", SLIPS)
def test_same_rows_same_bytes_on_a_roll(document: Document) -> None:
    for language in (Language.ESCPOS, Language.TSPL, Language.PDF):
        printer, row = roll("58mm", language), row_of(document, logo_bytes=samples.picture(300, 200, "PNG"))
        assert render(document, row, BOTH, printer) == render(document, row, BOTH, printer)


def test_a_label_printer_takes_the_roll_without_gaps() -> None:
    printer = roll("58mm", Language.TSPL, gap_mm=2.0)
    data = render(Document.LOST_DECLARATION, samples.lost(), ENGLISH, printer).data
    assert b"GAP 0 mm,0 mm" in data
    assert data.startswith(b"\r\nSIZE 48 mm,")


def test_a_drivers_page_is_as_wide_as_the_roll_and_never_lies_across() -> None:
    for paper, wide in (("80mm", 640), ("58mm", 464)):
        data = render(Document.TEST_PAGE, None, ENGLISH, roll(paper, Language.PDF)).data
        ((width, height),) = raster.page_sizes(data)
        assert width == pytest.approx(wide * 72 / 203, abs=0.02)
        assert height >= width - 0.02


@pytest.mark.parametrize("dpi", ROLL_DPIS)
@pytest.mark.parametrize("paper", ROLLS)
def test_the_test_page_of_a_roll_shows_ruler_bars_and_names(paper: str, dpi: int) -> None:
    printer = roll(paper, dpi=dpi)
    picture = sent(render(Document.TEST_PAGE, None, CHINESE, printer).data, printer)
    assert codes_in(picture) == ["123456789012", "210987654321"]
    black = picture.convert("L").point(lambda level: 255 - level).getbbox()
    assert black is not None
    assert (black[0], black[2]) == (0, picture.width)  # the ruler goes from the first dot to the last
    assert preview(Document.TEST_PAGE, None, CHINESE, printer).missing == ()


def top_of(shop: Any) -> Image.Image:
    return shown(preview(Document.LOST_DECLARATION, samples.lost(shop=shop), ENGLISH, roll())[0]).crop((0, 0, 576, 90))


def test_the_logo_stands_on_top_in_dots_and_a_broken_one_stops_nothing() -> None:
    none = top_of(samples.shop())
    logo = samples.picture(500, 300, "PNG")
    assert top_of(samples.shop(logo_bytes=logo)).tobytes() != none.tobytes()
    for broken in (b"\x89PNG\r\n\x1a\n", logo[: len(logo) // 2], b"GIF89a", b"x" * 99, logo.replace(b"IDAT", b"IDXX")):
        assert top_of(samples.shop(logo_bytes=broken)).tobytes() == none.tobytes()


def test_a_receipt_without_numbers_can_be_seen_before_it_is_saved() -> None:
    early = samples.claim(card=samples.card(number=""), receipt_number="")
    assert codes_in(shown(preview(Document.CLAIM_RECEIPT, early, ENGLISH, roll("58mm"))[0])) == []


def test_a_void_receipt_and_a_copy_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    texts: list[str] = []
    monkeypatch.setattr(RollCanvas, "line", lambda _canvas, _x, text, _size, **_: texts.append(text))
    monkeypatch.setattr(RollCanvas, "plate", lambda _canvas, _x, text, _size: texts.append(text))
    render(Document.CLAIM_RECEIPT, samples.claim(voided=True, copy=2), ENGLISH, roll())
    assert "VOID" in texts
    assert "copy 2 / 第 2 次打印" in texts


def test_photos_are_named_on_a_roll_with_when_they_were_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[str] = []
    monkeypatch.setattr(RollCanvas, "line", lambda _canvas, _x, text, _size, **_: lines.append(text))
    unknown = samples.photo(taken_at=None, taken_from=TakenFrom.UNKNOWN, note="")
    render(Document.REPAIR_REPORT, samples.report(photos=(samples.photo(), unknown)), ENGLISH, roll())
    text = " ".join(lines)
    assert "taken 2026-11-21 09:30" in text
    assert "IMG_0012.jpg · added 2026-11-21 09:30" in text
