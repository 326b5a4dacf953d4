"""Serial numbers that follow each other: the first and the last of them, or the first and how many, say them all."""

from __future__ import annotations

import re

from app.errors import ShopError
from app.workflow.stockroom import serials

MOST = 1_000  #: pieces in one run: more is a mistyped digit


def between(first: str, last: str) -> tuple[str, ...]:
    """All from the first to the last: SN098 … SN102; they differ in one number only, whatever stands around it.

    Raises ShopError "serial.missing", "serial.run_unlike", "serial.run_backwards", "serial.run_long" (most=).
    """
    start, end = _typed(first, "first"), _typed(last, "last")
    same = 0
    while same < min(len(start), len(end)) and start[same] == end[same]:
        same += 1
    while same and start[same - 1].isdigit():  # the number begins before the first digit that differs
        same -= 1
    head = start[:same]
    found, found_last = (re.fullmatch(r"(\d+)(.*)", each[same:], re.ASCII) for each in (start, end))
    if start == end:
        return (start,)
    if found is None or found_last is None or found[2] != found_last[2]:
        raise ShopError("serial.run_unlike", "last")
    low, high, tail = found[1], found_last[1], found[2]
    if len(low) != len(high) and "0" in (low[0], high[0]):
        raise ShopError("serial.run_unlike", "last")
    if int(high) < int(low):
        raise ShopError("serial.run_backwards", "last")
    return _run(head, low, tail, int(high) - int(low) + 1, "last")


def counted(first: str, count: int) -> tuple[str, ...]:
    """So many from the first on: its last number counts up. Raises "serial.missing", "serial.run_unnumbered" …"""
    start = _typed(first, "first")
    if count < 1:
        raise ShopError("quantity.not_positive", "count")
    if count == 1:
        return (start,)
    found = re.fullmatch(r"(.*?)(\d+)(\D*)", start, re.ASCII)
    if found is None:
        raise ShopError("serial.run_unnumbered", "first")
    return _run(found[1], found[2], found[3], count, "count")


def _typed(text: str, field: str) -> str:
    kept = serials.written(text)
    if not kept:
        raise ShopError("serial.missing", field)
    if len(kept) > serials.LONGEST:
        raise ShopError("field.too_long", field, most=serials.LONGEST, found=len(kept))
    return kept


def _run(head: str, low: str, tail: str, count: int, field: str) -> tuple[str, ...]:
    if count > MOST:
        raise ShopError("serial.run_long", field, most=MOST)
    width, start = len(low), int(low)
    return tuple(f"{head}{number:0{width}d}{tail}" for number in range(start, start + count))
