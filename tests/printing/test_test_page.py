"""The test page on labels, rolls and pages: what it measures with is right to the dot, and its codes can be read."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

import pytest
from PIL import Image

from app.printing.canvas import LabelCanvas
from app.printing.documents import test_label, test_page
from app.printing.documents.catalogue import render
from app.printing.documents.test_patches import CODE, NAMES, patches
from app.printing.face import Flow, Language, Media, Mode, OutletKind, PrinterProfile, Role
from app.printing.marks import Bars, Ink
from app.ui.words import paper_words
from app.workflow.rows.kinds import Document
from tests.printing.readers.known import picture_of
from tests.printing.reading import codes_in, codes_of_pdf, text_of_pdf

ENGLISH, CHINESE = paper_words("en"), paper_words("zh_CN")
SIZES = ((40, 30), (50, 30), (60, 40), (70, 50), (100, 50))
TAGS = PrinterProfile("标签机", Role.TAG, OutletKind.SERIAL, "COM3", Language.TSPL, flow=Flow.XON)


def label(width: float = 60, height: float = 40, dpi: int = 203, **values: float) -> LabelCanvas:
    """The test page on such a label."""
    canvas = LabelCanvas(width, height, dpi)
    profile = PrinterProfile("标签机", Role.TAG, width_mm=width, height_mm=height, dpi=dpi, **values)  # type: ignore[arg-type]
    test_label.draw_label(profile, ENGLISH, canvas)
    return canvas


def is_black(picture: Image.Image, x: int, y: int) -> bool:
    return picture.getpixel((x, y)) == 0


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_bars_of_both_widths_are_read_back_and_nothing_is_cut(width: int, height: int, dpi: int) -> None:
    canvas = label(width, height, dpi)
    bars = [mark for mark in canvas.marks if isinstance(mark, Bars)]
    least = {203: 2, 300: 3, 600: 6}[dpi]
    assert [each.module for each in bars] == [least, least + 1]
    assert bars[0].digits == CODE
    assert codes_in(canvas.image()) == sorted(each.digits for each in bars)
    assert (canvas.shortened, canvas.missing) == ([], [])


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_the_rulers_have_a_stroke_at_every_millimetre_and_the_corners_are_on_the_very_edge(dpi: int) -> None:
    canvas = label(dpi=dpi)
    picture = canvas.image()
    wide, high = canvas.size
    row, column = canvas.dots(1.5) + 1, canvas.dots(1.5) + 1
    for mm in range(3, 58):
        assert is_black(picture, canvas.dots(mm), row)
        assert not is_black(picture, canvas.dots(mm + 0.5), row)
    for mm in range(3, 38):
        assert is_black(picture, column, canvas.dots(mm))
        assert not is_black(picture, column, canvas.dots(mm + 0.5))
    for x, y in ((0, 0), (wide - 1, 0), (0, high - 1), (wide - 1, high - 1)):
        assert is_black(picture, x, y)


def test_the_fine_lines_are_as_many_dots_wide_as_they_say() -> None:
    chequers, lines = patches(36)[:2], patches(36)[2:]
    for width, picture in ((1, chequers[0]), (2, chequers[1])):
        black = sum(is_black(picture, x, y) for x in range(36) for y in range(36))
        assert black == 36 * 36 / 2
        assert runs([is_black(picture, x, 0) for x in range(36)]) == {width}
    for width, upright, level in zip((1, 2, 3), lines[:3], lines[3:], strict=True):
        assert runs([is_black(upright, x, 20) for x in range(36)]) == {width}
        assert runs([is_black(level, 20, y) for y in range(36)]) == {width}
        assert len({is_black(upright, 4, y) for y in range(36)}) == 1


def runs(dots: list[bool]) -> set[int]:
    """How long the runs of like dots are."""
    return {len(list(group)) for _, group in groupby(dots)}


@pytest.mark.parametrize(("width", "height"), [(30, 20), (29, 12), (25, 10), (20, 10)])
def test_a_small_label_keeps_rulers_and_what_has_room(width: int, height: int) -> None:
    canvas = label(width, height)
    assert canvas.marks
    codes = [mark.digits for mark in canvas.marks if isinstance(mark, Bars)]
    assert codes_in(canvas.image()) == codes
    assert (len(codes) == 1) is (height == 20)


@pytest.mark.parametrize("x", [-3.0, 0.0, 4.0])
@pytest.mark.parametrize("y", [-2.5, 5.0])
def test_a_shifted_print_loses_nothing_but_strokes(x: float, y: float) -> None:
    canvas = label(offset_x_mm=x, offset_y_mm=y)
    wide, high = canvas.size
    across, down = canvas.dots(x), canvas.dots(y)
    for mark in canvas.marks:
        if isinstance(mark, Ink | Bars):
            width, height = mark.image.size if isinstance(mark, Ink) else (mark.width, mark.height)
            assert mark.x + across >= 0
            assert mark.x + width + across <= wide
            assert mark.y + down >= 0
            assert mark.y + height + down <= high


def test_it_says_what_was_set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    texts: list[str] = []
    monkeypatch.setattr(LabelCanvas, "text", lambda _canvas, _area, text, _style: texts.append(text))
    test_label.draw_label(TAGS, CHINESE, LabelCanvas(60, 40, 203))
    said = " ".join(texts)
    for words in ("标签机 · 测试页", NAMES, "TSPL · 203 dpi · 60×40 mm", "115200 8N1 xonxoff · COM3"):
        assert words in said


@pytest.mark.parametrize("size", ["A4", "A5"])
def test_a_page_has_rulers_both_ways_a_code_and_the_names(size: str) -> None:
    data = test_page.draw_page(PrinterProfile("Laser", address="laser", paper=size), ENGLISH, size).data
    assert codes_of_pdf(data) == [[CODE]]
    text = text_of_pdf(data)
    assert "".join(NAMES.split()) in text
    assert "therulersare100and60mmlong" in text


@pytest.mark.parametrize("language", [Language.ZPL, Language.TSPL, Language.EPL, Language.BROTHER])
@pytest.mark.parametrize(("dpi", "turn"), [(203, 0), (300, 90), (300, 180)])
def test_every_language_prints_it_turned_and_shifted(language: Language, dpi: int, turn: int) -> None:
    if language is Language.BROTHER:
        values = {"dpi": 300, "width_mm": 62.0, "media": Media.CONTINUOUS, "offset_x_mm": 1.0}
        turn = 0
    else:
        values = {"dpi": dpi, "offset_x_mm": -1.5, "offset_y_mm": 2.0, "mode": Mode.MIXED}
    printer = replace(TAGS, outlet=OutletKind.USB, language=language, rotation=turn, **values)
    data = render(Document.TEST_PAGE, printer, ENGLISH, printer).data
    codes = codes_in(picture_of(data, printer))
    assert CODE in codes
    assert len(codes) == 2
