"""The bench: a made-up shop of any size, and what each thing takes in it beside what it must take at the least."""

from __future__ import annotations

from pathlib import Path


def run(orders: int, to_json: Path | None = None, keep: Path | None = None, *, quick: bool = False) -> int:
    """Fill a small shop and one of `orders`, measure both, print the table; 1 when a filled shop is not sound.

    to_json: a file for the same figures. keep: the filled shops stay in this folder and are taken up again from it.
    quick: each thing a few times only, to see that all of it works.
    """
    from app.bench.parent import bench

    return bench(orders, to_json, keep, quick=quick)
