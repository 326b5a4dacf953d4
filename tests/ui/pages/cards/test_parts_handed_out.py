"""Parts on the card: out of which place, which pieces, signed for; ordered for the job; substitutes; the old part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.models.store import Store
from app.ui.awaiting_words import arrived_words, awaited_tip, state_words
from app.ui.desk import Desk
from app.ui.pages.cards import CardsPage
from app.workflow.house import badges, staff
from app.workflow.house import shop as shop_verbs
from app.workflow.rows.cards import CardRow
from app.workflow.rows.kinds import OldFate, PlaceKind, Role, State, UseState, WantState
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput, PartRow
from app.workflow.rows.stockroom import Moving, PlaceInput
from app.workflow.stockroom import moving, part_use, places, stock, substitutes, wants
from app.workflow.workbench import bench, cards
from tests.ui.repair_shop import RepairShop

ONE, TWO = Decimal(1), Decimal(2)


@pytest.fixture
def part(founded_store: Store, who: Who) -> Callable[..., PartRow]:
    """A new part, so many of it on the shelf."""

    def do(name: str, on_hand: int = 0, pieces: tuple[str, ...] = (), **facts: Any) -> PartRow:
        made = stock.save_part(
            founded_store, who, PartInput(name, Decimal(100), by_serial=bool(pieces), cost=Decimal(40), **facts)
        )
        if not on_hand:
            return made
        return stock.goods_in(founded_store, who, made.id, Decimal(on_hand), pieces=pieces)

    return do


@pytest.fixture
def offered(page: CardsPage, opened: Callable[[int], CardRow], shop: RepairShop, settled: Callable[[], None]) -> Any:
    """Open the washer's card and offer a part on it."""

    def do(row: PartRow) -> None:
        opened(shop.laptop)
        page.view.parts.offer(row)
        settled()

    return do


@pytest.fixture
def rules(desk: Desk, founded_store: Store, who: Who) -> Callable[..., None]:
    """Change the shop's rules, as the settings do."""

    def do(**facts: Any) -> None:
        row = shop_verbs.shop_row(founded_store)
        saved = shop_verbs.change_shop(founded_store, who, replace(row, **facts), row.version)
        desk.use_shop(saved, shop_verbs.lists(founded_store))

    return do


def test_the_piece_is_asked_for_and_stands_on_the_line(
    page: CardsPage, part: Any, offered: Any, fresh: Callable[[int], CardRow], shop: RepairShop,
    settled: Callable[[], None],
) -> None:
    row = part("Mainboard", 2, ("MB-1", "MB-2"))
    offered(row)
    parts = page.view.parts
    field = parts.ask.form.rows["serials"]
    assert field.isVisible()
    assert field.field.hasFocus()
    assert field.note.text().endswith("MB-1, MB-2")
    parts.ask.agree()
    settled()
    assert field.error()  # none was named
    parts.ask.form.set_value("serials", "mb-2")
    parts.ask.agree()
    settled()
    assert not parts.ask.asking()
    assert fresh(shop.laptop).parts[-1].serials == ("MB-2",)
    assert parts.lines.lines[-1].cells[0] == "Mainboard · SN MB-2"
    parts.offer(stock.part(page.desk.store, row.id))
    settled()
    assert parts.ask.form.value("serials") == "MB-1"  # the only one that is left


def test_what_fits_the_model_is_found_first(
    page: CardsPage, part: Any, opened: Callable[[int], CardRow], shop: RepairShop
) -> None:
    model = opened(shop.laptop).article.model
    others = [part("Fan A"), part("Fan B", fits=(model.lower(),))]
    assert [hit.value.name for hit in page.view.parts._hits(others)] == ["Fan B", "Fan A"]


def test_ones_own_case_comes_first(
    page: CardsPage, part: Any, offered: Any, founded_store: Store, who: Who, fresh: Callable[[int], CardRow],
    shop: RepairShop, settled: Callable[[], None],
) -> None:
    row = part("Screw set", 3)
    case = places.save(founded_store, who, PlaceInput(PlaceKind.CASE, staff_id=who.staff_id))
    moving.transfer(founded_store, who, 1, case.id, [Moving(row.id, ONE)])
    offered(stock.part(founded_store, row.id))
    form = page.view.parts.ask.form
    assert form.rows["place_id"].isVisible()
    assert form.value("place_id") == case.id
    page.view.parts.ask.agree()
    settled()
    assert fresh(shop.laptop).parts[-1].place_id == case.id


