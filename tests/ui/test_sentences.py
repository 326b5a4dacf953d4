"""Every error key of the program has a sentence, and every placeholder of a sentence is filled."""

from __future__ import annotations

import ast
import re
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.errors import FieldErrors, ShopError, Stale
from app.ui.desk import Desk
from app.ui.sentences import TABLES, find_text, sentence
from app.workflow.rows.kinds import NumberKind, Role, State

APP = Path(__file__).resolve().parents[2] / "app"
KINDS = {"ShopError", "OutletError", "Stale", "Busy", "Damaged"}
KEY = re.compile(r"[a-z_]+\.[a-z0-9_]+|changed")


def raised_keys() -> dict[str, str]:
    """Key → where, for each ShopError("key") and each key handed to what makes one (missing="…", refuse("…"))."""
    found: dict[str, str] = {}
    for path in sorted(APP.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            given = node.args[:1] if name in KINDS | {"refuse"} else []
            given += [word.value for word in node.keywords if word.arg == "missing"]
            for each in (part for value in given for part in ast.walk(value)):
                if isinstance(each, ast.Constant) and isinstance(each.value, str) and KEY.fullmatch(each.value):
                    found.setdefault(each.value, f"{path.relative_to(APP)}:{node.lineno}")
    return found


def test_every_key_has_a_sentence() -> None:
    found = raised_keys()
    assert len(found) > 100
    silent = [f"{key} ({where})" for key, where in found.items() if find_text(key) is None]
    assert not silent, "\n".join(silent)


def test_no_key_stands_twice(desk: Desk) -> None:
    keys = [key for table in TABLES for key in table()]
    assert len(keys) == len(set(keys))


def test_sentences_end_like_sentences(desk: Desk) -> None:
    odd = [text for table in TABLES for text in table().values() if not text.endswith((".", "?", "}"))]
    assert not odd


def test_values_are_written_as_the_shop_writes_them(desk: Desk) -> None:
    at = datetime(2026, 11, 16, 2, 0, tzinfo=UTC)
    said = sentence(ShopError("pickup.already_out", number="126110004277", at=at, who="李娜"), desk)
    assert "1261 1000 4277" in said
    assert desk.formats.moment(at) in said
    assert "李娜" in said
    assert desk.formats.money(Decimal("12.5")) in sentence(ShopError("pickup.still_owed", owed=Decimal("12.5")), desk)
    assert "In repair" in sentence(ShopError("pickup.not_ready", number="1", state=State.IN_REPAIR), desk)
    assert "In repair" in sentence(ShopError("pickup.not_ready", number="1", state="in_repair"), desk)
    assert "badge" in sentence(ShopError("pickup.not_for_pickup", kind=NumberKind.BADGE), desk)
    assert "Cashier" in sentence(ShopError("staff.not_allowed", roles=(Role.CASHIER,)), desk)
    assert "Monday" in sentence(ShopError("shop.hours_overlap", weekday=0), desk)
    assert "working time" in sentence(ShopError("void.not_a_typing_error", found="work"), desk)


def test_a_stale_save_says_who_where_that_is_known(desk: Desk) -> None:
    assert "李娜" in sentence(Stale("changed", who="李娜", at=datetime(2026, 11, 16, tzinfo=UTC)), desk)
    assert "?" not in sentence(Stale("changed", who="", at=None), desk)


def test_several_errors_and_missing_values(desk: Desk) -> None:
    both = FieldErrors((ShopError("form.missing", "a"), ShopError("form.bad_date", "b")))
    assert sentence(both, desk) == f"{find_text('form.missing')} {find_text('form.bad_date')}"
    assert "?" in sentence(ShopError("data.missing"), desk)
    assert "no.such_key" in sentence(ShopError("no.such_key"), desk)


@pytest.mark.parametrize("key", ["number.too_short", "number.mistyped"])
def test_a_bad_scan_says_scan_again(desk: Desk, key: str) -> None:
    assert "scan" in sentence(ShopError(key, number="1", found=11), desk)


def test_a_refusal_says_the_way_out(desk: Desk) -> None:
    assert "Settings → The shop" in sentence(ShopError("inspection.own_work"), desk)
    paid = sentence(ShopError("void.paid"), desk)
    assert all(word in paid for word in ("withdrawn", "hand", "refunded"))
