"""The words for the closed lists of buying: states of purchase orders, deliveries and returns, causes of returns."""

from __future__ import annotations

from app.ui.words import translate
from app.workflow.rows.buying import PurchaseState
from app.workflow.rows.receiving import Cause, GoodsInState, ReturnState

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


GOODS_IN_TONES = {GoodsInState.COUNTING: "accent", GoodsInState.BOOKED: "good", GoodsInState.DROPPED: "quiet"}
GOODS_IN_SIGNS = {GoodsInState.COUNTING: "◑", GoodsInState.BOOKED: "●", GoodsInState.DROPPED: "×"}


def goods_in_state_name(state: GoodsInState) -> str:
    """How far a delivery is."""
    return {
        GoodsInState.COUNTING: translate("GoodsInState", "Being counted"),
        GoodsInState.BOOKED: translate("GoodsInState", "Booked"),
        GoodsInState.DROPPED: translate("GoodsInState", "Not booked"),
    }[state]


RETURN_TONES = {
    ReturnState.DRAFT: "info",
    ReturnState.SENT: "accent",
    ReturnState.SETTLED: "good",
    ReturnState.REFUSED: "warn",
    ReturnState.DROPPED: "quiet",
}
RETURN_SIGNS = {
    ReturnState.DRAFT: "○",
    ReturnState.SENT: "→",
    ReturnState.SETTLED: "●",
    ReturnState.REFUSED: "←",
    ReturnState.DROPPED: "×",
}


def return_state_name(state: ReturnState) -> str:
    """How far a supplier return is."""
    return {
        ReturnState.DRAFT: translate("ReturnState", "Draft"),
        ReturnState.SENT: translate("ReturnState", "Sent back"),
        ReturnState.SETTLED: translate("ReturnState", "Credited"),
        ReturnState.REFUSED: translate("ReturnState", "Refused, back here"),
        ReturnState.DROPPED: translate("ReturnState", "Dropped"),
    }[state]


def cause_name(cause: Cause) -> str:
    """Why a part goes back to its supplier."""
    return {
        Cause.FAULTY_ON_ARRIVAL: translate("Cause", "faulty on arrival"),
        Cause.BROKEN_BY_US: translate("Cause", "broken by us"),
        Cause.WRONG_PART: translate("Cause", "wrong part"),
        Cause.SURPLUS: translate("Cause", "surplus"),
    }[cause]
