"""A Chinese input method that our Qt has no plugin for is reached through one that it has."""

from __future__ import annotations

import pytest

from app.startup import use_known_input_method


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"QT_IM_MODULE": "fcitx"}, "ibus"),
        ({"QT_IM_MODULE": "fcitx5"}, "ibus"),
        ({"XMODIFIERS": "@im=fcitx"}, "ibus"),
        ({"QT_IM_MODULE": "compose", "XMODIFIERS": "@im=fcitx"}, "compose"),
        ({}, None),
    ],
)
def test_fcitx_is_reached_through_ibus(before: dict[str, str], after: str | None) -> None:
    environment = dict(before)
    use_known_input_method(environment)
    assert environment.get("QT_IM_MODULE") == after


def test_ibus_answers_one_key_after_the_other_unless_somebody_wants_it_otherwise() -> None:
    for before, after in (({}, "1"), ({"IBUS_ENABLE_SYNC_MODE": "0"}, "0")):
        environment = dict(before)
        use_known_input_method(environment)
        assert environment["IBUS_ENABLE_SYNC_MODE"] == after
