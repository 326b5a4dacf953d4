"""Goods in by scan: begins at zero, each scan counts one and is kept at once; unknown codes and serials; prices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import GoodsIn, GoodsInLine, GoodsInSerial, Part, PurchaseLine, PurchaseOrder, UnknownCode
from app.models.store import Store
from app.workflow import history, money, versions
from app.workflow.buying import purchasing, scanned, supplier_parts, suppliers
from app.workflow.buying.receiving_rows import (
    SUBJECT,
    counting,
    delivery,
    line_of,
    list_ids,
    price_changes,
    row_of,
    rows,
)
from app.workflow.fields import Fields, one_line
from app.workflow.house import shop, staff
from app.workflow.rows.buying import ON_THE_WAY, PurchaseState
from app.workflow.rows.receiving import GoodsInRow, GoodsInState, Heard, ScanRow
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.stockroom import other_codes, part_codes, quantities, serials, stock_numbers, waiting
from app.workflow.stockroom.stock_numbers import Series
from app.workflow.workbench import texts

__all__ = [
    "assign_code", "begin", "change_delivery", "counting", "delivery", "drop", "drop_code", "list_ids",
    "price_changes", "remove_serial", "rows", "scan", "scan_serial", "scan_serials", "set_price", "set_quantity",
]  # fmt: skip
ONE = 1_000
NAMED = 5  #: serial numbers in a sentence
MOST_CODE = 400  #: characters of a code; more is no code


def begin(
    store: Store, who: Who, purchase_id: int | None = None, supplier_id: int | None = None, delivery_note: str = ""
) -> GoodsInRow:
    """A delivery is unpacked: of a purchase order (its open lines stand at zero), of a supplier, or of anybody.

    An order that is being counted already is gone on with. Raises ShopError "purchase.not_sent" (number=, state=),
    "supplier.missing", "supplier.retired" (field "supplier_id").
    """
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        at = store.now()
        note = texts.line(delivery_note, "delivery_note", longest=100)
        order = None if purchase_id is None else versions.fetch(session, PurchaseOrder, purchase_id)
        if order is not None:
            if order.state not in ON_THE_WAY:
                raise ShopError("purchase.not_sent", number=order.number, state=PurchaseState(order.state))
            same = select(GoodsIn.id).where(GoodsIn.purchase_id == purchase_id, _COUNTING)
            there = session.scalar(same.limit(1))
            if there is not None:
                return row_of(session, there)
            supplier_id = order.supplier_id
        elif supplier_id is not None:
            suppliers.require_kept(session, supplier_id)
        number = stock_numbers.issue(session, Series.GOODS_IN, at)
        made = GoodsIn(number=number, purchase_id=purchase_id, supplier_id=supplier_id, delivery_note=note,
                       state=GoodsInState.COUNTING.value, begun_at=at, begun_by=who.staff_id)  # fmt: skip
        session.add(made)
        session.flush()
        if order is not None:
            _put_open_lines(session, made.id, order.id)
        history.note(session, who, at, "goods_in", made.id, "goods_in.begun", new=number)
        return row_of(session, made.id)


_COUNTING = GoodsIn.state == GoodsInState.COUNTING.value


def _put_open_lines(session: Session, goods_in_id: int, purchase_id: int) -> None:
    query = select(PurchaseLine).where(PurchaseLine.purchase_id == purchase_id, PurchaseLine.open)
    for line in session.scalars(query.order_by(PurchaseLine.id)):
        session.add(GoodsInLine(goods_in_id=goods_in_id, part_id=line.part_id, purchase_line_id=line.id,
                                price=line.price))  # fmt: skip


# --- scans


def scan(store: Store, who: Who, goods_in_id: int, code: str) -> ScanRow:
    """One more of the part with this code; a code that is nobody's is kept for later. Kept before it answers.

    Of a part that is tracked its serial number is wanted next (scan_serial), and it counts then.
    Raises ShopError "goods_in.not_counting" (number=, state=), "part.retired" (name=), "goods_in.no_code", and what
    `other_codes.refuse` raises for a code that is no part's.
    """
    staff.require_right(who, Right.KEEP_PARTS)
    typed = one_line(code)
    if not typed or len(typed) > MOST_CODE:
        raise ShopError("goods_in.no_code", "code")
    with store.writing() as session:
        part_id = supplier_parts.part_by_code(session, typed, scanned.whose(session, goods_in_id))
        if part_id is None:
            other_codes.refuse(session, typed)
            return ScanRow(Heard.UNKNOWN, typed, times=_keep_unknown(session, who, store.now(), goods_in_id, typed))
        found = scanned.line_of_part(session, goods_in_id, part_id)
        if found is None:  # a new line, or a retired part to be refused
            made = line_for(session, open_delivery(session, goods_in_id), part_id)
            found = made.id, serials.tracked(session, part_id)
        line_id, by_serial = found
        heard = Heard.SERIAL_WANTED
        if not by_serial:
            scanned.one_more(session, line_id)
            heard = Heard.COUNTED
        return ScanRow(heard, typed, line_of(session, line_id), waiting.for_part(session, part_id))


def scan_serial(store: Store, who: Who, goods_in_id: int, line_id: int, serial: str) -> ScanRow:
    """One more of a tracked part: the piece with this serial number.

    Raises ShopError on "serial": "goods_in.serial_twice" (serial=), "serial.taken" (it is here already, or in a job),
    "serial.missing", "field.too_long"; "goods_in.not_counting", "goods_in.not_tracked" (name=); other_codes.refuse's.
    """
    staff.require_right(who, Right.KEEP_PARTS)
    written = serials.written(serial)
    if not written:
        raise ShopError("serial.missing", "serial")
    if len(written) > serials.LONGEST:
        raise ShopError("field.too_long", "serial", most=serials.LONGEST, found=len(written))
    with store.writing() as session:
        line, part = _tracked_line(session, goods_in_id, line_id)
        if _scanned(session, part.id, [written]):
            raise ShopError("goods_in.serial_twice", "serial", serial=written)
        other_codes.refuse(session, written)
        serials.refuse_taken(session, part.id, written)
        return _count_serials(session, line, (written,))


def scan_serials(store: Store, who: Who, goods_in_id: int, line_id: int, run: Sequence[str]) -> ScanRow:
    """As many more of a tracked part as a run has serial numbers (serial_runs): all of them, or none.

    Raises ShopError on "first": "goods_in.serials_known" (count=, serials= the first of those that were scanned
    before or are here); scan_serial's others.
    """
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        line, part = _tracked_line(session, goods_in_id, line_id)
        known = _scanned(session, part.id, run) | serials.held(session, part.id, run)
        if known:
            told = [each for each in run if each in known]
            words = ", ".join(told[:NAMED]) + (" …" if len(told) > NAMED else "")
            raise ShopError("goods_in.serials_known", "first", count=len(told), serials=words)
        return _count_serials(session, line, run)


def _tracked_line(session: Session, goods_in_id: int, line_id: int) -> tuple[GoodsInLine, Part]:
    line = _line(session, goods_in_id, line_id)
    part = session.get_one(Part, line.part_id)
    if not part.by_serial:
        raise ShopError("goods_in.not_tracked", "serial", name=part.name)
    return line, part


def _scanned(session: Session, part_id: int, found: Sequence[str]) -> set[str]:
    """Those of them that stand in a delivery that is being counted."""
    query = select(GoodsInSerial.serial).join(GoodsInLine, GoodsInLine.id == GoodsInSerial.line_id)
    query = query.join(GoodsIn, GoodsIn.id == GoodsInLine.goods_in_id)
    return set(session.scalars(query.where(GoodsInLine.part_id == part_id, GoodsInSerial.serial.in_(found), _COUNTING)))


def _count_serials(session: Session, line: GoodsInLine, found: Sequence[str]) -> ScanRow:
    session.add_all([GoodsInSerial(line_id=line.id, serial=each) for each in found])
    line.quantity += ONE * len(found)
    session.flush()
    return ScanRow(Heard.COUNTED, found[-1], line_of(session, line.id), waiting.for_part(session, line.part_id))


def remove_serial(store: Store, who: Who, goods_in_id: int, line_id: int, serial: str) -> GoodsInRow:
    """A piece that was scanned by mistake. Raises ShopError "data.gone"."""

    def change(session: Session, line: GoodsInLine) -> None:
        gone = delete(GoodsInSerial).where(GoodsInSerial.line_id == line_id)
        done = session.connection().execute(gone.where(GoodsInSerial.serial == serials.written(serial)))
        if done.rowcount != 1:
            raise ShopError("data.gone")
        line.quantity -= ONE

    return _change_line(store, who, goods_in_id, line_id, None, change)


def set_quantity(
    store: Store, who: Who, goods_in_id: int, line_id: int, quantity: Decimal, version: int | None = None
) -> GoodsInRow:
    """So many there are, whatever was scanned. Raises ShopError "goods_in.by_serial" (name=), quantities.some's."""
    whole = quantities.some(quantity, or_none=True)

    def change(session: Session, line: GoodsInLine) -> None:
        part = session.get_one(Part, line.part_id)
        if part.by_serial:
            raise ShopError("goods_in.by_serial", "quantity", name=part.name)
        line.quantity = whole

    return _change_line(store, who, goods_in_id, line_id, version, change)


