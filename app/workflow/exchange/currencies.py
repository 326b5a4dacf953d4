"""In which currency an amount is: a column, a heading or the cell itself names it. None is taken for another."""

from __future__ import annotations

import re

from app.workflow import money
from app.workflow.rows.shop import Currency

#: Other ways to write a currency; signs that several have are not among them.
WORDS = {
    "RMB": "CNY", "CNH": "CNY", "人民币": "CNY", "元": "CNY", "圆": "CNY", "美元": "USD", "US$": "USD", "欧元": "EUR",
    "€": "EUR", "£": "GBP", "英镑": "GBP", "日元": "JPY", "円": "JPY", "港币": "HKD", "港元": "HKD", "HK$": "HKD",
    "NT$": "TWD", "新台币": "TWD", "₩": "KRW", "韩元": "KRW", "₹": "INR", "EURO": "EUR", "EUROS": "EUR",
}  # fmt: skip
CODES = frozenset(each.code for each in money.CURRENCIES)
_WORD = re.compile(r"[A-Z]{0,3}\$|[A-Z]{3,5}|[€£¥₩₹₫₱฿$]|[\u4e00-\u9fff]+")
_BRACKETS = re.compile(r"[(\[（【](.*?)[)\]）】]\s*$")
_SIGNS = "€£¥￥₩₹₫₱฿$"


def named(text: str) -> str:
    """The code of what is written, or the text itself in capitals when it is no currency that is known."""
    word = text.strip().upper().replace("￥", "¥")
    return WORDS.get(word, word)


def foreign(text: str, unit: Currency) -> str:
    """The currency that a text names, "" when it is the shop's own or none."""
    word = named(text)
    own = {unit.code, unit.sign.upper(), "¥" if unit.code in ("CNY", "JPY") else unit.code}
    return "" if not word or word in own else word[:12]


def in_heading(heading: str) -> str:
    """The currency in a heading: "Price (EUR)", "Cost USD", "单价（美元）"; "" for none."""
    found = _BRACKETS.search(heading.strip())
    words = [found[1]] if found else heading.split()[1:]
    return next((each for each in words if named(each) in CODES or each.strip() in _SIGNS), "")


def without(heading: str) -> str:
    """The heading without its currency."""
    named_there = in_heading(heading)
    return heading.replace(named_there, "", 1) if named_there else heading


def in_cell(text: str) -> str:
    """The currency written beside an amount: "USD 3.20", "12.00元", "€ 5"; "" for none."""
    found = _WORD.search(text.upper().replace("￥", "¥"))
    return "" if found is None else found[0]


def amount_only(text: str) -> str:
    """The amount without signs of currencies."""
    found = in_cell(text)
    if not found:
        return text
    return re.sub(re.escape(found), "", text.replace("￥", "¥"), count=1, flags=re.IGNORECASE)
