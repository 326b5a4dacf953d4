"""Several spellings of a brand or a model are made one, in one transaction; and given back as they were."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, CursorResult, Integer, String, insert, literal, select, update
from sqlalchemy.orm import Session

from app.errors import ShopError
from app.models import Article, History, Merge, MergeMove
from app.models.base import Moment
from app.models.search_text import prepare
from app.models.store import Store
from app.workflow import history, indexing
from app.workflow.fields import one_line
from app.workflow.house import staff
from app.workflow.lists import spelling_lists
from app.workflow.lists.spellings import brands_written
from app.workflow.rows import spelling
from app.workflow.rows.rights import Right
from app.workflow.rows.shop import Who
from app.workflow.rows.spellings import SpellingKind, SpellingsDone
from app.workflow.versions import fetch

STRETCH = 500  # ids asked for at a time
COLUMNS = {SpellingKind.BRAND: Article.brand, SpellingKind.MODEL: Article.model}


def merge_spellings(
    store: Store, who: Who, kind: SpellingKind, kept: str, gone: Iterable[str], brand: str = ""
) -> SpellingsDone:
    """Every article with one of the spellings `gone` has the one `kept` from now on; brand: of a model, any spelling.

    The list of brands follows: the spelling that goes is retired there, or renamed where the kept one is not listed.
    What moved is kept, so that `take_back` can give it back. Raises ShopError("spelling.different"), "spelling.gone"
    (nothing is written so any more).
    """
    staff.require_right(who, Right.MERGE)
    kept = one_line(kept)
    others = [each for each in dict.fromkeys(gone) if each != kept]
    if not spelling.key(kept) or not others or any(not spelling.same(kept, each) for each in others):
        raise ShopError("spelling.different", "kept")
    with store.writing() as session:
        listed = spelling_lists.merge(session, who, store.now(), kept, others) if kind is SpellingKind.BRAND else {}
        moved = 0
        for each in others:
            merge = _new_merge(session, who, store.now(), kind, each, kept, listed.get(each, {}))
            chosen = COLUMNS[kind] == each
            if kind is SpellingKind.MODEL:
                chosen &= _of_brand(session, brand)
            count = _rewrite(session, who, store.now(), merge, kind, chosen, each, kept, keep=True)
            moved += count
            if not count and not listed.get(each):
                session.delete(merge)  # nobody writes it so any more: nothing to give back either
                continue
            what = f"spelling.merged.{kind}"
            history.note(session, who, store.now(), "merge", merge.id, what, old=each, new=kept)
        if not moved and not listed:
            raise ShopError("spelling.gone")
    return SpellingsDone(moved)


def take_back(store: Store, who: Who, merge_id: int) -> SpellingsDone:
    """The articles (and the list of brands) get back the spelling that was replaced.

    An article whose spelling was changed again since stays as it is. Raises ShopError("spelling.taken_back") when
    somebody was faster, "spelling.written_anew" when nothing is left to give back.
    """
    staff.require_right(who, Right.MERGE)
    with store.writing() as session:
        merge = fetch(session, Merge, merge_id)
        if merge.undone_at is not None or merge.kind not in list(SpellingKind):
            raise ShopError("spelling.taken_back")
        kind = SpellingKind(merge.kind)
        replaced: dict[str, Any] = json.loads(merge.replaced)
        gone, kept = replaced[kind.value]
        moves = select(MergeMove.row_id).where(MergeMove.merge_id == merge_id, MergeMove.subject == "article")
        ids = list(session.scalars(moves))
        chosen = (COLUMNS[kind] == kept) & Article.id.in_(moves)
        count = _rewrite(session, who, store.now(), merge, kind, chosen, kept, gone, keep=False)
        rows = spelling_lists.take_back(session, who, store.now(), replaced.get("list", {}))
        if not count and not rows:
            raise ShopError("spelling.written_anew")
        merge.undone_at, merge.undone_by = store.now(), who.staff_id
        what = f"spelling.taken_back.{kind}"
        history.note(session, who, store.now(), "merge", merge_id, what, old=kept, new=gone)
        return SpellingsDone(count, len(ids) - count)


def _new_merge(
    session: Session, who: Who, at: datetime, kind: SpellingKind, gone: str, kept: str, listed: dict[str, Any]
) -> Merge:
    replaced: dict[str, Any] = {kind.value: [gone, kept], **({"list": listed} if listed else {})}
    merge = Merge(
        at=at,
        staff_id=who.staff_id,
        kind=kind.value,
        kept_id=0,  # spellings are no rows
        gone_id=0,
        replaced=json.dumps(replaced, ensure_ascii=False),
    )
    session.add(merge)
    session.flush()
    return merge


def _of_brand(session: Session, brand: str) -> ColumnElement[bool]:
    """Articles of a brand, in whatever spelling; "" = of none."""
    wanted = spelling.key(brand)
    return Article.brand.in_([each for each in brands_written(session) if spelling.key(each) == wanted] or [""])


def _rewrite(
    session: Session,
    who: Who,
    at: datetime,
    merge: Merge,
    kind: SpellingKind,
    chosen: ColumnElement[bool],
    old: str,
    new: str,
    *,
    keep: bool,
) -> int:
    """The articles `chosen` get another spelling: each its line of history and its next version; gives back how many.

    By statements over all of them at once: a hundred thousand articles take seconds, not minutes. keep: write down
    which they were.
    """
    line = {
        "at": literal(at, Moment),
        "staff_id": literal(who.staff_id, Integer),
        "subject": literal("article", String),
        "subject_id": Article.id,
        "what": literal(f"article.changed.{kind}", String),
        "old": literal(old, String),
        "new": literal(new, String),
    }
    session.execute(insert(History).from_select(list(line), select(*line.values()).where(chosen)))
    ids: list[int] = []
    if keep:
        move = {"merge_id": literal(merge.id, Integer), "subject": literal("article", String), "row_id": Article.id}
        session.execute(insert(MergeMove).from_select(list(move), select(*move.values()).where(chosen)))
    if _text(kind, old) != _text(kind, new):
        ids = list(session.scalars(select(Article.id).where(chosen)))
    changed = update(Article).where(chosen).values({COLUMNS[kind]: new, Article.version: Article.version + 1})
    done = session.execute(changed.execution_options(synchronize_session=False))
    for start in range(0, len(ids), STRETCH):
        indexing.index_articles(session, ids[start : start + STRETCH])
    return cast("CursorResult[Any]", done).rowcount


def _text(kind: SpellingKind, words: str) -> str:
    """What the search finds of it: capitals and width make no difference there, blanks and hyphens do."""
    return prepare(words, models=(words,) if kind is SpellingKind.MODEL else ())
