"""The printer languages by name, each imported when it is first spoken."""

from __future__ import annotations

import importlib
from typing import cast

from app.printing.face import Language, PrinterProfile, Role
from app.printing.languages.base import PrinterLanguage

_WHERE = {  # module and class
    Language.ZPL: ("zpl", "Zpl"),
    Language.TSPL: ("tspl", "Tspl"),
    Language.EPL: ("epl", "Epl"),
    Language.ESCPOS: ("escpos", "EscPos"),
    Language.BROTHER: ("brother", "Brother"),
}


def language_of(profile: PrinterProfile) -> PrinterLanguage | None:
    """How a printer is spoken to; None when it takes pages, through its driver or as files."""
    found = _WHERE.get(profile.language)
    if found is None or (profile.roll is None and profile.role is not Role.TAG):
        return None
    module, name = found
    return cast("PrinterLanguage", getattr(importlib.import_module(f"app.printing.languages.{module}"), name)())
