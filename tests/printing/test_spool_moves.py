"""The spool's second version: migrated with its jobs, jobs made anew elsewhere, pictures, who asked."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from pysqlite3 import dbapi2 as sqlite

from app.errors import OutletError, ShopError
from app.printing.face import Answer, JobState, PrinterProfile, Role
from app.printing.spool import FRESH_SECONDS, LEASE_SECONDS, Slip, Spool
from app.printing.spool_store import VERSION
from tests.printing import test_spool
from tests.printing.test_spool import TAGS, Clock, slip, taken

clock, spool, other = test_spool.clock, test_spool.spool, test_spool.other
ELSEWHERE = PrinterProfile("elsewhere", Role.TAG)
ROOT = Path(__file__).resolve().parents[2]
PDF = b"%PDF-1.4 of no sense"

VERSION_1 = """
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY, document TEXT NOT NULL, ref TEXT NOT NULL, copy INTEGER NOT NULL, printer TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN
        ('queued', 'sending', 'uncertain', 'held', 'sent', 'confirmed', 'dropped')),
    data BLOB NOT NULL, sha256 TEXT NOT NULL, profile TEXT NOT NULL, size INTEGER NOT NULL,
    sent INTEGER NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0, fault TEXT NOT NULL DEFAULT '',
    fault_values TEXT NOT NULL DEFAULT '[]', created_at REAL NOT NULL, fresh_from REAL NOT NULL,
    next_try_at REAL NOT NULL, changed_at REAL NOT NULL, owner TEXT NOT NULL DEFAULT '',
    answered_by TEXT NOT NULL DEFAULT '', UNIQUE (document, ref, copy, printer)
) STRICT;
CREATE INDEX jobs_open ON jobs (printer, state, id) WHERE state IN ('queued', 'sending', 'uncertain', 'held');
CREATE TABLE leases (printer TEXT PRIMARY KEY, owner TEXT NOT NULL, pid INTEGER NOT NULL, beat_at REAL NOT NULL) STRICT;
INSERT INTO jobs VALUES
    (1, 'repair_tag', '126110000017', 1, 'tags', 'sent', x'61', 'ca97', '{}', 1, 1, 1, '', '[]', 1e9, 1e9, 1e9, 1e9, '',
     ''),
    (2, 'repair_tag', '126110000017', 2, 'tags', 'uncertain', x'62', '3e23', '{}', 1, 1, 1, 'print.stalled',
     '[["address", "lp0"]]', 1e9, 1e9, 1e9, 1e9, 'me', ''),
    (3, 'repair_tag', '126110000025', 1, 'tags', 'queued', x'63', '2e7d', '{}', 1, 0, 0, '', '[]', 2e9, 2e9, 2e9, 2e9,
     '', ''),
    (4, 'repair_tag', '126110000025', 1, 'elsewhere', 'held', x'64', '18ac', '{}', 1, 0, 0, '', '[]', 2e9, 2e9, 2e9,
     2e9, '', '李娜');
INSERT INTO leases VALUES ('tags', 'me', 1, 1e9);
PRAGMA user_version = 1;
"""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A queue as the first version left it."""
    path = tmp_path / "spool.sqlite3"
    db = sqlite.connect(str(path), isolation_level=None)
    db.executescript(VERSION_1)
    db.close()
    return path


def told(path: Path, query: str) -> list[tuple[Any, ...]]:
    db = sqlite.connect(str(path))
    rows = db.execute(query).fetchall()
    db.close()
    return [tuple(row) for row in rows]


# --- version 1


