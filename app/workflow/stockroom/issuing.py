"""Handing parts out: against a technician's signature, a manager's approval, a reason for more than was planned.

DOMAIN.md §5: parts are issued against a signature and the manager's approval (always, or above a set value); use above
plan needs a reason. What is asked of whom is the shop's own setting; where nothing is asked, nothing is written.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import and_, bindparam, case, func, or_, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import LabourLine, PartIssue, PartUse, PriceItem, plain
from app.models.question import Question
from app.models.store import Store
from app.workflow import history, money
from app.workflow.house import shop, sign_in, staff
from app.workflow.house.shop import Facts
from app.workflow.rows import numbers
from app.workflow.rows.kinds import NumberKind, UseState
from app.workflow.rows.rights import Right, may
from app.workflow.rows.shop import Who
from app.workflow.rows.stockroom import Signature, Taking
from app.workflow.stockroom import stock_numbers
from app.workflow.stockroom.stock_numbers import Series
from app.workflow.workbench import texts

SIGNED = "staff.signed_issue"
_CHARGED = (2 * PartUse.price * PartUse.quantity + 1000) // 2000
_APPROVED = PartIssue.approved_by.is_not(None)
_SPENT = Question(
    select(
        func.coalesce(func.sum(_CHARGED), 0),
        func.coalesce(func.sum(case((_APPROVED, 0), else_=_CHARGED)), 0),
    )
    .select_from(PartUse)
    .outerjoin(PartIssue, PartIssue.id == PartUse.issue_id)
    .where(PartUse.order_id == bindparam("order"), PartUse.state == UseState.USED.value)
)
_ALLOWED = Question(
    select(func.sum((2 * PriceItem.parts_allowed * LabourLine.quantity + 1000) // 2000))
    .select_from(LabourLine)
    .join(PriceItem, PriceItem.id == LabourLine.price_item_id)
    .where(LabourLine.order_id == bindparam("order"))
)


# --- signing


def sign(store: Store, staff_id: int, code: str, station: str) -> Signature:
    """Somebody signs with their PIN, or with a badge (then whose it is counts). Wrong PINs slow down as at sign-in.

    Raises ShopError "issue.code_missing" (field "code"), what sign_in.sign_in and sign_in_by_badge raise.
    """
    typed = code.strip()
    if not typed:
        raise ShopError("issue.code_missing", "code")
    digits = numbers.cleaned(typed)
    badge = len(digits) == numbers.LENGTH and digits.startswith(str(int(NumberKind.BADGE)))
    who = (
        sign_in.sign_in_by_badge(store, digits, station, SIGNED)
        if badge
        else sign_in.sign_in(store, staff_id, typed, station, SIGNED)
    )
    return Signature(who, "badge" if badge else "pin")


# --- inside the verbs that hand out


def hand_out(
    session: Session,
    who: Who,
    at: datetime,
    order_id: int,
    price: int,
    quantity: int,
    taking: Taking,
    facts: Facts | None = None,
) -> int | None:
    """Ask what the shop wants asked; gives back the id of the issue, None where nothing was. facts: where known.

    price: minor units for one, quantity: thousandths. Raises ShopError "issue.sign" and "issue.not_a_technician"
    (field "signed"), "issue.approve" (total=, amount=: Decimal) and "issue.not_a_manager" (field "approved"),
    "issue.over_allowed" (total=, amount=) on "over_reason".
    """
    facts = facts or shop.facts(session)
    value = money.line_amount(price, quantity)
    row = _ALLOWED.first(session, order=order_id)
    allowed = None if row is None else row[0]
    spent = open_value = 0
    if allowed is not None or facts.approve_over is not None:
        spent, open_value = _SPENT.first(session, order=order_id) or (0, 0)
    reason = _reason(facts, allowed, spent + value, taking)
    approved = _approval(facts, who, open_value + value, taking)
    signed = _signature(facts, taking)
    if not (signed or approved or reason):
        return None
    taken = signed or Signature(who, "self")
    return put(session, who, at, order_id, taken, approved, value, reason)


def put(
    session: Session,
    who: Who,
    at: datetime,
    order_id: int,
    taken: Signature,
    approved: Signature | None = None,
    value: int = 0,
    reason: str = "",
) -> int:
    """Write an issue with its number and its line of history; gives back its id."""
    number = stock_numbers.issue(session, Series.ISSUE, at)
    row = {
        "number": number,
        "order_id": order_id,
        "at": at,
        "issued_by": who.staff_id,
        "taken_by": taken.who.staff_id,
        "signed_how": taken.how,
        "approved_by": None if approved is None else approved.who.staff_id,
        "approved_how": "" if approved is None else approved.how,
        "value": value,
        "reason": reason,
    }
    issue_id = plain.add_row(session, PartIssue, row)
    history.note(session, who, at, "part_issue", issue_id, "issue.made", order_id=order_id, why=reason,
                 new=" · ".join([number, taken.who.name, *([] if approved is None else [approved.who.name])]))
    return issue_id


def _signature(facts: Facts, taking: Taking) -> Signature | None:
    if taking.signed is None:
        if facts.sign_issues:
            raise ShopError("issue.sign", "signed")
        return None
    if not may(taking.signed.who, Right.REPAIR):
        raise ShopError("issue.not_a_technician", "signed", name=taking.signed.who.name)
    return taking.signed


def _approval(facts: Facts, who: Who, total: int, taking: Taking) -> Signature | None:
    """The manager's, of all parts of the order that nobody approved yet: many small ones are no way round it."""
    if facts.approve_over is None or total <= facts.approve_over:
        return None
    approved = taking.approved
    if approved is None and may(who, Right.APPROVE_PARTS) and not facts.sign_issues:
        approved = Signature(who, "self")
    if approved is None:
        over, so_much = money.major(facts.approve_over, facts.unit), money.major(total, facts.unit)
        raise ShopError("issue.approve", "approved", total=so_much, amount=over)
    if not may(approved.who, Right.APPROVE_PARTS):
        raise ShopError("issue.not_a_manager", "approved", name=approved.who.name)
    return approved


