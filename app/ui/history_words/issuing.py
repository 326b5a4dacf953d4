"""What was done around parts on cards, in words: jobs that wait for a part."""

from __future__ import annotations

from app.ui.part_names import place_kind_name
from app.ui.words import translate
from app.workflow.rows.kinds import PlaceKind


def issuing() -> dict[str, str]:
    """act → words."""
    return {
        "want.made": translate("History", "Part wanted"),
        "want.ordered": translate("History", "Part ordered, expected on"),
        "want.not_ordered": translate("History", "Part not ordered any more"),
        "want.arrived": translate("History", "Part arrived"),
        "want.closed": translate("History", "Part not waited for any more"),
        "issue.made": translate("History", "Parts handed out"),
        "staff.signed_issue": translate("History", "Signed for parts"),
        "old_part.fate": translate("History", "Old part"),
        "place.added": translate("History", "New place for parts"),
        "place.changed": translate("History", "Place for parts changed"),
        "place.retired": translate("History", "Place for parts not used any more"),
        "place.kept_again": translate("History", "Place for parts used again"),
        "part.substitute_added": translate("History", "Substitute added"),
        "part.substitute_removed": translate("History", "Substitute taken off"),
        "stock.moved": translate("History", "Parts moved"),
        "stock.scrapped": translate("History", "Parts scrapped"),
        "stock.level_set": translate("History", "Quantity to carry"),
    }


def place_words(raw: str) -> str:
    """A place as the history keeps it: a name, or "case 王芳"; behind it " · 2", how many went there."""
    place, sep, rest = raw.partition(" · ")
    kind, blank, person = place.partition(" ")
    named = place_kind_name(PlaceKind(kind)) if kind in set(PlaceKind) else kind
    return named + blank + person + sep + rest
