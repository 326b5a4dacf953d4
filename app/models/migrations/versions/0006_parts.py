"""Parts in several places, by serial number and category; wants, old parts, issues; buying, counting, imports."""

from __future__ import annotations

import re
import unicodedata

import sqlalchemy as sa
from alembic import op

from app.models.migrations.columns import day, flag, index, key, moment, refers, unique, whole, words

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def moved_over(table: str, to: str, of: str) -> None:
    """The rebuilt table takes the old one's rows, place and name (foreign keys are off meanwhile)."""
    op.execute(f"INSERT INTO {table}_new ({to}) SELECT {of} FROM {table}")
    op.drop_table(table)
    op.rename_table(f"{table}_new", table)


def lists() -> None:
    op.create_table(
        "part_category",
        words("name_zh"), words("name_en"), flag("retired"), whole("id"), whole("version"),
        key("part_category", "id"),
    )
    op.create_table(
        "place",
        words("kind"), words("name"), whole("staff_id", True), flag("retired"), whole("id"), whole("version"),
        refers("place", "staff_id", "staff.id"), key("place", "id"),
    )
    op.execute("INSERT INTO place (id, kind, name, retired, version) VALUES (1, 'store', '', false, 1)")
    op.execute("INSERT INTO place (id, kind, name, retired, version) VALUES (2, 'quarantine', '', false, 1)")


#: As in the first schema: rebuilt with its table.
ONLY_ADDED_TO = """CREATE TRIGGER {table}_no_{act} BEFORE {act} ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is only added to'); END"""


def put_fits() -> None:
    """What stood in one text, separated by commas, becomes a row for each model."""
    rows: dict[tuple[int, str], str] = {}
    for part, fits in op.get_bind().execute(sa.text("SELECT id, fits FROM part WHERE fits <> ''")).all():
        for model in str(fits).split(","):
            folded = re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", model)).upper()
            if folded:
                rows.setdefault((int(part), folded), model.strip())
    for (part, folded), model in rows.items():
        op.execute(sa.text("INSERT INTO part_fit (part_id, model, folded) VALUES (:part, :model, :folded)").bindparams(
            part=part, model=model, folded=folded))


def what_a_part_has() -> None:
    op.create_table(
        "part_code",
        whole("part_id"), words("code"), whole("id"), refers("part_code", "part_id", "part.id"),
        key("part_code", "id"), unique("part_code", "part_id", "code"),
    )
    index("ix_part_code_code", "part_code", "code")
    op.create_table(
        "part_fit",
        whole("part_id"), words("model"), words("folded"), whole("id"), refers("part_fit", "part_id", "part.id"),
        key("part_fit", "id"), unique("part_fit", "part_id", "folded"),
    )
    index("ix_part_fit_folded", "part_fit", "folded")
    op.create_table(
        "substitute",
        whole("part_id"), whole("other_id"), words("note"), whole("id"),
        sa.CheckConstraint("part_id < other_id", name=op.f("ck_substitute_once")),
        refers("substitute", "other_id", "part.id"), refers("substitute", "part_id", "part.id"),
        key("substitute", "id"), unique("substitute", "part_id", "other_id"),
    )
    index("ix_substitute_other_id", "substitute", "other_id")
    op.execute("INSERT INTO part_code (part_id, code) SELECT id, barcode FROM part WHERE barcode <> ''")
    put_fits()


def part() -> None:
    op.create_table(
        "part_new",
        words("number"), words("name"), words("name_en", default=""), whole("category_id", True),
        words("maker_number"), words("shelf"), words("origin"), words("unit"), whole("price"), whole("cost"),
        whole("tax_rate", True), whole("minimum"), whole("maximum", default="0"),
        whole("lead_days", default="0"), flag("by_serial", default=False), whole("warranty_months"),
        flag("retired"), whole("id"), whole("version"), refers("part", "category_id", "part_category.id"),
        key("part", "id"), unique("part", "number"),
    )
    moved_over("part",
               "number, name, maker_number, shelf, origin, unit, price, cost, minimum, warranty_months, retired, id, version",
               "number, name, maker_number, shelf, origin, unit, price, cost * 10000, minimum, (warranty_days + 15) / 30, retired, id, version")
    index("ix_part_category_id", "part", "category_id")
    index("ix_part_name", "part", "name")


