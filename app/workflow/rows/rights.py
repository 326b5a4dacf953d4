"""Who may do what: the one table of rights; verbs ask it, pages show by it (moves have theirs in moves.py)."""

from __future__ import annotations

from enum import StrEnum

from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who

EVERYBODY = frozenset(Role)


class Right(StrEnum):
    """An act that not everybody may do."""

    CHANGE_SHOP = "change_shop"  # profile, hours, papers, rounding, who inspects
    CHANGE_LISTS = "change_lists"  # categories, brands, fault codes, prices, reasons, warnings
    CHANGE_STAFF = "change_staff"
    CHANGE_CUSTOMERS = "change_customers"
    MERGE = "merge"  # customers, articles, spellings of brands and models; and split again
    ADD_FILES = "add_files"
    REMOVE_FILES = "remove_files"
    PRINT_SLIPS = "print_slips"
    SEE_HISTORY = "see_history"


WHO_MAY: dict[Right, frozenset[Role]] = {
    Right.CHANGE_SHOP: frozenset((Role.MANAGER,)),
    Right.CHANGE_LISTS: frozenset((Role.MANAGER,)),
    Right.CHANGE_STAFF: frozenset((Role.MANAGER,)),
    Right.CHANGE_CUSTOMERS: frozenset((Role.CLERK, Role.CASHIER, Role.MANAGER)),
    Right.MERGE: frozenset((Role.CLERK, Role.MANAGER)),
    Right.ADD_FILES: EVERYBODY,
    Right.REMOVE_FILES: frozenset((Role.CLERK, Role.TECHNICIAN, Role.MANAGER)),
    Right.PRINT_SLIPS: EVERYBODY,
    Right.SEE_HISTORY: frozenset((Role.MANAGER,)),
}


def may(who: Who | None, right: Right) -> bool:
    """Whether `who` (None = nobody is signed in) has the right."""
    return who is not None and not who.roles.isdisjoint(WHO_MAY[right])
