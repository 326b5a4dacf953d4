"""The tour: a day in the real window, offscreen; leaves pictures, papers, labels, a register and a proof."""

from __future__ import annotations

import contextlib
import json
import shutil
import sys
import tempfile
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, Qt

from app import settings
from app.models.store import open_store
from app.places import Places, places_for
from app.printing.face import JobRow, JobState, Language, OutletKind, PrinterProfile, Role
from app.startup import Program, make_application
from app.tour import proof, report, sample_shop, story
from app.tour.clock import TourClock
from app.tour.counter import Counter
from app.tour.hands import Hands, TourStuck
from app.tour.pickup_desk import PickupDesk
from app.tour.store_room import StoreRoom
from app.tour.story import Ending, Job
from app.tour.workbench import Workbench
from app.ui.scanner import Scanner
from app.workflow.house import staff
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.kinds import Document
from app.workflow.workbench import cards

ZONE = ZoneInfo(sample_shop.ZONE)
MORNING = datetime(2026, 11, 20, 9, 0, tzinfo=ZONE)  # a Friday; always the same, so that pictures can be compared
SIZE = (1366, 740)
OF_THE_STORE_ROOM = {Document.PURCHASE_ORDER, Document.GOODS_IN_LIST, Document.COUNT_SHEET, Document.COUNT_RESULT}


def main(out: Path, records: Path | None, number: int, language: str) -> int:
    """Play `number` jobs; 0 when everything was proved, 1 when something was wrong (told on stderr)."""
    jobs = story.jobs(number, records, language)  # before anything is touched: the file may be none
    for folder in ("screens", "papers", "labels"):
        shutil.rmtree(out / folder, ignore_errors=True)  # an earlier tour's leavings would be taken for this one's
        (out / folder).mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="counterfoil-tour-") as folder:
        tour = Tour(places_for(Path(folder)), out, language)
        try:
            found = tour.play(jobs)
        except TourStuck as stuck:
            print(f"tour: stuck: {stuck}", file=sys.stderr)
            tour.picture("stuck")
            return 1
        finally:
            tour.close()
    for wrong in found.wrong:
        print(f"tour: {wrong}", file=sys.stderr)
    verdict = "proved" if not found.wrong else f"{len(found.wrong)} wrong"
    print(f"tour: {number} jobs, {found.codes} codes read back, {verdict}; see {out}")
    return 1 if found.wrong else 0


