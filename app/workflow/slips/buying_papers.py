"""The papers of buying: their rows, and that each print counts; a purchase order as CSV for an e-mail."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from sqlalchemy.orm import Session

from app.models import PaperOwed, plain
from app.models.store import Store
from app.workflow import history
from app.workflow.buying import purchase_rows, receiving_rows, return_rows, suppliers
from app.workflow.counter import receipts
from app.workflow.house import shop, staff
from app.workflow.registers import csv_cells
from app.workflow.rows.buying import PurchaseRow
from app.workflow.rows.buying_papers import GoodsInPaper, PurchasePaper, ReturnPaper
from app.workflow.rows.kinds import Document
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who

BuyingPaper = PurchasePaper | GoodsInPaper | ReturnPaper
Paper = TypeVar("Paper", PurchasePaper, GoodsInPaper, ReturnPaper)
#: The columns of the CSV file, in order; `headings` has their words.
COLUMNS = ("position", "supplier_number", "our_number", "maker_number", "name", "quantity", "unit", "price", "amount")


def seen(store: Store, document: Document, subject_id: int) -> BuyingPaper:
    """The paper as its next print would be. Raises ShopError("data.gone"), ValueError for another document."""
    with store.reading() as session:
        return _paper(store, session, document, subject_id)


def printed(store: Store, who: Who, document: Document, subject_id: int) -> BuyingPaper:
    """The same, for printing: this print counts, and stands in the history. Raises what `seen` raises."""
    staff.require_right(who, Right.PRINT_SLIPS)
    with store.writing() as session:
        at = store.now()
        paper = _paper(store, session, document, subject_id)
        owed = {"document": document.value, "subject_id": subject_id, "copy": paper.copy, "station": who.station}
        done = {"printer": "", "staff_id": who.staff_id, "owed_at": at, "taken_at": at}
        plain.add_row(session, PaperOwed, {**owed, **done})
        subject, what = _SUBJECTS[document], "paper.printed" if paper.copy == 1 else "paper.reprinted"
        history.note(session, who, at, subject, subject_id, what, new=f"{document} {paper.copy}")
        return paper


_SUBJECTS = {
    Document.PURCHASE_ORDER: "purchase_order",
    Document.GOODS_IN_LIST: "goods_in",
    Document.SUPPLIER_RETURN: "supplier_return",
}


def _paper(store: Store, session: Session, document: Document, subject_id: int) -> BuyingPaper:
    row, now = shop.paper_row(session, store.folder), store.now()
    if document is Document.PURCHASE_ORDER:
        order = purchase_rows.row_of(session, now, subject_id)
        paper = PurchasePaper(row, order, suppliers.row_of(session, order.supplier_id), now)
        return _counted(session, document, subject_id, paper)
    if document is Document.GOODS_IN_LIST:
        goods = GoodsInPaper(row, receiving_rows.row_of(session, subject_id), now)
        return _counted(session, document, subject_id, goods)
    if document is Document.SUPPLIER_RETURN:
        back = return_rows.row_of(session, subject_id)
        slip = ReturnPaper(row, back, suppliers.row_of(session, back.supplier_id), now)
        return _counted(session, document, subject_id, slip)
    raise ValueError(document)


def _counted(session: Session, document: Document, subject_id: int, paper: Paper) -> Paper:
    return replace(paper, copy=receipts.next_copy(session, document, subject_id))


def write_csv(order: PurchaseRow, headings: Mapping[str, str]) -> bytes:
    """The lines of a purchase order for a spreadsheet: UTF-8 with its mark, no cell is worked out as a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([headings[column] for column in COLUMNS])
    for position, line in enumerate(order.lines, 1):
        texts = (line.supplier_number, line.part_number, line.maker_number, line.part_name)
        numbers = (f"{line.quantity:f}", csv_cells.safe(line.unit), f"{line.price:f}", f"{line.amount:f}")
        writer.writerow([position, *map(csv_cells.safe, texts), *numbers])
    return out.getvalue().encode("utf-8-sig")
