"""Backups as the window sees them: frozen facts and the protocol of desk.backups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """One backup and what is in it. `damaged`: only path, moment and size are known. kind: daily, closing, hand."""

    path: Path
    made_at: datetime  # aware
    kind: str
    size: int  # bytes
    damaged: bool
    shop_name: str
    orders: int
    customers: int
    files: int
    last_order_number: str  # 12 digits, "" before the first order
    program_version: str
    lost: int = 0  # photos that were missing or damaged when it was made, or are so in it when it is read


class Backups(Protocol):
    """What the settings page may ask for. Each call reads or writes files: through desk.ask."""

    def make_now(self) -> BackupFacts:
        """Make a backup and check it. Raises ShopError("backup.not_written"), Damaged."""
        ...

    def listed(self) -> tuple[BackupFacts, ...]:
        """All backups, the newest first."""
        ...

    def described(self, path: Path) -> BackupFacts:
        """What is in a backup, every file of it read and compared. Raises Damaged, ShopError("backup.missing")."""
        ...

    def command(self, path: Path) -> str:
        """The line to type, with the program closed, that puts this backup back."""
        ...


@dataclass(frozen=True, slots=True)
class PutBack:
    """replaced: where what was there before lies now (None = nothing was there); leapt: numbers go on higher up.

    lost: photos and files that could not be brought back.
    """

    replaced: Path | None
    leapt: bool
    lost: int = 0


class Restorer(Backups, Protocol):
    """What the page of a shop that can't be opened may do; the shop must be closed."""

    def put_back(self, path: Path) -> PutBack:
        """Put a backup in place of the shop's data.

        Raises Damaged("backup.damaged" | "backup.newer" | "data.damaged"), Busy("data.in_use"),
        ShopError("backup.missing" | "backup.not_restored"): nothing is changed then.
        """
        ...
