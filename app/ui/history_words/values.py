"""Old and new values of a history line as people say them: states, moments, money, names instead of ids."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from app.ui.buying_names import cause_name, purchase_state_name, return_state_name
from app.ui.desk import Desk
from app.ui.history_words.issuing import place_words
from app.ui.history_words.layouts import layout_words
from app.ui.history_words.shop_values import shop_value
from app.ui.names import (
    answer_name,
    delay_reason_name,
    document_name,
    how_name,
    means_name,
    origin_name,
    outcome_name,
    proof_name,
    receipt_state_name,
    repeat_name,
    role_name,
    service_name,
    service_reason_name,
    state_name,
    use_state_name,
    yes_no_name,
)
from app.ui.part_names import old_fate_name
from app.ui.phrases import listed
from app.ui.words import translate
from app.workflow.rows.buying import PurchaseState
from app.workflow.rows.history import HistoryLine
from app.workflow.rows.kinds import (
    Answer,
    DelayReason,
    Document,
    How,
    Means,
    OldFate,
    Origin,
    Outcome,
    Proof,
    ReceiptState,
    Repeat,
    Role,
    Service,
    ServiceReason,
    State,
    UseState,
    YesNo,
)
from app.workflow.rows.receiving import Cause, ReturnState
from app.workflow.rows.shop import HistoryRow

#: What people typed is shown as it is: "paid" in a diagnosis is no kind of service.
FREE_WORDS = (
    "card.diagnosis", "card.measures", "card.note", "card.shelf", "card.sent_to", "card.assigned", "staff.renamed",
    "order.corrected.fault", "order.corrected.seen", "order.corrected.shelf", "order.corrected.service_note",
    "history.exported", "part.added", "part.name", "part.name_en", "part.maker_number", "part.barcodes", "part.fits",
    "part.shelf", "part.unit",
    "purchase.changed.note", "purchase.changed.their_number",
)  # fmt: skip
NUMBER_LENGTH = 12
_LINE_PRICE = re.compile(r"\((-?\d+(?:\.\d+)?)\)$")  # "1 × diagnosis (30.00)"
_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)")  # as the program writes one
FREE_HEADS = (
    "import.",
    "customer.", "article.", "shop.", "file.", "brand.", "fault_code.", "reason.", "model_warning.",
    "category.", "part_category.", "price_item.", "spelling.",
    "supplier.", "supplier_part.",
)  # fmt: skip
OF_PLACES = ("place.", "stock.moved", "stock.scrapped")
#: Whole minor units of the shop's currency.
IN_MINOR_UNITS = (
    "supplier_return.credited", "pickup.discount", "pickup.owed_", "part.price", "part.cost",
    "order.corrected.estimate", "order.corrected.declared_value", "order.corrected.diagnosis_fee",
)  # fmt: skip


def change_words(row: HistoryRow | HistoryLine, desk: Desk) -> str:
    """ "Diagnosing → In repair", with the reason behind it."""
    if row.what.startswith("layout."):
        return layout_words(row.old, row.new)
    old, new = (value_words(row.what, each, desk) for each in (row.old, row.new))
    words = f"{old} → {new}" if old and new else new or old
    why = value_words("why", row.why, desk)
    return f"{words} ({why})" if words and why else words or why


def value_words(what: str, raw: str | None, desk: Desk) -> str:
    """One value of an act."""
    if not raw:
        return ""
    by_id = _by_id(what, raw, desk)
    if by_id is not None:
        return by_id
    kind, name = _OF_FIELD.get(what.rpartition(".")[2], (None, str))
    if kind is not None and raw in set(kind):
        return name(raw)
    if raw in ("True", "False", YesNo.YES, YesNo.NO):
        return yes_no_name(YesNo.YES if raw in ("True", YesNo.YES) else YesNo.NO)
    if what in FREE_WORDS or what.startswith((*FREE_HEADS, *OF_PLACES)):
        return place_words(raw) if what.startswith(OF_PLACES) else raw
    money = _money_of(what, raw, desk)
    if money:
        return money
    if what in ("staff.added", "staff.roles"):
        head, sep, roles = raw.rpartition(": ")
        return head + sep + _roles(roles)
    between = " · " if what == "card.moved" else " "  # a state, and what came of it
    return between.join(_word(each, desk) for each in raw.split(" "))


def _money_of(what: str, raw: str, desk: Desk) -> str:
    """The value of an act about money, "" for any other."""
    if what == "quotation.made":
        return _money(raw, desk)
    if what.startswith("labour."):
        return _LINE_PRICE.sub(lambda found: f"({_money(found[1], desk)})", raw)
    return _paid(raw, desk) if what.startswith(("payment.", *IN_MINOR_UNITS)) else ""


def _money(raw: str, desk: Desk) -> str:
    """An amount of the shop's currency; what is none is shown as it is."""
    try:
        return desk.formats.money(Decimal(raw))
    except InvalidOperation:
        return raw


