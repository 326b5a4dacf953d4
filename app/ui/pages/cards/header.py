"""The head of the card: number, state, whose it is, what it is, when it is due, who has it, where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.names import outcome_name, repeat_name, service_name
from app.ui.phrases import listed
from app.ui.widgets import Badge, Button, FlowLayout, StateBadge, label, set_tone
from app.ui.words import translate
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import OPEN_STATES, Repeat, Service, State


def article_line(card: CardRow, language: str) -> str:
    """ "Washing machine · Haier XQG80-B14"."""
    article = card.article
    maker = " ".join(part for part in (article.brand, article.model) if part)
    return " · ".join(part for part in (article.category(language), maker) if part)


def due_line(card: CardRow, desk: Desk) -> str:
    """When it is due and how late it is or how long is left; when it went out for one that is out."""
    formats = desk.formats
    if card.handed_out_at is not None:
        return translate("Card", "Handed out {at}").format(at=formats.moment(card.handed_out_at))
    due = translate("Card", "Due {at}").format(at=formats.moment(card.promised_at))
    if card.state in (State.READY, State.VOID):
        return due
    late = formats.late(card.late_minutes)
    return f"{due} · ⚠ {late}" if card.late_minutes > 0 else f"{due} · {late}"


class Header(QWidget):
    """Three lines that stay in sight while the sections scroll."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        first = QHBoxLayout()
        self.number = label("", "title", select=True)
        self.state = StateBadge()
        self.outcome = Badge()
        self.urgent = Badge(translate("Card", "‼ Urgent"), "bad")
        self.service = Badge()
        self.repeat = Badge()
        self.warned = Badge()
        first.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        self.due = label("", "strong")
        self.due.setMinimumHeight(self.urgent.sizeHint().height())
        said = QWidget()  # as many badges as there are: they break the line rather than push the list aside
        flow = FlowLayout(said)
        for each in (self.state, self.outcome, self.urgent, self.service, self.repeat, self.warned, self.due):
            flow.addWidget(each)
        first.addWidget(said, 1)
        column.addLayout(first)
        second = QHBoxLayout()
        self.what = label("", "strong", wrap=True)
        self.customer = Button(translate("Card", "Customer's page"), self._open_customer, look="flat")
        self._customer_id: int | None = None
        second.addWidget(self.what, 1)
        second.addWidget(self.customer)
        column.addLayout(second)
        self.tools = QHBoxLayout()  # small buttons of the page go behind
        self.where = label("", "label", wrap=True)
        self.tools.addWidget(self.where, 1)
        column.addLayout(self.tools)

    def show_card(self, card: CardRow) -> None:
        """Fill in."""
        desk = self._desk
        self._customer_id = card.customer.id
        self.number.setText(desk.formats.number(card.number))
        self.state.set_state(card.state)
        self._badge(self.outcome, outcome_name(card.outcome) if card.outcome else "", "quiet")
        self.urgent.setVisible(card.urgent and card.state in OPEN_STATES)
        self._badge(self.service, "" if card.service is Service.PAID else service_name(card.service), "info")
        tone = "bad" if card.repeat is Repeat.CONFIRMED else "warn"
        shown = card.repeat in (Repeat.POSSIBLE, Repeat.CONFIRMED)
        self._badge(self.repeat, "↺ " + repeat_name(card.repeat) if shown else "", tone)
        count = len(card.warnings)
        self._badge(self.warned, "⚠ " + translate("Card", "%n warning(s)", count) if count else "", "bad")
        self.warned.setToolTip("\n".join(each.words(desk.language) for each in card.warnings))
        self.what.setText(f"{card.customer.name} · {article_line(card, desk.language)}")
        self.due.setText(due_line(card, desk))
        open_and_late = card.late_minutes > 0 and card.state in OPEN_STATES and card.state is not State.READY
        set_tone(self.due, "bad" if open_and_late else "")
        self.where.setText(self._where(card))

    def _open_customer(self) -> None:
        if self._customer_id is not None:
            self._desk.open("customer", self._customer_id)

    @staticmethod
    def _badge(badge: Badge, text: str, tone: str) -> None:
        badge.setVisible(bool(text))
        badge.show_words(text, tone)

    def _where(self, card: CardRow) -> str:
        people = listed(name for name in (card.technician, card.second_technician) if name)
        parts = [people or translate("Card", "nobody assigned yet")]
        parts += [translate("Card", "shelf {shelf}").format(shelf=card.shelf)] if card.shelf else []
        parts += [translate("Card", "sent to {name}").format(name=card.sent_to)] if card.sent_to else []
        phones = [self._desk.formats.phone(phone) for phone in card.customer.phones[:2]]
        return " · ".join([*phones, *parts])
