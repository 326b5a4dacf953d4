"""The demo shop: filled by the verbs themselves, in both languages, and never over somebody's real shop."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.models.store import Store, open_store
from app.places import Places, places_for
from app.tour import demo, sample_shop
from app.tour.clock import TourClock
from app.workflow import search
from app.workflow.house import shop, staff
from app.workflow.registers import register
from app.workflow.rows.cards import CardFilter
from app.workflow.rows.kinds import State
from app.workflow.rows.papers import RegisterFilter
from app.workflow.rows.shop import Who
from app.workflow.slips import papers
from app.workflow.stockroom import stock
from app.workflow.workbench import cards

FEW = 18
NOW = datetime(2026, 11, 19, 7, 30, tzinfo=UTC)  # a Thursday afternoon in the shop


@pytest.mark.parametrize("hours", range(0, 7 * 24, 5))
def test_whom_the_readme_looks_for_was_here_on_whatever_day_the_demo_is_opened(hours: int) -> None:
    now = NOW + timedelta(hours=hours)
    comings = demo.arrivals(demo.JOBS, now - timedelta(days=demo.DAYS), now)
    assert comings == sorted(comings)
    assert len(comings) == demo.JOBS
    known = demo.known_at(comings, now)
    assert comings[known] < now
    assert known >= demo.JOBS - 9  # a closed Sunday keeps a few away


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_it_is_a_shop_in_the_middle_of_its_days(
    empty_shop_folder: Path, tmp_path: Path, who: Who, language: str
) -> None:
    """One test for all that is looked at: filling is dear, and two workers would do it twice."""
    shutil.copytree(empty_shop_folder, tmp_path / "demo")
    clock = TourClock(NOW - timedelta(days=demo.DAYS))
    store = open_store(tmp_path / "demo", clock=clock)
    try:
        demo.fill(store, clock, language, "pc-1", FEW)
        row = shop.shop_row(store)
        assert (row.name, row.language) == (sample_shop.NAMES[language][0], language)
        assert store.now() == NOW
        look_at_orders(store, who)
        look_at_stock(store)
        look_at_people(store)
        assert papers.owed(store, "pc-1") == ()  # what was printed weeks ago is not printed now
        assert "张伟明" in {found.title for found in search.find(store, "zwm").rows}  # whom the README looks for
    finally:
        store.close()


def look_at_orders(store: Store, who: Who) -> None:
    """Some out, some late, some here in more than one state, and nothing happens in the future."""
    counts = cards.counts(store)
    out = len(register.list_ids(store, RegisterFilter(state="out")).ids)
    assert sum(counts.states.values()) + out == FEW
    assert len([state for state, number in counts.states.items() if number]) >= 2
    assert counts.overdue >= 1
    assert out >= 3
    for order in cards.list_ids(store, CardFilter(), 0, 100).ids:
        card = cards.card(store, who, order)
        assert card.state is not State.HANDED_OUT
        assert max(line.at for line in card.history) <= store.now()


def look_at_stock(store: Store) -> None:
    check = stock.check_sums(store)
    assert check.wrong == ()
    assert check.parts > 20


def look_at_people(store: Store) -> None:
    people = staff.names(store)
    assert len(people) == 4
    assert all(person.badge for person in people)
    signed_in = staff.sign_in(store, people[-1].id, sample_shop.PIN, "pc-1")
    assert signed_in.name == people[-1].name


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    """A folder for a demo of two jobs."""
    fill = demo.fill
    monkeypatch.setattr(demo, "fill", lambda *values: fill(*values, number=2))
    return places_for(tmp_path / "demo")


def _database(places: Places) -> bytes:
    return places.database.read_bytes()


def test_it_is_filled_once(places: Places) -> None:
    demo.fill_if_empty(places, "en")
    before = _database(places)
    demo.fill_if_empty(places, "zh_CN")
    assert _database(places) == before


def test_a_filling_that_was_cut_off_is_done_anew(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(demo.papers, "mark_taken", lambda *_values: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            demo.fill_if_empty(places, "en")
    demo.fill_if_empty(places, "en")
    store = open_store(places.data)
    assert len(register.list_ids(store, RegisterFilter()).ids) == 2
    store.close()


def test_a_real_shop_is_never_touched(places: Places, founded_shop_folder: Path) -> None:
    shutil.copytree(founded_shop_folder, places.data)
    before = {path: path.read_bytes() for path in places.data.rglob("*") if path.is_file()}
    demo.fill_if_empty(places, "en")
    assert {path: path.read_bytes() for path in places.data.rglob("*") if path.is_file()} == before


def test_its_own_folder_is_not_the_real_shops() -> None:
    assert not demo.demo_places().data.is_relative_to(places_for(None).data)
    assert not places_for(None).data.is_relative_to(demo.demo_places().data)
    assert demo.demo_places().settings_file != places_for(None).settings_file
