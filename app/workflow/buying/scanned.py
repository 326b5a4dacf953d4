"""What a scan at goods in asks and changes, the short way: scans come fast, and each is kept before it answers."""

from __future__ import annotations

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import GoodsIn, GoodsInLine, Part
from app.models.question import Change, Question
from app.workflow.rows.receiving import GoodsInState

_STANDS = Question(
    select(GoodsIn.state, GoodsIn.number, GoodsIn.supplier_id).where(GoodsIn.id == bindparam("goods_in"))
)
_LINE_OF = Question(
    select(GoodsInLine.id, Part.by_serial)
    .join(Part, Part.id == GoodsInLine.part_id)
    .where(
        GoodsInLine.goods_in_id == bindparam("goods_in"),
        GoodsInLine.part_id == bindparam("part"),
        Part.retired.is_(False),
    )
)
_ONE_MORE = Change(
    update(GoodsInLine)
    .where(GoodsInLine.id == bindparam("line"))
    .values(quantity=GoodsInLine.quantity + 1_000, version=GoodsInLine.version + 1)
)


def whose(session: Session, goods_in_id: int) -> int | None:
    """The supplier of a delivery that is being counted, None = nobody's.

    Raises ShopError "goods_in.not_counting" (number=, state=), "data.gone".
    """
    found = _STANDS.first(session, goods_in=goods_in_id)
    if found is None:
        raise ShopError("data.gone")
    state, number, supplier_id = found
    if state != GoodsInState.COUNTING:
        raise ShopError("goods_in.not_counting", number=number, state=GoodsInState(state))
    return supplier_id


def line_of_part(session: Session, goods_in_id: int, part_id: int) -> tuple[int, bool] | None:
    """(id, whether its pieces have serial numbers) of a part's line; None: it has none, or is not kept any more."""
    return _LINE_OF.first(session, goods_in=goods_in_id, part=part_id)


def one_more(session: Session, line_id: int) -> None:
    """One more was scanned."""
    _ONE_MORE.of(session, line=line_id)
