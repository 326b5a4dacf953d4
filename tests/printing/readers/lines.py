"""What TSPL and EPL2 share: a command a line, but for the picture, whose bytes stand behind its head."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping

from tests.printing.readers.paper import Paper, Printed

N = rb"(0|[1-9][0-9]*)"


class LinePrinter(ABC):
    """A printer; what is no command that a label needs raises ValueError."""

    END: bytes  # of a command
    PICTURE: re.Pattern[bytes]  # its head: x, y, bytes across, height; white is 1, and what is under it is gone
    SETTINGS: Mapping[str, re.Pattern[bytes]]  # come before the label
    CLEAR: str  # begins a label
    PRINT: str  # ends it

    def __init__(self) -> None:
        self.printed: list[Printed] = []
        self.settings: dict[str, str] = {}
        self._paper: Paper | None = None

    @abstractmethod
    def cleared(self) -> Paper:
        """The label that the settings say. Raises ValueError where one of them is missing."""

    @abstractmethod
    def mark(self, line: bytes, paper: Paper) -> int:
        """Put on paper what the line says; so many labels are to come out now."""

    def read(self, data: bytes) -> list[Printed]:
        """The labels that come out of `data`."""
        at = 0
        while at < len(data):
            at = self._take(data, at)
        if self._paper:
            raise ValueError(f"a label without {self.PRINT}")
        return self.printed

    def _take(self, data: bytes, at: int) -> int:
        """The command at a byte; gives where the next one begins."""
        found = self.PICTURE.match(data, at)
        end = data.find(self.END, at) if found is None else self._picture(data, found)
        if end < 0:
            raise ValueError(f"a command without its end: {data[at : at + 40]!r}")
        if found is None:
            self._line(data[at:end])
        return end + len(self.END)

    def _picture(self, data: bytes, found: re.Match[bytes]) -> int:
        x, y, across, height = (int(number) for number in found.groups())
        end = found.end() + across * height
        if data[end : end + len(self.END)] != self.END or not across or not height:
            raise ValueError(f"not exactly {across} × {height} bytes")
        self._sheet().rows(x, y, across, data[found.end() : end], white=1, wipe=True)
        return end

    def _line(self, line: bytes) -> None:
        if not line:
            return
        if line == self.CLEAR.encode():
            self._paper = self.cleared()
            return
        for name, pattern in self.SETTINGS.items():
            if found := pattern.fullmatch(line):
                if self._paper:
                    raise ValueError(f"{name} within a label")
                self.settings[name] = ",".join(value.decode() for value in found.groups())
                return
        paper = self._sheet()
        if copies := self.mark(line, paper):
            self.printed.append(Printed(paper.picture, copies, paper.texts, self.settings))
            self.settings, self._paper = {}, None

    def _sheet(self) -> Paper:
        if self._paper is None:
            raise ValueError(f"no {self.CLEAR} before the first mark")
        return self._paper
