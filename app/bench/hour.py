"""An hour of counter work in seconds: the tour's hands take in, search, scan, step, hand out and look around."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.bench.figures import Figure, percentile
from app.bench.heartbeat import Heartbeat
from app.bench.shops import Effort
from app.bench.sought import Sought
from app.bench.stage import Stage
from app.tour import story
from app.tour.counter import Counter
from app.tour.hands import Hands
from app.tour.pickup_desk import PickupDesk
from app.tour.sample_shop import Crew
from app.tour.story import Job
from app.tour.workbench import Workbench
from app.workflow.house import staff
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who

AIM_MS = 50
SEARCHES = 6  # a job
PAGES = ("cards", "pickup", "parts", "customers", "register", "history", "queue", "printers", "settings")


class SlowHands(Hands):
    """Type as a person does: between two keys the window can do what it wants."""

    @override
    def type(self, widget: QWidget, text: str) -> None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        target = widget.focusProxy() or widget
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, target)
        self.press(Qt.Key.Key_Delete, target=target)
        for sign in text:
            if sign.isascii() and sign.isprintable():
                QTest.keyClicks(target, sign)
            else:
                event = QInputMethodEvent()
                event.setCommitString(sign)
                QCoreApplication.sendEvent(target, event)
            QCoreApplication.processEvents()
        self.rest()


class Hour:
    """One clerk, one technician, one manager on one window."""

    def __init__(self, stage: Stage, queries: list[Sought]) -> None:
        self._stage = stage
        self._queries = iter(queries)
        people = staff.names(stage.program.store)
        hands = SlowHands(stage.window, stage.desk)
        crew = _crew(stage)
        self._hands = hands
        self._counter = Counter(hands, stage.clock)
        self._bench = Workbench(hands, stage.clock, crew, people)
        self._pickup = PickupDesk(hands, stage.clock)
        self._crew = crew
        self._taken: list[tuple[Job, TakenIn]] = []
        self.heart = Heartbeat(stage.window)

    def work(self, jobs: int) -> None:
        """So many articles from the counter to the counter, and between them all that a clerk looks up."""
        self._stage.rest()
        self.heart.start()
        for job in story.jobs(jobs, None, "zh_CN"):
            self._one(job)
        self.heart.stop()

    def _one(self, job: Job) -> None:
        earlier = next((done for done, _ in self._taken if job.ending is story.Ending.REPEAT), None)
        self._do(f"take in ({job.ending})")
        self._bench.act_as(self._crew.clerk)
        order = self._counter.take_in(job, earlier, None)
        self._taken.append((job, order))
        self._do(f"repair ({job.ending})")
        self._bench.work(job, order.number)
        self._do("search")
        self._search()
        self._do(f"hand out ({job.ending})")
        self._pickup.hand_out(job, order, None)
        self._look_around()

    def _do(self, what: str) -> None:
        self._stage.rest()
        self.heart.doing = what

    def _search(self) -> None:
        box = self._stage.window.top_bar.find_box
        for query, _ in zip(self._queries, range(SEARCHES), strict=False):
            self._hands.press(Qt.Key.Key_F2)
            self._hands.type(box, query.text)
            self._hands.press(Qt.Key.Key_Escape, target=box)
            box.reset()

    def _look_around(self) -> None:
        """Every page, and a little way down its list."""
        there = {page.key for page in self._stage.window.pages}
        for key in (page for page in PAGES if page in there):
            self._do(f"open {key}")
            self._stage.window.show_page(key)
            self._stage.rest()
            for _ in range(5):
                self._hands.press(Qt.Key.Key_PageDown)
            self._hands.press(Qt.Key.Key_Home)


def measure(stage: Stage, queries: list[Sought], effort: Effort) -> list[Figure]:
    """The longest time of all; pages are opened for the first time in it, too."""
    stage.come_forward()
    hour = Hour(stage, queries)
    hour.work(effort.jobs)
    gaps = sorted(hour.heart.gaps, reverse=True)
    wall, own, what = gaps[0]
    over = sum(1 for gap, _, _ in gaps if gap > AIM_MS)
    how = f"longest of {effort.jobs} jobs with all around them; held over {AIM_MS} ms: {over} times"
    note = f"in “{what}”, of it {own:.0f} ms its own work; p99.9 {percentile([g for g, _, _ in gaps], 0.999):.0f} ms"
    return [Figure("held", "longest time the window's thread was held", stage.orders, wall, "ms", aim=AIM_MS, how=how,
                   note=note)]  # fmt: skip


def _crew(stage: Stage) -> Crew:
    people = [Who(p.id, p.name, p.roles, stage.desk.station) for p in staff.names(stage.program.store)]
    manager = next(each for each in people if Role.MANAGER in each.roles)
    clerk = next(each for each in people if Role.CLERK in each.roles and each is not manager)
    first, second, *_ = (each for each in people if each.roles == frozenset((Role.TECHNICIAN,)))
    return Crew(manager, clerk, first, second)
