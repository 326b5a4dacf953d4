"""The words for what becomes of parts: pieces, wants, places, old parts."""

from __future__ import annotations

from app.ui.words import translate
from app.workflow.rows.kinds import OldFate, PlaceKind, SerialState, WantState
from app.workflow.rows.stockroom import PlaceRow


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


def part_words(name: str, name_en: str, language: str) -> str:
    """A part's name for the reader: as the shop says it unless an English one is kept."""
    return name if language.startswith("zh") else name_en or name


def place_kind_name(kind: PlaceKind) -> str:
    return {
        PlaceKind.STORE: translate("PlaceKind", "Store room"),
        PlaceKind.QUARANTINE: translate("PlaceKind", "Quarantine"),
        PlaceKind.CASE: translate("PlaceKind", "Case"),
        PlaceKind.VAN: translate("PlaceKind", "Van"),
    }[kind]


def place_name(place: PlaceRow) -> str:
    """What a place is called: by its name, or its kind and whose it is."""
    return place.name or " ".join(each for each in (place_kind_name(place.kind), place.staff) if each)


def old_fate_name(fate: OldFate) -> str:
    return {
        OldFate.KEPT: translate("OldFate", "Kept, undecided"),
        OldFate.CUSTOMER: translate("OldFate", "To the customer"),
        OldFate.CREDIT: translate("OldFate", "Kept for the maker's credit"),
        OldFate.SCRAPPED: translate("OldFate", "Scrapped"),
        OldFate.RECYCLED: translate("OldFate", "To stock as used"),
    }[fate]


def old_fate_short(fate: OldFate) -> str:
    """The same on a button."""
    return {
        OldFate.KEPT: translate("OldFate", "Old: kept"),
        OldFate.CUSTOMER: translate("OldFate", "Old: to customer"),
        OldFate.CREDIT: translate("OldFate", "Old: for credit"),
        OldFate.SCRAPPED: translate("OldFate", "Old: scrapped"),
        OldFate.RECYCLED: translate("OldFate", "Old: in stock"),
    }[fate]
