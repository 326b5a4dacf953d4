"""The figures of the bench in README.md: python tools/figures.py BENCH.json (of `run.py bench --json BENCH.json`)."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

README = Path(__file__).resolve().parent.parent / "README.md"
ONLY_THERE = ("draw_", "encode_")  # each document in each language: too many for the README
BEGIN, END = "<!-- figures: tools/figures.py -->\n", "<!-- end of figures -->\n"


def main(source: Path) -> int:
    """Put the table of the JSON file between the marks."""
    told = json.loads(source.read_text(encoding="utf-8"))
    text = README.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    README.write_text(before + BEGIN + markdown(told) + END + rest.split(END)[1], encoding="utf-8")
    return 0


def markdown(told: dict[str, Any]) -> str:
    """A row for each thing, its figure at both sizes beside the aim; what was measured on below."""
    rows: dict[str, dict[int, dict[str, Any]]] = {}
    for figure in told["figures"]:
        if figure["key"].startswith(ONLY_THERE):
            continue
        rows.setdefault(figure["key"], {})[figure["orders"]] = figure
    sizes = sorted({size for row in rows.values() for size in row})
    head = ["what", *(f"{size:,} orders" for size in sizes), "aim", "kept"]
    lines = [head, ["---", *("---:" for _ in sizes), "---:", "---"]]
    for row in rows.values():
        some = next(iter(row.values()))
        lines.append([some["what"], *(_said(row.get(size)) for size in sizes), _aim(some), _kept(row)])
    table = "".join(f"| {' | '.join(cells)} |\n" for cells in lines)
    facts = told["machine"]
    versions = f"Python {facts['python']}, Qt {facts['qt']}, SQLite {facts['sqlite']}, screen “{facts['screen']}”"
    return f"{table}\nTaken on: {facts['processor']}, {facts['cores']} cores, {facts['system']}, {versions}.\n"


def _said(figure: dict[str, Any] | None) -> str:
    """The ratio with what it took, or what it took alone."""
    if figure is None:
        return ""
    took = f"{_number(figure['value'])} {figure['unit']}".rstrip()
    return took if figure["ratio"] is None else f"{figure['ratio']:.2f} ({took})"


def _aim(figure: dict[str, Any]) -> str:
    if figure["aim"] is None:
        return ""
    return f"≤ {figure['aim']:g}" + ("" if figure["floor"] else f" {figure['unit']}".rstrip())


def _kept(row: dict[int, dict[str, Any]]) -> str:
    judged = [figure["kept"] for figure in row.values() if figure["kept"] is not None]
    return "" if not judged else "✓" if all(judged) else "missed"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 or value == int(value) else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
