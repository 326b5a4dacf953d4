"""Shipped layouts: whole with hard papers, read back at each size, scaled to other labels; the shop's own first."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import ImageFilter

from app.errors import ShopError
from app.printing.canvas import LabelCanvas
from app.printing.documents.catalogue import CATALOGUE, LABELS, preview, render
from app.printing.documents.words import BothWords, EnglishWords, Words
from app.printing.face import ROLLS, PrinterProfile, Role
from app.printing.layouts import files, shipped
from app.printing.layouts.checks import check_label
from app.printing.layouts.labels import draw_label, words_for
from app.printing.layouts.roll_checks import check_roll
from app.ui.words import paper_words
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import BlockKind, KeptLayout, Layout
from tests.printing import samples
from tests.printing.reading import codes_in

ENGLISH, CHINESE = EnglishWords(), paper_words("zh_CN")
BOTH = BothWords(CHINESE, ENGLISH)
SIZES = [(40, 30), (50, 30), (60, 40), (70, 50), (100, 50)]
LAYOUTS = shipped.all_shipped()
ON_LABELS = [each for each in LAYOUTS if not each.is_roll]


def name_of(layout: Layout) -> str:
    return f"{layout.document}-{layout.width:g}x{layout.height:g}"


def examples(layout: Layout) -> list[tuple[object, Words]]:
    entry = CATALOGUE[layout.document].slip or LABELS[layout.document]
    return [(entry.example(samples.shop()), words) for words in (CHINESE, ENGLISH, BOTH)]


def codes_on(document: Document) -> list[str]:
    subject = LABELS[document]
    return list(subject.facts(subject.example(samples.shop()), ENGLISH).codes.values())


@pytest.mark.parametrize("layout", LAYOUTS, ids=name_of)
def test_a_hard_paper_stands_on_it_as_it_must(layout: Layout) -> None:
    if layout.is_roll:
        slip = CATALOGUE[layout.document].slip
        assert slip is not None
        found = check_roll(slip, layout, examples(layout))
    else:
        subject = LABELS[layout.document]
        facts = [subject.facts(row, words_for(words, layout.width)) for row, words in examples(layout)]
        found = check_label(subject, layout, facts)
    assert [each for each in found if each.refused or each.key != "layout.may_shorten"] == []


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("layout", ON_LABELS, ids=name_of)
def test_its_code_is_read_back_also_after_a_blur(layout: Layout, dpi: int) -> None:
    for row, words in examples(layout):
        canvas = LabelCanvas(*layout.size, dpi)
        assert draw_label(LABELS[layout.document], row, words, canvas) == ()
        picture = canvas.image().convert("L")
        assert codes_in(picture) == codes_in(picture.filter(ImageFilter.GaussianBlur(1))) == codes_on(layout.document)


def test_tags_ship_for_the_usual_labels_and_slips_for_both_rolls() -> None:
    assert {each.size for each in shipped.shipped(Document.REPAIR_TAG)} >= set(SIZES)
    for document, entry in CATALOGUE.items():
        widths = {each.width for each in shipped.shipped(document, roll=True)}
        assert widths == ({each.wide for each in ROLLS.values()} if entry.slip else set())
        assert bool(shipped.shipped(document)) is (document in LABELS)


def test_every_section_of_a_slip_stands_on_its_roll_in_the_order_of_the_page() -> None:
    for layout in LAYOUTS:
        slip = CATALOGUE[layout.document].slip
        if layout.is_roll and slip is not None:
            fields = [each.field for each in layout.blocks if each.kind is BlockKind.SECTION]
            assert fields == [section.name for section in slip.sections]


@pytest.mark.parametrize("document", LABELS)
@pytest.mark.parametrize("size", [(58, 38), (45, 35), (80, 60), (35, 25), (100, 100), (42, 60), (25, 18)])
def test_any_other_label_has_the_nearest_one_whose_code_has_room(
    document: Document, size: tuple[float, float]
) -> None:
    subject = LABELS[document]
    row = subject.example(samples.shop())
    canvas = LabelCanvas(*size, 203)
    if document is Document.BADGE and size[0] < 31:
        with pytest.raises(ShopError, match="label_too_narrow"):
            draw_label(subject, row, CHINESE, canvas)
        return
    draw_label(subject, row, CHINESE, canvas)
    assert codes_in(canvas.image()) == codes_on(document)


def test_the_shops_own_layout_counts_for_its_size_and_for_what_is_near_it() -> None:
    own = replace(shipped.choose(Document.REPAIR_TAG, (60, 40), ()).layout, edge=4.0)
    kept = (KeptLayout(Document.REPAIR_TAG, 60, 40, files.write(own)),)
    found = shipped.choose(Document.REPAIR_TAG, (60, 40), kept)
    assert (found.layout, found.own) == (own, True)
    near = shipped.choose(Document.REPAIR_TAG, (62, 41), kept)
    assert (near.basis, near.own, near.layout.edge, near.layout.size) == ((60, 40), False, 4.0, (62, 41))
    far = shipped.choose(Document.REPAIR_TAG, (40, 30), kept)
    assert (far.basis, far.layout.edge) == ((40, 30), 1.5)
    assert shipped.choose(Document.BADGE, (60, 40), kept).layout.document is Document.BADGE


def test_a_damaged_layout_is_passed_over_and_said() -> None:
    shop = samples.shop(layouts=(KeptLayout(Document.REPAIR_TAG, 60, 40, 'format = 1\ndocument = "repair_t'),))
    printer = PrinterProfile("tags", Role.TAG)
    sound, damaged = (
        render(Document.REPAIR_TAG, samples.claim(shop=each), CHINESE, printer) for each in (samples.shop(), shop)
    )
    assert (sound.damaged, damaged.damaged, damaged.data) == (False, True, sound.data)
    assert preview(Document.REPAIR_TAG, samples.claim(shop=shop), CHINESE, printer).damaged
    roll = KeptLayout(Document.CLAIM_RECEIPT, 58, 0, "width = 58")
    slip = samples.claim(shop=samples.shop(layouts=(roll,)))
    assert preview(Document.CLAIM_RECEIPT, slip, CHINESE, PrinterProfile("r", Role.RECEIPT, paper="58mm")).damaged
    assert not preview(Document.CLAIM_RECEIPT, slip, CHINESE, PrinterProfile("r", Role.RECEIPT, paper="80mm")).damaged


def test_a_roll_says_what_the_shop_wants_in_its_order_and_size() -> None:
    layout = shipped.choose(Document.CLAIM_RECEIPT, (58, 0), ()).layout
    moved = (*reversed([each for each in layout.blocks if each.kind is BlockKind.SECTION]),)
    others = [each for each in layout.blocks if each.kind is not BlockKind.SECTION]
    own = replace(layout, blocks=(*others[:-1], *(replace(each, size=4.0) for each in moved), others[-1]))
    pictures: list[bytes] = []
    for kept in ((), (KeptLayout(Document.CLAIM_RECEIPT, 58, 0, files.write(own)),)):
        paper = samples.claim(shop=samples.shop(layouts=kept))
        shown = preview(Document.CLAIM_RECEIPT, paper, CHINESE, PrinterProfile("r", Role.RECEIPT, paper="58mm"))
        pictures += shown
    assert pictures[0] != pictures[1]
