"""Scans of customers' articles: each was seen, at a shelf, and whether it should be there."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from typing_extensions import override

from app.errors import ShopError
from app.models import StockCount, StockCountLine
from app.workflow import money
from app.workflow.counting import count_codes
from app.workflow.counting.count_codes import Article
from app.workflow.counting.count_lines import Count
from app.workflow.counting.count_taking import ONE, Taker
from app.workflow.rows.counting import Going, ScanOutcome, ScanRow
from app.workflow.rows.kinds import OPEN_STATES, State
from app.workflow.rows.shop import Who
from app.workflow.stockroom import other_codes

IN_SHOP = tuple(state for state in OPEN_STATES if state is not State.SENT_OUT)


class ArticleTaker(Taker):
    """The same for articles: tags and shelf labels; a shelf stands for all that is scanned after it."""

    def __init__(
        self, session: Session, who: Who, count: StockCount | Count, at: datetime, going: Going
    ) -> None:
        super().__init__(session, who, count, at, going)
        if not going.shelf and count.scope:
            self.going = Going(shelf=count.scope)

    @override
    def taken(self, code: str, quantity: int) -> ScanRow:
        shelf = count_codes.shelf(self.session, code)
        if shelf is not None:
            self.going = Going(shelf=shelf)
            return ScanRow(code, ScanOutcome.SHELF, name=shelf, shelf=shelf)
        article = count_codes.article(self.session, code)
        if article is None:
            other_codes.refuse(self.session, code)
            return self.unknown(code, quantity)
        line = self.line_of_article(article)
        if quantity < 0:
            return self._not_seen(article, line, code)
        before = line.counted is not None and line.shelf == self.going.shelf
        line.counted, line.shelf = ONE, self.going.shelf
        line.expected = ONE if article.state in IN_SHOP else 0
        line.counted_at, line.counted_by = self.at, self.who.staff_id
        self.session.flush()
        self.write(line, code, ONE, self.moment)
        return self._row(self._outcome(article, line, before=before), article, code)

    def _outcome(self, article: Article, line: StockCountLine, *, before: bool) -> ScanOutcome:
        if before:
            return ScanOutcome.TWICE
        if article.state not in IN_SHOP:
            return ScanOutcome.NOT_HERE
        if line.shelf and line.shelf != article.shelf:
            return ScanOutcome.ELSEWHERE
        return ScanOutcome.OUTSIDE if line.outside else ScanOutcome.COUNTED

    def _not_seen(self, article: Article, line: StockCountLine, code: str) -> ScanRow:
        """Taken back."""
        if line.counted is None:
            raise ShopError("count.nothing_to_take_back", "quantity", counted=money.quantity_of(0))
        line.counted, line.shelf = None, ""
        self.session.flush()
        self.write(line, code, -ONE, self.moment)
        return self._row(ScanOutcome.COUNTED, article, code, -1)

    def line_of_article(self, article: Article) -> StockCountLine:
        """Its line; one that was not to be seen gets it now."""
        query = select(StockCountLine).where(
            StockCountLine.count_id == self.count.id, StockCountLine.order_id == article.id
        )
        line = self.session.scalar(query)
        if line is None:
            line = StockCountLine(count_id=self.count.id, order_id=article.id, outside=True)
            self.session.add(line)
            self.session.flush()
        return line

    def _row(self, outcome: ScanOutcome, article: Article, code: str, quantity: int = 1) -> ScanRow:
        return ScanRow(
            code=code,
            outcome=outcome,
            quantity=money.quantity_of(quantity * ONE),
            number=article.number,
            shelf=article.shelf,
            state=article.state,
        )
