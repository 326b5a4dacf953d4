"""Quotations: what the repair would cost, and the customer's answer: who said it and how (DOMAIN.md §4)."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import select

from app.errors import ShopError
from app.models import Quotation
from app.models.store import Store
from app.workflow import history, money, versions
from app.workflow.house import shop, staff
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Answer, How
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.workbench import opened, texts
from app.workflow.workbench.card_rows import card_row


def quote(store: Store, who: Who, order_id: int, version: int, amount: Decimal, words: str = "") -> CardRow:
    """Write down a quotation; amount: all the customer would pay, tax included. An open one is replaced.

    The state stays: the step "ask_customer" takes the order to quoted, now that there is something to ask.
    Raises ShopError "quotation.amount" (not above 0), money.minor's (field "amount").
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.QUOTE)
        opened.require_open(session, order_id, version, states=opened.ON_THE_BENCH)
        unit = shop.facts(session).unit
        minor = money.minor(amount, unit, "amount")
        if minor <= 0:
            raise ShopError("quotation.amount", "amount")
        is_open = Quotation.answer == Answer.OPEN.value
        for before in session.scalars(select(Quotation).where(Quotation.order_id == order_id, is_open)):
            before.answer = Answer.REPLACED.value
        made = Quotation(
            order_id=order_id,
            made_at=at,
            made_by=who.staff_id,
            amount=minor,
            words=texts.block(words, "words"),
            answer=Answer.OPEN.value,
        )
        session.add(made)
        session.flush()
        history.note(session, who, at, "quotation", made.id, "quotation.made", new=money.major(minor, unit),
                     order_id=order_id)
        return card_row(session, who, at, order_id)


def answer(store: Store, who: Who, quotation_id: int, accepted: bool, answered_by: str, how: How) -> CardRow:
    """The customer's yes or no; answered_by: who said it, how: by which way.

    Raises ShopError "quotation.answered" (answered or replaced before), "quotation.answered_by_missing".
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.QUOTE)
        asked = versions.fetch(session, Quotation, quotation_id)
        opened.require_open(session, asked.order_id, states=opened.ON_THE_BENCH)
        if asked.answer != Answer.OPEN:
            raise ShopError("quotation.answered", answer=Answer(asked.answer))
        asked.answered_by = texts.line(answered_by, "answered_by", longest=200)
        if not asked.answered_by:
            raise ShopError("quotation.answered_by_missing", "answered_by")
        said = Answer.ACCEPTED if accepted else Answer.DECLINED
        asked.answer, asked.answered_at, asked.answered_how = said.value, at, how.value
        asked.recorded_by = who.staff_id
        history.note(session, who, at, "quotation", asked.id, "quotation.answered", old=Answer.OPEN, new=said,
                     why=f"{asked.answered_by}, {how}", order_id=asked.order_id)
        return card_row(session, who, at, asked.order_id)
