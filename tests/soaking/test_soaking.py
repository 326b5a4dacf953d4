"""kill -9 in the middle of every kind of act; two windows at once; and that the checks would see what is not whole."""

from __future__ import annotations

import ast
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from app import backups, settings
from app.models import (
    Bill,
    ClaimReceipt,
    Customer,
    KeptFile,
    NumberSeries,
    PaperOwed,
    PartBalance,
    PaymentShare,
    RegisterLine,
    RepairCard,
    RepairOrder,
    UnlockSecret,
    file_store,
    sqlite,
)
from app.models.store import Store, open_store
from app.places import places_for
from app.soaking import checks, parent, registry
from app.soaking.checks import Known
from app.soaking.hand import Hand
from app.workflow.rows.kinds import State
from app.workflow.rows.shop import Who
from tests.workflow.bench_shop import allow_own_inspection
from tests.workflow.verb_files import verb_files

KILLS = 100  # `run.py soak` kills ten times as often
#: Verbs that change the shop and need no act of their own: they do what another one of the registry does.
ALSO = {
    "staff.change_roles": "staff.change_staff",
    "staff.change_pin": "staff.change_staff",
    "papers.reprints": "papers.reprint",
    "find_texts.learn_many_again": "undoing.undo",
    "find_texts.mend": "bringing.bring_in",
}


@pytest.mark.timeout(600)
def test_kills_leave_every_acknowledged_act_whole_and_no_half_one(tmp_path: Path) -> None:
    said: list[str] = []
    done = parent.soak(20261121, KILLS, folder=tmp_path / "soak", say=said.append)
    assert done.problems == []
    assert done.kills == KILLS
    assert done.interrupted.total() >= KILLS // 2, "the kills come too late to prove anything"
    assert len(done.interrupted) >= KILLS // 3
    assert done.acknowledged.total() >= KILLS // 2
    assert done.refused.total() <= 2, f"acts that the shop refuses prove nothing: {done.refused}"
    assert said[-1].startswith(f"{KILLS}/{KILLS}: {KILLS} kills")


def test_every_kind_of_act_comes_in_its_turn() -> None:
    acts = list(registry.load())
    plan = parent.planned(2 * len(acts), random.Random(1))
    assert sorted(plan[: len(acts)]) == sorted(plan[len(acts) :]) == sorted(acts)
    assert parent.planned(30, random.Random(7)) == parent.planned(30, random.Random(7))


def writing_verbs() -> set[str]:
    """module.function of all public functions in the workflow that take the store and open it for writing."""
    found: set[str] = set()
    for path in verb_files().values():
        functions = {
            node.name: node
            for node in ast.parse(path.read_text(encoding="utf-8")).body
            if isinstance(node, ast.FunctionDef)
        }

        def writes(name: str, seen: frozenset[str], known: dict[str, ast.FunctionDef] = functions) -> bool:
            calls = [ast.unparse(each.func) for each in ast.walk(known[name]) if isinstance(each, ast.Call)]
            inner = [each for each in calls if each in known and each not in seen]
            return "store.writing" in calls or any(writes(each, seen | {name}) for each in inner)

        for name, node in functions.items():
            takes_store = bool(node.args.args) and node.args.args[0].arg == "store"
            if not name.startswith("_") and takes_store and writes(name, frozenset()):
                found.add(f"{path.stem}.{name}")
    return found


def test_every_verb_that_changes_the_shop_is_killed() -> None:
    killed = {act.verb for act in registry.load().values()}
    verbs = writing_verbs()
    assert len(verbs) > 60
    assert not sorted(verbs - killed - set(ALSO)), "verbs without an act in app/soaking/acts"
    assert set(ALSO.values()) <= killed


@pytest.mark.timeout(300)
def test_two_windows_take_in_and_hand_out_at_once(tmp_path: Path) -> None:
    done = parent.together(tmp_path / "shop", ["intake.take_in", "handing_out.hand_out"], 10)
    assert done.problems == []
    assert done.acknowledged["intake.take_in"] == 20
    known = done.known
    assert len(known.taken_in) == 20
    store = open_store(tmp_path / "shop")
    with store.reading() as session:
        stations = {paper.station for paper in session.scalars(select(PaperOwed))}
        numbers = sorted(int(number[5:11]) for number in session.scalars(select(RepairOrder.number)))
    store.close()
    assert stations == {"pc-0", "pc-1"}
    assert numbers == list(range(1, len(numbers) + 1)), "a number was left out or given twice"


