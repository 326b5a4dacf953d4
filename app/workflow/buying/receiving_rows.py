"""What is seen of goods in: the list, one delivery with what was counted, the price differences before it is booked."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, case, func, literal, select, tuple_
from sqlalchemy.orm import Session, aliased

from app.errors import ShopError
from app.models import (
    GoodsIn,
    GoodsInLine,
    GoodsInSerial,
    Part,
    PurchaseLine,
    PurchaseOrder,
    Staff,
    Supplier,
    UnknownCode,
)
from app.models.question import Question
from app.models.store import Store
from app.workflow import money
from app.workflow.buying import supplier_finding
from app.workflow.house import shop
from app.workflow.rows.cards import Page
from app.workflow.rows.receiving import (
    GoodsInFilter,
    GoodsInLineRow,
    GoodsInRow,
    GoodsInState,
    PriceChange,
    UnknownRow,
)
from app.workflow.rows.shop import Currency
from app.workflow.stockroom import stock_ledger

SUBJECT = "goods_in"  #: of unknown codes
_BOOKER = aliased(Staff)


def list_ids(store: Store, wanted: GoodsInFilter, after: int = 0, limit: int = 200) -> Page:
    """A stretch of the list, by number: the first `limit` ids behind the delivery `after` (0 = from the start)."""
    query = select(GoodsIn.id).outerjoin(PurchaseOrder, PurchaseOrder.id == GoodsIn.purchase_id)
    numbers = [func.lower(each) for each in (GoodsIn.number, GoodsIn.delivery_note, PurchaseOrder.number)]
    if wanted.state is not None:
        query = query.where(GoodsIn.state == wanted.state.value)
    if after:
        query = query.where(GoodsIn.id < after if wanted.descending else GoodsIn.id > after)
    order = GoodsIn.id.desc() if wanted.descending else GoodsIn.id.asc()
    with store.reading() as session:
        query = query.where(*supplier_finding.named(session, wanted.find, GoodsIn.supplier_id, *numbers))
        ids = session.scalars(query.order_by(order).limit(limit + 1)).all()
    return Page(tuple(ids[:limit]), len(ids) > limit)


def rows(store: Store, ids: Sequence[int]) -> tuple[GoodsInRow, ...]:
    """The list's lines for these ids, in their order, without what was counted."""
    with store.reading() as session:
        found = {row.id: row for row in _rows(session, GoodsIn.id.in_(ids))}
    return tuple(found[each] for each in ids if each in found)


def counting(store: Store) -> int:
    """How many deliveries are being counted."""
    query = select(func.count()).select_from(GoodsIn).where(GoodsIn.state == GoodsInState.COUNTING.value)
    with store.reading() as session:
        return session.scalar(query) or 0


def delivery(store: Store, goods_in_id: int) -> GoodsInRow:
    """One with its lines and codes; raises ShopError("data.gone")."""
    with store.reading() as session:
        return row_of(session, goods_in_id)


def row_of(session: Session, goods_in_id: int) -> GoodsInRow:
    """The same inside a session."""
    session.flush()
    found = _rows(session, GoodsIn.id == goods_in_id, whole=True)
    if not found:
        raise ShopError("data.gone")
    return found[0]


