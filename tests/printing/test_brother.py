"""Brother QL: each roll printed to its edges and no further, the right roll asked for, and what ESC i S says."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PIL import Image

from app.errors import ShopError
from app.printing.canvas import LabelCanvas
from app.printing.documents.catalogue import preview, render
from app.printing.documents.labels import label_canvas
from app.printing.documents.words import EnglishWords
from app.printing.face import ROTATIONS, Language, Media, Mode, OutletKind, PrinterCondition, PrinterProfile, Role
from app.printing.languages import brother
from app.printing.languages.brother_rolls import ROLLS, Dk
from app.printing.roll_canvas import RollCanvas
from app.workflow.rows.kinds import Document
from tests.printing import samples
from tests.printing.readers.brother import read_brother, unpacked
from tests.printing.reading import codes_in
from tests.printing.test_languages import CLOCKWISE, assert_same, marks_on

TAGS = PrinterProfile("tags", Role.TAG, OutletKind.USB, language=Language.BROTHER, dpi=300)


def printer(roll: Dk, rotation: int = 0, **values: object) -> PrinterProfile:
    """A profile for the roll, on which a continuous one is cut every 40 mm."""
    size = (roll.wide, roll.long or 40)
    wide, high = size if rotation % 180 == 0 else size[::-1]
    media = Media.GAP if roll.long else Media.CONTINUOUS
    return replace(TAGS, width_mm=wide, height_mm=high, rotation=rotation, media=media, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize("roll", ROLLS, ids=lambda roll: f"{roll.wide}x{roll.long}")
def test_a_roll_is_printed_to_its_edges_and_no_further(roll: Dk) -> None:
    for rotation in ROTATIONS:
        profile = printer(roll, rotation, mode=(Mode.MIXED, Mode.NATIVE)[rotation % 180 // 90])
        page = label_canvas(profile)
        page.marks += marks_on(*page.size, seed=rotation)
        (back,) = read_brother(brother.Brother().encode(page, profile))
        picture = page.image()
        assert_same(back.picture, picture.transpose(CLOCKWISE[rotation]) if rotation else picture)
        assert back.settings["roll"].startswith(f"{roll.wide}x")


def test_a_continuous_roll_keeps_three_millimetres_white_at_either_end() -> None:
    page = label_canvas(printer(ROLLS[5]))
    assert page.size == (696, round(40 / 25.4 * 300) - 70)


@pytest.mark.parametrize(
    ("outlet", "packed"),
    [(OutletKind.USB, "no"), (OutletKind.WINDOWS, "no"), (OutletKind.NETWORK, "yes"), (OutletKind.SERIAL, "yes")],
)
def test_lines_are_packed_where_the_printer_can_unpack_them(outlet: OutletKind, packed: str) -> None:
    profile = printer(ROLLS[15], outlet=outlet)
    page = label_canvas(profile)
    page.marks += marks_on(*page.size, seed=1)
    (back,) = read_brother(brother.Brother().encode(page, profile))
    assert (back.settings["packed"], back.settings["mode"]) == (packed, "raster" if packed == "yes" else "")
    assert_same(back.picture, page.image())


def test_packed_bits_are_unpacked_again() -> None:
    dice = random.Random(5)
    rows = [bytes(90), b"\xff" * 162, b"\xaa\x55" * 45, b"\0\0" + bytes(range(88))]
    for _ in range(200):
        row = b"".join(bytes([dice.randrange(4)]) * dice.choice((1, 1, 2, 3, 60, 140)) for _ in range(40))
        rows.append(row[: dice.choice((90, 162))])
    for row in rows:
        assert unpacked(brother.packed_bits(row)) == row
    assert brother.packed_bits(bytes(90)) == b"\xa7\x00"


def test_a_wide_printer_is_told_by_its_head() -> None:
    for head, across in ((61, 90), (108, 90), (109.7, 162)):
        profile = printer(ROLLS[5], head_mm=head)
        page = label_canvas(profile)
        page.marks += marks_on(*page.size, seed=1)
        data = brother.Brother().encode(page, profile)
        assert b"g\x00" + bytes([across]) in data
        assert_same(read_brother(data)[0].picture, page.image())


def test_cutting_is_left_out_for_printers_without_a_cutter() -> None:
    for cut, said in ((True, "each"), (False, "no")):
        profile = printer(ROLLS[5], cut=cut)
        (back,) = read_brother(brother.Brother().encode(label_canvas(profile), profile))
        assert back.settings["cut"] == said


@pytest.mark.parametrize(
    ("values", "field", "told"),
    [
        ({"width_mm": 60, "height_mm": 40}, "width_mm", {"size": "60×40", "cut": "62×29", "endless": "62"}),
        ({"width_mm": 30, "height_mm": 85}, "width_mm", {"size": "30×85", "cut": "29×90", "endless": "29"}),
        ({"width_mm": 40, "height_mm": 60, "rotation": 90}, "width_mm", {"size": "60×40"}),
        ({"width_mm": 60, "media": Media.CONTINUOUS}, "width_mm", {"endless": "62"}),
        ({"width_mm": 62, "height_mm": 20, "media": Media.CONTINUOUS}, "height_mm", {"least": "25"}),
        ({"width_mm": 62, "height_mm": 29, "dpi": 203}, "dpi", {"dpi": "300"}),
        ({"width_mm": 102, "height_mm": 51, "head_mm": 62}, "width_mm", {"wide": "102", "most": "62"}),
    ],
)
def test_what_no_roll_has_is_refused_and_the_nearest_named(
    values: dict[str, object], field: str, told: dict[str, str]
) -> None:
    profile = replace(TAGS, **values)  # type: ignore[arg-type]
    page = LabelCanvas(20, 20, 300)
    for act in (lambda: label_canvas(profile), lambda: brother.Brother().encode(page, profile)):
        with pytest.raises(ShopError) as refused:
            act()
        assert refused.value.field == field
        assert refused.value.values.items() >= told.items()


def test_a_roll_of_receipts_and_a_page_larger_than_the_print_are_refused() -> None:
    slips = PrinterProfile("slips", Role.RECEIPT, language=Language.BROTHER, paper="58mm", dpi=300)
    with pytest.raises(ShopError, match="no_such_roll") as refused:
        brother.Brother().encode(RollCanvas(48, 300, y=90), slips)
    assert (refused.value.field, refused.value.values["size"]) == ("paper", "58")
    with pytest.raises(ShopError, match="no_such_roll"):
        brother.Brother().encode(LabelCanvas(62, 29, 300), printer(ROLLS[15]))


def test_a_tag_is_laid_out_on_what_is_printed_and_its_code_is_read() -> None:
    profile = printer(next(roll for roll in ROLLS if (roll.wide, roll.long) == (62, 29)))
    data = render(Document.REPAIR_TAG, samples.claim(), EnglishWords(), profile).data
    (back,) = read_brother(data)
    assert codes_in(back.picture) == [samples.ORDER]
    (shown,) = preview(Document.REPAIR_TAG, samples.claim(), EnglishWords(), profile)
    assert shown


def status(**changes: int) -> bytes:
    whole = bytearray(32)
    whole[:8] = b"\x80\x20B4600\x00"
    whole[10:12] = b"\x3e\x0a"
    for name, value in changes.items():
        whole[int(name.removeprefix("at_"))] = value
    return bytes(whole)


@pytest.mark.parametrize(
    ("reply", "condition"),
    [
        (status(), PrinterCondition.READY),
        (status(at_18=1), PrinterCondition.READY),
        (status(at_19=1, at_18=6), PrinterCondition.PRINTING),
        (status(at_8=0x01, at_18=2), PrinterCondition.PAPER_OUT),
        (status(at_8=0x02), PrinterCondition.PAPER_OUT),
        (status(at_8=0x04), PrinterCondition.JAM),
        (status(at_8=0x10), PrinterCondition.PRINTING),
        (status(at_8=0x20), PrinterCondition.OFFLINE),
        (status(at_8=0x80), PrinterCondition.FAULT),
        (status(at_9=0x10), PrinterCondition.HEAD_OPEN),
        (status(at_9=0x40), PrinterCondition.PAPER_OUT),
        (status(at_9=0x04), PrinterCondition.FAULT),
        (status(at_18=2), PrinterCondition.FAULT),
        (status() + status(at_9=0x10), PrinterCondition.HEAD_OPEN),
        (status(at_9=0x10) + status(), PrinterCondition.READY),
        (b"", PrinterCondition.UNKNOWN),
        (status()[:31], PrinterCondition.UNKNOWN),
        (status()[1:] + b"\x00", PrinterCondition.UNKNOWN),
        (b"x" + status(), PrinterCondition.UNKNOWN),
    ],
)
def test_status_replies(reply: bytes, condition: PrinterCondition) -> None:
    state = brother.Brother().read_status(reply)
    assert state.condition is condition
    assert state.at_fault is bool(state.key)


def test_another_roll_than_asked_for_is_told_as_that() -> None:
    state = brother.Brother().read_status(status(at_9=0x01))
    assert (state.condition, state.key) == (PrinterCondition.FAULT, "print.wrong_roll")
    assert [brother.Brother().is_whole(status()[:end]) for end in (0, 31, 32)] == [False, False, True]


def good() -> bytes:
    profile = printer(ROLLS[15])
    return brother.Brother().encode(label_canvas(profile), profile)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        good()[200:],
        good()[:-1],
        good() + b"\x1a",
        good().replace(b"\x1biz\xce\x0b\x3e\x1d", b"\x1biz\xce\x0b\x3e\x1e"),
        good().replace(b"\x1biz\xce\x0b", b"\x1biz\xc6\x0b"),
        good().replace(b"\x1bid\x00\x00", b"\x1bid\x23\x00"),
        good().replace(b"g\x00\x5a", b"G\x00\x5a", 1),
        good().replace(b"g\x00\x5a\x00", b"g\x00\x5a\x80", 1),
    ],
)
def test_the_reader_refuses_what_a_label_does_not_need(data: bytes) -> None:
    assert Image.new("1", (696, 271), 1).tobytes() == read_brother(good())[0].picture.tobytes()
    with pytest.raises((ValueError, KeyError)):
        read_brother(data)
