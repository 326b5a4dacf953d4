"""How the layout comes out, dot for dot, with the chosen block marked."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.ui.desk import Desk
from app.ui.layout_face import LayoutLook
from app.ui.widgets import label
from app.ui.widgets.preview_panel import show_dots
from app.ui.words import translate

EDGE = 1  # pixel around the picture
LEAST_WIDTH = 480 + 2 * EDGE  # a 60 mm label, dot for dot
MARK_ALPHA = 56  # of 255: what is printed stays to be seen


class LookView(QWidget):
    """A picture that scrolls, and a line under it that says what it is drawn with."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._look: LayoutLook | None = None
        self._block = -1
        self.picture = label(look="paper")
        self.picture.hide()
        self.picture.setAccessibleName(translate("Layouts", "How it comes out"))
        self.area = QScrollArea()
        self.area.setObjectName("layouts_look")
        self.area.setAccessibleName(translate("Layouts", "How it comes out"))
        self.area.setWidgetResizable(True)
        self.area.setWidget(_holding(self.picture))
        self.area.setMinimumWidth(LEAST_WIDTH)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.words = label("", "hint", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area, 1)
        column.addWidget(self.words)

    def show_look(self, look: LayoutLook, block: int) -> None:
        """Another picture, with a block marked (-1: none)."""
        self._look = look
        words = translate("Layouts", "Drawn with the shop's newest paper of this kind.")
        if not look.real:
            words = translate("Layouts", "Drawn with an example: there is no such paper yet.")
        self.words.setText(words)
        self.mark(block)

    def mark(self, block: int) -> None:
        """Mark another block and bring it into sight."""
        self._block = block
        look = self._look
        if look is None or not look.preview:
            self.picture.hide()
            return
        show_dots(self.picture, look.preview[0], self.area.viewport().width() - 2 * EDGE)
        self.picture.show()
        span = look.spans[block] if 0 <= block < len(look.spans) else None
        if span is None:
            return
        pixmap, dots = self.picture.pixmap(), _dots_high(look)
        scale = pixmap.height() / max(1, dots)
        ratio = pixmap.devicePixelRatio()
        top, bottom = round(span[0] * scale / ratio), round(span[1] * scale / ratio)
        painter = QPainter(pixmap)
        colour = QColor(self._desk.theme.colour("accent"))
        colour.setAlpha(MARK_ALPHA)
        painter.fillRect(QRect(0, top, round(pixmap.width() / ratio), max(2, bottom - top)), colour)
        painter.end()
        self.picture.setPixmap(pixmap)
        self.area.ensureVisible(0, (top + bottom) // 2, 0, (bottom - top) // 2 + 20)


def _holding(picture: QLabel) -> QWidget:
    """The picture in the middle of what scrolls, no larger than it is: its edge stands around it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    column.addStretch(1)
    return holder


def _dots_high(look: LayoutLook) -> int:
    picture = QPixmap()
    picture.loadFromData(look.preview[0], "PNG")
    return picture.height()
