"""What was done, in words; a field that was changed is named by the last part of the act."""

from __future__ import annotations

from app.ui.history_words.buying import buying
from app.ui.history_words.counting import counting
from app.ui.history_words.exchange import exchange
from app.ui.history_words.fields import field_words
from app.ui.history_words.house import house
from app.ui.history_words.issuing import issuing
from app.ui.history_words.people import people
from app.ui.words import translate
from app.workflow.rows.history import HistoryGroup


def what_words(what: str) -> str:
    """The act ("card.moved") in words; an act nobody has words for is given back as it is."""
    found = _exact().get(what)
    if found:
        return found
    head, _, field = what.rpartition(".")
    pattern = _of_a_field().get(head)
    return pattern.format(field=field_words(field)) if pattern else what


def acts_holding(text: str) -> tuple[str, ...]:
    """The acts whose words hold the text, capitals or not: how one looks for "Handed out"."""
    wanted = text.strip().casefold()
    return tuple(what for what, words in _exact().items() if wanted in words.casefold()) if wanted else ()


def group_name(group: HistoryGroup) -> str:
    """The word on a chip over the history."""
    return {
        HistoryGroup.ORDERS: translate("History", "Orders"),
        HistoryGroup.CUSTOMERS: translate("History", "Customers, articles"),
        HistoryGroup.MONEY: translate("History", "Money"),
        HistoryGroup.PARTS: translate("History", "Parts"),
        HistoryGroup.PAPERS: translate("History", "Papers"),
        HistoryGroup.FILES: translate("History", "Files"),
        HistoryGroup.SETTINGS: translate("History", "Settings"),
        HistoryGroup.STAFF: translate("History", "Staff"),
        HistoryGroup.LOOKED: translate("History", "Looked at"),
    }[group]


def _exact() -> dict[str, str]:
    others = {**issuing(), **exchange(), **buying(), **counting()}
    return {**_bench(), **_money_and_stock(), **_papers(), **house(), **people(), **others}


def _of_a_field() -> dict[str, str]:
    """Acts that change one field: what stands before the field's name."""
    corrected = translate("History", "Corrected: {field}")
    return {
        "order.corrected": corrected,
        "order.changed": corrected,
        "customer.changed": corrected,
        "article.changed": corrected,
        "part": translate("History", "Part changed: {field}"),
        "supplier.changed": translate("History", "Supplier changed: {field}"),
        "supplier_part.changed": translate("History", "At the supplier changed: {field}"),
        "purchase.changed": translate("History", "Purchase order changed: {field}"),
        "file": translate("History", "File changed: {field}"),
        "shop.changed": translate("History", "Shop: {field}"),
        "brand.changed": translate("History", "Brand changed: {field}"),
        "category.changed": translate("History", "Category changed: {field}"),
        "part_category.changed": translate("History", "Category of parts changed: {field}"),
        "fault_code.changed": translate("History", "Fault code changed: {field}"),
        "price_item.changed": translate("History", "Price list changed: {field}"),
        "reason.changed": translate("History", "Reason changed: {field}"),
        "model_warning.changed": translate("History", "Warning changed: {field}"),
    }


def _bench() -> dict[str, str]:
    return {
        "intake.taken_in": translate("History", "Taken in"),
        "intake.corrected": translate("History", "Intake corrected"),
        "card.moved": translate("History", "Step"),
        "card.assigned": translate("History", "Assigned"),
        "card.diagnosis": translate("History", "Diagnosis"),
        "card.fault_code_id": translate("History", "Fault code"),
        "card.measures": translate("History", "What was done"),
        "card.note": translate("History", "Note"),
        "card.promised": translate("History", "New promise"),
        "card.promise_told": translate("History", "Customer told of the new promise"),
        "card.repeat": translate("History", "Repeat judged"),
        "card.sent_to": translate("History", "Sent out to"),
        "card.service": translate("History", "Kind of service"),
        "card.shelf": translate("History", "Shelf"),
        "card.told": translate("History", "Customer told it is ready"),
        "card.urgent": translate("History", "Urgent"),
        "inspection.passed": translate("History", "Inspection passed"),
        "inspection.refused": translate("History", "Inspection refused"),
        "times.started": translate("History", "Clock started"),
        "times.stopped": translate("History", "Clock stopped, minutes"),
        "times.added": translate("History", "Time by hand, minutes"),
        "unlock.read": translate("History", "Unlock code looked at"),
        "unlock.kept": translate("History", "Unlock code kept"),
        "unlock.sealed": translate("History", "Unlock code kept"),
        "unlock.forgotten": translate("History", "Unlock code forgotten"),
    }


def _money_and_stock() -> dict[str, str]:
    return {
        "labour.added": translate("History", "Labour added"),
        "labour.removed": translate("History", "Labour taken off"),
        "parts.reserved": translate("History", "Part reserved"),
        "parts.used": translate("History", "Part used"),
        "parts.put_back": translate("History", "Part put back"),
        "part.added": translate("History", "New part"),
        "part.retired": translate("History", "Part retired"),
        "part.kept_again": translate("History", "Part kept again"),
        "shelf.numbered": translate("History", "Shelf numbered, for its label"),
        "stock.found": translate("History", "Part found"),
        "stock.goods_in": translate("History", "Goods in"),
        "stock.counted": translate("History", "Stock counted"),
        "quotation.made": translate("History", "Quotation"),
        "quotation.answered": translate("History", "Answer to the quotation"),
        "payment.deposit": translate("History", "Deposit"),
        "payment.payment": translate("History", "Payment"),
        "payment.refund": translate("History", "Refund"),
        "payment.account": translate("History", "Payment on account"),
        "pickup.discount": translate("History", "Discount"),
        "pickup.owed_account": translate("History", "Left owing, on account"),
        "pickup.owed_manager": translate("History", "Left owing, by the manager"),
    }


def _papers() -> dict[str, str]:
    return {
        "pickup.handed_out": translate("History", "Handed out"),
        "receipt.issued": translate("History", "Claim receipt issued"),
        "receipt.voided": translate("History", "Claim receipt void"),
        "receipt.void": translate("History", "Claim receipt void"),
        "receipt.valid": translate("History", "Claim receipt issued"),
        "receipt.lost": translate("History", "Claim receipt reported lost"),
        "receipt.replaced": translate("History", "Claim receipt replaced"),
        "register.closed": translate("History", "Goods register closed"),
        "register.struck": translate("History", "Goods register line struck off"),
        "paper.reprinted": translate("History", "Printed again"),
        "paper.printed": translate("History", "Printed"),
        "paper.owed": translate("History", "To print"),
    }
