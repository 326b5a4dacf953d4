"""Booking a count: whatever moved between the scans, what lies there is in the books afterwards; refusals; undoing."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.errors import ShopError
from app.models import PartLedger, Shop
from app.workflow import Store
from app.workflow.counting import count_booking, count_rows, counting
from app.workflow.house import staff
from app.workflow.rows.counting import (
    Approval,
    Booking,
    CountInput,
    CountKind,
    CountRow,
    CountState,
    LineFilter,
    Scan,
    Show,
)
from app.workflow.rows.kinds import LedgerKind, LedgerSource, Role
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartRow
from app.workflow.stockroom import part_use, stock
from tests.conftest import Clock
from tests.workflow.bench_shop import Bench, person, put_order, put_part

ALL = CountInput(CountKind.ALL)
WHY = Booking("stock-taking 盘点")


def scan(store: Store, who: Who, count: CountRow, part: PartRow, quantity: str = "1") -> bool:
    """Scan so many; whether something moved meanwhile that is to be explained."""
    (row,) = counting.take(store, who, count.id, [Scan(part.number, Decimal(quantity))]).rows
    assert row.error is None, row.error
    return row.moved


def reviewed(store: Store, who: Who, count: CountRow) -> CountRow:
    return counting.review(store, who, count.id, count_rows.count(store, count.id).version)


def booked(store: Store, who: Who, count: CountRow, how: Booking = WHY) -> CountRow:
    return count_booking.book(store, who, count.id, count_rows.count(store, count.id).version, how)


def on_hand(store: Store, part: PartRow) -> Decimal:
    return stock.part(store, part.id).on_hand


def expected(store: Store, who: Who, count: CountRow) -> dict[str, Decimal | None]:
    ids = counting.line_ids(store, who, LineFilter(count.id)).ids
    return {row.name: row.expected for row in counting.lines(store, who, ids)}


def counted_lines(store: Store, part: PartRow) -> list[Decimal]:
    """What counts have in a part's ledger, the oldest first."""
    return [row.quantity for row in reversed(stock.ledger(store, part.id)) if row.kind is LedgerKind.COUNTED]


# --- whatever moves between the scans

OUT, IN, FOUND, CORRECT, SCAN = "out", "in", "found", "correct", "scan"
#: What is done, and whether it concerns the pile that was counted already or the rest.
STEPS = st.lists(
    st.tuples(st.sampled_from([OUT, IN, FOUND, CORRECT, SCAN, SCAN, SCAN]), st.booleans(), st.integers(1, 3)),
    max_size=12,
)


