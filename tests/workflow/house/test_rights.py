"""The table of rights, cell by cell: each right and role by a real call of a verb; and no verb is left unguarded."""

from __future__ import annotations

import ast
import functools
import random
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import func, select

from app.errors import ShopError
from app.models import History, Shop
from app.models.store import Store
from app.soaking import registry
from app.soaking.acts.counting import WHY, Counter
from app.soaking.hand import Hand
from app.soaking.registry import Verb
from app.workflow.counter import handing_out
from app.workflow.counting import count_booking, counting
from app.workflow.house import staff
from app.workflow.rows.counting import Scan
from app.workflow.rows.kinds import Role, State
from app.workflow.rows.rights import OWN, WHO_MAY, Right, may, rights_markdown, who_may
from app.workflow.rows.shop import Who
from app.workflow.stockroom import part_use
from app.workflow.workbench import inspection
from app.workflow.workbench.moves import MOVES
from tests.soaking.test_soaking import writing_verbs
from tests.workflow.at_counter import someone
from tests.workflow.bench_shop import allow_own_inspection
from tests.workflow.verb_files import WORKFLOW, verb_files

#: A verb that the right guards, by its name in the registry of acts (app/soaking).
BY_ACT: dict[Right, str] = {
    Right.TAKE_IN: "intake.take_in",
    Right.CORRECT_INTAKE: "correcting.correct",
    Right.CHANGE_CUSTOMERS: "customers.save_customer",
    Right.MERGE: "merging.merge_customers",
    Right.ASSIGN: "bench.assign",
    Right.LOOK_AFTER: "bench_details.set_shelf",
    Right.REPAIR: "bench.save_findings",
    Right.JUDGE_REPEATS: "bench_details.judge_repeat",
    Right.QUOTE: "quotations.quote",
    Right.READ_UNLOCK_CODE: "unlocking.read_unlock_code",
    Right.TAKE_MONEY: "payments.pay_owed",
    Right.GIVE_DISCOUNT: "handing_out.hand_out:on account, with a discount",
    Right.DECLARE_LOST: "receipts.declare_lost",
    Right.KEEP_PARTS: "stock.save_part",
    Right.CORRECT_STOCK: "stock.correct",
    Right.BUY: "suppliers.save_supplier",
    Right.EXCHANGE_LISTS: "bringing.bring_in",
    Right.ADD_FILES: "attachments.attach",
    Right.REMOVE_FILES: "attachments.remove",
    Right.PRINT_SLIPS: "papers.reprint",
    Right.CHANGE_SHOP: "shop.change_shop",
    Right.CHANGE_LISTS: "shop_lists.save_brand",
    Right.CHANGE_STAFF: "staff.leave",
    Right.CHANGE_SIGN_IN: "badges.issue_badge",
    Right.SEE_HISTORY: "history_pages.look",
    Right.ACCEPT_CLOCK: "clock_check.accept",
    Right.COUNT_STOCK: "counting.begin",
    Right.SEE_EXPECTED: "counting.go_on",
}
#: Verbs that nobody stands behind: the program itself calls them, or they find out who somebody is.
WITHOUT_WHO = {
    "file_keeping.sweep", "find_texts.learn_many_again", "find_texts.mend", "papers.mark_taken", "reasons.plant",
    "search.reindex", "shop.found_shop", "sign_in.sign_in", "sign_in.sign_in_by_badge",
}  # fmt: skip
REFUSED = ("staff.not_allowed", "pickup.owed_by_manager", "inspection.manager_only", "issue.approve",
           "count.approval_missing")  # fmt: skip
GUARDS = ("require_right", "moves.require", "moves.step", "moves.apply")


def let_owe(hand: Hand) -> Verb:
    """The article leaves unpaid, because somebody says so."""
    given = replace(hand.owing(), owed_how="manager", owed_reason="pays tomorrow")
    return lambda: handing_out.hand_out(hand.store, hand.who, given)


def pass_as_manager(hand: Hand) -> Verb:
    """In a shop where a manager passes every repair."""
    card = hand.card(hand.order(State.TO_INSPECT, fresh=True))
    with hand.store.writing() as session:
        session.get_one(Shop, 1).second_person = "manager"
    return lambda: inspection.inspect(hand.store, hand.who, card.id, card.version, True)


def approve_parts(hand: Hand) -> Verb:
    """In a shop where a manager agrees to every part; clerks hand out none at all."""
    order_id, part = hand.order(State.IN_REPAIR, fresh=True), hand.part()
    with hand.store.writing() as session:
        session.get_one(Shop, 1).approve_over = 0
    return lambda: part_use.use_now(hand.store, hand.who, order_id, part.id, Decimal(1))


def approve_stock(hand: Hand) -> Verb:
    """In a shop where a manager agrees to every difference of a count; clerks book none at all."""
    counter, part = Counter(hand), hand.part()
    count = counter.count()
    counting.take(hand.store, hand.who, count.id, [Scan(part.number, Decimal(999))])
    count = counter.reviewed(count)
    with hand.store.writing() as session:
        session.get_one(Shop, 1).approve_counts_over = 0
    return lambda: count_booking.book(hand.store, hand.who, count.id, count.version, WHY)


BY_HAND: dict[Right, Callable[[Hand], Verb]] = {
    Right.LET_OWE: let_owe,
    Right.PASS_AS_MANAGER: pass_as_manager,
    Right.APPROVE_PARTS: approve_parts,
    Right.APPROVE_STOCK: approve_stock,
}


