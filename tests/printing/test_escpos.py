"""ESC/POS: bands of dots and nothing else, cut or fed to the edge, read back dot by dot."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PIL import Image

from app.printing.canvas import Block
from app.printing.documents.catalogue import render
from app.printing.documents.words import EnglishWords
from app.printing.face import Language, OutletKind, PrinterProfile, Role
from app.printing.languages import escpos
from app.printing.languages.escpos_reader import read_escpos
from app.printing.roll_canvas import RollCanvas
from app.workflow.rows.kinds import Document
from tests.printing import samples

PRINTER = PrinterProfile("roll", Role.RECEIPT, language=Language.ESCPOS, paper="58mm")
BAND_HEAD = b"\x1dv0\x00"


def canvas(height: int, seed: int = 1) -> RollCanvas:
    """Dots all over a piece of 48 mm."""
    made, dice = RollCanvas(48, 203), random.Random(seed)
    made.y = height
    made.marks.extend(Block(dice.randrange(384), dice.randrange(height), 1, 1) for _ in range(height))
    return made


@pytest.mark.parametrize("height", [1, 127, 128, 129, 1000])
def test_what_is_sent_is_read_back_in_bands_of_128_lines(height: int) -> None:
    page = canvas(height)
    data = escpos.encode(page, PRINTER)
    assert read_escpos(data, 384).tobytes() == page.image().tobytes()
    heads = [at for at in range(len(data)) if data.startswith(BAND_HEAD, at)]
    assert len(heads) >= -(-height // 128)
    assert data.startswith(b"\x1b@\x1dv0\x00")


@pytest.mark.parametrize("seed", range(8))
def test_a_serial_line_gets_the_same_dots_in_fewer_bytes(seed: int) -> None:
    dice = random.Random(seed)
    page = RollCanvas(48, 203, y=dice.randrange(1, 900))
    for _ in range(dice.randrange(12)):  # lines of ink with white between, also at both ends
        page.marks.append(Block(dice.randrange(100), dice.randrange(page.y), 90, dice.randrange(1, 30)))
    serial = replace(PRINTER, outlet=OutletKind.SERIAL)
    slow, whole = escpos.encode(page, serial), escpos.encode(page, PRINTER)
    assert read_escpos(slow, 384).tobytes() == read_escpos(whole, 384).tobytes() == page.image().tobytes()
    assert len(slow) <= len(whole) + 16


def test_a_receipt_goes_over_a_serial_line_in_two_thirds_of_the_bytes() -> None:
    made = [
        render(Document.CLAIM_RECEIPT, samples.claim(), EnglishWords(), replace(PRINTER, outlet=outlet)).data
        for outlet in (OutletKind.SERIAL, OutletKind.USB)
    ]
    assert len(made[0]) < 0.72 * len(made[1])
    assert read_escpos(made[0], 384).tobytes() == read_escpos(made[1], 384).tobytes()


def test_white_on_the_right_is_left_out_and_a_blank_band_is_a_byte_wide() -> None:
    assert escpos.band(Image.new("1", (384, 3), 1)) == b"\x1dv0\x00\x01\x00\x03\x00\x00\x00\x00"
    picture = Image.new("1", (384, 1), 1)
    picture.putpixel((9, 0), 0)
    assert escpos.band(picture) == b"\x1dv0\x00\x02\x00\x01\x00\x00\x40"


def test_a_width_that_is_no_multiple_of_8_dots_is_padded_white() -> None:
    assert escpos.band(Image.new("1", (10, 1), 0)) == b"\x1dv0\x00\x02\x00\x01\x00\xff\xc0"


def test_a_slip_is_cut_or_fed_so_far_that_it_can_be_torn_off() -> None:
    assert escpos.encode(canvas(9), PRINTER).endswith(b"\x1dVB\x00")
    torn = escpos.encode(canvas(9), PrinterProfile("roll", paper="58mm", cut=False))
    assert torn.endswith(b"\x1bJ\x90")  # 144 dots are 18 mm
    assert read_escpos(torn, 384).tobytes() == canvas(9).image().tobytes()


WHOLE = escpos.encode(canvas(200), PRINTER)
ONE = b"\x1b@\x1dv0\x00\x01\x00\x01\x00\xff"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        WHOLE[2:],
        WHOLE[:-4],
        WHOLE + b"x",
        WHOLE + WHOLE,
        b"\x1b@\x1dVB\x00",
        ONE + b"text\n\x1dVB\x00",
        ONE + b"\x1bp\x00\x19\xfa\x1dVB\x00",  # the cash drawer
        ONE + b"\x1bJ\x10\x1dVB\x00",
        b"\x1b@\x1dv0\x00\x01\x00\x81\x00" + bytes(129) + b"\x1dVB\x00",
        b"\x1b@\x1dv0\x00\x31\x00\x01\x00" + bytes(48) + b"\x80\x1dVB\x00",
        b"\x1b@\x1dv0\x00\x02\x00\x01\x00\xff",
    ],
)
def test_the_reader_refuses_what_we_do_not_write(data: bytes) -> None:
    with pytest.raises(ValueError):
        read_escpos(data, 384)
