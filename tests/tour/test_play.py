"""The tour itself: half of the endings in English, half in Chinese, all by keys in the real window; what it leaves."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image

from app.tour import play, story
from app.tour.story import Ending
from app.workflow.rows.kinds import Outcome, ReceiptState, State
from app.workflow.rows.numbers import NumberKind, check
from tests.logs import logging_into

HALF = len(story.ORDER) // 2
FIELDS = [
    "order",
    "claim_receipt",
    "customer",
    "article",
    "states",
    "outcome",
    "charged",
    "paid",
    "receipt_state",
    "files",
]
OUTCOMES = {
    Ending.DECLINED: Outcome.DECLINED,
    Ending.UNREPAIRABLE: Outcome.UNREPAIRABLE,
    Ending.NO_FAULT: Outcome.NO_FAULT_FOUND,
    Ending.WITHDRAWN: Outcome.WITHDRAWN,
}


@dataclass
class Played:
    """A tour that was played: what it said, the folder it left, its endings in order."""

    code: int
    out: Path
    language: str
    endings: tuple[Ending, ...]
    said: str
    complaints: str
    log: str

    @property
    def jobs(self) -> list[dict[str, Any]]:
        return json.loads((self.out / "tour.json").read_text(encoding="utf-8"))["jobs"]

    def job(self, ending: Ending) -> dict[str, Any]:
        return self.jobs[self.endings.index(ending)]


def it_proves_what_it_did(played: Played) -> None:
    assert (played.code, played.complaints) == (0, "")
    assert re.fullmatch(rf"tour: 6 jobs, \d+ codes read back, proved; see {re.escape(str(played.out))}\n", played.said)


def tour_json_is_as_promised(played: Played) -> None:
    assert len(played.jobs) == len(played.endings)
    for job in played.jobs:
        assert list(job) == FIELDS
        assert check(job["order"])[0] is NumberKind.ORDER
        assert check(job["claim_receipt"])[0] is NumberKind.CLAIM_RECEIPT
        assert job["customer"]
        assert job["article"]
        assert set(job["states"]) <= set(State)
        assert (job["states"][0], job["states"][-2:]) == ("received", ["ready", "handed_out"])
        assert job["outcome"] in set(Outcome)
        assert ReceiptState(job["receipt_state"]) is ReceiptState.VOID
        assert Decimal(job["charged"]) >= 0
    assert len({job["order"] for job in played.jobs}) == len(played.jobs)


def every_ending_ends_its_own_way(played: Played) -> None:
    for ending in played.endings:
        job = played.job(ending)
        assert job["outcome"] == OUTCOMES.get(ending, Outcome.REPAIRED), ending
        charged, paid = Decimal(job["charged"]), Decimal(job["paid"])
        if ending is Ending.PART_PAYMENT:
            assert 0 < paid < charged
        else:
            assert paid == charged, ending
        if ending is Ending.WARRANTY:
            assert charged == 0
        if ending is Ending.INSPECTION_REFUSED:
            assert job["states"].count("to_inspect") == 2
        if ending is Ending.DECLINED:
            assert "quoted" in job["states"]
        receipts = sum("claim_receipt" in file for file in job["files"])
        assert receipts == (2 if ending is Ending.LOST_RECEIPT else 1), ending


def a_repeat_is_the_same_article_of_the_same_customer(played: Played) -> None:
    if Ending.REPEAT in played.endings:
        first, again = played.job(Ending.REPAIRED), played.job(Ending.REPEAT)
        assert (first["customer"], first["article"]) == (again["customer"], again["article"])
        assert first["order"] != again["order"]


def every_paper_is_there_and_belongs_to_one_job(played: Played) -> None:
    named = [file for job in played.jobs for file in job["files"]]
    assert len(named) == len(set(named))
    assert all((played.out / file).stat().st_size > 1000 for file in named)
    left = {path.relative_to(played.out).as_posix() for path in played.out.glob("[pl]a*/*") if path.suffix != ".tspl"}
    others = sorted(path.split("-")[0] for path in left - set(named))  # those that are about no single order
    assert others == ["papers/count_result", "papers/goods_register", "papers/purchase_order"]
    for kind in ("repair_card", "repair_report", "collect_notice"):
        assert sum(f"/{kind}-" in file for file in named) == 1, kind
    declarations = sum("/lost_declaration-" in file for file in named)
    assert declarations == played.endings.count(Ending.LOST_RECEIPT)
    tags = sorted((played.out / "labels").glob("*.tspl"))
    assert len(tags) == len(played.jobs)
    for job in played.jobs:
        kinds = {Path(file).name.split("-")[0] for file in job["files"]}
        assert kinds >= {"claim_receipt", "repair_tag", "pickup_receipt"}


def tags_show_their_number(played: Played) -> None:
    """Read here once more, not by the tour's own proof."""
    for job in played.jobs:
        (label,) = [played.out / file for file in job["files"] if file.startswith("labels/")]
        assert [found.text for found in zxingcpp.read_barcodes(Image.open(label).convert("L"))] == [job["order"]]


