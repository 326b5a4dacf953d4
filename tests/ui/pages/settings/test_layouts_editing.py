"""What is done to a layout on its page, as plain functions: moving, adding, taking away, undoing."""

from __future__ import annotations

from dataclasses import replace

from app.ui.layout_face import LayoutOffer, LayoutSize, OfferedField, OfferedSection, OpenedLayout
from app.ui.pages.settings.layouts import editing
from app.ui.pages.settings.layouts.editing import WHOLE_LAYOUT, Spot
from app.ui.pages.settings.layouts.new_blocks import new_block, new_part, offered_kinds
from app.ui.pages.settings.layouts.pane import usual_size
from app.ui.pages.settings.layouts.titles import Titles, spot_of
from app.ui.pages.settings.layouts.working_copy import Drafts, WorkingCopy
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import MOST_BLOCKS, MOST_PARTS, Block, BlockKind, Layout, LayoutFinding, Part

ONE = Block(BlockKind.LINE, parts=(Part("number"),))
TWO = Block(BlockKind.LINE, parts=(Part("customer"), Part("urgent")))
BARS = Block(BlockKind.CODE128, height=8, field="number")
LAYOUT = Layout(Document.REPAIR_TAG, 60.0, 40.0, (ONE, TWO, BARS))
FIELDS = tuple(OfferedField(name, name.title(), name == "number", name != "secret", name in {"number", "secret"})
               for name in ("customer", "number", "shelf", "secret"))  # fmt: skip
SIZES = (LayoutSize(40, 30, own=False), LayoutSize(60, 40, own=False), LayoutSize(70, 50, own=False))
OFFER = LayoutOffer(Document.REPAIR_TAG, SIZES, FIELDS)
SECTIONS = (OfferedSection("facts", "Facts", required=True), OfferedSection("terms", "Terms", required=False))


def fields(layout: Layout) -> list[str]:
    return ["+".join(part.field for part in block.parts) or block.field for block in layout.blocks]


def test_a_line_of_several_parts_has_a_row_for_each() -> None:
    assert editing.spots(LAYOUT) == (WHOLE_LAYOUT, Spot(0), Spot(1), Spot(1, 0), Spot(1, 1), Spot(2))
    assert [editing.part_of(LAYOUT, spot) for spot in editing.spots(LAYOUT)] == [None, 0, None, 0, 1, None]


def test_blocks_and_parts_are_moved_within_their_bounds() -> None:
    moved, spot = editing.moved(LAYOUT, Spot(0), 1)
    assert (fields(moved), spot) == (["customer+urgent", "number", "number"], Spot(1))
    assert editing.moved(LAYOUT, Spot(0), -1) == (LAYOUT, Spot(0))
    assert editing.moved(LAYOUT, Spot(2), 1) == (LAYOUT, Spot(2))
    moved, spot = editing.moved(LAYOUT, Spot(1, 0), 1)
    assert (fields(moved), spot) == (["number", "urgent+customer", "number"], Spot(1, 1))
    assert editing.moved(LAYOUT, Spot(1, 1), 1) == (LAYOUT, Spot(1, 1))
    assert editing.moved(LAYOUT, WHOLE_LAYOUT, 1) == (LAYOUT, WHOLE_LAYOUT)


def test_blocks_and_parts_are_taken_away() -> None:
    gone, spot = editing.removed(LAYOUT, Spot(2))
    assert (fields(gone), spot) == (["number", "customer+urgent"], Spot(1))
    gone, spot = editing.removed(LAYOUT, Spot(1, 1))
    assert (fields(gone), spot) == (["number", "customer", "number"], Spot(1))
    for _ in range(4):
        gone, spot = editing.removed(gone, spot)
    assert (gone.blocks, spot) == ((), WHOLE_LAYOUT)


def test_blocks_and_parts_are_added_as_far_as_there_may_be_more() -> None:
    more, spot = editing.added(LAYOUT, Spot(0), BARS)
    assert (fields(more), spot) == (["number", "number", "customer+urgent", "number"], Spot(1))
    assert editing.added(replace(LAYOUT, blocks=()), WHOLE_LAYOUT, ONE)[1] == Spot(0)
    full = replace(LAYOUT, blocks=(ONE,) * MOST_BLOCKS)
    assert editing.added(full, Spot(0), BARS) == (full, Spot(0))
    beside, spot = editing.with_another_part(LAYOUT, Spot(0), Part("shelf"))
    assert (fields(beside)[0], spot) == ("number+shelf", Spot(0, 1))
    for _ in range(MOST_PARTS):
        beside, spot = editing.with_another_part(beside, spot, Part("shelf"))
    assert len(beside.blocks[0].parts) == MOST_PARTS
    assert editing.with_another_part(LAYOUT, Spot(2), Part("shelf")) == (LAYOUT, Spot(2))
    assert editing.with_another_part(LAYOUT, WHOLE_LAYOUT, Part("shelf")) == (LAYOUT, WHOLE_LAYOUT)