def _reason(facts: Facts, allowed: int | None, total: int, taking: Taking) -> str:
    """Why more than the price list plans for the labour on the card; "" where no line plans any (None)."""
    if allowed is None or total <= allowed:
        return ""
    words = texts.line(taking.reason, "over_reason")
    if not words:
        raise ShopError("issue.over_allowed", "over_reason", total=money.major(total, facts.unit),
                        amount=money.major(allowed, facts.unit))
    return words


# --- the slip


def to_slip(store: Store, who: Who, order_id: int) -> int:
    """The issue whose slip is to be signed: of what was handed out and stands on no slip yet, else the last one.

    Gives back its id, for papers.reprint. Raises ShopError "issue.nothing" (no part was used or reserved).
    """
    staff.require_right(who, Right.PRINT_SLIPS)
    with store.writing() as session:
        issue_id = _gathered(session, who, store.now(), order_id) or _latest(session, order_id)
        if issue_id is None:
            raise ShopError("issue.nothing")
        return issue_id


def _gathered(session: Session, who: Who, at: datetime, order_id: int) -> int | None:
    """What is reserved or used and on no slip, on one slip that is signed on paper."""
    handed = or_(PartUse.state == UseState.USED.value, PartUse.state == UseState.RESERVED.value)
    query = select(PartUse).where(and_(PartUse.order_id == order_id, PartUse.issue_id.is_(None), handed))
    uses = list(session.scalars(query.order_by(PartUse.id)))
    if not uses:
        return None
    value = sum(money.line_amount(use.price, use.quantity) for use in uses)
    issue_id = put(session, who, at, order_id, Signature(who, "paper"), None, value)
    for use in uses:
        use.issue_id = issue_id
    return issue_id


def _latest(session: Session, order_id: int) -> int | None:
    query = select(PartIssue.id).where(PartIssue.order_id == order_id).order_by(PartIssue.id.desc())
    return session.scalar(query.limit(1))
