"""The repair tag as it will come out of the printer, drawn anew while one types."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer

from app.errors import ShopError
from app.printing.face import Preview, PrintService
from app.ui.desk import Desk
from app.ui.widgets import Section, label
from app.ui.widgets.paper_picture import PaperPicture
from app.ui.words import translate
from app.workflow.rows.intake import IntakeInput
from app.workflow.rows.kinds import Document
from app.workflow.rows.shop import Who
from app.workflow.slips import papers

PAUSE_MS = 400
SIZE = QSize(300, 168)


def draw_tag(store: Any, who: Who, typed: IntakeInput, printing: PrintService) -> Preview:
    """The tag of what stands on the form; its number is not given yet."""
    return printing.preview(Document.REPAIR_TAG, papers.preview_claim(store, who, typed))


class TagPart(Section):
    """A small picture of the tag; before there is anything to draw, words that say so."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Intake", "Repair tag"), margins=8)
        self._desk = desk
        self._typed: IntakeInput | None = None
        self.picture = PaperPicture(translate("Intake", "Repair tag"), Qt.AlignmentFlag.AlignCenter)
        self.words = label("", "hint", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self.picture)
        self.body.addWidget(self.words)
        for shown in (self.picture, self.words):
            shown.setMinimumHeight(SIZE.height())  # either: nothing moves when the first picture comes
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._draw)
        desk.who_changed.connect(self._draw)  # what stood on the form before anybody was here
        self._show_words()

    def show_input(self, typed: IntakeInput | None) -> None:
        """Draw this soon; None = nothing to draw."""
        self._typed = typed
        if typed is None:
            self._timer.stop()
            self._desk.background.forget(self, "tag")
            self._show_words()
        else:
            self._timer.start()

    def _draw(self) -> None:
        if self._typed is None or self._desk.who is None:
            return
        self._desk.latest(
            self, "tag", draw_tag, self._desk.who, self._typed, self._desk.printing, then=self._show, fail=self._failed
        )

    def _show(self, preview: Preview) -> None:
        if self._typed is not None and preview:
            self.picture.show_preview(preview, SIZE - QSize(2, 2), dot_for_dot=False)  # its edge around it
            self.picture.show()
            self.words.hide()

    def _failed(self, _error: ShopError) -> None:
        self._show_words()  # a half-typed form is no fault worth a word; saving will say what is missing

    def _show_words(self) -> None:
        self.picture.hide()
        self.words.show()
        self.words.setText(translate("Intake", "The claim number is given when the article is saved (F9)."))