def set_price(
    store: Store, who: Who, goods_in_id: int, line_id: int, price: Decimal, version: int | None = None
) -> GoodsInRow:
    """What one costs, on the delivery note. Raises ShopError "money.negative" (field "price"), money.unit_price's."""
    if price < 0:
        raise ShopError("money.negative", "price")

    def change(session: Session, line: GoodsInLine) -> None:
        line.price = money.unit_price(price, shop.facts(session).unit, "price")

    return _change_line(store, who, goods_in_id, line_id, version, change)


def _change_line(
    store: Store,
    who: Who,
    goods_in_id: int,
    line_id: int,
    version: int | None,
    change: Callable[[Session, GoodsInLine], None],
) -> GoodsInRow:
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        line = _line(session, goods_in_id, line_id)
        versions.compare(session, GoodsInLine, line_id, yours=version, theirs=line.version)
        change(session, line)
        return row_of(session, goods_in_id)


# --- the delivery itself


def change_delivery(store: Store, who: Who, goods_in_id: int, version: int, delivery_note: str) -> GoodsInRow:
    """The number on the delivery note. Raises FieldErrors ("delivery_note"), Stale."""
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        goods = open_delivery(session, goods_in_id)
        versions.compare(session, GoodsIn, goods_in_id, yours=version, theirs=goods.version)
        fields = Fields()
        note = fields.line(delivery_note, "delivery_note", most=100)
        fields.done()
        if note != goods.delivery_note:
            old, goods.delivery_note = goods.delivery_note, note
            history.note(session, who, store.now(), "goods_in", goods.id, "goods_in.note", old=old, new=note)
        return row_of(session, goods_in_id)


