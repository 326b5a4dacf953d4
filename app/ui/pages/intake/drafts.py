"""The drafts of the intake on this PC: listed, kept and thrown away by their own names in the folder of drafts."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

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

    def keep(self, state: IntakeState, draft_id: str, parked: bool = False) -> Draft:
        """Write the form as a draft; unlock codes stay out. Raises ShopError("draft.not_kept", problem=)."""
        draft = Draft(draft_id, self._clock(), parked, state)
        if self.folder is not None:
            try:
                drafts.save(self.folder, draft_id, codec.to_plain(draft))
            except OSError as problem:
                raise ShopError("draft.not_kept", problem=problem.strerror or str(problem)) from problem
        return draft

    def all(self) -> tuple[Draft, ...]:
        """Every draft that can be read, the newest first."""
        if self.folder is None:
            return ()
        found: list[Draft] = []
        for name in drafts.names(self.folder, PREFIX):
            draft = codec.from_plain(drafts.load(self.folder, name) or {})
            if draft is not None and draft.id == name:
                found.append(draft)
        return tuple(sorted(found, key=lambda draft: draft.saved_at, reverse=True))

    def drop(self, draft_id: str) -> None:
        """Throw a draft away; one that is gone already is fine."""
        if self.folder is not None:
            with contextlib.suppress(OSError):
                drafts.drop(self.folder, draft_id)
