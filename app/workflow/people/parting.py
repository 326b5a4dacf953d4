"""Taking a merge or a split back, row by row."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Article, Customer, Merge
from app.models.store import Store
from app.workflow import history, indexing
from app.workflow.house import shop, staff
from app.workflow.people import articles, living, merge_rows, people_rows
from app.workflow.people.merging import checked_why
from app.workflow.rows import serials
from app.workflow.rows.people import MERGES, OF_CUSTOMERS, MergeKind
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.versions import fetch


def undo(store: Store, who: Who, merge_id: int, version: int, why: str) -> int:
    """Take a merge or a split back: what moved with it and is still there goes back, what came later stays.

    A field that the merge changed gets its old value where nobody has changed it since. Gives back the id of the
    customer or article that has its rows again. Raises FieldErrors ("why"), ShopError "merge.undone",
    "article.twice_here" (numbers) when an article would be in the shop twice, Stale.
    """
    staff.require_right(who, Right.MERGE)
    reason = checked_why(why)
    with store.writing() as session:
        at = store.now()
        merge = fetch(session, Merge, merge_id, version)
        if merge.undone_at is not None:
            raise ShopError("merge.undone")
        kind = MergeKind(merge.kind)
        subject = Customer if kind in OF_CUSTOMERS else Article
        _lift(session, who, at, merge, subject, reason)
        passed = living.chain(session, subject, merge.kept_id)
        holder, back = passed[-1], living.chain(session, subject, merge.gone_id)[-1]
        names = merge_rows.names_of(session, kind, {holder, back})
        if holder != back:
            for name, moved in merge_rows.moves_of(session, merge.id).items():
                ids = merge_rows.still_with(session, kind, name, moved, passed)
                merge_rows.give(session, kind, name, ids, back)
                merge_rows.note_moved(session, who, at, kind, name, ids, names[holder], names[back], reason)
        merge.undone_at, merge.undone_by = at, who.staff_id
        _tidy(session, who, at, subject, (holder, back), names, reason)
        return back


def _lift(
    session: Session, who: Who, at: datetime, merge: Merge, subject: type[Customer] | type[Article], why: str
) -> None:
    """The one that went is there again, and the kept one has its old values where they are still those of the merge."""
    if MergeKind(merge.kind) in MERGES:
        fetch(session, subject, merge.gone_id).merged_into = None
        session.flush()
    kept = fetch(session, subject, merge.kept_id)
    for field, (old, new) in merge_rows.replaced_of(merge).items():
        if getattr(kept, field) == new:
            setattr(kept, field, old)
            table = subject.__tablename__
            history.note(session, who, at, table, kept.id, f"{table}.changed.{field}", old=new, new=old, why=why)
    if isinstance(kept, Article):
        kept.serial_key = serials.key(kept.serial)


def _tidy(
    session: Session, who: Who, at: datetime, subject: type[Customer] | type[Article], two: tuple[int, int],
    names: dict[int, str], why: str,
) -> None:
    """Both count it as a change, both have a line of history, and both are found by what is theirs now."""
    table = subject.__tablename__
    for key, other in (two, two[::-1]):
        shop.touch(fetch(session, subject, key), "note")
        history.note(session, who, at, table, key, f"{table}.parted", new=names[other], why=why)
    session.flush()
    session.expire_all()  # what moved was written past the session
    for key in dict.fromkeys(two):
        if subject is Customer:
            for place, phone in enumerate(people_rows.phones_of(session, key)):
                phone.sort = place
            session.flush()
            indexing.index_customer(session, key)
        else:
            articles.check_here_once(session, key)
            indexing.index_article(session, key)
