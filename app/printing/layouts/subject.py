"""What a document says to its layouts: which fields it offers, and their texts for one paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from app.printing.documents.words import Words
from app.workflow.rows.kinds import Document
from app.workflow.rows.shop import ShopRow

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Field:
    """A field that a layout may show.

    title: what it is, in the reader's words: `lambda words: words.translate("Layouts", "Claim number")`.
    required: no layout may be without it, or cut it. whole: where it stands it must stand whole (a number, a day).
    code: bars and QR codes can say it; then required means that one of them does.
    text: lines can say it.
    """

    name: str
    title: Callable[[Words], str]
    required: bool = False
    whole: bool = False
    code: bool = False
    text: bool = True


@dataclass(frozen=True, slots=True)
class Facts:
    """The fields of one paper as they are drawn.

    texts: a field's text by its name, or several ways to say it from the fullest to the shortest: the first that fits
    whole is taken. codes: the digits (an even number of them) that a code of the field carries; "" or none = no code.
    logo: the shop's, as a PNG or JPEG file. A field that is in neither is empty.
    """

    texts: Mapping[str, str | tuple[str, ...]]
    codes: Mapping[str, str] = field(default_factory=dict[str, str])
    logo: bytes = b""

    def ways(self, name: str) -> tuple[str, ...]:
        """The ways to say a field, at least one; ("",) for an empty one."""
        found = self.texts.get(name, "")
        return (found,) if isinstance(found, str) else found or ("",)

    def text(self, name: str) -> str:
        """The fullest way to say a field; "" for an empty one."""
        return self.ways(name)[0]


@dataclass(frozen=True, slots=True)
class Subject(Generic[Row]):
    """A document that is drawn by layouts: the class of its rows, its fields, and how a row fills them.

    `facts(row, words)` is pure. Rows have the shop in `shop`, with the layouts that it changed. `example(shop)` is a
    hard row (long names, every field filled): layouts are checked with it, and shown with it where there is no other.
    """

    document: Document
    row: type[Row]
    fields: tuple[Field, ...]
    facts: Callable[[Row, Words], Facts]
    example: Callable[[ShopRow], Row]

    def field(self, name: str) -> Field | None:
        """The field of that name."""
        return next((each for each in self.fields if each.name == name), None)

    def taken(self, paper: object) -> Row:
        """The row, known for what it is. Raises TypeError for a row of another document."""
        if not isinstance(paper, self.row):
            raise TypeError(f"{type(paper).__name__} is not {self.row.__name__}")
        return paper


AnySubject = Subject[Any]