def _rows(session: Session, *where: ColumnElement[bool], whole: bool = False) -> list[GoodsInRow]:
    unit = shop.facts(session).unit
    unknown = select(func.count()).where(
        UnknownCode.subject == SUBJECT,
        UnknownCode.subject_id == GoodsIn.id,
        UnknownCode.part_id.is_(None),
        UnknownCode.dropped.is_(False),
    )
    query = select(GoodsIn, Supplier.name, PurchaseOrder.number, Staff.name, _BOOKER.name, unknown.scalar_subquery())
    query = query.outerjoin(Supplier, Supplier.id == GoodsIn.supplier_id)
    query = query.outerjoin(PurchaseOrder, PurchaseOrder.id == GoodsIn.purchase_id)
    query = query.outerjoin(Staff, Staff.id == GoodsIn.begun_by).outerjoin(_BOOKER, _BOOKER.id == GoodsIn.booked_by)
    found = session.execute(query.where(*where)).all()
    sums = _sums(session, [each.id for each, *_ in found])
    return [
        GoodsInRow(
            id=each.id,
            number=each.number,
            purchase_id=each.purchase_id,
            purchase=purchase or "",
            supplier_id=each.supplier_id,
            supplier=supplier or "",
            delivery_note=each.delivery_note,
            state=GoodsInState(each.state),
            begun_at=each.begun_at,
            begun_by=begun_by or "",
            booked_at=each.booked_at,
            booked_by=booked_by or "",
            pieces=money.quantity_of(sums.get(each.id, (0, 0))[0]),
            total=money.major(sums.get(each.id, (0, 0))[1], unit),
            unknown=codes,
            version=each.version,
            lines=lines_of(session, each.id) if whole else (),
            codes=codes_of(session, each.id) if whole else (),
        )
        for each, supplier, purchase, begun_by, booked_by, codes in found
    ]


