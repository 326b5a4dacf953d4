"""The intake page with a real store and real keys: a returning customer, a new one, several articles, drafts."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.printing.face import Preview
from app.ui.desk import Desk
from app.ui.pages.intake.page import IntakePage
from app.workflow.counter import intake
from app.workflow.people import customers
from app.workflow.rows.kinds import Document, Means, Proof, ReceiptState, Service, YesNo
from app.workflow.rows.shop import Who
from app.workflow.workbench import bench, cards
from tests.conftest import Clock, intake_input
from tests.ui.conftest import FakePrinting
from tests.ui.text_dump import DUMPS, dump

Settled = Callable[[], None]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, settled: Settled) -> Iterator[IntakePage]:
    made = IntakePage(desk)
    made.resize(1366, 610)
    made.show()
    qtbot.waitExposed(made)
    made.start()
    settled()
    yield made
    settled()
    made.close()
    made.deleteLater()  # at once: pages left over would be dressed again for each test to come
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def said(desk: Desk) -> list[str]:
    lines: list[str] = []
    desk.said.connect(lines.append)
    desk.complained.connect(lines.append)
    desk.troubled.connect(lambda _what, words: lines.append(words))
    return lines


def compare(parts: Sequence[QWidget], name: str) -> None:
    """The parts' dumps one after the other: columns side by side would mix where fonts are a pixel higher."""
    found = "\n".join(f"= {type(part).__name__}\n{dump(part)}" for part in parts)
    path = DUMPS / f"{name}.txt"
    if os.environ.get("WRITE_DUMPS"):
        path.write_text(found, encoding="utf-8", newline="\n")
    assert found == path.read_text(encoding="utf-8")


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def parts_of(page: IntakePage) -> list[QWidget]:
    form = page.form
    columns = [form.customer, form.fault, form.photos, form.article, form.service, form.glance, form.tag, form.deposit]
    return [*columns, page.foot]


def type_in(text: str) -> None:
    QTest.keyClicks(focused(), text)


def press(key: Qt.Key, page: QWidget | None = None) -> None:
    QTest.keyClick(page or focused(), key)


def field(page: IntakePage, name: str) -> QWidget:
    return next(form.rows[name].field for form in page.form.forms() if name in form.rows)


def put(page: IntakePage, name: str, value: object) -> None:
    next(form for form in page.form.forms() if name in form.rows).set_value(name, value)


def known_customer(desk: Desk, who: Who, **changes: object) -> int:
    return intake.take_in(desk.store, who, (intake_input(**changes),)).orders[0].order_id


def take_returning_customer(page: IntakePage, qtbot: QtBot, settled: Settled) -> None:
    type_in("8000")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.form.customer.customer_id is not None)
    settled()


def test_the_empty_page_in_words(page: IntakePage) -> None:
    compare(parts_of(page), "intake_empty")


def test_a_returning_customer_by_keys_only(page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled,
                                           said: list[str]) -> None:  # fmt: skip
    order_id = known_customer(desk, who)
    take_returning_customer(page, qtbot, settled)
    assert focused() is page.form.article.which  # which of theirs, or a new one
    press(Qt.Key.Key_Down)  # the phone that was here before
    settled()
    assert page.form.article.read().serial == "356938035643809"
    press(Qt.Key.Key_Return)
    assert focused() is field(page, "fault")
    type_in("no sound")
    press(Qt.Key.Key_Return)
    assert focused() is field(page, "seen")
    page.form.deposit.form.focus_field("deposit")
    type_in("50")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)  # cash
    assert focused() is field(page, "tendered")
    type_in("100")
    qtbot.waitUntil(lambda: page.form.service.proposal is not None)
    compare(parts_of(page), "intake_returning")
    bench.void(desk.store, who, order_id, 1, "typed twice")  # or the phone would still be here
    assert page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    settled()
    assert "1261 1000 0023" in said[-1]
    assert "¥50.00" in said[-1]  # the change
    assert page.form.empty
    assert focused() is page.form.customer.search
    assert page.last is not None
    card = cards.card(desk.store, who, page.last.order_id)
    assert (card.fault, card.deposit, card.article.serial) == ("no sound", Decimal(50), "356938035643809")
    glance = customers.glance(desk.store, card.customer.id)
    assert len(glance.articles) == 1


