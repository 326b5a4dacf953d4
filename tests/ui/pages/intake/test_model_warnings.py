"""While an article is typed: its warnings in red at once, the spelling the shop knows, categories that were retired."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.pages.intake.page import IntakePage
from app.ui.widgets import Notice
from app.workflow import Store
from app.workflow.counter import intake
from app.workflow.house import shop
from app.workflow.lists import categories, model_warnings, shop_lists
from app.workflow.rows.customers import ArticleInput
from app.workflow.rows.lists import WarningEntry
from app.workflow.rows.shop import Who
from tests.conftest import intake_input

Settled = Callable[[], None]
BURNS = WarningEntry(None, 1, "Samsung", "SM-N930", "Battery may burn: do not charge!", "电池可能起火：请勿充电！")


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, settled: Settled) -> Iterator[IntakePage]:
    made = IntakePage(desk)
    made.resize(1366, 610)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.start()
    settled()
    yield made
    settled()
    made.close()
    made.deleteLater()  # at once: pages left over would be dressed again for each test to come
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def warn(desk: Desk, who: Who, *entries: WarningEntry) -> None:
    for each in entries:
        model_warnings.save_warning(desk.store, who, each)
    desk.use_shop(shop.shop_row(desk.store), shop.lists(desk.store))


def field(page: IntakePage, name: str) -> QWidget:
    return page.form.article.form.field(name)


def write(page: IntakePage, name: str, text: str) -> None:
    edit = field(page, name)
    edit.setFocus()
    if text.isascii():
        QTest.keyClicks(edit, text)
    else:  # QTest knows no full width keys; an input method puts such words in like this
        edit.insert(text)  # type: ignore[attr-defined]
        edit.textEdited.emit(text)  # type: ignore[attr-defined]


def test_a_warning_stands_there_with_the_last_sign_typed(page: IntakePage, desk: Desk, who: Who) -> None:
    warn(desk, who, BURNS)
    form, words = page.form.article.form, page.form.glance.warnings.words
    form.set_value("category_id", 1)
    write(page, "brand", "SAMSUNG")
    write(page, "model", "smn93")
    assert words() == []
    write(page, "model", "0")
    assert words() == ["Battery may burn: do not charge!"]  # no verb was waited for
    notice = page.form.glance.warnings.findChild(Notice)
    assert notice is not None
    assert (notice.property("tone"), notice.sign.text()) == ("bad", "⚠")  # red, and never by colour alone
    assert notice.isVisibleTo(page)
    form.set_value("category_id", 2)
    assert words() == []


def test_warnings_follow_the_article_on_the_form(page: IntakePage, desk: Desk, who: Who, settled: Settled) -> None:
    warn(desk, who, BURNS, WarningEntry(None, 6, "", "", "Bolt the drum.", "固定滚筒。"))
    form, words = page.form.article.form, page.form.glance.warnings.words
    for name, value in {"category_id": 1, "brand": "samsung", "model": "SM-N930F"}.items():
        form.set_value(name, value)
    assert words() == ["Battery may burn: do not charge!"]
    page.form.next_article()
    settled()
    assert words() == []
    form.set_value("category_id", 6)
    assert words() == ["Bolt the drum."]
    page.form.show_article(0)
    settled()
    assert words() == ["Battery may burn: do not charge!"]
    page.form.clear()
    settled()
    assert words() == []


def test_a_customers_own_article_is_warned_of_when_it_is_chosen(
    page: IntakePage, desk: Desk, who: Who, settled: Settled
) -> None:
    phone = ArticleInput(category_id=1, brand="Samsung", model="SM-N930F")
    taken = intake.take_in(desk.store, who, (intake_input(article=phone),)).orders[0]
    warn(desk, who, BURNS)
    page.asker.take_customer(taken.customer_id, taken.article_id)
    settled()
    assert page.form.glance.warnings.words() == ["Battery may burn: do not charge!"]


def test_many_and_very_long_warnings_all_stand_there_within_their_panel(
    page: IntakePage, desk: Desk, who: Who, settled: Settled
) -> None:
    longest = "Donaudampfschifffahrtsgesellschaft" * 14
    many = [WarningEntry(None, 1, "", "", f"{at} {longest}"[:500], "") for at in range(30)]
    warn(desk, who, *many)
    page.form.article.form.set_value("category_id", 1)
    settled()
    glance = page.form.glance
    assert len(glance.warnings.words()) == 30
    assert glance.warnings.words()[0] == f"0 {longest}"[:500]
    QCoreApplication.sendPostedEvents()
    width = glance._scroll.viewport().width()
    assert all(each.width() <= width for each in glance.warnings.findChildren(Notice))
    assert page.form.widget().minimumSizeHint().width() <= 1366


@pytest.mark.parametrize(("typed", "model"), [("APPLE", "IPHONE-13"), ("ＡＰＰＬＥ", "ｉＰｈｏｎｅ１３")])
def test_the_known_spelling_is_taken_with_enter(
    page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled, typed: str, model: str
) -> None:
    intake.take_in(desk.store, who, (intake_input(),))
    form = page.form.article.form
    write(page, "brand", typed)
    brand = page.form.article.brand
    qtbot.waitUntil(brand.popup_shown)
    first, second = brand.hits()[:2]
    assert (first.title, first.detail) == ("Apple", "as it is written here")
    assert (second.title, second.detail) == (typed, "as typed")
    QTest.keyClick(brand, Qt.Key.Key_Return)
    settled()
    assert form.value("brand") == "Apple"
    assert form.rows["brand"].note.text() == ""
    assert field(page, "model").hasFocus()
    write(page, "model", model)
    QTest.keyClick(field(page, "model"), Qt.Key.Key_Return)  # faster than the list comes up
    settled()
    assert form.value("model") == "iPhone 13"


def test_what_is_typed_can_be_kept(page: IntakePage, desk: Desk, qtbot: QtBot, settled: Settled) -> None:
    form, brand = page.form.article.form, page.form.article.brand
    write(page, "brand", "APPLE")
    qtbot.waitUntil(brand.popup_shown)
    QTest.keyClick(brand, Qt.Key.Key_Down)
    QTest.keyClick(brand, Qt.Key.Key_Return)
    settled()
    assert form.value("brand") == "APPLE"
    assert form.rows["brand"].note.text() == ""  # it was said already


def test_left_with_tab_it_is_offered_quietly_and_taken_later(
    page: IntakePage, desk: Desk, qtbot: QtBot, settled: Settled
) -> None:
    form, brand = page.form.article.form, page.form.article.brand
    write(page, "brand", "APPLE")
    field(page, "model").setFocus(Qt.FocusReason.TabFocusReason)  # before anything was found
    settled()
    qtbot.waitUntil(lambda: "Apple" in form.rows["brand"].note.text())
    assert form.value("brand") == "APPLE"
    assert not form.has_errors()
    brand.setFocus(Qt.FocusReason.BacktabFocusReason)
    QTest.keyClick(brand, Qt.Key.Key_Return)
    settled()
    assert form.value("brand") == "Apple"
    assert form.rows["brand"].note.text() == ""


def test_a_new_brand_is_a_new_brand(page: IntakePage, desk: Desk, qtbot: QtBot, settled: Settled) -> None:
    write(page, "brand", "Nokta")
    field(page, "model").setFocus(Qt.FocusReason.TabFocusReason)
    settled()
    assert page.form.article.form.rows["brand"].note.text() == ""
    assert page.form.article.form.value("brand") == "Nokta"


def test_a_retired_category_stays_with_its_article_and_is_offered_to_no_other(
    page: IntakePage, desk: Desk, founded_store: Store, who: Who, settled: Settled
) -> None:
    taken = intake.take_in(founded_store, who, (intake_input(),)).orders[0]
    phone = shop_lists.entries(founded_store).categories[0]
    categories.save_category(founded_store, who, replace(phone, retired=True))
    desk.use_shop(shop.shop_row(founded_store), shop.lists(founded_store))
    box = field(page, "category_id")
    texts = lambda: [box.itemText(at) for at in range(box.count())]  # type: ignore[attr-defined]  # noqa: E731
    assert not any("Mobile phone" in each for each in texts())
    page.asker.take_customer(taken.customer_id, taken.article_id)
    settled()
    article = page.form.article
    assert article.form.value("category_id") == phone.id
    assert texts()[-1] == "Mobile phone (retired)"
    assert article.category_words() == "Mobile phone"
    assert article.read().category_id == phone.id  # not another one's because it is not offered any more
    article.choose(None)
    settled()
    assert article.form.value("category_id") is None
    assert not any("Mobile phone" in each for each in texts())


def test_letters_choose_a_category_also_in_chinese(page: IntakePage, qtbot: QtBot, settled: Settled) -> None:
    box = field(page, "category_id")
    box.setFocus()
    settled()
    QTest.keyClicks(box, "wash")
    assert page.form.article.category_words() == "Washing machine"
