"""A changed field of the shop's profile as people say it; history keeps it short and the same in every language."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale

from app.ui.desk import Desk
from app.ui.names import second_person_name, tag_form_name, yes_no_name
from app.ui.words import translate
from app.workflow.house.shop_history import WEEKDAYS
from app.workflow.rows.kinds import SecondPerson, TagForm, YesNo

_DAY_NAME = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b")


def shop_value(field: str, raw: str, desk: Desk) -> str:
    """The value of ShopRow's field as shop_history.text_of wrote it; what can't be read is shown as it is."""
    words = _WORDS.get(field)
    if raw in (YesNo.YES, YesNo.NO):
        return yes_no_name(YesNo(raw))
    return words(raw, desk) if words is not None else raw


def _hours(raw: str, desk: Desk) -> str:
    locale = QLocale("zh_CN" if desk.language.startswith("zh") else "en_GB")
    short = QLocale.FormatType.ShortFormat
    names = {code: locale.standaloneDayName(at, short) for at, code in enumerate(WEEKDAYS, 1)}
    return _DAY_NAME.sub(lambda found: names[found[1]], raw).replace("-", "–").replace(",", ", ")


def _rule(raw: str, _desk: Desk) -> str:
    return second_person_name(SecondPerson(raw)) if raw in set(SecondPerson) else raw


def _tag_form(raw: str, _desk: Desk) -> str:
    return tag_form_name(TagForm(raw)) if raw in set(TagForm) else raw


def _money(raw: str, desk: Desk) -> str:
    try:
        return desk.formats.money(Decimal(raw))
    except InvalidOperation:
        return raw


def _rounding(raw: str, desk: Desk) -> str:
    words = _money(raw, desk)
    return translate("Settings", "not rounded") if words == desk.formats.money(_smallest(desk)) else words


def _smallest(desk: Desk) -> Decimal:
    return Decimal(1).scaleb(-desk.shop.currency.exponent)


def _percent(raw: str, _desk: Desk) -> str:
    return f"{raw} %"


def _picture(_raw: str, _desk: Desk) -> str:
    return translate("Settings", "another picture")


def _language(raw: str, _desk: Desk) -> str:
    return {"zh_CN": "简体中文", "en": "English"}.get(raw, raw)


def _papers_in(raw: str, _desk: Desk) -> str:
    return {
        "shop": translate("Settings", "the shop's language"),
        "both": translate("Settings", "both languages"),
    }.get(raw, raw)


_WORDS: dict[str, Callable[[str, Desk], str]] = {
    "hours": _hours,
    "second_person": _rule,
    "tag_form": _tag_form,
    "rounding": _rounding,
    "diagnosis_fee": _money,
    "approve_over": _money,
    "approve_counts_over": _money,
    "tax_rate": _percent,
    "logo": _picture,
    "language": _language,
    "paper_languages": _papers_in,
}
