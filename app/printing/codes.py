"""Barcodes and QR codes as modules; drawing them in whole dots is the canvas' and the page's business."""

from __future__ import annotations

import math
from typing import Any, cast

import segno
from barcode.codex import Code128  # pyright: ignore[reportMissingTypeStubs]

QUIET_MODULES = 10  # light modules on either side that the standard asks for
QUIET_MM = 2.54  # and never less than this
MODULE_MM = 0.25  # the thinnest bar that cheap scanners read
QR_QUIET_MODULES = 4
QR_MODULE_MM = 0.33  # phones and 2D scanners read no finer one off a thermal label for sure


def check_digits(digits: str) -> str:
    """The digits, an even number of them, or ValueError: code 128 C carries pairs of digits and nothing else."""
    if not (digits.isascii() and digits.isdigit() and len(digits) % 2 == 0):
        raise ValueError(f"not an even number of digits: {digits!r}")
    return digits


def code128_modules(digits: str) -> str:
    """Code 128 C of `digits` as "1" dark and "0" light modules, without quiet zones (101 for 12 digits).

    python-barcode's own writers round bar widths to what no scanner reads (measured): only its table is used.
    """
    lines = cast("Any", Code128(check_digits(digits))).build()
    return str(lines[0])


def bars(modules: str) -> list[tuple[int, int]]:
    """The dark runs of a module string as (first module, how many)."""
    runs: list[tuple[int, int]] = []
    for position, module in enumerate(modules):
        if module == "0":
            continue
        if runs and sum(runs[-1]) == position:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((position, 1))
    return runs


def module_dots(dots_per_mm: float) -> int:
    """How many whole dots one module is: 2 at 203 dpi, 3 at 300."""
    return max(1, math.ceil(MODULE_MM * dots_per_mm - 1e-9))


def quiet_dots(dots_per_mm: float) -> int:
    """How many light dots stand on either side of a barcode."""
    return max(QUIET_MODULES * module_dots(dots_per_mm), math.ceil(QUIET_MM * dots_per_mm))


def qr_module_dots(dots_per_mm: float) -> int:
    """How many whole dots one module of a QR code is at least: 3 at 203 dpi."""
    return math.ceil(QR_MODULE_MM * dots_per_mm - 1e-9)


def qr_rows(digits: str) -> tuple[tuple[bool, ...], ...]:
    """A QR code of `digits` (21×21 modules for 12) without its quiet zone, error correction M or better."""
    code = segno.make_qr(check_digits(digits), error="m", boost_error=True)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)
