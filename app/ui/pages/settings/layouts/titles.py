"""What blocks, parts and findings are called on the page of the layouts."""

from __future__ import annotations

from app.errors import ShopError
from app.ui.layout_face import LayoutOffer, LayoutSize
from app.ui.pages.settings.layouts.editing import WHOLE, WHOLE_LAYOUT, Spot
from app.ui.widgets.long_words import shortened
from app.ui.words import translate
from app.workflow.rows.layouts import Block, BlockKind, Layout, LayoutFinding, Part

MOST = 40  # characters of the shop's own words in a title
OF_BLOCKS = frozenset(("layout.off_label", "layout.letters_small"))  # findings of a line as a whole


class Titles:
    """Words for what a document offers."""

    def __init__(self, offer: LayoutOffer) -> None:
        self._names = {each.name: each.title for each in offer.fields}
        self._sections = {each.name: each.title for each in offer.sections}

    def field(self, name: str) -> str:
        """A field's or section's title; its name when the document does not know it."""
        return self._names.get(name) or self._sections.get(name) or name

    def part(self, part: Part) -> str:
        """A field's title, or the shop's own words."""
        return self.field(part.field) if part.field else f"“{shortened(part.text, MOST)}”"

    def block(self, block: Block) -> str:
        """What a block shows."""
        if block.kind is BlockKind.LINE:
            return " + ".join(self.part(each) for each in block.parts) or translate("Layouts", "Empty line")
        if block.kind is BlockKind.CODE128:
            return translate("Layouts", "Barcode: {field}").format(field=self.field(block.field))
        if block.kind is BlockKind.QR:
            return translate("Layouts", "QR code: {field}").format(field=self.field(block.field))
        if block.kind is BlockKind.SECTION:
            return self._sections.get(block.field, block.field)
        return kind_name(block.kind)

    def spot(self, layout: Layout, spot: Spot) -> str:
        """A row of the list."""
        if spot == WHOLE_LAYOUT:
            return translate("Layouts", "The whole roll") if layout.is_roll else translate("Layouts", "The whole label")
        block = layout.blocks[spot.block]
        return self.block(block) if spot.part == WHOLE else self.part(block.parts[spot.part])

    def finding(self, layout: Layout, finding: LayoutFinding) -> ShopError:
        """What is wrong, as an error that has a sentence."""
        what = self.field(finding.field)
        if not what:
            what = self.spot(layout, spot_of(layout, finding)).strip("“”")
        return ShopError(finding.key, what=what, mm=f"{finding.mm:g}")


def kind_name(kind: BlockKind) -> str:
    """What a block is."""
    return {
        BlockKind.LINE: translate("Layouts", "Line"),
        BlockKind.CODE128: translate("Layouts", "Barcode"),
        BlockKind.QR: translate("Layouts", "QR code"),
        BlockKind.LOGO: translate("Layouts", "Logo"),
        BlockKind.RULE: translate("Layouts", "Rule"),
        BlockKind.SECTION: translate("Layouts", "Part of the paper"),
    }[kind]


def spot_of(layout: Layout, finding: LayoutFinding) -> Spot:
    """The row that a finding stands at: its part, its block, or the layout as a whole."""
    if not 0 <= finding.block < len(layout.blocks):
        return WHOLE_LAYOUT
    parts = layout.blocks[finding.block].parts
    if len(parts) > 1 and finding.key not in OF_BLOCKS:
        at = next((at for at, part in enumerate(parts) if part.field == finding.field), WHOLE)
        return Spot(finding.block, at)
    return Spot(finding.block)


def size_words(size: LayoutSize) -> str:
    """ "60 × 40 mm · changed · 标签机"."""
    if size.height:
        words = f"{size.width:g} × {size.height:g} mm"
    else:
        words = translate("Layouts", "Roll {width} mm").format(width=f"{size.width:g}")
    marks = [translate("Layouts", "changed")] if size.own else []
    return " · ".join([words, *marks, *([size.printer] if size.printer else [])])