def test_a_part_that_is_not_there_is_ordered_by_one_key(
    page: CardsPage, part: Any, offered: Any, fresh: Callable[[int], CardRow], shop: RepairShop,
    settled: Callable[[], None],
) -> None:
    offered(part("Pump", lead_days=3))
    parts = page.view.parts
    assert parts.ask.order.isVisible()
    assert not parts.ask.yes.isVisible()
    parts.ask.order.click()
    settled()
    card = fresh(shop.laptop)
    assert (card.state, card.wants[0].state) == (State.AWAITING_PARTS, WantState.OPEN)
    (line,) = parts.waiting.lines
    assert parts.waiting.isVisible()
    assert line.cells[3]
    button = parts.waiting.button(line.key, "drop")
    assert button is not None
    button.click()
    settled()
    assert fresh(shop.laptop).wants == ()
    assert not parts.waiting.isVisible()


def test_wanted_only_the_job_goes_on(
    page: CardsPage, part: Any, offered: Any, fresh: Callable[[int], CardRow], shop: RepairShop,
    settled: Callable[[], None],
) -> None:
    before = fresh(shop.laptop).state
    offered(part("Belt"))
    page.view.parts.ask.want.click()
    settled()
    card = fresh(shop.laptop)
    assert (card.state, len(card.wants)) == (before, 1)


def test_a_substitute_is_taken_by_one_key(
    page: CardsPage, part: Any, offered: Any, founded_store: Store, who: Who, settled: Callable[[], None],
) -> None:
    short, other = part("Fan"), part("Fan B", 2)
    substitutes.add(founded_store, who, short.id, other.id)
    offered(short)
    parts = page.view.parts
    (button,) = parts.ask._instead
    assert "Fan B" in button.text()
    button.click()
    settled()
    assert parts.part is not None
    assert parts.part.id == other.id
    assert parts.ask.yes.isVisible()


def test_whoever_takes_it_signs(
    page: CardsPage, part: Any, offered: Any, rules: Any, founded_store: Store, who: Who, shop: RepairShop,
    fresh: Callable[[int], CardRow], settled: Callable[[], None],
) -> None:
    li = staff.add_staff(founded_store, who, "小李", {Role.TECHNICIAN}, "2468")
    rules(sign_issues=True)
    offered(part("Valve", 2))
    parts = page.view.parts
    parts.ask.agree()
    settled()
    sign = parts.sign
    assert sign.asking()
    assert not sign.form.rows["approved"].isVisible()
    sign.form.set_value("signed_by", li.id)
    sign.form.set_value("signed", "1111")
    sign.agree()
    settled()
    assert sign.form.rows["signed"].error()
    assert fresh(shop.laptop).parts == ()
    sign.form.set_value("signed", "2468")
    sign.agree()
    settled()
    assert not sign.asking()
    assert [use.state for use in fresh(shop.laptop).parts] == [UseState.USED]


def test_a_badge_signs_where_a_signature_is_asked(
    page: CardsPage, part: Any, offered: Any, rules: Any, founded_store: Store, who: Who, shop: RepairShop,
    fresh: Callable[[int], CardRow], settled: Callable[[], None],
) -> None:
    badge = badges.issue_badge(founded_store, who, who.staff_id).badge
    assert badge is not None
    assert not page.take_badge(badge)  # nobody is asked: it signs in
    rules(sign_issues=True, approve_over=Decimal(0))
    offered(part("Valve", 2))
    parts = page.view.parts
    parts.ask.agree()
    settled()
    assert page.take_badge(badge)
    parts.sign.agree()
    settled()
    assert parts.sign.form.rows["approved"].isVisible()  # it is dear, too
    assert fresh(shop.laptop).parts == ()
    assert page.take_badge(badge)
    parts.sign.agree()
    settled()
    assert [use.state for use in fresh(shop.laptop).parts] == [UseState.USED]


def test_a_reserved_part_is_signed_for_when_it_is_used(
    page: CardsPage, part: Any, rules: Any, opened: Callable[[int], CardRow], founded_store: Store, who: Who,
    shop: RepairShop, fresh: Callable[[int], CardRow], settled: Callable[[], None],
) -> None:
    badge = badges.issue_badge(founded_store, who, who.staff_id).badge
    assert badge is not None
    use = part_use.reserve(founded_store, who, shop.laptop, part("Valve", 2).id, ONE).parts[-1]
    rules(sign_issues=True)
    opened(shop.laptop)
    button = page.view.parts.lines.button(use.id, "use")
    assert button is not None
    button.click()
    settled()
    assert page.take_badge(badge)
    page.view.parts.sign.agree()
    settled()
    assert [each.state for each in fresh(shop.laptop).parts] == [UseState.USED]


