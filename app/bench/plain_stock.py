"""What is done in the store room by plain SQL alone: the floors of its acts, with the same rows in one transaction."""

from __future__ import annotations

from typing import Any

from app.bench.bulk import Connection
from app.bench.contenders import NOW
from app.bench.same_rows import CLERK, PRICE, Keys
from app.models.search_text import query_terms
from app.models.sqlite import match_of

AT = NOW.isoformat(" ", "microseconds")[:26]
OPEN_LINES = 41  # of a ledger, or of jobs: what is asked for to fill the first screen
USED = "SELECT * FROM part_use JOIN repair_order ON repair_order.id = order_id WHERE part_id = ?"
MONTHS = """SELECT substr(at, 1, 7), sum(quantity) FROM part_ledger WHERE part_id = ? AND kind IN ('used', 'put_back')
    GROUP BY 1"""
#: Which parts are to be ordered, from the sums of what is ordered, waited for and used in the last 90 days.
PROPOSAL = """SELECT part.id, part_balance.on_hand - part_balance.reserved, ordered.total, wanted.total, used.total
    FROM part JOIN part_balance ON part_balance.part_id = part.id AND part_balance.place_id = 1
    LEFT JOIN (SELECT part_id, sum(quantity - received) total FROM purchase_line WHERE open GROUP BY part_id) ordered
      ON ordered.part_id = part.id
    LEFT JOIN (SELECT part_id, sum(quantity) total FROM part_want WHERE closed_at IS NULL
      AND state IN ('open', 'ordered') GROUP BY part_id) wanted ON wanted.part_id = part.id
    LEFT JOIN (SELECT +part_id part_id, -sum(quantity) total FROM part_ledger WHERE at >= ?
      AND kind IN ('used', 'put_back') GROUP BY 1) used ON used.part_id = part.id
    WHERE NOT part.retired AND (
      part_balance.on_hand - part_balance.reserved + coalesce(ordered.total, 0) - coalesce(wanted.total, 0)
        < part.minimum
      OR part_balance.on_hand - part_balance.reserved + coalesce(ordered.total, 0) - coalesce(wanted.total, 0) < 0
      OR (part_balance.on_hand - part_balance.reserved + coalesce(ordered.total, 0) - coalesce(wanted.total, 0)) * 90
        < coalesce(used.total, 0) * part.lead_days)"""


class PlainStock:
    """Each act prepares itself (not timed), and is given back; each writes what the verb writes."""

    def __init__(self, connection: Connection, order: int, part: int, code: str, goods_in: int, count: int) -> None:
        self._sql = connection
        self._keys = Keys(connection)
        self.order, self.part, self.code = order, part, code
        self.goods_in, self.count = goods_in, count

    def reserve(self) -> Any:
        """One of a part is kept for a job."""
        self._keys.begin()
        use, ledger, history = (self._keys.next(table) for table in ("part_use", "part_ledger", "history"))

        def write() -> None:
            do = self._sql.execute
            do("BEGIN IMMEDIATE")
            do("SELECT state FROM repair_order WHERE id = ?", (self.order,)).fetchone()
            do("SELECT on_hand, reserved FROM part_balance WHERE part_id = ? AND place_id = 1", (self.part,)).fetchone()
            do("UPDATE part_balance SET reserved = reserved + 1000, version = version + 1"
               " WHERE part_id = ? AND place_id = 1", (self.part,))  # fmt: skip
            do("INSERT INTO part_ledger (id, part_id, place_id, at, staff_id, kind, quantity, reserved, value,"
               " order_id, reason, source) VALUES (?, ?, 1, ?, ?, 'reserved', 0, 1000, 0, ?, '', '')",
               (ledger, self.part, AT, CLERK, self.order))  # fmt: skip
            do("INSERT INTO part_use (id, order_id, part_id, quantity, place_id, state, origin, price, value, staff_id,"
               " at, version) VALUES (?, ?, ?, 1000, 1, 'reserved', 'original', ?, 0, ?, ?, 1)",
               (use, self.order, self.part, PRICE, CLERK, AT))  # fmt: skip
            do("INSERT INTO history (id, at, staff_id, subject, subject_id, order_id, what, new)"
               " VALUES (?, ?, ?, 'part_use', ?, ?, 'parts.reserved', '1 × X')",
               (history, AT, CLERK, use, self.order))  # fmt: skip
            do("COMMIT")

        return write

    def receive(self) -> Any:
        """One more of a part at goods in."""

        def write() -> None:
            do = self._sql.execute
            do("BEGIN IMMEDIATE")
            part = do("SELECT part_id FROM part_code WHERE code = ?", (self.code,)).fetchone()[0]
            do("UPDATE goods_in_line SET quantity = quantity + 1000, version = version + 1"
               " WHERE goods_in_id = ? AND part_id = ?", (self.goods_in, part))  # fmt: skip
            do("COMMIT")

        return write

    def count_scan(self) -> Any:
        """One more of a part on the shelf."""

        def write() -> None:
            do = self._sql.execute
            do("BEGIN IMMEDIATE")
            part = do("SELECT part_id FROM part_code WHERE code = ?", (self.code,)).fetchone()[0]
            found = do("SELECT id FROM stock_count_line WHERE count_id = ? AND part_id = ?", (self.count, part))
            line = found.fetchone()[0]
            moment = do("SELECT max(id) FROM part_ledger").fetchone()[0]
            do("UPDATE stock_count_line SET counted = coalesce(counted, 0) + 1000, counted_at = ?, counted_by = ?,"
               " version = version + 1 WHERE id = ?", (AT, CLERK, line))  # fmt: skip
            do("INSERT INTO stock_count_scan (count_id, line_id, code, quantity, serial, known, shelf, round,"
               " ledger_id, at, staff_id) VALUES (?, ?, ?, 1000, '', 1, '', 0, ?, ?, ?)",
               (self.count, line, self.code, moment, AT, CLERK))  # fmt: skip
            do("COMMIT")

        return write

    def proposal(self, since: str) -> list[Any]:
        """What should be ordered."""
        return self._sql.execute(PROPOSAL, (since,)).fetchall()

    def search(self, text: str, limit: int) -> list[Any]:
        """The parts that a text finds, by name, with what the list shows of them."""
        found = self._sql.execute(
            """SELECT part.id, part.*, part_balance.* FROM part JOIN part_balance ON part_balance.part_id = part.id
               AND part_balance.place_id = 1 WHERE NOT retired AND part.id IN
               (SELECT rowid FROM part_search WHERE part_search MATCH ?) ORDER BY name, part.id LIMIT ?""",
            (match_of(query_terms(text) or []), limit),
        )
        return found.fetchall()

    def open_part(self, part: int) -> list[Any]:
        """A part with its balances, what it is reserved for, the newest lines of its ledger and the last jobs."""
        do = self._sql.execute
        asked = (
            "SELECT * FROM part WHERE id = ?",
            "SELECT code FROM part_code WHERE part_id = ?",
            "SELECT model FROM part_fit WHERE part_id = ?",
            "SELECT * FROM part_balance WHERE part_id = ?",
            f"{USED} AND part_use.state = 'reserved'",
            f"SELECT * FROM part_ledger WHERE part_id = ? ORDER BY id DESC LIMIT {OPEN_LINES}",
            MONTHS,
            f"{USED} AND part_use.state = 'used' ORDER BY part_use.id DESC LIMIT {OPEN_LINES}",
        )
        return [do(each, (part,)).fetchall() for each in asked]
