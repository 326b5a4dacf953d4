"""What a page with a gallery does: it takes drops anywhere, and pastes where no field has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.files.dropping import DropPlace
from app.ui.files.gallery import Gallery


def serve(page: QWidget, gallery: Gallery) -> None:
    """To be called when everything of the page is built."""
    DropPlace(page, gallery.drop, gallery.shelf.may_add).hovered.connect(gallery.show_hovering)
    paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page)
    paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    paste.activated.connect(gallery.paste)
