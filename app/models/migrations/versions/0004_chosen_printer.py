"""A slip may be owed on a printer that was chosen for it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("paper_owed", sa.Column("printer", sa.String(), nullable=False, server_default=""))
