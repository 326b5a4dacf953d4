"""What is done in the store room by plain SQL alone: the floors of its acts.

A floor writes the very rows that its verb writes (a test counts them) in one transaction that is as durable (the same
WAL, synchronous FULL: Filled.plain), and reads what they are made of and what is shown; nothing is made of it. It says
something only on a disk: in memory, where a commit waits for nothing, even a floor is not kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from app.bench.bulk import Connection
from app.bench.contenders import NOW
from app.bench.same_rows import CLERK, PRICE
from app.models.search_text import query_terms
from app.models.sqlite import match_of

AT = NOW.isoformat(" ", "microseconds")[:26]
COST = 300
OPEN_LINES = 41  # of a ledger, or of jobs: what is asked for to fill the first screen
BALANCE = "SELECT on_hand, reserved, value FROM part_balance WHERE part_id = ? AND place_id = 1"
LEDGER = """INSERT INTO part_ledger (part_id, place_id, at, staff_id, kind, quantity, reserved, value, order_id,
    reason, source, source_id) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
HISTORY = """INSERT INTO history (at, staff_id, subject, subject_id, order_id, what, new, why)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
JOB = """JOIN repair_order ON repair_order.id = order_id JOIN article ON article.id = article_id
    JOIN customer ON customer.id = article.customer_id"""
USED = f"SELECT * FROM part_use {JOB} JOIN staff ON staff.id = part_use.staff_id WHERE part_id = ?"
WANTED = f"""SELECT * FROM part_want {JOB} JOIN staff ON staff.id = made_by WHERE part_id = ? AND closed_at IS NULL
    AND part_want.state IN ('open', 'ordered')"""
MOVED = f"""SELECT * FROM part_ledger LEFT JOIN staff ON staff.id = staff_id LEFT JOIN repair_order
    ON repair_order.id = order_id WHERE part_id = ? ORDER BY part_ledger.id DESC LIMIT {OPEN_LINES}"""
LIES = """SELECT * FROM part_balance JOIN place ON place.id = place_id LEFT JOIN staff ON staff.id = place.staff_id
    WHERE part_id = ?"""
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

Write = Callable[[], object]


class PlainStock:
    """Each act prepares itself (not timed), and is given back.

    jobs: orders on the bench, another for each act; part, code: of which there is plenty; goods_in, count: begun;
    deliveries: counted ones that wait to be booked.
    """

    def __init__(
        self, connection: Connection, jobs: Iterator[int], part: int, code: str, goods_in: int, count: int,
        deliveries: Iterator[int],
    ) -> None:  # fmt: skip
        self._sql = connection
        self._jobs, self._deliveries = jobs, deliveries
        self.part, self.code = part, code
        self.goods_in, self.count = goods_in, count

    def kept(self) -> Write:
        """One row that is changed and kept: what the disk asks for any act."""

        def write() -> None:
            do = self._sql.execute
            do("BEGIN IMMEDIATE")
            # another value: SQLite writes no page, and waits for no disk, where nothing differs
            do("UPDATE goods_in SET version = version + 1 WHERE id = ?", (self.goods_in,))
            do("COMMIT")

        return write

    def reserve(self) -> Write:
        """One of a part is kept for a job."""
        job = next(self._jobs)
        return lambda: self._reserve(job)

    def _reserve(self, job: int) -> int:
        do = self._sql.execute
        do("BEGIN IMMEDIATE")
        do("SELECT state FROM repair_order WHERE id = ?", (job,)).fetchone()
        do("SELECT name, price FROM part WHERE id = ?", (self.part,)).fetchone()
        do(BALANCE, (self.part,)).fetchone()
        do("UPDATE part_balance SET reserved = reserved + 1000, version = version + 1"
           " WHERE part_id = ? AND place_id = 1", (self.part,))  # fmt: skip
        do(LEDGER, (self.part, AT, CLERK, "reserved", 0, 1000, 0, job, "", "", None))
        use = do("INSERT INTO part_use (order_id, part_id, quantity, place_id, state, origin, price, value, staff_id,"
                 " at, version) VALUES (?, ?, 1000, 1, 'reserved', 'original', ?, 0, ?, ?, 1)",
                 (job, self.part, PRICE, CLERK, AT)).lastrowid  # fmt: skip
        do(HISTORY, (AT, CLERK, "part_use", use, job, "parts.reserved", "1 × X", None))
        do("COMMIT")
        return int(use or 0)

    def use(self) -> Write:
        """The one that was reserved is built in."""
        job = next(self._jobs)
        use = self._reserve(job)

        def write() -> None:
            do = self._sql.execute
            do("BEGIN IMMEDIATE")
            do("SELECT state, price, quantity FROM part_use WHERE id = ?", (use,)).fetchone()
            do("SELECT state FROM repair_order WHERE id = ?", (job,)).fetchone()
            do(BALANCE, (self.part,)).fetchone()
            do("UPDATE part_balance SET on_hand = on_hand - 1000, reserved = reserved - 1000,"
               " value = max(0, value - ?), version = version + 1 WHERE part_id = ? AND place_id = 1",
               (COST, self.part))  # fmt: skip
            do(LEDGER, (self.part, AT, CLERK, "used", -1000, -1000, -COST, job, "", "", None))
            do("UPDATE part_use SET state = 'used', value = ?, staff_id = ?, at = ?, version = version + 1"
               " WHERE id = ?", (COST, CLERK, AT, use))  # fmt: skip
            do(HISTORY, (AT, CLERK, "part_use", use, job, "parts.used", "1 × X", None))
            do("COMMIT")

        return write

    def receive(self) -> Write:
        """One more of a part at goods in."""

        def write() -> None:
            do = self._sql.execute
            do("BEGIN IMMEDIATE")
            do("SELECT state FROM goods_in WHERE id = ?", (self.goods_in,)).fetchone()
            part = do("SELECT part_id FROM part_code WHERE code = ?", (self.code,)).fetchone()[0]
            do("UPDATE goods_in_line SET quantity = quantity + 1000, version = version + 1"
               " WHERE goods_in_id = ? AND part_id = ?", (self.goods_in, part))  # fmt: skip
            do("SELECT * FROM goods_in_line JOIN part ON part.id = part_id WHERE goods_in_id = ? AND part_id = ?",
               (self.goods_in, part)).fetchone()  # fmt: skip
            do("SELECT * FROM part_want WHERE part_id = ? AND closed_at IS NULL", (part,)).fetchall()
            do("COMMIT")

        return write

    def book(self) -> Write:
        """A delivery that was counted goes into stock, line by line."""
        delivery = next(self._deliveries)

        def write() -> None:
            do = self._sql.execute
            do("BEGIN IMMEDIATE")
            number = do("SELECT number FROM goods_in WHERE id = ?", (delivery,)).fetchone()[0]
            lines = do("SELECT goods_in_line.id, part_id, quantity, goods_in_line.price, cost FROM goods_in_line"
                       " JOIN part ON part.id = part_id WHERE goods_in_id = ? AND quantity > 0"
                       " ORDER BY goods_in_line.id", (delivery,))  # fmt: skip
            for line in lines.fetchall():
                self._book_line(number, *line[:4])
            do("UPDATE goods_in SET state = 'booked', booked_at = ?, booked_by = ?, version = version + 1"
               " WHERE id = ?", (AT, CLERK, delivery))  # fmt: skip
            do(HISTORY, (AT, CLERK, "goods_in", delivery, None, "goods_in.booked", number, None))
            do("COMMIT")

        return write

    def _book_line(self, number: str, line: int, part: int, quantity: int, price: int) -> None:
        do = self._sql.execute
        do(BALANCE, (part,)).fetchone()
        value = price * quantity // 10_000_000
        do("UPDATE part_balance SET on_hand = on_hand + ?, value = value + ?, version = version + 1"
           " WHERE part_id = ? AND place_id = 1", (quantity, value, part))  # fmt: skip
        do(LEDGER, (part, AT, CLERK, "goods_in", quantity, 0, value, None, number, "goods_in", line))
        do(HISTORY, (AT, CLERK, "part", part, None, "stock.goods_in", str(quantity // 1000), number))
        do("SELECT * FROM part_want WHERE part_id = ? AND closed_at IS NULL", (part,)).fetchall()

    def count_scan(self) -> Write:
        """One more of a part on the shelf."""

        def write() -> None:
            do = self._sql.execute
            do("BEGIN IMMEDIATE")
            do("SELECT state FROM stock_count WHERE id = ?", (self.count,)).fetchone()
            part = do("SELECT part_id FROM part_code JOIN part ON part.id = part_id WHERE code = ?",
                      (self.code,)).fetchone()[0]  # fmt: skip
            line = do("SELECT id, counted, expected, last_seen FROM stock_count_line"
                      " WHERE count_id = ? AND part_id = ?", (self.count, part)).fetchone()[0]  # fmt: skip
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
        """The parts that a text finds, by name, with what the list shows of them: barcodes and models, too."""
        found = self._sql.execute(
            """SELECT part.id, part.*, part_balance.* FROM part JOIN part_balance ON part_balance.part_id = part.id
               AND part_balance.place_id = 1 WHERE NOT retired AND part.id IN
               (SELECT rowid FROM part_search WHERE part_search MATCH ?) ORDER BY name, part.id LIMIT ?""",
            (match_of(query_terms(text) or []), limit),
        ).fetchall()
        self._of_parts([row[0] for row in found])
        return found

    def _of_parts(self, ids: Sequence[int]) -> None:
        marks = ", ".join("?" * len(ids))
        for words in ("code FROM part_code", "model FROM part_fit"):
            self._sql.execute(f"SELECT part_id, {words} WHERE part_id IN ({marks}) ORDER BY id", ids).fetchall()

    def open_part(self, part: int) -> list[Any]:
        """A part with its balances, what it is reserved for, the newest lines of its ledger and the last jobs."""
        do = self._sql.execute
        asked = (
            "SELECT * FROM part WHERE id = ?",
            "SELECT code FROM part_code WHERE part_id = ?",
            "SELECT model FROM part_fit WHERE part_id = ?",
            LIES,
            f"{USED} AND part_use.state = 'reserved'",
            WANTED,
            MOVED,
            MONTHS,
            f"{USED} AND part_use.state = 'used' ORDER BY part_use.id DESC LIMIT {OPEN_LINES}",
        )
        return [do(each, (part,)).fetchall() for each in asked]
