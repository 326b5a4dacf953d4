"""The papers of the pickup page: seen before they are printed, the declaration of a lost receipt, report and notice."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.pickup.page import PickupPage
from app.workflow.house import shop
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.kinds import Document, How
from app.workflow.rows.papers import LostPaper, PickupPaper, ReportPaper
from app.workflow.rows.shop import Who
from app.workflow.slips import papers
from app.workflow.workbench import cards
from tests.ui.conftest import FakePrinting
from tests.ui.pages.pickup.test_page import Settled, page, ready, said, scan, tick_all

__all__ = ["page", "ready", "said"]


def owed(store: Store, who: Who) -> list[Document]:
    return [slip.document for slip in papers.owed(store, who.station)]


def seen(page: PickupPage, settled: Settled) -> None:
    assert page.preview()
    settled()
    assert page.stack.currentWidget() is page.papers.panel


def test_the_receipt_is_seen_before_it_is_printed(
    page: PickupPage, printing: FakePrinting, ready: TakenIn, qtbot: QtBot, settled: Settled
) -> None:
    assert not page.preview()  # nobody is at the counter
    assert not page.foot.see.isVisible()
    scan(page, ready.claim_receipt_number, qtbot, settled)
    tick_all(page)
    page.form.bill.form.set_value("discount", Decimal(5))
    settled()
    page.foot.see.click()
    settled()
    ((document, paper),) = printing.previews
    assert document is Document.PICKUP_RECEIPT
    assert isinstance(paper, PickupPaper)
    assert (paper.card.number, paper.bill.total) == (ready.number, Decimal(95))
    assert all(item.given_back for item in paper.card.items if item.kind == "accessory")
    panel = page.papers.panel
    assert panel.title.text() == "Pickup receipt as it will be printed"
    assert "Not saved yet: F9 saves it and prints it on 标签机." in panel.remarks.text()
    assert not panel.bar.isVisible()
    assert not page.print_again()
    assert page.step_back()
    assert page.stack.currentWidget() is page.form
    assert page.row is not None  # one step back, no more


def test_f9_prints_what_is_seen(
    page: PickupPage, founded_store: Store, who: Who, ready: TakenIn, qtbot: QtBot, settled: Settled
) -> None:
    scan(page, ready.claim_receipt_number, qtbot, settled)
    tick_all(page)
    seen(page, settled)
    assert page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    settled()
    assert page.stack.currentIndex() == 0
    assert owed(founded_store, who)[-1] is Document.PICKUP_RECEIPT
    seen(page, settled)  # of what just went out
    assert page.papers.panel.bar.print.isVisible()
    page.papers.panel.bar.copies.setText("2")
    assert page.print_again()
    settled()
    assert [slip.copy for slip in papers.owed(founded_store, who.station)[-2:]] == [2, 3]
    assert page.step_back()


def test_the_report_is_seen_with_it_where_the_shop_gives_it_with_the_goods(
    page: PickupPage, printing: FakePrinting, founded_store: Store, who: Who, ready: TakenIn, qtbot: QtBot,
    settled: Settled,
) -> None:  # fmt: skip
    profile = shop.shop_row(founded_store)
    shop.change_shop(founded_store, who, replace(profile, report_with_goods=True), profile.version)
    scan(page, ready.claim_receipt_number, qtbot, settled)
    seen(page, settled)
    assert [document for document, _ in printing.previews] == [Document.PICKUP_RECEIPT, Document.REPAIR_REPORT]
    report = printing.previews[1][1]
    assert isinstance(report, ReportPaper)
    assert report.warranty_until is not None
    page.step_back()
    tick_all(page)
    page.save()
    qtbot.waitUntil(lambda: page.last is not None)
    assert owed(founded_store, who)[-2:] == [Document.PICKUP_RECEIPT, Document.REPAIR_REPORT]


def test_what_can_not_be_read_is_said_under_its_field_before_anything_is_shown(
    page: PickupPage, printing: FakePrinting, ready: TakenIn, qtbot: QtBot, settled: Settled
) -> None:
    scan(page, ready.claim_receipt_number, qtbot, settled)
    field = page.form.bill.form.rows["discount"]
    page.form.bill.form.field("discount").setText("ten")  # type: ignore[attr-defined]
    assert page.preview()
    settled()
    assert field.error()
    assert page.stack.currentWidget() is page.form
    assert printing.previews == []


def test_the_declaration_is_seen_while_it_is_asked_and_printed_when_it_is_made(
    page: PickupPage, printing: FakePrinting, founded_store: Store, who: Who, ready: TakenIn, qtbot: QtBot,
    settled: Settled,
) -> None:  # fmt: skip
    page.show_subject("pickup", ready.order_id)
    qtbot.waitUntil(lambda: page.row is not None)
    settled()
    QTest.keyClick(page, Qt.Key.Key_F6)
    qtbot.waitUntil(page.reason.asking)
    page.reason.text.set_value("张伟明, ID card …4321")
    seen(page, settled)
    ((document, paper),) = printing.previews
    assert document is Document.LOST_DECLARATION
    assert isinstance(paper, LostPaper)
    assert (paper.declared_by, paper.receipt_number) == ("张伟明, ID card …4321", ready.claim_receipt_number)
    assert page.step_back()
    assert page.reason.asking()  # what was typed is still there
    QTest.keyClick(page.reason.text, Qt.Key.Key_Return)
    settled()
    assert owed(founded_store, who)[-2:] == [Document.LOST_DECLARATION, Document.CLAIM_RECEIPT]


def test_the_report_is_printed_by_its_key(
    page: PickupPage, founded_store: Store, who: Who, ready: TakenIn, qtbot: QtBot, settled: Settled, said: list[str]
) -> None:
    assert not page.foot.report.isVisible()
    scan(page, ready.claim_receipt_number, qtbot, settled)
    QTest.keyClick(page, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    settled()
    assert owed(founded_store, who)[-1] is Document.REPAIR_REPORT
    assert said[-1] == "Repair report goes to the printer, copy 1"


def test_a_notice_to_who_did_not_come_counts_as_told(
    page: PickupPage, founded_store: Store, who: Who, ready: TakenIn, qtbot: QtBot, settled: Settled
) -> None:
    assert not page.foot.notice.isVisible()
    scan(page, ready.claim_receipt_number, qtbot, settled)
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    settled()
    assert owed(founded_store, who)[-1] is Document.COLLECT_NOTICE
    assert cards.card(founded_store, who, ready.order_id).told_how == How.LETTER
    assert page.row is not None


@pytest.mark.parametrize("leave", ["another order", "put aside"])
def test_a_preview_that_comes_late_covers_nothing(
    page: PickupPage, desk: Desk, ready: TakenIn, qtbot: QtBot, settled: Settled, leave: str
) -> None:
    scan(page, ready.claim_receipt_number, qtbot, settled)
    assert page.row is not None
    assert page.preview()
    if leave == "put aside":
        page.clear()
    else:
        page.show_row(page.row)
    settled()
    assert page.stack.currentWidget() is not page.papers.panel
