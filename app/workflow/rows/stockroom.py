"""Rows of what happens around a part: its pieces by serial number, and the jobs that wait for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.workflow.rows.kinds import OldFate, PlaceKind, SerialState, WantState
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartRow


@dataclass(frozen=True, slots=True)
class Signature:
    """Somebody who has shown who they are; how: pin, badge, self (is signed in), paper (signs the slip)."""

    who: Who
    how: str


@dataclass(frozen=True, slots=True)
class Taking:
    """How parts are taken onto a card: out of which place, which pieces (one serial number for each, if tracked).

    signed: the technician who takes them; approved: a manager; reason: why more than the price list plans.
    """

    place_id: int = 1  # the store room
    serials: tuple[str, ...] = ()
    signed: Signature | None = None
    approved: Signature | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """Where stock lies; name "": called after its kind and whose it is. parts: how many kinds lie there."""

    id: int
    kind: PlaceKind
    name: str
    staff_id: int | None
    staff: str
    retired: bool
    version: int
    parts: int = 0
    value: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class PlaceInput:
    """A technician's case or a field van as it was typed; id None = a new one."""

    kind: PlaceKind
    name: str = ""
    staff_id: int | None = None
    id: int | None = None
    version: int | None = None


@dataclass(frozen=True, slots=True)
class AtPlace:
    """How many of a part are at a place."""

    place: PlaceRow
    on_hand: Decimal
    reserved: Decimal
    level: Decimal

    @property
    def free(self) -> Decimal:
        """What can be taken there."""
        return self.on_hand - self.reserved


@dataclass(frozen=True, slots=True)
class Moving:
    """One part of a transfer; serials: its pieces, where they have numbers."""

    part_id: int
    quantity: Decimal
    serials: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RestockRow:
    """What a case or van needs of a part: used out of it since it was last filled, or below its level.

    offered: so many of it the store room can give (of pieces with numbers those that lie there longest).
    """

    part_id: int
    number: str
    name: str
    name_en: str
    shelf: str
    unit: str
    by_serial: bool
    here: Decimal
    used: Decimal
    level: Decimal
    needed: Decimal
    offered: Decimal
    pieces: tuple[str, ...] = ()  # those offered, where they have numbers


@dataclass(frozen=True, slots=True)
class SubstituteRow:
    """A part that stands in for another, with what is free of it in the store room."""

    part: PartRow
    note: str


@dataclass(frozen=True, slots=True)
class OldPartRow:
    """What was taken out of an article; id 0 = nobody has said yet what becomes of it.

    use_id: the part on the card that took its place, 0 = none did: it is no part that the shop keeps.
    """

    id: int
    order_id: int
    order_number: str
    use_id: int
    name: str
    serial: str
    quantity: Decimal
    fate: OldFate
    note: str
    at: datetime
    who: str


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

    def said(self, language: str) -> str:
        """The part for a reader of "zh_CN" or "en"."""
        return self.part_name if language.startswith("zh") else self.part_name_en


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
