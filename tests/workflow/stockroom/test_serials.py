"""Parts that are tracked by serial number: the pieces are always as many as the balance says, at every place."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.errors import ShopError
from app.models import PartSerial
from app.workflow import Store
from app.workflow.rows.kinds import SerialState
from app.workflow.rows.shop import Who
from app.workflow.rows.stock import PartInput, PartRow
from app.workflow.rows.stockroom import Taking
from app.workflow.stockroom import part_use, serials, stock
from tests.workflow.bench_shop import Bench, put_order, put_part

ONE, TWO = Decimal(1), Decimal(2)


@pytest.fixture
def job(founded_store: Store, who: Who) -> Bench:
    return Bench(founded_store, who, put_order(founded_store))


@pytest.fixture
def board(job: Bench) -> PartRow:
    """Two mainboards, A1 and A2."""
    part = put_part(job.store, job.who, "Mainboard", by_serial=True)
    return stock.goods_in(job.store, job.who, part.id, TWO, Decimal(40), pieces=("a1", " A2 "))


def states(store: Store, part_id: int) -> dict[str, SerialState]:
    return {row.serial: row.state for row in serials.of_part(store, part_id)}


def adds_up(store: Store) -> bool:
    return stock.check_sums(store).wrong == ()


def piece(*names: str) -> Taking:
    return Taking(serials=names)


def test_goods_in_asks_for_each_piece(job: Bench, board: PartRow) -> None:
    for pieces, quantity, key, field in (
        ((), ONE, "serial.count", "serials"),
        (("B1",), TWO, "serial.count", "serials"),
        (("B1", " b1"), TWO, "serial.twice", "serials"),
        (("a2",), ONE, "serial.taken", "serials"),
        (("B1",), Decimal("0.5"), "serial.whole", "quantity"),
        (("x" * 65,), ONE, "field.too_long", "serials"),
    ):
        with pytest.raises(ShopError) as refused:
            stock.goods_in(job.store, job.who, board.id, quantity, pieces=pieces)
        assert (refused.value.key, refused.value.field) == (key, field)
    assert states(job.store, board.id) == {"A1": SerialState.HERE, "A2": SerialState.HERE}
    assert adds_up(job.store)


def test_a_card_names_the_piece_and_says_it(job: Bench, board: PartRow) -> None:
    with pytest.raises(ShopError, match=r"serial\.count"):
        part_use.reserve(job.store, job.who, job.order_id, board.id, ONE)
    with pytest.raises(ShopError, match=r"serial\.not_here"):
        part_use.reserve(job.store, job.who, job.order_id, board.id, ONE, taking=piece("C9"))
    use = part_use.reserve(job.store, job.who, job.order_id, board.id, ONE, taking=piece("a2")).parts[0]
    assert use.serials == ("A2",)
    assert states(job.store, board.id)["A2"] is SerialState.RESERVED
    assert [row.serial for row in serials.here(job.store, board.id, 1)] == ["A1"]
    with pytest.raises(ShopError, match=r"serial\.not_here"):
        part_use.use_now(job.store, job.who, job.order_id, board.id, ONE, taking=piece("A2"))
    card = part_use.use(job.store, job.who, use.id)
    (found,) = serials.found(job.store, "a2")
    assert (found.state, found.order_number, card.parts[0].serials) == (SerialState.USED, card.number, ("A2",))
    assert card.history[0].new == "1 × Mainboard (SN A2)"
    assert adds_up(job.store)


def test_a_used_piece_is_refused_at_goods_in_with_its_job(job: Bench, board: PartRow) -> None:
    part_use.use_now(job.store, job.who, job.order_id, board.id, ONE, taking=piece("A1"))
    with pytest.raises(ShopError) as refused:
        stock.goods_in(job.store, job.who, board.id, ONE, pieces=("A1",))
    assert refused.value.values == {"serial": "A1", "state": SerialState.USED, "number": job.card.number}


def test_put_back_and_withdrawn_pieces_lie_on_the_shelf_again(job: Bench, board: PartRow) -> None:
    use = part_use.use_now(job.store, job.who, job.order_id, board.id, ONE, taking=piece("A1")).parts[0]
    part_use.put_back(job.store, job.who, use.id, "wrong one")
    part_use.reserve(job.store, job.who, job.order_id, board.id, ONE, taking=piece("A1"))
    part_use.use_now(job.store, job.who, job.order_id, board.id, ONE, taking=piece("A2"))
    job.move("withdraw", reason="too dear")
    assert set(states(job.store, board.id).values()) == {SerialState.HERE}
    assert adds_up(job.store)


def test_found_in_hand_comes_in_with_its_number(job: Bench, board: PartRow) -> None:
    taking = Taking(serials=("A1", "A2", "A3"))
    card = part_use.found_and_use(job.store, job.who, job.order_id, board.id, Decimal(3), taking=taking)
    assert card.parts[0].serials == ("A1", "A2", "A3")
    assert stock.part(job.store, board.id).on_hand == 0
    assert adds_up(job.store)


def test_found_but_its_neighbours_are_taken(job: Bench, board: PartRow) -> None:
    """Two are free by the books; who has two others in hand must count the shelf first."""
    with pytest.raises(ShopError, match=r"serial\.not_here"):
        part_use.found_and_use(job.store, job.who, job.order_id, board.id, TWO, taking=Taking(serials=("A8", "A9")))
    assert adds_up(job.store)


def test_counting_names_what_is_there(job: Bench, board: PartRow) -> None:
    part_use.reserve(job.store, job.who, job.order_id, board.id, ONE, taking=piece("A2"))
    with pytest.raises(ShopError, match=r"serial\.reserved_missing"):
        stock.correct(job.store, job.who, board.id, ONE, "counted", ("A1",))
    row = stock.correct(job.store, job.who, board.id, TWO, "counted", ("A2", "A7"))
    assert (row.on_hand, row.value) == (2, 80)
    assert states(job.store, board.id) == {
        "A1": SerialState.GONE, "A2": SerialState.RESERVED, "A7": SerialState.HERE,
    }
    stock.goods_in(job.store, job.who, board.id, ONE, pieces=("A1",))  # it was behind the cupboard
    assert states(job.store, board.id)["A1"] is SerialState.HERE
    assert adds_up(job.store)


def test_tracking_changes_only_when_there_are_none(job: Bench) -> None:
    part = put_part(job.store, job.who, on_hand=1)
    given = PartInput("Screen", Decimal(100), by_serial=True, id=part.id, version=part.version)
    with pytest.raises(ShopError, match=r"part\.serial_switch"):
        stock.save_part(job.store, job.who, given)
    part_use.use_now(job.store, job.who, job.order_id, part.id, ONE)
    with pytest.raises(ShopError, match=r"part\.serial_switch"):
        stock.save_part(job.store, job.who, given)


@pytest.mark.parametrize("state", [SerialState.GONE, SerialState.RESERVED])
def test_a_piece_adrift_is_found(job: Bench, board: PartRow, state: SerialState) -> None:
    with job.store.writing() as session:
        first = session.get(PartSerial, 1)
        assert first is not None
        first.state = state.value
    assert stock.check_sums(job.store).wrong == (board.id,)


def test_a_card_whose_piece_is_another_is_found(job: Bench, board: PartRow) -> None:
    part_use.reserve(job.store, job.who, job.order_id, board.id, ONE, taking=piece("A1"))
    with job.store.writing() as session:
        first, second = session.get(PartSerial, 1), session.get(PartSerial, 2)
        assert first is not None
        assert second is not None
        first.state, second.state = SerialState.HERE.value, SerialState.RESERVED.value
    assert stock.check_sums(job.store).wrong == (board.id,)
