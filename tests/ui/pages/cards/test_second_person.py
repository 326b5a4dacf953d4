"""What the card offers under each rule of who passes a repair: pressed or not, and why not in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.cards import CardsPage
from app.workflow.house import shop
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Role, SecondPerson, State
from app.workflow.rows.shop import Who
from app.workflow.workbench import bench, cards
from tests.ui.repair_shop import RepairShop
from tests.workflow.bench_shop import Bench, person

OWN, OTHER, MANAGER = SecondPerson.OWN, SecondPerson.OTHER, SecondPerson.MANAGER
Opened = Callable[[int], CardRow]
Settled = Callable[[], None]


def choose(store: Store, who: Who, rule: SecondPerson) -> None:
    row = shop.shop_row(store)
    if row.second_person is not rule:
        shop.change_shop(store, who, replace(row, second_person=rule), row.version)


@pytest.fixture
def to_inspect(founded_store: Store, who: Who, repair_shop: RepairShop) -> int:
    """The phone, repaired by 李工, waits for its inspection."""
    job = Bench(founded_store, who, repair_shop.phone)
    bench.assign(founded_store, who, job.order_id, job.card.version, repair_shop.li.staff_id)
    job.move("diagnose", "repair", "finish", who=repair_shop.li)
    return job.order_id


@pytest.fixture
def repair_shop(shop: RepairShop) -> RepairShop:
    return shop


@pytest.mark.parametrize(
    ("rule", "role", "own", "words"),
    [
        (OWN, Role.TECHNICIAN, True, ""),
        (OWN, Role.TECHNICIAN, False, ""),
        (OTHER, Role.TECHNICIAN, True, "Who repaired it must not inspect it"),
        (OTHER, Role.TECHNICIAN, False, ""),
        (OTHER, Role.MANAGER, False, ""),
        (MANAGER, Role.TECHNICIAN, True, "a manager passes repairs"),
        (MANAGER, Role.TECHNICIAN, False, "a manager passes repairs"),
        (MANAGER, Role.MANAGER, False, ""),
        (MANAGER, Role.MANAGER, True, "Who repaired it must not inspect it"),
    ],
)
def test_passing_is_offered_as_the_rule_says(
    page: CardsPage,
    opened: Opened,
    desk: Desk,
    founded_store: Store,
    who: Who,
    to_inspect: int,
    rule: SecondPerson,
    role: Role,
    own: bool,
    words: str,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    choose(founded_store, who, rule)
    inspector = person(founded_store, "检验员", role)
    if own:
        version = cards.card(founded_store, who, to_inspect).version
        with founded_store.writing() as session:  # 检验员 helped, whatever a manager may be assigned
            from app.models import WorkTime

            session.add(
                WorkTime(order_id=to_inspect, staff_id=inspector.staff_id, started_at=founded_store.now(), minutes=5)
            )
        assert cards.card(founded_store, who, to_inspect).version == version
    desk.sign_in(inspector)
    opened(to_inspect)
    steps = page.view.steps
    passing, straight = steps.buttons["pass_inspection"], steps.buttons["straight"]
    assert passing.isEnabled() is straight.isEnabled() is (not words)
    assert steps.buttons["refuse_inspection"].isEnabled()
    assert steps.barred.isVisible() is bool(words)
    told = {"Who": "somebody who did not repair it has to inspect it", "a ma": "a manager has to inspect it"}
    assert told.get(words[:4].strip(), "") in steps.barred.text()
    page.start()
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_F5)
    settled()
    if words:
        assert words in steps.problem.text()
        assert cards.card(founded_store, who, to_inspect).state is State.TO_INSPECT
    elif own:
        assert steps.ask.asking()  # the reason for one's own work
    else:
        assert cards.card(founded_store, who, to_inspect).state is State.READY


def test_while_you_wait_is_closed_where_nobody_else_would_look(
    page: CardsPage, opened: Opened, desk: Desk, founded_store: Store, who: Who, repair_shop: RepairShop,
    qtbot: QtBot, settled: Settled,
) -> None:  # fmt: skip
    opened(repair_shop.phone)
    steps = page.view.steps
    assert not steps.buttons["straight"].isEnabled()
    assert "F7" in steps.barred.text()
    page.start()
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_F7)
    settled()
    assert "must not inspect" in steps.problem.text()
    assert cards.card(founded_store, who, repair_shop.phone).state is State.RECEIVED
    # the rule is changed on the settings page: the open card follows at once
    choose(founded_store, who, OWN)
    desk.use_shop(shop.shop_row(founded_store), desk.lists)
    desk.tell(("shop",))
    settled()
    assert steps.buttons["straight"].isEnabled()
    assert steps.barred.isHidden()


def test_the_reasons_offered_are_those_of_the_step(
    page: CardsPage, opened: Opened, desk: Desk, repair_shop: RepairShop, qtbot: QtBot, settled: Settled,
    founded_store: Store, who: Who,
) -> None:  # fmt: skip
    opened(repair_shop.phone)
    qtbot.mouseClick(page.view.steps.buttons["withdraw"], Qt.MouseButton.LeftButton)
    field = page.view.steps.ask.form.field("reason")
    qtbot.waitUntil(lambda: bool(field.offered()))
    assert field.offered()[0] == "Customer changed their mind"
    qtbot.keyClicks(field, "3")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settled()
    now = cards.card(founded_store, who, repair_shop.phone)
    assert now.state is State.READY
    assert next(line.why for line in now.history if line.what == "card.moved") == "Price too high"
