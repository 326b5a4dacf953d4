"""The program's own log file for the length of a test."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.ui import log_file


@contextmanager
def logging_into(path: Path) -> Iterator[None]:
    """Log there as the program does, and let go of the file afterwards."""
    level = logging.getLogger().level
    handler = log_file.set_up_log(path)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
        logging.getLogger().setLevel(level)
        handler.close()
