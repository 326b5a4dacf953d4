"""Customers: what the clerk sees of one, likely doubles, saving."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, or_, select
from sqlalchemy.orm import Session

from app.models import Article, Customer, CustomerPhone, RepairOrder, plain, sqlite
from app.models.question import Question
from app.models.store import Store
from app.workflow import history, indexing, money
from app.workflow.fields import Fields
from app.workflow.house import shop, staff
from app.workflow.people import companies, living, people_rows
from app.workflow.rows import phones
from app.workflow.rows.customers import CustomerGlance, CustomerInput, CustomerRow
from app.workflow.rows.kinds import OPEN_STATES, State
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.till import payments
from app.workflow.versions import fetch

MOST_PHONES = 100  #: a company with all its extensions; nobody is kept from writing down one more
PHONE_DIGITS = (5, 20)
PHONE_LENGTH = 60  #: most characters of one number as it is written
LABEL = 20  #: most characters of what stands beside it
COLUMNS = ("name", "company", "tax_number", "address", "email", "note")
_DIGITS = Question(select(CustomerPhone.digits).where(CustomerPhone.customer_id == bindparam("customer")))


def glance(store: Store, customer_id: int) -> CustomerGlance:
    """What must be known of a customer at the counter; of one that was merged: of the one that stays.

    Raises ShopError("data.gone").
    """
    with store.reading() as session:
        unit = shop.facts(session).unit
        customer_id = living.customer_id(session, customer_id)
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
        digits = [phones.digits(each, facts.country, facts.area_code) for each in typed.phones]
        digits = [each for each in digits if len(each) >= PHONE_DIGITS[0]]
        fields = Fields()
        name, company = fields.line(typed.name, "name"), fields.line(typed.company, "company")
        by_phone = select(CustomerPhone.customer_id).where(CustomerPhone.digits.in_(digits))
        same: list[ColumnElement[bool]] = [Customer.id.in_(by_phone)]
        if name:
            same.append(Customer.name == name)
        if company:
            same.append((Customer.company == company) & (Customer.name == name))
        query = select(Customer).where(or_(*same), Customer.merged_into.is_(None), Customer.id != (typed.id or 0))
        found = session.scalars(query.order_by(Customer.id.desc()).limit(limit)).all()
        return people_rows.customer_rows(session, found)


def save_customer(store: Store, who: Who, typed: CustomerInput) -> CustomerRow:
    """A new customer, or changes to one. Raises FieldErrors ("name", "phones" …), Stale("changed")."""
    staff.require_right(who, Right.CHANGE_CUSTOMERS)
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
    numbers, labels = _check_phones(checked, typed)
    note = checked.text(typed.note, "note")
    if not numbers and not note:
        checked.refuse("customer.phone_missing", "phones")
    email = checked.line(typed.email, "email")
    if email and ("@" not in email or " " in email):
        checked.refuse("customer.email_wrong", "email")
    address = checked.text(typed.address, "address", most=500)
    tax = None if typed.tax_number is None else checked.line(typed.tax_number, "tax_number", most=40)
    return CustomerInput(
        name or company, numbers, company, address, email, note, typed.id, typed.version, tax, labels
    )  # fmt: skip


def _check_phones(checked: Fields, typed: CustomerInput) -> tuple[tuple[str, ...], tuple[str, ...] | None]:
    """(numbers, labels beside them), empty ones and doubles left out; labels None where none were asked for."""
    given = typed.labels or ()
    found: dict[str, str] = {}
    for place, text in enumerate(typed.phones):
        number = checked.line(text, "phones")
        label = checked.line(given[place] if place < len(given) else "", "phones", most=LABEL)
        if number and not found.get(number):
            found[number] = label
    if len(found) > MOST_PHONES:
        checked.refuse("field.too_many", "phones", most=MOST_PHONES, found=len(found))
    least, most = PHONE_DIGITS
    for each in found:
        if not least <= sum(sign.isdigit() for sign in each) <= most or len(each) > PHONE_LENGTH:
            checked.refuse("customer.phone_wrong", "phones", phone=each[:60], least=least, most=most)
    return tuple(found), None if typed.labels is None else tuple(found.values())


def put_customer(
    session: Session, who: Who, at: datetime, typed: CustomerInput, clean: CustomerInput | None = None
) -> Customer:
    """Inside a verb's transaction: add the customer, or change it where it differs, with history and search text.

    An input with an id and no version only names the customer (one that was merged: the one that stays). Raises
    FieldErrors unless `clean` (from `check`) is handed in, ShopError("data.gone"), Stale("changed").
    """
    if clean is None:
        checked = Fields()
        clean = check(checked, typed)
        checked.done()
    if clean.id is None:
        return _add(session, who, at, clean)
    customer = fetch(session, Customer, clean.id, clean.version)
    if is_reference(clean):
        stays = clean.id if customer.merged_into is None else living.customer_id(session, clean.id)
        return fetch(session, Customer, stays)
    _change(session, who, at, customer, clean)
    return customer


def _add(session: Session, who: Who, at: datetime, clean: CustomerInput) -> Customer:
    values = {name: getattr(clean, name) for name in COLUMNS}
    if clean.tax_number is None:  # not asked for: a new person of a company has its number
        values["tax_number"] = companies.tax_number_of(session, clean.company) if clean.company else ""
    customer = Customer(since=at, **values)
    session.add(customer)
    session.flush()
    digits = _add_phones(session, customer.id, clean)
    history.note(session, who, at, "customer", customer.id, "customer.added", new=customer.name)
    country = shop.facts(session).country
    words = indexing.customer_text(customer.name, customer.company, customer.email, digits, country)
    sqlite.index_text(session, "customer_search", customer.id, words)
    return customer


def _change(session: Session, who: Who, at: datetime, customer: Customer, clean: CustomerInput) -> None:
    changed = False
    for name in COLUMNS:
        old, new = getattr(customer, name), getattr(clean, name)
        if new is not None and old != new:
            history.note(session, who, at, "customer", customer.id, f"customer.changed.{name}", old=old, new=new)
            setattr(customer, name, new)
            changed = True
    old, new = _change_phones(session, customer.id, clean)
    if old != new:
        history.note(session, who, at, "customer", customer.id, "customer.changed.phones", old=old, new=new)
        shop.touch(customer, "name")
        changed = True
    if changed:
        session.flush()
        indexing.index_customer(session, customer.id)


def _change_phones(session: Session, customer_id: int, clean: CustomerInput) -> tuple[str, str]:
    """The phones as they were and as they are now, in words. A number that stays keeps its row, and its label."""
    profile = shop.facts(session)
    before = people_rows.phones_of(session, customer_id)
    old = people_rows.phones_in_words(before)
    left: dict[str, list[CustomerPhone]] = {}
    for row in before:
        left.setdefault(row.digits, []).append(row)
    for place, text in enumerate(clean.phones):
        digits = phones.digits(text, profile.country, profile.area_code)
        same = left.get(digits)
        row = same.pop(0) if same else CustomerPhone(customer_id=customer_id, digits=digits, label="")
        session.add(row)
        row.written, row.sort = text, place
        if clean.labels is not None:
            row.label = clean.labels[place]
    for row in (row for rows in left.values() for row in rows):
        session.delete(row)
    session.flush()
    return old, people_rows.phones_in_words(people_rows.phones_of(session, customer_id))


def digits_of(session: Session, profile: shop.Facts, customer_id: int, typed: CustomerInput) -> tuple[str, ...]:
    """The digits of a customer's phones, after `put_customer`; read only where the input does not say them."""
    if is_reference(typed):
        return tuple([digits for (digits,) in _DIGITS.all(session, customer=customer_id)])
    return tuple(phones.digits(each, profile.country, profile.area_code) for each in typed.phones)


def _add_phones(session: Session, customer_id: int, clean: CustomerInput) -> list[str]:
    profile = shop.facts(session)
    labels = clean.labels or ("",) * len(clean.phones)
    found = [phones.digits(each, profile.country, profile.area_code) for each in clean.phones]
    rows = [
        {"customer_id": customer_id, "written": text, "digits": digits, "sort": place, "label": label}
        for place, (text, digits, label) in enumerate(zip(clean.phones, found, labels, strict=True))
    ]
    plain.add_rows(session, CustomerPhone, rows)
    return found
