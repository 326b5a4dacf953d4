"""A batch of labels of which some came out: print it again from one of them on."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import ShopError
from app.printing.face import JobRow, JobState
from app.ui.widgets import Button, NumberEdit, label, mark_wrong
from app.ui.words import translate

SENT = (JobState.UNCERTAIN, JobState.SENT, JobState.CONFIRMED)  # something may have come out


class GoOnPart(QWidget):
    """Seen only for a job of several labels; `go_on(label)` gets the number of the first to print, from 1."""

    def __init__(self, go_on: Callable[[int], object], wrong: Callable[[ShopError], object]) -> None:
        super().__init__()
        self._go_on, self._wrong = go_on, wrong
        self._job = 0
        self._most = 1
        words = translate("Queue", "From label")
        self.first = NumberEdit(self._read, str, chars=4)
        self.first.setAccessibleName(words)
        self.first.setObjectName("job_first_label")
        self.of = label("", "hint")
        self.button = Button(translate("Queue", "Print again from there"), self._press, once=True)
        self.button.setObjectName("job_go_on")
        self.first.returnPressed.connect(self.button.setFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (label(words, "label"), self.first, self.of, self.button):
            row.addWidget(widget)
        row.addStretch(1)

    def show_job(self, job: JobRow | None, *, can_print: bool) -> None:
        """Ask for this job, from its first label; what is typed stays while it is the same."""
        self.setVisible(job is not None and can_print and asks_for(job))
        if job is not None and job.id != self._job:
            self._job, self._most = job.id, job.copies
            self.of.setText(translate("Queue", "of {most}").format(most=job.copies))
            self.first.set_value(Decimal(1))
            mark_wrong(self.first, False)

    def _read(self, text: str) -> Decimal | None:
        if not text.strip().isdecimal() or not 1 <= int(text) <= self._most:
            raise ShopError("print.no_such_label", "label", most=self._most)
        return Decimal(int(text))

    def _press(self) -> None:
        fault = self.first.fault()
        mark_wrong(self.first, fault is not None)
        if fault is not None:
            self.first.setFocus()
            self._wrong(fault)
            return
        self._go_on(int(self.first.value() or 1))


def asks_for(job: JobRow) -> bool:
    """Whether it is a batch of labels of which some may have come out, and no other was made of it."""
    return job.copies > 1 and job.state in SENT and not job.moved_to
