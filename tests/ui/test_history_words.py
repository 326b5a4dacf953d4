"""Each act that leaves a line of history has words, a group and named fields; values are said as people say them."""

from __future__ import annotations

import ast
import dataclasses
import random
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from app.models import (
    Article,
    Brand,
    Category,
    Customer,
    FaultCode,
    History,
    ModelWarning,
    Part,
    PriceItem,
    Reason,
    RepairOrder,
    Staff,
)
from app.models.store import Store
from app.soaking import registry
from app.soaking.hand import Hand
from app.ui.desk import Desk
from app.ui.history_words import acts_holding, change_words, group_name, what_words
from app.ui.history_words.fields import known_fields
from app.ui.sentences import find_text
from app.workflow.house.shop import NOT_IN_HISTORY
from app.workflow.rows.buying import SupplierInput
from app.workflow.rows.history import BEGINNINGS, HistoryGroup, groups_of
from app.workflow.rows.kinds import PaymentKind, ReceiptState
from app.workflow.rows.lists import BrandEntry
from app.workflow.rows.shop import HistoryRow, ShopRow, Who
from tests.workflow.bench_shop import allow_own_inspection

WORKFLOW = Path(__file__).resolve().parents[2] / "app" / "workflow"
AT = datetime(2026, 11, 16, 2, 0, tzinfo=UTC)
ERRORS = {"ShopError", "Stale", "Damaged", "Busy", "FieldErrors", "refuse"}
HEADS = {begins.partition(".")[0] for beginnings in BEGINNINGS.values() for begins in beginnings}
LISTS = ("brand", "category", "part_category", "fault_code", "price_item", "reason", "model_warning")
#: Columns that no verb changes by name: keys, what follows from an act that has its own line, what is only set once.
NEVER_CHANGED = {
    "id", "version", "since", "merged_into", "serial_key", "number", "number_tail", "batch", "received_at",
    "received_by", "parcel", "state", "outcome", "ready_at", "told_at", "told_how", "handed_out_at", "repeat",
    "repeat_of", "void_reason", "warranty_days", "warranty_days_given",
}
#: What an act that is put together in the sources can come out as; "*" stands for what is put in.
FAMILIES: dict[str, tuple[str, ...]] = {
    "*.added": tuple(f"{table}.added" for table in LISTS),
    "*.changed.*": tuple(f"{table}.changed.retired" for table in (*LISTS, "customer", "article")),
    "*.parted": ("customer.parted", "article.parted"),
    "article.changed.*": ("article.changed.brand", "article.changed.customer_id"),
    "brand.changed.*": tuple(
        f"brand.changed.{each.name}" for each in dataclasses.fields(BrandEntry) if each.name not in ("id", "version")
    ),
    "card.*": ("card.diagnosis", "card.measures", "card.fault_code_id"),
    "category.changed.*": ("category.changed.accessory", "category.changed.condition"),
    "customer.changed.*": ("customer.changed.name", "customer.changed.tax_number", "customer.changed.phones"),
    "file.*": ("file.name", "file.note"),
    "file.to_*": ("file.to_article", "file.to_order"),
    "order.corrected.*": ("order.corrected.fault", "order.corrected.accessory", "order.corrected.unlock_code"),
    "part.*": ("part.name", "part.price", "part.fits", "part.minimum"),
    "payment.*": tuple(f"payment.{kind}" for kind in PaymentKind),
    "pickup.owed_*": ("pickup.owed_account", "pickup.owed_manager"),
    "receipt.*": tuple(f"receipt.{state}" for state in ReceiptState),
    "shop.changed.*": tuple(
        f"shop.changed.{each.name}" for each in dataclasses.fields(ShopRow) if each.name not in NOT_IN_HISTORY
    ),
    "purchase.changed.*": tuple(f"purchase.changed.{field}" for field in ("expected", "their_number", "note")),
    "part_category.changed.*": ("part_category.changed.name_en", "part_category.changed.retired"),
    "supplier.changed.*": tuple(
        f"supplier.changed.{each.name}" for each in dataclasses.fields(SupplierInput) if each.name not in NEVER_CHANGED
    ),
    "supplier_part.changed.*": tuple(
        f"supplier_part.changed.{field}" for field in ("number", "pack", "lead_days", "preferred")
    ),
    "spelling.merged.*": ("spelling.merged.brand", "spelling.merged.model"),
    "spelling.taken_back.*": ("spelling.taken_back.brand", "spelling.taken_back.model"),
}
NO_ACTS = {"unlock.key"}  # a file's name