@dataclass
class Pile:
    """A part as it lies there: what was counted already lies apart. Moves it in the shop and in the books."""

    job: Bench
    part: PartRow
    count: CountRow
    rest: int
    done: int = 0
    begun: bool = False
    left: set[bool] = field(default_factory=set[bool])  # since the last scan: whether it had been counted
    came: set[bool] = field(default_factory=set[bool])

    def step(self, what: str, from_done: bool, many: int) -> None:
        store, who = self.job.store, self.job.who
        from_done = from_done and self.begun  # before the first scan nothing is counted
        if what == SCAN:
            self.scan(min(many, self.rest))
        elif what == OUT:
            many = min(many, self.done if from_done else self.rest)
            if many and stock.part(store, self.part.id).free >= many:
                part_use.use_now(store, who, self.job.order_id, self.part.id, Decimal(many), Decimal(0))
                self._take(many, from_done)
        elif what == FOUND:
            missing = min(many, self.done if from_done else self.rest)
            if missing:
                part_use.found_and_use(store, who, self.job.order_id, self.part.id, Decimal(missing), Decimal(0))
                self._take(missing, from_done)
        elif what == IN:
            stock.goods_in(store, who, self.part.id, Decimal(many))
            if from_done:
                self.done += many
            else:
                self.rest += many
            self.came.add(not from_done)  # on the heap that is still to be counted: it will be
        else:
            stock.correct(store, who, self.part.id, Decimal(self.rest + self.done), "looked")

    def _take(self, many: int, from_done: bool) -> None:
        if from_done:
            self.done -= many
        else:
            self.rest -= many
        self.left.add(from_done)

    def scan(self, many: int) -> None:
        """Count some of the rest; what moved meanwhile is explained, or all is counted in one go."""
        store, who = self.job.store, self.job.who
        moved = scan(store, who, self.count, self.part, str(many))
        self.rest, self.done = self.rest - many, self.done + many
        if moved:
            self.explain()
        self.begun = True
        self.left.clear()
        self.came.clear()

    def explain(self) -> None:
        ids = counting.line_ids(self.job.store, self.job.who, LineFilter(self.count.id, Show.MOVED)).ids
        (row,) = (
            row for row in counting.lines(self.job.store, self.job.who, ids) if row.part_id == self.part.id
        )
        if len(self.left) > 1 or len(self.came) > 1:  # some of it was, some was not
            self.done, self.rest = self.done + self.rest, 0
            counting.count_line(self.job.store, self.job.who, row.id, row.version, Decimal(self.done))
        else:
            counting.explain(
                self.job.store, self.job.who, row.id, row.version,
                left_counted=True in self.left, came_counted=True in self.came,
            )  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lies=st.integers(0, 6), books=st.integers(0, 6), before=STEPS, after=STEPS)
def test_booking_leaves_what_lies_there(
    founded_store: Store, who: Who, lies: int, books: int, before: list[tuple[str, bool, int]],
    after: list[tuple[str, bool, int]],
) -> None:  # fmt: skip
    """Whatever moved between two scans of a part, and after the last one, in the shop or only in the books."""
    job = Bench(founded_store, who, put_order(founded_store))
    part = put_part(founded_store, who, on_hand=books)
    pile = Pile(job, part, counting.begin(founded_store, who, ALL), rest=lies)
    for step in before:
        pile.step(*step)
    pile.scan(pile.rest)  # to the end
    for what, from_done, many in after:
        if what != SCAN:
            pile.step(what, from_done, many)
    reviewed(founded_store, who, pile.count)
    count = booked(founded_store, who, pile.count, Booking("counted", leave_rest=True))
    assert on_hand(founded_store, part) == pile.rest + pile.done
    assert stock.check_sums(founded_store).wrong == ()
    assert count.state is CountState.BOOKED


def test_movements_after_the_scan_change_nothing(founded_store: Store, who: Who) -> None:
    job = Bench(founded_store, who, put_order(founded_store))
    part = put_part(founded_store, who, on_hand=5)
    count = counting.begin(founded_store, who, ALL)
    scan(founded_store, who, count, part, "4")
    part_use.use_now(founded_store, who, job.order_id, part.id, Decimal(2))
    stock.goods_in(founded_store, who, part.id, Decimal(10))
    reviewed(founded_store, who, count)
    booked(founded_store, who, count)
    assert (on_hand(founded_store, part), counted_lines(founded_store, part)) == (12, [-1])


def test_a_correction_meanwhile_is_not_booked_twice(founded_store: Store, who: Who) -> None:
    part = put_part(founded_store, who, on_hand=5)
    count, other = counting.begin(founded_store, who, ALL), counting.begin(founded_store, who, ALL)
    for each in (count, other):
        scan(founded_store, who, each, part, "4")
        reviewed(founded_store, who, each)
    booked(founded_store, who, count)
    assert counting.sums(founded_store, who, other.id).differing == 0
    booked(founded_store, who, other)
    assert (on_hand(founded_store, part), counted_lines(founded_store, part)) == (4, [-1])


