"""Random histories of the store room, two sessions at once: whatever is done or refused, no sum is off by a cent."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import func, select

from app.errors import ShopError
from app.models import QUARANTINE, STORE_ROOM, PartBalance, PartLedger, PartSerial, PartUse
from app.models.store import Store, open_store
from app.workflow.counting import count_booking, count_rows, counting
from app.workflow.house import shop
from app.workflow.rows.counting import Booking, CountInput, CountKind, CountRow, Scan
from app.workflow.rows.kinds import OldFate, PlaceKind, Role, SerialState
from app.workflow.rows.shop import Who
from app.workflow.rows.stockroom import Moving, PlaceInput, Taking
from app.workflow.stockroom import moving, old_parts, part_use, places, restocking, stock, wants
from app.workflow.workbench import bench, cards
from tests.conftest import Clock, founding_input
from tests.workflow.bench_shop import put_order, put_part

#: What may be refused; anything else is a fault of ours.
REFUSED = {
    "stock.too_few", "stock.too_few_of", "stock.reserved", "parts.not_reserved", "parts.put_back_before",
    "place.quarantine", "place.same", "order.not_now", "serial.taken", "serial.not_here", "serial.count",
    "serial.reserved_missing", "old_part.not_used", "old_part.recycled", "want.closed_before", "data.gone",
    "move.not_from_here", "changed", "count.not_going_on", "count.not_in_review", "count.not_booked",
    "count.used_since", "count.serial_used",
}  # fmt: skip
STEPS = 50  #: of one history
QUANTITY = st.sampled_from([Decimal(each) / 1000 for each in (1, 2, 333, 1_000, 1_000, 2_000, 2_500)])
PLACE, PICK = st.integers(0, 3), st.integers(0, 10**6)
SERIAL = st.integers(0, 7).map(lambda number: f"S{number}")


def history(founded: Path) -> type[RuleBasedStateMachine]:
    """The machine, on copies of a founded shop."""

    class History(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.folder = Path(tempfile.mkdtemp(dir=founded.parent))
            shutil.copytree(founded, self.folder / "shop")
            clock = Clock()
            self.stores = [open_store(self.folder / "shop", clock=clock) for _ in range(2)]
            self.who = Who(1, "王芳", frozenset(Role), "pc-test")
            first = self.stores[0]
            self.orders = [put_order(first) for _ in range(2)]
            self.parts = [put_part(first, self.who, "Screw").id, put_part(first, self.who, "Tape").id]
            self.board = put_part(first, self.who, "Board", by_serial=True).id
            case = places.save(first, self.who, PlaceInput(PlaceKind.CASE, staff_id=1)).id
            van = places.save(first, self.who, PlaceInput(PlaceKind.VAN, "Van")).id
            self.places = (STORE_ROOM, QUARANTINE, case, van)

        def teardown(self) -> None:
            for store in self.stores:
                store.close()
            shutil.rmtree(self.folder)

        def do(self, side: bool, act: Callable[[Store], Any]) -> None:
            try:
                act(self.stores[side])
            except ShopError as error:
                assert error.key in REFUSED, str(error)

        def use(self, pick: int) -> int:
            """The id of some part's line on a card; 0 before there is one."""
            with self.stores[0].reading() as session:
                ids = list(session.scalars(select(PartUse.id)))
            return ids[pick % len(ids)] if ids else 0

        @rule(side=st.booleans(), part=st.booleans(), quantity=QUANTITY, cents=st.integers(0, 999))
        def goods_in(self, side: bool, part: bool, quantity: Decimal, cents: int) -> None:
            self.do(side, lambda store: stock.goods_in(
                store, self.who, self.parts[part], quantity, Decimal(cents) / 100))  # fmt: skip

        @rule(side=st.booleans(), serial=SERIAL, cents=st.integers(0, 999))
        def piece_in(self, side: bool, serial: str, cents: int) -> None:
            self.do(side, lambda store: stock.goods_in(
                store, self.who, self.board, Decimal(1), Decimal(cents) / 100, pieces=(serial,)))  # fmt: skip

        @rule(side=st.booleans(), part=st.booleans(), quantity=QUANTITY)
        def count(self, side: bool, part: bool, quantity: Decimal) -> None:
            self.do(side, lambda store: stock.correct(store, self.who, self.parts[part], quantity, "counted"))

        @rule(side=st.booleans(), seen=st.sets(SERIAL, max_size=3))
        def count_pieces(self, side: bool, seen: set[str]) -> None:
            pieces = tuple(sorted(seen))
            self.do(side, lambda store: stock.correct(
                store, self.who, self.board, Decimal(len(pieces)), "counted", pieces))  # fmt: skip

        @rule(side=st.booleans(), job=st.booleans(), part=st.booleans(), place=PLACE, quantity=QUANTITY,
              verb=st.sampled_from([part_use.reserve, part_use.use_now, part_use.found_and_use]))  # fmt: skip
        def take(self, side: bool, job: bool, part: bool, place: int, quantity: Decimal, verb: Any) -> None:
            taking = Taking(self.places[place])
            self.do(side, lambda store: verb(
                store, self.who, self.orders[job], self.parts[part], quantity, taking=taking))  # fmt: skip

        @rule(side=st.booleans(), job=st.booleans(), place=PLACE, serial=SERIAL,
              verb=st.sampled_from([part_use.reserve, part_use.use_now, part_use.found_and_use]))  # fmt: skip
        def take_piece(self, side: bool, job: bool, place: int, serial: str, verb: Any) -> None:
            taking = Taking(self.places[place], (serial,))
            self.do(side, lambda store: verb(
                store, self.who, self.orders[job], self.board, Decimal(1), taking=taking))  # fmt: skip

        @rule(side=st.booleans(), pick=PICK)
        def build_in(self, side: bool, pick: int) -> None:
            self.do(side, lambda store: part_use.use(store, self.who, self.use(pick)))

        @rule(side=st.booleans(), pick=PICK)
        def put_back(self, side: bool, pick: int) -> None:
            self.do(side, lambda store: part_use.put_back(store, self.who, self.use(pick), "not it"))

        @rule(side=st.booleans(), part=st.booleans(), start=PLACE, end=PLACE, quantity=QUANTITY)
        def move(self, side: bool, part: bool, start: int, end: int, quantity: Decimal) -> None:
            lines = [Moving(self.parts[part], quantity)]
            self.do(side, lambda store: moving.transfer(
                store, self.who, self.places[start], self.places[end], lines, "moved"))  # fmt: skip

        @rule(side=st.booleans(), start=PLACE, end=PLACE, serial=SERIAL)
        def move_piece(self, side: bool, start: int, end: int, serial: str) -> None:
            lines = [Moving(self.board, Decimal(1), (serial,))]
            self.do(side, lambda store: moving.transfer(
                store, self.who, self.places[start], self.places[end], lines, "moved"))  # fmt: skip

        @rule(side=st.booleans(), part=st.booleans(), place=PLACE, quantity=QUANTITY)
        def scrap(self, side: bool, part: bool, place: int, quantity: Decimal) -> None:
            self.do(side, lambda store: moving.scrap(
                store, self.who, self.parts[part], quantity, "rusty", self.places[place]))  # fmt: skip

        @rule(side=st.booleans(), place=st.integers(2, 3))
        def fill_case(self, side: bool, place: int) -> None:
            place_id = self.places[place]
            found = restocking.proposal(self.stores[side], place_id)
            lines = [Moving(line.part_id, line.offered, line.pieces) for line in found if line.offered]
            if lines:
                self.do(side, lambda store: moving.transfer(store, self.who, STORE_ROOM, place_id, lines))

        @rule(side=st.booleans(), job=st.booleans(), part=st.integers(0, 2), pieces=st.integers(1, 3))
        def want(self, side: bool, job: bool, part: int, pieces: int) -> None:
            part_id = (*self.parts, self.board)[part]
            self.do(side, lambda store: wants.want(store, self.who, self.orders[job], part_id, Decimal(pieces)))

        @rule(side=st.booleans(), pick=PICK)
        def drop(self, side: bool, pick: int) -> None:
            self.do(side, lambda store: wants.drop(store, self.who, pick % 9 + 1))

        @rule(side=st.booleans(), pick=PICK, fate=st.sampled_from(list(OldFate)), cents=st.integers(0, 99),
              serial=SERIAL)  # fmt: skip
        def old_part(self, side: bool, pick: int, fate: OldFate, cents: int, serial: str) -> None:
            self.do(side, lambda store: old_parts.set_fate(
                store, self.who, self.use(pick), fate, serial=serial, value=Decimal(cents) / 100))  # fmt: skip

        @rule(side=st.booleans(), job=st.booleans(), end=st.booleans())
        def end_or_take_up(self, side: bool, job: bool, end: bool) -> None:
            store, order_id = self.stores[side], self.orders[job]
            version = cards.card(store, self.who, order_id).version
            step = "withdraw" if end else "reopen"
            self.do(side, lambda each: bench.move(each, self.who, order_id, version, step, reason="so"))

        def a_count(self, pick: int) -> CountRow | None:
            """Some count; None before there is one."""
            made = count_rows.counts(self.stores[0])
            return made[pick % len(made)] if made else None

        @rule(side=st.booleans(), place=PLACE)
        def begin_count(self, side: bool, place: int) -> None:
            given = CountInput(CountKind.ALL, place_id=self.places[place])
            self.do(side, lambda store: counting.begin(store, self.who, given))

        @rule(side=st.booleans(), pick=PICK, part=st.booleans(), quantity=QUANTITY, back=st.booleans())
        def scan(self, side: bool, pick: int, part: bool, quantity: Decimal, back: bool) -> None:
            count, number = self.a_count(pick), stock.part(self.stores[0], self.parts[part]).number
            scans = [Scan(number, -quantity if back else quantity)]
            if count is not None:
                self.do(side, lambda store: counting.take(store, self.who, count.id, scans))

        @rule(side=st.booleans(), pick=PICK, serials=st.sets(SERIAL, max_size=4))
        def scan_pieces(self, side: bool, pick: int, serials: set[str]) -> None:
            count, number = self.a_count(pick), stock.part(self.stores[0], self.board).number
            scans = [Scan(code) for serial in sorted(serials) for code in (number, serial)]
            if count is not None:
                self.do(side, lambda store: counting.take(store, self.who, count.id, scans))

        @rule(side=st.booleans(), pick=PICK, rest=st.booleans())
        def book_count(self, side: bool, pick: int, rest: bool) -> None:
            count = self.a_count(pick)
            if count is not None:
                self.do(side, lambda store: counted(store, self.who, count, rest=rest))

        @rule(side=st.booleans(), pick=PICK)
        def undo_count(self, side: bool, pick: int) -> None:
            count = self.a_count(pick)
            if count is not None:
                self.do(side, lambda store: count_booking.undo(store, self.who, count.id, count.version, "wrong"))

        @invariant()
        def sums_agree(self) -> None:
            assert stock.check_sums(self.stores[0]).wrong == ()

        @invariant()
        def no_value_without_parts(self) -> None:
            with self.stores[1].reading() as session:
                empty = select(func.count()).where(PartBalance.on_hand == 0, PartBalance.value != 0)
                below = select(func.count()).where(PartBalance.value < 0)
                assert session.scalar(empty) == 0
                assert session.scalar(below) == 0
                kept = select(func.coalesce(func.sum(PartBalance.value), 0))
                moved = select(func.coalesce(func.sum(PartLedger.value), 0))
                assert session.scalar(kept) == session.scalar(moved)

        @invariant()
        def a_piece_is_at_one_place(self) -> None:
            with self.stores[0].reading() as session:
                pieces = session.execute(select(PartSerial.state, PartSerial.use_id)).all()
            on_cards = (SerialState.RESERVED, SerialState.USED)
            assert all((use is not None) == (state in on_cards) for state, use in pieces)

    return History


