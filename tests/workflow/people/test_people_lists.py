"""The list of customers: by last visit, by name, found; each page goes on where the one before ended."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.errors import ShopError
from app.models.store import Store
from app.workflow.people import people_cards, people_lists
from app.workflow.rows.people import PeopleFilter, PeopleSort
from app.workflow.rows.shop import Who
from tests.conftest import Clock
from tests.workflow.some_people import add, bring, close


@pytest.fixture
def five(founded_store: Store, who: Who, clock: Clock) -> dict[str, int]:
    """C and A came, C last; B, D and E never did."""
    keys = {name: add(founded_store, who, name, f"1380000000{place}").id for place, name in enumerate("CABDE")}
    for name in ("C", "A", "C"):
        clock.forward(hours=1)
        bring(founded_store, who, keys[name])
    return keys


def names(store: Store, keys: dict[str, int], wanted: PeopleFilter, limit: int = 200) -> str:
    """The whole list, read a page at a time."""
    by_key = {key: name for name, key in keys.items()}
    seen, after, more = "", 0, True
    while more:
        page = people_lists.list_ids(store, wanted, after, limit)
        seen += "".join(by_key[key] for key in page.ids)
        after, more = page.ids[-1] if page.ids else 0, page.more
        assert len(seen) <= len(keys)
    return seen


@pytest.mark.parametrize("limit", [1, 2, 3, 200])
@pytest.mark.parametrize("find", ["", "1380"])
@pytest.mark.parametrize(
    ("sort", "descending", "expected"),
    [
        (PeopleSort.VISIT, True, "CAEDB"),
        (PeopleSort.VISIT, False, "ACEDB"),
        (PeopleSort.NAME, False, "ABCDE"),
        (PeopleSort.NAME, True, "EDCBA"),
    ],
)
def test_every_order_in_every_stretch(
    founded_store: Store, five: dict[str, int], find: str, sort: PeopleSort, descending: bool, expected: str, limit: int
) -> None:
    assert names(founded_store, five, PeopleFilter(find, sort, descending), limit) == expected


def test_a_search_finds_some(founded_store: Store, five: dict[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    assert names(founded_store, five, PeopleFilter("00001")) == "A"
    assert names(founded_store, five, PeopleFilter("nobody at all")) == ""
    assert not people_lists.more_than_shown(founded_store, "1380")
    monkeypatch.setattr(people_lists, "MOST_FOUND", 2)
    assert names(founded_store, five, PeopleFilter("1380")) == "ED"
    assert people_lists.more_than_shown(founded_store, "1380")
    assert not people_lists.more_than_shown(founded_store, "")


def test_a_line_of_the_list(founded_store: Store, who: Who, clock: Clock) -> None:
    key = add(founded_store, who, "张伟明", "138 0013 8000", "021-6258 0000", company="华联").id
    lone = add(founded_store, who, "", company="华联").id
    order = bring(founded_store, who, key)
    at = clock.now
    clock.forward(hours=1)
    bring(founded_store, who, key)
    close(founded_store, order.order_id)
    row, other = people_lists.rows(founded_store, (key, lone, 999))
    assert (row.name, row.company, row.phone, row.here) == ("张伟明", "华联", "138 0013 8000", 1)
    assert row.last_visit is not None
    assert row.last_visit > at
    assert (other.name, other.company, other.phone, other.last_visit, other.here) == ("华联", "", "", None, 0)


def test_everything_about_one(founded_store: Store, who: Who) -> None:
    key = add(founded_store, who, "张伟明", "138 0013 8000", "10086").id
    wife = add(founded_store, who, "李秀英", "+86 138 0013 8000")
    bring(founded_store, who, key, deposit=30)
    card = people_cards.whole(founded_store, key)
    assert card.same_phone == (wife,)
    assert (card.paid, card.payments, card.here, card.owed) == (Decimal(30), 1, 1, Decimal(0))
    assert [line.what for line in card.history] == ["customer.added"]
    assert (card.same_company, card.in_company, card.merges) == ((), 0, ())
    with pytest.raises(ShopError, match=r"data\.gone"):
        people_cards.whole(founded_store, 999)