def test_a_queue_of_the_first_version_keeps_its_jobs(old: Path) -> None:
    same = "SELECT id, document, ref, copy, printer, data, sha256, fault, created_at, answered_by FROM jobs"
    before = told(old, same)
    Spool(old).close()
    assert told(old, same) == before
    assert told(old, "SELECT id, state, moved_to, who, copies, length(picture) FROM jobs ORDER BY id") == [
        (1, "sent", "", "", 1, 0),
        (2, "uncertain", "", "", 1, 0),
        (3, "dropped", "elsewhere", "", 1, 0),  # it stood on two printers: only one of them can still bring it out
        (4, "held", "", "", 1, 0),
    ]
    assert told(old, "SELECT printer, owner FROM leases") == [("tags", "me")]
    assert told(old, "PRAGMA user_version") == [(VERSION,)]
    again = Spool(old)
    assert again.answer(2, Answer.YES, "李娜").fault_values == (("address", "lp0"),)
    again.close()


def test_a_disk_full_in_the_middle_leaves_the_first_version(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = sqlite.connect

    def on_a_full_disk(*values: Any, **more: Any) -> Any:
        db = connect(*values, **more)
        db.execute("PRAGMA max_page_count = 1")  # not one more than there are
        return db

    with monkeypatch.context() as patch:
        patch.setattr(sqlite, "connect", on_a_full_disk)
        with pytest.raises(ShopError, match=r"spool\.full"):
            Spool(old)
    assert told(old, "PRAGMA user_version") == [(1,)]
    assert len(told(old, "SELECT id FROM jobs")) == 4
    Spool(old).close()
    assert told(old, "PRAGMA user_version") == [(VERSION,)]


# --- on another printer


@pytest.mark.parametrize("state", [JobState.QUEUED, JobState.HELD, JobState.UNCERTAIN])
def test_one_is_dropped_and_the_other_queued_in_one_breath(spool: Spool, clock: Clock, state: JobState) -> None:
    if state is JobState.UNCERTAIN:
        work = taken(spool)
        spool.finish(work.job.id, state, OutletError("print.stalled", 9))
    job = spool.enqueue(slip(), TAGS)
    if state is JobState.HELD:
        clock.go(FRESH_SECONDS + 1)
        spool.tidy()
    assert spool.job(job.id).state is state
    new = spool.replace(job.id, slip(data=b"drawn anew"), ELSEWHERE, "李娜")
    assert (new.state, new.printer, new.moved_from) == (JobState.QUEUED, "elsewhere", "tags")
    was = spool.job(job.id)
    assert (was.state, was.moved_to, was.answered_by) == (JobState.DROPPED, "elsewhere", "李娜")
    assert spool.lease("tags")
    assert spool.take("tags") is None
    assert spool.lease("elsewhere")
    fresh = spool.take("elsewhere")
    assert fresh is not None
    assert (fresh.job.id, fresh.data) == (new.id, b"drawn anew")
    assert spool.enqueue(slip(), TAGS).id == new.id  # it is owed no more, neither here nor there


def test_what_is_going_out_or_has_ended_goes_nowhere_else(spool: Spool) -> None:
    work = taken(spool)
    with pytest.raises(ShopError, match=r"print\.going_out"):
        spool.replace(work.job.id, slip(), ELSEWHERE, "x")
    spool.finish(work.job.id, JobState.SENT)
    with pytest.raises(ShopError, match=r"print\.not_asking"):
        spool.replace(work.job.id, slip(), ELSEWHERE, "x")
    with pytest.raises(ShopError, match=r"print\.not_found"):
        spool.replace(99, slip(), ELSEWHERE, "x")
    assert len(spool.jobs()) == 1


def test_two_windows_that_send_one_elsewhere_at_once_print_it_once(spool: Spool, other: Spool) -> None:
    job = spool.enqueue(slip(), TAGS).id
    gate, outcomes = threading.Barrier(2), list[str]()

    def press(window: Spool, printer: str) -> None:
        gate.wait()
        try:
            outcomes.append(window.replace(job, slip(), PrinterProfile(printer, Role.TAG), "x").printer)
        except ShopError as error:
            outcomes.append(error.key)

    presses = [threading.Thread(target=press, args=each) for each in ((spool, "one"), (other, "two"))]
    for each in presses:
        each.start()
    for each in presses:
        each.join()
    assert sorted(outcomes) in (["one", "print.not_asking"], ["print.not_asking", "two"])
    assert len(spool.jobs(open_only=True)) == 1


@pytest.mark.parametrize("first", list(Answer))
@pytest.mark.parametrize("second", list(Answer))
def test_two_windows_that_answer_one_question_at_once_give_one_answer(
    spool: Spool, other: Spool, first: Answer, second: Answer
) -> None:
    work = taken(spool)
    spool.finish(work.job.id, JobState.UNCERTAIN, OutletError("print.stalled", 9))
    seen = spool.job(work.job.id)
    gate, outcomes = threading.Barrier(2), dict[str, JobState | str]()

    def press(window: Spool, answer: Answer, who: str) -> None:
        gate.wait()
        try:
            outcomes[who] = window.answer(seen.id, answer, who, seen).state
        except ShopError as error:
            outcomes[who] = error.key

    presses = [
        threading.Thread(target=press, args=each) for each in ((spool, first, "李娜"), (other, second, "王芳"))
    ]
    for each in presses:
        each.start()
    for each in presses:
        each.join()
    (late,) = (who for who, outcome in outcomes.items() if outcome == "print.not_asking")
    (counted,) = set(outcomes) - {late}
    job = spool.job(seen.id)
    assert (job.state, job.answered_by) == (outcomes[counted], counted)


def test_an_answer_to_an_older_question_is_none_to_the_next(spool: Spool, other: Spool, clock: Clock) -> None:
    work = taken(spool)
    spool.finish(work.job.id, JobState.UNCERTAIN, OutletError("print.stalled", 9))
    seen = other.job(work.job.id)
    clock.go(1)
    spool.answer(seen.id, Answer.AGAIN, "李娜", spool.job(seen.id))
    with pytest.raises(ShopError, match=r"print\.not_asking"):
        other.answer(seen.id, Answer.DROP, "王芳", seen)  # it waits once more, and is not dropped unseen
    assert spool.take("tags") is not None
    spool.finish(work.job.id, JobState.UNCERTAIN, OutletError("print.stalled", 9))
    with pytest.raises(ShopError, match=r"print\.not_asking"):
        other.answer(seen.id, Answer.YES, "王芳", seen)
    assert other.answer(seen.id, Answer.YES, "王芳", other.job(seen.id)).state is JobState.CONFIRMED


ANSWERING = """
import sys
from pathlib import Path
from app.errors import ShopError
from app.printing.face import Answer
from app.printing.spool import Spool
spool = Spool(Path(sys.argv[1]))
seen = spool.job(int(sys.argv[2]))
print("sees it", flush=True)
sys.stdin.readline()
try:
    print(spool.answer(seen.id, Answer(sys.argv[3]), sys.argv[3], seen).state, flush=True)
except ShopError as error:
    print(error.key, flush=True)
spool.close()
"""


@pytest.mark.parametrize("answers", [("again", "drop"), ("yes", "again"), ("drop", "drop")])
def test_two_processes_that_answer_one_question_at_once_give_one_answer(
    spool: Spool, tmp_path: Path, answers: tuple[str, str]
) -> None:
    work = taken(spool)
    spool.finish(work.job.id, JobState.UNCERTAIN, OutletError("print.stalled", 9))
    windows = [
        subprocess.Popen(
            [sys.executable, "-c", ANSWERING, tmp_path / "pc" / "spool.sqlite3", str(work.job.id), answer],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        for answer in answers
    ]
    for window in windows:
        assert window.stdout is not None
        assert window.stdout.readline() == "sees it\n"
    for window in windows:  # both look at the question: now both press
        assert window.stdin is not None
        window.stdin.write("\n")
        window.stdin.flush()
    outcomes = [window.communicate()[0].strip() for window in windows]
    assert outcomes.count("print.not_asking") == 1
    counted = outcomes.index("print.not_asking") ^ 1
    job = spool.job(work.job.id)
    assert (job.state, job.answered_by) == (outcomes[counted], answers[counted])


def test_one_that_was_only_slow_does_not_bring_it_back(spool: Spool, other: Spool, clock: Clock) -> None:
    work = taken(spool)
    clock.go(LEASE_SECONDS + 1)
    other.tidy()  # taken for dead
    new = other.replace(work.job.id, slip(copy=2), ELSEWHERE, "x")
    spool.put_off(work, OutletError("print.offline"))
    spool.finish(work.job.id, JobState.UNCERTAIN, OutletError("print.stalled", 5))
    assert [(job.id, job.state) for job in spool.jobs(open_only=True)] == [(new.id, JobState.QUEUED)]


def test_made_anew_for_the_same_printer_it_comes_out_once(spool: Spool) -> None:
    job = spool.enqueue(slip(), TAGS)
    new = spool.replace(job.id, slip(data=b"wider"), TAGS, "x")
    assert spool.lease("tags")
    work = spool.take("tags")
    assert work is not None
    assert (work.job.id, work.data) == (new.id, b"wider")
    spool.finish(new.id, JobState.SENT)
    assert spool.take("tags") is None


# --- what is kept with a job


def test_who_asked_and_how_many_are_kept(spool: Spool) -> None:
    job = spool.enqueue(Slip("badge", "1-2026", 1, b"data", "李娜", 3, b"\x89PNG"), TAGS)
    assert (job.who, job.copies, job.moved_from, job.moved_to) == ("李娜", 3, "", "")
    kept, profile = spool.slip(job.id)
    assert kept == Slip("badge", "1-2026", 1, b"data", "李娜", 3, b"\x89PNG")
    assert profile == TAGS


def test_a_picture_is_that_of_the_page_or_there_is_none(spool: Spool) -> None:
    label = spool.enqueue(Slip("badge", "1", 1, b"data", picture=b"\x89PNG"), TAGS)
    shown = spool.picture(label.id)
    assert shown is not None
    assert (tuple(shown), shown.dots) == ((b"\x89PNG",), True)
    for data in (b"SIZE", PDF):
        assert spool.picture(spool.enqueue(Slip("badge", repr(data), 1, data), TAGS).id) is None
    with pytest.raises(ShopError, match=r"print\.not_found"):
        spool.picture(99)


def test_damaged_bytes_are_not_given_on(spool: Spool, tmp_path: Path) -> None:
    job = spool.enqueue(slip(), TAGS)
    db = sqlite.connect(str(tmp_path / "pc" / "spool.sqlite3"))
    db.execute("UPDATE jobs SET data = x'00'")
    db.commit()
    db.close()
    with pytest.raises(ShopError, match=r"print\.job_damaged"):
        spool.slip(job.id)


@pytest.mark.parametrize("waited", [FRESH_SECONDS + 1, -FRESH_SECONDS - 1])
def test_what_was_owed_long_ago_does_not_come_out_by_itself(spool: Spool, waited: float) -> None:
    job = spool.enqueue(Slip("repair_tag", "1", 1, b"data", waited=waited), TAGS)
    spool.lease("tags")
    assert spool.take("tags") is None
    assert spool.job(job.id).state is JobState.HELD
    spool.retry(job.id)
    assert spool.take("tags") is not None


def test_an_open_job_is_listed_however_many_came_after_it(spool: Spool) -> None:
    first = spool.enqueue(slip("open"), TAGS)
    for number in range(5):
        done = spool.enqueue(Slip("badge", str(number), 1, b"x"), ELSEWHERE)
        spool.answer(done.id, Answer.DROP, "x")
    listed = [job.id for job in spool.jobs(limit=3)]
    assert listed == [6, 5, first.id]
