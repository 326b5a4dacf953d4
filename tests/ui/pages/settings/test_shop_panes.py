"""The shop's profile, hours and paper: what is saved, what is refused, and what happens when somebody was faster."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.ui.desk import Desk
from app.ui.pages.settings.shop_panes import HoursPane, PaperPane, ProfilePane, shipped_terms
from app.workflow import Store, shop
from app.workflow.rows.kinds import Role, SecondPerson
from app.workflow.rows.shop import HoursRow, Who
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
    hands.save()
    assert shop.shop_row(founded_store).name == "明光维修部"
    assert "Service manager" in hands.complained[0]
    assert pane.form.value("name") == "Other"
    hands.page.show_section("pc")
    assert not hands.page.notice.text()


def test_hours_and_days_off(hands: Hands, founded_store: Store) -> None:
    pane = hands.section("hours", HoursPane)
    hands.type("hours_day_0", "9-12:30, 13:30-19")
    hands.type("hours_day_5", "")
    hands.type("hours_days_off", "2027-02-15 ~ 2027-02-17, 2026-12-25")
    hands.save()
    row = shop.shop_row(founded_store)
    assert row.hours[:2] == (HoursRow(0, 540, 750), HoursRow(0, 810, 1140))
    assert {each.weekday for each in row.hours} == {0, 1, 2, 3, 4}
    assert row.days_off == (date(2026, 12, 25), date(2027, 2, 15), date(2027, 2, 16), date(2027, 2, 17))
    assert hands.find("hours_days_off").toPlainText() == "2026-12-25, 2027-02-15 ~ 2027-02-17"
    hands.type("hours_day_0", "whenever")
    hands.save()
    assert pane.form.rows["hours"].error()
    hands.type("hours_day_0", "9-12")
    hands.type("hours_days_off", "2027-02-30")
    hands.save()
    assert pane.form.rows["days_off"].error()
    assert shop.shop_row(founded_store).days_off == row.days_off


def test_terms_of_the_shops_own_and_back_to_those_that_came(hands: Hands, founded_store: Store) -> None:
    hands.section("paper", PaperPane)
    assert hands.find("paper_terms_zh").placeholderText() == shipped_terms("zh_CN") != ""
    hands.type("paper_terms_zh", "只换不修")
    hands.find("paper_claim_paper").set_value("A4")
    hands.find("paper_paper_languages").set_value("both")
    hands.save()
    row = shop.shop_row(founded_store)
    assert (row.terms_zh, row.terms_en, row.claim_paper, row.paper_languages) == ("只换不修", None, "A4", "both")
    hands.type("paper_terms_zh", "")
    hands.save()
    assert shop.shop_row(founded_store).terms_zh is None


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