def test_a_mobile_one_digit_short_is_told_once_the_field_is_left(page: IntakePage, settled: Settled) -> None:
    row = page.form.customer.form.rows["phones"]
    type_in("139 5555 123")
    press(Qt.Key.Key_Return)
    settled()
    assert row.note.text() == "10 digits: a mobile number has 11."
    row.field.setFocus()
    type_in("4")
    assert row.note.isHidden()
    press(Qt.Key.Key_Backspace)
    assert row.note.isHidden(), "not while one types"
    press(Qt.Key.Key_Return)
    assert row.note.text() == "10 digits: a mobile number has 11."


def test_a_new_customer_typed_in_place(page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled) -> None:
    type_in("139 5555 1234")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.form.customer.read().phones == ("139 5555 1234",))
    assert focused() is field(page, "name")
    type_in("Ann Lee")
    category = desk.lists.categories[0]
    put(page, "category_id", category.id)
    assert [box.text() for box in page.form.fault.accessories.boxes()] == [each.en for each in category.accessories]
    page.form.fault.accessories.boxes()[0].setChecked(True)
    page.form.fault.accessories.addition.setFocus()
    type_in("blue bag")
    press(Qt.Key.Key_Return)
    put(page, "fault", "dead")
    put(page, "tampered", YesNo.YES)
    put(page, "unlock_code", "2580")
    put(page, "estimate", Decimal("12.5"))
    settled()
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    assert page.last is not None
    card = cards.card(desk.store, who, page.last.order_id)
    assert card.customer.name == "Ann Lee"
    assert [item.name for item in card.items] == [category.accessories[0].en, "blue bag"]
    assert (card.tampered, card.has_unlock_code, card.estimate) == (YesNo.YES, True, Decimal("12.50"))


def test_a_likely_duplicate_stops_the_first_f9(page: IntakePage, desk: Desk, who: Who, qtbot: QtBot,
                                               settled: Settled) -> None:  # fmt: skip
    known_customer(desk, who)
    for name, value in {"name": "张伟明", "phones": "13800138000", "fault": "x", "category_id": 1}.items():
        put(page, name, value)
    page.save()
    qtbot.waitUntil(lambda: bool(page.form.customer.duplicates))
    qtbot.waitUntil(lambda: not page.saver.busy)
    assert page.last is None
    assert "张伟明" in focused().text()  # type: ignore[attr-defined]
    press(Qt.Key.Key_Return)  # it is him
    qtbot.waitUntil(lambda: page.form.customer.customer_id is not None)
    settled()
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    assert page.last is not None
    assert page.last.customer_id == 1


def test_the_second_f9_saves_a_new_customer(page: IntakePage, desk: Desk, who: Who, qtbot: QtBot,
                                            settled: Settled) -> None:  # fmt: skip
    known_customer(desk, who)
    for name, value in {"name": "张伟明", "phones": "13711112222", "fault": "x", "category_id": 1}.items():
        put(page, name, value)
    settled()
    page.save()
    qtbot.waitUntil(lambda: bool(page.form.customer.duplicates) and not page.saver.busy)
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    assert page.last is not None
    assert page.last.customer_id == 2


def test_missing_fields_are_named_in_their_place(page: IntakePage, qtbot: QtBot, said: list[str]) -> None:
    put(page, "fault", "dead")
    put(page, "phones", "12")
    page.save()
    qtbot.waitUntil(lambda: bool(page.form.customer.form.rows["name"].error()))
    assert page.form.article.form.rows["category_id"].error()
    assert focused() in (field(page, "phones"), field(page, "name"))
    assert page.form.fault.form.value("fault") == "dead"
    assert page.last is None


def test_an_amount_that_is_none_is_said_at_once(page: IntakePage) -> None:
    put(page, "fault", "dead")
    field(page, "estimate").setText("12a")  # type: ignore[attr-defined]
    page.save()
    assert page.form.service.form.rows["estimate"].error()
    assert focused() is field(page, "estimate")


def test_two_articles_one_payment(page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled) -> None:
    for name, value in {"name": "Ann", "phones": "13711112222", "fault": "one", "category_id": 1, "brand": "A",
                        "unlock_code": "77"}.items():  # fmt: skip
        put(page, name, value)
    settled()
    page.next_article()
    assert focused() is field(page, "category_id")
    for name, value in {"fault": "two", "category_id": 2, "brand": "B", "deposit": Decimal(30)}.items():
        put(page, name, value)
    settled()
    assert [button.text().split()[-1] for button in page.form.basket.buttons] == ["A", "#2"]
    page.form.show_article(0)
    assert page.form.fault.form.value("fault") == "one"
    assert page.form.article.form.value("unlock_code") == "77"
    settled()
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    assert page.last is not None
    glance = customers.glance(desk.store, page.last.customer_id)
    assert sorted(order.fault for order in glance.open_orders) == ["one", "two"]
    paid = [cards.card(desk.store, who, order.id).deposit for order in glance.open_orders]
    assert sum(paid) == 30
    assert not page.form.basket.isVisible()


