"""What the tour writes down of each job, and the goods register as a CSV file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.models.store import Store
from app.ui.pages.register.columns import headings, value_words
from app.workflow.counter import pickup
from app.workflow.registers import register
from app.workflow.rows.intake import TakenIn
from app.workflow.rows.papers import RegisterFilter
from app.workflow.rows.shop import Who


def job_line(store: Store, who: Who, order: TakenIn, states: list[str], out: Path, files: list[Path]) -> dict[str, Any]:
    """One job for tour.json; money as text in the shop's currency, files relative to the folder."""
    row = pickup.at(store, who, order.order_id)
    card = row.card
    newest = card.receipts[-1]
    if states[-1] != card.state:
        states = [*states, str(card.state)]
    return {
        "order": card.number,
        "claim_receipt": newest.number,
        "customer": card.customer.name or card.customer.company,
        "article": " ".join(filter(None, (card.article.category_en, card.article.brand, card.article.model))),
        "states": states,
        "outcome": card.outcome,
        "charged": str(row.bill.total),
        "paid": str(sum(payment.amount for payment in row.payments)),
        "receipt_state": str(newest.state),
        "files": sorted(path.relative_to(out).as_posix() for path in files),
    }


def write_register(store: Store, path: Path, zone: str) -> None:
    """The goods register as the register page exports it, in the window's language."""
    rows = register.all_rows(store, RegisterFilter())
    path.write_bytes(register.write_csv(rows, headings(), zone, value_words()))
