"""Customers' articles counted: seen, missing, on another shelf, here though handed out; shelves put right."""

from __future__ import annotations

import pytest

from app.errors import ShopError
from app.models import RepairOrder
from app.workflow import Store
from app.workflow.counting import article_counts, count_rows, counting
from app.workflow.rows.counting import (
    ArticleFound,
    ArticleLineRow,
    CountInput,
    CountKind,
    CountRow,
    CountState,
    Going,
    Scan,
    ScanOutcome,
)
from app.workflow.rows.kinds import State
from app.workflow.rows.shop import Who
from app.workflow.slips import count_papers
from app.workflow.stockroom import shelves
from app.workflow.workbench import cards
from tests.workflow.bench_shop import Bench, put_order

ALL = CountInput(CountKind.ARTICLES)


def number(store: Store, order_id: int) -> str:
    with store.reading() as session:
        return session.get_one(RepairOrder, order_id).number


def found(store: Store, count: CountRow) -> dict[int, ArticleFound]:
    ids = article_counts.line_ids(store, count.id).ids
    return {row.order_id: row.found for row in article_counts.lines(store, ids)}


def rows(store: Store, count: CountRow, show: ArticleFound) -> tuple[ArticleLineRow, ...]:
    return article_counts.lines(store, article_counts.line_ids(store, count.id, show).ids)


def scan(store: Store, who: Who, count: CountRow, *codes: str, going: Going = Going()) -> list[str]:  # noqa: B008
    taken = counting.take(store, who, count.id, [Scan(code) for code in codes], going)
    return [row.error.key if row.error else row.outcome for row in taken.rows]


def test_what_should_be_on_the_shelves(founded_store: Store, who: Who) -> None:
    here, other = put_order(founded_store, shelf="B"), put_order(founded_store, shelf="A")
    put_order(founded_store, shelf="A", state="sent_out")
    put_order(founded_store, shelf="A", state="handed_out", outcome="repaired")
    count = counting.begin(founded_store, who, ALL)
    assert (count.number, count.lines, count.kind) == ("C2611-0001", 2, CountKind.ARTICLES)
    assert list(found(founded_store, count)) == [other, here]  # by shelf
    one = counting.begin(founded_store, who, CountInput(CountKind.ARTICLES, "A"))
    assert list(found(founded_store, one)) == [other]


def test_seen_missing_elsewhere_and_here_though_handed_out(founded_store: Store, who: Who) -> None:
    seen, moved, missing = (put_order(founded_store, shelf=shelf) for shelf in "AAA")
    out = put_order(founded_store, shelf="A", state="handed_out", outcome="repaired")
    put_order(founded_store, shelf="B")
    labels = shelves.give_numbers(founded_store, who, ("A", "B"))
    count = counting.begin(founded_store, who, CountInput(CountKind.ARTICLES, "A"))
    codes = [labels[0].number, number(founded_store, seen), number(founded_store, out), "SN-4711",
             labels[1].number, number(founded_store, moved), number(founded_store, moved)]  # fmt: skip
    assert scan(founded_store, who, count, *codes) == [
        ScanOutcome.SHELF, ScanOutcome.COUNTED, ScanOutcome.NOT_HERE, ScanOutcome.UNKNOWN,
        ScanOutcome.SHELF, ScanOutcome.ELSEWHERE, ScanOutcome.TWICE,
    ]  # fmt: skip
    assert found(founded_store, count) == {
        seen: ArticleFound.FINE, moved: ArticleFound.ELSEWHERE, missing: ArticleFound.MISSING,
        out: ArticleFound.NOT_HERE,
    }  # fmt: skip
    assert article_counts.totals(founded_store, count.id) == dict.fromkeys(
        (ArticleFound.FINE, ArticleFound.ELSEWHERE, ArticleFound.MISSING, ArticleFound.NOT_HERE), 1
    )
    (row,) = rows(founded_store, count, ArticleFound.ELSEWHERE)
    assert (row.shelf, row.found_on, row.article, row.customer) == ("A", "B", "Haier XQG80-B14", "张伟明")
    assert [each.code for each in count_rows.unknown(founded_store, count.id)] == ["SN-4711"]


