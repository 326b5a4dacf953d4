"""The form of the chosen row: only the values that count for what it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal

from app.errors import ShopError
from app.ui.formats import read_number
from app.ui.layout_face import LayoutOffer
from app.ui.pages.settings.layouts.editing import WHOLE, WHOLE_LAYOUT, Spot, part_of, with_block, with_part
from app.ui.widgets import ChoiceBox, Form, LineEdit, NumberEdit, Tick, plain_quantity
from app.ui.words import translate
from app.workflow.rows.layouts import LETTERS, MOST_HEIGHT, MOST_LINES, MOST_TEXT, BlockKind, Layout

OF_PART = {"what": "field", "own": "text", "align": "align", "share": "share", "inverse": "inverse"}
OF_BLOCK = {
    "code": "field", "section": "field", "place": "align", "size": "size", "bold": "bold", "lines": "lines",
    "height": "height", "above": "above", "shown": "shown",
}
SHOWN: dict[BlockKind, frozenset[str]] = {  # of a block as a whole
    BlockKind.LINE: frozenset(("size", "bold", "lines", "height", "above", "shown")),
    BlockKind.CODE128: frozenset(("code", "height", "above", "shown")),
    BlockKind.QR: frozenset(("code", "place", "size", "bold", "lines", "height", "above", "shown")),
    BlockKind.LOGO: frozenset(("place", "height", "above", "shown")),
    BlockKind.RULE: frozenset(("height", "above", "shown")),
    BlockKind.SECTION: frozenset(("section", "size", "above", "shown")),
}
NOT_ON_ROLLS = frozenset(("place", "edge"))
SHARES = (0.05, 20.0)
EDGES = (0.0, 20.0)


class MmEdit(NumberEdit):
    """A number within a span, with up to two decimals."""

    def __init__(self, low: float, high: float, chars: int = 6) -> None:
        self._span = (Decimal(str(low)), Decimal(str(high)))
        super().__init__(self._parse, plain_quantity, chars)

    def _parse(self, text: str) -> Decimal | None:
        number, (low, high) = read_number(text, "form.bad_number"), self._span
        if number is None or not low <= number <= high:
            raise ShopError("layout.out_of_span", low=plain_quantity(low), high=plain_quantity(high))
        return round(number, 2)


class BlockForm(Form):
    """Tells with `edited` that a value which can be used was changed; `applied` puts it into the layout."""

    edited = Signal(str)

    def __init__(self, sentence: Callable[[ShopError], str]) -> None:
        super().__init__(sentence)
        self._spot = WHOLE_LAYOUT
        self._showing = False
        self._add_block()
        self._add_part()
        self._add_sizes()
        self.add("edge", translate("Layouts", "Edges left and right, mm"), MmEdit(*EDGES))
        self.add("short_terms", "", Tick(translate("Layouts", "Terms in short")))
        self.changed.connect(self._tell)

    def _add_part(self) -> None:
        aligns = align_words()
        self.add("what", translate("Layouts", "Shows"), ChoiceBox(chars=22))
        self.add("own", translate("Layouts", "The shop's own words"), LineEdit(longest=MOST_TEXT))
        self.add("align", translate("Layouts", "Text stands"), ChoiceBox(aligns, chars=10))
        hint = translate("Layouts", "beside the other fields of the line")
        self.add("share", translate("Layouts", "Share of the width"), MmEdit(*SHARES), hint)
        self.add("inverse", "", Tick(translate("Layouts", "White on black")))

    def _add_block(self) -> None:
        self.add("code", translate("Layouts", "The code says"), ChoiceBox(chars=22))
        self.add("section", translate("Layouts", "Part of the paper"), ChoiceBox(chars=22))
        self.add("place", translate("Layouts", "Stands"), ChoiceBox(align_words(), chars=10))

    def _add_sizes(self) -> None:
        self.add("size", translate("Layouts", "Letters, mm"), MmEdit(*LETTERS))
        self.add("bold", "", Tick(translate("Layouts", "Bold")))
        lines = [(number, str(number)) for number in range(1, MOST_LINES + 1)]
        self.add("lines", translate("Layouts", "Lines at most"), ChoiceBox(lines, chars=4))
        self.add("height", translate("Layouts", "Height, mm"), MmEdit(0, MOST_HEIGHT))
        self.add("above", translate("Layouts", "Room above, mm"), MmEdit(0, MOST_HEIGHT))
        self.add("shown", "", Tick(translate("Layouts", "Shown")))

    # --- showing

    def show_spot(self, layout: Layout, spot: Spot, offer: LayoutOffer) -> None:
        """The values of the row; the others are hidden."""
        self._showing, self._spot = True, spot
        self.clear_errors()
        values: dict[str, Any] = {"edge": Decimal(str(layout.edge)), "short_terms": layout.short_terms}
        wanted = {"short_terms"} if layout.is_roll else {"edge"}
        if spot != WHOLE_LAYOUT:
            wanted, values = self._of_spot(layout, spot, offer)
        self.set_values(values)
        for name, row in self.rows.items():
            row.setVisible(name in wanted and not (layout.is_roll and name in NOT_ON_ROLLS))
        self._showing = False

    def _of_spot(self, layout: Layout, spot: Spot, offer: LayoutOffer) -> tuple[set[str], dict[str, Any]]:
        """Which fields count, and their values."""
        block, values, wanted = layout.blocks[spot.block], dict[str, Any](), set[str]()
        at = part_of(layout, spot)
        self._offer(offer, block.field, "" if at is None else block.parts[at].field)
        if spot.part == WHOLE:
            wanted |= SHOWN[block.kind]
            values |= {name: _shown(getattr(block, of)) for name, of in OF_BLOCK.items()}
            hint = translate("Layouts", "0 = as its letters need") if block.kind is BlockKind.LINE else ""
            self.rows["height"].set_hint(hint)
        if block.kind is BlockKind.QR and not block.parts:
            wanted -= {"size", "bold", "lines"}
        if at is not None:
            part = block.parts[at]
            values |= {name: _shown(getattr(part, of)) for name, of in OF_PART.items()}
            wanted |= {"what", "align", "inverse"} | ({"share"} if len(block.parts) > 1 else set())
            wanted |= set() if part.field else {"own"}
            beside = block.kind is BlockKind.QR
            self.rows["what"].set_label(translate("Layouts", "Beside it") if beside else translate("Layouts", "Shows"))
        return wanted, values

    def _offer(self, offer: LayoutOffer, block_field: str, part_field: str) -> None:
        """What may be chosen; what a layout names and the document does not know stays to be seen."""
        texts = [(each.name, each.title) for each in offer.fields if each.text]
        own = ("", translate("Layouts", "the shop's own words"))
        self._choices("what").set_options([*texts, own, *_unknown(part_field, (*texts, own))])
        coded = [(each.name, each.title) for each in offer.fields if each.code]
        self._choices("code").set_options([*coded, *_unknown(block_field, coded)])
        sections = [(each.name, each.title) for each in offer.sections]
        self._choices("section").set_options([*sections, *_unknown(block_field, sections)])

    def _choices(self, name: str) -> ChoiceBox:
        field = self.field(name)
        if not isinstance(field, ChoiceBox):
            raise TypeError(name)
        return field

    # --- what was typed

    def _tell(self, name: str) -> None:
        if self._showing:
            return
        fault = getattr(self.field(name), "fault", lambda: None)()
        if fault is not None:
            self.rows[name].show_error(self._sentence(fault))
            return
        if name == "what":
            self.rows["own"].setVisible(not self.value("what"))
        self.edited.emit(name)

    def applied(self, layout: Layout, name: str) -> Layout:
        """The layout with the value of the field."""
        value = self.value(name)
        if isinstance(value, Decimal):
            value = float(value)
        if self._spot == WHOLE_LAYOUT:
            return replace(layout, **{name: value})
        if name in OF_PART:
            return with_part(layout, self._spot, **{OF_PART[name]: value})
        return with_block(layout, self._spot, **{OF_BLOCK[name]: value})


def align_words() -> list[tuple[str, str]]:
    """Where text, a code or a logo may stand."""
    return [
        ("left", translate("Layouts", "left")),
        ("center", translate("Layouts", "in the middle")),
        ("right", translate("Layouts", "right")),
    ]


def _shown(value: Any) -> Any:
    """A number as its field takes it."""
    return Decimal(str(value)) if isinstance(value, float) else value


def _unknown(name: str, offered: Any) -> list[tuple[str, str]]:
    known = {value for value, _ in offered}
    return [(name, name)] if name and name not in known else []
