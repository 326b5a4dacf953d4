"""Stock comes back to a part or a place that was retired meanwhile: nobody would find it there, so it is put right."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from app.models import STORE_ROOM, Part, Place
from app.workflow import history
from app.workflow.rows.shop import Who
from app.workflow.stockroom import part_fields


def keep_again(session: Session, who: Who, at: datetime, part_id: int) -> None:
    """A part of which there is some is kept, whatever was said while there was none.

    A barcode that another part got meanwhile stays that one's: a code is read as one part.
    """
    part = session.get(Part, part_id)
    if part is not None and part.retired:
        part.retired = False
        others = part_fields.codes_of_others(session, part_id)
        if others:
            ours = [code for code in part_fields.codes_of(session, part_id) if code not in others]
            change = part_fields.keep_codes(session, part_id, ours)
            if change is not None:
                history.note(session, who, at, "part", part_id, "part.barcodes", old=change[0], new=change[1])
        session.flush()
        history.note(session, who, at, "part", part_id, "part.kept_again")
        part_fields.index(session, part)


def home(session: Session, place_id: int) -> int:
    """Where it goes: the place it came from, or the store room when that is not used any more."""
    place = session.get(Place, place_id)
    return place_id if place is not None and not place.retired else STORE_ROOM
