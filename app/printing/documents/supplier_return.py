"""The slip of a supplier return 退货单: what goes back and why; it lies in the parcel."""

from __future__ import annotations

from app.printing.documents import facts, stock_lists
from app.printing.documents.base import Rendered
from app.printing.documents.blocks import Column, Fact
from app.printing.documents.words import Words
from app.workflow.rows.buying_papers import ReturnPaper
from app.workflow.rows.receiving import Cause, ReturnLineRow


def draw(paper: ReturnPaper, words: Words, size: str) -> Rendered:
    """On A4 or A5."""
    row, shop = paper.row, paper.shop
    title, label = words.translate("Papers", "Return to the supplier"), words.translate("Papers", "Return number")
    flow = stock_lists.begun(size, shop, title, label, row.number, paper.copy, words)
    flow.facts(
        [
            *stock_lists.supplier_facts(paper.supplier, words),
            Fact(words.translate("Papers", "Date"), facts.day_of(row.sent_at or paper.printed_at, shop)),
            Fact(words.translate("Papers", "Sent by"), row.made_by),
        ]
    )
    flow.gap(2)
    flow.table(_columns(words), _lines(paper, words))
    if row.note:
        flow.section(words.translate("Papers", "Note"), row.note)
    flow.paragraph(words.translate("Papers", "Please credit these parts, or tell us why not."))
    flow.signatures(
        [words.translate("Papers", "Signature, date"), words.translate("Papers", "Received by the supplier")]
    )
    return stock_lists.ended(flow, words, shop, paper.printed_at)


def _columns(words: Words) -> tuple[Column, ...]:
    return (
        Column(words.translate("Papers", "No."), 7, "right"),
        Column(words.translate("Papers", "Your part number"), 30),
        Column(words.translate("Papers", "Our part number"), 28),
        Column(words.translate("Papers", "Description"), 54),
        Column(words.translate("Papers", "Why it goes back"), 40),
        Column(words.translate("Papers", "Quantity"), 20, "right"),
    )


def _lines(paper: ReturnPaper, words: Words) -> list[tuple[str, ...]]:
    return [
        (
            str(position),
            line.supplier_number,
            facts.number(line.part_number),
            _description(line, words),
            " · ".join(each for each in (_cause(line.cause, words), line.note) if each),
            f"{facts.quantity(line.quantity)} {line.unit}",
        )
        for position, line in enumerate(paper.row.lines, 1)
    ]


def _description(line: ReturnLineRow, words: Words) -> str:
    name = stock_lists.part_name(line, words)
    return f"{name} (SN {line.serial})" if line.serial else name


def _cause(cause: Cause, words: Words) -> str:
    return {
        Cause.FAULTY_ON_ARRIVAL: words.translate("Papers", "faulty on arrival"),
        Cause.BROKEN_BY_US: words.translate("Papers", "broken by us"),
        Cause.WRONG_PART: words.translate("Papers", "wrong part"),
        Cause.SURPLUS: words.translate("Papers", "surplus"),
    }[cause]
