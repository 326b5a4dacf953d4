"""What somebody may not do is off, with a tip that says who may; the matrix in the settings shows the same table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.allowed import only_for, refused_words
from app.ui.desk import Desk
from app.ui.names import role_name
from app.ui.pages.intake.page import IntakePage
from app.ui.pages.parts import PartsPage
from app.ui.pages.pickup.page import PickupPage
from app.ui.pages.settings.rights_pane import RightsPane
from app.ui.right_names import right_name
from app.ui.widgets import Button
from app.workflow.rows.kinds import Role
from app.workflow.rows.rights import OWN, WHO_MAY, Right, who_may
from app.workflow.rows.shop import Who
from app.workflow.workbench import moves
from tests.ui import shop_pages

shown = shop_pages.shown


def test_a_button_is_on_for_who_may_and_the_tip_of_the_others_says_who(desk: Desk, who: Who, qtbot: QtBot) -> None:
    button = Button("Take in")
    qtbot.addWidget(button)
    button.setToolTip("as it was")
    only_for(desk, Right.TAKE_IN, button)
    assert button.isEnabled()
    desk.sign_in(replace(who, roles=frozenset({Role.TECHNICIAN})))
    assert not button.isEnabled()
    assert button.toolTip() == "For: Clerk, Service manager"
    button.setEnabled(True)  # as a page does that knows nothing of rights
    assert not button.isEnabled()
    desk.sign_in(None)
    assert button.isEnabled(), "pressing asks who it is"
    assert button.toolTip() == "as it was"
    button.setEnabled(False)
    desk.sign_in(who)
    assert not button.isEnabled(), "what the page switched off stays off"


def test_a_key_whose_button_is_for_others_says_who_may(desk: Desk, who: Who, shown: Callable[[QWidget], None]) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    mine, again, hidden = Button("Take in", key="F9"), Button("Take in", key="F8"), Button("No", key="F3")
    for button in (mine, again, Button("Look", key="F8"), hidden):
        column.addWidget(button)
    only_for(desk, Right.TAKE_IN, mine, again, hidden)
    shown(page)
    hidden.hide()
    assert refused_words(page, "F9") == ""
    desk.sign_in(replace(who, roles=frozenset({Role.TECHNICIAN})))
    assert refused_words(page, "F9") == "F9  Take in: For: Clerk, Service manager"
    assert refused_words(page, "F8") == "", "another button of the key is theirs"
    assert refused_words(page, "F3") == "", "what is not in sight has said nothing"
    mine.setEnabled(False)
    desk.sign_in(who)
    assert refused_words(page, "F9") == "", "switched off by the page, which says why itself"


@pytest.fixture
def pages(desk: Desk, shown: Callable[[QWidget], None]) -> dict[str, Button]:
    """Buttons of several pages by what they need."""
    intake, parts, pickup = IntakePage(desk), PartsPage(desk), PickupPage(desk)
    for page in (intake, parts, pickup):
        shown(page)
    return {
        "take_in": intake.foot.save,
        "keep_parts": parts.parts.new,
        "hand_out": pickup.finish,
        "declare_lost": pickup.form.people.lost_button,
    }


@pytest.mark.parametrize("role", Role)
def test_pages_follow_the_table(desk: Desk, who: Who, pages: dict[str, Button], role: Role) -> None:
    desk.sign_in(replace(who, roles=frozenset({role})))
    for needs, button in pages.items():
        roles = moves.who_may(needs) if needs == "hand_out" else who_may(Right(needs))
        assert button.toolTip().startswith("For: ") is (role not in roles), needs
        if role not in roles:
            assert not button.isEnabled()


def test_every_right_has_words(desk: Desk) -> None:
    assert len({right_name(right) for right in Right}) == len(Right)


def test_the_matrix_shows_the_table(desk: Desk, qtbot: QtBot) -> None:
    pane = RightsPane(desk)
    qtbot.addWidget(pane)
    model = pane.table.rows_model
    assert [column.title for column in model.columns][1:] == [role_name(role) for role in Role]
    cells = {
        (row.words, column.key): column.text(row) for row in model.rows.values() for column in model.columns[1:]
    }
    for right in Right:
        for role in Role:
            wanted = "✓ yes" if role in WHO_MAY[right] else "own" if right in OWN else "–"
            assert cells[right_name(right), role] == wanted
