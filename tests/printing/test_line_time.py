"""How long a tag takes on a slow line: a Chinese one 8 seconds at most at 9600 baud, a plain ASCII one a second."""

from __future__ import annotations

import pytest

from app.printing.documents.catalogue import render
from app.printing.documents.words import EnglishWords, Words
from app.printing.face import Language, Mode, OutletKind, PrinterProfile, Role
from app.printing.languages.line import MOST_SECONDS, SLOW_SECONDS, bits_per_byte, by_mode, seconds_on_line
from app.ui.words import paper_words
from app.workflow.rows.cards import CardRow, ItemRow
from app.workflow.rows.kinds import Document
from tests.printing import samples
from tests.printing.readers.known import read
from tests.printing.reading import codes_in

CHINESE, ENGLISH = paper_words("zh_CN"), EnglishWords()
BY_MARKS = (Language.ZPL, Language.TSPL, Language.EPL)
WITH = (ItemRow(1, "accessory", "power cord", True, ""), ItemRow(2, "accessory", "manual", True, ""))


def tags(language: Language, baud: int = 9600, mode: Mode = Mode.AUTO) -> PrinterProfile:
    return PrinterProfile("tags", Role.TAG, OutletKind.SERIAL, language=language, baud=baud, mode=mode)


def english_card(*, urgent: bool) -> CardRow:
    john = samples.customer(name="Smith, John")
    return samples.card(customer=john, article=samples.article(), items=WITH, urgent=urgent)


def seconds(card: CardRow, words: Words, printer: PrinterProfile) -> float:
    """On the line, as the target counts: 8N1, ten bits a byte. The code is read back on the way."""
    data = render(Document.REPAIR_TAG, samples.claim(card=card), words, printer).data
    (label,) = read(data, printer)
    assert codes_in(label.picture) == [samples.ORDER]
    return len(data) * 10 / printer.baud


@pytest.mark.parametrize("urgent", [False, True])
@pytest.mark.parametrize("language", BY_MARKS)
def test_a_tag_of_a_chinese_customer_takes_eight_seconds_at_most(language: Language, urgent: bool) -> None:
    assert seconds(samples.card(urgent=urgent), CHINESE, tags(language)) <= 8


@pytest.mark.parametrize("urgent", [False, True])
@pytest.mark.parametrize("language", BY_MARKS)
def test_a_tag_in_plain_ascii_takes_a_second_at_most(language: Language, urgent: bool) -> None:
    assert seconds(english_card(urgent=urgent), ENGLISH, tags(language)) <= 1


@pytest.mark.parametrize("language", BY_MARKS)
def test_what_is_quick_enough_is_a_picture(language: Language) -> None:
    for printer in (tags(language, 115200), tags(language, 57600)):
        data = render(Document.REPAIR_TAG, samples.claim(), CHINESE, printer).data
        whole = render(Document.REPAIR_TAG, samples.claim(), CHINESE, tags(language, mode=Mode.PICTURE)).data
        assert data == whole


def test_bits_on_the_line() -> None:
    assert [bits_per_byte(frame) for frame in ("8N1", "8E1", "8O1", "7E1", "7O1")] == [10, 11, 11, 10, 10]
    assert seconds_on_line(960, 9600) == 1
    assert seconds_on_line(960, 9600, "8E1") == 1.1


def sizes(**by_mode: float) -> dict[Mode, bytes]:
    """Bytes that take so many seconds at 9600 baud."""
    return {Mode(name): bytes(round(seconds * 960)) for name, seconds in by_mode.items()}


@pytest.mark.parametrize(
    ("picture", "mixed", "native", "plain", "chosen"),
    [
        (SLOW_SECONDS, 1, 1, True, "picture"),
        (5, 4, 1, False, "mixed"),
        (5, 6, 5.5, False, "picture"),  # parts may be more than the picture
        (20, MOST_SECONDS, 1, False, "mixed"),
        (20, 9, 6, False, "native"),  # ASCII among the Chinese
        (20, 9, 10, False, "mixed"),
        (20, 7, 1, True, "native"),
        (5, 7, 6, True, "picture"),
    ],
)
def test_auto_takes_what_is_quick_enough(
    picture: float, mixed: float, native: float, plain: bool, chosen: str
) -> None:
    made = sizes(picture=picture, mixed=mixed, native=native)
    assert by_mode(tags(Language.TSPL), made.__getitem__, plain=plain) == made[Mode(chosen)]
    for mode in made:  # a mode that the shop chose is kept
        assert by_mode(tags(Language.TSPL, mode=mode), made.__getitem__, plain=plain) == made[mode]


def test_a_roll_is_as_long_as_its_slip_and_keeps_its_dots() -> None:
    made = sizes(picture=60, mixed=30, native=10)
    roll = PrinterProfile("roll", Role.RECEIPT, OutletKind.SERIAL, language=Language.TSPL, baud=9600, paper="58mm")
    assert by_mode(roll, made.__getitem__, plain=False) == made[Mode.MIXED]
    assert by_mode(roll, made.__getitem__, plain=True) == made[Mode.NATIVE]


def test_no_other_way_than_a_serial_line_is_slow() -> None:
    made = sizes(picture=90, mixed=1, native=1)
    usb = PrinterProfile("tags", Role.TAG, OutletKind.USB, baud=9600)
    assert by_mode(usb, made.__getitem__, plain=True) == made[Mode.PICTURE]
