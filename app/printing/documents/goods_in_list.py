"""The goods-in list 到货清单: what was ordered, what came, on which shelf it goes, which codes nobody knew."""

from __future__ import annotations

from app.printing.documents import facts, stock_lists
from app.printing.documents.base import Rendered
from app.printing.documents.blocks import Column, Fact
from app.printing.documents.words import Words
from app.workflow.rows.buying_papers import GoodsInPaper
from app.workflow.rows.receiving import GoodsInLineRow, GoodsInRow, GoodsInState


def draw(paper: GoodsInPaper, words: Words, size: str) -> Rendered:
    """On A4 or A5."""
    goods, shop = paper.goods, paper.shop
    title, label = words.translate("Papers", "Goods-in list"), words.translate("Papers", "Delivery number")
    flow = stock_lists.begun(size, shop, title, label, goods.number, paper.copy, words)
    begun = f"{facts.moment(goods.begun_at, shop)} · {goods.begun_by}"
    booked = f"{facts.moment(goods.booked_at, shop)} · {goods.booked_by}" if goods.booked_at else ""
    flow.facts(
        [
            Fact(words.translate("Papers", "Supplier"), goods.supplier, span=2, bold=True),
            Fact(words.translate("Papers", "Order number"), goods.purchase),
            Fact(words.translate("Papers", "Delivery note"), goods.delivery_note),
            Fact(words.translate("Papers", "Counted"), begun),
            Fact(words.translate("Papers", "Booked"), booked),
            Fact(words.translate("Papers", "State"), _state(goods, words)),
        ]
    )
    flow.gap(2)
    flow.table(_columns(words), _lines(paper, words))
    flow.sum(words.translate("Papers", "Total"), facts.money(goods.total, shop.currency), bold=True)
    unknown = [f"{code.code} × {code.times}" for code in goods.codes if code.part_id is None and not code.dropped]
    if unknown:
        flow.section(words.translate("Papers", "Codes that are no part's yet"), facts.listed(unknown, words))
    flow.signatures([words.translate("Papers", "Counted by, date")])
    return stock_lists.ended(flow, words, shop, paper.printed_at)


def _state(goods: GoodsInRow, words: Words) -> str:
    return {
        GoodsInState.COUNTING: words.translate("Papers", "being counted, not booked yet"),
        GoodsInState.BOOKED: words.translate("Papers", "booked"),
        GoodsInState.DROPPED: words.translate("Papers", "not booked"),
    }[goods.state]


def _columns(words: Words) -> tuple[Column, ...]:
    return (
        Column(words.translate("Papers", "Part number"), 28),
        Column(words.translate("Papers", "Description"), 58),
        Column(words.translate("Papers", "Shelf"), 16),
        Column(words.translate("Papers", "To come"), 18, "right"),
        Column(words.translate("Papers", "Came"), 20, "right"),
        Column(words.translate("Papers", "Price of one"), 22, "right"),
    )


def _lines(paper: GoodsInPaper, words: Words) -> list[tuple[str, ...]]:
    goods = paper.goods
    return [
        (
            facts.number(line.part_number),
            _description(line, words),
            line.shelf,
            "" if line.ordered is None or goods.state is GoodsInState.BOOKED else facts.quantity(line.ordered),
            f"{facts.quantity(line.quantity)} {line.unit}",
            facts.unit_price(line.price, paper.shop.currency),
        )
        for line in goods.lines
        if line.quantity or line.ordered
    ]


def _description(line: GoodsInLineRow, words: Words) -> str:
    """Its name, with the serial numbers that came."""
    name = stock_lists.part_name(line, words)
    return f"{name} (SN {facts.listed(line.serials, words)})" if line.serials else name
