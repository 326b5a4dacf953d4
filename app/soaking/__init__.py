"""The soak: a counter that is killed over and over, and what must be true of its shop afterwards."""

from __future__ import annotations


def run(seed: int, kills: int) -> int:
    """`kills` kills among all kinds of act; the last line counts, 0 when everything was whole after each."""
    from app.soaking.parent import soak

    done = soak(seed, kills)
    for problem in done.problems:
        print(problem)
    print(done.words())
    return 1 if done.problems else 0
