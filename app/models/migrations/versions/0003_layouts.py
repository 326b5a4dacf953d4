"""Layouts that the shop changed, and its own lines above and below its pages."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

LINES = ("header_zh", "header_en", "footer_zh", "footer_en")


def words(name: str, default: str | None = None) -> sa.Column[Any]:
    return sa.Column(name, sa.String(), nullable=False, server_default=default)


def whole(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=False)


def upgrade() -> None:
    for name in LINES:
        op.add_column("shop", words(name, default=""))
    op.create_table(
        "paper_layout",
        words("document"),
        whole("width"),
        whole("height"),
        words("text"),
        whole("id"),
        whole("version"),
        sa.PrimaryKeyConstraint("id", name="pk_paper_layout"),
        sa.UniqueConstraint("document", "width", "height", name=op.f("uq_paper_layout_document_width_height")),
    )
