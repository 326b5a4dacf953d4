"""Notices to collect: who gets one, that it counts as telling, and that nobody gets it twice in the time."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from app.errors import ShopError
from app.models.store import Store
from app.workflow.counter import pickup
from app.workflow.rows.kinds import Document, How
from app.workflow.rows.papers import NoticePaper
from app.workflow.rows.shop import Who
from app.workflow.slips import notices, papers
from app.workflow.workbench import bench, cards
from tests.workflow.at_counter import hand_out_input, make_ready, take_in

if TYPE_CHECKING:
    from tests.conftest import Clock


def ready(store: Store, who: Who, deposit: str = "") -> int:
    order = take_in(store, who, deposit)
    make_ready(store, who, order.order_id)
    return order.order_id


def owed(store: Store, who: Who) -> list[tuple[int, int]]:
    slips = papers.owed(store, who.station)
    return [(slip.subject_id, slip.copy) for slip in slips if slip.document is Document.COLLECT_NOTICE]


def test_a_notice_is_owed_and_the_customer_counts_as_told(founded_store: Store, who: Who, clock: Clock) -> None:
    order_id = ready(founded_store, who, "30")
    clock.forward(days=9)
    assert notices.write(founded_store, who, order_id) == 1
    card = cards.card(founded_store, who, order_id)
    assert (card.told_at, card.told_how) == (clock.now, How.LETTER)
    assert (card.history[0].what, card.history[0].new) == ("card.told", f"letter {clock.now.isoformat()}")
    (slip,) = [each for each in papers.owed(founded_store, who.station) if each.document is Document.COLLECT_NOTICE]
    written = clock.now
    clock.forward(days=1)
    paper = papers.paper_for(founded_store, slip)
    assert isinstance(paper, NoticePaper)
    assert (paper.due, paper.written_at, paper.copy) == (Decimal(70), written, 1)  # whenever it is printed
    assert notices.write(founded_store, who, order_id) == 2


def test_what_is_not_ready_gets_none(founded_store: Store, who: Who) -> None:
    order = take_in(founded_store, who)
    with pytest.raises(ShopError, match=r"paper\.not_ready"):
        notices.write(founded_store, who, order.order_id)
    with pytest.raises(ShopError, match=r"paper\.not_ready"):
        papers.preview_slip(founded_store, Document.COLLECT_NOTICE, order.order_id)
    with pytest.raises(ShopError, match=r"paper\.not_ready"):
        papers.reprint(founded_store, who, Document.COLLECT_NOTICE, order.order_id)
    assert owed(founded_store, who) == []


def test_all_that_wait_too_long_get_one_each(founded_store: Store, who: Who, clock: Clock) -> None:
    old, told = ready(founded_store, who), ready(founded_store, who)
    clock.forward(days=10)
    young = ready(founded_store, who)
    bench.tell_ready(founded_store, who, told, How.PHONE)  # a call does not keep the letter back
    clock.forward(days=4)
    assert notices.uncollected(founded_store, 14) == (old, told)
    assert notices.write_all(founded_store, who, 14) == 2
    assert owed(founded_store, who) == [(old, 1), (told, 1)]
    assert notices.uncollected(founded_store, 14) == ()  # not again the next day
    assert notices.write_all(founded_store, who, 14) == 0
    assert notices.uncollected(founded_store, 4) == (young,)
    clock.forward(days=15)
    assert set(notices.uncollected(founded_store, 14)) == {old, told, young}
    pickup.hand_out(founded_store, who, hand_out_input(founded_store, who, old, owed_how="account"))
    assert notices.write_all(founded_store, who, 14) == 2
    assert owed(founded_store, who)[2:] == [(told, 2), (young, 1)]


def test_a_notice_still_owed_when_its_article_is_out_holds_up_nothing(founded_store: Store, who: Who) -> None:
    order_id = ready(founded_store, who)
    notices.write(founded_store, who, order_id)
    pickup.hand_out(founded_store, who, hand_out_input(founded_store, who, order_id, owed_how="account"))
    made = papers.papers_for(founded_store, papers.owed(founded_store, who.station))
    assert not [each for each in made if isinstance(each, ShopError)]


@pytest.mark.parametrize("days", [0, -3, 4000])
def test_days_that_make_no_sense_are_refused(founded_store: Store, who: Who, days: int) -> None:
    for verb in (notices.uncollected, lambda store, days: notices.write_all(store, who, days)):
        with pytest.raises(ShopError, match=r"notice\.days_wrong") as refused:
            verb(founded_store, days)
        assert refused.value.field == "days"
