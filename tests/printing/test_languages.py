"""Every language gives back the page, dot for dot: each size, resolution, turn and mode, read by another hand."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PIL import Image, ImageOps

from app.errors import ShopError
from app.printing.canvas import Area, LabelCanvas, Style
from app.printing.face import ROLLS, ROTATIONS, Language, Mode, OutletKind, PrinterProfile, Role
from app.printing.languages.known import language_of
from app.printing.marks import Bars, Block, DotPage, Ink, Line, Mark
from app.printing.roll_canvas import RollCanvas
from tests.printing.readers.known import read
from tests.printing.readers.paper import Printed

DIGITS = "126110001232"
SIZES = ((40, 30), (50, 30), (60, 40), (70, 50), (100, 50))
BY_MARKS = (Language.ZPL, Language.TSPL, Language.EPL)
MODES = (Mode.PICTURE, Mode.MIXED, Mode.NATIVE)
CLOCKWISE = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}


def label_printer(language: Language, **values: object) -> PrinterProfile:
    return replace(PrinterProfile("tags", Role.TAG, OutletKind.USB, language=language), **values)  # type: ignore[arg-type]


def marks_on(width: int, height: int, seed: int) -> list[Mark]:
    """Rules to the very edge, bars, pictures that overlap each other, the bars and a rule."""
    dice = random.Random(seed)
    made: list[Mark] = [Block(0, 0, width, 2), Block(0, height - 3, width, 3), Block(width - 1, 0, 1, height)]
    made.append(Bars(12, height // 3, height // 5, 1 + (width > 340), DIGITS))
    for at in ((5, 9), (11, 13), (width - 40, height - 25), (20, height // 3 - 4)):
        size = (dice.randrange(9, 39), dice.randrange(8, 25))
        noise = Image.frombytes("1", size, dice.randbytes((size[0] + 7) // 8 * size[1]))
        made.append(Ink(*at, noise))
    return made


def label(width_mm: float, height_mm: float, dpi: int, seed: int = 1) -> LabelCanvas:
    canvas = LabelCanvas(width_mm, height_mm, dpi)
    canvas.marks += marks_on(*canvas.size, seed)
    return canvas


def expected(page: DotPage, rotation: int = 0) -> Image.Image:
    picture = page.image()
    return picture.transpose(CLOCKWISE[rotation]) if rotation else picture


def printed(page: DotPage, profile: PrinterProfile, copies: int = 1) -> list[Printed]:
    language = language_of(profile)
    assert language is not None
    return read(language.encode(page, profile, copies), profile)


def assert_same(one: Image.Image, other: Image.Image) -> None:
    assert one.size == other.size
    assert one.tobytes() == other.tobytes()


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("language", [*BY_MARKS, Language.ESCPOS])
@pytest.mark.parametrize("size", SIZES)
def test_a_label_is_read_back(size: tuple[int, int], language: Language, mode: Mode) -> None:
    for dpi in (203, 300, *([600] if language is Language.ZPL else [])):
        page = label(*size, dpi, seed=dpi)
        for rotation in ROTATIONS:
            printer = label_printer(
                language, width_mm=size[0], height_mm=size[1], dpi=dpi, rotation=rotation, mode=mode
            )
            (back,) = printed(page, printer)
            assert_same(back.picture, expected(page, rotation))
            assert not back.texts


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("language", [*BY_MARKS, Language.ESCPOS])
@pytest.mark.parametrize("paper", ROLLS)
def test_a_piece_of_roll_is_read_back(paper: str, language: Language, mode: Mode) -> None:
    printer = PrinterProfile("roll", Role.RECEIPT, OutletKind.USB, language=language, paper=paper, mode=mode)
    for dpi in (203, 180, 300):
        page = RollCanvas(ROLLS[paper].printed, dpi, y=301)
        page.marks += marks_on(page.width, 301, seed=dpi)
        for rotation in ROTATIONS:
            (back,) = printed(page, replace(printer, dpi=dpi, rotation=rotation))
            wanted = expected(page, rotation)
            if language is Language.ESCPOS:  # what is read is as wide as the paper
                wanted = ImageOps.expand(wanted, (0, 0, back.picture.width - wanted.width, 0), fill=1)
            assert_same(back.picture, wanted)


@pytest.mark.parametrize("language", [*BY_MARKS, Language.ESCPOS])
def test_a_slip_longer_than_the_roll_is_wide_can_t_lie_across(language: Language) -> None:
    printer = PrinterProfile("roll", Role.RECEIPT, language=language, paper="58mm", rotation=90)
    with pytest.raises(ShopError, match="too_wide") as refused:
        printed(RollCanvas(48, 203, y=400), printer)
    assert refused.value.values == {"wide": "50", "most": "48"}


@pytest.mark.parametrize("language", [*BY_MARKS, Language.ESCPOS, Language.BROTHER])
@pytest.mark.parametrize("mode", MODES)
def test_copies_are_printed(language: Language, mode: Mode) -> None:
    printer = label_printer(language, mode=mode)
    if language is Language.BROTHER:
        printer = replace(printer, width_mm=62, height_mm=29, dpi=300)
    language_now = language_of(printer)
    assert language_now is not None
    page = LabelCanvas(*language_now.area(printer), printer.dpi)
    page.marks += marks_on(*page.size, seed=3)
    for copies in (1, 2, 5):
        back = printed(page, printer, copies)
        assert sum(each.copies for each in back) == copies
        for each in back:
            assert_same(each.picture, page.image())


# --- offsets ---------------------------------------------------------------------------------------------------------


def inner(language: Language) -> tuple[LabelCanvas, PrinterProfile]:
    """A frame at the edge, ink 3 mm inside of it."""
    page = LabelCanvas(40, 30, 203)
    width, height = page.size
    page.marks += [Block(0, 0, width, 2), Block(0, 0, 2, height), Block(0, height - 2, width, 2)]
    page.marks += [Bars(40, 60, 40, 1, DIGITS), *(Ink(24, y, Image.new("1", (272, 9), 0)) for y in (24, 207))]
    return page, label_printer(language, width_mm=40, height_mm=30)


@pytest.mark.parametrize("rotation", ROTATIONS)
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("language", [*BY_MARKS, Language.ESCPOS])
def test_offsets_shift_the_print_as_it_is_read_and_cut_rules_at_the_edge(
    language: Language, mode: Mode, rotation: int
) -> None:
    page, printer = inner(language)
    for across, down in ((3, 0), (-3, 2.5), (0.5, -3)):
        shifted = Image.new("1", page.size, 1)
        shifted.paste(page.image(), (round(across * 8), round(down * 8)))
        wanted = shifted.transpose(CLOCKWISE[rotation]) if rotation else shifted
        there = replace(printer, mode=mode, rotation=rotation, offset_x_mm=across, offset_y_mm=down)
        (back,) = printed(page, there)
        assert_same(back.picture, wanted)


@pytest.mark.parametrize("shift", [3.5, -3.5])
@pytest.mark.parametrize("field", ["offset_x_mm", "offset_y_mm"])
@pytest.mark.parametrize("language", [*BY_MARKS, Language.ESCPOS])
def test_an_offset_that_would_cut_letters_or_codes_is_refused(language: Language, field: str, shift: float) -> None:
    page, printer = inner(language)
    with pytest.raises(ShopError) as refused:
        printed(page, replace(printer, **{field: shift}))
    assert (refused.value.key, refused.value.field) == ("printer.shifted_off", field)
    assert refused.value.values == {"shift": f"{shift:g}", "over": "0.5"}


def test_ink_that_was_off_the_label_before_is_no_reason_to_refuse() -> None:
    page = LabelCanvas(40, 30, 203)
    page.marks.append(Ink(310, 30, Image.new("1", (30, 10), 0)))
    page.marks.append(Ink(400, 30, Image.new("1", (30, 10), 0)))
    printer = label_printer(Language.TSPL, width_mm=40, height_mm=30, offset_x_mm=-2, mode=Mode.MIXED)
    (back,) = printed(page, printer)
    assert back.picture.getpixel((294, 30)) == 0
    assert back.picture.getpixel((303, 30)) == 0


# --- what a printer can't hold ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", [*BY_MARKS, Language.ESCPOS])
@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"width_mm": 60, "height_mm": 40, "head_mm": 48}, "width_mm"),
        ({"width_mm": 40, "height_mm": 60, "head_mm": 48, "rotation": 90}, "height_mm"),
        ({"width_mm": 40, "height_mm": 60, "head_mm": 48, "rotation": 270}, "height_mm"),
    ],
)
def test_a_label_wider_than_the_head_is_refused(language: Language, values: dict[str, float], field: str) -> None:
    printer = label_printer(language, **values)
    page = LabelCanvas(printer.width_mm, printer.height_mm, 203)
    known = language_of(printer)
    assert known is not None
    for act in (lambda: known.area(printer), lambda: printed(page, printer)):
        with pytest.raises(ShopError) as refused:
            act()
        assert (refused.value.key, refused.value.field) == ("printer.too_wide", field)
        assert refused.value.values == {"wide": "60", "most": "48"}
    printed(page, replace(printer, rotation=90 - printer.rotation % 180))


def test_a_roll_wider_than_the_head_names_the_paper() -> None:
    printer = PrinterProfile("roll", Role.RECEIPT, language=Language.ESCPOS, paper="80mm", head_mm=48)
    with pytest.raises(ShopError, match="too_wide") as refused:
        printed(RollCanvas(72, 203, y=8), printer)
    assert refused.value.field == "paper"


@pytest.mark.parametrize("language", [Language.TSPL, Language.EPL, Language.ESCPOS, Language.BROTHER])
def test_a_line_of_seven_bits_carries_no_pictures(language: Language) -> None:
    printer = label_printer(language, outlet=OutletKind.SERIAL, frame="7E1", width_mm=62, height_mm=29, dpi=300)
    with pytest.raises(ShopError) as refused:
        printed(label(62, 29, 300), printer)
    assert (refused.value.key, refused.value.field) == ("printer.seven_bits", "frame")


def test_zpl_is_all_text_and_goes_over_seven_bits() -> None:
    page = label(60, 40, 203)
    printer = label_printer(Language.ZPL, outlet=OutletKind.SERIAL, frame="7E1")
    (back,) = printed(page, printer)
    assert_same(back.picture, page.image())


# --- the printer's own letters ---------------------------------------------------------------------------------------

PLAIN = ("Smith, John", "1261 1000 1232", "Washing machine Haier XQG80", "Ready by 2026-11-23 17:00")


def written_label(dpi: int, *texts: str) -> LabelCanvas:
    page = LabelCanvas(60, 40, dpi)
    for row, text in enumerate(texts):
        style = Style(3.4 + row % 2, 2.4, align=("left", "center", "right")[row % 3], bold=row == 0)
        page.text(Area(2, 2 + row * 6.5, 56, 5.5), text, style)
    page.code128(Area(0, 30, 60, 8), DIGITS)
    return page


@pytest.mark.parametrize("rotation", ROTATIONS)
@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("language", BY_MARKS)
def test_lines_of_ascii_are_the_printers_own_letters_within_their_room(
    language: Language, dpi: int, rotation: int
) -> None:
    page = written_label(dpi, *PLAIN, "漕溪北路 88 弄")
    (back,) = printed(page, label_printer(language, dpi=dpi, rotation=rotation, mode=Mode.NATIVE))
    assert sorted(text.text for text in back.texts) == sorted(PLAIN)
    lines = {mark.text: mark.line for mark in page.marks if isinstance(mark, Ink) and mark.line}
    for text in back.texts:
        line = lines[text.text]
        assert line is not None
        room = (line.x, line.y, line.width, line.size)
        for _ in range(rotation // 90):
            x, y, wide, high = room
            room = ((page.size[1], page.size[0])[_ % 2] - y - high, x, high, wide)
        x, y, wide, high = room
        assert text.turn == rotation
        assert x <= text.x
        assert y <= text.y
        assert text.x + text.width <= x + wide
        assert text.y + text.height <= y + high
        assert min(text.width, text.height) >= 0.6 * line.size  # not much smaller than it was laid out
    # bars, rules and the Chinese line are there as dots
    rest = LabelCanvas(60, 40, dpi)
    rest.marks += [mark for mark in page.marks if not (isinstance(mark, Ink) and mark.text in PLAIN)]
    assert_same(back.picture, expected(rest, rotation))


@pytest.mark.parametrize("language", BY_MARKS)
def test_letters_never_leave_the_room_of_their_line(language: Language) -> None:
    dice = random.Random(7)
    printer = label_printer(language, mode=Mode.NATIVE, width_mm=100)
    fitting = 0
    for _ in range(60):
        text = "".join(dice.choices("abcWM 12", k=dice.randrange(1, 40)))
        line = Line(text.strip() or "x", 50, 50, dice.randrange(40, 500), dice.randrange(9, 80))
        page = LabelCanvas(100, 40, 203, [Ink(50, 50, Image.new("1", (4, 4), 0), line)])
        (back,) = printed(page, printer)
        for written in back.texts:
            fitting += 1
            assert (line.x <= written.x, line.y <= written.y) == (True, True)
            assert written.x + written.width <= line.x + line.width
            assert 0.6 * line.size <= written.height <= line.y + line.size - written.y
    assert 10 < fitting < 60


@pytest.mark.parametrize("rotation", ROTATIONS)
@pytest.mark.parametrize("language", BY_MARKS)
def test_white_letters_on_black_are_native_too(language: Language, rotation: int) -> None:
    page = LabelCanvas(60, 40, 203)
    page.text(Area(40, 2, 17, 4.6), "URGENT", Style(3.6, 2.2, bold=True, align="center", inverse=True))
    (plate,) = page.marks
    assert isinstance(plate, Ink)
    (back,) = printed(page, label_printer(language, rotation=rotation, mode=Mode.NATIVE))
    ((text, white),) = [(text.text, text.white) for text in back.texts]
    assert (text, white) == ("URGENT", True)
    black = LabelCanvas(60, 40, 203, [Block(*plate.box)])
    assert_same(back.picture, expected(black, rotation))


@pytest.mark.parametrize("language", [*BY_MARKS, Language.ESCPOS])
def test_a_line_for_which_no_letters_fit_stays_dots(language: Language) -> None:
    page = LabelCanvas(60, 40, 203)
    page.text(Area(2, 2, 56, 4), "smaller than they are", Style(1, 1))
    assert not page.shortened
    (back,) = printed(page, label_printer(language, mode=Mode.NATIVE))
    assert not back.texts
    assert_same(back.picture, page.image())

