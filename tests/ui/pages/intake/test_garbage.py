"""Garbage pasted into every field of the real intake page; and long words of customers in the panel beside it."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.cards import CardsPage
from app.ui.pages.intake.page import IntakePage
from app.ui.pages.pickup.page import PickupPage
from app.ui.widgets import ChoiceBox, ElidingButton, Form, Notice
from app.workflow.counter import pickup
from app.workflow.rows.customers import CustomerInput
from app.workflow.rows.shop import Who
from app.workflow.workbench import cards
from tests.hostile import HOSTILE
from tests.workflow.at_counter import hand_out_input, make_ready, take_in

Settled = Callable[[], None]
PASTED = ("emoji", "long word", "wide word", "zpl", "sql", "control", "rtl", "formula")
USUAL = {"phones": "13800138000", "name": "张伟明", "email": "", "fault": "x"}


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
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def text_fields(page: IntakePage) -> list[tuple[Form, str, QWidget]]:
    """Each field one types words into; numbers and dates are read at once and refuse what is none."""
    found: list[tuple[Form, str, QWidget]] = []
    for form in page.form.forms():
        for name, row in form.rows.items():
            field = row.field
            inner = field if isinstance(field, QLineEdit | QPlainTextEdit) else getattr(field, "edit", None)
            if isinstance(inner, QLineEdit | QPlainTextEdit):
                found.append((form, name, inner))
    return found


def paste(page: IntakePage, text: str) -> set[str]:
    """Put the text in as the clipboard does; checklists get it as an addition. The names of the fields."""
    QApplication.clipboard().setText(text)
    names: set[str] = set()
    for _, name, field in text_fields(page):
        field.paste()  # type: ignore[attr-defined]
        names.add(name)
    for checklist in (page.form.fault.accessories, page.form.article.conditions):
        checklist.addition.paste()
        QTest.keyClick(checklist.addition, Qt.Key.Key_Return)
    return names


def save(page: IntakePage, qtbot: QtBot, settled: Settled) -> None:
    page.save()
    settled()
    qtbot.waitUntil(lambda: not page.saver.busy)


def make_usual(page: IntakePage) -> list[str]:
    """A usual word into each field that says what is wrong with it; their names."""
    wrong: list[str] = []
    for form in page.form.forms():
        for name, row in form.rows.items():
            if row.error():
                assert row.error().startswith("⚠ ")
                wrong.append(name)
                form.set_value(name, () if name in ("accessories", "conditions") else USUAL.get(name) or None)
    return wrong


@pytest.mark.parametrize("kind", PASTED)
def test_saved_or_refused_under_its_field(page: IntakePage, desk: Desk, founded_store: Store, who: Who, kind: str,
                                          qtbot: QtBot, settled: Settled) -> None:  # fmt: skip
    names = paste(page, HOSTILE[kind])
    assert {"name", "phones", "fault", "serial", "brand", "shelf", "unlock_code", "estimate", "promised_at"} <= names
    page.form.article.form.set_value("category_id", 1)
    page.keep_draft()
    settled()
    for _ in range(len(names)):
        save(page, qtbot, settled)
        if page.last is not None:
            break
        wrong = make_usual(page)
        if "promised_at" in wrong:
            page.form.service.promise_by_hand = False
            page.asker.ask_promise()
            settled()
        assert wrong or page.form.customer.duplicates
    assert page.last is not None
    card = cards.card(founded_store, who, page.last.order_id)
    for text in (card.fault, card.customer.note, card.article.brand, *(item.name for item in card.items)):
        assert not [sign for sign in text if unicodedata.category(sign) in ("Cc", "Cs") and sign != "\n"]
    if kind == "zpl":
        assert card.fault == HOSTILE["zpl"]
        assert card.shelf == HOSTILE["zpl"]
    assert_pages_keep_their_width(desk, page.last.order_id, qtbot, settled)


def assert_pages_keep_their_width(desk: Desk, order_id: int, qtbot: QtBot, settled: Settled) -> None:
    """What was typed must not push the buttons of other pages out of a small screen."""
    for kind, other in (("card", CardsPage(desk)), ("pickup", PickupPage(desk))):
        qtbot.addWidget(other)
        other.resize(1366, 610)
        other.show()
        other.show_subject(kind, order_id)
        settled()
        assert other.minimumSizeHint().width() <= 1366, kind
        assert other.width() == 1366, kind
        for area in other.findChildren(QScrollArea):
            inside = area.widget()
            if area.isVisible() and inside is not None:
                assert inside.width() <= area.viewport().width(), (kind, _widest(inside))


def _widest(inside: QWidget) -> str:
    wide = [each for each in inside.findChildren(QWidget) if each.isVisible() and each.minimumSizeHint().width() > 600]
    return ", ".join(f"{type(each).__name__} {each.objectName()} {each.minimumSizeHint().width()}" for each in wide)


def test_numbers_and_choices_refuse_what_they_are_not(page: IntakePage, qtbot: QtBot, settled: Settled) -> None:
    paste(page, "^XZ")
    save(page, qtbot, settled)
    wrong = {name for form in page.form.forms() for name, row in form.rows.items() if row.error()}
    assert {"estimate", "declared_value", "diagnosis_fee", "promised_at", "bought_on", "deposit"} <= wrong
    assert all(not isinstance(field, ChoiceBox) for _, _, field in text_fields(page))


def test_the_glance_keeps_to_its_panel(page: IntakePage, founded_store: Store, who: Who, qtbot: QtBot,
                                       settled: Settled) -> None:  # fmt: skip
    fault = "makes a terrible noise while spinning and then stops with E2, " * 20
    customer = CustomerInput("W" * 150, ("154 0000 1234",), note="y" * 3000)
    order = take_in(founded_store, who, fault=fault, customer=customer, article=_article())
    make_ready(founded_store, who, order.order_id)
    pickup.hand_out(
        founded_store, who, hand_out_input(founded_store, who, order.order_id, owed_how="account", owed_reason="x")
    )
    page.show_subject("intake", order.customer_id)
    settled()
    glance = page.form.glance
    page.form.article.choose(1)
    qtbot.waitUntil(lambda: any("This article before" in line for line in glance.words()))
    glance.show_repeat("possible repeat: same serial, repaired 0 days ago " + "z" * 90)
    QCoreApplication.processEvents()
    lines = glance.findChildren(ElidingButton)
    history = next(line for line in lines if "terrible" in line.text())
    assert history.shown().endswith("…")
    assert fault.strip() in history.toolTip()
    inner = glance.width() - 16
    for widget in (*lines, *glance.findChildren(Notice)):
        if widget.isVisible():
            assert widget.mapTo(glance, widget.rect().topRight()).x() <= glance.width() - 8, widget
            assert widget.width() <= inner


def _article() -> object:
    from app.workflow.rows.customers import ArticleInput

    return ArticleInput(1, "B" * 100, "M" * 100, "S" * 100)
