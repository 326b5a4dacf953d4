"""What stands at the right end of the bottom line until it is no longer true."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.ui.words import translate

OLD = timedelta(days=2)


def backup_words(newest: datetime | None, now: datetime) -> str:
    """How old the newest backup is, once that matters; "" as long as it is young enough."""
    if newest is None:
        return translate("Reminders", "There is no backup yet")
    age = now - newest
    if age < OLD:
        return ""
    return translate("Reminders", "Last backup %n day(s) ago", age.days)
