"""Small pictures of kept files: made one after the other behind the window, the newest wish first, kept for a while."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap

from app.ui.desk import Desk
from app.ui.files import decoding
from app.workflow.rows.files import NewFile

BOX = QSize(176, 124)  #: pixels of a 100 % screen
MOST = 300  #: pictures kept: 23 MB
MOST_WISHES = 200  #: what scrolled by longer ago is asked for again when it is seen


@dataclass(frozen=True, slots=True)
class Small:
    """A small picture, or why there is none (a key of the error words)."""

    pixmap: QPixmap | None
    trouble: str = ""


class Pictures(QObject):
    """One for a window (`of(desk)`): every gallery asks it, and the same photo is decoded once."""

    made = Signal(str)  # SHA-256 of what can be shown now, or can't

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._kept: OrderedDict[str, Small] = OrderedDict()
        self._wishes: OrderedDict[str, NewFile] = OrderedDict()
        self._at_work = ""
        self._ratio = 1.0

    @classmethod
    def of(cls, desk: Desk) -> Pictures:
        """The one of this desk."""
        return desk.findChild(cls) or cls(desk)

    def small(self, file: NewFile, ratio: float = 1.0) -> Small | None:
        """The picture if it is there; None = it will come (`made` says so). ratio: of the screen."""
        self._ratio = max(self._ratio, ratio)
        found = self._kept.get(file.sha)
        if found is not None:
            self._kept.move_to_end(file.sha)
            return found
        if not decoding.can_be_seen(file):
            return Small(None)
        self._wishes[file.sha] = file
        self._wishes.move_to_end(file.sha)
        if len(self._wishes) > MOST_WISHES:
            self._wishes.popitem(last=False)
        self._next()
        return None

    def look_again(self, shas: frozenset[str]) -> None:
        """What could not be shown may be there again (a backup was put back, the photo added anew)."""
        for sha in shas:
            if sha in self._kept and self._kept[sha].pixmap is None:
                del self._kept[sha]

    def _next(self) -> None:
        if self._at_work or not self._wishes:
            return
        self._at_work, file = self._wishes.popitem()
        store, printing, ratio = self._desk.store, self._desk.printing, self._ratio
        self._desk.background.run(
            self,
            lambda: centred(decoding.seen(store, printing, file, BOX * ratio), ratio),
            lambda image: self._keep(Small(QPixmap.fromImage(image))),
            lambda error: self._keep(Small(None, error.key)),
        )

    def _keep(self, small: Small) -> None:
        sha, self._at_work = self._at_work, ""
        self._kept[sha] = small
        if len(self._kept) > MOST:
            self._kept.popitem(last=False)
        self.made.emit(sha)
        self._next()


def centred(image: QImage, ratio: float) -> QImage:
    """The picture in the middle of a place of BOX's size: words under tall and wide ones stand on one line."""
    place = QImage(BOX * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    place.fill(Qt.GlobalColor.transparent)
    painter = QPainter(place)
    painter.drawImage((place.width() - image.width()) // 2, (place.height() - image.height()) // 2, image)
    painter.end()
    place.setDevicePixelRatio(ratio)
    return place
