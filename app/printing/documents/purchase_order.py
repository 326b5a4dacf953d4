"""The purchase order 采购单 that goes to the supplier: what is wanted, under whose numbers, at which price."""

from __future__ import annotations

from app.printing.documents import facts, stock_lists
from app.printing.documents.base import Rendered
from app.printing.documents.blocks import Column, Fact
from app.printing.documents.words import Words
from app.workflow.rows.buying_papers import PurchasePaper


def draw(paper: PurchasePaper, words: Words, size: str) -> Rendered:
    """On A4 or A5."""
    order, shop = paper.order, paper.shop
    title, label = words.translate("Papers", "Purchase order"), words.translate("Papers", "Order number")
    flow = stock_lists.begun(size, shop, title, label, order.number, paper.copy, words)
    flow.facts(
        [
            *stock_lists.supplier_facts(paper.supplier, words),
            Fact(words.translate("Papers", "Date"), facts.day_of(order.sent_at or paper.printed_at, shop)),
            Fact(words.translate("Papers", "Expected by"), facts.day(order.expected), bold=True),
            Fact(words.translate("Papers", "Your number"), order.their_number),
            Fact(words.translate("Papers", "Ordered by"), order.made_by),
        ]
    )
    flow.gap(2)
    flow.table(_columns(words), _lines(paper, words))
    flow.sum(words.translate("Papers", "Total"), facts.money(order.total, shop.currency), bold=True)
    if order.note:
        flow.section(words.translate("Papers", "Note"), order.note)
    flow.signatures(
        [words.translate("Papers", "Signature, date"), words.translate("Papers", "Confirmed by the supplier")]
    )
    return stock_lists.ended(flow, words, shop, paper.printed_at)


def _columns(words: Words) -> tuple[Column, ...]:
    return (
        Column(words.translate("Papers", "No."), 7, "right"),
        Column(words.translate("Papers", "Your part number"), 30),
        Column(words.translate("Papers", "Our part number"), 28),
        Column(words.translate("Papers", "Description"), 56),
        Column(words.translate("Papers", "Quantity"), 19, "right"),
        Column(words.translate("Papers", "Price of one"), 22, "right"),
        Column(words.translate("Papers", "Amount"), 24, "right"),
    )


def _lines(paper: PurchasePaper, words: Words) -> list[tuple[str, ...]]:
    currency = paper.shop.currency
    return [
        (
            str(position),
            line.supplier_number or line.maker_number,
            facts.number(line.part_number),
            stock_lists.part_name(line, words),
            f"{facts.quantity(line.quantity)} {line.unit}",
            facts.unit_price(line.price, currency),
            facts.money(line.amount, currency),
        )
        for position, line in enumerate(paper.order.lines, 1)
    ]
