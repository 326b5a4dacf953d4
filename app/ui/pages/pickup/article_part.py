"""The article at the pickup counter: which one it is, and what was done to it."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.names import outcome_name, service_name
from app.ui.phrases import listed
from app.ui.widgets import Badge, Section, StateBadge, label
from app.ui.widgets.long_words import shortened
from app.ui.words import translate
from app.workflow.rows.cards import CardRow
from app.workflow.rows.pickup import PickupRow


class ArticlePart(Section):
    """Number, article, customer; outcome, findings, work and parts in words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Pickup", "Article"), margins=8)
        self._desk = desk
        self.state = StateBadge()
        self.confirmed = Badge()
        self.confirmed.hide()
        self.head.addWidget(self.confirmed)
        self.head.addWidget(self.state)
        self.body.setSpacing(4)
        self.number = label("", "title", select=True)
        self.article = label("", "strong", wrap=True)
        self.customer = label("", wrap=True)
        self.fault = label("", "hint", wrap=True)
        self.done_title = label(translate("Pickup", "What was done"), "heading")
        self.done = label("", wrap=True)
        for widget in (self.number, self.article, self.customer, self.fault, self.done_title, self.done):
            self.body.addWidget(widget)

    def show_row(self, row: PickupRow) -> None:
        """Show an order."""
        card, formats = row.card, self._desk.formats
        article = card.article
        self.state.set_state(card.state)
        self.number.setText(formats.number(card.number))
        named = " ".join(part for part in (article.brand, article.model) if part)
        parts = [article.category(self._desk.language), named, article.serial]
        self.article.setText(" · ".join(part for part in parts if part))
        phone = formats.phone(card.customer.phones[0]) if card.customer.phones else ""
        self.customer.setText(" · ".join(part for part in (card.customer.name, card.customer.company, phone) if part))
        shelf = translate("Pickup", "Shelf {shelf}").format(shelf=card.shelf) if card.shelf else ""
        fault = translate("Pickup", "Fault: {fault}").format(fault=shortened(card.fault))
        self.fault.setText(" · ".join(part for part in (shelf, fault) if part))
        self.done.setText("\n".join(what_was_done(card, self._desk.language)) or translate("Pickup", "Nothing yet."))
        self.confirmed.hide()

    def confirm(self) -> None:
        """Its own tag was scanned."""
        self.confirmed.show_words(translate("Pickup", "✓ tag scanned: this is the article"), "good")
        self.confirmed.show()


def what_was_done(card: CardRow, language: str) -> list[str]:
    """Outcome and kind of service, findings, work, parts as a reader of a language calls them: one line each."""
    lines: list[str] = []
    if card.outcome is not None:
        lines.append(f"{outcome_name(card.outcome)} · {service_name(card.service)}")
    found = " · ".join(part for part in (card.fault_code, card.diagnosis) if part)
    lines += [shortened(text) for text in (found, card.measures) if text]
    work = listed(line.name for line in card.labour)
    used = listed(use.said(language) for use in card.parts if use.state == "used")
    if work:
        lines.append(translate("Pickup", "Work: {work}").format(work=shortened(work)))
    if used:
        lines.append(translate("Pickup", "Parts: {parts}").format(parts=shortened(used)))
    return lines
