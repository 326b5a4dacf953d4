"""The fields of a part: as they are typed, checked, kept, and found again by the find box."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, delete, select, true
from sqlalchemy.orm import Session, aliased

from app.errors import ShopError
from app.models import (
    Part,
    PartBalance,
    PartCategory,
    PartCode,
    PartFit,
    PartUse,
    RepairOrder,
    SupplierPart,
    search_text,
    sqlite,
)
from app.workflow import money
from app.workflow.fields import Fields
from app.workflow.rows import serials
from app.workflow.rows.kinds import State, UseState
from app.workflow.rows.stock import PartInput
from app.workflow.stockroom import quantities

MOST_MONTHS = 120
MOST_DAYS = 730
MOST_PERCENT = 100
STRETCH = 500  #: ids in one question


def checked(session: Session, fields: Fields, given: PartInput) -> dict[str, Any]:
    """The columns as they will be kept; what is wrong is collected in `fields`, which refuses it all together."""
    if given.price is None:
        fields.refuse("part.price_missing", "price")
    values: dict[str, Any] = {
        "name": fields.line(given.name, "name", missing="part.name_missing"),
        "name_en": fields.line(given.name_en, "name_en"),
        "category_id": given.category_id,
        "maker_number": fields.line(given.maker_number, "maker_number", most=64),
        "shelf": fields.line(given.shelf, "shelf", most=60),
        "origin": given.origin.value,
        "unit": fields.line(given.unit, "unit", most=20) or "pc",
        "price": fields.amount(given.price, "price"),
        "cost": fields.unit_price(given.cost, "cost"),
        "tax_rate": _percent(fields, given.tax_rate),
        "minimum": _quantity(fields, given.minimum, "minimum"),
        "maximum": _quantity(fields, given.maximum, "maximum"),
        "lead_days": given.lead_days,
        "by_serial": given.by_serial,
        "warranty_months": given.warranty_months,
    }
    if values["maximum"] and values["maximum"] < values["minimum"]:
        fields.refuse("part.maximum_below_minimum", "maximum")
    if not 0 <= given.warranty_months <= MOST_MONTHS:
        fields.refuse("part.months", "warranty_months", most=MOST_MONTHS)
    if not 0 <= given.lead_days <= MOST_DAYS:
        fields.refuse("part.days", "lead_days", most=MOST_DAYS)
    if given.category_id is not None and session.get(PartCategory, given.category_id) is None:
        fields.refuse("part.category_unknown", "category_id")
    return values


def require_none_there(session: Session, part_id: int) -> None:
    """Raises ShopError "part.serial_switch" while there are any, or open cards have some that may come back: all pieces
    have a serial number, or none has.
    """
    there = select(PartBalance.part_id).where(PartBalance.part_id == part_id, PartBalance.on_hand > 0)
    closed = (State.HANDED_OUT.value, State.VOID.value)
    on_cards = select(PartUse.id).join(RepairOrder, RepairOrder.id == PartUse.order_id)
    on_cards = on_cards.where(
        PartUse.part_id == part_id, PartUse.state == UseState.USED.value, RepairOrder.state.not_in(closed)
    )
    if session.scalar(there.limit(1)) is not None or session.scalar(on_cards.limit(1)) is not None:
        raise ShopError("part.serial_switch", "by_serial")


def codes(session: Session, fields: Fields, given: PartInput) -> tuple[str, ...]:
    """The barcodes; each may stand at one part only that is kept ("part.barcode_taken", name=)."""
    found = fields.lines(given.barcodes, "barcodes", most=20)
    for code in found:
        if len(code) > 64:
            fields.refuse("field.too_long", "barcodes", most=64, found=len(code))
        other = select(Part.name).join(PartCode, PartCode.part_id == Part.id)
        other = other.where(PartCode.code == code, Part.retired.is_(False), Part.id != (given.id or 0))
        taken = session.scalar(other.limit(1))
        if taken is not None:
            fields.refuse("part.barcode_taken", "barcodes", name=taken)
    return found


def models(fields: Fields, given: PartInput) -> tuple[str, ...]:
    """The models that it fits, each once however it is written."""
    found = fields.lines(given.fits, "fits", most=200)
    return tuple({serials.key(model): model for model in reversed(found) if serials.key(model)}.values())[::-1]


def as_told(field: str, value: Any) -> Any:
    """A column's value as history says it: quantities in the unit, rates in percent."""
    if value is not None and field in ("minimum", "maximum"):
        return money.quantity_of(value)
    if value is not None and field == "cost":  # minor units, as ever, with what is less than one
        return f"{Decimal(value).scaleb(-money.FINE):f}".rstrip("0").rstrip(".")
    return f"{Decimal(value) / 100:f} %" if value is not None and field == "tax_rate" else value


def keep_codes(session: Session, part_id: int, wanted: Iterable[str]) -> tuple[str, str] | None:
    """Write the barcodes; gives back (before, after) when they differ."""
    before = codes_of(session, part_id)
    after = tuple(wanted)
    if before == after:
        return None
    session.execute(delete(PartCode).where(PartCode.part_id == part_id))
    session.add_all(PartCode(part_id=part_id, code=code) for code in after)
    return ", ".join(before), ", ".join(after)


