"""Where a file shall go: the system's own file dialog, and writing bytes so that no half file is left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import ShopError


def choose_file(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Ask for a file to write; `name` is proposed in the documents folder, None = the clerk went back."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(documents) / name), kinds)
    if not chosen:
        return None
    path, ending = Path(chosen), Path(name).suffix
    return path if path.suffix else path.with_suffix(ending)


def write_bytes(data: bytes, path: Path) -> Path:
    """Write a whole file or none; raises ShopError("export.not_written")."""
    fresh = path.with_name(f".{path.name}.part")
    try:
        fresh.write_bytes(data)
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise ShopError("export.not_written", path=str(path), reason=error.strerror or str(error)) from error
    return path
