"""Correcting an intake: what was typed wrong is written anew, the receipt reissued, the old one void."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Article, Category, Customer, OrderItem, PaperOwed, Promise, RegisterLine, RepairOrder
from app.models.store import Store
from app.workflow import history, indexing
from app.workflow.counter import intake_checks, proposals, receipts, unlocking
from app.workflow.counter.intake_checks import Checked
from app.workflow.fields import Fields
from app.workflow.house import shop, staff
from app.workflow.people import articles, customers, people_rows
from app.workflow.rows.intake import IntakeInput, TakenIn
from app.workflow.rows.kinds import OPEN_STATES, Document, ReceiptState, Repeat, ServiceReason
from app.workflow.rows.papers import JOINED
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.versions import fetch


@dataclass(frozen=True, slots=True)
class _Act:
    """One correction: who, when, which order, and why."""

    session: Session
    who: Who
    at: datetime
    order: RepairOrder
    why: str

    def note(self, what: str, old: object, new: object) -> None:
        """A line of history about the order, when something really changed."""
        if old != new:
            history.note(
                self.session, self.who, self.at, "repair_order", self.order.id, f"order.corrected.{what}",
                old=old, new=new, why=self.why, order_id=self.order.id,
            )  # fmt: skip


def require_may(who: Who) -> None:
    """Raises ShopError("staff.not_allowed", roles=) unless `who` may correct an intake."""
    staff.require_right(who, Right.CORRECT_INTAKE)


def correct(store: Store, who: Who, order_id: int, version: int, typed: IntakeInput, why: str) -> TakenIn:
    """What was written down at intake is put right while the article is in the shop.

    Each changed field leaves its old and new value with `why`; the claim receipt is reissued and the old one void, the
    register line follows, receipt and tag are printed again. An empty unlock code leaves the one that is kept.
    Raises FieldErrors, ShopError "correct.why_missing" (field "why"), "order.closed", Stale("changed").
    """
    require_may(who)
    with store.writing() as session:
        at, facts = store.now(), shop.facts(session)
        order = fetch(session, RepairOrder, order_id, version)
        if order.state not in OPEN_STATES:
            raise ShopError("order.closed", state=order.state, number=order.number)
        checks = Fields(facts.unit)
        reason = checks.line(why, "why", missing="correct.why_missing", most=500)
        customer_input = customers.check(checks, typed.customer)
        checked = intake_checks.check_one(session, checks, facts, at, typed, before=order)
        checks.done()
        act = _Act(session, who, at, order, reason)
        customer = customers.put_customer(session, who, at, customer_input, customer_input)
        article = articles.put_article(session, who, at, customer.id, checked.article)
        intake_checks.check_not_here(session, article.id, but=order.id)
        _write(act, checked, customer, article, _service(act, facts, checked, article))
        _items(act, "accessory", checked.accessories)
        _items(act, "condition", checked.conditions)
        if checked.unlock_code:
            unlocking.put(session, store.keys, order, checked.unlock_code)
            act.note("unlock_code", None, "•••")
        category = session.get_one(Category, article.category_id)
        _follow(act, register_line(order, customer, article, category, checked.accessories, facts.language))
        receipt = receipts.replace(session, who, at, order, ReceiptState.VOID, "corrected")
        receipts.owe(session, who, at, Document.REPAIR_TAG, order.id, _next_copy(session, order.id))
        session.flush()
        indexing.index_order(session, order.id)
        return TakenIn(
            order.id, order.number, receipt.id, receipt.number, customer.id, article.id, order.promised_at
        )  # fmt: skip


def register_line(
    order: RepairOrder,
    customer: Customer,
    article: Article,
    category: Category,
    accessories: Iterable[str],
    language: str,
) -> dict[str, Any]:
    """送修品进出登记簿: the order's line as it should stand (not added yet)."""
    company = customer.company if customer.company != customer.name else ""
    name = people_rows.article_name(article, category, language)
    return {
        "order_id": order.id,
        "date_in": order.received_at,
        "number": order.number,
        "customer": f"{customer.name} ({company})" if company else customer.name,
        "article": f"{name} {article.serial}".strip(),
        "accessories": JOINED.join(accessories),
        "service": order.service,
        "promised_at": order.promised_at,
    }


def _service(act: _Act, facts: shop.Facts, checked: Checked, article: Article) -> dict[str, object]:
    """Who pays, judged as on the day it came in; what was chosen or judged by hand stays when it is not changed."""
    order, service = act.order, checked.typed.service
    proposal = proposals.propose(act.session, facts, order.received_at, proposals.known(article))
    by_hand = order.service_reason == ServiceReason.CHOSEN or order.repeat in (Repeat.CONFIRMED, Repeat.DENIED)
    if service == order.service and (by_hand or service is not proposal.service):
        return {}
    return intake_checks.serve(checked, proposal)


def _write(
    act: _Act, checked: Checked, customer: Customer, article: Article, served: dict[str, object]
) -> None:
    order = act.order
    if checked.columns["promised_at"] != order.promised_at:
        promise = Promise(
            order_id=order.id,
            promised_at=checked.columns["promised_at"],
            made_at=act.at,
            made_by=act.who.staff_id,
            note=act.why,
        )
        act.session.add(promise)
    columns = checked.columns | served | {"customer_id": customer.id, "article_id": article.id}
    for name, new in columns.items():
        act.note(name, getattr(order, name), new)
        setattr(order, name, new)
    shop.touch(order, "fault")  # a correction of its items or customer is one of the order too


def _items(act: _Act, kind: str, names: tuple[str, ...]) -> None:
    """Accessories or conditions as they should have been written; what stays keeps its row."""
    query = select(OrderItem).where(OrderItem.order_id == act.order.id, OrderItem.kind == kind).order_by(OrderItem.id)
    kept = {item.name: item for item in act.session.scalars(query)}
    act.note(kind, JOINED.join(kept), JOINED.join(names))
    for name, item in kept.items():
        if name not in names:
            act.session.delete(item)
    act.session.add_all(OrderItem(order_id=act.order.id, kind=kind, name=name) for name in names if name not in kept)


def _follow(act: _Act, wanted: dict[str, Any]) -> None:
    line = act.session.scalars(select(RegisterLine).where(RegisterLine.order_id == act.order.id)).one()
    for name in ("customer", "article", "accessories", "service", "promised_at"):
        setattr(line, name, wanted[name])


def _next_copy(session: Session, order_id: int) -> int:
    query = select(func.max(PaperOwed.copy)).where(
        PaperOwed.document == Document.REPAIR_TAG, PaperOwed.subject_id == order_id
    )
    return (session.scalar(query) or 0) + 1
