"""A layout as a small TOML file that people can read: written, and read back with the place of whatever is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields
from functools import lru_cache
from typing import Any, cast

import tomli_w

from app.errors import ShopError
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import (
    ALIGNS,
    HEIGHTS,
    LETTERS,
    MOST_BLOCKS,
    MOST_BYTES,
    MOST_HEIGHT,
    MOST_LINES,
    MOST_PARTS,
    MOST_TEXT,
    WIDTHS,
    Block,
    BlockKind,
    Layout,
    Part,
)

FORMAT = 1
HEAD = """\
# A layout of Counterfoil. All sizes are in mm. Blocks stand one below the other; a block is a
# line, code128, qr, logo, rule or (on rolls) section. A part of a line shows a field or a text of its own.
"""
_LINE_NUMBER = re.compile(r"at line (\d+)")
_RANGES = {
    "above": (0.0, MOST_HEIGHT),
    "height": (0.0, MOST_HEIGHT),
    "size": LETTERS,
    "lines": (1, MOST_LINES),
    "edge": (0.0, 20.0),
    "share": (0.05, 20.0),
}


def write(layout: Layout) -> str:
    """The layout as text; what is as it usually is, is left out."""
    head = {
        "format": FORMAT,
        "document": str(layout.document),
        "width": layout.width,
        "height": layout.height,
        "edge": layout.edge,
    }
    lines = [HEAD, *(f"{key} = {_written(value)}" for key, value in head.items())]
    if layout.short_terms:
        lines.append("short_terms = true")
    for block in layout.blocks:
        lines += ["", "[[block]]", f"kind = {_written(str(block.kind))}"]
        own = {key: value for key, value in _unusual(block).items() if key not in {"kind", "parts"}}
        lines += [f"{key} = {_written(value)}" for key, value in own.items()]
        if block.parts:
            parts = ", ".join(_inline(part) for part in block.parts)
            lines.append(f"parts = [{parts}]")
    return "\n".join([*lines, ""])


@lru_cache(maxsize=128)
def read(text: str) -> Layout:
    """The layout that a file says.

    Raises ShopError: "layout.too_big" (most=KiB), "layout.no_toml" (line, detail), "layout.newer" (format), and with
    block=its number from 1 (0: the head) "layout.unknown_key" (key), "layout.bad_value" (key, value, and `allowed`),
    "layout.too_many" (most).
    """
    if len(text.encode("utf-8")) > MOST_BYTES:
        raise ShopError("layout.too_big", most=MOST_BYTES >> 10)
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _LINE_NUMBER.search(str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        raise ShopError("layout.no_toml", line=line, detail=str(error)) from error
    return _layout(table)


def read_bytes(data: bytes) -> Layout:
    """The same from the bytes of a file. Raises also ShopError("layout.no_text") for what is no UTF-8."""
    if len(data) > MOST_BYTES:
        raise ShopError("layout.too_big", most=MOST_BYTES >> 10)
    try:
        return read(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ShopError("layout.no_text") from error


# --- writing


def _unusual(thing: Block | Part) -> dict[str, object]:
    """The values that are not as they usually are."""
    return {
        each.name: getattr(thing, each.name)
        for each in fields(thing)
        if each.default is MISSING or getattr(thing, each.name) != each.default
    }


def _inline(part: Part) -> str:
    return f"{{ {', '.join(f'{key} = {_written(value)}' for key, value in _unusual(part).items())} }}"


def _written(value: object) -> str:
    if isinstance(value, float):
        return f"{round(value, 3):g}"
    return tomli_w.dumps({"x": value}).removeprefix("x = ").strip()


# --- reading


class _Reader:
    """Takes known values out of one table; block 0 is the head of the file."""

    def __init__(self, table: Mapping[str, object], block: int, known: frozenset[str]) -> None:
        self._table = table
        self._block = block
        for key in table:
            if key not in known:
                raise ShopError("layout.unknown_key", block=block, key=key)

    def text(self, key: str, usual: str = "", allowed: tuple[str, ...] = ()) -> str:
        value = self._table.get(key, usual)
        if not isinstance(value, str) or (allowed and value not in allowed) or len(value) > MOST_TEXT:
            raise self.bad(key, value, ", ".join(allowed) or '"…"')
        return value

    def flag(self, key: str, *, usual: bool) -> bool:
        value = self._table.get(key, usual)
        if not isinstance(value, bool):
            raise self.bad(key, value, "true, false")
        return value

    def number(self, key: str, usual: float, span: tuple[float, float] | None = None) -> float:
        low, high = span or _RANGES[key]
        value = self._table.get(key, usual)
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            raise self.bad(key, value, f"{low:g} – {high:g}")
        return float(value)

    def whole(self, key: str, usual: int) -> int:
        value = self.number(key, usual)
        if value != int(value):
            raise self.bad(key, value, "1, 2, 3 …")
        return int(value)

    def tables(self, key: str, most: int) -> list[Mapping[str, object]]:
        value = self._table.get(key, [])
        if not isinstance(value, list):
            raise self.bad(key, value, "[ … ]")
        found = cast("list[object]", value)
        if len(found) > most:
            raise ShopError("layout.too_many", block=self._block, key=key, most=most)
        for each in found:
            if not isinstance(each, dict):
                raise self.bad(key, each, "{ … }")
        return cast("list[Mapping[str, object]]", found)

    def bad(self, key: str, value: object, allowed: str) -> ShopError:
        shown = str(value)[:60]
        return ShopError("layout.bad_value", block=self._block, key=key, value=shown, allowed=allowed)


_HEAD_KEYS = frozenset(("format", "document", "width", "height", "edge", "short_terms", "block"))
_BLOCK_KEYS = frozenset(each.name for each in fields(Block))
_PART_KEYS = frozenset(each.name for each in fields(Part))


def _layout(table: Mapping[str, Any]) -> Layout:
    if table.get("format", FORMAT) != FORMAT:
        raise ShopError("layout.newer", format=str(table["format"])[:20])
    head = _Reader(table, 0, _HEAD_KEYS)
    width = head.number("width", -1, WIDTHS)
    height = 0.0 if table.get("height") == 0 else head.number("height", -1, HEIGHTS)
    return Layout(
        document=Document(head.text("document", allowed=tuple(Document))),
        width=width,
        height=height,
        blocks=tuple(_block(each, at) for at, each in enumerate(head.tables("block", MOST_BLOCKS), 1)),
        edge=head.number("edge", 1.5),
        short_terms=head.flag("short_terms", usual=False),
    )


def _block(table: Mapping[str, object], number: int) -> Block:
    one = _Reader(table, number, _BLOCK_KEYS)
    usual = Block(BlockKind.LINE)
    return Block(
        kind=BlockKind(one.text("kind", allowed=tuple(BlockKind))),
        above=one.number("above", usual.above),
        height=one.number("height", usual.height),
        field=one.text("field"),
        size=one.number("size", usual.size),
        bold=one.flag("bold", usual=False),
        lines=one.whole("lines", usual.lines),
        align=cast("Any", one.text("align", usual.align, ALIGNS)),
        parts=tuple(_part(each, number) for each in one.tables("parts", MOST_PARTS)),
        shown=one.flag("shown", usual=True),
    )


def _part(table: Mapping[str, object], number: int) -> Part:
    one = _Reader(table, number, _PART_KEYS)
    return Part(
        field=one.text("field"),
        text=one.text("text"),
        align=cast("Any", one.text("align", "left", ALIGNS)),
        share=one.number("share", 1.0),
        inverse=one.flag("inverse", usual=False),
    )
