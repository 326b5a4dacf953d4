"""Warnings of models: written by keyboard, retired, and at once on every page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.pages.settings.warnings_pane import WarningsPane
from tests.ui.pages.settings.hands import Hands


def test_a_warning_is_written_and_retired(hands: Hands, desk: Desk) -> None:
    pane = hands.section("warnings", WarningsPane)
    assert pane.table.rows_model.ids == []
    hands.press("warnings_new")
    hands.save()
    assert pane.form.rows["category_id"].error()
    assert pane.form.rows["zh"].error()
    box = hands.find("warnings_category_id")
    box.setFocus()
    QTest.keyClicks(box, "mob")
    assert box.currentText() == "Mobile phone"
    hands.type("warnings_brand", "Samsung")
    hands.type("warnings_model", "SM-N930")
    hands.type("warnings_zh", "电池可能起火：请勿充电！")
    hands.save()
    (row,) = desk.lists.warnings
    assert (row.category_id, row.brand, row.model, row.en, row.zh) == (
        1,
        "Samsung",
        "SM-N930",
        "电池可能起火：请勿充电！",
        "电池可能起火：请勿充电！",
    )
    shown = [pane.table.rows_model.index(0, at).data() for at in range(2)]
    assert shown == ["电池可能起火：请勿充电！", "Mobile phone · Samsung SM-N930…"]
    hands.find("warnings_retired").set_value(True)
    hands.save()
    assert desk.lists.warnings == ()
    assert len(pane.rows) == 1


def test_enter_goes_through_the_fields_and_takes_the_known_spelling(hands: Hands, qtbot: QtBot) -> None:
    pane = hands.section("warnings", WarningsPane)
    hands.press("warnings_new")
    brand = hands.find("warnings_brand")
    brand.setFocus()
    QTest.keyClicks(brand, "apple")
    QTest.keyClick(brand, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.form.value("brand") == "Apple")
    qtbot.waitUntil(lambda: hands.find("warnings_model").hasFocus())
    QTest.keyClick(hands.find("warnings_model"), Qt.Key.Key_Return)
    assert hands.find("warnings_zh").hasFocus()


def test_very_long_words_are_refused_in_their_place(hands: Hands, desk: Desk) -> None:
    pane = hands.section("warnings", WarningsPane)
    hands.press("warnings_new")
    hands.find("warnings_category_id").set_value(1)
    hands.find("warnings_zh").setPlainText("注" * 501)
    hands.save()
    assert "500" in pane.form.rows["zh"].error()
    assert pane.form.value("zh") == "注" * 501
    assert desk.lists.warnings == ()
