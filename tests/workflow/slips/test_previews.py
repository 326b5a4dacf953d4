"""What F8 shows at pickup is what F9 prints: the same rows, so the same bytes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.models.store import Store
from app.printing.documents.catalogue import render
from app.printing.documents.words import EnglishWords
from app.printing.face import Language, PrinterProfile, Role
from app.workflow.counter import pickup
from app.workflow.house import shop
from app.workflow.rows.kinds import Document, Means, Outcome
from app.workflow.rows.pickup import Collector, HandOutInput, PaymentInput
from app.workflow.rows.shop import Who
from app.workflow.slips import papers
from app.workflow.workbench import cards
from tests.workflow.at_counter import hand_out_input, make_ready, take_in

PAGE = PrinterProfile("pages", Role.RECEIPT)
ROLL = PrinterProfile("roll", Role.RECEIPT, language=Language.ESCPOS, paper="58mm")


def given_for(store: Store, who: Who, deposit: str, outcome: Outcome, **changes: Any) -> HandOutInput:
    order = take_in(store, who, deposit)
    make_ready(store, who, order.order_id, outcome)
    return hand_out_input(store, who, order.order_id, **changes)


@pytest.mark.parametrize("printer", [PAGE, ROLL])
@pytest.mark.parametrize(
    ("deposit", "outcome", "changes"),
    [
        ("", Outcome.REPAIRED, {"payments": (PaymentInput(Means.CASH, Decimal("94.90"), Decimal(100)),)}),
        ("20", Outcome.REPAIRED, {"owed_how": "account"}),
        (
            "",
            Outcome.REPAIRED,
            {
                "discount": Decimal("11.30"),
                "discount_reason": "regular",
                "payments": (PaymentInput(Means.WECHAT, Decimal(50)), PaymentInput(Means.CARD, Decimal("38.70"))),
                "collector": Collector("王强", "ID", "11012345"),
                "warranty_days": 30,
            },
        ),
        ("50", Outcome.DECLINED, {"refund_means": Means.ALIPAY}),
    ],
    ids=["cash", "on account", "discount and collector", "refund"],
)
def test_the_preview_is_the_paper(
    founded_store: Store, who: Who, printer: PrinterProfile, deposit: str, outcome: Outcome, changes: dict[str, Any]
) -> None:
    profile = shop.shop_row(founded_store)
    wanted = replace(profile, report_with_goods=True, rounding=Decimal("0.10"), rounding_down=True)
    shop.change_shop(founded_store, who, wanted, profile.version)
    given = given_for(founded_store, who, deposit, outcome, **changes)
    missing = min(given.returned)
    given = replace(given, returned=given.returned - {missing}, differences={missing: "kept by the customer"})
    if "payments" in changes and "discount" not in changes:
        due = pickup.at(founded_store, who, given.order_id).bill.due
        given = replace(given, payments=(PaymentInput(Means.CASH, due, Decimal(200)),))
    seen = papers.preview_pickup(founded_store, who, given)
    report = papers.preview_report(founded_store, given)
    pickup.hand_out(founded_store, who, given)
    for document, preview in ((Document.PICKUP_RECEIPT, seen), (Document.REPAIR_REPORT, report)):
        (slip,) = [each for each in papers.owed(founded_store, who.station) if each.document is document]
        printed = papers.paper_for(founded_store, slip)
        assert render(document, preview, EnglishWords(), printer) == render(document, printed, EnglishWords(), printer)


def test_a_preview_is_shown_whatever_is_still_missing(founded_store: Store, who: Who) -> None:
    given = given_for(founded_store, who, "", Outcome.REPAIRED, returned=frozenset[int](), receipt_number="")
    version = cards.card(founded_store, who, given.order_id).version
    seen = papers.preview_pickup(founded_store, who, given)
    assert (seen.owed, seen.payments) == (Decimal(100), ())
    assert not any(item.given_back for item in seen.card.items)
    assert cards.card(founded_store, who, given.order_id).version == version