def test_what_moved_between_two_scans_must_be_explained(founded_store: Store, who: Who) -> None:
    job = Bench(founded_store, who, put_order(founded_store))
    part = put_part(founded_store, who, on_hand=5)
    count = counting.begin(founded_store, who, ALL)
    assert not scan(founded_store, who, count, part, "3")
    part_use.use_now(founded_store, who, job.order_id, part.id, Decimal(1))
    assert scan(founded_store, who, count, part, "2")
    assert counting.sums(founded_store, who, count.id).moved == 1
    reviewed(founded_store, who, count)
    with pytest.raises(ShopError, match=r"count\.some_refused"):
        booked(founded_store, who, count)
    (refused,) = count_booking.refusals(founded_store, count.id)
    assert (refused.error.key, refused.error.values["out"]) == ("count.moved_between", 1)
    (row,) = counting.lines(founded_store, who, [refused.line_id])
    row = counting.explain(founded_store, who, row.id, row.version, left_counted=True, came_counted=False)
    assert (row.difference, row.moved_out) == (0, 0)
    booked(founded_store, who, count)
    assert on_hand(founded_store, part) == 4


# --- what is booked


def test_differences_are_booked_with_value_source_and_reason(founded_store: Store, who: Who, clock: Clock) -> None:
    more, less = put_part(founded_store, who, "More", 2), put_part(founded_store, who, "Less", 3)
    new, same = put_part(founded_store, who, "New"), put_part(founded_store, who, "Same", 1)
    count = counting.begin(founded_store, who, ALL)
    for part, quantity in ((more, "3"), (less, "0"), (new, "2"), (same, "1")):
        scan(founded_store, who, count, part, quantity)
    count = reviewed(founded_store, who, count)
    sums = counting.sums(founded_store, who, count.id)
    assert (sums.differing, sums.more, sums.less) == (3, 120, -120)
    ids = counting.line_ids(founded_store, who, LineFilter(count.id, Show.DIFFERING)).ids
    first = counting.lines(founded_store, who, ids)[0]
    counting.say_why(founded_store, who, first.id, first.version, "fell behind the shelf")
    count = booked(founded_store, who, count)
    assert (count.state, count.reason, count.booked_by, count.approved_by) == (
        CountState.BOOKED, "stock-taking 盘点", "王芳", "",
    )
    for part, there, value in ((more, 3, 120), (less, 0, 0), (new, 2, 80), (same, 1, 40)):
        row = stock.part(founded_store, part.id)
        assert (row.on_hand, row.value) == (there, value)
    with founded_store.reading() as session:
        lines = session.scalars(select(PartLedger).where(PartLedger.source == LedgerSource.COUNT.value)).all()
    assert len(lines) == 3
    assert sorted({line.reason for line in lines}) == ["fell behind the shelf", "stock-taking 盘点"]
    assert {line.source_id for line in lines} <= set(counting.line_ids(founded_store, who, LineFilter(count.id)).ids)
    sums = counting.sums(founded_store, who, count.id)
    assert (sums.differing, sums.more, sums.less) == (3, 120, -120)  # as it was booked
    clock.forward(hours=1)
    stock.correct(founded_store, who, more.id, Decimal(9), "found behind the oven")
    assert expected(founded_store, who, count) == {"More": 2, "Less": 3, "New": 0, "Same": 1}  # as when it was booked
    count_booking.undo(founded_store, who, count.id, count.version, "the wrong shelf")
    assert expected(founded_store, who, count) == {"More": 2, "Less": 3, "New": 0, "Same": 1}
    with pytest.raises(ShopError, match=r"count\.not_going_on"):
        booked(founded_store, who, count)


