"""The first schema: every table as it was when Counterfoil first opened a shop."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def words(name: str, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(), nullable=null)


def whole(name: str, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=null)


def flag(name: str, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(), nullable=null)


def moment(name: str, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(), nullable=null)


def day(name: str, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Date(), nullable=null)


def raw(name: str, null: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary(), nullable=null)


def key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [to], name=f"fk_{table}_{column}_{to.partition('.')[0]}")


def shop() -> None:
    op.create_table(
        "shop", words("name"), words("address"), words("phone"), words("country"), words("area_code"),
        words("language"), words("paper_languages"), words("claim_paper"), words("currency"), flag("prices_with_tax"),
        whole("tax_rate"), words("time_zone"), whole("repair_warranty_days"), whole("diagnosis_fee"),
        flag("own_inspection"), words("terms_zh", True), words("terms_en", True), raw("secret"), whole("id"),
        whole("version"), sa.CheckConstraint("id = 1", name=op.f("ck_shop_only_one")), key("shop", "id"),
    )
    op.create_table(
        "opening_hours", whole("weekday"), whole("opens"), whole("closes"), whole("id"),
        sa.CheckConstraint("opens < closes", name=op.f("ck_opening_hours_opens_before_it_closes")),
        key("opening_hours", "id"),
    )
    op.create_table("day_off", day("day"), words("note"), key("day_off", "day"))
    op.create_table(
        "staff", words("name"), words("roles"), words("pin_hash"), moment("left_at", True), whole("id"),
        whole("version"), key("staff", "id"), sa.UniqueConstraint("name", name=op.f("uq_staff_name")),
    )
    op.create_table(
        "badge", whole("staff_id"), words("code"), moment("issued_at"), moment("revoked_at", True), whole("id"),
        refers("badge", "staff_id", "staff.id"), key("badge", "id"),
        sa.UniqueConstraint("code", name=op.f("uq_badge_code")),
    )
    op.create_index(op.f("ix_badge_staff_id"), "badge", ["staff_id"], unique=False)
    op.create_table(
        "category", words("name_en"), words("name_zh"), whole("warranty_months"), flag("has_imei"), whole("sort"),
        flag("retired"), whole("id"), whole("version"), key("category", "id"),
        sa.UniqueConstraint("name_en", name=op.f("uq_category_name_en")),
    )
    op.create_table(
        "category_item", whole("category_id", True), words("kind"), words("name_en"), words("name_zh"), whole("sort"),
        whole("id"), refers("category_item", "category_id", "category.id"), key("category_item", "id"),
    )
    op.create_index(op.f("ix_category_item_category_id"), "category_item", ["category_id"], unique=False)
    op.create_table(
        "brand", words("name"), flag("agreement"), flag("retired"), whole("id"), whole("version"), key("brand", "id"),
        sa.UniqueConstraint("name", name=op.f("uq_brand_name")),
    )


def shop_2() -> None:
    op.create_table(
        "fault_code", words("code"), words("name_en"), words("name_zh"), flag("retired"), whole("id"),
        whole("version"), key("fault_code", "id"), sa.UniqueConstraint("code", name=op.f("uq_fault_code_code")),
    )
    op.create_table(
        "price_item", words("name_en"), words("name_zh"), whole("category_id", True), whole("price"),
        whole("minutes"), flag("retired"), whole("id"), whole("version"),
        refers("price_item", "category_id", "category.id"), key("price_item", "id"),
        sa.UniqueConstraint("name_en", "category_id", name=op.f("uq_price_item_name_en_category_id")),
    )
    op.create_table(
        "number_series", whole("kind"), words("month"), whole("last"), key("number_series", "kind", "month"),
    )
    op.create_table(
        "history", moment("at"), whole("staff_id", True), words("subject"), whole("subject_id"),
        whole("order_id", True), words("what"), words("old", True), words("new", True), words("why", True),
        whole("id"), refers("history", "staff_id", "staff.id"), key("history", "id"),
    )
    op.create_index(
        "ix_history_order_id", "history", ["order_id", "id"], unique=False,
        sqlite_where=sa.text("order_id IS NOT NULL"),
    )
    op.create_index("ix_history_subject", "history", ["subject", "subject_id", "id"], unique=False)


def people() -> None:
    op.create_table(
        "customer", words("name"), words("company"), words("address"), words("email"), words("note"), moment("since"),
        whole("id"), whole("version"), key("customer", "id"),
    )
    op.create_index(op.f("ix_customer_name"), "customer", ["name"], unique=False)
    op.create_table(
        "customer_phone", whole("customer_id"), words("written"), words("digits"), whole("sort"), whole("id"),
        refers("customer_phone", "customer_id", "customer.id"), key("customer_phone", "id"),
    )
    op.create_index(op.f("ix_customer_phone_customer_id"), "customer_phone", ["customer_id"], unique=False)
    op.create_index(op.f("ix_customer_phone_digits"), "customer_phone", ["digits"], unique=False)
    op.create_table(
        "article", whole("customer_id"), whole("category_id"), words("brand"), words("model"), words("serial"),
        words("serial_key"), day("bought_on", True), words("proof"), flag("sold_here"), words("note"), whole("id"),
        whole("version"), refers("article", "category_id", "category.id"),
        refers("article", "customer_id", "customer.id"), key("article", "id"),
    )
    op.create_index("ix_article_brand_model", "article", ["brand", "model"], unique=False)
    op.create_index(op.f("ix_article_customer_id"), "article", ["customer_id"], unique=False)
    op.create_index("ix_article_serial_key", "article", ["serial_key"], unique=False)


def orders() -> None:
    op.create_table(
        "repair_order", words("number"), words("number_tail"), words("batch"), whole("customer_id"),
        whole("article_id"), words("state"), words("outcome", True), moment("received_at"), whole("received_by"),
        words("service"), words("service_reason"), words("service_note"), flag("urgent"), words("fault"),
        words("seen"), words("tampered"), words("inside_complete"), whole("declared_value", True),
        whole("estimate", True), whole("diagnosis_fee"), moment("promised_at"), words("shelf"),
        whole("technician_id", True), whole("repeat_of", True), words("repeat"), moment("ready_at", True),
        moment("told_at", True), words("told_how"), moment("handed_out_at", True), whole("warranty_days"),
        words("void_reason", True), whole("id"), whole("version"),
        sa.CheckConstraint("(state IN ('ready', 'handed_out')) <= (outcome IS NOT NULL)", name=op.f("ck_repair_order_ready_has_outcome")),
        refers("repair_order", "article_id", "article.id"), refers("repair_order", "customer_id", "customer.id"),
        refers("repair_order", "received_by", "staff.id"), refers("repair_order", "repeat_of", "repair_order.id"),
        refers("repair_order", "technician_id", "staff.id"), key("repair_order", "id"),
        sa.UniqueConstraint("number", name=op.f("uq_repair_order_number")),
    )
    op.create_index(op.f("ix_repair_order_article_id"), "repair_order", ["article_id"], unique=False)
    op.create_index(op.f("ix_repair_order_batch"), "repair_order", ["batch"], unique=False)
    op.create_index(op.f("ix_repair_order_customer_id"), "repair_order", ["customer_id"], unique=False)
    op.create_index(op.f("ix_repair_order_handed_out_at"), "repair_order", ["handed_out_at"], unique=False)
    op.create_index(
        "ix_repair_order_open_due", "repair_order", ["promised_at", "id"], unique=False,
        sqlite_where=sa.text("state NOT IN ('handed_out', 'void')"),
        postgresql_where=sa.text("state NOT IN ('handed_out', 'void')"),
    )
    op.create_index(
        "ix_repair_order_open_state", "repair_order", ["state", "id"], unique=False,
        sqlite_where=sa.text("state NOT IN ('handed_out', 'void')"),
        postgresql_where=sa.text("state NOT IN ('handed_out', 'void')"),
    )
    op.create_index(op.f("ix_repair_order_received_at"), "repair_order", ["received_at"], unique=False)
    op.create_index("ix_repair_order_tail", "repair_order", ["number_tail"], unique=False)
    op.create_index(op.f("ix_repair_order_technician_id"), "repair_order", ["technician_id"], unique=False)
    op.create_table(
        "order_item", whole("order_id"), words("kind"), words("name"), flag("given_back", True), words("difference"),
        whole("id"), refers("order_item", "order_id", "repair_order.id"), key("order_item", "id"),
    )
    op.create_index(op.f("ix_order_item_order_id"), "order_item", ["order_id"], unique=False)


def orders_2() -> None:
    op.create_table(
        "unlock_secret", whole("order_id"), raw("sealed"), refers("unlock_secret", "order_id", "repair_order.id"),
        key("unlock_secret", "order_id"),
    )
    op.create_table(
        "claim_receipt", words("number"), whole("order_id"), words("state"), moment("issued_at"), whole("issued_by"),
        moment("ended_at", True), whole("ended_by", True), words("ended_why", True), words("declared_by"),
        whole("replaces_id", True), whole("id"), whole("version"), refers("claim_receipt", "ended_by", "staff.id"),
        refers("claim_receipt", "issued_by", "staff.id"), refers("claim_receipt", "order_id", "repair_order.id"),
        refers("claim_receipt", "replaces_id", "claim_receipt.id"), key("claim_receipt", "id"),
        sa.UniqueConstraint("number", name=op.f("uq_claim_receipt_number")),
    )
    op.create_index("ix_claim_receipt_order_id", "claim_receipt", ["order_id"], unique=False)
    op.create_index(
        "uq_claim_receipt_valid", "claim_receipt", ["order_id"], unique=True, sqlite_where=sa.text("state = 'valid'"),
        postgresql_where=sa.text("state = 'valid'"),
    )
    op.create_table(
        "register_line", whole("order_id"), moment("date_in"), words("number"), words("customer"), words("article"),
        words("accessories"), words("service"), moment("promised_at"), moment("date_out", True),
        words("outcome", True), words("collected_by"), whole("receipt_voided_by", True), words("struck", True),
        whole("id"), whole("version"), refers("register_line", "order_id", "repair_order.id"),
        refers("register_line", "receipt_voided_by", "staff.id"), key("register_line", "id"),
        sa.UniqueConstraint("order_id", name=op.f("uq_register_line_order_id")),
    )
    op.create_index(op.f("ix_register_line_date_in"), "register_line", ["date_in"], unique=False)
    op.create_index(op.f("ix_register_line_date_out"), "register_line", ["date_out"], unique=False)
    op.create_table(
        "paper_owed", words("document"), whole("subject_id"), whole("copy"), words("station"), whole("staff_id"),
        moment("owed_at"), moment("taken_at", True), whole("id"), refers("paper_owed", "staff_id", "staff.id"),
        key("paper_owed", "id"),
    )
    op.create_index(
        "ix_paper_owed_open", "paper_owed", ["id"], unique=False, sqlite_where=sa.text("taken_at IS NULL"),
        postgresql_where=sa.text("taken_at IS NULL"),
    )
    op.create_index("uq_paper_owed_once", "paper_owed", ["document", "subject_id", "copy"], unique=True)


def stock() -> None:
    op.create_table(
        "part", words("number"), words("name"), words("maker_number"), words("barcode"), words("fits"),
        words("shelf"), words("origin"), words("unit"), whole("price"), whole("cost"), whole("minimum"),
        whole("warranty_days"), flag("retired"), whole("id"), whole("version"), key("part", "id"),
        sa.UniqueConstraint("number", name=op.f("uq_part_number")),
    )
    op.create_index(op.f("ix_part_barcode"), "part", ["barcode"], unique=False)
    op.create_index(op.f("ix_part_name"), "part", ["name"], unique=False)
    op.create_table(
        "part_balance", whole("part_id"), whole("on_hand"), whole("reserved"), whole("value"), whole("version"),
        sa.CheckConstraint("0 <= reserved AND reserved <= on_hand", name=op.f("ck_part_balance_reserved_within_on_hand")),
        refers("part_balance", "part_id", "part.id"), key("part_balance", "part_id"),
    )
    op.create_table(
        "part_ledger", whole("part_id"), moment("at"), whole("staff_id"), words("kind"), whole("quantity"),
        whole("reserved"), whole("value"), whole("order_id", True), words("reason"), whole("id"),
        refers("part_ledger", "order_id", "repair_order.id"), refers("part_ledger", "part_id", "part.id"),
        refers("part_ledger", "staff_id", "staff.id"), key("part_ledger", "id"),
    )
    op.create_index(op.f("ix_part_ledger_order_id"), "part_ledger", ["order_id"], unique=False)
    op.create_index("ix_part_ledger_part_id", "part_ledger", ["part_id", "id"], unique=False)


def bench() -> None:
    op.create_table(
        "repair_card", whole("order_id"), words("diagnosis"), whole("fault_code_id", True), words("measures"),
        whole("second_technician_id", True), words("sent_to"), whole("version"),
        refers("repair_card", "fault_code_id", "fault_code.id"), refers("repair_card", "order_id", "repair_order.id"),
        refers("repair_card", "second_technician_id", "staff.id"), key("repair_card", "order_id"),
    )
    op.create_table(
        "work_time", whole("order_id"), whole("staff_id"), moment("started_at"), whole("minutes", True),
        flag("by_hand"), words("note"), whole("id"), whole("version"),
        sa.CheckConstraint("minutes IS NULL OR minutes > 0", name=op.f("ck_work_time_some_time")),
        refers("work_time", "order_id", "repair_order.id"), refers("work_time", "staff_id", "staff.id"),
        key("work_time", "id"),
    )
    op.create_index(op.f("ix_work_time_order_id"), "work_time", ["order_id"], unique=False)
    op.create_index(
        "uq_work_time_running", "work_time", ["staff_id"], unique=True, sqlite_where=sa.text("minutes IS NULL"),
        postgresql_where=sa.text("minutes IS NULL"),
    )
    op.create_table(
        "labour_line", whole("order_id"), whole("price_item_id", True), words("name"), whole("quantity"),
        whole("price"), whole("staff_id"), moment("added_at"), whole("id"),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_labour_line_some")),
        refers("labour_line", "order_id", "repair_order.id"), refers("labour_line", "price_item_id", "price_item.id"),
        refers("labour_line", "staff_id", "staff.id"), key("labour_line", "id"),
    )
    op.create_index(op.f("ix_labour_line_order_id"), "labour_line", ["order_id"], unique=False)
    op.create_table(
        "part_use", whole("order_id"), whole("part_id"), whole("quantity"), words("state"), words("origin"),
        whole("price"), whole("value"), whole("staff_id"), moment("at"), whole("id"), whole("version"),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_part_use_some")),
        refers("part_use", "order_id", "repair_order.id"), refers("part_use", "part_id", "part.id"),
        refers("part_use", "staff_id", "staff.id"), key("part_use", "id"),
    )
    op.create_index(op.f("ix_part_use_order_id"), "part_use", ["order_id"], unique=False)
    op.create_index(op.f("ix_part_use_part_id"), "part_use", ["part_id"], unique=False)


def bench_2() -> None:
    op.create_table(
        "quotation", whole("order_id"), moment("made_at"), whole("made_by"), whole("amount"), words("words"),
        words("answer"), moment("answered_at", True), words("answered_by"), words("answered_how"),
        whole("recorded_by", True), whole("id"), whole("version"), refers("quotation", "made_by", "staff.id"),
        refers("quotation", "order_id", "repair_order.id"), refers("quotation", "recorded_by", "staff.id"),
        key("quotation", "id"),
    )
    op.create_index(op.f("ix_quotation_order_id"), "quotation", ["order_id"], unique=False)
    op.create_table(
        "promise", whole("order_id"), moment("promised_at"), moment("made_at"), whole("made_by"), words("reason"),
        words("note"), words("told_how"), whole("id"), refers("promise", "made_by", "staff.id"),
        refers("promise", "order_id", "repair_order.id"), key("promise", "id"),
    )
    op.create_index(op.f("ix_promise_order_id"), "promise", ["order_id"], unique=False)
    op.create_table(
        "inspection", whole("order_id"), moment("at"), whole("staff_id"), flag("passed"), words("reason"),
        flag("own"), whole("id"), refers("inspection", "order_id", "repair_order.id"),
        refers("inspection", "staff_id", "staff.id"), key("inspection", "id"),
    )
    op.create_index(op.f("ix_inspection_order_id"), "inspection", ["order_id"], unique=False)
    op.create_table(
        "order_note", whole("order_id"), moment("at"), whole("staff_id"), words("words"), whole("id"),
        refers("order_note", "order_id", "repair_order.id"), refers("order_note", "staff_id", "staff.id"),
        key("order_note", "id"),
    )
    op.create_index(op.f("ix_order_note_order_id"), "order_note", ["order_id"], unique=False)


def money() -> None:
    op.create_table(
        "payment", moment("at"), whole("staff_id"), whole("customer_id"), words("kind"), words("means"),
        whole("amount"), whole("tendered", True), whole("id"),
        sa.CheckConstraint("amount <> 0", name=op.f("ck_payment_some")),
        refers("payment", "customer_id", "customer.id"), refers("payment", "staff_id", "staff.id"),
        key("payment", "id"),
    )
    op.create_index(op.f("ix_payment_at"), "payment", ["at"], unique=False)
    op.create_index(op.f("ix_payment_customer_id"), "payment", ["customer_id"], unique=False)
    op.create_table(
        "payment_share", whole("payment_id"), whole("order_id"), whole("amount"), whole("id"),
        refers("payment_share", "order_id", "repair_order.id"), refers("payment_share", "payment_id", "payment.id"),
        key("payment_share", "id"),
    )
    op.create_index(op.f("ix_payment_share_order_id"), "payment_share", ["order_id"], unique=False)
    op.create_index(op.f("ix_payment_share_payment_id"), "payment_share", ["payment_id"], unique=False)
    op.create_table(
        "bill", whole("order_id"), moment("at"), whole("staff_id"), whole("labour"), whole("parts"), whole("fee"),
        whole("discount"), words("discount_reason"), whole("tax"), whole("total"), whole("owed"), words("owed_how"),
        words("owed_reason"), whole("version"), refers("bill", "order_id", "repair_order.id"),
        refers("bill", "staff_id", "staff.id"), key("bill", "order_id"),
    )
    op.create_index(op.f("ix_bill_owed"), "bill", ["owed"], unique=False)
    op.create_table(
        "bill_line", whole("order_id"), words("kind"), words("name"), whole("quantity"), whole("price"), whole("net"),
        whole("tax"), flag("charged"), whole("id"), refers("bill_line", "order_id", "bill.order_id"),
        key("bill_line", "id"),
    )
    op.create_index(op.f("ix_bill_line_order_id"), "bill_line", ["order_id"], unique=False)


#: Search tables have the prepared text only as an index (rebuilt at any time); its rowid is the subject.
SEARCH = """CREATE VIRTUAL TABLE {name} USING fts5(
    words, content='', contentless_delete=1, tokenize='unicode61', prefix='2 3 4 5 6')"""

#: History and ledger are only added to, whoever asks.
ONLY_ADDED_TO = """CREATE TRIGGER {table}_no_{act} BEFORE {act} ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is only added to'); END"""


def search_and_triggers() -> None:
    for name in ("customer_search", "article_search", "order_search", "part_search"):
        op.execute(SEARCH.format(name=name))
    for table in ("history", "part_ledger"):
        for act in ("update", "delete"):
            op.execute(ONLY_ADDED_TO.format(table=table, act=act))


def upgrade() -> None:
    shop()
    shop_2()
    people()
    orders()
    orders_2()
    stock()
    bench()
    bench_2()
    money()
    search_and_triggers()
