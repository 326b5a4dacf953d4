"""What each right allows, in words: for the matrix in the settings."""

from __future__ import annotations

from app.ui.words import translate
from app.workflow.rows.rights import Right


def right_name(right: Right) -> str:
    """The act, as the owner of a shop would call it."""
    return (_counter() | _bench() | _house())[right]


def _counter() -> dict[Right, str]:
    return {
        Right.TAKE_IN: translate("Rights", "Take articles in"),
        Right.CORRECT_INTAKE: translate("Rights", "Correct an intake"),
        Right.CHANGE_CUSTOMERS: translate("Rights", "Add and change customers and articles"),
        Right.MERGE: translate("Rights", "Merge and split customers, articles and spellings"),
        Right.TAKE_MONEY: translate("Rights", "Take money for what is owed"),
        Right.GIVE_DISCOUNT: translate("Rights", "Give a discount"),
        Right.LET_OWE: translate("Rights", "Let goods go unpaid without an account"),
        Right.DECLARE_LOST: translate("Rights", "Declare a claim receipt lost"),
        Right.READ_UNLOCK_CODE: translate("Rights", "Look at an unlock code"),
        Right.PRINT_SLIPS: translate("Rights", "Print papers again"),
    }


def _bench() -> dict[Right, str]:
    return {
        Right.ASSIGN: translate("Rights", "Say who repairs"),
        Right.LOOK_AFTER: translate("Rights", "Shelf, urgency, notes, promises, telling the customer"),
        Right.REPAIR: translate("Rights", "Findings, working time, labour and parts on a card"),
        Right.JUDGE_REPEATS: translate("Rights", "Judge whether it is a repeat repair"),
        Right.PASS_AS_MANAGER: translate("Rights", "Pass repairs where a manager must"),
        Right.QUOTE: translate("Rights", "Quotations and the customer's answer"),
        Right.KEEP_PARTS: translate("Rights", "Parts and goods in"),
        Right.BUY: translate("Rights", "Suppliers, orders to them, returns"),
        Right.CORRECT_STOCK: translate("Rights", "Correct the count of a part, book a count"),
        Right.COUNT_STOCK: translate("Rights", "Count parts and articles"),
        Right.SEE_EXPECTED: translate("Rights", "See what should be there during a blind count"),
        Right.APPROVE_STOCK: translate("Rights", "Agree to large differences of a count"),
        Right.APPROVE_PARTS: translate("Rights", "Agree to dear parts being handed out"),
        Right.EXCHANGE_LISTS: translate("Rights", "Bring lists in and write them out"),
        Right.ADD_FILES: translate("Rights", "Add photos and files"),
        Right.REMOVE_FILES: translate("Rights", "Take photos and files away"),
    }


def _house() -> dict[Right, str]:
    return {
        Right.CHANGE_SHOP: translate("Rights", "Change the shop's profile, hours and papers"),
        Right.CHANGE_LISTS: translate("Rights", "Change lists and prices"),
        Right.CHANGE_STAFF: translate("Rights", "Staff: who works here, with which roles"),
        Right.CHANGE_SIGN_IN: translate("Rights", "PIN and badge"),
        Right.SEE_HISTORY: translate("Rights", "See and export the history"),
        Right.ACCEPT_CLOCK: translate("Rights", "Say that this PC's clock is right"),
    }
