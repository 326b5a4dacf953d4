"""EPL2: pictures with exactly their bytes, settings, escaped letters, and what ^ee says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.printing.face import Language, Media, Mode, PrinterCondition, PrinterProfile, Role
from app.printing.languages import epl
from tests.printing.label_page import encoded
from tests.printing.readers.epl import read_epl

TAGS = PrinterProfile("tags", Role.TAG, language=Language.EPL, mode=Mode.MIXED)


def blank(**values: object) -> bytes:
    return encoded(epl.Epl(), replace(TAGS, **values))  # type: ignore[arg-type]


def test_pictures_have_exactly_their_bytes_and_white_padding() -> None:
    assert b"\nGW9,9,2,2,\x00\x3f\x00\x3f\n" in blank()


def test_bars_lie_native_and_stand_bar_by_bar() -> None:
    assert b'\nB30,30,0,1C,2,2,40,N,"1234"\n' in blank()
    turned = blank(rotation=270)
    assert b"\nB" not in turned
    assert turned.count(b"\nLO") == 16  # start, two pairs and the check have 3 bars each, the stop 4


@pytest.mark.parametrize(
    ("values", "settings"),
    [
        ({}, {"q": "480", "Q": "320,16", "Z": "T"}),
        ({"gap_mm": 5}, {"Q": "320,40"}),
        ({"gap_mm": 0.5}, {"Q": "320,16"}),
        ({"gap_mm": 20, "dpi": 300}, {"q": "709", "Q": "472,236"}),
        ({"gap_mm": 0}, {"Q": "320,0"}),
        ({"media": Media.CONTINUOUS}, {"Q": "320,0"}),
        ({"media": Media.MARK, "gap_mm": 3}, {"Q": "320,B24+0"}),
        ({"rotation": 90}, {"q": "320", "Q": "480,16"}),
        ({"darkness": 0}, {"D": "0"}),
        ({"darkness": 100}, {"D": "15"}),
        ({"speed": 40}, {"S": "1"}),
        ({"speed": 60}, {"S": "3"}),
        ({"speed": 300}, {"S": "4"}),
    ],
)
def test_settings(values: dict[str, object], settings: dict[str, str]) -> None:
    (label,) = read_epl(blank(**values), int(str(values.get("dpi", 203))))
    assert label.settings.items() >= settings.items()
    assert ("D" in label.settings, "S" in label.settings) == ("darkness" in values, "speed" in values)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [('say "no"', 'say \\"no\\"'), ("a\\b", "a\\\\b"), ("a\nP9", "aP9"), ("\r\x00\x7f", ""), ('\\"', '\\\\\\"')],
)
def test_text_can_be_no_command(text: str, escaped: str) -> None:
    assert epl.escaped(text) == escaped


@pytest.mark.parametrize(
    ("reply", "condition"),
    [
        (b"00\r\n", PrinterCondition.READY),
        (b"02\r\n", PrinterCondition.READY),  # an object was off the label: the printer itself is well
        (b"07\r\n", PrinterCondition.PAPER_OUT),
        (b"07P001\r\n", PrinterCondition.PAPER_OUT),
        (b"07R001\r\n", PrinterCondition.RIBBON_OUT),
        (b"11\r\n", PrinterCondition.HEAD_OPEN),
        (b"01,11\r\n", PrinterCondition.HEAD_OPEN),
        (b"12\r\n", PrinterCondition.PAUSED),
        (b"62\r\n", PrinterCondition.FAULT),
        (b"55\r\n", PrinterCondition.UNKNOWN),
        (b"", PrinterCondition.UNKNOWN),
        (b"00", PrinterCondition.UNKNOWN),
        (b"0\r\n", PrinterCondition.UNKNOWN),
        (b"\x11", PrinterCondition.UNKNOWN),
        (b"Error 07\r\n", PrinterCondition.UNKNOWN),
    ],
)
def test_status_replies(reply: bytes, condition: PrinterCondition) -> None:
    language = epl.Epl()
    assert language.read_status(reply).condition is condition
    assert language.is_whole(reply) is reply.endswith(b"\n")


@pytest.mark.parametrize(
    "data",
    [
        blank()[:-1],
        blank() + b"P1\n",
        blank() + b"x",
        blank().replace(b"GW9,9,2,2", b"GW9,9,2,3"),
        blank().replace(b"GW9,9", b"GW475,9"),
        blank().replace(b"ZT\n", b""),
        blank().replace(b"B30,30", b"B400,30"),
        blank().replace(b'"1234"', b'"123"'),
        blank().replace(b"P1\n", b'A9,9,0,5,1,1,N,"x"\nP1\n'),
        blank().replace(b"P1\n", b'A9,9,0,1,1,1,N,"a"b"\nP1\n'),
    ],
)
def test_the_reader_refuses_what_a_label_does_not_need(data: bytes) -> None:
    read_epl(blank(), 203)
    with pytest.raises(ValueError):
        read_epl(data, 203)
