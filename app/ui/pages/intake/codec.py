"""A draft as plain JSON values and back; unlock codes are left out, what is missing or strange falls back to empty."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, TypeVar, cast

from app.ui.pages.intake.state import Draft, Entry, IntakeState, without_secrets
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.files import NewFile, TakenFrom
from app.workflow.rows.intake import DepositInput, IntakeInput
from app.workflow.rows.kinds import Means, Proof, Service, ServiceReason, YesNo

FORM = 1  # raised when the shape below changes in a way that old drafts do not fit

Plain = Mapping[str, Any]
T = TypeVar("T")
Kind = TypeVar("Kind", bound=StrEnum)


def to_plain(draft: Draft) -> dict[str, Any]:
    """The draft as values that JSON knows, without unlock codes."""
    plain = dataclasses.asdict(dataclasses.replace(draft, state=without_secrets(draft.state)))
    return {"form": FORM, **cast("dict[str, Any]", _plain(plain))}


def from_plain(plain: Plain) -> Draft | None:
    """The draft, or None when it is none (damaged, or written by a newer program)."""
    try:
        if plain.get("form") != FORM:
            return None
        moment = datetime.fromisoformat(str(plain["saved_at"]))
        return Draft(str(plain["id"]), moment, bool(plain.get("parked")), _state(_mapping(plain.get("state"))))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in cast("dict[str, object]", value).items()}
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in cast("list[object]", value)]
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    return str(value) if isinstance(value, StrEnum) else value


def _state(plain: Plain) -> IntakeState:
    entries = tuple(_entry(_mapping(each)) for each in cast(list[Any], plain.get("entries") or []))
    current = min(max(0, _whole(plain.get("current")) or 0), max(0, len(entries) - 1))
    customer = _customer(_mapping(plain.get("customer")))
    return IntakeState(customer, entries, current, _deposit(plain.get("deposit")))


def _customer(plain: Plain) -> CustomerInput:
    return CustomerInput(
        phones=_texts(plain.get("phones")),
        id=_whole(plain.get("id")),
        version=_whole(plain.get("version")),
        name=_text(plain, "name"),
        company=_text(plain, "company"),
        address=_text(plain, "address"),
        email=_text(plain, "email"),
        note=_text(plain, "note"),
    )


def _article(plain: Plain) -> ArticleInput:
    return ArticleInput(
        category_id=_whole(plain.get("category_id")),
        bought_on=_read(plain.get("bought_on"), date.fromisoformat),
        proof=_kind(Proof, plain.get("proof"), Proof.NONE),
        sold_here=bool(plain.get("sold_here")),
        id=_whole(plain.get("id")),
        version=_whole(plain.get("version")),
        **{name: _text(plain, name) for name in ("brand", "model", "serial", "note")},
    )


def _entry(plain: Plain) -> Entry:
    typed = _mapping(plain.get("input"))
    texts = {name: _text(typed, name) for name in ("seen", "service_note", "shelf")}
    return Entry(
        IntakeInput(
            customer=CustomerInput(name="", phones=()),
            article=_article(_mapping(typed.get("article"))),
            fault=_text(typed, "fault"),
            promised_at=_read(typed.get("promised_at"), datetime.fromisoformat),
            service=_kind(Service, typed.get("service"), Service.PAID),
            service_reason=_kind(ServiceReason, typed.get("service_reason"), ServiceReason.NO_AGREEMENT),
            urgent=bool(typed.get("urgent")),
            tampered=_kind(YesNo, typed.get("tampered"), YesNo.UNKNOWN),
            inside_complete=_kind(YesNo, typed.get("inside_complete"), YesNo.UNKNOWN),
            declared_value=_read(typed.get("declared_value"), Decimal),
            estimate=_read(typed.get("estimate"), Decimal),
            diagnosis_fee=_read(typed.get("diagnosis_fee"), Decimal) or Decimal(0),
            technician_id=_whole(typed.get("technician_id")),
            conditions=_texts(typed.get("conditions")),
            accessories=_texts(typed.get("accessories")),
            files=_files(typed.get("files")),
            **texts,
        ),
        promise_by_hand=bool(plain.get("promise_by_hand")),
        service_by_hand=bool(plain.get("service_by_hand")),
    )


def _files(value: object) -> tuple[NewFile, ...]:
    """The photos; one that can't be read is left out, its bytes are swept some day."""
    found: list[NewFile] = []
    for plain in (_mapping(each) for each in cast(list[Any], value)) if isinstance(value, list) else ():
        sha, size = _text(plain, "sha"), _whole(plain.get("size"))
        taken_at = _read(plain.get("taken_at"), datetime.fromisoformat)
        if len(sha) == 64 and set(sha) <= set("0123456789abcdef") and size:
            kind = _kind(TakenFrom, plain.get("taken_from"), TakenFrom.UNKNOWN)
            name = _text(plain, "name") or "file"
            found.append(NewFile(sha, size, _text(plain, "media_type"), name, taken_at, kind))
    return tuple(found)


def _deposit(value: object) -> DepositInput | None:
    plain = _mapping(value)
    amount = _read(plain.get("amount"), Decimal)
    if amount is None:
        return None
    return DepositInput(amount, _kind(Means, plain.get("means"), Means.CASH), _read(plain.get("tendered"), Decimal))


def _mapping(value: object) -> Plain:
    return cast(Plain, value) if isinstance(value, dict) else {}


def _text(plain: Plain, name: str) -> str:
    value = plain.get(name)
    return value if isinstance(value, str) else ""


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(each) for each in cast(list[Any], value)) if isinstance(value, list) else ()


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _read(value: object, reader: Callable[[str], T]) -> T | None:
    if value is None:
        return None
    try:
        return reader(str(value))
    except (ValueError, InvalidOperation):
        return None


def _kind(kinds: type[Kind], value: object, default: Kind) -> Kind:
    return kinds(value) if isinstance(value, str) and value in set(kinds) else default
