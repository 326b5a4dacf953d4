"""The print queue of this PC: every slip with its state, and the questions only a person can answer."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from app.errors import ShopError
from app.printing.face import Answer, JobRow, JobState
from app.ui.desk import Desk
from app.ui.names import document_name
from app.ui.pages.page import Page
from app.ui.printer_words import printer_title
from app.ui.sentences import find_text
from app.ui.widgets import Button, ChipBar, Column, Notice, RowsTable, empty_place, label
from app.ui.words import translate
from app.workflow.rows.kinds import Document
from app.workflow.slips.papers import SLIPS

JOB_TONES = {
    JobState.QUEUED: "info",
    JobState.SENDING: "info",
    JobState.UNCERTAIN: "bad",
    JobState.HELD: "warn",
    JobState.SENT: "good",
    JobState.CONFIRMED: "good",
    JobState.DROPPED: "quiet",
}


NO_LONGER_FITS = ("print.profile_changed", "print.job_damaged")  # the same bytes would only be held again


def job_state_name(state: JobState) -> str:
    """A job's state in words, with its sign."""
    return {
        JobState.QUEUED: translate("Queue", "… waiting"),
        JobState.SENDING: translate("Queue", "→ printing"),
        JobState.UNCERTAIN: translate("Queue", "? did it print"),
        JobState.HELD: translate("Queue", "‖ held"),
        JobState.SENT: translate("Queue", "✓ sent"),
        JobState.CONFIRMED: translate("Queue", "✓ printed"),
        JobState.DROPPED: translate("Queue", "× dropped"),
    }[state]


def job_document(job: JobRow) -> str:
    """What is printed, with its copy when it is not the first."""
    known = job.document in {str(document) for document in Document}
    words = document_name(Document(job.document)) if known else job.document
    if job.copy > 1:
        words = translate("Queue", "{document}, copy {n}").format(document=words, n=job.copy)
    return words


def is_slip(job: JobRow) -> bool:
    """Whether it belongs to an order, so that it can be made again from what is kept."""
    return job.document in set(SLIPS)


