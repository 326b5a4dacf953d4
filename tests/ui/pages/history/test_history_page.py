"""The history page: who may see it, filters, opening, the search that is stopped and goes on, the file."""

from __future__ import annotations

import csv
import io
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.errors import ShopError
from app.models import History
from app.models.store import Store
from app.ui.desk import Desk
from app.ui.pages.history import HistoryPage, export
from app.ui.pages.history import search as searching
from app.workflow import history
from app.workflow.house import staff
from app.workflow.registers import history_pages
from app.workflow.rows.history import HistoryFilter, HistoryGroup, HistoryStretch, Progress
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from tests.ui.pages.register.test_register_page import Chosen
from tests.ui.repair_shop import RepairShop
from tests.ui.shop_pages import press
from tests.ui.text_dump import compare

Settled = Callable[[], None]


@pytest.fixture
def chosen(tmp_path: Path) -> Chosen:
    return Chosen(tmp_path)


@pytest.fixture
def page(desk: Desk, shown: Callable[[QWidget], None], settled: Settled, chosen: Chosen) -> HistoryPage:
    """The page in front of a manager."""
    made = HistoryPage(desk, chosen)
    shown(made)
    made.start()
    settled()
    return made


def acts(store: Store) -> list[str]:
    with store.reading() as session:
        return list(session.scalars(select(History.what).order_by(History.id)))


def listed(page: HistoryPage) -> list[list[str]]:
    model = page.table.rows_model
    return [[column.text(model.rows[each]) for column in model.columns] for each in model.ids if each in model.rows]


def choose(page: HistoryPage, group: HistoryGroup | None) -> None:
    page.filters.chips.set_value(group)
    page.filters.chips.picked.emit(group)


def find(page: HistoryPage, text: str) -> None:
    page.filters.find_box.setText(text)
    page.filters.find_box.returnPressed.emit()


def test_dump(page: HistoryPage) -> None:
    compare(page, "history")


def test_the_newest_line_is_that_somebody_looked(page: HistoryPage) -> None:
    lines = listed(page)
    assert lines[0][1:4] == ["王芳", "王芳", "Looked at the history"]
    assert any(line[3] == "Taken in" for line in lines)
    stamps = [line[0] for line in lines]
    assert stamps == sorted(stamps, reverse=True)


def test_to_come_back_at_once_is_not_noted_again(page: HistoryPage, desk: Desk, settled: Settled) -> None:
    before = acts(desk.store).count("history.looked")
    page.start()
    settled()
    assert acts(desk.store).count("history.looked") == before == 1


def test_others_than_managers_see_who_may(page: HistoryPage, desk: Desk, who: Who, settled: Settled) -> None:
    desk.sign_in(replace(who, roles=frozenset({Role.CLERK})))
    settled()
    assert page.table.rows_model.ids == []
    assert not page.table.isVisible()
    assert not page.csv.isVisible()
    assert page.empty.text() == "The history is for: Service manager."
    desk.sign_in(who)
    settled()
    assert page.table.isVisible()
    assert page.table.rows_model.ids


def test_groups_people_and_days(page: HistoryPage, shop: RepairShop, settled: Settled) -> None:
    choose(page, HistoryGroup.MONEY)
    settled()
    assert {line[3] for line in listed(page)} <= {"Deposit", "Labour added", "Quotation", "Answer to the quotation"}
    assert any(line[4].startswith("¥") for line in listed(page))
    choose(page, None)
    page.filters.people.set_value(shop.li.staff_id)
    page.filters.people.changed.emit()
    settled()
    assert {line[1] for line in listed(page)} == {"李工"}
    page.filters.first.setText("2026-11-17")
    page.filters.first.returnPressed.emit()
    settled()
    assert listed(page) == []
    assert "No line fits" in page.empty.text()
    page.filters.first.setText("2026-13-40")
    page.filters.first.returnPressed.emit()
    assert page.problem.text()


