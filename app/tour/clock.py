"""A clock that stands still until it is told to move: the tour's and the demo's days are the same each time."""

from __future__ import annotations

from datetime import datetime, timedelta


class TourClock:
    """Callable like the real clock; `now` is an aware moment in UTC."""

    def __init__(self, now: datetime) -> None:
        if now.tzinfo is None:
            raise ValueError("a moment needs its zone")
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def pass_minutes(self, minutes: float) -> datetime:
        """Let time pass; gives the new moment. It never goes back."""
        if minutes < 0:
            raise ValueError("time goes forward only")
        self.now += timedelta(minutes=minutes)
        return self.now

    def move_to(self, moment: datetime) -> datetime:
        """Jump forward to a moment; an earlier one leaves the clock where it is."""
        self.now = max(self.now, moment)
        return self.now
