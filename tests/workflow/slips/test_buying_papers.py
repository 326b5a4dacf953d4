"""Papers of buying: complete rows, each print counted with a line of history, a CSV in which nothing is worked out."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import text

from app.errors import ShopError
from app.workflow import Store
from app.workflow.buying import receiving, supplier_returns
from app.workflow.rows.buying_papers import GoodsInPaper, PurchasePaper, ReturnPaper
from app.workflow.rows.kinds import Document
from app.workflow.rows.receiving import Cause
from app.workflow.rows.shop import Who
from app.workflow.slips import buying_papers
from tests.workflow.buying.buying_shop import Buyer

WORDS = {column: column for column in buying_papers.COLUMNS}


@pytest.fixture
def buyer(founded_store: Store, who: Who) -> Buyer:
    return Buyer(founded_store, who)


def test_each_print_counts(buyer: Buyer) -> None:
    order = buyer.sent(buyer.supplier(our_number="K-7"), (buyer.part(), 2))
    seen = buying_papers.seen(buyer.store, Document.PURCHASE_ORDER, order.id)
    assert isinstance(seen, PurchasePaper)
    assert (seen.copy, seen.order.lines, seen.supplier.our_number) == (1, order.lines, "K-7")
    copies = [buying_papers.printed(buyer.store, buyer.who, Document.PURCHASE_ORDER, order.id).copy for _ in range(2)]
    assert copies == [1, 2]
    assert buying_papers.seen(buyer.store, Document.PURCHASE_ORDER, order.id).copy == 3
    with buyer.store.reading() as session:
        lines = session.execute(text("SELECT what, new FROM history WHERE what LIKE 'paper.%' ORDER BY id")).all()
        owed = session.scalar(text("SELECT count(*) FROM paper_owed WHERE taken_at IS NULL"))
    assert lines == [("paper.printed", "purchase_order 1"), ("paper.reprinted", "purchase_order 2")]
    assert owed == 0, "it is printed at once, nothing is left to print"


def test_a_delivery_and_a_return_have_theirs(buyer: Buyer) -> None:
    part = buyer.part(on_hand=3)
    goods = receiving.begin(buyer.store, buyer.who)
    receiving.scan(buyer.store, buyer.who, goods.id, part.number)
    paper = buying_papers.printed(buyer.store, buyer.who, Document.GOODS_IN_LIST, goods.id)
    assert isinstance(paper, GoodsInPaper)
    assert paper.goods.lines[0].quantity == 1
    made = supplier_returns.begin(buyer.store, buyer.who, buyer.supplier().id)
    supplier_returns.add_line(buyer.store, buyer.who, made.id, part.id, Cause.SURPLUS, Decimal(1))
    slip = buying_papers.printed(buyer.store, buyer.who, Document.SUPPLIER_RETURN, made.id)
    assert isinstance(slip, ReturnPaper)
    assert slip.row.lines[0].cause is Cause.SURPLUS
    with pytest.raises(ShopError, match=r"data\.gone"):
        buying_papers.seen(buyer.store, Document.GOODS_IN_LIST, 99)
    with pytest.raises(ValueError, match="badge"):
        buying_papers.seen(buyer.store, Document.BADGE, 1)


def test_the_csv_has_every_line_and_no_formula(buyer: Buyer) -> None:
    nova, evil, plain = buyer.supplier(), buyer.part("=HYPERLINK(1)"), buyer.part("屏幕", maker_number="+MK")
    buyer.sold(nova, evil, ((1, "2.50"),), number="@SUM(A1)")
    order = buyer.draft(nova, (evil, 3), (plain, 1))
    data = buying_papers.write_csv(replace(order), WORDS)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert rows[0] == list(buying_papers.COLUMNS)
    assert rows[1] == ["1", "'@SUM(A1)", evil.number, "", "'=HYPERLINK(1)", "3", "pc", "2.50", "7.50"]
    assert rows[2][3:5] == ["'+MK", "屏幕"]
