"""History lines in words: what was done, and old and new values as people say them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from app.ui.desk import Desk
from app.ui.names import (
    answer_name,
    delay_reason_name,
    document_name,
    how_name,
    means_name,
    outcome_name,
    repeat_name,
    service_name,
    service_reason_name,
    state_name,
    yes_no_name,
)
from app.ui.words import translate
from app.workflow.rows.kinds import (
    Answer,
    DelayReason,
    Document,
    How,
    Means,
    Outcome,
    Repeat,
    Service,
    ServiceReason,
    State,
    YesNo,
)
from app.workflow.rows.shop import HistoryRow


def what_words(what: str) -> str:
    """What was done; a field changed by a correction is named by its last part."""
    found = _bench().get(what) or _money_and_stock().get(what) or _papers().get(what)
    if found:
        return found
    head, _, field = what.rpartition(".")
    if head.endswith(("changed", "corrected")):
        return translate("History", "Corrected: {field}").format(field=field_words(field))
    return what


def field_words(field: str) -> str:
    """The name of a corrected field."""
    return {
        "fault": translate("History", "fault"),
        "seen": translate("History", "seen when tried"),
        "service": translate("History", "service"),
        "service_reason": translate("History", "reason of the service"),
        "service_note": translate("History", "note on the service"),
        "urgent": translate("History", "urgency"),
        "conditions": translate("History", "condition"),
        "accessories": translate("History", "accessories"),
        "tampered": translate("History", "tampered with"),
        "inside_complete": translate("History", "inside complete"),
        "declared_value": translate("History", "declared value"),
        "estimate": translate("History", "estimate"),
        "diagnosis_fee": translate("History", "diagnosis fee"),
        "promised_at": translate("History", "promised time"),
        "shelf": translate("History", "shelf"),
        "technician_id": translate("History", "technician"),
        "customer_id": translate("History", "customer"),
        "article_id": translate("History", "article"),
        "category_id": translate("History", "category"),
        "unlock_code": translate("History", "unlock code"),
        "name": translate("History", "name"),
        "phones": translate("History", "phone numbers"),
        "brand": translate("History", "brand"),
        "model": translate("History", "model"),
        "serial": translate("History", "serial"),
        "bought_on": translate("History", "purchase date"),
        "proof": translate("History", "proof of purchase"),
    }.get(field, field.replace("_", " "))


def change_words(row: HistoryRow, desk: Desk) -> str:
    """ "Diagnosing → In repair", with the reason behind it."""
    old, new = (_value(row.what, each, desk) for each in (row.old, row.new))
    words = f"{old} → {new}" if old and new else new or old
    why = _value("why", row.why, desk)
    return f"{words} ({why})" if words and why else words or why


def _value(what: str, raw: str | None, desk: Desk) -> str:
    if not raw:
        return ""
    if what == "card.fault_code_id":
        codes = (f"{each.code} {each.name(desk.language)}" for each in desk.lists.fault_codes if str(each.id) == raw)
        return next(codes, "")
    if what in _FREE_WORDS:
        return raw
    return " ".join(_word(each, desk) for each in raw.split(" "))


# what people typed is shown as it is: "paid" in a diagnosis is no kind of service
_FREE_WORDS = ("card.diagnosis", "card.measures", "card.note", "card.shelf", "card.sent_to", "card.assigned")


def _word(raw: str, desk: Desk) -> str:
    """A word of the closed lists, or a moment, as people say it; any other stays."""
    core = raw.rstrip(",:")
    tail = raw[len(core) :]
    for kind, name in _NAMES:
        if core in set(kind):
            return name(core) + tail
    if len(core) > 18 and core[4:5] == "-" and "T" in core:
        try:
            return desk.formats.moment(datetime.fromisoformat(core)) + tail
        except ValueError:
            return raw
    return raw


_NAMES: tuple[tuple[type[StrEnum], Callable[[str], str]], ...] = (
    (State, lambda raw: state_name(State(raw))),
    (Outcome, lambda raw: outcome_name(Outcome(raw))),
    (Repeat, lambda raw: repeat_name(Repeat(raw))),
    (Service, lambda raw: service_name(Service(raw))),
    (ServiceReason, lambda raw: service_reason_name(ServiceReason(raw))),
    (How, lambda raw: how_name(How(raw))),
    (Answer, lambda raw: answer_name(Answer(raw))),
    (DelayReason, lambda raw: delay_reason_name(DelayReason(raw))),
    (YesNo, lambda raw: yes_no_name(YesNo(raw))),
    (Means, lambda raw: means_name(Means(raw))),
    (Document, lambda raw: document_name(Document(raw))),
)


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
        "stock.found": translate("History", "Part found"),
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
        "paper.owed": translate("History", "To print"),
    }
