"""The repair cards page: list and chips, scans, steps by key, and what each section does to the store."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.cards import CardsPage
from app.ui.pages.model_warnings import ModelWarnings
from app.workflow.lists import model_warnings
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Answer, DelayReason, Document, How, NumberKind, Outcome, State, UseState
from app.workflow.rows.lists import WarningEntry
from app.workflow.rows.shop import Who
from app.workflow.stockroom import stock
from app.workflow.workbench import bench
from tests.ui.conftest import FakePrinting
from tests.ui.repair_shop import BARCODE, RepairShop
from tests.ui.shop_pages import press, write
from tests.ui.text_dump import compare
from tests.workflow.bench_shop import allow_own_inspection

Settled = Callable[[], None]
Opened = Callable[[int], CardRow]


def test_dumps(page: CardsPage, opened: Opened, shop: RepairShop) -> None:
    compare(page, "cards_empty")
    opened(shop.washer)
    compare(page, "cards_in_repair")


def test_chips_count_and_filter(page: CardsPage, settled: Settled, shop: RepairShop, qtbot: QtBot) -> None:
    texts = [button.text() for button in page.orders.chips.buttons()]
    assert texts[0] == "All open 3"
    assert "⚠ Overdue 1" in texts
    overdue = page.orders.chips.buttons()[texts.index("⚠ Overdue 1")]
    qtbot.mouseClick(overdue, Qt.MouseButton.LeftButton)
    settled()
    assert page.orders.table.rows_model.ids == [shop.washer]
    assert page.badge() == "3"


def test_find_and_technician(page: CardsPage, settled: Settled, shop: RepairShop, qtbot: QtBot) -> None:
    page.start()
    write(qtbot, "1234567")
    qtbot.waitUntil(lambda: page.orders.filter.find == "1234567")
    settled()
    assert page.orders.table.rows_model.ids == [shop.phone]
    press(qtbot, Qt.Key.Key_Down)
    settled()
    assert page.open_card.card is not None
    assert page.open_card.card.id == shop.phone
    page.orders.show_all()
    page.orders.technician.set_value(shop.li.staff_id)
    settled()
    assert page.orders.table.rows_model.ids == [shop.washer]


def test_what_became_late_says_so_in_words(page: CardsPage, shop: RepairShop) -> None:
    model = page.orders.table.rows_model
    at = model.ids.index(shop.washer)
    assert str(model.index(at, 4).data()) == "⚠ 30 min late"
    assert model.index(at, 4).data(Qt.ItemDataRole.ForegroundRole) is not None


def test_scanned_tag_opens_its_card(page: CardsPage, settled: Settled, shop: RepairShop, fresh: Opened) -> None:
    assert not page.take_code(NumberKind.PART, shop.screen.number)  # no card is open: goes to the parts page
    assert page.take_code(NumberKind.ORDER, fresh(shop.laptop).number)
    settled()
    assert page.open_card.card is not None
    assert page.open_card.card.id == shop.laptop


def test_usual_step_by_key(page: CardsPage, opened: Opened, shop: RepairShop, qtbot: QtBot, settled: Settled) -> None:
    opened(shop.phone)
    assert [b.text() for b in page.view.steps.buttons.values()][:2] == ["F5  Start diagnosing", "F7  While you wait"]
    page.start()
    press(qtbot, Qt.Key.Key_F5)
    settled()
    assert page.open_card.card is not None
    assert page.open_card.card.state is State.DIAGNOSING
    press(qtbot, Qt.Key.Key_F6)
    settled()
    assert page.view.time.running(page.open_card.card) is not None
    press(qtbot, Qt.Key.Key_F6)
    settled()
    assert page.open_card.card.times[0].minutes == 1


def test_step_with_reason_asks_inline_and_esc_goes_back(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, qtbot: QtBot, settled: Settled
) -> None:
    opened(shop.phone)
    qtbot.mouseClick(page.view.steps.buttons["withdraw"], Qt.MouseButton.LeftButton)
    assert page.view.steps.ask.asking()
    press(qtbot, Qt.Key.Key_Escape)
    assert not page.view.steps.ask.asking()
    qtbot.mouseClick(page.view.steps.buttons["withdraw"], Qt.MouseButton.LeftButton)
    press(qtbot, Qt.Key.Key_Return)
    settled()
    assert page.view.steps.ask.form.rows["reason"].error()
    assert fresh(shop.phone).state is State.RECEIVED
    write(qtbot, "too dear")
    press(qtbot, Qt.Key.Key_Return)
    settled()
    now = fresh(shop.phone)
    assert (now.state, now.outcome) == (State.READY, Outcome.WITHDRAWN)
    assert page.view.told.isVisible()


def test_straight_run_asks_for_the_own_reason(
    page: CardsPage,
    opened: Opened,
    fresh: Opened,
    shop: RepairShop,
    qtbot: QtBot,
    settled: Settled,
    founded_store: Store,
) -> None:
    allow_own_inspection(founded_store)
    opened(shop.phone)
    page.start()
    press(qtbot, Qt.Key.Key_F7)
    settled()
    assert page.view.steps.ask.asking()
    write(qtbot, "alone today")
    press(qtbot, Qt.Key.Key_Return)
    settled()
    now = fresh(shop.phone)
    assert (now.state, now.outcome) == (State.READY, Outcome.REPAIRED)
    assert now.inspections[0].own


def test_inspection_refused_goes_back_with_its_words(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, qtbot: QtBot, settled: Settled
) -> None:
    opened(shop.washer)
    page.start()
    press(qtbot, Qt.Key.Key_F5)
    settled()
    assert fresh(shop.washer).state is State.TO_INSPECT
    qtbot.mouseClick(page.view.steps.buttons["refuse_inspection"], Qt.MouseButton.LeftButton)
    write(qtbot, "still leaks")
    press(qtbot, Qt.Key.Key_Return)
    settled()
    now = fresh(shop.washer)
    assert now.state is State.IN_REPAIR
    assert now.inspections[0].reason == "still leaks"
    assert any("still leaks" in cell for line in page.view.inspections.lines.lines for cell in line.cells)


def test_findings_are_saved_on_leaving_and_by_f9(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, qtbot: QtBot, settled: Settled
) -> None:
    opened(shop.phone)
    page.view.findings.form.focus_field("diagnosis")
    write(qtbot, "LCD broken")
    assert page.view.findings.state.text() == "not saved yet"
    page.orders.find_box.setFocus()
    settled()
    assert fresh(shop.phone).diagnosis == "LCD broken"
    page.view.findings.form.set_value("measures", "new LCD")
    assert page.save()
    settled()
    assert fresh(shop.phone).measures == "new LCD"
    assert page.view.findings.state.text() == ""


def test_a_step_saves_what_is_typed_first(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, qtbot: QtBot, settled: Settled
) -> None:
    opened(shop.phone)
    page.view.findings.form.focus_field("diagnosis")
    write(qtbot, "glass only")
    press(qtbot, Qt.Key.Key_F5)
    settled()
    now = fresh(shop.phone)
    assert (now.state, now.diagnosis) == (State.DIAGNOSING, "glass only")


def test_late_save_shows_both_versions_and_loses_neither(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, settled: Settled, founded_store: Store
) -> None:
    card = opened(shop.phone)
    page.view.findings.form.set_value("diagnosis", "mine")
    bench.save_findings(
        founded_store, shop.li, shop.phone, card.card_version, diagnosis="theirs", fault_code_id=None, measures=""
    )
    page.save()
    settled()
    assert page.view.findings.conflict.isVisible()
    words = page.view.findings.conflict_words.text()
    assert "李工" in words
    assert "theirs" in words
    assert page.view.findings.form.value("diagnosis") == "mine"
    page.view.findings.keep_mine.click()
    settled()
    assert fresh(shop.phone).diagnosis == "mine"
    assert not page.view.findings.conflict.isVisible()


def test_late_step_says_what_is_different(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, settled: Settled, founded_store: Store
) -> None:
    card = opened(shop.phone)
    bench.set_shelf(founded_store, shop.li, shop.phone, card.version, "Z-9")
    page.view.steps.take_usual()
    settled()
    assert "李工" in page.view.stale.text()
    assert "Z-9" in page.view.stale.text()
    assert fresh(shop.phone).state is State.RECEIVED
    page.view.steps.take_usual()
    settled()
    assert fresh(shop.phone).state is State.DIAGNOSING


def test_scanned_part_is_used_by_enter(
    page: CardsPage,
    opened: Opened,
    fresh: Opened,
    shop: RepairShop,
    qtbot: QtBot,
    settled: Settled,
    founded_store: Store,
) -> None:
    opened(shop.phone)
    assert page.take_code(None, BARCODE)
    settled()
    assert page.view.parts.part is not None
    press(qtbot, Qt.Key.Key_Return)
    settled()
    assert [(use.name, use.state) for use in fresh(shop.phone).parts] == [(shop.screen.name, UseState.USED)]
    assert stock.part(founded_store, shop.screen.id).on_hand == 2


def test_part_found_by_typing_reserved_used_put_back(
    page: CardsPage,
    opened: Opened,
    fresh: Opened,
    shop: RepairShop,
    qtbot: QtBot,
    settled: Settled,
    founded_store: Store,
) -> None:
    opened(shop.phone)
    page.start()
    press(qtbot, Qt.Key.Key_F4)
    write(qtbot, "iphone 13")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view.parts.part is not None)
    press(qtbot, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    settled()
    use = fresh(shop.phone).parts[0]
    assert use.state is UseState.RESERVED
    button = page.view.parts.lines.button(use.id, "use")
    assert button is not None
    button.click()
    settled()
    back = page.view.parts.lines.button(use.id, "back")
    assert back is not None
    back.click()
    assert page.view.parts.reason.asking()
    write(qtbot, "wrong size")
    press(qtbot, Qt.Key.Key_Return)
    settled()
    assert fresh(shop.phone).parts[0].state is UseState.PUT_BACK
    assert stock.part(founded_store, shop.screen.id).free == 3


def test_part_in_hand_but_at_zero_is_found_with_one_key(
    page: CardsPage,
    opened: Opened,
    fresh: Opened,
    shop: RepairShop,
    qtbot: QtBot,
    settled: Settled,
    founded_store: Store,
) -> None:
    opened(shop.laptop)
    page.take_code(NumberKind.PART, shop.hinge.number)
    settled()
    assert page.view.parts.found.isVisible()
    assert not page.view.parts.ask.yes.isVisible()
    press(qtbot, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    settled()
    assert fresh(shop.laptop).parts[0].state is UseState.USED
    kinds = [row.kind.value for row in stock.ledger(founded_store, shop.hinge.id)]
    assert kinds == ["used", "found"]


def test_labour_from_the_price_list(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, qtbot: QtBot, settled: Settled, desk: Desk
) -> None:
    opened(shop.phone)
    page.start()
    press(qtbot, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    item = page.view.labour._prices()[0]
    page.view.labour.list.set_value(item.id)
    assert page.view.labour.ask.form.value("price") == item.price
    page.view.labour.ask.form.set_value("quantity", Decimal(2))
    page.view.labour.ask.agree()
    settled()
    line = fresh(shop.phone).labour[0]
    assert (line.name, line.amount) == (item.name("en"), item.price * 2)
    assert page.view.labour.total.amount.text() == desk.formats.money(item.price * 2)
    remove = page.view.labour.lines.button(line.id, "remove")
    assert remove is not None
    remove.click()
    settled()
    assert fresh(shop.phone).labour == ()


def test_quote_ask_and_answer(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, qtbot: QtBot, settled: Settled
) -> None:
    opened(shop.phone)
    page.view.steps.take_usual()
    settled()
    page.view.steps.buttons["ask_customer"].click()
    settled()
    assert page.view.quotations.quote.asking()  # nothing was quoted yet: the form opens by itself
    write(qtbot, "680")
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    settled()
    assert fresh(shop.phone).quotations[0].amount == 680
    page.view.steps.buttons["ask_customer"].click()
    settled()
    press(qtbot, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert page.view.quotations.answer.form.value("answered_by") == "李秀英"
    page.view.quotations.answer.form.set_values({"accepted": False, "how": How.WECHAT})
    page.view.quotations.answer.agree()
    settled()
    said = fresh(shop.phone).quotations[0]
    assert (said.answer, said.answered_by, said.answered_how) == (Answer.DECLINED, "李秀英", How.WECHAT)


def test_new_promise(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, settled: Settled, qtbot: QtBot
) -> None:
    opened(shop.phone)
    page.view.promises.ask_promise()
    ask = page.view.promises.ask
    field = ask.form.field("promised_at")
    assert isinstance(field, QLineEdit)
    field.setText("2026-11-01 10:00")
    ask.agree()
    settled()
    assert ask.form.rows["promised_at"].error()
    field.setText("2026-11-20 10:00")
    ask.form.set_values({"reason": DelayReason.PART, "told_how": How.PHONE, "note": "from Shenzhen"})
    ask.agree()
    settled()
    made = fresh(shop.phone).promises[-1]
    assert (made.reason, made.note, made.told_how) == (DelayReason.PART, "from Shenzhen", How.PHONE)
    assert not ask.asking()


def test_people_place_and_urgency(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, settled: Settled, who: Who
) -> None:
    opened(shop.laptop)
    people = page.view.people
    assert not people.button.isEnabled()
    people.form.set_values(
        {"technician_id": shop.li.staff_id, "second_id": who.staff_id, "shelf": "A-1", "urgent": True}
    )
    assert people.button.isEnabled()
    people.save()
    settled()
    now = fresh(shop.laptop)
    assert (now.technician, now.second_technician, now.shelf, now.urgent) == ("李工", "王芳", "A-1", True)
    assert not people.button.isEnabled()
    people.form.set_value("second_id", shop.li.staff_id)
    people.save()
    settled()
    assert people.form.rows["second_id"].error()


def test_note_told_and_unlock_code(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, settled: Settled, qtbot: QtBot
) -> None:
    opened(shop.phone)
    page.start()
    press(qtbot, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    write(qtbot, "handle with care")
    press(qtbot, Qt.Key.Key_Return)
    settled()
    assert fresh(shop.phone).notes[0].words == "handle with care"
    assert page.view.came_in.code.text() == ""
    page.view.came_in.unlock.click()
    settled()
    assert page.view.came_in.code.text() == "2580"
    assert fresh(shop.phone).history[0].what == "unlock.read"
    opened(shop.laptop)
    assert page.view.came_in.code.text() == ""
    assert not page.view.came_in.unlock.isVisible()


def test_tell_the_customer_when_ready(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, settled: Settled, founded_store: Store, who: Who
) -> None:
    bench.move(founded_store, who, shop.phone, fresh(shop.phone).version, "withdraw", reason="too dear")
    opened(shop.phone)
    page.view.told.ask_told()
    page.view.told.ask.form.set_value("how", How.MESSAGE)
    page.view.told.ask.agree()
    settled()
    assert fresh(shop.phone).told_how == How.MESSAGE
    assert page.view.told.state.text().startswith("✓")


def test_a_paper_is_seen_before_it_is_printed_again(
    page: CardsPage, opened: Opened, shop: RepairShop, settled: Settled, printing: FakePrinting
) -> None:
    assert not page.preview()  # no card is open
    card = opened(shop.washer)
    assert page.preview()
    settled()
    assert page.view.stack.currentWidget() is page.view.preview
    assert page.step_back()
    assert page.print_again()
    page.view.print_again.buttons["1"].setFocus()
    assert page.preview()
    settled()
    assert [document for document, _ in printing.previews] == [Document.REPAIR_CARD, Document.REPAIR_TAG]
    assert all(paper.card.number == card.number for _, paper in printing.previews)  # type: ignore[attr-defined]
    assert page.step_back()
    assert page.view.stack.currentWidget() is page.view.card_side


def test_print_again_by_keys(
    page: CardsPage, opened: Opened, shop: RepairShop, settled: Settled, qtbot: QtBot, desk: Desk
) -> None:
    said: list[str] = []
    desk.said.connect(said.append)
    assert not page.print_again()
    opened(shop.phone)
    assert page.print_again()
    press(qtbot, Qt.Key.Key_2)
    settled()
    assert said == ["Repair card goes to the printer, copy 1"]
    assert not page.view.print_again.asking()


def test_correct_and_hand_out_open_other_pages(
    page: CardsPage, opened: Opened, shop: RepairShop, settled: Settled, qtbot: QtBot, desk: Desk
) -> None:
    asked: list[tuple[str, object]] = []
    desk.opened.connect(lambda kind, subject: asked.append((kind, subject)))
    opened(shop.phone)
    page.view.correct.click()
    page.view.steps.take(page.view.steps.card.card.moves[1])  # type: ignore[union-attr]
    write(qtbot, "no time")
    press(qtbot, Qt.Key.Key_Return)
    settled()
    page.view.steps.take_usual()
    assert asked == [("correct", shop.phone), ("pickup", shop.phone)]


def test_void_is_refused_once_work_was_done(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, settled: Settled, qtbot: QtBot
) -> None:
    for order_id, state in ((shop.washer, State.IN_REPAIR), (shop.laptop, State.VOID)):
        opened(order_id)
        page.view.steps.buttons["void"].click()
        write(qtbot, "typed twice")
        press(qtbot, Qt.Key.Key_Return)
        settled()
        assert fresh(order_id).state is state
        assert page.view.steps.ask.asking() is (state is State.IN_REPAIR)
        page.view.steps.ask.close_panel()


def test_nobody_signed_in_is_said_not_swallowed(
    page: CardsPage, opened: Opened, fresh: Opened, shop: RepairShop, settled: Settled, desk: Desk, qtbot: QtBot
) -> None:
    opened(shop.phone)
    desk.who = None
    with qtbot.waitSignal(desk.nobody):
        page.view.steps.take_usual()
    settled()
    assert fresh(shop.phone).state is State.RECEIVED


def test_every_history_line_has_words(page: CardsPage, opened: Opened, shop: RepairShop) -> None:
    opened(shop.washer)
    page.view.history._show_all()
    whats = [line.cells[2] for line in page.view.history.lines.lines]
    assert len(whats) > 8
    assert not [each for each in whats if "." in each]


def test_keys_are_told_for_f1(page: CardsPage) -> None:
    assert {"F4", "F5", "F6", "F7", "F9", "Ctrl+P", "Alt+N"} <= set(dict(page.keys()))


def test_the_technician_sees_what_is_warned_of_the_model(
    page: CardsPage, opened: Opened, founded_store: Store, who: Who, shop: RepairShop
) -> None:
    card = opened(shop.washer)
    assert not page.view.header.warned.isVisibleTo(page)
    for words in ("Bolt the drum.", "Never lay it down."):
        entry = WarningEntry(None, card.article.category_id, card.article.brand.upper(), "", words, "")
        model_warnings.save_warning(founded_store, who, entry)
    opened(shop.phone)
    assert not page.view.header.warned.isVisibleTo(page)
    opened(shop.washer)
    assert page.view.header.warned.isVisibleTo(page)
    assert page.view.header.warned.property("tone") == "bad"
    assert page.view.header.warned.text().startswith("⚠ ")
    assert "Never lay it down." in page.view.header.warned.toolTip()
    shown = page.findChild(ModelWarnings)
    assert shown is not None
    assert shown.words() == ["Bolt the drum.", "Never lay it down."]
    assert shown.isVisibleTo(page)