def test_number_name_word_and_act_are_found(page: HistoryPage, desk: Desk, shop: RepairShop, settled: Settled) -> None:
    number = next(line[2] for line in listed(page) if line[3] == "Taken in")
    find(page, number)
    settled()
    assert {line[2] for line in listed(page)} == {number}
    find(page, "李秀英")
    settled()
    assert any(line[3] == "New customer" for line in listed(page))
    find(page, "taken in")
    settled()
    assert {line[3] for line in listed(page)} == {"Taken in"}


def test_enter_opens_what_the_line_is_about(
    page: HistoryPage, desk: Desk, shop: RepairShop, settled: Settled, qtbot: QtBot
) -> None:
    opened: list[tuple[str, object]] = []
    desk.opened.connect(lambda kind, key: opened.append((kind, key)))
    complained: list[str] = []
    desk.complained.connect(complained.append)
    for act, kind in (("Taken in", "card"), ("New part", "part"), ("New customer", "customer")):
        find(page, act)
        settled()
        page.table.setFocus()
        page.table.select_first()
        press(qtbot, Qt.Key.Key_Return)
        assert opened[-1][0] == kind, act
    assert not complained
    find(page, "Shop founded")
    settled()
    page.table.select_first()
    page.table.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert "no page behind it" in complained[0]


def test_it_fills_as_it_scrolls(page: HistoryPage, desk: Desk, who: Who, settled: Settled, qtbot: QtBot) -> None:
    with desk.store.writing() as session:
        for each in range(500):
            history.note(session, who, desk.store.now(), "staff", 1, "staff.signed_in", new=f"pc-{each}")
    page.table.verticalScrollBar().setValue(0)
    desk.tell(("staff",))
    settled()
    assert len(page.table.rows_model.ids) == 200
    for wanted in (400, 525):
        page.table.scrollToBottom()
        qtbot.waitUntil(lambda least=wanted: len(page.table.rows_model.ids) >= least)
        settled()
    ids = page.table.rows_model.ids
    assert ids == sorted(set(ids), reverse=True)
    assert ids[-1] == 1


