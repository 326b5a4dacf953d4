"""What was done while counting, in words."""

from __future__ import annotations

from app.ui.words import translate


def counting() -> dict[str, str]:
    """act → words."""
    return {
        "count.begun": translate("History", "Count begun, lines"),
        "count.reviewed": translate("History", "Count: all is counted"),
        "count.went_on": translate("History", "Count goes on"),
        "count.dropped": translate("History", "Count given up"),
        "count.rest_as_zero": translate("History", "Count: the rest counted as none, lines"),
        "count.booked": translate("History", "Count booked"),
        "count.closed": translate("History", "Count of articles closed"),
        "count.undone": translate("History", "Count undone"),
        "count.counted": translate("History", "Counted in one go"),
        "count.recount": translate("History", "To be counted again"),
        "count.explained": translate("History", "What moved while it was counted, was it counted"),
        "count.reason": translate("History", "Why the count differs"),
        "count.code_assigned": translate("History", "Unknown code turned out to be"),
        "count.code_dropped": translate("History", "Unknown code is nobody's"),
        "staff.agreed": translate("History", "Agreed as a manager"),
        "stock.count_undone": translate("History", "Count of the part undone"),
    }
