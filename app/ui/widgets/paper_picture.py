"""The first page of a paper beside what it is about: with an edge, and in words what is not as it was meant to be."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.printing.face import Preview
from app.ui.widgets.badges import Notice
from app.ui.widgets.button import label
from app.ui.widgets.preview_panel import fit_picture, remarks, show_dots


class PaperPicture(QWidget):
    """Nothing is seen before a paper is shown. `align`: where the picture stands in the room that there is."""

    def __init__(self, name: str = "", align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        super().__init__()
        self.page = label(look="paper")  # its edge is seen on any ground
        self.page.setAccessibleName(name)
        self.page.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.notice = Notice()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page, 0, align)
        column.addWidget(self.notice)
        self.clear()

    def show_preview(self, preview: Preview, size: QSize, *, dot_for_dot: bool = True) -> None:
        """Within `size`; a printer's dots at a whole multiple of their size where that is wanted."""
        if not preview:
            self.clear()
            return
        if preview.dots and dot_for_dot:
            show_dots(self.page, preview[0], size.width())
        else:
            fit_picture(self.page, preview[0], size)
        self.page.setVisible(not self.page.pixmap().isNull())
        self.notice.say("\n".join(remarks(preview)), "warn")

    def clear(self) -> None:
        """Neither picture nor words, and no edge around nothing."""
        self.page.clear()
        self.page.hide()
        self.notice.say("")
