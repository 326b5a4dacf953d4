"""What an order costs: rounding, tax, warranty, unrepaired, discount."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ShopError
from app.workflow.rows.kinds import UNREPAIRED, Outcome, Service
from app.workflow.till.charges import ChargedLine, ChargeLine, Charges, RateSum, charges, rates_of

LINES = (ChargeLine("labour", "Repair", 1_000, 8_000), ChargeLine("part", "Screen", 2_000, 10_000))


def bill(
    *lines: ChargeLine,
    service: Service = Service.PAID,
    outcome: Outcome | None = Outcome.REPAIRED,
    fee: int = 3_000,
    rate: int = 1_300,
    with_tax: bool = True,
    discount: int = 0,
    step: int = 1,
    down: bool = False,
) -> Charges:
    return charges(
        lines or LINES,
        service=service,
        outcome=outcome,
        diagnosis_fee=fee,
        tax_rate=rate,
        with_tax=with_tax,
        discount=discount,
        step=step,
        down=down,
    )


def test_prices_with_tax_hold_their_tax() -> None:
    done = bill()
    assert done.total == 28_000
    assert (done.labour, done.parts, done.fee, done.tax) == (7_080, 17_699, 0, 920 + 2_301)
    assert all(line.charged for line in done.lines)


def test_prices_without_tax_get_it_on_top() -> None:
    done = bill(with_tax=False)
    assert (done.labour, done.parts, done.tax, done.total) == (8_000, 20_000, 3_640, 31_640)


def test_each_line_is_rounded_half_up_on_its_own() -> None:
    half = ChargeLine("part", "Wire, per metre", 500, 1)  # 0.5 → 1, three times: 3 and not 2
    assert bill(half, half, half, rate=0).total == 3
    assert bill(ChargeLine("labour", "x", 1_000, 50), rate=100, with_tax=False).tax == 1  # 0.5 → 1


def test_under_warranty_all_is_shown_and_nothing_charged() -> None:
    done = bill(service=Service.WARRANTY)
    assert (done.total, done.tax) == (0, 0)
    assert [(line.name, line.price, line.charged) for line in done.lines] == [
        ("Repair", 8_000, False),
        ("Screen", 10_000, False),
    ]
    assert bill(service=Service.WARRANTY, outcome=Outcome.UNREPAIRABLE).total == 0


@pytest.mark.parametrize("outcome", UNREPAIRED)
def test_unrepaired_costs_its_fee_only(outcome: Outcome) -> None:
    done = bill(outcome=outcome)
    assert (done.total, done.labour, done.parts) == (3_000, 0, 0)
    assert [line.kind for line in done.lines] == ["fee"]
    assert bill(outcome=outcome, fee=0).lines == ()


def test_still_on_the_bench_costs_what_was_done() -> None:
    assert bill(outcome=None).total == 28_000


def test_a_discount_takes_its_tax_with_it() -> None:
    done = bill(discount=1_130)
    assert (done.discount, done.total) == (1_000, 26_870)
    assert bill(with_tax=False, discount=1_000).total == 31_640 - 1_130


@pytest.mark.parametrize("with_tax", [True, False])
def test_a_discount_of_all_leaves_nothing(with_tax: bool) -> None:
    done = bill(discount=28_000, with_tax=with_tax)
    assert (done.total, done.tax) == (0, 0)


@pytest.mark.parametrize(("discount", "key"), [(-1, "bill.discount_negative"), (28_001, "bill.discount_too_high")])
def test_a_discount_is_between_nothing_and_all(discount: int, key: str) -> None:
    with pytest.raises(ShopError) as refused:
        bill(discount=discount)
    assert (refused.value.key, refused.value.field) == (key, "discount")


@pytest.mark.parametrize(
    ("exact", "step", "down", "total"),
    [
        (12_345, 1, False, 12_345),
        (12_344, 10, False, 12_340),
        (12_345, 10, False, 12_350),  # half up
        (12_349, 10, True, 12_340),  # 抹零
        (12_399, 100, True, 12_300),
        (12_350, 100, False, 12_400),
        (12_345, 5, False, 12_345),
        (4, 10, False, 0),
        (9, 10, True, 0),
    ],
)
def test_totals_are_multiples_of_the_step(exact: int, step: int, down: bool, total: int) -> None:
    done = bill(ChargeLine("labour", "x", 1_000, exact), rate=0, step=step, down=down)
    assert (done.total, done.rounding, done.exact) == (total, total - exact, exact)


def test_what_is_free_is_not_rounded_up() -> None:
    done = bill(service=Service.WARRANTY, step=100)
    assert (done.total, done.rounding) == (0, 0)
    assert bill(discount=28_000, step=50_000).total == 0
    assert bill(outcome=Outcome.UNREPAIRABLE, fee=0, step=100).total == 0


@given(
    lines=st.lists(
        st.builds(
            ChargeLine,
            kind=st.sampled_from(["labour", "part"]),
            name=st.just("x"),
            quantity=st.integers(1, 10_000),
            price=st.integers(0, 1_000_000),
        ),
        min_size=1,
        max_size=8,
    ),
    rate=st.integers(0, 3_000),
    with_tax=st.booleans(),
    share=st.floats(0, 1),
    step=st.sampled_from([1, 5, 10, 50, 100, 500, 1_000, 10_000]),
    down=st.booleans(),
)
def test_the_bill_always_adds_up(
    lines: list[ChargeLine], rate: int, with_tax: bool, share: float, step: int, down: bool
) -> None:
    whole = bill(*lines, rate=rate, with_tax=with_tax)
    most = whole.total if with_tax else whole.labour + whole.parts
    exact = bill(*lines, rate=rate, with_tax=with_tax, discount=int(most * share))
    done = bill(*lines, rate=rate, with_tax=with_tax, discount=int(most * share), step=step, down=down)
    assert done.total == done.labour + done.parts + done.fee - done.discount + done.tax + done.rounding
    assert done.total >= 0
    assert done.tax >= 0
    if with_tax:
        assert exact.total == whole.total - int(most * share)
    # rounding changes the total only, to a multiple, by less than a step (down) or by half of one at most
    assert (exact.rounding, exact.total) == (0, done.exact)
    assert (done.lines, done.labour, done.parts, done.discount, done.tax) == (
        exact.lines, exact.labour, exact.parts, exact.discount, exact.tax
    )  # fmt: skip
    assert done.total % step == 0
    assert -step < done.rounding <= 0 if down else -step < 2 * done.rounding <= step


def test_a_part_has_its_own_rate_beside_the_shops() -> None:
    lines = (ChargeLine("labour", "Repair", 1_000, 10_000), ChargeLine("part", "Book", 1_000, 10_000, "", 600))
    done = bill(*lines, with_tax=False)
    assert [(line.net, line.tax, line.tax_rate) for line in done.lines] == [(10_000, 1_300, 1_300), (10_000, 600, 600)]
    assert (done.tax, done.total) == (1_900, 21_900)
    exempt = bill(ChargeLine("part", "Free of tax", 1_000, 10_000, "", 0))
    assert (exempt.parts, exempt.tax) == (10_000, 0)


def test_a_discount_is_shared_among_the_rates() -> None:
    lines = (ChargeLine("labour", "Repair", 1_000, 10_000), ChargeLine("part", "Book", 1_000, 30_000, "", 600))
    done = bill(*lines, with_tax=False, discount=4_000)  # 1,000 at 13 % and 3,000 at 6 %
    assert (done.discount, done.tax, done.total) == (4_000, 9_000 * 13 // 100 + 27_000 * 6 // 100, 36_000 + 2_790)
    assert bill(*lines, with_tax=False, discount=40_000).total == 0
    with pytest.raises(ShopError) as refused:
        bill(*lines, with_tax=False, discount=40_001)
    assert refused.value.key == "bill.discount_too_high"


@given(
    amounts=st.lists(st.tuples(st.integers(0, 10**6), st.sampled_from((None, 0, 600, 1_300))), min_size=1, max_size=6),
    with_tax=st.booleans(),
    share=st.integers(0, 1_000),
)
def test_with_any_rates_and_discount_the_sums_agree(
    amounts: list[tuple[int, int | None]], with_tax: bool, share: int
) -> None:
    lines = [ChargeLine("part", "x", 1_000, price, "", rate) for price, rate in amounts]
    whole = sum(price for price, _ in amounts)
    discount = whole * share // 1_000
    done = bill(*lines, with_tax=with_tax, discount=discount)
    full = bill(*lines, with_tax=with_tax)
    assert done.total == done.parts - done.discount + done.tax
    assert 0 <= done.tax <= full.tax
    assert 0 <= done.discount <= done.parts
    if with_tax:
        assert done.total == whole - discount
    else:
        assert done.discount == discount


def test_each_rate_says_what_is_charged_at_it_after_the_discount() -> None:
    lines = (
        ChargeLine("labour", "Repair", 1_000, 11_300, tax_rate=1_300),
        ChargeLine("part", "Manual", 1_000, 10_600, tax_rate=600),
        ChargeLine("part", "Stamp", 1_000, 1_000, tax_rate=0),
    )
    assert bill(*lines).rates == (RateSum(1_300, 10_000, 1_300), RateSum(600, 10_000, 600), RateSum(0, 1_000, 0))
    half = bill(*lines, discount=11_450)
    assert half.rates == (RateSum(1_300, 5_000, 650), RateSum(600, 5_000, 300), RateSum(0, 500, 0))
    assert bill(*lines, discount=22_900).rates == ()
    assert bill(*lines, service=Service.WARRANTY).rates == ()
    assert bill(ChargeLine("labour", "x", 1_000, 100), rate=0).rates == (RateSum(0, 100, 0),)


@given(
    lines=st.lists(
        st.builds(
            ChargeLine,
            kind=st.sampled_from(["labour", "part"]),
            name=st.just("x"),
            quantity=st.integers(1, 10_000),
            price=st.integers(0, 100_000),
            tax_rate=st.sampled_from([None, 0, 600, 900, 1_300, 725]),
        ),
        min_size=1,
        max_size=6,
    ),
    with_tax=st.booleans(),
    share=st.floats(0, 1),
    step=st.sampled_from([1, 10, 100]),
    turned=st.booleans(),
)
def test_the_rates_agree_with_the_total_and_a_frozen_bill_says_the_same(
    lines: list[ChargeLine], with_tax: bool, share: float, step: int, turned: bool
) -> None:
    whole = bill(*lines, with_tax=with_tax)
    most = whole.total if with_tax else whole.labour + whole.parts
    done = bill(*lines, with_tax=with_tax, discount=int(most * share), step=step)
    assert sum(each.net + each.tax for each in done.rates) == done.exact
    assert sum(each.tax for each in done.rates) == done.tax
    assert all(each.net >= 0 and each.tax >= 0 for each in done.rates)
    off_tax = sum(line.tax for line in done.lines) - done.tax
    again = rates_of(done.lines, done.discount, off_tax, with_tax=with_tax != turned)
    assert sum(each.net + each.tax for each in again) == done.exact
    assert again == done.rates or turned


def test_a_bill_of_before_has_one_rate_that_nobody_knows() -> None:
    work = ChargedLine("labour", "x", 1_000, 11_300, 10_000, 1_300, charged=True)
    assert rates_of((work, work), 1_000, 130, with_tax=True) == (RateSum(None, 19_000, 2_470),)
    known = ChargedLine("part", "y", 1_000, 100, 94, 6, charged=True, tax_rate=600)
    assert rates_of((work, known), 777, 1, with_tax=True) == (), "no discount of these lines takes this off"
