"""Parts on a card: reserve → use → put back; each step with its ledger line in the same transaction."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from app.errors import ShopError, Stale
from app.models import Part, PartUse
from app.models.question import Change, Question
from app.models.store import Store
from app.workflow import history, money, versions
from app.workflow.house import shop, staff
from app.workflow.house.shop import Facts
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import LedgerKind, Origin, UseState
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.rows.stockroom import Taking
from app.workflow.stockroom import issuing, places, putting_back, quantities, serials, stock_ledger, waiting
from app.workflow.stockroom.card_lines import Line, put_on_card
from app.workflow.stockroom.putting_back import put_all_back
from app.workflow.workbench import opened, texts
from app.workflow.workbench.card_rows import card_row

__all__ = ["found_and_use", "put_all_back", "put_back", "reserve", "use", "use_now"]

STORE = Taking()  #: from the store room, of a part whose pieces have no numbers
_PART = Question(
    select(Part.name, Part.retired, Part.origin, Part.price, Part.by_serial).where(Part.id == bindparam("part"))
)
_HELD = Question(
    select(
        PartUse.order_id, PartUse.part_id, PartUse.place_id, PartUse.quantity, PartUse.price, PartUse.state,
        PartUse.issue_id, PartUse.version,
    ).where(PartUse.id == bindparam("use"))
)  # fmt: skip
_BUILT_IN = Change(
    update(PartUse)
    .where(PartUse.id == bindparam("use"), PartUse.version == bindparam("seen"))
    .values(
        state=UseState.USED.value,
        value=bindparam("worth"),
        issue_id=bindparam("issue"),
        staff_id=bindparam("who"),
        at=bindparam("at"),
        version=bindparam("next"),
    )
)


def reserve(
    store: Store,
    who: Who,
    order_id: int,
    part_id: int,
    quantity: Decimal,
    price: Decimal | None = None,
    origin: Origin | None = None,
    taking: Taking = STORE,
) -> CardRow:
    """Keep a part for this card; price for one and origin are the part's own unless given.

    Raises ShopError "stock.too_few" (free: Decimal), "part.unknown", "part.retired", "money.negative" (field "price"),
    quantities.some's.
    """
    with store.writing() as session:
        at = store.now()
        facts = shop.facts(session)
        line = _checked(session, facts, who, at, order_id, part_id, quantity, price, origin, taking)
        balance = stock_ledger.balance_of(session, part_id, line.place_id)
        stock_ledger.book(session, who, at, balance, LedgerKind.RESERVED, reserved=line.quantity, order_id=order_id)
        _put(session, who, line, UseState.RESERVED)
        return card_row(session, who, at, order_id)


def use(store: Store, who: Who, use_id: int, taking: Taking = STORE) -> CardRow:
    """A reserved part is built in; taking: who signs for it (its place and pieces are those it was reserved with).

    Raises ShopError("parts.not_reserved") when it was used or put back before, and what issuing.hand_out raises.
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.REPAIR)
        found = _HELD.first(session, use=use_id)
        if found is None:
            raise ShopError("data.gone")
        order_id, part_id, place_id, quantity, price, state, issue_id, version = found
        opened.require_open(session, order_id, states=opened.ON_THE_BENCH)
        if state != UseState.RESERVED:
            raise ShopError("parts.not_reserved", state=UseState(state))
        issued = issuing.hand_out(session, who, at, order_id, price, quantity, taking)
        balance = stock_ledger.balance_of(session, part_id, place_id)
        worth = stock_ledger.take_out(session, who, at, balance, quantity, order_id, reserved=True)
        kept = {"worth": worth, "issue": issued or issue_id, "who": who.staff_id, "at": at}
        if _BUILT_IN.of(session, use=use_id, seen=version, next=version + 1, **kept) != 1:
            raise Stale("changed")
        pieces = serials.use_reserved(session, use_id)
        said = stock_ledger.said(session, part_id, quantity) + serials.said(pieces)
        history.note(session, who, at, "part_use", use_id, "parts.used", new=said, order_id=order_id)
        waiting.taken(session, who, at, use_id)
        return card_row(session, who, at, order_id)