def counted(store: Store, who: Who, count: CountRow, *, rest: bool) -> None:
    """Look at a count and book it; rest: what was not counted is none. What can't be booked is left."""
    count = counting.review(store, who, count.id, count.version)
    if rest:
        count = counting.count_rest_as_zero(store, who, count.id, count.version)
    how = Booking("counted", leave_rest=True, leave_refused=True)
    count_booking.book(store, who, count.id, count.version, how)


def run(founded: Path, number: int, count: int, *, shortest: bool = True) -> int:
    """So many operations, on copies of a founded shop; raises AssertionError with a wrong history.

    shortest: the shortest that there is, which takes minutes to find; else the first one.
    """
    phases = [each for each in Phase if shortest or each not in (Phase.shrink, Phase.explain)]
    run_state_machine_as_test(
        seed(number)(history(founded)),
        settings=settings(
            max_examples=max(count // STEPS, 1), stateful_step_count=STEPS, deadline=None, database=None, phases=phases,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )  # fmt: skip
    return count


def main(number: int, count: int) -> int:
    """The same in a shop founded for it."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "founded"
        store = open_store(folder, clock=Clock())
        shop.found_shop(store, founding_input(), "pc-test")
        store.close()
        return run(folder, number, count)


if __name__ == "__main__":
    sys.exit(0 if main(int(sys.argv[1]), int(sys.argv[2])) else 1)
