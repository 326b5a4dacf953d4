"""Buttons that only some may press: off for the others, and their tip says who may. The verbs ask again."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.names import role_name
from app.ui.phrases import listed
from app.ui.widgets.button import Button
from app.ui.words import translate
from app.workflow.rows.kinds import Role
from app.workflow.rows.rights import Right, who_may


def only_for(desk: Desk, roles: Right | Iterable[Role], *buttons: Button) -> None:
    """From now on these buttons are for who has the right (or one of the roles); for all while nobody is signed in."""
    named = who_may(roles) if isinstance(roles, Right) else tuple(roles)
    for button in buttons:
        _Keeper(desk, frozenset(named), button)


def who_words(roles: Iterable[Role]) -> str:
    """ "For: Clerk, Service manager"."""
    return translate("Allowed", "For: {roles}").format(roles=listed(role_name(role) for role in roles))


def refused_words(place: QWidget, key: str) -> str:
    """Why a key does nothing in this place: its button is for others. "" when it may be pressed, or has no button."""
    buttons = [each for each in place.findChildren(Button) if each.key == key and each.isVisible()]
    if not buttons or any(each.allowed() for each in buttons):
        return ""
    return f"{buttons[0].text()}: {buttons[0].toolTip()}"


class _Keeper(QObject):
    """Lives and goes with its button."""

    def __init__(self, desk: Desk, roles: frozenset[Role], button: Button) -> None:
        super().__init__(button)
        self._desk = desk
        self._roles = roles
        self._button = button
        desk.who_changed.connect(self._look)
        self._look()

    def _look(self) -> None:
        who = self._desk.who
        allowed = who is None or not self._roles.isdisjoint(who.roles)
        self._button.allow(allowed, who_words(role for role in Role if role in self._roles))
