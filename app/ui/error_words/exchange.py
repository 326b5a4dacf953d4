"""What is heard when lists come in: files that can't be read, rows that can't be brought in, what stays at undoing."""

from __future__ import annotations

from app.ui.words import translate


def _files() -> dict[str, str]:
    return {
        "import.unreadable": translate("Errors", "The file can't be opened: {reason}."),
        "import.too_big": translate("Errors", "The file is larger than {most} MB. Bring it in in several parts."),
        "import.too_many": translate(
            "Errors", "The list has more than {rows} rows or {columns} columns. Bring it in in several parts."
        ),
        "import.old_excel": translate(
            "Errors", "This is an old Excel file, or has a password. Save it as a new one (XLSX) without a password."
        ),
        "import.encoding": translate(
            "Errors", "The letters of this file can't be read. Save it as an Excel file (XLSX)."
        ),
        "import.broken": translate("Errors", "The file is broken: {reason}. Save it once more and try again."),
        "import.empty": translate("Errors", "There are no rows in this file."),
        "import.column_missing": translate("Errors", "“{sheet}”: say which column has what every row needs."),
        "import.changed_since": translate("Errors", "The shop has changed meanwhile. Look again what would change."),
        "import.no_list": translate("Errors", "Nothing in it is known as a list: say what it lists."),
        "import.say_who": translate("Errors", "Say who does it (--staff NAME). It may be: {names}"),
        "import.nothing": translate("Errors", "There is nothing to bring in."),
        "import.undone_already": translate("Errors", "This was undone already, {at}."),
    }


def _rows() -> dict[str, str]:
    return {
        "import.half_row": translate("Errors", "The file breaks off in this row."),
        "import.quote_open": translate(
            "Errors", "A quotation mark is missing: the rest of the file hangs on this row."
        ),
        "import.too_many_cells": translate("Errors", "The row has {found} cells, the headings only {wanted}."),
        "import.nothing_there": translate("Errors", "Nothing stands there."),
        "import.not_a_number": translate("Errors", "“{text}” is no number."),
        "import.not_yes_or_no": translate("Errors", "“{text}” is neither yes nor no."),
        "import.unknown_word": translate("Errors", "“{text}” is not known here."),
        "import.no_rate": translate("Errors", "The amount is in {currency}, not the shop's currency: type its rate."),
        "import.twice": translate("Errors", "Row {row} is about the same."),
        "import.part_missing": translate("Errors", "The row names no part."),
        "import.part_unknown": translate("Errors", "No part is called “{text}”."),
        "import.ambiguous": translate("Errors", "{count} parts are called “{text}”: their number is needed."),
        "import.number_ahead": translate("Errors", "{number} was never given out here, and may still be."),
        "import.category_unknown": translate("Errors", "There is no kind of part “{name}”."),
        "import.supplier_unknown": translate("Errors", "There is no supplier “{name}”."),
        "import.no_shelf_number": translate("Errors", "“{number}” is no number of a shelf's label."),
        "import.shelf_numbered": translate("Errors", "This shelf's label has the number {number} already."),
        "import.number_taken": translate("Errors", "This number is that of “{name}”."),
        "import.place_unknown": translate("Errors", "There is no place “{name}”."),
        "import.staff_unknown": translate("Errors", "Nobody here is called “{name}”: say later whose it is."),
    }


def _notes() -> dict[str, str]:
    return {
        "import.rounded": translate("Errors", "Rounded to {to}."),
        "import.serials_left_out": translate("Errors", "The part has no serial numbers here: they are left out."),
        "import.serials_made": translate("Errors", "The pieces get serial numbers from {first} on."),
        "import.row_changed": translate("Errors", "It was changed since: it stays as it is."),
        "import.stock_used": translate("Errors", "{wanted} came in, only {free} are free now: they stay."),
    }


TABLES = (_files, _rows, _notes)