@pytest.fixture
def hand(founded_store: Store, who: Who) -> Hand:
    allow_own_inspection(founded_store)
    return Hand(founded_store, who, random.Random(11), founded_store.folder)


def lines(store: Store) -> int:
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(History)) or 0


def test_each_right_has_a_verb_to_try_it() -> None:
    assert set(BY_ACT) | set(BY_HAND) == set(Right) == set(WHO_MAY)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("right", Right)
def test_the_table_cell_by_cell(hand: Hand, who: Who, right: Right) -> None:
    prepare = BY_HAND[right] if right in BY_HAND else registry.load()[BY_ACT[right]].prepare
    for role in Role:
        with hand.store.writing() as session:
            session.get_one(Shop, 1).second_person = "own"
        hand.who = who
        act = prepare(hand)
        hand.who = someone(hand.store, f"{role} {right}", role)
        before = lines(hand.store)
        if role in WHO_MAY[right]:
            act()
            assert may(hand.who, right)
            continue
        with pytest.raises(ShopError) as caught:
            act()
        assert caught.value.key in REFUSED
        if caught.value.key == "staff.not_allowed":
            assert role not in caught.value.values["roles"]  # type: ignore[operator]
        assert lines(hand.store) == before, "a refused act left something behind"
        assert not may(hand.who, right)


@pytest.mark.parametrize("role", Role)
def test_own_matters_are_everybodys(founded_store: Store, role: Role) -> None:
    """PIN and badge: one's own whatever the role, others' by the table."""
    one, other = someone(founded_store, "one", role), someone(founded_store, "other", role)
    staff.change_pin(founded_store, one, one.staff_id, "739155")
    staff.issue_badge(founded_store, one, one.staff_id)
    staff.revoke_badge(founded_store, one, one.staff_id)
    assert may(one, Right.CHANGE_SIGN_IN, own=True)
    for act in (staff.issue_badge, staff.revoke_badge):
        if role in WHO_MAY[Right.CHANGE_SIGN_IN]:
            act(founded_store, one, other.staff_id)
            continue
        with pytest.raises(ShopError, match=r"staff\.not_allowed"):
            act(founded_store, one, other.staff_id)
    with pytest.raises(ShopError) as caught:
        staff.change_pin(founded_store, one, other.staff_id, "739155" if role is not Role.MANAGER else "1")
    assert caught.value.key in ("staff.not_allowed", "form.fields_wrong", "staff.pin_digits")
    assert {right for right in Right if may(one, right, own=True) and role not in WHO_MAY[right]} <= OWN


def test_nobody_may_nothing() -> None:
    assert not [right for right in Right if may(None, right) or may(None, right, own=True)]


def test_every_manager_may_everything() -> None:
    """Else an owner could lock themselves out of a part of their own shop."""
    assert not [right for right in Right if Role.MANAGER not in WHO_MAY[right]]
    assert not [move for move in MOVES if Role.MANAGER not in move.roles]


def test_roles_are_named_in_their_order() -> None:
    assert who_may(Right.TAKE_MONEY) == (Role.CLERK, Role.CASHIER, Role.MANAGER)


@functools.cache
def functions(module: str) -> dict[str, ast.FunctionDef]:
    path = verb_files().get(module)
    tree = ast.parse(path.read_text(encoding="utf-8") if path is not None else "")
    return {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}


def guarded(module: str, name: str, seen: frozenset[str] = frozenset()) -> bool:
    """Whether a function, or one of the workflow that it calls, asks the table of rights or of moves."""
    calls = [ast.unparse(each.func) for each in ast.walk(functions(module)[name]) if isinstance(each, ast.Call)]
    if any(call == guard or call.endswith(f".{guard}") for call in calls for guard in GUARDS):
        return True
    for call in calls:
        there, _, function = call.rpartition(".")
        there = there or module
        key = f"{there}.{function}"
        if function in functions(there) and key not in seen and guarded(there, function, seen | {key}):
            return True
    return False


def takes_who(module: str, name: str) -> bool:
    return "who" in [each.arg for each in functions(module)[name].args.args]


def test_every_verb_that_changes_the_shop_asks_who_may() -> None:
    verbs = [verb.split(".") for verb in sorted(writing_verbs())]
    nameless = {f"{module}.{name}" for module, name in verbs if not takes_who(module, name)}
    assert nameless == WITHOUT_WHO
    open_to_all = [f"{m}.{n}" for m, n in verbs if takes_who(m, n) and not guarded(m, n)]
    assert not open_to_all, "verbs that ask neither staff.require_right nor the table of moves"


def test_every_right_is_asked_for_somewhere() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in verb_files().values())
    assert not [right for right in Right if f"Right.{right.name}" not in sources]


def test_nothing_else_says_who_may() -> None:
    """Roles are compared in two tables only: rights.py and moves.py."""
    found = [
        f"{path.name}:{node.lineno}"
        for path in sorted(WORKFLOW.rglob("*.py"))
        if path.name not in ("rights.py", "moves.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "roles" and ast.unparse(node.value) == "who"
    ]
    assert not found


def test_the_table_can_be_printed() -> None:
    lines_ = rights_markdown().splitlines()
    assert lines_[0] == "| right | clerk | technician | cashier | manager | own |"
    assert "| take in | ✓ |  |  | ✓ |  |" in lines_
    assert "| change sign in |  |  |  | ✓ | ✓ |" in lines_
    assert len(lines_) == len(Right) + 2
