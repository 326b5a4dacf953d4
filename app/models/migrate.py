"""The schema's age: recognised at each start, brought up to date by Alembic only when it is older."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect

from app.errors import Damaged
from app.models import sqlite

#: Every revision there is, oldest first (Alembic itself takes 120 ms to import, so a start does not ask it).
REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006")
FOLDER = Path(__file__).resolve().parent / "migrations"


def revision_of(connection: Connection) -> str | None:
    """The revision of this database; None = nothing in it yet. Raises Damaged("data.newer" | "data.foreign")."""
    names = inspect(connection).get_table_names()
    if "alembic_version" not in names:
        if names:
            raise Damaged("data.foreign")
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if found not in REVISIONS:
        raise Damaged("data.newer", found=str(found), known=REVISIONS[-1])
    return str(found)


def bring_up_to_date(file: Path, engine: Engine) -> None:
    """Migrate when the database is older, after a verified copy of it beside it (`before-<revision>-<time>.sqlite3`).

    All in one transaction with foreign keys off (a batch rebuild would empty child tables) and checked before the end:
    either every step is there or the old database is as it was.
    """
    with engine.connect() as connection:
        found = revision_of(connection)
    if found == REVISIONS[-1]:
        return
    if found is not None:
        moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        sqlite.copy_database(file, file.with_name(f"before-{REVISIONS[-1]}-{moment}.sqlite3"))
    own = sqlite.make_engine(file, foreign_keys=False)
    try:
        with own.execution_options(writing=True).begin() as connection:
            # another window may have been quicker while we waited for the lock
            if revision_of(connection) != REVISIONS[-1]:
                upgrade(connection)
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
                if broken is not None:
                    raise Damaged("data.migration_breaks", table=str(broken[0]))
    finally:
        own.dispose()


def upgrade(connection: Connection, to: str = "head") -> None:
    """Run Alembic's steps on an open transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    with contextlib.redirect_stdout(None):
        command.upgrade(config, to)
