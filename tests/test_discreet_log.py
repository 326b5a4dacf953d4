"""A day with wrong PINs, badges, codes, searches and faults of ours: the log has the faults, and nobody's anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from app import backups
from app.errors import ShopError
from app.models.store import Store
from app.places import places_for
from app.startup import Program
from app.tour.hands import Hands
from app.ui import crash
from app.workflow import search
from app.workflow.counter import intake, unlocking
from app.workflow.house import badges
from app.workflow.rows.customers import CustomerInput
from app.workflow.rows.intake import IntakeInput
from tests import programs
from tests.logs import logging_into
from tests.programs import Make, article, clerk, settle

make, shop_folder = programs.make, programs.shop_folder
NAME, OTHER = "欧阳雨桐", "Quincy Adams"
PHONE, WRITTEN = "13987651234", "139 8765 1234"
CODE, ADDRESS = "zigzag-L", "人民路77号"
WRONG_PIN, PIN = "9876", "1234"


@dataclass
class Day:
    """A program in use, and what nobody may find in its log."""

    program: Program
    hands: Hands
    badge: str
    secrets: list[str]

    def goes_wrong(self, work: Callable[[Store], Any], owner: QObject | None = None) -> None:
        """Off the window's thread, as every verb."""
        assert self.program.desk is not None
        self.program.desk.run(owner or self.program, work)
        self.hands.rest()


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    with logging_into(tmp_path / "counterfoil.log"):
        yield tmp_path / "counterfoil.log"


@pytest.fixture
def crashes(qapp: object, log: Path) -> Iterator[crash.CrashHandler]:
    handler = crash.CrashHandler(log)
    handler.install()
    yield handler
    handler.remove()
    if handler.window is not None:
        handler.window.close()


@pytest.fixture
def day(make: Make, shop_folder: Path, crashes: crash.CrashHandler) -> Day:
    program = make(shop_folder)
    assert program.main is not None
    assert program.desk is not None
    badge = badges.issue_badge(program.store, clerk(program), 1).badge
    secrets = [NAME, OTHER, "Quincy", PHONE, WRITTEN, "8765", CODE, ADDRESS, WRONG_PIN, PIN, str(badge), "王芳"]
    return Day(program, Hands(program.main, program.desk), str(badge), secrets)


def taken_in() -> IntakeInput:
    return article(customer=CustomerInput(NAME, (WRITTEN,), address=ADDRESS), unlock_code=CODE)


def somebody_signs_in(day: Day, qtbot: QtBot) -> None:
    """Wrong PINs, the right one, an unknown badge, a badge."""
    panel, desk = day.hands.window.sign_in_panel, day.program.desk
    assert desk is not None
    desk.sign_in(None)
    qtbot.waitUntil(panel.isVisible)
    for pin in (WRONG_PIN, WRONG_PIN, PIN):
        panel.pin.setText(pin)
        panel.sign_in()
        day.hands.rest()
    assert desk.who is not None
    desk.sign_in(None)
    for code in ("810000000003", day.badge):
        assert desk.who is None
        day.hands.window.router.take(code)
        day.hands.rest()
    assert desk.who is not None


def somebody_is_served(day: Day) -> None:
    """Taken in, found by phone, the code read; and all pages seen."""
    store, who, hands = day.program.store, clerk(day.program), day.hands
    order = intake.take_in(store, who, (taken_in(),), None, "zh_CN").orders[0]
    day.secrets += [order.number, order.number[-6:]]
    assert unlocking.read_unlock_code(store, who, order.order_id) == CODE
    assert day.program.desk is not None
    day.program.desk.sign_in(who)
    for sought in (PHONE, WRITTEN, "oyyt", NAME, order.number):
        hands.type(hands.window.top_bar.find_box, sought)
    assert search.find(store, PHONE).rows
    for page in hands.window.pages:
        hands.window.show_page(page.key)
        hands.rest()


def things_go_wrong(day: Day) -> int:
    """Refusals, and faults of ours with somebody's values in their words; how many of the latter."""
    hands = day.hands

    def refused(_store: Store) -> None:
        raise ShopError("order.closed", name=NAME, number=PHONE, state="void")

    def no_such_key(_store: Store) -> None:
        raise KeyError(NAME)

    def whole_form(_store: Store) -> None:
        raise ValueError(f"can't read {taken_in()!r}")

    def statement(store: Store) -> None:
        with store.writing() as session:
            words = text("INSERT INTO customer (name, note) VALUES (:name, :note)")
            session.execute(words, {"name": NAME, "note": CODE})

    def caused(store: Store) -> None:
        try:
            no_such_key(store)
        except KeyError as problem:
            raise RuntimeError(f"order of {OTHER!r}, tel. {WRITTEN}") from problem

    faults = (no_such_key, whole_form, statement, caused)
    day.goes_wrong(refused)
    for fault in faults:
        day.goes_wrong(fault)
    gone = QObject()
    assert day.program.desk is not None
    day.program.desk.run(gone, refused)
    gone.deleteLater()
    hands.rest()
    QTimer.singleShot(0, lambda: no_such_key(day.program.store))
    hands.rest()
    return len(faults) + 1


@pytest.mark.logs("not caught")
def test_a_bad_day_leaves_its_faults_in_the_log_and_nobodys_secrets(day: Day, qtbot: QtBot, log: Path) -> None:
    somebody_signs_in(day, qtbot)
    somebody_is_served(day)
    faults = things_go_wrong(day)
    settle(qtbot, day.program)
    assert log.read_text(encoding="utf-8").count("not caught") == faults
    assert "refused after its page was closed: order.closed" in log.read_text(encoding="utf-8")
    nobodys(day, log)


@pytest.mark.logs("no backup on closing")
@pytest.mark.logs("stays closed")
def test_a_shop_that_can_not_be_saved_or_opened_says_why_without_names(
    day: Day, make: Make, shop_folder: Path, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    somebody_is_served(day)
    drafts = places_for(shop_folder).drafts
    drafts.mkdir(parents=True, exist_ok=True)
    (drafts / "intake-1.json").write_text(f'{{"name": "{NAME}", "phone": {PHONE}', encoding="utf-8")

    def full(*_: object) -> None:
        raise ShopError("backup.not_written", folder="/mnt/usb", reason="No space left on device")

    monkeypatch.setattr(backups, "make_now", full)
    day.hands.window.close()
    day.program.close()
    with (shop_folder / "shop.sqlite3").open("r+b") as file:
        file.write(b"\xff" * 100)
    make(shop_folder)
    nobodys(day, log)
    assert "No space left" in log.read_text(encoding="utf-8")


def nobodys(day: Day, log: Path) -> None:
    """Nothing of the log is a secret; the moment of each line and the lines of our own source are left out."""
    lines = log.read_text(encoding="utf-8").splitlines()
    said = "\n".join(line[24:] if " | " in line else line for line in lines if not line.startswith("    "))
    assert len(said) > 200
    found = [secret for secret in day.secrets if secret in said]
    assert not found, said
