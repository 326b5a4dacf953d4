"""Codes and the dot canvas: what is drawn is sent, read back dot by dot and decoded; profiles as plain values."""

from __future__ import annotations

import pytest

from app.errors import ShopError
from app.printing import codes
from app.printing.canvas import Area, LabelCanvas, Style
from app.printing.face import Language, OutletKind, PrinterProfile, Role
from app.printing.languages import tspl
from app.printing.marks import Bars, Ink
from tests.printing.readers.known import picture_of
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
    printer = tag_printer(width_mm=30, height_mm=20, dpi=dpi, mode="mixed")
    assert codes_in(picture_of(tspl.Tspl().encode(canvas, printer), printer)) == [DIGITS]
    with pytest.raises(ShopError, match="label_too_narrow"):
        canvas.qr(0, 0, 9, DIGITS)


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("width", [40, 60])
@pytest.mark.parametrize("mode", ["picture", "mixed"])
def test_what_is_sent_is_read_back(dpi: int, width: float, mode: str) -> None:
    canvas, printer = label(width, dpi=dpi), tag_printer(dpi=dpi, width_mm=width, mode=mode)
    picture = picture_of(tspl.Tspl().encode(canvas, printer), printer)
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


def test_profiles_survive_being_plain() -> None:
    profile = PrinterProfile("标签机", Role.TAG, OutletKind.USB, "/dev/usb/lp0", Language.TSPL, dpi=300, width_mm=50.5)
    assert PrinterProfile.from_dict(profile.to_dict()) == profile
    assert PrinterProfile.from_dict({"name": "x", "unknown": 1}).name == "x"


@pytest.mark.parametrize("plain", [{}, {"name": "x", "outlet": "fax"}, {"name": "x", "baud": "fast"}])
def test_a_broken_profile_is_told(plain: dict[str, object]) -> None:
    with pytest.raises(ShopError, match="bad_profile"):
        PrinterProfile.from_dict(plain)
