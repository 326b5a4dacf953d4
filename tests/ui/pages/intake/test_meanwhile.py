"""Intake while others work too: stale saves go on with both versions, nothing typed is lost, nothing saved is old."""

from __future__ import annotations

import errno
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.errors import ShopError
from app.models.store import Store
from app.ui import drafts
from app.ui.desk import Desk
from app.ui.pages.intake.loading import customer_input, state_of
from app.ui.pages.intake.merging import merge
from app.ui.pages.intake.page import IntakePage
from app.workflow.counter import intake
from app.workflow.house import shop, staff
from app.workflow.people import customers
from app.workflow.rows.customers import CustomerInput
from app.workflow.rows.kinds import Role, Service
from app.workflow.rows.shop import Who
from app.workflow.workbench import bench, cards
from tests.conftest import Clock, intake_input
from tests.ui.pages.intake.test_page import (
    Settled,
    field,
    focused,
    known_customer,
    page,
    press,
    put,
    said,
    take_returning_customer,
    type_in,
)
from tests.workflow.at_counter import someone

__all__ = ["page", "said"]


@pytest.fixture
def li(founded_store: Store) -> Who:
    """李娜 at the other PC."""
    return someone(founded_store, "李娜", Role.CLERK)


def change_customer(store: Store, who: Who, customer_id: int, **changes: object) -> None:
    row = customers.glance(store, customer_id).customer
    customers.save_customer(store, who, replace(customer_input(row), **changes))  # type: ignore[arg-type]


def change_article(store: Store, who: Who, order_id: int, **changes: object) -> None:
    """Through another order of the same article, which is corrected."""
    card = cards.card(store, who, order_id)
    typed = state_of(card).inputs[0]
    typed = replace(typed, article=replace(typed.article, **changes))  # type: ignore[arg-type]
    intake.correct(store, who, order_id, card.version, typed, "at the other PC")


def correct_elsewhere(store: Store, who: Who, order_id: int, **changes: object) -> None:
    card = cards.card(store, who, order_id)
    typed = replace(state_of(card).inputs[0], **changes)  # type: ignore[arg-type]
    intake.correct(store, who, order_id, card.version, typed, "at the other PC")


def begin_correction(page: IntakePage, order_id: int, qtbot: QtBot, settled: Settled) -> None:
    page.show_subject("correct", order_id)
    qtbot.waitUntil(page.strip.isVisible)
    settled()
    page.strip.why.set_value("misheard")


# --- merging, pure


def test_what_was_typed_stays_and_the_rest_is_theirs() -> None:
    base = CustomerInput("Ann", ("1",), address="old", id=3, version=1)
    mine = replace(base, address="mine", email="a@b")
    theirs = CustomerInput("Anne", ("1",), address="theirs", id=3, version=2)
    both, found = merge(base, mine, theirs)
    assert both == CustomerInput("Anne", ("1",), address="mine", email="a@b", id=3, version=2)
    assert [(each.name, each.kept) for each in found] == [("name", False), ("address", True)]
    unknown, found = merge(None, mine, theirs)  # a draft of yesterday: nobody knows what was typed
    assert unknown == replace(mine, version=2)
    assert [each.name for each in found] == ["name", "address", "email"]


# --- stale saves


def test_a_customer_changed_meanwhile_is_saved_by_the_next_f9(
    page: IntakePage, desk: Desk, who: Who, li: Who, qtbot: QtBot, settled: Settled
) -> None:
    order_id = known_customer(desk, who)
    customer_id = cards.card(desk.store, who, order_id).customer.id
    take_returning_customer(page, qtbot, settled)
    for name, value in {"fault": "no sound", "category_id": 1, "address": "Nanjing Road 1"}.items():
        put(page, name, value)
    settled()
    change_customer(desk.store, li, customer_id, address="Beijing Road 9", email="zhang@example.cn")
    page.save()
    notice = page.saver.catch_up.notice
    qtbot.waitUntil(notice.isVisible)
    words = notice.words.text()
    assert "李娜" in words
    assert "Beijing Road 9" in words  # theirs is shown
    assert "Nanjing Road 1" in words
    assert "zhang@example.cn" in words
    settled()
    assert page.form.customer.form.value("address") == "Nanjing Road 1"  # yours stands in the form
    assert page.form.customer.form.value("email") == "zhang@example.cn"  # not touched here: theirs
    assert page.form.fault.form.value("fault") == "no sound"
    assert focused() is field(page, "address")
    assert page.last is None
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    saved = customers.glance(desk.store, customer_id).customer
    assert (saved.address, saved.email) == ("Nanjing Road 1", "zhang@example.cn")
    assert not notice.isVisible()


