"""Places: cases and vans, transfers with their value, quarantine, scrap, and filling a case from one list."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.errors import FieldErrors, ShopError, Stale
from app.models import QUARANTINE, STORE_ROOM
from app.workflow import Store
from app.workflow.rows.kinds import LedgerKind, PlaceKind, Role
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartRow
from app.workflow.rows.stockroom import Moving, PlaceInput, PlaceRow, Taking
from app.workflow.stockroom import moving, part_use, places, restocking, serials, stock
from tests.workflow.bench_shop import Bench, person, put_order, put_part

ONE, TWO, THREE = Decimal(1), Decimal(2), Decimal(3)


@pytest.fixture
def job(founded_store: Store, who: Who) -> Bench:
    return Bench(founded_store, who, put_order(founded_store))


@pytest.fixture
def case(job: Bench) -> PlaceRow:
    return places.save(job.store, job.who, PlaceInput(PlaceKind.CASE, staff_id=job.who.staff_id))


@pytest.fixture
def part(job: Bench) -> PartRow:
    """Three, that cost 1.00, 1.00 and 1.01."""
    row = put_part(job.store, job.who, cost=Decimal(1))
    stock.goods_in(job.store, job.who, row.id, TWO, Decimal("1.00"))
    return stock.goods_in(job.store, job.who, row.id, ONE, Decimal("1.01"))


def adds_up(store: Store) -> bool:
    return stock.check_sums(store).wrong == ()


def at_places(job: Bench, part: PartRow) -> dict[int, Decimal]:
    return {each.place.id: each.on_hand for each in places.of_part(job.store, part.id, job.who)}


def test_two_places_are_there_from_the_first_day(job: Bench, case: PlaceRow) -> None:
    van = places.save(job.store, job.who, PlaceInput(PlaceKind.VAN, "沪A·1234"))
    assert [(row.id, row.kind) for row in places.all_places(job.store)] == [
        (STORE_ROOM, PlaceKind.STORE), (QUARANTINE, PlaceKind.QUARANTINE), (case.id, PlaceKind.CASE),
        (van.id, PlaceKind.VAN),
    ]
    assert (case.name, case.staff) == ("", job.who.name)


@pytest.mark.parametrize(
    ("given", "keys"),
    [
        (PlaceInput(PlaceKind.CASE), ["place.staff_missing"]),
        (PlaceInput(PlaceKind.VAN), ["place.name_missing"]),
        (PlaceInput(PlaceKind.STORE, "second"), ["place.kind"]),
        (PlaceInput(PlaceKind.CASE, "x" * 61, 99), ["field.too_long", "staff.gone"]),
        (PlaceInput(PlaceKind.VAN, "Van 1"), ["place.name_taken"]),
    ],
)
def test_what_is_wrong_with_a_place_is_said_together(job: Bench, given: PlaceInput, keys: list[str]) -> None:
    places.save(job.store, job.who, PlaceInput(PlaceKind.VAN, "Van 1"))
    with pytest.raises(FieldErrors) as refused:
        places.save(job.store, job.who, given)
    assert [error.key for error in refused.value.errors] == keys


def test_a_place_is_renamed_and_retired_when_it_is_empty(job: Bench, case: PlaceRow, part: PartRow) -> None:
    given = PlaceInput(PlaceKind.CASE, "Red case", case.staff_id, case.id, case.version)
    red = places.save(job.store, job.who, given)
    with pytest.raises(Stale):
        places.save(job.store, job.who, given)
    moving.transfer(job.store, job.who, STORE_ROOM, red.id, [Moving(part.id, ONE)])
    with pytest.raises(ShopError, match=r"place\.not_empty"):
        places.retire(job.store, job.who, red.id, red.version)
    moving.transfer(job.store, job.who, red.id, STORE_ROOM, [Moving(part.id, ONE)])
    gone = places.retire(job.store, job.who, red.id, red.version)
    assert gone.retired
    assert len(places.all_places(job.store)) == 2
    with pytest.raises(ShopError, match=r"place\.retired"):
        moving.transfer(job.store, job.who, STORE_ROOM, red.id, [Moving(part.id, ONE)])
    assert not places.retire(job.store, job.who, red.id, gone.version, retired=False).retired
    for act in (
        lambda: places.retire(job.store, job.who, STORE_ROOM, 1),
        lambda: places.save(job.store, job.who, PlaceInput(PlaceKind.VAN, "x", None, QUARANTINE, 1)),
    ):
        with pytest.raises(ShopError, match=r"place\.fixed"):
            act()


def test_value_goes_along_and_no_cent_is_lost(job: Bench, case: PlaceRow, part: PartRow) -> None:
    for _ in range(3):
        moving.transfer(job.store, job.who, STORE_ROOM, case.id, [Moving(part.id, ONE)])
    lines = stock.ledger(job.store, part.id)[:6]
    assert {line.kind for line in lines} == {LedgerKind.MOVED}
    assert sorted(line.value for line in lines if line.quantity > 0) == [1, 1, Decimal("1.01")]
    assert sum(line.value for line in lines) == 0
    assert at_places(job, part) == {case.id: 3, STORE_ROOM: 0}
    assert [row.value for row in places.all_places(job.store)][2] == Decimal("3.01")
    assert adds_up(job.store)


def test_all_of_a_transfer_or_nothing(job: Bench, case: PlaceRow, part: PartRow) -> None:
    other = put_part(job.store, job.who, "Fuse", on_hand=1)
    with pytest.raises(ShopError) as refused:
        moving.transfer(job.store, job.who, STORE_ROOM, case.id, [Moving(part.id, ONE), Moving(other.id, TWO)])
    assert (refused.value.key, refused.value.values) == ("stock.too_few_of", {"free": ONE, "name": "Fuse"})
    assert at_places(job, part) == {STORE_ROOM: 3}
    for start, end, lines, reason, key in (
        (STORE_ROOM, STORE_ROOM, [Moving(part.id, ONE)], "", "place.same"),
        (STORE_ROOM, 99, [Moving(part.id, ONE)], "", "place.unknown"),
        (STORE_ROOM, QUARANTINE, [Moving(part.id, ONE)], "", "reason.missing"),
        (STORE_ROOM, case.id, [], "", "stock.nothing_chosen"),
        (STORE_ROOM, case.id, [Moving(99, ONE)], "", "data.gone"),
    ):
        with pytest.raises(ShopError, match=key):
            moving.transfer(job.store, job.who, start, end, lines, reason)
    assert adds_up(job.store)


def test_what_is_reserved_stays_where_it_is(job: Bench, case: PlaceRow, part: PartRow) -> None:
    part_use.reserve(job.store, job.who, job.order_id, part.id, TWO)
    with pytest.raises(ShopError, match=r"stock\.too_few"):
        moving.transfer(job.store, job.who, STORE_ROOM, case.id, [Moving(part.id, TWO)])
    with pytest.raises(ShopError, match=r"stock\.too_few"):
        moving.scrap(job.store, job.who, part.id, TWO, "rusty")


def test_a_part_out_of_ones_own_case(job: Bench, case: PlaceRow, part: PartRow) -> None:
    moving.transfer(job.store, job.who, STORE_ROOM, case.id, [Moving(part.id, TWO)])
    taking = Taking(place_id=case.id)
    assert places.of_part(job.store, part.id, job.who)[0].place.id == case.id
    reserved = part_use.reserve(job.store, job.who, job.order_id, part.id, ONE, taking=taking).parts[0]
    assert reserved.place_id == case.id
    part_use.use(job.store, job.who, reserved.id)
    card = part_use.use_now(job.store, job.who, job.order_id, part.id, ONE, taking=taking)
    with pytest.raises(ShopError, match=r"stock\.too_few"):
        part_use.use_now(job.store, job.who, job.order_id, part.id, ONE, taking=taking)
    part_use.put_back(job.store, job.who, card.parts[1].id, "wrong")
    assert at_places(job, part) == {case.id: 1, STORE_ROOM: 1}
    assert adds_up(job.store)


def test_nothing_is_built_in_out_of_quarantine(job: Bench, part: PartRow) -> None:
    moving.transfer(job.store, job.who, STORE_ROOM, QUARANTINE, [Moving(part.id, ONE)], "smells burnt")
    with pytest.raises(ShopError, match=r"place\.quarantine"):
        part_use.use_now(job.store, job.who, job.order_id, part.id, ONE, taking=Taking(place_id=QUARANTINE))
    row = moving.scrap(job.store, job.who, part.id, ONE, "burnt indeed", QUARANTINE)
    assert (row.on_hand, row.elsewhere) == (2, 0)
    assert adds_up(job.store)


def test_scrap_takes_its_value_and_says_why(job: Bench, part: PartRow) -> None:
    with pytest.raises(ShopError, match=r"reason\.missing"):
        moving.scrap(job.store, job.who, part.id, ONE, " ")
    row = moving.scrap(job.store, job.who, part.id, THREE, "rusty")
    assert (row.on_hand, row.value) == (0, 0)
    line = stock.ledger(job.store, part.id)[0]
    assert (line.kind, line.value, line.reason) == (LedgerKind.SCRAPPED, Decimal("-3.01"), "rusty")
    clerk = person(job.store, "小陈", Role.CLERK)
    with pytest.raises(ShopError, match=r"staff\.not_allowed"):
        moving.scrap(job.store, clerk, part.id, ONE, "x")


def test_pieces_move_with_their_numbers(job: Bench, case: PlaceRow) -> None:
    board = put_part(job.store, job.who, "Board", by_serial=True)
    stock.goods_in(job.store, job.who, board.id, THREE, pieces=("B1", "B2", "B3"))
    with pytest.raises(ShopError, match=r"serial\.count"):
        moving.transfer(job.store, job.who, STORE_ROOM, case.id, [Moving(board.id, ONE)])
    moving.transfer(job.store, job.who, STORE_ROOM, case.id, [Moving(board.id, ONE, ("b2",))])
    assert [row.serial for row in serials.here(job.store, board.id, case.id)] == ["B2"]
    with pytest.raises(ShopError, match=r"serial\.not_here"):
        moving.transfer(job.store, job.who, STORE_ROOM, case.id, [Moving(board.id, ONE, ("B2",))])
    moving.scrap(job.store, job.who, board.id, ONE, "cracked", STORE_ROOM, ("B1",))
    assert [row.serial for row in serials.here(job.store, board.id, STORE_ROOM)] == ["B3"]
    assert adds_up(job.store)


def test_one_list_fills_a_case(job: Bench, case: PlaceRow, part: PartRow) -> None:
    """What was used out of it since it was filled, and what is below its level; as much as the store room has."""
    tape = put_part(job.store, job.who, "Tape", on_hand=10, shelf="A-1")
    restocking.set_level(job.store, job.who, case.id, tape.id, Decimal(4))
    moving.transfer(job.store, job.who, STORE_ROOM, case.id, [Moving(part.id, TWO), Moving(tape.id, ONE)])
    part_use.use_now(job.store, job.who, job.order_id, part.id, TWO, taking=Taking(place_id=case.id))
    back = job.card.parts[0]
    assert back.place_id == case.id
    lines = {line.part_id: line for line in restocking.proposal(job.store, case.id)}
    assert [(lines[each.id].needed, lines[each.id].offered) for each in (part, tape)] == [(2, 1), (3, 3)]
    chosen = [Moving(line.part_id, line.offered) for line in lines.values()]
    moving.transfer(job.store, job.who, STORE_ROOM, case.id, chosen)
    assert [line.part_id for line in restocking.proposal(job.store, case.id)] == []
    assert adds_up(job.store)
    for place_id, key in ((STORE_ROOM, "place.fixed"), (99, "place.unknown")):
        with pytest.raises(ShopError, match=key):
            restocking.proposal(job.store, place_id)
        with pytest.raises(ShopError, match=key):
            restocking.set_level(job.store, job.who, place_id, part.id, ONE)