def test_an_error_in_another_article_brings_it_back(page: IntakePage, qtbot: QtBot, settled: Settled) -> None:
    for name, value in {"name": "Ann", "phones": "13711112222", "category_id": 1, "brand": "A"}.items():
        put(page, name, value)
    settled()
    page.next_article()
    for name, value in {"fault": "two", "category_id": 2}.items():
        put(page, name, value)
    settled()
    page.save()
    qtbot.waitUntil(lambda: bool(page.form.fault.form.rows["fault"].error()))
    assert page.form.article.form.value("brand") == "A"


def test_service_proposed_with_its_reason_and_changed_with_a_note(
    page: IntakePage, desk: Desk, who: Who, clock: Clock, qtbot: QtBot, settled: Settled
) -> None:
    put(page, "category_id", 1)
    put(page, "bought_on", clock.now.date())
    put(page, "proof", Proof.INVOICE)
    put(page, "sold_here", True)
    note = page.form.service.form.rows["service_note"]
    qtbot.waitUntil(lambda: page.form.service.form.value("service") is Service.WARRANTY)
    assert "we sold it" in note.note.text()
    assert not note.field.isVisible()
    put(page, "service", Service.PAID)
    assert note.field.isVisible()
    for name, value in {"name": "Ann", "phones": "13711112222", "fault": "x"}.items():
        put(page, name, value)
    settled()
    page.save()
    qtbot.waitUntil(lambda: bool(note.error()))
    put(page, "service_note", "liquid inside")
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    assert page.last is not None
    card = cards.card(desk.store, who, page.last.order_id)
    assert (card.service, card.service_note) == (Service.PAID, "liquid inside")


def test_urgent_brings_the_promise_nearer_unless_typed(page: IntakePage, qtbot: QtBot, settled: Settled) -> None:
    usual = page.form.service.form.value("promised_at")
    assert usual is not None
    put(page, "urgent", True)
    qtbot.waitUntil(lambda: page.form.service.form.value("promised_at") < usual)
    page.form.service.form.focus_field("promised_at")
    press(Qt.Key.Key_PageUp)
    typed = page.form.service.form.value("promised_at")
    put(page, "urgent", False)
    settled()
    assert page.form.service.form.value("promised_at") == typed


def test_a_wrong_imei_is_a_warning_not_a_ban(page: IntakePage, desk: Desk) -> None:
    phone = next(each for each in desk.lists.categories if each.has_imei)
    put(page, "category_id", phone.id)
    put(page, "serial", "356938035643808")
    row = page.form.article.form.rows["serial"]
    assert row.note.isVisible()
    assert not row.error()
    put(page, "serial", "356938035643809")
    assert not row.note.isVisible()


def test_the_glance_tells_repeat_uncollected_and_history(page: IntakePage, desk: Desk, who: Who, clock: Clock,
                                                         qtbot: QtBot, settled: Settled) -> None:  # fmt: skip
    from tests.workflow.at_counter import make_ready

    order_id = known_customer(desk, who)
    make_ready(desk.store, who, order_id)
    clock.forward(days=9)
    take_returning_customer(page, qtbot, settled)
    page.form.article.choose(1)
    qtbot.waitUntil(lambda: any("This article before" in line for line in page.form.glance.words()))
    words = "\n".join(page.form.glance.words())
    assert "ready for 9 day" in words
    assert "356938035643809" in words


def test_unlock_code_is_masked_until_asked_for(page: IntakePage) -> None:
    secret = page.form.article.form.field("unlock_code")
    put(page, "unlock_code", "2580")
    assert secret.edit.echoMode() == QLineEdit.EchoMode.Password  # type: ignore[attr-defined]
    secret.reveal.click()  # type: ignore[attr-defined]
    assert secret.edit.echoMode() == QLineEdit.EchoMode.Normal  # type: ignore[attr-defined]


