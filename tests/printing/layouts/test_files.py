"""Layouts as files: what is written is read back, and whatever is wrong in one is named with its place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import ShopError
from app.printing.layouts import files, shipped
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import ALIGNS, MOST_BYTES, Block, BlockKind, Layout, Part

GOOD = 'format = 1\ndocument = "repair_tag"\nwidth = 60\nheight = 40\n'
LINE = GOOD + '[[block]]\nkind = "line"\n'


def mm(low: float, high: float) -> st.SearchStrategy[float]:
    return st.integers(round(low * 100), round(high * 100)).map(lambda hundredths: hundredths / 100)


PARTS = st.builds(
    Part,
    field=st.sampled_from(["", "number", "customer", "no such field"]),
    text=st.text(max_size=40),
    align=st.sampled_from(ALIGNS),
    share=mm(0.05, 20),
    inverse=st.booleans(),
)
BLOCKS = st.builds(
    Block,
    kind=st.sampled_from(BlockKind),
    above=mm(0, 100),
    height=mm(0, 100),
    field=st.sampled_from(["", "number"]),
    size=mm(1.5, 30),
    bold=st.booleans(),
    lines=st.integers(1, 12),
    align=st.sampled_from(ALIGNS),
    parts=st.lists(PARTS, max_size=4).map(tuple),
    shown=st.booleans(),
)
LAYOUTS = st.builds(
    Layout,
    document=st.sampled_from(Document),
    width=mm(15, 300),
    height=st.one_of(st.just(0.0), mm(8, 400)),
    blocks=st.lists(BLOCKS, max_size=6).map(tuple),
    edge=mm(0, 20),
    short_terms=st.booleans(),
)


@settings(max_examples=60, deadline=None)
@given(layout=LAYOUTS)
def test_what_is_written_is_read_back(layout: Layout) -> None:
    assert files.read(files.write(layout)) == layout
    assert files.read_bytes(files.write(layout).encode("utf-8-sig")) == layout


def test_what_is_as_usual_is_not_written() -> None:
    layout = Layout(Document.REPAIR_TAG, 60.0, 40.0, (Block(BlockKind.LINE, parts=(Part("number"),)),))
    text = files.write(layout)
    assert text.endswith('edge = 1.5\n\n[[block]]\nkind = "line"\nparts = [{ field = "number" }]\n')
    assert text.startswith("# A layout of Counterfoil.")


@pytest.mark.parametrize("layout", shipped.all_shipped(), ids=lambda each: f"{each.document}-{each.width:g}")
def test_shipped_ones_survive_export_and_import(layout: Layout) -> None:
    assert files.read(files.write(layout)) == layout


@pytest.mark.parametrize(
    ("text", "key", "values"),
    [
        (GOOD + "[[block]\n", "layout.no_toml", {"line": 5}),
        (GOOD + 'title = "half', "layout.no_toml", {"line": 5}),
        ("\x00", "layout.no_toml", {"line": 1}),
        ("", "layout.bad_value", {"block": 0, "key": "width"}),
        (GOOD.replace("1", "2", 1), "layout.newer", {"format": "2"}),
        (GOOD.replace("60", "6000"), "layout.bad_value", {"block": 0, "key": "width", "value": "6000"}),
        (GOOD.replace("40", "-1"), "layout.bad_value", {"block": 0, "key": "height"}),
        (GOOD.replace("40", "true"), "layout.bad_value", {"block": 0, "key": "height", "value": "True"}),
        (GOOD.replace("repair_tag", "novel"), "layout.bad_value", {"block": 0, "key": "document"}),
        (GOOD + "color = 1\n", "layout.unknown_key", {"block": 0, "key": "color"}),
        (GOOD + "block = 3\n", "layout.bad_value", {"block": 0, "key": "block"}),
        (GOOD + "block = [3]\n", "layout.bad_value", {"block": 0, "key": "block"}),
        (LINE + "font = 3\n", "layout.unknown_key", {"block": 1, "key": "font"}),
        (LINE + "size = 300\n", "layout.bad_value", {"block": 1, "key": "size", "value": "300"}),
        (LINE + 'size = "big"\n', "layout.bad_value", {"block": 1, "key": "size"}),
        (LINE + "size = nan\n", "layout.bad_value", {"block": 1, "key": "size"}),
        (LINE + "lines = 1.5\n", "layout.bad_value", {"block": 1, "key": "lines"}),
        (LINE + "bold = 1\n", "layout.bad_value", {"block": 1, "key": "bold"}),
        (LINE + 'kind = "poem"\n', "layout.no_toml", {"line": 7}),
        (LINE.replace('"line"', '"poem"'), "layout.bad_value", {"block": 1, "key": "kind"}),
        (LINE + 'align = "top"\n', "layout.bad_value", {"block": 1, "key": "align"}),
        (LINE + f'parts = [{{ text = "{"x" * 201}" }}]\n', "layout.bad_value", {"block": 1, "key": "text"}),
        (LINE + "parts = [{ share = 0 }]\n", "layout.bad_value", {"block": 1, "key": "share"}),
        (LINE + f"parts = [{'{},' * 5}]\n", "layout.too_many", {"block": 1, "key": "parts", "most": 4}),
        (GOOD + '[[block]]\nkind = "rule"\n' * 61, "layout.too_many", {"block": 0, "key": "block", "most": 60}),
        (GOOD + "#" * MOST_BYTES, "layout.too_big", {"most": 64}),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_place(text: str, key: str, values: dict[str, object]) -> None:
    with pytest.raises(ShopError) as caught:
        files.read(text)
    assert caught.value.key == key
    assert {name: caught.value.values[name] for name in values} == values


def test_a_file_that_is_no_text_and_one_that_is_too_big_are_refused() -> None:
    with pytest.raises(ShopError, match=r"layout\.no_text"):
        files.read_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe")
    with pytest.raises(ShopError, match=r"layout\.too_big"):
        files.read_bytes(b"#" * (MOST_BYTES + 1))
