"""What the tests of pages stand on: a dressed program, printing that keeps what it is given, a desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication

from app.errors import ShopError
from app.layout_service import LayoutService
from app.models.store import Store
from app.printing.face import (
    Address,
    Answer,
    Batch,
    JobRow,
    JobState,
    LineTime,
    OutletKind,
    Preview,
    PrinterCondition,
    PrinterProfile,
    PrinterRow,
    PrinterState,
    QueueCounts,
    Role,
    Trial,
)
from app.ui import theme, words
from app.ui.background import Background
from app.ui.desk import Desk
from app.workflow.house import shop
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import NoticePaper
from app.workflow.rows.shop import Who


def job(number: int, state: JobState = JobState.SENT, document: str = "repair_tag", fault: str = "") -> JobRow:
    """A job as the spool would give it."""
    at = datetime(2026, 11, 21, 6, number % 60, tzinfo=UTC)
    return JobRow(
        id=number,
        document=document,
        ref="126110000017",
        copy=1,
        printer="标签机",
        state=state,
        size=100,
        sent=40,
        tries=1,
        fault=fault,
        fault_values=(),
        created_at=at,
        changed_at=at,
        next_try_at=None,
        answered_by="",
    )


@dataclass
class FakeQueue:
    """The spool's face, in memory."""

    rows: list[JobRow] = field(default_factory=list[JobRow])
    answers: list[tuple[int, Answer, str]] = field(default_factory=list[tuple[int, Answer, str]])
    gone_on: list[tuple[int, int, str]] = field(default_factory=list[tuple[int, int, str]])
    asked_for: list[bool] = field(default_factory=list[bool])  # open ones only
    pictures: dict[int, Preview] = field(default_factory=dict[int, Preview])
    fault: ShopError | None = None  # raised by whatever is asked

    def jobs(self, *, open_only: bool = False, limit: int = 200) -> tuple[JobRow, ...]:
        self.asked_for.append(open_only)
        final = (JobState.SENT, JobState.CONFIRMED, JobState.DROPPED)
        return tuple(row for row in self.rows if not (open_only and row.state in final))[:limit]

    def picture(self, job: int) -> Preview | None:
        return self.pictures.get(job)

    def counts(self) -> QueueCounts:
        if self.fault is not None:
            raise self.fault
        states = [row.state for row in self.rows]
        return QueueCounts(
            queued=states.count(JobState.QUEUED),
            sending=states.count(JobState.SENDING),
            uncertain=states.count(JobState.UNCERTAIN),
            held=states.count(JobState.HELD),
        )

    def answer(self, job: int, answer: Answer, who: str, seen: JobRow | None = None) -> JobRow:
        self.answers.append((job, answer, who))
        return next(row for row in self.rows if row.id == job)

    def go_on(self, job: int, label: int, who: str, seen: JobRow | None = None) -> JobRow:
        self.gone_on.append((job, label, who))
        return next(row for row in self.rows if row.id == job)

    def retry(self, job: int) -> JobRow:
        return next(row for row in self.rows if row.id == job)


TAKEN = Trial(6700, 6700, 0.6, PrinterState(PrinterCondition.UNKNOWN))  # a try that went through, of a silent printer


@dataclass
class FakeSetup:
    """printing.face.PrinterSetup for pages: what is tried is kept, and goes as `trials` say, else well."""

    addresses: tuple[Address, ...] = (Address(OutletKind.SERIAL, "/dev/ttyUSB0", "ttyUSB0", "CH340"),)
    state: PrinterState = field(default_factory=lambda: PrinterState(PrinterCondition.READY))
    tried: list[PrinterProfile] = field(default_factory=list[PrinterProfile])
    trials: list[Trial | ShopError] = field(default_factory=list[Trial | ShopError])
    times: tuple[LineTime, ...] = ()
    timed: list[PrinterProfile] = field(default_factory=list[PrinterProfile])
    picture: Preview = field(default_factory=lambda: Preview(()))

    def found(self) -> tuple[Address, ...]:
        return self.addresses

    def check(self, profile: PrinterProfile) -> PrinterState:
        return self.state

    def preview_test_page(self, profile: PrinterProfile) -> Preview:
        return self.picture

    def try_page(self, profile: PrinterProfile, progress: Callable[[int, int], object]) -> Trial:
        self.tried.append(profile)
        trial = self.trials.pop(0) if self.trials else TAKEN
        if isinstance(trial, ShopError):
            raise trial
        progress(trial.sent, trial.size)
        return trial

    def line_times(self, profile: PrinterProfile) -> tuple[LineTime, ...]:
        self.timed.append(profile)
        return self.times


