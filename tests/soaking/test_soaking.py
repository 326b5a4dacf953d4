"""kill -9 in the middle of an act; two windows at once; and that the checks would see a half order."""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from app.models import (
    Bill,
    ClaimReceipt,
    PaperOwed,
    PaymentShare,
    RegisterLine,
    RepairCard,
    RepairOrder,
    UnlockSecret,
)
from app.models.store import Store, open_store
from app.soaking import checks, parent
from app.soaking.child import Counter
from app.workflow.rows.shop import Who

KILLS = 10  # of each act; `run.py soak` kills ten times as often


@pytest.mark.timeout(300)
def test_kills_leave_every_acknowledged_act_whole_and_no_half_one(tmp_path: Path) -> None:
    said: list[str] = []
    done = parent.soak(20261121, KILLS, folder=tmp_path / "shop", say=said.append)
    assert done.problems == []
    assert done.kills == 2 * KILLS
    assert done.interrupted >= KILLS // 2, "the kills come too late to prove anything"
    assert done.taken_in
    assert said[-1].startswith(f"{2 * KILLS}/{2 * KILLS} kills")


@pytest.mark.timeout(300)
def test_two_windows_take_in_and_hand_out_at_once(tmp_path: Path) -> None:
    done = parent.together(tmp_path / "shop", 15)
    assert done.problems == []
    assert len(done.taken_in) == len(done.handed_out) == 30
    running = sorted(int(number[5:11]) for number in done.taken_in)
    assert running == list(range(1, 31)), "a number was left out or given twice"
    store = open_store(tmp_path / "shop")
    with store.reading() as session:
        stations = {paper.station for paper in session.scalars(select(PaperOwed))}
    store.close()
    assert stations == {"pc-0", "pc-1"}


@pytest.fixture
def worked(founded_store: Store, who: Who) -> tuple[Store, str, str]:
    """A shop with one order still here and one handed out: (store, their numbers)."""
    counter = Counter(founded_store, who, random.Random(5))
    here, _ = counter.take_in()
    gone, deposit = counter.take_in()
    counter.withdraw(gone)
    counter.hand_out(gone, deposit)
    return founded_store, here.number, gone.number


def found(worked: tuple[Store, str, str]) -> list[str]:
    store, _, gone = worked
    return checks.problems(store, {}, frozenset({gone}))


def test_a_whole_shop_has_no_problems(worked: tuple[Store, str, str]) -> None:
    assert found(worked) == []


Damage = Callable[[Session, int, int], object]
HALVES: dict[str, Damage] = {
    "no repair card": lambda s, here, gone: s.execute(delete(RepairCard).where(RepairCard.order_id == here)),
    "no tag owed": lambda s, here, gone: s.execute(delete(PaperOwed).where(PaperOwed.document == "repair_tag")),
    "no claim receipt": lambda s, here, gone: s.execute(
        delete(PaperOwed).where(PaperOwed.document == "claim_receipt")
    ),
    "0 valid receipts": lambda s, here, gone: s.execute(update(ClaimReceipt).values(state="void")),
    "still valid": lambda s, here, gone: s.execute(update(ClaimReceipt).values(state="valid")),
    "half handed out": lambda s, here, gone: s.execute(update(RegisterLine).values(date_out=RegisterLine.date_in)),
    "not closed": lambda s, here, gone: s.execute(update(RegisterLine).values(date_out=None)),
    "is not 3000": lambda s, here, gone: s.execute(update(Bill).values(owed=Bill.owed + 1)),
    "shares are not its amount": lambda s, here, gone: s.execute(delete(PaymentShare)),
    "unlock code kept": lambda s, here, gone: s.add(UnlockSecret(order_id=gone, sealed=b"x")),
    "no pickup receipt": lambda s, here, gone: s.execute(delete(PaperOwed).where(PaperOwed.subject_id == gone)),
    "not in the books": lambda s, here, gone: s.execute(
        update(RepairOrder).where(RepairOrder.id == gone).values(state="ready")
    ),
}


@pytest.mark.parametrize("words", HALVES)
def test_a_half_order_would_be_seen(worked: tuple[Store, str, str], words: str) -> None:
    store, here, gone = worked
    with store.writing() as session:
        ids = {order.number: order.id for order in session.scalars(select(RepairOrder))}
        HALVES[words](session, ids[here], ids[gone])
    assert any(words in problem for problem in found(worked)), found(worked)


def test_an_acknowledged_order_that_is_gone_would_be_seen(founded_store: Store) -> None:
    problems = checks.problems(founded_store, {"126110000017": Decimal(0)}, frozenset({"126110000017"}))
    assert len(problems) == 2
