"""The words for the closed lists of buying: states of purchase orders, deliveries and returns, causes of returns."""

from __future__ import annotations

from app.ui.words import translate
from app.workflow.rows.buying import PurchaseState

PURCHASE_TONES = {
    PurchaseState.DRAFT: "info",
    PurchaseState.SENT: "accent",
    PurchaseState.PARTLY: "warn",
    PurchaseState.RECEIVED: "good",
    PurchaseState.CLOSED: "quiet",
    PurchaseState.DROPPED: "quiet",
}


def purchase_state_name(state: PurchaseState) -> str:
    """How far a purchase order is."""
    return {
        PurchaseState.DRAFT: translate("PurchaseState", "Draft"),
        PurchaseState.SENT: translate("PurchaseState", "Sent"),
        PurchaseState.PARTLY: translate("PurchaseState", "Partly received"),
        PurchaseState.RECEIVED: translate("PurchaseState", "All received"),
        PurchaseState.CLOSED: translate("PurchaseState", "Closed short"),
        PurchaseState.DROPPED: translate("PurchaseState", "Dropped"),
    }[state]


PURCHASE_SIGNS = {
    PurchaseState.DRAFT: "○",
    PurchaseState.SENT: "→",
    PurchaseState.PARTLY: "◑",
    PurchaseState.RECEIVED: "●",
    PurchaseState.CLOSED: "✓",
    PurchaseState.DROPPED: "×",
}