def use_now(
    store: Store,
    who: Who,
    order_id: int,
    part_id: int,
    quantity: Decimal,
    price: Decimal | None = None,
    origin: Origin | None = None,
    taking: Taking = STORE,
) -> CardRow:
    """Take a free part off the shelf and build it in, in one act. Raises what `reserve` and issuing.hand_out raise."""
    with store.writing() as session:
        at = store.now()
        facts = shop.facts(session)
        line = _checked(session, facts, who, at, order_id, part_id, quantity, price, origin, taking)
        balance = stock_ledger.balance_of(session, part_id, line.place_id)
        worth = stock_ledger.take_out(session, who, at, balance, line.quantity, order_id, reserved=False)
        _hand_out(session, facts, who, line, taking, worth)
        return card_row(session, who, at, order_id)


def found_and_use(
    store: Store,
    who: Who,
    order_id: int,
    part_id: int,
    quantity: Decimal,
    price: Decimal | None = None,
    origin: Origin | None = None,
    taking: Taking = STORE,
) -> CardRow:
    """The part is in hand, though the stock says there is none: book what is missing as found, and use it."""
    with store.writing() as session:
        at = store.now()
        facts = shop.facts(session)
        line = _checked(session, facts, who, at, order_id, part_id, quantity, price, origin, taking)
        balance = stock_ledger.balance_of(session, part_id, line.place_id)
        missing = line.quantity - stock_ledger.free_of(balance)
        if missing > 0:
            part = versions.fetch(session, Part, part_id)
            found = stock_ledger.value_in(balance, part, missing)
            stock_ledger.book(session, who, at, balance, LedgerKind.FOUND, quantity=missing, value=found,
                              order_id=order_id)
            new = serials.not_here(session, part_id, line.place_id, line.serials, missing)
            serials.come_in(session, part_id, line.place_id, new)
            history.note(session, who, at, "part", part_id, "stock.found", new=money.quantity_of(missing),
                         order_id=order_id)
        worth = stock_ledger.take_out(session, who, at, balance, line.quantity, order_id, reserved=False)
        _hand_out(session, facts, who, line, taking, worth)
        return card_row(session, who, at, order_id)


def put_back(store: Store, who: Who, use_id: int, reason: str = "") -> CardRow:
    """退料: a reserved part is free again, a used one goes back on the shelf (then `reason` says why).

    Raises ShopError "parts.put_back_before", "reason.missing" (field "reason").
    """
    with store.writing() as session:
        at = store.now()
        staff.require_right(who, Right.REPAIR)
        taken = versions.fetch(session, PartUse, use_id)
        opened.require_open(session, taken.order_id, states=opened.ON_THE_BENCH)
        if taken.state == UseState.PUT_BACK:
            raise ShopError("parts.put_back_before")
        words = texts.line(reason, "reason")
        if taken.state == UseState.USED and not words:
            raise ShopError("reason.missing", "reason")
        putting_back.put_back(session, who, at, taken, words)
        return card_row(session, who, at, taken.order_id)


def _checked(
    session: Session,
    facts: Facts,
    who: Who,
    at: datetime,
    order_id: int,
    part_id: int,
    quantity: Decimal,
    price: Decimal | None,
    origin: Origin | None,
    taking: Taking,
) -> Line:
    """The line as it will stand on the card; neither booked nor written yet."""
    staff.require_right(who, Right.REPAIR)
    opened.require_open(session, order_id, states=opened.ON_THE_BENCH)
    part = _PART.first(session, part=part_id)
    if part is None:
        raise ShopError("part.unknown", "part_id")
    name, retired, own_origin, own_price, by_serial = part
    if retired:
        raise ShopError("part.retired", "part_id", name=name)
    places.require_usable(session, taking.place_id)
    if price is not None and price < 0:
        raise ShopError("money.negative", "price")
    whole = quantities.some(quantity)
    return Line(
        order_id=order_id,
        part_id=part_id,
        quantity=whole,
        origin=own_origin if origin is None else origin.value,
        price=own_price if price is None else money.minor(price, facts.unit, "price"),
        staff_id=who.staff_id,
        at=at,
        place_id=taking.place_id,
        serials=serials.named(whole, taking.serials) if by_serial else (),
        name=name,
    )


def _hand_out(session: Session, facts: Facts, who: Who, line: Line, taking: Taking, worth: int) -> None:
    """Onto the card, used; signed for and approved as the shop wants it."""
    issued = issuing.hand_out(session, who, line.at, line.order_id, line.price, line.quantity, taking, facts)
    _put(session, who, line, UseState.USED, worth, issued)


def _put(
    session: Session, who: Who, line: Line, state: UseState, worth: int = 0, issue_id: int | None = None
) -> None:
    """Onto the card; what the job wanted of it is there now."""
    use_id = put_on_card(session, who, line, state, worth, issue_id)
    waiting.met(session, who, line, use_id, state)
