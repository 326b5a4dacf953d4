"""The soak: kills, flipped bytes, hostile texts, all kinds of customer, failing printers; all of it counted."""

from __future__ import annotations

import os


def run(seed: int, kills: int, flips: int, texts: int, customers: int, faults: int, acts: int) -> int:
    """`kills` kills among all kinds of act, `flips` flips, `texts` that would be commands, papers of `customers`,
    `faults` failing printers, `acts` at random in the store room.

    The last lines count; 0 when all was well each time.
    """
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # of sizes that no screen asks for
    from app.soaking import by_tests, parent, printer_faults
    from app.soaking import flips as flipping

    outcomes = (
        parent.soak(seed, kills),
        flipping.run(seed, flips),
        by_tests.run(by_tests.TEXTS, seed, texts),
        by_tests.run(by_tests.CUSTOMERS, seed, customers),
        printer_faults.run(seed, faults),
        by_tests.run(by_tests.HISTORIES, seed, acts),
    )
    for problem in (problem for outcome in outcomes for problem in outcome.problems):
        print(problem)
    for outcome in outcomes:
        print(outcome.words())
    return 1 if any(outcome.problems for outcome in outcomes) else 0
