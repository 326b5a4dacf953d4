"""Settling at hand-out: over any bill and any payments, what was charged, paid, given back and owed adds up."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ShopError
from app.workflow import money
from app.workflow.rows.kinds import UNREPAIRED, Means, Outcome, Role, Service
from app.workflow.rows.pickup import HandOutInput, PaymentInput
from app.workflow.rows.shop import Who
from app.workflow.till import charges, settling

CNY, JPY = money.currency("CNY"), money.currency("JPY")
MANAGER = Who(1, "王芳", frozenset(Role), "pc")
CLERK = Who(2, "李雷", frozenset({Role.CLERK}), "pc")

amounts = st.integers(0, 10_000_00)
lines = st.lists(
    st.builds(
        charges.ChargeLine,
        kind=st.sampled_from(["labour", "part"]),
        name=st.just("x"),
        quantity=st.integers(1, 20_000),
        price=amounts,
    ),
    max_size=6,
)


def hand_out_input(
    *payments: PaymentInput,
    refund_means: Means | None = None,
    discount: str = "0",
    discount_reason: str = "",
    owed_how: str = "",
    owed_reason: str = "",
) -> HandOutInput:
    return HandOutInput(
        order_id=1,
        version=1,
        receipt_number="",
        returned=frozenset(),
        payments=payments,
        refund_means=refund_means,
        discount=Decimal(discount),
        discount_reason=discount_reason,
        owed_how=owed_how,
        owed_reason=owed_reason,
    )


def cash(amount: str, tendered: str | None = None) -> PaymentInput:
    return PaymentInput(Means.CASH, Decimal(amount), None if tendered is None else Decimal(tendered))


@given(
    lines=lines,
    service=st.sampled_from(Service),
    outcome=st.sampled_from(Outcome),
    fee=amounts,
    rate=st.sampled_from([0, 600, 1300, 770, 2100]),
    with_tax=st.booleans(),
    off=st.integers(0, 100),
    deposit=amounts,
    share=st.integers(0, 100),
    step=st.sampled_from([1, 5, 10, 100, 1000]),
    down=st.booleans(),
)
def test_everything_adds_up(
    lines: list[charges.ChargeLine],
    service: Service,
    outcome: Outcome,
    fee: int,
    rate: int,
    with_tax: bool,
    off: int,
    deposit: int,
    share: int,
    step: int,
    down: bool,
) -> None:
    rules = {
        "service": service, "outcome": outcome, "diagnosis_fee": fee, "tax_rate": rate, "with_tax": with_tax,
    }  # fmt: skip
    whole = charges.charges(lines, **rules)
    most = whole.total if with_tax else whole.labour + whole.parts + whole.fee
    bill = charges.charges(lines, **rules, discount=most * off // 100, step=step, down=down)
    assert sum(line.net + line.tax for line in bill.lines) == whole.total
    assert bill.labour + bill.parts + bill.fee - bill.discount + bill.tax + bill.rounding == bill.total
    assert 0 <= bill.exact <= whole.total
    assert bill.total >= 0
    assert service is not Service.WARRANTY or bill.total == 0
    assert outcome not in UNREPAIRED or bill.labour == bill.parts == 0

    due = bill.total - deposit
    pays = max(due, 0) * share // 100
    done = settling.settle(
        bill.total,
        deposit,
        hand_out_input(cash(str(money.major(pays, CNY))), refund_means=Means.CASH, owed_how="account"),
        MANAGER,
        CNY,
    )
    assert deposit + done.paid_now + done.owed == bill.total + done.refund
    assert not (done.owed and done.refund)
    assert min(done.owed, done.refund, done.change) >= 0


@given(due=st.integers(1, 10_000), split=st.lists(st.integers(1, 3_000), max_size=5), extra=st.integers(0, 500))
def test_several_payments_never_exceed_what_is_due(due: int, split: list[int], extra: int) -> None:
    payings = tuple(cash(str(amount), str(amount + extra)) for amount in split)
    if sum(split) > due:
        with pytest.raises(ShopError, match=r"pickup\.paid_too_much"):
            settling.settle(due, 0, hand_out_input(*payings, owed_how="account"), MANAGER, JPY)
    else:
        done = settling.settle(due, 0, hand_out_input(*payings, owed_how="account"), MANAGER, JPY)
        assert (done.paid_now, done.owed, done.change) == (sum(split), due - sum(split), extra * len(split))


def refusal(
    given: HandOutInput, *, total: int = 10_000, paid: int = 0, who: Who = MANAGER
) -> tuple[str, str | None, dict[str, object]]:
    with pytest.raises(ShopError) as caught:
        settling.settle(total, paid, given, who, CNY)
    return caught.value.key, caught.value.field, caught.value.values


def test_change_comes_back_of_cash_only() -> None:
    done = settling.settle(10_000, 0, hand_out_input(cash("100", "150")), MANAGER, CNY)
    assert (done.paid_now, done.change) == (10_000, 5_000)
    assert refusal(hand_out_input(cash("100", "99.99")))[:2] == ("payment.tendered_too_little", "payments")
    card = PaymentInput(Means.CARD, Decimal(100), Decimal(150))
    assert refusal(hand_out_input(card))[:2] == ("payment.tendered_not_cash", "payments")


def test_bad_amounts() -> None:
    assert refusal(hand_out_input(cash("-1")))[:2] == ("payment.not_positive", "payments")
    assert refusal(hand_out_input(cash("0.001")))[:2] == ("money.decimals", "payments")
    assert refusal(hand_out_input(cash("NaN")))[0] == "money.not_a_number"
    assert refusal(hand_out_input(cash("100.01")))[2] == {"due": Decimal("100.00")}
    assert refusal(hand_out_input(cash("1")), total=100, paid=100)[0] == "pickup.paid_too_much"


def test_over_deposit_is_given_back() -> None:
    key, field, values = refusal(hand_out_input(), total=3_000, paid=10_000)
    assert (key, field, values) == ("pickup.refund_means_missing", "refund_means", {"refund": Decimal("70.00")})
    done = settling.settle(3_000, 10_000, hand_out_input(refund_means=Means.WECHAT), CLERK, CNY)
    assert (done.refund, done.refund_means, done.owed, done.payings) == (7_000, Means.WECHAT, 0, ())


def test_a_refund_means_without_a_refund_is_nothing() -> None:
    assert settling.settle(100, 100, hand_out_input(refund_means=Means.CASH), CLERK, CNY).refund_means is None


def test_money_stays_owed_only_on_account_or_by_the_manager() -> None:
    key, field, values = refusal(hand_out_input(cash("40")))
    assert (key, field, values) == ("pickup.still_owed", "payments", {"owed": Decimal("60.00")})
    assert refusal(hand_out_input(owed_how="later"))[:2] == ("pickup.owed_how_unknown", "owed_how")
    assert settling.settle(100, 0, hand_out_input(owed_how="account"), CLERK, CNY).owed == 100
    by_clerk = hand_out_input(owed_how="manager", owed_reason="old customer")
    assert refusal(by_clerk, who=CLERK)[:2] == ("pickup.owed_by_manager", "owed_how")
    assert refusal(hand_out_input(owed_how="manager", owed_reason="  "))[:2] == (
        "pickup.owed_reason_missing",
        "owed_reason",
    )
    assert settling.settle(100, 0, by_clerk, MANAGER, CNY).owed == 100


def test_a_discount_needs_the_cashier_and_a_reason() -> None:
    cashier = Who(3, "韩梅", frozenset({Role.CASHIER}), "pc")
    assert settling.discount_of(hand_out_input(discount="5", discount_reason="late"), cashier, CNY) == 500
    assert settling.discount_of(hand_out_input(), CLERK, CNY) == 0
    for given_input, who, key in (
        (hand_out_input(discount="5", discount_reason="late"), CLERK, "staff.not_allowed"),
        (hand_out_input(discount="5"), MANAGER, "pickup.discount_reason_missing"),
        (hand_out_input(discount="-5", discount_reason="x"), MANAGER, "bill.discount_negative"),
    ):
        with pytest.raises(ShopError) as caught:
            settling.discount_of(given_input, who, CNY)
        assert caught.value.key == key
