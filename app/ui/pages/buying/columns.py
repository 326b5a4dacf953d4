"""The columns of the lists of buying, declared."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Protocol

from app.ui import buying_names
from app.ui.desk import Desk
from app.ui.part_names import part_words
from app.ui.widgets import Column, wide_enough
from app.ui.words import translate
from app.workflow.rows.buying import ProposalRow, PurchaseLineRow, PurchaseRow, SupplierPartRow, SupplierRow
from app.workflow.rows.receiving import GoodsInLineRow, GoodsInRow, ReturnLineRow, ReturnRow, UnknownRow

NUMBER = ("P2611-0001",)
MONEY = ("¥123,456.00",)
PRICE = ("¥1,234.5678",)


class Named(Protocol):
    """A line about a part."""

    @property
    def part_name(self) -> str: ...
    @property
    def part_name_en(self) -> str: ...


def named(desk: Desk) -> Callable[[Named], str]:
    """What the part of a line is called, for who reads here."""
    return lambda row: part_words(row.part_name, row.part_name_en, desk.language)


def purchase_columns(desk: Desk) -> tuple[Column, ...]:
    formats = desk.formats

    def state(row: PurchaseRow) -> str:
        return f"{buying_names.PURCHASE_SIGNS[row.state]} {buying_names.purchase_state_name(row.state)}"

    def expected(row: PurchaseRow) -> str:
        return ("! " if row.late else "") + (formats.date(row.expected) if row.expected else "")

    return (
        Column("number", translate("Buying", "Number"), lambda row: row.number, wide_enough(*NUMBER), sort="number"),
        Column("supplier", translate("Buying", "Supplier"), lambda row: row.supplier, 0, sort="supplier",
               tip=lambda row: row.supplier),
        Column("state", translate("Buying", "State"), state, 118,
               tone=lambda row: buying_names.PURCHASE_TONES[row.state]),
        Column("expected", translate("Buying", "Expected"), expected, wide_enough("! 30 Nov 2026", "! 2026年12月30日"),
               tone=lambda row: "bad" if row.late else ""),
        Column("total", translate("Buying", "Total"), lambda row: formats.money(row.total), wide_enough(*MONEY),
               right=True),
    )  # fmt: skip


def purchase_line_columns(desk: Desk) -> tuple[Column, ...]:
    formats = desk.formats

    def jobs(row: PurchaseLineRow) -> str:
        return ", ".join(formats.number(each) for each in row.jobs)

    return (
        Column("number", translate("Buying", "Their number"), lambda row: row.supplier_number, 92,
               tip=lambda row: row.supplier_number),
        Column("name", translate("Buying", "Part"), named(desk), 0, tip=named(desk)),
        Column("jobs", translate("Buying", "Jobs wait"), jobs, wide_enough("1261 1000 0427"), tone=lambda _: "warn",
               tip=jobs),
        Column("quantity", translate("Buying", "Qty"), lambda row: formats.quantity(row.quantity), 52, right=True),
        Column("price", translate("Buying", "Price"), lambda row: formats.unit_price(row.price), wide_enough(*PRICE),
               right=True),
        Column("amount", translate("Buying", "Amount"), lambda row: formats.money(row.amount), wide_enough(*MONEY),
               right=True),
        Column("received", translate("Buying", "Came"), lambda row: formats.quantity(row.received), 56, right=True,
               tone=lambda row: "good" if row.received >= row.quantity else ""),
    )  # fmt: skip


def goods_columns(desk: Desk) -> tuple[Column, ...]:
    formats = desk.formats

    def state(row: GoodsInRow) -> str:
        return f"{buying_names.GOODS_IN_SIGNS[row.state]} {buying_names.goods_in_state_name(row.state)}"

    def unknown(row: GoodsInRow) -> str:
        return f"? {row.unknown}" if row.unknown else ""

    def of(row: GoodsInRow) -> str:
        return " · ".join(each for each in (row.supplier, row.purchase, row.delivery_note) if each)

    return (
        Column("number", translate("Buying", "Number"), lambda row: row.number, wide_enough(*NUMBER)),
        Column("of", translate("Buying", "Supplier, order"), of, 0, tip=of),
        Column(
            "state",
            translate("Buying", "State"),
            state,
            wide_enough("◑ Being counted"),
            tone=lambda row: buying_names.GOODS_IN_TONES[row.state],
        ),
        Column("unknown", translate("Buying", "Codes"), unknown, 52, tone=lambda _: "warn"),
        Column("pieces", translate("Buying", "Came"), lambda row: formats.quantity(row.pieces), 56, right=True),
    )


def goods_line_columns(desk: Desk) -> tuple[Column, ...]:
    formats = desk.formats

    def over(row: GoodsInLineRow) -> bool:
        return row.over > 0

    def came(row: GoodsInLineRow) -> str:
        return ("▲ " if over(row) else "") + formats.quantity(row.quantity)

    def tone(row: GoodsInLineRow) -> str:
        if over(row):
            return "warn"
        return "good" if row.ordered is not None and row.quantity == row.ordered else ""

    def price_tone(row: GoodsInLineRow) -> str:
        return "warn" if row.price not in (row.cost, row.order_price) or not row.price else ""

    return (
        Column("name", translate("Buying", "Part"), named(desk), 0, tip=named(desk)),
        Column("shelf", translate("Buying", "Shelf"), lambda row: row.shelf, 60),
        Column("ordered", translate("Buying", "To come"),
               lambda row: "–" if row.ordered is None else formats.quantity(row.ordered), 64, right=True),
        Column("came", translate("Buying", "Came"), came, 64, right=True, tone=tone,
               strong=lambda row: row.quantity > 0),
        Column("price", translate("Buying", "Price"), lambda row: formats.unit_price(row.price), wide_enough(*PRICE),
               right=True,
               tone=price_tone),
        Column("cost", translate("Buying", "Last cost"), lambda row: formats.unit_price(row.cost), wide_enough(*PRICE),
               right=True),
    )  # fmt: skip


def code_columns(desk: Desk) -> tuple[Column, ...]:
    def fate(row: UnknownRow) -> str:
        part = part_words(row.part, row.part_en, desk.language)
        return part or (translate("Buying", "dropped") if row.dropped else translate("Buying", "nobody's yet"))

    return (
        Column("code", translate("Buying", "Code"), lambda row: row.code, 0, tip=lambda row: row.code),
        Column("times", translate("Buying", "Times"), lambda row: str(row.times), 52, right=True),
        Column("fate", translate("Buying", "Whose"), fate, 150,
               tone=lambda row: "quiet" if row.part or row.dropped else "warn"),
    )  # fmt: skip


def supplier_columns(desk: Desk) -> tuple[Column, ...]:
    def name(row: SupplierRow) -> str:
        return translate("Buying", "{name} (retired)").format(name=row.name) if row.retired else row.name

    return (
        Column(
            "name", translate("Buying", "Name"), name, 0, sort="name", tone=lambda row: "quiet" if row.retired else ""
        ),
        Column("phone", translate("Buying", "Phone"), lambda row: row.phone, 120),
        Column("parts", translate("Buying", "Parts"), lambda row: str(row.parts or ""), 52, right=True),
        Column("open", translate("Buying", "Open orders"), lambda row: str(row.open or ""), 84, right=True),
    )


def supplier_part_columns(desk: Desk) -> tuple[Column, ...]:
    formats = desk.formats

    def prices(row: SupplierPartRow) -> str:
        return " · ".join(f"{formats.quantity(each.quantity)}+ {formats.unit_price(each.price)}" for each in row.prices)

    def gone(row: SupplierPartRow) -> str:
        return "quiet" if row.retired else ""

    return (
        Column("number", translate("Buying", "Their number"), lambda row: row.number, 96, tone=gone),
        Column("name", translate("Buying", "Part"), named(desk), 0, tone=gone, tip=named(desk)),
        Column("preferred", translate("Buying", "First"), lambda row: "✓" if row.preferred else "", 48),
        Column("pack", translate("Buying", "Pack"), lambda row: formats.quantity(row.pack), 48, right=True),
        Column("prices", translate("Buying", "Prices"), prices, 190, tip=prices),
    )  # fmt: skip


class Plan:
    """What the list of proposals asks of its page."""

    def ordered(self, row: ProposalRow) -> bool:
        """Whether it is to be ordered."""
        raise NotImplementedError

    def quantity(self, row: ProposalRow) -> Decimal:
        """How many."""
        raise NotImplementedError

    def supplier(self, row: ProposalRow) -> str:
        """Where."""
        raise NotImplementedError

    def supplier_id(self, row: ProposalRow) -> int | None:
        """The same; None: nobody is known to sell it."""
        raise NotImplementedError

    def why(self, row: ProposalRow) -> str:
        """In words."""
        raise NotImplementedError


def proposal_columns(desk: Desk, chosen: Plan) -> tuple[Column, ...]:
    """chosen: what is to be ordered of each."""
    formats = desk.formats

    def said(row: ProposalRow) -> str:
        return part_words(row.name, row.name_en, desk.language)

    return (
        Column("tick", "✓", lambda row: "✓" if chosen.ordered(row) else "", 32),
        Column("supplier", translate("Buying", "Supplier"), chosen.supplier, 200, tip=chosen.supplier,
               tone=lambda row: "" if chosen.supplier_id(row) else "warn"),
        Column("name", translate("Buying", "Part"), said, 250, tip=said),
        Column("why", translate("Buying", "Why"), chosen.why, 0, tip=chosen.why),
        Column("free", translate("Buying", "Free"), lambda row: formats.quantity(row.free), 52, right=True),
        Column("on_order", translate("Buying", "On order"), lambda row: formats.quantity(row.on_order), 68, right=True),
        Column("quantity", translate("Buying", "Order"), lambda row: formats.quantity(chosen.quantity(row)), 56,
               right=True, strong=chosen.ordered),
        Column("amount", translate("Buying", "Amount"),
               lambda row: formats.money(row.price * chosen.quantity(row)), wide_enough(*MONEY), right=True),
    )  # fmt: skip


def return_columns(desk: Desk) -> tuple[Column, ...]:
    formats = desk.formats

    def state(row: ReturnRow) -> str:
        return f"{buying_names.RETURN_SIGNS[row.state]} {buying_names.return_state_name(row.state)}"

    return (
        Column("number", translate("Buying", "Number"), lambda row: row.number, wide_enough(*NUMBER)),
        Column("supplier", translate("Buying", "Supplier"), lambda row: row.supplier, 0, tip=lambda row: row.supplier),
        Column(
            "state", translate("Buying", "State"), state, 130, tone=lambda row: buying_names.RETURN_TONES[row.state]
        ),
        Column("value", translate("Buying", "Value"), lambda row: formats.money(row.value), wide_enough(*MONEY),
               right=True),
        Column("credited", translate("Buying", "Credited"), lambda row: formats.money(row.credited),
               wide_enough(*MONEY), right=True),
    )


def return_line_columns(desk: Desk) -> tuple[Column, ...]:
    formats = desk.formats

    def name(row: ReturnLineRow) -> str:
        said = named(desk)(row)
        return f"{said} (SN {row.serial})" if row.serial else said

    return (
        Column("name", translate("Buying", "Part"), name, 0, tip=name),
        Column("cause", translate("Buying", "Why it goes back"), lambda row: buying_names.cause_name(row.cause), 120),
        Column("note", translate("Buying", "Note"), lambda row: row.note, 120, tip=lambda row: row.note),
        Column("quantity", translate("Buying", "Qty"), lambda row: formats.quantity(row.quantity), 56, right=True),
        Column("value", translate("Buying", "Value"), lambda row: formats.money(row.value), wide_enough(*MONEY),
               right=True),
    )
