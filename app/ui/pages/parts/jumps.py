"""From a part to the page of what stands beside it."""

from __future__ import annotations

from app.ui.desk import Desk

#: The kinds that pages of this window open.
OPENED = frozenset(("card", "count", "goods_in", "purchase", "supplier_return"))


def jump(desk: Desk, kind: str, subject_id: int) -> None:
    """Go there, when there is a page for it."""
    if kind in OPENED:
        desk.open(kind, subject_id)
