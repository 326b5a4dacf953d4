"""What can't be right in the set-up of a printer, under its field."""

from __future__ import annotations

from app.ui.words import translate


def _setup() -> dict[str, str]:
    return {
        "printer.address_missing": translate("Errors", "Where is the printer? Choose it above, or type it."),
        "printer.bad_host": translate(
            "Errors", "“{host}” is no address in a network: four numbers, as 192.168.1.50, or a name, as labels-1."
        ),
        "printer.bad_port": translate(
            "Errors", "The port behind the colon is a number from 1 to {most}, mostly 9100; “{port}” is none."
        ),
        "printer.out_of_range": translate("Errors", "From {least} to {most}."),
    }


TABLES = (_setup,)  # each: key → sentence with {placeholders}, in the reader's language
