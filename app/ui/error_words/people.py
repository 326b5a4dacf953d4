"""What is heard while customers and articles are merged, split and sold on."""

from __future__ import annotations

from app.ui.words import translate


def _part_1() -> dict[str, str]:
    return {
        "article.twice_here": translate(
            "Errors", "Both are in the shop just now ({numbers}), so they are two. Hand one out first."
        ),
        "merge.gone_already": translate(
            "Errors", "One of them was merged already. Please look for the one that stays."
        ),
        "merge.same": translate("Errors", "These are one and the same already."),
        "merge.undone": translate("Errors", "This was taken back already."),
        "merge.why_missing": translate("Errors", "Please say why: it stays in the history."),
        "split.nothing": translate("Errors", "Please tick what is to be moved."),
        "split.not_its_order": translate("Errors", "One of these orders is about another article by now. Look again."),
        "split.to_missing": translate("Errors", "Please say whose it is: find them, or write down a new customer."),
    }


TABLES = (_part_1,)  # each: key → sentence with {placeholders}, in the reader's language
