"""The cash drawer: it opens with the first print of a pickup receipt for which cash was taken or given, never else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from app.printing.face import Language, OutletKind, PrinterProfile, Role
from app.printing.languages import escpos
from app.printing_desk import drawing
from app.ui.words import paper_words
from app.workflow.rows.kinds import Document, Means, PaymentKind
from app.workflow.rows.papers import PickupPaper
from app.workflow.rows.pickup import PaymentRow
from tests.printing import samples

TILL = PrinterProfile(
    "till", Role.RECEIPT, OutletKind.MEMORY, language=Language.ESCPOS, paper="80mm", drawer=True
)


def receipt(means: Means, amount: str = "80", *, days_ago: int = 0, copy: int = 1) -> PickupPaper:
    """A pickup receipt with one payment."""
    paper = samples.pickup(copy=copy)
    at, money = paper.handed_out_at - timedelta(days=days_ago), Decimal(amount)
    kind = PaymentKind.REFUND if money < 0 else PaymentKind.PAYMENT
    return replace(paper, payments=(PaymentRow(at, "李娜", kind, means, money, None, Decimal(0)),))


def opened(document: Document, paper: object, profile: PrinterProfile = TILL) -> bool:
    """Whether the drawer is opened, once and before anything is printed."""
    data = drawing.make(document, paper, paper_words("en"), profile).data
    assert data.count(escpos.KICK) <= 1
    return data.startswith(escpos.KICK)


def test_cash_taken_or_given_back_opens_it() -> None:
    assert opened(Document.PICKUP_RECEIPT, receipt(Means.CASH))
    assert opened(Document.PICKUP_RECEIPT, receipt(Means.CASH, "-20"))


@pytest.mark.parametrize(
    "paper",
    [
        receipt(Means.WECHAT),
        receipt(Means.CASH, copy=2),  # a reprint
        receipt(Means.CASH, days_ago=3),  # the deposit of last week
        receipt(Means.CASH, "0"),
        replace(receipt(Means.CASH), payments=()),
    ],
)
def test_nothing_else_does(paper: PickupPaper) -> None:
    assert not opened(Document.PICKUP_RECEIPT, paper)


def test_only_where_there_is_one() -> None:
    paper = receipt(Means.CASH)
    assert not opened(Document.PICKUP_RECEIPT, paper, replace(TILL, drawer=False))
    assert not opened(Document.PICKUP_RECEIPT, paper, replace(TILL, language=Language.TSPL))
    assert not opened(Document.CLAIM_RECEIPT, samples.claim())
