"""What was typed and not saved yet, kept as files on this PC so that closing the program loses nothing."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import re
import secrets
from pathlib import Path
from typing import Any, cast

log = logging.getLogger(__name__)
NEVER_KEPT = frozenset(("unlock_code", "pin"))  # secrets are not written into a file


def without_secrets(values: dict[str, Any]) -> dict[str, Any]:
    """The values a draft may hold, at any depth."""
    kept: dict[str, Any] = {}
    for name, value in values.items():
        if name in NEVER_KEPT:
            continue
        kept[name] = _cleaned(value)
    return kept


def _cleaned(value: Any) -> Any:
    if isinstance(value, dict):
        return without_secrets(cast("dict[str, Any]", value))
    if isinstance(value, list | tuple):
        return [_cleaned(each) for each in cast("list[Any]", value)]
    return value


def save(folder: Path, name: str, values: dict[str, Any]) -> None:
    """Write one draft at once (new file, renamed). Plain JSON values only. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = _path(folder, name)
    fresh = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(2)}")
    try:
        text = json.dumps(without_secrets(values), ensure_ascii=False, indent=1)
        fresh.write_text(text, encoding="utf-8", errors="replace")  # half a sign of a broken paste becomes "?"
        fresh.chmod(0o600)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def load(folder: Path, name: str) -> dict[str, Any] | None:
    """A draft, None when there is none; one that can't be read is kept aside as `.broken`."""
    path = _path(folder, name)
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as problem:
        log.info("draft %s can't be read: %s", name, problem)
        with contextlib.suppress(OSError):
            path.replace(path.with_suffix(".broken"))
        return None
    return cast("dict[str, Any]", found) if isinstance(found, dict) else None


def drop(folder: Path, name: str) -> None:
    """Forget a draft; fine when there is none."""
    _path(folder, name).unlink(missing_ok=True)


def names(folder: Path, prefix: str = "") -> list[str]:
    """The drafts there are, oldest first."""
    found = [path for path in folder.glob("*.json") if path.stem.startswith(prefix)] if folder.is_dir() else []
    return [path.stem for path in sorted(found, key=lambda path: path.stat().st_mtime_ns)]


def _path(folder: Path, name: str) -> Path:
    return folder / f"{re.sub(r'[^A-Za-z0-9_-]', '_', name)}.json"
