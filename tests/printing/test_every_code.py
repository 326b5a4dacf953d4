"""Every code on every document, at each size and resolution, is read back; also blurred, and with dots gone wrong."""

from __future__ import annotations

import pytest

from app.printing.face import Language
from app.workflow.rows.kinds import Document
from tests.printing import customers, papers
from tests.printing.papers import ENGLISH, Printed
from tests.printing.reading import codes_in
from tests.printing.spoiled import blurred, noisy

LABELS, ROLLS, PAGES = tuple(papers.labels()), tuple(papers.rolls()), tuple(papers.pages())
SEED, COUNT = 20261121, 100


@pytest.mark.parametrize("printed", [*LABELS, *ROLLS, *PAGES], ids=str)
def test_its_codes_are_read_back_also_when_they_are_spoiled(printed: Printed) -> None:
    row = printed.example()
    wanted, first = printed.codes(row, ENGLISH), printed.pictures(row, ENGLISH)[0]
    assert wanted  # every one of these has a code
    assert set(codes_in(first)) == wanted
    assert set(codes_in(blurred(first))) == wanted
    assert set(codes_in(noisy(first))) == wanted


LISTS = {
    Document.GOODS_REGISTER, Document.QUICK_CARD, Document.TEST_PAGE, Document.COUNT_SHEET, Document.COUNT_RESULT,
    Document.PURCHASE_ORDER, Document.GOODS_IN_LIST, Document.SUPPLIER_RETURN,
    Document.RESTOCK_LIST,
}  # fmt: skip


def test_every_document_with_a_code_is_among_them() -> None:
    """The goods register, the quick card, count sheets and the test page are read back by tests of their own."""
    tried = {each.document for each in (*LABELS, *ROLLS, *PAGES)}
    assert tried == set(Document) - LISTS


def test_customers_of_every_kind_have_readable_papers() -> None:
    assert customers.run(SEED, COUNT) == COUNT


def test_a_code_that_can_not_be_read_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(customers, "codes_in", lambda _picture: [])
    with pytest.raises(AssertionError):
        customers.run(SEED, 1)
    assert Language.PDF in {each.profile.language for each in PAGES}
