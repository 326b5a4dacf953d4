"""What the shop does: one verb for each act, each takes the store and plain values and gives back frozen rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.models.store import Store

__all__ = ["Store"]


def __getattr__(name: str) -> Any:
    # The rows are read by printing and ui too; they must not pay for SQLAlchemy.
    if name == "Store":
        from app.models.store import Store

        return Store
    raise AttributeError(name)