def test_values_go_to_the_block_or_the_part_that_the_row_shows() -> None:
    assert editing.with_part(LAYOUT, Spot(0), field="shelf").blocks[0].parts == (Part("shelf"),)
    assert editing.with_part(LAYOUT, Spot(1, 1), share=2.0).blocks[1].parts[1].share == 2.0
    assert editing.with_part(LAYOUT, Spot(1), share=2.0) == LAYOUT
    assert editing.with_block(LAYOUT, Spot(1, 1), size=5.0).blocks[1].size == 5.0


def test_new_ones_begin_with_what_is_missing() -> None:
    bare = replace(LAYOUT, blocks=())
    assert new_part(bare, OFFER) == Part("number")  # it must be on it
    assert new_part(LAYOUT, OFFER) == Part("shelf")
    assert new_part(replace(LAYOUT, blocks=(ONE, TWO, new_block(BlockKind.LINE, LAYOUT, OFFER))), OFFER).field
    assert BlockKind.SECTION not in offered_kinds(OFFER)
    roll = replace(OFFER, sections=SECTIONS)
    facts = new_block(BlockKind.SECTION, bare, roll)
    assert (facts.field, new_block(BlockKind.SECTION, replace(bare, blocks=(facts,)), roll).field) == ("facts", "terms")
    for kind in offered_kinds(roll):
        assert new_block(kind, bare, roll).kind is kind


def test_titles_and_where_findings_stand() -> None:
    titles = Titles(OFFER)
    assert titles.block(TWO) == "Customer + urgent"  # what the document does not know stays to be seen
    assert titles.part(Part(text="Fragile")) == "“Fragile”"
    assert spot_of(LAYOUT, LayoutFinding("layout.text_cut", 1, "urgent")) == Spot(1, 1)
    assert spot_of(LAYOUT, LayoutFinding("layout.off_label", 1)) == Spot(1)
    assert spot_of(LAYOUT, LayoutFinding("layout.text_cut", 0, "number")) == Spot(0)
    own = replace(LAYOUT, blocks=(Block(BlockKind.LINE, parts=(Part("number"), Part(text="Fragile"))),))
    cut = LayoutFinding("layout.text_cut", 0, "", 2.5)
    assert spot_of(own, cut) == Spot(0, 1)
    assert titles.finding(own, cut).values == {"what": "Fragile", "mm": "2.5"}
    assert spot_of(LAYOUT, LayoutFinding("layout.field_missing", field="number")) == WHOLE_LAYOUT


def test_changes_are_undone_one_by_one_and_wait_for_their_paper() -> None:
    opened = OpenedLayout(LAYOUT, LAYOUT, own=False, version=0)
    copy = WorkingCopy(opened, LAYOUT)
    assert not copy.change(LAYOUT, Spot(1))
    for _ in range(2):
        assert copy.change(*editing.removed(copy.layout, Spot(0)))
    assert copy.touched
    drafts = Drafts()
    drafts.put(copy)
    assert drafts.take(Document.BADGE, LAYOUT.size) is None
    assert drafts.take(Document.REPAIR_TAG, LAYOUT.size) is copy
    assert drafts.take(Document.REPAIR_TAG, LAYOUT.size) is None
    assert copy.undo()
    assert copy.undo()
    assert not copy.undo()
    assert not copy.touched
    drafts.put(copy)
    assert drafts.take(Document.REPAIR_TAG, LAYOUT.size) is None


def test_the_usual_size_is_that_of_a_printer_here() -> None:
    assert usual_size(OFFER) == SIZES[1]
    own = LayoutSize(70, 50, own=True)
    assert usual_size(replace(OFFER, sizes=(*SIZES[:2], own))) == own
    printer = LayoutSize(40, 30, own=False, printer="标签机")
    assert usual_size(replace(OFFER, sizes=(printer, SIZES[1], own))) == printer
    rolls = (LayoutSize(58, 0, own=False), LayoutSize(80, 0, own=False))
    assert usual_size(replace(OFFER, sizes=rolls)) == rolls[1]
