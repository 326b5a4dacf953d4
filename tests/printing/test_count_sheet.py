"""Count sheets: every number with a code that is read back, what is expected only where it is not hidden; results."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.printing.documents.catalogue import render
from app.printing.documents.words import BothWords, EnglishWords, Words
from app.printing.face import PrinterProfile, Role
from app.workflow.rows.counting import ArticleFound, CountSheetPaper
from app.workflow.rows.kinds import Document
from tests.printing import samples
from tests.printing.reading import codes_of_pdf, text_of_pdf

ENGLISH = EnglishWords()
PAGES = PrinterProfile("pages", Role.DOCUMENT)
BOTH = BothWords(samples.ShiftedWords(), ENGLISH)


def text(paper: CountSheetPaper, words: Words = ENGLISH) -> str:
    """Without its blanks, which are not kept in a PDF's text."""
    return text_of_pdf(render(paper.document, paper, words, PAGES).data).replace(" ", "")


def has(said: str, *wanted: str) -> bool:
    return all(each.replace(" ", "") in said for each in wanted)


@pytest.mark.parametrize("words", [ENGLISH, BOTH])
def test_every_number_has_its_code(words: Words) -> None:
    paper = samples.count_sheet(40)
    read = [code for page in codes_of_pdf(render(Document.COUNT_SHEET, paper, words, PAGES).data) for code in page]
    assert read == [line.number for line in paper.lines]


def test_articles_have_theirs() -> None:
    paper = samples.count_sheet(articles=5)
    read = codes_of_pdf(render(Document.COUNT_SHEET, paper, ENGLISH, PAGES).data)[0]
    assert read == [row.number for row in paper.articles]
    assert has(text(paper), "Haier XQG80-B14 · 张伟明")


def test_what_is_expected_stands_only_on_an_open_sheet() -> None:
    blind, seen = samples.count_sheet(1), samples.count_sheet(1, count=samples.count(blind=False))
    assert "Expected" not in text(blind)
    assert has(text(seen), "Expected")
    hidden = samples.count_sheet(lines=0, count=samples.count(blind=False))
    assert has(text(hidden), "Nothing is to be counted")


def test_shelf_by_shelf_and_every_page_names_the_count() -> None:
    rendered = render(Document.COUNT_SHEET, samples.count_sheet(60), ENGLISH, PAGES)
    words = text_of_pdf(rendered.data)
    assert rendered.pages > 2
    assert words.count("C2611-0001") == rendered.pages
    assert words.index("D-0N") < words.index("D-1N") < words.index("D-6N")


def test_the_result_of_parts() -> None:
    line = samples.count_line(1, difference=Decimal(2), value=Decimal(76), reason="found behind")
    said = text(samples.count_sheet(result=True))
    assert has(said, "18 of 20 lines counted, 12 differ")
    assert has(said, "-¥38.00")
    assert has(said, "6901234567892 × 2")
    assert has(said, "-¥456.00")
    more = samples.count_sheet(result=True)
    more = CountSheetPaper(more.shop, more.count, (line,), (), (), more.sums, True, more.printed_at)
    assert has(text(more), "+2")
    assert has(text(more), "found behind")


def test_the_result_of_articles() -> None:
    paper = samples.count_sheet(result=True, articles=1)
    rows = (
        samples.counted_article(1),
        samples.counted_article(2, found=ArticleFound.ELSEWHERE, found_on="A-01"),
        samples.counted_article(3, found=ArticleFound.NOT_HERE),
    )
    said = text(CountSheetPaper(paper.shop, paper.count, (), rows, (), paper.sums, True, paper.printed_at))
    assert has(said, "Missing (1)")
    assert has(said, "On another shelf (1)")
    assert has(said, "A-01")
    assert has(said, "Here, though out by the books (1)")
    fine = CountSheetPaper(paper.shop, paper.count, (), (), (), paper.sums, True, paper.printed_at)
    assert has(text(fine), "Every article is where it should be.")
