"""Somebody else saved first: who, when, and what is different now, in words (nothing typed is touched)."""

from __future__ import annotations

from datetime import datetime

from app.errors import ShopError
from app.ui.desk import Desk
from app.ui.names import outcome_name, state_name
from app.ui.words import translate
from app.workflow.rows.cards import CardRow


def changed_by(error: ShopError, desk: Desk) -> str:
    """ "Changed by 李娜 at 14:05." from the values of a Stale."""
    at, who = error.values.get("at"), str(error.values.get("who") or "")
    when = desk.formats.moment(at) if isinstance(at, datetime) else ""
    if who and when:
        return translate("Stale", "Changed by {who} at {at} while you worked on it.").format(who=who, at=when)
    return translate("Stale", "Changed in another window while you worked on it.")


def differences(seen: CardRow, now: CardRow, desk: Desk) -> list[str]:
    """What stood on the card before and what stands there now, a line each."""
    lines = [
        translate("Stale", "{what}: you saw “{old}”, now “{new}”").format(what=what, old=old or "–", new=new or "–")
        for what, old, new in zip(_names(), _facts(seen, desk), _facts(now, desk), strict=True)
        if old != new
    ]
    if len(now.notes) > len(seen.notes):
        lines.append(translate("Stale", "New note: {words}").format(words=now.notes[-1].words))
    return lines


def _names() -> tuple[str, ...]:
    return (
        translate("Stale", "State"),
        translate("Stale", "Outcome"),
        translate("Stale", "Promised"),
        translate("Stale", "Technician"),
        translate("Stale", "Second technician"),
        translate("Stale", "Shelf"),
        translate("Stale", "Urgent"),
        translate("Stale", "Diagnosis"),
        translate("Stale", "Fault code"),
        translate("Stale", "Measures"),
        translate("Stale", "So far"),
        translate("Stale", "Quotations"),
        translate("Stale", "Customer told"),
    )


def _facts(card: CardRow, desk: Desk) -> tuple[str, ...]:
    formats = desk.formats
    return (
        state_name(card.state),
        outcome_name(card.outcome) if card.outcome else "",
        formats.moment(card.promised_at),
        card.technician,
        card.second_technician,
        card.shelf,
        translate("Stale", "yes") if card.urgent else translate("Stale", "no"),
        card.diagnosis,
        card.fault_code,
        card.measures,
        formats.money(card.charges),
        str(len(card.quotations)),
        formats.moment(card.told_at),
    )
