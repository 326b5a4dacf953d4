"""Layouts of the shop that did not serve: damaged, without room for the code, or cutting what must be whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.printing.documents.batch import draw_batch
from app.printing.documents.catalogue import render
from app.printing.documents.words import EnglishWords
from app.printing.face import PrinterProfile, Role
from app.printing.layouts import files, shipped
from app.workflow.rows.kinds import Document, TagForm
from app.workflow.rows.layouts import Block, BlockKind, KeptLayout, Layout, LayoutTrouble
from tests.printing import samples
from tests.printing.readers.known import picture_of
from tests.printing.reading import codes_in

WORDS = EnglishWords()
TAGS = PrinterProfile("tags", Role.TAG)
ROLL = PrinterProfile("roll", Role.RECEIPT, paper="58mm")
TAG, ROLL_58 = (Document.REPAIR_TAG, (60.0, 40.0)), (Document.CLAIM_RECEIPT, (58.0, 0.0))


def changed(of: tuple[Document, tuple[float, float]], change: Callable[[Block], Block]) -> KeptLayout:
    """The shipped layout with every block changed, as a record that nobody checked."""
    layout: Layout = shipped.choose(*of, ()).layout
    made = replace(layout, blocks=tuple(change(block) for block in layout.blocks))
    return KeptLayout(of[0], *of[1], files.write(made))


def troubles(kept: KeptLayout, profile: PrinterProfile) -> tuple[LayoutTrouble, ...]:
    return render(kept.document, samples.claim(shop=samples.shop(layouts=(kept,))), WORDS, profile).troubles


def says(block: Block, field: str) -> bool:
    return any(part.field == field for part in block.parts)


@pytest.mark.parametrize(("of", "profile"), [(TAG, TAGS), (ROLL_58, ROLL)])
def test_one_that_serves_is_no_trouble(of: tuple[Document, tuple[float, float]], profile: PrinterProfile) -> None:
    assert troubles(changed(of, lambda block: block), profile) == ()
    assert render(of[0], samples.claim(), WORDS, profile).troubles == ()


@pytest.mark.parametrize(("of", "profile"), [(TAG, TAGS), (ROLL_58, ROLL)])
def test_a_damaged_one_is_named_and_the_shipped_one_printed(
    of: tuple[Document, tuple[float, float]], profile: PrinterProfile
) -> None:
    broken = KeptLayout(of[0], *of[1], "width = ")
    assert troubles(broken, profile) == (LayoutTrouble(of[0], *of[1]),)
    shop = samples.shop(layouts=(broken,))
    rendered = render(of[0], samples.claim(shop=shop), WORDS, profile)
    assert rendered.data == render(of[0], samples.claim(), WORDS, profile).data


def test_either_side_of_a_hang_tag_is_named_by_itself() -> None:
    broken = [KeptLayout(side, 60, 40, "width = ") for side in (Document.TAG_FRONT, Document.TAG_BACK)]
    shop = samples.shop(tag_form=TagForm.HANG, layouts=tuple(broken))
    rendered = render(Document.REPAIR_TAG, samples.claim(shop=shop), WORDS, replace(TAGS, height_mm=80.0))
    assert [each.document for each in rendered.troubles] == [Document.TAG_FRONT, Document.TAG_BACK]


@pytest.mark.parametrize(("of", "profile"), [(TAG, TAGS), (ROLL_58, ROLL)])
def test_a_number_that_is_cut_or_left_out_is_named(
    of: tuple[Document, tuple[float, float]], profile: PrinterProfile
) -> None:
    def narrow(block: Block) -> Block:
        if not says(block, "number"):
            return block
        parts = tuple(replace(part, share=0.05) if part.field == "number" else part for part in block.parts)
        return replace(block, parts=(*parts, replace(parts[0], field="", text="M", share=20.0)))

    def without(block: Block) -> Block:
        return replace(block, shown=False) if says(block, "number") else block

    for change in (narrow, without):
        (trouble,) = troubles(changed(of, change), profile)
        assert (trouble.document, trouble.width, trouble.height) == (of[0], *of[1])
        assert "Claim number" in trouble.lacking


def test_what_stands_below_the_label_is_named() -> None:
    kept = changed(TAG, lambda block: replace(block, above=30.0) if says(block, "number") else block)
    (trouble,) = troubles(kept, TAGS)
    assert trouble.lacking


def test_a_code_without_room_is_printed_by_the_shipped_layout() -> None:
    """Such a label was not printed at all before."""
    kept = changed(TAG, lambda block: replace(block, kind=BlockKind.QR, height=5.0) if block.field else block)
    shop = samples.shop(layouts=(kept,))
    rendered = render(Document.REPAIR_TAG, samples.claim(shop=shop), WORDS, TAGS)
    assert rendered.troubles == (LayoutTrouble(TAG[0], *TAG[1]),)
    assert codes_in(picture_of(rendered.data, TAGS)) == [samples.ORDER]


def test_a_batch_tells_of_a_layout_once() -> None:
    broken = KeptLayout(Document.PART_LABEL, 60, 40, "width = ")
    paper = replace(samples.part(), shop=samples.shop(layouts=(broken,)))
    drawn = draw_batch(Document.PART_LABEL, [paper] * 3, WORDS, TAGS, 1)
    assert drawn.rendered is not None
    assert drawn.rendered.troubles == (LayoutTrouble(Document.PART_LABEL, 60, 40),)
