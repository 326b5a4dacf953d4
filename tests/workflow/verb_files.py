"""The sources in which verbs stand, by the module's name: every room of the workflow but rows and seeds."""

from __future__ import annotations

from pathlib import Path

WORKFLOW = Path(__file__).resolve().parents[2] / "app" / "workflow"
NO_VERBS = ("rows", "seeds", "__init__.py")


def verb_files() -> dict[str, Path]:
    """{"intake": …/counter/intake.py}. Raises ValueError when two rooms have a module of one name."""
    paths = [path for path in sorted(WORKFLOW.rglob("*.py")) if not {*path.relative_to(WORKFLOW).parts} & {*NO_VERBS}]
    found = {path.stem: path for path in paths}
    if len(found) != len(paths):
        raise ValueError("two modules of the workflow have one name")
    return found
