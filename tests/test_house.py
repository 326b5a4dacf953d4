"""The habits of the house that a machine can check: ruff, pyright strict, sizes, docstrings, no assert."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 40


def sources() -> list[Path]:
    return [*sorted((ROOT / "app").rglob("*.py")), ROOT / "run.py"]


def functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def lines_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from `def` to the end, with the docstring, without decorators."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def test_files_are_small() -> None:
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources()}
    long = [f"{path.relative_to(ROOT)}: {size} lines" for path, size in sizes.items() if size > MOST_LINES_OF_A_FILE]
    assert not long, "\n".join(long)


def test_functions_are_small() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{function.lineno} {function.name}: {lines_of(function)} lines"
        for path in sources()
        for function in functions(path)
        if lines_of(function) > MOST_LINES_OF_A_FUNCTION
    ]
    assert not long, "\n".join(long)


def test_every_file_says_what_it_is_for() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in [*sources(), *sorted((ROOT / "tests").rglob("*.py")), *sorted((ROOT / "tools").rglob("*.py"))]
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not silent, "\n".join(silent)


def test_no_assert_in_the_program() -> None:
    """A rule kept by `assert` vanishes under -O."""
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Assert)
    ]
    assert not found, "\n".join(found)


def run_tool(*args: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", "NO_COLOR": "1"}
    return subprocess.run(
        [sys.executable, "-m", *args], cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False
    )


def test_ruff_is_content() -> None:
    done = run_tool("ruff", "check", "--no-cache", "--output-format", "concise", ".")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.timeout(600)
def test_pyright_is_content() -> None:
    """Strict on app/; the longest test of all (on two busy cores about a minute)."""
    done = run_tool("pyright", "--pythonpath", sys.executable)
    assert done.returncode == 0, done.stdout + done.stderr
