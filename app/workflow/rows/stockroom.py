"""Rows of what happens around a part: its pieces by serial number, and the jobs that wait for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.workflow.rows.kinds import SerialState, WantState


@dataclass(frozen=True, slots=True)
class Taking:
    """How parts are taken onto a card: out of which place, which pieces (one serial number for each, if tracked)."""

    place_id: int = 1  # the store room
    serials: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SerialRow:
    """One piece; order_number: the job whose card has it, "" = none."""

    id: int
    part_id: int
    serial: str
    state: SerialState
    place_id: int
    order_id: int | None
    order_number: str


@dataclass(frozen=True, slots=True)
class WantRow:
    """A part that a job wants and does not have yet; expected: None = nobody knows."""

    id: int
    order_id: int
    order_number: str
    part_id: int
    part_number: str
    part_name: str
    part_name_en: str
    quantity: Decimal
    unit: str
    state: WantState
    expected: date | None
    note: str
    made_at: datetime
    made_by: str
    promised_at: datetime
    technician_id: int | None
    technician: str


@dataclass(frozen=True, slots=True)
class ArrivedRow:
    """What came for a job that waited: `came` is kept on its card now, `missing` is still wanted."""

    order_id: int
    order_number: str
    part_id: int
    came: Decimal
    missing: Decimal
    technician_id: int | None
    technician: str
