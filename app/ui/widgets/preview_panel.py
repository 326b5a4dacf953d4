"""A document as pictures of its pages, in the place of what it was made from, until Esc."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.printing.face import Preview
from app.ui.widgets.badges import Notice
from app.ui.widgets.button import Button, label
from app.ui.widgets.long_words import shortened
from app.ui.widgets.section import ScrollColumn
from app.ui.words import translate

PAGE_WIDTH = 760
MOST_SHOWN = 80  # characters of a text that did not fit


class PreviewPanel(QWidget):
    """Pages one under the other; `back` is what Esc and the button do. `dots`: those of a printer are shown."""

    def __init__(self, title: str, back: Callable[[], object], page_width: int = PAGE_WIDTH) -> None:
        super().__init__()
        self._page_width = page_width
        self._preview = Preview(())
        self.dots = False
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.head = head = QHBoxLayout()
        self.title = label(title, "title", wrap=True)
        head.addWidget(self.title, 1)
        self.close_button = Button(translate("Preview", "Back"), back, key="Esc")
        head.addWidget(self.close_button)
        column.addLayout(head)
        self.notice = Notice()
        column.addWidget(self.notice)
        self._scroll = ScrollColumn()
        self._scroll.setObjectName("pages")
        self._scroll.setFrameShape(QFrame.Shape.Box)  # seen while the arrows scroll it
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(self._scroll, 1)
        self.pages: list[QLabel] = []

    def show_preview(self, preview: Preview) -> None:
        """Show the pages; characters no font has are named."""
        for page in self.pages:
            page.deleteLater()
        self.pages = []
        self._preview, self.dots = preview, preview.dots
        for _ in preview:
            page = label(look="paper")  # its edge is seen on any ground
            page.setAccessibleName(self.title.text())
            self._scroll.column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            self.pages.append(page)
        self._fit()
        self.notice.say("\n".join(remarks(preview)), "warn")
        self._scroll.setFocus()

    def _fit(self) -> None:
        """As wide as they are wanted, or as there is room."""
        room = self.contentsRect().width() - self._scroll.verticalScrollBar().sizeHint().width() - 4
        width = max(1, min(self._page_width, room))
        for page, png in zip(self.pages, self._preview, strict=True):
            if self.dots:
                show_dots(page, png, width)
            else:
                fit_picture(page, png, QSize(width, 4 * width))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()


def remarks(preview: Preview) -> list[str]:
    """What of it is not as it was meant to be, a line each."""
    found: list[str] = []
    if preview.missing:
        words = translate("Preview", "These characters can't be printed and appear as 〓: {signs}")
        found.append(words.format(signs=" ".join(preview.missing)))
    if preview.shortened:
        words = translate("Preview", "There is no room for all of this: {texts}")
        found.append(words.format(texts=" · ".join(shortened(each, MOST_SHOWN) for each in preview.shortened)))
    if preview.damaged:
        found.append(
            translate("Preview", "The shop's own layout is damaged, so the shipped one is used (Settings, Layouts).")
        )
    return found


def show_dots(shown: QLabel, png: bytes, width: int) -> None:
    """Show a picture whose pixels are a printer's dots at a whole multiple of its size, so that none is blurred."""
    picture = QPixmap()
    if not picture.loadFromData(png, "PNG"):
        return
    ratio = shown.devicePixelRatioF()
    room = round(width * ratio)
    if picture.width() > room:  # finer than the screen: nothing but less will do
        picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
    else:
        picture = picture.scaledToWidth(room // picture.width() * picture.width())
    picture.setDevicePixelRatio(ratio)
    shown.setPixmap(picture)


def fit_picture(shown: QLabel, png: bytes, size: QSize) -> None:
    """Show a PNG on a label, scaled to fit and sharp on the screen in use."""
    picture = QPixmap()
    # the format is named: Qt's guess takes some PNGs for another kind of picture once all its plugins are loaded
    if not picture.loadFromData(png, "PNG"):
        return
    ratio = shown.devicePixelRatioF()
    scaled = picture.scaled(
        size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    scaled.setDevicePixelRatio(ratio)
    shown.setPixmap(scaled)
