"""Words of the customers page: labels of phones, articles and people in one line, kinds of twins."""

from __future__ import annotations

from datetime import datetime

from app.ui.desk import Desk
from app.ui.formats import Formats
from app.ui.phrases import listed
from app.ui.words import translate
from app.workflow.rows.customers import ArticleRow, CustomerRow
from app.workflow.rows.people import MergeKind, MergeRow, TwinKind

LABELS = ("mobile", "home", "work", "family")  # as they are kept; what else is typed is kept as it is


def phone_label(label: str) -> str:
    """What stands beside a phone, in the reader's language."""
    return {
        "mobile": translate("PhoneLabel", "mobile"),
        "home": translate("PhoneLabel", "home"),
        "work": translate("PhoneLabel", "work"),
        "family": translate("PhoneLabel", "family"),
    }.get(label, label)


def kept_label(typed: str) -> str:
    """What is kept of a typed label: the key of a usual one, so that it reads right in both languages."""
    plain = typed.strip()
    return next((key for key in LABELS if plain.casefold() in (key, phone_label(key).casefold())), plain)


def phone_words(row: CustomerRow, desk: Desk) -> str:
    """All numbers with what stands beside them."""
    labels = (*row.labels, *("",) * len(row.phones))
    return listed(
        f"{desk.formats.phone(phone)} ({phone_label(label)})" if label else desk.formats.phone(phone)
        for phone, label in zip(row.phones, labels, strict=False)
    )


def person_words(row: CustomerRow, desk: Desk) -> str:
    """Name, company, first phone: enough to tell two people apart."""
    company = "" if row.company == row.name else row.company
    phone = desk.formats.phone(row.phones[0]) if row.phones else ""
    return " · ".join(part for part in (row.name, company, phone) if part)


def short_day(moment: datetime, formats: Formats) -> str:
    """2026-11-20 on the shop's clock."""
    return f"{formats.local(moment):%Y-%m-%d}"


def article_words(row: ArticleRow, language: str) -> str:
    """ "Haier XQG80-B14"; the category where neither is known."""
    return " ".join(part for part in (row.brand, row.model) if part) or row.category(language)


def thing_words(row: ArticleRow, language: str) -> str:
    """The same with the serial behind it."""
    return " · ".join(part for part in (article_words(row, language), row.serial) if part)


def twin_words(kind: TwinKind) -> str:
    """Why they may be one."""
    return {
        TwinKind.PHONE: translate("Twins", "Same phone, similar name"),
        TwinKind.ADDRESS: translate("Twins", "Same name, same address"),
        TwinKind.COMPANY: translate("Twins", "One company, several spellings"),
    }[kind]


def merge_words(row: MergeRow, mine: int, desk: Desk) -> str:
    """What a merge or split did, as seen from the customer or article `mine`."""
    took = row.kept_id == mine
    other = row.gone if took else row.kept
    if row.kind in (MergeKind.CUSTOMER, MergeKind.ARTICLE):
        text = translate("Merges", "“{other}” was merged into this one")
        text = text if took else translate("Merges", "This one was merged into “{other}”")
    else:
        text = translate("Merges", "Came over from “{other}”")
        text = text if took else translate("Merges", "Went over to “{other}”")
    parts = [text.format(other=other)]
    if row.articles:
        parts.append(translate("Merges", "%n article(s)", row.articles))
    if row.orders:
        parts.append(translate("Merges", "%n order(s)", row.orders))
    if row.why:
        parts.append(f"({row.why})")
    if row.undone_at is not None:
        back = translate("Merges", "taken back {at} by {who}")
        parts.append(back.format(at=desk.formats.moment(row.undone_at), who=row.undone_by))
    return " · ".join(parts)
