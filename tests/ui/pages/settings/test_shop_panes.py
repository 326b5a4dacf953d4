"""The shop's profile, hours and paper: what is saved, what is refused, and what happens when somebody was faster."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.pages.settings.hours_pane import HoursPane
from app.ui.pages.settings.paper_pane import PaperPane, shipped_terms
from app.ui.pages.settings.profile_pane import ProfilePane
from app.workflow import Store
from app.workflow.house import shop
from app.workflow.rows.kinds import Document, Role, SecondPerson
from app.workflow.rows.shop import DayOffRow, HoursRow, Who
from tests.ui.conftest import FakePrinting
from tests.ui.pages.settings.hands import Hands


def test_changed_fields_are_saved_and_every_page_hears_of_it(hands: Hands, desk: Desk, founded_store: Store) -> None:
    heard: list[object] = []
    desk.changed.connect(heard.append)
    hands.section("shop", ProfilePane)
    hands.type("shop_name", "明光")
    hands.type("shop_tax_rate", "6")
    hands.type("shop_diagnosis_fee", "20")
    hands.find("shop_second_person").set_value(SecondPerson.OWN)
    hands.save()
    row = shop.shop_row(founded_store)
    assert (row.name, row.tax_rate, row.diagnosis_fee, row.second_person) == ("明光", 6, 20, SecondPerson.OWN)
    assert desk.shop == row
    assert hands.said == ["Saved."]
    assert frozenset({"shop"}) in heard
    hands.save()
    assert hands.said == ["Nothing was changed."]
    assert shop.shop_row(founded_store).version == row.version


def test_what_cannot_be_saved_is_told_under_its_field(hands: Hands, founded_store: Store) -> None:
    pane = hands.section("shop", ProfilePane)
    before = shop.shop_row(founded_store)
    hands.type("shop_name", " ")
    hands.type("shop_area_code", "x1")
    hands.save()
    assert {name for name, row in pane.form.rows.items() if row.error()} == {"name", "area_code"}
    assert hands.find("shop_name").hasFocus()
    hands.type("shop_tax_rate", "")
    hands.type("shop_repair_warranty_days", "")
    hands.save()
    assert {name for name, row in pane.form.rows.items() if row.error()} == {"tax_rate", "repair_warranty_days"}
    hands.type("shop_repair_warranty_days", "1.5")
    hands.save()
    assert pane.form.rows["repair_warranty_days"].error()
    assert shop.shop_row(founded_store) == before


def test_the_currency_is_shown_and_cannot_be_changed(hands: Hands) -> None:
    hands.section("shop", ProfilePane)
    assert (hands.find("shop_currency").text(), hands.find("shop_currency").isReadOnly()) == ("CNY  ¥", True)


def test_a_faster_save_from_elsewhere_is_shown_and_not_overwritten(
    hands: Hands, desk: Desk, founded_store: Store, who: Who
) -> None:
    pane = hands.section("shop", ProfilePane)
    hands.type("shop_name", "Mine")
    row = shop.shop_row(founded_store)
    theirs = replace(row, name="Theirs", phone="021-1111 2222")
    shop.change_shop(founded_store, who, theirs, row.version)
    hands.save()
    assert "王芳" in hands.complained[0]
    assert shop.shop_row(founded_store).name == "Theirs"
    # what was typed is still there with what is kept now beside it; what was not touched has followed
    assert pane.form.value("name") == "Mine"
    assert "Theirs" in pane.form.rows["name"].note.text()
    assert pane.form.value("phone") == "021-1111 2222"
    hands.save()
    assert (desk.shop.name, desk.shop.phone) == ("Mine", "021-1111 2222")
    assert "Theirs" not in pane.form.rows["name"].note.text()


def test_only_a_manager_saves_and_is_told_beforehand(hands: Hands, desk: Desk, founded_store: Store, who: Who) -> None:
    desk.sign_in(replace(who, roles=frozenset({Role.CLERK})))
    pane = hands.section("shop", ProfilePane)
    assert "service manager" in hands.page.notice.text()
    hands.type("shop_name", "Other")
    assert not pane.button.isEnabled()
    assert "Service manager" in pane.button.toolTip()
    pane.save()  # F9 all the same
    hands.settled()
    assert shop.shop_row(founded_store).name == "明光维修部"
    assert "Service manager" in hands.complained[0]
    assert pane.form.value("name") == "Other"
    hands.page.show_section("pc")
    assert not hands.page.notice.text()


def test_hours_and_days_off(hands: Hands, founded_store: Store) -> None:
    pane = hands.section("hours", HoursPane)
    hands.type("hours_day_0", "9-12:30, 13:30-19")
    hands.type("hours_day_5", "")
    hands.type("hours_days_off", "2027-02-15 ~ 2027-02-17 Spring, 2026-12-25")
    assert [line.cells[1:] for line in pane.shown_days.lines] == [("1", ""), ("3", "Spring")]  # as it is typed
    hands.save()
    row = shop.shop_row(founded_store)
    assert row.hours[:2] == (HoursRow(0, 540, 750), HoursRow(0, 810, 1140))
    assert {each.weekday for each in row.hours} == {0, 1, 2, 3, 4}
    assert row.days_off == (
        DayOffRow(date(2026, 12, 25), date(2026, 12, 25)),
        DayOffRow(date(2027, 2, 15), date(2027, 2, 17), "Spring"),
    )
    assert hands.find("hours_days_off").toPlainText() == "2026-12-25\n2027-02-15 ~ 2027-02-17 Spring"
    hands.type("hours_day_0", "whenever")
    hands.save()
    assert "Monday" in pane.form.rows["hours"].error()
    hands.type("hours_day_0", "9-12")
    hands.type("hours_days_off", "2027-02-30")
    hands.save()
    assert "2027-02-30" in pane.form.rows["days_off"].error()
    assert shop.shop_row(founded_store).days_off == row.days_off


def test_terms_of_the_shops_own_and_back_to_those_that_came(hands: Hands, founded_store: Store) -> None:
    hands.section("paper", PaperPane)
    assert hands.find("paper_terms_zh").placeholderText() == shipped_terms("zh_CN") != ""
    hands.type("paper_terms_zh", "只换不修")
    hands.find("paper_claim_paper").set_value("A4")
    hands.find("paper_paper_languages").set_value("both")
    hands.find("paper_report_with_goods").set_value(True)
    hands.save()
    row = shop.shop_row(founded_store)
    assert row.report_with_goods
    assert (row.terms_zh, row.terms_en, row.claim_paper, row.paper_languages) == ("只换不修", None, "A4", "both")
    hands.type("paper_terms_zh", "")
    hands.save()
    assert shop.shop_row(founded_store).terms_zh is None


def test_the_text_that_came_can_be_taken_changed_and_restored(hands: Hands, founded_store: Store) -> None:
    pane = hands.section("paper", PaperPane)
    hint = pane.form.rows["terms_en"].note
    assert "comes with the program" in hint.text()
    hands.press("paper_terms_en_take")
    field = hands.find("paper_terms_en")
    assert (field.value(), field.hasFocus()) == (shipped_terms("en"), True)
    assert str(len(shipped_terms("en"))) in hint.text()
    field.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(field, " And so on.")
    hands.save()
    assert shop.shop_row(founded_store).terms_en == shipped_terms("en") + " And so on."
    hands.press("paper_terms_en_restore")
    assert "comes with the program" in hint.text()
    field.undo()
    assert field.value().endswith("And so on.")  # nothing is lost by a slip of the hand
    hands.press("paper_terms_en_restore")
    hands.save()
    assert shop.shop_row(founded_store).terms_en is None


def test_the_shops_own_lines_on_pages_are_saved_and_too_many_are_refused(hands: Hands, founded_store: Store) -> None:
    pane = hands.section("paper", PaperPane)
    hands.find("paper_header_zh").set_value("特约维修服务站\n营业执照 9131")
    hands.type("paper_footer_en", "Thank you")
    hands.save()
    row = shop.shop_row(founded_store)
    assert (row.header_zh, row.header_en, row.footer_zh, row.footer_en) == (
        "特约维修服务站\n营业执照 9131", "", "", "Thank you",
    )  # fmt: skip
    hands.find("paper_footer_zh").set_value("a\nb\nc")
    hands.save()
    assert "3 lines are too many: at most 2" in pane.form.rows["footer_zh"].error()
    assert shop.shop_row(founded_store) == row


def test_terms_that_are_too_long_are_told_under_them(hands: Hands, founded_store: Store) -> None:
    pane = hands.section("paper", PaperPane)
    hands.find("paper_terms_en").setPlainText("x" * 20_001)
    assert "20001 of at most 20000" in pane.form.rows["terms_en"].note.text()
    hands.save()
    assert pane.form.rows["terms_en"].error()
    assert shop.shop_row(founded_store).terms_en is None


def test_the_claim_receipt_is_seen_with_what_is_typed(
    hands: Hands, printing: FakePrinting, founded_store: Store
) -> None:
    pane = hands.section("paper", PaperPane)
    hands.type("paper_terms_zh", "只换不修")
    hands.find("paper_claim_paper").set_value("A4")
    assert pane.preview()
    hands.settled()
    document, paper = printing.previews[-1]
    assert (document, paper.shop.terms_zh, paper.shop.claim_paper) == (Document.CLAIM_RECEIPT, "只换不修", "A4")
    assert paper.card.customer.name
    assert (pane.panel.isHidden(), pane.scrolled.isHidden()) == (False, True)
    assert pane.panel.remarks.isHidden()
    assert hands.page.step_back()  # Esc
    assert (pane.panel.isHidden(), pane.scrolled.isHidden()) == (True, False)
    assert pane.form.value("terms_zh") == "只换不修"
    assert shop.shop_row(founded_store).terms_zh is None
    hands.find("paper_paper_languages").set_value("both")
    pane.preview()
    hands.settled()
    assert "when this is saved" in pane.panel.remarks.text()


def test_two_sections_save_one_after_the_other(hands: Hands, founded_store: Store) -> None:
    hands.section("paper", PaperPane)
    hands.type("paper_terms_en", "As is.")
    hands.section("shop", ProfilePane)
    hands.type("shop_phone", "021 7777 8888")
    hands.save()
    hands.section("paper", PaperPane)
    hands.save()
    assert hands.said == ["Saved."]
    row = shop.shop_row(founded_store)
    assert (row.phone, row.terms_en, row.repair_warranty_days) == ("021 7777 8888", "As is.", Decimal(90))


def test_rounding_is_chosen_from_the_money_there_is(hands: Hands, desk: Desk, founded_store: Store) -> None:
    pane = hands.section("shop", ProfilePane)
    steps = hands.find("shop_rounding")
    assert [steps.itemText(at) for at in range(steps.count())] == [
        "not rounded", "¥0.05", "¥0.10", "¥0.50", "¥1.00", "¥5.00", "¥10.00",
    ]  # fmt: skip
    steps.set_value(Decimal("0.10"))
    hands.find("shop_rounding_down").set_value(True)
    hands.save()
    row = shop.shop_row(founded_store)
    assert (row.rounding, row.rounding_down) == (Decimal("0.10"), True)
    assert (pane.form.value("rounding"), desk.shop.rounding) == (Decimal("0.10"), Decimal("0.10"))


def test_the_hours_of_one_day_for_all_weekdays(hands: Hands, founded_store: Store) -> None:
    pane = hands.section("hours", HoursPane)
    hands.type("hours_day_2", "8:30-12, 13-17:30")
    assert "Wed" in hands.find("hours_copy").text()
    hands.press("hours_copy")
    assert [edit.text() for edit in pane.form.field("hours").days[:6]] == ["8:30-12, 13-17:30"] * 5 + ["9:00–18:00"]
    pane.form.field("hours").days[0].undo()
    assert hands.find("hours_day_0").text() == "9:00–18:00"
    hands.find("hours_day_0").redo()
    hands.save()
    assert len(shop.shop_row(founded_store).hours) == 11


def test_both_versions_of_hours_terms_and_days_off_are_seen(
    hands: Hands, desk: Desk, founded_store: Store, who: Who
) -> None:
    pane = hands.section("hours", HoursPane)
    hands.type("hours_day_0", "10-12")
    hands.type("hours_days_off", "2027-05-01 Mine")
    row = shop.shop_row(founded_store)
    theirs = replace(row, hours=row.hours[:2], days_off=(DayOffRow(date(2027, 5, 1), date(2027, 5, 3), "Theirs"),))
    shop.change_shop(founded_store, who, theirs, row.version)
    hands.save()
    assert "王芳" in hands.complained[0]
    assert hands.find("hours_day_0").text() == "10-12"
    assert "Mon, Tue 9:00–18:00" in pane.form.rows["hours"].note.text()
    assert "2027-05-01 ~ 2027-05-03 Theirs" in pane.form.rows["days_off"].note.text()
    assert hands.find("hours_days_off").toPlainText() == "2027-05-01 Mine"
    hands.save()
    assert desk.shop.days_off == (DayOffRow(date(2027, 5, 1), date(2027, 5, 1), "Mine"),)


def test_f9_pressed_twice_saves_once(hands: Hands, founded_store: Store) -> None:
    hands.section("shop", ProfilePane)
    hands.type("shop_name", "明光")
    hands.page.save()
    hands.page.save()
    hands.settled()
    assert (hands.said, hands.complained) == (["Saved."], [])
    assert shop.shop_row(founded_store).name == "明光"


def test_every_pane_of_the_shop_is_filled_by_keyboard_alone(hands: Hands, qtbot: QtBot) -> None:
    for key, kind in (("shop", ProfilePane), ("hours", HoursPane), ("paper", PaperPane)):
        pane = hands.section(key, kind)
        pane.start()
        seen: set[str] = set()
        for _ in range(60):
            focused = pane.window().focusWidget()
            name = focused.objectName() if focused is not None else ""
            if name in seen:
                break
            seen.add(name)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        wanted = {
            (row.field.focusProxy() or row.field).objectName()
            for name, row in pane.form.rows.items()
            if name != "currency"
        }
        assert wanted <= seen, key


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_garbage_is_saved_or_refused_without_harm(hands: Hands, founded_store: Store, language: str) -> None:
    hands.section("shop", ProfilePane)
    for name in ("shop_name", "shop_address"):
        hands.find(name).setText('😀^XZ";--\u202e\x00' + "界" * 400)
    hands.save()
    assert shop.shop_row(founded_store).name == "明光维修部"
    hands.find("shop_name").setText('😀^XZ";--\u202e')
    hands.find("shop_address").setText("")
    hands.save()
    assert shop.shop_row(founded_store).name == '😀^XZ";--'
