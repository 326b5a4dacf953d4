"""Tables that go over pages: the header is repeated, cells wrap, a row taller than a page is continued."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.printing.documents.blocks import Column
from app.printing.documents.measures import LABEL, line_height
from app.printing.documents.sheet import GREY, Align

if TYPE_CHECKING:
    from app.printing.documents.flow import Flow

PAD = 0.7  # mm above and below the text of a row


@dataclass(frozen=True, slots=True)
class _Place:
    x: float
    width: float
    align: Align


def table(
    flow: Flow, columns: Sequence[Column], rows: Sequence[Sequence[str]], *, size: float = 8, gutter: float = 2.2
) -> None:
    """Header and rows; nothing at all for no rows."""
    if not rows:
        return
    places = _places(flow, columns, gutter)
    _header(flow, columns, places)
    for row in rows:
        _row(flow, columns, places, row, size)
    flow.gap(1.2)


def _places(flow: Flow, columns: Sequence[Column], gutter: float) -> list[_Place]:
    free = flow.frame.width - gutter * (len(columns) - 1)
    whole = sum(column.share for column in columns)
    x = flow.frame.x
    places: list[_Place] = []
    for column in columns:
        width = free * column.share / whole
        places.append(_Place(x, width, column.align))
        x += width + gutter
    return places


def _header(flow: Flow, columns: Sequence[Column], places: list[_Place]) -> None:
    titles = [flow.wrapped(column.title, place.width, LABEL) for column, place in zip(columns, places, strict=True)]
    most = max(len(lines) for lines in titles)
    flow.need(most * line_height(LABEL) + 12)
    top = flow.y
    for lines, place in zip(titles, places, strict=True):
        flow.y = top + (most - len(lines)) * line_height(LABEL)
        for line in lines:
            _cell(flow, place, line, LABEL, grey=GREY)
            flow.y += line_height(LABEL)
    flow.y = top + most * line_height(LABEL) + 0.5
    flow.rule(weight=0.8)
    flow.y += 0.4


def _row(flow: Flow, columns: Sequence[Column], places: list[_Place], row: Sequence[str], size: float) -> None:
    cells = [flow.wrapped(text, place.width, size) for text, place in zip(row, places, strict=True)]
    step = line_height(size)
    left = max(len(lines) for lines in cells)
    whole_page = flow.frame.bottom - flow.frame.top - 20
    if left * step + 2 * PAD <= whole_page and flow.y + left * step + 2 * PAD > flow.frame.bottom:
        _turn(flow, columns, places)
    flow.y += PAD
    at = 0
    while at < left:
        fits = max(1, int((flow.frame.bottom - flow.y) / step))
        top = flow.y
        for lines, place in zip(cells, places, strict=True):
            flow.y = top
            for line in lines[at : at + fits]:
                _cell(flow, place, line, size)
                flow.y += step
        flow.y = top + min(fits, left - at) * step
        at += fits
        if at < left:
            _turn(flow, columns, places)
    flow.y += PAD
    flow.rule(weight=0.25, grey=0.7)


def _turn(flow: Flow, columns: Sequence[Column], places: list[_Place]) -> None:
    flow.turn()
    _header(flow, columns, places)


def _cell(flow: Flow, place: _Place, line: str, size: float, grey: float = 0) -> None:
    x = place.x + {"left": 0.0, "center": place.width / 2, "right": place.width}[place.align]
    flow.line(x, line, size, align=place.align, grey=grey)
