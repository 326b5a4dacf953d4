"""The check of the file while another window writes: it must not see damage where there is none."""

from __future__ import annotations

from pathlib import Path

from app.models import sqlite
from app.models.store import Store, open_store


def test_a_window_that_has_searched_does_not_take_anothers_writing_for_damage(store: Store) -> None:
    with store.writing() as session:
        sqlite.index_text(session, "order_search", 1, "first")
    with store.reading() as session:
        assert sqlite.find_ids(session, "order_search", ["first"], 5) == [1]
    other = open_store(Path(store.folder))
    for number in range(2, 80):
        with other.writing() as session:
            sqlite.index_text(session, "order_search", number, f"word{number} again")
    other.close()
    with store.reading() as session:
        assert sqlite.quick_check(session) == []
