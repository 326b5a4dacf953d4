"""Purchase orders: a draft is filled, sent, received, or closed short (DOMAIN.md §5); all that purchase_rows shows."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from sqlalchemy import and_, select, update
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import GoodsIn, Part, PartWant, PurchaseLine, PurchaseOrder, SupplierPart
from app.models.store import Store
from app.workflow import history, money, versions
from app.workflow.buying import ordered_wants, supplier_parts, suppliers
from app.workflow.buying.purchase_rows import counts, list_ids, on_order, on_order_of, purchase, row_of, rows
from app.workflow.fields import Fields
from app.workflow.house import shop, staff
from app.workflow.rows.buying import ON_THE_WAY, PURCHASE_MOVES, PurchaseMove, PurchaseRow, PurchaseState
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.stockroom import quantities, stock_ledger, stock_numbers
from app.workflow.stockroom.stock_numbers import Series
from app.workflow.workbench import texts

__all__ = [
    "add_line", "begin", "change_head", "change_line", "close_short", "counts", "drop", "list_ids", "move", "on_order",
    "on_order_of", "purchase", "put_on_draft", "remove_line", "rows", "send",
]  # fmt: skip


# --- a draft


def begin(store: Store, who: Who, supplier_id: int, note: str = "") -> PurchaseRow:
    """A new draft for a supplier. Raises ShopError "supplier.missing", "supplier.retired" (field "supplier_id")."""
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        at = store.now()
        suppliers.require_kept(session, supplier_id)
        made = new_draft(session, who, at, supplier_id, texts.block(note, "note"))
        return row_of(session, at, made.id)


def new_draft(session: Session, who: Who, at: datetime, supplier_id: int, note: str = "") -> PurchaseOrder:
    """The same inside a transaction."""
    number = stock_numbers.issue(session, Series.PURCHASE, at)
    made = PurchaseOrder(number=number, supplier_id=supplier_id, state=PurchaseState.DRAFT.value, made_at=at,
                         made_by=who.staff_id, note=note)  # fmt: skip
    session.add(made)
    session.flush()
    history.note(session, who, at, "purchase_order", made.id, "purchase.begun", new=number)
    return made


def add_line(
    store: Store, who: Who, purchase_id: int, part_id: int, quantity: Decimal, price: Decimal | None = None
) -> PurchaseRow:
    """A part onto a draft; one that stands there already gets more. price None: the supplier's at that quantity.

    Raises ShopError "purchase.not_draft" (number=, state=), "part.unknown", "part.retired", "money.negative" (field
    "price"), quantities.some's.
    """
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        at = store.now()
        order = _draft(session, purchase_id)
        whole = quantities.some(quantity)
        put_line(session, who, at, order, part_id, whole, _price(session, price))
        return row_of(session, at, purchase_id)


def put_line(
    session: Session, who: Who, at: datetime, order: PurchaseOrder, part_id: int, quantity: int, price: int | None
) -> PurchaseLine:
    """The same inside a transaction; thousandths, money.unit_price. Jobs that wait for the part wait for this line."""
    part = session.get(Part, part_id)
    if part is None:
        raise ShopError("part.unknown", "part_id")
    if part.retired:
        raise ShopError("part.retired", "part_id", name=part.name)
    theirs = supplier_parts.bought_at(session, order.supplier_id, part_id)
    query = select(PurchaseLine).where(PurchaseLine.purchase_id == order.id, PurchaseLine.part_id == part_id)
    line = session.scalar(query)
    total = quantity if line is None else line.quantity + quantity
    if total > quantities.MOST:
        raise ShopError("quantity.too_much", "quantity")
    cost = price_for(session, theirs, part, total) if price is None else price
    if line is None:
        line = PurchaseLine(purchase_id=order.id, part_id=part_id, quantity=total, price=cost)
        line.supplier_number = "" if theirs is None else theirs.number
        session.add(line)
    else:
        line.quantity, line.price = total, cost
    session.flush()
    said = stock_ledger.said(session, part_id, quantity)
    history.note(session, who, at, "purchase_order", order.id, "purchase.line_added", new=said)
    ordered_wants.tie(session, who, at, line, order)
    return line


def price_for(session: Session, theirs: SupplierPart | None, part: Part, quantity: int) -> int:
    """What one costs, money.unit_price: the supplier's price at this quantity, else what it cost last."""
    prices = supplier_parts.prices_of(session, (theirs.id,)).get(theirs.id, ()) if theirs is not None else ()
    found = supplier_parts.price_at(prices, quantity)
    return part.cost if found is None else found


