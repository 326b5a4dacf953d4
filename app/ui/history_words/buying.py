"""Buying in words: suppliers, purchase orders, goods in, what goes back."""

from __future__ import annotations

from app.ui.words import translate


def buying() -> dict[str, str]:
    """The acts that are always called the same."""
    return {
        "supplier.added": translate("History", "New supplier"),
        "supplier.retired": translate("History", "Supplier retired"),
        "supplier.kept_again": translate("History", "Supplier kept again"),
        "supplier_part.added": translate("History", "Supplier sells"),
        "supplier_part.prices": translate("History", "Supplier's prices"),
        "supplier_part.retired": translate("History", "Supplier does not sell any more"),
        "supplier_part.kept_again": translate("History", "Supplier sells again"),
        "purchase.begun": translate("History", "Purchase order begun"),
        "purchase.line_added": translate("History", "Onto the purchase order"),
        "purchase.line_changed": translate("History", "Line of the purchase order changed"),
        "purchase.line_removed": translate("History", "Off the purchase order"),
        "purchase.step": translate("History", "Purchase order"),
        "goods_in.begun": translate("History", "Delivery begun"),
        "goods_in.note": translate("History", "Delivery note"),
        "goods_in.booked": translate("History", "Delivery booked"),
        "goods_in.dropped": translate("History", "Delivery not booked"),
        "goods_in.code_known": translate("History", "Unknown code is a part's"),
        "goods_in.code_dropped": translate("History", "Unknown code dropped"),
        "supplier_return.begun": translate("History", "Supplier return begun"),
        "supplier_return.line_added": translate("History", "Onto the supplier return"),
        "supplier_return.line_removed": translate("History", "Off the supplier return"),
        "supplier_return.way": translate("History", "Supplier return"),
        "supplier_return.credited": translate("History", "Credited by the supplier"),
        "want.expected": translate("History", "Part expected"),
    }


def buying_fields() -> dict[str, str]:
    """What changes in them."""
    return {
        "contact": translate("History", "contact"),
        "website": translate("History", "website"),
        "our_number": translate("History", "our customer number"),
        "pack": translate("History", "pack"),
        "preferred": translate("History", "bought here first"),
        "expected": translate("History", "expected"),
        "their_number": translate("History", "supplier's order number"),
        "number": translate("History", "number"),
    }