class Tour:
    """One day."""

    def __init__(self, places: Places, out: Path, language: str) -> None:
        self.out = out
        self.language = language
        self.clock = TourClock(MORNING)
        places.make_folders()
        station = settings.open_settings(places.settings_file).settings.station
        settings.change(places.settings_file, printers=self._printers())
        store = open_store(places.data, clock=self.clock)
        self.crew = sample_shop.found(store, language, station)
        people = staff.names(store)
        store.close()
        app = make_application()
        self.scanner = Scanner(app)
        self.program = Program(app, places, language, clock=self.clock, scanner=self.scanner)
        self.program.open()
        if self.program.main is None or self.program.desk is None:
            raise TourStuck("the window did not open")
        self.window, self.desk = self.program.main, self.program.desk
        self.window.showNormal()
        self.window.resize(*SIZE)
        self.window.activateWindow()
        self.hands = Hands(self.window, self.desk)
        self.hands.rest(self.program.is_looked_after, "what looks after the shop to begin")
        self.counter = Counter(self.hands, self.clock)
        self.bench = Workbench(self.hands, self.clock, self.crew, people)
        self.pickup = PickupDesk(self.hands, self.clock)
        self.taken: list[tuple[Job, TakenIn]] = []

    def _printers(self) -> tuple[settings.PrinterOptions, ...]:
        papers, labels = str(self.out.absolute() / "papers"), str(self.out.absolute() / "labels")
        names = ("标签机", "票据打印机") if self.language == "zh_CN" else ("Tag printer", "Receipt printer")
        made = (
            PrinterProfile(names[0], Role.TAG, OutletKind.FILE, labels),
            PrinterProfile(names[1], Role.RECEIPT, OutletKind.FILE, papers, Language.PDF),
        )
        return tuple(settings.PrinterOptions(**asdict(profile)) for profile in made)

    def play(self, jobs: tuple[Job, ...]) -> proof.Proof:
        """The whole day: every job in, worked, out; then the proof and the report."""
        self.bench.act_as(self.crew.clerk)
        self.picture("01-empty-window")
        for job in jobs:
            self._one(job)
        self.bench.act_as(self.crew.manager)
        room = StoreRoom(self.hands, self.picture)
        room.buy()
        room.count()
        self.bench.act_as(self.crew.clerk)
        self._last_pictures()
        self.hands.rest(self._all_printed, "the papers to be written")
        return self._prove(jobs)

    def _one(self, job: Job) -> None:
        """A job from the counter to the counter. The repeat brings back what went out before it."""
        look = self.picture if job.index < len(story.ORDER) else None
        self.bench.act_as(self.crew.clerk)
        earlier = next((done for done, _ in self.taken if job.ending is Ending.REPEAT), None)
        order = self.counter.take_in(job, earlier, look)
        self.taken.append((job, order))
        self.bench.work(job, order.number)
        if look is not None:
            self.bench.leave_card()
            look(f"03-card-{job.ending}")
        if job.index == 0:
            self.bench.print_papers()
        self.pickup.hand_out(job, order, look)

    def _last_pictures(self) -> None:
        for key in ("cards", "pickup", "parts", "customers", "register", "queue", "printers", "settings", "history"):
            if key == "history":
                self.bench.act_as(self.crew.manager)  # for nobody else
            self.window.show_page(key)
            if key in ("parts", "customers"):
                self.hands.press(Qt.Key.Key_Down)  # out of the find box onto the first one
            self.picture(f"09-{key}")
            if key == "register":
                self.hands.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)

    def _all_printed(self) -> bool:
        return self.desk.printing.queue.counts().waiting == 0

    # --- proof and report

    def _prove(self, jobs: tuple[Job, ...]) -> proof.Proof:
        found = proof.Proof()
        who, store = self.crew.manager, self.program.store
        orders = {order.order_id: cards.card(store, who, order.order_id) for _, order in self.taken}
        by_number = {card.number: card for card in orders.values()}
        files: dict[int, list[Path]] = {order_id: [] for order_id in orders}
        papers: list[tuple[Path, Document, cards.CardRow]] = []
        for job in self.desk.printing.queue.jobs(limit=100 * len(jobs) + 100):
            path = self._written(job, found)
            if path is not None and job.document == Document.GOODS_REGISTER:
                proof.check_register(found, path, by_number)
            elif path is not None and job.document not in OF_THE_STORE_ROOM:
                card = by_number[job.ref.split("-")[0]]
                papers.append((path, Document(job.document), card))
                files[card.id].append(path)
        proof.check_papers(found, papers)
        proof.check_stock(found, store)
        proof.check_receipts(found, store, who, orders)
        lines = [report.job_line(store, who, order, self.bench.states[order.order_id], self.out, files[order.order_id])
                 for _, order in self.taken]  # fmt: skip
        text = json.dumps({"jobs": lines}, ensure_ascii=False, indent=1, default=str)
        (self.out / "tour.json").write_text(text + "\n", encoding="utf-8")
        report.write_register(store, self.out / "register.csv", sample_shop.ZONE)
        return found

    def _written(self, job: JobRow, found: proof.Proof) -> Path | None:
        """The file a print job left; a label's picture instead of its bytes."""
        copy = f"-copy{job.copy}" if job.copy > 1 else ""
        folder, suffix = ("labels", ".tspl") if job.document == Document.REPAIR_TAG else ("papers", ".pdf")
        path = self.out / folder / f"{job.document}-{job.ref}{copy}{suffix}"
        if job.state not in {JobState.SENT, JobState.CONFIRMED} or not path.is_file():
            found.wrong.append(f"{path.name} is {job.state}: {job.fault}")
            return None
        return proof.label_picture(path) if suffix == ".tspl" else path

    def picture(self, name: str) -> None:
        """What the window shows now."""
        self.hands.picture(self.out / "screens" / f"{name}.png")

    def close(self) -> None:
        """Close the window and the shop."""
        with contextlib.suppress(RuntimeError):
            self.window.close()
            self.window.deleteLater()  # a second tour, or a test, would dress all of it again
        self.program.close()
        self.program.deleteLater()
        self.scanner.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
