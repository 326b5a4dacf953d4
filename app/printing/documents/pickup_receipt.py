"""The pickup receipt 取件单: what was done, what it cost, what was paid, the repair warranty given (DOMAIN.md §6)."""

from __future__ import annotations

from decimal import Decimal

from app.printing.documents import examples, facts
from app.printing.documents.base import Head, order_head
from app.printing.documents.blocks import Blocks, Column, Fact
from app.printing.documents.repair_report import done, found, replaced_parts, warranty_notice
from app.printing.documents.slip import Section, Slip
from app.printing.documents.words import Words
from app.workflow.rows.kinds import Document, PaymentKind
from app.workflow.rows.papers import PickupPaper
from app.workflow.rows.pickup import BillLineRow

ZERO = Decimal(0)


def _head(paper: PickupPaper, words: Words) -> Head:
    """The barcode is the order's number. A shop that gives a repair report of its own calls this only a receipt."""
    title = words.translate("Papers", "Pickup receipt and repair report")
    if paper.shop.report_with_goods:
        title = words.translate("Papers", "Pickup receipt")
    return order_head(paper, title, words)


def _fault(blocks: Blocks, paper: PickupPaper, words: Words) -> None:
    blocks.section(words.translate("Papers", "Fault, in the customer's words"), paper.card.fault, most=6)


def _signatures(blocks: Blocks, paper: PickupPaper, words: Words) -> None:
    received = words.translate("Papers", "Received in good order: {name}").replace("{name}", paper.collected_by)
    clerk = words.translate("Papers", "For the shop: {name}").replace("{name}", paper.handed_out_by)
    blocks.signatures([received, clerk])


def _foot(paper: PickupPaper) -> str:
    return f"{paper.shop.name} · {facts.moment(paper.handed_out_at, paper.shop)}"


def _facts(blocks: Blocks, paper: PickupPaper, words: Words) -> None:
    card, shop = paper.card, paper.shop
    blocks.facts([
        Fact(words.translate("Papers", "Customer"), facts.customer_name(card), bold=True),
        Fact(words.translate("Papers", "Outcome"), facts.outcome_name(card.outcome, words), bold=True),
        Fact(words.translate("Papers", "Article"), facts.article_name(card.article, words)),
        Fact(words.translate("Papers", "Serial number / IMEI"), card.article.serial),
        Fact(words.translate("Papers", "Received"), facts.moment(card.received_at, shop)),
        Fact(words.translate("Papers", "Handed out"), facts.moment(paper.handed_out_at, shop)),
        Fact(words.translate("Papers", "Kind of service"), facts.service_name(card.service, words)),
        Fact(words.translate("Papers", "Collected by"), paper.collected_by),
        Fact(words.translate("Papers", "Customer's tax number"), card.customer.tax_number, span=2),
    ])  # fmt: skip


def _bill(blocks: Blocks, paper: PickupPaper, words: Words) -> None:
    bill, currency = paper.bill, paper.shop.currency
    free = words.translate("Papers", "under warranty")
    columns = (
        Column(words.translate("Papers", "Charged for"), 7),
        Column(words.translate("Papers", "Quantity"), 1.6, "right"),
        Column(words.translate("Papers", "Price"), 2.4, "right"),
        Column(words.translate("Papers", "Amount"), 2.6, "right"),
    )
    with_tax = paper.shop.prices_with_tax
    mixed = len({line.tax_rate for line in bill.lines if line.charged and line.tax_rate is not None}) > 1
    rows = [
        (
            _line_name(line, mixed, words),
            facts.quantity(line.quantity),
            facts.money(line.price, currency),
            facts.money(line.net + (line.tax if with_tax else ZERO), currency) if line.charged else free,
        )
        for line in bill.lines
    ]
    blocks.table(columns, rows)
    discount = words.translate("Papers", "Discount")
    if bill.discount_reason:
        discount = f"{discount} ({bill.discount_reason})"
    off = bill.discount
    if with_tax:  # the lines above have their tax in them, so must what is taken off them
        off = sum((line.net + line.tax for line in bill.lines if line.charged), ZERO) - bill.total + bill.rounding
    rounding = words.translate("Papers", "Rounding")
    sums = [(discount, -off), (_tax_label(paper, words), bill.tax), (rounding, bill.rounding)]
    for label, amount in sums:
        if amount:
            blocks.sum(label, facts.money(amount, currency))
    blocks.sum(words.translate("Papers", "Total"), facts.money(bill.total, currency), bold=True)
    if len(bill.rates) > 1:
        _tax_by_rate(blocks, paper, words)