@pytest.fixture
def hand(founded_store: Store, who: Who) -> Hand:
    """Somebody at the counter of the founded shop."""
    allow_own_inspection(founded_store)
    return Hand(founded_store, who, random.Random(5), founded_store.folder)


@pytest.fixture
def worked(hand: Hand) -> tuple[Store, int, int]:
    """A shop with one order still here and one handed out, a part and a photo: (store, ids of the two)."""
    gone = hand.order(State.HANDED_OUT, fresh=True)
    here = hand.order(State.IN_REPAIR, fresh=True)
    registry.load()["part_use.use_now"].prepare(hand)()
    registry.load()["attachments.attach"].prepare(hand)()
    return hand.store, here, gone


def number_of(store: Store, order_id: int) -> str:
    with store.reading() as session:
        return session.get_one(RepairOrder, order_id).number


def test_a_whole_shop_has_no_problems(worked: tuple[Store, int, int]) -> None:
    store, here, gone = worked
    known = Known(taken_in={number_of(store, here)}, handed_out={number_of(store, gone)})
    assert checks.problems(store, known, store.folder) == []


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
    "is not ": lambda s, here, gone: s.execute(update(Bill).values(owed=Bill.owed + 1)),
    "shares are not its amount": lambda s, here, gone: s.execute(delete(PaymentShare)),
    "unlock code kept": lambda s, here, gone: s.add(UnlockSecret(order_id=gone, sealed=b"x")),
    "no pickup receipt": lambda s, here, gone: s.execute(delete(PaperOwed).where(PaperOwed.subject_id == gone)),
    "not in the books": lambda s, here, gone: s.execute(
        update(RepairOrder).where(RepairOrder.id == gone).values(state="ready")
    ),
    "stock does not add up": lambda s, here, gone: s.execute(update(PartBalance).values(value=PartBalance.value + 1)),
    "above its series": lambda s, here, gone: s.execute(update(NumberSeries).values(last=1)),
    "belongs to a customer who was merged": lambda s, here, gone: s.execute(update(Customer).values(merged_into=1)),
    "order_search is not as rebuilt": lambda s, here, gone: sqlite.index_text(s, "order_search", here, "something"),
    "customer_search is not as rebuilt": lambda s, here, gone: sqlite.unindex(s, "customer_search", 1),
    "its bytes are not whole": lambda s, here, gone: s.execute(update(KeptFile).values(sha="0" * 64)),
}  # fmt: skip


@pytest.mark.parametrize("words", HALVES)
def test_what_is_not_whole_would_be_seen(worked: tuple[Store, int, int], words: str) -> None:
    store, here, gone = worked
    known = Known(handed_out={number_of(store, gone)})
    with store.writing() as session:
        HALVES[words](session, here, gone)
    found = checks.problems(store, known)
    assert any(words in problem for problem in found), found


def test_what_was_acknowledged_and_is_gone_would_be_seen(worked: tuple[Store, int, int]) -> None:
    store, _, _ = worked
    known = Known(
        line=10**6, taken_in={"126110000017"}, handed_out={"126110000017"}, files={"f" * 64}, backups={"b.zip"},
        jobs={"1"}, setting="front",
    )  # fmt: skip
    places = places_for(store.folder)
    places.make_folders()
    settings.change(places.settings_file, station="back")
    registry.load()["spool.enqueue"].prepare(Hand(store, Who(1, "", frozenset(), ""), random.Random(1), store.folder))()
    found = "\n".join(checks.problems(store, known, store.folder))
    for words in ("history ends", "acknowledged, but gone", "not in the books", "file ffffffff", "backup b.zip"):
        assert words in found
    assert "print job 1" in found
    assert "settings: back instead of front" in found


def test_torn_files_and_backups_would_be_seen(worked: tuple[Store, int, int]) -> None:
    store, _, _ = worked
    with store.reading() as session:
        sha = session.scalars(select(KeptFile.sha)).first()
    assert sha is not None
    file = file_store.path_of(store.folder, sha)
    file.write_bytes(file.read_bytes()[:-1])
    places = places_for(store.folder)
    made = backups.make_now(places).path
    made.write_bytes(made.read_bytes()[:-300])
    found = "\n".join(checks.problems(store, Known(), store.folder))
    assert "its bytes are not whole" in found
    assert f"backup {made.name}: damaged" in found


def test_a_verb_that_leaves_no_history_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    done = parent.Soak()
    window = type("Told", (), {"lines": ['silent ["bench.move"]', 'done ["bench.move", 3, 5, {}]']})()
    parent.acknowledge(window, done)  # type: ignore[arg-type]
    assert done.problems == ["bench.move: changed the shop without a line of history"]
    assert done.known.line == 3
