"""Text that would like to be a command, in every text field of a tag: each printer must see one label and the text.

`python -m tests.printing.injection SEED COUNT` tries so many made-up texts; the suite tries a tenth.
"""

from __future__ import annotations

import string
import sys
from dataclasses import fields, is_dataclass, replace
from typing import Any

import hypothesis
from hypothesis import HealthCheck, given, settings, strategies
from PIL import Image

from app.printing.canvas import LabelCanvas
from app.printing.documents.repair_tag import REPAIR_TAG
from app.printing.documents.words import EnglishWords
from app.printing.face import Language, Mode, OutletKind, PrinterProfile, Role
from app.printing.languages.known import language_of
from app.printing.languages.letters import in_ascii, is_plain
from app.printing.layouts.labels import draw_label
from app.printing.marks import Ink, Line
from tests.hostile import HOSTILE
from tests.printing import samples
from tests.printing.readers.known import read

COPIES = 2
BY_MARKS = (Language.ZPL, Language.TSPL, Language.EPL)
PRINTERS = tuple(
    PrinterProfile(f"{language} {mode}", Role.TAG, OutletKind.USB, language=language, mode=mode)
    for language in (*BY_MARKS, Language.ESCPOS)
    for mode in (Mode.NATIVE, Mode.MIXED)
)
KEPT = {
    *("number", "time_zone", "receipt_number", "code", "kind", "language", "paper_languages", "state"),
    "repeat_number",
}
# what printers obey, whole and in pieces, and what ends their fields
COMMANDS = (
    "^XA", "^XZ", "^FS", "^FD", "^FH_", "_5E", "^CC+", "~JA", "~", "^", "_", ">;", ">0", ":Z64:", "\\&",
    "\r\n", "\n", "\r", '"', '\\["]', "\\[R]", "\\[", "\\", '\\"', "PRINT 9,9", "CLS", "BITMAP 0,0,9,9,0,", "SIZE 1 mm",
    "P9", "N", "GW0,0,9,9,", 'A0,0,0,1,1,1,N,"x"', "^ee", "eR", "Q9,9",
    "\x1b@", "\x1bp\x00\x19\xfa", "\x1dV\x00", "\x1d!", "\x10\x04\x01", "\x1b", "\x1d", "\x00", "\x7f", "\x18", "\x1a",
    "…", "·", "’", "€", "é", "张伟", "\u202e", "\ud800",
)  # fmt: skip
PIECES = strategies.one_of(
    strategies.sampled_from(COMMANDS),
    strategies.text(string.ascii_letters + string.digits + " -.,;:", max_size=8),
    strategies.text(strategies.characters(max_codepoint=0x2FF), max_size=6),
)
TEXTS = strategies.one_of(
    strategies.sampled_from(sorted(HOSTILE.values())),
    strategies.lists(PIECES, min_size=1, max_size=6).map("".join),
)


def poisoned(row: Any, text: str) -> Any:
    """The row with every free text in it replaced, at any depth; numbers and settings stay."""
    if isinstance(row, tuple):
        return tuple(poisoned(each, text) for each in row)
    if not is_dataclass(row) or isinstance(row, type):
        return row
    changes: dict[str, Any] = {}
    for field in fields(row):
        value = getattr(row, field.name)
        if type(value) is str and field.name not in KEPT:
            changes[field.name] = text
        elif isinstance(value, tuple) or is_dataclass(value):
            changes[field.name] = poisoned(value, text)
    return replace(row, **changes)


def check(text: str) -> None:
    """One tag with the text in every field, and a label that has it as it is, on every printer.

    Raises AssertionError, or ValueError for what a printer would not understand.
    """
    tag = LabelCanvas(60, 40, 203)
    row = samples.claim(card=samples.card(urgent=True), copy=COPIES)
    draw_label(REPAIR_TAG, poisoned(row, text), EnglishWords(), tag)
    raw = LabelCanvas(60, 40, 203)  # no canvas lets control characters through: a language must not trust in that
    raw.marks.append(Ink(20, 20, Image.new("1", (400, 20), 0), Line(text, 10, 18, 460, 24)))
    for printer in PRINTERS:
        check_one(tag, printer)
        check_one(raw, printer)


def check_one(page: LabelCanvas, printer: PrinterProfile) -> None:
    """What comes out: the label so many times, its letters the page's own lines, all else its dots."""
    language = language_of(printer)
    assert language is not None
    labels = read(language.encode(page, printer, COPIES), printer)
    assert sum(label.copies for label in labels) == COPIES, f"{printer.name}: {len(labels)} labels"
    lines = {in_ascii(mark.text): mark for mark in page.marks if isinstance(mark, Ink) and mark.text}
    for label in labels:
        written = [text.text for text in label.texts]
        assert all(is_plain(text) and text in lines for text in written), f"{printer.name}: {written}"
        assert printer.mode is Mode.NATIVE or not written, f"{printer.name}: {written}"
        if not written:
            assert label.picture.tobytes() == page.image().tobytes(), f"{printer.name}: other dots"


def run(seed: int, count: int) -> None:
    """Try so many texts. Raises what `check` raises, for the shortest text that is found."""

    @hypothesis.seed(seed)
    @settings(
        max_examples=count, database=None, deadline=None, report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    @given(TEXTS)
    def each(text: str) -> None:
        check(text)

    each()


def main() -> None:
    """For the command line."""
    seed, count = (int(word) for word in sys.argv[1:])
    run(seed, count)


if __name__ == "__main__":
    main()
