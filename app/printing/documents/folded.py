"""A label that is folded across its middle: the front above, the back below it the other way up, so that it reads."""

from __future__ import annotations

from collections.abc import Callable

from app.printing.canvas import LabelCanvas
from app.printing.marks import shifted, turned
from app.workflow.rows.layouts import LayoutTrouble

Side = Callable[[LabelCanvas], tuple[LayoutTrouble, ...]]
UPSIDE_DOWN = 180
DASH_MM = 1.5  # of the line to fold along, and as much between


def draw_folded(front: Side, back: Side, canvas: LabelCanvas) -> tuple[LayoutTrouble, ...]:
    """Both sides, each on half of the height, and the line to fold along. Gives back what the sides do."""
    above, below = (LabelCanvas(canvas.width_mm, canvas.height_mm / 2, canvas.dpi) for _ in range(2))
    found = (*front(above), *back(below))
    down = canvas.size[1] - below.size[1]
    canvas.marks += above.marks
    canvas.marks += [shifted(turned(mark, below.size, UPSIDE_DOWN), 0, down) for mark in below.marks]
    for side in (above, below):
        canvas.missing += side.missing
        canvas.shortened += side.shortened
    x = DASH_MM / 2
    while x < canvas.width_mm - DASH_MM:
        canvas.rule(x, canvas.height_mm / 2, DASH_MM, 0)
        x += 2 * DASH_MM
    return found
