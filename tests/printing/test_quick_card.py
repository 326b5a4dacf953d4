"""The quick card: one page whatever the paper, every code on it readable, nothing cut."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.printing import raster
from app.printing.documents.catalogue import render
from app.printing.documents.quick_card import draw
from app.printing.documents.words import EnglishWords
from app.printing.face import OutletKind, PrinterProfile, Role
from app.workflow.rows.commands import Command
from app.workflow.rows.kinds import Document
from app.workflow.rows.numbers import command_code
from tests.printing import samples
from tests.printing.reading import codes_of_pdf, text_of_pdf

EVERY_CODE = sorted(command_code(each) for each in Command)


@pytest.mark.parametrize("size", ["A4", "A5"])
def test_every_code_is_read_back_from_the_page(size: str) -> None:
    assert codes_of_pdf(draw(samples.quick_card(), size).data, dpi=300) == [EVERY_CODE]


@pytest.mark.parametrize("size", ["A4", "A5"])
@pytest.mark.parametrize(("keys", "pages"), [(3, 4), (9, 8), (12, 10)])
def test_it_is_one_page_with_every_key_on_it(size: str, keys: int, pages: int) -> None:
    paper = samples.quick_card(keys, pages)
    rendered = draw(paper, size)
    assert (rendered.pages, rendered.missing, rendered.shortened) == (1, (), ())
    assert len(raster.page_sizes(rendered.data)) == 1
    text = text_of_pdf(rendered.data)
    for group in paper.groups:
        assert "".join(group.title.split()) in text
    assert text.count("单据打印前先看一看") == keys * pages
    assert text.count("Alt+") == keys * pages


@pytest.mark.parametrize("size", ["A4", "A5"])
def test_nothing_leaves_the_page(size: str) -> None:
    """The outermost 4 mm stay white: most printers can't reach them."""
    dpi = 100
    picture = raster.page_image(draw(samples.quick_card(), size).data, 0, dpi).convert("L")
    edge = int(4 / 25.4 * dpi)
    inner = picture.crop((edge, edge, picture.width - edge, picture.height - edge))
    picture.paste(255, (edge, edge, edge + inner.width, edge + inner.height))
    assert picture.getextrema() == (255, 255)


@pytest.mark.parametrize(("paper", "height"), [("A5", 210), ("A4", 297)])
def test_it_is_drawn_for_the_paper_in_the_printer(paper: str, height: int) -> None:
    real = PrinterProfile("pages", Role.DOCUMENT, OutletKind.SYSTEM, paper=paper)
    ((_, high),) = raster.page_sizes(render(Document.QUICK_CARD, samples.quick_card(), EnglishWords(), real).data)
    assert high * 25.4 / 72 == pytest.approx(height, abs=1)


def test_a_word_too_long_for_its_place_is_told() -> None:
    long = samples.quick_card().codes[0]
    paper = samples.quick_card(codes=(replace(long, words="保存并打印" * 9),))
    assert draw(paper, "A5").shortened == ("保存并打印" * 9,)
