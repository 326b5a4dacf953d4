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


TABLES = (_suppliers, _orders)  # each: key → sentence with {placeholders}, in the reader's language
