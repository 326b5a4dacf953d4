"""The check of the file while another window writes: it must not see damage where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Damaged
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


def test_a_row_too_long_for_any_memory_is_damage_only_in_a_torn_file(founded_store: Store) -> None:
    """A torn length makes SQLite ask for a gigabyte and give up; so may a PC that has none left."""
    with pytest.raises(MemoryError), founded_store.reading():
        raise MemoryError
    with founded_store.reading() as session:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'category'"
        page = int(session.connection().exec_driver_sql(query).scalar_one())
    founded_store.close()
    data = bytearray(founded_store.database.read_bytes())
    at = (page - 1) * 4096
    data[at : at + 24] = b"\xff" * 24
    founded_store.database.write_bytes(data)
    with pytest.raises(Damaged) as caught, founded_store.reading():
        raise MemoryError
    assert caught.value.key == "data.damaged"
