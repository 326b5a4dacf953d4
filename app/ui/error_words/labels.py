"""What is heard about labels of parts, shelves and bags."""

from __future__ import annotations

from app.ui.words import translate


def _labels() -> dict[str, str]:
    return {
        "paper.no_accessories": translate("Errors", "Nothing came with {number}, so there is no bag to label."),
        "paper.nothing_taken_out": translate("Errors", "This part is not built in, so nothing was taken out for it."),
        "label.copies": translate("Errors", "Whole numbers, from 1 to {most}."),
        "label.none": translate("Errors", "There is nothing chosen or listed to label."),
        "label.too_many": translate("Errors", "At most {most} labels at once. Print them in several goes."),
        "shelf.unknown": translate("Errors", "Nothing lies on the shelf {name} any more."),
    }


TABLES = (_labels,)  # key → sentence with {placeholders}, in the reader's language
