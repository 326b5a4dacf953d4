"""What is heard about a scanner on a serial port."""

from __future__ import annotations

from app.ui.words import translate


def _port() -> dict[str, str]:
    return {
        "scanner.away": translate("Errors", "The scanner is not there. It is looked for again by itself."),
        "scanner.in_use": translate(
            "Errors", "The scanner's port is used by another program or a printer (Settings → This PC)."
        ),
        "scanner.no_permission": translate(
            "Errors", "The scanner's port may not be opened by this PC's user (on Linux: join the group dialout)."
        ),
    }


TABLES = (_port,)
