"""What was typed at intake, checked field by field and turned into the columns of an order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import RepairOrder
from app.workflow.fields import Fields
from app.workflow.house import staff
from app.workflow.house.shop import Facts
from app.workflow.people import articles, customers
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.intake import DepositInput, IntakeInput, ServiceProposal
from app.workflow.rows.kinds import OPEN_STATES, Service, ServiceReason
from app.workflow.rows.pickup import PaymentInput
from app.workflow.till import payments

MOST_ARTICLES = 50  #: on one press of F9
LONGEST_PROMISE_DAYS = 3 * 365


@dataclass(frozen=True, slots=True)
class Checked:
    """One article's input, clean: order columns in minor units; what came with it; the unlock code."""

    typed: IntakeInput
    article: ArticleInput
    columns: dict[str, Any]
    conditions: tuple[str, ...]
    accessories: tuple[str, ...]
    unlock_code: str


def check_all(
    session: Session, facts: Facts, at: datetime, inputs: tuple[IntakeInput, ...], deposit: DepositInput | None
) -> tuple[CustomerInput, tuple[Checked, ...], tuple[int, int | None]]:
    """(customer, articles, (deposit, cash tendered) in minor units), or FieldErrors naming every wrong field.

    An error's `article` value says which of the articles it is about (from 0).
    """
    if not 1 <= len(inputs) <= MOST_ARTICLES:
        raise ShopError("intake.nothing" if not inputs else "intake.too_many", most=MOST_ARTICLES)
    fields = Fields(facts.unit)
    customer = customers.check(fields, inputs[0].customer)
    if any(each.customer != inputs[0].customer for each in inputs):
        fields.refuse("intake.one_customer", "name")
    checked: list[Checked] = []
    for place, typed in enumerate(inputs):
        start = len(fields.errors)
        checked.append(check_one(session, fields, facts, at, typed))
        for error in fields.errors[start:]:
            error.values.setdefault("article", place)
    amount: tuple[int, int | None] = (0, None)
    if deposit is not None:
        try:
            given = PaymentInput(deposit.means, deposit.amount, deposit.tendered)
            amount = payments.checked(given, facts.unit, "deposit")
        except ShopError as error:
            fields.take(error)
    fields.done()
    return customer, tuple(checked), amount


def check_one(
    session: Session, fields: Fields, facts: Facts, at: datetime, typed: IntakeInput,
    *, before: RepairOrder | None = None,
) -> Checked:
    """One article with its order; errors are left in `fields`.

    before: the order that is corrected; a promise that has passed and a technician who has left may stay in it.
    """
    article = articles.check(fields, typed.article, at.astimezone(facts.zone).date())
    columns: dict[str, Any] = {
        "fault": fields.text(typed.fault, "fault", missing="intake.fault_missing"),
        "seen": fields.text(typed.seen, "seen"),
        "service_note": fields.line(typed.service_note, "service_note", most=500),
        "urgent": typed.urgent,
        "tampered": typed.tampered,
        "inside_complete": typed.inside_complete,
        "declared_value": fields.amount(typed.declared_value, "declared_value"),
        "estimate": fields.amount(typed.estimate, "estimate"),
        "diagnosis_fee": fields.amount(typed.diagnosis_fee, "diagnosis_fee"),
        "shelf": fields.line(typed.shelf, "shelf", most=40),
        "technician_id": typed.technician_id,
        "promised_at": typed.promised_at,
    }
    unchanged = before is not None and typed.promised_at == before.promised_at
    _check_promise(fields, at, typed.promised_at, may_pass=unchanged)
    kept = None if before is None else before.technician_id
    if typed.technician_id not in (None, kept) and not staff.may_repair(session, typed.technician_id):
        fields.refuse("intake.technician_unknown", "technician_id")
    return Checked(
        typed=typed,
        article=article,
        columns=columns,
        conditions=fields.lines(typed.conditions, "conditions"),
        accessories=fields.lines(typed.accessories, "accessories"),
        unlock_code=fields.line(typed.unlock_code, "unlock_code"),
    )


def serve(checked: Checked, proposal: ServiceProposal) -> dict[str, Any]:
    """The order's columns about who pays. What differs from the proposal needs a note (DOMAIN.md §7).

    Raises ShopError("service.note_missing", field "service_note").
    """
    typed = checked.typed
    service, note = Service(typed.service), str(checked.columns["service_note"])
    if service is not proposal.service and not note:
        raise ShopError("service.note_missing", "service_note", proposed=proposal.service)
    return {
        "service": service,
        "service_reason": proposal.reason if service is proposal.service else ServiceReason.CHOSEN,
        "repeat": "no" if proposal.repeat_of is None else "possible",
        "repeat_of": proposal.repeat_of,
    }


def _check_promise(fields: Fields, at: datetime, promised_at: datetime | None, *, may_pass: bool) -> None:
    if promised_at is None:
        fields.refuse("promise.missing", "promised_at")
    elif promised_at.tzinfo is None:
        raise ValueError("a moment needs its zone")
    elif promised_at < at and not may_pass:
        fields.refuse("promise.in_past", "promised_at")
    elif (promised_at - at).days > LONGEST_PROMISE_DAYS:
        fields.refuse("promise.too_far", "promised_at")


def check_not_here(session: Session, article_id: int | None, place: int = 0, but: int | None = None) -> None:
    """An article that is still in the shop can't come over the counter once more; `but`: the order it may be here by.

    Raises ShopError("article.still_here", number=).
    """
    if article_id is None:
        return
    here = select(RepairOrder.number).where(
        RepairOrder.article_id == article_id,
        RepairOrder.id != (but or 0),
        RepairOrder.state.in_([str(state) for state in OPEN_STATES]),
    )
    number = session.scalar(here.limit(1))
    if number is not None:
        raise ShopError("article.still_here", "serial", number=number, article=place)
