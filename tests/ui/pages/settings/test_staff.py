"""Staff: adding, roles, PINs, badges, leaving and coming back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.errors import ShopError
from app.printing.face import Preview, PrinterProfile
from app.printing.face import Role as PrinterRole
from app.ui.desk import Desk
from app.ui.pages.settings.badge_panel import BadgePanel
from app.ui.pages.settings.staff_pane import StaffPane
from app.workflow import Store
from app.workflow.house import staff
from app.workflow.rows.kinds import Document, Role
from app.workflow.rows.papers import BadgePaper
from app.workflow.rows.shop import Who
from tests.ui.conftest import FakePrinting
from tests.ui.pages.settings.hands import Hands


def add(hands: Hands, name: str, pin: str = "4321", again: str = "4321") -> StaffPane:
    pane = hands.section("staff", StaffPane)
    hands.press("staff_new")
    hands.type("staff_name", name)
    hands.find("role_cashier").setChecked(True)
    hands.type("staff_pin", pin)
    hands.type("staff_pin_again", again)
    hands.save()
    return pane


def test_somebody_new_signs_in_with_the_typed_pin(hands: Hands, desk: Desk, founded_store: Store) -> None:
    pane = add(hands, "李娜")
    assert hands.said == ["Saved: 李娜"]
    assert [each.name for each in desk.lists.staff] == ["李娜", "王芳"]
    who = staff.sign_in(founded_store, pane.person.id, "4321", "pc-test")
    assert who.roles == {Role.CLERK, Role.CASHIER}
    assert pane.form.value("pin") == ""


def test_two_different_pins_and_a_short_one_are_refused(hands: Hands, desk: Desk) -> None:
    pane = add(hands, "李娜", "4321", "4322")
    assert pane.form.rows["pin_again"].error()
    hands.type("staff_pin", "12")
    hands.type("staff_pin_again", "12")
    hands.save()
    assert pane.form.rows["pin"].error()
    assert pane.form.value("name") == "李娜"
    assert [each.name for each in desk.lists.staff] == ["王芳"]


def test_roles_and_pin_are_changed_together(hands: Hands, founded_store: Store) -> None:
    pane = add(hands, "李娜")
    hands.find("role_cashier").setChecked(False)
    hands.find("role_technician").setChecked(True)
    hands.type("staff_pin", "777777")
    hands.type("staff_pin_again", "777777")
    hands.save()
    who = staff.sign_in(founded_store, pane.person.id, "777777", "pc-test")
    assert who.roles == {Role.CLERK, Role.TECHNICIAN}
    with pytest.raises(ShopError, match=r"staff\.wrong_pin"):
        staff.sign_in(founded_store, pane.person.id, "4321", "pc-test")
    hands.save()
    assert hands.said == ["Nothing was changed."]


def test_the_last_manager_stays_one(hands: Hands, founded_store: Store) -> None:
    pane = hands.section("staff", StaffPane)
    hands.find("role_manager").setChecked(False)
    hands.save()
    assert pane.form.rows["roles"].error()
    assert Role.MANAGER in staff.names(founded_store)[0].roles


def test_a_clerk_changes_no_roles_but_the_own_pin(
    hands: Hands, desk: Desk, founded_store: Store, who: Who
) -> None:
    pane = add(hands, "李娜")
    clerk = Who(pane.person.id, "李娜", frozenset({Role.CLERK}), who.station)
    desk.sign_in(clerk)
    hands.find("role_manager").setChecked(True)
    hands.save()
    assert "Service manager" in hands.complained[0]
    hands.find("role_manager").setChecked(False)
    hands.type("staff_pin", "999999")
    hands.type("staff_pin_again", "999999")
    hands.save()
    assert staff.sign_in(founded_store, clerk.staff_id, "999999", "pc-test").roles == {Role.CLERK, Role.CASHIER}


def test_badges_are_given_shown_and_taken_back(
    hands: Hands, desk: Desk, founded_store: Store, printing: FakePrinting, monkeypatch: Any, tmp_path: Path
) -> None:
    pane = hands.section("staff", StaffPane)
    assert not hands.page.preview()
    hands.press("staff_badge_issue")
    first = staff.names(founded_store)[0].badge
    assert first is not None
    assert pane.badge.revoke.isVisibleTo(hands.page)
    assert hands.page.preview()
    hands.settled()
    document, paper = printing.previews[-1]
    assert isinstance(paper, BadgePaper)
    assert (document, paper.code) == (Document.BADGE, first)
    hands.press("staff_badge_close")
    assert hands.page.print_again()
    hands.settled()
    assert [each[0] for each in printing.printed] == [Document.BADGE]
    assert printing.printed_as == [("王芳", "", 1)]
    monkeypatch.setattr(BadgePanel, "choose_file", lambda _self: tmp_path / "badge.pdf")
    hands.press("staff_badge_pdf")
    hands.settled()
    assert printing.exported == printing.opened == [tmp_path / "badge.pdf"]
    assert "badge.pdf" in hands.said[-1]
    hands.press("staff_badge_issue")
    with pytest.raises(ShopError, match=r"staff\.badge_revoked"):
        staff.sign_in_by_badge(founded_store, first, "pc-test")
    hands.press("staff_badge_revoke")
    assert staff.names(founded_store)[0].badge is None
    assert not pane.badge.revoke.isVisibleTo(hands.page)


def test_a_badge_is_seen_and_printed_where_and_as_often_as_one_likes(
    hands: Hands, desk: Desk, printing: FakePrinting, who: Who
) -> None:
    printing.profiles = (PrinterProfile("标签机", PrinterRole.TAG), PrinterProfile("second", PrinterRole.TAG))
    printing.shown = Preview((), ("😀",), ("王芳 the very long",), dots=True)
    pane = hands.section("staff", StaffPane)
    hands.press("staff_badge_issue")
    hands.type("staff_name", "王芳芳")
    assert hands.page.preview()
    hands.settled()
    assert pane.seen.isVisibleTo(pane)
    assert not pane.sides.isVisibleTo(pane)
    assert "王芳" in pane.seen.title.text()
    assert "😀" in pane.seen.notice.text()
    assert "王芳 the very long" in pane.seen.notice.text()
    pane.seen.bar.printer.setCurrentIndex(1)
    pane.seen.bar.copies.setText("3")
    hands.settled()
    assert printing.previewed_on == ["", "second"]
    assert hands.page.print_again()
    hands.settled()
    assert [each[0] for each in printing.printed] == [Document.BADGE]
    assert printing.printed_as == [("王芳", "second", 3)]
    assert hands.page.step_back()
    assert pane.sides.isVisibleTo(pane)
    assert pane.form.value("name") == "王芳芳"  # what was typed is there still


def test_a_badge_that_is_seen_goes_with_who_looked_at_it(hands: Hands, desk: Desk, who: Who) -> None:
    pane = hands.section("staff", StaffPane)
    hands.press("staff_badge_issue")
    assert hands.page.preview()
    hands.settled()
    assert pane.seen.isVisibleTo(pane)
    desk.sign_in(replace(who, staff_id=99, roles=frozenset({Role.CLERK})))
    assert not pane.seen.isVisibleTo(pane)
    assert pane.sides.isVisibleTo(pane)


def test_nobody_sees_the_badge_of_somebody_else(
    hands: Hands, desk: Desk, founded_store: Store, printing: FakePrinting, who: Who
) -> None:
    hands.section("staff", StaffPane)
    hands.press("staff_badge_issue")
    desk.sign_in(replace(who, staff_id=99, roles=frozenset({Role.CLERK})))
    hands.complained.clear()
    assert hands.page.preview()
    assert hands.page.print_again()
    hands.settled()
    assert printing.previews == []
    assert len(hands.complained) == 2


def test_leaving_is_asked_and_can_be_taken_back(hands: Hands, desk: Desk, founded_store: Store) -> None:
    pane = add(hands, "李娜")
    person = pane.person.id
    hands.press("staff_leave")
    assert pane.reason.asking()
    assert hands.page.step_back()
    assert not pane.reason.asking()
    assert len(staff.names(founded_store)) == 2
    hands.press("staff_leave")
    pane.reason.agree()
    hands.settled()
    assert [each.name for each in desk.lists.staff] == ["王芳"]
    assert pane.table.rows_model.rows[person].left_at is not None
    assert not hands.find("staff_pin").isEnabled()
    hands.press("staff_leave")
    assert [each.name for each in desk.lists.staff] == ["李娜", "王芳"]


def test_the_last_manager_cannot_leave(hands: Hands, founded_store: Store) -> None:
    pane = hands.section("staff", StaffPane)
    hands.press("staff_leave")
    pane.reason.agree()
    hands.settled()
    assert "王芳" in pane.form.rows["roles"].error()
    assert len(staff.names(founded_store)) == 1


def test_somebody_gets_another_name(hands: Hands, desk: Desk, founded_store: Store) -> None:
    pane = add(hands, "李娜")
    hands.type("staff_name", "王 芳")
    hands.save()
    assert "王芳" in pane.form.rows["name"].error()
    hands.type("staff_name", "李娜娜")
    hands.save()
    assert hands.said == ["Saved: 李娜娜"]
    assert [each.name for each in desk.lists.staff] == ["李娜娜", "王芳"]
    assert pane.table.current_row().name == "李娜娜"


def test_who_stands_at_the_counter_has_the_new_name_at_once(hands: Hands, desk: Desk) -> None:
    hands.section("staff", StaffPane)
    hands.type("staff_name", "王芳芳")
    hands.save()
    assert desk.who is not None
    assert (desk.who.name, desk.who.station) == ("王芳芳", "pc-test")


def test_who_stands_at_the_counter_and_leaves_is_there_no_more(hands: Hands, desk: Desk, founded_store: Store) -> None:
    pane = add(hands, "李娜")
    hands.find("role_manager").setChecked(True)
    hands.save()
    pane.table.select_id(1)
    hands.press("staff_leave")
    pane.reason.agree()
    hands.settled()
    assert desk.who is None
    assert [each.name for each in staff.names(founded_store)] == ["李娜"]


def test_a_name_that_was_typed_waits_while_somebody_else_is_looked_at(hands: Hands) -> None:
    pane = add(hands, "李娜")
    other = pane.person.id
    hands.type("staff_name", "Half typed")
    hands.type("staff_pin", "7777")
    pane.table.select_id(1)
    assert pane.form.value("name") == "王芳"
    pane.table.select_id(other)
    assert pane.form.value("name") == "Half typed"
    assert pane.form.value("pin") == ""  # a PIN is not kept anywhere


@pytest.mark.parametrize("button", ["staff_badge_issue", "staff_save", "staff_leave"])
def test_a_faster_change_by_somebody_else_is_told_and_shown(
    hands: Hands, founded_store: Store, who: Who, button: str
) -> None:
    pane = add(hands, "李娜")
    person = pane.person
    staff.change_staff(founded_store, who, person.id, roles=[Role.TECHNICIAN])
    if button == "staff_save":
        hands.type("staff_name", "Mine")
    hands.complained.clear()
    hands.press(button)
    if button == "staff_leave":
        pane.reason.agree()
        hands.settled()
    assert len(hands.complained) == 1
    assert "王芳" in hands.complained[0]
    assert pane.person.roles == {Role.TECHNICIAN}  # read again
    assert staff.names(founded_store)[0].badge is None
    hands.press(button)  # now as it is seen
    if button == "staff_leave":
        pane.reason.agree()
        hands.settled()
    assert len(hands.complained) == 1
    now = next(each for each in staff.names(founded_store, with_left=True) if each.id == person.id)
    assert (now.badge is not None, now.name == "Mine", now.left_at is not None) == (
        button == "staff_badge_issue",
        button == "staff_save",
        button == "staff_leave",
    )
