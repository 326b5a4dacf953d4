"""The soak: a counter that is killed over and over, a database with flipped bytes, and what must be true afterwards."""

from __future__ import annotations

import os


def run(seed: int, kills: int, flips: int) -> int:
    """`kills` kills among all kinds of act, then `flips` flips; the last lines count, 0 when all was well each time."""
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # of sizes that no screen asks for
    from app.soaking import flips as flipping
    from app.soaking import parent

    killed, flipped = parent.soak(seed, kills), flipping.run(seed, flips)
    for problem in (*killed.problems, *flipped.problems):
        print(problem)
    print(killed.words())
    print(flipped.words())
    return 1 if killed.problems or flipped.problems else 0
