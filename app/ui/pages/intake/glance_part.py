"""At a glance: who stands at the counter, what is theirs here, what is owed, and what the article went through."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.names import outcome_name, state_name
from app.ui.pages.intake.loading import article_input, article_words
from app.ui.pages.model_warnings import ModelWarnings
from app.ui.pages.owed_part import OwedPart
from app.ui.widgets import Button, ElidingButton, Notice, ScrollColumn, Section, label
from app.ui.widgets.long_words import shortened
from app.ui.words import translate
from app.workflow.rows.customers import CustomerGlance, PastOrderRow
from app.workflow.rows.warnings import WarningRow

MOST = 4  # lines of a kind; the rest is counted


class GlancePart(Section):
    """The right-hand panel. A click on an article takes it into the form, on an order opens its card."""

    article_picked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Intake", "At a glance"), margins=8)
        self._desk = desk
        self._glance: CustomerGlance | None = None
        self._history: tuple[PastOrderRow, ...] = ()
        self._repeat = ""
        self._now: datetime | None = None
        self.page = Button(translate("Intake", "Customer's page"), self._open_page, look="flat")
        self.head.addWidget(self.page)
        self.keep_head(self.page)
        self._scroll = ScrollColumn(spacing=4)
        self.warnings = ModelWarnings()
        self._scroll.column.addWidget(self.warnings)
        self.owed = OwedPart(desk)  # is not drawn anew: somebody may be typing in it
        self._scroll.column.addWidget(self.owed)
        self.body.addWidget(self._scroll, 1)
        self._inside: QWidget | None = None
        self._draw()

    def _open_page(self) -> None:
        if self._glance is not None:
            self._desk.open("customer", self._glance.customer.id)

    def show_customer(self, glance: CustomerGlance | None, now: datetime | None = None) -> None:
        """What is known of a customer; None = nobody, or a new one."""
        self._glance, self._now, self._history, self._repeat = glance, now, (), ""
        self.owed.show_owed(glance.customer.id if glance else None, glance.owed if glance else Decimal(0))
        self._draw()

    def show_history(self, orders: tuple[PastOrderRow, ...]) -> None:
        """Earlier orders of the article on the form."""
        self._history = orders
        self._draw()

    def show_repeat(self, words: str) -> None:
        """The warning of a possible repeat repair, "" = none."""
        if words != self._repeat:
            self._repeat = words
            self._draw()

    def show_warnings(self, warnings: tuple[WarningRow, ...]) -> None:
        """What is warned of the article as it is typed so far; above all else, in sight."""
        self.warnings.show_warnings(warnings, self._desk.language)
        if warnings:
            self._scroll.verticalScrollBar().setValue(0)

    def words(self) -> list[str]:
        """Every line as it stands, for tests."""
        found = [self.owed.notice.text()] if self.owed.owed else []
        column = self._inside.layout() if self._inside else None
        for at in range(column.count() if column else 0):
            item = column.itemAt(at) if column else None
            widget = item.widget() if item else None
            text = getattr(widget, "text", None)
            if callable(text):
                found.append(str(text()))
        return found

    # --- drawing

    def _draw(self) -> None:
        self.page.setVisible(self._glance is not None)
        if self._inside is not None:
            self._scroll.column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if self._repeat:
            column.addWidget(Notice(self._repeat, "warn"))
        if self._glance is None:
            hint = translate("Intake", "Find a customer: what they have here and what they owe appears in this place.")
            column.addWidget(label(hint, "hint", wrap=True))
        else:
            self._add_customer(column, self._glance)
        if self._history:
            column.addWidget(label(translate("Intake", "This article before"), "heading"))
            self._add_orders(column, self._history, self._past_words)
        column.addStretch(1)
        self._scroll.column.addWidget(self._inside)
        self._inside.show()

    def _add_customer(self, column: QVBoxLayout, glance: CustomerGlance) -> None:
        formats, customer = self._desk.formats, glance.customer
        since = translate("Intake", "{name}, customer since {year}").format(
            name=customer.name, year=formats.local(customer.since).year
        )
        column.addWidget(label(since, "strong", wrap=True))
        if customer.note:
            note = Notice(shortened(customer.note), "info")
            note.setToolTip(customer.note)
            column.addWidget(note)
        if glance.uncollected:
            column.addWidget(label(translate("Intake", "Ready, not collected"), "heading"))
            self._add_orders(column, glance.uncollected, self._waiting_words)
        waiting = {order.id for order in glance.uncollected}
        others = tuple(order for order in glance.open_orders if order.id not in waiting)
        if others:
            column.addWidget(label(translate("Intake", "Still here"), "heading"))
            self._add_orders(column, others, self._open_words)
        if glance.articles:
            column.addWidget(label(translate("Intake", "Their articles"), "heading"))
            self._add_articles(column, glance)

    def _add_articles(self, column: QVBoxLayout, glance: CustomerGlance) -> None:
        for row in glance.articles[:MOST]:
            words = article_words(article_input(row), row.category(self._desk.language))
            text = f"{words} · {row.serial}" if row.serial else words
            self._add_button(column, text, lambda article_id=row.id: self.article_picked.emit(article_id))
        self._add_rest(column, len(glance.articles))

    def _add_orders(
        self, column: QVBoxLayout, orders: tuple[PastOrderRow, ...], words: Callable[[PastOrderRow], str]
    ) -> None:
        for order in orders[:MOST]:
            self._add_button(column, words(order), lambda order_id=order.id: self._desk.open("card", order_id))
        self._add_rest(column, len(orders))

    def _add_button(self, column: QVBoxLayout, text: str, pressed: Callable[[], object]) -> None:
        column.addWidget(ElidingButton(text, pressed))

    def _add_rest(self, column: QVBoxLayout, count: int) -> None:
        if count > MOST:
            column.addWidget(label(translate("Intake", "and {count} more").format(count=count - MOST), "hint"))

    # --- words

    def _waiting_words(self, order: PastOrderRow) -> str:
        days = (self._now - order.ready_at).days if self._now and order.ready_at else 0
        number = self._desk.formats.number(order.number)
        return f"! {number} · " + translate("Intake", "ready for %n day(s)", days)

    def _open_words(self, order: PastOrderRow) -> str:
        return f"{self._desk.formats.number(order.number)} · {state_name(order.state)}"

    def _past_words(self, order: PastOrderRow) -> str:
        ending = outcome_name(order.outcome) if order.outcome else state_name(order.state)
        day = self._desk.formats.date(self._desk.formats.local(order.received_at).date())
        return f"{day} · {ending} · {order.fault}"
