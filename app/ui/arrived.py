"""Parts that have come for the jobs of whoever is signed in: told at the top of every page, until the jobs go on."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu

from app.ui.desk import Desk
from app.ui.widgets import Button, set_tone
from app.ui.words import translate
from app.workflow.rows.stockroom import WantRow
from app.workflow.stockroom import wants

KEY = "F11"  # the window answers it
LOOK_MS = 60_000  # another PC of the shop may have booked the delivery
MOST = 12  # jobs in the menu
CHANGES = frozenset(("parts", "orders", "buying"))


def jobs_of(rows: Iterable[WantRow], desk: Desk) -> tuple[tuple[int, str], ...]:
    """For each job its id, and its number with what has come for it."""
    names: dict[int, list[str]] = {}
    numbers: dict[int, str] = {}
    for row in rows:
        names.setdefault(row.order_id, []).append(row.said(desk.language))
        numbers[row.order_id] = desk.formats.number(row.order_number)
    return tuple((key, f"{numbers[key]}  {', '.join(each)}") for key, each in names.items())


def come_words(jobs: int) -> str:
    """How many of one's own jobs can go on."""
    return translate("Arrived", "Parts have come for %n job(s) of yours", n=jobs)


class ArrivedButton(Button):
    """Hidden while nothing has come. `told` says so in words when something did, or somebody signs in."""

    told = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__("", self.show_jobs, key=KEY, look="flat")
        self.setObjectName("arrived")
        self.desk = desk
        self.jobs: tuple[tuple[int, str], ...] = ()
        self.menu_of_jobs = QMenu(self)
        self._whose: int | None = None  # who was told, and of which jobs
        self._known: frozenset[int] = frozenset()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.reload)
        self._timer.start()
        desk.who_changed.connect(self.reload)
        desk.changed.connect(self._changed)
        set_tone(self, "good")
        self.hide()

    def _changed(self, kinds: object) -> None:
        if isinstance(kinds, frozenset) and kinds & CHANGES:
            self.reload()

    def reload(self) -> None:
        """Ask again what has come for who is signed in."""
        who = self.desk.who
        if who is None or self.desk.store is None:
            self._whose = None
            self._show(())
        else:
            self.desk.latest(
                self, "arrived", wants.arrived_for, who.staff_id,
                then=lambda rows: self._came(who.staff_id, rows), fail=lambda _error: None,
            )  # fmt: skip

    def _came(self, whose: int, rows: tuple[WantRow, ...]) -> None:
        if self.desk.who is None or self.desk.who.staff_id != whose:
            return
        jobs = jobs_of(rows, self.desk)
        if whose != self._whose:
            self._whose, self._known = whose, frozenset()
        ids = frozenset(key for key, _ in jobs)
        fresh, self._known = ids - self._known, ids
        self._show(jobs)
        if fresh:
            self.told.emit(come_words(len(jobs)))

    def _show(self, jobs: tuple[tuple[int, str], ...]) -> None:
        self.jobs = jobs
        self.set_words(translate("Arrived", "Parts have come: {count}").format(count=len(jobs)))
        self.setToolTip("\n".join((come_words(len(jobs)), *(words for _, words in jobs[:MOST]))))
        self.setVisible(bool(jobs))

    def show_jobs(self) -> None:
        """F11: the card of the job; of several a menu."""
        if len(self.jobs) == 1:
            self.desk.open("card", self.jobs[0][0])
            return
        if self.jobs:
            jobs = self.fill_menu()
            jobs.setActiveAction(jobs.actions()[0])
            jobs.popup(self.mapToGlobal(self.rect().bottomLeft()) + QPoint(0, 4))

    def fill_menu(self) -> QMenu:
        """A line for each job."""
        self.menu_of_jobs.clear()
        for key, words in self.jobs[:MOST]:
            self.menu_of_jobs.addAction(words.replace("&", "&&"), self._opener(key))
        return self.menu_of_jobs

    def _opener(self, order_id: int) -> Callable[[], None]:
        return lambda: self.desk.open("card", order_id)
