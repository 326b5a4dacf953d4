"""TSPL: bitmaps with exactly their bytes, settings, escaped letters, and the one-byte status."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import Image

from app.printing.face import Language, Media, Mode, PrinterCondition, PrinterProfile, Role
from app.printing.languages import tspl
from tests.printing.label_page import encoded
from tests.printing.readers.tspl import read_tspl

TAGS = PrinterProfile("tags", Role.TAG, language=Language.TSPL, mode=Mode.MIXED)


def blank(**values: object) -> bytes:
    return encoded(tspl.Tspl(), replace(TAGS, **values))  # type: ignore[arg-type]


def test_bitmaps_have_exactly_their_bytes_and_white_padding() -> None:
    picture = Image.new("1", (10, 2), 0)
    assert tspl.bitmap(3, 4, picture) == b"BITMAP 3,4,2,2,0,\x00\x3f\x00\x3f\r\n"


def test_bars_lie_native_and_stand_bar_by_bar() -> None:
    assert b'BARCODE 30,30,"128M",40,0,0,2,2,"!1051234"\r\n' in blank()
    turned = blank(rotation=90)
    assert b"BARCODE" not in turned
    assert turned.count(b"BAR ") == 16  # start, two pairs and the check have 3 bars each, the stop 4


@pytest.mark.parametrize(
    ("values", "settings"),
    [
        ({}, {"SIZE": "60,40", "GAP": "2", "DIRECTION": "1", "REFERENCE": "0,0"}),
        ({"gap_mm": 0}, {"GAP": "0"}),
        ({"media": Media.CONTINUOUS}, {"GAP": "0"}),
        ({"media": Media.MARK, "gap_mm": 2.5}, {"BLINE": "2.5"}),
        ({"rotation": 270}, {"SIZE": "40,60"}),
        ({"darkness": 0}, {"DENSITY": "0"}),
        ({"darkness": 50}, {"DENSITY": "8"}),
        ({"darkness": 100}, {"DENSITY": "15"}),
        ({"speed": 100}, {"SPEED": "4"}),
        ({"speed": 10}, {"SPEED": "1"}),
    ],
)
def test_settings(values: dict[str, object], settings: dict[str, str]) -> None:
    (label,) = read_tspl(blank(**values), 203)
    assert label.settings.items() >= settings.items()
    assert ("DENSITY" in label.settings, "SPEED" in label.settings) == ("darkness" in values, "speed" in values)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [('say "no"', 'say \\["]no\\["]'), ("a\\b", "a\\b"), ('x"\r\nPRINT 9', 'x\\["]PRINT 9'), ("\x00\x1b\x7f", "")],
)
def test_text_can_be_no_command(text: str, escaped: str) -> None:
    assert tspl.escaped(text) == escaped


def test_what_the_printer_would_take_for_its_own_sign_is_sent_as_dots() -> None:
    language = tspl.Tspl()
    assert language.writes('a \\ b [R] "c"')
    assert not language.writes("a \\[R] b")
    assert not language.writes("张伟")
    assert not language.writes("a\tb")


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
        (b"\x30", PrinterCondition.PAUSED),
        (b"\x40", PrinterCondition.HEAD_OPEN),
        (b"\x80", PrinterCondition.FAULT),
        (b"\x04\x04", PrinterCondition.PAPER_OUT),
        (b"\xff", PrinterCondition.UNKNOWN),
        (b"OK\r\n", PrinterCondition.UNKNOWN),
        (b"\x00\x04", PrinterCondition.UNKNOWN),
    ],
)
def test_status_replies(reply: bytes, condition: PrinterCondition) -> None:
    state = tspl.Tspl().read_status(reply)
    assert state.condition is condition
    assert state.at_fault is bool(state.key)
    assert tspl.Tspl().is_whole(reply) is bool(reply)


SIZE = b"SIZE 60 mm,40 mm\r\nGAP 2 mm,0 mm\r\nDIRECTION 1\r\nREFERENCE 0,0\r\n"
START = SIZE + b"CLS\r\n"


@pytest.mark.parametrize(
    "data",
    [
        START,
        SIZE + b"BAR 1,1,1,1\r\nPRINT 1,1\r\n",
        START + b"FORMFEED\r\nPRINT 1,1\r\n",
        START + b"PRINT 1,1\r\nPRINT 1,1\r\n",
        START + b"PRINT 1,1",
        START.replace(b"REFERENCE 0,0\r\n", b"") + b"PRINT 1,1\r\n",
        START + b"BITMAP 0,0,1,2,0,\xff\r\nPRINT 1,1\r\n",
        START + b"BITMAP 480,0,1,1,0,\x00\r\nPRINT 1,1\r\n",
        START + b"BAR 0,0,481,1\r\nPRINT 1,1\r\n",
        START + b'TEXT 0,0,"9",0,1,1,"x"\r\nPRINT 1,1\r\n',
        START + b'TEXT 0,0,"1",0,1,1,"x"y"\r\nPRINT 1,1\r\n',
        START + b'TEXT 477,0,"1",0,1,1,"x"\r\nPRINT 1,1\r\n',
    ],
)
def test_the_reader_refuses_what_a_label_does_not_need(data: bytes) -> None:
    read_tspl(START + b'TEXT 0,0,"1",0,1,1,"x"\r\nPRINT 1,1\r\n', 203)
    with pytest.raises(ValueError):
        read_tspl(data, 203)


def test_the_reader_sees_that_a_bitmap_wipes_out_what_is_under_it() -> None:
    data = START + b"BAR 0,0,8,1\r\nBITMAP 0,0,1,1,0,\xff\r\nPRINT 1,1\r\n"
    assert read_tspl(data, 203)[0].picture.getpixel((0, 0)) == 255
