"""Whether the database is whole, as far as SQLite can tell; a search index that is not is built anew."""

from __future__ import annotations

from app.errors import Damaged
from app.models import sqlite
from app.models.store import Store
from app.workflow import search

MOST = 5  #: findings; one is enough to act upon
#: How SQLite begins when only the words of a search table are torn, while the pages they lie on are sound.
INDEX_ONLY = ("malformed inverted index for FTS5 table", "fts5: corrupt")


def check(store: Store) -> tuple[str, ...]:
    """What is wrong in the file, none = sound. Some seconds for a big shop."""
    try:
        with store.reading() as session:
            return tuple(sqlite.quick_check(session)[:MOST])
    except Damaged as error:
        return (str(error.values.get("reason", error.key)),)


def mend(store: Store, found: tuple[str, ...]) -> tuple[str, ...]:
    """What is still wrong after the search index was built anew, where nothing else was found; else `found` itself.

    Nothing of the shop's own is touched: on torn pages any writing could make it worse.
    """
    if not found or not all(each.startswith(INDEX_ONLY) for each in found):
        return found
    try:
        search.reindex(store)
    except Damaged as error:
        return (str(error.values.get("reason", error.key)),)
    return check(store)
