"""The pickup receipt 取件单: what was done, what it cost, what was paid, the repair warranty given (DOMAIN.md §6)."""

from __future__ import annotations

from decimal import Decimal

from app.printing.documents import facts
from app.printing.documents.base import Head, Rendered, begin, finish, fitted
from app.printing.documents.claim_receipt import WIDE
from app.printing.documents.flow import VALUE, Fact, Flow, line_height
from app.printing.documents.table import Column, table
from app.printing.documents.words import Words
from app.workflow.rows.kinds import PaymentKind, UseState
from app.workflow.rows.papers import PickupPaper


def draw(paper: PickupPaper, words: Words, size: str = "A5") -> Rendered:
    """The receipt with the repair report; its barcode is the order's number."""
    return fitted(lambda scale: _draw(paper, words, size, scale))


def _draw(paper: PickupPaper, words: Words, size: str, scale: float) -> Rendered:
    card = paper.card
    head = Head(
        shop=paper.shop,
        title=words.translate("Papers", "Pickup receipt and repair report"),
        number_label=words.translate("Papers", "Claim number"),
        number=card.number,
        code=card.number,
        copy=paper.copy,
    )
    flow = begin(size, head, words, scale)
    flow.facts(_facts(paper, words), 2 if flow.frame.width < WIDE else 4)
    flow.section(words.translate("Papers", "Fault, in the customer's words"), card.fault, most=6)
    flow.section(words.translate("Papers", "What was found"), card.diagnosis)
    flow.section(words.translate("Papers", "What was done"), card.measures)
    _replaced(flow, paper, words)
    _bill(flow, paper, words)
    _payments(flow, paper, words)
    _accessories(flow, paper, words)
    _warranty(flow, paper, words)
    received = words.translate("Papers", "Received in good order: {name}").replace("{name}", paper.collected_by)
    clerk = words.translate("Papers", "For the shop: {name}").replace("{name}", paper.handed_out_by)
    flow.signatures([received, clerk])
    return finish(flow, words, f"{paper.shop.name} · {facts.moment(paper.handed_out_at, paper.shop)}")


def _facts(paper: PickupPaper, words: Words) -> list[Fact]:
    card, shop = paper.card, paper.shop
    return [
        Fact(words.translate("Papers", "Customer"), facts.customer_name(card), bold=True),
        Fact(words.translate("Papers", "Outcome"), facts.outcome_name(card.outcome, words), bold=True),
        Fact(words.translate("Papers", "Article"), facts.article_name(card.article, words)),
        Fact(words.translate("Papers", "Serial number / IMEI"), card.article.serial),
        Fact(words.translate("Papers", "Received"), facts.moment(card.received_at, shop)),
        Fact(words.translate("Papers", "Handed out"), facts.moment(paper.handed_out_at, shop)),
        Fact(words.translate("Papers", "Kind of service"), facts.service_name(card.service, words)),
        Fact(words.translate("Papers", "Collected by"), paper.collected_by),
    ]


def _replaced(flow: Flow, paper: PickupPaper, words: Words) -> None:
    """Each part with its origin and its own warranty (DOMAIN.md §4, §5); prices stand in the bill."""
    columns = (
        Column(words.translate("Papers", "Replaced part"), 6),
        Column(words.translate("Papers", "Origin"), 3),
        Column(words.translate("Papers", "Quantity"), 1.6, "right"),
        Column(words.translate("Papers", "Part warranty"), 2.6, "right"),
    )
    days = words.translate("Papers", "{days} days")
    rows = [
        (
            use.name,
            facts.origin_name(use.origin, words),
            facts.quantity(use.quantity),
            days.replace("{days}", str(use.warranty_days)) if use.warranty_days else facts.DASH,
        )
        for use in paper.card.parts
        if use.state is UseState.USED
    ]
    table(flow, columns, rows)