def test_parked_and_taken_up_again_without_the_secret(page: IntakePage, desk: Desk, qtbot: QtBot, settled: Settled,
                                                      tmp_path: Path) -> None:  # fmt: skip
    for name, value in {"name": "Ann", "fault": "dead", "unlock_code": "975310", "deposit": Decimal(5)}.items():
        put(page, name, value)
    assert page.park()
    settled()
    assert page.form.empty
    assert page.foot.drafts.isVisible()
    files = list((tmp_path / "drafts").glob("*.json"))
    assert len(files) == 1
    assert "975310" not in files[0].read_text(encoding="utf-8")
    second = IntakePage(desk)  # the program was closed and opened again
    qtbot.addWidget(second)
    qtbot.waitUntil(lambda: bool(second.foot.menu.actions()))
    second.foot.menu.actions()[0].trigger()
    assert second.form.customer.read().name == "Ann"
    assert second.form.fault.form.value("fault") == "dead"
    deposit = second.form.deposit.read()
    assert deposit is not None
    assert (deposit.amount, deposit.means) == (5, Means.CASH)


def test_closing_keeps_what_was_typed(page: IntakePage, desk: Desk, tmp_path: Path) -> None:
    put(page, "fault", "dead")
    assert page.may_close()
    files = list((tmp_path / "drafts").glob("*.json"))
    assert "dead" in files[0].read_text(encoding="utf-8")


def test_what_cannot_be_read_is_not_left_behind_by_the_next_article(page: IntakePage, settled: Settled) -> None:
    put(page, "fault", "no sound")
    page.form.service.form.focus_field("estimate")
    type_in("1O0")
    page.next_article()
    settled()
    assert len(page.form.state().entries) == 1
    assert page.form.service.form.rows["estimate"].error()
    assert focused() is field(page, "estimate")
    put(page, "estimate", Decimal(100))
    page.next_article()
    assert len(page.form.state().entries) == 2
    page.next_article()  # nothing is known of the second one yet
    assert len(page.form.state().entries) == 2


def test_a_form_that_was_emptied_leaves_no_draft(page: IntakePage, settled: Settled) -> None:
    put(page, "name", "李强")
    page.keep_draft()
    settled()
    assert [draft.state.customer.name for draft in page.box.all()] == ["李强"]
    put(page, "name", "")
    page.keep_draft()
    settled()
    assert page.box.all() == ()


def closed(page: IntakePage, settled: Settled) -> None:
    """Its window was closed."""
    settled()
    page.may_close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)


def test_what_was_typed_when_the_window_closed_stands_on_the_form_again(
    desk: Desk, qtbot: QtBot, settled: Settled, printing: FakePrinting, who: Who
) -> None:
    first = IntakePage(desk)
    put(first, "name", "李强")
    put(first, "fault", "noise")
    closed(first, settled)
    second = IntakePage(desk)
    put(second, "name", "Ann")  # before the drafts were read: nothing is put over it
    settled()
    assert (second.form.customer.form.value("name"), len(second._drafts)) == ("Ann", 1)
    put(second, "name", "")
    closed(second, settled)
    desk.sign_in(None)
    third = IntakePage(desk)
    qtbot.addWidget(third)
    settled()
    printing.previews.clear()
    desk.sign_in(who)
    settled()
    assert [document for document, _ in printing.previews] == [Document.REPAIR_TAG]
    assert third.form.customer.form.value("name") == "李强"
    assert third.form.fault.form.value("fault") == "noise"
    assert "it is back" in third.foot.words.text()
    assert third._drafts == ()
    third.keep_draft()
    settled()
    assert len(third.box.all()) == 1, "the same draft goes on"


def test_what_was_parked_waits_until_it_is_taken_up(desk: Desk, qtbot: QtBot, settled: Settled) -> None:
    first = IntakePage(desk)
    put(first, "name", "李强")
    first.park()
    closed(first, settled)
    second = IntakePage(desk)
    qtbot.addWidget(second)
    settled()
    assert second.form.empty
    assert len(second._drafts) == 1


def test_saving_throws_the_draft_away(page: IntakePage, qtbot: QtBot, settled: Settled, tmp_path: Path) -> None:
    for name, value in {"name": "Ann", "phones": "13711112222", "fault": "x", "category_id": 1}.items():
        put(page, name, value)
    page.keep_draft()
    settled()
    assert list((tmp_path / "drafts").glob("*.json"))
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    settled()
    assert not list((tmp_path / "drafts").glob("*.json"))


