"""The log file: of limited size, and nothing in it that tells who somebody is or opens what is theirs."""

from __future__ import annotations

import copy
import logging
import logging.handlers
import platform
import re
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any, cast

from PySide6.QtCore import qVersion
from typing_extensions import override

from app import __version__

LARGEST_LOG = 1_000_000
OLD_LOGS = 5
#: Phone numbers, our twelve digits, PINs, codes: 4 digits and more, however they are grouped.
_DIGITS = re.compile(r"\+?\d(?:(?:[ ()-]{0,3}|\.(?=\d{3}))\d){3,}")
#: What helps and tells nothing of anybody: where in the program it was, and a backup's name.
_PLACES = re.compile(r'^ +File ".*", line \d+.*|\bcounterfoil-\d{8}-\d{6}\b', re.MULTILINE)
_QUOTED = re.compile(r"""['"].*['"]""", re.DOTALL)  # from the first sign to the last: an apostrophe is one, too
#: These quote names of the program's own; what any other error quotes may be what somebody typed.
_OF_THE_PROGRAM = (AttributeError, TypeError, NameError, ImportError)


class _Discreet(logging.Formatter):
    """Writes records without what tells who somebody is."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        own = copy.copy(record)
        own.exc_text = None  # another handler may have put its own, less discreet words there
        text = super().format(own)
        head, sep, rest = text.partition(" | ")
        return head + sep + hide_digits(rest) if sep else text

    @override
    def formatException(self, ei: Any) -> str:
        _, error, trace = cast("tuple[object, BaseException | None, TracebackType | None]", ei)
        return discreet_traceback(error, trace) if error is not None else ""


def hide_digits(text: str) -> str:
    """The text with each longer run of digits (phone, number, PIN) as ####; line numbers of a traceback stay."""
    whole, at = "", 0
    for place in _PLACES.finditer(text):
        whole += _DIGITS.sub("####", text[at : place.start()]) + place[0]
        at = place.end()
    return whole + _DIGITS.sub("####", text[at:])


def discreet_traceback(error: BaseException, trace: TracebackType | None = None) -> str:
    """What happened and where, as Python prints it, without the values: names, codes and numbers are nobody's here."""
    before = error.__cause__ if error.__suppress_context__ else error.__cause__ or error.__context__
    lines = [discreet_traceback(before), "\n\nwhich led to\n\n"] if before is not None else []
    kind = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    message = str(error) if isinstance(error, _OF_THE_PROGRAM) else _QUOTED.sub("'…'", str(error))
    lines += ["Traceback (most recent call last):\n", *traceback.format_tb(trace or error.__traceback__)]
    return hide_digits("".join([*lines, f"{kind}: {message}"]))


def set_up_log(path: Path) -> logging.Handler:
    """Log into a file of limited size; give back the handler (to be closed at the end)."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = logging.handlers.RotatingFileHandler(path, maxBytes=LARGEST_LOG, backupCount=OLD_LOGS, encoding="utf-8")
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s | %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger("app").info(
        "started %s, Python %s, Qt %s, %s", __version__, platform.python_version(), qVersion(), platform.system()
    )
    return handler
