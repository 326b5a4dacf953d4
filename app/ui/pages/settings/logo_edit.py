"""The field for the shop's logo: a file, a paste or a drop, seen at once, kept when the form is saved."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.files.sources import brought, can_take, png_of
from app.ui.widgets import Button, label
from app.ui.words import translate
from app.workflow.house import logo

BOX = QSize(220, 76)


class LogoEdit(QWidget):
    """value(): the kept picture's SHA-256 ("" = none), or the bytes of another one that was chosen."""

    changed = Signal()
    refused = Signal(object)  # ShopError: why a picture was not taken

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sha = ""
        self._picked = b""
        self.setAcceptDrops(True)
        self.picture = label(wrap=True)
        self.picture.setFixedSize(BOX)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setProperty("look", "section")
        self.picture.setProperty("tone", "quiet")
        self.choose = Button(translate("Settings", "Choose a picture…"), self.ask_file)
        self.choose.setObjectName("shop_logo_choose")
        self.remove = Button(translate("Settings", "No logo"), self.take_off, look="flat")
        self.remove.setObjectName("shop_logo_remove")
        buttons = QVBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.picture)
        row.addLayout(buttons)
        row.addStretch(1)
        self.setFocusProxy(self.choose)
        self._show(QImage())

    # --- what a form asks of its fields

    def value(self) -> str | bytes:
        return self._picked or self._sha

    def set_value(self, value: str | bytes | None) -> None:
        """Another kept picture; bytes: one that was chosen and not saved yet."""
        if isinstance(value, bytes):
            self._look_at(value)
            return
        self._desk.background.forget(self, "logo")
        self._picked, self._sha = b"", value or ""
        if self._sha:
            self._desk.latest(self, "logo", _kept, then=self._show)
        else:
            self._show(QImage())
        self.changed.emit()

    def fault(self) -> ShopError | None:
        return None

    def words_of(self, value: object) -> str:
        """What a value is in words."""
        return translate("Settings", "another picture") if value else translate("Settings", "no logo")

    # --- choosing

    def ask_file(self) -> None:
        """Ask for a picture file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        title = translate("Settings", "The shop's logo")
        kinds = translate("Settings", "Pictures")
        chosen, _ = QFileDialog.getOpenFileName(self, title, folder, f"{kinds} (*.png *.jpg *.jpeg)")
        if chosen:
            self._look_at(Path(chosen))

    def take_off(self) -> None:
        """No logo from the next save on."""
        self._desk.background.forget(self, "logo")
        self._picked, self._sha = b"", ""
        self._show(QImage())
        self.changed.emit()
        self.choose.setFocus()

    def take(self, data: QMimeData) -> None:
        """What was pasted or dropped: the first file or picture of it."""
        found = brought(data, datetime.now(UTC))
        if found.wanted:
            self._look_at(found.wanted[0].source)
        elif found.refused:
            self.refused.emit(found.refused[0])

    def _look_at(self, source: Path | bytes | QImage) -> None:
        def taken(found: tuple[bytes, QImage]) -> None:
            self._picked = found[0]
            self._show(found[1])
            self.changed.emit()

        def look(_store: Any) -> tuple[bytes, QImage]:
            return _looked_at(source)

        self._desk.latest(self, "logo", look, then=taken, fail=self.refused.emit)

    def _show(self, image: QImage) -> None:
        there = not image.isNull()
        if there:
            image.setDevicePixelRatio(2)
            self.picture.setPixmap(QPixmap.fromImage(image))
        else:
            damaged = translate("Settings", "The picture is damaged. Please choose it again.")
            self.picture.setText(damaged if self.value() else translate("Settings", "no logo"))
        self.remove.setVisible(bool(self.value()))

    # --- Qt

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take(QGuiApplication.clipboard().mimeData())
            return
        super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if can_take(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(event.mimeData())


def _looked_at(source: Path | bytes | QImage) -> tuple[bytes, QImage]:
    """The bytes of a picture papers can draw, and how it looks; off the window's thread. Raises ShopError."""
    if isinstance(source, Path):
        data = logo.read(source)
    else:
        data = source if isinstance(source, bytes) else png_of(source)
        logo.check(data)
    return data, _small(data)


def _kept(store: Any) -> QImage:
    """How the logo in force looks."""
    return _small(logo.shown(store))


def _small(data: bytes) -> QImage:
    """Fit for the box at two dots a pixel; nothing for no picture."""
    image = QImage.fromData(data, "PNG" if data.startswith(b"\x89PNG") else "JPEG")  # pyright: ignore[reportArgumentType]
    if image.isNull():
        return image
    most = BOX * 2
    if image.width() > most.width() or image.height() > most.height():
        image = image.scaled(most, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