def pictures_show_something(played: Played) -> None:
    pictures = sorted((played.out / "screens").glob("*.png"))
    names = {path.stem for path in pictures}
    last = ("cards", "pickup", "parts", "customers", "register", "settings", "history")
    assert names >= {f"08-buying-{what}" for what in ("proposal", "order", "goods-in", "booked")}
    assert names >= {"08-counting-blind", "08-counting-review", "08-counting-booked"}
    assert names >= {"01-empty-window", *(f"09-{key}" for key in last)}
    assert names >= {f"{step}-{ending}" for ending in played.endings for step in ("02-intake", "03-card", "04-pickup")}
    for path in pictures:
        picture = Image.open(path)
        assert picture.size == play.SIZE
        assert len(picture.resize((137, 74)).convert("RGB").getcolors(1 << 14) or ()) > 50, path.name


def the_register_opens_in_a_spreadsheet(played: Played) -> None:
    data = (played.out / "register.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert len(rows) == len(played.jobs)
    number, outcome = ("取件号", "结果") if played.language == "zh_CN" else ("Number", "Outcome")
    assert [row[number].replace(" ", "") for row in rows] == [job["order"] for job in played.jobs]
    assert all(row[outcome] and row[outcome] not in set(Outcome) for row in rows)
    assert not any(heading.islower() and "_" in heading for heading in rows[0])


def the_log_names_nobody(played: Played) -> None:
    """No customer, phone, number or PIN of the whole day."""
    assert "started" in played.log
    head = re.compile(r"^[-\d]{10} [:\d]{8},\d{3} ", re.MULTILINE)
    said = head.sub("", played.log)
    assert not re.search(r"\d{4}", said), said
    for job in story.jobs(len(played.endings), None, played.language):
        assert job.customer.name not in said
        assert job.collector[0] not in said


LOOKS = (
    it_proves_what_it_did,
    tour_json_is_as_promised,
    every_ending_ends_its_own_way,
    a_repeat_is_the_same_article_of_the_same_customer,
    every_paper_is_there_and_belongs_to_one_job,
    tags_show_their_number,
    pictures_show_something,
    the_register_opens_in_a_spreadsheet,
    the_log_names_nobody,
)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_day(
    qapp: object,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    language: str,
) -> None:
    """One test for all that is looked at: a tour is dear, and two workers would play it twice."""
    endings = story.ORDER[:HALF] if language == "en" else story.ORDER[HALF:]
    monkeypatch.setattr(story, "ORDER", endings)
    with logging_into(tmp_path / "log"):
        code = play.main(tmp_path / "out", None, len(endings), language)
    said, log = capsys.readouterr(), (tmp_path / "log").read_text(encoding="utf-8")
    played = Played(code, tmp_path / "out", language, endings, said.out, said.err, log)
    for look in LOOKS:
        look(played)