def test_the_old_part_is_noted_beside_the_new_one(
    page: CardsPage, part: Any, opened: Callable[[int], CardRow], founded_store: Store, who: Who, shop: RepairShop,
    fresh: Callable[[int], CardRow], settled: Callable[[], None],
) -> None:
    row = part("Valve", 2)
    use = part_use.use_now(founded_store, who, shop.laptop, row.id, ONE).parts[-1]
    opened(shop.laptop)
    parts = page.view.parts
    button = parts.lines.button(use.id, "old")
    assert button is not None
    button.click()
    assert parts.old.asking()
    assert not parts.old.form.rows["value"].isVisible()
    parts.old.form.set_value("fate", OldFate.RECYCLED)
    assert parts.old.form.rows["value"].isVisible()
    parts.old.form.set_value("value", Decimal("1.50"))
    parts.old.agree()
    settled()
    assert not parts.old.asking()
    assert fresh(shop.laptop).parts[-1].old is OldFate.RECYCLED
    assert stock.part(founded_store, row.id).on_hand == 2


def test_an_old_part_that_is_none_of_ours_is_noted_in_words(
    page: CardsPage, opened: Callable[[int], CardRow], shop: RepairShop, fresh: Callable[[int], CardRow],
    settled: Callable[[], None],
) -> None:
    opened(shop.laptop)
    parts = page.view.parts
    assert parts.old_lines.isHidden()
    parts.other_old.click()
    form = parts.old.form
    assert [name for name, row in form.rows.items() if row.isVisible()] == [
        "name", "quantity", "fate", "serials", "note"
    ]  # fmt: skip
    parts.old.agree()
    settled()
    assert form.rows["name"].error() == "⚠ Please say what was taken out."
    form.set_values({"name": "Old board, 3 capacitors blown", "fate": OldFate.CREDIT, "note": "bag 7"})
    parts.old.agree()
    settled()
    assert not parts.old.asking()
    (old,) = fresh(shop.laptop).old_parts
    assert (old.name, old.fate, old.note, old.quantity) == ("Old board, 3 capacitors blown", OldFate.CREDIT, "bag 7", 1)
    (line,) = parts.old_lines.lines
    assert line.cells == ("Old board, 3 capacitors blown · bag 7", "1", "Kept for the maker's credit")
    line.acts[0].run()
    assert form.value("name") == old.name
    form.set_value("fate", OldFate.SCRAPPED)
    parts.old.agree()
    settled()
    assert [(each.id, each.fate) for each in fresh(shop.laptop).old_parts] == [(old.id, OldFate.SCRAPPED)]


def test_what_has_come_says_so(
    page: CardsPage, part: Any, opened: Callable[[int], CardRow], founded_store: Store, who: Who, shop: RepairShop,
) -> None:
    row = part("Pump")
    wants.want(founded_store, who, shop.laptop, row.id, ONE)
    stock.goods_in(founded_store, who, row.id, TWO)
    opened(shop.laptop)
    parts = page.view.parts
    (line,) = parts.waiting.lines
    assert line.tones[2] == "good"
    assert parts.waiting.button(line.key, "drop") is None


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_nothing_is_cut_beside_the_list(
    page: CardsPage, part: Any, offered: Any, founded_store: Store, who: Who, qtbot: QtBot, language: str,
) -> None:
    """At 1366 the card has 610 pixels: every word of the longest form has room there."""
    short, other = part("Fan"), part("Fan B", 2)
    substitutes.add(founded_store, who, short.id, other.id)
    offered(short)
    area = page.view.column
    qtbot.waitUntil(page.view.parts.ask.more.isVisible)
    assert area.horizontalScrollBar().maximum() == 0
    assert [each for each in page.view.parts.findChildren(QLabel) if each.isVisible()]


def test_the_list_and_ones_own_notice_say_that_it_has_come(
    page: CardsPage, part: Any, founded_store: Store, who: Who, shop: RepairShop, fresh: Callable[[int], CardRow],
    settled: Callable[[], None], desk: Desk,
) -> None:
    row = part("Pump", lead_days=3)
    card = bench.assign(founded_store, who, shop.laptop, fresh(shop.laptop).version, who.staff_id)
    wants.order_for_job(founded_store, who, card.id, card.version, row.id, ONE)
    (line,) = cards.rows(founded_store, [card.id])
    assert (line.arrived, line.expected) == (False, fresh(card.id).wants[0].expected)
    assert awaited_tip(line, desk.formats)
    assert page.arrived.isHidden()
    stock.goods_in(founded_store, who, row.id, ONE)
    desk.tell(("parts",))
    settled()
    assert page.arrived.isVisible()
    (button,) = page.arrived.buttons
    assert "Pump" in button.text()
    button.click()
    settled()
    assert page.open_card.wanted_id == card.id
    (line,) = cards.rows(founded_store, [card.id])
    assert state_words(line) == arrived_words()
    bench.move(founded_store, who, card.id, fresh(card.id).version, "repair")
    desk.tell(("orders",))
    settled()
    assert page.arrived.isHidden()
