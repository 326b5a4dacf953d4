"""What the pickup page's search box finds, as lines to choose from."""

from __future__ import annotations

from app.ui.formats import Formats
from app.ui.pages.pickup.truth import shown_receipt
from app.ui.widgets import Hit, state_text
from app.ui.words import translate
from app.workflow.rows.customers import Found
from app.workflow.rows.pickup import PickupRow

SEARCH_WIDTH = 720  # as wide as what goes in, and as what says how to begin


def placeholder() -> str:
    """What may be typed or scanned."""
    return translate("Pickup", "Scan the claim receipt; or type its number, the last six digits, a phone, a name")


def how_to_begin() -> str:
    """What stands on the empty page."""
    return translate("Pickup", "Scan the customer's claim receipt. Then what is true of it appears here.")


def hits(result: PickupRow | tuple[Found, ...], formats: Formats, typed: str) -> list[Hit]:
    """An order that was meant for sure (with the receipt that was shown), or all that was found."""
    if isinstance(result, PickupRow):
        title = f"{formats.number(result.card.number)}  {state_text(result.card.state)}"
        return [Hit((result, shown_receipt(result, typed)), title, result.card.customer.name)]
    found_here: list[Hit] = []
    for found in result:
        state = f"  {state_text(found.state)}" if found.state else ""
        title = formats.number(found.title) if found.title.isdigit() else found.title
        found_here.append(Hit(found, title + state, found.detail))
    return found_here
