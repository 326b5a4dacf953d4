"""Layouts as the settings page sees them: frozen facts and the protocol of desk.layouts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.errors import ShopError
from app.printing.face import Preview
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import Layout, LayoutFinding
from app.workflow.rows.shop import Who


@dataclass(frozen=True, slots=True)
class OfferedField:
    """A field that lines (`text`) and codes (`code`) of a document may show; `title` in the reader's language."""

    name: str
    title: str
    required: bool
    text: bool
    code: bool


@dataclass(frozen=True, slots=True)
class OfferedSection:
    """A part of a slip on a roll."""

    name: str
    title: str
    required: bool


@dataclass(frozen=True, slots=True)
class LayoutSize:
    """A size that there is a layout for, or a printer on this PC (`printer`: its name); height 0 = a roll."""

    width: float
    height: float
    own: bool  # the shop changed it
    printer: str = ""


@dataclass(frozen=True, slots=True)
class LayoutOffer:
    """A document that is drawn by layouts, on labels or on rolls."""

    document: Document
    sizes: tuple[LayoutSize, ...]
    fields: tuple[OfferedField, ...]
    sections: tuple[OfferedSection, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenedLayout:
    """The layout that applies to a size. `shipped`: what the program would take without the shop's own.

    own: the shop's own of that very size; version: of the shop's own as it was read, 0 = there never was one;
    damaged: why the shop's own can't be read.
    """

    layout: Layout
    shipped: Layout
    own: bool
    version: int
    damaged: ShopError | None = None


@dataclass(frozen=True, slots=True)
class LayoutLook:
    """How a layout comes out, dot for dot, and what is wrong with it.

    spans: the first dot row of each block and the one after its last; None for one that is not there.
    real: drawn with the newest paper of the shop; else with an example.
    """

    preview: Preview
    findings: tuple[LayoutFinding, ...]
    spans: tuple[tuple[int, int] | None, ...]
    real: bool


class Layouts(Protocol):
    """What the page of the layouts may ask for. Each call may wait: through desk.ask or background.latest."""

    def offers(self, language: str) -> tuple[LayoutOffer, ...]:
        """Every document with layouts, with all its sizes; titles in the language."""
        ...

    def opened(self, document: Document, size: tuple[float, float]) -> OpenedLayout:
        """The layout in force for a size."""
        ...

    def look(self, layout: Layout) -> LayoutLook:
        """The layout with real data, checked with these and with an example that is hard to set."""
        ...

    def keep(self, who: Who, layout: Layout, version: int) -> OpenedLayout:
        """From now on the shop's own for its document and size.

        Raises ShopError("layout.refused") when a finding refuses it, Stale, and what the verb raises.
        """
        ...

    def give_up(self, who: Who, layout: Layout, version: int) -> OpenedLayout:
        """The shipped one again. Raises Stale."""
        ...

    def read_file(self, path: Path) -> Layout:
        """A layout from a file. Raises ShopError("layout.…", "file.unreadable")."""
        ...

    def write_file(self, path: Path, layout: Layout) -> None:
        """A layout into a file. Raises ShopError("export.not_written")."""
        ...
