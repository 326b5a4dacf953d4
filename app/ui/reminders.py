"""What stands at the right end of the bottom line, or under the tabs, until it is no longer true."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.ui.desk import Desk
from app.ui.words import translate
from app.workflow.rows.clock import ClockRow

OLD = timedelta(days=2)


def backup_words(newest: datetime | None, now: datetime) -> str:
    """How old the newest backup is, once that matters; "" as long as it is young enough."""
    if newest is None:
        return translate("Reminders", "There is no backup yet")
    age = now - newest
    if age < OLD:
        return ""
    return translate("Reminders", "Last backup %n day(s) ago", age.days)


def clock_words(clock: ClockRow, desk: Desk) -> str:
    """This PC's clock went back: what it shows, what the shop knows, what to do."""
    formats = desk.formats
    newest = "" if clock.newest is None else f"{formats.date(formats.local(clock.newest).date())} "
    newest += "" if clock.newest is None else formats.time(clock.newest)
    return translate(
        "Reminders",
        "This PC's clock shows {now}, but something was saved on {newest} already. Set the clock of this PC; this line "
        "goes by itself then. Or a manager says that it is right now.",
    ).format(now=f"{formats.date(formats.local(clock.now).date())} {formats.time(clock.now)}", newest=newest)


def accept_words() -> str:
    """On the button beside it."""
    return translate("Reminders", "The clock is right")


def damage_words(newest: datetime | None, desk: Desk) -> str:
    """A part of the database can't be read: what to do, and what there is to fall back on."""
    if newest is None:
        return translate(
            "Reminders",
            "The shop's data is damaged, and there is no good backup. Write down what you do now on paper, and let "
            "somebody look at this PC's disk. Nothing more is backed up over what there is.",
        )
    return translate(
        "Reminders",
        "The shop's data is damaged. The newest good backup is of {moment}; put it back as soon as the counter is "
        "free. What was done since then must be typed again; what you typed just now is kept.",
    ).format(moment=desk.formats.moment(newest))


def repair_words() -> str:
    """On the button beside it."""
    return translate("Reminders", "Close the shop and choose a backup…")


def index_words() -> str:
    """Only the index of the find box was torn, and it is well again."""
    return translate(
        "Reminders",
        "The index of the find box was damaged and has been built anew; nothing was lost. If this happens again, let "
        "somebody look at this PC's disk.",
    )
