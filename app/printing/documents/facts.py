"""The shop's facts as words on paper: kinds of service, outcomes, money, moments, lists with two names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from app.printing.documents.words import Words
from app.workflow.rows.cards import CardRow
from app.workflow.rows.customers import ArticleRow
from app.workflow.rows.kinds import Means, Origin, Outcome, PaymentKind, Proof, Service, ServiceReason, YesNo
from app.workflow.rows.months import add_months
from app.workflow.rows.numbers import grouped
from app.workflow.rows.shop import Currency, ShopRow

DASH = "—"


def number(digits: str) -> str:
    """12 digits as the shop reads them aloud, another number as it is; a dash before one is given (previews)."""
    return (grouped(digits) if digits.isdigit() else digits) or DASH


def money(amount: Decimal, currency: Currency) -> str:
    """ "¥1,234.00"; a minus stands before the sign."""
    minus = "-" if amount < 0 else ""
    return f"{minus}{currency.sign}{abs(amount):,.{currency.exponent}f}"


def unit_price(amount: Decimal, currency: Currency) -> str:
    """What one costs to buy, as finely as it is kept: "¥40.50", "¥0.0048"."""
    digits = max(currency.exponent, -int(amount.normalize().as_tuple().exponent))
    return f"{currency.sign}{amount:,.{digits}f}"


def listed(names: Iterable[str], words: Words) -> str:
    """Several things of a kind as the first language of the paper lists them."""
    return ("、" if words.languages[0].startswith("zh") else ", ").join(names)


def technicians(card: CardRow, words: Words) -> str:
    """Who repairs it, one or two."""
    return listed((name for name in (card.technician, card.second_technician) if name), words)


def headed(head: str, text: str, words: Words) -> str:
    """ "Warranty: sold by us", with the colon of the paper's first language."""
    return f"{head}：{text}" if words.languages[0].startswith("zh") else f"{head}: {text}"


def quantity(amount: Decimal) -> str:
    """A quantity without needless zeros."""
    return f"{amount.normalize():f}"


def moment(at: datetime | None, shop: ShopRow) -> str:
    """Day and minute in the shop's time zone, as forms write them in both languages; "" for None."""
    return "" if at is None else f"{_local(at, shop):%Y-%m-%d %H:%M}"


def day(on: date | None) -> str:
    """A day, or "" for None."""
    return "" if on is None else f"{on:%Y-%m-%d}"


def day_of(at: datetime | None, shop: ShopRow) -> str:
    """The day of a moment in the shop's time zone."""
    return "" if at is None else f"{_local(at, shop):%Y-%m-%d}"


def months_after(at: datetime, months: int, shop: ShopRow) -> str:
    """The day so many months after a moment's."""
    return day(add_months(_local(at, shop).date(), months))


def promise(at: datetime, shop: ShopRow, words: Words) -> str:
    """A promised time with its day of the week, which is what people remember."""
    local = _local(at, shop)
    return f"{local:%Y-%m-%d} {_weekday_name(local.weekday(), words)} {local:%H:%M}"


def opening_hours(shop: ShopRow, words: Words) -> tuple[str, ...]:
    """One line for each run of weekdays with the same hours: "Mon–Fri 09:00–12:00, 13:30–18:00"."""
    spans = [
        ", ".join(f"{_clock(each.opens)}–{_clock(each.closes)}" for each in shop.hours if each.weekday == weekday)
        for weekday in range(7)
    ]
    lines: list[str] = []
    first = 0
    for weekday in range(1, 8):
        if weekday < 7 and spans[weekday] == spans[first]:
            continue
        if spans[first]:
            names = dict.fromkeys((_weekday_name(first, words), _weekday_name(weekday - 1, words)))
            lines.append(f"{'–'.join(names)} {spans[first]}")
        first = weekday
    return tuple(lines)


def days_off_after(shop: ShopRow, at: datetime, days: int = 30) -> tuple[str, ...]:
    """On which days of the next month the shop stays closed: "2026-12-31 – 2027-01-03 (New Year)"."""
    today = _local(at, shop).date()
    soon = [each for each in shop.days_off if today <= each.last and each.first <= today + timedelta(days=days)]
    return tuple(
        " – ".join(dict.fromkeys((day(each.first), day(each.last)))) + (f" ({each.note})" if each.note else "")
        for each in soon
    )


def filled(text: str, values: Mapping[str, str]) -> str:
    """A text with its "{names}" put in; what people typed is never searched for names."""
    return re.sub(r"\{\w+\}", lambda name: values.get(name[0], name[0]), text)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _local(at: datetime, shop: ShopRow) -> datetime:
    return at.astimezone(ZoneInfo(shop.time_zone))


def _weekday_name(weekday: int, words: Words) -> str:
    names = (
        words.translate("Papers", "Mon"),
        words.translate("Papers", "Tue"),
        words.translate("Papers", "Wed"),
        words.translate("Papers", "Thu"),
        words.translate("Papers", "Fri"),
        words.translate("Papers", "Sat"),
        words.translate("Papers", "Sun"),
    )
    return names[weekday]


