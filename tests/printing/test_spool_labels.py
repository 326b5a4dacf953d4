"""A batch whose roll ran out in the middle: gone on from the label that is wanted, in every language and as pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pysqlite3 import dbapi2 as sqlite

from app.errors import OutletError, ShopError
from app.printing import raster
from app.printing.documents.words import EnglishWords
from app.printing.face import WENT_ON, Answer, JobRow, JobState, Language, OutletKind, PrinterProfile, Role
from app.printing.outlets.memory import MemoryOutlet
from app.printing.spool import Slip, Spool
from app.printing.worker import Worker
from app.printing_desk import drawing
from app.workflow.rows.kinds import Document
from tests.printing import samples, test_spool
from tests.printing.readers.known import read
from tests.printing.reading import codes_in, codes_of_pdf

clock, spool = test_spool.clock, test_spool.spool
WORDS = EnglishWords()
NUMBERS = ("326110000011", "326110000029", "326110000037")


def printer(language: Language = Language.TSPL) -> PrinterProfile:
    return PrinterProfile("tags", Role.TAG, OutletKind.MEMORY, language=language)


def queued(spool: Spool, profile: PrinterProfile, copies: int) -> JobRow:
    """Three different labels, each so often: one job."""
    papers = [samples.part(number=number) for number in NUMBERS]
    made, refused = drawing.make_batch(Document.PART_LABEL, papers, WORDS, profile, copies)
    assert made is not None
    assert refused == ()
    slip = Slip("part_label", "1", 1, made.data, "x", made.copies, made.picture, labels=made.labels)
    return spool.enqueue(slip, profile)


def came_out(data: bytes, profile: PrinterProfile) -> list[str]:
    """The number on each label, in the order in which they come out."""
    if profile.language is Language.PDF:
        return [code for page in codes_of_pdf(data) for code in page]
    return [code for each in read(data, profile) for code in codes_in(each.picture) * each.copies]


def printed(spool: Spool, profile: PrinterProfile) -> list[bytes]:
    outlet = MemoryOutlet()
    worker = Worker(spool, profile, lambda _profile, _work: outlet, lambda _profile: None, lambda _printer: None)
    while worker.step():
        pass
    return outlet.printed


@pytest.mark.parametrize("language", [Language.TSPL, Language.ZPL, Language.EPL, Language.PDF])
@pytest.mark.parametrize(("copies", "firsts"), [(1, (1, 2, 3)), (3, (1, 2, 4, 6, 7, 9))])
def test_from_any_label_on_exactly_the_rest_comes_out(
    spool: Spool, language: Language, copies: int, firsts: tuple[int, ...]
) -> None:
    profile = printer(language)
    whole = [number for number in NUMBERS for _ in range(copies)]
    job = queued(spool, profile, copies)
    (data,) = printed(spool, profile)
    assert came_out(data, profile) == whole
    for first in firsts:
        rest = spool.go_on(job.id, first, "李娜")
        assert (rest.copies, rest.state, rest.who) == (len(whole) - first + 1, JobState.QUEUED, "李娜")
        (data,) = printed(spool, profile)
        assert came_out(data, profile) == whole[first - 1 :]
        picture = spool.picture(rest.id)
        assert picture is not None
    assert spool.job(job.id).state is JobState.SENT  # what has ended stays as it was


@pytest.mark.parametrize("second", [1, 2, 3, 4, 5])
def test_the_rest_can_be_gone_on_from_as_well(spool: Spool, second: int) -> None:
    profile = printer()
    job = queued(spool, profile, 3)
    rest = spool.go_on(job.id, 5, "x")  # in the middle of the second label's copies
    last = spool.go_on(rest.id, second, "x")
    assert [row.id for row in spool.jobs(open_only=True)] == [last.id]
    (data,) = printed(spool, profile)
    assert came_out(data, profile) == [number for number in NUMBERS for _ in range(3)][4:][second - 1 :]


def test_one_that_broke_off_is_dropped_for_its_rest_in_one_breath(spool: Spool) -> None:
    profile = printer()
    job = queued(spool, profile, 1)
    assert spool.lease("tags")
    assert spool.take("tags") is not None
    with pytest.raises(ShopError, match=r"print\.going_out"):
        spool.go_on(job.id, 2, "x")
    spool.finish(job.id, JobState.UNCERTAIN, OutletError("print.paper_out", 9))
    seen = spool.job(job.id)
    rest = spool.go_on(job.id, 2, "李娜", seen)
    old = spool.job(job.id)
    assert (old.state, old.fault, old.fault_values) == (JobState.DROPPED, WENT_ON, (("label", "2"),))
    assert (old.answered_by, old.moved_to) == ("李娜", "tags")
    assert [each.id for each in spool.jobs(open_only=True)] == [rest.id]
    for late in (lambda: spool.go_on(job.id, 2, "王芳", seen), lambda: spool.answer(job.id, Answer.YES, "王芳", seen)):
        with pytest.raises(ShopError, match=r"print\.not_asking"):
            late()
    (data,) = printed(spool, profile)
    assert came_out(data, profile) == list(NUMBERS[1:])


@pytest.mark.parametrize("first", [0, 4, -1])
def test_a_label_that_it_does_not_have_is_refused_and_nothing_changes(spool: Spool, first: int) -> None:
    job = queued(spool, printer(), 1)
    with pytest.raises(ShopError, match=r"print\.no_such_label"):
        spool.go_on(job.id, first, "x")
    assert [each.state for each in spool.jobs()] == [JobState.QUEUED]


def test_a_batch_of_before_is_printed_whole_or_not_at_all(spool: Spool) -> None:
    """Where its labels begin was not kept yet."""
    job = spool.enqueue(Slip("part_label", "1", 1, b"bytes", "x", 3), printer())
    with pytest.raises(ShopError, match=r"print\.labels_unknown"):
        spool.go_on(job.id, 2, "x")
    assert spool.go_on(job.id, 1, "x").copies == 3
    assert printed(spool, printer()) == [b"bytes"]


def test_many_of_one_label_are_counted_too(spool: Spool) -> None:
    profile = printer()
    made = drawing.make(Document.PART_LABEL, samples.part(number=NUMBERS[0]), WORDS, profile, 12)
    slip = Slip("part_label", "1", 1, made.data, "x", made.copies, made.picture, labels=made.labels)
    rest = spool.go_on(spool.enqueue(slip, profile).id, 8, "x")
    (data,) = printed(spool, profile)
    assert (rest.copies, came_out(data, profile)) == (5, [NUMBERS[0]] * 5)


def test_labels_are_forgotten_with_their_job(spool: Spool, clock: test_spool.Clock, tmp_path: Path) -> None:
    queued(spool, printer(), 2)
    printed(spool, printer())
    clock.go(31 * 86400)
    spool.tidy()
    db = sqlite.connect(str(tmp_path / "pc" / "spool.sqlite3"))
    assert db.execute("SELECT count(*) FROM labels").fetchone() == (0,)
    db.close()


@pytest.fixture
def second_version(tmp_path: Path) -> Iterator[Path]:
    """A queue as the version before left it, with a job."""
    path = tmp_path / "spool.sqlite3"
    made = Spool(path)
    made.enqueue(Slip("repair_tag", "1", 1, b"x"), printer())
    made.close()
    db = sqlite.connect(str(path), isolation_level=None)
    db.execute("DROP TABLE labels")
    db.execute("PRAGMA user_version = 2")
    db.close()
    yield path


def test_a_queue_of_the_second_version_keeps_its_jobs(second_version: Path) -> None:
    spool = Spool(second_version)
    assert [job.ref for job in spool.jobs()] == ["1"]
    job = queued(spool, printer(), 1)
    assert spool.go_on(job.id, 3, "x").copies == 1
    spool.close()


def test_a_pdf_without_its_first_pages(spool: Spool) -> None:
    made, _ = drawing.make_batch(
        Document.PART_LABEL, [samples.part(number=each) for each in NUMBERS], WORDS, printer(Language.PDF), 1
    )
    assert made is not None
    assert len(raster.page_sizes(raster.pages_from(made.data, 2))) == 1
