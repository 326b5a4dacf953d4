"""The sections of a repair card as rows: one query each, never one a line."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import (
    ClaimReceipt,
    Inspection,
    LabourLine,
    OrderItem,
    OrderNote,
    Part,
    PartUse,
    Promise,
    Quotation,
    WorkTime,
)
from app.workflow import money
from app.workflow.rows.cards import (
    InspectionRow,
    ItemRow,
    LabourRow,
    NoteRow,
    PromiseRow,
    QuotationRow,
    ReceiptRow,
    TimeRow,
    UseRow,
)
from app.workflow.rows.kinds import Answer, DelayReason, Origin, ReceiptState, UseState
from app.workflow.rows.shop import Currency

Names = Mapping[int, str]


def items(session: Session, order_id: int) -> tuple[ItemRow, ...]:
    """Accessories and conditions, as they were written at intake."""
    query = select(OrderItem).where(OrderItem.order_id == order_id).order_by(OrderItem.id)
    return tuple(ItemRow(i.id, i.kind, i.name, i.given_back, i.difference) for i in session.scalars(query))


def times(session: Session, order_id: int, names: Names) -> tuple[TimeRow, ...]:
    """Working times, the oldest first."""
    query = select(WorkTime).where(WorkTime.order_id == order_id).order_by(WorkTime.id)
    return tuple(
        TimeRow(t.id, names.get(t.staff_id, ""), t.started_at, t.minutes, t.by_hand, t.note, t.staff_id)
        for t in session.scalars(query)
    )


def labour(session: Session, order_id: int, names: Names, unit: Currency) -> tuple[LabourRow, ...]:
    """Labour lines in the order they were added; amounts as the shop writes prices."""
    query = select(LabourLine).where(LabourLine.order_id == order_id).order_by(LabourLine.id)
    return tuple(
        LabourRow(
            id=line.id,
            name=line.name,
            quantity=money.quantity_of(line.quantity),
            price=money.major(line.price, unit),
            amount=money.major(money.line_amount(line.price, line.quantity), unit),
            staff=names.get(line.staff_id, ""),
        )
        for line in session.scalars(query)
    )


def parts(session: Session, order_id: int, names: Names, unit: Currency) -> tuple[UseRow, ...]:
    """Parts reserved, used and put back, in the order they were added."""
    query = (
        select(PartUse, Part.number, Part.name, Part.warranty_days)
        .join(Part, Part.id == PartUse.part_id)
        .where(PartUse.order_id == order_id)
        .order_by(PartUse.id)
    )
    return tuple(
        UseRow(
            id=use.id,
            part_id=use.part_id,
            part_number=number,
            name=name,
            quantity=money.quantity_of(use.quantity),
            state=UseState(use.state),
            origin=Origin(use.origin),
            price=money.major(use.price, unit),
            amount=money.major(money.line_amount(use.price, use.quantity), unit),
            warranty_days=days,
            staff=names.get(use.staff_id, ""),
            at=use.at,
        )
        for use, number, name, days in session.execute(query)
    )


def quotations(session: Session, order_id: int, names: Names, unit: Currency) -> tuple[QuotationRow, ...]:
    """Quotations, the oldest first; the last that is not replaced is in force."""
    query = select(Quotation).where(Quotation.order_id == order_id).order_by(Quotation.id)
    return tuple(
        QuotationRow(
            id=q.id,
            made_at=q.made_at,
            made_by=names.get(q.made_by, ""),
            amount=money.major(q.amount, unit),
            words=q.words,
            answer=Answer(q.answer),
            answered_at=q.answered_at,
            answered_by=q.answered_by,
            answered_how=q.answered_how,
        )
        for q in session.scalars(query)
    )


def promises(session: Session, order_id: int, names: Names) -> tuple[PromiseRow, ...]:
    """Promised times, that of the intake first."""
    query = select(Promise).where(Promise.order_id == order_id).order_by(Promise.id)
    return tuple(
        PromiseRow(
            promised_at=p.promised_at,
            made_at=p.made_at,
            made_by=names.get(p.made_by, ""),
            reason=DelayReason(p.reason) if p.reason else None,
            note=p.note,
            told_how=p.told_how,
        )
        for p in session.scalars(query)
    )


def inspections(session: Session, order_id: int, names: Names) -> tuple[InspectionRow, ...]:
    """Inspections, the oldest first."""
    query = select(Inspection).where(Inspection.order_id == order_id).order_by(Inspection.id)
    return tuple(
        InspectionRow(i.at, names.get(i.staff_id, ""), i.passed, i.reason, i.own) for i in session.scalars(query)
    )


def notes(session: Session, order_id: int, names: Names) -> tuple[NoteRow, ...]:
    """Notes, the oldest first."""
    query = select(OrderNote).where(OrderNote.order_id == order_id).order_by(OrderNote.id)
    return tuple(NoteRow(n.at, names.get(n.staff_id, ""), n.words) for n in session.scalars(query))


def receipts(session: Session, order_id: int, names: Names) -> tuple[ReceiptRow, ...]:
    """Claim receipts, the oldest first; at most one is valid."""
    query = select(ClaimReceipt).where(ClaimReceipt.order_id == order_id).order_by(ClaimReceipt.id)
    return tuple(
        ReceiptRow(
            id=r.id,
            number=r.number,
            state=ReceiptState(r.state),
            issued_at=r.issued_at,
            issued_by=names.get(r.issued_by, ""),
            ended_at=r.ended_at,
            ended_by="" if r.ended_by is None else names.get(r.ended_by, ""),
            ended_why=r.ended_why or "",
        )
        for r in session.scalars(query)
    )
