"""The ready reasons in the settings: one list for each place, added, moved, retired, with nothing typed lost."""

from __future__ import annotations

from dataclasses import replace

from app.ui.desk import Desk
from app.ui.pages.settings.reasons_pane import ReasonsPane
from app.workflow import Store
from app.workflow.lists import reasons
from app.workflow.rows.kinds import ReasonKind
from app.workflow.rows.shop import Who
from tests.ui.pages.settings.hands import Hands

KIND = ReasonKind.DISCOUNT


def opened(hands: Hands) -> ReasonsPane:
    pane = hands.section("reasons", ReasonsPane)
    pane.kinds.set_value(KIND)
    return pane


def listed(pane: ReasonsPane) -> list[str]:
    model = pane.table.rows_model
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def offered(desk: Desk, kind: ReasonKind = KIND) -> list[str]:
    return [each.en for each in desk.lists.reasons_for(kind)]


def test_each_place_has_its_own_list(hands: Hands, desk: Desk) -> None:
    pane = hands.section("reasons", ReasonsPane)
    for kind in ReasonKind:
        pane.kinds.set_value(kind)
        assert listed(pane) == offered(desk, kind)
        assert pane.form.value("en") == offered(desk, kind)[0]
        assert pane.form.value("kind") is kind
        assert not pane.form.field("kind").isEnabled()


def test_a_new_one_is_offered_at_once_everywhere(hands: Hands, desk: Desk) -> None:
    pane = opened(hands)
    hands.press("reasons_new")
    assert pane.form.field("kind").isEnabled()
    hands.type("reasons_en", "Friend of the house")
    hands.type("reasons_place", "1")
    hands.save()
    assert hands.said == ["Saved: Friend of the house"]
    assert offered(desk)[0] == "Friend of the house"
    assert listed(pane)[0] == "Friend of the house"
    assert pane.table.current_row().en == "Friend of the house"
    hands.type("reasons_place", "2")
    hands.save()
    assert offered(desk)[1] == "Friend of the house"
    hands.find("reasons_retired").set_value(True)
    hands.save()
    assert "Friend of the house" not in offered(desk)
    assert listed(pane)[-1] == "Friend of the house"


def test_a_new_one_for_another_place_brings_its_list(hands: Hands, desk: Desk) -> None:
    pane = opened(hands)
    hands.press("reasons_new")
    hands.find("reasons_kind").set_value(ReasonKind.STOCK)
    hands.type("reasons_zh", "样品")
    hands.save()
    assert offered(desk, ReasonKind.STOCK)[-1] == "样品"
    assert pane.kinds.value() is ReasonKind.STOCK
    assert listed(pane)[-1] == "样品"


def test_what_is_wrong_is_told_under_its_field(hands: Hands, desk: Desk) -> None:
    pane = opened(hands)
    first = offered(desk)[0]
    hands.press("reasons_new")
    hands.save()
    assert pane.form.rows["en"].error()
    hands.type("reasons_en", first.upper())
    hands.type("reasons_place", "0")
    hands.save()
    assert pane.form.rows["place"].error()
    hands.type("reasons_place", "")
    hands.save()
    assert first in pane.form.rows["en"].error()


def test_what_was_begun_waits_while_another_list_is_looked_at(hands: Hands) -> None:
    pane = opened(hands)
    hands.type("reasons_en", "Half typed")
    pane.kinds.set_value(ReasonKind.VOID)
    assert "waits" in hands.said[-1]
    assert pane.form.value("en") != "Half typed"
    pane.kinds.set_value(KIND)
    assert pane.form.value("en") == "Half typed"


def test_a_faster_save_from_elsewhere_is_shown(hands: Hands, founded_store: Store, who: Who) -> None:
    pane = opened(hands)
    entry = pane.table.current_row()
    hands.type("reasons_en", "Mine")
    reasons.save_reason(founded_store, who, replace(entry, en="Theirs"))
    hands.save()
    assert "王芳" in hands.complained[0]
    assert pane.form.value("en") == "Mine"
    assert "Theirs" in pane.form.rows["en"].note.text()
    hands.save()
    assert pane.rows[entry.id].en == "Mine"
