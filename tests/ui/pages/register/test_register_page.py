"""The goods register page: filters, the card behind a line, PDF and CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.errors import ShopError
from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.register import RegisterPage
from app.ui.widgets.saved_files import write_bytes
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import RegisterPaper
from app.workflow.rows.shop import Who
from app.workflow.workbench import bench, cards
from tests.ui.conftest import FakePrinting
from tests.ui.repair_shop import RepairShop
from tests.ui.shop_pages import press, write
from tests.ui.text_dump import compare

Settled = Callable[[], None]


class Chosen:
    """Answers the file dialog: the proposed name in a folder, or None when the clerk goes back."""

    def __init__(self, folder: Path) -> None:
        self.folder: Path | None = folder
        self.names: list[str] = []

    def __call__(self, parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
        self.names.append(name)
        return self.folder / name if self.folder else None


@pytest.fixture
def chosen(tmp_path: Path) -> Chosen:
    return Chosen(tmp_path)


@pytest.fixture
def page(desk: Desk, shown: Callable[[QWidget], None], chosen: Chosen) -> RegisterPage:
    """The page, shown and active."""
    made = RegisterPage(desk, chosen)
    shown(made)
    return made


def test_dump(page: RegisterPage, shop: RepairShop) -> None:
    compare(page, "register")


def test_dates_filter_and_wrong_ones_are_named(
    page: RegisterPage, shop: RepairShop, settled: Settled, qtbot: QtBot
) -> None:
    page.first.setFocus()
    write(qtbot, "2026-11-17")
    press(qtbot, Qt.Key.Key_Return)
    settled()
    assert page.table.rows_model.ids == []
    assert page.empty.isVisible()
    page.first.setText("2026-13-40")
    page.first.returnPressed.emit()
    assert page.problem.text()
    page.first.setText("2026-11-16")
    page.first.returnPressed.emit()
    settled()
    assert not page.problem.text()
    assert len(page.table.rows_model.ids) == 3


def test_state_and_struck_lines(
    page: RegisterPage, shop: RepairShop, settled: Settled, founded_store: Store, who: Who, desk: Desk
) -> None:
    bench.void(founded_store, who, shop.laptop, cards.card(founded_store, who, shop.laptop).version, "typed twice")
    desk.tell(("register",))
    settled()
    model = page.table.rows_model
    assert "typed twice" in str(model.index(0, 10).data())
    page.chips.buttons()[1].click()
    settled()
    assert len(page.table.rows_model.ids) == 2
    page.chips.buttons()[2].click()
    settled()
    assert page.table.rows_model.ids == []


def test_find(page: RegisterPage, shop: RepairShop, settled: Settled, qtbot: QtBot) -> None:
    page.start()
    write(qtbot, "8000")
    press(qtbot, Qt.Key.Key_Return)
    settled()
    assert [row.customer for row in page.table.rows_model.rows.values()] == ["张伟明"]


def test_enter_opens_the_card(page: RegisterPage, shop: RepairShop, settled: Settled, qtbot: QtBot, desk: Desk) -> None:
    asked: list[tuple[str, object]] = []
    desk.opened.connect(lambda kind, subject: asked.append((kind, subject)))
    page.table.setFocus()
    page.table.select_first()
    press(qtbot, Qt.Key.Key_Return)
    assert asked == [("card", shop.laptop)]


def test_csv_holds_what_is_listed_with_words(page: RegisterPage, shop: RepairShop, settled: Settled, chosen: Chosen,
                                             qtbot: QtBot) -> None:
    page.find_box.setText("8000")
    page.table.setFocus()
    press(qtbot, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    settled()
    assert chosen.names == ["goods register 2026-11-16.csv"]
    assert chosen.folder is not None
    data = (chosen.folder / chosen.names[0]).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert [(row["Customer"], row["Kind"], row["Number"]) for row in rows] == [("张伟明", "Paid", "1261 1000 0014")]


def test_pdf_is_written_and_opened(
    page: RegisterPage, shop: RepairShop, settled: Settled, chosen: Chosen, printing: FakePrinting
) -> None:
    assert page.preview()
    settled()
    assert chosen.folder is not None
    path = chosen.folder / "goods register 2026-11-16.pdf"
    assert printing.exported == [path]
    assert printing.opened == [path]
    chosen.folder = None
    page.make_pdf()
    settled()
    assert printing.exported == [path]


def test_it_is_printed_as_it_is_listed(
    page: RegisterPage, shop: RepairShop, settled: Settled, printing: FakePrinting, desk: Desk
) -> None:
    said: list[str] = []
    desk.said.connect(said.append)
    page.find_box.setText("8000")
    assert page.print_again()
    assert page.print_again()  # pressed twice, it comes out once
    settled()
    ((document, paper, _ref),) = printing.printed
    assert document is Document.GOODS_REGISTER
    assert isinstance(paper, RegisterPaper)
    assert [row.customer for row in paper.rows] == ["张伟明"]
    assert len(said) == 1
    assert printing.exported == []
    page.print.click()
    settled()
    assert len(printing.printed) == 2


def test_a_print_that_is_refused_is_said_and_can_be_tried_again(
    page: RegisterPage, shop: RepairShop, settled: Settled, printing: FakePrinting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_values: object) -> None:
        raise ShopError("spool.full", path="spool.sqlite3")

    with monkeypatch.context() as patch:
        patch.setattr(printing, "print_paper", full)
        page.print_list()
        settled()
    assert "full" in page.problem.text()
    page.print_list()
    settled()
    assert len(printing.printed) == 1


def test_a_folder_that_refuses_is_said(page: RegisterPage, shop: RepairShop, settled: Settled, chosen: Chosen) -> None:
    assert chosen.folder is not None
    chosen.folder = chosen.folder / "missing"
    page.export_csv()
    settled()
    assert page.problem.text()


def test_no_half_file_is_left(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.mkdir()
    with pytest.raises(ShopError, match=r"export\.not_written"):
        write_bytes(b"x", target)
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
