"""Questions that are asked again and again: put into the database's words once, sent the short way, answered plainly.

Found by trying: an indexed look-up takes SQLite 3 µs; built, looked up and wrapped by a session it takes 45 to 95, this
way 5. A card needs some twenty of them. The words are SQLAlchemy's own for whatever database is there, and so are the
conversions of values and cells; left out are only the statement's building, its cache and the mapped rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Generic

from sqlalchemy import BindParameter, Connection, Dialect, Integer, Table, Update, bindparam, insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.sql.schema import ScalarElementColumnDefault
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


class ByKeys(Generic[*Ts]):
    """A question about several keys at once. An IN with a list would be put into words anew at each call (0.2 ms): this
    has room for MANY keys, or for one; the last fills what is left over.

    statement: makes the SELECT of what stands for the keys.
    """

    MANY = 50

    def __init__(self, statement: Callable[[Sequence[BindParameter[int]]], Select[*Ts]]) -> None:
        self._questions = {
            room: Question(statement([bindparam(f"key_{at}", type_=Integer) for at in range(room)]))
            for room in (1, self.MANY)
        }

    def all(self, session: Session, keys: Sequence[int]) -> list[tuple[*Ts]]:
        """The rows of the answers: within each MANY of the keys in the statement's order."""
        found: list[tuple[*Ts]] = []
        for start in range(0, len(keys), self.MANY):
            some = keys[start : start + self.MANY]
            room = 1 if len(some) == 1 else self.MANY
            filled = [*some, *[some[-1]] * (room - len(some))]
            found += self._questions[room].all(session, **{f"key_{at}": key for at, key in enumerate(filled)})
        return found


class Change:
    """An UPDATE with bindparam()s for what changes; made once, at the head of a module, and sent the short way.

    A row that the session holds as an object is not told of it.
    """

    def __init__(self, statement: Update) -> None:
        self._statement = statement
        self._words: _Sent | None = None

    def of(self, session: Session, **values: Any) -> int:
        """Change the rows; gives back how many. values: by the names of the bindparams."""
        if session.autoflush:
            session.flush()
        connection = session.connection()
        words = self._words
        if words is None or words.database != connection.dialect.name:
            words = self._words = _Sent(self._statement, connection.dialect)
        return int(write(connection, words.sql, words.bound(values)).rowcount)


class Addition:
    """An INSERT of one row that names these columns, sent the short way; the others have what Python or the database
    has for them by default.
    """

    def __init__(self, table: Table, names: Sequence[str]) -> None:
        self._table = table
        self._defaults = {
            column.key: column.default.arg
            for column in table.columns
            if column.key not in names and isinstance(column.default, ScalarElementColumnDefault)
        }
        self._names = [*names, *self._defaults]
        self._words: _Sent | None = None

    def add(self, connection: Connection, values: Mapping[str, Any]) -> int:
        """Add the row; gives back the number that SQLite gave it. values: by the names of the columns."""
        words = self._words
        if words is None or words.database != connection.dialect.name:
            words = self._words = _Sent(insert(self._table), connection.dialect, self._names)
        return int(write(connection, words.sql, words.bound({**self._defaults, **values})).lastrowid)


class _Sent:
    """A statement in one database's words, and what turns values into that database's."""

    def __init__(self, statement: Any, dialect: Dialect, names: Sequence[str] | None = None) -> None:
        made = statement.compile(dialect=dialect, column_keys=names)
        if made.post_compile_params:
            raise ValueError("a list of values can't be put into words once")
        self.database = dialect.name
        self.sql: str = made.string
        self._order = None if made.positiontup is None else tuple(made.positiontup)
        binds = {name: bind for bind, name in made.bind_names.items()}
        self._fixed = {name: bind.effective_value for name, bind in binds.items() if not bind.required}
        self._free = len(binds) - len(self._fixed)
        self._sent: tuple[tuple[str, Convert], ...] = tuple(
            (name, convert)
            for name, bind in binds.items()
            if (convert := bind.type.dialect_impl(dialect).bind_processor(dialect))
        )

    def bound(self, values: Mapping[str, Any]) -> Any:
        """The values as the database wants them; by name, or in their order."""
        if len(values) != self._free:
            raise TypeError(f"{self._free} values are wanted, not {len(values)}")
        bound = {**self._fixed, **values}
        for name, convert in self._sent:
            bound[name] = convert(bound[name])
        return bound if self._order is None else tuple([bound[name] for name in self._order])


class _Words(_Sent):
    """A question in one database's words, and what turns that database's cells into Python's."""

    def __init__(self, statement: Select[Any], dialect: Dialect) -> None:
        super().__init__(statement, dialect)
        self._found: tuple[tuple[int, Convert], ...] = tuple(
            (place, convert)
            for place, column in enumerate(statement.selected_columns)
            if (convert := column.type.dialect_impl(dialect).result_processor(dialect, None))
        )

    def ask(self, connection: Connection, values: Mapping[str, Any]) -> Sequence[Any]:
        """The rows as the database gives them."""
        return send(connection, self.sql, self.bound(values))

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


def send(connection: Connection, sql: str, values: Any) -> Sequence[Any]:
    """All rows that the database's own words bring. Raises DBAPIError as a session's own statement does."""
    try:
        return _carried_out(connection, sql, values).fetchall()
    except connection.dialect.loaded_dbapi.Error as error:
        raise _told(connection, sql, error) from error


def write(connection: Connection, sql: str, values: Any = ()) -> Any:
    """The cursor (rowcount, lastrowid) after the database's own words were carried out. Raises DBAPIError likewise."""
    try:
        return _carried_out(connection, sql, values)
    except connection.dialect.loaded_dbapi.Error as error:
        raise _told(connection, sql, error) from error


def _carried_out(connection: Connection, sql: str, values: Any) -> Any:
    raw = connection.connection.dbapi_connection
    if raw is None:
        raise RuntimeError("the connection is gone")
    cursor: Any = raw.cursor()
    cursor.execute(sql, values)
    return cursor


def _told(connection: Connection, sql: str, error: Exception) -> Exception:
    return DBAPIError.instance(sql, None, error, connection.dialect.loaded_dbapi.Error)
