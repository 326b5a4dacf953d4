"""Money owed from earlier hand-outs, taken at intake and at pickup by the same small form."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.intake.page import IntakePage
from app.ui.pages.owed_part import OwedPart
from app.ui.pages.page import Page
from app.ui.pages.pickup.page import PickupPage
from app.workflow.counter import pickup
from app.workflow.people import customers
from app.workflow.rows.customers import CustomerInput
from app.workflow.rows.kinds import Means, Role, State
from app.workflow.rows.pickup import PaymentInput
from app.workflow.rows.shop import Who
from app.workflow.till import payments
from app.workflow.workbench import cards
from tests.workflow.at_counter import hand_out_input, make_ready, someone, take_in

Settled = Callable[[], None]


@pytest.fixture
def debtor(founded_store: Store, who: Who) -> int:
    """A customer who owes 27.00 of 100.00 from an article that is out; another of theirs is ready."""
    out = take_in(founded_store, who)
    make_ready(founded_store, who, out.order_id)
    given = hand_out_input(
        founded_store, who, out.order_id,
        payments=(PaymentInput(Means.CARD, Decimal(73)),), owed_how="account", owed_reason="pays on Friday",
    )  # fmt: skip
    pickup.hand_out(founded_store, who, given)
    again = take_in(founded_store, who, customer=CustomerInput("", (), id=out.customer_id))
    make_ready(founded_store, who, again.order_id)
    return out.customer_id


@pytest.fixture
def opened(qtbot: QtBot, settled: Settled) -> Iterator[Callable[[Page], None]]:
    """Shows a page as the window would, and takes it away at the end."""
    made: list[Page] = []

    def do(page: Page) -> None:
        made.append(page)
        page.resize(1366, 610)
        page.show()
        qtbot.waitExposed(page)
        page.start()
        settled()

    yield do
    settled()
    for page in made:
        page.close()
        page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def intake_page(desk: Desk, debtor: int, opened: Callable[[Page], None], settled: Settled) -> IntakePage:
    page = IntakePage(desk)
    opened(page)
    page.show_subject("intake", debtor)
    settled()
    return page


@pytest.fixture
def pickup_page(desk: Desk, debtor: int, opened: Callable[[Page], None], settled: Settled) -> PickupPage:
    page = PickupPage(desk)
    opened(page)
    page.open_order(debtor + 1)
    settled()
    return page


@pytest.fixture
def said(desk: Desk) -> list[str]:
    lines: list[str] = []
    desk.said.connect(lines.append)
    desk.complained.connect(lines.append)
    return lines


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def take_payment(owed: OwedPart, qtbot: QtBot) -> None:
    """Alt+M, wherever the focus is."""
    press(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(owed.panel.asking)


def paid_off(store: Store, customer_id: int) -> Decimal:
    return customers.glance(store, customer_id).owed


def test_all_of_it_at_intake_by_keys_only(
    intake_page: IntakePage, founded_store: Store, debtor: int, who: Who, qtbot: QtBot, settled: Settled,
    said: list[str],
) -> None:  # fmt: skip
    owed = intake_page.form.glance.owed
    assert owed.notice.text() == "Owes ¥27.00 from earlier."
    assert "Alt+M" in owed.take.text()
    take_payment(owed, qtbot)
    assert focused() is owed.panel.form.field("owed_amount")
    assert owed.panel.form.value("owed_amount") == Decimal(27)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)  # cash
    QTest.keyClicks(focused(), "50")
    assert owed.change.amount.text() == "¥23.00"
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not owed.isVisible())
    settled()
    assert paid_off(founded_store, debtor) == 0
    assert said == ["Payment noted: ¥27.00. Change: ¥23.00. Nothing is owed any more."]
    assert not [line for line in intake_page.form.glance.words() if "Owes" in line]
    [card, account] = pickup.at(founded_store, who, debtor).payments
    assert (card.means, account.means, account.amount, account.tendered) == (Means.CARD, Means.CASH, 27, 50)


def test_a_part_of_it_typed_over_the_sum(intake_page: IntakePage, founded_store: Store, debtor: int, qtbot: QtBot,
                                         settled: Settled, said: list[str]) -> None:  # fmt: skip
    owed = intake_page.form.glance.owed
    take_payment(owed, qtbot)
    QTest.keyClicks(focused(), "7")
    owed.panel.form.set_value("owed_means", Means.WECHAT)
    assert not owed.panel.form.rows["owed_tendered"].isVisibleTo(owed)
    owed.panel.agree()
    qtbot.waitUntil(lambda: not owed.panel.asking())
    settled()
    assert paid_off(founded_store, debtor) == 20
    assert owed.notice.text() == "Owes ¥20.00 from earlier."
    assert said == ["Payment noted: ¥7.00. Still owed: ¥20.00."]


@pytest.mark.parametrize(
    ("amount", "tendered", "field"),
    [("", "", "owed_amount"), ("0", "", "owed_amount"), ("28", "", "owed_amount"), ("-1", "", "owed_amount"),
     ("abc", "", "owed_amount"), ("27", "20", "owed_tendered"), ("27", "x", "owed_tendered")],
)  # fmt: skip
def test_what_is_wrong_stands_under_its_field(
    intake_page: IntakePage, founded_store: Store, debtor: int, qtbot: QtBot, amount: str, tendered: str, field: str
) -> None:
    owed = intake_page.form.glance.owed
    owed.ask()
    for name, text in (("owed_amount", amount), ("owed_tendered", tendered)):
        owed.panel.form.field(name).setText(text)  # type: ignore[attr-defined]
    owed.panel.agree()
    qtbot.waitUntil(lambda: bool(owed.panel.form.rows[field].error()))
    assert owed.panel.yes.isEnabled()
    assert paid_off(founded_store, debtor) == 27


def test_who_does_not_work_at_the_till_may_not(intake_page: IntakePage, desk: Desk, founded_store: Store, debtor: int,
                                               qtbot: QtBot) -> None:  # fmt: skip
    desk.sign_in(someone(founded_store, "技术员", Role.TECHNICIAN))
    owed = intake_page.form.glance.owed
    owed.ask()
    owed.panel.agree()
    qtbot.waitUntil(lambda: bool(owed.panel.problem.text()))
    assert paid_off(founded_store, debtor) == 27


def test_esc_goes_back_and_f9_waits_for_the_payment(intake_page: IntakePage, qtbot: QtBot, said: list[str]) -> None:
    owed = intake_page.form.glance.owed
    owed.ask()
    assert intake_page.save()
    assert "not noted yet" in said[-1]
    assert intake_page.form.customer.customer_id is not None  # nothing was saved or emptied
    press(Qt.Key.Key_Escape)
    assert not owed.panel.asking()
    owed.ask()
    assert intake_page.step_back()
    assert not owed.panel.asking()
    assert intake_page.form.customer.customer_id is not None


def test_another_customer_closes_it(intake_page: IntakePage, desk: Desk, founded_store: Store, who: Who,
                                    settled: Settled) -> None:  # fmt: skip
    owed = intake_page.form.glance.owed
    owed.ask()
    other = take_in(founded_store, who, customer=CustomerInput("李秀英", ("139 5555 1234",)))
    desk.tell(("orders",))
    settled()
    assert owed.panel.asking()  # the same customer: what is being typed stays
    intake_page.show_subject("intake", other.customer_id)
    settled()
    assert not owed.panel.asking()
    assert not owed.isVisible()


def test_at_pickup_ticks_stay_while_the_debt_is_paid(
    pickup_page: PickupPage, founded_store: Store, who: Who, debtor: int, qtbot: QtBot, settled: Settled
) -> None:
    owed = pickup_page.form.owed
    assert owed.notice.text() == "Owes ¥27.00 from earlier."
    for field in pickup_page.form.accessories.fields():
        field.tick.setChecked(True)
    take_payment(owed, qtbot)
    assert pickup_page.save()  # F9 does not hand out over an open payment
    settled()
    assert cards.card(founded_store, who, debtor + 1).state is State.READY
    owed.panel.form.set_value("owed_means", Means.CARD)
    owed.panel.agree()
    qtbot.waitUntil(lambda: not owed.isVisible())
    settled()
    assert paid_off(founded_store, debtor) == 0
    assert pickup_page.row is not None
    assert pickup_page.row.owed == 0
    assert all(field.tick.isChecked() for field in pickup_page.form.accessories.fields())


def test_what_is_paid_at_another_window_shows_at_pickup(
    pickup_page: PickupPage, desk: Desk, founded_store: Store, who: Who, debtor: int, qtbot: QtBot
) -> None:
    payments.pay_owed(founded_store, who, debtor, PaymentInput(Means.CASH, Decimal(20)))
    desk.tell(("money",))
    qtbot.waitUntil(lambda: pickup_page.form.owed.notice.text() == "Owes ¥7.00 from earlier.")


def test_esc_at_pickup_closes_the_form_first(pickup_page: PickupPage) -> None:
    pickup_page.form.owed.ask()
    assert pickup_page.step_back()
    assert pickup_page.row is not None
    assert pickup_page.step_back()
    assert pickup_page.row is None
