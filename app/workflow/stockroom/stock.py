"""The parts store: what a part is, goods in, counting, retiring (DOMAIN.md §5); and all that stock_rows shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.errors import ShopError
from app.models import STORE_ROOM, Part, PartBalance
from app.models.store import Store
from app.workflow import history, money, numbers, versions
from app.workflow.fields import Fields
from app.workflow.house import shop, staff
from app.workflow.rows.kinds import LedgerKind, NumberKind
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput, PartRow
from app.workflow.stockroom import part_fields, quantities, serials, stock_ledger, waiting
from app.workflow.stockroom.part_fields import reindex as reindex_parts
from app.workflow.stockroom.stock_check import check_sums
from app.workflow.stockroom.stock_rows import (
    below_minimum,
    by_barcode,
    by_code,
    ledger,
    list_ids,
    part,
    row_of,
    rows,
)
from app.workflow.workbench import texts

__all__ = [
    "below_minimum", "by_barcode", "by_code", "check_sums", "correct", "goods_in", "ledger", "list_ids", "part",
    "reindex_parts", "retire", "rows", "save_part",
]


def save_part(store: Store, who: Who, given: PartInput) -> PartRow:
    """A new part (with our own number and a balance of 0), or changes of one; a history line for each field.

    Raises FieldErrors with PartInput's field names ("part.name_missing", "part.price_missing", "part.barcode_taken",
    "part.months", "part.days", "part.maximum_below_minimum", "part.tax_rate", money's, quantities'), Stale "changed",
    ShopError "part.serial_switch" (field "by_serial"; some are there, with numbers or without).
    """
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        at = store.now()
        facts = shop.facts(session)
        fields = Fields(facts.unit)
        values = part_fields.checked(session, fields, given)
        codes, models = part_fields.codes(session, fields, given), part_fields.models(fields, given)
        fields.done()
        if given.id is None:
            number = numbers.issue(session, NumberKind.PART, at, facts.time_zone)
            saved = Part(number=number, **values)
            session.add(saved)
            session.flush()
            session.add(PartBalance(part_id=saved.id))
            part_fields.keep_codes(session, saved.id, codes)
            part_fields.keep_models(session, saved.id, models)
            history.note(session, who, at, "part", saved.id, "part.added", new=saved.name)
        else:
            saved = versions.fetch(session, Part, given.id, given.version)
            if given.by_serial != saved.by_serial:
                part_fields.require_none_there(session, saved.id)
            _put_values(session, who, at, saved, values)
            changed = {
                "barcodes": part_fields.keep_codes(session, saved.id, codes),
                "fits": part_fields.keep_models(session, saved.id, models),
            }
            for field, change in changed.items():
                if change is not None:
                    flag_modified(saved, "name")  # its version rises with them
                    history.note(session, who, at, "part", saved.id, f"part.{field}", old=change[0], new=change[1])
        part_fields.index(session, saved)
        return row_of(session, saved.id)


def _put_values(session: Session, who: Who, at: datetime, part: Part, values: Mapping[str, Any]) -> None:
    """What is another than before, with a history line for each field."""
    for field, new in values.items():
        old = getattr(part, field)
        if old != new:
            setattr(part, field, new)
            was, now = part_fields.as_told(field, old), part_fields.as_told(field, new)
            history.note(session, who, at, "part", part.id, f"part.{field}", old=was, new=now)


def goods_in(
    store: Store, who: Who, part_id: int, quantity: Decimal, unit_cost: Decimal | None = None, reason: str = "",
    pieces: Sequence[str] = (),
) -> PartRow:
    """Parts come in; unit_cost: what one cost (None = as last time), proposed again next time. reason: delivery note …
    pieces: a serial number for each, where the part is tracked by them.

    Raises quantities.some's, serials.wanted's and come_in's, money.unit_price's and "money.negative" (field
    "unit_cost"), "part.unknown", "part.retired".
    """
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        at = store.now()
        kept = _part(session, part_id)
        if kept.retired:
            raise ShopError("part.retired", name=kept.name)
        whole = quantities.some(quantity)
        if unit_cost is not None:
            if unit_cost < 0:
                raise ShopError("money.negative", "unit_cost")
            kept.cost = money.unit_price(unit_cost, shop.facts(session).unit, "unit_cost")
        words = texts.line(reason, "reason")
        serials.come_in(session, part_id, STORE_ROOM, serials.wanted(session, part_id, whole, pieces))
        balance = stock_ledger.balance_of(session, part_id)
        stock_ledger.book(session, who, at, balance, LedgerKind.GOODS_IN, quantity=whole,
                          value=money.bought_amount(kept.cost, whole), reason=words)
        history.note(session, who, at, "part", part_id, "stock.goods_in", new=money.quantity_of(whole), why=words)
        waiting.arrived(session, who, at, part_id)
        return row_of(session, part_id)


def correct(
    store: Store, who: Who, part_id: int, counted: Decimal, reason: str, pieces: Sequence[str] = ()
) -> PartRow:
    """Counted on the shelf: so many are there, reserved ones included. The value follows the average cost.

    pieces: the serial number of each that is there, where the part is tracked by them.
    Raises ShopError "reason.missing" (field "reason"), "stock.reserved" (reserved: Decimal; fewer than are reserved),
    quantities.some's (field "counted").
    """
    staff.require_right(who, Right.CORRECT_STOCK)
    with store.writing() as session:
        at = store.now()
        kept = _part(session, part_id)
        whole = quantities.some(counted, "counted", or_none=True)
        words = texts.line(reason, "reason")
        if not words:
            raise ShopError("reason.missing", "reason")
        balance = stock_ledger.balance_of(session, part_id)
        seen = serials.wanted(session, part_id, whole, pieces)
        if kept.by_serial:
            serials.counted(session, part_id, STORE_ROOM, seen)
        before, change = balance.on_hand, whole - balance.on_hand
        if change:
            down = change < 0
            value = -stock_ledger.value_out(balance, -change) if down else stock_ledger.value_in(balance, kept, change)
            stock_ledger.book(session, who, at, balance, LedgerKind.CORRECTION, quantity=change, value=value,
                              reason=words)
        history.note(session, who, at, "part", part_id, "stock.counted", old=money.quantity_of(before),
                     new=money.quantity_of(whole), why=words)
        return row_of(session, part_id)


def retire(store: Store, who: Who, part_id: int, version: int, retired: bool = True) -> PartRow:
    """Not kept any more (or again): out of the lists, its past stays.

    Raises ShopError("part.still_there", on_hand=) while any is there, in the store room or elsewhere;
    "part.barcode_taken" (name=) when another part got one of its barcodes meanwhile.
    """
    staff.require_right(who, Right.KEEP_PARTS)
    with store.writing() as session:
        at = store.now()
        kept = versions.fetch(session, Part, part_id, version)
        row = row_of(session, part_id)
        if retired and row.on_hand + row.elsewhere:
            raise ShopError("part.still_there", on_hand=row.on_hand + row.elsewhere)
        others = {} if retired else part_fields.codes_of_others(session, part_id)
        if kept.retired and others:
            raise ShopError("part.barcode_taken", name=next(iter(others.values())))
        if retired != kept.retired:
            kept.retired = retired
            history.note(session, who, at, "part", part_id, "part.retired" if retired else "part.kept_again")
        return row_of(session, part_id)


def _part(session: Session, part_id: int) -> Part:
    kept = session.get(Part, part_id)
    if kept is None:
        raise ShopError("part.unknown")
    return kept
