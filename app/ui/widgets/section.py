"""A titled section of a page, and a scrolling column of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.widgets.button import label


class Section(QFrame):
    """A panel with a small heading; put things into `body`, and small buttons into `head`."""

    def __init__(self, title: str = "", *, margins: int = 12) -> None:
        super().__init__()
        self.setProperty("look", "section")
        column = QVBoxLayout(self)
        column.setContentsMargins(margins, 8, margins, margins)
        column.setSpacing(6)
        self.head = QHBoxLayout()
        self.title = label(title, "heading")
        set_capitals(self.title, True)
        if not title:  # shown with its parent otherwise; without one it would be a window for a moment
            self.title.hide()
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        column.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body, 1)

    def keep_head(self, *comes: QWidget) -> None:
        """The head is as high as what comes and goes in it, there or not: nothing below moves for it."""
        height = max(each.sizeHint().height() for each in comes)
        self.head.addStrut(height)
        column, slack = self.layout(), (height - self.title.sizeHint().height()) // 2
        if column is not None:  # the heading stands on the line of those without
            edges = column.contentsMargins()
            edges.setTop(max(0, edges.top() - slack))
            column.setContentsMargins(edges)
            column.setSpacing(max(0, column.spacing() - slack))

    def set_title(self, title: str) -> None:
        """A heading that names what is shown (a brand, a person): written as it is."""
        set_capitals(self.title, False)
        self.title.setText(title)
        self.title.setVisible(bool(title))


def set_capitals(heading: QLabel, capitals: bool) -> None:
    """Headings are seen in capitals whatever their words; `text()` stays as it is."""
    font = heading.font()
    font.setCapitalization(QFont.Capitalization.AllUppercase if capitals else QFont.Capitalization.MixedCase)
    heading.setFont(font)


class ScrollColumn(QScrollArea):
    """A column that scrolls when it must; put sections into `column`."""

    def __init__(self, *, spacing: int = 8) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        inside.setObjectName("inside")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)
        self.setWidget(inside)

    @override
    def event(self, event: QEvent) -> bool:
        """Unseen, it measures nothing: each time it is put into something its whole column would be styled anew."""
        if event.type() == QEvent.Type.StyleChange and not self.isVisible():
            return QAbstractScrollArea.event(self, event)
        return super().event(event)


def rule() -> QFrame:
    """A thin line between two things."""
    made = QFrame()
    made.setProperty("look", "rule")
    return made


def empty_place(words: str) -> QWidget:
    """What an empty place says: what belongs there and how to begin."""
    made = label(words, "hint", wrap=True)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setContentsMargins(24, 24, 24, 24)
    return made
