"""The technician's and the manager's part of the tour: works on cards on the repair cards page."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.tour.clock import TourClock
from app.tour.hands import Hands, TourStuck
from app.tour.sample_shop import Crew
from app.tour.story import Ending, Job
from app.ui.pages.cards.page import CardsPage
from app.ui.widgets.inline_form import InlineForm
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Outcome, State
from app.workflow.rows.shop import StaffRow, Who

PART = ("Power cord", "电源线")  # cheap and in stock: every estimate of the tour holds


class Workbench:
    """Works one card after the other. States it passed through are in `states`, by order id."""

    def __init__(self, hands: Hands, clock: TourClock, crew: Crew, people: tuple[StaffRow, ...]) -> None:
        self.hands = hands
        self.clock = clock
        self.crew = crew
        self.badges = {person.id: person.badge for person in people}
        self.states: dict[int, list[str]] = {}
        page = hands.window.page("cards")
        if not isinstance(page, CardsPage):
            raise TypeError(page)
        self.page = page

    def work(self, job: Job, number: str) -> CardRow:
        """From the tag to ready, as the job's ending wants it."""
        self.act_as(self.crew.technician)
        self.open(number)
        if job.ending is Ending.WHILE_YOU_WAIT:
            return self._while_you_wait(job)
        self.step("diagnose")
        self._findings(job)
        if job.ending is Ending.REPEAT:
            self.hands.click(self.page.view.people.same)
        if job.ending is Ending.UNREPAIRABLE:
            self._end("give_back", Outcome.UNREPAIRABLE, job)
        elif job.ending is Ending.WITHDRAWN:
            self._end("withdraw", Outcome.WITHDRAWN, job)
        elif job.ending is Ending.DECLINED:
            self._declined(job)
        elif job.ending is Ending.NO_FAULT:
            self.step("finish")
            self._inspect(job)
        else:
            self._repair(job)
            self._inspect(job)
        self._tell()
        return self.card

    @property
    def card(self) -> CardRow:
        """The card that lies open."""
        card = self.page.open_card.card
        if card is None:
            raise TourStuck("no card is open")
        return card

    def act_as(self, who: Who) -> None:
        """Scan a badge, unless it is that person's turn already."""
        desk, code = self.hands.desk, self.badges[who.staff_id]
        if desk.who is not None and desk.who.staff_id == who.staff_id:
            return
        if code is None:
            raise TourStuck(f"{who.name} has no badge")
        self.hands.scan(code)
        self.hands.rest(lambda: desk.who is not None and desk.who.staff_id == who.staff_id, f"{who.name} to sign in")

    def leave_card(self) -> None:
        """Back into the list, the card from its beginning."""
        self.hands.press(Qt.Key.Key_Escape)
        self.page.view.column.verticalScrollBar().setValue(0)

    def open(self, number: str) -> CardRow:
        """Scan a tag: its card opens, whatever page is in front."""
        self.hands.scan(number)
        page = self.page
        self.hands.rest(
            lambda: page.open_card.card is not None and page.open_card.card.number == number, f"card {number} to open"
        )
        self.states.setdefault(self.card.id, [str(self.card.state)])
        return self.card

    def step(self, key: str) -> None:
        """Press the button of an allowed step."""
        button = self.page.view.steps.buttons.get(key)
        if button is None:
            raise TourStuck(f"no step “{key}” from {self.card.state} for {self.hands.desk.who}")
        before = self.card.version
        self.clock.pass_minutes(2)
        self.hands.click(button)
        if not self.page.view.steps.ask.asking():
            self._moved(before, key)

    def _answer(self, key: str, *, reason: str = "", outcome: Outcome | None = None) -> None:
        """Fill in what a step asks for, and agree."""
        ask = self.page.view.steps.ask
        before = self.card.version
        if outcome is not None and not ask.form.rows["outcome"].isHidden():
            self.hands.choose_in(ask.form, "outcome", outcome)
        if reason and not ask.form.rows["reason"].isHidden():
            self.hands.type(ask.form.field("reason"), reason)
        self.hands.click(ask.yes)
        self._moved(before, key)

    def _moved(self, before: int, key: str) -> None:
        if self.card.version == before:
            said = self.page.view.steps.problem.text() or self.hands.window.status.text()
            raise TourStuck(f"step “{key}” of {self.card.number} did not go: {said}")
        states = self.states[self.card.id]
        if states[-1] != self.card.state:
            states.append(str(self.card.state))

    def print_papers(self) -> None:
        """The repair card, the report and the notice to collect of the open order: Ctrl+P, then 2, 5, 6."""
        for key in (Qt.Key.Key_2, Qt.Key.Key_5, Qt.Key.Key_6):
            self.hands.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, self.page.orders.table)
            self.hands.rest(self.page.view.print_again.asking, "the choice of papers")
            self.hands.press(key)
            self.hands.rest(lambda: not self.page.view.print_again.asking(), "the paper to be printed")

    # --- pieces of work

    def _findings(self, job: Job) -> None:
        form = self.page.view.findings.form
        self.hands.type(form.field("diagnosis"), job.record.fault or job.record.category)
        code = self.hands.desk.lists.fault_codes[job.index % len(self.hands.desk.lists.fault_codes)]
        self.hands.choose_in(form, "fault_code_id", code.id)
        self.hands.press(Qt.Key.Key_F9)

    def _repair(self, job: Job) -> None:
        self.step("repair")
        time = self.page.view.time
        self.hands.click(time.clock)
        self.clock.pass_minutes(15 + job.index % 10)
        self._use_part()
        self._labour()
        self.hands.click(time.clock)
        self.step("finish")

    def _use_part(self) -> None:
        parts = self.page.view.parts
        self.hands.press(Qt.Key.Key_F4)
        self.hands.type(parts.search, self._words(*PART))
        self.hands.rest(parts.search.popup_shown, "the parts search to answer")
        self.hands.press(Qt.Key.Key_Return, target=parts.search)
        used = len(self.card.parts)
        # a part that is in hand but at 0 is booked as found with the same one key
        self.hands.click(parts.found if parts.found.isVisibleTo(parts.ask) else parts.ask.yes)
        self.hands.rest(lambda: len(self.card.parts) > used, "the part to be used")

    def _labour(self) -> None:
        labour = self.page.view.labour
        self.hands.click(labour.add)
        prices = self.hands.desk.lists.prices
        cheapest = min((each for each in prices if each.category_id is None), key=lambda each: each.price)
        self.hands.choose_in(labour.ask.form, "price_item_id", cheapest.id)
        self._submit(labour.ask)

    def _inspect(self, job: Job) -> None:
        self.act_as(self.crew.manager)
        number = self.card.number
        if job.ending is Ending.INSPECTION_REFUSED:
            self.step("refuse_inspection")
            self._answer("refuse_inspection", reason=self._words("still noisy", "仍有异响"))
            self.act_as(self.crew.technician)
            self.open(number)
            self.step("finish")
            self.act_as(self.crew.manager)
        self.step("pass_inspection")

    def _declined(self, job: Job) -> None:
        quotations = self.page.view.quotations
        self.hands.click(quotations.make)
        self.hands.type(quotations.quote.form.field("amount"), str(job.estimate * 3))
        self.hands.type(quotations.quote.form.field("words"), self._words("new main board", "更换主板"))
        self._submit(quotations.quote)
        self.step("ask_customer")
        self.act_as(self.crew.clerk)
        self.hands.click(quotations.note_answer)
        self.hands.choose_in(quotations.answer.form, "accepted", False)
        self._submit(quotations.answer)
        self.step("decline")

    def _while_you_wait(self, job: Job) -> CardRow:
        """One key, by somebody who may inspect what another repaired: the manager presses it for the technician."""
        self._assign(self.crew.technician)
        self.act_as(self.crew.manager)
        before = self.card.version
        self.clock.pass_minutes(10)
        self.hands.click(self.page.view.steps.buttons["straight"])
        self._moved(before, "straight")
        self._tell()
        return self.card

    def _assign(self, who: Who) -> None:
        people = self.page.view.people
        self.hands.choose_in(people.form, "technician_id", who.staff_id)
        self.hands.click(people.button)
        self.hands.rest(lambda: self.card.technician_id == who.staff_id, f"{who.name} to be assigned")

    def _end(self, key: str, outcome: Outcome, job: Job) -> None:
        steps = self.page.view.steps
        if key not in steps.buttons:
            self.act_as(self.crew.manager)
        self.step(key)
        if steps.ask.asking():
            self._answer(key, reason=self._words("told by phone", "已电话告知"), outcome=outcome)

    def _tell(self) -> None:
        if self.card.state is not State.READY:
            raise TourStuck(f"{self.card.number} is {self.card.state}, not ready")
        self.act_as(self.crew.clerk)
        told = self.page.view.told
        self.hands.click(told.tell)
        self._submit(told.ask)
        self.hands.rest(lambda: self.card.told_at is not None, "the customer to be told")

    # --- small things

    def _submit(self, ask: InlineForm) -> None:
        self.hands.click(ask.yes)
        self.hands.rest(lambda: not ask.asking(), f"“{ask.title.text()}” to be done: {ask.problem.text()}")

    def _words(self, english: str, chinese: str) -> str:
        return chinese if self.hands.desk.language == "zh_CN" else english
