"""Scans of a count, one after the other, inside a verb's transaction: what each of them means and does."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Staff, StockCount, StockCountLine, StockCountScan, UnknownCode, plain
from app.workflow import fields, money
from app.workflow.counting import count_codes, count_ledger, count_lines, count_scope
from app.workflow.counting.count_codes import Found
from app.workflow.counting.count_lines import Count, Line
from app.workflow.house.staff_rows import roles_of
from app.workflow.rows.counting import CountState, Going, Scan, ScanOutcome, ScanRow
from app.workflow.rows.rights import WHO_MAY, Right
from app.workflow.rows.shop import Who
from app.workflow.stockroom import other_codes, quantities

ONE = 1_000
AnyLine = StockCountLine | Line
LONGEST = 200  # signs of a code


class Taker:
    """Takes scans of one count; `going` is what the next one stands on."""

    def __init__(
        self, session: Session, who: Who, count: StockCount | Count, at: datetime, going: Going
    ) -> None:
        self.session = session
        self.who = who
        self.count = count
        self.at = at
        self.going = going
        self.moment = count_ledger.now(session)
        self._lines: dict[int, Line] = {}

    def take(self, scan: Scan) -> ScanRow:
        """What became of it; what is refused leaves nothing behind, and the others go on."""
        try:
            code = fields.one_line(scan.code)
            if not code:
                raise ShopError("count.code_missing", "code")
            if len(code) > LONGEST:
                raise ShopError("field.too_long", "code", most=LONGEST, found=len(code))
            sign = -1 if scan.quantity < 0 else 1
            return self.taken(code, sign * quantities.some(abs(scan.quantity), or_none=True))
        except ShopError as error:
            return ScanRow(scan.code, ScanOutcome.REFUSED, scan.quantity, error=error)

    def taken(self, code: str, quantity: int) -> ScanRow:
        """One clean code and so many thousandths."""
        shelf = count_codes.shelf(self.session, code)
        if shelf is not None:
            self.going = Going(shelf=shelf)
            return ScanRow(code, ScanOutcome.SHELF, name=shelf, shelf=shelf)
        part, awaited = count_codes.part(self.session, self.count.id, code), self.going.part_id
        if part is None:
            other_codes.refuse(self.session, code)  # what is awaited is awaited still
        self.going = replace(self.going, part_id=None)
        if part is None and awaited is not None:
            return self.piece(count_codes.part_by_id(self.session, awaited), code, quantity)
        if part is None:
            serial = serial_of(code)
            part = count_codes.part_by_serial(self.session, self.count.id, serial, self.count.place_id)
            return self.unknown(code, quantity) if part is None else self.piece(part, code, quantity)
        if part.by_serial:
            self.going = replace(self.going, part_id=part.id)
            line = self.find(part.id)
            return self.row(ScanOutcome.SERIAL_WANTED, code, quantity, part, line)
        return self.counted(part, code, quantity, self.moment)

    def counted(
        self, part: Found, code: str, quantity: int, moment: int, serial: str = "", *, before: bool = False
    ) -> ScanRow:
        """So many of a part, at a moment of the ledger. before: they were scanned long ago, under an unknown code."""
        line = self.line_of(part)
        if not before:
            self.may_count(line)
        if (line.counted or 0) + quantity < 0:
            raise ShopError("count.nothing_to_take_back", "quantity", counted=money.quantity_of(line.counted or 0))
        known = not serial or count_codes.is_known(self.session, part.id, serial, self.count.place_id)
        moved = count_ledger.count_in(self.session, line, self.count.place_id, quantity, moment)
        count_lines.keep(self.session, line, self.at, self.who.staff_id)
        self.write(line, code, quantity, moment, serial=serial, known=known)
        outcome = ScanOutcome.OUTSIDE if line.outside else ScanOutcome.COUNTED
        return replace(self.row(outcome, code, quantity, part, line), moved=moved)

    def piece(self, part: Found, code: str, quantity: int) -> ScanRow:
        """One piece, by its serial number; the same one twice is counted once."""
        serial = serial_of(code)
        if not part.by_serial:
            raise ShopError("count.not_by_serial", "code", name=part.name)
        if abs(quantity) != ONE:
            raise ShopError("count.serial_one", "quantity")
        line = self.find(part.id)
        here = line is not None and serial in serials_seen(self.session, line)
        if here and quantity > 0:
            return self.row(ScanOutcome.TWICE, code, quantity, part, line)
        if not here and quantity < 0:
            raise ShopError("count.nothing_to_take_back", "quantity", counted=money.quantity_of(0))
        return self.counted(part, code, quantity, self.moment, serial)

    def unknown(self, code: str, quantity: int) -> ScanRow:
        """Kept for later: once in the list of such codes, and with each scan."""
        if quantity <= 0:
            raise ShopError("count.nothing_to_take_back", "quantity", counted=money.quantity_of(0))
        query = select(UnknownCode).where(
            UnknownCode.subject == count_codes.UNKNOWN_IN, UnknownCode.subject_id == self.count.id,
            UnknownCode.code == code,
        )  # fmt: skip
        kept = self.session.scalar(query)
        if kept is None:
            self.session.add(UnknownCode(subject=count_codes.UNKNOWN_IN, subject_id=self.count.id, code=code,
                                         last_at=self.at, staff_id=self.who.staff_id))  # fmt: skip
        else:
            kept.times, kept.last_at, kept.staff_id, kept.dropped = kept.times + 1, self.at, self.who.staff_id, False
        self.write(None, code, quantity, self.moment)
        return ScanRow(code, ScanOutcome.UNKNOWN, money.quantity_of(quantity))

    # --- lines

    def find(self, part_id: int) -> Line | None:
        """The line of a part, if it has one."""
        line = self._lines.get(part_id) or count_lines.find(self.session, self.count.id, part_id)
        if line is not None:
            self._lines[part_id] = line
        return line

    def line_of(self, part: Found) -> Line:
        """The line of a part; one that was not to be counted gets it now."""
        line = self.find(part.id)
        if line is None:
            outside = not count_scope.is_inside(self.count, part)
            line = self._lines[part.id] = count_lines.add(self.session, self.count.id, part.id, outside=outside)
        return line

    def may_count(self, line: AnyLine) -> None:
        """Raises ShopError "count.in_review" for a line that is done, "count.other_person" for one's own recount."""
        if self.count.state == CountState.REVIEW and line.counted is not None and not line.recounts:
            raise ShopError("count.in_review")
        if line.recounts and counted_before(self.session, line, self.who) and others_may_count(self.session, self.who):
            raise ShopError("count.other_person")

    def write(
        self, line: AnyLine | None, code: str, quantity: int, moment: int, *, serial: str = "",
        known: bool = True, staff_id: int = 0,
    ) -> None:  # fmt: skip
        """The scan itself; staff_id: 0 = who acts."""
        scan = {
            "count_id": self.count.id,
            "line_id": None if line is None else line.id,
            "code": code,
            "quantity": quantity,
            "serial": serial,
            "known": known,
            "shelf": self.going.shelf,
            "round": 0 if line is None else line.recounts,
            "ledger_id": moment,
            "at": self.at,
            "staff_id": staff_id or self.who.staff_id,
        }
        plain.add_row(self.session, StockCountScan, scan)

    def row(
        self, outcome: ScanOutcome, code: str, quantity: int, part: Found, line: Line | None
    ) -> ScanRow:
        """What is shown of it."""
        return ScanRow(
            code=code,
            outcome=outcome,
            quantity=money.quantity_of(quantity),
            line_id=None if line is None else line.id,
            number=part.number,
            name=part.name,
            name_en=part.name_en,
            shelf=part.shelf,
            counted=money.quantity_of(0 if line is None else line.counted or 0),
            unit=part.unit,
        )


