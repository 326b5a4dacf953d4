"""A part that was found or scanned: how many, out of where, which pieces; and what to do when there are too few."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.allowed import only_for
from app.ui.desk import Desk
from app.ui.names import origin_name
from app.ui.part_names import place_name
from app.ui.widgets import Button, ChoiceBox, CodeEdit, FlowLayout, MoneyEdit, QuantityEdit
from app.ui.widgets.inline_form import InlineForm
from app.ui.words import translate
from app.workflow.rows.kinds import Origin, PlaceKind
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartRow
from app.workflow.rows.stockroom import AtPlace, SerialRow, SubstituteRow, Taking
from app.workflow.stockroom import places, serials, substitutes

STORE = 1
MOST_PIECES, MOST_SUBSTITUTES = 6, 3
BETWEEN = re.compile(r"[,;,、;\n]")


@dataclass(frozen=True, slots=True)
class Around:
    """What else is known of a part: where it lies, its free pieces, what stands in for it."""

    part_id: int
    places: tuple[AtPlace, ...]
    pieces: tuple[SerialRow, ...]
    substitutes: tuple[SubstituteRow, ...]


def around(store: Any, who: Who | None, part: PartRow) -> Around:
    """Read beside the form, which is open already."""
    found = tuple(
        each for each in places.of_part(store, part.id, who)
        if each.place.kind is not PlaceKind.QUARANTINE and (each.free > 0 or each.place.id == STORE)
    )  # fmt: skip
    pieces = [serials.here(store, part.id, each.place.id) for each in found] if part.by_serial else []
    instead = tuple(each for each in substitutes.of(store, part.id) if each.part.free > 0)
    return Around(part.id, found, tuple(row for rows in pieces for row in rows), instead[:MOST_SUBSTITUTES])


class PartForm(InlineForm):
    """`act(key)` does it: use, reserve, found, order, want. Substitutes that lie on the shelf are offered by a key."""

    chosen = Signal(object)  # PartRow: take this one instead

    def __init__(self, desk: Desk, act: Callable[[str], None]) -> None:
        super().__init__(desk, "", translate("PartsUsed", "Use it now"), lambda _values: act("use"))
        self.desk = desk
        self.part: PartRow | None = None
        self.around: Around | None = None
        self._add_fields()
        words = translate("PartsUsed", "Reserve it")
        self.reserve = Button(words, lambda: act("reserve"), key="Alt+R", own_key=True)
        words = translate("PartsUsed", "Order it for this job")
        self.order = Button(words, lambda: act("order"), key="Alt+O", own_key=True, look="main")
        words = translate("PartsUsed", "Want it, go on")
        self.want = Button(words, lambda: act("want"), key="Alt+W", own_key=True)
        words = translate("PartsUsed", "Found one: book it in and use it")
        self.found = Button(words, lambda: act("found"), key="Alt+F", own_key=True)
        self.buttons.insertWidget(0, self.order)
        self.buttons.insertWidget(1, self.want)
        self.buttons.insertWidget(3, self.reserve)
        only_for(desk, Right.REPAIR, self.reserve, self.found, self.order, self.want)
        self.more = QWidget()  # what is rarer: a line of its own, so that it fits beside the list
        self.instead = FlowLayout(self.more)
        self.instead.addWidget(self.found)
        self._instead: list[Button] = []
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(self.more)

    def _add_fields(self) -> None:
        form, desk = self.form, self.desk
        form.add("quantity", translate("PartsUsed", "Quantity"), QuantityEdit())
        form.add("price", translate("PartsUsed", "Price for one"), MoneyEdit(desk.formats), beside=True)
        quantity = form.field("quantity")
        if isinstance(quantity, QuantityEdit):  # Enter right after a scan: one, at its price
            quantity.returnPressed.connect(self._quantity_entered)
        origins = [(origin, origin_name(origin)) for origin in Origin]
        form.add("origin", translate("PartsUsed", "Origin"), ChoiceBox(origins, chars=12), beside=True)
        form.add("place_id", translate("PartsUsed", "Out of"), ChoiceBox([(STORE, "")], chars=22), beside=True)
        form.add("serials", translate("PartsUsed", "Serial numbers"), CodeEdit(chars=44, longest=500))
        form.changed.connect(self._changed)

    def offer(self, part: PartRow, about: str) -> None:
        """Ask how many; where else it lies and what stands in for it is read beside it."""
        self.part, self.around = part, None
        self.title.setText(f"{part.said(self.desk.language)} · {about}")
        self._show_instead(())
        self.form.rows["place_id"].hide()
        self.form.rows["serials"].setVisible(part.by_serial)
        self.form.rows["serials"].set_hint("")
        self._show_keys(short=part.free <= 0)
        self.open_panel(
            "serials" if part.by_serial and part.free > 0 else "quantity",
            quantity=Decimal(1), price=part.price, origin=part.origin, place_id=STORE, serials="",
        )  # fmt: skip
        self.desk.latest(self, "around", around, self.desk.who, part, then=self._came)

    def show_short(self) -> None:
        """Somebody else took it meanwhile: all that can be done then."""
        self._show_keys(short=True)

    def taking(self) -> Taking:
        """Out of which place, which pieces, as it stands in the form."""
        typed = self.form.value("serials") if self.part is not None and self.part.by_serial else ""
        pieces = tuple(each.strip() for each in BETWEEN.split(typed) if each.strip())
        return Taking(place_id=self.form.value("place_id") or STORE, serials=pieces)

    def _quantity_entered(self) -> None:
        if self.part is not None and not self.part.by_serial:
            self.agree()

    def _show_keys(self, *, short: bool) -> None:
        for button in (self.found, self.order, self.want):
            button.setVisible(short)
        self.yes.setVisible(not short)
        self.reserve.setVisible(not short)
        self.more.setVisible(short)

    def _came(self, found: Around) -> None:
        if self.part is None or found.part_id != self.part.id or not self.asking():
            return
        self.around = found
        box = self.form.field("place_id")
        if isinstance(box, ChoiceBox) and len(found.places) > 1:
            self.form.rows["place_id"].show()
            box.set_options([(each.place.id, self._place_words(each)) for each in found.places])
            box.set_value(next((each.place.id for each in found.places if each.free > 0), STORE))
        self._show_keys(short=not any(each.free > 0 for each in found.places))
        self._hint_pieces()
        self._show_instead(found.substitutes if self.part.free <= 0 else ())

    def _place_words(self, each: AtPlace) -> str:
        words = translate("PartsUsed", "{place}: {quantity} free")
        return words.format(place=place_name(each.place), quantity=self.desk.formats.quantity(each.free))

    def _changed(self, name: str) -> None:
        if name == "place_id":
            self._hint_pieces()

    def _hint_pieces(self) -> None:
        """The pieces that lie at the chosen place; the only one is taken at once."""
        if self.part is None or self.around is None or not self.part.by_serial:
            return
        place = self.form.value("place_id") or STORE
        here = [row.serial for row in self.around.pieces if row.place_id == place]
        more = "…" if len(here) > MOST_PIECES else ""
        words = translate("PartsUsed", "here: {pieces}").format(pieces=", ".join(here[:MOST_PIECES]) + more)
        self.form.rows["serials"].set_hint(words if here else "")
        if len(here) == 1 and not self.form.value("serials"):
            self.form.set_value("serials", here[0])

    def _show_instead(self, rows: tuple[SubstituteRow, ...]) -> None:
        for button in self._instead:
            self.instead.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._instead = []
        for at, row in enumerate(rows):
            free = self.desk.formats.quantity(row.part.free)
            words = translate("PartsUsed", "Take instead: {name} ({quantity} free)")
            button = Button(
                words.format(name=row.part.said(self.desk.language), quantity=free), self._taker(row.part),
                key="Alt+S" if at == 0 else "", own_key=at == 0,
            )  # fmt: skip
            button.setToolTip(row.note)
            self.instead.addWidget(button)
            button.show()
            self._instead.append(button)

    def _taker(self, part: PartRow) -> Callable[[], None]:
        return lambda: self.chosen.emit(part)
