"""The clerk's part of the tour: takes articles in on the intake page, by keys only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt

from app.tour.clock import TourClock
from app.tour.hands import Hands, TourStuck
from app.tour.story import Ending, Job
from app.ui.pages.intake.page import IntakePage
from app.ui.widgets import Form, SearchBox
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.kinds import Proof
from app.workflow.samples.openrepair import category_of, kind_of

Look = Callable[[str], None]  # takes a picture under a name


class Counter:
    """Takes jobs in."""

    def __init__(self, hands: Hands, clock: TourClock) -> None:
        self.hands = hands
        self.clock = clock
        page = hands.window.page("intake")
        if not isinstance(page, IntakePage):
            raise TypeError(page)
        self.page = page
        self.form = page.form

    def take_in(self, job: Job, earlier: Job | None, look: Look | None) -> TakenIn:
        """One article over the counter. earlier: the job whose customer and article come back (a repeat);
        look: takes a picture of the page before it is saved.
        """
        self.hands.window.show_page("intake")
        if earlier is None:
            self._new_customer(job)
        else:
            self._find_article(earlier)
        self._fault(job if earlier is None else earlier)
        if earlier is None:
            self._article(job)
        self._accessories(job)
        self._service(job)
        if look is not None:
            self.hands.rest(lambda: not self.form.tag.picture.page.pixmap().isNull(), "the tag to be drawn")
            look(f"02-intake-{job.ending}")
        before = self.page.last
        self.clock.pass_minutes(3)
        self.hands.press(Qt.Key.Key_F9)
        if self.page.last is before and self.form.customer.duplicates:
            self.hands.press(Qt.Key.Key_F9)  # somebody of that name is known; this one is another
        if self.page.last is None or self.page.last is before:
            raise TourStuck(f"job {job.index} was not taken in: {self.complaints()}")
        return self.page.last

    def complaints(self) -> str:
        """What the page says is wrong, and the line at the bottom."""
        said = [self.hands.window.status.text()]
        for part in (self.form.customer, self.form.fault, self.form.article, self.form.service, self.form.deposit):
            said += [f"{name}: {row.error()}" for name, row in part.form.rows.items() if row.error()]
        return "; ".join(filter(None, said))

    # --- the page from left to right

    def _new_customer(self, job: Job) -> None:
        customer = job.customer
        search = self.form.customer.search
        self.hands.type(search, customer.phones[0])
        self._wait_for_hits(search)
        self.hands.press(Qt.Key.Key_Up, target=search)  # the last line is "new customer"
        self.hands.press(Qt.Key.Key_Return, target=search)
        form = self.form.customer.form
        self._into(form, "name", customer.name)
        self._into(form, "phones", customer.phones[0])
        for name, text in (("address", customer.address), ("company", customer.company), ("email", customer.email)):
            if text:
                self._into(form, name, text)

    def _find_article(self, earlier: Job) -> None:
        """The customer brings the same thing again: its whole serial number finds both, in a shop of any size."""
        search = self.form.customer.search
        self.hands.type(search, earlier.serial)
        self._wait_for_hits(search)
        self.hands.press(Qt.Key.Key_Return, target=search)
        wanted = self.form.article
        self.hands.rest(lambda: wanted.article_id is not None, "the article that came before")

    def _wait_for_hits(self, search: SearchBox) -> None:
        self.hands.rest(search.popup_shown, "the customer search to answer")

    def _fault(self, job: Job) -> None:
        form = self.form.fault.form
        self._into(form, "fault", job.record.fault or job.record.category)

    def _accessories(self, job: Job) -> None:
        """After the category, which says what is offered."""
        for words in job.accessories:
            addition = self.form.fault.accessories.addition
            self.hands.type(addition, words)
            self.hands.press(Qt.Key.Key_Return, target=addition)

    def _article(self, job: Job) -> None:
        form = self.form.article.form
        desk = self.hands.desk
        category = category_of(job.record, desk.lists.categories)
        self.hands.choose_in(form, "category_id", category.id)
        if job.record.brand:
            self._into(form, "brand", job.record.brand)
        model = kind_of(job.record, category, desk.language)
        if model:
            self._into(form, "model", model)
        self._into(form, "serial", job.serial)
        if job.ending is Ending.WARRANTY:
            bought = (self.clock.now - timedelta(days=150)).date()
            self._into(form, "bought_on", bought.isoformat())
            self.hands.choose_in(form, "proof", Proof.INVOICE)
            self.hands.press(Qt.Key.Key_Space, target=form.field("sold_here"))

    def _service(self, job: Job) -> None:
        form = self.form.service.form
        self._into(form, "shelf", f"{'ABC'[job.index % 3]}-{job.index % 12 + 1:02d}")
        self._into(form, "estimate", str(job.estimate))
        self._into(form, "diagnosis_fee", "30")
        if job.deposit:
            self._into(self.form.deposit.form, "deposit", str(job.deposit))

    def _into(self, form: Form, name: str, text: str) -> None:
        self.hands.type(form.field(name), text)
