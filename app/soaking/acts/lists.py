"""Acts on the shop itself and its lists."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.soaking.hand import Hand
from app.soaking.registry import Verb, act
from app.workflow import search
from app.workflow.house import layouts, shop
from app.workflow.lists import categories, model_warnings, part_categories, reasons, shop_lists
from app.workflow.rows.kinds import Document, ReasonKind
from app.workflow.rows.layouts import KeptLayout
from app.workflow.rows.lists import (
    BrandEntry,
    CategoryEntry,
    FaultEntry,
    PartCategoryEntry,
    PriceEntry,
    ReasonEntry,
    WarningEntry,
)


def _new(hand: Hand, what: str) -> str:
    return f"{what} {hand.chance.randrange(10**12)}"


@act("shop.change_shop")
def change_shop(hand: Hand) -> Verb:
    row = shop.shop_row(hand.store)
    new = replace(row, address=_new(hand, "Road"), phone="021-6258 0000", days_off=())
    return lambda: shop.change_shop(hand.store, hand.who, new, row.version)


@act("layouts.keep")
def keep_layout(hand: Hand) -> Verb:
    size = hand.chance.choice(((60.0, 40.0), (58.0, 0.0)))
    before = next((each for each in layouts.kept(hand.store) if (each.width, each.height) == size), None)
    new = KeptLayout(
        Document.REPAIR_TAG, *size, f"# {hand.chance.randrange(10**12)}", before.version if before else 0
    )
    return lambda: layouts.keep(hand.store, hand.who, new)


@act("shop_lists.save_brand")
def save_brand(hand: Hand) -> Verb:
    entry = BrandEntry(None, _new(hand, "Brand"), agreement=True, agreement_number="A-1")
    return lambda: shop_lists.save_brand(hand.store, hand.who, entry)


@act("shop_lists.save_fault_code")
def save_fault_code(hand: Hand) -> Verb:
    entry = FaultEntry(None, f"F{hand.chance.randrange(10**12)}", _new(hand, "Fault"), "故障")
    return lambda: shop_lists.save_fault_code(hand.store, hand.who, entry)


@act("shop_lists.save_price")
def save_price(hand: Hand) -> Verb:
    words = _new(hand, "Work")
    entry = PriceEntry(None, words, words, Decimal(120), 30)
    return lambda: shop_lists.save_price(hand.store, hand.who, entry)


@act("categories.save_category")
def save_category(hand: Hand) -> Verb:
    words = _new(hand, "Kind")
    entry = CategoryEntry(None, words, words, 12)
    return lambda: categories.save_category(hand.store, hand.who, entry)


@act("part_categories.save_part_category")
def save_part_category(hand: Hand) -> Verb:
    words = _new(hand, "Parts")
    entry = PartCategoryEntry(None, words, words)
    return lambda: part_categories.save_part_category(hand.store, hand.who, entry)


@act("categories.move_category")
def move_category(hand: Hand) -> Verb:
    inner = shop.lists(hand.store).categories[1:-1]  # at either end there is nowhere to go
    category, step = hand.chance.choice(inner).id, hand.chance.choice((-1, 1))
    return lambda: categories.move_category(hand.store, hand.who, category, step)


@act("model_warnings.save_warning")
def save_warning(hand: Hand) -> Verb:
    entry = WarningEntry(None, 1, "Nova", _new(hand, "M"), "battery swells", "电池鼓包")
    return lambda: model_warnings.save_warning(hand.store, hand.who, entry)


@act("reasons.save_reason")
def save_reason(hand: Hand) -> Verb:
    words = _new(hand, "Reason")
    entry = ReasonEntry(None, ReasonKind.STOCK, words, words)
    return lambda: reasons.save_reason(hand.store, hand.who, entry)


@act("reasons.plant", silent=True)
def plant(hand: Hand) -> Verb:
    return lambda: reasons.plant(hand.store)


@act("search.reindex", silent=True)
def reindex(hand: Hand) -> Verb:
    return lambda: search.reindex(hand.store)
