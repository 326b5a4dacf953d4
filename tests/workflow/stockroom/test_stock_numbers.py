"""Numbers of the store room's papers: rising in each month, by the shop's own clock, read back as they are written."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from app.errors import ShopError
from app.models.restore import KINDS
from app.workflow import Store
from app.workflow.stockroom import stock_numbers
from app.workflow.stockroom.stock_numbers import Series

NOVEMBER = datetime(2026, 11, 16, 2, 0, tzinfo=UTC)
LAST_EVENING = datetime(2026, 11, 30, 17, 0, tzinfo=UTC)  # in Shanghai it is December


def test_they_rise_in_their_month(founded_store: Store) -> None:
    with founded_store.writing() as session:
        given = [stock_numbers.issue(session, Series.PURCHASE, NOVEMBER) for _ in range(2)]
        assert given == ["P2611-0001", "P2611-0002"]
        assert stock_numbers.issue(session, Series.GOODS_IN, NOVEMBER) == "G2611-0001"
        assert stock_numbers.issue(session, Series.PURCHASE, LAST_EVENING) == "P2612-0001"


def test_they_grow_longer_and_end(founded_store: Store) -> None:
    with founded_store.writing() as session:
        session.execute(text("INSERT INTO number_series (kind, month, last) VALUES (14, '2611', 999998)"))
        assert stock_numbers.issue(session, Series.COUNT, NOVEMBER) == "C2611-999999"
    with pytest.raises(ShopError, match=r"number\.used_up"), founded_store.writing() as session:
        stock_numbers.issue(session, Series.COUNT, NOVEMBER)


def test_they_are_read_back() -> None:
    assert stock_numbers.series_of("R2611-0042") == (Series.RETURN, "2611", 42)
    assert [stock_numbers.series_of(other) for other in ("X2611-0001", "P2611-1", "126110000017", "")] == [None] * 4


def test_each_series_has_a_letter_and_leaps_after_a_restore() -> None:
    assert set(stock_numbers.LETTERS) == set(Series)
    assert len(set(stock_numbers.LETTERS.values())) == len(Series)
    assert set(Series) <= set(KINDS)
