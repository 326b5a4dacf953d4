"""Customers, what they bring and who they are, for the tests of merging and splitting."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sqlalchemy import func, select

from app.models import Payment, RepairOrder
from app.models.store import Store
from app.workflow import search
from app.workflow.counter import intake
from app.workflow.people import customers, people_cards
from app.workflow.rows.customers import ArticleInput, CustomerInput, CustomerRow
from app.workflow.rows.intake import DepositInput, TakenIn
from app.workflow.rows.kinds import Means
from app.workflow.rows.people import MergeInput, Take
from app.workflow.rows.shop import Who
from tests.conftest import intake_input


def add(store: Store, who: Who, name: str, *phones: str, **facts: str) -> CustomerRow:
    """A new customer; a note stands for the phone when none is given."""
    facts.setdefault("note", "" if phones else "no phone")
    return customers.save_customer(store, who, CustomerInput(name, phones, **facts))


def bring(
    store: Store, who: Who, customer_id: int, model: str = "iPhone 13", deposit: int = 0, article_id: int | None = None
) -> TakenIn:
    """The customer brings a thing, a new one unless `article_id` names one of theirs."""
    article = ArticleInput(1, "Apple", model) if article_id is None else ArticleInput(None, id=article_id)
    promised = store.now() + timedelta(days=2)
    given = intake_input(customer=CustomerInput("", (), id=customer_id), article=article, promised_at=promised)
    paid = DepositInput(Decimal(deposit), Means.CASH) if deposit else None
    return intake.take_in(store, who, (given,), paid).orders[0]


def close(store: Store, *order_ids: int) -> None:
    """The orders are over and done with (as a hand-out leaves them, as far as merging cares)."""
    with store.writing() as session:
        for order_id in order_ids:
            order = session.get_one(RepairOrder, order_id)
            order.state, order.outcome, order.handed_out_at = "handed_out", "repaired", store.now()


def of(store: Store, customer_id: int) -> CustomerRow:
    """The customer as they are now (of one that was merged: the one that stays)."""
    return people_cards.whole(store, customer_id).customer


def merge_input(kept: CustomerRow, gone: CustomerRow, why: str = "同一个人", **take: Take) -> MergeInput:
    return MergeInput(kept.id, kept.version, gone.id, gone.version, why, dict(take))


def found(store: Store, text: str) -> set[int]:
    """The customers that the find box finds."""
    return {each.id for each in search.find(store, text, 200).rows if each.kind == "customer"}


def paid_in_all(store: Store) -> int:
    with store.reading() as session:
        return session.scalar(select(func.coalesce(func.sum(Payment.amount), 0))) or 0


def again(row: CustomerRow, **changes: object) -> CustomerInput:
    """The customer as a form would save them, with changes."""
    same = CustomerInput(
        row.name, row.phones, row.company, row.address, row.email, row.note, row.id, row.version, row.tax_number,
        row.labels,
    )  # fmt: skip
    return replace(same, **changes)  # type: ignore[arg-type]