def category(article: ArticleRow, words: Words) -> str:
    """The category's name in the paper's language or languages."""
    names = dict.fromkeys(article.category(language) for language in words.languages)
    return " ".join(name for name in names if name)


def part_name(name: str, name_en: str, words: Words) -> str:
    """A part as the shop says it, in English where the paper is and one is kept; both on a paper of both."""
    names = dict.fromkeys(name if language.startswith("zh") else name_en or name for language in words.languages)
    return " ".join(names)


def maker(article: ArticleRow) -> str:
    """Brand and model; "" when neither is known."""
    return " ".join(part for part in (article.brand, article.model) if part)


def article_name(article: ArticleRow, words: Words) -> str:
    """Category, brand and model."""
    return " · ".join(part for part in (category(article, words), maker(article)) if part)


def customer_name(card: CardRow) -> str:
    """Name and company."""
    return " · ".join(part for part in (card.customer.name, card.customer.company) if part)


def service_name(service: Service, words: Words) -> str:
    """The kind of service (DOMAIN.md §1)."""
    return {
        Service.PAID: words.translate("Papers", "Paid"),
        Service.CONTRACT: words.translate("Papers", "Contract"),
        Service.WARRANTY: words.translate("Papers", "Warranty"),
    }[service]


def service_reason(card: CardRow, words: Words) -> str:
    """Why the order is of its kind, for the customer to read (DOMAIN.md §7)."""
    reason = {
        ServiceReason.AGREEMENT: words.translate("Papers", "maker's warranty, by our agreement"),
        ServiceReason.SOLD_HERE: words.translate("Papers", "bought here, within its warranty"),
        ServiceReason.REPAIRED_HERE: words.translate("Papers", "within our repair warranty"),
        ServiceReason.NO_AGREEMENT: words.translate("Papers", "the maker's own warranty may still run"),
        ServiceReason.EXPIRED: words.translate("Papers", "warranty is over"),
        ServiceReason.NO_DATE: words.translate("Papers", "no proof of the purchase date"),
        ServiceReason.CHOSEN: words.translate("Papers", "as agreed"),
    }[card.service_reason]
    return f"{reason} ({card.service_note})" if card.service_note else reason


def outcome_name(outcome: Outcome | None, words: Words) -> str:
    """How the repair ended; "" while it has not."""
    if outcome is None:
        return ""
    return {
        Outcome.REPAIRED: words.translate("Papers", "Repaired"),
        Outcome.NO_FAULT_FOUND: words.translate("Papers", "No fault found"),
        Outcome.DECLINED: words.translate("Papers", "Quotation declined"),
        Outcome.WITHDRAWN: words.translate("Papers", "Withdrawn by the customer"),
        Outcome.UNREPAIRABLE: words.translate("Papers", "Cannot be repaired"),
        Outcome.EXCHANGED: words.translate("Papers", "Exchanged"),
    }[outcome]


def proof_name(proof: Proof, words: Words) -> str:
    """Which proof of purchase was shown."""
    return {
        Proof.NONE: words.translate("Papers", "no proof"),
        Proof.INVOICE: words.translate("Papers", "invoice"),
        Proof.CARD: words.translate("Papers", "warranty card"),
        Proof.OTHER: words.translate("Papers", "other proof"),
    }[proof]


def yes_no(answer: YesNo, words: Words) -> str:
    """Yes, no or not known."""
    return {
        YesNo.YES: words.translate("Papers", "yes"),
        YesNo.NO: words.translate("Papers", "no"),
        YesNo.UNKNOWN: words.translate("Papers", "not known"),
    }[answer]


def means_name(means: Means, words: Words) -> str:
    """How money was paid."""
    return {
        Means.CASH: words.translate("Papers", "Cash"),
        Means.CARD: words.translate("Papers", "Card"),
        Means.TRANSFER: words.translate("Papers", "Transfer"),
        Means.WECHAT: words.translate("Papers", "WeChat Pay"),
        Means.ALIPAY: words.translate("Papers", "Alipay"),
    }[means]


def payment_name(kind: PaymentKind, words: Words) -> str:
    """What a payment was."""
    return {
        PaymentKind.DEPOSIT: words.translate("Papers", "Deposit"),
        PaymentKind.PAYMENT: words.translate("Papers", "Payment"),
        PaymentKind.REFUND: words.translate("Papers", "Refund"),
        PaymentKind.ACCOUNT: words.translate("Papers", "Paid on account"),
    }[kind]


def origin_name(origin: Origin, words: Words) -> str:
    """Where a part comes from (DOMAIN.md §4)."""
    return {
        Origin.ORIGINAL: words.translate("Papers", "original part"),
        Origin.CERTIFIED: words.translate("Papers", "certified part"),
        Origin.OTHER: words.translate("Papers", "other make"),
    }[origin]


def copy_mark(copy: int) -> str:
    """The mark of a reprint, in both languages whoever reads it; "" on the first print."""
    return f"copy {copy} / 第 {copy} 次打印" if copy > 1 else ""


def copy_marks(copy: int) -> tuple[str, ...]:
    """The same, then shorter, for small labels."""
    return (copy_mark(copy), f"copy {copy} · 第 {copy} 次", f"({copy})") if copy > 1 else ("",)
