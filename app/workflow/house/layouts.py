"""The shop's own layouts of labels and rolls: kept as the files they are; what they must be, printing has checked."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import PaperLayout
from app.models.store import Store
from app.workflow import history
from app.workflow.house import staff
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import MOST_BYTES, KeptLayout
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.versions import compare

TABLE = PaperLayout.__tablename__
SHIPPED = ""  #: the text of a layout that was the shop's own once, and is the shipped one again


def kept(store: Store) -> tuple[KeptLayout, ...]:
    """Every layout that the shop changed once; text SHIPPED where it went back to the shipped one."""
    with store.reading() as session:
        return tuple(_row(each) for each in session.scalars(select(PaperLayout).order_by(PaperLayout.id)))


def in_force(session: Session) -> tuple[KeptLayout, ...]:
    """Those that papers are drawn by."""
    query = select(PaperLayout).where(PaperLayout.text != SHIPPED).order_by(PaperLayout.id)
    return tuple(_row(each) for each in session.scalars(query))


def keep(store: Store, who: Who, new: KeptLayout) -> KeptLayout:
    """Use this layout for its document and size from now on; text SHIPPED: the shipped one again.

    new.version: of the layout as it was seen, 0 = there was none of the shop's own. Nothing changed, nothing written.
    Raises ShopError("layout.too_big", most=KiB), Stale.
    """
    staff.require_right(who, Right.CHANGE_SHOP)
    if len(new.text.encode("utf-8")) > MOST_BYTES:
        raise ShopError("layout.too_big", most=MOST_BYTES >> 10)
    with store.writing() as session:
        row = _find(session, new.document, _hundredths(new.width), _hundredths(new.height))
        old = SHIPPED if row is None else row.text
        compare(session, PaperLayout, 0 if row is None else row.id, yours=new.version, theirs=row.version if row else 0)
        if old == new.text:
            return replace(new, version=row.version if row else 0)
        if row is None:
            row = PaperLayout(
                document=new.document.value, width=_hundredths(new.width), height=_hundredths(new.height), text=new.text
            )
            session.add(row)
        row.text = new.text
        session.flush()
        what = "layout.changed" if new.text else "layout.reset"
        history.note(session, who, store.now(), TABLE, row.id, what, old=old or None, new=new.text or None)
        return _row(row)


def _find(session: Session, document: Document, width: int, height: int) -> PaperLayout | None:
    query = select(PaperLayout).where(
        PaperLayout.document == document.value, PaperLayout.width == width, PaperLayout.height == height
    )
    return session.scalars(query).one_or_none()


def _row(found: PaperLayout) -> KeptLayout:
    return KeptLayout(Document(found.document), found.width / 100, found.height / 100, found.text, found.version)


def _hundredths(mm: float) -> int:
    return round(mm * 100)