def keep_models(session: Session, part_id: int, wanted: Iterable[str]) -> tuple[str, str] | None:
    """Write the models that it fits; gives back (before, after) when they differ."""
    before = models_of(session, part_id)
    after = tuple(wanted)
    if before == after:
        return None
    session.execute(delete(PartFit).where(PartFit.part_id == part_id))
    session.add_all(PartFit(part_id=part_id, model=model, folded=serials.key(model)) for model in after)
    return ", ".join(before), ", ".join(after)


def codes_of_others(session: Session, part_id: int) -> dict[str, str]:
    """The barcodes of a part that another one has, too, which is kept: code → its name."""
    theirs, ours = aliased(PartCode), select(PartCode.code).where(PartCode.part_id == part_id)
    query = select(theirs.code, Part.name).join(Part, Part.id == theirs.part_id)
    query = query.where(theirs.code.in_(ours), theirs.part_id != part_id, Part.retired.is_(False))
    return dict(session.execute(query).all())


def codes_of(session: Session, part_id: int) -> tuple[str, ...]:
    """The barcodes of a part, in the order in which they were typed."""
    return tuple(session.scalars(select(PartCode.code).where(PartCode.part_id == part_id).order_by(PartCode.id)))


def models_of(session: Session, part_id: int) -> tuple[str, ...]:
    """The models that a part fits, in the order in which they were typed."""
    return tuple(session.scalars(select(PartFit.model).where(PartFit.part_id == part_id).order_by(PartFit.id)))


def supplier_numbers(session: Session, part_id: int) -> tuple[str, ...]:
    """What suppliers call it."""
    query = select(SupplierPart.number).where(SupplierPart.part_id == part_id, SupplierPart.number != "")
    return tuple(session.scalars(query.where(SupplierPart.retired.is_(False)).order_by(SupplierPart.id)))


def index(session: Session, kept: Part) -> None:
    """Put the part into the find box: by its names, own number, codes, maker's and suppliers' numbers, fits, shelf."""
    session.flush()
    codes = (*codes_of(session, kept.id), *supplier_numbers(session, kept.id))
    words = text_of(
        kept.name, kept.name_en, kept.maker_number, kept.shelf, kept.number, codes, models_of(session, kept.id)
    )
    sqlite.index_text(session, "part_search", kept.id, words)


def reindex(session: Session) -> int:
    """Throw the texts of all parts away and write them anew; gives back how many."""
    sqlite.empty_index(session, "part_search")
    return _index_all(session, true(), true(), true(), true())


def index_many(session: Session, part_ids: Sequence[int]) -> None:
    """`index` of many parts: four questions for each stretch of them."""
    session.flush()
    for start in range(0, len(part_ids), STRETCH):
        ids = part_ids[start : start + STRETCH]
        sold = SupplierPart.part_id.in_(ids)
        _index_all(session, Part.id.in_(ids), PartCode.part_id.in_(ids), sold, PartFit.part_id.in_(ids))


def _index_all(
    session: Session,
    parts: ColumnElement[bool],
    codes: ColumnElement[bool],
    sold: ColumnElement[bool],
    fits: ColumnElement[bool],
) -> int:
    codes_by_part: dict[int, list[str]] = {}
    for part_id, code in session.execute(select(PartCode.part_id, PartCode.code).where(codes).order_by(PartCode.id)):
        codes_by_part.setdefault(part_id, []).append(code)
    numbers = select(SupplierPart.part_id, SupplierPart.number).where(SupplierPart.number != "", sold)
    numbers = numbers.where(SupplierPart.retired.is_(False)).order_by(SupplierPart.id)
    for part_id, code in session.execute(numbers):
        codes_by_part.setdefault(part_id, []).append(code)
    models_by_part: dict[int, list[str]] = {}
    for part_id, model in session.execute(select(PartFit.part_id, PartFit.model).where(fits).order_by(PartFit.id)):
        models_by_part.setdefault(part_id, []).append(model)
    columns = (Part.id, Part.name, Part.name_en, Part.maker_number, Part.shelf, Part.number)
    texts: list[tuple[int, str]] = []
    for key, name, name_en, maker_number, shelf, number in session.execute(select(*columns).where(parts)).all():
        codes_there, models_there = codes_by_part.get(key, ()), models_by_part.get(key, ())
        texts.append((key, text_of(name, name_en, maker_number, shelf, number, codes_there, models_there)))
    sqlite.index_texts(session, "part_search", texts)
    return len(texts)


def text_of(
    name: str, name_en: str, maker_number: str, shelf: str, number: str, codes: Iterable[str], fits: Iterable[str]
) -> str:
    """The prepared text of a part. codes: its barcodes, then what suppliers call it."""
    return search_text.prepare(
        name, name_en, codes=(*codes, maker_number), models=(*fits, shelf), numbers=(number, number[-6:])
    )


def _quantity(fields: Fields, value: Decimal, field: str) -> int:
    try:
        return quantities.some(value, field, or_none=True)
    except ShopError as error:
        fields.take(error)
        return 0


def _percent(fields: Fields, value: Decimal | None) -> int | None:
    """Hundredths of a percent; None = the shop's own rate."""
    if value is None:
        return None
    if not (value.is_finite() and 0 <= value <= MOST_PERCENT and value * 100 % 1 == 0):
        fields.refuse("part.tax_rate", "tax_rate", most=MOST_PERCENT)
        return None
    return int(value * 100)
