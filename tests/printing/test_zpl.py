"""ZPL: pictures as run lengths or Z64, settings, escaped letters, and what ~HS says."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PIL import Image

from app.printing.canvas import LabelCanvas
from app.printing.face import Language, Media, Mode, PrinterCondition, PrinterProfile, Role
from app.printing.languages import zpl
from app.printing.marks import Ink
from tests.printing.readers.zpl import read_zpl, unpacked

TAGS = PrinterProfile("tags", Role.TAG, language=Language.ZPL)
GOOD = (
    b"\x02030,0,0,0320,000,0,0,0,000,0,0,0\x03\r\n"
    b"\x02001,0,0,0,1,2,4,0,00000000,1,000\x03\r\n"
    b"\x021234,0\x03\r\n"
)


def blank(**values: object) -> bytes:
    page = LabelCanvas(60, 40, 203)
    page.marks.append(Ink(9, 9, Image.new("1", (5, 5), 0)))
    return zpl.Zpl().encode(page, replace(TAGS, **values))  # type: ignore[arg-type]


@pytest.mark.parametrize("seed", range(6))
def test_run_lengths_and_z64_are_unpacked_again(seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(20):
        across = dice.choice((1, 2, 7, 60, 250))
        pieces = (b"\0", b"\xff", b"\x0f", b"\xf0", b"\xaa", dice.randbytes(1))
        rows = [b"".join(dice.choice(pieces) * dice.randrange(1, 90) for _ in range(across)) for _ in range(9)]
        data = b"".join(dice.choice((rows[0], row))[:across].ljust(across, b"\0") for row in rows)
        assert unpacked(zpl.run_lengths(data, across), across) == data
        assert unpacked(zpl.z64(data), across) == data


def test_run_lengths_are_those_of_the_manual() -> None:
    assert zpl.run_lengths(b"\0\0" + b"\xff\xff" + b"\xff\xff" + b"\x80\0" + b"\x0f\xff", 2) == ",JF:8,0IF"
    assert zpl.run_lengths(b"\xaa" * 41, 41) == "jHA"  # 82 = 80 + 2
    assert zpl.run_lengths(b"\x11" * 210, 210) == "z" + "g1"  # 420 = 400 + 20


def test_z64_is_sent_only_where_the_shop_says_so() -> None:
    plain, packed = blank(), blank(z64=True)
    assert b":Z64:" not in plain
    assert b":Z64:" in packed
    assert read_zpl(plain)[0].picture.tobytes() == read_zpl(packed)[0].picture.tobytes()


@pytest.mark.parametrize(
    ("values", "settings"),
    [
        ({}, {"MN": "Y", "PW": "480", "LL": "320", "LH": "0,0", "LS": "0"}),
        ({"media": Media.MARK}, {"MN": "M"}),
        ({"media": Media.CONTINUOUS}, {"MN": "N"}),
        ({"gap_mm": 0}, {"MN": "N"}),
        ({"rotation": 90}, {"PW": "320", "LL": "480"}),
        ({"darkness": 0}, {"SD": "00"}),
        ({"darkness": 50}, {"SD": "15"}),
        ({"darkness": 100}, {"SD": "30"}),
        ({"speed": 50}, {"PR": "2"}),
        ({"speed": 1}, {"PR": "1"}),
        ({"speed": 400}, {"PR": "14"}),
    ],
)
def test_settings(values: dict[str, object], settings: dict[str, str]) -> None:
    (label,) = read_zpl(blank(**values))
    assert label.settings.items() >= settings.items()
    assert ("SD" in label.settings, "PR" in label.settings) == ("darkness" in values, "speed" in values)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain > text", "plain > text"),
        ("_^~", "_5F_5E_7E"),
        ("^XZ~JA", "_5EXZ_7EJA"),
        ("é€张", "_C3_A9_E2_82_AC_E5_BC_A0"),
        ("a\nb\x7f", "a_0Ab_7F"),
    ],
)
def test_text_can_be_no_command(text: str, escaped: str) -> None:
    assert zpl.escaped(text) == escaped


@pytest.mark.parametrize(
    ("first", "second", "condition"),
    [
        ({}, {}, PrinterCondition.READY),
        ({1: b"1"}, {}, PrinterCondition.PAPER_OUT),
        ({2: b"1"}, {}, PrinterCondition.PAUSED),
        ({4: b"002"}, {}, PrinterCondition.PRINTING),
        ({5: b"1"}, {}, PrinterCondition.PRINTING),
        ({11: b"1"}, {}, PrinterCondition.FAULT),
        ({}, {2: b"1"}, PrinterCondition.HEAD_OPEN),
        ({}, {3: b"1"}, PrinterCondition.RIBBON_OUT),
        ({}, {8: b"00000003"}, PrinterCondition.PRINTING),
        ({1: b"1", 2: b"1"}, {2: b"1"}, PrinterCondition.HEAD_OPEN),
        ({1: b"2"}, {}, PrinterCondition.UNKNOWN),
    ],
)
def test_host_status(first: dict[int, bytes], second: dict[int, bytes], condition: PrinterCondition) -> None:
    strings = [string[1:-1].split(b",") for string in GOOD.split(b"\r\n")[:3]]
    for string, changes in zip(strings, (first, second), strict=False):
        for place, value in changes.items():
            string[place] = value
    reply = b"".join(b"\x02" + b",".join(string) + b"\x03\r\n" for string in strings)
    state = zpl.Zpl().read_status(reply)
    assert state.condition is condition
    assert bool(state.key) is state.at_fault


def test_a_status_is_whole_with_its_third_string_and_rubbish_is_unknown() -> None:
    language = zpl.Zpl()
    whole = [language.is_whole(GOOD[:end]) for end in range(len(GOOD) + 1)]
    assert whole.index(True) == GOOD.rindex(b"\x03") + 1
    for rubbish in (b"", GOOD[:20], b"\x02\x03" * 3, b"ERROR\r\n", b"\xff" * 90, GOOD.replace(b",", b";")):
        assert language.read_status(rubbish).condition is PrinterCondition.UNKNOWN


@pytest.mark.parametrize(
    "data",
    [
        b"^XA^XZ",
        blank()[:-5],
        blank().replace(b"^LH0,0", b""),
        blank().replace(b"^FS", b"^FS^XB", 1),
        blank() + b"x",
        blank().replace(b"^PQ1", b"^PQ1^CC/"),
        blank().replace(b"^FO0,0", b"^FO470,0"),
        blank().replace(b"^FO0,0", b"^FO0,0^FO0,0"),
        blank(z64=True).replace(b"^FS", b"0^FS", 1),
        b"~JA" + blank(),
    ],
)
def test_the_reader_refuses_what_a_label_does_not_need(data: bytes) -> None:
    read_zpl(blank())
    with pytest.raises((ValueError, KeyError)):
        read_zpl(data)


def test_a_label_in_parts_is_no_longer_than_its_picture_needs() -> None:
    assert len(blank(mode=Mode.MIXED)) < len(blank(mode=Mode.PICTURE)) < 900