def test_an_article_changed_meanwhile(
    page: IntakePage, desk: Desk, who: Who, li: Who, qtbot: QtBot, settled: Settled
) -> None:
    order_id = known_customer(desk, who)
    take_returning_customer(page, qtbot, settled)
    page.form.article.choose(cards.card(desk.store, who, order_id).article.id)
    for name, value in {"fault": "no sound", "brand": "Huawei"}.items():
        put(page, name, value)
    settled()
    change_article(desk.store, li, order_id, model="P60 Pro", brand="HUAWEI")
    page.save()
    qtbot.waitUntil(page.saver.catch_up.notice.isVisible)
    settled()
    assert (page.form.article.read().brand, page.form.article.read().model) == ("Huawei", "P60 Pro")
    version = cards.card(desk.store, who, order_id).version
    bench.void(desk.store, who, order_id, version, "typed twice")  # or the article would still be here
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    assert page.last is not None
    article = cards.card(desk.store, who, page.last.order_id).article
    assert (article.brand, article.model) == ("Huawei", "P60 Pro")


def test_a_correction_of_an_order_changed_meanwhile(
    page: IntakePage, desk: Desk, who: Who, li: Who, qtbot: QtBot, settled: Settled
) -> None:
    order_id = known_customer(desk, who)
    begin_correction(page, order_id, qtbot, settled)
    put(page, "fault", "noise when spinning")
    correct_elsewhere(desk.store, li, order_id, shelf="C-09", fault="noise")
    page.save()
    notice = page.saver.catch_up.notice
    qtbot.waitUntil(notice.isVisible)
    settled()
    assert "“noise”" in notice.words.text()
    assert "C-09" in notice.words.text()
    assert focused() is field(page, "fault")
    assert page.strip.why.value() == "misheard"
    page.save()
    qtbot.waitUntil(lambda: page.saver.correcting is None)
    card = cards.card(desk.store, who, order_id)
    assert (card.fault, card.shelf) == ("noise when spinning", "C-09")


def test_a_draft_of_a_customer_who_changed_since(
    page: IntakePage, desk: Desk, who: Who, li: Who, qtbot: QtBot, settled: Settled
) -> None:
    order_id = known_customer(desk, who)
    customer_id = cards.card(desk.store, who, order_id).customer.id
    take_returning_customer(page, qtbot, settled)
    for name, value in {"fault": "no sound", "category_id": 1}.items():
        put(page, name, value)
    settled()
    assert page.park()
    settled()
    change_customer(desk.store, li, customer_id, address="Beijing Road 9")
    page.foot.menu.actions()[0].trigger()
    qtbot.waitUntil(page.saver.catch_up.notice.isVisible)
    settled()
    assert "Beijing Road 9" in page.saver.catch_up.notice.words.text()
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    assert customers.glance(desk.store, customer_id).customer.address == "Beijing Road 9"


# --- kind of service, technician


def test_a_warranty_order_is_corrected_to_paid(
    page: IntakePage, desk: Desk, who: Who, clock: Clock, qtbot: QtBot, settled: Settled
) -> None:
    article = replace(intake_input().article, bought_on=clock.now.date(), sold_here=True)
    order_id = known_customer(desk, who, article=article, service=Service.WARRANTY)
    begin_correction(page, order_id, qtbot, settled)
    note = page.form.service.form.rows["service_note"]
    assert not note.field.isVisible()
    put(page, "service", Service.PAID)
    assert note.field.isVisible()
    page.save()
    qtbot.waitUntil(lambda: bool(note.error()))
    settled()
    put(page, "service_note", "liquid inside")
    page.save()
    qtbot.waitUntil(lambda: page.saver.correcting is None)
    card = cards.card(desk.store, who, order_id)
    assert (card.service, card.service_note) == (Service.PAID, "liquid inside")


def test_an_error_on_a_hidden_note_shows_it(page: IntakePage) -> None:
    row = page.form.service.form.rows["service_note"]
    assert not row.field.isVisible()
    assert page.form.show_errors(ShopError("service.note_missing", "service_note")) == []
    assert row.field.isVisible()
    assert row.error()


def test_an_error_on_a_hidden_part_is_said(page: IntakePage) -> None:
    page.form.deposit.hide()
    error = ShopError("form.bad_money", "deposit")
    assert page.form.show_errors(error) == [error]


def test_a_note_of_a_judged_repeat_survives_a_correction(
    page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled, founded_store: Store
) -> None:
    order_id = known_customer(desk, who)
    with founded_store.writing() as session:
        from app.models import RepairOrder

        session.get_one(RepairOrder, order_id).service_note = "same capacitor"
    begin_correction(page, order_id, qtbot, settled)
    put(page, "fault", "noise")
    page.save()
    qtbot.waitUntil(lambda: page.saver.correcting is None)
    assert cards.card(desk.store, who, order_id).service_note == "same capacitor"