def test_what_was_not_counted_is_never_silently_none(founded_store: Store, who: Who) -> None:
    counted, left = put_part(founded_store, who, "Counted", 2), put_part(founded_store, who, "Left", 3)
    count = counting.begin(founded_store, who, ALL)
    scan(founded_store, who, count, counted, "2")
    with pytest.raises(ShopError, match=r"count\.not_in_review"):
        booked(founded_store, who, count)
    reviewed(founded_store, who, count)
    with pytest.raises(ShopError) as refused:
        booked(founded_store, who, count)
    assert (refused.value.key, refused.value.field, refused.value.values["count"]) == (
        "count.not_counted", "leave_rest", 1,
    )
    booked(founded_store, who, count, Booking("counted", leave_rest=True))
    assert on_hand(founded_store, left) == 3
    count = reviewed(founded_store, who, counting.begin(founded_store, who, ALL))
    count = counting.count_rest_as_zero(founded_store, who, count.id, count.version)
    assert count.counted == 2
    booked(founded_store, who, count)
    assert (on_hand(founded_store, counted), on_hand(founded_store, left)) == (0, 0)


def test_fewer_than_are_reserved_is_refused_with_the_jobs(founded_store: Store, who: Who) -> None:
    job = Bench(founded_store, who, put_order(founded_store))
    held, other = put_part(founded_store, who, "Held", 3), put_part(founded_store, who, "Other", 3)
    part_use.reserve(founded_store, who, job.order_id, held.id, Decimal(2))
    count = counting.begin(founded_store, who, ALL)
    scan(founded_store, who, count, held, "1")
    scan(founded_store, who, count, other, "1")
    reviewed(founded_store, who, count)
    with pytest.raises(ShopError) as refused:
        booked(founded_store, who, count)
    assert (refused.value.key, refused.value.field, refused.value.values["count"]) == (
        "count.some_refused", "leave_refused", 1,
    )
    assert counted_lines(founded_store, other) == []  # nothing is booked by halves
    (told,) = count_booking.refusals(founded_store, count.id)
    assert (told.name, told.error.key, told.error.values["left"], told.error.values["reserved"]) == (
        "Held", "count.held", 1, 2,
    )
    assert told.error.values["numbers"] == (job.card.number,)
    booked(founded_store, who, count, Booking("counted", leave_refused=True))
    assert (on_hand(founded_store, held), on_hand(founded_store, other)) == (3, 1)


def test_more_was_taken_since_than_was_counted(founded_store: Store, who: Who) -> None:
    job = Bench(founded_store, who, put_order(founded_store))
    part = put_part(founded_store, who, on_hand=2)
    count = counting.begin(founded_store, who, ALL)
    scan(founded_store, who, count, part, "0")
    part_use.use_now(founded_store, who, job.order_id, part.id, Decimal(1))
    reviewed(founded_store, who, count)
    assert count_booking.refusals(founded_store, count.id)[0].error.key == "count.taken_since"


# --- approval


def approve_over(store: Store, amount: int | None) -> None:
    with store.writing() as session:
        session.get_one(Shop, 1).approve_counts_over = amount


def test_above_the_value_set_a_manager_must_agree(founded_store: Store, who: Who) -> None:
    technician = person(founded_store, "小李", Role.TECHNICIAN)
    boss = staff.add_staff(founded_store, who, "赵经理", [Role.MANAGER], "4711")
    badge = staff.issue_badge(founded_store, who, boss.id)
    approve_over(founded_store, 79_99)
    part = put_part(founded_store, who, on_hand=3)
    count = counting.begin(founded_store, technician, ALL)
    scan(founded_store, technician, count, part, "1")
    reviewed(founded_store, technician, count)
    with pytest.raises(ShopError) as refused:
        booked(founded_store, technician, count)
    assert (refused.value.key, refused.value.field) == ("count.approval_missing", "approval")
    assert (refused.value.values["over"], refused.value.values["worth"]) == (Decimal("79.99"), 80)
    for approval, key in (
        (Approval(boss.id, "0000"), "staff.wrong_pin"),
        (Approval(pin="4711"), "staff.gone"),
        (Approval(badge="812611000001"), "number"),
    ):
        with pytest.raises(ShopError, match=key):
            booked(founded_store, technician, count, Booking("x", approval=approval))
    assert on_hand(founded_store, part) == 3
    count = booked(founded_store, technician, count, Booking("x", approval=Approval(boss.id, "4711")))
    assert (count.booked_by, count.approved_by) == ("小李", "赵经理")
    with pytest.raises(ShopError, match=r"count\.approval_missing"):
        count_booking.undo(founded_store, technician, count.id, count.version, "wrong")
    code = badge.badge or ""
    count_booking.undo(founded_store, technician, count.id, count.version, "wrong", Approval(badge=code))
    assert on_hand(founded_store, part) == 3