class Slow:
    """Stands before the verb: each piece of a search waits until the test lets it go."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.gate = threading.Semaphore(0)
        self.pieces = 0
        self._real = history_pages.search
        patch.setattr(history_pages, "search", self)
        patch.setattr(history_pages, "CHUNK", 5)

    def __call__(
        self, store: Any, who: Who, wanted: HistoryFilter, below: int = 0, limit: int = 200, going_on: Any = None
    ) -> HistoryStretch:
        def waiting(progress: Progress) -> bool:
            self.pieces += 1
            self.gate.acquire(timeout=20)
            return bool(going_on(progress))

        return self._real(store, who, wanted, below, limit, waiting)


def test_a_long_search_says_how_far_it_is_can_be_stopped_and_goes_on(
    page: HistoryPage, settled: Settled, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Slow(monkeypatch)
    find(page, "Shop founded")  # the very first line of all
    qtbot.waitUntil(lambda: slow.pieces == 1)
    slow.gate.release()
    qtbot.waitUntil(lambda: "Searching… back to 16 Nov 2026" in page.progress.text())
    assert page.stop_button.isVisible()
    page.stop_button.click()
    slow.gate.release(1_000)
    settled()
    assert page.progress.text() == "Searched back to 16 Nov 2026"
    assert page.stop_button.text() == "Go on"
    assert page.table.rows_model.ids == []
    assert not page.empty.isVisible(), "nothing is said to be missing before all was looked at"
    page.stop_button.click()
    settled()
    assert [line[3] for line in listed(page)] == ["Shop founded"]
    qtbot.waitUntil(lambda: not page.stop_button.isVisible())


def read_csv(path: Path) -> list[list[str]]:
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_file_has_what_the_filter_leaves_and_the_taking_is_noted(
    page: HistoryPage, desk: Desk, chosen: Chosen, settled: Settled, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(page, HistoryGroup.CUSTOMERS)
    settled()
    page.table.setFocus()
    press(qtbot, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    settled()
    lines = read_csv(tmp_path / chosen.names[0])
    assert lines[0] == ["When", "Who", "About", "What", "Old", "New", "Why"]
    assert {line[3] for line in lines[1:]} == {"New customer", "New article"}
    assert len(lines) - 1 == len(page.table.rows_model.ids)
    with desk.store.reading() as session:
        last = session.scalars(select(History).order_by(History.id.desc())).first()
        assert last is not None
        assert (last.what, last.staff_id, last.new) == ("history.exported", 1, "Customers, articles")
    assert list(tmp_path.glob(".*part")) == []


def test_no_cell_of_the_file_starts_a_formula(
    page: HistoryPage, desk: Desk, who: Who, chosen: Chosen, settled: Settled, tmp_path: Path
) -> None:
    with desk.store.writing() as session:
        history.note(session, who, desk.store.now(), "customer", 1, "customer.changed.name", old="=1+1", new="\t=cmd")
    find(page, "cmd")
    settled()
    page.export_csv()
    settled()
    (line,) = read_csv(tmp_path / chosen.names[0])[1:]
    assert line[4] == "'=1+1"
    assert line[5].startswith("'")


def test_a_file_that_is_stopped_leaves_none(
    page: HistoryPage, desk: Desk, chosen: Chosen, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_pages, "AT_ONCE", 3)
    said: list[str] = []
    desk.said.connect(said.append)
    real = export.Export.run

    def stopped(self: export.Export, store: Any) -> bool:
        self.stop()
        return real(self, store)

    monkeypatch.setattr(export.Export, "run", stopped)
    page.export_csv()
    settled()
    assert said == ["Stopped: no file was written."]
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


def test_a_folder_that_takes_no_file_is_said(
    page: HistoryPage, chosen: Chosen, settled: Settled, tmp_path: Path
) -> None:
    chosen.folder = tmp_path / "is not there"
    page.export_csv()
    settled()
    assert "history" in page.problem.text()
    assert page.csv.isEnabled()


def test_a_day_of_work_leaves_no_secret_in_it(
    page: HistoryPage, desk: Desk, who: Who, chosen: Chosen, settled: Settled, tmp_path: Path
) -> None:
    """The sample shop took in a phone with its unlock code (2580); a PIN and a badge are given, too."""
    staff.change_pin(desk.store, who, 1, "739155")
    badge = staff.issue_badge(desk.store, who, 1).badge
    with pytest.raises(ShopError):
        staff.sign_in(desk.store, 1, "998877", "pc-test")
    page.export_csv()
    settled()
    text = (tmp_path / chosen.names[0]).read_text(encoding="utf-8-sig")
    assert text.count("\n") > 20
    secrets = ("2580", "739155", "998877", str(badge), "argon2", "1234,")
    assert not [each for each in secrets if each in text]


def test_a_search_keeps_what_it_found(desk: Desk, who: Who, settled: Settled) -> None:
    search = searching.Search(who, HistoryFilter())
    first = search.page(desk.store, 0, 5)
    second = search.page(desk.store, first.ids[-1], 5)
    again = search.page(desk.store, 0, 10)
    assert again.ids == (*first.ids, *second.ids)
    assert first.more

    last: Sequence[int] = search.page(desk.store, 0, 10_000).ids
    assert last[-1] == 1
    assert search.done


def test_the_days_are_the_shops(desk: Desk, who: Who) -> None:
    on_the_day = HistoryFilter(first=date(2026, 11, 16), last=date(2026, 11, 16))
    assert history_pages.search(desk.store, who, on_the_day).ids
    assert not history_pages.search(desk.store, who, HistoryFilter(last=date(2026, 11, 15))).ids
