"""The words of the pickup page: what is true of the scanned code, what to do now, what was handed out."""

from __future__ import annotations

from app.ui.desk import Desk
from app.ui.formats import Formats
from app.ui.names import outcome_name, state_name
from app.ui.words import translate
from app.workflow.rows import numbers
from app.workflow.rows.pickup import HandedOut, PickupRow, PickupTruth

TONES = {
    PickupTruth.READY: "good",
    PickupTruth.NOT_READY: "warn",
    PickupTruth.ALREADY_OUT: "bad",
    PickupTruth.RECEIPT_VOID: "bad",
    PickupTruth.RECEIPT_LOST: "bad",
    PickupTruth.ORDER_VOID: "bad",
}


def tone(row: PickupRow) -> str:
    """ "good", "warn" or "bad": colour and sign of the line."""
    return TONES[row.truth]


def big_line(row: PickupRow, formats: Formats) -> str:
    """What is true, who and when (DOMAIN.md §6)."""
    words = {
        PickupTruth.READY: translate("Pickup", "READY: {outcome}"),
        PickupTruth.NOT_READY: translate("Pickup", "NOT READY: {state}, due {due}"),
        PickupTruth.ALREADY_OUT: translate("Pickup", "ALREADY OUT on {at}, collected by {collector}"),
        PickupTruth.RECEIPT_VOID: translate("Pickup", "RECEIPT VOID since {at}, made void by {who}"),
        PickupTruth.RECEIPT_LOST: translate("Pickup", "RECEIPT LOST: reported on {at}, noted by {who}"),
        PickupTruth.ORDER_VOID: translate("Pickup", "ORDER VOID: it was a typing error"),
    }
    return words[row.truth].format(
        outcome=outcome_name(row.card.outcome) if row.card.outcome else "",
        state=state_name(row.card.state),
        due=formats.moment(row.card.promised_at),
        at=formats.moment(row.truth_at) if row.truth_at else "",
        collector=row.collected_by or row.card.customer.name,
        who=row.truth_by,
    )


def advice(row: PickupRow, receipt_number: str, formats: Formats) -> str:
    """What the clerk should do now, in plain words, under the big line."""
    if row.truth is PickupTruth.NOT_READY:
        if row.card.late_minutes > 0:
            late = formats.minutes(row.card.late_minutes)
            return translate("Pickup", "It is late by {late}. Tell the customer when it will be ready.").format(
                late=late
            )
        return translate("Pickup", "Tell the customer when it will be ready. It stays here.")
    if row.truth is PickupTruth.ALREADY_OUT:
        return translate("Pickup", "Handed out by {who}. Do not hand anything out again.").format(who=row.truth_by)
    if row.truth is PickupTruth.RECEIPT_VOID:
        return translate("Pickup", "This receipt was replaced. Ask for the newer one, or for proof of who it is.")
    if row.truth is PickupTruth.RECEIPT_LOST:
        return translate("Pickup", "Who shows this paper may not be the customer. Ask for the replacement receipt.")
    if row.truth is PickupTruth.READY and not receipt_number:
        return translate("Pickup", "Scan the claim receipt, or type the number on it below. If it is lost, press F6.")
    return ""


def shown_receipt(row: PickupRow, code: str) -> str:
    """The code, when it is one of the order's claim receipts; "" when it was its tag or something typed."""
    code = numbers.cleaned(code)
    return code if any(receipt.number == code for receipt in row.card.receipts) else ""


def handed_out_words(done: HandedOut, desk: Desk) -> str:
    """The quiet line after F9: the number, and every sum that still has to change hands or stays owed."""
    formats = desk.formats
    parts = [translate("Pickup", "Handed out: {number}.").format(number=formats.number(done.number))]
    if done.change:
        parts.append(translate("Pickup", "Change: {amount}.").format(amount=formats.money(done.change)))
    if done.refunded:
        parts.append(translate("Pickup", "Give back: {amount}.").format(amount=formats.money(done.refunded)))
    if done.owed:
        parts.append(translate("Pickup", "Still owed: {amount}.").format(amount=formats.money(done.owed)))
    return " ".join(parts)


def wrong_article(other: PickupRow, here: PickupRow | None, formats: Formats) -> tuple[str, str, str]:
    """What the big line says when another order's tag was scanned: words, tone, what to do."""
    words = translate("Pickup", "WRONG: this belongs to another order, {number} ({customer})").format(
        number=formats.number(other.card.number), customer=other.card.customer.name
    )
    todo = translate("Pickup", "Open here is {number}. Put the other one back, then Esc, or scan the right tag.")
    return "⚠ " + words, "bad", todo.format(number=formats.number(here.card.number) if here else "")


def printable(row: PickupRow | None, last: HandedOut | None) -> int | None:
    """The order whose pickup receipt is printed again: the one shown if it is out, else the last one; None = none."""
    if row is not None:
        return row.card.id if row.truth is PickupTruth.ALREADY_OUT else None
    return last.order_id if last is not None else None


def reportable(row: PickupRow | None, last: HandedOut | None) -> int | None:
    """The order whose repair report can be printed: also of what is still to be handed out."""
    if row is not None and row.truth is PickupTruth.READY:
        return row.card.id
    return printable(row, last)
