"""The two sides of a merge: of a customer or an article what stands in each field, in words and as it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.ui.desk import Desk
from app.ui.names import proof_name
from app.ui.pages.customers.words import phone_words, short_day, thing_words
from app.ui.words import translate
from app.workflow.rows.kinds import Proof
from app.workflow.rows.people import ArticleCard, CustomerCard


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two. fields: name → (label, as it is kept, in words); moves: what would go over, in words."""

    id: int
    version: int
    title: str
    facts: str
    moves: str
    fields: dict[str, tuple[str, Any, str]]


def side_of_customer(card: CustomerCard, desk: Desk) -> Side:
    """A customer with what would move."""
    row = card.customer
    labels = {
        "name": translate("PersonForm", "Name"),
        "company": translate("PersonForm", "Company"),
        "tax_number": translate("PersonForm", "Tax number"),
        "address": translate("PersonForm", "Address"),
        "email": translate("PersonForm", "E-mail"),
        "note": translate("PersonForm", "Note"),
    }
    orders = sum(len(thing.orders) for thing in card.things)
    facts = [translate("Customers", "Customer since {day}").format(day=short_day(row.since, desk.formats))]
    facts += [phone_words(row, desk)] if row.phones else []
    moves = translate("Merges", "{articles}, {orders} and {payments}").format(
        articles=translate("Merges", "%n article(s)", len(card.things)),
        orders=translate("Merges", "%n order(s)", orders),
        payments=translate("Merges", "%n payment(s)", card.payments),
    )
    fields = {name: (words, getattr(row, name), str(getattr(row, name))) for name, words in labels.items()}
    return Side(row.id, row.version, row.name, "\n".join(facts), moves, fields)


def side_of_article(card: ArticleCard, desk: Desk) -> Side:
    """An article with what would move."""
    row = card.article
    yes, no = translate("Editing", "yes"), translate("Editing", "no")
    fields: dict[str, tuple[str, Any, str]] = {
        "category_id": (translate("ArticleForm", "Category"), row.category_id, row.category(desk.language)),
        "brand": (translate("ArticleForm", "Brand"), row.brand, row.brand),
        "model": (translate("ArticleForm", "Model"), row.model, row.model),
        "serial": (translate("ArticleForm", "Serial number / IMEI"), row.serial, row.serial),
        "bought_on": (translate("ArticleForm", "Bought on"), row.bought_on, desk.formats.date(row.bought_on)),
        "proof": (
            translate("ArticleForm", "Proof of it"),
            None if row.proof is Proof.NONE else row.proof,
            proof_name(row.proof),
        ),
        "sold_here": (translate("ArticleForm", "Sold by us"), row.sold_here or None, yes if row.sold_here else no),
        "note": (translate("ArticleForm", "Note"), row.note, row.note),
    }
    owner = translate("Merges", "Owner: {name}").format(name=card.owner)
    moves = translate("Merges", "%n order(s)", len(card.orders))
    return Side(row.id, row.version, thing_words(row, desk.language), owner, moves, fields)
