"""Counting parts: what is to be counted, scans of every kind, counting again, unknown codes, what may be seen."""

from __future__ import annotations

import threading
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.errors import ShopError, Stale
from app.models import PartCategory, PartSerial, Place, StockCountScan
from app.workflow import Store
from app.workflow.counting import count_booking, count_rows, count_unknown, counting
from app.workflow.registers import history_pages
from app.workflow.rows.counting import (
    Booking,
    CountInput,
    CountKind,
    CountLineRow,
    CountRow,
    CountState,
    Going,
    LineFilter,
    Scan,
    ScanOutcome,
    Show,
)
from app.workflow.rows.history import HistoryFilter, HistoryGroup
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput, PartRow
from app.workflow.stockroom import part_use, shelves, stock
from tests.workflow.bench_shop import person, plans, put_order, put_part

ALL = CountInput(CountKind.ALL)


def scanned(store: Store, who: Who, count: CountRow, *codes: str, quantity: str = "1") -> list[ScanOutcome]:
    """What became of each of these codes."""
    scans = [Scan(code, Decimal(quantity)) for code in codes]
    return [row.outcome for row in counting.take(store, who, count.id, scans).rows]


def line(store: Store, who: Who, count: CountRow, part: PartRow) -> CountLineRow:
    ids = counting.line_ids(store, who, LineFilter(count.id)).ids
    return next(row for row in counting.lines(store, who, ids) if row.part_id == part.id)


def names(store: Store, who: Who, count: CountRow, show: Show = Show.ALL) -> list[str]:
    ids = counting.line_ids(store, who, LineFilter(count.id, show)).ids
    return [row.name for row in counting.lines(store, who, ids)]


def reviewed(store: Store, who: Who, count: CountRow) -> CountRow:
    return counting.review(store, who, count.id, count_rows.count(store, count.id).version)


# --- what is to be counted


def test_a_count_has_a_line_for_what_the_ledger_has(founded_store: Store, who: Who) -> None:
    put_part(founded_store, who, "Screen", 2, shelf="B")
    put_part(founded_store, who, "Belt", 3, shelf="A")
    put_part(founded_store, who, "Never here")
    count = counting.begin(founded_store, who, ALL)
    assert (count.number, count.state, count.lines, count.counted) == ("C2611-0001", CountState.OPEN, 2, 0)
    assert names(founded_store, who, count) == ["Belt", "Screen"]  # by shelf
    assert counting.counts(founded_store) == (count,)


def test_a_shelf_a_category_a_place(founded_store: Store, who: Who) -> None:
    with founded_store.writing() as session:
        session.add(PartCategory(name_zh="皮带", name_en="Belts"))
        session.add(Place(kind="case", name="", staff_id=1))
    put_part(founded_store, who, "Belt", 3, shelf="A-1", category_id=1)
    put_part(founded_store, who, "Screen", 2, shelf="B-1")
    shelf = counting.begin(founded_store, who, CountInput(CountKind.SHELF, "B-1"))
    assert names(founded_store, who, shelf) == ["Screen"]
    category = counting.begin(founded_store, who, CountInput(CountKind.CATEGORY, "1"))
    assert (names(founded_store, who, category), category.scope_zh, category.scope_en) == (["Belt"], "皮带", "Belts")
    case = counting.begin(founded_store, who, CountInput(CountKind.ALL, place_id=3))
    assert (case.lines, case.place_kind) == (0, "case")
    for given, key, field in (
        (CountInput(CountKind.SHELF, " "), "count.shelf_missing", "scope"),
        (CountInput(CountKind.SHELF, "Z-9"), "count.nothing", "scope"),
        (CountInput(CountKind.CATEGORY, "7"), "count.category_missing", "scope"),
        (CountInput(CountKind.ALL, place_id=9), "count.place_unknown", "place_id"),
    ):
        with pytest.raises(ShopError) as refused:
            counting.begin(founded_store, who, given)
        assert (refused.value.key, refused.value.field) == (key, field)
    assert len(counting.counts(founded_store)) == 3


