"""A paper that is seen: on which printer, how often, saved, opened; printed once by a double click."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.printing.face import OutletKind, Preview, PrinterProfile, Role
from app.ui.desk import Desk
from app.ui.widgets import Button
from app.ui.widgets.paper_panel import Paper, PaperPanel, Shown
from app.workflow.rows.kinds import Document
from tests.ui.conftest import FakePrinting

Settled = Callable[[], None]
PRINTERS = (
    PrinterProfile("标签机", Role.TAG, OutletKind.SERIAL),
    PrinterProfile("second", Role.TAG),
    PrinterProfile("files-tag", Role.TAG),
)


class Bench:
    """A panel with what it was told to do."""

    def __init__(self, desk: Desk, printing: FakePrinting, folder: Path) -> None:
        self.desk, self.printing, self.folder = desk, printing, folder
        self.asked: list[tuple[str, str]] = []
        self.printed: list[tuple[str, int]] = []
        self.came: list[str] = []
        self.copy = 0
        self.name = "tag.pdf"
        printing.profiles = PRINTERS
        self.panel = PaperPanel(desk, lambda: None, 400, self.choose)

    def choose(self, _parent: QWidget, _title: str, name: str, kinds: str) -> Path | None:
        self.asked.append((name, kinds))
        return self.folder / self.name if self.name else None

    def papers(self, _store: object) -> tuple[Paper, ...]:
        self.copy += 1
        return ((Document.REPAIR_TAG, self.copy),)

    def shown(self, **changes: object) -> Shown:
        plain = {"print": lambda printer, copies: self.printed.append((printer, copies))}
        return Shown("Tag", self.papers, **(plain | changes))  # type: ignore[arg-type]


@pytest.fixture
def bench(desk: Desk, printing: FakePrinting, tmp_path: Path, qtbot: QtBot) -> Bench:
    made = Bench(desk, printing, tmp_path)
    qtbot.addWidget(made.panel)
    with qtbot.waitActive(made.panel):
        made.panel.show()
        made.panel.activateWindow()
    return made


@pytest.fixture
def seen(bench: Bench, settled: Settled) -> Bench:
    """It is drawn."""
    bench.panel.open(bench.shown(), come=lambda: bench.came.append("came"))
    settled()
    return bench


def double_click(button: QWidget) -> None:
    """As a hand does it; QTest's own double click is its second press alone."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)


def dots() -> Preview:
    out = io.BytesIO()
    Image.new("1", (50, 20), 1).save(out, "PNG")
    return Preview((out.getvalue(),), dots=True)


def test_its_own_printer_comes_first_and_another_draws_it_anew(seen: Bench, settled: Settled) -> None:
    assert seen.came == ["came"]
    assert [seen.panel.bar.printer.itemText(at) for at in range(3)] == ["标签机", "second", "Folder (tags)"]
    assert seen.printing.previewed_on == [""]
    seen.panel.bar.printer.setFocus()
    seen.panel.bar.printer.setCurrentIndex(1)
    settled()
    assert seen.printing.previewed_on == ["", "second"]
    assert seen.panel.bar.printer.hasFocus()  # the next arrow takes the next one
    assert seen.panel.print_now()
    assert seen.printed == [("second", 1)]


def test_copies_are_whole_and_not_too_many(seen: Bench) -> None:
    told: list[str] = []
    seen.desk.complained.connect(told.append)
    for wrong in ("0", "100", "two", "1.5", ""):
        seen.panel.bar.copies.setText(wrong)
        assert seen.panel.print_now()
    assert told == ["Whole copies, from 1 to 99."] * 5
    assert seen.printed == []
    assert seen.panel.bar.copies.hasFocus()
    seen.panel.bar.copies.setText("12")
    seen.panel.print_now()
    assert seen.printed == [("", 12)]


def test_a_double_click_prints_once(seen: Bench) -> None:
    button = seen.panel.bar.print
    double_click(button)
    assert seen.printed == [("", 1)]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(seen.printed) == 2  # meant


