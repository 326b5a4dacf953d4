"""Shelves with a number of their own; what the repair tag is printed on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("shop", sa.Column("tag_form", sa.String(), nullable=False, server_default="label"))
    op.create_table(
        "shelf",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shelf"),
        sa.UniqueConstraint("number", name=op.f("uq_shelf_number")),
        sa.UniqueConstraint("name", name=op.f("uq_shelf_name")),
    )
