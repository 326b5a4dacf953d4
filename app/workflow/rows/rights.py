"""Who may do what: the one table of rights; verbs ask it, pages show by it (the steps of an order: moves.py)."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who


class Right(StrEnum):
    """An act that not everybody may do, or that might one day be kept from somebody."""

    TAKE_IN = "take_in"
    CORRECT_INTAKE = "correct_intake"
    CHANGE_CUSTOMERS = "change_customers"
    MERGE = "merge"  # customers, articles, spellings of brands and models; and split again
    ASSIGN = "assign"  # who repairs an order
    LOOK_AFTER = "look_after"  # shelf, urgency, notes, new promises, telling the customer
    REPAIR = "repair"  # findings, working time, labour and parts on a card
    JUDGE_REPEATS = "judge_repeats"
    PASS_AS_MANAGER = "pass_as_manager"  # where the shop wants a manager's eyes on every repair
    QUOTE = "quote"  # quotations and the customer's answer
    READ_UNLOCK_CODE = "read_unlock_code"
    TAKE_MONEY = "take_money"  # what is owed on account; the money of a hand-out goes with its step
    GIVE_DISCOUNT = "give_discount"
    LET_OWE = "let_owe"  # goods leave unpaid without an account
    DECLARE_LOST = "declare_lost"  # a claim receipt
    KEEP_PARTS = "keep_parts"  # the catalogue of parts, goods in
    CORRECT_STOCK = "correct_stock"
    BUY = "buy"  # suppliers and their prices, orders sent to them, what goes back to them
    COUNT_STOCK = "count_stock"  # parts and articles; what differs is booked by who may correct the stock
    SEE_EXPECTED = "see_expected"  # what should be there, while a blind count goes on
    APPROVE_STOCK = "approve_stock"  # differences worth more than the shop set
    APPROVE_PARTS = "approve_parts"  # handed out that are worth more than the shop lets go without asking
    EXCHANGE_LISTS = "exchange_lists"  # parts, suppliers, stock from files, and all of it as a file
    ADD_FILES = "add_files"
    REMOVE_FILES = "remove_files"
    PRINT_SLIPS = "print_slips"
    CHANGE_SHOP = "change_shop"  # profile, hours, papers, rounding, who inspects
    CHANGE_LISTS = "change_lists"  # categories, brands, fault codes, prices, reasons, warnings
    CHANGE_STAFF = "change_staff"  # who works here, and as what
    CHANGE_SIGN_IN = "change_sign_in"  # PIN and badge
    SEE_HISTORY = "see_history"
    ACCEPT_CLOCK = "accept_clock"  # say that this PC's clock is right although it went back


EVERYBODY = frozenset(Role)
COUNTER = frozenset((Role.CLERK, Role.MANAGER))
TILL = frozenset((Role.CLERK, Role.CASHIER, Role.MANAGER))
CASH = frozenset((Role.CASHIER, Role.MANAGER))
BENCH = frozenset((Role.TECHNICIAN, Role.MANAGER))
STORE_ROOM = frozenset((Role.CLERK, Role.TECHNICIAN, Role.MANAGER))
MANAGER = frozenset((Role.MANAGER,))

WHO_MAY: dict[Right, frozenset[Role]] = {
    Right.TAKE_IN: COUNTER,
    Right.CORRECT_INTAKE: COUNTER,
    Right.CHANGE_CUSTOMERS: TILL,
    Right.MERGE: COUNTER,
    Right.ASSIGN: STORE_ROOM,
    Right.LOOK_AFTER: EVERYBODY,
    Right.REPAIR: BENCH,
    Right.JUDGE_REPEATS: BENCH,
    Right.PASS_AS_MANAGER: MANAGER,
    Right.QUOTE: STORE_ROOM,
    Right.READ_UNLOCK_CODE: STORE_ROOM,
    Right.TAKE_MONEY: TILL,
    Right.GIVE_DISCOUNT: CASH,
    Right.LET_OWE: MANAGER,
    Right.DECLARE_LOST: TILL,
    Right.KEEP_PARTS: STORE_ROOM,
    Right.CORRECT_STOCK: BENCH,
    Right.BUY: COUNTER,
    Right.COUNT_STOCK: STORE_ROOM,
    Right.SEE_EXPECTED: MANAGER,
    Right.APPROVE_STOCK: MANAGER,
    Right.APPROVE_PARTS: MANAGER,
    Right.EXCHANGE_LISTS: MANAGER,
    Right.ADD_FILES: EVERYBODY,
    Right.REMOVE_FILES: STORE_ROOM,
    Right.PRINT_SLIPS: EVERYBODY,
    Right.CHANGE_SHOP: MANAGER,
    Right.CHANGE_LISTS: MANAGER,
    Right.CHANGE_STAFF: MANAGER,
    Right.CHANGE_SIGN_IN: MANAGER,
    Right.SEE_HISTORY: MANAGER,
    Right.ACCEPT_CLOCK: MANAGER,
}
#: What everybody may do in their own matters, whatever their role.
OWN = frozenset((Right.CHANGE_SIGN_IN,))


def may(who: Who | None, right: Right, *, own: bool = False) -> bool:
    """Whether `who` (None = nobody is signed in) has the right; own: it is about `who` themselves."""
    if who is None:
        return False
    return (own and right in OWN) or not who.roles.isdisjoint(WHO_MAY[right])


def who_may(right: Right) -> tuple[Role, ...]:
    """The roles that have the right, in the order in which roles are always named."""
    return tuple(role for role in Role if role in WHO_MAY[right])


def plain(key: str) -> str:
    """A key as English words: "take_in" → "take in"."""
    return key.replace("_", " ")


def rights_markdown(name: Callable[[str], str] = plain) -> str:
    """The table for the README; `name` gives the word for a right and a role. "own" = in one's own matters."""
    heads = [name("right"), *(name(role) for role in Role), name("own")]
    lines = [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
    for right in Right:
        cells = ["✓" if role in WHO_MAY[right] else "" for role in Role]
        lines.append(f"| {name(right)} | {' | '.join([*cells, '✓' if right in OWN else ''])} |")
    return "\n".join(lines) + "\n"