def balances() -> None:
    op.create_table(
        "part_balance_new",
        whole("part_id"), whole("place_id"), whole("on_hand"), whole("reserved"), whole("value"),
        whole("level", default="0"), whole("version"),
        sa.CheckConstraint("0 <= reserved AND reserved <= on_hand", name=op.f("ck_part_balance_reserved_within_on_hand")),
        refers("part_balance", "part_id", "part.id"), refers("part_balance", "place_id", "place.id"),
        key("part_balance", "part_id", "place_id"),
    )
    moved_over("part_balance",
               "part_id, place_id, on_hand, reserved, value, version",
               "part_id, 1, on_hand, reserved, value, version")
    index("ix_part_balance_place_id", "part_balance", "place_id")


def ledger() -> None:
    op.create_table(
        "part_ledger_new",
        whole("part_id"), whole("place_id", default="1"), moment("at"), whole("staff_id"), words("kind"),
        whole("quantity"), whole("reserved"), whole("value"), whole("order_id", True), words("reason"),
        words("source", default=""), whole("source_id", True), whole("id"),
        refers("part_ledger", "order_id", "repair_order.id"), refers("part_ledger", "part_id", "part.id"),
        refers("part_ledger", "place_id", "place.id"), refers("part_ledger", "staff_id", "staff.id"),
        key("part_ledger", "id"),
    )
    moved_over("part_ledger",
               "id, part_id, at, staff_id, kind, quantity, reserved, value, order_id, reason",
               "id, part_id, at, staff_id, kind, quantity, reserved, value, order_id, reason")
    index("ix_part_ledger_at", "part_ledger", "at")
    index("ix_part_ledger_order_id", "part_ledger", "order_id")
    index("ix_part_ledger_part_id", "part_ledger", "part_id", "id")
    index("ix_part_ledger_source", "part_ledger", "source", "source_id", where="source_id IS NOT NULL")
    for act in ("update", "delete"):
        op.execute(ONLY_ADDED_TO.format(table="part_ledger", act=act))


def on_cards() -> None:
    op.create_table(
        "part_issue",
        words("number"), whole("order_id"), moment("at"), whole("issued_by"), whole("taken_by"), words("signed_how"),
        whole("approved_by", True), words("approved_how"), whole("value"), words("reason"), whole("id"),
        refers("part_issue", "approved_by", "staff.id"), refers("part_issue", "issued_by", "staff.id"),
        refers("part_issue", "order_id", "repair_order.id"), refers("part_issue", "taken_by", "staff.id"),
        key("part_issue", "id"), unique("part_issue", "number"),
    )
    index("ix_part_issue_order_id", "part_issue", "order_id")
    op.create_table(
        "part_use_new",
        whole("order_id"), whole("part_id"), whole("quantity"), whole("place_id", default="1"),
        whole("issue_id", True), words("state"), words("origin"), whole("price"), whole("value"), whole("staff_id"),
        moment("at"), whole("id"), whole("version"),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_part_use_some")),
        refers("part_use", "issue_id", "part_issue.id"), refers("part_use", "order_id", "repair_order.id"),
        refers("part_use", "part_id", "part.id"), refers("part_use", "place_id", "place.id"),
        refers("part_use", "staff_id", "staff.id"), key("part_use", "id"),
    )
    moved_over("part_use",
               "id, order_id, part_id, quantity, state, origin, price, value, staff_id, at, version",
               "id, order_id, part_id, quantity, state, origin, price, value, staff_id, at, version")
    index("ix_part_use_issue_id", "part_use", "issue_id")
    index("ix_part_use_order_id", "part_use", "order_id")
    index("ix_part_use_part_id", "part_use", "part_id")