def _bill(flow: Flow, paper: PickupPaper, words: Words) -> None:
    bill, currency = paper.bill, paper.shop.currency
    free = words.translate("Papers", "under warranty")
    columns = (
        Column(words.translate("Papers", "Charged for"), 7),
        Column(words.translate("Papers", "Quantity"), 1.6, "right"),
        Column(words.translate("Papers", "Price"), 2.4, "right"),
        Column(words.translate("Papers", "Amount"), 2.6, "right"),
    )
    with_tax = paper.shop.prices_with_tax
    rows = [
        (
            line.name or words.translate("Papers", "Diagnosis fee"),
            facts.quantity(line.quantity),
            facts.money(line.price, currency),
            facts.money(line.net + (line.tax if with_tax else Decimal(0)), currency) if line.charged else free,
        )
        for line in bill.lines
    ]
    table(flow, columns, rows)
    tax_label = words.translate("Papers", "Tax included") if with_tax else words.translate("Papers", "Tax")
    discount = words.translate("Papers", "Discount")
    if bill.discount_reason:
        discount = f"{discount} ({bill.discount_reason})"
    off = bill.discount
    if with_tax:  # the lines above have their tax in them, so must what is taken off them
        off = sum((line.net + line.tax for line in bill.lines if line.charged), Decimal(0)) - bill.total
    sums = [(discount, -off), (tax_label, bill.tax)]
    for label, amount in sums:
        if amount:
            _sum(flow, label, facts.money(amount, currency))
    _sum(flow, words.translate("Papers", "Total"), facts.money(bill.total, currency), bold=True)


def _payments(flow: Flow, paper: PickupPaper, words: Words) -> None:
    shop = paper.shop
    for payment in paper.payments:
        label = (
            f"{facts.payment_name(payment.kind, words)} · {facts.means_name(payment.means, words)}"
            f" · {facts.moment(payment.at, shop)}"
        )
        minus = payment.kind is PaymentKind.REFUND
        _sum(flow, label, facts.money(-abs(payment.amount) if minus else payment.amount, shop.currency))
        if payment.tendered is not None and payment.change:
            change = words.translate("Papers", "Given {given}, change {change}")
            given = facts.money(payment.tendered, shop.currency)
            back = facts.money(payment.change, shop.currency)
            _sum(flow, change.replace("{given}", given).replace("{change}", back), "")
    refunds = any(payment.kind is PaymentKind.REFUND for payment in paper.payments)
    if paper.refunded and not refunds:
        _sum(flow, words.translate("Papers", "Refund"), facts.money(-abs(paper.refunded), shop.currency))
    if paper.owed:
        _sum(flow, words.translate("Papers", "Still owed"), facts.money(paper.owed, shop.currency), bold=True)
    flow.gap(1.2)


def _accessories(flow: Flow, paper: PickupPaper, words: Words) -> None:
    items = [
        (f"{item.name} ({item.difference})" if item.difference else item.name, bool(item.given_back))
        for item in paper.card.items
        if item.kind == "accessory"
    ]
    flow.ticks(words.translate("Papers", "Accessories given back"), items)


def _warranty(flow: Flow, paper: PickupPaper, words: Words) -> None:
    if paper.warranty_until is None:
        return
    text = words.translate(
        "Papers", "Repair warranty until {day}: the same fault is repaired again free. Please bring this receipt."
    )
    flow.notice(text.replace("{day}", facts.day(paper.warranty_until)))


def _sum(flow: Flow, label: str, amount: str, *, bold: bool = False) -> None:
    """A label and an amount at the right edge; a long label wraps left of it."""
    right = flow.frame.x + flow.frame.width
    lines = flow.wrapped(label, flow.frame.width - 32, VALUE)
    flow.need(line_height(VALUE) * len(lines))
    for number, line in enumerate(lines):
        flow.line(right - 30, line, VALUE, bold=bold, align="right")
        if number == 0:
            flow.line(right, amount, VALUE, bold=bold, align="right")
        flow.gap(line_height(VALUE))