def written_acts() -> tuple[set[str], set[str]]:
    """(literal acts, patterns of those that are put together) in the workflow's sources, errors left out."""
    literal: set[str] = set()
    patterns: set[str] = set()

    def look(node: ast.AST) -> None:
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ERRORS:
                return
        if isinstance(node, ast.keyword) and node.arg == "missing":
            return
        if isinstance(node, ast.JoinedStr):
            parts = (str(each.value) if isinstance(each, ast.Constant) else "*" for each in node.values)
            text = "".join(parts)
            may_be = re.fullmatch(r"[a-z_*]+\.[a-z_.*]+", text) and not text.endswith(".csv")
            if may_be and text.partition(".")[0] in {*HEADS, "*"}:
                patterns.add(text)
            return
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and re.fullmatch(r"[a-z_]+\.[a-z_.]+", text) and text.partition(".")[0] in HEADS:
            literal.add(text)
        for child in ast.iter_child_nodes(node):
            look(child)

    for path in WORKFLOW.rglob("*.py"):
        if path.parent.name == "rows":  # groups of acts stand there, not acts
            continue
        look(ast.parse(path.read_text(encoding="utf-8")))
    return {each for each in literal if find_text(each) is None or what_words(each) != each} - NO_ACTS, patterns


def test_every_act_in_the_sources_has_words_and_a_group() -> None:
    literal, patterns = written_acts()
    assert len(literal) > 60
    assert not sorted(patterns - FAMILIES.keys()), "acts put together in a new way: say in FAMILIES what they can be"
    acts = literal.union(*(FAMILIES[pattern] for pattern in patterns))
    assert not sorted(act for act in acts if what_words(act) == act), "acts without words"
    assert not sorted(act for act in acts if not groups_of(act)), "acts in no group"


def test_every_field_that_changes_is_named() -> None:
    """Columns of whatever is changed field by field; one without a name would be shown as the sources call it."""
    lists = (Brand, Category, FaultCode, PriceItem, Reason, ModelWarning)
    tables = (*lists, Article, Customer, Part, RepairOrder)
    columns = {column.name for table in tables for column in table.__table__.columns}
    columns |= {each.name for each in dataclasses.fields(ShopRow)} - set(NOT_IN_HISTORY)
    nameless = columns - known_fields().keys() - NEVER_CHANGED
    assert not sorted(nameless)


@pytest.mark.timeout(300)
def test_every_act_of_the_registry_leaves_lines_that_can_be_read(founded_store: Store, who: Who) -> None:
    """Done once each by the verbs themselves: what really stands in the history."""
    allow_own_inspection(founded_store)
    hand = Hand(founded_store, who, random.Random(3), founded_store.folder)
    for act in registry.load().values():
        act.prepare(hand)()
    with founded_store.reading() as session:
        acts = set(session.scalars(select(History.what).distinct()))
        hashes = list(session.scalars(select(Staff.pin_hash)))
        lines = session.execute(select(History.old, History.new, History.why)).all()
    assert len(acts) > 80
    assert not sorted(act for act in acts if what_words(act) == act)
    assert not sorted(act for act in acts if not groups_of(act))
    written = "\n".join(str(cell) for line in lines for cell in line if cell)
    secrets = ("0000", "4321", "7391", "argon2", *hashes)  # unlock codes and PINs of the acts
    assert not [each for each in secrets if re.search(rf"(?<!\d){re.escape(each)}(?!\d)", written)]


def test_groups_have_words() -> None:
    assert len({group_name(group) for group in HistoryGroup}) == len(HistoryGroup)


def test_acts_are_found_by_their_words() -> None:
    assert "pickup.handed_out" in acts_holding("handed")
    assert acts_holding("  ") == ()


def test_values_are_put_into_words(desk: Desk) -> None:
    def said(what: str, old: str | None, new: str | None, why: str | None = None) -> str:
        return change_words(HistoryRow(AT, "李工", what, old, new, why), desk)

    assert said("card.moved", "in_repair", "ready repaired") == "In repair → Ready · Repaired"
    assert "10:30" in said("card.told", None, "phone 2026-11-16T02:30:00+00:00")
    assert said("card.diagnosis", "", "paid by phone") == "paid by phone"
    assert said("payment.payment", None, "12050 cash") == "¥120.50 Cash"
    assert said("payment.refund", None, "-500 wechat") == "−¥5.00 WeChat Pay"
    assert said("pickup.discount", None, "1000", "regular") == "¥10.00 (regular)"
    assert said("part.price", "32000", "35000") == "¥320.00 → ¥350.00"
    assert said("part.cost", "32000", "0.48") == "¥320.00 → ¥0.0048"
    assert said("import.brought_in", None, "parts.csv: 12") == "parts.csv: 12"
    assert said("staff.roles", "clerk", "clerk,manager") == "Clerk → Clerk, Service manager"
    assert said("staff.added", None, "李娜: clerk,cashier") == "李娜: Clerk, Cashier"
    assert said("brand.changed.agreement", "no", "yes") == "No → Yes"
    assert said("order.corrected.urgent", "False", "True") == "No → Yes"
    assert said("intake.taken_in", None, "126110000017") == "1261 1000 0017"
    assert said("order.corrected.technician_id", None, "1") == "王芳"
    assert said("article.changed.proof", "none", "invoice").endswith("Invoice")
