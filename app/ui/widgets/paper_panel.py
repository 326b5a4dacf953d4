"""A paper as it will be printed, on the printer of one's choice: print it, save it, open it; until Esc."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from app.errors import ShopError
from app.printing.face import Preview, PrinterProfile, PrintService
from app.ui.desk import Desk
from app.ui.names import document_name
from app.ui.printer_words import printer_title
from app.ui.widgets.badges import Notice
from app.ui.widgets.button import Button
from app.ui.widgets.focus import give_back
from app.ui.widgets.preview_panel import PAGE_WIDTH, PreviewPanel
from app.ui.widgets.print_bar import PrintBar
from app.ui.widgets.saved_files import choose_file
from app.ui.words import translate
from app.workflow.rows.kinds import Document

Paper = tuple[Document, object]  # and its row of workflow.rows.papers
ChooseFile = Callable[[QWidget, str, str, str], Path | None]


@dataclass(frozen=True, slots=True)
class Shown:
    """What a panel shows. `papers(store)` are the rows, read off the window's thread.

    `print(printer, copies)` is what Print does; None: it can't be printed from here. `unsaved`: nothing is kept yet, so
    printing is what the page's F9 does. `copies`: so many are proposed. `note`: what is to be known of it.
    """

    title: str
    papers: Callable[[Any], Sequence[Paper]]
    print: Callable[[str, int], object] | None = None
    unsaved: bool = False
    copies: int = 1
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Drawn:
    papers: tuple[Paper, ...]
    printers: tuple[PrinterProfile, ...]
    preview: Preview


class PaperPanel(PreviewPanel):
    """Pages one under the other with what can be done; `back` is what Esc does, `choose` asks where a file goes.

    `name` begins the object names of what can be pressed: of several panels of a page each has its own.
    """

    def __init__(
        self,
        desk: Desk,
        back: Callable[[], object],
        page_width: int = PAGE_WIDTH,
        choose: ChooseFile = choose_file,
        name: str = "preview",
    ) -> None:
        super().__init__("", back, page_width)
        self._desk, self._choose = desk, choose
        self.shown: Shown | None = None
        self._papers: tuple[Paper, ...] = ()
        self._before: QWidget | None = None  # had the focus when it came
        self.bar = PrintBar(name)
        self.remarks = Notice()
        self.column.insertWidget(1, self.bar)
        self.column.insertWidget(2, self.remarks)
        self.bar.chosen.connect(self._draw_again)
        self.bar.printed.connect(self.print_now)
        self.save_button = Button(translate("Preview", "Save as…"), self.save_now, key="Ctrl+S", own_key=True)
        self.open_button = Button(translate("Preview", "Open"), self.open_now, key="Ctrl+O", own_key=True, once=True)
        self.save_button.setObjectName(f"{name}_save")
        self.open_button.setObjectName(f"{name}_open")
        self.head.insertWidget(1, self.save_button)
        self.head.insertWidget(2, self.open_button)
        desk.changed.connect(self._kinds_changed)

    # --- seen

    def open(
        self, shown: Shown, come: Callable[[], object], fail: Callable[[ShopError], None] | None = None
    ) -> None:
        """Draw it as its own printer would print it; `come` brings the panel to the front once it is drawn."""
        printing = self._desk.printing

        def draw(store: Any) -> _Drawn:
            papers = tuple(shown.papers(store))
            if not papers:
                raise ShopError("paper.no_slip")
            return _Drawn(papers, printing.printers_for(papers[0][0]), _drawn(printing, papers, ""))

        def drawn(found: _Drawn) -> None:
            self.shown, self._papers = shown, found.papers
            self.title.setText(shown.title)
            self.bar.show_for(found.printers, prints=shown.print is not None, copies=shown.copies)
            self.bar.setVisible(not shown.unsaved)
            self.remark(shown.note)
            if shown.unsaved:
                words = translate("Preview", "Not saved yet: {key} saves it and prints it on {printer}.")
                self.remark(words.format(key="F9", printer=printer_title(found.printers[0].name)))
            if not self.isVisible():
                self._before = QApplication.focusWidget()
            come()
            self.show_preview(found.preview)

        self._desk.latest(self, "preview", draw, then=drawn, fail=fail or self._desk.complain)

    def remark(self, words: str) -> None:
        """What is to be known of what is seen; "" for nothing."""
        self.remarks.say(words, "info")

    def give_back(self) -> None:
        """The page has left it: the focus goes to where it was."""
        give_back(self._before)

    def forget(self) -> None:
        """What is still being drawn is not wanted any more."""
        self._desk.background.forget(self, "preview")

    def _draw_again(self) -> None:
        """On another printer."""
        work = partial(_drawn, self._desk.printing, self._papers, self.bar.chosen_printer())
        self._desk.background.latest(self, "preview", work, self._show_again, self._desk.complain)

    def _kinds_changed(self, kinds: object) -> None:
        """It was printed: the next print is another copy."""
        shown, printing, printer = self.shown, self._desk.printing, self.bar.chosen_printer()
        if not (isinstance(kinds, frozenset) and "papers" in kinds and self.isVisible()):
            return
        if shown is None or shown.print is None:
            return

        def draw(store: Any) -> tuple[tuple[Paper, ...], Preview]:
            papers = tuple(shown.papers(store))
            return papers, _drawn(printing, papers, printer)

        def drawn(found: tuple[tuple[Paper, ...], Preview]) -> None:
            self._papers = found[0]
            self._show_again(found[1])

        self._desk.latest(self, "preview", draw, then=drawn)

    def _show_again(self, preview: Preview) -> None:
        """The focus stays where it is: on the printers the next arrow takes the next one."""
        focused = QApplication.focusWidget()
        self.show_preview(preview)
        if focused is not None and self.bar.isAncestorOf(focused):
            focused.setFocus()

    # --- done with it

    def print_now(self) -> bool:
        """Ctrl+P while it is seen. False when it can't be printed from here."""
        if self.shown is None or self.shown.print is None:
            return False
        try:
            copies = self.bar.wanted_copies()
        except ShopError as error:
            self._desk.complain(error)
            return True
        self.shown.print(self.bar.chosen_printer(), copies)
        return True

    def save_now(self) -> None:
        """Ctrl+S: into a file, as the chosen printer would print it; dots as a picture or as a page."""
        kinds = [translate("Preview", "PDF files (*.pdf)")]
        if self.dots:
            kinds.append(translate("Preview", "Pictures of the dots (*.png)"))
        proposed = f"{_file_name(self._papers)}.pdf"
        path = self._choose(self, translate("Preview", "Save what will be printed"), proposed, ";;".join(kinds))
        if path is None:
            return
        papers, printing, printer = self._papers, self._desk.printing, self.bar.chosen_printer()

        def write() -> None:
            for at, (document, paper) in enumerate(papers):
                place = path if at == 0 else path.with_name(f"{path.stem} {at + 1}{path.suffix}")
                printing.save_paper(document, paper, place, printer)

        said = translate("Preview", "Written: {path}").format(path=path)
        self._desk.ask(self, write, then=lambda _none: self._desk.say(said))

    def open_now(self) -> None:
        """Ctrl+O: with the program that the system has for it."""
        papers, printing, printer = self._papers, self._desk.printing, self.bar.chosen_printer()

        def show() -> None:
            for document, paper in papers:
                printing.open_paper(document, paper, printer)

        self._desk.ask(self, show)


def _drawn(printing: PrintService, papers: Sequence[Paper], printer: str) -> Preview:
    """All of them one after the other, each on the chosen printer where it can print it."""
    drawn = [printing.preview(document, paper, printer) for document, paper in papers]
    if len(drawn) == 1:
        return drawn[0]
    return Preview(
        tuple(page for each in drawn for page in each),
        tuple(dict.fromkeys(sign for each in drawn for sign in each.missing)),
        tuple(text for each in drawn for text in each.shortened),
        dots=drawn[0].dots,
        damaged=any(each.damaged for each in drawn),
    )


def _file_name(papers: Sequence[Paper]) -> str:
    """ "Repair tag 261110000012": the document, and the number on it where there is one."""
    document, paper = papers[0]
    number = getattr(getattr(paper, "card", None), "number", "")
    return f"{document_name(document)} {number}".strip()