def test_what_moved_since_it_was_last_counted(founded_store: Store, who: Who) -> None:
    belt, screen = put_part(founded_store, who, "Belt", 3), put_part(founded_store, who, "Screen", 2)
    moved = CountInput(CountKind.MOVED)
    count = counting.begin(founded_store, who, moved)
    assert names(founded_store, who, count) == ["Belt", "Screen"]
    scanned(founded_store, who, count, belt.number, quantity="4")
    scanned(founded_store, who, count, screen.number, quantity="2")
    count = reviewed(founded_store, who, count)
    count_booking.book(founded_store, who, count.id, count.version, Booking("stock-taking"))
    with pytest.raises(ShopError, match=r"count\.nothing"):
        counting.begin(founded_store, who, moved)
    stock.goods_in(founded_store, who, screen.id, Decimal(1))
    assert names(founded_store, who, counting.begin(founded_store, who, moved)) == ["Screen"]


def test_the_history_names_the_count(founded_store: Store, who: Who) -> None:
    count = counting.begin(founded_store, who, ALL)
    counting.drop(founded_store, who, count.id, count.version, "wrong day")
    found = history_pages.search(founded_store, who, HistoryFilter(group=HistoryGroup.PARTS))
    told = history_pages.rows(founded_store, who, found.ids)
    assert [(each.what, each.name) for each in told] == [
        ("count.dropped", "C2611-0001"), ("count.begun", "C2611-0001"),
    ]  # fmt: skip


def test_who_may_count(founded_store: Store, who: Who) -> None:
    cashier = person(founded_store, "钱会计", Role.CASHIER)
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        counting.begin(founded_store, cashier, ALL)
    clerk = person(founded_store, "小陈", Role.CLERK)
    assert counting.begin(founded_store, clerk, ALL).begun_by == "小陈"


# --- scans


def test_scans_are_counted_by_number_and_barcode(founded_store: Store, who: Who) -> None:
    belt = put_part(founded_store, who, "Belt", 3, barcodes=("6901234567892",))
    count = counting.begin(founded_store, who, ALL)
    assert scanned(founded_store, who, count, belt.number, "6901234567892") == [ScanOutcome.COUNTED] * 2
    taken = counting.take(founded_store, who, count.id, [Scan(belt.number, Decimal("2.5"))]).rows[0]
    assert (taken.counted, taken.name, taken.unit) == (Decimal("4.5"), "Belt", "pc")
    assert scanned(founded_store, who, count, belt.number, quantity="-1") == [ScanOutcome.COUNTED]
    assert line(founded_store, who, count, belt).counted == Decimal("3.5")


def test_what_is_refused_is_told_and_keeps_no_other_back(founded_store: Store, who: Who) -> None:
    belt = put_part(founded_store, who, "Belt", 3)
    count = counting.begin(founded_store, who, ALL)
    scans = [Scan(belt.number), Scan(belt.number, Decimal(-2)), Scan(" "), Scan(belt.number, Decimal("0.0001")),
             Scan("x" * 201), Scan(belt.number)]  # fmt: skip
    rows = counting.take(founded_store, who, count.id, scans).rows
    assert [row.error.key if row.error else row.outcome for row in rows] == [
        "counted", "count.nothing_to_take_back", "count.code_missing", "quantity.decimals", "field.too_long", "counted",
    ]
    assert line(founded_store, who, count, belt).counted == 2


def test_none_of_it_can_be_said(founded_store: Store, who: Who) -> None:
    belt = put_part(founded_store, who, "Belt", 3)
    count = counting.begin(founded_store, who, ALL)
    scanned(founded_store, who, count, belt.number, quantity="0")
    assert line(founded_store, who, count, belt).counted == 0


def test_what_was_not_to_be_counted_is_taken_and_said(founded_store: Store, who: Who) -> None:
    put_part(founded_store, who, "Belt", 3, shelf="A")
    other, empty = put_part(founded_store, who, "Screen", 2, shelf="B"), put_part(founded_store, who, "Fuse", shelf="A")
    count = counting.begin(founded_store, who, CountInput(CountKind.SHELF, "A"))
    assert scanned(founded_store, who, count, other.number, empty.number) == [ScanOutcome.OUTSIDE, ScanOutcome.COUNTED]
    assert names(founded_store, who, count, Show.OUTSIDE) == ["Screen"]


