"""No text is a command, in any text field, on any printer: a tenth of the made-up texts that `run.py soak` tries."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle
from typing import Any

import pytest
from PIL import Image

from app.printing.canvas import LabelCanvas
from app.printing.documents.catalogue import render
from app.printing.documents.words import EnglishWords
from app.printing.face import Language, Mode, PrinterProfile, Role
from app.printing.languages import epl, escpos_rows, tspl, zpl
from app.printing.languages.letters import Letters, is_plain
from app.printing.marks import Ink, Line
from app.workflow.rows.kinds import Document
from tests.hostile import HOSTILE
from tests.printing import injection, samples
from tests.printing.readers.known import read
from tests.printing.reading import codes_in

SEED, COUNT = 20261121, 100
ROLL_LANGUAGES = (Language.ESCPOS, Language.ZPL, Language.TSPL, Language.EPL)
PASTED_ON_ROLLS = list(zip(HOSTILE.values(), cycle(ROLL_LANGUAGES), strict=False))
ENOUGH = 60  # characters in every field


def test_made_up_texts_are_text_on_every_printer() -> None:
    injection.run(SEED, COUNT)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_people_paste_is_text_on_every_printer(text: str) -> None:
    injection.check(text)


@pytest.mark.parametrize(("text", "language"), PASTED_ON_ROLLS, ids=HOSTILE.keys())
def test_what_people_paste_is_text_on_a_roll_in_its_printers_letters(text: str, language: Language) -> None:
    printer = PrinterProfile("roll", Role.RECEIPT, language=language, paper="58mm", mode=Mode.NATIVE)
    row = injection.poisoned(samples.claim(card=samples.worked_card(urgent=True)), text[:ENOUGH])
    (slip,) = read(render(Document.CLAIM_RECEIPT, row, EnglishWords(), printer).data, printer)
    head = slip.picture.crop((0, 0, slip.picture.width, min(slip.picture.height, 1_600)))
    assert codes_in(head) == [samples.RECEIPT]
    assert all(is_plain(each.text) for each in slip.texts)


@pytest.mark.parametrize("text", injection.COMMANDS)
def test_commands_are_text_on_every_printer(text: str) -> None:
    page = LabelCanvas(60, 40, 203)
    picture = Image.new("1", (400, 20), 0)
    page.marks.append(Ink(20, 20, picture, Line(f"a {text} b {text}", 10, 18, 460, 24)))
    for printer in injection.PRINTERS:
        injection.check_one(page, printer)


@pytest.mark.parametrize("language", [zpl, tspl, epl])
def test_text_that_is_not_escaped_would_be_seen(monkeypatch: pytest.MonkeyPatch, language: Any) -> None:
    monkeypatch.setattr(language, "escaped", str)
    with pytest.raises((ValueError, AssertionError, KeyError)):
        injection.check('a "^XA"')


def test_letters_out_of_nowhere_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    write: Callable[[Letters], bytes] = escpos_rows._letters

    def more(letters: Letters) -> bytes:
        return write(letters) + b" more"

    monkeypatch.setattr(escpos_rows, "_letters", more)
    with pytest.raises((AssertionError, ValueError)):
        injection.check("plain text")
    assert Mode.NATIVE in {printer.mode for printer in injection.PRINTERS}
