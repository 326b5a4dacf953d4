"""From rows to the form: a customer, one of their articles, an order that is to be corrected; and a draft's title."""

from __future__ import annotations

from app.ui.formats import Formats
from app.ui.pages.intake.state import NOBODY, Draft, Entry, IntakeState
from app.ui.words import translate
from app.workflow.rows.cards import CardRow
from app.workflow.rows.customers import ArticleInput, ArticleRow, CustomerInput, CustomerRow
from app.workflow.rows.intake import IntakeInput
from app.workflow.rows.kinds import ServiceReason


def customer_input(row: CustomerRow) -> CustomerInput:
    """A customer as the form holds them."""
    return CustomerInput(
        row.name, row.phones, row.company, row.address, row.email, row.note, id=row.id, version=row.version
    )


def article_input(row: ArticleRow) -> ArticleInput:
    """An article as the form holds it."""
    return ArticleInput(
        row.category_id, row.brand, row.model, row.serial, row.bought_on, row.proof, row.sold_here, row.note,
        id=row.id, version=row.version,
    )  # fmt: skip


def state_of(card: CardRow) -> IntakeState:
    """An order that was taken in, back on the form; its unlock code and its deposit stay where they are."""
    items = {kind: tuple(item.name for item in card.items if item.kind == kind) for kind in ("condition", "accessory")}
    typed = IntakeInput(
        customer=NOBODY,
        article=article_input(card.article),
        fault=card.fault,
        promised_at=card.promised_at,
        seen=card.seen,
        service=card.service,
        service_reason=card.service_reason,
        service_note=card.service_note,
        urgent=card.urgent,
        conditions=items["condition"],
        accessories=items["accessory"],
        tampered=card.tampered,
        inside_complete=card.inside_complete,
        declared_value=card.declared_value,
        estimate=card.estimate,
        diagnosis_fee=card.diagnosis_fee,
        shelf=card.shelf,
        technician_id=card.technician_id,
    )
    entry = Entry(typed, promise_by_hand=True, service_by_hand=card.service_reason is ServiceReason.CHOSEN)
    return IntakeState(customer_input(card.customer), (entry,))


def article_words(article: ArticleInput, category: str) -> str:
    """ "Haier XQG80-B14"; the category's name when both are empty."""
    return " ".join(part for part in (article.brand, article.model) if part) or category


def draft_title(draft: Draft, formats: Formats) -> str:
    """What the list of drafts calls one: the customer, the first article and when it was kept."""
    customer = draft.state.customer
    phone = formats.phone(customer.phones[0]) if customer.phones else ""
    articles = [article_words(entry.input.article, "") for entry in draft.state.entries]
    parts = [customer.name or phone or translate("Intake", "No name yet"), *[name for name in articles if name][:1]]
    if len(articles) > 1:
        parts.append(f"+{len(articles) - 1}")
    return " · ".join([*parts, formats.short_moment(draft.saved_at)])
