"""One more barcode for a part: found at goods in or in a count; inside a verb's transaction."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.errors import ShopError
from app.models import Part, PartCode
from app.workflow import history
from app.workflow.rows.shop import Who
from app.workflow.stockroom import part_fields

LONGEST = 64


def add(session: Session, who: Who, at: datetime, part: Part, code: str) -> None:
    """From now on this code is read as the part; one that it has already is left as it is.

    Raises ShopError "part.barcode_taken" (name=) when another part that is kept has it, "field.too_long".
    """
    if len(code) > LONGEST:
        raise ShopError("field.too_long", "code", most=LONGEST, found=len(code))
    other = select(Part.name).join(PartCode, PartCode.part_id == Part.id)
    other = other.where(PartCode.code == code, Part.retired.is_(False), Part.id != part.id)
    taken = session.scalar(other.limit(1))
    if taken is not None:
        raise ShopError("part.barcode_taken", "code", name=taken)
    before = part_fields.codes_of(session, part.id)
    if code in before:
        return
    session.add(PartCode(part_id=part.id, code=code))
    flag_modified(part, "name")  # its version rises with its codes
    history.note(session, who, at, "part", part.id, "part.barcodes", old=", ".join(before),
                 new=", ".join((*before, code)))  # fmt: skip
    part_fields.index(session, part)
