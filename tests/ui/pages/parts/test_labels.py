"""Labels from the parts page: of what is chosen, of the list, of shelves; seen first; what can't be made is named."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.errors import ShopError
from app.models.store import Store
from app.printing.documents.catalogue import preview
from app.printing.documents.words import EnglishWords
from app.printing.face import PrinterProfile
from app.printing.face import Role as PrinterRole
from app.ui.desk import Desk
from app.ui.pages.parts import PartsPage
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import PartLabelPaper, ShelfLabelPaper
from app.workflow.slips import labels
from app.workflow.slips.labels import LabelsOf
from app.workflow.stockroom import shelves
from tests.printing import samples
from tests.ui.conftest import FakePrinting
from tests.ui.repair_shop import RepairShop
from tests.ui.shop_pages import press, write

Settled = Callable[[], None]


@pytest.fixture
def page(desk: Desk, shown: Callable[[QWidget], None]) -> PartsPage:
    """The page, shown and active."""
    made = PartsPage(desk)
    shown(made)
    return made


@pytest.fixture
def said(desk: Desk) -> list[str]:
    """All that was said and complained of."""
    heard: list[str] = []
    desk.said.connect(heard.append)
    desk.complained.connect(heard.append)
    return heard


def printed(printing: FakePrinting) -> tuple[Document, list[str], str, int]:
    """The one batch: what, of what, its number, copies."""
    ((document, papers, ref, copies),) = printing.labels
    names = [paper.name for paper in papers if isinstance(paper, PartLabelPaper | ShelfLabelPaper)]
    return document, names, ref, copies


def test_labels_of_the_open_part_by_keys(
    page: PartsPage, shop: RepairShop, printing: FakePrinting, settled: Settled, qtbot: QtBot, said: list[str]
) -> None:
    page.open_part(shop.screen.id)
    settled()
    assert page.print_again()
    settled()
    assert page.parts.labels.count.text() == "1 label"
    write(qtbot, "3")
    settled()
    assert page.parts.labels.count.text() == "3 labels"
    press(qtbot, Qt.Key.Key_Return)
    settled()
    assert printed(printing) == (Document.PART_LABEL, [shop.screen.name], shop.screen.number, 3)
    assert said == ["3 labels go to the printer."]
    assert not page.parts.labels.asking()


def test_a_part_that_is_open_but_not_listed_is_labelled(
    page: PartsPage, shop: RepairShop, printing: FakePrinting, settled: Settled
) -> None:
    page.parts.show_shelf(shop.pump.shelf)
    settled()
    page.open_part(shop.screen.id)
    settled()
    page.print_again()
    settled()
    page.parts.labels.agree()
    settled()
    assert printed(printing)[1] == [shop.screen.name]


def test_several_chosen_ones_and_all_of_the_list(
    page: PartsPage, shop: RepairShop, printing: FakePrinting, settled: Settled
) -> None:
    table = page.parts.table
    page.print_again()
    settled()
    assert not page.parts.labels.yes.isEnabled()  # nothing is chosen yet
    for row in (0, 2):
        both = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        table.selectionModel().select(table.rows_model.index(row, 0), both)
    settled()
    assert page.parts.labels.count.text() == "2 labels"
    page.parts.labels.form.set_value("of", LabelsOf.LISTED)
    settled()
    page.parts.labels.agree()
    settled()
    assert printed(printing) == (
        Document.PART_LABEL,
        [table.rows_model.rows[each].name for each in table.rows_model.ids],
        "",
        1,
    )


def test_shelves_get_their_labels(
    page: PartsPage, shop: RepairShop, printing: FakePrinting, settled: Settled, founded_store: Store
) -> None:
    page.print_again()
    page.parts.labels.form.set_value("of", LabelsOf.SHELVES)
    settled()
    page.parts.labels.agree()
    settled()
    document, names, _, _ = printed(printing)
    assert (document, names) == (Document.SHELF_LABEL, ["B-07", "C-02", "D-11", "E-01"])
    assert all(shelf.number for shelf in shelves.in_use(founded_store))


def test_what_cannot_be_made_is_named_and_the_others_print(
    page: PartsPage, shop: RepairShop, printing: FakePrinting, settled: Settled, said: list[str]
) -> None:
    narrow = ShopError("print.label_too_narrow", width_mm=20, code="1")
    printing.unlabelled = {0: narrow, 2: narrow}
    page.print_again()
    page.parts.labels.form.set_value("of", LabelsOf.LISTED)
    settled()
    page.parts.labels.agree()
    settled()
    rows = page.parts.table.rows_model
    first, _, last = (rows.rows[each].name for each in rows.ids)
    assert said[0] == "1 label goes to the printer."
    assert said[1].startswith(f"Not printed: {first}, {last}. 20 mm is too narrow")


def test_too_many_are_refused_where_they_are_asked_for(
    page: PartsPage, shop: RepairShop, printing: FakePrinting, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(labels, "MOST", 5)
    page.print_again()
    page.parts.labels.form.set_value("of", LabelsOf.LISTED)
    page.parts.labels.form.set_value("copies", Decimal(2))
    settled()
    page.parts.labels.agree()
    settled()
    assert page.parts.labels.problem.text().startswith("At most 5 labels")
    page.parts.labels.form.set_value("copies", Decimal(0))
    page.parts.labels.agree()
    settled()
    assert page.parts.labels.form.rows["copies"].error()
    assert printing.labels == []
    assert page.parts.labels.asking()


def test_labels_are_seen_before_and_left_with_esc(
    page: PartsPage, shop: RepairShop, printing: FakePrinting, settled: Settled
) -> None:
    page.open_part(shop.screen.id)
    settled()
    assert page.preview()
    settled()
    assert [document for document, _ in printing.previews] == [Document.PART_LABEL]
    assert page.seen.isVisible()
    page.seen.bar.copies.setText("12")
    assert page.print_again()
    settled()
    assert [(document, copies) for document, _, _, copies in printing.labels] == [(Document.PART_LABEL, 12)]
    assert page.step_back()
    assert page.view.isVisible()
    assert page.step_back()
    assert not page.parts.labels.asking()


def test_what_a_label_could_not_show_is_said_above_the_pictures(
    page: PartsPage, shop: RepairShop, printing: FakePrinting, settled: Settled
) -> None:
    """As the real service says it of a real label, that of an endless name with a sign that no font has."""
    paper = samples.part(name="Drain pump with a very long name " * 20 + "\U0001f600")
    printing.shown = preview(Document.PART_LABEL, paper, EnglishWords(), PrinterProfile("tags", PrinterRole.TAG))
    page.open_part(shop.screen.id)
    settled()
    assert page.preview()
    settled()
    said = page.seen.notice.text().splitlines()
    assert said[0] == "These characters can't be printed and appear as 〓: \U0001f600"
    assert said[1].startswith("There is no room for all of this: Drain pump with")
    assert page.seen.notice.isVisible()


def test_a_shelf_is_listed_until_esc(page: PartsPage, shop: RepairShop, settled: Settled) -> None:
    page.show_subject("shelf", shop.screen.shelf)
    settled()
    assert page.parts.table.rows_model.ids == [shop.screen.id]
    assert page.parts.shelf_name.text() == "Only what lies on C-02"
    page.parts.find_box.set_value("hinge")
    page.parts.filter_changed()
    settled()
    assert page.parts.table.rows_model.ids == []
    page.parts.table.setFocus()
    assert page.step_back()
    settled()
    assert len(page.parts.table.rows_model.ids) == 3
    assert not page.parts.shelf_line.isVisible()


def test_an_empty_shelf_says_so(page: PartsPage, shop: RepairShop, settled: Settled) -> None:
    page.show_subject("shelf", "B-07")
    settled()
    assert page.parts.empty.text() == "No part lies on B-07."


def test_where_no_part_is_chosen_it_says_what_to_do(page: PartsPage, shop: RepairShop, settled: Settled) -> None:
    settled()
    panel = page.parts.labels
    assert page.print_again()
    settled()
    assert panel.form.field("of").hasFocus()
    assert "Choose parts in the list" in panel.count.text()
    assert page.preview()
    settled()
    assert panel.problem.isVisible()
    assert not panel.yes.isEnabled()  # there is still nothing
    panel.form.set_value("of", LabelsOf.LISTED)
    settled()
    assert panel.yes.isEnabled()


def test_esc_in_the_preview_goes_back_to_where_one_typed(page: PartsPage, shop: RepairShop, settled: Settled) -> None:
    settled()
    page.parts.table.select_first()
    page.print_again()
    settled()
    assert page.parts.labels.copies.hasFocus()
    page.preview()
    settled()
    assert page.seen.isVisible()
    assert not page.parts.labels.copies.hasFocus()
    assert page.step_back()
    assert page.parts.labels.copies.hasFocus()
