"""The words on the buttons of the steps, by key and by where the order stands."""

from __future__ import annotations

from app.ui.words import translate
from app.workflow.rows.cards import Move
from app.workflow.rows.kinds import State


def step_name(move: Move) -> str:
    """What the button of a step says; a "…" behind it when something is asked first."""
    special = _special(move)
    if special:
        return special
    return {
        "diagnose": translate("Steps", "Back to diagnosing"),
        "repair": translate("Steps", "Start the repair"),
        "ask_customer": translate("Steps", "Ask the customer"),
        "await_parts": translate("Steps", "Wait for parts"),
        "send_out": translate("Steps", "Send out…"),
        "finish": translate("Steps", "Repair done, to inspection"),
        "exchange": translate("Steps", "Exchange it…"),
        "give_back": translate("Steps", "Give back unrepaired…"),
        "withdraw": translate("Steps", "Withdrawn…"),
        "decline": translate("Steps", "Declined: give back"),
        "pass_inspection": translate("Steps", "Pass the inspection"),
        "refuse_inspection": translate("Steps", "Refuse: back to repair…"),
        "hand_out": translate("Steps", "Hand out at pickup"),
        "reopen": translate("Steps", "Back to repair…"),
        "void": translate("Steps", "Void…"),
    }[move.key]


def _special(move: Move) -> str:
    return {
        ("diagnose", State.RECEIVED): translate("Steps", "Start diagnosing"),
        ("repair", State.QUOTED): translate("Steps", "Accepted: start the repair"),
        ("repair", State.AWAITING_PARTS): translate("Steps", "Parts are here: repair"),
        ("repair", State.SENT_OUT): translate("Steps", "It is back: repair here"),
        ("finish", State.DIAGNOSING): translate("Steps", "No fault found, to inspection"),
        ("finish", State.SENT_OUT): translate("Steps", "It is back: to inspection…"),
    }.get((move.key, move.start), "")


def why_barred(key: str) -> str:
    """Why the shop's rule keeps somebody from passing a repair, in a few words (second_person.refusal's keys)."""
    return {
        "inspection.own_work": translate("Steps", "somebody who did not repair it has to inspect it"),
        "inspection.manager_only": translate("Steps", "a manager has to inspect it"),
    }[key]


def question(move: Move) -> str:
    """What is asked before a step is taken."""
    return {
        "send_out": translate("Steps", "Where is it sent, to the maker or to another repairer?"),
        "exchange": translate("Steps", "Why is it exchanged, and for which one? Note the new serial number too."),
        "give_back": translate("Steps", "Why does it go back unrepaired? The parts it had go back on the shelf."),
        "withdraw": translate("Steps", "Why does the customer take it back?"),
        "refuse_inspection": translate("Steps", "What did the test show? The card goes back with these words."),
        "reopen": translate("Steps", "Why does it go back to repair?"),
        "finish": translate("Steps", "What came of it?"),
        "void": translate("Steps", "Void is for typing errors only. What was wrong?"),
        "pass_inspection": translate("Steps", "You worked on it yourself. Why do you inspect your own work?"),
    }.get(move.key, translate("Steps", "Why?"))
