"""What stands on the intake form, as plain values: the articles of one customer, and a draft of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.intake import DepositInput, IntakeInput
from app.workflow.rows.kinds import Service

NOBODY = CustomerInput(name="", phones=())
NOTHING = ArticleInput(category_id=None)


@dataclass(frozen=True, slots=True)
class Entry:
    """One article with all that is asked about it; its customer is put in when the whole is saved.

    promise_by_hand / service_by_hand: changed by the clerk, so a new proposal must not overwrite it.
    """

    input: IntakeInput
    promise_by_hand: bool = False
    service_by_hand: bool = False


@dataclass(frozen=True, slots=True)
class IntakeState:
    """The whole form: one customer, one or more articles, at most one deposit for all of them."""

    customer: CustomerInput = NOBODY
    entries: tuple[Entry, ...] = ()
    current: int = 0
    deposit: DepositInput | None = None

    @property
    def inputs(self) -> tuple[IntakeInput, ...]:
        """What `intake.take_in` is given: each article with the customer."""
        return tuple(replace(entry.input, customer=self.customer) for entry in self.entries)

    @property
    def empty(self) -> bool:
        """Whether nothing worth keeping stands on the form; proposals and defaults do not count."""
        return self.customer == NOBODY and self.deposit is None and all(is_blank(each) for each in self.entries)


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that is not saved yet. parked: put aside with F3; otherwise kept by itself while typing."""

    id: str
    saved_at: datetime
    parked: bool
    state: IntakeState


def blank(diagnosis_fee: Decimal = Decimal(0)) -> Entry:
    """An article of which nothing is known; the fee is the shop's usual one."""
    return Entry(
        IntakeInput(
            customer=NOBODY,
            article=NOTHING,
            fault="",
            promised_at=None,
            service=Service.PAID,
            diagnosis_fee=diagnosis_fee,
        )
    )


def is_blank(entry: Entry) -> bool:
    """Whether nothing was typed or ticked about the article (what the program proposes does not count)."""
    typed = entry.input
    texts = (typed.fault, typed.seen, typed.service_note, typed.unlock_code, typed.shelf)
    by_hand = (entry.promise_by_hand, entry.service_by_hand)
    marks = (typed.urgent, typed.conditions, typed.accessories, typed.files, *by_hand)
    values = (typed.declared_value, typed.estimate)
    return typed.article == NOTHING and not any(texts) and not any(marks) and values == (None, None)


def without_secrets(state: IntakeState) -> IntakeState:
    """The same form without unlock codes: what may be written to disk unencrypted."""
    entries = tuple(replace(each, input=replace(each.input, unlock_code="")) for each in state.entries)
    return replace(state, entries=entries)


def split_phones(typed: str) -> tuple[str, ...]:
    """The phone numbers of one field, as written: several stand apart by a comma, semicolon or 、 (also full width)."""
    for mark in ";，；、/\n":
        typed = typed.replace(mark, ",")
    return tuple(part.strip() for part in typed.split(",") if part.strip())


def digits_only(phone: str) -> str:
    """The last digits of a number, however it is written: enough to see that two are one."""
    return "".join(sign for sign in phone if sign.isdigit())[-8:]


def looks_like_phone(typed: str) -> bool:
    """Whether what stands in the customer box is a phone number rather than a name."""
    digits = sum(sign.isdigit() for sign in typed)
    return digits >= 4 and all(sign.isdigit() or sign in " +-()/." for sign in typed)
