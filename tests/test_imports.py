"""Who may import whom: the table of rooms, read from the sources themselves."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app"

# room → what it may import from app; a name covers the modules below it; "" is app itself (its version)
MAY_IMPORT: dict[str, tuple[str, ...]] = {
    "places": (),
    "errors": (),
    "settings": ("places", "errors"),
    "models": ("models", "errors"),
    "workflow": ("workflow", "models", "errors"),
    "printing": ("printing", "places", "errors", "workflow.rows"),
    "ui": ("ui", "settings", "places", "errors", "workflow", "printing.face"),
}
EVERYTHING = (
    *("cli", "first", "startup", "upkeep", "__main__", "__init__", "tour", "demo", "print_service", "backups"),
    *("layout_service", "list_commands", "printing_desk", "serial_scanner", "soaking", "bench"),
)

# room → libraries it must not know, at any depth of its code
FORBIDDEN: dict[str, tuple[str, ...]] = {
    "places": ("PySide6", "sqlalchemy"),
    "errors": ("PySide6", "sqlalchemy"),
    "settings": ("PySide6", "sqlalchemy"),
    "models": ("PySide6", "reportlab", "serial", "PIL"),
    "workflow": ("PySide6", "reportlab", "serial", "PIL"),
    "printing": ("PySide6", "sqlalchemy"),
    "ui": ("sqlalchemy", "alembic", "pysqlite3", "sqlite3", "reportlab", "serial"),
}
EXCEPTIONS = {("printing/outlets/system.py", "PySide6"), ("workflow/house/logo.py", "PIL")}


def sources() -> list[Path]:
    return sorted(APP.rglob("*.py"))


def module_of(path: Path) -> str:
    """app/ui/pages/pickup.py → ui.pages.pickup; a package is its own name."""
    parts = list(path.relative_to(APP).with_suffix("").parts)
    if parts[-1] == "__init__":
        parts.pop()
    return ".".join(parts)


def room_of(path: Path) -> str:
    return path.relative_to(APP).parts[0].removesuffix(".py")


def is_module(dotted: str) -> bool:
    path = APP.joinpath(*dotted.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def imports(path: Path) -> list[tuple[int, str]]:
    """(line, full dotted module) of each import in the file, also inside functions and TYPE_CHECKING."""
    package = ["app", *path.relative_to(APP).parent.parts]
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                inner = f"{module}.{alias.name}"
                is_ours = inner.startswith("app.") and is_module(inner.removeprefix("app."))
                found.append((node.lineno, inner if is_ours else module))
    return found


def allowed(room: str, module: str) -> bool:
    """Whether a file of this room may import this module of app (dotted, without the leading "app.")."""
    if room in EVERYTHING or not module:
        return True
    return any(module == name or module.startswith(name + ".") for name in MAY_IMPORT[room])


def test_every_room_is_known() -> None:
    unknown = {room_of(path) for path in sources()} - MAY_IMPORT.keys() - set(EVERYTHING)
    assert not unknown, f"rooms without a line in the table: {sorted(unknown)}"


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_rooms_import_only_what_they_may(room: str) -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in sources()
        if room_of(path) == room
        for line, module in imports(path)
        if module.split(".")[0] == "app" and not allowed(room, module.removeprefix("app").removeprefix("."))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("room", FORBIDDEN)
def test_rooms_do_not_know_foreign_libraries(room: str) -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in sources()
        if room_of(path) == room
        for line, module in imports(path)
        if module.split(".")[0] in FORBIDDEN[room]
        and (path.relative_to(APP).as_posix(), module.split(".")[0]) not in EXCEPTIONS
    ]
    assert not wrong, "\n".join(wrong)


def test_nothing_of_tests_or_tools_is_imported_by_the_program() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in sources()
        for line, module in imports(path)
        if module.split(".")[0] in {"tests", "tools", "run", "pytest"}
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("room", "module", "verdict"),
    [
        ("ui", "models.store", False),
        ("ui", "workflow.counter.intake", True),
        ("ui", "printing.spool", False),
        ("ui", "printing.face", True),
        ("printing", "workflow.rows.orders", True),
        ("printing", "workflow.counter.intake", False),
        ("models", "workflow.rows", False),
        ("settings", "models", False),
        ("startup", "models.store", True),
        ("places", "", True),
    ],
)
def test_the_table_itself(room: str, module: str, verdict: bool) -> None:
    assert allowed(room, module) is verdict
