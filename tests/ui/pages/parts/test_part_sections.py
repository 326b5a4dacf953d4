"""The sections of a part: stock, buying, history; the chart by keys; substitutes; jumps to cards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.parts import PartsPage
from app.ui.widgets import FileButton
from app.workflow.buying import purchasing, supplier_parts, suppliers
from app.workflow.rows.buying import PriceBreak, SupplierInput, SupplierPartInput
from app.workflow.rows.kinds import LedgerKind
from app.workflow.rows.part_story import MonthRow
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput
from app.workflow.rows.stockroom import Moving
from app.workflow.stockroom import moving, part_use, serials, stock, substitutes
from tests.ui import looks
from tests.ui.repair_shop import RepairShop
from tests.ui.shop_pages import press
from tests.ui.text_dump import compare
from tests.workflow.buying.buying_shop import Buyer

Settled = Callable[[], None]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(desk: Desk, shown: Callable[[QWidget], None]) -> PartsPage:
    """The page, shown and active."""
    made = PartsPage(desk)
    shown(made)
    return made


@pytest.fixture
def bought(founded_store: Store, shop: RepairShop, who: Who) -> None:
    """Two screens are reserved for the washer; somebody sells them; four are ordered."""
    part_use.reserve(founded_store, who, shop.washer, shop.screen.id, Decimal(2))
    seller = suppliers.save_supplier(founded_store, who, SupplierInput("Huaqiang North"))
    prices = (PriceBreak(Decimal(1), Decimal(190)), PriceBreak(Decimal(10), Decimal(175)))
    given = SupplierPartInput(seller.id, shop.screen.id, "HQ-13", prices=prices, preferred=True)
    supplier_parts.save_supplier_part(founded_store, who, given)
    order = purchasing.begin(founded_store, who, seller.id)
    order = purchasing.add_line(founded_store, who, order.id, shop.screen.id, Decimal(4))
    purchasing.send(founded_store, who, order.id, order.version, date(2026, 12, 24))


@pytest.mark.usefixtures("bought")
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_dumps_of_the_sections(
    page: PartsPage, shop: RepairShop, settled: Settled, qtbot: QtBot, language: str
) -> None:
    page.open_part(shop.screen.id)
    settled()
    sections = (
        (Qt.Key.Key_2, "stock"), (Qt.Key.Key_3, "buying"), (Qt.Key.Key_4, "history"), (Qt.Key.Key_5, "prices")
    )  # fmt: skip
    for key, name in sections:
        press(qtbot, key, ALT)
        settled()
        if language == "en":
            compare(page, f"parts_{name}")
        assert looks.cut_off(page) == []
        assert looks.nameless(page) == []


def test_from_what_was_bought_to_its_order(
    page: PartsPage, shop: RepairShop, settled: Settled, founded_store: Store, who: Who
) -> None:
    opened: list[tuple[str, object]] = []
    page.desk.opened.connect(lambda kind, key: opened.append((kind, key)))
    buyer = Buyer(founded_store, who)
    order = buyer.sent(buyer.supplier("Huaqiang North"), (shop.screen, 4))
    buyer.came(order, shop.screen, 4, "180")
    page.open_part(shop.screen.id)
    settled()
    page.view.bar.show_at(2)
    settled()
    table = page.view.buying.bought.table
    cells = [[table.rows_model.index(at, column).data() for column in range(1, 6)] for at in range(2)]
    assert cells == [
        ["Huaqiang North", order.number, "4", "¥180.00", "¥720.00"],
        ["–", "送货单 8812", "3", "¥190.00", "¥570.00"],
    ]
    table.select_first()
    table.activated_id.emit(table.current_id())
    assert opened == [("purchase", order.id)]


@pytest.mark.usefixtures("bought")
def test_every_table_of_a_part_goes_into_a_file(
    page: PartsPage, shop: RepairShop, settled: Settled, tmp_path: Path
) -> None:
    page.open_part(shop.screen.id)
    settled()
    for at in range(1, 5):
        page.view.bar.show_at(at)
        settled()
        for button in page.view.stack.currentWidget().findChildren(FileButton):
            button.choose = lambda _parent, _title, name, _kinds: tmp_path / name
            for ending in ("csv", "xlsx"):
                button.export(ending)
                settled()
    written = sorted(path.name.rsplit(" ", 1)[0] for path in tmp_path.glob("*.csv"))
    assert written == sorted(
        f"{name} 3261 1000 0016"
        for name in (
            "Bought so far", "Kept for jobs, and wanted", "Ledger", "On order", "Prices so far", "Used by month",
            "Where it is", "Who sells it", "Who used it",
        )
    )  # fmt: skip
    assert len(list(tmp_path.glob("*.xlsx"))) == len(written)
    ledger = next(tmp_path.glob("Ledger*.csv")).read_text(encoding="utf-8-sig").splitlines()
    assert ledger[0] == 'When,What,Place,Qty,Reserved,Value,"Order, paper","Who, why"'
    assert [line.split(",")[1:6] for line in ledger[1:]] == [
        ["Reserved", "Store room", "0", "2", "0.00"], ["Goods in", "Store room", "3", "0", "570.00"]
    ]  # fmt: skip


@pytest.mark.usefixtures("bought")
def test_from_a_job_to_its_card_by_keys(page: PartsPage, shop: RepairShop, settled: Settled, qtbot: QtBot) -> None:
    opened: list[tuple[str, object]] = []
    page.desk.opened.connect(lambda kind, key: opened.append((kind, key)))
    page.open_part(shop.screen.id)
    settled()
    press(qtbot, Qt.Key.Key_2, ALT)
    settled()
    jobs = page.view.stock.jobs.table
    assert jobs.rows_model.index(0, 1).data() == "Haier XQG80-B14"
    jobs.setFocus()
    jobs.select_first()
    press(qtbot, Qt.Key.Key_Return)
    assert opened == [("card", shop.washer)]
    ledger = page.view.stock.ledger
    ledger.kind.set_value(LedgerKind.RESERVED)
    settled()
    assert [ledger.table.rows_model.index(at, 4).data() for at in range(len(ledger.table.rows_model.ids))] == ["+2"]
    ledger.table.setFocus()
    ledger.table.select_first()
    press(qtbot, Qt.Key.Key_Return)
    assert opened[1:] == [("card", shop.washer)]
    ledger.kind.set_value(LedgerKind.SCRAPPED)
    settled()
    assert ledger.empty.text() == "No such movement."


def test_months_are_read_by_keys_and_as_a_table(
    page: PartsPage, shop: RepairShop, settled: Settled, qtbot: QtBot
) -> None:
    page.open_part(shop.pump.id)
    settled()
    press(qtbot, Qt.Key.Key_4, ALT)
    settled()
    chart = page.view.use.chart
    assert chart.accessibleName() == "2026-11: 1 pc used · 1 in 24 months"
    chart.setFocus()
    press(qtbot, Qt.Key.Key_Left)
    assert chart.accessibleName() == "2026-10: 0 pc used · 1 in 24 months"
    press(qtbot, Qt.Key.Key_Home)
    assert chart.accessibleName().startswith("2024-12: 0")
    press(qtbot, Qt.Key.Key_Left)
    assert chart.at == 0
    press(qtbot, Qt.Key.Key_End)
    assert chart.at == 23
    page.view.use.turn()
    assert page.view.use.months.isVisible()
    assert page.view.use.months.rows_model.index(0, 1).data() == "1"
    assert not chart.isVisible()
    page.view.use.turn()
    assert chart.isVisible()


def test_the_highest_month_fills_the_chart(page: PartsPage, shop: RepairShop, settled: Settled) -> None:
    page.open_part(shop.pump.id)
    settled()
    page.view.bar.show_at(3)
    settled()
    chart = page.view.use.chart
    chart.show_months([MonthRow(date(2026, 10, 1), Decimal(4)), MonthRow(date(2026, 11, 1), Decimal(1))], "m")
    colour = page.desk.theme.colour("edge")
    picture = chart.grab().toImage()
    high, low = chart._bar(0), chart._bar(1)
    assert picture.pixelColor(int(high.center().x()), int(high.top()) + 2).name() == colour
    assert picture.pixelColor(int(low.center().x()), int(low.top()) + 2).name() != colour
    assert picture.pixelColor(int(low.center().x()), int(low.bottom()) - 2).name() == page.desk.theme.colour("accent")


def test_substitutes_are_added_opened_and_taken_off(
    page: PartsPage, shop: RepairShop, settled: Settled, founded_store: Store
) -> None:
    page.open_part(shop.screen.id)
    settled()
    part = page.view.substitutes
    part.search.picked.emit(stock.part(founded_store, shop.pump.id))
    settled()
    assert [each.part.id for each in substitutes.of(founded_store, shop.screen.id)] == [shop.pump.id]
    (line,) = part.lines.lines
    assert line.cells[0].endswith("排水泵 40W")
    part.search.picked.emit(stock.part(founded_store, shop.screen.id))
    settled()
    assert part.problem.text() == "A part is no substitute for itself."
    line.acts[1].run()
    settled()
    assert substitutes.of(founded_store, shop.screen.id) == ()
    assert part.lines.lines == ()


def test_pieces_come_in_and_are_counted_by_their_numbers(
    page: PartsPage, shop: RepairShop, settled: Settled, founded_store: Store, who: Who
) -> None:
    board = stock.save_part(founded_store, who, PartInput("Board", Decimal(9), by_serial=True))
    page.open_part(board.id)
    settled()
    moves = page.view.movements
    moves.ask_goods()
    assert moves.goods_form.form.rows["serials"].isVisible()
    moves.goods_form.form.set_values({"quantity": Decimal(2), "unit_cost": Decimal(5), "serials": "SN1"})
    moves.goods_form.agree()
    settled()
    assert moves.goods_form.form.rows["serials"].error()
    moves.goods_form.form.set_value("serials", "SN1, SN2")
    moves.goods_form.agree()
    settled()
    assert stock.part(founded_store, board.id).on_hand == 2
    moves.ask_count()
    settled()
    assert moves.count_form.form.value("serials") == "SN1, SN2"
    moves.count_form.form.set_values({"counted": Decimal(1), "reason": "lost", "serials": "SN2"})
    moves.count_form.agree()
    settled()
    assert [each.serial for each in serials.here(founded_store, board.id, 1)] == ["SN2"]
    page.open_part(shop.screen.id)
    settled()
    moves.ask_goods()
    assert not moves.goods_form.form.rows["serials"].isVisible()


def test_f9_books_what_the_open_form_asks(
    page: PartsPage, shop: RepairShop, settled: Settled, founded_store: Store
) -> None:
    page.open_part(shop.screen.id)
    settled()
    page.view.movements.ask_goods()
    page.view.movements.goods_form.form.set_values({"quantity": Decimal(2), "unit_cost": Decimal(190)})
    told: list[frozenset[str]] = []
    page.desk.changed.connect(told.append)
    assert page.save()
    settled()
    assert frozenset(("parts", "orders")) in told  # a job may have waited for it: lists of cards are read again
    assert stock.part(founded_store, shop.screen.id).on_hand == 5


def test_what_lies_in_other_places_is_said_and_keeps_the_part(
    page: PartsPage, shop: RepairShop, settled: Settled, founded_store: Store, who: Who
) -> None:
    moving.transfer(founded_store, who, 1, 2, (Moving(shop.screen.id, Decimal(3)),), "dented")
    page.open_part(shop.screen.id)
    settled()
    assert page.view.stock_line.text().endswith(" · 3 in other places")
    page.view.retire()
    settled()
    assert page.view.problem.text().startswith("There are still 3 of it.")
    assert not stock.part(founded_store, shop.screen.id).retired
