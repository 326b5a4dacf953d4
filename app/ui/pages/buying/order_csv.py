"""The heads of the columns of an order as CSV."""

from __future__ import annotations

from app.ui.words import translate


def csv_headings() -> dict[str, str]:
    """The heads of the CSV file's columns."""
    return {
        "position": translate("Buying", "No."),
        "supplier_number": translate("Buying", "Your part number"),
        "our_number": translate("Buying", "Our part number"),
        "maker_number": translate("Buying", "Maker's number"),
        "name": translate("Buying", "Description"),
        "quantity": translate("Buying", "Quantity"),
        "unit": translate("Buying", "Unit"),
        "price": translate("Buying", "Price of one"),
        "amount": translate("Buying", "Amount"),
    }
