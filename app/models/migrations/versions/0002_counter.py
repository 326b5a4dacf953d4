"""The counter, complete: files, reasons, warnings of models, merging, rounding, logo, who inspects."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def words(name: str, null: bool = False, default: str | None = None) -> sa.Column[Any]:
    return sa.Column(name, sa.String(), nullable=null, server_default=default)


def whole(name: str, null: bool = False, default: str | None = None) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=null, server_default=default)


def flag(name: str, default: Any = None) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=default)


def moment(name: str, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(), nullable=null)


def key(table: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint("id", name=f"pk_{table}")


def refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [to], name=f"fk_{table}_{column}_{to.partition('.')[0]}")


def index(table: str, column: str) -> None:
    op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def shop_and_lists() -> None:
    op.add_column("shop", words("second_person", default="other"))
    op.execute("UPDATE shop SET second_person = 'own' WHERE own_inspection")
    op.drop_column("shop", "own_inspection")
    op.add_column("shop", whole("rounding", default="1"))
    op.add_column("shop", flag("rounding_down", sa.false()))
    op.add_column("shop", words("logo", default=""))
    op.add_column("shop", flag("report_with_goods", sa.false()))
    op.add_column("bill", whole("rounding", default="0"))
    op.add_column("brand", words("agreement_number", default=""))
    op.add_column("brand", sa.Column("agreement_until", sa.Date(), nullable=True))
    op.create_table(
        "reason",
        words("kind"),
        words("name_en"),
        words("name_zh"),
        whole("sort"),
        flag("retired"),
        whole("id"),
        whole("version"),
        key("reason"),
        sa.UniqueConstraint("kind", "name_en", name=op.f("uq_reason_kind_name_en")),
    )
    op.create_table(
        "model_warning",
        whole("category_id", True),
        words("brand"),
        words("model"),
        words("words_en"),
        words("words_zh"),
        flag("retired"),
        whole("id"),
        whole("version"),
        refers("model_warning", "category_id", "category.id"),
        key("model_warning"),
    )


def people() -> None:
    op.add_column("customer", words("tax_number", default=""))
    op.add_column("customer", whole("merged_into", True))
    index("customer", "company")
    op.create_index(
        "ix_customer_twins",
        "customer",
        ["name", "address"],
        unique=False,
        sqlite_where=sa.text("address <> '' AND merged_into IS NULL"),
    )
    op.add_column("customer_phone", words("label", default=""))
    op.add_column("article", whole("merged_into", True))


def merges() -> None:
    op.create_table(
        "merge",
        moment("at"),
        whole("staff_id"),
        words("kind"),
        whole("kept_id"),
        whole("gone_id"),
        words("why", default=""),
        words("replaced", default=""),
        moment("undone_at", True),
        whole("undone_by", True),
        whole("id"),
        whole("version"),
        refers("merge", "staff_id", "staff.id"),
        refers("merge", "undone_by", "staff.id"),
        key("merge"),
    )
    index("merge", "kept_id")
    index("merge", "gone_id")
    op.create_table(
        "merge_move",
        whole("merge_id"),
        words("subject"),
        whole("row_id"),
        whole("id"),
        refers("merge_move", "merge_id", "merge.id"),
        key("merge_move"),
    )
    index("merge_move", "merge_id")


def files() -> None:
    op.create_table(
        "kept_file",
        words("sha"),
        whole("size"),
        words("media_type"),
        moment("at"),
        whole("id"),
        key("kept_file"),
        sa.UniqueConstraint("sha", name=op.f("uq_kept_file_sha")),
    )
    op.create_table(
        "attachment",
        whole("article_id", True),
        whole("order_id", True),
        whole("file_id"),
        words("name"),
        words("note"),
        moment("taken_at", True),
        words("taken_from"),
        flag("on_report"),
        moment("added_at"),
        whole("added_by"),
        moment("removed_at", True),
        whole("removed_by", True),
        whole("id"),
        whole("version"),
        sa.CheckConstraint("(article_id IS NULL) <> (order_id IS NULL)", name=op.f("ck_attachment_one_subject")),
        refers("attachment", "article_id", "article.id"),
        refers("attachment", "order_id", "repair_order.id"),
        refers("attachment", "file_id", "kept_file.id"),
        refers("attachment", "added_by", "staff.id"),
        refers("attachment", "removed_by", "staff.id"),
        key("attachment"),
    )
    for column in ("article_id", "order_id", "file_id"):
        index("attachment", column)


OPEN = sa.text("state NOT IN ('handed_out', 'void')")


def speed() -> None:
    op.create_index(
        "ix_repair_order_open_tail", "repair_order", ["number_tail"], unique=False,
        sqlite_where=OPEN, postgresql_where=OPEN,
    )  # fmt: skip
    op.drop_index("ix_register_line_date_in", "register_line")
    op.drop_index("ix_register_line_date_out", "register_line")
    columns, here = ["date_in", "order_id"], sa.text("date_out IS NULL AND struck IS NULL")
    op.create_index("ix_register_line_date_in", "register_line", columns, unique=False)
    op.create_index(
        "ix_register_line_here", "register_line", columns, unique=False, sqlite_where=here, postgresql_where=here
    )
    second = sa.text("second_technician_id IS NOT NULL")
    op.create_index(
        "ix_repair_card_second_technician_id", "repair_card", ["second_technician_id"], unique=False,
        sqlite_where=second, postgresql_where=second,
    )  # fmt: skip


def upgrade() -> None:
    shop_and_lists()
    people()
    merges()
    files()
    speed()
