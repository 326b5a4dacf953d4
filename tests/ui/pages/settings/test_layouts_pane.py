"""The section of the layouts by its keys: choosing, moving, hiding, typing, what is refused, files, who may."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.printing.documents.catalogue import LABELS
from app.printing.layouts import files
from app.ui.desk import Desk
from app.ui.pages.settings.layouts.pane import LayoutsPane
from app.workflow import Store
from app.workflow.counter import intake
from app.workflow.house import layouts
from app.workflow.rows.kinds import Document, Role
from app.workflow.rows.layouts import BlockKind, KeptLayout, Layout
from app.workflow.rows.shop import Who
from tests.conftest import intake_input
from tests.ui.pages.settings.hands import Hands

KEYS = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pane(hands: Hands) -> LayoutsPane:
    return hands.section("layouts", LayoutsPane)


def press(
    hands: Hands, name: str, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for key in keys:
        QTest.keyClick(hands.find(name), key, held)
    hands.settled()


def on_page(pane: LayoutsPane) -> Layout:
    assert pane.editor.copy is not None
    return pane.editor.copy.layout


def kinds(pane: LayoutsPane) -> list[str]:
    return [each.field or "+".join(part.field for part in each.parts) for each in on_page(pane).blocks]


def row(pane: LayoutsPane, words: str) -> str:
    """The text of the first row that begins so, its indent taken off."""
    return next(each for each in map(str.strip, pane.editor.blocks.texts()) if each.startswith(words))


def test_the_usual_paper_and_size_come_first_and_others_by_key(hands: Hands, pane: LayoutsPane) -> None:
    assert (pane.documents.value(), pane.sizes.value()) == (Document.REPAIR_TAG, (60.0, 40.0))  # as the printer here
    assert pane.state.text() == "the shipped layout"
    assert not pane.reset.isEnabled()
    press(hands, "layouts_of_size", KEYS.Key_Down)
    assert on_page(pane).size == (70.0, 50.0)
    press(hands, "layouts_of_document", *[KEYS.Key_Down] * len(LABELS))  # rolls come behind all labels
    assert (on_page(pane).document, on_page(pane).is_roll) == (Document.CLAIM_RECEIPT, True)
    assert row(pane, "Data notice") == "Data notice that is signed"


def test_blocks_are_walked_moved_hidden_and_brought_back_by_keys(hands: Hands, pane: LayoutsPane) -> None:
    shipped = on_page(pane)
    press(hands, "layouts_of_size", KEYS.Key_Return)
    assert hands.find("layouts_blocks").hasFocus()
    press(hands, "layouts_blocks", KEYS.Key_Home, KEYS.Key_Down)
    press(hands, "layouts_blocks", KEYS.Key_Down, held=ALT)
    assert kinds(pane)[:2] == ["number", "number"]
    assert [each.kind for each in on_page(pane).blocks[:2]] == [BlockKind.CODE128, BlockKind.LINE]
    press(hands, "layouts_blocks", KEYS.Key_Space)
    assert row(pane, "Claim number") == "Claim number (hidden)"
    assert "“Claim number” must be on it" in row(pane, "The whole label")
    press(hands, "layouts_blocks", KEYS.Key_Delete)
    assert len(on_page(pane).blocks) == len(shipped.blocks) - 1
    assert pane.state.text() == "changed, not saved yet"
    press(hands, "layouts_blocks", KEYS.Key_Z, KEYS.Key_Z, KEYS.Key_Z, held=CTRL)
    assert on_page(pane) == shipped
    assert row(pane, "The whole label") == "The whole label"
    assert not pane.undo.isEnabled()


def test_a_value_that_is_typed_is_seen_at_once_and_kept(
    hands: Hands, pane: LayoutsPane, founded_store: Store, who: Who
) -> None:
    order = intake.take_in(founded_store, who, (intake_input(),), None, "en").orders[0]
    before = pane.editor.look.picture.pixmap().toImage()
    press(hands, "layouts_blocks", KEYS.Key_Home, KEYS.Key_Down, KEYS.Key_Return)
    assert hands.find("layouts_what").hasFocus()
    hands.type("layouts_size", "")
    assert "from 1.5 to 30" in pane.editor.form.rows["size"].error()
    hands.save()  # the wrong field first
    assert hands.find("layouts_size").hasFocus()
    assert layouts.kept(founded_store) == ()
    hands.type("layouts_size", "5")
    hands.settled()
    assert pane.editor.look.picture.pixmap().toImage() != before
    assert "newest paper" in pane.editor.look.words.text()
    hands.save()
    (kept,) = layouts.kept(founded_store)
    assert (kept.document, kept.width, kept.height) == (Document.REPAIR_TAG, 60, 40)
    assert files.read(kept.text).blocks[0].size == 5.0
    assert hands.said == ["Saved."]
    assert pane.state.text() == "the shop's own layout"
    assert pane.sizes.currentText() == "60 × 40 mm · changed · 标签机"
    hands.save()
    assert hands.said == ["Nothing was changed."]
    assert order.number


def test_lines_get_more_fields_and_the_shops_own_words(hands: Hands, pane: LayoutsPane) -> None:
    press(hands, "layouts_blocks", KEYS.Key_End)
    hands.find("layouts_kind").set_value(BlockKind.LINE)
    hands.press("layouts_add")
    hands.find("layouts_what").set_value("")
    hands.type("layouts_own", "Fragile")
    hands.press("layouts_beside")
    added = on_page(pane).blocks[-1]
    assert (added.parts[0].text, added.parts[1].field) == ("Fragile", "phone")
    assert "mm too low on the label" in row(pane, "“Fragile” + Phone")
    press(hands, "layouts_blocks", KEYS.Key_Up, held=ALT)
    assert on_page(pane).blocks[-1].parts[0].field == "phone"
    hands.find("layouts_inverse").setChecked(True)
    hands.type("layouts_share", "0.4")
    assert (on_page(pane).blocks[-1].parts[0].inverse, on_page(pane).blocks[-1].parts[0].share) == (True, 0.4)


def test_what_would_spoil_the_paper_is_refused_at_its_block(
    hands: Hands, pane: LayoutsPane, founded_store: Store
) -> None:
    press(hands, "layouts_blocks", KEYS.Key_Home, KEYS.Key_Down, KEYS.Key_Down)
    hands.type("layouts_height", "3")
    hands.settled()
    assert row(pane, "Barcode").endswith("⚠ These bars are 2 mm too low to be scanned by hand.")
    press(hands, "layouts_blocks", KEYS.Key_Home)
    hands.save()
    assert "stands at its block" in hands.complained[0]
    assert hands.find("layouts_blocks").hasFocus()
    assert pane.editor.blocks.spot().block == 1
    assert layouts.kept(founded_store) == ()
    hands.type("layouts_height", "8")
    hands.save()
    assert len(layouts.kept(founded_store)) == 1


def test_an_unsaved_change_waits_for_its_paper(hands: Hands, pane: LayoutsPane) -> None:
    press(hands, "layouts_blocks", KEYS.Key_End, KEYS.Key_Delete)
    changed = on_page(pane)
    hands.find("layouts_of_size").set_value((40.0, 30.0))
    hands.settled()
    assert on_page(pane).size == (40.0, 30.0)
    assert pane.state.text() == "the shipped layout"
    hands.find("layouts_of_size").set_value((60.0, 40.0))
    hands.settled()
    assert on_page(pane) == changed
    hands.press("layouts_reset")  # nothing is kept: only the page changes
    assert pane.state.text() == "the shipped layout"
    assert hands.find("layouts_undo").isEnabled()


def test_back_to_the_shipped_one(hands: Hands, pane: LayoutsPane, founded_store: Store) -> None:
    shipped = on_page(pane)
    press(hands, "layouts_blocks", KEYS.Key_End, KEYS.Key_Delete)
    hands.save()
    hands.press("layouts_reset")
    assert on_page(pane) == shipped
    assert [each.text for each in layouts.kept(founded_store)] == [layouts.SHIPPED]
    assert (pane.state.text(), pane.sizes.currentText()) == ("the shipped layout", "60 × 40 mm · 标签机")


def test_a_layout_goes_into_a_file_and_another_comes_out_of_one(
    hands: Hands, pane: LayoutsPane, tmp_path: Path
) -> None:
    file = tmp_path / "tag.toml"
    pane.export_file(file)
    hands.settled()
    assert hands.said == ["Written to tag.toml."]
    layout = files.read(file.read_text(encoding="utf-8"))
    assert layout == on_page(pane)
    file.write_text(files.write(replace(layout, width=62.0, edge=3.0)), encoding="utf-8")
    pane.import_file(file)
    hands.settled()
    assert (on_page(pane).size, on_page(pane).edge) == ((62.0, 40.0), 3.0)
    assert pane.state.text() == "changed, not saved yet"
    hands.save()
    assert pane.sizes.currentText() == "62 × 40 mm · changed"
    file.write_text(file.read_text(encoding="utf-8").replace("[[block]]", "[[block]", 1), encoding="utf-8")
    pane.import_file(file)
    hands.settled()
    assert "Line 10 of the file is damaged" in hands.complained[-1]


def test_a_damaged_layout_is_said_and_the_shipped_one_shown(
    hands: Hands, founded_store: Store, who: Who
) -> None:
    layouts.keep(founded_store, who, KeptLayout(Document.REPAIR_TAG, 60, 40, "width = [", 0))
    pane = hands.section("layouts", LayoutsPane)
    assert "damaged" in pane.notice.text()
    hands.press("layouts_reset")
    assert pane.notice.text() == ""


def test_a_faster_save_from_elsewhere_is_not_overwritten_unseen(
    hands: Hands, pane: LayoutsPane, founded_store: Store, who: Who
) -> None:
    theirs = replace(on_page(pane), edge=4.0)
    layouts.keep(founded_store, who, KeptLayout(Document.REPAIR_TAG, 60, 40, files.write(theirs), 0))
    press(hands, "layouts_blocks", KEYS.Key_End, KEYS.Key_Delete)
    mine = on_page(pane)
    hands.save()
    assert "王芳" in hands.complained[0]
    assert files.read(layouts.kept(founded_store)[0].text) == theirs
    assert on_page(pane) == mine  # to be looked at, and saved once more
    hands.save()
    assert files.read(layouts.kept(founded_store)[0].text) == mine


def test_only_a_manager_changes_layouts(hands: Hands, desk: Desk, who: Who, founded_store: Store) -> None:
    desk.sign_in(replace(who, roles=frozenset({Role.CLERK})))
    pane = hands.section("layouts", LayoutsPane)
    press(hands, "layouts_blocks", KEYS.Key_End, KEYS.Key_Delete)
    assert not pane.button.isEnabled()
    hands.save()
    assert "Service manager" in hands.complained[0]
    assert layouts.kept(founded_store) == ()


def test_esc_goes_back_to_the_list(hands: Hands, pane: LayoutsPane) -> None:
    press(hands, "layouts_blocks", KEYS.Key_Down, KEYS.Key_Return)
    assert not hands.find("layouts_blocks").hasFocus()
    assert pane.step_back()
    assert hands.find("layouts_blocks").hasFocus()
    assert not pane.step_back()


def test_rolls_have_their_parts_and_terms_in_short(hands: Hands, pane: LayoutsPane) -> None:
    hands.find("layouts_of_document").set_value(Document.CLAIM_RECEIPT)
    hands.settled()
    high = pane.editor.look.picture.pixmap().height()
    press(hands, "layouts_blocks", KEYS.Key_Home)
    hands.find("layouts_short_terms").setChecked(True)
    hands.settled()
    assert on_page(pane).short_terms
    assert pane.editor.look.picture.pixmap().height() < high
    hands.find("layouts_kind").set_value(BlockKind.SECTION)
    hands.press("layouts_add")
    assert "is there twice" in "\n".join(pane.editor.blocks.texts())
