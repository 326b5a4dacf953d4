"""The words for what becomes of parts: pieces, wants."""

from __future__ import annotations

from app.ui.words import translate
from app.workflow.rows.kinds import SerialState, WantState


def serial_state_name(state: SerialState) -> str:
    return {
        SerialState.HERE: translate("SerialState", "In stock"),
        SerialState.RESERVED: translate("SerialState", "Reserved"),
        SerialState.USED: translate("SerialState", "Used"),
        SerialState.GONE: translate("SerialState", "Gone"),
    }[state]


def want_state_name(state: WantState) -> str:
    return {
        WantState.OPEN: translate("WantState", "Wanted"),
        WantState.ORDERED: translate("WantState", "Ordered"),
        WantState.ARRIVED: translate("WantState", "Part arrived"),
        WantState.CLOSED: translate("WantState", "Not waited for"),
    }[state]
