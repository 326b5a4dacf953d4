"""What is dropped or pasted, as sources to add: files of this PC, or the picture itself; and what can't be taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

from app.errors import ShopError
from app.ui.words import translate

FROM_GALLERY = "application/x-counterfoil-files"  # dragged out of one of our own galleries
MOST_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """One thing to add: a file, or a picture out of the clipboard (made into PNG bytes behind the window)."""

    source: Path | QImage
    name: str


@dataclass(frozen=True, slots=True)
class Brought:
    """What a drop or a paste brings, and what of it can't be taken."""

    wanted: tuple[Wanted, ...]
    refused: tuple[ShopError, ...] = ()


def can_take(data: QMimeData) -> bool:
    """Whether a drag may be dropped here; what comes from a gallery of ours is there already."""
    return not data.hasFormat(FROM_GALLERY) and (data.hasUrls() or data.hasImage())


def brought(data: QMimeData, now: datetime) -> Brought:
    """Files first; a picture only where there is no file (file managers bring both). now: names a nameless picture."""
    local = any(url.isLocalFile() for url in data.urls())
    if local or (data.hasUrls() and not data.hasImage()):
        return _of_urls(data.urls())
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        name = translate("Files", "Pasted {moment}").format(moment=f"{now:%Y-%m-%d %H-%M-%S}")
        return Brought((Wanted(image, f"{name}.png"),))
    return Brought((), (ShopError("file.nothing_pasted"),))


def of_paths(paths: Sequence[str]) -> Brought:
    """What the file dialog gave back."""
    return _of_urls([QUrl.fromLocalFile(path) for path in paths])


def _of_urls(urls: Sequence[QUrl]) -> Brought:
    wanted: list[Wanted] = []
    refused: list[ShopError] = []
    for url in urls[:MOST_AT_ONCE]:
        if not url.isLocalFile():
            refused.append(ShopError("file.url", name=url.host() or url.toString()[:80]))
            continue
        path = Path(url.toLocalFile())
        wanted.append(Wanted(path, path.name))
    if len(urls) > MOST_AT_ONCE:
        refused.append(ShopError("file.too_many", most=MOST_AT_ONCE))
    return Brought(tuple(wanted), tuple(refused))


def png_of(image: QImage) -> bytes:
    """A picture as PNG bytes; takes a while for a large one. Raises ShopError("file.nothing_pasted")."""
    into = QByteArray()
    buffer = QBuffer(into)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # pyright: ignore[reportCallIssue, reportArgumentType]
        raise ShopError("file.nothing_pasted")
    return bytes(into.data())
