"""Alembic's door: runs the steps on the connection that migrate.py hands in, inside its one transaction."""

from __future__ import annotations

from alembic import context

from app.models import Base


def run() -> None:
    """Run the steps; the transaction is the caller's, so that all of them happen or none."""
    connection = context.config.attributes["connection"]
    context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True)
    context.run_migrations()


run()