def test_a_shelf_label_in_a_count_of_parts_is_no_part(founded_store: Store, who: Who) -> None:
    put_part(founded_store, who, "Belt", 3, shelf="A")
    (shelf,) = shelves.give_numbers(founded_store, who, ("A",))
    count = counting.begin(founded_store, who, ALL)
    taken = counting.take(founded_store, who, count.id, [Scan(shelf.number)])
    assert (taken.rows[0].outcome, taken.going) == (ScanOutcome.SHELF, Going(shelf="A"))


def test_an_ended_count_takes_nothing(founded_store: Store, who: Who) -> None:
    belt = put_part(founded_store, who, "Belt", 3)
    count = counting.begin(founded_store, who, ALL)
    with pytest.raises(ShopError, match=r"reason\.missing"):
        counting.drop(founded_store, who, count.id, count.version, " ")
    dropped = counting.drop(founded_store, who, count.id, count.version, "wrong day")
    assert (dropped.state, dropped.reason) == (CountState.DROPPED, "wrong day")
    with pytest.raises(ShopError) as refused:
        scanned(founded_store, who, count, belt.number)
    assert (refused.value.key, refused.value.values["number"]) == ("count.not_going_on", count.number)


# --- serial numbers


@pytest.fixture
def board(founded_store: Store, who: Who) -> PartRow:
    """A part by serial number, of which S1 and S2 are here."""
    made = put_part(founded_store, who, "Board", 2)
    with founded_store.writing() as session:
        from app.models import Part

        session.get_one(Part, made.id).by_serial = True
        for serial in ("S1", "S2"):
            session.add(PartSerial(part_id=made.id, serial=serial, state="here", place_id=1))
    return made


def pieces(store: Store) -> dict[str, str]:
    with store.reading() as session:
        return {piece.serial: piece.state for piece in session.scalars(select(PartSerial))}


def test_pieces_are_counted_by_serial_number(founded_store: Store, who: Who, board: PartRow) -> None:
    count = counting.begin(founded_store, who, ALL)
    outcomes = scanned(founded_store, who, count, "s1", "S1", board.number, "S9", "S2")
    assert outcomes == ["counted", "twice", "serial_wanted", "counted", "counted"]
    assert line(founded_store, who, count, board).counted == 3
    taken = counting.take(founded_store, who, count.id, [Scan(board.number)])
    assert taken.going.part_id == board.id
    taken = counting.take(founded_store, who, count.id, [Scan("S10")], taken.going)
    assert (taken.rows[0].counted, taken.going.part_id) == (4, None)
    assert scanned(founded_store, who, count, "S10", quantity="-1") == ["counted"]
    assert scanned(founded_store, who, count, "S2", quantity="2") == ["refused"]


def test_pieces_missed_and_found_are_booked_and_undone(founded_store: Store, who: Who, board: PartRow) -> None:
    count = counting.begin(founded_store, who, ALL)
    scanned(founded_store, who, count, "S1", board.number, "S9")
    count = reviewed(founded_store, who, count)
    assert line(founded_store, who, count, board).difference == 0  # one missed, another found
    with pytest.raises(ShopError, match=r"reason\.missing"):
        count_booking.book(founded_store, who, count.id, count.version, Booking())
    count = count_booking.book(founded_store, who, count.id, count.version, Booking("counted"))
    assert pieces(founded_store) == {"S1": "here", "S2": "gone", "S9": "here"}
    count_booking.undo(founded_store, who, count.id, count.version, "wrong shelf")
    assert pieces(founded_store) == {"S1": "here", "S2": "here", "S9": "gone"}


def test_pieces_that_came_after_the_scans_are_counted_again(founded_store: Store, who: Who, board: PartRow) -> None:
    count = counting.begin(founded_store, who, ALL)
    scanned(founded_store, who, count, "S1")
    with founded_store.writing() as session:
        session.add(PartSerial(part_id=board.id, serial="S3", state="here", place_id=1))
    count = reviewed(founded_store, who, count)
    (refused,) = count_booking.refusals(founded_store, count.id)
    assert refused.error.key == "count.serials_moved"


