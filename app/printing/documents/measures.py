"""The measures of text on pages: sizes in points, distances in mm."""

from __future__ import annotations

from app.printing.documents.sheet import PT

LABEL = 6.8  # points
VALUE = 9.2
SMALL = 7.4
LEADING = 1.32  # of the size
GUTTER = 4.0  # mm between two columns
SIGNING = 7.5  # mm above a line to sign on


def line_height(size: float) -> float:
    """From base line to base line, in mm."""
    return size * LEADING * PT
