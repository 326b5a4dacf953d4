"""Lists in and out in words."""

from __future__ import annotations

from app.ui.words import translate


def exchange() -> dict[str, str]:
    """act → words."""
    return {
        "import.brought_in": translate("History", "List brought in"),
        "import.undone": translate("History", "List undone"),
        "import.put_back": translate("History", "As before the list"),
        "import.removed": translate("History", "Taken away with the list"),
        "import.retired": translate("History", "Retired with the list"),
        "import.exported": translate("History", "Lists written to a file"),
    }