def put_on_draft(session: Session, who: Who, at: datetime, part_id: int, quantity: int) -> PurchaseLine:
    """Inside another verb's transaction: order a part where it is usually bought, on the draft that waits there.

    quantity: thousandths; made whole packs. Raises ShopError "purchase.no_supplier" (name=) when nobody sells it.
    """
    staff.require_right(who, Right.KEEP_PARTS)
    theirs = supplier_parts.preferred(session, part_id)
    if theirs is None:
        part = session.get(Part, part_id)
        raise ShopError("purchase.no_supplier", "part_id", name="" if part is None else part.name)
    query = select(PurchaseOrder).where(PurchaseOrder.supplier_id == theirs.supplier_id)
    query = query.where(PurchaseOrder.state == PurchaseState.DRAFT.value).order_by(PurchaseOrder.id.desc()).limit(1)
    order = session.scalar(query) or new_draft(session, who, at, theirs.supplier_id)
    return put_line(session, who, at, order, part_id, packs(quantity, theirs.pack), None)


def packs(quantity: int, pack: int) -> int:
    """The next whole number of packs; thousandths."""
    return -(-quantity // pack) * pack


def change_line(
    store: Store, who: Who, line_id: int, version: int, quantity: Decimal, price: Decimal | None = None
) -> PurchaseRow:
    """Another quantity or price; price None: the supplier's at that quantity. Raises what `add_line` raises, Stale."""
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        at = store.now()
        line = versions.fetch(session, PurchaseLine, line_id, version)
        order = _draft(session, line.purchase_id)
        whole, cost = quantities.some(quantity), _price(session, price)
        if cost is None:
            theirs = supplier_parts.bought_at(session, order.supplier_id, line.part_id)
            cost = price_for(session, theirs, session.get_one(Part, line.part_id), whole)
        if (whole, cost) != (line.quantity, line.price):
            unit = shop.facts(session).unit
            old, new = (
                f"{stock_ledger.said(session, line.part_id, q)} ({money.unit_price_of(p, unit)})"
                for q, p in ((line.quantity, line.price), (whole, cost))
            )
            if whole < line.quantity:  # who waits for it is looked at again
                ordered_wants.untie(session, who, at, (line.id,))
            line.quantity, line.price = whole, cost
            history.note(session, who, at, "purchase_order", order.id, "purchase.line_changed", old=old, new=new)
            ordered_wants.tie(session, who, at, line, order)
        return row_of(session, at, order.id)


def remove_line(store: Store, who: Who, line_id: int) -> PurchaseRow:
    """Off the draft again; jobs that waited for it wait openly."""
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        at = store.now()
        line = versions.fetch(session, PurchaseLine, line_id)
        order = _draft(session, line.purchase_id)
        said = stock_ledger.said(session, line.part_id, line.quantity)
        ordered_wants.untie(session, who, at, (line.id,))
        session.flush()
        session.execute(update(PartWant).where(PartWant.purchase_line_id == line_id).values(purchase_line_id=None))
        session.delete(line)
        history.note(session, who, at, "purchase_order", order.id, "purchase.line_removed", old=said)
        return row_of(session, at, order.id)


def change_head(
    store: Store, who: Who, purchase_id: int, version: int, expected: date | None, their_number: str, note: str
) -> PurchaseRow:
    """What the supplier confirmed: its number, the day; a note. The jobs that wait hear of another day.

    Raises FieldErrors ("their_number", "note"), ShopError "purchase.over" (number=, state=), Stale.
    """
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        at = store.now()
        order = versions.fetch(session, PurchaseOrder, purchase_id, version)
        if order.state not in (PurchaseState.DRAFT, *ON_THE_WAY):
            raise ShopError("purchase.over", number=order.number, state=PurchaseState(order.state))
        fields = Fields()
        values = {
            "expected": expected,
            "their_number": fields.line(their_number, "their_number", most=60),
            "note": fields.text(note, "note"),
        }
        fields.done()
        for field, new in values.items():
            old = getattr(order, field)
            if old != new:
                setattr(order, field, new)
                what = f"purchase.changed.{field}"
                history.note(session, who, at, "purchase_order", order.id, what, old=old, new=new)
        for line in _lines(session, purchase_id):
            ordered_wants.expect(session, who, at, line, line.expected or order.expected)
        return row_of(session, at, purchase_id)


# --- its moves


def move(
    session: Session, who: Who, at: datetime, order: PurchaseOrder, key: str, end: PurchaseState, why: str = ""
) -> PurchaseMove:
    """Take one of PURCHASE_MOVES. Raises ShopError "purchase.no_such_step" (number=, state=), "reason.missing"."""
    start = PurchaseState(order.state)
    found = next((each for each in PURCHASE_MOVES if (each.key, each.start, each.end) == (key, start, end)), None)
    if found is None:
        raise ShopError("purchase.no_such_step", number=order.number, state=start)
    if found.right is not None:
        staff.require_right(who, found.right)
    if found.reason and not why:
        raise ShopError("reason.missing", "reason")
    order.state = end.value
    history.note(session, who, at, "purchase_order", order.id, "purchase.step", old=start, new=end, why=why)
    return found


def send(store: Store, who: Who, purchase_id: int, version: int, expected: date | None = None) -> PurchaseRow:
    """The order goes to the supplier. expected None: today and the longest of its days until it comes.

    Raises ShopError "purchase.empty", "purchase.expected_past" (field "expected"), move's, Stale.
    """
    staff.require_right(who, Right.BUY)
    with store.writing() as session:
        at = store.now()
        order = versions.fetch(session, PurchaseOrder, purchase_id, version)
        lines = _lines(session, purchase_id)
        if not lines:
            raise ShopError("purchase.empty")
        today = at.astimezone(shop.facts(session).zone).date()
        day = expected or order.expected
        if day is not None and day < today:
            raise ShopError("purchase.expected_past", "expected")
        suppliers.require_kept(session, order.supplier_id)
        move(session, who, at, order, "send", PurchaseState.SENT)
        days = 0 if day is not None else lead_days(session, order)
        order.sent_at, order.expected = at, day or (today + timedelta(days) if days else None)
        for line in lines:
            ordered_wants.tie(session, who, at, line, order)
            ordered_wants.expect(session, who, at, line, line.expected or order.expected)
        return row_of(session, at, purchase_id)


def lead_days(session: Session, order: PurchaseOrder) -> int:
    """The longest that one of its parts takes to come; 0 when nothing is known."""
    own = suppliers.require_kept(session, order.supplier_id).lead_days
    query = select(SupplierPart.lead_days, Part.lead_days).join(PurchaseLine, PurchaseLine.part_id == Part.id)
    theirs = and_(SupplierPart.supplier_id == order.supplier_id, SupplierPart.retired.is_(False))
    query = query.outerjoin(SupplierPart, and_(SupplierPart.part_id == Part.id, theirs))
    found = session.execute(query.select_from(Part).where(PurchaseLine.purchase_id == order.id)).all()
    return max((part or days or own for days, part in found), default=own)


def close_short(store: Store, who: Who, purchase_id: int, version: int, reason: str) -> PurchaseRow:
    """What has not come does not come any more: the jobs that waited for it wait openly again.

    Raises ShopError "reason.missing" (field "reason"), "purchase.being_counted" (number=), move's, Stale.
    """
    staff.require_right(who, Right.BUY)
    with store.writing() as session:
        at = store.now()
        order = versions.fetch(session, PurchaseOrder, purchase_id, version)
        words = texts.line(reason, "reason")
        _require_not_counting(session, purchase_id)
        move(session, who, at, order, "close", PurchaseState.CLOSED, words)
        _end(session, who, at, order, words)
        return row_of(session, at, purchase_id)


def drop(store: Store, who: Who, purchase_id: int, version: int) -> PurchaseRow:
    """A draft that is not sent after all. Raises move's, Stale."""
    staff.require_right(who, Right.BUY)
    with store.writing() as session:
        at = store.now()
        order = versions.fetch(session, PurchaseOrder, purchase_id, version)
        move(session, who, at, order, "drop", PurchaseState.DROPPED)
        _end(session, who, at, order, "")
        return row_of(session, at, purchase_id)


def _end(session: Session, who: Who, at: datetime, order: PurchaseOrder, why: str) -> None:
    order.closed_at, order.closed_why = at, why
    left = [line for line in _lines(session, order.id) if line.open]
    ordered_wants.untie(session, who, at, [line.id for line in left])
    for line in left:
        line.open = False


def _require_not_counting(session: Session, purchase_id: int) -> None:
    query = select(GoodsIn.number).where(GoodsIn.purchase_id == purchase_id, GoodsIn.state == "counting")
    number = session.scalar(query.limit(1))
    if number is not None:
        raise ShopError("purchase.being_counted", number=number)


def _draft(session: Session, purchase_id: int) -> PurchaseOrder:
    order = versions.fetch(session, PurchaseOrder, purchase_id)
    if order.state != PurchaseState.DRAFT:
        raise ShopError("purchase.not_draft", number=order.number, state=PurchaseState(order.state))
    return order


def _lines(session: Session, purchase_id: int) -> list[PurchaseLine]:
    query = select(PurchaseLine).where(PurchaseLine.purchase_id == purchase_id)
    return list(session.scalars(query.order_by(PurchaseLine.id)))


def _price(session: Session, price: Decimal | None) -> int | None:
    if price is not None and price < 0:
        raise ShopError("money.negative", "price")
    return money.optional_unit_price(price, shop.facts(session).unit, "price")
