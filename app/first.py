"""What a start does before all else, so that the window is there soon: the order of the imports, garbage left alone."""

from __future__ import annotations

import builtins
import contextlib
import gc
import importlib
from collections.abc import Generator
from types import ModuleType


def startup() -> ModuleType:
    """`app.startup`, and with it the whole program, imported in the quickest order."""
    plain_import = builtins.__import__
    with collector_at_rest():
        importlib.import_module("sqlalchemy.orm")  # after PySide6 it takes twice as long and 20 MB more
        importlib.import_module("PySide6.QtWidgets")
        # PySide6 now stands behind every import, reads the source of each module and keeps it in memory, only to see
        # whether it says `from __feature__ import snake_case`. Nobody here does: 15 MB and a tenth of the start for
        # nothing.
        builtins.__import__ = plain_import
        return importlib.import_module("app.startup")


@contextlib.contextmanager
def collector_at_rest() -> Generator[None, None, None]:
    """No look for garbage inside; what was made inside stays, and later looks pass it by.

    Nearly all that a start makes lives as long as the program. Looking through it again and again took another tenth
    of the start; and later each full look at these 130,000 objects would hold the window's thread for 70 ms.
    """
    was_awake = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_awake:
            gc.enable()