class QueuePage(Page):
    """List, and under it what can be done with the chosen job."""

    key = "queue"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._asking = 0
        self._printers: frozenset[str] = frozenset()
        self.which = ChipBar(((True, translate("Queue", "Open")), (False, translate("Queue", "All"))))
        self.which.picked.connect(self._which_picked)
        self.table = RowsTable(desk, self._columns())
        self.table.setAccessibleName(self.title())
        self.table.setObjectName("jobs")
        self.empty = empty_place(
            translate("Queue", "Nothing waits to be printed. Receipts and tags show up here when they are saved.")
        )
        self.notice = Notice()
        self.yes = Button(translate("Queue", "Yes, it printed"), lambda: self._answer(Answer.YES))
        self.again = Button(translate("Queue", "Print again"), lambda: self._answer(Answer.AGAIN), key="Ctrl+P")
        self.anew = Button(translate("Queue", "Make it anew and print"), self._print_anew, key="Ctrl+P")
        self.drop = Button(translate("Queue", "Drop"), lambda: self._answer(Answer.DROP), look="danger")
        self.retry = Button(translate("Queue", "Try now"), self._retry)
        self._buttons = {
            "yes": self.yes, "again": self.again, "anew": self.anew, "retry": self.retry, "drop": self.drop,
        }  # fmt: skip
        for name, button in self._buttons.items():
            button.setObjectName(f"job_{name}")
        self._build()
        self.table.current_changed.connect(self._show_buttons)
        self.refresh()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(self.title(), "title"))
        head.addSpacing(16)
        head.addWidget(self.which, 1)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.notice)
        row = QHBoxLayout()
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _columns(self) -> tuple[Column, ...]:
        formats = self.desk.formats
        return (
            Column("at", translate("Queue", "When"), lambda job: formats.short_moment(job.created_at), 110),
            Column("document", translate("Queue", "Paper"), job_document, 210),
            Column("ref", translate("Queue", "Number"), lambda job: _ref(job, self.desk), 180),
            Column("printer", translate("Queue", "Printer"), lambda job: printer_title(job.printer), 180),
            Column(
                "state",
                translate("Queue", "State"),
                lambda job: job_state_name(job.state),
                130,
                tone=lambda job: JOB_TONES[job.state],
                strong=lambda job: job.state in (JobState.UNCERTAIN, JobState.HELD),
            ),
            Column("fault", translate("Queue", "What happened"), self._fault, 0),
        )

    def _fault(self, job: JobRow) -> str:
        text = find_text(job.fault) if job.fault else ""
        if text is None:
            return job.fault
        values = dict(job.fault_values)
        for name in ("printer", "name", "sent", "detail", "folder", "address", "reason"):
            values.setdefault(name, "")
        try:
            return text.format(**values)
        except KeyError:
            return text

    @override
    def title(self) -> str:
        return translate("Queue", "Print queue")

    @override
    def badge(self) -> str:
        return f"{self._asking}!" if self._asking else ""

    @override
    def start(self) -> None:
        self.refresh()
        self.table.setFocus()

    @override
    def on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"queue", "papers"}:
            self.refresh()

    def _which_picked(self, _value: object) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Read the jobs again."""
        printing, open_only = self.desk.printing, bool(self.which.value())

        def read() -> tuple[tuple[JobRow, ...], frozenset[str]]:
            known = frozenset(row.profile.name for row in printing.states())
            return printing.queue.jobs(open_only=open_only), known

        self.desk.background.latest(self, "jobs", read, self._show, self.desk.complain)

    def _show(self, found: tuple[tuple[JobRow, ...], frozenset[str]]) -> None:
        jobs, self._printers = found
        self._asking = sum(job.state in (JobState.UNCERTAIN, JobState.HELD) for job in jobs)
        kept = self.table.current_id()
        self.table.show_rows(jobs)
        self.table.setVisible(bool(jobs))
        self.empty.setVisible(not jobs)
        if kept is None or not self.table.select_id(kept):
            self.table.select_first()
        self._show_buttons()

    def _show_buttons(self, _id: object = None) -> None:
        job: JobRow | None = self.table.current_row()
        state = job.state if job is not None else None
        asking = state in (JobState.UNCERTAIN, JobState.HELD)
        useless = job is not None and self._no_longer_fits(job)
        self.yes.setVisible(state is JobState.UNCERTAIN)
        self.again.setVisible(asking and not useless)
        self.anew.setVisible(job is not None and useless and is_slip(job))
        self.retry.setVisible(state is JobState.QUEUED and not useless)
        self.drop.setVisible(asking or state is JobState.QUEUED)
        words, tone = ("", "") if job is None else self._question(job, useless)
        self.notice.say(words, tone)

    def _no_longer_fits(self, job: JobRow) -> bool:
        """Whether these bytes can't come out right any more: the printer is another one now, or there is none."""
        if job.state is JobState.HELD and job.fault in NO_LONGER_FITS:
            return True
        waits = job.state in (JobState.QUEUED, JobState.HELD, JobState.UNCERTAIN)
        return waits and job.printer not in self._printers

    def _question(self, job: JobRow, useless: bool) -> tuple[str, str]:
        """What is asked about a job, and its tone; "" for nothing."""
        if job.state is JobState.UNCERTAIN:
            words = translate(
                "Queue", "Printing broke off, or the printer reported a fault. Look at it: did {paper} print?"
            )
            return words.format(paper=job_document(job)), "bad"
        if useless and is_slip(job):
            return translate(
                "Queue",
                "This can't come out as it is: its printer was changed or removed, or it was damaged."
                " Make it anew for the printer as it is now; this one is dropped.",
            ), "warn"
        if useless:
            return translate(
                "Queue",
                "This can't come out as it is: its printer was changed or removed, or it was damaged."
                " Drop it, and print it anew from the page it came from.",
            ), "warn"
        if job.state is JobState.HELD:
            return translate("Queue", "This is old, so it does not come out by itself. Is it still wanted?"), "warn"
        return "", ""

    def _answer(self, answer: Answer) -> None:
        job: JobRow | None = self.table.current_row()
        if job is None:
            return
        who, queue = self.desk.acting().name, self.desk.printing.queue
        self.desk.ask(self, queue.answer, job.id, answer, who, then=lambda _job: self.desk.tell({"queue"}))

    def _print_anew(self) -> None:
        job: JobRow | None = self.table.current_row()
        if job is None:
            return
        self.anew.hide()  # until the list was read again: pressed twice, it is done once
        self.desk.ask(
            self,
            self.desk.printing.print_anew,
            job.id,
            self.desk.acting(),
            then=lambda _: self.desk.tell({"queue", "orders"}),  # the order's history has it
            fail=self._anew_failed,
        )

    def _anew_failed(self, error: ShopError) -> None:
        self._show_buttons()
        self.desk.complain(error)

    def _retry(self) -> None:
        job: JobRow | None = self.table.current_row()
        if job is not None:
            self.desk.ask(self, self.desk.printing.queue.retry, job.id, then=lambda _job: self.desk.tell({"queue"}))

    @override
    def print_again(self) -> bool:
        if self.again.isVisibleTo(self):
            self._answer(Answer.AGAIN)
        elif self.anew.isVisibleTo(self):
            self._print_anew()
        else:
            return False
        return True

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [("Ctrl+P", translate("Queue", "Print the chosen slip again"))]


def _ref(job: JobRow, desk: Desk) -> str:
    number = job.ref.split("-", 1)[0]
    return desk.formats.number(number) if number.isdigit() and len(number) == 12 else ""
