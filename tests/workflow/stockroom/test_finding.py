"""Parts for a card: what fits the article's model comes first, however the model is written."""

from __future__ import annotations

from decimal import Decimal

from app.models.store import Store
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput
from app.workflow.stockroom import finding, stock


def part(store: Store, who: Who, name: str, *fits: str, on_hand: int = 0) -> int:
    row = stock.save_part(store, who, PartInput(name, Decimal(10), fits=fits))
    if on_hand:
        stock.goods_in(store, who, row.id, Decimal(on_hand), Decimal(1))
    return row.id


def test_what_fits_comes_first_and_what_is_there_before_it(founded_store: Store, who: Who) -> None:
    part(founded_store, who, "A battery")
    none_there = part(founded_store, who, "B battery", "iPhone 13", "iPhone 14")
    there = part(founded_store, who, "C battery", "Apple iPhone13", on_hand=2)
    retired = part(founded_store, who, "D battery", "iPhone 13")
    stock.retire(founded_store, who, retired, stock.part(founded_store, retired).version)
    for brand, model in (("Apple", "iPhone 13"), ("apple", "IPHONE-13")):
        assert finding.fitting(founded_store, brand, model) == (there, none_there)
    assert finding.fitting(founded_store, "Apple", "") == ()
    assert [row.id for row in finding.for_card(founded_store, "", "Apple", "iPhone 13")] == [there, none_there]
    found = [row.name for row in finding.for_card(founded_store, "battery", "Apple", "iPhone 13")]
    assert found == ["B battery", "C battery", "A battery"]
    assert [row.name for row in finding.for_card(founded_store, "battery")] == ["A battery", "B battery", "C battery"]


def test_a_number_is_that_part_whatever_fits(founded_store: Store, who: Who) -> None:
    part(founded_store, who, "Fits", "X1")
    other = part(founded_store, who, "Other")
    number = stock.part(founded_store, other).number
    assert [row.id for row in finding.for_card(founded_store, number, "", "X1")] == [other]
