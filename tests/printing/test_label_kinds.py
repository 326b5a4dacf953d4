"""Tags in their forms, labels of parts, shelves and bags, batches of them: each code is read back, in every size."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PIL import Image

from app.errors import ShopError
from app.printing import raster
from app.printing.canvas import LabelCanvas
from app.printing.documents.batch import draw_batch
from app.printing.documents.catalogue import LABELS, label_canvases, preview, render
from app.printing.documents.words import BothWords, EnglishWords, Words
from app.printing.face import Language, PrinterProfile
from app.printing.layouts import shipped
from app.printing.layouts.labels import draw_label
from app.workflow.rows.kinds import Document, TagForm
from app.workflow.rows.layouts import BlockKind
from tests.printing import samples
from tests.printing.readers.known import picture_of, read
from tests.printing.reading import codes_in, codes_of_pdf

ENGLISH, SHIFTED = EnglishWords(), samples.ShiftedWords()
BOTH = BothWords(SHIFTED, ENGLISH)
SIZES = ((30, 20), (40, 30), (50, 30), (60, 40), (70, 50), (100, 50))
FOLDED = ((40, 60), (60, 40), (60, 80), (100, 50))
ROWS = {
    Document.PART_LABEL: (samples.part(), [samples.PART]),
    Document.SHELF_LABEL: (samples.shelf(), [samples.SHELF]),
    Document.ACCESSORY_LABEL: (samples.accessories(), [samples.ORDER]),
    Document.OLD_PART_LABEL: (samples.old_part(), [samples.ORDER]),
    Document.TAG_STICKER: (samples.claim(), [samples.ORDER]),
}
LONG = samples.part(number="3" * 4000)  # no label has room for it


def tags(width: float, height: float, dpi: int = 203, **values: object) -> PrinterProfile:
    plain = {"name": "tags", "role": "tag", "outlet": "memory", "width_mm": width, "height_mm": height, "dpi": dpi}
    return PrinterProfile.from_dict(plain | values)


def tag(form: TagForm) -> object:
    return samples.claim(shop=samples.shop(tag_form=form))


def drawn(document: Document, paper: object, profile: PrinterProfile, words: Words = BOTH) -> LabelCanvas:
    """The only label of it."""
    ((canvas,), damaged) = label_canvases(document, paper, words, profile)
    assert not damaged
    return canvas


def upside_down(picture: Image.Image) -> Image.Image:
    return picture.transpose(Image.Transpose.ROTATE_180)


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_label_is_read_back_in_every_size(size: tuple[int, int], dpi: int) -> None:
    for document, (paper, codes) in ROWS.items():
        for canvas in label_canvases(document, paper, BOTH, tags(*size, dpi))[0]:
            assert codes_in(canvas.image()) == codes, document
            assert canvas.missing == []


@pytest.mark.parametrize("document", ROWS)
def test_a_label_is_the_same_each_time_and_in_a_driver_a_page_of_its_size(document: Document) -> None:
    paper, codes = ROWS[document]
    once, again = (render(document, paper, ENGLISH, tags(60, 40)).data for _ in range(2))
    assert once == again
    pages = render(document, paper, ENGLISH, tags(60, 40, language="PDF")).data
    assert {code for page in codes_of_pdf(pages) for code in page} == set(codes)
    assert {(round(wide), round(high)) for wide, high in raster.page_sizes(pages)} == {(170, 113)}


# --- tags


def test_the_shop_chooses_the_form_of_the_tag() -> None:
    pictures = {form: drawn(Document.REPAIR_TAG, tag(form), tags(60, 40)).image().tobytes() for form in TagForm}
    assert len(set(pictures.values())) == len(TagForm)
    sticker = drawn(Document.TAG_STICKER, samples.claim(), tags(60, 40))
    assert pictures[TagForm.STICKER] == sticker.image().tobytes()


def test_a_sticker_says_number_code_and_shelf_and_not_whose_it_is() -> None:
    for layout in shipped.shipped(Document.TAG_STICKER):
        said = {part.field for block in layout.blocks for part in block.parts}
        assert {"number", "shelf"} <= said <= {"number", "shelf", "urgent", "copy"}
        assert any(block.field == "number" for block in layout.blocks if block.kind is not BlockKind.LINE)


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("size", FOLDED, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_hang_tag_reads_on_both_sides_once_it_is_folded(size: tuple[int, int], dpi: int) -> None:
    folded = drawn(Document.REPAIR_TAG, tag(TagForm.HANG), tags(*size, dpi)).image()
    wide, high, half = folded.width, folded.height, folded.height // 2
    above, below = folded.crop((0, 0, wide, half)), upside_down(folded.crop((0, high - half, wide, high)))
    seen = (0, 0, wide, half - 2)  # at the fold there are the dashes
    for side, document in ((above, Document.TAG_FRONT), (below, Document.TAG_BACK)):
        alone = drawn(document, samples.claim(), tags(size[0], size[1] / 2, dpi)).image()
        assert side.crop(seen).tobytes() == alone.crop(seen).tobytes()
        assert codes_in(side) == [samples.ORDER]


def test_the_line_to_fold_along_is_in_the_middle() -> None:
    folded = drawn(Document.REPAIR_TAG, tag(TagForm.HANG), tags(60, 80)).image()
    middle = folded.crop((0, 320, folded.width, 321)).convert("L")
    dark = [middle.getpixel((x, 0)) == 0 for x in range(folded.width)]
    assert sum(dark) == pytest.approx(folded.width / 2, abs=12)
    assert sum(one != other for one, other in pairwise(dark)) > 30


@pytest.mark.parametrize("language", [Language.ZPL, Language.TSPL, Language.EPL])
def test_both_sides_come_out_the_same_in_parts_on_a_slow_line(language: Language) -> None:
    printer = tags(60, 80, language=str(language), mode="mixed", outlet="serial", baud=9600)
    data = render(Document.REPAIR_TAG, tag(TagForm.HANG), ENGLISH, printer).data
    picture = drawn(Document.REPAIR_TAG, tag(TagForm.HANG), printer, ENGLISH).image()
    assert picture_of(data, printer).tobytes() == picture.tobytes()
    assert len(data) < len(render(Document.REPAIR_TAG, tag(TagForm.HANG), ENGLISH, tags(60, 80)).data)


def test_what_the_sides_lack_or_shorten_is_told() -> None:
    long = samples.claim(
        shop=samples.shop(tag_form=TagForm.HANG), card=samples.card(fault="很长的故障描述 " * 40, shelf="\U0001f600")
    )
    canvas = drawn(Document.REPAIR_TAG, long, tags(60, 80))
    assert canvas.shortened
    assert canvas.missing == ["\U0001f600"]


# --- bags


def test_each_accessory_has_its_label_with_its_place_among_them() -> None:
    paper = samples.accessories(copy=3)
    facts = [LABELS[Document.ACCESSORY_LABEL].facts(label, ENGLISH) for label in paper.labels]
    assert [(each.text("accessory"), each.text("place")) for each in facts] == [
        ("电源线", "1 of 3"),
        ("说明书", "2 of 3"),
        ("进水管", "3 of 3"),
    ]
    assert len(preview(Document.ACCESSORY_LABEL, paper, ENGLISH, tags(60, 40))) == 3
    printed = read(render(Document.ACCESSORY_LABEL, paper, ENGLISH, tags(60, 40)).data, tags(60, 40))
    assert [(each.copies, codes_in(each.picture)) for each in printed] == [(1, [samples.ORDER])] * 3


def test_a_card_without_accessories_has_no_label() -> None:
    assert samples.accessories(card=samples.card(items=())).labels == ()


# --- batches


@pytest.mark.parametrize("language", [Language.ZPL, Language.TSPL, Language.EPL, Language.BROTHER])
def test_a_batch_is_one_piece_and_the_printer_counts_copies(language: Language) -> None:
    printer = tags(62, 40, 300 if language is Language.BROTHER else 203, language=str(language), media="continuous")
    papers = [samples.part(name=f"Part {number}") for number in range(3)]
    batch = draw_batch(Document.PART_LABEL, papers, ENGLISH, printer, 7)
    assert batch.rendered is not None
    assert batch.refused == ()
    printed = read(batch.rendered.data, printer)
    assert sum(each.copies for each in printed) == 21
    pictures = [each.picture.tobytes() for each in printed]
    alone = [picture_of(render(Document.PART_LABEL, paper, ENGLISH, printer).data, printer) for paper in papers]
    assert list(dict.fromkeys(pictures)) == [each.tobytes() for each in alone]


def test_through_a_driver_each_copy_is_a_page() -> None:
    papers = [samples.part(), samples.part(name="Fan")]
    profile = tags(60, 40, language=str(Language.PDF))
    batch = draw_batch(Document.PART_LABEL, papers, ENGLISH, profile, 2)
    assert batch.rendered is not None
    assert codes_of_pdf(batch.rendered.data) == [[samples.PART]] * 4


def test_a_label_that_cannot_be_made_is_named_and_holds_up_no_other() -> None:
    papers = [LONG, samples.part(), LONG]
    batch = draw_batch(Document.PART_LABEL, papers, ENGLISH, tags(60, 40), 1)
    assert batch.rendered is not None
    assert batch.rendered.data == render(Document.PART_LABEL, samples.part(), ENGLISH, tags(60, 40)).data
    assert [(place, error.key) for place, error in batch.refused] == [
        (0, "print.label_too_narrow"),
        (2, "print.label_too_narrow"),
    ]
    assert draw_batch(Document.PART_LABEL, [LONG], ENGLISH, tags(60, 40), 1).rendered is None


def test_a_shelf_without_a_number_yet_is_seen_without_its_code() -> None:
    canvas = drawn(Document.SHELF_LABEL, samples.shelf(number=""), tags(60, 40))
    assert codes_in(canvas.image()) == []
    assert canvas.marks


def test_a_row_of_another_document_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="PartLabelPaper"):
        draw_label(LABELS[Document.PART_LABEL], samples.shelf(), ENGLISH, LabelCanvas(60, 40, 203))


def test_no_room_for_a_code_is_told() -> None:
    with pytest.raises(ShopError, match="label_too_narrow"):
        drawn(Document.REPAIR_TAG, tag(TagForm.HANG), tags(20, 12))