def drop(store: Store, who: Who, goods_in_id: int, reason: str) -> GoodsInRow:
    """Not booked: it was begun by mistake, or goes back at once. Raises ShopError "reason.missing"."""
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        goods = open_delivery(session, goods_in_id)
        words = texts.line(reason, "reason")
        if not words:
            raise ShopError("reason.missing", "reason")
        goods.state = GoodsInState.DROPPED.value
        history.note(session, who, store.now(), "goods_in", goods.id, "goods_in.dropped", new=goods.number, why=words)
        return row_of(session, goods_in_id)


# --- unknown codes


def _keep_unknown(session: Session, who: Who, at: datetime, goods_in_id: int, code: str) -> int:
    """How often it was scanned by now."""
    query = select(UnknownCode).where(UnknownCode.subject == SUBJECT, UnknownCode.subject_id == goods_in_id)
    kept = session.scalar(query.where(UnknownCode.code == code))
    if kept is None:
        session.add(UnknownCode(subject=SUBJECT, subject_id=goods_in_id, code=code, last_at=at, staff_id=who.staff_id))
        return 1
    if kept.dropped or kept.part_id is not None:  # scanned again after it was dropped: it is there, after all
        kept.dropped, kept.part_id, kept.times = False, None, 0
    kept.times, kept.last_at, kept.staff_id = kept.times + 1, at, who.staff_id
    return kept.times


