"""Layouts for the window: which there are, how one comes out with real data, keeping and refusing, files."""

from __future__ import annotations

import io
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PIL import Image

from app.errors import ShopError, Stale
from app.layout_service import LayoutService
from app.models.store import Store
from app.printing.documents.catalogue import CATALOGUE, LABELS
from app.printing.face import Language, OutletKind, PrinterProfile, Role
from app.ui.layout_face import LayoutOffer
from app.ui.words import paper_words
from app.workflow.counter import intake
from app.workflow.house import layouts
from app.workflow.rows.kinds import Document, State
from app.workflow.rows.layouts import MOST_BYTES, Block, BlockKind, KeptLayout, Layout, Part
from app.workflow.rows.shop import Who
from app.workflow.slips import latest
from app.workflow.stockroom import part_use, shelves
from tests.conftest import intake_input
from tests.printing.reading import codes_in
from tests.workflow.bench_shop import Bench, put_part

TAGS = PrinterProfile("标签机", Role.TAG, OutletKind.SERIAL, "x", dpi=300, width_mm=57.0, height_mm=32.0, head_mm=56.0)
ROLL = PrinterProfile("小票机", Role.RECEIPT, OutletKind.USB, "x", Language.ESCPOS, paper="58mm")
PAGES = PrinterProfile("laser", Role.DOCUMENT)
TAG = (60.0, 40.0)


@pytest.fixture
def service(founded_store: Store) -> LayoutService:
    return LayoutService(founded_store, paper_words, lambda: (TAGS, ROLL, PAGES))


def offer_of(service: LayoutService, document: Document, language: str = "en") -> LayoutOffer:
    return next(each for each in service.offers(language) if each.document is document)


def without_code(layout: Layout) -> Layout:
    return replace(layout, blocks=tuple(each for each in layout.blocks if each.kind is not BlockKind.CODE128))


def smaller(layout: Layout) -> Layout:
    return replace(layout, blocks=(replace(layout.blocks[0], size=5.0), *layout.blocks[1:]))


def test_every_paper_is_offered_with_its_sizes_and_fields(
    service: LayoutService, founded_store: Store, who: Who
) -> None:
    layouts.keep(founded_store, who, KeptLayout(Document.REPAIR_TAG, 90, 20, "own", 0))
    tag = offer_of(service, Document.REPAIR_TAG, "zh_CN")
    sizes = {(each.width, each.height): (each.own, each.printer) for each in tag.sizes}
    assert sizes[60, 40] == (False, "")
    assert sizes[57, 32] == (False, "标签机")
    assert sizes[90, 20] == (True, "")
    assert next(each for each in tag.fields if each.name == "number").title == "取件号"
    receipt = offer_of(service, Document.CLAIM_RECEIPT)
    assert [(each.width, each.height, each.printer) for each in receipt.sizes] == [(58, 0, "小票机"), (80, 0, "")]
    assert {each.title for each in receipt.sections if each.required} >= {"Data notice that is signed", "Signatures"}
    badge = offer_of(service, Document.BADGE)
    assert [(each.text, each.code) for each in badge.fields if each.name == "code"] == [(False, True)]


def test_a_side_of_a_hang_tag_has_half_the_height_of_the_printers_label(service: LayoutService) -> None:
    for side in (Document.TAG_FRONT, Document.TAG_BACK):
        (found,) = (each for each in offer_of(service, side).sizes if each.printer)
        assert (found.width, found.height) == (57, 16)
        assert service.look(service.opened(side, (57, 16)).layout).preview


def test_each_label_is_seen_with_the_newest_of_its_kind(
    service: LayoutService, founded_store: Store, who: Who
) -> None:
    taken = intake.take_in(founded_store, who, (intake_input(),), None, "en").orders[0]
    job = Bench(founded_store, who, taken.order_id)
    job.force(State.IN_REPAIR)
    part = put_part(founded_store, who, "Fuse", 3, shelf="C-02")
    assert latest.newest_paper(founded_store, Document.SHELF_LABEL) is None  # no shelf has its number yet
    shelves.give_numbers(founded_store, who, ["C-02"])
    part_use.use_now(founded_store, who, job.order_id, part.id, Decimal(1))
    for document, subject in LABELS.items():
        paper = latest.newest_paper(founded_store, document)
        assert paper is not None or document is Document.BADGE, document
        if paper is not None:
            assert subject.facts(subject.taken(paper), paper_words("en")).codes
        assert service.look(service.opened(document, TAG).layout).real is (document is not Document.BADGE)


def test_a_layout_is_seen_with_an_example_and_then_with_the_newest_paper(
    service: LayoutService, founded_store: Store, who: Who
) -> None:
    layout = service.opened(Document.REPAIR_TAG, TAG).layout
    early = service.look(layout)
    order = intake.take_in(founded_store, who, (intake_input(),), None, "en").orders[0]
    look = service.look(layout)
    assert (early.real, look.real) == (False, True)
    picture = Image.open(io.BytesIO(look.preview[0]))
    assert picture.size == (709, 472)  # the label printer here has 300 dots an inch
    assert codes_in(picture) == [order.number]
    assert not [each for each in look.findings if each.refused]
    assert look.spans[1] is not None
    top, bottom = look.spans[1]
    assert codes_in(picture.crop((0, top, picture.width, bottom))) == [order.number]


