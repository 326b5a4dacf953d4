"""Layouts that did not serve, in plain words at the bottom of the window; said after what went well."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.ui import layout_troubles
from app.ui.desk import Desk
from app.ui.layout_troubles import LayoutTroubles, trouble_words
from app.ui.status_line import StatusLine
from app.workflow.rows.kinds import Document
from app.workflow.rows.layouts import LayoutTrouble

TAG = LayoutTrouble(Document.REPAIR_TAG, 60, 40)
ROLL = LayoutTrouble(Document.CLAIM_RECEIPT, 58, 0)
CUT = LayoutTrouble(Document.PART_LABEL, 40, 30, ("Number", "Shelf"))


def test_it_says_which_layout_what_was_printed_and_where_it_is_mended(desk: Desk) -> None:
    (said,) = trouble_words((TAG, ROLL))
    assert said == (
        "The shop's own layout can't be used: Repair tag (60 × 40 mm), Claim receipt (roll of 58 mm)."
        " Printed by the shipped one; mend it in Settings, Layouts."
    )
    more = LayoutTrouble(Document.PART_LABEL, 40, 30, ("Shelf", "Price"))
    (said,) = trouble_words((CUT, more))
    assert said == (
        "Part label (40 × 30 mm): the shop's layout does not print all of Number, Shelf, Price."
        " Mend it in Settings, Layouts."
    )


def test_it_is_said_once_after_what_went_well(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout_troubles, "SOON_MS", 0)
    line, told = StatusLine(), list[str]()
    qtbot.addWidget(line)
    desk.said.connect(line.say)
    desk.troubled.connect(line.trouble)
    desk.troubled.connect(lambda _what, words: told.append(words))
    troubles = LayoutTroubles(desk)
    troubles.add((TAG,))
    troubles.add((TAG, CUT))
    desk.say("12 labels go to the printer.")  # what the page says when its verb is done
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    well, trouble = line.text().split("  ·  ")
    assert well == "✓ 12 labels go to the printer."
    assert trouble.startswith("⚠ The shop's own layout can't be used: Repair tag")
    assert "Part label" in line.beside.toolTip()
