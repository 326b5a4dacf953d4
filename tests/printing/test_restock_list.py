"""The restock list: shelf by shelf what is to be taken, short ones said, what is not there apart; to be signed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.printing.documents.catalogue import render
from app.printing.documents.words import BothWords, EnglishWords, Words
from app.printing.face import PrinterProfile, Role
from app.ui.words import paper_words
from app.workflow.rows.kinds import Document
from tests.printing import samples
from tests.printing.reading import text_of_pdf

ENGLISH = EnglishWords()
PAGES = PrinterProfile("pages", Role.DOCUMENT)


def text(words: Words = ENGLISH, count: int = 3, paper: str = "A4") -> str:
    """Without its blanks, which are not kept in a PDF's text."""
    profile = replace(PAGES, paper=paper)
    return text_of_pdf(render(Document.RESTOCK_LIST, samples.restock(count), words, profile).data).replace(" ", "")


@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_what_to_take_stands_before_what_is_not_there(paper: str) -> None:
    said = text(paper=paper)
    assert "Restocklist" in said
    assert "Case·王强" in said
    assert said.index("B-01") < said.index("B-02") < said.index("Needed,butnoneisfree") < said.index("B-03")
    assert "SN-1" in said
    assert "needed:3" in said  # of the first only one is there
    assert "signature,date" in said


def test_in_both_languages_and_over_pages() -> None:
    both = BothWords(paper_words("zh_CN"), ENGLISH)
    said = text(both, 60)
    assert "补货单" in said
    assert "主板2Board2" in said
    assert render(Document.RESTOCK_LIST, samples.restock(60), both, PAGES).pages > 1
    nothing = replace(samples.restock(), lines=samples.restock(3).lines[2:])
    found = text_of_pdf(render(Document.RESTOCK_LIST, nothing, ENGLISH, PAGES).data).replace(" ", "")
    assert "Take" not in found.replace("Takenby", "")
