"""Section: parts from stock on this card: find or scan (F4), reserve, use, order, put back; the old ones taken out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import ShopError
from app.ui.names import origin_name, use_state_name
from app.ui.pages.cards.old_part_form import About, OldPartForm
from app.ui.pages.cards.old_part_lines import OldPartLines
from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.part_form import PartForm
from app.ui.pages.cards.sections import ON_THE_BENCH, CardSection
from app.ui.pages.cards.signing import SignPanel
from app.ui.pages.cards.waiting_lines import WaitingLines
from app.ui.part_names import old_fate_name, old_fate_short
from app.ui.widgets import Button, Hit, ReasonPanel, SearchBox, label, ready_reasons
from app.ui.widgets.lines import Act, Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.rows import serials
from app.workflow.rows.cards import CardRow, UseRow
from app.workflow.rows.kinds import OldFate, Origin, ReasonKind, State, UseState
from app.workflow.rows.stock import PartRow
from app.workflow.rows.stockroom import OldPartRow, Taking, WantRow
from app.workflow.stockroom import finding, old_parts, part_use, wants

CHANGES = ("orders", "parts")
TONES = {UseState.RESERVED: "warn", UseState.USED: "good", UseState.PUT_BACK: "quiet"}
VERBS: dict[str, Any] = {
    "use": part_use.use_now,
    "reserve": part_use.reserve,
    "found": part_use.found_and_use,
    "want": wants.want,
    "order": wants.order_for_job,
}
HANDS_OUT = ("use", "found")


class PartsUsed(CardSection):
    """The search box, the part chosen and what can be done with it, the lines with their next step, what is awaited."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__(open_card, translate("PartsUsed", "PARTS"))
        self.adding = QWidget()
        row = QHBoxLayout(self.adding)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(translate("PartsUsed", "F4  Find or scan a part"), "label"))
        hint = translate("PartsUsed", "name, number… ↓ parts that fit")
        self.search = SearchBox(self.desk, finding.for_card, self._hits, hint, least=0)
        self.search.setAccessibleName(translate("PartsUsed", "Find or scan a part"))
        self.search.picked.connect(self.offer)
        row.addWidget(self.search, 1)
        self.ask = PartForm(self.desk, self._put)
        self.ask.chosen.connect(self.offer)
        self.found, self.reserve = self.ask.found, self.ask.reserve
        self.sign = SignPanel(self.desk)
        self.old = OldPartForm(self.desk, self._old_part_said)
        self.reason = ReasonPanel()
        self.lines = Lines(
            (
                LineColumn(translate("PartsUsed", "Part"), stretch=1),
                LineColumn(translate("PartsUsed", "Qty"), right=True),
                LineColumn(translate("PartsUsed", "State")),
                LineColumn(translate("PartsUsed", "Price"), right=True),
                LineColumn(translate("PartsUsed", "Amount"), right=True),
            ),
            translate("PartsUsed", "No parts yet. Scan a part, or find it above."),
        )
        self.waiting = WaitingLines(self.desk, self._drop)
        self.old_lines = OldPartLines(self.desk, self.old.ask_free)
        self.other_old = Button(translate("PartsUsed", "Other old part…"), self.old.ask_free, look="flat")
        self.other_old.setToolTip(translate("PartsUsed", "Taken out, and none of the parts that we keep"))
        self.head.addWidget(self.other_old)
        panels = (self.ask, self.sign, self.reason, self.old)
        for widget in (self.adding, *panels, self.lines, self.waiting, self.old_lines):
            self.body.addWidget(widget)

    @property
    def part(self) -> PartRow | None:
        """The part that is asked about."""
        return self.ask.part

    @part.setter
    def part(self, part: PartRow | None) -> None:
        self.ask.part = part

    # --- showing

    def clear_typed(self) -> None:
        self.ask.part = None
        self.search.reset()
        for panel in (self.ask, self.sign, self.old):
            panel.form.clear()
            panel.close_panel()
        self.reason.close_panel()

    def show_card(self, card: CardRow) -> None:
        may = card.state in ON_THE_BENCH
        fits = {"brand": card.article.brand, "model": card.article.model}
        self.search.set_verb(partial(finding.for_card, **fits))
        self.adding.setVisible(may)
        if not may:
            self.ask.close_panel()
            self.sign.close_panel()
        self.lines.set_lines([self._line(use, may, card.state) for use in card.parts])
        self.waiting.show_wants(card.wants, may)
        self.old_lines.show_old(card.old_parts, _is_open(card.state))
        self.other_old.setVisible(_is_open(card.state))

    def _line(self, use: UseRow, may: bool, state: State) -> Line:
        formats = self.desk.formats
        acts: list[Act] = []
        if may and use.state is UseState.RESERVED:
            acts.append(Act("use", translate("PartsUsed", "Use"), lambda: self._use(use)))
        if may and use.state is not UseState.PUT_BACK:
            acts.append(Act("back", translate("PartsUsed", "Put back"), lambda: self._put_back(use)))
        if _is_open(state) and use.state is UseState.USED and use.old is not OldFate.RECYCLED:
            words = translate("PartsUsed", "Old…") if use.old is None else old_fate_short(use.old)
            acts.append(Act("old", words, lambda: self.old.ask(use)))
        gone = "quiet" if use.state is UseState.PUT_BACK else ""
        cells = (
            _name_words(use, self.desk.language),
            formats.quantity(use.quantity),
            use_state_name(use.state),
            formats.money(use.price),
            formats.money(use.amount) if use.state is not UseState.PUT_BACK else "–",
        )
        return Line(use.id, cells, (gone, gone, TONES[use.state], gone, gone), tuple(acts))

    def _hits(self, parts: Sequence[PartRow]) -> list[Hit]:
        """Those that fit the article's model first."""
        model = "" if self.card is None else serials.key(self.card.article.model)
        ordered = sorted(parts, key=lambda part: not (model and model in map(serials.key, part.fits)))
        return [Hit(part, part.said(self.desk.language), self._about(part)) for part in ordered]

    def _about(self, part: PartRow) -> str:
        formats = self.desk.formats
        free = translate("PartsUsed", "{quantity} {unit} free").format(
            quantity=formats.quantity(part.free), unit=part.unit
        )
        shelf = translate("PartsUsed", "shelf {shelf}").format(shelf=part.shelf) if part.shelf else ""
        return " · ".join(each for each in (free, formats.money(part.price), shelf, ", ".join(part.fits)) if each)

    # --- choosing

    def offer(self, part: PartRow) -> None:
        """A part was scanned or picked: ask how many, and reserve, use or order it."""
        if self.card is not None and self.card.state in ON_THE_BENCH:
            self.sign.close_panel()
            self.ask.offer(part, self._about(part))

    def focus_search(self) -> None:
        """F4."""
        if self.adding.isVisibleTo(self):
            self.search.setFocus()

    # --- acts

    def _put(self, key: str) -> None:
        """What was chosen in the form: use, reserve, found, order or want it."""
        if key == "use" and self.part is not None and not self.ask.yes.isVisibleTo(self.ask):
            key = "order" if self.ask.order.isVisibleTo(self.ask) else "found"
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
        if key == "want":
            self._do(key, (card.id, part.id, values["quantity"]))
        elif key == "order":
            self._do(key, (card.id, card.version, part.id, values["quantity"]))
        else:
            given = (card.id, part.id, values["quantity"], values["price"], values["origin"])
            self._sign_first(key, given, self.ask.taking())

    def _sign_first(self, key: str, given: tuple[Any, ...], taking: Taking) -> None:
        """Where the shop wants a signature it is asked for before anything is tried."""
        if key in HANDS_OUT and self.desk.shop.sign_issues and taking.signed is None:
            self.sign.ask(taking, lambda signed: self._do(key, (*given, signed)))
        else:
            self._do(key, (*given, taking))

    def _do(self, key: str, given: tuple[Any, ...]) -> None:
        name = self.part.said(self.desk.language) if self.part is not None else ""
        self.open_card.act(
            VERBS[key], *given, then=self._done, fail=lambda error: self._failed(key, given, error),
            changes=CHANGES, said=self._said(key).format(name=name),
        )  # fmt: skip

    @staticmethod
    def _said(key: str) -> str:
        return {
            "reserve": translate("PartsUsed", "{name} is reserved"),
            "found": translate("PartsUsed", "{name} was booked as found, and used"),
            "want": translate("PartsUsed", "{name} is wanted for this job; buying sees it"),
            "order": translate("PartsUsed", "{name} is to be ordered; the job waits for it"),
        }.get(key, translate("PartsUsed", "{name} is used"))

    def _done(self, card: CardRow) -> None:
        self.ask.part = None
        self.sign.done()
        self.ask.done()
        self.search.setFocus()

    def _failed(self, key: str, given: tuple[Any, ...], error: ShopError) -> None:
        if key in HANDS_OUT and self.sign.needs(error):
            self.ask.yes.setEnabled(True)
            self.sign.ask(given[-1], lambda signed: self._do(key, (*given[:-1], signed)), error)
            return
        self.sign.close_panel()
        self.ask.fail(error)
        if error.key == "stock.too_few":  # somebody else took it meanwhile: it may still be found on the shelf
            self.ask.show_short()

    def _use(self, use: UseRow, taking: Taking | None = None) -> None:
        """A reserved part is built in; signed for first where the shop wants that."""
        wanted = taking or Taking()

        def failed(error: ShopError) -> None:
            if self.sign.needs(error):
                self.sign.ask(wanted, lambda signed: self._use(use, signed), error)
            else:
                self.open_card.refused.emit(error)

        if self.desk.shop.sign_issues and wanted.signed is None:
            self.sign.ask(wanted, lambda signed: self._use(use, signed))
            return
        said = self._said("use").format(name=use.said(self.desk.language))
        self.open_card.act(
            part_use.use, use.id, wanted, changes=CHANGES, said=said, fail=failed, then=self.sign.done
        )

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

    def _old_part_said(self, use: About, values: dict[str, Any]) -> None:
        if not isinstance(use, UseRow):
            self._other_old_said(use, values)
            return
        said = translate("PartsUsed", "The old part of {name}: {fate}")
        self.open_card.act(
            old_parts.set_fate, use.id, values["fate"], serial=values["serials"], note=values["note"],
            value=values["value"] if values["fate"] is OldFate.RECYCLED else None,
            then=self.old.done, fail=self.old.fail, changes=CHANGES,
            said=said.format(name=use.said(self.desk.language), fate=old_fate_name(values["fate"])),
        )  # fmt: skip

    def _other_old_said(self, old: OldPartRow | None, values: dict[str, Any]) -> None:
        if self.card is None:
            return
        said = translate("PartsUsed", "{name}: {fate}").format(
            name=values["name"], fate=old_fate_name(values["fate"])
        )
        self.open_card.act(
            old_parts.note_free, self.card.id, values["name"], values["quantity"], values["fate"],
            serial=values["serials"], note=values["note"], old_id=None if old is None else old.id,
            then=self.old.done, fail=self.old.fail, changes=CHANGES, said=said,
        )  # fmt: skip

    def _drop(self, want: WantRow) -> None:
        said = translate("PartsUsed", "{name} is not waited for any more").format(name=want.said(self.desk.language))
        self.open_card.act(wants.drop, want.id, changes=CHANGES, said=said)


def _is_open(state: State) -> bool:
    """Whether what was taken out is still here."""
    return state not in (State.HANDED_OUT, State.VOID)


def _name_words(use: UseRow, language: str) -> str:
    """The part with its pieces; its origin where it is not the maker's."""
    pieces = f"SN {', '.join(use.serials)}" if use.serials else ""
    origin = "" if use.origin is Origin.ORIGINAL else origin_name(use.origin)
    return " · ".join(each for each in (use.said(language), pieces, origin) if each)
