"""Drafts: what is kept comes back, secrets stay out, damaged files hurt nobody."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from app.ui.pages.intake import codec
from app.ui.pages.intake.drafts import DraftBox, new_id
from app.ui.pages.intake.state import Draft, Entry, IntakeState, blank, looks_like_phone, split_phones
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.intake import DepositInput, IntakeInput
from app.workflow.rows.kinds import Means, Proof, Service, ServiceReason, YesNo

NOW = datetime(2026, 11, 20, 6, 30, tzinfo=UTC)
CUSTOMER = CustomerInput("张伟明", ("138 0013 8000", "010-6552"), company="明德", address="…", id=3, version=2)
ARTICLE = ArticleInput(2, "Haier", "XQG80-B14", "SN\u202e1", date(2026, 3, 2), Proof.INVOICE, True, "n", 5, 1)
INPUT = IntakeInput(
    customer=CustomerInput("", ()), article=ARTICLE, fault='脱水时异响 ";--\n', promised_at=NOW + timedelta(days=3),
    seen="…", service=Service.WARRANTY, service_reason=ServiceReason.CHOSEN, service_note="manager", urgent=True,
    conditions=("scratches",), accessories=("power cord", "管"), tampered=YesNo.NO, inside_complete=YesNo.YES,
    declared_value=Decimal("1200.50"), unlock_code="2580", estimate=Decimal("0.10"), diagnosis_fee=Decimal(30),
    shelf="B-07", technician_id=4,
)  # fmt: skip
STATE = IntakeState(
    CUSTOMER, (Entry(INPUT, True, True), blank()), 1, DepositInput(Decimal(50), Means.CASH, Decimal(100))
)


def test_a_draft_comes_back_without_the_unlock_code() -> None:
    draft = Draft("ab12", NOW, True, STATE)
    text = json.dumps(codec.to_plain(draft))
    assert "2580" not in text
    back = codec.from_plain(json.loads(text))
    assert back is not None
    assert back.state.entries[0].input.unlock_code == ""
    assert json.dumps(codec.to_plain(back)) == text
    assert back.state.customer == CUSTOMER
    assert back.state.entries[0].input.article == ARTICLE
    assert back.state.deposit == STATE.deposit
    assert (back.id, back.saved_at, back.parked, back.state.current) == ("ab12", NOW, True, 1)


@pytest.mark.parametrize("plain", [{}, {"form": 99}, {"form": 1}, {"form": 1, "saved_at": 3, "id": "a"}])
def test_what_is_no_draft_is_none(plain: dict[str, object]) -> None:
    assert codec.from_plain(plain) is None


def test_strange_values_fall_back_to_empty() -> None:
    plain = json.loads(json.dumps(codec.to_plain(Draft("ab", NOW, False, STATE))))
    entry = plain["state"]["entries"][0]
    entry["input"].update(estimate="NaN?", promised_at="soon", service="stolen", conditions=7, technician_id="4")
    entry["input"]["article"]["bought_on"] = "2026-13-40"
    plain["state"]["current"] = 99
    back = codec.from_plain(plain)
    assert back is not None
    typed = back.state.entries[0].input
    assert (typed.estimate, typed.promised_at, typed.service, typed.conditions) == (None, None, Service.PAID, ())
    assert typed.technician_id is None
    assert typed.article.bought_on is None
    assert back.state.current == 1


def test_the_box_keeps_lists_and_drops(tmp_path: Path) -> None:
    moments = iter(NOW + timedelta(minutes=step) for step in range(9))
    box = DraftBox(tmp_path / "drafts", lambda: next(moments))
    assert box.all() == ()
    first = box.keep(STATE, new_id())
    second = box.keep(STATE, new_id(), parked=True)
    again = box.keep(STATE, first.id)
    assert [draft.id for draft in box.all()] == [again.id, second.id]
    kept = tmp_path / "drafts" / f"{first.id}.json"
    assert kept.stat().st_mode & 0o077 == 0
    (tmp_path / "drafts" / "intake-bad.json").write_bytes(b"\xff\xfe{")
    (tmp_path / "drafts" / "intake-copy.json").write_bytes(kept.read_bytes())  # a copied file: not its name
    assert len(box.all()) == 2
    box.drop(first.id)
    box.drop(first.id)
    assert [draft.id for draft in box.all()] == [second.id]


def test_a_draft_that_is_being_typed_is_no_other_windows(tmp_path: Path) -> None:
    here, there = (DraftBox(tmp_path / "drafts", lambda: NOW) for _ in range(2))
    parked, typed = here.keep(STATE, new_id(), parked=True), here.keep(STATE, new_id())
    assert {draft.id for draft in here.all()} == {parked.id, typed.id}
    assert [draft.id for draft in there.all()] == [parked.id]
    there.hold(parked.id)
    assert [draft.id for draft in here.all()] == [typed.id]
    here.keep(STATE, typed.id, parked=True)
    assert {draft.id for draft in there.all()} == {parked.id, typed.id}
    there.let_go()
    assert {draft.id for draft in here.all()} == {parked.id, typed.id}
    here.drop(typed.id)
    here.drop(parked.id)
    assert list((tmp_path / "drafts").iterdir()) == []


def test_a_draft_beside_which_no_lock_can_be_made_is_offered_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = DraftBox(tmp_path / "drafts", lambda: NOW)
    kept = box.keep(STATE, new_id())
    box.let_go()
    monkeypatch.setattr(QLockFile, "tryLock", lambda _self, _wait: False)
    monkeypatch.setattr(QLockFile, "error", lambda _self: QLockFile.LockError.PermissionError)
    assert [draft.id for draft in box.all()] == [kept.id]


def test_without_a_folder_nothing_is_kept() -> None:
    box = DraftBox(None, lambda: NOW)
    box.keep(STATE, new_id())
    box.drop("intake-1")
    assert box.all() == ()


def test_empty_means_nothing_typed() -> None:
    assert IntakeState(entries=(blank(),)).empty
    assert not STATE.empty
    assert STATE.inputs[0].customer == CUSTOMER


@pytest.mark.parametrize(
    ("typed", "phones"),
    [("", ()), (" 138 0013 8000 ", ("138 0013 8000",)), ("1；2、3，4/5", ("1", "2", "3", "4", "5")), (",,", ())],
)
def test_several_phones_in_one_field(typed: str, phones: tuple[str, ...]) -> None:
    assert split_phones(typed) == phones


@pytest.mark.parametrize(("typed", "is_one"), [("138 0013", True), ("+86-10", True), ("123", False), ("X1385", False)])
def test_phone_or_name(typed: str, is_one: bool) -> None:
    assert looks_like_phone(typed) == (is_one and sum(sign.isdigit() for sign in typed) >= 4)
