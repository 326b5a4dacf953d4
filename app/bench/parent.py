"""Fills, checks, measures each thing in its turn, and tells."""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Sequence
from pathlib import Path

from app.bench import check, fill, paper, paper_ways, searching, starts, store_room, verbs, window
from app.bench.figures import Figure, as_json, machine_words, table
from app.bench.shops import QUICK, Effort, Filled, sizes


def bench(orders: int, to_json: Path | None, keep: Path | None, *, quick: bool) -> int:
    """As app.bench.run."""
    began = time.monotonic()
    with _folder(keep) as folder:
        shops = tuple(Filled(folder / str(size), size) for size in sizes(orders))
        for shop in shops:
            wrong = _fill(shop)
            if wrong:
                print("\n".join(wrong), file=sys.stderr)
                return 1
        figures = measure(shops, QUICK if quick else Effort())
    seconds = round(time.monotonic() - began)
    if to_json is not None:
        to_json.write_text(as_json(figures, {"orders": orders, "seconds": seconds, "quick": quick}), encoding="utf-8")
    print(table(figures))
    judged = [figure.kept for figure in figures if figure.kept is not None]
    print(f"\n{sum(judged)} of {len(judged)} aims kept. {machine_words()}. All of it took {seconds} s.")
    return 0


@contextlib.contextmanager
def _folder(keep: Path | None) -> Generator[Path, None, None]:
    """The folder for the shops: one that stays, or one that goes with all that is in it."""
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        yield keep.absolute()
        return
    with tempfile.TemporaryDirectory(prefix="counterfoil-bench-") as own:
        yield Path(own)


def _fill(shop: Filled) -> list[str]:
    """Fill and check it, unless that was done before; gives what is wrong with it."""
    if fill.is_filled(shop.places, shop.orders):
        _say(f"{shop.orders:,} orders are there already")
        return []
    shutil.rmtree(shop.folder, ignore_errors=True)  # a filling that was cut off
    _say(f"filling {shop.orders:,} orders")
    fill.fill(shop.places, shop.orders, _say)
    _say(f"checking {shop.orders:,} orders")
    return check.wrong_in(shop)


def measure(shops: Sequence[Filled], effort: Effort) -> list[Figure]:
    """Everything, each thing beside its floor."""
    figures: list[Figure] = []
    steps: tuple[tuple[str, Callable[[], list[Figure]]], ...] = (
        ("starts", lambda: starts.measure(shops, effort)),
        ("search", lambda: [each for shop in shops for each in searching.measure(shop, effort)]),
        ("window", lambda: _in_the_window(shops, effort)),
        ("verbs", lambda: [each for shop in shops for each in verbs.measure(shop, effort)]),
        ("store room", lambda: [each for shop in shops for each in store_room.measure(shop, effort)]),
        ("paper", lambda: paper.measure(shops[-1], effort)),
        ("paper in every way", lambda: paper_ways.measure(shops[-1], effort)),
    )
    for what, step in steps:
        _say(f"measuring: {what}")
        figures += step()
    return figures


def _in_the_window(shops: Sequence[Filled], effort: Effort) -> list[Figure]:
    """A process of its own: a window needs an application, and that is there only once."""
    arguments = [f"{shop.orders}={shop.folder}" for shop in shops] + ["quick"] * (effort is QUICK)
    command = [sys.executable, "-P", "-m", "app.bench.window", *arguments]
    done = subprocess.run(command, env=starts.environment(), stdout=subprocess.PIPE, encoding="utf-8", check=False)
    told = next((line for line in done.stdout.splitlines() if line.startswith(window.MARK)), None)
    if told is None:
        raise RuntimeError(f"the window told nothing: exit code {done.returncode}")
    return [Figure(**each) for each in json.loads(told.removeprefix(window.MARK))]


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)
