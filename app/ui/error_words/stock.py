"""What is heard in the store room."""

from __future__ import annotations

from app.ui.words import translate


def _parts() -> dict[str, str]:
    return {
        "part.barcode_taken": translate("Errors", "“{name}” already has this barcode."),
        "part.category_unknown": translate("Errors", "This category of parts does not exist."),
        "part.days": translate("Errors", "It must be 0 to {most} days."),
        "part.maximum_below_minimum": translate("Errors", "The maximum must not be below the minimum."),
        "part.months": translate("Errors", "The warranty must be 0 to {most} months."),
        "part.name_missing": translate("Errors", "Please type the name of the part."),
        "part.price_missing": translate("Errors", "Please type the price."),
        "part.retired": translate("Errors", "“{name}” is not used any more."),
        "part.still_there": translate("Errors", "There are still {on_hand} of it. Correct the stock first."),
        "part.tax_rate": translate("Errors", "The tax rate must be 0 to {most}, with two decimals at most."),
        "part.unknown": translate("Errors", "This part does not exist."),
        "parts.not_reserved": translate("Errors", "This part is not reserved any more: {state}."),
        "parts.put_back_before": translate("Errors", "This part was put back before."),
        "quantity.decimals": translate("Errors", "At most 3 digits after the point."),
        "quantity.not_positive": translate("Errors", "The quantity must be more than zero."),
        "quantity.too_much": translate("Errors", "This quantity is too large."),
        "stock.reserved": translate("Errors", "{reserved} are reserved for orders. Put them back there first."),
        "stock.sums_differ": translate(
            "Errors", "The stock of {parts} parts does not add up. Please tell whoever looks after the program."
        ),
        "stock.too_few": translate("Errors", "Only {free} are free."),
    }


TABLES = (_parts,)  # each: key → sentence with {placeholders}, in the reader's language
