"""The notice to collect 取件通知: a letter, or the text of a message, for goods that are ready and still here."""

from __future__ import annotations

from decimal import Decimal
from zoneinfo import ZoneInfo

from app.printing.documents import examples, facts, terms
from app.printing.documents.base import Head, order_head
from app.printing.documents.blocks import Blocks, Fact
from app.printing.documents.slip import Section, Slip
from app.printing.documents.words import BothWords, Words
from app.workflow.rows.kinds import Document
from app.workflow.rows.papers import NoticePaper


def message(paper: NoticePaper, words: Words) -> str:
    """The same as a short text, to be sent by SMS or WeChat; in two languages one after the other."""
    if isinstance(words, BothWords):
        return "\n".join(dict.fromkeys((message(paper, words.first), message(paper, words.second))))
    text = words.translate(
        "Papers",
        "{shop}: your {article} (claim number {number}) is ready to be collected. To pay: {due}. Open: {hours}. Please"
        " bring the claim receipt. {phone}",
    )
    filled = {
        "{shop}": paper.shop.name,
        "{article}": facts.article_name(paper.card.article, words),
        "{number}": facts.number(paper.card.number),
        "{due}": facts.money(max(paper.due, Decimal(0)), paper.shop.currency),
        "{hours}": "; ".join(facts.opening_hours(paper.shop, words)),
        "{phone}": paper.shop.phone,
    }
    return facts.filled(text, filled).strip()


def days_waiting(paper: NoticePaper) -> int:
    """Whole days, in the shop's own time, since it became ready."""
    zone, ready = ZoneInfo(paper.shop.time_zone), paper.card.ready_at or paper.written_at
    return (paper.written_at.astimezone(zone).date() - ready.astimezone(zone).date()).days


def _head(paper: NoticePaper, words: Words) -> Head:
    return order_head(paper, words.translate("Papers", "Notice to collect"), words)


def _facts(blocks: Blocks, paper: NoticePaper, words: Words) -> None:
    card, shop = paper.card, paper.shop
    blocks.facts(
        [
            Fact(words.translate("Papers", "To"), facts.customer_name(card), bold=True),
            Fact(words.translate("Papers", "Phone"), " / ".join(card.customer.phones)),
            Fact(words.translate("Papers", "Address"), card.customer.address, span=2),
            Fact(words.translate("Papers", "Article"), facts.article_name(card.article, words), bold=True),
            Fact(words.translate("Papers", "Serial number / IMEI"), card.article.serial),
            Fact(words.translate("Papers", "Received"), facts.moment(card.received_at, shop)),
            Fact(words.translate("Papers", "Outcome"), facts.outcome_name(card.outcome, words)),
        ]
    )


def _asked(blocks: Blocks, paper: NoticePaper, words: Words) -> None:
    blocks.gap(1)
    blocks.paragraph(_what_is_asked(paper, words))
    blocks.gap(2)


def _due(blocks: Blocks, paper: NoticePaper, words: Words) -> None:
    blocks.sum(_to_pay(paper, words), facts.money(abs(paper.due), paper.shop.currency), bold=True)
    blocks.gap(2)


def _hours(blocks: Blocks, paper: NoticePaper, words: Words) -> None:
    shop = paper.shop
    blocks.section(words.translate("Papers", "Opening hours"), "\n".join(facts.opening_hours(shop, words)))
    closed = facts.listed(facts.days_off_after(shop, paper.written_at), words)
    blocks.section(words.translate("Papers", "Closed on"), closed)


def _storage(blocks: Blocks, paper: NoticePaper, words: Words) -> None:
    for note in terms.about_storage(paper.shop, words.languages):
        blocks.notice(note)


def _greeting(blocks: Blocks, paper: NoticePaper, words: Words) -> None:
    greeting = words.translate("Papers", "Questions? Call {phone}.").replace("{phone}", paper.shop.phone)
    blocks.paragraph(greeting if paper.shop.phone else "")


def _what_is_asked(paper: NoticePaper, words: Words) -> str:
    days = days_waiting(paper)
    since = words.translate("Papers", "Your article has been ready since {day}.")
    if days > 1:
        since = words.translate("Papers", "Your article has been ready since {day}, for {days} days now.")
    please = words.translate(
        "Papers",
        "Please collect it during our opening hours and bring the claim receipt; if it is lost, bring identification.",
    )
    ready = facts.day_of(paper.card.ready_at or paper.written_at, paper.shop)
    return facts.filled(f"{since}\n{please}", {"{day}": ready, "{days}": str(days)})


def _to_pay(paper: NoticePaper, words: Words) -> str:
    """What is owed, or what the customer gets back of a deposit."""
    if paper.due < 0:
        return words.translate("Papers", "You get back")
    return words.translate("Papers", "To pay on collection")


def _foot(paper: NoticePaper) -> str:
    return f"{paper.shop.name} · {facts.day_of(paper.written_at, paper.shop)}"


_SECTIONS = (
    Section("facts", lambda words: words.translate("Layouts", "Customer, article, times"), _facts, required=True),
    Section("asked", lambda words: words.translate("Layouts", "What is asked"), _asked, required=True),
    Section("due", lambda words: words.translate("Layouts", "What is to be paid"), _due),
    Section("hours", lambda words: words.translate("Layouts", "Opening hours"), _hours),
    Section("storage", lambda words: words.translate("Layouts", "What the terms say of storage"), _storage),
    Section("greeting", lambda words: words.translate("Layouts", "Phone for questions"), _greeting),
)
COLLECT_NOTICE = Slip(Document.COLLECT_NOTICE, NoticePaper, _head, _SECTIONS, _foot, examples.notice)
