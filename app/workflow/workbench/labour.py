"""Labour lines of a card, from the out-of-warranty price list or free."""

from __future__ import annotations

from decimal import Decimal

from app.errors import ShopError
from app.models import LabourLine, PriceItem
from app.models.store import Store
from app.workflow import history, money
from app.workflow.house import shop, staff
from app.workflow.rows.cards import CardRow
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.stockroom import quantities
from app.workflow.workbench import opened, texts
from app.workflow.workbench.card_rows import card_row


def add(
    store: Store,
    who: Who,
    order_id: int,
    name: str,
    price: Decimal,
    quantity: Decimal = Decimal(1),
    price_item_id: int | None = None,
) -> CardRow:
    """Charge labour: price for one as the shop writes prices; `name` as it shall stand on the bill.

    Raises ShopError "labour.name_missing" (field "name"), "money.negative" and money.minor's (field "price"),
    quantities.some's (field "quantity"), "price_item.unknown".
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.REPAIR)
        opened.require_open(session, order_id, states=opened.ON_THE_BENCH)
        if price_item_id is not None and session.get(PriceItem, price_item_id) is None:
            raise ShopError("price_item.unknown", "price_item_id")
        unit = shop.facts(session).unit
        kept = texts.line(name, "name", longest=200)
        if not kept:
            raise ShopError("labour.name_missing", "name")
        if price < 0:
            raise ShopError("money.negative", "price")
        line = LabourLine(
            order_id=order_id,
            price_item_id=price_item_id,
            name=kept,
            quantity=quantities.some(quantity),
            price=money.minor(price, unit, "price"),
            staff_id=who.staff_id,
            added_at=at,
        )
        session.add(line)
        session.flush()
        history.note(session, who, at, "labour_line", line.id, "labour.added", new=_said(line, price),
                     order_id=order_id)
        return card_row(session, who, at, order_id)


def remove(store: Store, who: Who, line_id: int) -> CardRow:
    """Take a labour line off the card; raises ShopError("data.gone") when somebody did so before."""
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.REPAIR)
        line = session.get(LabourLine, line_id)
        if line is None:
            raise ShopError("data.gone")
        opened.require_open(session, line.order_id, states=opened.ON_THE_BENCH)
        price = money.major(line.price, shop.facts(session).unit)
        history.note(session, who, at, "labour_line", line.id, "labour.removed", old=_said(line, price),
                     order_id=line.order_id)
        session.delete(line)
        return card_row(session, who, at, line.order_id)


def _said(line: LabourLine, price: Decimal) -> str:
    return f"{money.quantity_of(line.quantity)} × {line.name} ({price})"
