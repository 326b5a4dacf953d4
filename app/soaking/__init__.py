"""The soak: a counter that is killed over and over, and what must be true of its shop afterwards."""

from __future__ import annotations


def run(seed: int, kills: int) -> int:
    """`kills` kills of taking in and as many of handing out; the last line counts, 0 when every act was whole."""
    from app.soaking.parent import soak

    done = soak(seed, kills)
    for problem in done.problems:
        print(problem)
    print(
        f"{done.kills} kills, {done.interrupted} in the middle of an act; acknowledged: {len(done.taken_in)} taken in, "
        f"{len(done.handed_out)} handed out; {len(done.problems)} problems"
    )
    return 1 if done.problems else 0
