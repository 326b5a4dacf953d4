"""What the intake page shows as it will be printed."""

from __future__ import annotations

from typing import Any

from app.printing.face import Preview, PrintService
from app.workflow.rows.intake import DepositInput, IntakeInput
from app.workflow.rows.kinds import Document
from app.workflow.rows.shop import Who
from app.workflow.slips import papers


def draw_receipt(
    store: Any, who: Who, typed: IntakeInput, deposit: DepositInput | None, printing: PrintService
) -> Preview:
    """The claim receipt of what stands on the form; its numbers are not given yet."""
    return printing.preview(Document.CLAIM_RECEIPT, papers.preview_claim(store, who, typed, deposit))
