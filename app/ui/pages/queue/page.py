"""The print queue of this PC: every slip with its picture and its state, and the questions only a person answers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.printing.face import FINAL_STATES, JobRow, JobState
from app.ui.desk import Desk
from app.ui.pages.page import Page
from app.ui.pages.queue.job_part import JobPart
from app.ui.pages.queue.words import (
    ASKING,
    JOB_TONES,
    WAITING,
    job_document,
    job_number,
    job_reason,
    job_state,
    with_reason,
)
from app.ui.printer_words import printer_title
from app.ui.widgets import ChipBar, Column, FindLine, RowsTable, label
from app.ui.words import translate

MOST = 2000  # jobs listed; nobody looks for one further back
ALL, DECIDE, WAIT, DONE = "all", "decide", "wait", "done"
STATES: dict[str, tuple[JobState, ...]] = {
    ALL: tuple(JobState), DECIDE: ASKING, WAIT: WAITING, DONE: FINAL_STATES,
}  # fmt: skip
_ORDER = {state: at for at, state in enumerate((JobState.UNCERTAIN, JobState.HELD, JobState.SENDING, JobState.QUEUED))}


class QueuePage(Page):
    """List on the left, what is open first; on the right the chosen job. Keys: Enter acts, Ctrl+P prints again."""

    key = "queue"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._jobs: tuple[JobRow, ...] = ()
        self._printers: frozenset[str] = frozenset()
        self._wanted: int | None = None
        self._came = False  # to the front just now: typing starts in the list once there is one
        self.which = ChipBar(
            (
                (ALL, translate("Queue", "All"), ""),
                (DECIDE, translate("Queue", "To decide"), "bad"),
                (WAIT, translate("Queue", "Waiting"), "info"),
                (DONE, translate("Queue", "Done"), ""),
            )
        )
        self.which.picked.connect(self._list)
        self.find_box = FindLine(translate("Queue", "number, paper, printer, who…"))
        self.find_box.setAccessibleName(translate("FoundList", "Find in the list"))
        self.find_box.setClearButtonEnabled(True)
        self.find_box.changed.connect(self._list)
        self.table = RowsTable(desk, self._columns())
        self.table.setAccessibleName(self.title())
        self.table.setObjectName("jobs")
        self.empty = label("", "hint", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.part = JobPart(desk, self._choose)
        self._build()
        self.find_box.into_list.connect(self.table.setFocus)
        self.table.current_changed.connect(self._show_job)
        self.table.activated_id.connect(self.part.focus_acts)
        self.part.acted.connect(self._focus_list)
        self.refresh()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(8)
        left = QVBoxLayout()
        left.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(self.title(), "title"))
        head.addSpacing(16)
        head.addWidget(self.which, 1)
        left.addLayout(head)
        find = QHBoxLayout()
        find.addWidget(label(translate("FoundList", "Find"), "label"))
        find.addWidget(self.find_box, 1)
        left.addLayout(find)
        left.addWidget(self.table, 1)
        left.addWidget(self.empty, 1)
        words = translate("Queue", "What is done is kept for 30 days, then cleared with its picture.")
        left.addWidget(label(words, "hint", wrap=True))
        row.addLayout(left, 9)
        row.addWidget(self.part, 5)

    def _columns(self) -> tuple[Column, ...]:
        desk = self.desk
        return (
            Column("at", translate("Queue", "When"), lambda job: desk.formats.short_moment(job.created_at), 90),
            Column("document", translate("Queue", "Paper"), job_document, 170),
            Column("ref", translate("Queue", "Number"), lambda job: job_number(job, desk), 124),
            Column("printer", translate("Queue", "Printer"), lambda job: printer_title(job.printer), 104),
            Column(
                "state",
                translate("Queue", "State"),
                job_state,
                106,
                tone=lambda job: JOB_TONES[job.state],
                strong=lambda job: job.state in ASKING,
            ),
            Column("who", translate("Queue", "Who"), lambda job: job.who, 70),
            Column(
                "fault",
                translate("Queue", "What happened"),
                lambda job: job_reason(job, desk),
                0,
                tip=lambda job: job_reason(job, desk),
            ),
        )

    @override
    def title(self) -> str:
        return translate("Queue", "Print queue")

    @override
    def badge(self) -> str:
        asking = sum(job.state in ASKING for job in self._jobs)
        return f"{asking}!" if asking else ""

    @override
    def start(self) -> None:
        self._came = True
        self.refresh()
        self._focus_list()

    @override
    def on_changed(self, kinds: frozenset[str]) -> None:
        if kinds & {"queue", "papers"}:
            self.refresh()

    def refresh(self) -> None:
        """Read the jobs again."""
        printing, unseen = self.desk.printing, not self.isVisible()

        def read() -> tuple[tuple[JobRow, ...], frozenset[str]]:
            states = {row.profile.name: row.state for row in printing.states()}
            jobs = printing.queue.jobs(open_only=unseen, limit=MOST)  # the tab only tells what is to decide
            return tuple(with_reason(job, states) for job in jobs), frozenset(states)

        self.desk.background.latest(self, "jobs", read, self._show, self.desk.complain)

    def _show(self, found: tuple[tuple[JobRow, ...], frozenset[str]]) -> None:
        before = self.badge()
        self._jobs, self._printers = found
        self.which.set_counts(
            {which: sum(job.state in states for job in self._jobs) for which, states in STATES.items()}
        )
        self._list()
        if self._came and self.find_box.hasFocus() and not self.find_box.value():
            self._focus_list()
        self._came = False
        if self.badge() != before:
            self.desk.tell({"counts"})

    def _list(self, _which: object = None) -> None:
        """What the chips and the find box leave: what is open first, then the newest."""
        states, sought = STATES[self.which.value()], self.find_box.value().casefold()
        jobs = [job for job in self._jobs if job.state in states and self._has(job, sought)]
        jobs.sort(key=lambda job: (_ORDER.get(job.state, len(_ORDER)), -job.id))
        kept = self.table.current_id() if self._wanted is None else self._wanted
        self._wanted = None
        self.table.show_rows(jobs)
        self.table.setVisible(bool(jobs))
        self.empty.setVisible(not jobs)
        self.empty.setText(
            translate("Queue", "Nothing here fits. Choose “All”, or empty the find box.")
            if self._jobs
            else translate("Queue", "Nothing was printed yet. Receipts and tags show up here when they are saved.")
        )
        if kept is None or not self.table.select_id(kept):
            self.table.select_first()
        self._show_job()

    def _focus_list(self) -> None:
        """Where there is no list, something is looked for."""
        (self.find_box if self.table.isHidden() else self.table).setFocus()

    def _has(self, job: JobRow, sought: str) -> bool:
        texts = (job_document(job), job.ref, job_number(job, self.desk), printer_title(job.printer), job.who)
        return all(any(part in text.casefold() for text in texts) for part in sought.split())

    def _show_job(self, _id: object = None) -> None:
        self.part.show_job(self.table.current_row(), self._printers)

    def _choose(self, job: int, made: int) -> None:
        """A job was decided: on to the next in the list that asks; from one that only waited, to what came of it."""
        asking = {each.id for each in self._jobs if each.state in ASKING}
        ids = list(self.table.rows_model.ids) if job in asking else []
        at = ids.index(job) if job in ids else 0
        self._wanted = next((each for each in (*ids[at:], *ids[:at]) if each in asking - {job, made}), made)

    @override
    def print_again(self) -> bool:
        return self.part.print_again()

    @override
    def step_back(self) -> bool:
        if self.part.elsewhere.asking():
            self.part.elsewhere.close_panel()
        elif self.table.hasFocus() or self.table.isHidden():
            return False
        self.table.setFocus()
        return True

    @override
    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", translate("Queue", "from the list to what can be done; Esc goes back")),
            ("Ctrl+P", translate("Queue", "Print the chosen slip again")),
        ]