def assign_code(store: Store, who: Who, code_id: int, part_id: int) -> GoodsInRow:
    """The code is this part's: it becomes a barcode of it, and what was scanned counts (while it is being counted).

    Of a tracked part nothing counts: its serial numbers are scanned. Raises ShopError "part.unknown", "part.retired",
    "part.barcode_taken" (name=), "goods_in.code_done".
    """
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        at = store.now()
        kept = _code(session, code_id)
        part = session.get(Part, part_id)
        if part is None:
            raise ShopError("part.unknown", "part_id")
        if part.retired:
            raise ShopError("part.retired", "part_id", name=part.name)
        part_codes.add(session, who, at, part, kept.code)
        kept.part_id = part_id
        goods = session.get_one(GoodsIn, kept.subject_id)
        if goods.state == GoodsInState.COUNTING:
            line = line_for(session, goods, part_id)
            line.quantity += 0 if part.by_serial else kept.times * ONE
        history.note(session, who, at, "goods_in", goods.id, "goods_in.code_known", old=kept.code, new=part.name)
        return row_of(session, goods.id)


def drop_code(store: Store, who: Who, code_id: int) -> GoodsInRow:
    """Not a code of a part: packing, an advertisement. Raises ShopError "goods_in.code_done"."""
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        kept = _code(session, code_id)
        kept.dropped = True
        history.note(session, who, store.now(), "goods_in", kept.subject_id, "goods_in.code_dropped", old=kept.code)
        return row_of(session, kept.subject_id)


def _code(session: Session, code_id: int) -> UnknownCode:
    kept = versions.fetch(session, UnknownCode, code_id)
    if kept.subject != SUBJECT or kept.dropped or kept.part_id is not None:
        raise ShopError("goods_in.code_done")
    return kept


# --- for booking too


def open_delivery(session: Session, goods_in_id: int) -> GoodsIn:
    """One that is being counted. Raises ShopError "goods_in.not_counting" (number=, state=), "data.gone"."""
    goods = versions.fetch(session, GoodsIn, goods_in_id)
    if goods.state != GoodsInState.COUNTING:
        raise ShopError("goods_in.not_counting", number=goods.number, state=GoodsInState(goods.state))
    return goods


def line_for(session: Session, goods: GoodsIn, part_id: int) -> GoodsInLine:
    """The line of a part; a new one stands at zero, with the price of the order that it belongs to."""
    query = select(GoodsInLine).where(GoodsInLine.goods_in_id == goods.id, GoodsInLine.part_id == part_id)
    line = session.scalar(query)
    part = session.get_one(Part, part_id)
    if part.retired:
        raise ShopError("part.retired", "code", name=part.name)
    if line is None:
        ordered = _ordered(session, goods, part_id)
        price = _price(session, goods, part) if ordered is None else ordered.price
        line = GoodsInLine(goods_in_id=goods.id, part_id=part_id, quantity=0, price=price,
                           purchase_line_id=None if ordered is None else ordered.id)  # fmt: skip
        session.add(line)
        session.flush()
    return line


def _ordered(session: Session, goods: GoodsIn, part_id: int) -> PurchaseLine | None:
    """What of this supplier's orders it belongs to: the oldest line that still expects some."""
    if goods.supplier_id is None:
        return None
    query = select(PurchaseLine).join(PurchaseOrder, PurchaseOrder.id == PurchaseLine.purchase_id)
    query = query.where(PurchaseLine.part_id == part_id, PurchaseLine.open, PurchaseOrder.state.in_(ON_THE_WAY))
    query = query.where(PurchaseOrder.supplier_id == goods.supplier_id)
    return session.scalar(query.order_by(PurchaseLine.id).limit(1))


def _price(session: Session, goods: GoodsIn, part: Part) -> int:
    theirs = None if goods.supplier_id is None else supplier_parts.bought_at(session, goods.supplier_id, part.id)
    return purchasing.price_for(session, theirs, part, ONE)


def _line(session: Session, goods_in_id: int, line_id: int) -> GoodsInLine:
    open_delivery(session, goods_in_id)
    line = versions.fetch(session, GoodsInLine, line_id)
    if line.goods_in_id != goods_in_id:
        raise ShopError("data.gone")
    return line
