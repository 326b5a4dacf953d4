"""A hard example of each label of the store room and of a bag: long names, everything filled in (see examples.py)."""

from __future__ import annotations

from decimal import Decimal

from app.printing.documents.examples import AT, card
from app.workflow.rows.cards import UseRow
from app.workflow.rows.kinds import NumberKind, Origin, UseState
from app.workflow.rows.numbers import build
from app.workflow.rows.papers import (
    AccessoryLabelPaper,
    AccessoryLabelsPaper,
    OldPartPaper,
    PartLabelPaper,
    ShelfLabelPaper,
)
from app.workflow.rows.shop import ShopRow
from app.workflow.rows.stock import PartRow, ShelfRow


def part(shop: ShopRow) -> PartLabelPaper:
    """With a long name, a long maker's number and many models."""
    return PartLabelPaper(shop, _PART)


def shelf(shop: ShopRow) -> ShelfLabelPaper:
    """With a long name."""
    return ShelfLabelPaper(shop, ShelfRow("仓2-B-07", build(NumberKind.SHELF, "2612", 4711), 12, 3))


def accessory(shop: ShopRow) -> AccessoryLabelPaper:
    """The last of many, printed for the second time."""
    return AccessoryLabelsPaper(shop, card(), 2).labels[-1]


def old_part(shop: ShopRow) -> OldPartPaper:
    """Several of a part with a long name, printed for the second time."""
    return OldPartPaper(shop, card(), _USE, 2)


_PART = PartRow(
    id=1,
    number=build(NumberKind.PART, "2612", 4711),
    name="滚筒洗衣机排水泵 drain pump B20-6",
    maker_number="BSH-00145777-A/02",
    barcodes=("4242003356784",),
    fits=("WN54A1X02W", "WN52A1X00W", "WD14U5680W", "WAN280"),
    shelf="仓2-B-07",
    origin=Origin.CERTIFIED,
    unit="套",
    price=Decimal("1286.50"),
    cost=Decimal(860),
    minimum=Decimal(2),
    warranty_months=3,
    retired=False,
    on_hand=Decimal(5),
    reserved=Decimal(1),
    value=Decimal(4300),
    version=1,
)
_USE = UseRow(
    id=1,
    part_id=1,
    part_number=_PART.number,
    name=_PART.name,
    quantity=Decimal("2.5"),
    state=UseState.USED,
    origin=Origin.CERTIFIED,
    price=Decimal("1286.50"),
    amount=Decimal("3216.25"),
    warranty_months=3,
    staff="司马光华",
    at=AT,
)
