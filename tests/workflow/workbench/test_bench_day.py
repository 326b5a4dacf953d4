"""From the counter through the bench: what intake wrote is what the bench works on."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from app.errors import ShopError
from app.workflow import Store
from app.workflow.counter import intake
from app.workflow.rows.cards import CardFilter
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.intake import DepositInput, IntakeInput
from app.workflow.rows.kinds import Means, State
from app.workflow.rows.shop import Who
from app.workflow.workbench import bench, cards
from tests.workflow.bench_shop import Bench


@pytest.fixture
def job(founded_store: Store, who: Who) -> Bench:
    given = IntakeInput(
        customer=CustomerInput("曾志伟", ("138-0013-8000",)),
        article=ArticleInput(1, "Haier", "XQG80"),
        fault="不通电",
        promised_at=founded_store.now() + timedelta(days=2),
        estimate=Decimal(300),
        unlock_code="2580",
    )
    made = intake.take_in(founded_store, who, (given,), DepositInput(Decimal(50), Means.WECHAT))
    return Bench(founded_store, who, made.orders[0].order_id)


@pytest.mark.parametrize("find", ["0013", "zeng", "曾志", "XQG80"])
def test_what_was_taken_in_is_in_the_list(job: Bench, find: str) -> None:
    assert cards.list_ids(job.store, CardFilter(find=find)).ids == (job.order_id,)
    assert cards.list_ids(job.store, CardFilter(find=job.card.number[-6:])).ids == (job.order_id,)


def test_the_card_has_the_deposit_and_the_receipt(job: Bench) -> None:
    card = job.card
    assert (card.deposit, card.estimate, card.has_unlock_code) == (50, 300, True)
    assert (card.state, len(card.receipts), len(card.promises)) == (State.RECEIVED, 1, 1)


def test_money_paid_is_no_typing_error(job: Bench) -> None:
    with pytest.raises(ShopError) as refused:
        bench.void(job.store, job.who, job.order_id, job.card.version, "twice")
    assert refused.value.key == "void.paid"


def test_a_void_order_keeps_no_unlock_code(founded_store: Store, who: Who) -> None:
    given = IntakeInput(
        CustomerInput("李四", ("13900139000",)),
        ArticleInput(1),
        "x",
        founded_store.now() + timedelta(days=1),
        unlock_code="1234",
    )
    order_id = intake.take_in(founded_store, who, (given,)).orders[0].order_id
    job = Bench(founded_store, who, order_id)
    card = bench.void(founded_store, who, order_id, job.card.version, "typed twice")
    assert (card.state, card.has_unlock_code) == (State.VOID, False)
