"""Wrong PINs slow down: whatever PC, however often the program is started, and whichever way the clock is set."""

from __future__ import annotations

import ast
import time
from pathlib import Path

import pytest

from app.errors import ShopError
from app.models.store import Store, open_store
from app.workflow.house import sign_in, staff
from app.workflow.rows.shop import Who
from tests.conftest import Clock

APP = Path(__file__).resolve().parents[3] / "app"


def wrong(store: Store, times: int, clock: Clock) -> None:
    """So many wrong PINs, each after its wait."""
    for _ in range(times):
        clock.forward(minutes=6)
        with pytest.raises(ShopError, match=r"staff\.wrong_pin"):
            staff.sign_in(store, 1, "0000", "front")


def wait_of(store: Store, pin: str = "1234") -> int:
    with pytest.raises(ShopError, match=r"staff\.wait") as caught:
        staff.sign_in(store, 1, pin, "front")
    return int(str(caught.value.values["seconds"]))


def test_each_further_one_doubles_the_wait_up_to_five_minutes(founded_store: Store, clock: Clock) -> None:
    wrong(founded_store, 3, clock)
    waits = [wait_of(founded_store)]
    for _ in range(8):
        wrong(founded_store, 1, clock)
        waits.append(wait_of(founded_store))
    assert waits[:6] == [5, 10, 20, 40, 80, 160] or waits[:6] == [6, 11, 21, 41, 81, 161]
    assert max(waits) <= 301


def test_the_right_pin_must_wait_as_well_and_does_not_count_as_a_try(founded_store: Store, clock: Clock) -> None:
    wrong(founded_store, 4, clock)
    assert abs(wait_of(founded_store, "1234") - wait_of(founded_store, "0000")) <= 1
    clock.forward(seconds=12)
    assert staff.sign_in(founded_store, 1, "1234", "front").staff_id == 1


def test_starting_anew_frees_nobody(founded_store: Store, clock: Clock) -> None:
    wrong(founded_store, 6, clock)
    for _ in range(2):
        again = open_store(founded_store.folder, clock=clock)
        assert wait_of(again) > 30
        again.close()


def test_a_clock_set_back_neither_frees_nor_locks_for_ever(
    founded_store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong(founded_store, 5, clock)
    clock.forward(days=-30)
    assert wait_of(founded_store) <= 21, "not thirty days"
    begun = time.monotonic()
    monkeypatch.setattr("app.models.store.time.monotonic", lambda: begun + 10)
    assert 0 < wait_of(founded_store) <= 11
    monkeypatch.setattr("app.models.store.time.monotonic", lambda: begun + 21)
    assert staff.sign_in(founded_store, 1, "1234", "front").staff_id == 1


def test_set_back_and_started_anew_waits_the_whole_time_once_more(founded_store: Store, clock: Clock) -> None:
    wrong(founded_store, 5, clock)
    clock.forward(days=-30)
    again = open_store(founded_store.folder, clock=clock)
    assert 10 < wait_of(again) <= 21
    again.close()


def test_somebody_else_signs_in_meanwhile(founded_store: Store, who: Who, clock: Clock) -> None:
    wrong(founded_store, 5, clock)
    other = staff.add_staff(founded_store, who, "李娜", who.roles, "5678")
    assert staff.sign_in(founded_store, other.id, "5678", "front").name == "李娜"


def test_no_other_way_in_asks_for_a_pin() -> None:
    """Whatever wants a manager wants one to sign in: there is one place that compares PINs, and it slows down."""
    compared = [
        f"{path.relative_to(APP)}:{node.name}"
        for path in APP.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        and any(isinstance(each, ast.Call) and ast.unparse(each.func).endswith("pin_fits") for each in ast.walk(node))
    ]
    assert compared == ["workflow/house/sign_in.py:sign_in"]
    assert sign_in.FREE_TRIES == 3
