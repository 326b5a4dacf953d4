"""The chosen job: what it is, why it is as it is, its picture, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from app.errors import ShopError
from app.printing.face import Answer, JobRow, JobState, Preview, PrinterProfile
from app.ui.desk import Desk
from app.ui.pages.queue.elsewhere_panel import ElsewherePanel
from app.ui.pages.queue.go_on_part import GoOnPart
from app.ui.pages.queue.words import (
    ASKING,
    JOB_TONES,
    is_slip,
    job_document,
    job_number,
    job_reason,
    job_state,
    question,
)
from app.ui.phrases import clauses, headed
from app.ui.printer_words import printer_title
from app.ui.widgets import Badge, Button, FlowLayout, Notice, ScrollColumn, Section, empty_place, label
from app.ui.widgets.preview_panel import fit_picture, show_dots
from app.ui.words import translate

NO_LONGER_FITS = ("print.profile_changed", "print.job_damaged")  # the same bytes would only be held again
WIDTH, HEIGHT = 430, 620  # pixels of the picture at most


class JobPart(Section):
    """`show_job` says which; after an act `decided(job, what came of it)` is called, and the pages hear of "queue"."""

    acted = Signal()  # by a button, which can't keep the focus: it is switched off

    def __init__(self, desk: Desk, decided: Callable[[int, int], object]) -> None:
        super().__init__(" ")
        self._desk, self._decided = desk, decided
        self.job: JobRow | None = None
        self._useless = self._acting = self._there = False
        self.state = Badge()
        self.head.addWidget(self.state)
        self.nothing = empty_place(
            translate("Queue", "A paper that is chosen in the list shows here: its picture, and what can be done.")
        )
        self.facts = label("", wrap=True)
        self.reason = label("", "strong", wrap=True)
        self.notice = Notice()
        self.elsewhere = ElsewherePanel()
        self.picture = QLabel()
        self.picture.setObjectName("job_picture")
        self.picture.setProperty("look", "paper")
        self.yes = Button(translate("Queue", "Yes, it printed"), lambda: self._answer(Answer.YES), once=True)
        self.again = Button(translate("Queue", "Print again"), self.print_again, key="Ctrl+P", once=True)
        self.now = Button(translate("Queue", "Print it now"), self.print_again, key="Ctrl+P", once=True)
        self.anew = Button(translate("Queue", "Make it anew and print"), self.print_again, key="Ctrl+P", once=True)
        self.retry = Button(translate("Queue", "Try now"), self._retry, once=True)
        self.other = Button(translate("Queue", "Print elsewhere…"), self._ask_elsewhere, once=True)
        self.drop = Button(translate("Queue", "Drop"), lambda: self._answer(Answer.DROP), look="danger", once=True)
        self.buttons = {
            "yes": self.yes, "again": self.again, "now": self.now, "anew": self.anew, "retry": self.retry,
            "elsewhere": self.other, "drop": self.drop,
        }  # fmt: skip
        for name, button in self.buttons.items():
            button.setObjectName(f"job_{name}")
        self.go_on = GoOnPart(self._go_on, desk.complain)
        self.elsewhere.closed.connect(self.focus_acts)
        self._lay_out()
        self.show_job(None)

    def _lay_out(self) -> None:
        acts = QWidget()
        row = FlowLayout(acts)
        for button in self.buttons.values():
            row.addWidget(button)
        for widget in (self.facts, self.reason, self.notice, acts, self.go_on, self.elsewhere):
            self.body.addWidget(widget)
        self.picture_area = ScrollColumn()
        self.picture_area.column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.picture_area.column.addStretch(1)
        self.body.addWidget(self.picture_area, 1)
        self.body.addWidget(self.nothing, 1)

    # --- shown

    def show_job(self, job: JobRow | None, printers: frozenset[str] = frozenset()) -> None:
        """Show a job, or that there is none; printers: the names of those that print on this PC."""
        other = job is None or self.job is None or self.job.id != job.id
        self.job, self._acting = job, False
        self._useless = job is not None and _no_longer_fits(job, printers)
        self._there = job is not None and job.printer in printers
        if other or (job is not None and job.state not in (*ASKING, JobState.QUEUED)):
            self.elsewhere.hide()
        for widget in (self.state, self.facts, self.reason, self.picture_area):
            widget.setVisible(job is not None)
        self.nothing.setVisible(job is None)
        if job is None:
            self.set_title("")
            self.notice.say("")
            self.picture.clear()
            self._desk.background.forget(self, "picture")
        else:
            self._say(job)
            if other:
                self._read_picture(job.id)
        self._show_buttons()

    def _say(self, job: JobRow) -> None:
        formats = self._desk.formats
        self.set_title(clauses((job_document(job), job_number(job, self._desk))))
        self.state.show_words(job_state(job), JOB_TONES[job.state])
        lines = [
            headed(translate("Queue", "Printer"), printer_title(job.printer)),
            headed(translate("Queue", "Asked for"), clauses((job.who, formats.moment(job.created_at)))),
        ]
        if job.moved_from and job.moved_from != job.printer:
            words = translate("Queue", "Instead of {printer}").format(printer=printer_title(job.moved_from))
            lines.append(words)
        if job.next_try_at is not None and job.fault:
            lines.append(headed(translate("Queue", "Tried again"), formats.time(job.next_try_at)))
        self.facts.setText("\n".join(lines))
        reason = job_reason(job, self._desk)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.notice.say(*question(job, self._useless))

    def _show_buttons(self) -> None:
        job, useless = self.job, self._useless
        state = job.state if job is not None else None
        asking, waiting = state in ASKING, state is JobState.QUEUED
        self.yes.setVisible(state is JobState.UNCERTAIN)
        self.again.setVisible(state is JobState.UNCERTAIN and not useless)
        self.now.setVisible(state is JobState.HELD and not useless)
        self.anew.setVisible(job is not None and useless and is_slip(job))
        self.retry.setVisible(waiting and not useless)
        self.other.setVisible(asking or waiting)
        self.drop.setVisible(asking or waiting)
        self.go_on.show_job(job, can_print=self._there and not useless)
        for button in (*self.buttons.values(), self.go_on.button):
            button.setEnabled(not self._acting)

    def _read_picture(self, job: int) -> None:
        self.picture.clear()
        queue = self._desk.printing.queue
        self._desk.background.latest(self, "picture", lambda: queue.picture(job), self._show_picture, self._no_picture)

    def _show_picture(self, preview: Preview | None) -> None:
        if not preview:
            self.picture.setText(translate("Queue", "There is no picture of this."))
        elif preview.dots:
            show_dots(self.picture, preview[0], WIDTH)
        else:
            fit_picture(self.picture, preview[0], QSize(WIDTH, HEIGHT))
        self.picture.setAccessibleName(translate("Queue", "Picture of the first page"))

    def _no_picture(self, _error: ShopError) -> None:
        self._show_picture(None)  # the list says what is wrong with the queue

    def focus_acts(self, _id: object = None) -> None:
        """Enter in the list: onto the first thing that can be done."""
        for button in self.buttons.values():
            if button.isVisibleTo(self) and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if self.go_on.isVisibleTo(self):
            self.go_on.first.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- acts

    def print_again(self) -> bool:
        """Ctrl+P. What may have come out is counted as a further copy. False when there is nothing to print."""
        job = self.job
        if job is None or self._acting:
            return job is not None and self._acting
        printing = self._desk.printing
        if self.anew.isVisibleTo(self):
            return self._act(printing.print_anew, job.id, self._desk.acting)
        if not (self.again.isVisibleTo(self) or self.now.isVisibleTo(self)):
            return False
        if job.state is JobState.UNCERTAIN and is_slip(job):
            return self._act(printing.print_elsewhere, job.id, job.printer, self._desk.acting)
        self._answer(Answer.AGAIN)
        return True

    def _answer(self, answer: Answer) -> None:
        job = self.job
        if job is not None:
            self._act(self._desk.printing.queue.answer, job.id, answer, lambda: self._desk.acting().name, job)

    def _go_on(self, first: int) -> None:
        """From this label on: the others have come out."""
        job = self.job
        if job is not None:
            queue = self._desk.printing.queue
            self._act(queue.go_on, job.id, first, lambda: self._desk.acting().name, job)

    def _retry(self) -> None:
        if self.job is not None:
            self._act(self._desk.printing.queue.retry, self.job.id)

    def _ask_elsewhere(self) -> None:
        job = self.job
        if job is None:
            return

        def ask(printers: tuple[PrinterProfile, ...]) -> None:
            if self.job is not None and self.job.id == job.id:
                self.elsewhere.ask(printers, lambda name: self._print_on(job, name))

        self._desk.ask(self, self._desk.printing.elsewhere, job.id, then=ask)

    def _print_on(self, job: JobRow, printer: str) -> None:
        self._act(self._desk.printing.print_elsewhere, job.id, printer, self._desk.acting)

    def _act(self, work: Callable[..., JobRow], *given: object) -> bool:
        """Do it once: until it is done, nothing else can be pressed. What can be called is asked now who acts."""
        if self._acting:
            return True
        try:
            values = [each() if callable(each) else each for each in given]
        except ShopError:
            return True  # nobody is signed in: the window asks who it is
        self._acting = True
        if self.isAncestorOf(self.window().focusWidget() or self.window()):
            self.acted.emit()
        self._show_buttons()
        before = self.job

        def done(made: JobRow) -> None:
            self._decided(made.id if before is None else before.id, made.id)
            self._desk.tell({"queue", "orders"})  # an order's history has its reprints

        self._desk.ask(self, work, *values, then=done, fail=self._failed)
        return True

    def _failed(self, error: ShopError) -> None:
        self._desk.complain(error)
        self._desk.tell({"queue"})  # somebody was faster: as it is now


def _no_longer_fits(job: JobRow, printers: frozenset[str]) -> bool:
    """Whether these bytes can't come out right any more: the printer is another one now, or there is none."""
    if job.state is JobState.HELD and job.fault in NO_LONGER_FITS:
        return True
    return job.state in (JobState.QUEUED, *ASKING) and job.printer not in printers