def test_an_article_of_another_shelf_is_taken_and_said(founded_store: Store, who: Who) -> None:
    put_order(founded_store, shelf="A")
    other = put_order(founded_store, shelf="B")
    count = counting.begin(founded_store, who, CountInput(CountKind.ARTICLES, "A"))
    assert scan(founded_store, who, count, number(founded_store, other)) == [ScanOutcome.ELSEWHERE]
    everywhere = counting.begin(founded_store, who, ALL)
    late = put_order(founded_store, shelf="A")
    assert scan(founded_store, who, everywhere, number(founded_store, late)) == [ScanOutcome.OUTSIDE]


def test_a_scan_can_be_taken_back(founded_store: Store, who: Who) -> None:
    from decimal import Decimal

    order = put_order(founded_store, shelf="A")
    count = counting.begin(founded_store, who, ALL)
    code, back = number(founded_store, order), Decimal(-1)
    scan(founded_store, who, count, code)
    counting.take(founded_store, who, count.id, [Scan(code, back)])
    assert found(founded_store, count) == {order: ArticleFound.MISSING}
    (row,) = counting.take(founded_store, who, count.id, [Scan(code, back)]).rows
    assert row.error is not None
    assert row.error.key == "count.nothing_to_take_back"


def test_what_left_meanwhile_is_not_missing(founded_store: Store, who: Who) -> None:
    job = Bench(founded_store, who, put_order(founded_store, shelf="A"))
    count = counting.begin(founded_store, who, ALL)
    job.force(State.HANDED_OUT, outcome="repaired")
    assert found(founded_store, count) == {job.order_id: ArticleFound.LEFT}


def test_shelves_are_put_right_in_one_act(founded_store: Store, who: Who) -> None:
    first, second = put_order(founded_store, shelf="A"), put_order(founded_store, shelf="A")
    count = counting.begin(founded_store, who, ALL)
    scan(founded_store, who, count, number(founded_store, first), number(founded_store, second), going=Going(shelf="B"))
    (one, _) = rows(founded_store, count, ArticleFound.ELSEWHERE)
    assert article_counts.put_right(founded_store, who, count.id, [one.id]) == 1
    assert cards.card(founded_store, who, one.order_id).shelf == "B"
    assert article_counts.put_right(founded_store, who, count.id) == 1
    assert found(founded_store, count) == {first: ArticleFound.FINE, second: ArticleFound.FINE}
    assert article_counts.put_right(founded_store, who, count.id) == 0


def test_a_count_of_articles_is_closed(founded_store: Store, who: Who) -> None:
    put_order(founded_store, shelf="A")
    count = counting.begin(founded_store, who, ALL)
    closed = article_counts.close(founded_store, who, count.id, count.version)
    assert (closed.state, closed.booked_by) == (CountState.BOOKED, "王芳")
    with pytest.raises(ShopError, match=r"count\.not_going_on"):
        article_counts.close(founded_store, who, count.id, closed.version)


def test_the_list_goes_on_where_it_stopped(founded_store: Store, who: Who) -> None:
    for at in range(5):
        put_order(founded_store, shelf="AB"[at % 2])
    count = counting.begin(founded_store, who, ALL)
    whole = article_counts.line_ids(founded_store, count.id).ids
    first = article_counts.line_ids(founded_store, count.id, limit=3)
    rest = article_counts.line_ids(founded_store, count.id, after=first.ids[-1], limit=3)
    assert (first.more, rest.more, first.ids + rest.ids) == (True, False, whole)


def test_the_papers_have_every_line_and_what_differs(founded_store: Store, who: Who) -> None:
    order, missing = put_order(founded_store, shelf="A"), put_order(founded_store, shelf="B")
    count = counting.begin(founded_store, who, ALL)
    scan(founded_store, who, count, number(founded_store, order), "SN-1")
    sheet, result = (make(founded_store, who, count.id) for make in (count_papers.sheet, count_papers.result))
    assert [row.order_id for row in sheet.articles] == [order, missing]
    assert [row.order_id for row in result.articles] == [missing]
    assert [row.code for row in result.unknown] == ["SN-1"]
