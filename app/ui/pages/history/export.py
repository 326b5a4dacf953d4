"""The filtered history as a file for a spreadsheet: written as it is read, whole or not at all; can be stopped."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from app.errors import ShopError
from app.ui.pages.history.columns import Said, headings
from app.workflow.registers import history_pages
from app.workflow.rows.history import HistoryFilter, HistoryLine, Progress
from app.workflow.rows.shop import Who


class Export:
    """One file being written behind the window, which reads `written`, `at` and `stopped`."""

    def __init__(self, who: Who, wanted: HistoryFilter, path: Path, said: Said, filter_words: str) -> None:
        self.path = path
        self.written = 0
        self.at: datetime | None = None
        self.stopped = False
        self._who = who
        self._wanted = wanted
        self._said = said
        self._filter_words = filter_words
        self._headings = headings()

    def stop(self) -> None:
        """No file is left then."""
        self.stopped = True

    def run(self, store: Any) -> bool:
        """Write it; False = it was stopped. Raises ShopError("export.not_written")."""
        fresh = self.path.with_name(f".{self.path.name}.part")
        try:
            try:
                with fresh.open("w", encoding="utf-8-sig", newline="") as file:
                    self._write(store, csv.writer(file, lineterminator="\r\n"))
                if self.stopped:
                    return False
                fresh.replace(self.path)
            finally:
                fresh.unlink(missing_ok=True)
        except OSError as error:
            raise ShopError("export.not_written", path=str(self.path), reason=error.strerror or str(error)) from error
        return True

    def _write(self, store: Any, writer: Any) -> None:
        writer.writerow(self._headings)

        def take(lines: Sequence[HistoryLine], progress: Progress) -> bool:
            writer.writerows(self._said.cells(line) for line in lines)
            self.written += len(lines)
            self.at = progress.at or self.at
            return not self.stopped

        history_pages.export(store, self._who, self._wanted, take, self._filter_words)
