"""All that is measured in the real window, a process: `python -m app.bench.window SIZE=FOLDER … [quick]`."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from app.bench import hour, keys, lists, sought
from app.bench.figures import Figure
from app.bench.resident import resident_kb
from app.bench.shops import QUICK, Effort, Filled
from app.bench.sought import Sought
from app.bench.stage import Stage
from app.models.search_text import warm_up
from app.startup import make_application
from app.ui.scanner import Scanner

MARK = "figures: "


def measure(shops: Sequence[Filled], effort: Effort) -> list[Figure]:
    """Keys and lists in both windows by turns, then the hour in the big one."""
    app = make_application()
    scanner = Scanner(app)
    warm_up()
    stages = [Stage(app, shop, scanner) for shop in shops]
    for stage in stages:
        stage.let_upkeep_end()
    figures = _keys(shops, stages, effort)
    figures += lists.measure(stages, effort)
    big, shop = stages[-1], shops[-1]
    with shop.plain() as connection:
        queries = sought.draw(connection, 6 * effort.jobs, effort.seed + 1)
    figures += hour.measure(big, list(queries), effort)
    figures.append(Figure("memory_after", "resident memory after all this, two windows", shop.orders,
                          resident_kb() / 1024, "MB"))  # fmt: skip
    return figures


def _keys(shops: Sequence[Filled], stages: Sequence[Stage], effort: Effort) -> list[Figure]:
    """The same queries as the verb is asked, in another order."""
    chosen: list[tuple[Stage, list[Sought]]] = []
    for shop, stage in zip(shops, stages, strict=True):
        with shop.plain() as connection:
            drawn = sought.draw(connection, effort.queries, effort.seed)
        chosen.append((stage, keys.mixed(drawn, effort.queries, effort.seed)))
    return keys.measure(chosen)


def main(arguments: Sequence[str]) -> None:
    """Tell the figures on stdout and end as in a power cut: the closing backup is not what is measured."""
    effort = QUICK if "quick" in arguments else Effort()
    pairs = [each.split("=", 1) for each in arguments if "=" in each]
    figures = measure([Filled(Path(folder), int(orders)) for orders, folder in pairs], effort)
    line = MARK + json.dumps([asdict(each) for each in figures], ensure_ascii=True)
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
