"""Rows that are only added: written at once, without the bookkeeping that changing them later would need."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import Connection, Insert, Table, Update, bindparam, insert, literal_column, update
from sqlalchemy.orm import Session

from app.models.base import Base
from app.models.question import Addition


def add_row(session: Session, kind: type[Base], values: Mapping[str, Any]) -> int:
    """Insert one row (columns by name, defaults apply); gives back its key. A tenth of the cost of a mapped row."""
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        return _addition(kind, tuple(values)).add(connection, values)
    done = connection.execute(_insert(kind), dict(values))  # where the key does not come with the row's number
    key = done.inserted_primary_key
    return 0 if key is None else int(key[0])


def add_rows(session: Session, kind: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert several rows that name the same columns."""
    if rows:
        session.connection().execute(_insert(kind), [dict(each) for each in rows])


@lru_cache(maxsize=256)
def _addition(kind: type[Base], names: tuple[str, ...]) -> Addition:
    return Addition(cast("Table", kind.__table__), names)


@lru_cache(maxsize=64)
def _insert(kind: type[Base]) -> Insert:
    return insert(cast("Table", kind.__table__))


def add_many(
    session: Session, kind: type[Base], columns: Sequence[str], rows: Sequence[tuple[Any, ...]],
    fixed: Mapping[str, Any] | None = None,
) -> None:
    """Very many rows as tuples of these columns, and what stands alike in all of them; no column's default applies.

    A fifth of `add_rows`: while thousands of rows are written nobody else can save.
    """
    if not rows:
        return
    alike = dict(fixed or {})
    table = cast("Table", kind.__table__)
    names = (*columns, *alike)
    statement = insert(table).values({name: bindparam(name) for name in names})
    _send_many(session.connection(), statement, table, tuple(zip(names, names, strict=True)), rows, alike)


def change_many(session: Session, kind: type[Base], columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    """These columns of very many rows, each tuple ends with its row's id; where they have a version, it rises."""
    if not rows:
        return
    table = cast("Table", kind.__table__)
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in columns}
    if "version" in table.c:
        values["version"] = table.c.version + literal_column("1")
    statement = update(table).where(table.c.id == bindparam("of_id")).values(values)
    binds = (*((f"new_{name}", name) for name in columns), ("of_id", "id"))
    _send_many(session.connection(), statement, table, binds, rows, {})


def _send_many(
    connection: Connection, statement: Insert | Update, table: Table, binds: Sequence[tuple[str, str]],
    rows: Sequence[tuple[Any, ...]], alike: Mapping[str, Any],
) -> None:
    """binds: the name of each value of a row, then of each that is alike in all, and of its column."""
    made: Any = statement.compile(dialect=connection.dialect)
    converts = [_converter(connection, table, column) for _, column in binds]
    own = len(binds) - len(alike)
    pairs = zip(alike.values(), converts[own:], strict=True)
    end = tuple([each if convert is None else convert(each) for each, convert in pairs])
    begin = [(at, convert) for at, convert in enumerate(converts[:own]) if convert is not None]
    names = [name for name, _ in binds]
    order: list[str] = list(made.positiontup)  # a database that takes values by name only would raise here
    places = None if order == names else [names.index(name) for name in order]
    sent: list[tuple[Any, ...]] = []
    for row in rows:
        cells = (*row, *end)
        if begin:
            changed = list(cells)
            for at, convert in begin:
                changed[at] = convert(changed[at])
            cells = tuple(changed)
        sent.append(cells if places is None else tuple([cells[at] for at in places]))
    connection.exec_driver_sql(made.string, sent)


def _converter(connection: Connection, table: Table, column: str) -> Callable[[Any], Any] | None:
    return table.c[column].type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
