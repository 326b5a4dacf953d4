"""Section: everything that happened to the order, the newest first; and its claim receipts."""

from __future__ import annotations

from app.ui.history_words import change_words, what_words
from app.ui.names import receipt_state_name
from app.ui.pages.cards.open_card import OpenCard
from app.ui.pages.cards.sections import CardSection
from app.ui.widgets import Button, label
from app.ui.widgets.lines import Line, LineColumn, Lines
from app.ui.words import translate
from app.workflow.rows.cards import CardRow
from app.workflow.rows.shop import HistoryRow

SHORT = 8


class HistorySection(CardSection):
    """The last lines; a button shows them all."""

    def __init__(self, open_card: OpenCard) -> None:
        super().__init__(open_card, translate("History", "HISTORY"))
        self._all = False
        self.more = Button(translate("History", "Show all {n} lines").format(n=0), self._show_all, look="flat")
        self.receipts = label("", "hint", wrap=True)
        self.lines = Lines((LineColumn(""), LineColumn(""), LineColumn(""), LineColumn("", stretch=1)))
        self.body.addWidget(self.receipts)
        self.body.addWidget(self.lines)
        self.body.addWidget(self.more)

    def clear_typed(self) -> None:
        self._all = False

    def _show_all(self) -> None:
        self._all = True
        if self.card is not None:
            self.show_card(self.card)

    def show_card(self, card: CardRow) -> None:
        rows = card.history if self._all else card.history[:SHORT]
        self.lines.set_lines([self._line(at, row) for at, row in enumerate(rows)])
        self.more.setVisible(len(rows) < len(card.history))
        self.more.set_words(translate("History", "Show all {n} lines").format(n=len(card.history)))
        self.receipts.setText(self._receipts(card))

    def _line(self, at: int, row: HistoryRow) -> Line:
        who = row.who or translate("History", "the program")
        cells = (self.desk.formats.short_moment(row.at), who, what_words(row.what), change_words(row, self.desk))
        return Line(at, cells, ("quiet", "quiet", "", ""))

    def _receipts(self, card: CardRow) -> str:
        formats = self.desk.formats
        lines: list[str] = []
        for receipt in card.receipts:
            text = translate("History", "Claim receipt of {at}, {who}: {state}").format(
                at=formats.moment(receipt.issued_at), who=receipt.issued_by, state=receipt_state_name(receipt.state)
            )
            if receipt.ended_at is not None:
                text = f"{text} ({formats.moment(receipt.ended_at)} {receipt.ended_by})"
            lines.append(text)
        return "\n".join(lines)