def serial_of(code: str) -> str:
    """A serial number as it is kept."""
    return fields.one_line(code).upper()


def serials_seen(session: Session, line: AnyLine) -> dict[str, bool]:
    """The pieces scanned in the line's present round: serial → whether the books had it there."""
    query = (
        select(StockCountScan.serial, func.max(case((StockCountScan.known, 1), else_=0)))
        .where(StockCountScan.line_id == line.id, StockCountScan.round == line.recounts, StockCountScan.serial != "")
        .group_by(StockCountScan.serial)
        .having(func.sum(StockCountScan.quantity) > 0)
    )
    return {serial: bool(known) for serial, known in session.execute(query)}


def counted_before(session: Session, line: AnyLine, who: Who) -> bool:
    """Whether somebody counted the line in the round before the present one."""
    query = select(StockCountScan.id).where(
        StockCountScan.line_id == line.id, StockCountScan.round == line.recounts - 1,
        StockCountScan.staff_id == who.staff_id,
    )  # fmt: skip
    return session.scalar(query.limit(1)) is not None


def others_may_count(session: Session, who: Who) -> bool:
    """Whether anybody else works here who may count."""
    roles = session.scalars(select(Staff.roles).where(Staff.left_at.is_(None), Staff.id != who.staff_id))
    return any(not roles_of(each).isdisjoint(WHO_MAY[Right.COUNT_STOCK]) for each in roles)
