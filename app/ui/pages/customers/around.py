"""Who has to do with a customer: the same phone, the same company; and what was merged, split, changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.history_words import change_words, what_words
from app.ui.pages.customers.words import merge_words, person_words
from app.ui.widgets import ReasonPanel, ScrollColumn, label
from app.ui.widgets.lines import Act, Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.people import parting
from app.workflow.rows.customers import CustomerRow
from app.workflow.rows.people import CustomerCard, MergeRow
from app.workflow.rows.rights import Right, may
from app.workflow.rows.shop import HistoryRow

CHANGES = ("customers", "orders", "money", "files")


class Around(ScrollColumn):
    """People to go to, or to merge with."""

    open_wanted = Signal(int)
    merge_wanted = Signal(object)  # CustomerRow

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.same_phone = Lines(
            (LineColumn("", stretch=1), LineColumn("")),
            translate("Customers", "Nobody else has one of these phones."),
        )
        self.company = label("", "heading", wrap=True)
        self.same_company = Lines((LineColumn("", stretch=1), LineColumn("")))
        self.column.addWidget(label(translate("Customers", "With the same phone"), "heading"))
        for widget in (self.same_phone, self.company, self.same_company):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def show_card(self, card: CustomerCard) -> None:
        """The people around this customer."""
        self.same_phone.set_lines([self._line(row, merge=True) for row in card.same_phone])
        self.same_company.set_lines([self._line(row, merge=False) for row in card.same_company])
        if not card.customer.company:
            words = translate("Customers", "Belongs to no company.")
        elif card.in_company:
            words = translate("Customers", "%n other(s) of {company}", card.in_company)
            words = words.format(company=card.customer.company)
        else:
            words = translate("Customers", "Nobody else of {company}.").format(company=card.customer.company)
        self.company.setText(words)

    def _line(self, row: CustomerRow, *, merge: bool) -> Line:
        acts = [Act("open", translate("Customers", "Open"), lambda: self.open_wanted.emit(row.id))]
        if merge and may(self._desk.who, Right.MERGE):
            acts.append(Act("merge", translate("Customers", "Merge…"), lambda: self.merge_wanted.emit(row)))
        return Line(row.id, (person_words(row, self._desk), row.address), ("", "quiet"), tuple(acts))


class Trace(QWidget):
    """Merges and splits, each with the way back; under them what else was changed. `mine`: whose trace it is."""

    parted = Signal(int)  # the customer or article that has its rows again

    def __init__(self, desk: Desk, done: Callable[[int], None]) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.ask = ReasonPanel()
        inside = ScrollColumn()
        columns = (LineColumn(""), LineColumn(""), LineColumn("", stretch=1))
        self.merges = Lines(columns, translate("Merges", "Never merged or split."))
        self.history = Lines((LineColumn(""), LineColumn(""), LineColumn(""), LineColumn("", stretch=1)))
        inside.column.addWidget(label(translate("Merges", "Merged and split"), "heading"))
        inside.column.addWidget(self.merges)
        inside.column.addWidget(label(translate("Merges", "Changes"), "heading"))
        inside.column.addWidget(self.history)
        inside.column.addStretch(1)
        column.addWidget(self.ask)
        column.addWidget(inside, 1)
        self.parted.connect(done)

    def show_rows(self, merges: tuple[MergeRow, ...], history: tuple[HistoryRow, ...], mine: int) -> None:
        """What happened to `mine`, the newest first."""
        self.merges.set_lines([self._merge(row, mine) for row in merges])
        self.history.set_lines([self._change(at, row) for at, row in enumerate(history)])

    def _merge(self, row: MergeRow, mine: int) -> Line:
        cells = (self._desk.formats.short_moment(row.at), row.who, merge_words(row, mine, self._desk))
        undone = row.undone_at is not None
        acts: tuple[Act, ...] = ()
        if not undone and may(self._desk.who, Right.MERGE):
            acts = (Act("back", translate("Merges", "Take back…"), lambda: self._ask(row, mine)),)
        return Line(row.id, cells, ("quiet", "quiet", "quiet" if undone else ""), acts)

    def _change(self, at: int, row: HistoryRow) -> Line:
        who = row.who or translate("History", "the program")
        cells = (self._desk.formats.short_moment(row.at), who, what_words(row.what), change_words(row, self._desk))
        return Line(at, cells, ("quiet", "quiet", "", ""))

    def _ask(self, row: MergeRow, mine: int) -> None:
        other = row.gone if row.kept_id == mine else row.kept
        text = translate("Merges", "Take it back? What moved goes back to “{other}”; what came later stays.")
        if row.kept_id != mine:
            text = translate("Merges", "Take it back? What moved to “{other}” comes back; what came later stays there.")
        hint, yes = translate("Merges", "Why?"), translate("Merges", "Take back")
        self.ask.ask(text.format(other=other), lambda why, _: self._part(row, why), yes=yes, placeholder=hint)

    def _part(self, row: MergeRow, why: str) -> None:
        try:
            who = self._desk.acting()
        except ShopError as error:
            self._desk.complain(error)
            return

        def done(back: int) -> None:
            self._desk.say(translate("Merges", "Taken back."))
            self.parted.emit(back)

        self._desk.run(self, parting.undo, who, row.id, row.version, why, then=done, changes=CHANGES)
