"""The columns of what is looked at around a part: places, jobs, orders, suppliers, prices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.ui.desk import Desk
from app.ui.names import use_state_name
from app.ui.part_names import place_name, want_state_name
from app.ui.widgets import Column, wide_enough
from app.ui.words import translate
from app.workflow.rows.buying import SupplierPartRow
from app.workflow.rows.part_story import BoughtRow, ComingRow, JobRow, MonthRow, PriceKind, PricePoint


def place_columns(desk: Desk) -> tuple[Column, ...]:
    """Where a part lies."""
    quantity = desk.formats.quantity

    return (
        Column("place", translate("PartStory", "Place"), lambda row: place_name(row.place), 0),
        _number("on_hand", translate("PartStory", "On hand"), quantity, 60),
        _number("reserved", translate("PartStory", "Reserved"), quantity, 60),
    )


def job_columns(desk: Desk) -> tuple[Column, ...]:
    """Jobs that have the part or wait for it."""
    formats = desk.formats

    def state(row: JobRow) -> str:
        if row.use is not None:
            return use_state_name(row.use)
        return want_state_name(row.want) if row.want is not None else ""

    def where(row: JobRow) -> str:
        if row.place is not None:
            return place_name(row.place)
        return formats.day(row.expected) if row.expected is not None else ""

    return (
        Column("number", translate("PartStory", "Order"), lambda row: formats.number(row.order_number), 122),
        Column("article", translate("PartStory", "Article"), lambda row: row.article, 0, tip=lambda row: row.customer),
        Column("state", translate("PartStory", "State"), state, 84, tone=lambda row: "" if row.use else "warn"),
        _number("quantity", translate("PartStory", "Qty"), formats.quantity, 52),
        Column("where", translate("PartStory", "From, or expected"), where, 112),
    )


def user_columns(desk: Desk) -> tuple[Column, ...]:
    """Jobs that used the part."""
    formats = desk.formats
    return (
        moment_column(desk, translate("PartStory", "When")),
        Column("number", translate("PartStory", "Order"), lambda row: formats.number(row.order_number), 122),
        Column("customer", translate("PartStory", "Customer"), lambda row: row.customer, 110),
        Column("article", translate("PartStory", "Article"), lambda row: row.article, 0, tip=lambda row: row.article),
        _number("quantity", translate("PartStory", "Qty"), formats.quantity, 48),
        _number("price", translate("PartStory", "Price for one"), formats.money, 100),
        Column("who", translate("PartStory", "Who"), lambda row: row.who, 72),
    )


def coming_columns(desk: Desk) -> tuple[Column, ...]:
    """Lines of purchase orders."""
    formats = desk.formats
    draft, sent = translate("PartStory", "Draft"), translate("PartStory", "Ordered")

    def expected(row: ComingRow) -> str:
        return formats.day(row.expected) if row.expected is not None else "–"

    return (
        Column("number", translate("PartStory", "Purchase order"), lambda row: row.number, 112),
        Column("supplier", translate("PartStory", "Supplier"), lambda row: row.supplier, 0),
        Column("state", translate("PartStory", "State"), lambda row: sent if row.sent else draft, 72),
        _number("missing", translate("PartStory", "To come"), formats.quantity, 68),
        _number("price", translate("PartStory", "Price for one"), formats.unit_price, 100),
        Column("expected", translate("PartStory", "Expected"), expected, 104, cell=lambda row: row.expected),
    )


def bought_columns(desk: Desk) -> tuple[Column, ...]:
    """What came in and went back, the newest first."""
    formats = desk.formats

    def supplier(row: BoughtRow) -> str:
        return row.supplier or "–"

    def paper(row: BoughtRow) -> str:
        return row.paper.number if row.paper is not None else row.note

    return (
        moment_column(desk, translate("PartStory", "When")),
        Column("supplier", translate("PartStory", "Supplier"), supplier, 0, tip=supplier),
        Column("paper", translate("PartStory", "Order, delivery"), paper, 112, tip=lambda row: row.note or paper(row)),
        _number("quantity", translate("PartStory", "Qty"), formats.quantity, 52),
        _number("price", translate("PartStory", "Price for one"), formats.unit_price, 100),
        _number("value", translate("PartStory", "Amount"), formats.money, 92),
    )


def supplier_columns(desk: Desk) -> tuple[Column, ...]:
    """Who sells the part; changed on the buying page."""
    formats = desk.formats

    def prices(row: SupplierPartRow) -> str:
        said = translate("PartStory", "{price} from {quantity}")
        return " · ".join(
            said.format(price=formats.unit_price(each.price), quantity=formats.quantity(each.quantity))
            for each in row.prices
        )

    def name(row: SupplierPartRow) -> str:
        return f"★ {row.supplier}" if row.preferred else row.supplier

    return (
        Column("supplier", translate("PartStory", "Supplier"), name, 170),
        Column("number", translate("PartStory", "Its number"), lambda row: row.number, 110),
        Column("prices", translate("PartStory", "Prices"), prices, 0, tip=prices),
        _number("pack", translate("PartStory", "Pack"), formats.quantity, 52),
        _number("lead_days", translate("PartStory", "Days"), lambda days: str(days or ""), 52),
    )


def price_columns(desk: Desk) -> tuple[Column, ...]:
    """Prices, the newest first."""
    formats = desk.formats
    kinds = {
        PriceKind.PRICE: translate("PartStory", "Price"),
        PriceKind.COST: translate("PartStory", "Cost"),
        PriceKind.GOODS_IN: translate("PartStory", "Goods in"),
    }

    def kind(row: PricePoint) -> str:
        return kinds[row.kind]

    return (
        moment_column(desk, translate("PartStory", "When")),
        Column("kind", translate("PartStory", "What"), kind, 84),
        _number("before", translate("PartStory", "Before"), formats.unit_price, 92),
        _number("price", translate("PartStory", "For one"), formats.unit_price, 92),
        Column("who", translate("PartStory", "Who"), lambda row: row.who, 84),
        Column("said", translate("PartStory", "Why"), lambda row: row.said, 0, tip=lambda row: row.said),
    )


def month_columns(desk: Desk) -> tuple[Column, ...]:
    """The chart as a table."""
    return (
        Column("month", translate("PartStory", "Month"), month_words, 110),
        _number("used", translate("PartStory", "Used"), desk.formats.quantity, 80),
        Column("", "", lambda row: "", 0),
    )


def month_words(row: MonthRow) -> str:
    """ "2026-11", as both languages write it."""
    return f"{row.month:%Y-%m}"


def moment_column(desk: Desk, title: str) -> Column:
    """When it was: short on the page, whole in a file."""
    formats = desk.formats
    return Column(
        "at", title, lambda row: formats.short_moment(row.at), wide_enough("11-28 20:08", "2026-11-20"),
        cell=lambda row: formats.in_file(row.at),
    )  # fmt: skip


def _number(key: str, title: str, said: Callable[[Any], str], width: int = 72) -> Column:
    """The row's `key`: as it is said on the page, the number itself in a file; None is nothing."""

    def text(row: Any) -> str:
        value = getattr(row, key)
        return "" if value is None else said(value)

    return Column(key, title, text, max(width, wide_enough(title)), right=True, cell=lambda row: getattr(row, key))
