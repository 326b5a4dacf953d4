"""The page as a whole: its sections by keyboard, its names, and what each section shows as text."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTableView, QWidget

from app.ui.pages.settings.days_off import read_days_off, write_days_off
from app.ui.pages.settings.pane import Pane
from tests.ui.pages.settings.hands import Hands
from tests.ui.text_dump import compare

SECTIONS = (
    *("shop", "hours", "paper", "layouts", "staff", "brands", "categories"),
    *("faults", "prices", "warnings", "spellings", "stock", "reasons", "lists", "pc"),
)


@pytest.mark.parametrize("section", SECTIONS)
def test_what_each_section_shows(hands: Hands, section: str) -> None:
    hands.section(section, Pane)
    compare(hands.page, f"settings_{section}")


def test_sections_are_walked_with_the_keyboard(hands: Hands) -> None:
    hands.page.start()
    assert hands.page.sections.hasFocus()
    QTest.keyClick(hands.page.sections, Qt.Key.Key_Down)
    assert hands.page.pane().key == "hours"
    QTest.keyClick(hands.page.sections, Qt.Key.Key_Return)
    assert hands.find("hours_day_0").hasFocus()
    assert hands.page.step_back()
    assert hands.page.sections.hasFocus()
    assert not hands.page.step_back()
    hands.page.show_subject("settings", "brands")
    hands.settled()
    QTest.keyClick(hands.page.sections, Qt.Key.Key_Right)
    assert hands.find("brands_name").hasFocus()
    assert hands.page.step_back()
    assert hands.find("brands_list").hasFocus()
    QTest.keyClick(hands.find("brands_list"), Qt.Key.Key_Return)
    assert hands.find("brands_name").hasFocus()


def test_everything_one_can_use_has_a_name_of_its_own(hands: Hands) -> None:
    for section in SECTIONS:
        hands.section(section, Pane)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTableView)
    found: list[QWidget] = [
        widget
        for kind in kinds
        for widget in hands.page.findChildren(kind)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.objectName().startswith("qt_")
    ]
    reason = [each for each in found if each.objectName() == ""]
    assert {type(each.parentWidget()).__name__ for each in reason} <= {"ReasonPanel", "RowsTable"}
    twice = [name for name, count in Counter(each.objectName() for each in found).items() if name and count > 1]
    assert twice == []


def test_every_section_tells_its_keys(hands: Hands) -> None:
    for section in SECTIONS:
        hands.page.show_section(section)
        told = hands.page.keys()
        assert ("F9", "Save") in told
        assert len(told) == len(set(told))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2026-12-25", "2026-12-25"),
        ("2026年12月25日、2026-12-26", "2026-12-25 ~ 2026-12-26"),
        ("2026-12-26 2026-12-25\n2026-12-24", "2026-12-24 ~ 2026-12-26"),
        ("2027-02-15至2027-02-16；2027/3/1", "2027-02-15 ~ 2027-02-16|2027-03-01"),
        ("2027-02-15 ~ 2027-02-21 春节\n10-1~7 国庆节", "2027-02-15 ~ 2027-02-21 春节|2027-10-01 ~ 2027-10-07 国庆节"),
        ("10月1日-7日：国庆节", "2027-10-01 ~ 2027-10-07 国庆节"),
        ("12-30~1-2 New Year, 11-16 today", "2026-11-16 today|2026-12-30 ~ 2027-01-02 New Year"),
        ("2026-12-24..26 Christmas", "2026-12-24 ~ 2026-12-26 Christmas"),
        ("20261225 Christmas 2 days", "2026-12-25 Christmas 2 days"),
        ("2026-12-25 One, 2026-12-25 Two", "2026-12-25 One"),
        ("", ""),
    ],
)
def test_days_off_as_people_write_them(text: str, written: str) -> None:
    from datetime import date

    read = read_days_off(text, date(2026, 11, 16))
    assert write_days_off(read).replace("\n", "|") == written
    assert read_days_off(write_days_off(read), date(2026, 11, 16)) == read


@pytest.mark.parametrize(
    "text",
    [
        *("tomorrow", "2027-02-16 ~ 2027-02-15", "~ 2027-02-15", "2026-01-01 ~ 2029-01-01", "2027-02-30", "13-1"),
        *("10-7~1", "2-30", "2027-02-15\nand Monday", "春节 2027-02-15"),
    ],
)
def test_what_is_no_day_off(text: str) -> None:
    from datetime import date

    from app.errors import ShopError

    with pytest.raises(ShopError, match=r"form\.bad_day_off"):
        read_days_off(text, date(2026, 11, 16))


def test_sections_are_built_when_they_are_looked_at(hands: Hands) -> None:
    assert [pane.key for pane in hands.page.built.values()] == ["shop"]
    hands.section("staff", Pane)
    assert [pane.key for pane in hands.page.built.values()] == ["shop", "staff"]