def _sums(session: Session, ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """By delivery: pieces (thousandths), and what they cost (minor units, each line rounded)."""
    query = select(GoodsInLine.goods_in_id, GoodsInLine.quantity, GoodsInLine.price)
    found: dict[int, tuple[int, int]] = {}
    for key, quantity, price in session.execute(query.where(GoodsInLine.goods_in_id.in_(ids))).all():
        pieces, total = found.get(key, (0, 0))
        found[key] = (pieces + quantity, total + money.bought_amount(price, quantity))
    return found


_select: Any = select  # of more columns than types can tell of
_LINES: Any = (
    _select(
        GoodsInLine.id, GoodsInLine.part_id, Part.number, Part.name, Part.name_en, Part.unit, Part.shelf,
        Part.by_serial, GoodsInLine.quantity, GoodsInLine.price, GoodsInLine.version, Part.cost, PurchaseLine.quantity,
        PurchaseLine.received, PurchaseLine.price, PurchaseLine.supplier_number,
    )
    .join(Part, Part.id == GoodsInLine.part_id)
    .outerjoin(PurchaseLine, PurchaseLine.id == GoodsInLine.purchase_line_id)
)  # fmt: skip
_OF_DELIVERY: Question[Any] = Question(
    _LINES.where(GoodsInLine.goods_in_id == bindparam("goods_in")).order_by(GoodsInLine.id)
)
_ONE_LINE: Question[Any] = Question(_LINES.where(GoodsInLine.id == bindparam("line")))
_PIECES = (
    select(GoodsInSerial.line_id, GoodsInSerial.serial)
    .join(GoodsInLine, GoodsInLine.id == GoodsInSerial.line_id)
    .order_by(GoodsInSerial.id)
)
_PIECES_OF_DELIVERY = Question(_PIECES.where(GoodsInLine.goods_in_id == bindparam("goods_in")))
_PIECES_OF_LINE = Question(_PIECES.where(GoodsInLine.id == bindparam("line")))


def lines_of(session: Session, goods_in_id: int) -> tuple[GoodsInLineRow, ...]:
    """What was counted, in the order in which it was ordered or first scanned."""
    unit = shop.facts(session).unit
    found: list[Any] = _OF_DELIVERY.all(session, goods_in=goods_in_id)
    pieces: dict[int, list[str]] = {}
    for key, serial in _PIECES_OF_DELIVERY.all(session, goods_in=goods_in_id):
        pieces.setdefault(key, []).append(serial)
    before = _before(session, goods_in_id)
    return tuple([_line(row, unit, pieces.get(row[0], ()), before.get(row[0])) for row in found])


def line_of(session: Session, line_id: int) -> GoodsInLineRow:
    """One line of a delivery that is being counted, as it stands in this session; raises ShopError("data.gone")."""
    found: Any = _ONE_LINE.first(session, line=line_id)
    if found is None:
        raise ShopError("data.gone")
    pieces = [serial for _, serial in _PIECES_OF_LINE.all(session, line=line_id)] if found[7] else ()
    return _line(found, shop.facts(session).unit, pieces)


def _before(session: Session, goods_in_id: int) -> dict[int, int]:
    """By line of a booked delivery: what had come of its order's line before; it still says what was to come then."""
    goods = session.get(GoodsIn, goods_in_id)
    if goods is None or goods.booked_at is None:
        return {}
    other, theirs = aliased(GoodsInLine), aliased(GoodsIn)
    come = func.coalesce(func.sum(case((theirs.id.is_not(None), other.quantity), else_=0)), 0)
    query = select(GoodsInLine.id, come).join(other, other.purchase_line_id == GoodsInLine.purchase_line_id)
    then = tuple_(literal(goods.booked_at, GoodsIn.booked_at.type), literal(goods.id))
    earlier = and_(theirs.id == other.goods_in_id, tuple_(theirs.booked_at, theirs.id) < then)
    query = query.outerjoin(theirs, earlier).where(GoodsInLine.goods_in_id == goods_in_id).group_by(GoodsInLine.id)
    return {row[0]: row[1] for row in session.execute(query).all()}


def _line(found: Any, unit: Currency, serials: Sequence[str], before: int | None = None) -> GoodsInLineRow:
    (key, part_id, number, name, name_en, part_unit, shelf, by_serial, quantity, price, version, cost, ordered,
     received, order_price, supplier_number) = found  # fmt: skip
    come = received if before is None else before
    return GoodsInLineRow(
        id=key,
        part_id=part_id,
        part_number=number,
        part_name=name,
        part_name_en=name_en,
        unit=part_unit,
        shelf=shelf,
        by_serial=by_serial,
        quantity=money.quantity_of(quantity),
        ordered=None if ordered is None else money.quantity_of(max(ordered - come, 0)),
        price=money.unit_price_of(price, unit),
        order_price=None if order_price is None else money.unit_price_of(order_price, unit),
        cost=money.unit_price_of(cost, unit),
        serials=tuple(serials),
        version=version,
        number=supplier_number or "",
    )


def codes_of(session: Session, goods_in_id: int) -> tuple[UnknownRow, ...]:
    """The codes that were nobody's, in the order in which they were first scanned."""
    query = select(UnknownCode, Part.name, Part.name_en).outerjoin(Part, Part.id == UnknownCode.part_id)
    query = query.where(UnknownCode.subject == SUBJECT, UnknownCode.subject_id == goods_in_id)
    return tuple(
        UnknownRow(each.id, each.code, each.times, each.last_at, each.part_id, name or "", each.dropped, name_en or "")
        for each, name, name_en in session.execute(query.order_by(UnknownCode.id)).all()
    )


def price_changes(store: Store, goods_in_id: int) -> tuple[PriceChange, ...]:
    """Where a price is not as ordered, or not what the part cost last: to be seen before it changes the average."""
    with store.reading() as session:
        return changes_of(session, goods_in_id)


def changes_of(session: Session, goods_in_id: int) -> tuple[PriceChange, ...]:
    """The same inside a session."""
    unit = shop.facts(session).unit
    found: list[PriceChange] = []
    for line in lines_of(session, goods_in_id):
        as_known = line.price == line.cost and line.order_price in (None, line.price)
        if not line.quantity or (as_known and line.price):  # for nothing is always worth a look
            continue
        balance = stock_ledger.balance_of(session, line.part_id)
        whole = money.thousandths(line.quantity)
        value = balance.value + money.bought_amount(money.unit_price(line.price, unit), whole)
        before, after = (_average(*each, unit) for each in ((balance.value, balance.on_hand),
                                                            (value, balance.on_hand + whole)))  # fmt: skip
        found.append(PriceChange(line.id, line.part_name, line.price, line.order_price, line.cost, before, after,
                                 line.part_name_en))  # fmt: skip
    return tuple(found)


def _average(value: int, quantity: int, unit: Currency) -> Decimal:
    """What one is worth; 0 of none."""
    if not quantity:
        return money.major(0, unit)
    return money.unit_price_of(money.half_up(Decimal(value) * 1_000 * 10**money.FINE / quantity), unit)