def test_a_serial_number_of_two_parts_asks_for_the_part(founded_store: Store, who: Who, board: PartRow) -> None:
    other = put_part(founded_store, who, "Other board", 1)
    with founded_store.writing() as session:
        session.add(PartSerial(part_id=other.id, serial="S1", state="here", place_id=1))
    count = counting.begin(founded_store, who, ALL)
    (row,) = counting.take(founded_store, who, count.id, [Scan("S1")]).rows
    assert row.error is not None
    assert row.error.key == "count.serial_of_many"


# --- codes nobody knows


def test_unknown_codes_are_kept_and_counted_when_they_are_known(founded_store: Store, who: Who) -> None:
    belt = put_part(founded_store, who, "Belt", 3)
    count = counting.begin(founded_store, who, ALL)
    assert scanned(founded_store, who, count, "6909999999999", "6909999999999", "nonsense") == ["unknown"] * 3
    stock.goods_in(founded_store, who, belt.id, Decimal(5))  # after the scans: not on the shelf when they were made
    first, second = count_rows.unknown(founded_store, count.id)
    assert (first.code, first.times, first.who, second.code) == ("6909999999999", 2, "王芳", "nonsense")
    row = count_unknown.assign(founded_store, who, first.id, belt.id, keep=True)
    assert (row.counted, row.moved_in) == (2, 0)
    assert stock.by_code(founded_store, "6909999999999") is not None
    count_unknown.drop(founded_store, who, second.id)
    assert [each.name for each in count_rows.unknown(founded_store, count.id)] == ["Belt"]
    assert counting.sums(founded_store, who, count.id).unknown == 0
    count = reviewed(founded_store, who, count)
    assert line(founded_store, who, count, belt).difference == -1
    with pytest.raises(ShopError, match=r"count\.code_assigned"):
        count_unknown.assign(founded_store, who, first.id, belt.id)


def test_a_code_assigned_for_this_count_only_is_known_in_it(founded_store: Store, who: Who) -> None:
    belt = put_part(founded_store, who, "Belt", 3)
    count = counting.begin(founded_store, who, ALL)
    scanned(founded_store, who, count, "BAG-77")
    (kept,) = count_rows.unknown(founded_store, count.id)
    count_unknown.assign(founded_store, who, kept.id, belt.id)
    assert scanned(founded_store, who, count, "BAG-77") == ["counted"]
    assert line(founded_store, who, count, belt).counted == 2
    assert stock.by_code(founded_store, "BAG-77") is None


def test_a_code_is_assigned_when_all_is_counted(founded_store: Store, who: Who) -> None:
    belt, other = put_part(founded_store, who, "Belt", 3), put_part(founded_store, who, "Other", 1)
    count = counting.begin(founded_store, who, ALL)
    scanned(founded_store, who, count, belt.number, "BAG-77", "BAG-77", other.number, "BAG-78")
    count = reviewed(founded_store, who, count)
    first, second = count_rows.unknown(founded_store, count.id)
    assert count_unknown.assign(founded_store, who, first.id, belt.id).difference == 0
    counting.recount(founded_store, who, [line(founded_store, who, count, other).id])
    assert count_unknown.assign(founded_store, who, second.id, other.id).counted is None
    assert scanned(founded_store, who, count, "BAG-78") == ["counted"]


def test_a_barcode_of_another_part_is_not_given_away(founded_store: Store, who: Who) -> None:
    belt = put_part(founded_store, who, "Belt", 3)
    count = counting.begin(founded_store, who, ALL)
    scanned(founded_store, who, count, "BAG-77")
    put_part(founded_store, who, "Screen", 1, barcodes=("BAG-77",))
    (kept,) = count_rows.unknown(founded_store, count.id)
    with pytest.raises(ShopError, match=r"part\.barcode_taken"):
        count_unknown.assign(founded_store, who, kept.id, belt.id, keep=True)
    assert count_rows.unknown(founded_store, count.id)[0].name == ""


