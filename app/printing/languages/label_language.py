"""What ZPL, TSPL and EPL have in common: a label as one picture, or as bars, rules, text lines and letters apart."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from app.printing.face import Mode, PrinterProfile
from app.printing.languages.letters import Font, Letters, fitted, in_ascii, is_plain
from app.printing.languages.line import by_mode
from app.printing.languages.placing import Placed, check_bits, check_width, place
from app.printing.marks import Bars, Block, DotPage, Ink, Mark


class LabelLanguage(ABC):
    """Each part of a label as commands; `across` and `down` are how often the printer can enlarge its letters."""

    across: ClassVar[Sequence[int]] = range(1, 11)
    down: ClassVar[Sequence[int]] = range(1, 11)
    needs_eight_bits: ClassVar[bool] = True  # its pictures are bytes, not text

    def area(self, profile: PrinterProfile) -> tuple[float, float]:
        """All of the label, in mm. Raises ShopError("printer.too_wide", "printer.seven_bits")."""
        check_width(profile.width_mm, profile.height_mm, profile)
        self._check_line(profile)
        return profile.width_mm, profile.height_mm

    def encode(self, page: DotPage, profile: PrinterProfile, copies: int = 1) -> bytes:
        """The page in the profile's mode, `copies` times; see PrinterLanguage.encode."""
        self._check_line(profile)
        texts = [in_ascii(mark.text) for mark in page.marks if isinstance(mark, Ink) and mark.text]
        plain = bool(texts) and all(map(self.writes, texts))
        return by_mode(profile, lambda mode: self._encode(page, profile, mode, copies), plain=plain)

    def writes(self, text: str) -> bool:
        """Whether a text is the same in the printer's own letters."""
        return is_plain(text)

    @abstractmethod
    def fonts(self, dpi: int) -> Sequence[Font]:
        """The printer's own letters at that resolution."""

    @abstractmethod
    def frame(self, placed: Placed, profile: PrinterProfile, body: bytes, copies: int) -> bytes:
        """The settings of a label before its parts, and what prints it after them."""

    @abstractmethod
    def ink(self, ink: Ink, profile: PrinterProfile) -> bytes:
        """A picture."""

    @abstractmethod
    def block(self, block: Block) -> bytes:
        """A rule."""

    @abstractmethod
    def bars(self, bars: Bars) -> bytes:
        """A barcode."""

    @abstractmethod
    def letters(self, letters: Letters) -> bytes:
        """A line of text, escaped so that none of it is a command."""

    def _encode(self, page: DotPage, profile: PrinterProfile, mode: Mode, copies: int) -> bytes:
        if mode is Mode.PICTURE:
            placed = place(page, profile)
            return self.frame(placed, profile, self.ink(Ink(0, 0, placed.picture()), profile), copies)
        fonts = self.fonts(profile.dpi)

        def written(ink: Ink) -> Letters | None:
            line = replace(ink.line, text=in_ascii(ink.text)) if ink.line else None
            made = fitted(line, fonts, self.across, self.down) if line and self.writes(line.text) else None
            return replace(made, plate=ink.box) if made and ink.plate else made

        placed = place(page, profile, written if mode is Mode.NATIVE else None)
        parts = [*(self._part(mark, profile) for mark in placed.apart()), *map(self.letters, placed.letters)]
        return self.frame(placed, profile, b"".join(parts), copies)

    def _part(self, mark: Mark, profile: PrinterProfile) -> bytes:
        if isinstance(mark, Ink):
            return self.ink(mark, profile)
        return self.block(mark) if isinstance(mark, Block) else self.bars(mark)

    def _check_line(self, profile: PrinterProfile) -> None:
        if self.needs_eight_bits:
            check_bits(profile)
