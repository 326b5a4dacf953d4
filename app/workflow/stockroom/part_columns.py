"""Parts as frozen rows: three questions however many they are, as a list asks while it is scrolled or typed into."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session, aliased

from app.models import STORE_ROOM, Part, PartBalance, PartCode, PartFit
from app.models.question import ByKeys
from app.workflow import money
from app.workflow.house import shop
from app.workflow.rows.kinds import Origin
from app.workflow.rows.shop import Currency
from app.workflow.rows.stock import PartRow

IN_STORE = and_(PartBalance.part_id == Part.id, PartBalance.place_id == STORE_ROOM)
_AWAY = aliased(PartBalance)
_ELSEWHERE = (
    select(func.coalesce(func.sum(_AWAY.on_hand), 0))
    .where(_AWAY.part_id == Part.id, _AWAY.place_id != STORE_ROOM)
    .scalar_subquery()
)
_select: Any = select  # of more columns than types can tell of
_PARTS: ByKeys[Any] = ByKeys(
    lambda ids: _select(
        Part.id, Part.number, Part.name, Part.maker_number, Part.shelf, Part.origin, Part.unit, Part.price, Part.cost,
        Part.minimum, Part.warranty_months, Part.retired, PartBalance.on_hand, PartBalance.reserved, PartBalance.value,
        Part.version, _ELSEWHERE, Part.name_en, Part.category_id, Part.tax_rate, Part.maximum, Part.lead_days,
        Part.by_serial,
    ).join(PartBalance, IN_STORE).where(Part.id.in_(ids))
)  # fmt: skip
_CODES = ByKeys(
    lambda ids: select(PartCode.part_id, PartCode.code).where(PartCode.part_id.in_(ids)).order_by(PartCode.id)
)
_FITS = ByKeys(
    lambda ids: select(PartFit.part_id, PartFit.model).where(PartFit.part_id.in_(ids)).order_by(PartFit.id)
)


def rows_of(session: Session, ids: Sequence[int]) -> dict[int, PartRow]:
    """The parts with these ids, by id; those that are gone are left out."""
    found: list[Any] = _PARTS.all(session, ids)
    codes, fits = _by_part(_CODES.all(session, ids)), _by_part(_FITS.all(session, ids))
    unit = shop.facts(session).unit
    return {row[0]: _row(row, tuple(codes.get(row[0], ())), tuple(fits.get(row[0], ())), unit) for row in found}


def _by_part(found: Sequence[tuple[int, str]]) -> dict[int, list[str]]:
    texts: dict[int, list[str]] = {}
    for part_id, words in found:
        texts.setdefault(part_id, []).append(words)
    return texts


def _row(found: Any, barcodes: tuple[str, ...], fits: tuple[str, ...], unit: Currency) -> PartRow:
    (key, number, name, maker_number, shelf, origin, part_unit, price, cost, minimum, warranty_months, retired,
     on_hand, reserved, value, version, elsewhere, name_en, category_id, tax_rate, maximum, lead_days,
     by_serial) = found  # fmt: skip
    return PartRow(
        id=key,
        number=number,
        name=name,
        maker_number=maker_number,
        barcodes=barcodes,
        fits=fits,
        shelf=shelf,
        origin=Origin(origin),
        unit=part_unit,
        price=money.major(price, unit),
        cost=money.unit_price_of(cost, unit),
        minimum=money.quantity_of(minimum),
        warranty_months=warranty_months,
        retired=retired,
        on_hand=money.quantity_of(on_hand),
        reserved=money.quantity_of(reserved),
        value=money.major(value, unit),
        version=version,
        elsewhere=money.quantity_of(elsewhere),
        name_en=name_en,
        category_id=category_id,
        tax_rate=None if tax_rate is None else Decimal(tax_rate) / 100,
        maximum=money.quantity_of(maximum),
        lead_days=lead_days,
        by_serial=by_serial,
    )
