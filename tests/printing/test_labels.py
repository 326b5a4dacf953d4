"""Codes, the dot canvas and TSPL: what is sent is read back dot by dot and decoded."""

from __future__ import annotations

import pytest
from PIL import Image

from app.errors import ShopError
from app.printing import codes
from app.printing.canvas import Area, Bars, Ink, LabelCanvas, Style
from app.printing.face import Language, OutletKind, PrinterCondition, PrinterProfile, Role
from app.printing.languages import tspl
from app.printing.languages.tspl_reader import read_tspl
from tests.printing.reading import codes_in

DIGITS = "126110001232"


def tag_printer(**values: object) -> PrinterProfile:
    plain = {"name": "tags", "role": "tag", "outlet": "serial", "address": "x"} | values
    return PrinterProfile.from_dict(plain)


def label(width: float = 60, height: float = 40, dpi: int = 203) -> LabelCanvas:
    canvas = LabelCanvas(width, height, dpi)
    canvas.text(Area(1, 1, width - 2, 7), "1261 1000 1232", Style(7, bold=True))
    canvas.code128(Area(0, 9, width, 10), DIGITS)
    canvas.text(Area(1, 20, width - 2, 9), "张伟明 洗衣机 Haier", Style(3.5, lines=2))
    canvas.text(Area(1, 30, 12, 5), "加急", Style(3.5, inverse=True, align="center"))
    canvas.rule(1, 36, width - 2, 0.2)
    return canvas


@pytest.mark.parametrize("bad", ["12345", "12a4", "１２", "12 4", "-1"])
def test_only_pairs_of_digits_become_bars(bad: str) -> None:
    with pytest.raises(ValueError, match="digits"):
        codes.code128_modules(bad)


def test_twelve_digits_take_101_modules() -> None:
    modules = codes.code128_modules(DIGITS)
    assert len(modules) == 101
    assert sum(count for _, count in codes.bars(modules)) == modules.count("1")


@pytest.mark.parametrize(("dots_per_mm", "dots"), [(8.0, 2), (300 / 25.4, 3), (600 / 25.4, 6)])
def test_bars_are_whole_dots_of_a_quarter_millimetre_at_least(dots_per_mm: float, dots: int) -> None:
    assert codes.module_dots(dots_per_mm) == dots


@pytest.mark.parametrize("dpi", [203, 300])
def test_a_qr_code_is_read_back(dpi: int) -> None:
    canvas = LabelCanvas(30, 20, dpi)
    canvas.qr(0, 0, 14.6, DIGITS)
    assert codes_in(read_tspl(tspl.encode_parts(canvas, tag_printer()), dpi)) == [DIGITS]
    with pytest.raises(ShopError, match="label_too_narrow"):
        canvas.qr(0, 0, 9, DIGITS)


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("width", [40, 60])
@pytest.mark.parametrize("form", [tspl.encode_image, tspl.encode_parts])
def test_what_is_sent_is_read_back(dpi: int, width: float, form: object) -> None:
    canvas = label(width, dpi=dpi)
    data = form(canvas, tag_printer(dpi=dpi, width_mm=width))  # type: ignore[operator]
    picture = read_tspl(data, dpi)
    assert picture.tobytes() == canvas.image().tobytes()
    assert codes_in(picture) == [DIGITS]


def test_the_smallest_label_has_the_thinnest_bars_and_a_wide_one_wider() -> None:
    modules = {}
    for width in (40, 60):
        canvas = LabelCanvas(width, 40, 203)
        canvas.code128(Area(0, 0, width, 10), DIGITS)
        (bars,) = canvas.marks
        assert isinstance(bars, Bars)
        modules[width] = bars.module
        quiet = codes.QUIET_MODULES * bars.module
        assert bars.x >= quiet
        assert bars.x + bars.width + quiet <= canvas.size[0]
    assert modules == {40: 2, 60: 3}


def test_a_label_without_room_for_bars_says_so() -> None:
    canvas = LabelCanvas(28, 20, 203)
    with pytest.raises(ShopError, match="label_too_narrow"):
        canvas.code128(Area(0, 0, 28, 10), DIGITS)


