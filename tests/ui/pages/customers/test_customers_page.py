"""The customers page by its keys: found, shown, changed, merged, split, taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.customers import CustomersPage
from app.ui.widgets import Button
from app.workflow.people import customers, merging, people_cards
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from app.workflow.workbench import cards
from tests.ui.pages.customers.conftest import People
from tests.ui.text_dump import compare, dump
from tests.workflow.at_counter import someone
from tests.workflow.some_people import add, again, merge_input, of

Settled = Callable[[], None]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def write(text: str) -> None:
    """As an input method would put it in."""
    focused = QApplication.focusWidget()
    assert focused is not None
    focused.insert(text)  # type: ignore[attr-defined]
    focused.textEdited.emit(text)  # type: ignore[attr-defined]


def listed(page: CustomersPage) -> list[str]:
    model = page.people.table.rows_model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def things(page: CustomersPage) -> list[str]:
    model = page.view.table.rows_model
    return [str(model.index(row, 0).data()).strip() for row in range(model.rowCount())]


def open_one(page: CustomersPage, key: int, settled: Settled) -> None:
    page.show_subject("customer", key)
    settled()


# --- finding and showing


def test_the_newest_visit_stands_first(page: CustomersPage) -> None:
    assert listed(page) == ["张先生", "张伟明", "陈经理", "李秀英"]


def test_found_by_pinyin_and_opened_by_enter(page: CustomersPage, qtbot: QtBot, settled: Settled) -> None:
    page.start()
    QTest.keyClicks(page.people.find_box, "zwm")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed(page) == ["张伟明"])
    settled()
    page.people.table.select_first()
    settled()
    assert page.view.title.text() == "张伟明 · 华联有限公司"


def test_nobody_fits(page: CustomersPage, qtbot: QtBot, settled: Settled) -> None:
    page.people.find_box.setText("nobody at all")
    qtbot.waitUntil(lambda: listed(page) == [])
    settled()
    assert "Alt+N" in page.people.empty.text()


def test_an_empty_shop_says_what_belongs_here(desk: Desk, shown: Callable[[QWidget], None]) -> None:
    page = CustomersPage(desk)
    shown(page)
    assert page.people.empty.isVisible()
    assert "Intake" in page.people.empty.text()
    compare(page, "customers_empty")


@pytest.mark.parametrize("language", ["en"])
def test_the_whole_page(page: CustomersPage, people: People, settled: Settled) -> None:
    open_one(page, people.zhang.id, settled)
    compare(page, "customers_one")
    page.view.chips.buttons()[1].click()
    compare(page.view.below, "customers_around")


def test_enter_opens_an_orders_card_and_an_article(
    page: CustomersPage, people: People, opened: list[tuple[str, object]], settled: Settled
) -> None:
    open_one(page, people.zhang.id, settled)
    assert [words.split(" ")[0] for words in things(page)] == ["Apple", "1261", "Apple", "1261"]
    table = page.view.table
    table.setFocus()
    table.select_id(("order", people.tablet.order_id))
    press(Qt.Key.Key_Return)
    assert opened == [("card", people.tablet.order_id)]
    table.select_id(("article", people.tablet.article_id))
    press(Qt.Key.Key_Return)
    settled()
    assert page.stack.currentWidget() is page.article
    assert page.article.form.value("model") == "iPad"
    page.step_back()
    assert page.stack.currentWidget() is page.view


def test_f3_begins_an_intake_for_them(
    page: CustomersPage, people: People, opened: list[tuple[str, object]], settled: Settled
) -> None:
    assert page.park() is False
    open_one(page, people.zhang.id, settled)
    assert page.park() is True
    assert opened == [("intake", people.zhang.id)]


def test_a_link_to_one_that_was_merged_leads_to_the_other(
    page: CustomersPage, people: People, founded_store: Store, who: Who, settled: Settled
) -> None:
    merging.merge_customers(founded_store, who, merge_input(people.zhang, people.again))
    open_one(page, people.again.id, settled)
    assert page.view.card is not None
    assert page.view.card.customer.id == people.zhang.id


# --- writing down


def test_a_new_customer_with_two_phones(page: CustomersPage, founded_store: Store, settled: Settled) -> None:
    page.begin_new()
    write("王五")
    form = page.view.form
    form.focus_field("phones")
    write("137 0000 1111")
    press(Qt.Key.Key_Return)
    write("010-1234567")
    assert form.value("phones") == (("137 0000 1111", ""), ("010-1234567", ""))
    press(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)  # ring this one first
    assert page.save()
    settled()
    assert page.view.card is not None
    row = page.view.card.customer
    assert (row.name, row.phones) == ("王五", ("010-1234567", "137 0000 1111"))
    assert listed(page)[-2:] == ["陈经理", "李秀英"]
    assert "王五" in listed(page)
    assert page.view.state.text() == ""


def test_labels_are_kept_by_their_key(page: CustomersPage, people: People, founded_store: Store,
                                      settled: Settled) -> None:  # fmt: skip
    open_one(page, people.zhang.id, settled)
    cells = page.view.form.phones.findChildren(QWidget, "")
    boxes = [each for each in cells if type(each).__name__ == "LabelBox"]
    boxes[0].setEditText("Mobile")  # type: ignore[attr-defined]
    boxes[1].setEditText("brother")  # type: ignore[attr-defined]
    page.save()
    settled()
    assert of(founded_store, people.zhang.id).labels == ("mobile", "brother")


def test_what_is_wrong_stands_under_its_field(page: CustomersPage, settled: Settled) -> None:
    page.begin_new()
    page.view.form.set_value("email", "nobody")
    page.save()
    settled()
    form = page.view.form
    assert [name for name, row in form.rows.items() if row.error()] == ["name", "phones", "email"]
    assert QApplication.focusWidget() is form.field("name")


def test_who_is_known_already_is_shown_before_a_second_one_is_saved(
    page: CustomersPage, people: People, founded_store: Store, qtbot: QtBot, settled: Settled
) -> None:
    page.begin_new()
    page.view.form.set_values({"name": "赵六", "phones": (("13800138000", ""),)})
    qtbot.waitUntil(lambda: len(page.view.known.rows) == 3)
    page.save()
    assert isinstance(QApplication.focusWidget(), Button)
    assert page.view.card is None
    page.save()  # somebody else on the same phone, nothing typed again
    settled()
    assert page.view.card is not None
    assert page.view.card.customer.name == "赵六"
    assert len(page.view.card.same_phone) == 3


def test_a_known_one_is_opened_instead(page: CustomersPage, people: People, qtbot: QtBot, settled: Settled) -> None:
    page.begin_new()
    page.view.form.set_value("phones", (("139 1111 2222", ""),))
    qtbot.waitUntil(lambda: len(page.view.known.rows) == 1)
    page.save()
    press(Qt.Key.Key_Return)
    settled()
    assert page.view.card is not None
    assert page.view.card.customer.id == people.colleague.id


def test_a_company_is_recognized(page: CustomersPage, people: People, qtbot: QtBot, settled: Settled) -> None:
    page.begin_new()
    page.view.form.set_value("company", "华联公司")
    row = page.view.form.rows["company"]
    qtbot.waitUntil(lambda: "华联有限公司" in row.note.text())
    page.view.form.set_value("company", "华联有限公司")
    qtbot.waitUntil(lambda: "2" in row.note.text())


# --- somebody else was faster


def test_both_versions_are_shown_and_mine_can_be_put_on_top(
    page: CustomersPage, people: People, founded_store: Store, who: Who, settled: Settled
) -> None:
    open_one(page, people.zhang.id, settled)
    page.view.form.set_value("address", "淮海路1号")
    li = someone(founded_store, "李", Role.CLERK)
    customers.save_customer(founded_store, li, again(people.zhang, address="北京路9号", note="新备注"))
    page.save()
    settled()
    words = page.view.editing.conflict_words.text()
    assert "李" in words
    assert "“淮海路1号”" in words
    assert "“北京路9号”" in words
    assert page.view.form.value("note") == "新备注"  # I had not touched it
    page.view.editing.save_mine()
    settled()
    now = of(founded_store, people.zhang.id)
    assert (now.address, now.note) == ("淮海路1号", "新备注")
    assert page.view.editing.conflict.isHidden()


def test_theirs_can_be_taken(
    page: CustomersPage, people: People, founded_store: Store, who: Who, settled: Settled
) -> None:
    open_one(page, people.zhang.id, settled)
    page.view.form.set_value("address", "淮海路1号")
    customers.save_customer(founded_store, who, again(people.zhang, address="北京路9号"))
    page.save()
    settled()
    page.view.editing.take_theirs()
    settled()
    assert page.view.form.value("address") == "北京路9号"
    assert not page.view.editing.typed()


def test_typed_for_one_that_was_merged_goes_to_the_one_that_stays(
    page: CustomersPage, people: People, founded_store: Store, who: Who, settled: Settled
) -> None:
    open_one(page, people.again.id, settled)
    page.view.form.set_value("email", "z@example.cn")
    merging.merge_customers(founded_store, who, merge_input(people.zhang, people.again))
    page.save()
    settled()
    assert "张伟明" in page.view.editing.conflict_words.text()
    page.view.editing.save_mine()
    settled()
    now = of(founded_store, people.zhang.id)
    assert (now.name, now.email, now.address) == ("张伟明", "z@example.cn", "南京西路2号")
    assert page.view.card is not None
    assert page.view.card.customer.id == people.zhang.id


def test_what_is_typed_waits_while_another_is_looked_at(page: CustomersPage, people: People, settled: Settled) -> None:
    open_one(page, people.zhang.id, settled)
    page.view.form.set_value("address", "淮海路1号")
    open_one(page, people.wife.id, settled)
    assert page.view.form.value("address") == ""
    open_one(page, people.zhang.id, settled)
    assert page.view.form.value("address") == "淮海路1号"
    assert page.view.state.text() == "not saved yet"


# --- merging


def test_merged_side_by_side_by_keys(
    page: CustomersPage, people: People, founded_store: Store, qtbot: QtBot, settled: Settled
) -> None:
    open_one(page, people.zhang.id, settled)
    press_button(page.view.merge)
    settled()
    assert QApplication.focusWidget() is page.merging.finder
    QTest.keyClicks(page.merging.finder, "zhang xian")
    qtbot.waitUntil(lambda: len(page.merging.finder.hits()) == 1)
    press(Qt.Key.Key_Return)
    settled()
    assert page.merging.what.text().startswith("1 article, 1 order and 0 payments go over to “张伟明”.")
    page.save()
    settled()
    assert page.stack.currentWidget() is page.view
    assert page.view.card is not None
    assert page.view.card.customer.note == "要发票"
    assert listed(page) == ["张伟明", "陈经理", "李秀英"]
    assert len(page.view.card.things) == 3
    assert [merge.gone for merge in page.view.card.merges] == ["张先生"]


def press_button(button: Button) -> None:
    button.setFocus()
    press(Qt.Key.Key_Return)


def test_the_other_one_can_stay_with_chosen_fields(
    page: CustomersPage, people: People, founded_store: Store, settled: Settled
) -> None:
    open_one(page, people.zhang.id, settled)
    page._merge(people.again)
    settled()
    compare(page.merging, "customers_merge")
    page.merging.turn()
    assert page.merging._groups["name"].checkedId() == 0  # as it stood before
    page.merging._groups["name"].button(1).setChecked(True)
    page.save()
    settled()
    kept = of(founded_store, people.zhang.id)
    assert (kept.id, kept.name, kept.address) == (people.again.id, "张先生", "南京西路2号")


def test_of_two_who_merge_one_is_told_here(
    page: CustomersPage, people: People, founded_store: Store, who: Who, settled: Settled
) -> None:
    page.merging.begin(people.zhang.id, people.again.id)
    page.stack.setCurrentWidget(page.merging)
    settled()
    merging.merge_customers(founded_store, who, merge_input(people.zhang, people.again))
    page.save()
    settled()
    assert page.merging.problem.text() == "These are one and the same already."
    assert page.merging.sides[1] is None


def test_a_merge_is_taken_back_with_a_reason(
    page: CustomersPage, people: People, founded_store: Store, who: Who, settled: Settled
) -> None:
    merging.merge_customers(founded_store, who, merge_input(people.zhang, people.again))
    open_one(page, people.zhang.id, settled)
    page.view.chips.buttons()[2].click()
    (line,) = page.view.trace.merges.lines
    button = page.view.trace.merges.button(line.key, "back")
    assert button is not None
    button.click()
    assert page.view.trace.ask.asking()
    page.view.trace.ask.text.setText("两个人")
    page.view.trace.ask.agree()
    settled()
    assert page.view.card is not None
    assert page.view.card.customer.id == people.again.id
    assert people_cards.whole(founded_store, people.zhang.id).merges[0].undone_by == "王芳"
    assert "张先生" in listed(page)


# --- splitting


def test_an_article_goes_to_a_new_customer(
    page: CustomersPage, people: People, founded_store: Store, who: Who, qtbot: QtBot, settled: Settled
) -> None:
    open_one(page, people.zhang.id, settled)
    page.view.table.select_id(("article", people.tablet.article_id))
    press_button(page.view.split)
    panel = page.splitting
    assert panel.chosen() == (people.tablet.article_id,)
    panel.finder.setFocus()
    write("张伟丽")
    qtbot.waitUntil(lambda: len(panel.finder.hits()) == 1)
    press(Qt.Key.Key_Return)
    settled()
    assert panel.form.value("phones") == "138 0013 8000"  # the phone is not typed again
    page.save()
    settled()
    assert panel.form.rows["why"].error()
    panel.form.set_value("why", "是他姐姐的")
    page.save()
    settled()
    assert page.view.card is not None
    assert page.view.card.customer.name == "张伟丽"
    assert cards.card(founded_store, who, people.tablet.order_id).customer.name == "张伟丽"


def test_a_split_says_what_is_missing(page: CustomersPage, people: People, settled: Settled) -> None:
    open_one(page, people.zhang.id, settled)
    page._split()
    for box in page.splitting._boxes.values():
        box.setChecked(False)
    page.splitting.form.set_value("why", "x")
    page.save()
    settled()
    assert "tick" in page.splitting.problem.text()
    next(iter(page.splitting._boxes.values())).setChecked(True)
    page.save()
    settled()
    assert "whose" in page.splitting.problem.text()
    page.step_back()
    assert page.stack.currentWidget() is page.view


# --- duplicates


def test_duplicates_are_offered_and_merged_one_after_the_other(
    page: CustomersPage, people: People, founded_store: Store, settled: Settled
) -> None:
    page.show_twins()
    settled()
    assert [[row.name for row in group.twins.people] for group in page.twins.groups] == [["张伟明", "张先生"]]
    page.twins.table.setFocus()
    press(Qt.Key.Key_Return)
    settled()
    assert page.stack.currentWidget() is page.merging
    page.save()
    settled()
    assert page.stack.currentWidget() is page.twins
    assert page.twins.groups == []
    assert "once" in page.twins.state.text()


def test_a_companys_spellings_become_one(
    page: CustomersPage, people: People, founded_store: Store, who: Who, settled: Settled
) -> None:
    other = add(founded_store, who, "王会计", "139 3333 4444", company="华联公司")
    page.show_twins()
    page.twins.chips.buttons()[2].click()
    settled()
    page.twins.table.setFocus()
    press(Qt.Key.Key_Return)
    assert page.twins.spelling.form.value("name") == "华联有限公司"
    page.twins.spelling.agree()
    settled()
    assert of(founded_store, other.id).company == "华联有限公司"
    assert page.twins.groups == []


# --- articles


def test_an_article_is_changed(
    page: CustomersPage, people: People, founded_store: Store, qtbot: QtBot, settled: Settled
) -> None:
    page.show_subject("article", people.phone.article_id)
    settled()
    assert page.view.card is not None  # its owner stands behind it
    page.article.form.set_value("serial", "356938035643809")
    page.save()
    settled()
    article = people_cards.of_article(founded_store, people.phone.article_id).article
    assert article.serial == "356938035643809"
    qtbot.waitUntil(lambda: "New article" in dump(page.article))
    compare(page.article, "customers_article")


def test_an_article_is_sold_on(
    page: CustomersPage, people: People, founded_store: Store, qtbot: QtBot, settled: Settled
) -> None:
    page.show_subject("article", people.phone.article_id)
    settled()
    page.article.give.click()
    page.save()  # F9: whose?
    settled()
    assert page.article.acts.sold.form.rows["to"].error()
    box = page.article.acts.owner_box
    box.setFocus()
    write("陈经理")
    qtbot.waitUntil(lambda: len(box.hits()) == 1)
    press(Qt.Key.Key_Return)
    settled()
    page.save()
    settled()
    assert page.article.owner.text().endswith("陈经理")
    assert page.article.acts.sold.isHidden()


def test_what_is_still_here_cannot_be_sold_on(page: CustomersPage, people: People, qtbot: QtBot,
                                              settled: Settled) -> None:  # fmt: skip
    page.show_subject("article", people.tablet.article_id)
    settled()
    page.article.acts.ask_owner()
    box = page.article.acts.owner_box
    box.setFocus()
    write("陈经理")
    qtbot.waitUntil(lambda: len(box.hits()) == 1)
    press(Qt.Key.Key_Return)
    settled()
    page.save()
    settled()
    assert "still here" in page.article.acts.sold.problem.text()


def test_an_order_moves_to_another_article(
    page: CustomersPage, people: People, founded_store: Store, who: Who, settled: Settled
) -> None:
    page.show_subject("article", people.phone.article_id)
    settled()
    page.article.split.click()
    settled()
    acts = page.article.acts
    next(iter(acts._boxes.values())).setChecked(True)
    acts.other.form.set_value("serial", "SN 999 111")
    page.save()
    settled()
    moved = cards.card(founded_store, who, people.phone.order_id).article
    assert (moved.serial, moved.model) == ("SN 999 111", "iPhone 13")
    assert page.article.card is not None
    assert page.article.card.article.id == moved.id


def test_articles_are_merged(
    page: CustomersPage, people: People, founded_store: Store, who: Who, qtbot: QtBot, settled: Settled
) -> None:
    other = people_cards.whole(founded_store, people.again.id).things[0].article.id
    page.show_subject("article", people.phone.article_id)
    settled()
    page.article.merge.click()
    settled()
    panel = page.merging_articles
    QTest.keyClicks(panel.finder, "iphone")
    qtbot.waitUntil(lambda: len(panel.finder.hits()) == 1)
    press(Qt.Key.Key_Return)
    settled()
    page.save()
    settled()
    assert page.stack.currentWidget() is page.article
    assert people_cards.of_article(founded_store, other).article.id == people.phone.article_id
    assert page.article.card is not None
    assert [name for _, name in page.article.card.orders] == ["张先生", "张伟明"]


# --- who may


@pytest.mark.parametrize(
    ("role", "change", "merge"),
    [(Role.TECHNICIAN, False, False), (Role.CASHIER, True, False), (Role.CLERK, True, True)],
)
def test_what_one_may_not_do_is_not_offered(
    page: CustomersPage, people: People, desk: Desk, founded_store: Store, settled: Settled,
    role: Role, change: bool, merge: bool,
) -> None:  # fmt: skip
    desk.sign_in(someone(founded_store, "甲", role))
    open_one(page, people.zhang.id, settled)
    view = page.view
    assert (view.save_button.isVisible(), view.editing.isEnabled(), page.people.new.isVisible()) == (change,) * 3
    assert (view.merge.isVisible(), view.split.isVisible(), page.people.twins.isVisible()) == (merge,) * 3
    before, told = of(founded_store, people.zhang.id), list[str]()
    desk.complained.connect(told.append)
    page.save()
    settled()
    assert of(founded_store, people.zhang.id) == before
    who_may = [] if change else ["For: Clerk, Cashier, Service manager"]
    assert [view.state.text()] == (who_may or [""])
    assert told == who_may


def test_every_field_and_button_has_a_name(page: CustomersPage, people: People, settled: Settled) -> None:
    open_one(page, people.zhang.id, settled)
    page.merging.begin(people.zhang.id, people.again.id)
    page.splitting.begin(people_cards.whole(page.desk.store, people.zhang.id))
    page.show_subject("article", people.phone.article_id)
    settled()
    nameless = [
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.accessibleName()
        and not getattr(each, "text", lambda: "")()
        and type(each).__module__.startswith("app.")
    ]
    assert nameless == []
