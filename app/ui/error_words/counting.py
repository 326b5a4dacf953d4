"""What is heard while counting."""

from __future__ import annotations

from app.ui.words import translate


def _beginning() -> dict[str, str]:
    return {
        "count.category_missing": translate("Errors", "Please choose a category of parts."),
        "count.nothing": translate("Errors", "There is nothing of it to be counted."),
        "count.place_unknown": translate("Errors", "This place does not exist any more."),
        "count.shelf_missing": translate("Errors", "Please type the shelf."),
        "count.not_going_on": translate("Errors", "The count {number} is ended. Begin a new one."),
        "count.not_in_review": translate("Errors", "First everything must be counted: press “All is counted”."),
        "count.still_writing": translate("Errors", "{count} scans are not written yet. Wait, or write them again."),
        "count.not_booked": translate("Errors", "Only a booked count can be undone."),
    }


def _scans() -> dict[str, str]:
    return {
        "count.by_serial": translate("Errors", "“{name}” is counted piece by piece: scan each serial number."),
        "count.code_missing": translate("Errors", "Please scan or type a code."),
        "count.in_review": translate("Errors", "This line is counted. Put it to be counted again first."),
        "count.not_by_serial": translate("Errors", "“{name}” has no serial numbers."),
        "count.nothing_to_take_back": translate("Errors", "Only {counted} are counted: no more can be taken back."),
        "count.other_person": translate("Errors", "You counted this before. Somebody else must count it again."),
        "count.serial_of_many": translate(
            "Errors", "Several parts have the serial number {serial}. Scan the part first, then the number."
        ),
        "count.serial_one": translate("Errors", "A serial number is one piece."),
        "count.of_articles": translate("Errors", "This is a count of articles: parts are not counted in it."),
        "count.code_assigned": translate("Errors", "This code was given to “{name}” before."),
    }


def _booking() -> dict[str, str]:
    return {
        "count.approval_missing": translate(
            "Errors", "The differences are worth {worth}. Above {over} a manager must agree: badge, or name and PIN."
        ),
        "count.held": translate(
            "Errors", "{left} would be left, and {reserved} are reserved for: {numbers}. Put them back there first."
        ),
        "count.moved_between": translate(
            "Errors", "While it was counted {out} left and {came} came. Say whether they were counted, or count again."
        ),
        "count.not_counted": translate(
            "Errors", "Not counted yet: {count}. Say that they stay as they are, or count them as none."
        ),
        "count.serial_away": translate(
            "Errors", "The piece {serial} is used or lies elsewhere, the books say. Look there, or count again."
        ),
        "count.serial_held": translate("Errors", "The missing piece {serial} is reserved for a job: look there."),
        "count.serial_used": translate("Errors", "The piece {serial} was used or moved since."),
        "count.serials_moved": translate("Errors", "Pieces came or left since it was counted. Count it again."),
        "count.some_refused": translate(
            "Errors", "{count} lines can't be booked, see below. Tick that they are left, and the others are booked."
        ),
        "count.taken_since": translate("Errors", "{left} more left since than were counted. Count it again."),
        "count.used_since": translate("Errors", "“{name}” was used since: only {free} are free."),
    }


TABLES = (_beginning, _scans, _booking)  # each: key → sentence with {placeholders}, in the reader's language
