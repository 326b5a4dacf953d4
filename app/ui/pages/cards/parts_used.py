"""Section: parts from stock on this card: find or scan (F4), reserve, use now, found, put back."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import ShopError
from app.ui.allowed import only_for
from app.ui.names import origin_name, use_state_name
from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.sections import ON_THE_BENCH, CardSection
from app.ui.widgets import (
    Button,
    ChoiceBox,
    Hit,
    MoneyEdit,
    QuantityEdit,
    ReasonPanel,
    SearchBox,
    label,
    ready_reasons,
)
from app.ui.widgets.inline_form import InlineForm
from app.ui.widgets.lines import Act, Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.rows.cards import CardRow, UseRow
from app.workflow.rows.kinds import Origin, ReasonKind, UseState
from app.workflow.rows.rights import Right
from app.workflow.rows.stock import PartFilter, PartRow
from app.workflow.stockroom import part_use, stock

CHANGES = ("orders", "parts")
MOST_HITS = 20


def find_parts(store: Any, text: str) -> tuple[PartRow, ...]:
    """Parts that a typed text finds, a number or barcode first; for the search box."""
    exact = stock.by_code(store, text)
    if exact is not None and not exact.retired:
        return (exact,)
    page = stock.list_ids(store, PartFilter(find=text), 0, MOST_HITS)
    return stock.rows(store, page.ids)


class PartsUsed(CardSection):
    """The search box, the part chosen with its quantity, price and origin, and the lines with their next step."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__(open_card, translate("PartsUsed", "PARTS"))
        self.part: PartRow | None = None
        self.adding = QWidget()
        row = QHBoxLayout(self.adding)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(translate("PartsUsed", "F4  Find or scan a part"), "label"))
        self.search = SearchBox(self.desk, find_parts, self._hits, translate("PartsUsed", "name, number, model…"))
        self.search.setAccessibleName(translate("PartsUsed", "Find or scan a part"))
        self.search.picked.connect(self.offer)
        row.addWidget(self.search, 1)
        self.ask = self._make_form()
        self.reason = ReasonPanel()
        self.lines = Lines(
            (
                LineColumn(translate("PartsUsed", "Part"), stretch=1),
                LineColumn(translate("PartsUsed", "Qty"), right=True),
                LineColumn(translate("PartsUsed", "State")),
                LineColumn(translate("PartsUsed", "Origin")),
                LineColumn(translate("PartsUsed", "Price"), right=True),
                LineColumn(translate("PartsUsed", "Amount"), right=True),
            ),
            translate("PartsUsed", "No parts yet. Scan a part, or find it above."),
        )
        for widget in (self.adding, self.ask, self.reason, self.lines):
            self.body.addWidget(widget)

    def _make_form(self) -> InlineForm:
        ask = InlineForm(self.desk, "", translate("PartsUsed", "Use it now"), self._use_now)
        ask.form.add("quantity", translate("PartsUsed", "Quantity"), QuantityEdit())
        ask.form.add("price", translate("PartsUsed", "Price for one"), MoneyEdit(self.desk.formats), beside=True)
        quantity = ask.form.field("quantity")
        if isinstance(quantity, QuantityEdit):  # Enter right after a scan: one, at its price
            quantity.returnPressed.connect(ask.agree)
        origins = [(origin, origin_name(origin)) for origin in Origin]
        ask.form.add("origin", translate("PartsUsed", "Origin"), ChoiceBox(origins, chars=12), beside=True)
        words = translate("PartsUsed", "Reserve it")
        self.reserve = Button(words, lambda: self._put(part_use.reserve), key="Alt+R", own_key=True)
        words = translate("PartsUsed", "Found one: book it in and use it")
        self.found = Button(words, self.book_found, key="Alt+F", own_key=True, look="main")
        ask.buttons.insertWidget(1, self.reserve)
        ask.buttons.insertWidget(0, self.found)
        only_for(self.desk, Right.REPAIR, self.reserve, self.found)
        return ask

    # --- showing

    def clear_typed(self) -> None:
        self.part = None
        self.search.reset()
        self.ask.form.clear()
        self.ask.close_panel()
        self.reason.close_panel()

    def show_card(self, card: CardRow) -> None:
        may = card.state in ON_THE_BENCH
        self.adding.setVisible(may)
        if not may:
            self.ask.close_panel()
        self.lines.set_lines([self._line(use, may) for use in card.parts])

    def _line(self, use: UseRow, may: bool) -> Line:
        formats = self.desk.formats
        acts: list[Act] = []
        if may and use.state is UseState.RESERVED:
            acts.append(Act("use", translate("PartsUsed", "Use"), lambda: self._use(use)))
        if may and use.state is not UseState.PUT_BACK:
            acts.append(Act("back", translate("PartsUsed", "Put back"), lambda: self._put_back(use)))
        gone = "quiet" if use.state is UseState.PUT_BACK else ""
        state_tone = {UseState.RESERVED: "warn", UseState.USED: "good", UseState.PUT_BACK: "quiet"}[use.state]
        cells = (
            use.said(self.desk.language),
            formats.quantity(use.quantity),
            use_state_name(use.state),
            origin_name(use.origin),
            formats.money(use.price),
            formats.money(use.amount) if use.state is not UseState.PUT_BACK else "–",
        )
        return Line(use.id, cells, (gone, gone, state_tone, gone, gone, gone), tuple(acts))

    def _hits(self, parts: Sequence[PartRow]) -> list[Hit]:
        return [Hit(part, part.said(self.desk.language), self._about(part)) for part in parts]

    def _about(self, part: PartRow) -> str:
        formats = self.desk.formats
        free = translate("PartsUsed", "{quantity} {unit} free").format(
            quantity=formats.quantity(part.free), unit=part.unit
        )
        shelf = translate("PartsUsed", "shelf {shelf}").format(shelf=part.shelf) if part.shelf else ""
        return " · ".join(each for each in (free, formats.money(part.price), shelf, ", ".join(part.fits)) if each)

    # --- choosing

    def offer(self, part: PartRow) -> None:
        """A part was scanned or picked: ask how many, and reserve or use it."""
        if self.card is None or self.card.state not in ON_THE_BENCH:
            return
        self.part = part
        self.ask.title.setText(f"{part.said(self.desk.language)} · {self._about(part)}")
        empty = part.free <= 0
        self.found.setVisible(empty)
        self.ask.yes.setVisible(not empty)
        self.reserve.setVisible(not empty)
        self.ask.open_panel("quantity", quantity=Decimal(1), price=part.price, origin=part.origin)

    def focus_search(self) -> None:
        """F4."""
        if self.adding.isVisibleTo(self):
            self.search.setFocus()

    # --- acts

    def _use_now(self, values: dict[str, Any]) -> None:
        if self.part is not None and self.part.free <= 0:
            self._put(part_use.found_and_use)
        else:
            self._put(part_use.use_now)

    def book_found(self) -> None:
        """In hand, though the stock says there is none (one key)."""
        if self.found.isVisibleTo(self.ask):
            self._put(part_use.found_and_use)

    def _put(self, verb: Any) -> None:
        card, part = self.card, self.part
        if card is None or part is None or not self.ask.asking():
            return
        try:
            self.ask.form.check()
        except ShopError as error:
            self.ask.fail(error)
            return
        values = self.ask.form.values()
        if values["quantity"] is None:
            self.ask.fail(ShopError("quantity.not_positive", "quantity"))
            return
        self.ask.yes.setEnabled(False)
        self.open_card.act(
            verb,
            card.id,
            part.id,
            values["quantity"],
            values["price"],
            values["origin"],
            then=self._done,
            fail=self._failed,
            changes=CHANGES,
            said=self._said(verb).format(name=part.said(self.desk.language)),
        )

    @staticmethod
    def _said(verb: Any) -> str:
        if verb is part_use.reserve:
            return translate("PartsUsed", "{name} is reserved")
        if verb is part_use.found_and_use:
            return translate("PartsUsed", "{name} was booked as found, and used")
        return translate("PartsUsed", "{name} is used")

    def _done(self, card: CardRow) -> None:
        self.part = None
        self.ask.done()
        self.search.setFocus()

    def _failed(self, error: ShopError) -> None:
        self.ask.fail(error)
        if error.key == "stock.too_few":  # somebody else took it meanwhile: it may still be found on the shelf
            self.found.setVisible(True)

    def _use(self, use: UseRow) -> None:
        said = self._said(part_use.use_now).format(name=use.said(self.desk.language))
        self.open_card.act(part_use.use, use.id, changes=CHANGES, said=said)

    def _put_back(self, use: UseRow) -> None:
        said = translate("PartsUsed", "{name} is back on the shelf").format(name=use.said(self.desk.language))
        if use.state is UseState.RESERVED:
            self.open_card.act(part_use.put_back, use.id, "", changes=CHANGES, said=said)
            return
        question = translate("PartsUsed", "Why does {name} go back on the shelf?")
        question = question.format(name=use.said(self.desk.language))

        def ask(text: str = "") -> None:
            ready = ready_reasons(self.desk, ReasonKind.PUT_BACK)
            self.reason.ask(question, answered, yes=translate("PartsUsed", "Put back"), value=text, reasons=ready)

        def answered(text: str, _: Any) -> None:
            def failed(error: ShopError) -> None:
                self.open_card.refused.emit(error)
                ask(text)

            self.open_card.act(part_use.put_back, use.id, text, changes=CHANGES, said=said, fail=failed)

        ask()
