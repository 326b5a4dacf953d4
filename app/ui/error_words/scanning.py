"""What is heard about a scanner on a serial port, and of a code that has no business where it was scanned."""

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


def _other_codes() -> dict[str, str]:
    return {
        "code.of_badge": translate("Errors", "This is a staff badge. Nothing was counted."),
        "code.of_command": translate("Errors", "This is a code of the quick card. Nothing was counted."),
        "code.of_order": translate("Errors", "This is the repair tag of {number}: an article, no part. Not counted."),
        "code.of_part": translate("Errors", "This is the label of the part “{name}”. Nothing was counted."),
        "code.of_receipt": translate(
            "Errors", "This is the claim receipt of {number}, the customer's paper. Not counted: scan the tag."
        ),
    }


TABLES = (_port, _other_codes)
