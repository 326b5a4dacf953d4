"""Papers as files in a folder (PDF or printer language): written whole or not at all, never over another file."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable
from pathlib import Path

from app.errors import OutletError
from app.printing.face import PrinterCondition, PrinterState
from app.printing.languages.base import StatusLanguage
from app.printing.outlets.base import Progress

Opener = Callable[[Path], None]


class FileOutlet:
    """Writes `name``suffix` into `folder`, or `name` (2) when that is taken; `opener` is shown the file afterwards."""

    def __init__(self, folder: Path, name: str, suffix: str, opener: Opener | None = None) -> None:
        self._folder = folder
        self._name = re.sub(r"[^\w.-]+", "_", name).strip("._") or "paper"
        self._suffix = suffix
        self._opener = opener
        self.written: Path | None = None

    def send(self, data: bytes, on_progress: Progress) -> None:
        """Write the file. Raises OutletError("print.folder_unwritable") with `sent` 0: no half file is left."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self.written = self._write(data)
        except OSError as error:
            raise OutletError("print.folder_unwritable", folder=str(self._folder), detail=str(error)) from error
        on_progress(len(data))
        if self._opener:
            self._opener(self.written)

    def status(self, language: StatusLanguage | None) -> PrinterState:
        """READY when the folder can be written to, OFFLINE when not."""
        place = self._folder
        while not place.exists() and place != place.parent:
            place = place.parent
        if place.is_dir() and os.access(place, os.W_OK):
            return PrinterState(PrinterCondition.READY)
        return PrinterState(
            PrinterCondition.OFFLINE, "print.folder_unwritable", (("folder", str(self._folder)), ("detail", ""))
        )

    def _write(self, data: bytes) -> Path:
        handle, temporary = tempfile.mkstemp(prefix=".", suffix=self._suffix, dir=self._folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            return self._claim(Path(temporary))
        finally:
            Path(temporary).unlink(missing_ok=True)

    def _claim(self, temporary: Path) -> Path:
        """Give the finished file a name that nobody has; os.link and rename on Windows refuse a taken one."""
        number = 1
        while True:
            target = self._folder / (f"{self._name}{'' if number == 1 else f' ({number})'}{self._suffix}")
            try:
                if os.name == "nt":
                    temporary.rename(target)
                else:
                    _link(temporary, target)
                return target
            except FileExistsError:
                number += 1


def _link(temporary: Path, target: Path) -> None:
    try:
        target.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links (FAT, some shares): look first, then rename
        if target.exists():
            raise FileExistsError(target) from None
        temporary.rename(target)
