"""Whether the search tables say what they would if they were built anew from the shop's rows."""

from __future__ import annotations

import hashlib

from sqlalchemy.orm import Session

from app.models import sqlite
from app.models.store import Store
from app.workflow import indexing
from app.workflow.stockroom import stock


class _Looked(Exception):
    """Ends the transaction in which the tables were built anew: nothing of it is kept."""


def differences(store: Store) -> list[str]:
    """The search tables whose words differ from a rebuild; the shop stays as it is."""
    found: list[str] = []
    try:
        with store.writing() as session:
            before = {table: _words(session, table) for table in sqlite.SEARCH_TABLES}
            indexing.rebuild(session)
            stock.reindex_parts(session)
            found = [f"{each} is not as rebuilt" for each in before if _words(session, each) != before[each]]
            raise _Looked
    except _Looked:
        return found


def _words(session: Session, table: str) -> str:
    """Every word with where it stands, as one fingerprint."""
    connection = session.connection()
    view = f"temp.words_of_{table}"
    connection.exec_driver_sql(f"CREATE VIRTUAL TABLE IF NOT EXISTS {view} USING fts5vocab(main, {table}, instance)")
    digest = hashlib.sha256()
    for row in connection.exec_driver_sql(f"SELECT term, doc, offset FROM {view} ORDER BY doc, offset, term"):
        digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()
