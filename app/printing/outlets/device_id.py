"""What a printer says of itself in its IEEE 1284 device ID ("MFG:TSC;CMD:TSPL;MDL:TTP-244;SN:A1;")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.printing.face import Language

_LANGUAGES = (  # what a command set's name begins with, without signs
    ("ZPL", Language.ZPL),
    ("TSPL", Language.TSPL),
    ("EPL", Language.EPL),
    ("ESCPOS", Language.ESCPOS),
    ("PTCBP", Language.BROTHER),
)


@dataclass(frozen=True, slots=True)
class DeviceId:
    """Maker, model and serial number, "" where it does not tell, and the first of its languages that we speak."""

    maker: str = ""
    model: str = ""
    number: str = ""
    language: Language | None = None

    @property
    def title(self) -> str:
        """Maker and model for people, or ""."""
        return " ".join(word for word in (self.maker, self.model) if word)


def read_device_id(text: str) -> DeviceId:
    """The fields of a device ID, by their short names or their long ones."""
    pairs = (part.partition(":") for part in text.split(";"))
    fields = {name.strip().upper(): value.strip() for name, _, value in pairs}

    def first(*names: str) -> str:
        return next((fields[name] for name in names if fields.get(name)), "")

    return DeviceId(
        first("MFG", "MANUFACTURER"),
        first("MDL", "MODEL"),
        first("SN", "SERN", "SERIALNUMBER"),
        _language(first("CMD", "COMMAND SET")),
    )


def _language(commands: str) -> Language | None:
    for name in commands.split(","):
        plain = re.sub(r"[^A-Z0-9]", "", name.upper())
        for start, language in _LANGUAGES:
            if plain.startswith(start):
                return language
    return None
