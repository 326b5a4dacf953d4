"""What this PC's clock says, beside what the shop's own lines say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

#: A clock that a time server puts right goes back by seconds; nobody has to know.
TOLERANCE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class ClockRow:
    """now: this PC's clock; newest: the latest moment that anything was kept at (None = nothing yet)."""

    now: datetime
    newest: datetime | None

    @property
    def went_back(self) -> bool:
        """Whether something lies in the future: this clock is wrong, or the one that wrote it was."""
        return self.newest is not None and self.newest - self.now > TOLERANCE
