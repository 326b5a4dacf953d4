"""Put the lists of a new shop into its tables."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy.orm import Session

from app.models import Brand, Category, CategoryItem, FaultCode, PriceItem
from app.workflow import money
from app.workflow.rows.shop import Currency
from app.workflow.seeds.categories import CATEGORIES, COMMON, CategorySeed
from app.workflow.seeds.lists import BRANDS, FAULT_CODES, PER_10_CNY, PRICES


def sow(session: Session, unit: Currency) -> None:
    """Categories with their items, brands, fault codes, and the price list in the shop's currency."""
    made: dict[str, Category] = {}
    for place, seed in enumerate(CATEGORIES):
        made[seed.name[0]] = Category(
            name_en=seed.name[0],
            name_zh=seed.name[1],
            warranty_months=seed.months,
            has_imei=seed.has_imei,
            sort=place,
        )
    session.add_all(made.values())
    session.flush()
    for seed in CATEGORIES:
        session.add_all(_items(made[seed.name[0]].id, seed))
    session.add_all(_item(None, "condition", place, each) for place, each in enumerate(COMMON))
    session.add_all(Brand(name=name, agreement=agreement) for name, agreement in BRANDS)
    session.add_all(FaultCode(code=code, name_en=en, name_zh=zh) for code, en, zh in FAULT_CODES)
    for en, zh, category, price, minutes in PRICES:
        amount = money.minor(Decimal(price * PER_10_CNY.get(unit.code, 10)) / 10, unit)
        session.add(
            PriceItem(
                name_en=en,
                name_zh=zh,
                category_id=made[category].id if category else None,
                price=amount,
                minutes=minutes,
            )
        )


def _items(category_id: int, seed: CategorySeed) -> list[CategoryItem]:
    return [
        _item(category_id, kind, place, each)
        for kind, names in (("accessory", seed.accessories), ("condition", seed.conditions))
        for place, each in enumerate(names)
    ]


def _item(category_id: int | None, kind: str, place: int, name: tuple[str, str]) -> CategoryItem:
    return CategoryItem(category_id=category_id, kind=kind, name_en=name[0], name_zh=name[1], sort=place)