@pytest.mark.parametrize("document", [each for each, entry in CATALOGUE.items() if entry.slip or each in LABELS])
def test_every_paper_can_be_looked_at_before_there_is_any(service: LayoutService, document: Document) -> None:
    for size in offer_of(service, document).sizes[:1]:
        opened = service.opened(document, (size.width, size.height))
        look = service.look(opened.layout)
        assert not look.real
        assert len(look.preview) == 1
        assert len(look.spans) == len(opened.layout.blocks)
        assert not [each for each in look.findings if each.refused]


def test_what_is_kept_is_the_shops_own_until_it_is_given_up(
    service: LayoutService, founded_store: Store, who: Who
) -> None:
    opened = service.opened(Document.REPAIR_TAG, TAG)
    own = smaller(opened.layout)
    kept = service.keep(who, own, opened.version)
    assert (kept.layout, kept.own, kept.version, kept.shipped) == (own, True, 1, opened.shipped)
    assert service.opened(Document.REPAIR_TAG, TAG) == kept
    near = service.opened(Document.REPAIR_TAG, (61.0, 40.0))
    assert (near.layout.blocks[0].size, near.own, near.version) == (5.0, False, 0)
    with pytest.raises(Stale):
        service.keep(who, smaller(opened.layout), 0)
    back = service.give_up(who, kept.layout, kept.version)
    assert (back.layout, back.own, back.version) == (opened.layout, False, 2)
    again = service.keep(who, opened.layout, 2)  # the shipped one, saved as it is
    assert (again.own, layouts.kept(founded_store)[0].text) == (False, layouts.SHIPPED)


def test_what_would_spoil_a_paper_is_refused_and_nothing_is_kept(
    service: LayoutService, founded_store: Store, who: Who
) -> None:
    for size, document in ((TAG, Document.REPAIR_TAG), ((58.0, 0.0), Document.CLAIM_RECEIPT)):
        opened = service.opened(document, size)
        with pytest.raises(ShopError, match=r"layout\.refused"):
            service.keep(who, without_code(opened.layout), opened.version)
    cut = replace(opened.layout, blocks=(*opened.layout.blocks, Block(BlockKind.LINE, parts=(Part(text="字" * 60),))))
    with pytest.raises(ShopError, match=r"layout\.refused"):
        service.keep(who, cut, opened.version)
    assert layouts.kept(founded_store) == ()


def test_a_code_without_room_leaves_the_rest_to_be_seen(service: LayoutService) -> None:
    narrow = replace(service.opened(Document.REPAIR_TAG, TAG).layout, width=25.0)
    look = service.look(narrow)
    assert "layout.code_narrow" in {each.key for each in look.findings}
    assert len(look.preview) == 1


def test_a_label_wider_than_its_printers_head_is_said(service: LayoutService) -> None:
    layout = service.opened(Document.REPAIR_TAG, (57.0, 32.0)).layout
    (said,) = [each for each in service.look(layout).findings if each.key == "layout.too_wide"]
    assert (said.field, said.mm, said.refused) == ("标签机", 1.0, False)


def test_a_damaged_layout_is_said_and_can_be_given_up(service: LayoutService, founded_store: Store, who: Who) -> None:
    layouts.keep(founded_store, who, KeptLayout(Document.REPAIR_TAG, 60, 40, "width = [", 0))
    opened = service.opened(Document.REPAIR_TAG, TAG)
    assert opened.damaged is not None
    assert (opened.damaged.key, opened.layout, opened.version) == ("layout.no_toml", opened.shipped, 1)
    assert service.give_up(who, opened.layout, opened.version).damaged is None


def test_layouts_go_into_files_and_come_out_of_them(service: LayoutService, tmp_path: Path) -> None:
    layout = service.opened(Document.REPAIR_TAG, TAG).layout
    folder = tmp_path / "files"
    folder.mkdir()
    file = folder / "tag.toml"
    service.write_file(file, layout)
    assert service.read_file(file) == layout
    assert [each.name for each in folder.iterdir()] == ["tag.toml"]
    for content, key in (
        (b"\xff\xfe", "layout.no_text"),
        (b"#" * (MOST_BYTES + 1), "layout.too_big"),
        (file.read_bytes().replace(b"repair_tag", b"quick_card"), "layout.other_paper"),
        (file.read_bytes().replace(b"height = 40", b"height = 0"), "layout.other_paper"),
        (file.read_bytes().replace(b"[[block]]", b"[[block]", 1), "layout.no_toml"),
    ):
        file.write_bytes(content)
        with pytest.raises(ShopError) as caught:
            service.read_file(file)
        assert caught.value.key == key
    with pytest.raises(ShopError, match=r"file\.unreadable"):
        service.read_file(tmp_path / "none.toml")
    with pytest.raises(ShopError, match=r"export\.not_written"):
        service.write_file(tmp_path / "no folder" / "tag.toml", layout)
    with pytest.raises(ShopError, match=r"layout\.other_paper"):
        service.look(replace(layout, document=Document.TEST_PAGE))
