"""The counting page: begun, scanned, looked at and booked by keys alone; no scan is lost however fast they come."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.errors import ShopError
from app.models import Shop
from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.counting import CountingPage
from app.workflow.counting import count_rows, counting
from app.workflow.rows.cards import CardRow
from app.workflow.rows.counting import CountInput, CountKind, CountState, LineFilter, Show
from app.workflow.rows.kinds import Document, NumberKind
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartRow
from app.workflow.stockroom import part_use, shelves, stock
from app.workflow.workbench import cards
from tests.ui.conftest import FakePrinting
from tests.ui.repair_shop import BARCODE, RepairShop
from tests.ui.shop_pages import press, write
from tests.ui.text_dump import compare

Settled = Callable[[], None]


@pytest.fixture
def page(desk: Desk, shop: RepairShop, shown: Callable[[QWidget], None]) -> CountingPage:
    """The page, shown and active."""
    made = CountingPage(desk)
    shown(made)
    return made


@pytest.fixture
def open_page(page: CountingPage, founded_store: Store, who: Who, settled: Settled) -> CountingPage:
    """With a count of everything on it."""
    count = counting.begin(founded_store, who, CountInput(CountKind.ALL))
    page.open_count(count.id)
    settled()
    page.start()
    return page


def scan(page: CountingPage, *codes: str) -> None:
    """As the window hands them over."""
    for code in codes:
        kind = NumberKind(int(code[0])) if len(code) == 12 and code.isdigit() else None
        assert page.take_code(kind, code)


def counted(store: Store, who: Who, page: CountingPage, part: PartRow) -> Decimal | None:
    assert page.view.count is not None
    ids = count_rows.line_ids(store, who, LineFilter(page.view.count.id)).ids
    rows = [row for row in count_rows.lines(store, who, ids) if row.part_id == part.id]
    return rows[0].counted if rows else None


def test_dumps(page: CountingPage, shop: RepairShop, settled: Settled, founded_store: Store, who: Who) -> None:
    compare(page, "counting_empty")
    page.begin_new()
    settled()
    compare(page, "counting_begin")
    count = counting.begin(founded_store, who, CountInput(CountKind.ALL))
    page.begin.close_panel()
    page.open_count(count.id)
    settled()
    scan(page, shop.screen.number, BARCODE, "6900000000000")
    settled()
    compare(page, "counting_scanned")
    page.save()
    settled()
    compare(page, "counting_review")
    page.save()
    settled()
    compare(page, "counting_book")


def test_begun_scanned_and_booked_by_keys(
    page: CountingPage, shop: RepairShop, settled: Settled, qtbot: QtBot, founded_store: Store
) -> None:
    page.begin_new()
    settled()
    assert page.save()
    settled()
    assert page.view.count is not None
    assert page.view.count.state is CountState.OPEN
    write(qtbot, shop.screen.number)
    press(qtbot, Qt.Key.Key_Return)
    settled()
    assert page.view.scans.line.text().startswith("✓ 1 × iPhone 13")
    write(qtbot, shop.hinge.number)
    press(qtbot, Qt.Key.Key_Tab)
    write(qtbot, "7")
    press(qtbot, Qt.Key.Key_Return)
    settled()
    assert page.view.scans.line.text().startswith("✓ 7 × ")
    page.save()
    settled()
    assert page.view.stack.currentWidget() is page.view.parts
    page.save()
    settled()
    write(qtbot, "year's end")
    page.save()
    settled()
    form = page.view.book_form
    if form.asking():  # something in the shop was not counted
        form.form.set_value("leave_rest", True)
        page.save()
        settled()
    assert page.view.count.state is CountState.BOOKED
    assert stock.part(founded_store, shop.hinge.id).on_hand == 7


def test_two_hundred_codes_at_once_are_all_counted(
    open_page: CountingPage, shop: RepairShop, settled: Settled, founded_store: Store, who: Who
) -> None:
    """Twenty a second and more: nobody waits for the database, nothing is lost, the order stays."""
    codes = [shop.screen.number, shop.pump.number, BARCODE, "UNKNOWN-7"] * 50
    scan(open_page, *codes)
    assert len(open_page.view.scans.queue.waiting) == 200
    settled()
    assert not open_page.view.scans.queue.waiting
    assert counted(founded_store, who, open_page, shop.screen) == 100
    assert counted(founded_store, who, open_page, shop.pump) == 50
    assert open_page.view.count is not None
    (unknown,) = count_rows.unknown(founded_store, open_page.view.count.id)
    assert unknown.times == 50
    listed = [open_page.view.scans.table.rows_model.rows[each].row.code
              for each in open_page.view.scans.table.rows_model.ids]  # fmt: skip
    assert listed == list(reversed(codes))


def test_what_can_not_be_written_stays_and_is_written_later(
    open_page: CountingPage, shop: RepairShop, settled: Settled, founded_store: Store, who: Who,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def full(*_: object) -> None:
        raise ShopError("data.disk_full")

    take = counting.take
    monkeypatch.setattr(counting, "take", full)
    scan(open_page, shop.screen.number, shop.screen.number, shop.pump.number)
    settled()
    part = open_page.view.scans
    assert len(part.queue.waiting) == 3
    assert part.waiting.text().startswith("3 scans are not written yet.")
    assert shop.pump.number in part.waiting.text()
    assert part.again.isVisible()
    assert not open_page.may_close()
    open_page.save()
    settled()
    assert open_page.view.count is not None
    assert open_page.view.count.state is CountState.OPEN
    monkeypatch.setattr(counting, "take", take)
    part.again.click()
    settled()
    assert not part.queue.waiting
    assert open_page.may_close()
    assert counted(founded_store, who, open_page, shop.screen) == 2


def test_right_and_wrong_are_seen_and_heard(
    open_page: CountingPage, shop: RepairShop, settled: Settled, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    beeps: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(1))
    line = open_page.view.scans.line
    scan(open_page, shop.screen.number)
    settled()
    assert (line.property("tone"), len(beeps)) == ("good", 1)
    scan(open_page, "6900000000000")
    settled()
    qtbot.waitUntil(lambda: len(beeps) == 4)
    assert line.property("tone") == "bad"
    assert line.text() == "⚠ 6900000000000"


def test_the_last_scan_is_taken_back(
    open_page: CountingPage, shop: RepairShop, settled: Settled, founded_store: Store, who: Who
) -> None:
    scan(open_page, shop.screen.number, shop.screen.number)
    open_page.view.scans.take_back()
    settled()
    assert counted(founded_store, who, open_page, shop.screen) == 1


def test_what_is_expected_is_not_shown_before_the_review(open_page: CountingPage, settled: Settled) -> None:
    assert open_page.view.stack.currentWidget() is open_page.view.scans
    assert not open_page.view.parts.isVisible()
    open_page.save()
    settled()
    assert open_page.view.parts.isVisible()


def test_what_moved_between_two_scans_is_asked_at_once(
    open_page: CountingPage, shop: RepairShop, settled: Settled, founded_store: Store, who: Who
) -> None:
    scan(open_page, shop.screen.number)
    settled()
    stock.goods_in(founded_store, who, shop.screen.id, Decimal(3))
    scan(open_page, shop.screen.number)
    settled()
    form = open_page.view.moved_form
    assert form.asking()
    assert "3 came" in form.title.text()
    form.form.set_value("came", True)
    form.agree()
    settled()
    assert not form.asking()
    assert open_page.view.sums.moved == 0


def test_an_unknown_code_is_given_to_a_part(
    open_page: CountingPage, shop: RepairShop, settled: Settled, founded_store: Store, who: Who, qtbot: QtBot
) -> None:
    scan(open_page, "6900000000000")
    settled()
    assert open_page.view.codes.text() == "Unknown codes: 1"
    open_page.view.show_codes()
    settled()
    press(qtbot, Qt.Key.Key_Return)
    scan(open_page, shop.pump.number)  # goes into the question, not into the count
    settled()
    assert open_page.view.unknown.form.form.value("part_id") == shop.pump.id
    open_page.save()  # what stands in an open form is what F9 means
    settled()
    assert counted(founded_store, who, open_page, shop.pump) == 1
    found = stock.by_code(founded_store, "6900000000000")
    assert found is not None
    assert found.id == shop.pump.id
    assert open_page.step_back()
    assert not open_page.view.unknown.isVisible()


def test_the_part_of_an_unknown_code_is_found_by_its_name(
    open_page: CountingPage, shop: RepairShop, settled: Settled, founded_store: Store, who: Who, qtbot: QtBot
) -> None:
    scan(open_page, "6900000000000")
    settled()
    open_page.view.show_codes()
    settled()
    press(qtbot, Qt.Key.Key_Return)
    form = open_page.view.unknown.form
    settled()
    field = form.form.field("part_id")
    assert field.height() >= field.minimumSizeHint().height(), "not squeezed by the list, which makes room for it"
    write(qtbot, "no such")
    form.agree()
    assert form.form.rows["part_id"].error(), "typed, but nothing was picked"
    assert form.form.rows["part_id"].field.property("text") == "no such", "nothing typed is lost"
    form.form.set_value("part_id", None)
    form.form.focus_field("part_id")
    write(qtbot, "psb")  # 排水泵
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.form.value("part_id") == shop.pump.id)
    form.agree()
    settled()
    assert open_page.view.unknown.table.isVisible()
    assert counted(founded_store, who, open_page, shop.pump) == 1


def test_a_manager_agrees_by_badge(
    open_page: CountingPage, shop: RepairShop, settled: Settled, founded_store: Store, who: Who, desk: Desk
) -> None:
    from app.workflow.house import staff

    with founded_store.writing() as session:
        session.get_one(Shop, 1).approve_counts_over = 0
    badge = staff.issue_badge(founded_store, who, who.staff_id).badge or ""
    desk.sign_in(shop.li)
    open_page.view.scans.take(shop.screen.number, Decimal(9))
    settled()
    open_page.save()
    settled()
    open_page.save()
    form = open_page.view.book_form
    form.form.set_values({"reason": "counted", "leave_rest": True})
    assert not open_page.take_badge(badge)  # nobody asked for it yet: whoever it is signs in
    open_page.save()
    settled()
    assert form.form.rows["pin"].error().startswith("⚠ The differences are worth")
    assert open_page.take_badge(badge)
    settled()
    assert open_page.view.count is not None
    assert (open_page.view.count.state, open_page.view.count.approved_by) == (CountState.BOOKED, who.name)


def test_lines_that_jobs_hold_are_named(
    open_page: CountingPage, shop: RepairShop, settled: Settled, founded_store: Store
) -> None:
    from app.workflow.workbench import bench

    card: CardRow = cards.card(founded_store, shop.li, shop.washer)
    if card.state != "in_repair":
        bench.move(founded_store, shop.li, shop.washer, card.version, "repair")
    stock.goods_in(founded_store, shop.li, shop.hinge.id, Decimal(2))
    part_use.reserve(founded_store, shop.li, shop.washer, shop.hinge.id, Decimal(2), Decimal(0))
    open_page.view.scans.take(shop.hinge.number, Decimal(0))
    settled()
    open_page.save()
    settled()
    open_page.save()
    form = open_page.view.book_form
    form.form.set_values({"reason": "counted", "leave_rest": True})
    open_page.save()
    settled()
    assert form.form.rows["leave_refused"].error()
    assert "are reserved for" in open_page.view.refused.text()
    form.form.set_value("leave_refused", True)
    open_page.save()
    settled()
    assert open_page.view.count is not None
    assert open_page.view.count.state is CountState.BOOKED
    open_page.view.undo.click()
    open_page.view.undo_form.form.set_value("reason", "wrong day")
    open_page.view.undo_form.agree()
    settled()
    assert open_page.view.count.state is CountState.UNDONE


def test_articles_are_counted_and_their_shelves_put_right(
    page: CountingPage, shop: RepairShop, settled: Settled, founded_store: Store, who: Who
) -> None:
    number = cards.card(founded_store, who, shop.washer).number
    count = counting.begin(founded_store, who, CountInput(CountKind.ARTICLES))
    (label, *_) = [each for each in shelves.in_use(founded_store) if each.parts]
    (label,) = shelves.give_numbers(founded_store, who, (label.name,))
    page.open_count(count.id)
    settled()
    scan(page, label.number, number)
    settled()
    assert page.view.scans.shelf.value() == label.name
    assert page.view.scans.line.property("tone") == "warn"
    page.save()
    settled()
    assert page.view.articles.isVisible()
    page.view.put_right()
    settled()
    assert cards.card(founded_store, who, shop.washer).shelf == label.name
    page.save()
    settled()
    assert page.view.count is not None
    assert page.view.count.state is CountState.BOOKED


def test_sheets_and_result_go_to_the_printer(
    open_page: CountingPage, printing: FakePrinting, settled: Settled
) -> None:
    assert open_page.print_again()
    settled()
    open_page.save()
    settled()
    assert open_page.print_again()
    assert open_page.preview()
    settled()
    assert [document for document, *_ in printing.printed] == [Document.COUNT_SHEET, Document.COUNT_RESULT]
    assert open_page.seen.isVisible()
    assert open_page.step_back()
    assert open_page.view.isVisible()


def test_no_count_takes_no_code(page: CountingPage, shop: RepairShop) -> None:
    assert not page.take_code(NumberKind.PART, shop.screen.number)
    assert not page.save()
    assert not page.preview()


def test_what_is_left_is_listed_while_it_is_counted(
    open_page: CountingPage, shop: RepairShop, settled: Settled, founded_store: Store, who: Who, qtbot: QtBot
) -> None:
    """By paper: the number written on the sheet is typed at its line; scans go on and are told above the list."""
    open_page.view.turn()
    settled()
    assert open_page.view.parts.chips.value() is Show.NOT_COUNTED
    open_page.view.parts.table.select_first()
    press(qtbot, Qt.Key.Key_Return)
    write(qtbot, "6")
    press(qtbot, Qt.Key.Key_Return)
    settled()
    assert counted(founded_store, who, open_page, shop.screen) == 6
    scan(open_page, "6900000000000")
    settled()
    assert open_page.view.heard.isVisible()
    assert open_page.view.heard.property("tone") == "bad"
    open_page.view.turn()
    assert open_page.view.scans.isVisible()
    assert not open_page.view.heard.isVisible()


def test_counted_again_in_the_review(
    open_page: CountingPage, shop: RepairShop, settled: Settled, founded_store: Store, who: Who, desk: Desk
) -> None:
    scan(open_page, shop.screen.number)
    settled()
    open_page.save()
    settled()
    open_page.view.parts.table.select_first()
    open_page.view.count_again()
    settled()
    scan(open_page, shop.screen.number)  # by whom it was counted before
    settled()
    assert "Somebody else" in open_page.view.heard.small.text()
    desk.sign_in(shop.li)
    scan(open_page, *[shop.screen.number] * 3)
    settled()
    assert counted(founded_store, who, open_page, shop.screen) == 3


def test_a_reason_of_a_line_and_of_the_rest_as_none(
    open_page: CountingPage, settled: Settled, qtbot: QtBot
) -> None:
    open_page.save()
    settled()
    view = open_page.view
    assert view.sums.not_counted == 1
    view.ask_zero()
    press(qtbot, Qt.Key.Key_Return)
    settled()
    assert (view.sums.not_counted, view.sums.differing) == (0, 1)
    view.parts.chips.set_value(Show.DIFFERING)
    view.parts.list_anew()
    settled()
    view.parts.table.select_first()
    view.ask_why()
    write(qtbot, "fell behind")
    press(qtbot, Qt.Key.Key_Return)
    settled()
    row = view.line()
    assert row is not None
    assert row.reason == "fell behind"


def test_a_count_is_given_up_with_a_reason(open_page: CountingPage, settled: Settled, qtbot: QtBot) -> None:
    open_page.view.ask_drop()
    write(qtbot, "wrong day")
    press(qtbot, Qt.Key.Key_Return)
    settled()
    assert open_page.view.count is not None
    assert (open_page.view.count.state, open_page.view.count.reason) == (CountState.DROPPED, "wrong day")
    assert not open_page.take_code(None, "6900000000000")
