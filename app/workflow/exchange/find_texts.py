"""What the find box finds of a file's parts: most of the time that an import takes, so it is written beside it.

A text that stands there for a part that is not there yet finds nothing, so those of new parts are written before, a
few at a time, and others save in between. Of parts that are there: few are written together with their rows; many get,
before, a text by which they are found as they were and as they will be, and afterwards the right one.
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
FEW = 2_000  #: of parts that are there: so many are written together with their rows


class Texts:
    """The texts of one import: `before` it, `within` its transaction, `after` it or, when it failed, `take_back`."""

    def __init__(self, store: Store, ready: Ready) -> None:
        self._store, self._ready = store, ready
        self._many = len(ready.texts) > FEW

    def before(self, tell: Tell) -> None:
        """Raises Stopped, Outdated (somebody made a part meanwhile: its number would be given twice)."""
        texts = list(self._ready.new_texts)
        if self._many:
            texts += [(key, f"{text} {old}" if old else text) for key, text, old in self._ready.texts]
        with self._store.writing() as session:
            _forget_beyond(session)
        for done, some in enumerate(stretches(texts, AT_ONCE)):
            if not tell(done * AT_ONCE, len(texts)):
                raise Stopped
            with self._store.writing() as session:
                if self._ready.new_texts and _last_part(session) >= self._ready.first_part:
                    raise Outdated
                sqlite.index_texts(session, TABLE, some)

    def within(self, session: Session) -> None:
        """In the import's own transaction."""
        if not self._many:
            sqlite.index_texts(session, TABLE, [(key, text) for key, text, _ in self._ready.texts])

    def after(self) -> None:
        """It is done."""
        if self._many:
            self._anew([key for key, _, old in self._ready.texts if old])

    def take_back(self) -> None:
        """It came to nothing."""
        with self._store.writing() as session:
            _forget_beyond(session)
        if self._many:
            self._anew([key for key, *_ in self._ready.texts])

    def _anew(self, part_ids: list[int]) -> None:
        for some in stretches(part_ids, AT_ONCE):
            with self._store.writing() as session:
                part_fields.index_many(session, some)


# --- an import that is undone


def learn_again(session: Session, touched: Collection[int], removed: Collection[int]) -> None:
    """Few parts: in the transaction that changed them."""
    if len(touched) + len(removed) <= FEW:
        _learn(session, sorted(touched), sorted(removed))


def learn_many_again(store: Store, touched: Collection[int], removed: Collection[int]) -> None:
    """Many: afterwards, a few at a time. Until then parts that are gone find nothing, the others as they were."""
    if len(touched) + len(removed) > FEW:
        for ids, gone in ((sorted(touched), False), (sorted(removed), True)):
            for some in stretches(ids, AT_ONCE):
                with store.writing() as session:
                    _learn(session, () if gone else some, some if gone else ())


def _learn(session: Session, touched: Sequence[int], removed: Sequence[int]) -> None:
    part_fields.index_many(session, touched)
    for each in removed:
        sqlite.unindex(session, TABLE, each)


def _last_part(session: Session) -> int:
    return session.scalar(select(func.max(Part.id))) or 0


def _forget_beyond(session: Session) -> None:
    """Texts of parts that never came: of an import that was stopped or killed."""
    sqlite.unindex_beyond(session, TABLE, _last_part(session))