def test_a_barcode_found_in_a_count_is_a_change_of_the_part_like_any_other(founded_store: Store, who: Who) -> None:
    belt, old = put_part(founded_store, who, "Belt", 3), put_part(founded_store, who, "Old belt")
    count = counting.begin(founded_store, who, ALL)
    scanned(founded_store, who, count, "BAG-77")
    row = stock.part(founded_store, old.id)
    saved = PartInput(row.name, row.price, id=row.id, version=row.version, barcodes=("BAG-77",))
    row = stock.save_part(founded_store, who, saved)
    stock.retire(founded_store, who, row.id, row.version)  # what is not kept any more keeps no code from the others
    (kept,) = count_rows.unknown(founded_store, count.id)
    before = stock.part(founded_store, belt.id)
    count_unknown.assign(founded_store, who, kept.id, belt.id, keep=True)
    after = stock.part(founded_store, belt.id)
    assert (after.barcodes, after.version) == (("BAG-77",), before.version + 1)
    with pytest.raises(Stale):
        stock.retire(founded_store, who, belt.id, before.version)


# --- blind


def test_what_is_expected_is_hidden_until_the_review(founded_store: Store, who: Who) -> None:
    belt, clerk = put_part(founded_store, who, "Belt", 3), person(founded_store, "小陈", Role.CLERK)
    count = counting.begin(founded_store, clerk, ALL)
    scanned(founded_store, clerk, count, belt.number)
    seen = line(founded_store, clerk, count, belt)
    assert (seen.counted, seen.expected, seen.difference, seen.value) == (1, None, None, None)
    assert names(founded_store, clerk, count, Show.DIFFERING) == []
    assert counting.sums(founded_store, clerk, count.id).differing == 0
    assert line(founded_store, who, count, belt).expected == 3  # a manager may see it
    count = reviewed(founded_store, clerk, count)
    seen = line(founded_store, clerk, count, belt)
    assert (seen.expected, seen.difference, seen.value) == (3, -2, -80)
    sums = counting.sums(founded_store, clerk, count.id)
    assert (sums.differing, sums.more, sums.less) == (1, 0, -80)
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        counting.go_on(founded_store, clerk, count.id, count.version)
    assert counting.go_on(founded_store, who, count.id, count.version).state is CountState.OPEN


def test_an_open_count_hides_nothing(founded_store: Store, who: Who) -> None:
    belt, clerk = put_part(founded_store, who, "Belt", 3), person(founded_store, "小陈", Role.CLERK)
    count = counting.begin(founded_store, clerk, CountInput(CountKind.ALL, blind=False))
    assert line(founded_store, clerk, count, belt).expected == 3


# --- counting again


def test_counted_again_by_somebody_else(founded_store: Store, who: Who) -> None:
    belt, clerk = put_part(founded_store, who, "Belt", 3), person(founded_store, "小陈", Role.CLERK)
    count = counting.begin(founded_store, clerk, ALL)
    scanned(founded_store, clerk, count, belt.number)
    count = reviewed(founded_store, clerk, count)
    (row,) = counting.take(founded_store, clerk, count.id, [Scan(belt.number)]).rows
    assert row.error is not None
    assert row.error.key == "count.in_review"
    counting.recount(founded_store, clerk, [line(founded_store, clerk, count, belt).id])
    again = line(founded_store, clerk, count, belt)
    assert (again.counted, again.expected, again.recounts) == (None, None, 1)  # blind once more
    (row,) = counting.take(founded_store, clerk, count.id, [Scan(belt.number)]).rows
    assert row.error is not None
    assert row.error.key == "count.other_person"
    assert scanned(founded_store, who, count, belt.number, belt.number, belt.number) == ["counted"] * 3
    again = line(founded_store, who, count, belt)
    assert (again.counted, again.difference, again.counted_by) == (3, 0, "王芳")


def test_who_is_alone_counts_again_alone(founded_store: Store, who: Who) -> None:
    belt = put_part(founded_store, who, "Belt", 3)
    count = counting.begin(founded_store, who, ALL)
    scanned(founded_store, who, count, belt.number)
    counting.recount(founded_store, who, [line(founded_store, who, count, belt).id])
    assert scanned(founded_store, who, count, belt.number, quantity="3") == ["counted"]


