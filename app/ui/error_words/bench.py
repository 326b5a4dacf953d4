"""What is heard at the bench."""

from __future__ import annotations

from app.ui.words import translate


def _part_1() -> dict[str, str]:
    return {
        "card.parts_reserved": translate(
            "Errors", "Parts are still reserved: {names}. Use them or put them back first."
        ),
        "card.sent_to_missing": translate("Errors", "Please say where it is sent."),
        "fault_code.unknown": translate("Errors", "This fault code is not in the list any more. Choose another one."),
        "inspection.own_reason_missing": translate("Errors", "Please say why you inspect your own work."),
        "inspection.manager_only": translate(
            "Errors", "In this shop a manager passes repairs (Settings → The shop). Let one sign in."
        ),
        "inspection.own_work": translate(
            "Errors",
            "Who repaired it must not inspect it. Ask somebody else; in a shop of one, a manager can allow own"
            " inspection under Settings → The shop.",
        ),
        "labour.name_missing": translate("Errors", "Please say what was done."),
        "move.by_its_verb": translate("Errors", "This step has its own section on the card. Do it there."),
        "move.not_from_here": translate("Errors", "This step is not possible now: the order is “{state}”."),
        "move.outcome_missing": translate("Errors", "Please choose how it ended."),
        "move.outcome_wrong": translate("Errors", "“{outcome}” does not go with this step."),
        "note.missing": translate("Errors", "Please write the note first."),
        "order.closed": translate("Errors", "{number} is closed: {state}."),
        "order.not_now": translate("Errors", "This can't be done now: {number} is “{state}”."),
        "order.unknown": translate("Errors", "This order does not exist."),
        "price_item.unknown": translate("Errors", "This line is not in the price list any more."),
        "quotation.amount": translate("Errors", "Please type the amount of the quotation."),
    }


def _part_2() -> dict[str, str]:
    return {
        "quotation.answered": translate("Errors", "This quotation was already answered: {answer}."),
        "quotation.answered_by_missing": translate("Errors", "Please type who answered."),
        "quotation.needed": translate(
            "Errors", "The work costs {total}, but only {agreed} was agreed. Make a quotation first."
        ),
        "quotation.none_open": translate("Errors", "There is no quotation waiting for an answer. Make one first."),
        "quotation.not_accepted": translate("Errors", "The customer has not accepted the quotation yet."),
        "quotation.not_declined": translate("Errors", "The customer has not declined the quotation."),
        "reason.missing": translate("Errors", "Please give a reason."),
        "repeat.not_possible": translate("Errors", "This order is not marked as a possible repeat."),
        "repeat.note_missing": translate("Errors", "Please note what the comparison showed."),
        "times.minutes": translate("Errors", "Minutes must be 1 to {most}."),
        "times.not_running": translate("Errors", "Your working time is not running on this card."),
        "told.in_future": translate("Errors", "This time is still to come."),
        "void.not_a_typing_error": translate(
            "Errors",
            "This order has {found} already, so it is no typing error. End it as withdrawn by the customer instead,"
            " then hand the article out.",
        ),
        "void.paid": translate(
            "Errors",
            "Money was paid for this order, so it is no typing error. End it as withdrawn by the customer, then hand"
            " the article out in Pickup: the money is refunded there.",
        ),
    }


TABLES = (_part_1, _part_2)  # each: key → sentence with {placeholders}, in the reader's language