def suppliers() -> None:
    op.create_table(
        "supplier",
        words("name"), words("contact"), words("phone"), words("email"), words("address"), words("website"),
        words("our_number"), whole("lead_days"), words("note"), flag("retired"), whole("id"), whole("version"),
        key("supplier", "id"),
    )
    index("ix_supplier_name", "supplier", "name")
    op.create_table(
        "supplier_part",
        whole("supplier_id"), whole("part_id"), words("number"), whole("pack"), whole("lead_days"), flag("preferred"),
        flag("retired"), whole("id"), whole("version"), refers("supplier_part", "part_id", "part.id"),
        refers("supplier_part", "supplier_id", "supplier.id"), key("supplier_part", "id"),
        unique("supplier_part", "supplier_id", "part_id", "number"),
    )
    index("ix_supplier_part_number", "supplier_part", "number")
    index("ix_supplier_part_part_id", "supplier_part", "part_id")
    op.create_table(
        "supplier_price",
        whole("supplier_part_id"), whole("quantity"), whole("price"), whole("id"),
        refers("supplier_price", "supplier_part_id", "supplier_part.id"), key("supplier_price", "id"),
        unique("supplier_price", "supplier_part_id", "quantity"),
    )


def purchases() -> None:
    op.create_table(
        "purchase_order",
        words("number"), whole("supplier_id"), words("state"), moment("made_at"), whole("made_by"),
        moment("sent_at", True), day("expected", True), words("their_number"), words("note"),
        moment("closed_at", True), words("closed_why"), whole("id"), whole("version"),
        refers("purchase_order", "made_by", "staff.id"), refers("purchase_order", "supplier_id", "supplier.id"),
        key("purchase_order", "id"), unique("purchase_order", "number"),
    )
    index("ix_purchase_order_state", "purchase_order", "state", "id")
    index("ix_purchase_order_supplier_id", "purchase_order", "supplier_id")
    op.create_table(
        "purchase_line",
        whole("purchase_id"), whole("part_id"), words("supplier_number"), whole("quantity"), whole("price"),
        whole("received"), day("expected", True), flag("open"), whole("id"), whole("version"),
        sa.CheckConstraint("quantity > 0 AND received >= 0", name=op.f("ck_purchase_line_some")),
        refers("purchase_line", "part_id", "part.id"), refers("purchase_line", "purchase_id", "purchase_order.id"),
        key("purchase_line", "id"),
    )
    index("ix_purchase_line_part_id", "purchase_line", "part_id")
    index("ix_purchase_line_purchase_id", "purchase_line", "purchase_id")


def deliveries() -> None:
    op.create_table(
        "goods_in",
        words("number"), whole("purchase_id", True), whole("supplier_id", True), words("delivery_note"),
        words("state"), moment("begun_at"), whole("begun_by"), moment("booked_at", True), whole("booked_by", True),
        whole("id"), whole("version"), refers("goods_in", "begun_by", "staff.id"),
        refers("goods_in", "booked_by", "staff.id"), refers("goods_in", "purchase_id", "purchase_order.id"),
        refers("goods_in", "supplier_id", "supplier.id"), key("goods_in", "id"), unique("goods_in", "number"),
    )
    index("ix_goods_in_purchase_id", "goods_in", "purchase_id")
    index("ix_goods_in_state", "goods_in", "state")
    index("ix_goods_in_supplier_id", "goods_in", "supplier_id")
    op.create_table(
        "goods_in_line",
        whole("goods_in_id"), whole("part_id"), whole("purchase_line_id", True), whole("quantity"), whole("price"),
        whole("id"), whole("version"), refers("goods_in_line", "goods_in_id", "goods_in.id"),
        refers("goods_in_line", "part_id", "part.id"),
        refers("goods_in_line", "purchase_line_id", "purchase_line.id"), key("goods_in_line", "id"),
        unique("goods_in_line", "goods_in_id", "part_id"),
    )
    index("ix_goods_in_line_part_id", "goods_in_line", "part_id")
    index("ix_goods_in_line_purchase_line_id", "goods_in_line", "purchase_line_id")
    op.create_table(
        "goods_in_serial",
        whole("line_id"), words("serial"), whole("id"), refers("goods_in_serial", "line_id", "goods_in_line.id"),
        key("goods_in_serial", "id"), unique("goods_in_serial", "line_id", "serial"),
    )
    op.create_table(
        "unknown_code",
        words("subject"), whole("subject_id"), words("code"), whole("times"), moment("last_at"), whole("staff_id"),
        whole("part_id", True), flag("dropped"), whole("id"), whole("version"),
        refers("unknown_code", "part_id", "part.id"), refers("unknown_code", "staff_id", "staff.id"),
        key("unknown_code", "id"), unique("unknown_code", "subject", "subject_id", "code"),
    )


