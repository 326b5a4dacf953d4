"""What every table shares: naming of constraints, moments in UTC, the version that guards against stale saves."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import DateTime, Dialect, Integer, MetaData, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from typing_extensions import override

# Alembic's batch rebuild finds a constraint by its name only, so each has one from the first table on.
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Moment(TypeDecorator[datetime]):
    """A point in time: UTC in the database, aware in code (SQLite would give it back without a zone)."""

    impl = DateTime(timezone=False)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """The root of all tables. Where an index is a part of its table only, `sqlite_where` says it here and PostgreSQL's
    stands in the migration: its name here would import that whole dialect at each start (20 ms).
    """

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: Moment}


class Numbered:
    """A table whose rows have a plain running id, never used twice."""

    id: Mapped[int] = mapped_column(Integer, primary_key=True)


class Versioned:
    """A table whose rows are changed: `version` counts the saves, a save over a newer one is refused."""

    version: Mapped[int] = mapped_column(Integer, default=1)


def guard_versions() -> None:
    """Switch SQLAlchemy's optimistic lock on for each Versioned table; called once, when the tables are known."""
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Versioned) and mapper.version_id_col is None:
            mapper.version_id_col = mapper.local_table.c.version
