"""Pairs of parts that stand in for each other."""

from __future__ import annotations

import pytest

from app.errors import ShopError
from app.workflow import Store
from app.workflow.rows.shop import Who
from app.workflow.stockroom import stock, substitutes
from tests.workflow.bench_shop import put_part


def test_each_stands_in_for_the_other_the_most_free_first(founded_store: Store, who: Who) -> None:
    one, few, many = (put_part(founded_store, who, name, count) for name, count in (("A", 0), ("B", 1), ("C", 5)))
    substitutes.add(founded_store, who, few.id, one.id)
    found = substitutes.add(founded_store, who, one.id, many.id, "needs the longer screw")
    assert [(row.part.name, row.part.free, row.note) for row in found] == [
        ("C", 5, "needs the longer screw"), ("B", 1, ""),
    ]
    assert [row.part.name for row in substitutes.of(founded_store, many.id)] == ["A"]
    assert substitutes.add(founded_store, who, many.id, one.id, "no")[0].note == "no"
    assert [row.part.name for row in substitutes.remove(founded_store, who, many.id, one.id)] == []
    assert [row.part.name for row in substitutes.of(founded_store, one.id)] == ["B"]


def test_what_can_be_no_pair(founded_store: Store, who: Who) -> None:
    part = put_part(founded_store, who)
    for other, key in ((part.id, "substitute.itself"), (99, "part.unknown")):
        with pytest.raises(ShopError, match=key):
            substitutes.add(founded_store, who, part.id, other)
    with pytest.raises(ShopError, match=r"data\.gone"):
        substitutes.remove(founded_store, who, part.id, 99)


def test_a_retired_part_is_not_offered(founded_store: Store, who: Who) -> None:
    one, other = put_part(founded_store, who, "A"), put_part(founded_store, who, "B")
    substitutes.add(founded_store, who, one.id, other.id)
    stock.retire(founded_store, who, other.id, other.version)
    assert substitutes.of(founded_store, one.id) == ()
