"""What is settled at hand-out: discount, payments, change, refund and what stays owed. Pure, in whole minor units."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import ShopError
from app.workflow import money
from app.workflow.rows.kinds import Means
from app.workflow.rows.pickup import HandOutInput
from app.workflow.rows.rights import Right, may, who_may
from app.workflow.rows.shop import Currency, Who
from app.workflow.till import payments
from app.workflow.workbench import texts

#: How goods may leave with money owed: on the customer's account, or because the manager says so and why.
ON_ACCOUNT, BY_MANAGER = "account", "manager"


@dataclass(frozen=True, slots=True)
class Paying:
    """One payment taken now."""

    means: Means
    amount: int
    tendered: int | None


@dataclass(frozen=True, slots=True)
class Settlement:
    """total = paid before + paid now + owed - refund; change is only what came back of cash."""

    payings: tuple[Paying, ...]
    refund: int
    refund_means: Means | None
    owed: int

    @property
    def paid_now(self) -> int:
        """The sum of the payments taken now."""
        return sum(paying.amount for paying in self.payings)

    @property
    def change(self) -> int:
        """Cash to hand back over the counter."""
        return sum(paying.tendered - paying.amount for paying in self.payings if paying.tendered is not None)


def discount_of(given: HandOutInput, who: Who, unit: Currency) -> int:
    """The discount in minor units, as the shop writes prices. The cashier or the manager gives it, with a reason.

    Raises ShopError "pickup.discount_reason_missing" (field "discount_reason"), "staff.not_allowed", "bill.…".
    """
    discount = money.minor(given.discount, unit, "discount")
    if discount < 0:
        raise ShopError("bill.discount_negative", "discount")
    if discount and not may(who, Right.GIVE_DISCOUNT):
        raise ShopError("staff.not_allowed", "discount", roles=who_may(Right.GIVE_DISCOUNT))
    if discount and not texts.line(given.discount_reason, "discount_reason"):
        raise ShopError("pickup.discount_reason_missing", "discount_reason")
    return discount


def settle(total: int, paid: int, given: HandOutInput, who: Who, unit: Currency) -> Settlement:
    """Weigh a bill's total and what was paid before against what the clerk takes now.

    Raises ShopError: "pickup.paid_too_much" (field "payments", due=), "pickup.refund_means_missing" (field
    "refund_means", refund=), "pickup.still_owed" (field "payments", owed=), "pickup.owed_how_unknown",
    "pickup.owed_by_manager" (field "owed_how"), "pickup.owed_reason_missing" (field "owed_reason").
    """
    payings = tuple(
        Paying(each.means, *payments.checked(each, unit, "payments")) for each in given.payments if each.amount != 0
    )
    due = total - paid
    paid_now = sum(paying.amount for paying in payings)
    if paid_now > max(due, 0):
        raise ShopError("pickup.paid_too_much", "payments", due=money.major(max(due, 0), unit))
    refund = max(-due, 0)
    if refund and given.refund_means is None:
        raise ShopError("pickup.refund_means_missing", "refund_means", refund=money.major(refund, unit))
    owed = max(due, 0) - paid_now
    if owed:
        _check_owed(owed, given, who, unit)
    return Settlement(payings, refund, given.refund_means if refund else None, owed)


def _check_owed(owed: int, given: HandOutInput, who: Who, unit: Currency) -> None:
    """Goods with money owed leave only on account or with the manager's reason."""
    if not given.owed_how:
        raise ShopError("pickup.still_owed", "payments", owed=money.major(owed, unit))
    if given.owed_how not in (ON_ACCOUNT, BY_MANAGER):
        raise ShopError("pickup.owed_how_unknown", "owed_how", how=given.owed_how)
    if given.owed_how == BY_MANAGER:
        if not may(who, Right.LET_OWE):
            raise ShopError("pickup.owed_by_manager", "owed_how")
        if not texts.line(given.owed_reason, "owed_reason"):
            raise ShopError("pickup.owed_reason_missing", "owed_reason")