def test_a_line_can_be_counted_in_one_go(founded_store: Store, who: Who, board: PartRow) -> None:
    belt = put_part(founded_store, who, "Belt", 3)
    count = counting.begin(founded_store, who, ALL)
    scanned(founded_store, who, count, belt.number)
    seen = line(founded_store, who, count, belt)
    assert counting.count_line(founded_store, who, seen.id, seen.version, Decimal(7)).counted == 7
    with pytest.raises(Stale):
        counting.count_line(founded_store, who, seen.id, seen.version, Decimal(8))
    pieces_line = line(founded_store, who, count, board)
    with pytest.raises(ShopError, match=r"count\.by_serial"):
        counting.count_line(founded_store, who, pieces_line.id, pieces_line.version, Decimal(2))
    assert counting.count_line(founded_store, who, pieces_line.id, pieces_line.version, Decimal(0)).counted == 0


# --- two at once


def test_two_people_count_one_count_at_once(founded_store: Store, who: Who) -> None:
    belt, clerk = put_part(founded_store, who, "Belt", 3), person(founded_store, "小陈", Role.CLERK)
    count = counting.begin(founded_store, who, ALL)
    refused: list[ShopError] = []

    def scan(by: Who) -> None:
        for _ in range(25):
            try:
                counting.take(founded_store, by, count.id, [Scan(belt.number)] * 4)
            except ShopError as error:
                refused.append(error)

    people = [threading.Thread(target=scan, args=(each,)) for each in (who, clerk)]
    for each in people:
        each.start()
    for each in people:
        each.join()
    assert refused == []
    assert line(founded_store, who, count, belt).counted == 200
    with founded_store.reading() as session:
        assert len(session.scalars(select(StockCountScan.id)).all()) == 200


def test_the_shop_works_while_it_is_counted(founded_store: Store, who: Who) -> None:
    """Parts leave while they are scanned: it is told, counted once more in one go, and then the books are right."""
    belt = put_part(founded_store, who, "Belt", 60)
    count = counting.begin(founded_store, who, ALL)
    order_id, used = put_order(founded_store), 20

    def work() -> None:
        for _ in range(used):
            part_use.use_now(founded_store, who, order_id, belt.id, Decimal(1), Decimal(0))

    worker = threading.Thread(target=work)
    scanned(founded_store, who, count, belt.number)
    worker.start()
    for _ in range(30):
        scanned(founded_store, who, count, belt.number)
    worker.join()
    scanned(founded_store, who, count, belt.number)
    seen = line(founded_store, who, count, belt)
    assert (seen.counted, seen.moved_out) == (32, used)
    lies_there = 55 - used  # five had been missing all the time
    seen = counting.count_line(founded_store, who, seen.id, seen.version, Decimal(lies_there))
    assert (seen.moved_out, seen.moved_in) == (0, 0)
    stock.goods_in(founded_store, who, belt.id, Decimal(3))
    count = reviewed(founded_store, who, count)
    count_booking.book(founded_store, who, count.id, count.version, Booking("counted"))
    assert stock.part(founded_store, belt.id).on_hand == lies_there + 3
    assert stock.check_sums(founded_store).wrong == ()


def test_an_unknown_code_of_a_count_of_articles_is_no_part(founded_store: Store, who: Who) -> None:
    belt = put_part(founded_store, who, "Belt", 3)
    count = counting.begin(founded_store, who, CountInput(CountKind.ARTICLES))
    scanned(founded_store, who, count, "SN-1")
    (kept,) = count_rows.unknown(founded_store, count.id)
    with pytest.raises(ShopError, match=r"count\.of_articles"):
        count_unknown.assign(founded_store, who, kept.id, belt.id)


def test_a_big_count_is_asked_by_its_indexes(founded_store: Store, who: Who) -> None:
    """No question of a scan reads a whole table."""
    belt = put_part(founded_store, who, "Belt", 3)
    count = counting.begin(founded_store, who, ALL)
    scanned(founded_store, who, count, belt.number)
    asked = plans(lambda: scanned(founded_store, who, count, belt.number, "6909999999999"), founded_store)
    assert [each for each in asked if each.startswith("SCAN")] == []
