"""The drafts of the intake on this PC: listed, kept and thrown away by their own names in the folder of drafts.

A draft that is being typed has a lock beside it, so that no other window offers it; a killed program's lock is void.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLockFile

from app.errors import ShopError
from app.ui import drafts
from app.ui.pages.intake import codec
from app.ui.pages.intake.state import Draft, IntakeState

PREFIX = "intake-"


def new_id() -> str:
    """A name no other draft has, also not one of another window."""
    return PREFIX + secrets.token_hex(8)


class DraftBox:
    """Keeps, lists and throws away drafts in one folder; without a folder it keeps nothing."""

    def __init__(self, folder: Path | None, clock: Callable[[], datetime]) -> None:
        self.folder = folder
        self._clock = clock
        self._held: dict[str, QLockFile] = {}

    def keep(self, state: IntakeState, draft_id: str, parked: bool = False) -> Draft:
        """Write the form as a draft; unlock codes stay out. Raises ShopError("draft.not_kept", problem=)."""
        draft = Draft(draft_id, self._clock(), parked, state)
        if self.folder is not None:
            try:
                drafts.save(self.folder, draft_id, codec.to_plain(draft))
                self._let_go(draft_id) if parked else self.hold(draft_id)
            except OSError as problem:
                raise ShopError("draft.not_kept", problem=problem.strerror or str(problem)) from problem
        return draft

    def all(self) -> tuple[Draft, ...]:
        """Every draft that can be read, the newest first; none that is being typed in another window."""
        if self.folder is None:
            return ()
        found: list[Draft] = []
        for name in drafts.names(self.folder, PREFIX):
            draft = codec.from_plain(drafts.load(self.folder, name) or {})
            if draft is not None and draft.id == name and not self._is_elsewhere(name):
                found.append(draft)
        return tuple(sorted(found, key=lambda draft: draft.saved_at, reverse=True))

    def drop(self, draft_id: str) -> None:
        """Throw a draft away; one that is gone already is fine."""
        if self.folder is not None:
            with contextlib.suppress(OSError):
                drafts.drop(self.folder, draft_id)
            self._let_go(draft_id)

    def hold(self, draft_id: str) -> None:
        """This window has it on its form."""
        if self.folder is not None and draft_id not in self._held:
            lock = self._lock(self.folder, draft_id)
            if lock.tryLock(0):
                self._held[draft_id] = lock

    def let_go(self) -> None:
        """The page is gone: what it kept may come back elsewhere."""
        for draft_id in list(self._held):
            self._let_go(draft_id)

    def _let_go(self, draft_id: str) -> None:
        lock = self._held.pop(draft_id, None)
        if lock is not None:
            lock.unlock()

    def _is_elsewhere(self, draft_id: str) -> bool:
        if self.folder is None or draft_id in self._held:
            return False
        lock = self._lock(self.folder, draft_id)
        free = lock.tryLock(0)
        lock.unlock()
        return not free and lock.error() is QLockFile.LockError.LockFailedError

    @staticmethod
    def _lock(folder: Path, draft_id: str) -> QLockFile:
        lock = QLockFile(str(folder / f"{draft_id}.lock"))
        lock.setStaleLockTime(0)  # however long it is typed at; that its program is gone is seen all the same
        return lock
