"""The soak: a counter killed over and over, flipped bytes, texts like commands, failing printers; all counted."""

from __future__ import annotations

import os


def run(seed: int, kills: int, flips: int, texts: int, faults: int) -> int:
    """`kills` kills among all kinds of act, `flips` flips, `texts` that would be commands, `faults` failing printers.

    The last lines count; 0 when all was well each time.
    """
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # of sizes that no screen asks for
    from app.soaking import flips as flipping
    from app.soaking import injections, parent, printer_faults

    outcomes = (
        parent.soak(seed, kills),
        flipping.run(seed, flips),
        injections.run(seed, texts),
        printer_faults.run(seed, faults),
    )
    for problem in (problem for outcome in outcomes for problem in outcome.problems):
        print(problem)
    for outcome in outcomes:
        print(outcome.words())
    return 1 if any(outcome.problems for outcome in outcomes) else 0
