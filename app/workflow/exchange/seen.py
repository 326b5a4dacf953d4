"""Whether the shop is still as it was when a file was looked at: what others changed counts, not what they sold."""

from __future__ import annotations

from typing import Any, cast

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from app.models import (
    Base,
    ImportRun,
    NumberSeries,
    Part,
    PartCategory,
    PartCode,
    PartFit,
    Place,
    Shelf,
    Shop,
    Staff,
    Substitute,
    Supplier,
    SupplierPart,
    SupplierPrice,
)
from app.workflow.rows.kinds import NumberKind

#: What rows are found in and checked against. Stock is not: it comes and goes while a long file is looked at, and what
#: comes in is added to whatever is there.
TABLES: tuple[type[Base], ...] = (
    PartCategory, Place, Staff, Supplier, Part, PartCode, PartFit, Shelf, Substitute, SupplierPart, SupplierPrice,
    ImportRun, Shop,
)  # fmt: skip
_SERIES = (int(NumberKind.PART), int(NumberKind.SHELF))
Picture = tuple[Any, ...]


class Outdated(Exception):
    """Somebody changed what the file was looked at with; it has to be looked at again."""


def picture(session: Session) -> Picture:
    """The same for the same rows: how many there are, the newest, and how often they were saved."""
    seen: list[Any] = [_of(session, cast("Table", kind.__table__)) for kind in TABLES]
    series = select(NumberSeries.kind, NumberSeries.month, NumberSeries.last).where(NumberSeries.kind.in_(_SERIES))
    seen += [tuple(row) for row in session.execute(series.order_by(NumberSeries.kind, NumberSeries.month))]
    return tuple(seen)


def _of(session: Session, table: Table) -> Any:
    columns: list[Any] = [func.count(), func.max(table.c.id)]
    if "version" in table.c:
        columns.append(func.sum(table.c.version))
    return tuple(session.execute(select(*columns).select_from(table)).one())