def _unit_price(raw: str, desk: Desk) -> str:
    """Minor units and parts of one."""
    try:
        return desk.formats.unit_price(Decimal(raw).scaleb(-desk.shop.currency.exponent))
    except InvalidOperation:
        return raw


def _by_id(what: str, raw: str, desk: Desk) -> str | None:
    """What an id, or a field of the shop's own, means now; None when the act keeps neither."""
    lists, field = desk.lists, what.rpartition(".")[2]
    if what.startswith("shop.changed."):
        return shop_value(field, raw, desk)
    if not field.endswith("_id") or not raw.isdigit():
        return None
    of_parts = (*lists.part_categories, *lists.former_part_categories)
    known: dict[str, list[tuple[int, str]]] = {
        "fault_code_id": [
            (each.id, f"{each.code} {each.name(desk.language)}")
            for each in (*lists.fault_codes, *lists.former_fault_codes)
        ],
        "technician_id": [(each.id, each.name) for each in lists.staff],
        "category_id": [
            (each.id, each.name(desk.language))
            for each in (of_parts if what.startswith("part.") else (*lists.categories, *lists.former_categories))
        ],
    }
    return next((words for row_id, words in known.get(field, []) if str(row_id) == raw), f"#{raw}")


def _paid(raw: str, desk: Desk) -> str:
    """ "12050 cash": minor units, and by which means where that is kept."""
    amount, _, means = raw.partition(" ")
    if "." in amount:  # what one costs to buy may be less than a minor unit
        return _unit_price(amount, desk)
    if amount.lstrip("-").isdigit():
        amount = desk.formats.money(Decimal(amount).scaleb(-desk.shop.currency.exponent))
    return f"{amount} {means_name(Means(means)) if means in set(Means) else means}".rstrip()


def _roles(raw: str) -> str:
    known = set(Role)
    return listed(role_name(Role(each)) if each in known else each for each in raw.split(","))


def _word(raw: str, desk: Desk) -> str:
    """A word of the closed lists, or a moment, as people say it; any other stays."""
    core = raw.rstrip(",:")
    tail = raw[len(core) :]
    if core in _NAMES:
        return _NAMES[core](core) + tail
    if len(core) > 18 and core[4:5] == "-" and "T" in core:
        try:
            return desk.formats.moment(datetime.fromisoformat(core)) + tail
        except ValueError:
            return raw
    if _DAY.fullmatch(core):
        return desk.formats.date(date.fromisoformat(core)) + tail
    if core.isdigit() and len(core) == NUMBER_LENGTH:
        return desk.formats.number(core) + tail
    if core == "own":
        return translate("History", "own work") + tail
    return raw


def _kinds() -> dict[str, Callable[[str], str]]:
    """Every word of the closed lists; one that stands in two of them means the same in both."""
    lists: tuple[tuple[type[StrEnum], Callable[[str], str]], ...] = (
        (State, lambda raw: state_name(State(raw))),
        (ReceiptState, lambda raw: receipt_state_name(ReceiptState(raw))),
        (Outcome, lambda raw: outcome_name(Outcome(raw))),
        (Repeat, lambda raw: repeat_name(Repeat(raw))),
        (Service, lambda raw: service_name(Service(raw))),
        (ServiceReason, lambda raw: service_reason_name(ServiceReason(raw))),
        (How, lambda raw: how_name(How(raw))),
        (Answer, lambda raw: answer_name(Answer(raw))),
        (DelayReason, lambda raw: delay_reason_name(DelayReason(raw))),
        (YesNo, lambda raw: yes_no_name(YesNo(raw))),
        (Means, lambda raw: means_name(Means(raw))),
        (Cause, lambda raw: cause_name(Cause(raw))),
        (Document, lambda raw: document_name(Document(raw))),
        (UseState, lambda raw: use_state_name(UseState(raw))),
    )
    return {each.value: name for kind, name in reversed(lists) for each in kind}


_NAMES = _kinds()
#: Words that mean something else elsewhere: only as the value of this field.
_OF_FIELD: dict[str, tuple[type[StrEnum], Callable[[str], str]]] = {
    "fate": (OldFate, lambda raw: old_fate_name(OldFate(raw))),
    "origin": (Origin, lambda raw: origin_name(Origin(raw))),
    "proof": (Proof, lambda raw: proof_name(Proof(raw))),
    "step": (PurchaseState, lambda raw: purchase_state_name(PurchaseState(raw))),
    "way": (ReturnState, lambda raw: return_state_name(ReturnState(raw))),
}
