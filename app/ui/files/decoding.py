"""From a kept file to a picture of the size that is wanted; runs off the window's thread, and never eats the memory."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter

from app.errors import ShopError
from app.printing.face import PrintService
from app.ui.theme import TOKENS
from app.workflow.files import file_keeping
from app.workflow.files.file_keeping import media_type_of
from app.workflow.rows.files import NewFile

#: What Qt can show, by media type; the format is never guessed, so a stranger's file meets no other decoder.
FORMATS = {
    "image/jpeg": b"jpeg",
    "image/png": b"png",
    "image/gif": b"gif",
    "image/bmp": b"bmp",
    "image/webp": b"webp",
}
PAPER = "application/pdf"  #: its first page is seen
EDGE = QColor(TOKENS["edge"][0])  #: around a page: seen on light and on dark ground
MOST_WHOLE = 60_000_000  #: pixels of a picture that can only be decoded whole: 240 MB
MOST_SCALED = 400_000_000  #: pixels of a JPEG that is decoded small
HEAD = 1 << 18
_TURNED = (
    QImageIOHandler.Transformation.TransformationRotate90,
    QImageIOHandler.Transformation.TransformationRotate270,
    QImageIOHandler.Transformation.TransformationFlipAndRotate90,
    QImageIOHandler.Transformation.TransformationMirrorAndRotate90,
)


def is_picture(file: NewFile) -> bool:
    """Whether it is a photo that can be looked at here."""
    return file.media_type in FORMATS


def can_be_seen(file: NewFile) -> bool:
    """Whether there is anything to see of it: a picture, or a paper's first page."""
    return is_picture(file) or file.media_type == PAPER


def seen(store: Any, printing: PrintService, file: NewFile, box: QSize) -> QImage:
    """The picture, or the paper's first page, as large as it fits into `box`.

    Raises ShopError as `picture`, and "file.paper_unseen" for a paper that can't be drawn here (a password, damage).
    """
    if file.media_type != PAPER:
        return picture(store, file, box)
    try:
        page = printing.paper_picture(file_keeping.whole_place(store, file), box.width(), box.height())
    except OSError as problem:
        raise ShopError("file.missing", name=file.name) from problem
    image = QImage.fromData(page)
    if image.isNull():
        raise ShopError("file.paper_unseen", name=file.name)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setPen(EDGE)
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return image


def picture(store: Any, file: NewFile, box: QSize) -> QImage:
    """The picture, upright, as large as it fits into `box` and never larger than it is.

    Raises ShopError "file.missing", "file.damaged" (not what was kept), "file.picture_broken",
    "file.picture_too_large".
    """
    try:
        return read(file_keeping.whole_place(store, file), file.media_type, file.name, box)
    except OSError as problem:
        raise ShopError("file.missing", name=file.name) from problem


def read(path: Path, media_type: str, name: str, box: QSize) -> QImage:
    """A picture that lies anywhere on this PC, in the same way. Raises ShopError, OSError."""
    reader = QImageReader(str(path), FORMATS[media_type])
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise ShopError("file.picture_broken", name=name)
    pixels = size.width() * size.height()
    scales = media_type == "image/jpeg" and not _is_progressive(path)
    if pixels > (MOST_SCALED if scales else MOST_WHOLE):
        raise ShopError("file.picture_too_large", name=name, pixels=round(pixels / 1e6))
    turned = reader.transformation() in _TURNED
    wanted = size.scaled(box.transposed() if turned else box, Qt.AspectRatioMode.KeepAspectRatio)
    if wanted.width() < size.width():
        reader.setScaledSize(wanted.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise ShopError("file.picture_broken", name=name)
    # as the screen wants it: converting later would hold the window
    wanted_format = QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    return image.convertToFormat(wanted_format)


def any_picture(path: Path, box: QSize) -> QImage:
    """A picture of which only the place is known. Raises ShopError "file.no_picture", OSError, and as above."""
    with path.open("rb") as file:
        media_type = media_type_of(file.read(16))
    if media_type not in FORMATS:
        raise ShopError("file.no_picture", name=path.name)
    return read(path, media_type, path.name, box)


def _is_progressive(path: Path) -> bool:
    """Whether a JPEG comes in several passes: its decoder then keeps every coefficient, whatever size is asked for."""
    with path.open("rb") as file:
        head = file.read(HEAD)
    at = 2
    while at + 4 <= len(head) and head[at] == 0xFF:
        mark = head[at + 1]
        if mark in {0xC0, 0xC1, 0xC2, 0xDA}:
            return mark == 0xC2
        at += 2 + int.from_bytes(head[at + 2 : at + 4], "big")
    return True  # nobody knows: the stricter limit
