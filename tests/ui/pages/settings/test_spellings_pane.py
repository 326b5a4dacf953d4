"""Spellings: what is written in several ways is made one by keyboard, and taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models import Article
from app.ui.desk import Desk
from app.ui.pages.settings.spellings_pane import SpellingsPane
from app.workflow import Store
from app.workflow.lists import spelling_merges
from app.workflow.rows.customers import ArticleInput, CustomerInput
from app.workflow.rows.kinds import Role
from app.workflow.rows.shop import Who
from app.workflow.rows.spellings import SpellingKind
from tests.ui.pages.settings.hands import Hands
from tests.workflow.at_counter import take_in


@pytest.fixture
def written(founded_store: Store, who: Who) -> Store:
    names = [("Apple", "iPhone 13"), ("APPLE", "IPHONE-13"), ("ＡＰＰＬＥ", "iPhone 13"), ("Dyson", "V8")]
    for at, (brand, model) in enumerate(names):
        customer = CustomerInput(f"Customer {at}", (f"1380013{at:04d}",))
        take_in(founded_store, who, customer=customer, article=ArticleInput(category_id=1, brand=brand, model=model))
    return founded_store


def brands(store: Store) -> list[str]:
    with store.reading() as session:
        return [each.brand for each in session.query(Article).order_by(Article.id)]


def test_nothing_to_do_is_said(hands: Hands) -> None:
    pane = hands.section("spellings", SpellingsPane)
    assert pane.said.text() == "Every brand and every model is written in one way only."
    assert not pane.section.isVisibleTo(pane)
    assert not hands.page.save()


def test_spellings_are_made_one_and_taken_back(written: Store, hands: Hands, desk: Desk) -> None:
    pane = hands.section("spellings", SpellingsPane)
    shown = [[pane.table.rows_model.index(row, at).data() for at in range(3)] for row in range(2)]
    assert shown == [
        ["Brand", "Apple (1) · APPLE (1) · ＡＰＰＬＥ (1)", "3"],
        ["Model of Apple", "iPhone 13 (2) · IPHONE-13 (1)", "3"],
    ]
    told: list[object] = []
    desk.changed.connect(told.append)
    pane.start()
    assert pane.table.hasFocus()
    QTest.keyClick(pane.table, Qt.Key.Key_Return)
    assert hands.find("spelling_stays_0").hasFocus()
    QTest.keyClick(hands.find("spelling_stays_0"), Qt.Key.Key_Down)  # APPLE stays
    assert not hands.find("spelling_goes_1").isVisibleTo(pane)
    QTest.keyClick(hands.find("spelling_goes_2"), Qt.Key.Key_Space)  # ＡＰＰＬＥ is left alone
    hands.save()
    assert brands(written) == ["APPLE", "APPLE", "ＡＰＰＬＥ", "Dyson"]
    assert any("orders" in kinds for kinds in told)  # type: ignore[operator]
    assert "APPLE" in [name for _, name, _ in desk.lists.brands]  # the list of brands followed
    assert pane.done.rows_model.index(0, 0).data() == "Apple → APPLE"
    assert pane.table.current_row().spellings[0].words == "APPLE"  # what is left of it is still chosen
    hands.press("spellings_back")
    assert brands(written) == ["Apple", "APPLE", "ＡＰＰＬＥ", "Dyson"]
    assert not pane.done.isVisibleTo(pane)
    assert "Apple" in [name for _, name, _ in desk.lists.brands]


def test_without_another_spelling_ticked_nothing_is_done(written: Store, hands: Hands) -> None:
    pane = hands.section("spellings", SpellingsPane)
    for at in (1, 2):
        hands.find(f"spelling_goes_{at}").setChecked(False)
    hands.save()
    assert hands.complained == ["Tick at least one other spelling."]
    assert brands(written) == ["Apple", "APPLE", "ＡＰＰＬＥ", "Dyson"]
    assert pane.button.isEnabled()


def test_somebody_else_was_faster(written: Store, hands: Hands, who: Who) -> None:
    pane = hands.section("spellings", SpellingsPane)
    spelling_merges.merge_spellings(written, who, SpellingKind.BRAND, "Apple", ("APPLE", "ＡＰＰＬＥ"))
    hands.save()
    assert hands.complained == ["Nothing is written so any more: somebody else was faster."]
    assert [each.kind for each in pane.groups.values()] == [SpellingKind.MODEL]  # read again
    assert pane.button.isEnabled()


def test_who_may_not_merge_is_told(written: Store, hands: Hands, desk: Desk, who: Who) -> None:
    hands.section("spellings", SpellingsPane)
    desk.sign_in(replace(who, roles=frozenset({Role.TECHNICIAN})))
    hands.save()
    assert len(hands.complained) == 1
    assert brands(written)[:2] == ["Apple", "APPLE"]


def test_many_groups_are_looked_through(written: Store, hands: Hands, qtbot: object) -> None:
    pane = hands.section("spellings", SpellingsPane)
    pane.filter.begin()
    QTest.keyClicks(pane.filter.edit, "iphone")
    QTest.keyClick(pane.filter.edit, Qt.Key.Key_Return)
    hands.settled()
    assert pane.table.rows_model.ids == [2]
    assert pane.form.group is not None
    assert pane.form.group.kind is SpellingKind.MODEL
