"""The claim receipt as pictures of its pages, over the form until Esc."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.printing.face import Preview, PrintService
from app.ui.pages.intake.tag_part import fit_picture
from app.ui.widgets import Button, Notice, ScrollColumn, label
from app.ui.words import translate
from app.workflow import papers
from app.workflow.rows.intake import DepositInput, IntakeInput
from app.workflow.rows.kinds import Document
from app.workflow.rows.shop import Who

PAGE_WIDTH = 760


def draw_receipt(
    store: Any, who: Who, typed: IntakeInput, deposit: DepositInput | None, printing: PrintService
) -> Preview:
    """The claim receipt of what stands on the form; its numbers are not given yet."""
    return printing.preview(Document.CLAIM_RECEIPT, papers.preview_claim(store, who, typed, deposit))


class PreviewPanel(QWidget):
    """Pages one under the other; `back` is what Esc and the button do."""

    def __init__(self, back: Callable[[], object]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        title = translate("Intake", "Claim receipt as it will be printed; its number is given when it is saved")
        head.addWidget(label(title, "title"), 1)
        self.close_button = Button(translate("Intake", "Back to the form"), back, key="Esc")
        head.addWidget(self.close_button)
        column.addLayout(head)
        self.notice = Notice()
        column.addWidget(self.notice)
        self._scroll = ScrollColumn()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(self._scroll, 1)
        self.pages: list[QWidget] = []

    def show_preview(self, preview: Preview) -> None:
        """Show the pages; characters no font has are named."""
        for page in self.pages:
            page.deleteLater()
        self.pages = []
        for png in preview:
            page = label()
            fit_picture(page, png, QSize(PAGE_WIDTH, 4 * PAGE_WIDTH))
            page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._scroll.column.addWidget(page)
            self.pages.append(page)
        missing = " ".join(preview.missing)
        words = translate("Intake", "These characters can't be printed and appear as 〓: {signs}").format(signs=missing)
        self.notice.say(words if missing else "", "warn")
        self._scroll.setFocus()