def returns() -> None:
    op.create_table(
        "supplier_return",
        words("number"), whole("supplier_id"), words("state"), moment("made_at"), whole("made_by"),
        moment("sent_at", True), moment("settled_at", True), whole("credited"), words("note"), whole("id"),
        whole("version"), refers("supplier_return", "made_by", "staff.id"),
        refers("supplier_return", "supplier_id", "supplier.id"), key("supplier_return", "id"),
        unique("supplier_return", "number"),
    )
    index("ix_supplier_return_state", "supplier_return", "state")
    index("ix_supplier_return_supplier_id", "supplier_return", "supplier_id")
    op.create_table(
        "supplier_return_line",
        whole("return_id"), whole("part_id"), whole("place_id", default="1"), words("cause"),
        whole("quantity"), words("serial"), whole("value"), words("note"), whole("id"),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_supplier_return_line_some")),
        refers("supplier_return_line", "part_id", "part.id"), refers("supplier_return_line", "place_id", "place.id"),
        refers("supplier_return_line", "return_id", "supplier_return.id"), key("supplier_return_line", "id"),
    )
    index("ix_supplier_return_line_part_id", "supplier_return_line", "part_id")
    index("ix_supplier_return_line_return_id", "supplier_return_line", "return_id")


def pieces() -> None:
    op.create_table(
        "part_serial",
        whole("part_id"), words("serial"), words("state"), whole("place_id"), whole("use_id", True), whole("id"),
        whole("version"), refers("part_serial", "part_id", "part.id"), refers("part_serial", "place_id", "place.id"),
        refers("part_serial", "use_id", "part_use.id"), key("part_serial", "id"),
        unique("part_serial", "part_id", "serial"),
    )
    index("ix_part_serial_serial", "part_serial", "serial")
    index("ix_part_serial_use_id", "part_serial", "use_id")
    op.create_table(
        "part_want",
        whole("order_id"), whole("part_id"), whole("quantity"), words("state"), whole("purchase_line_id", True),
        whole("use_id", True), day("expected", True), words("note"), moment("made_at"), whole("made_by"), moment("closed_at", True),
        whole("id"), whole("version"), sa.CheckConstraint("quantity > 0", name=op.f("ck_part_want_some")),
        refers("part_want", "made_by", "staff.id"), refers("part_want", "order_id", "repair_order.id"),
        refers("part_want", "part_id", "part.id"), refers("part_want", "purchase_line_id", "purchase_line.id"),
        refers("part_want", "use_id", "part_use.id"), key("part_want", "id"),
    )
    index("ix_part_want_open", "part_want", "part_id", where="closed_at IS NULL")
    index("ix_part_want_order_id", "part_want", "order_id")
    index("ix_part_want_purchase_line_id", "part_want", "purchase_line_id")
    index("ix_part_want_use_id", "part_want", "use_id")
    op.create_table(
        "old_part",
        whole("order_id"), whole("use_id", True), whole("part_id", True), words("name"), words("serial"),
        whole("quantity"), words("fate"), words("note"), moment("at"), whole("staff_id"), whole("id"),
        whole("version"), sa.CheckConstraint("quantity > 0", name=op.f("ck_old_part_some")),
        refers("old_part", "order_id", "repair_order.id"), refers("old_part", "part_id", "part.id"),
        refers("old_part", "staff_id", "staff.id"), refers("old_part", "use_id", "part_use.id"),
        key("old_part", "id"),
    )
    index("ix_old_part_fate", "old_part", "fate")
    index("ix_old_part_order_id", "old_part", "order_id")


