"""What is heard when parts are handed out: pieces by serial number, jobs that wait for a part."""

from __future__ import annotations

from app.ui.words import translate


def _pieces() -> dict[str, str]:
    return {
        "part.serial_switch": translate(
            "Errors",
            "There are some of it in stock or on open repair cards. Whether each piece has its serial number can be "
            "changed only when there are none.",
        ),
        "serial.count": translate("Errors", "{wanted} serial numbers are needed, there are {found}."),
        "serial.not_here": translate("Errors", "The piece {serial} is not here to take."),
        "serial.reserved_missing": translate(
            "Errors", "The piece {serial} is reserved for an order and was not seen. Put it back there first."
        ),
        "serial.taken": translate("Errors", "The piece {serial} is in the books already: {state}. {number}"),
        "serial.twice": translate("Errors", "The serial number {serial} stands here twice."),
        "serial.whole": translate("Errors", "Each piece has its serial number: only whole pieces can be booked."),
    }


def _wants() -> dict[str, str]:
    return {
        "want.closed_before": translate("Errors", "This part is not waited for any more."),
    }


def _places() -> dict[str, str]:
    return {
        "place.fixed": translate("Errors", "The store room and quarantine stay as they are."),
        "place.kind": translate("Errors", "Please choose a case or a van."),
        "place.name_missing": translate("Errors", "Please type a name for the van, for example its licence plate."),
        "place.name_taken": translate("Errors", "Another place is called “{name}” already."),
        "place.not_empty": translate("Errors", "{parts} kinds of part still lie there. Move them first."),
        "place.quarantine": translate(
            "Errors", "What lies in quarantine is not built in. Move it to the store room first."
        ),
        "place.retired": translate("Errors", "“{name}” is not used any more."),
        "place.same": translate("Errors", "Please choose two different places."),
        "place.staff_missing": translate("Errors", "Please choose whose case it is."),
        "restock.nothing": translate("Errors", "Nothing is missing there: there is no list to print."),
        "place.unknown": translate("Errors", "This place does not exist."),
        "stock.nothing_chosen": translate("Errors", "Please choose at least one part."),
        "stock.too_few_of": translate("Errors", "Only {free} of “{name}” are free."),
    }


def _beside() -> dict[str, str]:
    return {
        "old_part.name_missing": translate("Errors", "Please say what was taken out."),
        "old_part.no_stock": translate("Errors", "Only a part that the shop keeps goes into stock."),
        "old_part.not_used": translate("Errors", "The new part is not built in."),
        "old_part.recycled": translate("Errors", "The old part is in stock already. Scrap it there."),
        "substitute.itself": translate("Errors", "A part is no substitute for itself."),
    }


def _issues() -> dict[str, str]:
    return {
        "issue.approve": translate(
            "Errors", "The parts on this card are worth {total}, more than {amount}: a manager must agree."
        ),
        "issue.code_missing": translate("Errors", "Please type the PIN, or scan the badge."),
        "issue.not_a_manager": translate("Errors", "{name} may not agree to this."),
        "issue.not_a_technician": translate("Errors", "{name} may not take parts for a repair."),
        "issue.nothing": translate("Errors", "No part was handed out for this order."),
        "issue.over_allowed": translate(
            "Errors", "The price list plans parts for {amount}, with this one it is {total}. Please say why."
        ),
        "issue.sign": translate("Errors", "Whoever takes the part signs for it: PIN or badge."),
    }


#: Each: key → sentence with {placeholders}, in the reader's language.
TABLES = (_pieces, _wants, _places, _beside, _issues)
