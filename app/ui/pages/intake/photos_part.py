"""Photos of what is being taken in, kept before there is an order; it gets them when it is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.files.gallery import Gallery
from app.ui.files.serving import serve
from app.ui.files.shelf import NewShelf
from app.ui.files.strip import PhotoStrip
from app.ui.widgets import Section
from app.ui.words import translate
from app.workflow.rows.files import NewFile


class PhotosPart(Section):
    """One row of small tiles; while there are none, one line."""

    changed = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Intake", "Photos"), margins=8)
        self._desk = desk
        self._used = True
        self._filling = False
        self.shelf = NewShelf(desk)
        name = translate("Intake", "Photos of this article")
        self.gallery = Gallery(desk, self.shelf, name, key="Alt+I", small=True)
        self.head.insertWidget(1, self.gallery.empty, 20)
        self.head.addWidget(self.gallery.tools)
        self.head.addWidget(self.gallery.add_button)
        self.body.addWidget(self.gallery)
        self.shelf.shown.connect(self._shown)

    def fill(self, files: Sequence[NewFile]) -> None:
        """The photos of the article that comes onto the form."""
        self._filling = True
        self.gallery.clear_typed()
        self.shelf.fill(files)
        self._filling = False

    def use(self, used: bool) -> None:
        """Shown, and offered the phone's photos, or neither."""
        self._used = used
        self.setVisible(used)

    def settled(self, act: Callable[[], object]) -> bool:
        """Whether every photo has arrived; otherwise `act` is done when it has: a photo must not land elsewhere."""
        done = self.gallery.adder.when_done(act)
        if not done:
            self._desk.say(translate("Intake", "One moment: photos are still being copied."))
        return done

    def strip(self, host: QWidget) -> PhotoStrip:
        """New photos from the phone, offered to the intake."""
        made = PhotoStrip(self._desk, host, self.gallery.add_all, self._target)
        self.shelf.shown.connect(made.look)
        return made

    def serve(self, page: QWidget) -> None:
        """The whole page takes drops and pastes."""
        serve(page, self.gallery)

    def _target(self) -> str:
        return translate("Intake", "Add to this intake") if self._used and self.shelf.may_add() else ""

    def _shown(self, _tiles: object) -> None:
        if not self._filling:
            self.changed.emit("files")
