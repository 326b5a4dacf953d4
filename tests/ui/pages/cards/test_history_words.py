"""Each kind of history line about an order has words; old and new values are said as people say them."""

from __future__ import annotations

import ast
from datetime import UTC, datetime
from pathlib import Path

from app.ui.desk import Desk
from app.ui.pages.cards.history_words import change_words, what_words
from app.workflow.rows.kinds import PaymentKind, ReceiptState
from app.workflow.rows.shop import HistoryRow

WORKFLOW = Path(__file__).resolve().parents[4] / "app" / "workflow"
AT = datetime(2026, 11, 16, 2, 0, tzinfo=UTC)


def kinds_about_orders() -> set[str]:
    """The literal `what` of every history.note(…, order_id=…) in the workflow."""
    found: set[str] = set()
    for path in WORKFLOW.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_note = isinstance(node, ast.Call) and ast.unparse(node.func) == "history.note"
            if is_note and any(keyword.arg == "order_id" for keyword in node.keywords) and len(node.args) > 5:
                what = node.args[5]
                if isinstance(what, ast.Constant):
                    found.add(str(what.value))
    return found | {
        *(f"payment.{kind}" for kind in PaymentKind),
        *(f"receipt.{state}" for state in ReceiptState),
        *("pickup.owed_account", "pickup.owed_manager", "order.corrected.fault", "card.diagnosis"),
    }


def test_every_kind_has_words(desk: Desk) -> None:
    kinds = kinds_about_orders()
    assert len(kinds) > 15
    assert not sorted(kind for kind in kinds if what_words(kind) == kind)


def test_values_are_put_into_words(desk: Desk) -> None:
    moved = HistoryRow(AT, "李工", "card.moved", "in_repair", "ready repaired", None)
    assert change_words(moved, desk) == "In repair → Ready Repaired"
    told = HistoryRow(AT, "李工", "card.told", None, "phone 2026-11-16T02:30:00+00:00", None)
    assert "10:30" in change_words(told, desk)
    typed = HistoryRow(AT, "李工", "card.diagnosis", "", "paid by phone", None)
    assert change_words(typed, desk) == "paid by phone"
