"""The right side: the open card with its head, its steps, and its sections."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from app.errors import Stale
from app.ui.names import document_name
from app.ui.pages.cards.came_in import CameIn
from app.ui.pages.cards.filling import Filling
from app.ui.pages.cards.findings import Findings
from app.ui.pages.cards.header import Header
from app.ui.pages.cards.history import HistorySection
from app.ui.pages.cards.inspection_told import Inspections, Told
from app.ui.pages.cards.labour_done import LabourDone
from app.ui.pages.cards.notes import Notes
from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.parts_used import PartsUsed
from app.ui.pages.cards.people import People
from app.ui.pages.cards.photos import Photos
from app.ui.pages.cards.print_again import PrintAgain
from app.ui.pages.cards.promise import Promises
from app.ui.pages.cards.quotation import Quotations
from app.ui.pages.cards.sections import CardSection
from app.ui.pages.cards.stale import changed_by, differences
from app.ui.pages.cards.steps import Steps
from app.ui.pages.cards.working_time import WorkingTime
from app.ui.widgets import Button, Notice, ScrollColumn, empty_place
from app.ui.widgets.paper_panel import PaperPanel, Shown
from app.ui.words import translate
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import OPEN_STATES, Document
from app.workflow.rows.rights import Right, may
from app.workflow.slips import papers

PREVIEW_WIDTH = 600


class CardView(QFrame):
    """Head, steps and tools stay in sight; the sections scroll."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__()
        self.open_card = open_card
        self.desk = open_card.desk
        self.setProperty("look", "section")
        open_card.shown.connect(self._begin)  # before all that is made here hears of the card
        self.header = Header(self.desk)
        self.steps = Steps(open_card)
        self.print_again = PrintAgain(open_card)
        self.stale = Notice()
        self._previewed: int | None = None  # the order of which a paper is seen
        self._make_sections(open_card)
        self._lay_out()
        self.steps.quotation_wanted.connect(self._quote_first)
        open_card.shown.connect(self._show)
        open_card.acted.connect(lambda: self.stale.say(""))
        open_card.overtaken.connect(self._overtaken)
        self._show(None)

    def _make_sections(self, open_card: OpenCard) -> None:
        self.came_in = CameIn(open_card)
        self.photos = Photos(open_card)
        self.findings = Findings(open_card)
        self.parts = PartsUsed(open_card)
        self.labour = LabourDone(open_card)
        self.time = WorkingTime(open_card)
        self.quotations = Quotations(open_card)
        self.told = Told(open_card)
        self.inspections = Inspections(open_card)
        self.people = People(open_card)
        self.promises = Promises(open_card)
        self.notes = Notes(open_card)
        self.history = HistorySection(open_card)
        self.sections: tuple[CardSection, ...] = (
            *(self.told, self.came_in, self.photos, self.findings, self.time, self.parts, self.labour, self.quotations),
            *(self.inspections, self.people, self.promises, self.notes, self.history),
        )

    def _lay_out(self) -> None:
        words = translate("CardView", "Correct intake")
        self.correct = Button(words, self.correct_intake, key="Alt+C", own_key=True, look="flat")
        words = translate("CardView", "Print again")
        self.print_button = Button(words, self.print_again.open_panel, key="Ctrl+P", look="flat")
        for button in (self.correct, self.print_button):
            self.header.tools.addWidget(button)
        self.column = ScrollColumn()
        for section in self.sections:
            self.column.column.addWidget(section)
        self.column.column.addStretch(1)
        self.card_side = QWidget()
        column = QVBoxLayout(self.card_side)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.header)
        column.addWidget(self.steps)
        column.addWidget(self.print_again)
        column.addWidget(self.photos.strip(self.card_side))
        column.addWidget(self.stale)
        column.addWidget(self.column, 1)
        self.empty = empty_place(
            translate("CardView", "No card is open. Scan a repair tag, or choose an order in the list.")
        )
        self.preview = PaperPanel(self.desk, self.leave_preview, PREVIEW_WIDTH)
        self.preview.setContentsMargins(12, 8, 8, 8)
        self.filling = Filling(self.column, self.sections, (column, *self.steps.layouts()))
        self.stack = QStackedLayout(self)
        for side in (self.empty, self.card_side, self.preview):
            self.stack.addWidget(side)

    # --- showing

    def _begin(self, card: CardRow | None) -> None:
        if card is not None:
            self.filling.begin()

    def _show(self, card: CardRow | None) -> None:
        another_comes = card is None and self.open_card.wanted_id is not None  # at once: no flash between them
        stays = card is not None and card.id == self._previewed and self.sees_preview()
        if not another_comes and not stays:
            self.stack.setCurrentWidget(self.card_side if card is not None else self.empty)
        if card is None:
            self.stale.say("")
            self.filling.leave(for_another=another_comes)
            return
        self.header.show_card(card)
        who = self.desk.who
        self.correct.setVisible(card.state in OPEN_STATES and may(who, Right.CORRECT_INTAKE))
        self.filling.go_on(card)

    def show_preview(self, document: Document, subjects: Sequence[int]) -> None:
        """A paper about each of these as it would come out, in the card's place; it can be printed from there."""
        words = translate("CardView", "{document} as it will be printed").format(document=document_name(document))
        shown = Shown(
            title=words,
            papers=lambda store: [(document, papers.preview_slip(store, document, each)) for each in subjects],
            print=lambda printer, copies: self.print_again.print_slips(document, subjects, printer, copies),
        )
        self._previewed = self._open_id()
        self.preview.open(shown, come=self._preview_came)

    def _preview_came(self) -> None:
        if self._previewed == self._open_id():  # another card may lie open by now
            self.stack.setCurrentWidget(self.preview)

    def _open_id(self) -> int | None:
        return None if self.open_card.card is None else self.open_card.card.id

    def sees_preview(self) -> bool:
        """Whether a paper is shown in the card's place."""
        return self.stack.currentWidget() is self.preview

    def leave_preview(self) -> bool:
        """Back to the card. False when no preview is shown."""
        self.preview.forget()
        if self.stack.currentWidget() is not self.preview:
            return False
        self.stack.setCurrentWidget(self.card_side)
        return True

    def correct_intake(self) -> None:
        """The intake page with this order's form."""
        card = self.open_card.card
        if card is not None:
            self.desk.open("correct", card.id)

    def bring(self, section: CardSection) -> None:
        """Scroll a section into sight."""
        top = section.y()
        bar = self.column.verticalScrollBar()
        if not bar.value() <= top <= bar.value() + self.column.viewport().height() - 120:
            bar.setValue(max(0, top - 8))

    def _quote_first(self) -> None:
        self.bring(self.quotations)
        card = self.open_card.card
        if card is not None and self.quotations.open_quotation(card) is None:
            self.quotations.ask_quote()

    # --- somebody else was faster

    def _show_both_versions(self) -> None:
        """Scroll so far that theirs, and the keys under it, are in sight, when the layout has made room for them."""
        self.column.ensureWidgetVisible(self.findings.conflict)

    def _overtaken(self, error: Stale, seen: CardRow, now: CardRow) -> None:
        if error.values.get("subject") == "repair_card" and self.findings.typed():
            self.findings.show_conflict(error, now)
            QTimer.singleShot(0, self, self._show_both_versions)
            return
        again = translate("CardView", "Nothing was saved. Look at what is new, then do it again.")
        lines = [changed_by(error, self.desk), *differences(seen, now, self.desk), again]
        self.stale.say("\n".join(lines), "warn")
