"""Stock comes back to a part or a place that was retired meanwhile: nobody would find it there, so it is put right."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from app.models import STORE_ROOM, Part, Place
from app.workflow import history
from app.workflow.rows.shop import Who


def keep_again(session: Session, who: Who, at: datetime, part_id: int) -> None:
    """A part of which there is some is kept, whatever was said while there was none."""
    part = session.get(Part, part_id)
    if part is not None and part.retired:
        part.retired = False
        session.flush()
        history.note(session, who, at, "part", part_id, "part.kept_again")


def home(session: Session, place_id: int) -> int:
    """Where it goes: the place it came from, or the store room when that is not used any more."""
    place = session.get(Place, place_id)
    return place_id if place is not None and not place.retired else STORE_ROOM
