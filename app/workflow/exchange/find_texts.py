"""What the find box finds of a file's parts: most of the time that an import takes, so it is written beside it.

Few are written together with their rows. Many would keep others waiting: a text that stands there for a part that is
not there yet finds nothing, so those of new parts are written before, some at a time, and others save in between; parts
that are there get, before, a text by which they are found as they were and as they will be, and afterwards the right
one. A mark stands in the search table meanwhile: a start that finds it, after a crash, learns all texts anew (`mend`).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import Part, sqlite
from app.models.store import Store
from app.workflow.exchange.planning import Stopped, Tell
from app.workflow.exchange.preparing import Ready
from app.workflow.exchange.seen import Outdated
from app.workflow.exchange.writing import stretches
from app.workflow.stockroom import part_fields

TABLE = "part_search"
AT_ONCE = 500  #: texts; a twentieth of a second
FEW = 2_000  #: so many are written together with their rows
MARK = (0, "unfinished")  #: no part has this id


class Texts:
    """The texts of one import: `before` it, `within` its transaction, `after` it or, when it failed, `take_back`."""

    def __init__(self, store: Store, ready: Ready) -> None:
        self._store, self._ready = store, ready
        self._many = len(ready.texts) + len(ready.new_texts) > FEW

    def before(self, tell: Tell) -> None:
        """Raises Stopped, Outdated (somebody made a part meanwhile: its number would be given twice)."""
        if not self._many:
            return
        texts = [*self._ready.new_texts]
        texts += [(key, f"{text} {old}" if old else text) for key, text, old in self._ready.texts]
        with self._store.writing() as session:
            _forget_beyond(session)
            sqlite.index_texts(session, TABLE, [MARK])
        for done, some in enumerate(stretches(texts, AT_ONCE)):
            if not tell(done * AT_ONCE, len(texts)):
                raise Stopped
            with self._store.writing() as session:
                if self._ready.new_texts and _last_part(session) >= self._ready.first_part:
                    raise Outdated
                sqlite.index_texts(session, TABLE, some)

    def within(self, session: Session) -> None:
        """In the import's own transaction. Raises Outdated (another import threw those written before away)."""
        new = self._ready.new_texts
        if not self._many:
            sqlite.index_texts(session, TABLE, [*new, *((key, text) for key, text, _ in self._ready.texts)])
        elif new and not sqlite.is_indexed(session, TABLE, new[-1][0]):
            raise Outdated

    def after(self) -> None:
        """It is done."""
        if self._many:
            self._anew([key for key, _, old in self._ready.texts if old])
            _unmark(self._store)

    def take_back(self) -> None:
        """It came to nothing."""
        if self._many:
            with self._store.writing() as session:
                _forget_beyond(session)
            self._anew([key for key, *_ in self._ready.texts])
            _unmark(self._store)

    def _anew(self, part_ids: list[int]) -> None:
        for some in stretches(part_ids, AT_ONCE):
            with self._store.writing() as session:
                part_fields.index_many(session, some)


# --- an import that is undone


def learn_again(session: Session, touched: Collection[int], removed: Collection[int]) -> None:
    """Few parts: in the transaction that changed them. Of many it is marked that they are to be learnt."""
    if len(touched) + len(removed) <= FEW:
        _learn(session, sorted(touched), sorted(removed))
    else:
        sqlite.index_texts(session, TABLE, [MARK])


def learn_many_again(store: Store, touched: Collection[int], removed: Collection[int]) -> None:
    """Many: afterwards, a few at a time. Until then parts that are gone find nothing, the others as they were."""
    if len(touched) + len(removed) > FEW:
        for ids, gone in ((sorted(touched), False), (sorted(removed), True)):
            for some in stretches(ids, AT_ONCE):
                with store.writing() as session:
                    _learn(session, () if gone else some, some if gone else ())
        _unmark(store)


# --- after a crash


def mend(store: Store) -> int:
    """Where many texts were being written when the program ended: all of them anew, some at a time; how many parts."""
    with store.reading() as session:
        if not sqlite.is_indexed(session, TABLE, MARK[0]):
            return 0
        last = _last_part(session)
    learnt = 0
    for start in range(1, last + 1, AT_ONCE):
        with store.writing() as session:
            span = range(start, start + AT_ONCE)
            there = session.scalars(select(Part.id).where(Part.id.between(span[0], span[-1])).order_by(Part.id)).all()
            _learn(session, there, sorted(set(span).difference(there)))
            learnt += len(there)
    with store.writing() as session:
        _forget_beyond(session)
    _unmark(store)
    return learnt


def _unmark(store: Store) -> None:
    with store.writing() as session:
        sqlite.unindex(session, TABLE, MARK[0])


def _learn(session: Session, touched: Sequence[int], removed: Sequence[int]) -> None:
    part_fields.index_many(session, touched)
    for each in removed:
        sqlite.unindex(session, TABLE, each)


def _last_part(session: Session) -> int:
    return session.scalar(select(func.max(Part.id))) or 0


def _forget_beyond(session: Session) -> None:
    """Texts of parts that never came: of an import that was stopped or killed."""
    sqlite.unindex_beyond(session, TABLE, _last_part(session))
