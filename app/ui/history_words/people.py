"""What happened to customers and articles, in words: merged, split, sold on."""

from __future__ import annotations

from app.ui.words import translate


def people() -> dict[str, str]:
    """By act."""
    return {
        "customer.took_in": translate("History", "Merged into this customer"),
        "customer.merged": translate("History", "Merged into another customer"),
        "customer.parted": translate("History", "Merge or split taken back"),
        "customer.gave_articles": translate("History", "Articles went to another customer"),
        "customer.got_articles": translate("History", "Articles came from another customer"),
        "customer.gave_article": translate("History", "Article sold on"),
        "customer.got_article": translate("History", "Article of another customer taken over"),
        "article.took_in": translate("History", "Merged into this article"),
        "article.merged": translate("History", "Merged into another article"),
        "article.parted": translate("History", "Merge or split taken back"),
        "article.gave_orders": translate("History", "Orders went to another article"),
        "article.got_orders": translate("History", "Orders came from another article"),
    }
