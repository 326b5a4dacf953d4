"""What can be done with the chosen tiles: buttons with their keys, only those that apply."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.files.decoding import is_picture
from app.ui.files.outside import OPENED
from app.ui.files.shelf import Tile
from app.ui.widgets import Button, FlowLayout
from app.ui.words import translate

if TYPE_CHECKING:
    from app.ui.files.gallery import Gallery


SMALL = ("view", "open", "remove")


class Tools(QWidget):
    """Hidden while nothing is chosen. Its keys work while the gallery has the focus."""

    def __init__(self, gallery: Gallery, small: bool = False) -> None:
        """small: on one line, the rest by its keys only."""
        super().__init__(gallery)
        self._gallery = gallery
        self.buttons: dict[str, Button] = {}
        self._small = small
        line = QHBoxLayout(self) if small else FlowLayout(self, spacing=4)
        line.setContentsMargins(0, 0, 0, 0)
        if small:
            line.setSpacing(0)
        acts: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("view", "Enter", gallery.open_viewer),
            ("describe", "Ctrl+E", gallery.describe),
            ("report", "Ctrl+R", gallery.toggle_report),
            ("article", "Ctrl+T", gallery.toggle_article),
            ("save", "Ctrl+S", gallery.save_as),
            ("open", "Ctrl+O", gallery.open_outside),
            ("remove", "Del", gallery.ask_remove),
        )
        for name, key, act in acts:
            button = Button("", act, key=key, look="flat")
            self.buttons[name] = button
            line.addWidget(button)
            if key.startswith("Ctrl"):
                shortcut = QShortcut(QKeySequence(key), gallery)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(button.click)
        self._name()
        self.hide()

    def _name(self) -> None:
        for name, words in (
            ("view", translate("Files", "View")),
            ("describe", translate("Files", "Name and note")),
            ("save", translate("Files", "Save a copy…")),
            ("open", translate("Files", "Open")),
            ("remove", translate("Files", "Remove")),
        ):
            self.buttons[name].set_words(words)

    def show_for(self, chosen: Sequence[Tile]) -> None:
        """Only what these tiles, this shelf and who is here allow."""
        shelf, one = self._gallery.shelf, len(chosen) == 1
        pictures = bool(chosen) and all(is_picture(tile.file) for tile in chosen)
        add = shelf.may_add()
        fits = {
            "view": one and pictures,
            "describe": one and add,
            "report": pictures and add and shelf.report,
            "article": add and shelf.article,
            "save": bool(chosen),
            "open": one and chosen[0].file.media_type in OPENED and not (self._small and pictures),
            "remove": shelf.may_remove(),
        }
        for name, button in self.buttons.items():
            button.setVisible(bool(chosen) and fits[name] and (not self._small or name in SMALL))
            button.setEnabled(bool(chosen) and fits[name])
        if chosen:
            off = translate("Files", "Not on the report") if chosen[0].on_report else ""
            self.buttons["report"].set_words(off or translate("Files", "On the report"))
            back = translate("Files", "With this order only") if chosen[0].of_article else ""
            self.buttons["article"].set_words(back or translate("Files", "Keep with the article"))
        self.setVisible(bool(chosen))
