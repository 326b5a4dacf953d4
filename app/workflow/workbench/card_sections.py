"""The sections of a repair card as rows: one question each, never one a line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import BindParameter, and_, bindparam, select
from sqlalchemy.orm import Session

from app.models import (
    ClaimReceipt,
    Inspection,
    LabourLine,
    OldPart,
    OrderItem,
    OrderNote,
    Part,
    PartUse,
    Promise,
    Quotation,
    WorkTime,
)
from app.models.question import Question
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
from app.workflow.rows.kinds import Answer, DelayReason, OldFate, Origin, ReceiptState, UseState
from app.workflow.rows.shop import Currency
from app.workflow.rows.stockroom import OldPartRow
from app.workflow.stockroom import serials

Names = Mapping[int | None, str]

_ORDER: BindParameter[Any] = bindparam("order")
_ITEMS = Question(
    select(OrderItem.id, OrderItem.kind, OrderItem.name, OrderItem.given_back, OrderItem.difference)
    .where(OrderItem.order_id == _ORDER)
    .order_by(OrderItem.id)
)
_TIMES = Question(
    select(WorkTime.id, WorkTime.staff_id, WorkTime.started_at, WorkTime.minutes, WorkTime.by_hand, WorkTime.note)
    .where(WorkTime.order_id == _ORDER)
    .order_by(WorkTime.id)
)
_LABOUR = Question(
    select(LabourLine.id, LabourLine.name, LabourLine.quantity, LabourLine.price, LabourLine.staff_id)
    .where(LabourLine.order_id == _ORDER)
    .order_by(LabourLine.id)
)
_PARTS = Question(
    select(
        PartUse.id, PartUse.part_id, Part.number, Part.name, PartUse.quantity, PartUse.state, PartUse.origin,
        PartUse.price, Part.warranty_months, PartUse.staff_id, PartUse.at, PartUse.place_id, Part.name_en,
        PartUse.issue_id, OldPart.fate, Part.by_serial,
    )
    .join(Part, Part.id == PartUse.part_id)
    .outerjoin(OldPart, and_(OldPart.order_id == PartUse.order_id, OldPart.use_id == PartUse.id))
    .where(PartUse.order_id == _ORDER)
    .order_by(PartUse.id)
)  # fmt: skip
_OLD_PARTS = Question(
    select(
        OldPart.id, OldPart.name, OldPart.serial, OldPart.quantity, OldPart.fate, OldPart.note, OldPart.at,
        OldPart.staff_id,
    )
    .where(OldPart.order_id == _ORDER, OldPart.use_id.is_(None))
    .order_by(OldPart.id)
)  # fmt: skip
_QUOTATIONS = Question(
    select(
        Quotation.id, Quotation.made_at, Quotation.made_by, Quotation.amount, Quotation.words, Quotation.answer,
        Quotation.answered_at, Quotation.answered_by, Quotation.answered_how,
    )
    .where(Quotation.order_id == _ORDER)
    .order_by(Quotation.id)
)  # fmt: skip
_PROMISES = Question(
    select(Promise.promised_at, Promise.made_at, Promise.made_by, Promise.reason, Promise.note, Promise.told_how)
    .where(Promise.order_id == _ORDER)
    .order_by(Promise.id)
)
_INSPECTIONS = Question(
    select(Inspection.at, Inspection.staff_id, Inspection.passed, Inspection.reason, Inspection.own)
    .where(Inspection.order_id == _ORDER)
    .order_by(Inspection.id)
)
_NOTES = Question(
    select(OrderNote.at, OrderNote.staff_id, OrderNote.words)
    .where(OrderNote.order_id == _ORDER)
    .order_by(OrderNote.id)
)
_RECEIPTS = Question(
    select(
        ClaimReceipt.id, ClaimReceipt.number, ClaimReceipt.state, ClaimReceipt.issued_at, ClaimReceipt.issued_by,
        ClaimReceipt.ended_at, ClaimReceipt.ended_by, ClaimReceipt.ended_why,
    )
    .where(ClaimReceipt.order_id == _ORDER)
    .order_by(ClaimReceipt.id)
)  # fmt: skip


def items(session: Session, order_id: int) -> tuple[ItemRow, ...]:
    """Accessories and conditions, as they were written at intake."""
    return tuple([ItemRow(*found) for found in _ITEMS.all(session, order=order_id)])


def times(session: Session, order_id: int, names: Names) -> tuple[TimeRow, ...]:
    """Working times, the oldest first."""
    return tuple([
        TimeRow(key, names.get(staff, ""), started_at, minutes, by_hand, note, staff)
        for key, staff, started_at, minutes, by_hand, note in _TIMES.all(session, order=order_id)
    ])


def labour(session: Session, order_id: int, names: Names, unit: Currency) -> tuple[LabourRow, ...]:
    """Labour lines in the order they were added; amounts as the shop writes prices."""
    return tuple([
        LabourRow(
            id=key,
            name=name,
            quantity=money.quantity_of(quantity),
            price=money.major(price, unit),
            amount=money.major(money.line_amount(price, quantity), unit),
            staff=names.get(staff, ""),
        )
        for key, name, quantity, price, staff in _LABOUR.all(session, order=order_id)
    ])


def parts(session: Session, order_id: int, names: Names, unit: Currency) -> tuple[UseRow, ...]:
    """Parts reserved, used and put back, in the order they were added."""
    found = _PARTS.all(session, order=order_id)
    pieces = serials.of_order(session, order_id) if any(row[-1] for row in found) else {}
    return tuple([
        UseRow(
            id=key,
            part_id=part_id,
            part_number=number,
            name=name,
            quantity=money.quantity_of(quantity),
            state=UseState(state),
            origin=Origin(origin),
            price=money.major(price, unit),
            amount=money.major(money.line_amount(price, quantity), unit),
            warranty_months=months,
            staff=names.get(staff, ""),
            at=at,
            serials=pieces.get(key, ()),
            place_id=place_id,
            by_serial=by_serial,
            issue_id=issue,
            old=None if fate is None else OldFate(fate),
            name_en=name_en,
        )
        for (
            key, part_id, number, name, quantity, state, origin, price, months, staff, at, place_id, name_en, issue,
            fate, by_serial,
        ) in found
    ])


def old_parts(session: Session, order_id: int, number: str, names: Names) -> tuple[OldPartRow, ...]:
    """What was taken out and is no part that the shop keeps."""
    return tuple([
        OldPartRow(key, order_id, number, 0, name, serial, money.quantity_of(quantity), OldFate(fate), note, at,
                   names.get(staff, ""))
        for key, name, serial, quantity, fate, note, at, staff in _OLD_PARTS.all(session, order=order_id)
    ])  # fmt: skip


def quotations(session: Session, order_id: int, names: Names, unit: Currency) -> tuple[QuotationRow, ...]:
    """Quotations, the oldest first; the last that is not replaced is in force."""
    found = _QUOTATIONS.all(session, order=order_id)
    return tuple([
        QuotationRow(
            id=key,
            made_at=made_at,
            made_by=names.get(made_by, ""),
            amount=money.major(amount, unit),
            words=words,
            answer=Answer(answer),
            answered_at=answered_at,
            answered_by=answered_by,
            answered_how=answered_how,
        )
        for key, made_at, made_by, amount, words, answer, answered_at, answered_by, answered_how in found
    ])


def promises(session: Session, order_id: int, names: Names) -> tuple[PromiseRow, ...]:
    """Promised times, that of the intake first."""
    found = _PROMISES.all(session, order=order_id)
    return tuple([
        PromiseRow(promised_at, made_at, names.get(made_by, ""), DelayReason(reason) if reason else None, note, told)
        for promised_at, made_at, made_by, reason, note, told in found
    ])


def inspections(session: Session, order_id: int, names: Names) -> tuple[InspectionRow, ...]:
    """Inspections, the oldest first."""
    found = _INSPECTIONS.all(session, order=order_id)
    return tuple([InspectionRow(at, names.get(by, ""), passed, reason, own) for at, by, passed, reason, own in found])


def notes(session: Session, order_id: int, names: Names) -> tuple[NoteRow, ...]:
    """Notes, the oldest first."""
    return tuple([NoteRow(at, names.get(by, ""), words) for at, by, words in _NOTES.all(session, order=order_id)])


def receipts(session: Session, order_id: int, names: Names) -> tuple[ReceiptRow, ...]:
    """Claim receipts, the oldest first; at most one is valid."""
    return tuple([
        ReceiptRow(key, number, ReceiptState(state), at, names.get(by, ""), end, names.get(ended_by, ""), why or "")
        for key, number, state, at, by, end, ended_by, why in _RECEIPTS.all(session, order=order_id)
    ])
