"""Several people on one phone, people of one company, and customers who are merged while they stand on the form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.intake.page import IntakePage
from app.ui.pages.intake.state import digits_only
from app.workflow.people import article_moves, articles, customers, merging, people_cards
from app.workflow.rows.people import MergeInput
from app.workflow.rows.shop import Who
from tests.ui.pages.intake.test_page import Settled, field, focused, page, press, put, said, type_in
from tests.workflow.some_people import add, again, bring, close, merge_input, of

__all__ = ["page", "said"]


def offered(page: IntakePage) -> list[str]:
    """The words on the buttons for the company typed."""
    return [each.text() for each in page.form.customer.company.findChildren(QPushButton) if each.isVisible()]


def take(page: IntakePage, customer_id: int, settled: Settled) -> None:
    page.show_subject("intake", customer_id)
    settled()


def test_all_who_share_a_phone_are_offered_and_one_is_taken_by_arrows(
    page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled
) -> None:
    wife = add(desk.store, who, "李秀英", "138 0013 8000")
    add(desk.store, who, "张伟明", "+86 138 0013 8000")
    box = page.form.customer.search
    box.setFocus()
    type_in("8000")
    qtbot.waitUntil(lambda: len(box.hits()) == 3)  # both, and a new customer
    assert [hit.title for hit in box.hits()][:2] == ["张伟明", "李秀英"]
    qtbot.waitUntil(box.popup_shown)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    settled()
    assert page.form.customer.customer_id == wife.id


def test_a_new_person_on_the_same_phone_without_typing_it_again(
    page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled
) -> None:
    add(desk.store, who, "李秀英", "138 0013 8000")
    box = page.form.customer.search
    box.setFocus()
    type_in("13800138000")
    qtbot.waitUntil(lambda: len(box.hits()) == 2)
    qtbot.waitUntil(box.popup_shown)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert field(page, "phones").value() == "13800138000"  # type: ignore[attr-defined]
    assert focused() is field(page, "name")
    put(page, "name", "张小明")
    part = page.form.customer
    qtbot.waitUntil(lambda: "same phone" in part.notice.text())
    assert [row.name for row in part.duplicates] == ["李秀英"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("+86 138-0013-8000", "13800138000", True), ("021-6258 0000", "62580000", True), ("10086", "10010", False)],
)
def test_a_number_is_known_however_it_is_written(one: str, other: str, same: bool) -> None:
    assert (digits_only(one) == digits_only(other)) is same


def test_a_company_offers_its_people(
    page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled
) -> None:
    chen = add(desk.store, who, "陈经理", "139 1111 2222", company="华联有限公司")
    put(page, "name", "王会计")
    put(page, "company", "华联有限公司")
    qtbot.waitUntil(lambda: offered(page) == ["陈经理 · 139 1111 2222"])
    page.form.customer.company.findChildren(QPushButton)[0].click()
    settled()
    assert page.form.customer.customer_id == chen.id
    assert offered(page) == []


def test_a_company_in_another_spelling_is_written_as_before(
    page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled
) -> None:
    add(desk.store, who, "陈经理", "139 1111 2222", company="华联有限公司", tax_number="9131")
    put(page, "name", "王会计")
    put(page, "phones", "139 3333 4444")
    put(page, "company", "华联公司")
    qtbot.waitUntil(lambda: offered(page)[:1] == ["Write it “华联有限公司”"])
    page.form.customer.company.findChildren(QPushButton)[0].click()
    assert field(page, "company").value() == "华联有限公司"  # type: ignore[attr-defined]
    put(page, "fault", "no sound")
    put(page, "category_id", 1)
    page.save()
    settled()
    page.save()
    settled()
    (row,) = customers.duplicates(desk.store, again(of(desk.store, 1), id=None, name="王会计", phones=()))
    assert (row.company, row.tax_number) == ("华联有限公司", "9131")


def test_labels_and_tax_number_survive_an_intake(
    page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled
) -> None:
    row = add(desk.store, who, "陈经理", "139 1111 2222", "021-6258 0000", tax_number="9131")
    row = customers.save_customer(desk.store, who, again(row, labels=("mobile", "work")))
    take(page, row.id, settled)
    put(page, "address", "南京西路2号")
    put(page, "fault", "no sound")
    put(page, "category_id", 1)
    page.save()
    settled()
    now = of(desk.store, row.id)
    assert (now.address, now.labels, now.tax_number) == ("南京西路2号", ("mobile", "work"), "9131")


# --- merged while they stand on the form


def test_who_is_merged_meanwhile_gives_place_to_the_one_that_stays(
    page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled
) -> None:
    store: Store = desk.store
    kept, gone = add(store, who, "张伟明", "138 0013 8000"), add(store, who, "张先生", "139 1111 2222")
    take(page, gone.id, settled)
    put(page, "fault", "no sound")
    put(page, "category_id", 1)
    put(page, "address", "南京西路2号")
    settled()
    merging.merge_customers(store, who, merge_input(kept, gone))
    page.save()
    notice = page.saver.catch_up.notice
    qtbot.waitUntil(notice.isVisible)
    settled()
    assert "张先生" in notice.words.text()
    assert "张伟明" in notice.words.text()
    assert page.form.customer.customer_id == kept.id
    assert field(page, "fault").value() == "no sound"  # type: ignore[attr-defined]
    page.save()
    settled()
    card = people_cards.whole(store, kept.id)
    assert (card.customer.address, card.here) == ("南京西路2号", 1)


def test_a_merge_told_by_another_page_is_followed_at_once(
    page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled
) -> None:
    kept, gone = add(desk.store, who, "张伟明", "138 0013 8000"), add(desk.store, who, "张先生", "139 1111 2222")
    take(page, gone.id, settled)
    desk.run(page, merging.merge_customers, who, merge_input(kept, gone), changes=("customers",))
    qtbot.waitUntil(lambda: page.form.customer.customer_id == kept.id)
    settled()
    assert page.form.glance.words()[0].startswith("张伟明")


def test_an_article_merged_meanwhile_is_the_one_that_stays(
    page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled
) -> None:
    store: Store = desk.store
    row = add(store, who, "张伟明", "138 0013 8000")
    orders = [bring(store, who, row.id, model) for model in ("iPhone 13", "iphone13")]
    close(store, *(each.order_id for each in orders))
    take(page, row.id, settled)
    page.form.article.choose(orders[1].article_id)
    put(page, "fault", "no sound")
    settled()
    one, other = (articles.article(store, each.article_id) for each in orders)
    given = MergeInput(one.id, one.version, other.id, other.version, "x")
    article_moves.merge_articles(store, who, given)
    page.save()
    qtbot.waitUntil(page.saver.catch_up.notice.isVisible)
    settled()
    page.save()
    settled()
    (thing,) = people_cards.whole(store, row.id).things
    assert thing.article.id == orders[0].article_id
    assert len(thing.orders) == 3


def test_an_article_sold_on_meanwhile_is_taken_in_as_a_new_one(
    page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled
) -> None:
    store: Store = desk.store
    row, li = add(store, who, "张伟明", "138 0013 8000"), add(store, who, "李", "139 1111 2222")
    order = bring(store, who, row.id)
    close(store, order.order_id)
    take(page, row.id, settled)
    page.form.article.choose(order.article_id)
    put(page, "fault", "no sound")
    settled()
    version = articles.article(store, order.article_id).version
    article_moves.give_article(store, who, order.article_id, version, li.id, "sold on")
    page.save()
    notice = page.saver.catch_up.notice
    qtbot.waitUntil(notice.isVisible)
    settled()
    assert "another customer's" in notice.words.text()
    page.save()
    settled()
    assert people_cards.whole(store, row.id).here == 1
    assert people_cards.of_article(store, order.article_id).owner == "李"


# --- one step to the customer's page


def test_at_a_glance_leads_to_the_customers_page(
    page: IntakePage, desk: Desk, who: Who, settled: Settled
) -> None:
    row = add(desk.store, who, "张伟明", "138 0013 8000")
    opened: list[tuple[str, object]] = []
    desk.opened.connect(lambda kind, key: opened.append((kind, key)))
    assert not page.form.glance.page.isVisible()
    take(page, row.id, settled)
    page.form.glance.page.click()
    assert opened == [("customer", row.id)]
