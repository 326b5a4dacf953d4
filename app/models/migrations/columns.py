"""Words of the migrations: columns, keys and indexes with the names that models/base.py gives them."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op


def column(name: str, kind: type[sa.types.TypeEngine[Any]], null: bool, default: str | None = None) -> sa.Column[Any]:
    return sa.Column(name, kind(), nullable=null, server_default=default)


def words(name: str, null: bool = False, default: str | None = None) -> sa.Column[Any]:
    return column(name, sa.String, null, default)


def whole(name: str, null: bool = False, default: str | None = None) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=null, server_default=None if default is None else sa.text(default))


def flag(name: str, default: bool | None = None) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=None if default is None else sa.false())


def moment(name: str, null: bool = False) -> sa.Column[Any]:
    return column(name, sa.DateTime, null)


def day(name: str, null: bool = False) -> sa.Column[Any]:
    return column(name, sa.Date, null)


def key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def unique(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=op.f(f"uq_{table}_{'_'.join(columns)}"))


def refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [to], name=op.f(f"fk_{table}_{column}_{to.partition('.')[0]}"))


def index(name: str, table: str, *columns: str, where: str | None = None) -> None:
    only = None if where is None else sa.text(where)
    op.create_index(op.f(name), table, list(columns), unique=False, sqlite_where=only, postgresql_where=only)
