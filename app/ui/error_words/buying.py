"""What is heard when parts are bought, received and sent back."""

from __future__ import annotations

from app.ui.words import translate


def _suppliers() -> dict[str, str]:
    return {
        "supplier.missing": translate("Errors", "Please choose the supplier."),
        "supplier.name_missing": translate("Errors", "Please type the supplier's name."),
        "supplier.name_taken": translate("Errors", "There is a supplier of this name already."),
        "supplier.retired": translate("Errors", "One does not buy at {name} any more."),
        "supplier.still_open": translate(
            "Errors", "There are still {count} orders there that are not over. Close or drop them first."
        ),
        "supplier_part.number_taken": translate("Errors", "This supplier already has “{name}” under this number."),
        "supplier_part.prices_twice": translate("Errors", "Two prices are from the same quantity on."),
        "supplier_part.taken": translate("Errors", "This supplier already has the part under this number."),
    }


def _typed() -> dict[str, str]:
    return {
        "buying.prices_unread": translate("Errors", "“{text}” can't be read. Type it like 1: 40, 10: 35.50."),
    }


def _orders() -> dict[str, str]:
    return {
        "purchase.being_counted": translate(
            "Errors", "Delivery {number} is still being counted for it. Book it first."
        ),
        "purchase.empty": translate("Errors", "Nothing stands on it yet. Add a part first."),
        "purchase.expected_past": translate("Errors", "This day is over."),
        "purchase.no_such_step": translate("Errors", "Order {number} is {state}: this can't be done with it any more."),
        "purchase.no_supplier": translate(
            "Errors", "Nobody is known to sell “{name}”. Write it down at a supplier first."
        ),
        "purchase.not_draft": translate("Errors", "Order {number} is {state}: only a draft can be changed."),
        "purchase.over": translate("Errors", "Order {number} is {state}: it is over."),
        "reorder.changed": translate(
            "Errors", "“{name}” was ordered by somebody meanwhile. Look at the proposal again."
        ),
        "reorder.nothing": translate("Errors", "Nothing is chosen to be ordered."),
    }


def _goods_in() -> dict[str, str]:
    return {
        "goods_in.by_serial": translate("Errors", "“{name}” is counted by its serial numbers: scan or take off those."),
        "goods_in.code_done": translate("Errors", "This code was dealt with before."),
        "goods_in.no_code": translate("Errors", "This is no code. Please scan again."),
        "goods_in.not_counting": translate("Errors", "Delivery {number} is {state}: it is not counted any more."),
        "goods_in.not_tracked": translate("Errors", "“{name}” has no serial numbers: scan its code."),
        "goods_in.nothing": translate("Errors", "Nothing is counted yet. Scan what came, or type how many."),
        "goods_in.prices_differ": translate(
            "Errors", "{count} prices are not as before or as ordered. Look at them, then book."
        ),
        "goods_in.serial_twice": translate("Errors", "{serial} was scanned before: each piece counts once."),
        "goods_in.serials_known": translate(
            "Errors", "{count} of them are known already: {serials}. Nothing was added."
        ),
        "serial.run_backwards": translate("Errors", "The last one comes before the first."),
        "serial.run_count": translate("Errors", "From the first to the last they are {count}."),
        "serial.run_long": translate("Errors", "A run has at most {most}: please look at the digits."),
        "serial.run_unlike": translate("Errors", "First and last may differ in one number only, like 098 and 147."),
        "serial.run_unnumbered": translate("Errors", "There is no number in it that could be counted up."),
        "purchase.not_sent": translate("Errors", "Order {number} is {state}: nothing is expected of it."),
        "serial.missing": translate("Errors", "Please scan or type the serial number."),
    }


def _returns() -> dict[str, str]:
    return {
        "supplier_return.empty": translate("Errors", "Nothing stands on it yet. Add what goes back first."),
        "supplier_return.no_such_step": translate(
            "Errors", "Return {number} is {state}: this can't be done with it any more."
        ),
        "supplier_return.not_draft": translate("Errors", "Return {number} is {state}: only a draft can be changed."),
        "supplier_return.one_piece": translate("Errors", "A tracked part goes back piece by piece: one a line."),
    }


TABLES = (
    _typed,
    _suppliers,
    _orders,
    _goods_in,
    _returns,
)  # each: key → sentence with {placeholders}, in the reader's language
