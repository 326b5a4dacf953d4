"""The page of cases and vans: made, changed, put away; parts moved and scrapped; a case filled by one key."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.models import STORE_ROOM
from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.places import PlacesPage
from app.workflow.rows.kinds import Document, OldFate, PlaceKind
from app.workflow.rows.restock_paper import RestockPaper
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput, PartRow
from app.workflow.rows.stockroom import PlaceInput, PlaceRow
from app.workflow.stockroom import old_parts, part_use, places, restocking, serials, stock
from tests.ui.conftest import FakePrinting
from tests.ui.repair_shop import RepairShop
from tests.ui.shop_pages import founded_store, shop, shown

__all__ = ["founded_store", "shop", "shown"]
ONE, TWO = Decimal(1), Decimal(2)


@pytest.fixture
def case(founded_store: Store, who: Who) -> PlaceRow:
    return places.save(founded_store, who, PlaceInput(PlaceKind.CASE, staff_id=who.staff_id))


@pytest.fixture
def board(founded_store: Store, who: Who) -> PartRow:
    """Three pieces with numbers."""
    made = stock.save_part(founded_store, who, PartInput("Board", ONE, by_serial=True))
    return stock.goods_in(founded_store, who, made.id, Decimal(3), ONE, pieces=("B1", "B2", "B3"))


@pytest.fixture
def page(desk: Desk, case: PlaceRow, board: PartRow, shown: Callable[[QWidget], None]) -> PlacesPage:
    made = PlacesPage(desk)
    shown(made)
    return made


def press(page: PlacesPage, row: PlaceRow, act: str) -> None:
    button = page.lines.button(row.id, act)
    assert button is not None
    button.click()


def test_a_van_is_made_renamed_and_put_away(
    page: PlacesPage, founded_store: Store, settled: Callable[[], None]
) -> None:
    assert len(page.lines.lines) == 3
    page.add.click()
    page.ask.form.set_value("kind", PlaceKind.VAN)
    page.ask.agree()
    settled()
    assert page.ask.form.rows["name"].error()  # a van has a name
    page.ask.form.set_value("name", "Van 1")
    page.ask.agree()
    settled()
    assert not page.ask.asking()
    van = places.all_places(founded_store)[-1]
    press(page, van, "edit")
    page.ask.form.set_value("name", "Van 2")
    page.ask.agree()
    settled()
    assert page.lines.lines[-1].cells[0] == "Van 2"
    press(page, places.all_places(founded_store)[-1], "retire")
    settled()
    assert len(page.lines.lines) == 3


def test_f9_keeps_what_an_open_form_asks(
    page: PlacesPage, founded_store: Store, who: Who, case: PlaceRow, board: PartRow, qtbot: QtBot,
    settled: Callable[[], None],
) -> None:
    page.ask_new()
    page.ask.form.set_values({"kind": PlaceKind.VAN, "name": "Van 7"})
    assert page.save()
    settled()
    assert [row.name for row in places.all_places(founded_store)][-1] == "Van 7"
    page.filling.show_place(case)
    settled()
    page.filling.level.click()
    page.filling.carries.choose(board)
    qtbot.keyClicks(page.filling.carries.form.rows["level"].field, "3")  # in place of the 1 that stood there
    assert page.save()
    settled()
    assert [row.level for row in restocking.proposal(founded_store, case.id)] == [3]


def test_without_a_case_it_is_said_how_to_begin(
    page: PlacesPage, founded_store: Store, who: Who, case: PlaceRow, settled: Callable[[], None]
) -> None:
    assert page.filling.hint.text() == "No case or van is chosen."
    places.retire(founded_store, who, case.id, case.version)
    page.reload()
    settled()
    assert page.filling.hint.text() == "No case or van yet. Press Alt+N to make the first."


def test_the_two_that_are_always_there_have_no_keys(page: PlacesPage) -> None:
    assert [len(line.acts) for line in page.lines.lines] == [0, 0, 3]


def test_a_case_is_filled_by_one_key(
    page: PlacesPage, founded_store: Store, who: Who, case: PlaceRow, board: PartRow, settled: Callable[[], None]
) -> None:
    restocking.set_level(founded_store, who, case.id, board.id, TWO)
    press(page, case, "fill")
    settled()
    (line,) = page.filling.lines.lines
    assert "SN B1, B2" in line.cells[1]
    assert page.save()
    settled()
    assert [row.serial for row in serials.here(founded_store, board.id, case.id)] == ["B1", "B2"]
    assert page.filling.lines.lines == ()
    assert not page.filling.yes.isEnabled()
    assert stock.check_sums(founded_store).wrong == ()


def test_what_it_should_carry_is_kept_and_then_missing(
    page: PlacesPage, case: PlaceRow, board: PartRow, settled: Callable[[], None]
) -> None:
    press(page, case, "fill")
    settled()
    page.filling.level.click()
    form = page.filling.carries
    form.agree()
    settled()
    assert form.problem.text()  # no part was chosen
    form.choose(board)
    form.form.set_value("level", Decimal(5))
    form.agree()
    settled()
    assert not form.asking()
    (line,) = page.filling.lines.lines
    assert line.cells[4:] == ("5", "5", "3")
    assert line.tones[-1] == "warn"  # the store room has less


def test_old_parts_that_lie_about_lead_to_their_card(
    page: PlacesPage, founded_store: Store, who: Who, shop: RepairShop, desk: Desk, settled: Callable[[], None]
) -> None:
    before = len(page.old.lines.lines)  # of the sample shop's own used parts
    card = part_use.use_now(founded_store, who, shop.phone, shop.screen.id, ONE)
    desk.tell(("parts",))
    settled()
    assert len(page.old.lines.lines) == before + 1
    use = card.parts[-1].id
    opened: list[object] = []
    desk.opened.connect(lambda kind, key: opened.append((kind, key)))
    button = page.old.lines.button(use, "card")
    assert button is not None
    button.click()
    assert opened == [("card", shop.phone)]
    old_parts.set_fate(founded_store, who, use, OldFate.CREDIT, note="bag 7")
    desk.tell(("orders",))
    settled()
    line = page.old.lines.lines[-1]
    assert (line.key, "bag 7" in line.cells[0]) == (use, True)
    old_parts.set_fate(founded_store, who, use, OldFate.SCRAPPED)
    desk.tell(("orders",))
    settled()
    assert len(page.old.lines.lines) == before


def test_a_piece_is_moved_and_another_scrapped(
    page: PlacesPage, founded_store: Store, case: PlaceRow, board: PartRow, settled: Callable[[], None]
) -> None:
    page.move_button.click()
    form = page.moving.form
    page.moving.agree()
    settled()
    assert page.moving.problem.text()  # no part was chosen
    page.moving.choose(board)
    assert form.rows["serials"].isVisible()
    form.set_value("end", case.id)
    page.moving.agree()
    settled()
    assert form.rows["serials"].error()
    form.set_value("serials", "b3")
    page.moving.agree()
    settled()
    assert not page.moving.asking()
    assert [row.serial for row in serials.here(founded_store, board.id, case.id)] == ["B3"]
    page.move_button.click()
    page.moving.choose(board)
    form.set_value("start", STORE_ROOM)
    form.set_value("end", 0)
    form.set_value("serials", "B1")
    page.moving.agree()
    settled()
    assert form.rows["reason"].error()  # why
    form.set_value("reason", "cracked")
    page.moving.agree()
    settled()
    assert [row.serial for row in serials.here(founded_store, board.id, STORE_ROOM)] == ["B2"]
    assert stock.check_sums(founded_store).wrong == ()


def test_the_list_of_a_case_is_seen_and_printed(
    page: PlacesPage, founded_store: Store, who: Who, case: PlaceRow, board: PartRow, printing: FakePrinting,
    settled: Callable[[], None],
) -> None:
    assert not page.print_again()  # no case is chosen
    assert not page.preview()
    page.filling.show_place(case)
    settled()
    assert not page.filling.paper.isVisible()
    complained: list[str] = []
    page.desk.complained.connect(complained.append)
    assert page.print_again()
    settled()
    assert complained == ["Nothing is missing there: there is no list to print."]
    restocking.set_level(founded_store, who, case.id, board.id, TWO)
    page.filling.show_place(case)
    settled()
    assert page.filling.paper.isVisible()
    page.filling.paper.click()
    settled()
    ((document, paper, *_),) = printing.printed
    assert document is Document.RESTOCK_LIST
    assert isinstance(paper, RestockPaper)
    assert [(line.number, line.offered, line.pieces) for line in paper.lines] == [(board.number, TWO, ("B1", "B2"))]
    assert paper.place.id == case.id
    assert page.preview()
    settled()
    assert page.seen.isVisible()
    assert page.step_back()
    assert page.filling.isVisible()