@dataclass
class FakePrinting:
    """printing.face.PrintService for pages: keeps what it is given, prints nothing."""

    queue: FakeQueue = field(default_factory=FakeQueue)
    setup: FakeSetup = field(default_factory=FakeSetup)
    profiles: tuple[PrinterProfile, ...] = ()
    state: PrinterState = field(default_factory=lambda: PrinterState(PrinterCondition.READY))
    previews: list[tuple[Document, object]] = field(default_factory=list[tuple[Document, object]])
    exported_from: list[str] = field(default_factory=list[str])  # printers
    exported: list[Path] = field(default_factory=list[Path])
    opened: list[Path] = field(default_factory=list[Path])
    tested: list[str] = field(default_factory=list[str])
    anew: list[tuple[int, Who]] = field(default_factory=list[tuple[int, Who]])
    labels: list[tuple[Document, tuple[object, ...], str, int]] = field(
        default_factory=list[tuple[Document, tuple[object, ...], str, int]]
    )
    unlabelled: dict[int, ShopError] = field(default_factory=dict[int, ShopError])  # places of those that can't be made
    printed: list[tuple[Document, object, str]] = field(default_factory=list[tuple[Document, object, str]])
    page: bytes = b""  # what every paper's first page looks like
    sizes: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    printed_as: list[tuple[str, str, int]] = field(default_factory=list[tuple[str, str, int]])  # who, printer, copies
    shown: Preview = field(default_factory=lambda: Preview(()))
    previewed_on: list[str] = field(default_factory=list[str])
    looked_at: list[tuple[Document, str]] = field(default_factory=list[tuple[Document, str]])
    others: tuple[PrinterProfile, ...] = ()  # where a job could come out as well
    moved: list[tuple[int, str, Who]] = field(default_factory=list[tuple[int, str, Who]])

    def preview(self, document: Document, paper: object, printer: str = "") -> Preview:
        self.previews.append((document, paper))
        self.previewed_on.append(printer)
        return self.shown

    def printers_for(self, document: Document) -> tuple[PrinterProfile, ...]:
        return self.profiles

    def message(self, paper: NoticePaper) -> str:
        return f"come and collect {paper.card.number}"

    def save_paper(self, document: Document, paper: object, path: Path, printer: str = "") -> None:
        path.write_bytes(b"%PDF-1.4 fake")
        self.exported.append(path)
        self.exported_from.append(printer)

    def open_paper(self, document: Document, paper: object, printer: str = "") -> None:
        self.looked_at.append((document, printer))

    def paper_picture(self, path: Path, width: int, height: int) -> bytes:
        self.sizes.append((width, height))
        return self.page

    def print_paper(
        self, document: Document, paper: object, ref: str, who: str = "", printer: str = "", copies: int = 1
    ) -> JobRow:
        self.printed.append((document, paper, ref))
        self.printed_as.append((who, printer, copies))
        return job(1, document=str(document))

    def print_labels(
        self, document: Document, papers: Sequence[object], ref: str, who: str = "", printer: str = "", copies: int = 1
    ) -> Batch:
        self.labels.append((document, tuple(papers), ref, copies))
        self.printed_as.append((who, printer, copies))
        left = [at for at in range(len(papers)) if at not in self.unlabelled]
        return Batch(job(1, document=str(document)) if left else None, tuple(self.unlabelled.items()))

    def elsewhere(self, job: int) -> tuple[PrinterProfile, ...]:
        return self.others

    def print_elsewhere(self, job: int, printer: str, who: Who) -> JobRow:
        self.moved.append((job, printer, who))
        return next(row for row in self.queue.rows if row.id == job)

    def print_anew(self, job: int, who: Who) -> JobRow:
        self.anew.append((job, who))
        return next(row for row in self.queue.rows if row.id == job)

    def open_file(self, path: Path) -> None:
        self.opened.append(path)

    def enqueue_owed(self) -> tuple[JobRow, ...]:
        return ()

    def printers(self) -> tuple[PrinterProfile, ...]:
        return self.profiles

    def save_printers(self, profiles: tuple[PrinterProfile, ...]) -> None:
        self.profiles = profiles

    def states(self) -> tuple[PrinterRow, ...]:
        return tuple(PrinterRow(profile, self.state, 0, 0) for profile in self.profiles)

    def test_page(self, printer: str, who: str = "") -> JobRow:
        self.tested.append(printer)
        return job(99)


@pytest.fixture
def printing() -> FakePrinting:
    """Printing that keeps what it is given; one tag printer, ready."""
    return FakePrinting(profiles=(PrinterProfile("标签机", Role.TAG, OutletKind.SERIAL, "/dev/ttyUSB0"),))


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """The door; waits for its work at the end."""
    door = Background()
    yield door
    door.wait()


@pytest.fixture
def language() -> str:
    """The window's language; a test may parametrize it."""
    return "en"


@pytest.fixture
def desk(
    qapp: QApplication,
    founded_store: Store,
    background: Background,
    printing: FakePrinting,
    who: Who,
    language: str,
    tmp_path: Path,
) -> Iterator[Desk]:
    """A desk with the founded shop and 王芳 at the counter.

    Thrown away here: left to the garbage collector, it and its children might be destroyed on a background thread.
    """
    words.install(qapp, language)
    theme.apply(qapp, theme.Theme(), language)
    made = Desk(
        founded_store,
        background,
        shop=shop.shop_row(founded_store),
        lists=shop.lists(founded_store),
        station="pc-test",
        language=language,
        theme=theme.Theme(),
        printing=printing,
        settings_file=tmp_path / "pc" / "settings.toml",
        drafts=tmp_path / "drafts",
        layouts=LayoutService(founded_store, words.paper_words, printing.printers),
    )
    made.sign_in(who)
    yield made
    background.wait()
    shiboken6.delete(made)


@pytest.fixture
def settled(qtbot: object, background: Background) -> Callable[[], None]:
    """Wait until nothing runs behind the window."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not background.busy())  # type: ignore[attr-defined]

    return wait
