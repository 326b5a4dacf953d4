"""Questions that are asked again and again: put into the database's words once, sent the short way, answered plainly.

Found by trying: an indexed look-up takes SQLite 3 µs; built, looked up and wrapped by a session it takes 45 to 95, this
way 5. A card needs some twenty of them. The words are SQLAlchemy's own for whatever database is there, and so are the
conversions of values and cells; left out are only the statement's building, its cache and the mapped rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Generic

from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.sql.selectable import CompoundSelect, Select
from typing_extensions import TypeVarTuple

Ts = TypeVarTuple("Ts")
Convert = Callable[[Any], Any]


class Question(Generic[*Ts]):
    """A SELECT with bindparam()s for what changes; made once, at the head of a module. No IN with a list of values.

    Like a session's own statement it sees what was not yet flushed in a writing session.
    """

    def __init__(self, statement: Select[*Ts] | CompoundSelect[*Ts]) -> None:
        self._statement: Any = statement
        self._words: _Words | None = None

    def all(self, session: Session, **values: Any) -> list[tuple[*Ts]]:
        """Every row of the answer, as columns in their order; values: by the names of the bindparams."""
        return list(self._asked(session, values))

    def first(self, session: Session, **values: Any) -> tuple[*Ts] | None:
        """The first row, None when there is none."""
        return next(self._asked(session, values), None)

    def sql(self, dialect: Dialect) -> str:
        """The question in the words of a kind of database."""
        return _Words(self._statement, dialect).sql

    def _asked(self, session: Session, values: Mapping[str, Any]) -> Iterator[tuple[*Ts]]:
        if session.autoflush:
            session.flush()
        connection = session.connection()
        words = self._words
        if words is None or words.database != connection.dialect.name:
            words = self._words = _Words(self._statement, connection.dialect)
        return words.cells(words.ask(connection, values))


class _Words:
    """A question in one database's words, and what turns values and cells into that database's and back."""

    def __init__(self, statement: Select[Any], dialect: Dialect) -> None:
        made = statement.compile(dialect=dialect)
        if made.post_compile_params:
            raise ValueError("a list of values can't be put into words once")
        self.database = dialect.name
        self.sql = made.string
        self._order = None if made.positiontup is None else tuple(made.positiontup)
        binds = {name: bind for bind, name in made.bind_names.items()}
        self._fixed = {name: bind.effective_value for name, bind in binds.items() if not bind.required}
        self._free = len(binds) - len(self._fixed)
        self._sent: tuple[tuple[str, Convert], ...] = tuple(
            (name, convert)
            for name, bind in binds.items()
            if (convert := bind.type.dialect_impl(dialect).bind_processor(dialect))
        )
        self._found: tuple[tuple[int, Convert], ...] = tuple(
            (place, convert)
            for place, column in enumerate(statement.selected_columns)
            if (convert := column.type.dialect_impl(dialect).result_processor(dialect, None))
        )

    def ask(self, connection: Connection, values: Mapping[str, Any]) -> Sequence[Any]:
        """The rows as the database gives them."""
        return send(connection, self.sql, self._bound(values))

    def cells(self, found: Sequence[Any]) -> Iterator[Any]:
        """The same rows, their cells as Python has them."""
        if not self._found:
            yield from found
            return
        for row in found:
            cells = list(row)
            for place, convert in self._found:
                cells[place] = convert(cells[place])
            yield tuple(cells)

    def _bound(self, values: Mapping[str, Any]) -> Any:
        if len(values) != self._free:
            raise TypeError(f"{self._free} values are wanted, not {len(values)}")
        bound = {**self._fixed, **values}
        for name, convert in self._sent:
            bound[name] = convert(bound[name])
        return bound if self._order is None else tuple([bound[name] for name in self._order])


def send(connection: Connection, sql: str, values: Any) -> Sequence[Any]:
    """All rows that the database's own words bring. Raises DBAPIError as a session's own statement does."""
    raw, library = connection.connection.dbapi_connection, connection.dialect.loaded_dbapi
    if raw is None:
        raise RuntimeError("the connection is gone")
    cursor = raw.cursor()
    try:
        cursor.execute(sql, values)
        return cursor.fetchall()
    except library.Error as error:
        raise DBAPIError.instance(sql, None, error, library.Error) from error