def test_a_button_without_it_counts_both_clicks(qtbot: QtBot) -> None:
    pressed: list[str] = []
    for once, times in ((False, 2), (True, 1)):
        button = Button("More", lambda: pressed.append("x"), once=once)
        qtbot.addWidget(button)
        button.show()
        double_click(button)
        assert len(pressed) == times
        pressed.clear()


def test_what_is_not_saved_yet_says_what_saves_it(bench: Bench, settled: Settled) -> None:
    bench.panel.open(bench.shown(print=None, unsaved=True), come=lambda: None)
    settled()
    assert bench.panel.remarks.text() == "Not saved yet: F9 saves it and prints it on 标签机."
    assert not bench.panel.bar.isVisible()
    assert not bench.panel.print_now()


def test_what_can_only_be_looked_at_offers_no_print(bench: Bench, settled: Settled) -> None:
    bench.panel.open(bench.shown(print=None), come=lambda: None)
    settled()
    bar = bench.panel.bar
    assert [bar.printer.isVisible(), bar.copies.isVisible(), bar.print.isVisible()] == [True, False, False]
    assert bench.panel.remarks.isHidden()


def test_where_there_is_nothing_to_print_it_says_so(bench: Bench, settled: Settled) -> None:
    told: list[str] = []
    bench.desk.complained.connect(told.append)
    bench.panel.open(Shown("None", lambda _store: ()), come=lambda: bench.came.append("came"))
    settled()
    assert told == ["There is nothing to print for this."]
    assert bench.came == []


def test_what_is_to_be_known_and_how_many_are_meant_stand_there(bench: Bench, settled: Settled) -> None:
    bench.panel.open(bench.shown(copies=3, note="The first of many."), come=lambda: None)
    settled()
    assert bench.panel.remarks.text() == "The first of many."
    bench.panel.print_now()
    assert bench.printed == [("", 3)]


def test_it_is_saved_as_the_chosen_printer_would_print_it(seen: Bench, settled: Settled) -> None:
    said: list[str] = []
    seen.desk.said.connect(said.append)
    seen.panel.bar.printer.setCurrentIndex(1)
    settled()
    seen.panel.save_button.click()
    settled()
    assert seen.asked == [("Repair tag.pdf", "PDF files (*.pdf)")]
    assert (seen.printing.exported, seen.printing.exported_from) == ([seen.folder / "tag.pdf"], ["second"])
    assert said == [f"Written: {seen.folder / 'tag.pdf'}"]
    seen.name = ""  # given up
    seen.panel.save_button.click()
    settled()
    assert len(seen.printing.exported) == 1


def test_dots_can_be_saved_as_a_picture(bench: Bench, settled: Settled) -> None:
    bench.printing.shown = dots()
    bench.panel.open(bench.shown(), come=lambda: None)
    settled()
    bench.panel.save_button.click()
    settled()
    assert "*.png" in bench.asked[0][1]


def test_several_papers_are_several_files(bench: Bench, settled: Settled) -> None:
    both = ((Document.PICKUP_RECEIPT, 1), (Document.REPAIR_REPORT, 2))
    bench.panel.open(Shown("Both", lambda _store: both), come=lambda: None)
    settled()
    bench.panel.save_button.click()
    bench.panel.open_button.click()
    settled()
    assert [path.name for path in bench.printing.exported] == ["tag.pdf", "tag 2.pdf"]
    assert bench.printing.looked_at == [(Document.PICKUP_RECEIPT, ""), (Document.REPAIR_REPORT, "")]


def test_once_it_is_printed_the_next_copy_is_seen(seen: Bench, settled: Settled) -> None:
    seen.panel.bar.printer.setCurrentIndex(1)
    settled()
    seen.desk.tell({"papers"})
    settled()
    assert [paper for _, paper in seen.printing.previews] == [1, 1, 2]
    assert seen.printing.previewed_on[-1] == "second"
    seen.panel.hide()
    seen.desk.tell({"papers"})
    settled()
    assert len(seen.printing.previews) == 3  # nobody looks