def test_managers_and_the_present_technician_are_offered(
    page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled, founded_store: Store
) -> None:
    boss, old = someone(founded_store, "马经理", Role.MANAGER), someone(founded_store, "老周", Role.TECHNICIAN)
    order_id = known_customer(desk, who)
    card = cards.card(desk.store, who, order_id)
    bench.assign(desk.store, who, order_id, card.version, old.staff_id, None)
    staff.leave(desk.store, who, old.staff_id)
    desk.use_shop(shop.shop_row(desk.store), shop.lists(desk.store))
    box = field(page, "technician_id")
    assert box.words_of(boss.staff_id) == "马经理"  # type: ignore[attr-defined]
    assert not box.words_of(old.staff_id)  # type: ignore[attr-defined]
    begin_correction(page, order_id, qtbot, settled)
    assert box.currentText() == "老周"  # type: ignore[attr-defined]
    put(page, "fault", "noise")
    page.save()
    qtbot.waitUntil(lambda: page.saver.correcting is None)
    card = cards.card(desk.store, who, order_id)
    assert (card.fault, card.technician) == ("noise", "老周")


# --- between F9 and the answer


def test_nothing_can_be_typed_between_f9_and_the_answer(page: IntakePage, qtbot: QtBot, settled: Settled) -> None:
    for name, value in {"name": "Ann", "phones": "13711112222", "category_id": 1}.items():
        put(page, name, value)
    settled()
    page.form.customer.form.focus_field("name")
    page.save()  # refused: the fault is missing
    assert not page.form.isEnabled()
    QTest.keyClicks(page, "lost words")
    assert page.save()
    assert page.step_back()
    assert not page.park()
    qtbot.waitUntil(page.form.isEnabled)
    settled()
    qtbot.waitUntil(lambda: focused() is field(page, "fault"))
    assert page.form.customer.form.value("name") == "Ann"
    type_in("dead")
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    assert page.form.isEnabled()
    assert focused() is page.form.customer.search


def test_a_refusal_of_no_field_gives_the_focus_back(
    page: IntakePage, qtbot: QtBot, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise ShopError("data.busy")

    for name, value in {"name": "Ann", "phones": "13711112222", "category_id": 1, "fault": "x"}.items():
        put(page, name, value)
    settled()
    page.form.article.form.focus_field("model")
    monkeypatch.setattr(intake, "take_in", busy)
    where = focused()
    page.save()
    assert not page.foot.isEnabled()
    settled()
    assert page.foot.isEnabled()
    assert focused() is where


def test_f9_right_after_urgent_saves_the_new_promise(
    page: IntakePage, desk: Desk, who: Who, qtbot: QtBot, settled: Settled
) -> None:
    for name, value in {"name": "Ann", "phones": "13711112222", "category_id": 1, "fault": "x"}.items():
        put(page, name, value)
    qtbot.waitUntil(lambda: not page.asker._service_soon.isActive())  # nothing else may hold F9 up
    settled()
    tick = field(page, "urgent")
    tick.setFocus()
    press(Qt.Key.Key_Space)
    page.save()  # before any answer came
    qtbot.waitUntil(lambda: page.last is not None)
    assert page.last is not None
    card = cards.card(desk.store, who, page.last.order_id)
    assert card.urgent
    assert card.promised_at == intake.propose_promise(desk.store, True)


# --- drafts on a full disk


def full_disk(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_draft_that_cannot_be_kept_is_said_once(
    page: IntakePage, said: list[str], settled: Settled, tmp_path: Path
) -> None:
    (tmp_path / "drafts").write_text("in the way", encoding="utf-8")  # no folder can be made here
    for words in ("dead", "dead, and smells", "dead, smells, hums"):
        put(page, "fault", words)
        page.keep_draft()
        settled()
    assert len([line for line in said if "draft" in line]) == 1
    (tmp_path / "drafts").unlink()
    page.keep_draft()
    settled()
    assert list((tmp_path / "drafts").glob("*.json"))
    assert page.may_close()


def test_a_parked_form_that_cannot_be_written_can_be_taken_up(
    page: IntakePage, said: list[str], settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts, "save", full_disk)
    for name, value in {"name": "Ann", "fault": "dead", "estimate": Decimal(5)}.items():
        put(page, name, value)
    settled()
    assert page.park()
    settled()
    assert any("No space left" in line for line in said)
    page.foot.menu.actions()[0].trigger()
    assert page.form.fault.form.value("fault") == "dead"
    assert page.may_close()
