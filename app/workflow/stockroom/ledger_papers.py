"""The papers behind movements: which delivery, count or return brought a line of the ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.models import (
    GoodsIn,
    GoodsInLine,
    StockCount,
    StockCountLine,
    SupplierReturn,
    SupplierReturnLine,
)
from app.workflow.rows.kinds import LedgerSource
from app.workflow.rows.stock import LedgerPaper

_Find = Callable[[Sequence[int]], Select[int, int, str]]


def _goods_in(ids: Sequence[int]) -> Select[int, int, str]:
    query = select(GoodsInLine.id, GoodsIn.id, GoodsIn.number).join(GoodsIn, GoodsIn.id == GoodsInLine.goods_in_id)
    return query.where(GoodsInLine.id.in_(ids))


def _count(ids: Sequence[int]) -> Select[int, int, str]:
    query = select(StockCountLine.id, StockCount.id, StockCount.number)
    return query.join(StockCount, StockCount.id == StockCountLine.count_id).where(StockCountLine.id.in_(ids))


def _sent_back(ids: Sequence[int]) -> Select[int, int, str]:
    query = select(SupplierReturnLine.id, SupplierReturn.id, SupplierReturn.number)
    query = query.join(SupplierReturn, SupplierReturn.id == SupplierReturnLine.return_id)
    return query.where(SupplierReturnLine.id.in_(ids))


#: source → the kind of paper that it is opened as, and how it is found
_PAPERS: dict[LedgerSource, tuple[str, _Find]] = {
    LedgerSource.GOODS_IN: ("goods_in", _goods_in),
    LedgerSource.COUNT: ("count", _count),
    LedgerSource.RETURN: ("supplier_return", _sent_back),
}


def named(session: Session, lines: Iterable[tuple[int, str, int | None]]) -> dict[int, LedgerPaper]:
    """The papers of these lines (id, source, its id) by the lines' ids; a question for each kind of paper."""
    wanted: dict[LedgerSource, dict[int, list[int]]] = {}
    for key, source, source_id in lines:
        if source and source_id is not None:
            wanted.setdefault(LedgerSource(source), {}).setdefault(source_id, []).append(key)
    found: dict[int, LedgerPaper] = {}
    for source, at in wanted.items():
        if source not in _PAPERS:
            continue
        kind, find = _PAPERS[source]
        for row_id, paper_id, number in session.execute(find(list(at))).all():
            found.update((line, LedgerPaper(kind, paper_id, number)) for line in at[row_id])
    return found