def test_up_to_the_value_nobody_is_asked(founded_store: Store, who: Who) -> None:
    technician = person(founded_store, "小李", Role.TECHNICIAN)
    approve_over(founded_store, 80_00)
    part = put_part(founded_store, who, on_hand=3)
    count = counting.begin(founded_store, technician, ALL)
    scan(founded_store, technician, count, part, "1")
    reviewed(founded_store, technician, count)
    assert booked(founded_store, technician, count).approved_by == ""


def test_clerks_count_and_do_not_book(founded_store: Store, who: Who) -> None:
    clerk = person(founded_store, "小陈", Role.CLERK)
    count = reviewed(founded_store, clerk, counting.begin(founded_store, clerk, ALL))
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        booked(founded_store, clerk, count)


# --- undoing


def test_undone_by_one_act_and_the_ledger_shows_both(founded_store: Store, who: Who) -> None:
    more, less = put_part(founded_store, who, "More", 2), put_part(founded_store, who, "Less", 3)
    count = counting.begin(founded_store, who, ALL)
    scan(founded_store, who, count, more, "3")
    scan(founded_store, who, count, less, "0")
    count = booked(founded_store, who, reviewed(founded_store, who, count))
    with pytest.raises(ShopError, match=r"reason\.missing"):
        count_booking.undo(founded_store, who, count.id, count.version, "")
    count = count_booking.undo(founded_store, who, count.id, count.version, "the other shelf was forgotten")
    assert (count.state, count.undone_by) == (CountState.UNDONE, "王芳")
    for part, there, value, lines in ((more, 2, 80, [1, -1]), (less, 3, 120, [-3, 3])):
        row = stock.part(founded_store, part.id)
        assert (row.on_hand, row.value, counted_lines(founded_store, part)) == (there, value, lines)
    with pytest.raises(ShopError, match=r"count\.not_booked"):
        count_booking.undo(founded_store, who, count.id, count.version, "again")
    assert stock.check_sums(founded_store).wrong == ()


def test_undoing_is_refused_when_the_parts_were_used(founded_store: Store, who: Who) -> None:
    job = Bench(founded_store, who, put_order(founded_store))
    found, less = put_part(founded_store, who, "Found"), put_part(founded_store, who, "Less", 3)
    count = counting.begin(founded_store, who, ALL)
    scan(founded_store, who, count, less, "2")
    scan(founded_store, who, count, found, "1")
    count = booked(founded_store, who, reviewed(founded_store, who, count))
    part_use.use_now(founded_store, who, job.order_id, found.id, Decimal(1))
    with pytest.raises(ShopError) as refused:
        count_booking.undo(founded_store, who, count.id, count.version, "wrong")
    assert (refused.value.key, refused.value.values) == ("count.used_since", {"name": "Found", "free": 0})
    assert counted_lines(founded_store, less) == [-1]


def test_undoing_leaves_no_value_without_parts(founded_store: Store, who: Who) -> None:
    part = put_part(founded_store, who, "Found", 1)
    count = counting.begin(founded_store, who, ALL)
    scan(founded_store, who, count, part, "2")
    count = booked(founded_store, who, reviewed(founded_store, who, count))
    stock.goods_in(founded_store, who, part.id, Decimal(1), Decimal(400))  # the average is another one now
    part_use.use_now(founded_store, who, put_order(founded_store), part.id, Decimal(2))
    count_booking.undo(founded_store, who, count.id, count.version, "wrong")
    row = stock.part(founded_store, part.id)
    assert (row.on_hand, row.value) == (0, 0)
