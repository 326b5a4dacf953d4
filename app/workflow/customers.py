"""Customers: what the clerk sees of one, likely doubles, saving."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.orm import Session

from app.models import Article, Customer, CustomerPhone, RepairOrder, Shop, plain, sqlite
from app.models.store import Store
from app.workflow import history, indexing, money, payments, people_rows, shop, staff
from app.workflow.fields import Fields
from app.workflow.rows import phones
from app.workflow.rows.customers import CustomerGlance, CustomerInput, CustomerRow
from app.workflow.rows.kinds import OPEN_STATES, Role, State
from app.workflow.rows.shop import Who
from app.workflow.versions import fetch

MOST_PHONES = 8
PHONE_DIGITS = (5, 20)
PHONE_LENGTH = 60  #: most characters of one number as it is written
COLUMNS = ("name", "company", "address", "email", "note")


def glance(store: Store, customer_id: int) -> CustomerGlance:
    """What must be known of a customer at the counter; raises ShopError("data.gone")."""
    with store.reading() as session:
        unit = shop.facts(session).unit
        customer = fetch(session, Customer, customer_id)
        still_here = people_rows.past_rows(
            session, RepairOrder.customer_id == customer_id, RepairOrder.state.in_(OPEN_STATES)
        )
        ready = [order for order in still_here if order.state is State.READY]
        return CustomerGlance(
            customer=people_rows.customer_row(customer, people_rows.phones_of(session, customer_id)),
            articles=people_rows.article_rows(session, Article.customer_id == customer_id),
            open_orders=tuple(order for order in still_here if order.state is not State.READY),
            uncollected=tuple(sorted(ready, key=lambda order: order.ready_at or order.received_at)),
            owed=money.major(payments.owed_of(session, customer_id), unit),
        )


def duplicates(store: Store, typed: CustomerInput, limit: int = 5) -> tuple[CustomerRow, ...]:
    """Customers with one of these phone numbers, or exactly this name or company; never the one being changed."""
    with store.reading() as session:
        facts = shop.facts(session)
        digits = [phones.digits(each, facts.shop.country, facts.shop.area_code) for each in typed.phones]
        digits = [each for each in digits if len(each) >= PHONE_DIGITS[0]]
        fields = Fields()
        name, company = fields.line(typed.name, "name"), fields.line(typed.company, "company")
        by_phone = select(CustomerPhone.customer_id).where(CustomerPhone.digits.in_(digits))
        same: list[ColumnElement[bool]] = [Customer.id.in_(by_phone)]
        if name:
            same.append(Customer.name == name)
        if company:
            same.append((Customer.company == company) & (Customer.name == name))
        query = select(Customer).where(or_(*same), Customer.id != (typed.id or 0)).order_by(Customer.id.desc())
        found = session.scalars(query.limit(limit)).all()
        return tuple(people_rows.customer_row(each, people_rows.phones_of(session, each.id)) for each in found)


def save_customer(store: Store, who: Who, typed: CustomerInput) -> CustomerRow:
    """A new customer, or changes to one. Raises FieldErrors ("name", "phones" …), Stale("changed")."""
    staff.require(who, Role.CLERK, Role.CASHIER, Role.MANAGER)
    with store.writing() as session:
        checked = Fields()
        values = check(checked, typed)
        checked.done()
        customer = put_customer(session, who, store.now(), typed, values)
        return people_rows.customer_row(customer, people_rows.phones_of(session, customer.id))


def is_reference(typed: CustomerInput) -> bool:
    """Whether it only names a customer (id without version): nothing of it is checked or changed."""
    return typed.id is not None and typed.version is None


def check(checked: Fields, typed: CustomerInput) -> CustomerInput:
    """The same cleaned; what is wrong is left in `checked`.

    A person's name or a company is required; so is a phone number (5 digits or more), unless a note says why not.
    """
    if is_reference(typed):
        return typed
    company = checked.line(typed.company, "company")
    name = checked.line(typed.name, "name", missing="" if company else "customer.name_missing")
    numbers = checked.lines(typed.phones, "phones", most=MOST_PHONES)
    note = checked.text(typed.note, "note")
    least, most = PHONE_DIGITS
    for each in numbers:
        if not least <= sum(sign.isdigit() for sign in each) <= most or len(each) > PHONE_LENGTH:
            checked.refuse("customer.phone_wrong", "phones", phone=each[:60], least=least, most=most)
    if not numbers and not note:
        checked.refuse("customer.phone_missing", "phones")
    email = checked.line(typed.email, "email")
    if email and ("@" not in email or " " in email):
        checked.refuse("customer.email_wrong", "email")
    address = checked.text(typed.address, "address", most=500)
    return CustomerInput(name or company, numbers, company, address, email, note, typed.id, typed.version)


def put_customer(
    session: Session, who: Who, at: datetime, typed: CustomerInput, clean: CustomerInput | None = None
) -> Customer:
    """Inside a verb's transaction: add the customer, or change it where it differs, with history and search text.

    An input with an id and no version only names the customer. Raises FieldErrors unless `clean` (from `check`) is
    handed in, ShopError("data.gone"), Stale("changed").
    """
    if clean is None:
        checked = Fields()
        clean = check(checked, typed)
        checked.done()
    if clean.id is None:
        return _add(session, who, at, clean)
    customer = fetch(session, Customer, clean.id, clean.version)
    if not is_reference(clean):
        _change(session, who, at, customer, clean)
    return customer


def _add(session: Session, who: Who, at: datetime, clean: CustomerInput) -> Customer:
    customer = Customer(since=at, **{name: getattr(clean, name) for name in COLUMNS})
    session.add(customer)
    session.flush()
    digits = _put_phones(session, customer.id, clean.phones)
    history.note(session, who, at, "customer", customer.id, "customer.added", new=customer.name)
    country = shop.facts(session).shop.country
    words = indexing.customer_text(customer.name, customer.company, customer.email, digits, country)
    sqlite.index_text(session, "customer_search", customer.id, words)
    return customer


def _change(session: Session, who: Who, at: datetime, customer: Customer, clean: CustomerInput) -> None:
    changed = False
    for name in COLUMNS:
        old, new = getattr(customer, name), getattr(clean, name)
        if old != new:
            history.note(session, who, at, "customer", customer.id, f"customer.changed.{name}", old=old, new=new)
            setattr(customer, name, new)
            changed = True
    before = tuple(each.written for each in people_rows.phones_of(session, customer.id))
    if before != clean.phones:
        session.execute(delete(CustomerPhone).where(CustomerPhone.customer_id == customer.id))
        _put_phones(session, customer.id, clean.phones)
        old, new = ", ".join(before), ", ".join(clean.phones)
        history.note(session, who, at, "customer", customer.id, "customer.changed.phones", old=old, new=new)
        shop.touch(customer, "name")
        changed = True
    if changed:
        session.flush()
        indexing.index_customer(session, customer.id)


def digits_of(session: Session, profile: Shop, customer_id: int, typed: CustomerInput) -> tuple[str, ...]:
    """The digits of a customer's phones, after `put_customer`; read only where the input does not say them."""
    if is_reference(typed):
        found = session.scalars(select(CustomerPhone.digits).where(CustomerPhone.customer_id == customer_id))
        return tuple(found)
    return tuple(phones.digits(each, profile.country, profile.area_code) for each in typed.phones)


def _put_phones(session: Session, customer_id: int, written: tuple[str, ...]) -> list[str]:
    profile = shop.facts(session).shop
    found = [phones.digits(each, profile.country, profile.area_code) for each in written]
    rows = [
        {"customer_id": customer_id, "written": text, "digits": digits, "sort": place}
        for place, (text, digits) in enumerate(zip(written, found, strict=True))
    ]
    plain.add_rows(session, CustomerPhone, rows)
    return found