def test_a_slow_line_gets_parts_and_a_fast_one_the_picture() -> None:
    canvas = label()
    slow, fast = tag_printer(baud=9600), tag_printer(baud=115200)
    usb = tag_printer(outlet="usb", baud=9600)
    assert b"BARCODE" in tspl.Tspl().encode(canvas, slow)
    assert b"BARCODE" not in tspl.Tspl().encode(canvas, fast)
    assert b"BARCODE" not in tspl.Tspl().encode(canvas, usb)
    assert tspl.seconds_on_line(tspl.encode_parts(canvas, slow), 9600) < tspl.seconds_on_line(
        tspl.encode_image(canvas, slow), 9600
    )


def test_bitmaps_have_exactly_their_bytes_and_white_padding() -> None:
    picture = Image.new("1", (10, 2), 0)
    assert tspl.bitmap(3, 4, picture) == b"BITMAP 3,4,2,2,0,\x00\x3f\x00\x3f\r\n"


def test_text_that_does_not_fit_ends_in_dots_and_is_told() -> None:
    canvas = LabelCanvas(40, 30, 203)
    canvas.text(Area(1, 1, 30, 4), "word " * 80, Style(4, 2.5))
    canvas.text(Area(1, 8, 30, 4), "short", Style(4, 2.5))
    assert canvas.shortened == ["word " * 80]
    assert all(isinstance(mark, Ink) and mark.x + mark.image.width <= canvas.dots(31.5) for mark in canvas.marks)


def test_text_shrinks_before_it_is_shortened() -> None:
    canvas = LabelCanvas(40, 30, 203)
    canvas.text(Area(1, 1, 36, 8), "洗衣机 Haier XQG80-B14", Style(8, 2.5))
    assert canvas.shortened == []


@pytest.mark.parametrize(
    "data",
    [
        b"SIZE 60 mm,40 mm\r\nCLS\r\n",
        b"CLS\r\nBAR 1,1,1,1\r\nPRINT 1,1\r\n",
        b"SIZE 60 mm,40 mm\r\nFORMFEED\r\nPRINT 1,1\r\n",
        b"SIZE 60 mm,40 mm\r\nPRINT 1,1\r\nPRINT 1,1\r\n",
        b"SIZE 60 mm,40 mm\r\nPRINT 2,1\r\n",
        b"SIZE 60 mm,40 mm\r\nBITMAP 0,0,1,2,0,\xff\r\nPRINT 1,1\r\n",
        b"SIZE 60 mm,40 mm\r\nBITMAP 480,0,1,1,0,\x00\r\nPRINT 1,1\r\n",
        b"SIZE 60 mm,40 mm\r\nBAR 0,0,481,1\r\nPRINT 1,1\r\n",
        b'SIZE 60 mm,40 mm\r\nTEXT 0,0,"1",0,1,1,"x"\r\nPRINT 1,1\r\n',
    ],
)
def test_the_reader_refuses_what_we_do_not_write(data: bytes) -> None:
    with pytest.raises(ValueError):
        read_tspl(data, 203)


@pytest.mark.parametrize(
    ("reply", "condition"),
    [
        (b"", PrinterCondition.UNKNOWN),
        (b"\x00", PrinterCondition.READY),
        (b"\x20", PrinterCondition.PRINTING),
        (b"\x01", PrinterCondition.HEAD_OPEN),
        (b"\x02", PrinterCondition.JAM),
        (b"\x04", PrinterCondition.PAPER_OUT),
        (b"\x05", PrinterCondition.HEAD_OPEN),
        (b"\x08", PrinterCondition.RIBBON_OUT),
        (b"\x10", PrinterCondition.PAUSED),
        (b"\x40", PrinterCondition.HEAD_OPEN),
        (b"\x80", PrinterCondition.FAULT),
    ],
)
def test_status_replies(reply: bytes, condition: PrinterCondition) -> None:
    state = tspl.Tspl().read_status(reply)
    assert state.condition is condition
    assert state.at_fault is bool(state.key)


def test_profiles_survive_being_plain() -> None:
    profile = PrinterProfile("标签机", Role.TAG, OutletKind.USB, "/dev/usb/lp0", Language.TSPL, dpi=300, width_mm=50.5)
    assert PrinterProfile.from_dict(profile.to_dict()) == profile
    assert PrinterProfile.from_dict({"name": "x", "unknown": 1}).name == "x"


@pytest.mark.parametrize("plain", [{}, {"name": "x", "outlet": "fax"}, {"name": "x", "baud": "fast"}])
def test_a_broken_profile_is_told(plain: dict[str, object]) -> None:
    with pytest.raises(ShopError, match="bad_profile"):
        PrinterProfile.from_dict(plain)