def counts() -> None:
    op.create_table(
        "stock_count",
        words("number"), words("kind"), words("scope"), whole("place_id"), flag("blind"), words("state"),
        moment("begun_at"), whole("begun_by"), moment("booked_at", True), whole("booked_by", True),
        whole("approved_by", True), words("reason"), moment("undone_at", True), whole("undone_by", True), whole("id"),
        whole("version"), refers("stock_count", "approved_by", "staff.id"),
        refers("stock_count", "begun_by", "staff.id"), refers("stock_count", "booked_by", "staff.id"),
        refers("stock_count", "place_id", "place.id"), refers("stock_count", "undone_by", "staff.id"),
        key("stock_count", "id"), unique("stock_count", "number"),
    )
    index("ix_stock_count_state", "stock_count", "state")
    op.create_table(
        "stock_count_line",
        whole("count_id"), whole("part_id", True), whole("order_id", True), flag("outside"), whole("counted", True),
        whole("expected"), whole("first_seen"), whole("last_seen"), whole("moved_out"), whole("moved_in"),
        moment("counted_at", True), whole("counted_by", True), whole("recounts"), words("reason"), words("shelf"),
        whole("booked"), whole("booked_value"), whole("id"), whole("version"),
        refers("stock_count_line", "count_id", "stock_count.id"),
        refers("stock_count_line", "counted_by", "staff.id"),
        refers("stock_count_line", "order_id", "repair_order.id"), refers("stock_count_line", "part_id", "part.id"),
        key("stock_count_line", "id"), unique("stock_count_line", "count_id", "order_id"),
        unique("stock_count_line", "count_id", "part_id"),
    )
    index("ix_stock_count_line_part_id", "stock_count_line", "part_id")
    op.create_table(
        "stock_count_scan",
        whole("count_id"), whole("line_id", True), words("code"), whole("quantity"), words("serial"), flag("known"),
        words("shelf"), whole("round"), whole("ledger_id"), moment("at"), whole("staff_id"), whole("id"), refers("stock_count_scan", "count_id", "stock_count.id"),
        refers("stock_count_scan", "line_id", "stock_count_line.id"),
        refers("stock_count_scan", "staff_id", "staff.id"), key("stock_count_scan", "id"),
    )
    index("ix_stock_count_scan_count_id", "stock_count_scan", "count_id", "id")
    index("ix_stock_count_scan_line_id", "stock_count_scan", "line_id", "id")
    for act in ("update", "delete"):
        op.execute(ONLY_ADDED_TO.format(table="stock_count_scan", act=act))


def imports() -> None:
    op.create_table(
        "import_run",
        words("kind"), words("file_name"), words("digest"), moment("at"), whole("staff_id"), whole("rows"), whole("refused"),
        moment("undone_at", True), whole("undone_by", True), whole("id"), whole("version"),
        refers("import_run", "staff_id", "staff.id"), refers("import_run", "undone_by", "staff.id"),
        key("import_run", "id"),
    )
    op.create_table(
        "import_change",
        whole("run_id"), words("subject"), whole("subject_id"), words("old", True), whole("new_version"), whole("id"),
        refers("import_change", "run_id", "import_run.id"), key("import_change", "id"),
    )
    index("ix_import_change_run_id", "import_change", "run_id")


def shop() -> None:
    op.add_column("shop", flag("sign_issues", default=False))
    op.add_column("shop", whole("approve_over", True))
    op.add_column("price_item", whole("parts_allowed", True))
    op.add_column("shop", whole("approve_counts_over", True))


def bills() -> None:
    op.add_column("bill_line", words("name_en", default=""))
    op.add_column("bill_line", whole("tax_rate", True))


def upgrade() -> None:
    lists()
    what_a_part_has()
    part()
    balances()
    ledger()
    on_cards()
    bills()
    suppliers()
    purchases()
    deliveries()
    returns()
    pieces()
    counts()
    imports()
    shop()
