"""Migrations: the migrated schema is today's; a failing one leaves the old database; a newer one is refused."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from app.errors import Damaged
from app.models import Base, migrate, sqlite
from app.models.store import DATABASE, open_store
from app.workflow import Store


def is_mapped(item: object, name: str | None, kind: str, reflected: bool, other: object) -> bool:
    """The search tables are SQLite's own (and what it keeps for them)."""
    return not (kind == "table" and (name or "").startswith(sqlite.SEARCH_TABLES))


def test_the_migrated_schema_is_the_mapped_one(store: Store) -> None:
    with store.reading() as session:
        options = {"include_object": is_mapped, "compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(session.connection(), opts=options)
        assert compare_metadata(context, Base.metadata) == []


def test_checks_and_partial_indexes_are_the_mapped_ones_too(store: Store, tmp_path: Path) -> None:
    """Alembic compares neither: so the statements themselves are."""
    engine = sqlite.make_engine(tmp_path / "mapped.sqlite3")
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        mapped = shapes(connection)
    engine.dispose()
    with store.reading() as session:
        migrated = shapes(session.connection())
    assert {name: migrated.get(name) for name in mapped} == mapped


def shapes(connection: Connection) -> dict[str, object]:
    """By name: an index as it was written, a table's parts in any order."""
    rows = connection.execute(text("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")).all()
    found: dict[str, object] = {}
    for kind, name, sql in rows:
        words = " ".join(str(sql).split())
        if kind == "index":
            found[name] = words
        elif kind == "table" and not name.startswith((*sqlite.SEARCH_TABLES, "alembic_version")):
            inside = words[words.index("(") + 1 : words.rindex(")")]
            found[name] = sorted(part.strip() for part in inside.split(", "))
    return found


def test_every_revision_is_known() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrate.FOLDER))
    scripts = ScriptDirectory.from_config(config)
    assert tuple(reversed([each.revision for each in scripts.walk_revisions()])) == migrate.REVISIONS


def test_a_start_without_migration_does_not_pay_for_alembic(
    empty_shop_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [each for each in sys.modules if each.split(".")[0] == "alembic"]:
        monkeypatch.setitem(sys.modules, name, None)  # an import would fail now
    open_store(empty_shop_folder).close()


def set_revision(store: Store, revision: str) -> None:
    with store.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = :new"), {"new": revision})


def test_a_newer_database_is_refused_untouched(store: Store) -> None:
    set_revision(store, "0999")
    before = store.database.read_bytes()
    with pytest.raises(Damaged, match=r"data\.newer") as caught:
        open_store(store.folder)
    assert caught.value.values["found"] == "0999"
    assert store.database.read_bytes() == before


def test_a_foreign_database_is_refused(tmp_path: Path) -> None:
    other = sqlite.library.connect(tmp_path / DATABASE)
    other.execute("CREATE TABLE recipes (id)")
    other.commit()
    other.close()
    with pytest.raises(Damaged, match=r"data\.foreign"):
        open_store(tmp_path)


def older(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """A shop as a version before it left it."""
    set_revision(store, "0000")
    with store.writing() as session:
        session.execute(text("INSERT INTO brand (name, agreement, retired, version) VALUES ('kept', 0, 0, 1)"))
    monkeypatch.setattr(migrate, "REVISIONS", ("0000", migrate.REVISIONS[-1]))


def state(store: Store) -> list[tuple[str, ...]]:
    with store.reading() as session:
        rows = session.execute(text("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2")).all()
        version = session.execute(text("SELECT version_num FROM alembic_version")).all()
    return [tuple(map(str, row)) for row in [*rows, *version]]


def test_a_failing_migration_leaves_the_old_database(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    older(store, monkeypatch)
    before = state(store)

    def fails(connection: Connection, to: str = "head") -> None:
        connection.execute(text("ALTER TABLE brand ADD COLUMN half INTEGER"))
        connection.execute(text("CREATE TABLE half_way (id INTEGER)"))
        connection.execute(text("DELETE FROM brand"))
        raise RuntimeError("power cut")

    monkeypatch.setattr(migrate, "upgrade", fails)
    with pytest.raises(RuntimeError, match="power cut"):
        open_store(store.folder)
    assert state(store) == before
    with store.reading() as session:
        assert session.scalar(text("SELECT name FROM brand")) == "kept"


def test_a_migration_that_breaks_references_is_undone(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    older(store, monkeypatch)
    before = state(store)

    def breaks(connection: Connection, to: str = "head") -> None:
        connection.execute(text("INSERT INTO badge (staff_id, code, issued_at) VALUES (99, 'x', '2026-01-01')"))

    monkeypatch.setattr(migrate, "upgrade", breaks)
    with pytest.raises(Damaged, match=r"data\.migration_breaks"):
        open_store(store.folder)
    assert state(store) == before


def test_a_verified_copy_is_kept_before_migrating(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    older(store, monkeypatch)

    def works(connection: Connection, to: str = "head") -> None:
        connection.execute(text("DELETE FROM brand"))
        connection.execute(text("UPDATE alembic_version SET version_num = :new"), {"new": migrate.REVISIONS[-1]})

    monkeypatch.setattr(migrate, "upgrade", works)
    open_store(store.folder).close()
    (copy,) = store.folder.glob(f"before-{migrate.REVISIONS[-1]}-*.sqlite3")
    kept = sqlite.library.connect(copy)
    assert kept.execute("SELECT name FROM brand").fetchall() == [("kept",)]
    kept.close()


def test_a_shop_without_layouts_of_its_own_gets_room_for_them(tmp_path: Path) -> None:
    engine = sqlite.make_engine(tmp_path / DATABASE, foreign_keys=False)
    with engine.execution_options(writing=True).begin() as connection:
        migrate.upgrade(connection, "0002")
        connection.execute(
            text(
                "INSERT INTO shop (id, name, address, phone, country, area_code, language, paper_languages,"
                " claim_paper, currency, prices_with_tax, tax_rate, time_zone, repair_warranty_days, diagnosis_fee,"
                " secret, version)"
                " VALUES (1, '明德', '', '', 'CN', '', 'zh_CN', 'shop', 'A5', 'CNY', 1, 0, 'UTC', 90, 0, x'00', 7)"
            )
        )
    engine.dispose()
    store = open_store(tmp_path)
    with store.reading() as session:
        kept = session.execute(text("SELECT name, version, header_zh || header_en || footer_zh || footer_en FROM shop"))
        assert kept.all() == [("明德", 7, "")]
        assert session.execute(text("SELECT count(*) FROM paper_layout")).scalar() == 0
    store.close()
