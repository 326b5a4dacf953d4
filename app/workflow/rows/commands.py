"""What the codes on the quick card do: a technician with dirty hands scans instead of pressing a key."""

from __future__ import annotations

from enum import StrEnum


class Command(StrEnum):
    """One code of the card; those that bring a page are named after it."""

    SAVE = "save"  # F9
    PREVIEW = "preview"  # F8
    PARK = "park"  # F3
    NEXT_STEP = "next_step"  # F5 on the repair card
    CLOCK = "clock"  # F6 on the repair card
    PRINT_AGAIN = "print_again"  # Ctrl+P
    BACK = "back"  # Esc
    LOCK = "lock"  # Ctrl+L
    INTAKE = "intake"
    CARDS = "cards"
    PICKUP = "pickup"
    PARTS = "parts"
    CUSTOMERS = "customers"
    REGISTER = "register"
    QUEUE = "queue"
    PRINTERS = "printers"
    HISTORY = "history"
    SETTINGS = "settings"
    BUYING = "buying"
    COUNTING = "counting"
    PLACES = "places"


#: The running number in each code. Cards hang printed on walls: a number is never given to something else.
RUNNING: dict[Command, int] = {
    Command.SAVE: 1,
    Command.PREVIEW: 2,
    Command.PARK: 3,
    Command.NEXT_STEP: 4,
    Command.CLOCK: 5,
    Command.PRINT_AGAIN: 6,
    Command.BACK: 7,
    Command.LOCK: 8,
    Command.INTAKE: 101,
    Command.CARDS: 102,
    Command.PICKUP: 103,
    Command.PARTS: 104,
    Command.CUSTOMERS: 105,
    Command.REGISTER: 106,
    Command.QUEUE: 107,
    Command.PRINTERS: 108,
    Command.HISTORY: 109,
    Command.SETTINGS: 110,
    Command.BUYING: 111,
    Command.COUNTING: 112,
    Command.PLACES: 113,
}
#: Those that bring a page; the others act on the one in front.
PAGES = frozenset(command for command, number in RUNNING.items() if number > 100)
