"""A code of ours that stands for something else than what is counted: said in plain words, never kept as unknown."""

from __future__ import annotations

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Badge, ClaimReceipt, Part, RepairOrder
from app.models.question import Question
from app.workflow.rows import numbers
from app.workflow.rows.kinds import NumberKind

_OF_RECEIPT = Question(
    select(RepairOrder.number)
    .join(ClaimReceipt, ClaimReceipt.order_id == RepairOrder.id)
    .where(ClaimReceipt.number == bindparam("number"))
)
_TAG = Question(select(RepairOrder.number).where(RepairOrder.number == bindparam("number")))
_BADGE = Question(select(Badge.id).where(Badge.code == bindparam("number")))
_PART = Question(select(Part.name).where(Part.number == bindparam("number")))


def refuse(session: Session, code: str) -> None:
    """Raises ShopError on "code" for a code of something that is not counted here.

    "code.of_receipt" (number= of the order), "code.of_order" (number=), "code.of_part" (name=), "code.of_badge",
    "code.of_command". What looks like ours but was never given out may be a maker's barcode: nothing is raised.
    """
    try:
        kind, number = numbers.check(code)
    except ShopError:
        return
    if kind is NumberKind.CLAIM_RECEIPT:
        order = _OF_RECEIPT.first(session, number=number)
        if order is not None:
            raise ShopError("code.of_receipt", "code", number=order[0])
    elif kind is NumberKind.ORDER and _TAG.first(session, number=number) is not None:
        raise ShopError("code.of_order", "code", number=number)
    elif kind is NumberKind.PART:
        part = _PART.first(session, number=number)
        if part is not None:
            raise ShopError("code.of_part", "code", name=part[0])
    elif kind is NumberKind.BADGE and _BADGE.first(session, number=number) is not None:
        raise ShopError("code.of_badge", "code")
    elif kind is NumberKind.COMMAND:
        raise ShopError("code.of_command", "code")
