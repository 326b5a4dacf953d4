"""The keys of the pickup page, in words for the help."""

from __future__ import annotations

from app.ui.words import translate


def pickup_keys() -> list[tuple[str, str]]:
    """(key, what it does)."""
    return [
        ("F4", translate("Pickup", "another means of payment for what is left")),
        ("F6", translate("Pickup", "the claim receipt is lost: declare it and issue another")),
        ("F7", translate("Pickup", "someone else collects")),
        ("F8", translate("Pickup", "see the pickup receipt, or the declaration, as it will be printed")),
        ("F9", translate("Pickup", "hand out, close and print the pickup receipt")),
        ("Alt+M", translate("Pickup", "take a payment for what is owed from earlier")),
        ("Alt+N", translate("Pickup", "print a notice to collect: it is ready, and nobody came")),
        ("Alt+R", translate("Pickup", "print the repair report")),
        ("Ctrl+P", translate("Pickup", "print the pickup receipt again")),
        ("Esc", translate("Pickup", "put this order aside; nothing is written")),
    ]
