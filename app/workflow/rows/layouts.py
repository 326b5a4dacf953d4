"""Layouts of labels and rolls: what stands on a small paper, from top to bottom, as the shop may change it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from app.workflow.rows.kinds import Document

Align = Literal["left", "center", "right"]

ALIGNS: tuple[Align, ...] = ("left", "center", "right")
MOST_BYTES = 64 << 10  # of a layout's file
MOST_BLOCKS = 60
MOST_PARTS = 4
MOST_LINES = 12
MOST_TEXT = 200  # characters of the shop's own words in one part
LETTERS = (1.5, 30.0)  # mm: the smallest and the largest
WIDTHS = (15.0, 300.0)  # mm
HEIGHTS = (8.0, 400.0)  # mm
MOST_HEIGHT = 100.0  # mm of a code, a logo, the room above a block


class BlockKind(StrEnum):
    """What a block is."""

    LINE = "line"  # text: fields of the document and words of the shop, side by side
    CODE128 = "code128"  # bars over the whole width
    QR = "qr"  # a QR code with text beside it
    LOGO = "logo"  # the shop's logo
    RULE = "rule"  # a level line
    SECTION = "section"  # a part of a slip on a roll, with all that belongs to it


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a line: a field of the document, or (field "") the shop's own words.

    `share` is its share of the width beside the other parts; an empty part leaves its room to them. `inverse`: white
    on a black plate.
    """

    field: str = ""
    text: str = ""
    align: Align = "left"
    share: float = 1.0
    inverse: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One block; all sizes in mm. Which values count depends on the kind.

    above: the room over it. height: of a code, a logo, a rule (its thickness); of a line, 0 = as high as its letters
    (less than that: they become smaller when they take all of their lines). field: what a code says, or which section
    it is. size: of letters, smaller where they must be to fit. lines: at most so many. align: of a QR code or a logo.
    parts: of a line, or beside a QR code.
    A block that is not shown takes no room, one with nothing in it does: on a label everything keeps its place.
    """

    kind: BlockKind
    above: float = 0.4
    height: float = 0.0
    field: str = ""
    size: float = 3.0
    bold: bool = False
    lines: int = 1
    align: Align = "center"
    parts: tuple[Part, ...] = ()
    shown: bool = True


@dataclass(frozen=True, slots=True)
class Layout:
    """How a document looks on a label of width × height mm, or (height 0) on a roll that is `width` mm wide.

    edge: mm left and right that printers can't be trusted with; codes may use them as their quiet zone.
    short_terms: the terms in short, with a word where the whole of them can be read (rolls).
    """

    document: Document
    width: float
    height: float
    blocks: tuple[Block, ...]
    edge: float = 1.5
    short_terms: bool = False

    @property
    def is_roll(self) -> bool:
        """Whether it is for a roll."""
        return self.height == 0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        return self.width, self.height


@dataclass(frozen=True, slots=True)
class KeptLayout:
    """A layout that the shop changed, as it is kept: `text` is its file, which may have been damaged since."""

    document: Document
    width: float
    height: float
    text: str
    version: int = 1


@dataclass(frozen=True, slots=True)
class LayoutFinding:
    """What is wrong with a layout: `key` ("layout.text_cut") for the words, and where.

    block: its number from 0, -1 = the layout as a whole. field: the field concerned, "" = none. mm: by how much.
    refused: such a layout can't be kept; else it is only said.
    """

    key: str
    block: int = -1
    field: str = ""
    mm: float = 0.0
    refused: bool = True


@dataclass(frozen=True, slots=True)
class LayoutTrouble:
    """A layout of the shop that did not serve for a print: the print came out all the same.

    lacking: what the print does not show whole although it must, in the words of the papers; () = the layout could not
    be used at all, and the shipped one was.
    """

    document: Document
    width: float
    height: float  # 0 = a roll
    lacking: tuple[str, ...] = ()
