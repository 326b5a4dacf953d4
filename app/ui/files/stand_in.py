"""What stands in a picture's place where none can be seen: an icon, and in words why, or what opens the file."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap

from app.ui.files.pictures import BOX
from app.ui.theme import Theme

ICON = 56
GAP = 4
LARGE = 28  #: pixels of type that is shown at less than half its size


def stand_in(theme: Theme, icon: str, token: str, words: str, *, large: bool = False) -> QPixmap:
    """A picture of BOX's size, sharp on the screen in use; the words wrap under the icon. large: it is made small."""
    drawn = theme.pixmap(icon, token, ICON)
    ratio = drawn.devicePixelRatio()
    place = QPixmap(BOX * ratio)
    place.setDevicePixelRatio(ratio)
    place.fill(Qt.GlobalColor.transparent)
    painter = QPainter(place)
    font = QGuiApplication.font()
    if large:
        font.setPixelSize(LARGE)
    painter.setFont(font)
    painter.setPen(theme.qcolor(token))
    flags = Qt.AlignmentFlag.AlignHCenter.value | Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value
    height = painter.boundingRect(QRectF(0, 0, BOX.width(), BOX.height()), flags, words).height() + GAP if words else 0
    top = (BOX.height() - ICON - height) / 2
    painter.drawPixmap(round((BOX.width() - ICON) / 2), round(top), drawn)
    painter.drawText(QRectF(0, top + ICON + GAP, BOX.width(), height), flags, words)
    painter.end()
    return place
