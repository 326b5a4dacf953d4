"""Whatever people type comes out harmless, in every document and on every printer."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from app.printing.documents.catalogue import CATALOGUE, LABELS, can_be_on_roll, render
from app.printing.documents.words import EnglishWords
from app.printing.face import Language, PrinterProfile, Role
from app.printing.layouts.subject import Facts
from app.workflow.rows.kinds import Document
from tests.hostile import HOSTILE
from tests.printing import samples
from tests.printing.readers.known import picture_of, read
from tests.printing.reading import codes_in, codes_of_pdf

TAGS = PrinterProfile("tags", Role.TAG)
PAGES = PrinterProfile("pages", Role.RECEIPT)
ROLL = PrinterProfile("roll", Role.RECEIPT, language=Language.ESCPOS, paper="58mm")
ENOUGH = 120  # characters in every field: half a metre of paper
MOST_HEAD = 1_600  # dots: below a shop whose name is a novel
KEPT = {
    "number",
    "time_zone",
    "receipt_number",
    "code",
    "claim_paper",
    "language",
    "paper_languages",
    "state",
    "repeat_number",
}


def poisoned(row: Any, text: str) -> Any:
    """The row with every free text in it replaced, at any depth; numbers and settings stay."""
    if isinstance(row, tuple):
        return tuple(poisoned(each, text) for each in row)
    if not is_dataclass(row) or isinstance(row, type):
        return row
    changes = {}
    for field in fields(row):
        value = getattr(row, field.name)
        if type(value) is str and field.name not in KEPT | {"kind"}:
            changes[field.name] = text
        elif isinstance(value, tuple) or is_dataclass(value):
            changes[field.name] = poisoned(value, text)
    return replace(row, **changes)


def row_of(document: Document) -> Any:
    made = {
        Document.CLAIM_RECEIPT: samples.claim(card=samples.worked_card(urgent=True)),
        Document.REPAIR_TAG: samples.claim(card=samples.card(urgent=True), copy=2),
        Document.REPAIR_CARD: samples.claim(card=samples.worked_card()),
        Document.PICKUP_RECEIPT: samples.pickup(),
        Document.REPAIR_REPORT: samples.report(),
        Document.LOST_DECLARATION: samples.lost(),
        Document.COLLECT_NOTICE: samples.notice(),
        Document.ISSUE_SLIP: samples.issue_slip(),
        Document.GOODS_REGISTER: samples.register(3),
        Document.QUICK_CARD: samples.quick_card(),
        Document.COUNT_SHEET: samples.count_sheet(),
        Document.COUNT_RESULT: samples.count_sheet(result=True),
        Document.BADGE: samples.badge(),
        Document.PURCHASE_ORDER: samples.purchase(),
        Document.GOODS_IN_LIST: samples.goods_in(),
        Document.SUPPLIER_RETURN: samples.supplier_return(),
        Document.RESTOCK_LIST: samples.restock(),
    }
    return made[document] if document in made else LABELS[document].example(samples.shop())


CODES = {
    Document.CLAIM_RECEIPT: samples.RECEIPT,
    Document.REPAIR_TAG: samples.ORDER,
    Document.REPAIR_CARD: samples.ORDER,
    Document.PICKUP_RECEIPT: samples.ORDER,
    Document.REPAIR_REPORT: samples.ORDER,
    Document.LOST_DECLARATION: samples.ORDER,
    Document.COLLECT_NOTICE: samples.ORDER,
    Document.ISSUE_SLIP: samples.ORDER,
    Document.BADGE: samples.BADGE,
}


def codes_on_label(document: Document) -> set[str]:
    """What its code says, whatever people type."""
    made = CODES.get(document)
    return {made} if made else {each for each in facts_of(document).codes.values() if each}


def facts_of(document: Document) -> Facts:
    return LABELS[document].facts(row_of(document), EnglishWords())


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("document", [each for each in Document if each is not Document.TEST_PAGE])
def test_no_text_does_harm(document: Document, text: str) -> None:
    row = poisoned(row_of(document), text)
    if CATALOGUE[document].role is Role.TAG:
        for printer in (TAGS, PrinterProfile.from_dict(TAGS.to_dict() | {"outlet": "serial", "baud": 9600})):
            rendered = render(document, row, EnglishWords(), printer)
            # the strict reader refuses any command that we do not write: none of the text became one
            (label,) = read(rendered.data, printer)
            assert set(codes_in(label.picture)) == codes_on_label(document)
        return
    rendered = render(document, row, EnglishWords(), PAGES)
    if document in CODES:
        assert codes_of_pdf(rendered.data, first=1)[0] == [CODES[document]]
    assert rendered.data.rstrip().endswith(b"%%EOF")
    if can_be_on_roll(document):
        on_roll_too(document, poisoned(row_of(document), text[:ENOUGH]))


def on_roll_too(document: Document, row: Any) -> None:
    # again a strict reader: nothing but our own bands of dots is in it
    slip = picture_of(render(document, row, EnglishWords(), ROLL).data, ROLL)
    assert codes_in(slip.crop((0, 0, slip.width, min(slip.height, MOST_HEAD)))) == [CODES[document]]


def test_even_the_longest_text_is_whole_on_a_roll() -> None:
    fault = HOSTILE["long"]
    on_roll_too(Document.CLAIM_RECEIPT, samples.claim(card=samples.card(fault=fault, seen=HOSTILE["long word"])))


def test_the_same_poison_gives_the_same_bytes() -> None:
    row = poisoned(row_of(Document.PICKUP_RECEIPT), HOSTILE["emoji"])
    assert render(Document.PICKUP_RECEIPT, row, EnglishWords(), PAGES) == render(
        Document.PICKUP_RECEIPT, row, EnglishWords(), PAGES
    )


def test_a_printers_name_is_harmless_too() -> None:
    printer = replace(TAGS, name=HOSTILE["tspl"], address=HOSTILE["tspl"])
    assert picture_of(render(Document.TEST_PAGE, None, EnglishWords(), printer).data, printer)
