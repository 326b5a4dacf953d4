"""A sentence for every error key, in the reader's language; it says what to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Protocol, cast

from PySide6.QtCore import QLocale

from app.errors import FieldErrors, ShopError
from app.ui import buying_names, names, part_names
from app.ui.error_words import (
    bench,
    buying,
    counter,
    counting,
    disks,
    exchange,
    files,
    house,
    issuing,
    labels,
    layouts,
    paper,
    people,
    printers,
    profile,
    scanning,
    stock,
    typed,
)
from app.ui.phrases import listed
from app.ui.words import translate
from app.workflow.rows.buying import PurchaseState
from app.workflow.rows.kinds import Answer, NumberKind, Outcome, ReceiptState, Role, SerialState, State, UseState
from app.workflow.rows.receiving import GoodsInState, ReturnState

if TYPE_CHECKING:
    from app.ui.formats import Formats

TABLES: tuple[Callable[[], dict[str, str]], ...] = (
    *counter.TABLES,
    *counting.TABLES,
    *bench.TABLES,
    *buying.TABLES,
    *disks.TABLES,
    *exchange.TABLES,
    *house.TABLES,
    *issuing.TABLES,
    *files.TABLES,
    *labels.TABLES,
    *layouts.TABLES,
    *paper.TABLES,
    *people.TABLES,
    *printers.TABLES,
    *profile.TABLES,
    *scanning.TABLES,
    *stock.TABLES,
    *typed.TABLES,
)
#: Values that are money, not quantities.
MONEY = frozenset(("owed", "due", "refund", "amount", "total", "agreed", "over", "worth"))


class Writer(Protocol):
    """What a sentence needs of the desk: how the shop writes money and moments."""

    @property
    def formats(self) -> Formats: ...


def sentence(error: ShopError, desk: Writer) -> str:
    """The error in words, its values filled in as the shop writes them."""
    if isinstance(error, FieldErrors):
        return " ".join(dict.fromkeys(sentence(each, desk) for each in error.errors))
    nobody_known = error.key == "changed" and not error.values.get("who")
    text = find_text("changed.unknown" if nobody_known else error.key)
    if text is None:
        return translate("Errors", "This did not work ({key}).").format(key=error.key)
    values = {name: _words(name, value, desk.formats) for name, value in error.values.items()}
    return text.format_map(_Values(values))


def find_text(key: str) -> str | None:
    """The sentence of a key with its {placeholders}, None when there is none."""
    for table in TABLES:
        found = table().get(key)
        if found is not None:
            return found
    return None


class _Values(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


def _words(name: str, value: object, formats: Formats) -> str:
    if isinstance(value, datetime):
        return formats.moment(value)
    if isinstance(value, date):
        return formats.date(value)
    if isinstance(value, Decimal):
        return formats.money(value) if name in MONEY else formats.quantity(value)
    if isinstance(value, list | tuple | set | frozenset):
        parts = (_words(name, each, formats) for each in cast("list[object]", list(value)))  # pyright: ignore[reportUnknownArgumentType]
        return listed(parts)
    if name == "weekday" and isinstance(value, int):
        return QLocale("zh_CN" if formats.chinese else "en_GB").standaloneDayName(value + 1)
    if name in ("number", "numbers") and isinstance(value, str):
        return formats.number(value)
    return _named(name, value) or str(value)


def _named(name: str, value: object) -> str:
    """The word for a value of a closed list, "" for anything else."""
    for kind, word in _WORDS:
        if isinstance(value, kind):
            return word(value)
    if name == "state" and value in set(State):
        return names.state_name(State(str(value)))
    if name == "found" and isinstance(value, str):
        return _in_the_way().get(value, "")
    return ""


_WORDS: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (State, names.state_name),
    (Outcome, names.outcome_name),
    (Role, names.role_name),
    (NumberKind, names.number_kind_name),
    (Answer, names.answer_name),
    (UseState, names.use_state_name),
    (SerialState, part_names.serial_state_name),
    (ReceiptState, names.receipt_state_name),
    (PurchaseState, buying_names.purchase_state_name),
    (GoodsInState, buying_names.goods_in_state_name),
    (ReturnState, buying_names.return_state_name),
)


def _in_the_way() -> dict[str, str]:
    """What keeps an order from being voided as a typing error."""
    return {
        "work": translate("Errors", "working time"),
        "parts": translate("Errors", "parts"),
        "labour": translate("Errors", "labour"),
        "answer": translate("Errors", "an answered quotation"),
    }