def test_the_last_order_is_corrected_and_its_receipt_reissued(page: IntakePage, desk: Desk, who: Who, qtbot: QtBot,
                                                              settled: Settled) -> None:  # fmt: skip
    for name, value in {"name": "Ann", "phones": "13711112222", "fault": "noise", "category_id": 1}.items():
        put(page, name, value)
    settled()
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    settled()
    page.correct_last()
    qtbot.waitUntil(page.strip.isVisible)
    assert page.form.fault.form.value("fault") == "noise"
    put(page, "fault", "noise when spinning")
    page.save()
    assert focused() is page.strip.why  # a correction needs its reason
    type_in("misheard")
    page.save()
    qtbot.waitUntil(lambda: page.saver.correcting is None)
    assert page.last is not None
    card = cards.card(desk.store, who, page.last.order_id)
    assert card.fault == "noise when spinning"
    assert sorted(receipt.state for receipt in card.receipts) == [ReceiptState.VALID, ReceiptState.VOID]
    assert any(line.why == "misheard" for line in card.history)
    assert page.form.empty


def test_leaving_a_correction_changes_nothing(page: IntakePage, desk: Desk, who: Who, qtbot: QtBot) -> None:
    order_id = known_customer(desk, who)
    page.show_subject("correct", order_id)
    qtbot.waitUntil(page.strip.isVisible)
    put(page, "fault", "something else")
    assert page.step_back()
    assert not page.strip.isVisible()
    assert page.form.empty
    assert cards.card(desk.store, who, order_id).fault == intake_input().fault


def test_preview_and_print_again(page: IntakePage, desk: Desk, printing: FakePrinting, qtbot: QtBot,
                                 settled: Settled) -> None:  # fmt: skip
    assert not page.preview()  # nothing on the form
    assert not page.print_again()
    for name, value in {"name": "Ann", "phones": "13711112222", "fault": "x", "category_id": 1}.items():
        put(page, name, value)
    assert page.preview()
    qtbot.waitUntil(page.panel.isVisible)
    assert printing.previews[-1][0] in (Document.CLAIM_RECEIPT, Document.REPAIR_TAG)
    assert page.step_back()
    assert page.form.isVisible()
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    kinds: list[frozenset[str]] = []
    desk.changed.connect(kinds.append)
    assert page.print_again()
    qtbot.waitUntil(lambda: frozenset(("papers",)) in kinds)


def test_nothing_is_cut_off_on_an_old_screen(page: IntakePage, desk: Desk, who: Who, qtbot: QtBot,
                                             settled: Settled) -> None:  # fmt: skip
    known_customer(desk, who)
    take_returning_customer(page, qtbot, settled)
    for category in desk.lists.categories:
        put(page, "category_id", category.id)
        qtbot.waitUntil(lambda: page.form.verticalScrollBar().maximum() == 0, timeout=1000)
    assert page.form.widget().minimumSizeHint().width() <= page.form.viewport().width()


def test_the_tag_beside_the_form_says_what_it_could_not_show(
    page: IntakePage, printing: FakePrinting, qtbot: QtBot, settled: Settled
) -> None:
    buffer = BytesIO()
    Image.new("L", (480, 320), 255).save(buffer, "PNG")
    printing.shown = Preview((buffer.getvalue(),), ("😀",), ("a very long fault",), dots=True)
    tag = page.form.tag
    assert (tag.words.isVisible(), tag.picture.isVisible()) == (True, False)
    put(page, "fault", "x")
    qtbot.waitUntil(tag.picture.isVisible)
    assert not tag.words.isVisible()
    assert tag.picture.page.property("look") == "paper"  # an edge on white ground
    assert ["😀" in tag.picture.notice.text(), "a very long fault" in tag.picture.notice.text()] == [True, True]
    put(page, "fault", "")
    qtbot.waitUntil(tag.words.isVisible)
    assert not tag.picture.isVisible()


def test_pages_of_a_preview_are_seen(page: IntakePage, printing: FakePrinting, monkeypatch: pytest.MonkeyPatch,
                                     qtbot: QtBot, settled: Settled) -> None:  # fmt: skip
    buffer = BytesIO()
    Image.new("L", (641, 910), 255).save(buffer, "PNG")  # once taken for another kind of picture by Qt's own guess
    monkeypatch.setattr(printing, "preview", lambda *_values: Preview((buffer.getvalue(),)))
    put(page, "fault", "x")
    assert page.preview()
    qtbot.waitUntil(page.panel.isVisible)
    shown = page.panel.pages[0]
    assert isinstance(shown, QLabel)
    assert shown.pixmap().width() == 760
