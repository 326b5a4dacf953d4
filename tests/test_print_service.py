"""From slips owed to jobs in the spool: one that can't be made holds up none behind it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import ShopError
from app.places import places_for
from app.print_service import PrintService
from app.printing.documents.words import EnglishWords
from app.printing.face import PrinterProfile, Role
from app.workflow import Store, intake, papers
from app.workflow.rows.kinds import Document
from app.workflow.rows.shop import Who
from tests.conftest import intake_input


def test_a_slip_that_cannot_be_made_stays_owed_and_the_others_are_printed(
    founded_store: Store, who: Who, tmp_path: Path
) -> None:
    intake.take_in(founded_store, who, (intake_input(), intake_input()))
    narrow = PrinterProfile("tags", Role.TAG, width_mm=8, height_mm=8)
    places = places_for(tmp_path / "pc")
    places.make_folders()
    english = EnglishWords()
    service = PrintService(founded_store, places, who.station, (narrow,), lambda _language: english, lambda: None)
    try:
        with pytest.raises(ShopError, match=r"print\.label_too_narrow"):
            service.enqueue_owed()
        assert [job.document for job in service.queue.jobs()] == ["claim_receipt", "claim_receipt"]
        owed = papers.owed(founded_store, who.station)
        assert [slip.document for slip in owed] == [Document.REPAIR_TAG, Document.REPAIR_TAG]
    finally:
        service.stop()
