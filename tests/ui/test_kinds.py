"""What pages tell each other: every word that is told is one of the desk's kinds."""

from __future__ import annotations

import ast
from pathlib import Path

from app.ui.desk import KINDS

UI = Path(__file__).resolve().parents[2] / "app" / "ui"


def told() -> dict[str, str]:
    """Kind → where, for each word in tell((…)), changes=(…) and CHANGES = (…)."""
    found: dict[str, str] = {}
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            values: list[ast.expr] = []
            if isinstance(node, ast.Call):
                values = [word.value for word in node.keywords if word.arg == "changes"]
                values += node.args[:1] if getattr(node.func, "attr", "") == "tell" else []
            elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "CHANGES":
                values = [node.value]
            for part in (part for value in values if isinstance(value, ast.Tuple) for part in ast.walk(value)):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    found.setdefault(part.value, f"{path.relative_to(UI)}:{part.lineno}")
    return found


def test_every_kind_that_is_told_is_known() -> None:
    found = told()
    assert {"orders", "counts", "money"} <= found.keys()
    assert not [f"{kind} ({where})" for kind, where in found.items() if kind not in KINDS]
