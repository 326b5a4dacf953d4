"""The goods register as a list: every article in and out, by day of the shop, state and words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from app.models.store import Store
from app.workflow.counter import pickup
from app.workflow.registers import register
from app.workflow.rows.customers import CustomerInput
from app.workflow.rows.kinds import Means, Outcome, Service
from app.workflow.rows.papers import RegisterFilter
from app.workflow.rows.pickup import Collector, PaymentInput
from app.workflow.rows.shop import Who
from app.workflow.workbench import bench, cards
from tests.workflow.at_counter import hand_out_input, make_ready, take_in

if TYPE_CHECKING:
    from tests.conftest import Clock


def ids(store: Store, **chosen: object) -> list[int]:
    return list(register.list_ids(store, RegisterFilter(**chosen)).ids)  # type: ignore[arg-type]


def test_a_line_goes_in_and_out(founded_store: Store, who: Who, clock: Clock) -> None:
    taken = take_in(founded_store, who)
    (row,) = register.rows(founded_store, ids(founded_store))
    assert (row.number, row.customer, row.date_in, row.date_out) == (taken.number, "张伟明", clock.now, None)
    assert "Xiaomi" in row.article
    assert all(word in row.accessories for word in ("Charger", "Case"))
    assert (row.service, row.outcome, row.receipt_voided_by, row.struck) == (Service.PAID, None, "", "")

    make_ready(founded_store, who, taken.order_id)
    clock.forward(days=1)
    given = hand_out_input(
        founded_store, who, taken.order_id,
        collector=Collector("李丽", "身份证", "4321"), payments=(PaymentInput(Means.CARD, Decimal(100)),),
    )  # fmt: skip
    pickup.hand_out(founded_store, who, given)
    (row,) = register.all_rows(founded_store, RegisterFilter())
    assert (row.date_out, row.outcome, row.receipt_voided_by) == (clock.now, Outcome.REPAIRED, who.name)
    assert row.collected_by == "李丽 (身份证 …4321)"


def test_filters_by_state_and_a_struck_line(founded_store: Store, who: Who) -> None:
    here, gone, wrong = (take_in(founded_store, who) for _ in range(3))
    make_ready(founded_store, who, gone.order_id, Outcome.DECLINED)
    given = hand_out_input(
        founded_store, who, gone.order_id, payments=(PaymentInput(Means.ALIPAY, Decimal(30)),)
    )
    pickup.hand_out(founded_store, who, given)
    bench.void(founded_store, who, wrong.order_id, cards.card(founded_store, who, wrong.order_id).version, "twice")
    assert [row.number for row in register.rows(founded_store, ids(founded_store, state="in"))] == [here.number]
    assert [row.number for row in register.rows(founded_store, ids(founded_store, state="out"))] == [gone.number]
    rows = register.rows(founded_store, ids(founded_store))
    assert [row.number for row in rows] == [wrong.number, gone.number, here.number]  # newest first
    assert rows[0].struck == "twice"


def test_days_are_the_shops_own(founded_store: Store, who: Who, clock: Clock) -> None:
    """Midnight in Shanghai is four in the afternoon UTC the day before."""
    numbers = []
    for moment in ((15, 15, 59), (15, 16, 0), (16, 15, 59), (16, 16, 0)):
        clock.now = datetime(2026, 11, *moment, tzinfo=UTC)
        numbers.append(take_in(founded_store, who).number)
    sixteenth = RegisterFilter(first=date(2026, 11, 16), last=date(2026, 11, 16))
    assert [row.number for row in register.all_rows(founded_store, sixteenth)] == numbers[1:3]
    until = RegisterFilter(last=date(2026, 11, 15))
    assert [row.number for row in register.all_rows(founded_store, until)] == numbers[:1]
    since = RegisterFilter(first=date(2026, 11, 17))
    assert [row.number for row in register.all_rows(founded_store, since)] == numbers[3:]


def test_finds_by_words(founded_store: Store, who: Who) -> None:
    zhang = take_in(founded_store, who)
    other = take_in(founded_store, who, customer=CustomerInput(name="Alice Baker", phones=("154 9999 8888",)))
    wanted = {"张伟": zhang, "alice": other, "8888": other, zhang.number: zhang}
    for text, taken in wanted.items():
        found = register.all_rows(founded_store, RegisterFilter(find=text))
        assert [row.number for row in found] == [taken.number], text
    assert register.all_rows(founded_store, RegisterFilter(find="nobody at all")) == ()


def test_stretches(founded_store: Store, who: Who) -> None:
    for _ in range(5):
        take_in(founded_store, who)
    everything = register.list_ids(founded_store, RegisterFilter())
    assert (len(everything.ids), everything.more) == (5, False)
    first = register.list_ids(founded_store, RegisterFilter(), 0, 3)
    second = register.list_ids(founded_store, RegisterFilter(), first.ids[-1], 3)
    assert (first.ids + second.ids, first.more, second.more) == (everything.ids, True, False)
    assert [row.id for row in register.rows(founded_store, list(second.ids))] == list(second.ids)
