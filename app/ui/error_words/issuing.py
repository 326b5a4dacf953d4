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


TABLES = (_pieces, _wants)  # each: key → sentence with {placeholders}, in the reader's language
