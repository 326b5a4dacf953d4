"""What the intake page shows as it will be printed."""

from __future__ import annotations

from app.ui.widgets.paper_panel import Shown
from app.ui.words import translate
from app.workflow.rows.intake import DepositInput, IntakeInput
from app.workflow.rows.kinds import Document
from app.workflow.rows.shop import Who
from app.workflow.slips import papers


def receipt_of(who: Who, typed: IntakeInput, deposit: DepositInput | None) -> Shown:
    """The claim receipt of what stands on the form; its numbers are not given yet."""
    return Shown(
        title=translate("Intake", "Claim receipt as it will be printed; its number is given when it is saved"),
        papers=lambda store: ((Document.CLAIM_RECEIPT, papers.preview_claim(store, who, typed, deposit)),),
        unsaved=True,
    )
