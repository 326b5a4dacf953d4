"""Checks of layouts: each fault is found at its block, and with so many mm more it is gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.printing.documents.badge import BADGE
from app.printing.documents.claim_receipt import CLAIM_RECEIPT
from app.printing.documents.repair_tag import REPAIR_TAG
from app.printing.documents.words import EnglishWords
from app.printing.layouts import shipped
from app.printing.layouts.checks import check_label
from app.printing.layouts.roll_checks import check_roll
from app.printing.layouts.subject import AnySubject
from app.ui.words import paper_words
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import Block, BlockKind, Layout, LayoutFinding, Part
from tests.printing import samples

ENGLISH, CHINESE = EnglishWords(), paper_words("zh_CN")
NUMBER = Block(BlockKind.LINE, size=5.0, parts=(Part("number"),))
BARS = Block(BlockKind.CODE128, height=8.0, field="number")
QR = Block(BlockKind.QR, height=14.5, field="number", size=3.0, lines=3, align="left", parts=(Part("number"),))


def tag(*blocks: Block, width: float = 60.0, height: float = 40.0) -> Layout:
    return Layout(Document.REPAIR_TAG, width, height, blocks)


def found(layout: Layout, subject: AnySubject = REPAIR_TAG) -> tuple[LayoutFinding, ...]:
    hard = subject.example(samples.shop())
    return check_label(subject, layout, [subject.facts(hard, words) for words in (ENGLISH, CHINESE)])


def refused(layout: Layout) -> dict[str, LayoutFinding]:
    return {each.key: each for each in found(layout) if each.refused}


def test_number_and_code_are_enough() -> None:
    assert found(tag(NUMBER, BARS)) == ()
    assert found(tag(QR)) == ()


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((BARS,), LayoutFinding("layout.field_missing", field="number")),
        ((NUMBER,), LayoutFinding("layout.code_missing", field="number")),
        ((replace(NUMBER, shown=False), BARS), LayoutFinding("layout.field_missing", field="number")),
        ((NUMBER, replace(BARS, shown=False)), LayoutFinding("layout.code_missing", field="number")),
        ((NUMBER, BARS, replace(NUMBER, parts=(Part("moon"),))), LayoutFinding("layout.unknown_field", 2, "moon")),
        ((NUMBER, BARS, replace(BARS, field="customer")), LayoutFinding("layout.no_code_field", 2, "customer")),
        ((NUMBER, BARS, Block(BlockKind.SECTION, field="facts")), LayoutFinding("layout.no_section", 2, "facts")),
        ((NUMBER, replace(BARS, height=4.2)), LayoutFinding("layout.code_low", 1, "number", 0.8)),
        (
            (NUMBER, BARS, replace(NUMBER, size=2.0, parts=(Part("shelf"),))),
            LayoutFinding("layout.letters_small", 2, mm=0.4, refused=False),
        ),
    ],
)  # fmt: skip
def test_what_is_missing_or_wrong_is_found_at_its_block(blocks: tuple[Block, ...], expected: LayoutFinding) -> None:
    assert found(tag(*blocks)) == (expected,)


def test_a_badges_code_is_never_to_be_read() -> None:
    layout = shipped.choose(Document.BADGE, (60, 40), ()).layout
    told = replace(layout, blocks=(*layout.blocks[:-1], replace(layout.blocks[-1], parts=(Part("code"),))))
    assert [each for each in found(told, BADGE) if each.refused] == [LayoutFinding("layout.only_as_code", 3, "code")]


@pytest.mark.parametrize(
    ("key", "layout", "mended"),
    [
        ("layout.off_label", tag(NUMBER, BARS, height=12.0), lambda each, mm: replace(each, height=each.height + mm)),
        ("layout.code_narrow", tag(NUMBER, BARS, width=28.0), lambda each, mm: replace(each, width=each.width + mm)),
        ("layout.text_cut", tag(NUMBER, BARS, replace(NUMBER, parts=(Part(text="请勿倒置 " * 12),))),
         lambda each, mm: replace(each, width=each.width + mm)),
        ("layout.text_cut", tag(replace(NUMBER, parts=(Part("promise"), Part("number", share=1.5))), BARS, width=40.0),
         lambda each, mm: replace(each, width=each.width + 2.5 * mm)),
        ("layout.lines_cut", tag(NUMBER, BARS, Block(BlockKind.LINE, size=2.4, lines=2, parts=(Part(text="字" * 60),))),
         lambda each, mm: replace(each, blocks=(NUMBER, BARS, replace(each.blocks[-1], lines=3, height=5.3 + mm)))),
        ("layout.qr_small", tag(replace(QR, height=10.0, lines=2)),
         lambda each, mm: replace(each, blocks=(replace(each.blocks[0], height=10.0 + mm),))),
        ("layout.edge_wide", Layout(Document.REPAIR_TAG, 32.0, 40.0, (NUMBER, BARS), edge=16.0),
         lambda each, mm: replace(each, edge=each.edge - mm / 2)),
    ],
)  # fmt: skip
def test_by_how_much_is_enough_to_mend_it_and_half_of_it_is_not(
    key: str, layout: Layout, mended: Callable[[Layout, float], Layout]
) -> None:
    fault = refused(layout)[key]
    assert fault.mm > 0
    assert key in refused(mended(layout, fault.mm / 2))
    assert key not in refused(mended(layout, fault.mm))


def test_a_name_may_be_shortened_and_that_is_said() -> None:
    (one,) = found(tag(NUMBER, BARS, replace(NUMBER, size=4.0, parts=(Part("customer", share=0.3), Part("shelf")))))
    assert (one.key, one.block, one.field, one.refused) == ("layout.may_shorten", 2, "customer", False)


def slip(*changes: tuple[int, Block | None]) -> tuple[LayoutFinding, ...]:
    """What is wrong when blocks of the shipped layout are replaced, or (None) taken out."""
    layout = shipped.choose(Document.CLAIM_RECEIPT, (58, 0), ()).layout
    blocks: list[Block | None] = list(layout.blocks)
    for at, block in changes:
        blocks[at] = block
    hard = CLAIM_RECEIPT.example(samples.shop())
    changed = replace(layout, blocks=tuple(each for each in blocks if each is not None))
    return check_roll(CLAIM_RECEIPT, changed, [(hard, ENGLISH), (hard, CHINESE)])


def test_a_slip_on_a_roll_keeps_what_it_must_have() -> None:
    blocks = shipped.choose(Document.CLAIM_RECEIPT, (58, 0), ()).layout.blocks
    at = {each.field or (each.parts[0].field if each.parts else str(each.kind)): n for n, each in enumerate(blocks)}
    assert slip() == ()
    assert slip((at["seen"], None), (at["terms"], None), (at["logo"], None)) == ()
    assert slip((at["data"], None)) == (LayoutFinding("layout.section_missing", field="data"),)
    assert slip((at["stamp"], None)) == (LayoutFinding("layout.field_missing", field="stamp"),)
    assert slip((at["code"], None)) == (LayoutFinding("layout.code_missing", field="code"),)
    twice = replace(blocks[at["fault"]], field="facts")
    assert slip((at["fault"], twice)) == (LayoutFinding("layout.section_twice", at["fault"], "facts"),)
    moon = replace(blocks[at["fault"]], field="moon")
    assert slip((at["fault"], moon)) == (LayoutFinding("layout.no_section", at["fault"], "moon"),)
    low = replace(blocks[at["code"]], height=3.0)
    assert slip((at["code"], low)) == (LayoutFinding("layout.code_low", at["code"], "code", 2.0),)
    qr = replace(blocks[at["code"]], kind=BlockKind.QR, height=8.0)
    (small,) = slip((at["code"], qr))
    assert (small.key, small.block) == ("layout.qr_small", at["code"])
    assert slip((at["code"], replace(qr, height=8.0 + small.mm))) == ()
    long = Block(BlockKind.LINE, size=3.0, parts=(Part(text="请凭本单取件，" * 4),))
    (cut,) = slip((at["logo"], long))
    assert (cut.key, cut.block, cut.refused) == ("layout.text_cut", at["logo"], True)
