"""Customers as they come, Chinese, Latin with diacritics, Cyrillic, nameless, of 200 characters: their codes are read.

`python -m tests.printing.customers SEED COUNT` tries so many; the suite tries a tenth of what `run.py soak` does.
"""

from __future__ import annotations

import random
import sys
import unicodedata
from dataclasses import replace
from itertools import cycle

from app.printing.documents import examples
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import Document, NumberKind
from app.workflow.rows.numbers import build
from app.workflow.rows.papers import ClaimReceiptPaper
from tests.printing import papers, samples
from tests.printing.papers import ENGLISH, Printed
from tests.printing.reading import codes_in

URO = [chr(code) for code in range(0x4E00, 0x9FA6)]
LATIN = [chr(code) for code in range(0xC0, 0x250) if unicodedata.category(chr(code)).startswith("L")]
CYRILLIC = [chr(code) for code in range(0x410, 0x450)]
LONG = 200
USUAL_DPIS = (203, 300)
FROM_THE_FORM = (Document.CLAIM_RECEIPT, Document.REPAIR_TAG, Document.REPAIR_CARD)


def name(dice: random.Random) -> str:
    """A name of one of the kinds."""
    kind = dice.randrange(5)
    if kind == 0:
        return "".join(dice.choices(URO, k=dice.randint(2, 4)))
    if kind in {1, 2}:
        letters = LATIN if kind == 1 else CYRILLIC
        return " ".join("".join(dice.choices(letters, k=dice.randint(2, 12))).title() for _ in range(2))
    return "" if kind == 3 else "".join(dice.choices([*URO, *LATIN, *CYRILLIC, " "], k=LONG))


def paper(dice: random.Random, running: int) -> ClaimReceiptPaper:
    """A claim with such a customer, an article called by any letters, and a number of its own."""
    made = examples.claim(samples.shop())
    card: CardRow = made.card
    customer = replace(card.customer, name=name(dice), company=name(dice), address=name(dice))
    article = replace(card.article, brand=name(dice)[:20], model=name(dice)[:40], serial="")
    number = build(NumberKind.ORDER, "2611", running)
    return replace(
        made,
        card=replace(card, number=number, customer=customer, article=article, fault=name(dice)),
        receipt_number=build(NumberKind.CLAIM_RECEIPT, "2611", running),
    )


def run(seed: int, count: int) -> int:
    """Print for so many customers, each on the next paper in turn, and read the codes; how many there were.

    Raises AssertionError with the paper and the customer.
    """
    dice = random.Random(seed)
    every = [*papers.labels(), *papers.rolls(), *papers.pages()]
    mine = [each for each in every if each.document in FROM_THE_FORM and each.profile.dpi in USUAL_DPIS]
    dice.shuffle(mine)
    for running, printed in zip(range(1, count + 1), cycle(mine), strict=False):
        _one(printed, paper(dice, running))
    return count


def _one(printed: Printed, row: ClaimReceiptPaper) -> None:
    read = {code for picture in printed.pictures(row, ENGLISH) for code in codes_in(picture)}
    if read != printed.codes(row, ENGLISH):
        raise AssertionError(f"{printed}: read {sorted(read)} for {row.card.customer.name!r}, {row.card.number}")


if __name__ == "__main__":
    sys.exit(0 if run(int(sys.argv[1]), int(sys.argv[2])) else 1)
