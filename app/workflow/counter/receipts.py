"""Claim receipts after intake: replaced when lost or corrected; at most one of an order is good at any time."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import ClaimReceipt, PaperOwed, RepairOrder, Staff, plain
from app.models.store import Store
from app.workflow import history, numbers
from app.workflow.house import shop, staff
from app.workflow.rows.cards import ReceiptRow
from app.workflow.rows.kinds import OPEN_STATES, Document, NumberKind, ReceiptState
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.versions import fetch
from app.workflow.workbench import texts


def declare_lost(store: Store, who: Who, order_id: int, declared_by: str) -> ReceiptRow:
    """The claim receipt is lost: refused from now on; the declaration to sign and the replacement are owed as paper.

    declared_by: who declares it, with the kind of ID shown and its last digits.
    Raises ShopError "receipt.declared_by_missing" (field "declared_by"), "order.closed", "receipt.none_valid".
    """
    staff.require_right(who, Right.DECLARE_LOST)
    declared_by = texts.line(declared_by, "declared_by")
    if not declared_by:
        raise ShopError("receipt.declared_by_missing", "declared_by")
    with store.writing() as session:
        order = fetch(session, RepairOrder, order_id)
        if order.state not in OPEN_STATES:
            raise ShopError("order.closed", state=order.state)
        new = replace(session, who, store.now(), order, ReceiptState.LOST, "lost", declared_by)
        return row_of(session, new)


def replace(
    session: Session,
    who: Who,
    at: datetime,
    order: RepairOrder,
    state: ReceiptState,
    why: str,
    declared_by: str = "",
) -> ClaimReceipt:
    """End the valid receipt of an order (void or lost, `why`) and issue another, whose paper is owed."""
    old = valid_of(session, order.id)
    if old is None:
        raise ShopError("receipt.none_valid")
    old.declared_by = declared_by
    end(session, who, at, old, state, why)
    session.flush()  # the old one must have ended before the database sees another valid one
    zone = shop.facts(session).time_zone
    new = ClaimReceipt(
        number=numbers.issue(session, NumberKind.CLAIM_RECEIPT, at, zone),
        order_id=order.id,
        issued_at=at,
        issued_by=who.staff_id,
        replaces_id=old.id,
    )
    session.add(new)
    session.flush()
    if state is ReceiptState.LOST:
        owe(session, who, at, Document.LOST_DECLARATION, old.id)  # signed before the replacement is handed over
    owe(session, who, at, Document.CLAIM_RECEIPT, new.id)
    history.note(
        session, who, at, "claim_receipt", new.id, "receipt.replaced",
        old=old.number, new=new.number, why=declared_by or why, order_id=order.id,
    )  # fmt: skip
    return new


def end(session: Session, who: Who, at: datetime, receipt: ClaimReceipt, state: ReceiptState, why: str) -> None:
    """A receipt loses force. why: "handed_out", "corrected", "lost", "void"."""
    history.note(
        session, who, at, "claim_receipt", receipt.id, f"receipt.{state}",
        old=receipt.state, new=state, why=why, order_id=receipt.order_id,
    )  # fmt: skip
    receipt.state = state
    receipt.ended_at = at
    receipt.ended_by = who.staff_id
    receipt.ended_why = why


def owe(
    session: Session, who: Who, at: datetime, document: Document, subject_id: int, copy: int = 1, printer: str = ""
) -> int:
    """A slip of paper this act owes, printed by the PC it was done on; gives back its id.

    printer: one of that PC's by name, "" = the document's own.
    """
    paper = {"document": document.value, "subject_id": subject_id, "copy": copy, "station": who.station}
    paper["printer"] = printer
    return plain.add_row(session, PaperOwed, {**paper, "staff_id": who.staff_id, "owed_at": at})


def next_copy(session: Session, document: Document, subject_id: int) -> int:
    """Which print of this slip the next one is; 1 = the first."""
    query = select(func.max(PaperOwed.copy)).where(
        PaperOwed.document == document, PaperOwed.subject_id == subject_id
    )
    return (session.scalar(query) or 0) + 1


def valid_of(session: Session, order_id: int) -> ClaimReceipt | None:
    """The order's receipt that is good now."""
    query = select(ClaimReceipt).where(ClaimReceipt.order_id == order_id, ClaimReceipt.state == ReceiptState.VALID)
    return session.scalars(query).one_or_none()


def by_number(session: Session, number: str) -> ClaimReceipt | None:
    """The receipt with these 12 digits."""
    return session.scalars(select(ClaimReceipt).where(ClaimReceipt.number == number)).one_or_none()


def row_of(session: Session, receipt: ClaimReceipt) -> ReceiptRow:
    """The frozen row of a receipt."""
    return ReceiptRow(
        id=receipt.id,
        number=receipt.number,
        state=ReceiptState(receipt.state),
        issued_at=receipt.issued_at,
        issued_by=name_of(session, receipt.issued_by),
        ended_at=receipt.ended_at,
        ended_by=name_of(session, receipt.ended_by),
        ended_why=receipt.ended_why or "",
    )


def name_of(session: Session, staff_id: int | None) -> str:
    """The name of a member of staff; "" for nobody."""
    return "" if staff_id is None else session.get_one(Staff, staff_id).name
