"""ESC/POS: bands of dots, cut or fed to the edge; drawer, settings, letters where asked, what the sensors say."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PIL import Image

from app.printing.documents.catalogue import render
from app.printing.documents.words import EnglishWords
from app.printing.face import Language, Mode, OutletKind, PrinterCondition, PrinterProfile, Role
from app.printing.languages import escpos, escpos_rows
from app.printing.marks import Bars, Block, Ink
from app.printing.roll_canvas import RollCanvas
from app.workflow.rows.kinds import Document
from tests.printing import samples
from tests.printing.readers.escpos import read_escpos
from tests.printing.readers.known import picture_of

PRINTER = PrinterProfile("roll", Role.RECEIPT, OutletKind.USB, language=Language.ESCPOS, paper="58mm")
SERIAL = replace(PRINTER, outlet=OutletKind.SERIAL)
BAND_HEAD = b"\x1dv0\x00"
ESC_POS = escpos.EscPos()


def canvas(height: int, seed: int = 1) -> RollCanvas:
    """Dots all over a piece of 48 mm."""
    made, dice = RollCanvas(48, 203), random.Random(seed)
    made.y = height
    made.marks.extend(Block(dice.randrange(384), dice.randrange(height), 1, 1) for _ in range(height))
    return made


@pytest.mark.parametrize("height", [1, 127, 128, 129, 1000])
def test_what_is_sent_is_read_back_in_bands_of_128_lines(height: int) -> None:
    page = canvas(height)
    data = ESC_POS.encode(page, PRINTER)
    assert picture_of(data, PRINTER).tobytes() == page.image().tobytes()
    assert data.count(BAND_HEAD) >= -(-height // 128)
    assert data.startswith(b"\x1b@\x1dv0\x00")


@pytest.mark.parametrize("seed", range(8))
def test_a_serial_line_gets_the_same_dots_in_fewer_bytes(seed: int) -> None:
    dice = random.Random(seed)
    page = RollCanvas(48, 203, y=dice.randrange(1, 900))
    for _ in range(dice.randrange(12)):  # lines of ink with white between, also at both ends
        page.marks.append(Block(dice.randrange(100), dice.randrange(page.y), 90, dice.randrange(1, 30)))
    slow, whole = ESC_POS.encode(page, SERIAL), ESC_POS.encode(page, PRINTER)
    assert picture_of(slow, SERIAL).tobytes() == picture_of(whole, PRINTER).tobytes() == page.image().tobytes()
    assert len(slow) <= len(whole) + 16


def test_a_receipt_goes_over_a_serial_line_in_two_thirds_of_the_bytes() -> None:
    made = [
        render(Document.CLAIM_RECEIPT, samples.claim(), EnglishWords(), printer).data for printer in (SERIAL, PRINTER)
    ]
    assert len(made[0]) < 0.72 * len(made[1])
    assert picture_of(made[0], SERIAL).tobytes() == picture_of(made[1], PRINTER).tobytes()


def test_bars_go_over_a_serial_line_in_half_their_lines() -> None:
    page = RollCanvas(48, 203, y=100)
    page.marks += [Bars(40, 5, 61, 2, "1234"), Block(3, 70, 200, 3)]
    slow, whole = ESC_POS.encode(page, SERIAL), ESC_POS.encode(page, PRINTER)
    assert b"\x1dv0\x02" in slow
    assert b"\x1dv0\x02" not in whole
    assert picture_of(slow, SERIAL).tobytes() == picture_of(whole, PRINTER).tobytes() == page.image().tobytes()
    assert slow.count(BAND_HEAD) == 5  # white above, a line left over, white, the rule, white below


def test_white_on_the_right_is_left_out_and_a_blank_band_is_a_byte_wide() -> None:
    assert escpos.band(Image.new("1", (384, 3), 1)) == b"\x1dv0\x00\x01\x00\x03\x00\x00\x00\x00"
    picture = Image.new("1", (384, 1), 1)
    picture.putpixel((9, 0), 0)
    assert escpos.band(picture) == b"\x1dv0\x00\x02\x00\x01\x00\x00\x40"


def test_a_width_that_is_no_multiple_of_8_dots_is_padded_white() -> None:
    assert escpos.band(Image.new("1", (10, 1), 0)) == b"\x1dv0\x00\x02\x00\x01\x00\xff\xc0"


def test_a_slip_is_cut_or_fed_so_far_that_it_can_be_torn_off() -> None:
    (cut,) = read_escpos(ESC_POS.encode(canvas(9), PRINTER), 384)
    assert cut.settings["end"] == "cut"
    (torn,) = read_escpos(ESC_POS.encode(canvas(9), replace(PRINTER, cut=False)), 384)
    assert torn.settings["end"] == "fed 144"  # dots: 18 mm
    assert torn.picture.tobytes() == cut.picture.tobytes() == canvas(9).image().tobytes()


@pytest.mark.parametrize("cut", [True, False])
def test_the_drawer_is_opened_once_and_before_the_first_copy(cut: bool) -> None:
    data = ESC_POS.encode(canvas(9), replace(PRINTER, drawer=True, cut=cut), 3)
    slips = read_escpos(data, 384)
    assert [slip.settings.get("drawer") for slip in slips] == ["opened", None, None]
    assert data.startswith(b"\x1bp\x00")


@pytest.mark.parametrize(
    ("values", "settings"),
    [
        ({"darkness": 0}, {"density": "-6"}),
        ({"darkness": 50}, {"density": "0"}),
        ({"darkness": 100}, {"density": "6"}),
        ({"speed": 10}, {"speed": "1"}),
        ({"speed": 150}, {"speed": "5"}),
        ({"speed": 400}, {"speed": "9"}),
    ],
)
def test_density_and_speed_are_sent_only_where_they_are_set(values: dict[str, int], settings: dict[str, str]) -> None:
    (slip,) = read_escpos(ESC_POS.encode(canvas(9), replace(PRINTER, **values)), 384)  # type: ignore[arg-type]
    assert slip.settings == {"end": "cut"} | settings
    assert b"\x1d(K" not in ESC_POS.encode(canvas(9), PRINTER)


# --- the printer's own letters


def written() -> RollCanvas:
    """Lines alone, two in a row, one beside bars, one in Chinese, one over which a rule goes."""
    page = RollCanvas(48, 203)
    page.line(192, "SHOP", 6.0, bold=True, align="center")
    page.gap(8)
    for text in ("Washing machine", "Ready by Monday"):
        page.line(0, text, 3.0)
        page.gap(4)
    page.line(0, "Total", 3.0)
    page.line(384, "CNY 260.00", 3.0, align="right")
    page.gap(4)
    page.line(0, "漕溪北路", 3.0)
    page.gap(4)
    page.marks.append(Bars(120, page.y, 60, 2, "1234"))
    page.line(0, "beside", 3.0)
    page.gap(9)
    page.line(0, "struck out", 3.0)
    page.marks.append(Block(0, page.y + 10, 300, 2))
    page.gap(5)
    return page


NATIVE = ("SHOP", "Washing machine", "Ready by Monday", "Total", "CNY 260.00")


def test_lines_that_stand_alone_in_their_row_are_letters_and_all_else_dots() -> None:
    page = written()
    (slip,) = read_escpos(ESC_POS.encode(page, replace(PRINTER, mode=Mode.NATIVE)), 384)
    assert [text.text for text in slip.texts] == list(NATIVE)
    lines = {mark.text: mark.line for mark in page.marks if isinstance(mark, Ink) and mark.line}
    for text in slip.texts:
        line = lines[text.text]
        assert line is not None
        assert line.x <= text.x
        assert text.x + text.width <= line.x + line.width
        assert line.y <= text.y
        assert text.y + text.height <= line.y + line.size
    rest = RollCanvas(48, 203, y=page.y)
    rest.marks = [mark for mark in page.marks if not (isinstance(mark, Ink) and mark.text in NATIVE)]
    assert slip.picture.tobytes() == rest.image().tobytes()


def test_letters_over_each_other_stay_dots() -> None:
    page = RollCanvas(48, 203)
    page.line(0, "a line that is as long as the paper", 3.0)
    page.line(384, "and another one", 3.0, align="right")
    page.gap(4)
    assert picture_of(ESC_POS.encode(page, replace(PRINTER, mode=Mode.NATIVE)), PRINTER) == page.image()


@pytest.mark.parametrize("values", [{"rotation": 180}, {"dpi": 180}])
def test_turned_or_in_other_units_everything_is_dots(values: dict[str, int]) -> None:
    profile = replace(PRINTER, mode=Mode.NATIVE, **values)  # type: ignore[arg-type]
    page = RollCanvas(48, profile.dpi)
    page.line(0, "Total", 3.0)
    page.gap(4)
    assert picture_of(ESC_POS.encode(page, profile), profile)


def test_text_can_be_no_command() -> None:
    assert escpos_rows.escaped("a\x1b@\x7f\n\tb\x00é张") == b"a@b"


def test_a_slow_line_gets_letters_only_when_all_is_ascii() -> None:
    slow, page = replace(SERIAL, baud=1200), written()
    assert not read_escpos(ESC_POS.encode(page, slow), 384)[0].texts
    page.marks = [mark for mark in page.marks if not (isinstance(mark, Ink) and mark.text == "漕溪北路")]
    assert read_escpos(ESC_POS.encode(page, slow), 384)[0].texts
    assert not read_escpos(ESC_POS.encode(page, SERIAL), 384)[0].texts


# --- what the sensors say


@pytest.mark.parametrize(
    ("reply", "condition"),
    [
        (b"\x12", PrinterCondition.READY),
        (b"\x12\x12", PrinterCondition.READY),
        (b"\x1e", PrinterCondition.READY),  # paper near its end
        (b"\x72", PrinterCondition.PAPER_OUT),
        (b"\x7e", PrinterCondition.PAPER_OUT),
        (b"\x32\x12", PrinterCondition.PAPER_OUT),
        (b"\x12\x72", PrinterCondition.PAPER_OUT),
        (b"\x16\x12", PrinterCondition.HEAD_OPEN),
        (b"\x36\x72", PrinterCondition.HEAD_OPEN),
        (b"\x52\x12", PrinterCondition.FAULT),
        (b"", PrinterCondition.UNKNOWN),
        (b"\x00", PrinterCondition.UNKNOWN),
        (b"\xff", PrinterCondition.UNKNOWN),
        (b"\x12\x00", PrinterCondition.UNKNOWN),
        (b"OK", PrinterCondition.UNKNOWN),
    ],
)
def test_status_replies(reply: bytes, condition: PrinterCondition) -> None:
    state = ESC_POS.read_status(reply)
    assert state.condition is condition
    assert state.at_fault is bool(state.key)
    assert ESC_POS.is_whole(reply) is (len(reply) == 2)


WHOLE = ESC_POS.encode(canvas(200), PRINTER)
ONE = b"\x1b@\x1dv0\x00\x01\x00\x01\x00\xff"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        WHOLE[2:],
        WHOLE[:-4],
        WHOLE + b"x",
        b"\x1b@\x1dVB\x00",
        ONE + b"text\n\x1dVB\x00",
        ONE + b"\x1bp\x00\x19\xfa\x1dVB\x00",  # the cash drawer in the middle of a slip
        ONE + b"\x1bM\x00\x1d!\x00\x1b$\x00\x00text\x1bJ\x17\x1dVB\x00",
        ONE + b"\x1bM\x00\x1d!\x00\x1b$\x74\x01text\x1bJ\x18\x1dVB\x00",
        ONE + b"\x1bM\x00\x1d!\x00\x1b$\x00\x00text\x1dVB\x00",
        ONE + b"\x1bM\x00\x1d!\x00\x1b$\x00\x00te\nxt\x1bJ\x18\x1dVB\x00",
        b"\x1b@\x1dv0\x00\x01\x00\x81\x00" + bytes(129) + b"\x1dVB\x00",
        b"\x1b@\x1dv0\x00\x31\x00\x01\x00" + bytes(48) + b"\x80\x1dVB\x00",
        b"\x1b@\x1dv0\x00\x02\x00\x01\x00\xff",
    ],
)
def test_the_reader_refuses_what_a_slip_does_not_need(data: bytes) -> None:
    read_escpos(WHOLE, 384)
    read_escpos(ONE + b"\x1bM\x00\x1d!\x00\x1b$\x00\x00text\x1bJ\x18\x1dVB\x00", 384)
    with pytest.raises(ValueError):
        read_escpos(data, 384)
