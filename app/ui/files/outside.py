"""Copies of kept files for other programs: saved where one wants, opened by what shows them, dragged out."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.files.decoding import FORMATS
from app.ui.files.sources import FROM_GALLERY
from app.ui.words import translate
from app.workflow.files import file_keeping
from app.workflow.rows.files import NewFile

#: What another program may be asked to open; anything else could be a program itself.
OPENED = frozenset((*FORMATS, "image/heic", "application/pdf"))


@cache
def _folder() -> Path:
    """For copies that other programs read; gone with the program."""
    folder = Path(tempfile.mkdtemp(prefix="counterfoil-files-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _copied(store: Any, files: Sequence[NewFile]) -> tuple[Path, ...]:
    folder = Path(tempfile.mkdtemp(dir=_folder()))
    return file_keeping.copies(store, files, folder)


def open_outside(desk: Desk, owner: QObject, file: NewFile) -> None:
    """Hand a copy to the program that this PC shows such files with. Raises ShopError("file.not_opened")."""
    if file.media_type not in OPENED:
        raise ShopError("file.not_opened", name=file.name)

    def open_copy(store: Any) -> None:
        desk.printing.open_file(_copied(store, [file])[0])

    desk.run(owner, open_copy)


def drag_out(desk: Desk, owner: QWidget, files: Sequence[NewFile], picture: QPixmap) -> None:
    """Copies are made behind the window, then the drag begins, if the button is still held."""

    def begin(paths: tuple[Path, ...]) -> None:
        if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        data.setData(FROM_GALLERY, b"1")
        drag = QDrag(owner)
        drag.setMimeData(data)
        drag.setPixmap(picture)
        drag.exec(Qt.DropAction.CopyAction)

    desk.run(owner, _copied, tuple(files), then=begin)


def save_as(desk: Desk, owner: QWidget, files: Sequence[NewFile], then: Callable[[], None]) -> None:
    """Ask where to, then copy: one file under a name, several into a folder."""
    if len(files) == 1:
        title = translate("Files", "Save a copy")
        chosen, _filter = QFileDialog.getSaveFileName(owner, title, file_keeping.outside_name(files[0]))
        if chosen:
            target = Path(chosen)
            desk.run(owner, file_keeping.copy_out, files[0], target, then=lambda _path: then())
        return
    title = translate("Files", "Save the copies into this folder")
    chosen = QFileDialog.getExistingDirectory(owner, title)
    if chosen:
        desk.run(owner, file_keeping.copies, tuple(files), Path(chosen), then=lambda _paths: then())