def _tax_label(paper: PickupPaper, words: Words) -> str:
    """With the rate and what it is reckoned on where there is but one; several have a table of their own."""
    with_tax, rates = paper.shop.prices_with_tax, paper.bill.rates
    if len(rates) != 1 or rates[0].tax_rate is None:
        return words.translate("Papers", "Tax included") if with_tax else words.translate("Papers", "Tax")
    if with_tax:
        said = words.translate("Papers", "Tax included ({rate} % on {net})")
    else:
        said = words.translate("Papers", "Tax ({rate} % on {net})")
    net = facts.money(rates[0].net, paper.shop.currency)
    return facts.filled(said, {"{rate}": facts.quantity(rates[0].tax_rate), "{net}": net})


def _tax_by_rate(blocks: Blocks, paper: PickupPaper, words: Words) -> None:
    """Net, tax and both of each rate after the discount; the last line is the total before it was rounded."""
    columns = (
        Column(words.translate("Papers", "Tax rate"), 3),
        Column(words.translate("Papers", "Without tax"), 3, "right"),
        Column(words.translate("Papers", "Tax"), 3, "right"),
        Column(words.translate("Papers", "With tax"), 3, "right"),
    )
    rates = paper.bill.rates
    percent = "%" if words.languages[0].startswith("zh") else " %"
    rows = [
        (facts.DASH if each.tax_rate is None else facts.quantity(each.tax_rate) + percent, each.net, each.tax)
        for each in rates
    ]
    together = words.translate("Papers", "Together")
    rows.append((together, sum((each.net for each in rates), ZERO), sum((each.tax for each in rates), ZERO)))
    blocks.gap(1.2)
    blocks.table(columns, [
        (name, *(facts.money(amount, paper.shop.currency) for amount in (net, tax, net + tax)))
        for name, net, tax in rows
    ])  # fmt: skip


def _line_name(line: BillLineRow, mixed: bool, words: Words) -> str:
    """What is charged for; with its rate of tax where not all have the same."""
    name = facts.part_name(line.name, line.name_en, words) or words.translate("Papers", "Diagnosis fee")
    if not mixed or line.tax_rate is None or not line.charged:
        return name
    said = words.translate("Papers", "{name} (tax {rate} %)")
    return facts.filled(said, {"{name}": name, "{rate}": facts.quantity(line.tax_rate)})


def _payments(blocks: Blocks, paper: PickupPaper, words: Words) -> None:
    shop = paper.shop
    for payment in paper.payments:
        label = (
            f"{facts.payment_name(payment.kind, words)} · {facts.means_name(payment.means, words)}"
            f" · {facts.moment(payment.at, shop)}"
        )
        minus = payment.kind is PaymentKind.REFUND
        blocks.sum(label, facts.money(-abs(payment.amount) if minus else payment.amount, shop.currency))
        if payment.tendered is not None and payment.change:
            change = words.translate("Papers", "Given {given}, change {change}")
            given = facts.money(payment.tendered, shop.currency)
            back = facts.money(payment.change, shop.currency)
            blocks.sum(change.replace("{given}", given).replace("{change}", back), "")
    refunds = any(payment.kind is PaymentKind.REFUND for payment in paper.payments)
    if paper.refunded and not refunds:
        blocks.sum(words.translate("Papers", "Refund"), facts.money(-abs(paper.refunded), shop.currency))
    if paper.owed:
        blocks.sum(words.translate("Papers", "Still owed"), facts.money(paper.owed, shop.currency), bold=True)
    blocks.gap(1.2)


def _accessories(blocks: Blocks, paper: PickupPaper, words: Words) -> None:
    items = [
        (f"{item.name} ({item.difference})" if item.difference else item.name, bool(item.given_back))
        for item in paper.card.items
        if item.kind == "accessory"
    ]
    blocks.ticks(words.translate("Papers", "Accessories given back"), items)


_SECTIONS = (
    Section("facts", lambda words: words.translate("Layouts", "Customer, article, times"), _facts, required=True),
    Section("fault", lambda words: words.translate("Layouts", "Fault, in the customer's words"), _fault),
    Section("found", lambda words: words.translate("Layouts", "What was found"), found),
    Section("done", lambda words: words.translate("Layouts", "What was done"), done),
    Section("parts", lambda words: words.translate("Layouts", "Replaced parts"), replaced_parts),
    Section("bill", lambda words: words.translate("Layouts", "Bill"), _bill, required=True),
    Section("payments", lambda words: words.translate("Layouts", "Payments"), _payments, required=True),
    Section("items", lambda words: words.translate("Layouts", "Accessories given back"), _accessories, required=True),
    Section("warranty", lambda words: words.translate("Layouts", "Repair warranty"), warranty_notice, required=True),
    Section("signatures", lambda words: words.translate("Layouts", "Signatures"), _signatures, required=True),
)
PICKUP_RECEIPT = Slip(Document.PICKUP_RECEIPT, PickupPaper, _head, _SECTIONS, _foot, examples.pickup)
