"""The rows of the sheets that a count is made by, and of what came of it."""

from __future__ import annotations

from app.models.store import Store
from app.workflow.counting import article_counts, count_rows
from app.workflow.house import shop, staff
from app.workflow.rows.cards import Page
from app.workflow.rows.counting import ArticleFound, ArticleLineRow, CountLineRow, CountSheetPaper, LineFilter, Show
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who

STRETCH = 500  # lines read at once


def sheet(store: Store, who: Who, count_id: int) -> CountSheetPaper:
    """To count by: every line of the count, by shelf; expected numbers where `who` may see them."""
    return _paper(store, who, count_id, result=False)


def result(store: Store, who: Who, count_id: int) -> CountSheetPaper:
    """What came of it: the lines that differ; of articles those missing, elsewhere, or here though out."""
    return _paper(store, who, count_id, result=True)


def _paper(store: Store, who: Who, count_id: int, *, result: bool) -> CountSheetPaper:
    staff.require_right(who, Right.PRINT_SLIPS)
    count = count_rows.count(store, count_id)
    with store.reading() as session:
        shop_row = shop.paper_row(session, store.folder)
    return CountSheetPaper(
        shop=shop_row,
        count=count,
        lines=() if count.of_articles else _lines(store, who, count_id, Show.DIFFERING if result else Show.ALL),
        articles=_articles(store, count_id, result=result) if count.of_articles else (),
        unknown=count_rows.unknown(store, count_id) if result else (),
        sums=count_rows.sums(store, who, count_id),
        result=result,
        printed_at=store.now(),
    )


def _lines(store: Store, who: Who, count_id: int, show: Show) -> tuple[CountLineRow, ...]:
    wanted, page = LineFilter(count_id, show), Page((), True)
    found: list[CountLineRow] = []
    while page.more:
        page = count_rows.line_ids(store, who, wanted, page.ids[-1] if page.ids else 0, STRETCH)
        found += count_rows.lines(store, who, page.ids)
    return tuple(found)


def _articles(store: Store, count_id: int, *, result: bool) -> tuple[ArticleLineRow, ...]:
    found: list[ArticleLineRow] = []
    kinds = (ArticleFound.MISSING, ArticleFound.ELSEWHERE, ArticleFound.NOT_HERE) if result else (None,)
    for kind in kinds:
        page = Page((), True)
        while page.more:
            page = article_counts.line_ids(store, count_id, kind, page.ids[-1] if page.ids else 0, STRETCH)
            found += article_counts.lines(store, page.ids)
    return tuple(found)
