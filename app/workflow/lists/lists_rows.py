"""The shop's lists as rows."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Brand, Category, CategoryItem, FaultCode, PriceItem
from app.workflow import money
from app.workflow.house import staff
from app.workflow.lists import model_warnings, part_categories, reasons
from app.workflow.rows.shop import CategoryRow, Currency, FaultCodeRow, ListsRow, NamedRow, PriceItemRow


def read(session: Session, unit: Currency) -> ListsRow:
    """All lists; retired entries stand apart, where an article or a card may still name them, or are left out."""
    brands = session.execute(select(Brand.id, Brand.name, Brand.agreement).where(~Brand.retired).order_by(Brand.name))
    prices = session.scalars(select(PriceItem).where(~PriceItem.retired).order_by(PriceItem.id))
    return ListsRow(
        categories=categories(session),
        brands=tuple((key, name, agreement) for key, name, agreement in brands),
        fault_codes=fault_codes(session),
        prices=tuple(
            PriceItemRow(
                each.id, each.name_en, each.name_zh, each.category_id, money.major(each.price, unit), each.minutes
            )
            for each in prices
        ),
        staff=staff.rows(session),
        reasons=reasons.in_use(session),
        warnings=model_warnings.in_force(session),
        former_categories=categories(session, retired=True),
        former_fault_codes=fault_codes(session, retired=True),
        part_categories=part_categories.in_use(session),
        former_part_categories=part_categories.in_use(session, retired=True),
    )


def fault_codes(session: Session, *, retired: bool = False) -> tuple[FaultCodeRow, ...]:
    """Those in use, or those that are no longer."""
    found = session.scalars(select(FaultCode).where(FaultCode.retired == retired).order_by(FaultCode.code))
    return tuple(FaultCodeRow(each.id, each.code, each.name_en, each.name_zh) for each in found)


def categories(session: Session, *, retired: bool = False) -> tuple[CategoryRow, ...]:
    """Each with its own items first and those offered for every category after them."""
    items: dict[tuple[int | None, str], list[NamedRow]] = defaultdict(list)
    for each in session.scalars(select(CategoryItem).order_by(CategoryItem.sort, CategoryItem.id)):
        items[each.category_id, each.kind].append(NamedRow(each.id, each.name_en, each.name_zh))
    found = session.scalars(select(Category).where(Category.retired == retired).order_by(Category.sort, Category.id))
    return tuple(
        CategoryRow(
            id=each.id,
            en=each.name_en,
            zh=each.name_zh,
            warranty_months=each.warranty_months,
            has_imei=each.has_imei,
            accessories=_once(items[each.id, "accessory"], items[None, "accessory"]),
            conditions=_once(items[each.id, "condition"], items[None, "condition"]),
        )
        for each in found
    )


def _once(own: list[NamedRow], common: list[NamedRow]) -> tuple[NamedRow, ...]:
    """What is offered for all as well is offered only once."""
    known = {(each.en, each.zh) for each in own}
    return (*own, *(each for each in common if (each.en, each.zh) not in known))
