"""What the intake page asks while one types: the customer's glance, likely duplicates, proposals, history."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.pages.intake.customer_part import MOST_DUPLICATES
from app.ui.pages.intake.form import IntakeForm
from app.ui.pages.intake.reasons import repeat_warning
from app.workflow.counter import intake
from app.workflow.people import articles, companies, customers
from app.workflow.rows.customers import ArticleInput, CustomerGlance, CustomerRow, PastOrderRow
from app.workflow.rows.intake import ServiceProposal
from app.workflow.rows.people import CompanyRow

PAUSE_MS = 200
PERSON_FIELDS = frozenset(("phones", "name", "company"))
ARTICLE_FIELDS = frozenset(("category_id", "brand", "model", "serial", "bought_on", "proof", "sold_here", "article"))


class Asker(QObject):
    """Each question has its own slot: an answer overtaken by the next key is dropped. `quiet`: no proposals."""

    glanced = Signal(object)  # CustomerGlance of the customer on the form, just read

    def __init__(self, desk: Desk, form: IntakeForm) -> None:
        super().__init__(form)
        self._desk, self._form = desk, form
        self.quiet = False
        self._wanted_article: int | None = None
        self._service_open = False  # a proposal is on its way
        self._promise_open = False  # a promised time is
        self._duplicates_soon = self._timer(self.ask_duplicates)
        self._company_soon = self._timer(self.ask_company)
        self._service_soon = self._timer(self.ask_service)
        form.changed.connect(self._changed)
        form.article_shown.connect(self.ask_proposals)
        form.article.article_chosen.connect(self.ask_history)
        form.glance.article_picked.connect(form.article.choose)

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(PAUSE_MS)
        timer.timeout.connect(act)
        return timer

    def _changed(self, name: str) -> None:
        if name in PERSON_FIELDS and self._form.customer.customer_id is None:
            self._duplicates_soon.start()
        if name == "company":
            self._company_soon.start()
        if name in ARTICLE_FIELDS:
            self._service_soon.start()
        if name == "urgent":
            self.ask_promise()

    # --- the customer

    def take_customer(self, customer_id: int, article_id: int | None = None) -> None:
        """Read a known customer; `article_id`: the article that was found with them comes onto the form."""
        self._wanted_article = article_id
        self._desk.latest(self, "glance", customers.glance, customer_id, then=self._take_glance)

    def look_again(self) -> None:
        """Something of the customer on the form changed elsewhere: read it anew, touch no field."""
        customer_id = self._form.customer.customer_id
        if customer_id is None:
            return

        def show(glance: CustomerGlance) -> None:
            if self._form.customer.customer_id == customer_id:  # else another one stands there by now
                self._show_glance(glance)

        self._desk.latest(self, "look", customers.glance, customer_id, then=show)

    def forget_customer(self) -> None:
        """Nobody, or a new one, stands on the form."""
        for slot in ("glance", "look", "history", "duplicates", "company"):
            self._desk.background.forget(self, slot)
        self._form.article.set_known(())
        self._form.glance.show_customer(None)

    def _take_glance(self, glance: CustomerGlance) -> None:
        form = self._form
        form.customer.take(glance.customer)
        self._show_glance(glance)
        article_id, self._wanted_article = self._wanted_article, None
        if article_id is not None:
            form.article.choose(article_id)
        form.changed.emit("customer")
        self.ask_service()
        if article_id is None and len(glance.articles) > 0:
            form.article.which.setFocus()
        else:
            form.fault.form.focus_field("fault")

    def _show_glance(self, glance: CustomerGlance) -> None:
        self._form.article.set_known(glance.articles)
        self._form.glance.show_customer(glance, self._desk.store.now())
        self.ask_history(self._form.article.article_id)
        self._show_repeat()
        self.glanced.emit(glance)

    def ask_duplicates(self) -> None:
        """Is the new customer known already?"""
        self._duplicates_soon.stop()
        typed = self._form.customer.read()
        if typed.id is None and (typed.phones or len(typed.name) > 1):
            most = MOST_DUPLICATES
            self._desk.latest(self, "duplicates", customers.duplicates, typed, most, then=self._show_duplicates)
        else:
            self._form.customer.show_duplicates(())

    def _show_duplicates(self, rows: tuple[CustomerRow, ...]) -> None:
        self._form.customer.show_duplicates(rows)

    def ask_company(self) -> None:
        """Whose people are here already, and how the shop writes it."""
        self._company_soon.stop()
        part = self._form.customer
        typed = part.form.value("company")
        if not typed:
            self._desk.background.forget(self, "company")
            part.company.show_companies("", ())
            return

        def show(found: tuple[CompanyRow, ...]) -> None:
            part.company.show_companies(typed, found, new=part.customer_id is None)

        self._desk.latest(self, "company", companies.known, typed, then=show)

    # --- the article

    def ask_history(self, article_id: object) -> None:
        """What the article on the form went through here."""
        if isinstance(article_id, int):
            self._desk.latest(self, "history", articles.article_history, article_id, then=self._show_history)
        else:
            self._desk.background.forget(self, "history")
            self._form.glance.show_history(())

    def _show_history(self, orders: tuple[PastOrderRow, ...]) -> None:
        self._form.glance.show_history(orders)

    # --- proposals

    def ask_proposals(self) -> None:
        """Another article stands on the form: propose kind of service and time, show its history."""
        self.ask_service()
        self.ask_promise()
        self.ask_history(self._form.article.article_id)

    def ask_service(self) -> None:
        """Which kind of service the shop's rules give (DOMAIN.md §7)."""
        self._service_soon.stop()
        if self.quiet:
            return
        self._service_open = True
        article, customer_id = self._form.article.read(), self._form.customer.customer_id
        self._desk.latest(self, "service", intake.propose_service, article, customer_id, then=self._show_service)

    def settled(self, then: Callable[[], object], fail: Callable[[ShopError], object]) -> bool:
        """True when the proposals fit what is typed; else ask once more, and call `then` when they do.

        F9 right after the last key must not save the kind of service, or the promised time, of a moment before.
        """
        part = self._form.service
        promise = self._promise_open and not part.promise_by_hand
        if self.quiet or not (promise or self._service_open or self._service_soon.isActive()):
            return True

        def show(proposed: tuple[ServiceProposal, datetime | None]) -> None:
            proposal, moment = proposed
            self._show_service(proposal)
            if moment is not None:
                self._show_promise(moment)
            then()

        def failed(error: ShopError) -> None:
            self._promise_open = False  # next time F9 says what is missing
            fail(error)

        self._service_soon.stop()
        article, customer_id = self._form.article.read(), self._form.customer.customer_id
        urgent = bool(part.form.value("urgent")) if promise else None
        self._desk.run(self, propose, article, customer_id, urgent, then=show, fail=failed)
        return False

    def _show_service(self, proposal: ServiceProposal) -> None:
        self._service_open = False
        if self.quiet:
            return  # asked for the form before: an order that is corrected keeps its own
        self._form.service.propose_service(proposal, self._form.article.read())
        self._show_repeat()

    def _show_repeat(self) -> None:
        proposal = self._form.service.proposal
        self._form.glance.show_repeat(repeat_warning(proposal, self._desk.formats) if proposal else "")

    def ask_promise(self) -> None:
        """When it can be ready, on opening hours."""
        if self.quiet:
            return
        self._promise_open = True
        urgent = bool(self._form.service.form.value("urgent"))
        self._desk.latest(
            self, "promise", intake.propose_promise, urgent, then=self._show_promise, fail=self._no_promise
        )

    def _no_promise(self, error: ShopError) -> None:
        self._promise_open = False
        self._desk.complain(error)

    def _show_promise(self, moment: datetime) -> None:
        self._promise_open = False
        if not self.quiet:
            self._form.service.propose_promise(moment)


def propose(
    store: Any, article: ArticleInput, customer_id: int | None, urgent: bool | None
) -> tuple[ServiceProposal, datetime | None]:
    """Both proposals at once; urgent None = the promised time is not asked for."""
    moment = None if urgent is None else intake.propose_promise(store, urgent)
    return intake.propose_service(store, article, customer_id), moment
