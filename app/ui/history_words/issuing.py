"""What was done around parts on cards, in words: jobs that wait for a part."""

from __future__ import annotations

from app.ui.words import translate


def issuing() -> dict[str, str]:
    """act → words."""
    return {
        "want.made": translate("History", "Part wanted"),
        "want.ordered": translate("History", "Part ordered, expected on"),
        "want.not_ordered": translate("History", "Part not ordered any more"),
        "want.arrived": translate("History", "Part arrived"),
        "want.closed": translate("History", "Part not waited for any more"),
    }
