"""Taking articles in over the counter: order, claim receipt, register line, card, deposit and paper, all or none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import (
    Article,
    Category,
    ClaimReceipt,
    Customer,
    DayOff,
    OpeningHours,
    OrderItem,
    PaperOwed,
    Promise,
    RegisterLine,
    RepairCard,
    RepairOrder,
    plain,
    sqlite,
)
from app.models.store import Store
from app.workflow import history, indexing, money, numbers
from app.workflow.counter import intake_checks, proposals, unlocking
from app.workflow.counter.correcting import correct, register_line
from app.workflow.counter.intake_checks import Checked
from app.workflow.files import attachments
from app.workflow.house import hours, shop, staff
from app.workflow.house.shop import Facts
from app.workflow.people import articles, customers
from app.workflow.rows.customers import ArticleInput
from app.workflow.rows.files import FilesOf, Subject
from app.workflow.rows.intake import DepositInput, IntakeInput, IntakeResult, ServiceProposal, TakenIn
from app.workflow.rows.kinds import Document, NumberKind, PaymentKind
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import HoursRow, Who
from app.workflow.till import payments

__all__ = ["correct", "promise_warning", "propose_promise", "propose_service", "take_in"]



@dataclass(frozen=True, slots=True)
class _Act:
    """One press of F9: who, when, where, and what nearly each row of it needs."""

    session: Session
    who: Who
    at: datetime
    facts: Facts
    customer: Customer
    digits: tuple[str, ...]
    language: str


@dataclass(frozen=True, slots=True)
class _Made:
    """One new order and what it is about."""

    order: RepairOrder
    article: Article
    category: Category
    checked: Checked


def propose_service(store: Store, article: ArticleInput, customer_id: int | None = None) -> ServiceProposal:
    """The kind of service to propose for an article as it is typed so far, with the reason."""
    with store.reading() as session:
        return proposals.propose(session, shop.facts(session), store.now(), article)


def propose_promise(store: Store, urgent: bool) -> datetime:
    """The promised time to propose, UTC, within opening hours (see hours.promise)."""
    with store.reading() as session:
        return hours.promise(store.now(), urgent, *_calendar(session), shop.facts(session).zone)


def promise_warning(store: Store, promised_at: datetime) -> str | None:
    """"promise.shop_closed" when the shop is closed at that moment; a warning only: the clerk may know better."""
    with store.reading() as session:
        is_open = hours.is_open(promised_at, *_calendar(session), shop.facts(session).zone)
    return None if is_open else "promise.shop_closed"


def take_in(
    store: Store, who: Who, inputs: tuple[IntakeInput, ...], deposit: DepositInput | None = None, language: str = ""
) -> IntakeResult:
    """DOMAIN.md §3: articles of one customer come in; everything they need is written in one transaction.

    The deposit is one payment; its shares go to the orders in sequence, to each up to its estimate, and what is left to
    the last one. language: of the words in the goods register ("" = the shop's).
    Raises FieldErrors (fields named as in IntakeInput, CustomerInput, ArticleInput; "deposit"; the value `article` says
    which one), ShopError "service.note_missing", "staff.not_allowed", "file.missing", Stale, Busy.
    """
    staff.require_right(who, Right.TAKE_IN)
    with store.writing() as session:
        at, facts = store.now(), shop.facts(session)
        customer_input, checked, paid = intake_checks.check_all(session, facts, at, inputs, deposit)
        customer = customers.put_customer(session, who, at, customer_input, customer_input)
        digits = customers.digits_of(session, facts, customer.id, customer_input)
        act = _Act(session, who, at, facts, customer, digits, language or facts.language)
        made = _orders(act, checked)
        issued = numbers.issue_many(session, NumberKind.CLAIM_RECEIPT, at, facts.time_zone, len(made))
        taken = tuple(_rest(act, store, each, number) for each, number in zip(made, issued, strict=True))
        _photos(act, store, inputs, taken)
        payment_id = None
        if deposit is not None:
            shares = _shares(paid[0], [each.order for each in made])
            payment_id = payments.record(
                session, who, at, customer.id, PaymentKind.DEPOSIT, deposit.means, shares, paid[1]
            )
        change = Decimal(0) if paid[1] is None else money.major(paid[1] - paid[0], facts.unit)
        return IntakeResult(taken, customer.id, payment_id, change)


def _calendar(session: Session) -> tuple[tuple[HoursRow, ...], frozenset[date]]:
    spans = session.scalars(select(OpeningHours))
    return (
        tuple(HoursRow(each.weekday, each.opens, each.closes) for each in spans),
        frozenset(session.scalars(select(DayOff.day))),
    )


def _orders(act: _Act, checked: tuple[Checked, ...]) -> list[_Made]:
    """The orders with their articles; each new one's number is the next in the month."""
    zone = act.facts.time_zone
    issued = numbers.issue_many(act.session, NumberKind.ORDER, act.at, zone, len(checked))
    made: list[_Made] = []
    for place, (each, number) in enumerate(zip(checked, issued, strict=True)):
        wanted = each.article.category_id
        known = None if wanted is None else act.session.get(Category, wanted)  # held, so that it is read only once
        article = articles.put_article(act.session, act.who, act.at, act.customer.id, each.article)
        intake_checks.check_not_here(act.session, each.article.id, place)
        category = known or act.session.get_one(Category, article.category_id)
        proposal = proposals.propose(act.session, act.facts, act.at, proposals.known(article))
        try:
            columns = each.columns | intake_checks.serve(each, proposal)
        except ShopError as error:
            error.values["article"] = place
            raise
        order = RepairOrder(
            number=number,
            number_tail=number[-6:],
            batch=issued[0],
            customer_id=act.customer.id,
            article_id=article.id,
            received_at=act.at,
            received_by=act.who.staff_id,
            **columns,
        )
        made.append(_Made(order, article, category, each))
    act.session.add_all(each.order for each in made)
    act.session.flush()
    return made


def _receipt(act: _Act, number: str, order_id: int) -> int:
    values = {"number": number, "order_id": order_id, "issued_at": act.at, "issued_by": act.who.staff_id}
    return plain.add_row(act.session, ClaimReceipt, values)


def _rest(act: _Act, store: Store, made: _Made, number: str) -> TakenIn:
    """What belongs to one order: receipt, card, promise, items, register line, paper owed, search text, history."""
    session, at, order, who = act.session, act.at, made.order, act.who.staff_id
    receipt_id = _receipt(act, number, order.id)
    plain.add_row(session, RepairCard, {"order_id": order.id})
    promise = {"order_id": order.id, "promised_at": order.promised_at, "made_at": at, "made_by": who}
    plain.add_row(session, Promise, promise)
    accessories, conditions = made.checked.accessories, made.checked.conditions
    items = [("accessory", name) for name in accessories] + [("condition", name) for name in conditions]
    plain.add_rows(session, OrderItem, [{"order_id": order.id, "kind": kind, "name": name} for kind, name in items])
    line = register_line(order, act.customer, made.article, made.category, accessories, act.language)
    plain.add_row(session, RegisterLine, line)
    owed = {"copy": 1, "station": act.who.station, "staff_id": who, "owed_at": at}
    papers = ((Document.CLAIM_RECEIPT, receipt_id), (Document.REPAIR_TAG, order.id))
    plain.add_rows(session, PaperOwed, [{"document": each, "subject_id": key, **owed} for each, key in papers])
    if made.checked.unlock_code:
        unlocking.put(session, store.keys, order, made.checked.unlock_code)
    words = indexing.order_text(
        order.number, act.customer.name, act.customer.company, act.digits, act.facts.country,
        made.article.brand, made.article.model, made.article.serial,
    )  # fmt: skip
    sqlite.index_text(session, "order_search", order.id, words)
    history.note(session, act.who, at, "repair_order", order.id, "intake.taken_in", new=order.number, order_id=order.id)
    return TakenIn(
        order_id=order.id,
        number=order.number,
        claim_receipt_id=receipt_id,
        claim_receipt_number=number,
        customer_id=act.customer.id,
        article_id=made.article.id,
        promised_at=order.promised_at,
    )


def _photos(act: _Act, store: Store, inputs: tuple[IntakeInput, ...], taken: tuple[TakenIn, ...]) -> None:
    """What was photographed before there was an order belongs to it from now on."""
    for place, (typed, order) in enumerate(zip(inputs, taken, strict=True)):
        subject = Subject(FilesOf.ORDER, order.order_id)
        try:
            attachments.put_all(act.session, store, act.who, act.at, subject, typed.files)
        except ShopError as error:
            error.values["article"] = place
            raise


def _shares(amount: int, orders: list[RepairOrder]) -> dict[int, int]:
    """To each order in sequence up to its estimate, what is left to the last; orders that get nothing are left out."""
    shares: dict[int, int] = {}
    for order in orders[:-1]:
        share = min(amount, order.estimate or 0)
        if share:
            shares[order.id] = share
            amount -= share
    if amount:
        shares[orders[-1].id] = amount
    return shares
